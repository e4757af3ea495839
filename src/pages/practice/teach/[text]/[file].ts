import type { APIRoute } from "astro";
import { allPracticeSheets } from "../../../../all-sheets.ts";
import { responseFor, type HandoutFile } from "../../../../handouts/library.ts";

export const getStaticPaths = () => allPracticeSheets("teachers");

export const GET: APIRoute<{ file: HandoutFile }> = ({ props: { file } }) => responseFor(file);
