import { defineMiddleware } from "astro:middleware";
import { languages, wordsAt } from "./words/languages.ts";

/** Gives every page the words of its language. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  const words = wordsAt(url.pathname);
  locals.words = words;
  locals.ui = words === languages[0] ? {} : { lang: words.language.code };
  return next();
});
