import { generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

/** A picture of a text that cameras read, with a name for who can not see it. */
export function qrCode(text: string, name: string): SVGElement {
  const picture = toSvg(generate(text), document, { on: "black", off: "white", pad: 4 });
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", name);
  return picture;
}
