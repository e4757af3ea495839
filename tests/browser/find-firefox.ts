import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commonPaths = [
  "/usr/bin/firefox",
  "/usr/bin/firefox-esr",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** The Firefox at `FIREFOX_PATH`, on the path, or where it is usually installed; npm has none. */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH, PATH = "" } = process.env;
  const onPath = PATH.split(delimiter).map((folder) => join(folder, "firefox"));
  return [FIREFOX_PATH, ...onPath, ...commonPaths].find((path) => path && existsSync(path));
}
