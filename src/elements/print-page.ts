import "./every-page.ts";
import { HandoutList } from "./handout-list.ts";
import { KeepOffline } from "./keep-offline.ts";

customElements.define("handout-list", HandoutList);
customElements.define("keep-offline", KeepOffline);
