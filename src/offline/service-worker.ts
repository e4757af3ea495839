/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute, setDefaultHandler } from "workbox-routing";
import { keptSheets } from "../elements/kept-sheets.ts";
import { isForTeachers } from "./for-teachers.ts";
import type { PrecacheEntry } from "./precache-list.ts";

/*
Makes the pages work without a network after the first visit. A version is installed whole or not
at all, and takes over only when no page of the old one is open any more: a page never meets the
script of another version.
*/

declare const self: ServiceWorkerGlobalScope;
declare const precacheList: PrecacheEntry[];

cleanupOutdatedCaches();
precacheAndRoute(precacheList, { ignoreURLParametersMatching: [/./u] });

interface Asked {
  readonly request: Request;
}

const keptOrFetched = async ({ request }: Asked): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

const answerTo = (asked: Asked): Promise<Response> =>
  isForTeachers(new URL(asked.request.url).pathname) ? fetchedOrKept(asked) : keptOrFetched(asked);

setDefaultHandler(answerTo);
registerRoute(
  new NavigationRoute(async (asked) =>
    answerTo(asked).catch(async () => (await matchPrecache("404.html")) ?? Response.error()),
  ),
);

/**
 * No list holds what is for teachers, so no new version tells that it has changed: the network is
 * asked first. A page that comes from there is kept for when there is none.
 */
async function fetchedOrKept({ request }: Asked): Promise<Response> {
  const fetched = await fetch(request).catch(() => undefined);
  if (fetched) {
    // A cache that is full or forbidden keeps nothing, and hinders nothing.
    await keep(request, fetched.clone()).catch(() => undefined);
    return fetched;
  }
  const kept = await caches.match(request);
  if (!kept) throw new TypeError("Neither to be had nor kept");
  return kept;
}

async function keep(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(keptSheets);
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
  if (response.ok && (isPage || (await cache.match(request)))) await cache.put(request, response);
}

self.addEventListener("install", (event) => {
  event.waitUntil(renewSheets());
});

/** Fetches again what is kept, as a new version may have other sheets. What can not be had stays as it was. */
async function renewSheets(): Promise<void> {
  const cache = await caches.open(keptSheets);
  const kept = await cache.keys();
  const renewed = kept.map(({ url }) => cache.add(new Request(url, { cache: "no-cache" })));
  await Promise.allSettled(renewed);
}
