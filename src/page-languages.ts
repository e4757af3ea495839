import { readdirSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { languages } from "./words/languages.ts";

/** Pages with prose of their own that is written in one language only. */
const inOneLanguage = ["404.astro", "about.astro"];

/** Makes every page again below `/de/` and the like: the same content, another interface. */
export function pageLanguages(): AstroIntegration {
  return {
    name: "page-languages",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        const names = readdirSync("src/pages", { recursive: true, encoding: "utf8" });
        const pages = names.filter(
          (name) => name.endsWith(".astro") && !inOneLanguage.includes(name),
        );
        for (const { language } of languages.slice(1))
          for (const page of pages)
            injectRoute({
              pattern: `/${language.code}/${page.replace(/\.astro$/u, "")}`,
              entrypoint: `./src/pages/${page}`,
            });
      },
    },
  };
}
