/** The script itself lies in `assets`; the site begins one folder above. */
const root = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

/**
 * Lets the site work without a network, and be installed, where a browser allows that: not from
 * `file:`. Waits until the page is at rest, for a phone has enough to do before.
 */
export function workOffline(): void {
  if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
  addEventListener("load", () => setTimeout(begin, 3000));
}

function begin(): void {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = new URL("../manifest.webmanifest", root).href;
  document.head.append(link);
  navigator.serviceWorker.register(new URL("../service-worker.js", root)).catch(() => undefined);
}
