/** The site's stylesheets, with the programme's colour in them, at addresses that change with their content. */
import { createHash } from "node:crypto";
import { base } from "./base.ts";
import { chartParts } from "./charts.ts";
import { consoleParts } from "./console.ts";
import { forms } from "./forms.ts";
import { gatheringParts } from "./gatherings.ts";
import { paper } from "./paper.ts";
import { parts } from "./parts.ts";
import { tokens } from "./tokens.ts";

/** "site" is every page's; "paper" comes beside it where something is made to be printed. */
const kinds = {
  site: (colour: string) => [tokens(colour), base, forms, parts, consoleParts, gatheringParts, chartParts].join(""),
  paper,
} as const;
type Sheet = keyof typeof kinds;

const file = /^(site|paper)-[0-9a-f]{10}-([0-9a-f]{6})\.css$/u;
const built = new Map<string, { text: string; name: string }>();

function build(sheet: Sheet, colour: string): { text: string; name: string } {
  const key = `${sheet} ${colour}`;
  const known = built.get(key);
  if (known) return known;
  const text = kinds[sheet](`#${colour}`).replace(/\s*\n\s*/gu, " ");
  const fresh = { text, name: `${sheet}-${createHash("sha256").update(text).digest("hex").slice(0, 10)}-${colour}.css` };
  // Any colour can be asked for by its address; only a few are kept.
  if (built.size < 20) built.set(key, fresh);
  return fresh;
}

/** Address of the stylesheet in this colour ("#rrggbb"). */
export const stylesheetPath = (colour: string, sheet: Sheet = "site"): string => `/assets/${build(sheet, colour.slice(1)).name}`;

/** The site's stylesheet itself. */
export const stylesheetText = (colour: string): string => build("site", colour.slice(1)).text;

/** The stylesheet of that file name; undefined when it is not one of this version's. */
export function stylesheet(name: string): string | undefined {
  const [, sheet, colour] = file.exec(name) ?? [];
  const found = colour === undefined ? undefined : build(sheet as Sheet, colour);
  return found?.name === name ? found.text : undefined;
}
