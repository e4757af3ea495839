import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as a reader gets it: its words, where they stand, and what a screen reader is told. */
export interface Pdf {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly language: string | undefined;
  /** What the file says of itself in XML. */
  readonly metadata: string;
  readonly isTagged: boolean;
  readonly pages: readonly PdfPage[];
}

/** Sizes and places on a page are in millimetres, from its top left corner. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PdfPage extends Size {
  readonly texts: readonly Text[];
  /** All that is read out, in that order; any white space is one space. */
  readonly words: string;
  /** What is not read out: the foot, and heads of tables that are printed again. */
  readonly unread: string;
  readonly headings: readonly Heading[];
  /** What is read out instead of pictures. */
  readonly descriptions: readonly string[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters that stand on one line. */
export interface Text extends Box {
  readonly text: string;
  readonly isRead: boolean;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** What is drawn, with the colours of it, like `#4d4d4d`; what is neither has the operator's name. */
export interface Mark {
  readonly paints: "text" | "fill" | "stroke" | "other";
  readonly colours: readonly string[];
  /** Of lines and areas, without the thickness of the line. */
  readonly box: Box | undefined;
}

/** What a PDF draws, and the fonts that it draws with. */
export interface Drawing {
  readonly pages: readonly DrawnPage[];
  readonly fonts: readonly Font[];
}

export interface DrawnPage extends Size {
  readonly marks: readonly Mark[];
}

interface Font {
  readonly name: string;
  readonly isEmbedded: boolean;
}

export const readPdf = (bytes: Uint8Array): Promise<Pdf> =>
  withPages(bytes, async (document, pages) => {
    const { info, metadata } = (await document.getMetadata()) as Metadata;
    const { Title: title, Subject: description, Language: language } = info;
    return {
      title,
      description,
      language,
      metadata: metadata?.getRaw() ?? "",
      isTagged: (await document.getMarkInfo())?.Marked === true,
      pages: await Promise.all(pages.map(readPage)),
    };
  });

export const readDrawing = (bytes: Uint8Array): Promise<Drawing> =>
  withPages(bytes, async (_, pages) => {
    const fonts = new Map<string, Font>();
    const drawn = pages.map(async (page) => {
      const operators = await page.getOperatorList();
      for (const font of fontsOf(page, operators)) fonts.set(font.name, font);
      return { ...sizeOf(page), marks: marksOf(operators, onPage(page)) };
    });
    return { pages: await Promise.all(drawn), fonts: [...fonts.values()] };
  });

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;

async function withPages<T>(
  bytes: Uint8Array,
  read: (document: Document, pages: readonly PDFPageProxy[]) => Promise<T>,
): Promise<T> {
  // The reader takes the bytes away from whoever gives them.
  const data = new Uint8Array(bytes);
  const document = await getDocument({ data, verbosity: 0, fontExtraProperties: true }).promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await read(document, await Promise.all(numbers.map((one) => document.getPage(one))));
  } finally {
    await document.destroy();
  }
}

// What the reader's own types leave open, as it is in 5.6.205.

interface Metadata {
  readonly info: {
    readonly Title?: string;
    readonly Subject?: string;
    readonly Language?: string;
  };
  readonly metadata: { getRaw: () => string } | null;
}

interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

interface ContentMark {
  readonly type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
  readonly id?: string | null;
  readonly tag?: string;
}

interface Tag {
  readonly role?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** a, b, c, d, e, f: a point is moved to (ax + cy + e, bx + dy + f). */
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tree = (await page.getStructTree()) as Tag | null;
  const pieces = piecesOf(content.items as (TextItem | ContentMark)[]);
  const tags = tree ? [...everyTag(tree)] : [];
  return {
    ...sizeOf(page),
    texts: pieces
      .filter(({ item }) => item.str.trim() !== "")
      .map(({ item, isRead }) => ({
        ...placeOf(item, onPage(page)),
        text: item.str,
        isRead,
      })),
    words: joined(pieces.filter(({ isRead }) => isRead)),
    unread: joined(pieces.filter(({ isRead }) => !isRead)),
    headings: tags.flatMap((tag) => headingOf(tag, pieces)),
    descriptions: tags.flatMap(({ alt }) => alt ?? []),
  };
}

/** A run of letters, with the tag that it belongs to. */
interface Piece {
  readonly item: TextItem;
  readonly isRead: boolean;
  readonly id: string | undefined;
}

function piecesOf(items: readonly (TextItem | ContentMark)[]): Piece[] {
  const open: ContentMark[] = [];
  return items.flatMap((item) => {
    if ("str" in item) {
      const isRead = !open.some(({ tag }) => tag === "Artifact");
      return [{ item, isRead, id: open.findLast(({ id }) => id)?.id ?? undefined }];
    }
    if (item.type === "endMarkedContent") open.pop();
    else open.push(item);
    return [];
  });
}

/** Lines are joined by a space, but for those that end in the middle of a word. */
const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ item }) => item.str + (item.hasEOL ? "\n" : ""))
    .join("")
    .replace(/\u200b/gu, "")
    .replace(/(?<=[\p{L}\p{N}][-–—/])\n/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

function* everyTag(tag: Tag): Generator<Tag> {
  yield tag;
  for (const child of tag.children ?? []) yield* everyTag(child);
}

function headingOf(tag: Tag, pieces: readonly Piece[]): Heading[] {
  const [, level] = /^H(\d)$/u.exec(tag.role ?? "") ?? [];
  if (level === undefined) return [];
  const ids = new Set([...everyTag(tag)].map(({ id }) => id));
  const text = joined(pieces.filter(({ id }) => id !== undefined && ids.has(id)));
  return [{ level: Number(level), text }];
}

/** In points. */
const millimetre = 72 / 25.4;

function sizeOf({ view: [left = 0, bottom = 0, right = 0, top = 0] }: PDFPageProxy): Size {
  return { width: (right - left) / millimetre, height: (top - bottom) / millimetre };
}

/** From the file's points, counted from the bottom, to millimetres from the top. */
function onPage({ view }: PDFPageProxy): Matrix {
  const [left = 0, , , top = 0] = view;
  return [1 / millimetre, 0, 0, -1 / millimetre, -left / millimetre, top / millimetre];
}

/** How far letters reach above their base line and below it, as parts of their size: “H” and “g”. */
const reach = { above: 0.66, below: 0.21 };

function placeOf({ transform: [a, b, c, d, x, y], width, height }: TextItem, matrix: Matrix): Box {
  const [along, up] = [unitOf(a, b), unitOf(c, d)];
  const corner = (right: number, above: number): Point =>
    moved(matrix, [x + along[0] * right + up[0] * above, y + along[1] * right + up[1] * above]);
  return boxOf(corner(0, -reach.below * height), corner(width, reach.above * height));
}

function unitOf(x: number, y: number): Point {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const boxOf = ([x, y]: Point, [x2, y2]: Point): Box => ({
  left: Math.min(x, x2),
  right: Math.max(x, x2),
  top: Math.min(y, y2),
  bottom: Math.max(y, y2),
});

/** The inner matrix moves first. */
function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [x, y] = moved(outer, [e, f]);
  const [oa, ob, oc, od] = outer;
  return [oa * a + oc * b, ob * a + od * b, oa * c + oc * d, ob * c + od * d, x, y];
}

interface Pen {
  readonly matrix: Matrix;
  readonly fill: readonly string[];
  readonly stroke: readonly string[];
}

/** What the operators of a page, or of a pattern, draw. */
function marksOf({ fnArray, argsArray }: Operators, matrix: Matrix): Mark[] {
  const marks: Mark[] = [];
  const kept: Pen[] = [];
  let pen: Pen = { matrix, fill: ["#000000"], stroke: ["#000000"] };
  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] ?? [];
    if (operator === OPS.save) kept.push(pen);
    else if (operator === OPS.restore) pen = kept.pop() ?? pen;
    else {
      marks.push(...drawn(operator, values, pen));
      pen = { ...pen, ...changed(operator, values, pen) };
    }
  }
  return marks;
}

