import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The lesson page that is compared with a hand-written file. */
export const lesson = "turkey-oil/1-who-says-so.html";

/**
 * Adds to a built site what somebody would write by hand who has only that lesson to publish: one
 * HTML file with the same text and styles, and fifteen lines of script that show the reason for the
 * chosen answer. Made from the lesson page, so that the text is the same. Gives its address.
 */
export function addHandWritten(dist: string): string {
  const address = "turkey-oil/hand-written.html";
  writeFileSync(join(dist, address), handWritten(readFileSync(join(dist, lesson), "utf8")));
  return address;
}

function handWritten(page: string): string {
  const file = page
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/u, "")
    .replaceAll(/<script[^>]*>.*?<\/script>/gsu, "")
    .replaceAll(/<(\/?)(?:quiz-item|graded-quiz|returning-items|read-aloud)/gu, "<$1div")
    .replaceAll(/ data-key="[^"]*"/gu, "")
    .replaceAll(/(data-part="confidence") hidden/gu, "$1");
  const left = /<script|<\w+-\w+|content-security-policy|data-key|confidence" hidden/u.exec(file);
  if (left) throw new Error(`“${left[0]}” is left in the hand-written file; mend \`handWritten\`.`);
  return file.replace("</body>", `${script}</body>`);
}

const script = `<script>
  document.addEventListener("click", function (event) {
    var button = event.target;
    if (button.tagName !== "BUTTON") return;

    var item = button.closest(".quiz-item");
    var chosen = item.querySelector("input:checked");
    if (!chosen) return;

    var reason = item.querySelector('[data-reason="' + chosen.value + '"]');
    var verdict = item.querySelector('[data-part="verdict"]');
    verdict.textContent = reason.textContent;
  });
</script>`;
