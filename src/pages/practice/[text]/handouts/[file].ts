import type { APIRoute } from "astro";
import { allPractice } from "../../../../all-units.ts";
import { handoutFiles, responseFor, type HandoutFile } from "../../../../handouts/library.ts";

export async function getStaticPaths() {
  const pages = await allPractice();
  return pages.flatMap(({ props: { text } }) =>
    handoutFiles(text).map((file) => ({
      params: { text: text.id, file: file.name },
      props: { file },
    })),
  );
}

export const GET: APIRoute<{ file: HandoutFile }> = ({ props: { file } }) => responseFor(file);
