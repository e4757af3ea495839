import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import packaged from "../../node_modules/@sparticuz/chromium/package.json" with { type: "json" };

type Attempt = readonly [name: string, start: () => Promise<Browser>];

const cache = join(import.meta.dirname, "../../node_modules/.cache/chromium", packaged.version);

const commonPaths = [
  "/opt/google/chrome/chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  join(homedir(), "AppData/Local/Chromium/Application/chrome.exe"),
];

// The package's own fonts.conf names only fixed folders such as /tmp/fonts. System fonts come
// first where there are any; the packaged Open Sans keeps text visible where there are none.
const fontsConf = `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>`;

// The package inflates into the temporary folder, and its shared libraries only on AWS Lambda
// (isRunningInAmazonLinux2023 in build/helper.js, 153.0.0), so a child process is told both.
const inflateInto = async (folder: string): Promise<void> => {
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
  });
  await writeFile(join(folder, "fonts.conf"), fontsConf);
};

const fillCache = async (): Promise<void> => {
  await mkdir(dirname(cache), { recursive: true });
  const staging = await mkdtemp(`${cache}-`);
  try {
    await inflateInto(staging);
    await rename(staging, cache);
  } catch (error) {
    // A parallel test process may have put its own, complete folder in place first.
    if (!existsSync(cache)) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

// Playwright itself adds --no-sandbox and the flags against first-run and background traffic.
const start = (options: LaunchOptions): Promise<Browser> =>
  chromium.launch({ args: ["--disable-gpu", "--disable-quic"], timeout: 30_000, ...options });

const startPackaged = async (): Promise<Browser> => {
  if (!existsSync(cache)) await fillCache();
  return start({
    executablePath: join(cache, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(cache, "al2023/lib"),
      FONTCONFIG_FILE: join(cache, "fonts.conf"),
    },
  });
};

const at = (path: string): Attempt => [
  path,
  () =>
    existsSync(path)
      ? start({ executablePath: path })
      : Promise.reject(new Error(`${path} does not exist.`)),
];

const attempts = (): Attempt[] => {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return [at(CHROMIUM_PATH)];
  const installed = commonPaths.map(at);
  // Not on Linux, where a missing channel is the usual case and each one leaves two empty folders
  // in /tmp (_prepareToLaunch in playwright-core 1.65.1, seen on 2026-11-23).
  if (process.platform !== "linux")
    return [["Google Chrome", () => start({ channel: "chrome" })], ...installed];
  // The package holds an x64 binary only.
  return process.arch === "x64"
    ? [...installed, ["@sparticuz/chromium", startPackaged]]
    : installed;
};

/**
 * Starts a headless Chromium: the one at `CHROMIUM_PATH` when that is set, otherwise the installed
 * Chrome or Chromium, otherwise (Linux x64) the one in `@sparticuz/chromium`, which needs no
 * libraries or fonts from the system. The caller closes it.
 */
export const launchChromium = async (): Promise<Browser> => {
  const tried = attempts();
  const failures: unknown[] = [];
  for (const [, startBrowser] of tried) {
    try {
      return await startBrowser();
    } catch (error) {
      failures.push(error);
    }
  }
  throw new Error(
    `No Chromium started (tried ${tried.map(([name]) => name).join(", ")}): install Google Chrome, or set CHROMIUM_PATH to the path of a working Chromium.`,
    { cause: new AggregateError(failures) },
  );
};
