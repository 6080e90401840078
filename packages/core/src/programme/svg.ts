/**
 * A drawing (SVG) that can only be a drawing: written anew from the elements and attributes known to draw. Scripts, styles, links to
 * elsewhere, texts of editors and everything not known are left out.
 */

import { deepest, mostDrawn, Parts } from "./svg-parts.ts";

const elements = new Set(
  "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask symbol use title desc".split(
    " ",
  ),
);
const drawn = /<(?:path|rect|circle|ellipse|line|polyline|polygon)\b/u;
const attributes = new Set(
  (
    "id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform preserveAspectRatio fill fill-opacity fill-rule " +
    "stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity " +
    "clip-path clip-rule clipPathUnits mask maskUnits gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity color href"
  ).split(" "),
);

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>[]*>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gu;
const pair = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The drawing; undefined when the text is none, is not well formed, or would grow beyond any measure where it is drawn. */
export function cleanSvg(text: string): string | undefined {
  const open: { name: string; kept: boolean }[] = [];
  const parts = new Parts();
  let written = "";
  let end = 0;
  for (const found of text.replace(/^\uFEFF/u, "").matchAll(token)) {
    if (found.index !== end) return undefined;
    end += found[0].length;
    const [whole, closing, name, said = "", alone] = found;
    const outside = open.length > 0 && open.at(-1)?.kept === false;
    if (name === undefined) {
      const about = ["title", "desc"].includes(open.at(-1)?.name ?? "");
      if (!whole.startsWith("<") && about && !outside) written += harmless(whole) ?? "";
    } else if (closing) {
      const last = open.pop();
      if (last?.name !== name) return undefined;
      if (last.kept) {
        written += `</${name}>`;
        parts.close();
      }
      if (open.length === 0) break;
    } else {
      if (open.length === 0 && name !== "svg") return undefined;
      const kept = !outside && elements.has(name);
      if (kept) {
        const known = attributesOf(said);
        // The box says how large it is; sizes beside it can be nothing, or less.
        if (open.length === 0) for (const side of ["width", "height"]) known.delete(side);
        const space = open.length === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : "";
        written += `<${name}${space}${[...known].map(([key, value]) => ` ${key}="${value}"`).join("")}${alone ? "/" : ""}>`;
        parts.open(known);
        if (alone) parts.close();
      }
      if (!alone) open.push({ name, kept });
      if (open.length > deepest) return undefined;
    }
  }
  const isDrawing = open.length === 0 && drawn.test(written) && /^<svg [^>]*viewBox=/u.test(written);
  return isDrawing && parts.grown() <= mostDrawn ? written : undefined;
}

/** Those known; of a style what is one of them too. */
function attributesOf(said: string): Map<string, string> {
  const all = [...said.matchAll(pair)].flatMap(([, name = "", quoted, single]): [string, string][] => {
    const value = quoted ?? single ?? "";
    if (name !== "style") return [[name === "xlink:href" ? "href" : name, value]];
    return value.split(";").map((one) => [one.split(":")[0]?.trim() ?? "", one.slice(one.indexOf(":") + 1).trim()]);
  });
  return new Map(
    all.flatMap(([name, value]) => {
      const safe = attributes.has(name) ? harmless(value) : undefined;
      return safe === undefined || (name === "href" && !safe.startsWith("#")) ? [] : [[name, safe]];
    }),
  );
}

/** A value that points nowhere but into the drawing itself. */
function harmless(value: string): string | undefined {
  if (/&(?!(?:amp|lt|gt|quot|apos);)|\]\]>|[\\"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(value)) return undefined;
  return /url\s*\((?!\s*#[\w.-]+\s*\))|:/iu.test(value) ? undefined : value;
}
