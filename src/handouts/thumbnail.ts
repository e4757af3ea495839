import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const width = 220;

/** A small picture of the first page of a PDF, as WebP. */
export async function thumbnailOf(pdf: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  // The reader takes the bytes away from whoever gives them.
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: canvas.getContext("2d") as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  await document.destroy();
  return new Uint8Array(canvas.toBuffer("image/webp", 60));
}
