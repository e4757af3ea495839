import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Edition } from "../views/handouts/editions.ts";
import type { Sheet } from "../views/handouts/sheet.ts";

/** A sheet as it is printed. */
export interface Printed {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

const folder = join(process.cwd(), "src/handouts");
const faces = ["400Regular", "400Regular_Italic", "700Bold"];
const printed = new Map<string, Printed>();

/**
 * Makes the PDF of a sheet; once, however often it is asked for. PDF/UA-1 is asked for, so that Typst
 * refuses a sheet that a screen reader could not read. Identical data give identical bytes. Throws
 * with Typst's own words on a fault, which is ours: what an author can get wrong is found before.
 */
export function print(sheet: Sheet, { paper, isLarge }: Edition): Printed {
  const data = JSON.stringify({ ...sheet, paper, isLarge }, (_, value: unknown) =>
    typeof value === "string" ? breakable(value) : value,
  );
  const name = createHash("sha256").update(data).digest("hex");
  const known = printed.get(name) ?? typeset(data);
  printed.set(name, known);
  return known;
}

/** Typst breaks no word; one that fills a line or more gets places where it may be broken. */
const breakable = (text: string): string => text.replace(/\S{30}(?=\S)/gu, "$&\u200b");

function typeset(data: string): Printed {
  const compiled = compiler().compile({
    mainFilePath: join(folder, "main.typ"),
    inputs: { data },
  });
  if (!compiled.result) {
    throw new Error(
      `Typst refused a sheet: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`,
    );
  }
  const pdf = compiler().pdf(compiled.result, { pdfStandard: "ua-1" });
  const { numOfPages } = compiled.result;
  // Typst keeps all it has worked out, about 12 MB a sheet; what two sheets did not use is let go.
  compiler().evictCache(2);
  return { pdf: new Uint8Array(pdf), pages: numOfPages };
}

let made: NodeCompiler | undefined;

/** One for all sheets: the fonts are read once. */
function compiler(): NodeCompiler {
  made ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: faces.map(fontFile) }],
  });
  return made;
}

function fontFile(face: string): Buffer {
  const { resolve } = createRequire(import.meta.url);
  const fonts = dirname(resolve("@expo-google-fonts/source-sans-3/package.json"));
  return readFileSync(join(fonts, face, `SourceSans3_${face}.ttf`));
}
