import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as en from "../../src/words/en.ts";
import { copyProject, type TempFolder } from "../bench/project.ts";
import { marks } from "./pseudo-words.ts";

/** A language that nobody speaks, written from right to left. */
export const pseudo = { code: "qps", direction: "rtl", name: marks.join("Pseudo") } as const;

/** Builds a copy of the project whose second language is the pseudo language, into its `dist`. */
export function buildPseudoSite(): TempFolder {
  const copy = copyProject();
  const words = join(copy.path, "src/words");
  // In a bundle, the language stands in for `en.ts`; what it is made from needs another name.
  copyFileSync("src/words/en.ts", join(words, "english.ts"));
  copyFileSync(join(import.meta.dirname, "pseudo-words.ts"), join(words, "pseudo-words.ts"));
  writeFileSync(join(words, `${pseudo.code}.ts`), pseudoLanguage());
  const languages = readFileSync(join(words, "languages.ts"), "utf8");
  const listed = languages.replace('"./de.ts"', `"./${pseudo.code}.ts"`);
  writeFileSync(join(words, "languages.ts"), listed);
  execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    cwd: copy.path,
    env: { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return copy;
}

/** The file of the language, made of all that the English one exports. */
function pseudoLanguage(): string {
  const groups = Object.keys(en).filter((name) => name !== "language");
  return [
    'import * as en from "./english.ts";',
    'import { pseudoWords } from "./pseudo-words.ts";',
    `export const language = ${JSON.stringify(pseudo)};`,
    ...groups.map((name) => `export const ${name} = pseudoWords(en.${name});`),
  ].join("\n");
}
