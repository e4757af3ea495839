import { readdirSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { isInOneLanguage } from "./views/address.ts";
import { languages } from "./words/languages.ts";

/** Makes every page again below `/de/` and the like: the same content, another interface. */
export function pageLanguages(): AstroIntegration {
  return {
    name: "page-languages",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        const names = readdirSync("src/pages", { recursive: true, encoding: "utf8" });
        const pages = names
          .filter((name) => name.endsWith(".astro"))
          .map((name) => name.replace(/\.astro$/u, ""))
          .filter((page) => !isInOneLanguage(`/${page}`));
        for (const { language } of languages.slice(1))
          for (const page of pages)
            injectRoute({
              pattern: `/${language.code}/${page}`,
              entrypoint: `./src/pages/${page}.astro`,
            });
      },
    },
  };
}
