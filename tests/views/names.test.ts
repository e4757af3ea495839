import { expect, test } from "vitest";
import { sentenceList, sentenceMark, sentenceName } from "../../src/views/names.ts";

test.each([
  { number: 0, name: "Headline", mark: "H" },
  { number: 1, name: "Sentence 1", mark: "1" },
  { number: 12, name: "Sentence 12", mark: "12" },
])("sentence $number is called “$name” and marked “$mark”", ({ number, name, mark }) => {
  expect({ name: sentenceName(number), mark: sentenceMark(number) }).toEqual({ name, mark });
});

test.each([
  { numbers: [], words: "" },
  { numbers: [0], words: "the headline" },
  { numbers: [4], words: "sentence 4" },
  { numbers: [5, 8], words: "sentences 5 and 8" },
  { numbers: [1, 11, 12], words: "sentences 1, 11 and 12" },
])("$numbers are “$words”", ({ numbers, words }) => {
  expect(sentenceList(numbers)).toBe(words);
});

test.each([
  { numbers: [0, 4], words: "the headline and sentence 4" },
  { numbers: [0, 3, 5], words: "the headline, sentences 3 and 5" },
])("the headline is no number: $numbers are “$words”", ({ numbers, words }) => {
  expect(sentenceList(numbers)).toBe(words);
});
