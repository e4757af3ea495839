import type { APIRoute } from "astro";
import { allBundles } from "../../elements-bundle.ts";

export async function getStaticPaths() {
  const bundles = await allBundles();
  return bundles.map(({ name, code }) => ({ params: { file: name }, props: { code } }));
}

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
