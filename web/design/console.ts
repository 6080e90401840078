/** The console's own parts: sections, what waits, long lists one decides on, the matching board. */
import { css } from "./css.ts";

export const consoleParts = css`
.account { display: flex; align-items: center; gap: var(--s1) var(--s3); margin-inline-start: auto; font-size: var(--text-s); } .account a { display: inline-flex; align-items: center; min-block-size: var(--touch); padding-inline: var(--s2); color: var(--ink-soft); text-decoration: none; } .account a:hover { color: var(--ink); }
.account button { background: none; border: 0; min-block-size: var(--touch); padding-inline: var(--s2); font: inherit; color: var(--ink-soft); cursor: pointer; border-radius: var(--radius-s); } .account button:hover { background: var(--sunken); color: var(--ink); }
@media (max-width: 44rem) {
  .account .name, .account > a { display: none; }
  .sections { overflow: visible; } .sections ul { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0; padding: 0; }
  .sections a { justify-content: center; text-align: center; white-space: normal; line-height: 1.2; padding-inline: var(--s1); font-size: var(--text-s); border-block-end: 0; border-radius: 0; } .sections a[aria-current] { background: var(--accent-soft); }
}
.waiting { list-style: none; padding: 0; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); box-shadow: var(--shadow); }
.waiting > li { margin: 0; padding: var(--s4) var(--s5); display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s2) var(--s5); border-inline-start: 5px solid var(--accent); } .waiting > li + li { border-block-start: 1px solid var(--line); } .waiting > li:first-child { border-start-start-radius: var(--radius); border-start-end-radius: var(--radius); } .waiting > li:last-child { border-end-start-radius: var(--radius); border-end-end-radius: var(--radius); }
.waiting .what { flex: 1 1 16rem; min-inline-size: 0; } .waiting .wide { flex-basis: 100%; } .waiting.others > li { border-inline-start-color: var(--line); } .waiting .bad { border-inline-start-color: var(--bad); }
.calm { display: flex; align-items: center; gap: var(--s4); } .calm svg { inline-size: 3rem; block-size: 3rem; flex: none; color: var(--good); }
.counts { inline-size: 100%; border-collapse: collapse; } .counts :is(th, td) { padding: var(--s2) var(--s1); border-block-end: 1px solid var(--line); text-align: start; font-weight: 400; } .counts .number { text-align: end; } .counts td.number { font-weight: 600; white-space: nowrap; } .counts thead th { color: var(--ink-soft); font-size: var(--text-s); } .counts tr:last-child :is(th, td) { border: 0; }
.chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s2); } .chips li { margin: 0; }
.chips a { display: inline-flex; align-items: center; gap: var(--s2); min-block-size: var(--touch); padding-inline: var(--s4); border: 1px solid var(--line); border-radius: 2rem; background: var(--surface); color: var(--ink-soft); text-decoration: none; font-size: var(--text-s); } .chips a:hover { border-color: var(--accent); } .chips a[aria-current] { background: var(--accent-soft); color: var(--accent); border-color: var(--accent); font-weight: 600; } .chips .n { font-variant-numeric: tabular-nums; }
.find { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--s3); } .find > * + * { margin-block-start: 0; } .find .field { flex: 1 1 14rem; max-inline-size: 24rem; }
.people { list-style: none; padding: 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); } .people > li { margin: 0; display: grid; grid-template-columns: auto minmax(10rem, 1.2fr) 2fr auto; align-items: center; gap: 0 var(--s4); padding-inline: var(--s3) var(--s4); min-block-size: 3rem; } .people > li + li { border-block-start: 1px solid var(--line); } .people > li:has(:checked) { background: var(--accent-soft); }
.people .pick { display: grid; place-items: center; inline-size: var(--touch); block-size: var(--touch); cursor: pointer; } .people .pick input { inline-size: 1.35rem; block-size: 1.35rem; margin: 0; accent-color: var(--accent); } .people .about { color: var(--ink-soft); font-size: var(--text-s); }
.people a { display: inline-flex; align-items: center; min-block-size: var(--touch); }
@media (max-width: 44rem) { .decide .row { gap: var(--s2); } .people > li { grid-template-columns: auto 1fr auto; padding-block: var(--s2); } .people .about { grid-column: 2 / -1; grid-row: 2; } .people a { min-block-size: 0; } }
.decide { position: sticky; inset-block-end: 0; z-index: 1; background: var(--surface); border: 1px solid var(--accent-line); border-block-start: 3px solid var(--accent); border-radius: var(--radius) var(--radius) 0 0; padding: var(--s3) var(--s4); box-shadow: 0 -6px 20px rgb(0 0 0 / 8%); } .decide > * + * { margin-block-start: var(--s2); } .decide .more.plain > summary { padding-block: var(--s2); font-size: var(--text-s); }
.board { list-style: none; padding: 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); } .board > li { margin: 0; } .board > li + li { border-block-start: 1px solid var(--line); }
.board a { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 8rem 7rem 2.5rem; align-items: center; gap: 0 var(--s4); min-block-size: 3rem; padding: var(--s2) var(--s4); color: inherit; text-decoration: none; } .board a:hover { background: var(--accent-soft); } .board .who { color: var(--accent); font-weight: 600; } .board .score { text-align: end; font-variant-numeric: tabular-nums; font-weight: 600; }
.board meter { inline-size: 100%; block-size: 0.6rem; } .board .badges { display: flex; justify-content: end; }
@media (max-width: 44rem) { .board a { grid-template-columns: 1fr auto; } .board meter { display: none; } .board .score { grid-column: 2; grid-row: 1; } .board .badges { grid-column: 2; grid-row: 2; } .board .mentor { color: var(--ink-soft); font-size: var(--text-s); } }
.ways { padding: 0; list-style: none; } .ways > li { margin: 0; padding: var(--s3) 0; border-block-start: 1px solid var(--line); } .ways > li:first-child { border: 0; } .ways form.row { margin-block-start: var(--s2); } .ways form > * + * { margin-block-start: 0; } .ways form.stack > * + * { margin-block-start: var(--s2); }
.pair-list { list-style: none; padding: 0; display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); } .pair-list > li { margin: 0; } .pair-list .card { padding: var(--s4); block-size: 100%; } .pair-list h3 { font-size: var(--text-m); font-family: var(--font-text); } .pair-list .card > * + * { margin-block-start: var(--s2); }
.pin-shown { font: 600 var(--text-xxl)/1.2 var(--font-title); letter-spacing: 0.2em; font-variant-numeric: tabular-nums; }
.list > li.row > form, .row > form { margin: 0; }
.board-tick { columns: 18rem auto; list-style: none; padding: 0; } .board-tick li { margin: 0; break-inside: avoid; }
.waiting form { max-inline-size: var(--narrow); }
.small-title { font-size: var(--text-l); } .ways h4 { margin: 0; font-size: var(--text-m); } .waiting form.find { margin: 0; max-inline-size: none; } .find > .field { flex: 0 1 12rem; } .find[role="search"] > .field { flex: 1 1 18rem; max-inline-size: 26rem; } .list > li.row > * + * { margin-block-start: 0; } .ways > li > * + * { margin-block-start: var(--s1); }
form.inline { display: inline; margin: 0; } form:is(.inline, .row) > * + * { margin-block-start: 0; }
.table tbody th { text-align: match-parent; } .table td form { margin: 0; }
`;
