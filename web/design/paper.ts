/** Sheets of A4: shown as a sheet on a screen, the sheet itself when printed. A stylesheet of its own, for few pages need it. */
import { readable } from "@tamkine/core/kernel/colour";
import { css } from "./css.ts";
import { pattern } from "./tokens.ts";

/** The same on a screen at night: paper is white. @param colour the programme's own, "#rrggbb"; white text must be read on it */
export const paper = (colour: string): string => css`
.sheet { --sheet-colour: ${readable(colour, "#ffffff", "#000000", 7)}; --sheet-pattern: ${pattern("#ffffff")}; }
@page { size: A4 portrait; margin: 0; }
/* A sheet of so many of its own millimetres across: the more there are, the smaller all of it. */
.sheet { --across: 210; --mm: calc(min(210mm, 100vw - 2 * var(--s4)) / var(--across)); inline-size: calc(var(--across) * var(--mm)); block-size: calc(var(--across) * var(--mm) * 297 / 210); margin-inline: auto; overflow: hidden; display: flex; flex-direction: column;
  background: #ffffff; color: #23201b; box-shadow: 0 2px 30px rgb(0 0 0 / 18%); font-size: calc(4.1 * var(--mm)); line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact; color-scheme: light; }
.sheet.guide { --across: 216; } .sheet.dense { --across: 238; }
.sheet :is(h1, h2) { color: inherit; } .sheet p, .sheet li { margin: 0; }
.sheet .band { flex: none; position: relative; overflow: hidden; background: var(--sheet-colour); color: #ffffff; padding: calc(14 * var(--mm)) calc(16 * var(--mm)); }
.sheet .band::after { content: ""; position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 50%; background: var(--sheet-pattern); background-size: calc(22 * var(--mm)); opacity: 0.3; -webkit-mask-image: linear-gradient(90deg, transparent 15%, #000); mask-image: linear-gradient(90deg, transparent 15%, #000); } [dir="rtl"] .sheet .band::after { -webkit-mask-image: linear-gradient(270deg, transparent 15%, #000); mask-image: linear-gradient(270deg, transparent 15%, #000); }
.sheet .band > * { position: relative; z-index: 1; } .sheet .brand { color: inherit; font-size: calc(6.2 * var(--mm)); min-block-size: 0; gap: calc(3 * var(--mm)); } .sheet .brand :is(svg, img) { inline-size: auto; block-size: calc(11 * var(--mm)); color: inherit; } .sheet .brand img { background: #ffffff; border-radius: calc(1.5 * var(--mm)); padding: calc(1 * var(--mm)); }
.sheet .body { flex: 1; padding: calc(11 * var(--mm)) calc(16 * var(--mm)); display: flex; flex-direction: column; gap: calc(7 * var(--mm)); }
.sheet .foot { padding: calc(5 * var(--mm)) calc(16 * var(--mm)); background: #f4efe6; color: #5c554b; font-size: calc(3.4 * var(--mm)); display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 calc(8 * var(--mm)); } .sheet .foot bdi { flex: none; }
.sheet .qr { display: block; inline-size: 100%; } .sheet .address { font-weight: 600; overflow-wrap: anywhere; color: inherit; text-decoration: none; unicode-bidi: isolate; }
.poster h1 { font-size: calc(18 * var(--mm)); line-height: 1.12; margin-block-start: calc(8 * var(--mm)); } .poster .lead { color: inherit; font-size: calc(6.4 * var(--mm)); line-height: 1.4; margin-block-start: calc(5 * var(--mm)); max-inline-size: 90%; }
.poster .ways { display: grid; grid-template-columns: 1fr 1fr; gap: calc(10 * var(--mm)); flex: 1; align-items: start; } .poster .way { display: flex; flex-direction: column; gap: calc(2.5 * var(--mm)); }
.poster .way h2 { font-size: calc(7.4 * var(--mm)); line-height: 1.2; color: var(--sheet-colour); min-block-size: 2.4em; } .poster .way .what { font-size: calc(4.9 * var(--mm)); line-height: 1.4; min-block-size: 4.2em; }
.poster .frame-qr { margin-block-start: calc(1.5 * var(--mm)); border: calc(0.6 * var(--mm)) solid var(--sheet-colour); border-radius: calc(4 * var(--mm)); padding: calc(1.5 * var(--mm)); inline-size: calc(56 * var(--mm)); } .poster .address { font-size: calc(3.6 * var(--mm)); }
.poster .until { font: 600 calc(7 * var(--mm))/1.3 var(--font-title); } .poster .free { font-size: calc(4.6 * var(--mm)); }
.guide .band { padding-block: calc(9 * var(--mm)); } .guide h1 { font-size: calc(11 * var(--mm)); line-height: 1.2; margin-block-start: calc(4 * var(--mm)); } .guide .lead { color: inherit; font-size: calc(4.7 * var(--mm)); line-height: 1.45; margin-block-start: calc(2.5 * var(--mm)); max-inline-size: 82%; }
.guide .body { padding-block: calc(8 * var(--mm)); gap: calc(5.5 * var(--mm)); } .guide h2 { font-size: calc(5.6 * var(--mm)); color: var(--sheet-colour); margin-block-end: calc(1.5 * var(--mm)); } .guide :is(ul, ol) { padding-inline-start: 1.2em; } .guide li + li { margin-block-start: calc(0.9 * var(--mm)); } .guide li::marker { color: var(--sheet-colour); font-weight: 600; }
.guide .halves { display: grid; grid-template-columns: 1.15fr 1fr; gap: calc(9 * var(--mm)); } .guide dl { display: grid; grid-template-columns: auto 1fr; gap: calc(0.6 * var(--mm)) calc(4 * var(--mm)); } .guide dd { margin: 0; } .guide dt { color: #5c554b; }
.guide .join { display: grid; grid-template-columns: calc(34 * var(--mm)) 1fr; gap: calc(5 * var(--mm)); align-items: center; margin-block-start: auto; border-block-start: calc(0.4 * var(--mm)) solid #e2dacd; padding-block-start: calc(4 * var(--mm)); }
/* A guide is read on a phone, too: as a page, for no eye reads a sheet of that size. A poster stays the picture of what will hang there. */
@media screen and (max-width: 44rem) { .sheet.guide { --mm: 0.25rem; inline-size: auto; block-size: auto; font-size: 1rem; } .guide .band, .guide .body, .sheet.guide .foot { padding-inline: var(--s4); } .sheet.guide .brand { font-size: var(--text-l); } .guide h1 { font-size: var(--text-xxl); } .guide h2 { font-size: var(--text-l); } .guide .lead { font-size: 1rem; max-inline-size: none; } .guide .halves { grid-template-columns: 1fr; gap: calc(5.5 * var(--mm)); } .guide dl { grid-template-columns: 1fr; gap: 0; } .guide dd { margin-block-end: calc(1.5 * var(--mm)); } .guide .join { grid-template-columns: 1fr; } .guide .join .qr { inline-size: 9rem; } .guide .address { text-decoration: underline; } .guide.sheet .foot { font-size: var(--text-s); } }
.for-screen { max-inline-size: 210mm; margin-inline: auto; padding-block: 0 var(--s4); }
@media print { html, body { background: none; } body { display: block; min-block-size: 0; } .for-screen, .skip { display: none; } main > .frame { padding: 0; max-inline-size: none; } .sheet { --mm: calc(210mm / var(--across)); box-shadow: none; block-size: 296.5mm; break-inside: avoid; } }
`;
