import type { APIRoute } from "astro";
import { allUnitSheets } from "../../../all-sheets.ts";
import { responseFor, type HandoutFile } from "../../../handouts/library.ts";

export const getStaticPaths = () => allUnitSheets("students");

export const GET: APIRoute<{ file: HandoutFile }> = ({ props: { file } }) => responseFor(file);
