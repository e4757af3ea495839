import { loadUnits } from "../../src/unit-loader.ts";
import { pageNamed, type Page } from "./pages.ts";
import { addresses } from "../../src/views/address.ts";

/** Every unit of the content, as it compiles. */
export const units = [...loadUnits().values()].flatMap(({ unit }) => unit ?? []);

/** The page at an address of the site. */
export const pageAt = (address: string): Page => pageNamed(address.replace(/^\//u, ""));

/** Every lesson with its unit and its page. */
export const lessons = units.flatMap((unit) =>
  unit.lessons.map((lesson) => {
    const page = pageAt(addresses.lesson(unit.id, lesson.id));
    return { unit, lesson, page, name: page.name };
  }),
);
