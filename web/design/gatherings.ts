/** Gatherings: the screen at the door, the list one ticks there, the list on paper, a letter before it goes. */
import { css } from "./css.ts";

export const gatheringParts = css`
.door-list { list-style: none; padding: 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); } .door-list > li { margin: 0; display: flex; align-items: center; gap: var(--s2) var(--s4); padding: var(--s2) var(--s4); min-block-size: 3.75rem; border-inline-start: 5px solid transparent; } .door-list > li + li { border-block-start: 1px solid var(--line); } .door-list > .there { border-inline-start-color: var(--good); background: var(--good-soft); } .door-list > .there .badge { background: none; } .door-list > :target { outline: 2px solid var(--accent-line); outline-offset: -2px; }
.door-list .what { flex: 1; min-inline-size: 0; } .door-list .what > * { display: block; } .door-list .button { min-inline-size: 6.5rem; inline-size: auto; }
.door { min-block-size: calc(100vh - 2 * var(--s6)); display: flex; flex-direction: column; justify-content: space-evenly; gap: var(--s4); text-align: center; } .door h1 { font-size: clamp(1.6rem, 4vw, 3.5rem); } .door-when { font-size: clamp(1.1rem, 2.2vw, 1.9rem); color: var(--ink-soft); }
.door-codes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); align-items: center; justify-items: center; gap: var(--s5); } .door-codes .qr { inline-size: min(100%, 38vh, 26rem); border-radius: var(--radius); }
.door-pin { font: 700 clamp(5.5rem, min(17vw, 34vh), 15rem)/1 var(--font-title); letter-spacing: 0.08em; font-variant-numeric: tabular-nums lining-nums; color: var(--accent); }
.door-how { list-style: none; padding: 0; font-size: clamp(1.15rem, 2.4vw, 2.1rem); line-height: 1.5; } .door-how li { margin: 0; text-align: center; } .door-how li + li { font-size: 0.8em; color: var(--ink-soft); } .door-how li:lang(ar) { font-size: 1em; color: inherit; }
.door-count { font-size: clamp(1.2rem, 2.6vw, 2.2rem); } .door-count strong { font: 700 1.8em/1 var(--font-title); color: var(--good); font-variant-numeric: tabular-nums; } .door-count .soft { display: block; font-size: 0.7em; } .door-back { font-size: var(--text-s); }
.print-list table { inline-size: 100%; border-collapse: collapse; } .print-list :is(th, td) { text-align: start; font-weight: 400; padding: var(--s2) var(--s3); border-block-end: 1px solid var(--line-strong); overflow-wrap: break-word; } .print-list thead th { color: var(--ink-soft); font-size: var(--text-s); } .print-list .sign { inline-size: 30%; } .print-list .box { display: inline-block; inline-size: 1.1em; block-size: 1.1em; border: 1.5px solid var(--ink); border-radius: 2px; } .print-list .box.full { background: var(--ink); }
.print-list tr { break-inside: avoid; } .print-list thead { display: table-header-group; }
@media (max-width: 44rem) { .print-list :is(th, td):last-child { display: none; } .print-list :is(th, td) { padding-inline: var(--s1); } }
@media print { .no-print { display: none; } .door { min-block-size: 0; } .print-list :is(th, td):last-child { display: table-cell; } }
`;
