import { parse } from "parse5";
import { attributeOf, elementsIn, targetOf } from "../exports/page-elements.ts";
import type { SiteFile } from "./site-files.ts";

/** The paths of what a page offers to teachers alone: links and pictures below `data-for="teacher"`. */
export function teacherFiles({ path, bytes }: SiteFile): string[] {
  return elementsIn(parse(Buffer.from(bytes).toString("utf8")))
    .filter((element) => attributeOf(element, "data-for") === "teacher")
    .flatMap(elementsIn)
    .map((element) => attributeOf(element, "href") ?? attributeOf(element, "src") ?? "")
    .flatMap((address) => targetOf(address, path) ?? []);
}
