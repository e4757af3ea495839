/** A line of a list. */
export function listItem(...parts: readonly (Node | string)[]): HTMLElement {
  const item = document.createElement("li");
  item.append(...parts);
  return item;
}

/** A name and what is said of it. The name may run in a direction of its own. */
export function named(name: string, about: string): HTMLElement {
  const isolated = document.createElement("bdi");
  isolated.textContent = name;
  const words = document.createElement("span");
  words.append(isolated, `: ${about}`);
  return words;
}
