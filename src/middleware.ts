import { defineMiddleware } from "astro:middleware";
import { wordsAt } from "./words/languages.ts";

/** Gives every page the words of its language. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  locals.words = wordsAt(url.pathname);
  return next();
});
