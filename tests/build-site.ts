import { execFileSync } from "node:child_process";

/**
 * Builds the site once for all tests, as `npm run build` does. In a process of its own: inside
 * vitest, `astro.build` takes the environment for a test's and not for production.
 */
export default function buildSite(): void {
  execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