function changed(operator: number, values: readonly unknown[], pen: Pen): Partial<Pen> {
  if (operator === OPS.transform)
    return { matrix: combined(pen.matrix, values as unknown as Matrix) };
  if (operator === OPS.setFillRGBColor) return { fill: [String(values[0])] };
  if (operator === OPS.setStrokeRGBColor) return { stroke: [String(values[0])] };
  if (operator === OPS.setFillColorN) return { fill: coloursOfPattern(values) };
  if (operator === OPS.setStrokeColorN) return { stroke: coloursOfPattern(values) };
  return {};
}

function coloursOfPattern([kind, , operators]: readonly unknown[]): string[] {
  if (kind !== "TilingPattern") return [String(kind)];
  return marksOf(operators as Operators, onNoPage).flatMap(({ colours }) => colours);
}
const onNoPage: Matrix = [1, 0, 0, 1, 0, 0];

function drawn(operator: number, values: readonly unknown[], pen: Pen): Mark[] {
  if (operator === OPS.showText) return [{ paints: "text", colours: pen.fill, box: undefined }];
  if (operator === OPS.constructPath) return drawnPath(values, pen);
  const name = nameOf(operator);
  return /^(paint|shading|setGState)/u.test(name)
    ? [{ paints: "other", colours: [name], box: undefined }]
    : [];
}

function drawnPath([how, , bounds]: readonly unknown[], { matrix, fill, stroke }: Pen): Mark[] {
  const [left, bottom, right, top] = (bounds ?? []) as number[];
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return [];
  const box = boxOf(moved(matrix, [left, bottom]), moved(matrix, [right, top]));
  const name = nameOf(how as number);
  return [
    ...(/fill/iu.test(name) ? [{ paints: "fill", colours: fill, box } as const] : []),
    ...(/stroke/iu.test(name) ? [{ paints: "stroke", colours: stroke, box } as const] : []),
  ];
}

const nameOf = (operator: number): string =>
  Object.entries(OPS).find(([, number]) => number === operator)?.[0] ?? "unknown";

function fontsOf(page: PDFPageProxy, { fnArray, argsArray }: Operators): Font[] {
  const ids = argsArray.flatMap((values, index) =>
    fnArray[index] === OPS.setFont ? [String(values?.[0])] : [],
  );
  return [...new Set(ids)].map((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile: boolean; data?: object };
    return { name: font.name, isEmbedded: !font.missingFile && font.data !== undefined };
  });
}
