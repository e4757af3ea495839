import type { MdxLesson } from "../mdx.ts";
import type { Draft } from "./rule.ts";

/** Every text with components: the lessons, and the teacher's guide where there is one. */
export const textsWithComponents = ({ lessons, guide }: Draft): MdxLesson[] => [
  ...lessons.values(),
  ...(guide ? [guide] : []),
];
