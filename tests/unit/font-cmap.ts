/** The code points that a TrueType or OpenType font has a glyph for, in order. */
export function codePointsOf(font: Buffer): number[] {
  const cmap = tableAt(font, "cmap");
  const found = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, record) => {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + record * 8 + 4);
    return glyphPairs[font.readUInt16BE(subtable)]?.(font, subtable) ?? [];
  }).flat();
  const drawn = found.filter(([, glyph]) => glyph !== missingGlyph).map(([code]) => code);
  return [...new Set(drawn)].sort((a, b) => a - b);
}

/** A code point with the number of its glyph. */
type Pair = readonly [code: number, glyph: number];

/** The glyph that stands for all that a font lacks: an empty box. */
const missingGlyph = 0;

function tableAt(font: Buffer, tag: string): number {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const record = records.find((at) => font.toString("latin1", at, at + 4) === tag);
  if (record === undefined) throw new Error(`The font has no table ${tag}`);
  return font.readUInt32BE(record + 8);
}

/** How to read a subtable, by its format: https://learn.microsoft.com/typography/opentype/spec/cmap */
const glyphPairs: Readonly<Record<number, (font: Buffer, subtable: number) => Pair[]>> = {
  4: readSegments,
  12: readGroups,
};

function readSegments(font: Buffer, subtable: number): Pair[] {
  const size = font.readUInt16BE(subtable + 6);
  return Array.from({ length: size / 2 }, (_, segment) => {
    const [end, start, delta, offsetAt] = [14, 16 + size, 16 + size * 2, 16 + size * 3].map(
      (column) => subtable + column + segment * 2,
    ) as [number, number, number, number];
    const first = font.readUInt16BE(start);
    const offset = font.readUInt16BE(offsetAt);
    return codesFrom(first, font.readUInt16BE(end)).map((code): Pair => {
      const listed = offset && font.readUInt16BE(offsetAt + offset + (code - first) * 2);
      const isMissing = offset !== 0 && listed === missingGlyph;
      const glyph = (offset ? listed : code) + font.readUInt16BE(delta);
      return [code, isMissing ? missingGlyph : glyph % 0x10000];
    });
  }).flat();
}

function readGroups(font: Buffer, subtable: number): Pair[] {
  return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, group) => {
    const at = subtable + 16 + group * 12;
    const first = font.readUInt32BE(at);
    const firstGlyph = font.readUInt32BE(at + 8);
    return codesFrom(first, font.readUInt32BE(at + 4)).map((code): Pair => {
      return [code, firstGlyph + code - first];
    });
  }).flat();
}

function codesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
