/** The site's one stylesheet, with the programme's colour in it, at an address that changes with its content. */
import { createHash } from "node:crypto";
import { base } from "./base.ts";
import { consoleParts } from "./console.ts";
import { forms } from "./forms.ts";
import { parts } from "./parts.ts";
import { tokens } from "./tokens.ts";

const file = /^site-[0-9a-f]{10}-([0-9a-f]{6})\.css$/u;
const built = new Map<string, { text: string; name: string }>();

function build(colour: string): { text: string; name: string } {
  const known = built.get(colour);
  if (known) return known;
  const text = [tokens(`#${colour}`), base, forms, parts, consoleParts].join("").replace(/\s*\n\s*/gu, " ");
  const fresh = { text, name: `site-${createHash("sha256").update(text).digest("hex").slice(0, 10)}-${colour}.css` };
  // Any colour can be asked for by its address; only a few are kept.
  if (built.size < 20) built.set(colour, fresh);
  return fresh;
}

/** Address of the stylesheet in this colour ("#rrggbb"). */
export const stylesheetPath = (colour: string): string => `/assets/${build(colour.slice(1)).name}`;

/** The stylesheet of that file name; undefined when it is not one of this version's. */
export function stylesheet(name: string): string | undefined {
  const colour = file.exec(name)?.[1];
  const sheet = colour === undefined ? undefined : build(colour);
  return sheet?.name === name ? sheet.text : undefined;
}
