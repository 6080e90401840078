/** Ground rules of the stylesheet: text, links, focus, the page's frame. Logical properties only, so that Arabic mirrors by itself. */
import { css } from "./css.ts";

export const base = css`
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: var(--s4); }
body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
  font: 400 var(--text-m)/var(--leading) var(--font-text); overflow-wrap: anywhere; }
h1, h2, h3 { font-family: var(--font-title); font-weight: 600; line-height: 1.25; margin: 0; text-wrap: balance; }
:lang(ar) :is(h1, h2, h3) { line-height: 1.5; } h1 { padding-block-end: 0.12em; }
:is(h1, h2, h3)[dir="auto"] { text-align: -webkit-match-parent; text-align: match-parent; } h1 { font-size: var(--text-xxl); } h2 { font-size: var(--text-xl); } h3 { font-size: var(--text-l); }
p, ul, ol, dl, figure { margin: 0; } p, li, dd { text-wrap: pretty; }
ul, ol { padding-inline-start: 1.3em; } li + li { margin-block-start: var(--s1); }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; } a:hover { text-decoration-thickness: 2px; }
/* A link that stands alone is as high as a finger, without moving the lines beside it. */
:where(main :is(p, h2, h3, th, bdi, td > span, ul:not([class]) > li) > a:only-child:not([class]), main a[hreflang]) { padding-block: var(--reach); }
:where(main .row > a:not(.button)) { padding: 0.55rem 0.15rem; margin: -0.55rem -0.15rem; }
:where(main .compare th > a:not([class])) { padding-block: 0.3em; } :where(main .notice.bad li > a:not([class])) { padding-block: var(--reach); } :where(main .list > li > span > a:not([class]), .table.lines th > a) { padding-block: 0.7em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: var(--radius-s); } .letter-frame:focus { outline: 3px solid var(--accent); outline-offset: 2px; }
/* What takes the focus only so that reading goes on there. */
:is(h1, #content, section)[tabindex="-1"]:focus-visible { outline: none; }
:target { scroll-margin-block-start: var(--s5); }
img, svg { max-inline-size: 100%; } small { font-size: var(--text-s); }
[hidden] { display: none; }
.stack > * + * { margin-block-start: var(--s4); } .stack-l > * + * { margin-block-start: var(--s6); } .stack-s > * + * { margin-block-start: var(--s2); }
.row { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: center; } .spread { justify-content: space-between; }
/* A badge stays at the end of the first line, whatever is said beside it. */
.spread:has(> .badge:last-child) > :is(span, p):first-child { flex: 1 1 9rem; }
.grid { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
.soft { color: var(--ink-soft); } .small { font-size: var(--text-s); } .lead { font-size: var(--text-l); color: var(--ink-soft); } @media (max-width: 30rem) { .lead:not(.strong) { font-size: calc(var(--text-m) + 0.0625rem); } }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pot { position: absolute; inset-inline-start: -200vw; inline-size: 1px; block-size: 1px; overflow: hidden; }
.skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.skip:focus { display: block; padding: var(--s3); text-align: center; }
.code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.92em; } [dir="rtl"] p.code[dir="ltr"] { text-align: end; }
.lines { white-space: pre-line; } .number { font-variant-numeric: tabular-nums; }
.frame { inline-size: 100%; max-inline-size: var(--narrow); margin-inline: auto; padding-inline: var(--s4); } .frame.wide { max-inline-size: var(--wide); }
/* A line is no longer than the eye finds its way back from, and a field no longer than what is written in it. */
.wide :is(p, .hint):not(.row, [dir="auto"]), .wide .field > :is(input, select, textarea) { max-inline-size: var(--measure); }
main { flex: 1; } main > .frame { padding-block: var(--s6) var(--s7); }
.top { background: var(--surface); border-block-end: 1px solid var(--line); }
.top .frame { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--s2); padding-block: var(--s2); }
.brand { display: inline-flex; align-items: center; gap: var(--s3); min-block-size: var(--touch); margin-inline-end: auto; color: var(--ink); text-decoration: none;
  font: 600 var(--text-l)/1.2 var(--font-title); letter-spacing: 0.01em; }
.brand svg { inline-size: 2rem; block-size: 2rem; color: var(--accent); flex: none; }
.brand img, .logo-shown { block-size: 2.25rem; inline-size: auto; max-inline-size: 10rem; object-fit: contain; flex: none; } .logo-shown { block-size: 4rem; }
@media screen and (prefers-color-scheme: dark) { .top .brand img, .logo-shown { background: #ffffff; padding: 0.2rem; border-radius: var(--radius-s); } }
.languages { display: flex; flex-wrap: wrap; gap: var(--s1); list-style: none; padding: 0; margin: 0 calc(-1 * var(--s1)); font-size: var(--text-s); } .languages li { margin: 0; white-space: nowrap; }
.languages :is(a, button, span) { display: inline-flex; align-items: center; justify-content: center; min-block-size: var(--touch); min-inline-size: var(--touch); padding-inline: var(--s1); border-radius: var(--radius-s); }
.languages :is(a, button) { color: var(--ink-soft); text-decoration: none; } .languages button { border: 0; background: none; font: inherit; cursor: pointer; } .languages :is(a, button):hover { background: var(--sunken); color: var(--ink); }
.languages span { color: var(--accent); font-weight: 600; }
/* A phone whose reader has made text much larger: less room around words, so that they break less. */
@media (max-width: 18rem) { :root { --text-l: 1.1rem; --text-xl: 1.2rem; --text-xxl: 1.35rem; --s3: 0.4rem; --s4: 0.5rem; --s5: 0.7rem; hyphens: auto; } }
/* All at once: on a slow line each that arrives would move those before it. */
.languages:not(:has(> .last)) { visibility: hidden; }
.bottom { border-block-start: 1px solid var(--line); background: var(--sunken); color: var(--ink-soft); font-size: var(--text-s); padding-block: var(--s5); }
.bottom ul { display: flex; flex-wrap: wrap; gap: 0 var(--s5); list-style: none; padding: 0; } .bottom li { margin: 0; }
.bottom a { display: inline-flex; align-items: center; min-block-size: var(--touch); color: inherit; }
@media print {
  :root { color-scheme: light; } body { display: block; min-block-size: 0; background: none; } main > .frame { padding-block: 0; } .top, .bottom, .sections, .leads, nav:has(> .leads), .button, details.more:not([open]), .card:not(.main):has(.moods), :is(form, form[class]) { display: none; }
  h1, h2, h3 { break-after: avoid; } li, dt, dd, tr, .figure { break-inside: avoid; }
}
`;
