import { workOffline } from "./offline.ts";
import { SlideDeck } from "./slide-deck.ts";

workOffline();

customElements.define("slide-deck", SlideDeck);
