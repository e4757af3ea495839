import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { pages } from "./pages.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // Boxes that belong to one question bear one name, as radio buttons do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // A browser refuses a hash on a script of a `file:` page; ours come from the same folder.
    "require-sri": ["error", { target: "crossorigin" }],
    // White space at the end of a line is the compressor's, and nobody sees it.
    "no-trailing-whitespace": "off",
  },
});

test.each(pages)("$name is sound HTML", async ({ name, html }) => {
  const { results } = await validator.validateString(html, name);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message, selector }) =>
      [`${name}:${line}:${column}`, ruleId, message, selector].join("  "),
    ),
  );
  expect(faults).toEqual([]);
});
