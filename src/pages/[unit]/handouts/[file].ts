import type { APIRoute } from "astro";
import { allUnits } from "../../../all-units.ts";
import { handoutFiles, responseFor, type HandoutFile } from "../../../handouts/library.ts";

export async function getStaticPaths() {
  const pages = await allUnits();
  return pages.flatMap(({ props: { unit } }) =>
    handoutFiles(unit).map((file) => ({
      params: { unit: unit.id, file: file.name },
      props: { file },
    })),
  );
}

export const GET: APIRoute<{ file: HandoutFile }> = ({ props: { file } }) => responseFor(file);
