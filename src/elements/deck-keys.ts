import type { Command } from "./deck-state.ts";

/** What a key asks of the window itself. */
export interface WindowCommand {
  readonly do: "fullScreen" | "presenter" | "open" | "keys";
}

/** Keyboards and clickers alike: most of these send PageDown, PageUp and a full stop. */
const commands: Readonly<Record<string, (Command | WindowCommand)["do"]>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  " ": "next",
  PageDown: "next",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  a: "answer",
  Enter: "answer",
  b: "black",
  ".": "black",
  w: "white",
  ",": "white",
  f: "fullScreen",
  n: "presenter",
  "?": "keys",
};

/**
 * Reads keys as commands. A digit is a hand for a choice, by its place on the keyboard: with Shift,
 * or after a minus, one less.
 */
export class DeckKeys {
  #takesAway = false;

  commandFor({ key, code, shiftKey }: KeyboardEvent): Command | WindowCommand | undefined {
    const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1];
    if (digit !== undefined && !(code.startsWith("Numpad") && key.length > 1)) {
      const by = shiftKey || this.#takesAway ? -1 : 1;
      this.#takesAway = false;
      return { do: "hand", choice: Number(digit) - 1, by };
    }
    this.#takesAway = key === "-" || (key === "Shift" && this.#takesAway);
    const name = commands[key.length === 1 ? key.toLowerCase() : key];
    return name === undefined ? undefined : ({ do: name } as Command | WindowCommand);
  }
}
