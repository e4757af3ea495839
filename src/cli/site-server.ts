import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, parseHeaders } from "./headers.ts";

/** A server for the built site, with the headers that `public/_headers` names for every host. */
export function siteServer(folder = "dist"): Server {
  const rules = parseHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  const notFound = readFileSync(join(folder, "404.html"));
  // Not those of the wrong address: below /assets/, a browser would keep the answer for a year.
  const notFoundHeaders = {
    ...headersFor(rules, "/404.html"),
    "Content-Type": "text/html; charset=utf-8",
  };
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(rules, path)))
        response.setHeader(name, value);
    },
  });
  return createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, notFoundHeaders).end(notFound);
    };
    // sirv takes `/turkey-oil/` for `turkey-oil.html`, where relative links would lead nowhere.
    if (/[^/]\/(\?|$)/u.test(request.url ?? "")) refuse();
    else files(request, response, refuse);
  });
}
