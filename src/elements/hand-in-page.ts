import "./every-page.ts";
import { HandInWork } from "./hand-in-work.ts";

customElements.define("hand-in-work", HandInWork);
