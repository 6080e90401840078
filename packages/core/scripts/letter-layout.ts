/** Compiles the letters' MJML layout into the fragments that letters are put together from: `node scripts/letter-layout.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import mjml from "mjml";

const source = new URL("letter-layout/layout.mjml", import.meta.url);
const target = new URL("../src/letter/render/layout.generated.ts", import.meta.url);

/** Written by hand because they live inside one cell: the rows of a table, the items of a list. */
const inner = {
  item: `<li style="margin:0 0 8px">{{text}}</li>`,
  row: `<tr><td class="label" valign="baseline" style="padding:9px 0;width:32%;border-bottom:1px solid #e2dacd;color:#5c554b;font-size:{{small}};text-align:{{start}}">{{label}}</td><td class="value" valign="baseline" style="padding:9px 0;padding-{{start}}:14px;border-bottom:1px solid #e2dacd;color:#23201b;text-align:{{start}}">{{value}}</td></tr>`,
  link: `<a href="{{href}}" style="color:{{accent}}">{{text}}</a>`,
};

/** MJML wants real values; these stand for what each letter chooses. */
const standIns = {
  "#0a0b0c": "{{accent}}",
  "#0a0b0d": "{{accentDark}}",
  "101px": "{{size}}",
  "102px": "{{small}}",
  "9.01": "{{leading}}",
  "9.02": "{{tight}}",
  "direction:ltr": "direction:{{dir}}",
  "text-align:left": "text-align:{{start}}",
  'align="left"': 'align="{{start}}"',
};

/** The generated module's text. */
export async function layoutModule(): Promise<string> {
  const { html, errors } = await mjml(readFileSync(source, "utf8"), { validationLevel: "soft", fonts: {}, keepComments: true });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join("\n"));
  const [start = "", ...parts] = slotted(html).split("<!--cut:");
  const cuts = parts.map((part) => part.split("-->", 1)[0] ?? "");
  const fragments = Object.fromEntries(parts.map((part, i) => [cuts[i], part.slice(`${cuts[i]}-->`.length).trim()]));
  const entries = Object.entries({ start: start.trim(), ...fragments, ...inner });
  const lines = entries.map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`);
  return `/** Generated from scripts/letter-layout/layout.mjml by scripts/letter-layout.ts; do not edit. */\nexport const layout = {\n${lines.join("\n")}\n} as const;\n`;
}

/** Puts the slots in; white space between tags goes. */
function slotted(html: string): string {
  const filled = Object.entries(standIns).reduce((text, [value, slot]) => text.replaceAll(value, slot), html);
  return filled.replace(/\s*\n\s*/gu, "\n").replace(/>\n</gu, "><");
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, await layoutModule());
