import type { APIRoute } from "astro";
import { elementsBundle } from "../../elements-bundle.ts";

export async function getStaticPaths() {
  const { name } = await elementsBundle();
  return [{ params: { file: name } }];
}

export const GET: APIRoute = async () => {
  const { code } = await elementsBundle();
  return new Response(code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
};
