/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute, setDefaultHandler } from "workbox-routing";
import type { PrecacheEntry } from "./precache-list.ts";

/*
Makes the pages work without a network after the first visit. A version is installed whole or not
at all, and takes over only when no page of the old one is open any more: a page never meets the
script of another version.
*/

declare const precacheList: PrecacheEntry[];

cleanupOutdatedCaches();
precacheAndRoute(precacheList, { cleanURLs: false, ignoreURLParametersMatching: [/./u] });

// What is kept on request, handouts above all, lies in caches of its own.
setDefaultHandler(async ({ request }) => (await caches.match(request)) ?? fetch(request));

registerRoute(
  new NavigationRoute(async ({ request }) => {
    const kept = await caches.match(request);
    if (kept) return kept;
    return fetch(request).catch(async () => (await matchPrecache("404.html")) ?? Response.error());
  }),
);
