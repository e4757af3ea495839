import { defineMiddleware } from "astro:middleware";
import { languages, wordsAt, type Words } from "./words/languages.ts";

/** Gives every page the words of its language. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  const [first] = languages;
  const words = wordsAt(url.pathname);
  locals.words = words;
  locals.ui = marked(words, first);
  locals.content = marked(first, words);
  return next();
});

/** The attributes of what is in one language, where what is around it is in another. */
function marked({ language }: Words, around: Words): App.Locals["ui"] {
  if (language.code === around.language.code) return {};
  const { code: lang, direction: dir } = language;
  return dir === around.language.direction ? { lang } : { lang, dir };
}
