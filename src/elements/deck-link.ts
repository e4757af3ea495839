import { isRecord } from "./deck-state.ts";

/** What one window of a deck tells another. */
export interface Message {
  readonly from: "slides" | "presenter";
  /** True where an answer is wanted, to know that somebody is there. */
  readonly asks: boolean;
  /** Not to be trusted: it comes from elsewhere. */
  readonly state: unknown;
}

/**
 * Lets the windows of one deck talk. Both ways are used at once, as what comes twice does no harm: a
 * channel reaches any window of the site, and from `file:`, where a browser may give each page an
 * origin of its own, a window still reaches the one that it opened, and the one that opened it.
 */
export class DeckLink {
  readonly #channel = channel();
  #opened: Window | undefined;

  constructor(receive: (message: Message) => void) {
    const take = (data: unknown): void => {
      if (isMessage(data)) receive(data);
    };
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      take(data);
    });
    addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
      if (this.#knows(source)) take(data);
    });
  }

  send(message: Message): void {
    const told = { ...message, deck: location.pathname };
    this.#channel?.postMessage(told);
    const target = location.protocol === "file:" ? "*" : location.origin;
    for (const other of [this.#opened, opener as Window | null]) other?.postMessage(told, target);
  }

  /** Opens the other window of the deck; false where the browser does not. */
  open(address: string, name: string): boolean {
    this.#opened = window.open(address, name, "popup,width=1000,height=760") ?? undefined;
    return this.#opened !== undefined;
  }

  /** True for a window that this one opened, before it was loaded anew too, or that opened this one. */
  #knows(source: MessageEventSource | null): boolean {
    if (source === null || !("opener" in source) || source === window) return false;
    const isOurs = source === this.#opened || source.opener === window;
    if (isOurs) this.#opened = source;
    return isOurs || source === opener;
  }
}

function channel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel("take-it-apart/slides");
  } catch {
    return undefined;
  }
}

const isMessage = (data: unknown): data is Message =>
  isRecord(data) &&
  data.deck === location.pathname &&
  (data.from === "slides" || data.from === "presenter") &&
  typeof data.asks === "boolean";
