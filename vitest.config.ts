/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

export default getViteConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/build-site.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
