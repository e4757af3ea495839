import { readingName, showReading, type Reading } from "./reading.ts";

/*
Stands in the head of every page and runs before anything is painted, so that no page flashes white
at somebody who chose dark. Every byte of it is in every page.
*/

function show(): void {
  try {
    const kept = Object(JSON.parse(localStorage.getItem(readingName) ?? "0")) as Reading;
    showReading(kept);
  } catch {
    // Storage that is forbidden, or holds no JSON: pages look as usual.
  }
}

show();
// A page that comes back from the browser's memory, and one that is open in another tab.
addEventListener("pageshow", show);
addEventListener("storage", show);
