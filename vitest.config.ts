/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

/** What looks at the built site; everything else runs without it, so a broken build hides nothing. */
const onTheSite = [
  "tests/site/**/*.test.ts",
  "tests/browser/**/*.test.ts",
  "tests/cli/site-server.test.ts",
];

export default getViteConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "code", include: ["tests/**/*.test.ts"], exclude: onTheSite },
      },
      {
        extends: true,
        test: { name: "site", include: onTheSite, globalSetup: "tests/build-site.ts" },
      },
    ],
  },
});
