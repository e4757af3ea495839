/** Of all skills in a part of the page, each with a link to where it is taught, shows those wanted. */
export function showSkills(part: HTMLElement, wanted: readonly string[]): void {
  part.hidden = wanted.length === 0;
  for (const skill of part.querySelectorAll<HTMLElement>("li"))
    skill.hidden = !wanted.includes(skill.dataset.skill ?? "");
}
