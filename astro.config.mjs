import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { offline } from "./src/offline/offline-build.ts";
import { pageLanguages } from "./src/page-languages.ts";
import { policy } from "./src/policy.ts";

export default defineConfig({
  build: { format: "file", inlineStylesheets: "always" },
  // The default, 'jsx', drops the space between a word and an inline element on the next line.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), pageLanguages(), policy(), offline()],
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
});
