import { afterEach, vi } from "vitest";

const refusal = (name: string): DOMException => new DOMException("Refused.", name);

/** In the place of a browser's storage: like it, it keeps entries as properties of its own. */
class MemoryStorage {
  getItem(name: string): string | null {
    return (Object.getOwnPropertyDescriptor(this, name)?.value as string | undefined) ?? null;
  }

  setItem(name: string, text: string): void {
    // A plain `this[name] = text` would set the prototype where the name is `__proto__`.
    Object.defineProperty(this, name, {
      value: text,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }

  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

/** A storage with no room for names that this finds. */
class FullStorage extends MemoryStorage {
  readonly #isFull: RegExp;

  constructor(isFull: RegExp) {
    super();
    this.#isFull = isFull;
  }

  override setItem(name: string, text: string): void {
    if (this.#isFull.test(name)) throw refusal("QuotaExceededError");
    super.setItem(name, text);
  }
}

/** Puts a storage in place for a test, with entries that are there already. */
export function useDevice(entries: Readonly<Record<string, string>> = {}, isFull = /^$/u): void {
  const storage = new FullStorage(isFull);
  for (const [name, text] of Object.entries(entries))
    MemoryStorage.prototype.setItem.call(storage, name, text);
  vi.stubGlobal("localStorage", storage);
}

/** All that stands in storage. */
export const kept = (): Record<string, string> => Object.assign({}, localStorage);

/** From now on there is no room for names that this finds. */
export function fillDevice(isFull: RegExp): void {
  useDevice(kept(), isFull);
}

/** A device whose browser forbids all access. */
export function useForbiddenDevice(): void {
  vi.stubGlobal(
    "localStorage",
    new Proxy(
      {},
      {
        get: () => {
          throw refusal("SecurityError");
        },
        ownKeys: () => {
          throw refusal("SecurityError");
        },
      },
    ),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});
