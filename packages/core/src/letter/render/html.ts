/**
 * A letter as HTML, put together from the fragments that MJML made. Nothing in it comes from elsewhere: no font, no script, and no
 * picture but the logo that the letter itself carries.
 */
import { readable } from "../../kernel/colour.ts";
import type { Block, Draft, Fact } from "../writing/block.ts";
import { attribute, bare, escaped } from "../isolate.ts";
import { layout } from "./layout.generated.ts";

type Slots = Readonly<Record<string, string>>;

const fonts = {
  font: "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Geeza Pro',Tahoma,Arial,sans-serif",
  serif: "'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif',Georgia,'Noto Naskh Arabic','Geeza Pro','Times New Roman',serif",
};

/** Arabic letters need more size and air to be read as easily. */
const type = {
  ltr: { size: "17px", small: "14px", leading: "1.6", tight: "1.25" },
  rtl: { size: "18px", small: "15px", leading: "1.8", tight: "1.5" },
};

export function renderHtml(draft: Draft): string {
  const dir = draft.language === "ar" ? "rtl" : "ltr";
  const slots: Slots = {
    ...fonts,
    ...type[dir],
    dir,
    start: dir === "rtl" ? "right" : "left",
    language: draft.language,
    accent: readable(draft.colour, "#f6f2ea", "#000000", 5),
    accentDark: readable(draft.colour, "#211f1b", "#ffffff", 6),
    subject: attribute(draft.subject),
    preheader: escaped(draft.preheader),
    programme: `${logoOf(draft)}${escaped(draft.programme)}`,
    footer: footerOf(draft),
  };
  const blocks = draft.blocks.map((block) => fill(fragmentOf(block), { ...slots, ...slotsOf(block, slots) }));
  const title = fill(layout.title, { ...slots, text: escaped(draft.title) });
  return [fill(layout.start, slots), title, ...blocks, fill(layout.end, slots)].join("\n");
}

/** A way elsewhere is a paragraph with nothing but a link. */
const fragmentOf = ({ is }: Block): string => layout[is === "way" ? "paragraph" : is];

function slotsOf(block: Block, slots: Slots): Slots {
  switch (block.is) {
    case "paragraph":
    case "heading":
    case "note":
    case "quote":
      return { text: escaped(block.text) };
    case "way":
      return { text: fill(layout.link, { ...slots, text: escaped(block.text), href: attribute(block.href) }) };
    case "list":
      return { items: block.items.map((item) => fill(layout.item, { ...slots, text: escaped(item) })).join("") };
    case "facts":
      return { rows: block.facts.map((fact) => row(fact, slots)).join("") };
    case "button":
      return { text: escaped(block.text), href: attribute(block.href) };
  }
}

function row({ label, value, href }: Fact, slots: Slots): string {
  const text = escaped(value);
  const shown = href === undefined ? text : fill(layout.link, { ...slots, href: attribute(href), text });
  return fill(layout.row, { ...slots, label: escaped(label), value: shown });
}

/** The programme's name stands beside it, so it says nothing to those who listen. */
function logoOf({ logo }: Draft): string {
  if (!logo) return "";
  const { src, width, height } = logo;
  const style = `display:inline-block;vertical-align:middle;width:${width}px;height:${height}px;border-radius:6px`;
  return `<img src="${attribute(src)}" alt="" width="${width}" height="${height}" style="${style}">&nbsp; `;
}

function footerOf({ footer }: Draft): string {
  const links = footer.links.map(
    ({ text, href }) => `<a href="${attribute(href)}" style="color:#5c554b;white-space:nowrap">${escaped(text)}</a>`,
  );
  return [...footer.lines.map(escaped), links.join(" &nbsp; ")].join("<br>");
}

/** Fills the slots of a fragment; what is put in is not looked at again. */
function fill(fragment: string, slots: Slots): string {
  return fragment.replace(/\{\{(\w+)\}\}/gu, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`letter layout: nothing for ${bare(slot)}`);
    return value;
  });
}
