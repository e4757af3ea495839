import { fingerprint, type WorkForm } from "../unit/work-form.ts";
import type { HandedWork } from "./handed-work.ts";
import { numberOf, workIn } from "./work-number.ts";

/*
A learner's work on a unit in some hundred letters, described for readers in docs/class-code.md:

  U1 2K F7Q 8ZC0…  Q3M1TX
  |  |  |   |      checksum
  |  |  |   the work as one number
  |  |  the form: what could be answered
  |  the unit
  mark and version
*/

/** Crockford's base 32: no I, L, O, U, which are taken for others or make words. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const mark = "U";
const version = "1";
/** How many letters each part has. */
const unitLetters = 2;
const formLetters = 3;
const checkLetters = 6;

/** Why a code was not read. */
export type CodeProblem = "damaged" | "newer" | "other-unit" | "other-version";

export type ReadCode =
  { readonly problem: CodeProblem } | { readonly problem: undefined; readonly work: HandedWork };

/** The code of a learner's work. */
export function codeOf(form: WorkForm, work: HandedWork): string {
  const body = version + placeOf(form) + inLetters(numberOf(form, work));
  return mark + body + checksumOf(body);
}

/** In groups of five, which a person can copy by hand. */
export const inGroups = (code: string): string => code.match(/.{1,5}/gu)?.join("-") ?? "";

/** The letters of a code as it was typed or pasted: hyphens, spaces and small letters do not matter. */
export const lettersOf = (text: string): string =>
  text.replace(/[\s-]/gu, "").toUpperCase().replaceAll("O", "0").replace(/[IL]/gu, "1");

/** True for letters that were not changed on their way; a newer version may have another checksum. */
export const isWhole = (code: string): boolean =>
  isNewer(code) ||
  (/^U[\dA-HJKMNP-TV-Z]{12,2000}$/u.test(code) &&
    checksumOf(code.slice(1, -checkLetters)) === code.slice(-checkLetters));

/** The work that a code holds. */
export function readCode(form: WorkForm, text: string): ReadCode {
  const code = lettersOf(text);
  if (isNewer(code)) return { problem: "newer" };
  const body = code.slice(2, -checkLetters);
  if (!code.startsWith(mark + version) || !isWhole(code)) return { problem: "damaged" };
  const place = placeOf(form);
  if (!body.startsWith(place))
    return { problem: isSameUnit(body, place) ? "other-version" : "other-unit" };
  const work = workIn(form, numberIn(body.slice(place.length)));
  return work ? { problem: undefined, work } : { problem: "damaged" };
}

const isNewer = (code: string): boolean => /^U[2-9]/u.test(code);

const isSameUnit = (body: string, place: string): boolean =>
  body.slice(0, unitLetters) === place.slice(0, unitLetters);

/** What the work is on: the unit, and the version of it. */
const placeOf = (form: WorkForm): string =>
  fixed(fingerprint(form.unit), unitLetters) +
  fixed(fingerprint(JSON.stringify(form)), formLetters);

/** The lowest digits of a number. */
const fixed = (number: number, length: number): string =>
  Array.from({ length }, (_, place) => letters[(number >> (5 * place)) & 31]).join("");

const inLetters = (number: bigint): string =>
  number === 0n ? "" : inLetters(number / 32n) + (letters[Number(number % 32n)] ?? "");

const numberIn = (text: string): bigint =>
  valuesOf(text).reduce((number, value) => number * 32n + BigInt(value), 0n);

const valuesOf = (text: string): number[] => Array.from(text, (letter) => letters.indexOf(letter));

/** The checksum of Bech32m (BIP 350): it finds any three wrong letters, and two that changed places. */
function checksumOf(body: string): string {
  const checked = valuesOf(body + "0".repeat(checkLetters));
  const rest = checked.reduce(checkStep, 1) ^ 0x2bc830a3;
  return [25, 20, 15, 10, 5, 0].map((shift) => letters[(rest >>> shift) & 31]).join("");
}

function checkStep(rest: number, value: number): number {
  const top = rest >>> 25;
  const shifted = ((rest & 0x1ffffff) << 5) ^ value;
  return [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].reduce(
    (sum, part, bit) => ((top >> bit) & 1 ? sum ^ part : sum),
    shifted,
  );
}
