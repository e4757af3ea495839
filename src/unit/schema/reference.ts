import { z } from "zod";
import { rubricLevels, slug, text } from "./parts.ts";

/** One entry of `patterns.yaml`. */
export const patternSchema = z.strictObject({
  id: slug,
  /** The name we teach. */
  name: text,
  /** What scholars call it. */
  scholars: text,
  /** The question to ask when you meet it. */
  ask: text,
  /** What the move is, in a sentence or two. */
  means: text,
  /** An invented everyday example. */
  example: text,
});

/** One entry of `rubric.yaml`: a thing to look for in a student's work, at three levels. */
export const rubricRowSchema = z.strictObject({ id: slug, name: text, levels: rubricLevels });

/** One entry of `glossary.yaml`. */
export const termSchema = z.strictObject({ id: slug, term: text, means: text });
