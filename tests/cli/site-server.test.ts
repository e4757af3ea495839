import { readFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteServer } from "../../src/cli/site-server.ts";
import { siteFiles } from "../site/pages.ts";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let port: number;

beforeAll(async () => {
  server = siteServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.close();
});

/** Asks for a path exactly as it is written; `fetch` would tidy it up. */
async function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    asked.on("error", reject).end();
  });
}

const script = `/${siteFiles.find((name) => /^assets\/.*\.js$/u.test(name)) ?? ""}`;
const fileOf = (name: string): string => readFileSync(`dist/${name}`, "utf8");

describe.each(["/index.html", "/turkey-oil/read.html", script, "/no-such-page.html"])(
  "for %s the server",
  (path) => {
    test.each([
      { name: "content-security-policy", value: "frame-ancestors 'self'" },
      { name: "x-content-type-options", value: "nosniff" },
      { name: "referrer-policy", value: "no-referrer" },
      { name: "cross-origin-opener-policy", value: "same-origin" },
    ])("sends $name: $value", async ({ name, value }) => {
      expect((await ask(path)).headers[name]).toBe(value);
    });
  },
);

test.each([
  { path: "/", type: "text/html;charset=utf-8" },
  { path: "/about.html", type: "text/html;charset=utf-8" },
  { path: "/no-such-page.html", type: "text/html;charset=utf-8" },
  { path: script, type: "text/javascript" },
  { path: "/icon.svg", type: "image/svg+xml" },
  { path: "/icon-512.png", type: "image/png" },
  { path: "/manifest.webmanifest", type: "application/manifest+json" },
  { path: "/service-worker.js", type: "text/javascript" },
])("$path is $type", async ({ path, type }) => {
  expect((await ask(path)).headers["content-type"]?.replace("; ", ";")).toBe(type);
});

describe("a page", () => {
  test("is sent as it was built", async () => {
    const { status, body } = await ask("/turkey-oil/read.html");
    expect({ status, body }).toEqual({ status: 200, body: fileOf("turkey-oil/read.html") });
  });

  test("is the start page at the root", async () => {
    expect((await ask("/")).body).toBe(fileOf("index.html"));
  });

  test("is asked for again each time", async () => {
    expect((await ask("/about.html")).headers["cache-control"]).toBe("no-cache");
  });

  test("is not sent again while it is the same", async () => {
    const { etag = "" } = (await ask("/about.html")).headers;
    const { status, body } = await ask("/about.html", { "If-None-Match": etag });
    expect({ status, body }).toEqual({ status: 304, body: "" });
  });
});

test("the script is kept for good, as its name changes with its content", async () => {
  const { status, headers } = await ask(script);
  expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
});

test.each(["/service-worker.js", "/manifest.webmanifest"])(
  "%s is asked for again each time, or no update would be seen",
  async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers["cache-control"]]).toEqual([200, "no-cache"]);
  },
);

test.each([
  { path: "/turkey-oil/teach/key-a4.pdf", told: "noindex" },
  { path: "/turkey-oil/teach/keys.html", told: "noindex" },
  { path: "/turkey-oil/handouts/article-a4.pdf", told: undefined },
])("$path tells search engines: $told", async ({ path, told }) => {
  const { status, headers } = await ask(path);
  expect([status, headers["x-robots-tag"]]).toEqual([200, told]);
});

describe("a wrong address", () => {
  test("gets the page that says so", async () => {
    const { status, body } = await ask("/turkey-oil/no-such-page.html");
    expect({ status, body }).toEqual({ status: 404, body: fileOf("404.html") });
  });

  test("is one that ends like a folder, where relative links would lead nowhere", async () => {
    expect((await ask("/turkey-oil/")).status).toBe(404);
    expect((await ask("/")).status).toBe(200);
  });

  test("among the assets is not kept, as the file may come", async () => {
    const { status, headers } = await ask("/assets/every-page.en.0000000000.js");
    expect([status, headers["cache-control"]]).toEqual([404, "no-cache"]);
  });

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/%2e%2e%2fpackage.json",
    "/assets/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/..%5cpackage.json",
    "/..\\package.json",
    "/turkey-oil/%2e%2e/%2e%2e/package.json",
    "//package.json",
    "/%00",
    "/%E0%A4%A",
  ])("that leads out of the folder leads nowhere: %s", async (path) => {
    const { status, body } = await ask(path);
    expect({ status, body }).toEqual({ status: 404, body: fileOf("404.html") });
  });
});
