/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute, setDefaultHandler } from "workbox-routing";
import { keptSheets } from "../elements/kept-sheets.ts";
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

const keptOrFetched = async ({ request }: { request: Request }): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

setDefaultHandler(keptOrFetched);
registerRoute(
  new NavigationRoute(async (asked) =>
    keptOrFetched(asked).catch(async () => (await matchPrecache("404.html")) ?? Response.error()),
  ),
);

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
