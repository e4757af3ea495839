import { readFileSync, writeFileSync } from "node:fs";
import { rules } from "../unit/rules/rules.ts";
import { ruleCatalogue } from "../views/rule-catalogue.ts";

/* Writes the rules, with their examples, into the authors' guide. */

const guide = "content/README.md";
const marker = "<!-- From here on written by `npm run docs`. -->";

const text = readFileSync(guide, "utf8");
const [byHand = ""] = text.split(marker);
writeFileSync(guide, `${byHand}${marker}\n\n${ruleCatalogue(rules)}\n`);
