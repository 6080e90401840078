/** Cards, facts, notices, steps, tables, badges, timelines, figures. */
import { css } from "./css.ts";

export const parts = css`
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: var(--s5); } .card > * + * { margin-block-start: var(--s4); } .card > :is(.unseen, [hidden]):first-child + * { margin-block-start: 0; }
.card.main { border-color: var(--accent-line); border-block-start: 4px solid var(--accent); }
@media (max-width: 30rem) { .card { padding: var(--s4); } }
.hero { position: relative; overflow: hidden; background: var(--accent-soft); border-block-end: 1px solid var(--line); } .hero > .frame { position: relative; z-index: 1; }
.hero::after { content: ""; position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 45%; background: var(--pattern); -webkit-mask-image: linear-gradient(90deg, transparent, #000); mask-image: linear-gradient(90deg, transparent, #000); } [dir="rtl"] .hero::after { -webkit-mask-image: linear-gradient(270deg, transparent, #000); mask-image: linear-gradient(270deg, transparent, #000); }
@media (max-width: 50rem) { .hero::after { inline-size: 100%; opacity: 0.35; } } .hero .frame { padding-block: var(--s7); } .hero .frame > * + * { margin-block-start: var(--s4); }
.facts { display: grid; grid-template-columns: fit-content(42%) 1fr; gap: var(--s2) var(--s5); } .facts dt { color: var(--ink-soft); min-inline-size: 8rem; } .facts dd { margin: 0; min-inline-size: 0; }
@media (max-width: 30rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd + dt { margin-block-start: var(--s3); } .facts dt { font-size: var(--text-s); min-inline-size: 0; } }
.notice { border: 1px solid var(--accent-line); border-inline-start: 5px solid var(--accent); background: var(--accent-soft); border-radius: var(--radius-s); padding: var(--s4); } .notice > * + * { margin-block-start: var(--s2); } .notice > strong { display: block; }
.notice.good { border-color: var(--good); background: var(--good-soft); } .notice.warn { border-color: var(--warn); background: var(--warn-soft); } .notice.bad { border-color: var(--bad); background: var(--bad-soft); } .notice.bad a { color: var(--bad); } .notice.bad li + li { margin-block-start: var(--s4); } .notice.bad li > span { display: block; }
.steps { list-style: none; padding: 0; display: flex; gap: var(--s1); font-size: var(--text-s); line-height: 1.35; counter-reset: step; }
.steps li { flex: 1; margin: 0; padding-block-start: var(--s2); border-block-start: 4px solid var(--line); color: var(--ink-soft); }
.steps li.done { border-color: var(--accent-line); } .steps li[aria-current] { border-color: var(--accent); color: var(--ink); font-weight: 600; }
@media (max-width: 40rem) { .steps li:not([aria-current]) > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } .steps li[aria-current] { flex: 2 1 9rem; } }
.table { inline-size: 100%; border-collapse: collapse; font-size: var(--text-s); background: var(--surface); } .table caption { text-align: start; font-weight: 600; padding-block: var(--s2); }
.table :is(th, td) { text-align: start; vertical-align: top; padding: var(--s2) var(--s3); border-block-end: 1px solid var(--line); } .table th { color: var(--ink-soft); font-weight: 600; } .table tbody tr:hover { background: var(--accent-soft); }
.table .number { text-align: end; } .table tbody th { color: var(--ink); min-inline-size: 9rem; }
@media (max-width: 44rem) {
  .table, .table :is(tbody, tr, td, th, caption) { display: block; } .table { background: none; } .table thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .table tbody tr { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--s2) var(--s3); margin-block-end: var(--s3); }
  .table tbody :is(td, th) { border: 0; padding: var(--s1) 0; } .table tbody td[data-label] { display: flex; gap: var(--s4); justify-content: space-between; text-align: end; } .table tbody td[data-label]::before { content: attr(data-label); color: var(--ink-soft); text-align: start; flex: none; max-inline-size: 45%; }
  .table .badge { white-space: normal; } .table td:has(> span:empty) { display: none; }
  .table.lines tbody { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); } .table.lines tbody tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--s3); margin: 0; background: none; border: 0; border-radius: 0; } .table.lines tbody tr + tr { border-block-start: 1px solid var(--line); }
  .table.lines tbody :is(th, td) { padding: 0; min-inline-size: 0; max-inline-size: 100%; overflow-wrap: break-word; } .table.lines tbody th { flex: 1 1 6rem; } .table.lines tbody td { order: 2; color: var(--ink-soft); } .table.lines tbody td.at-end { order: 1; } .table.lines tbody tr::after { content: ""; order: 1; flex: 0 0 100%; }
  .table.lines tbody td[data-label] { gap: var(--s1); } .table.lines tbody td[data-label]:not(.number)::before { content: none; } .table.lines tbody td[data-label]::before { flex: 0 1 auto; max-inline-size: none; }
}
.badge::first-letter { text-transform: uppercase; } .badge { display: inline-block; padding: 0.1em 0.7em; border-radius: 1em; font-size: var(--text-s); font-weight: 600; line-height: 1.6; background: var(--sunken); color: var(--ink-soft); white-space: nowrap; } @media (max-width: 24rem) { .badge { white-space: normal; } }
.badge.accent { background: var(--accent-soft); color: var(--accent); } .badge.good { background: var(--good-soft); color: var(--good); } .badge.warn { background: var(--warn-soft); color: var(--warn); } .badge.bad { background: var(--bad-soft); color: var(--bad); }
.timeline { list-style: none; padding: 0; } .timeline li { position: relative; margin: 0; padding-inline-start: var(--s5); padding-block-end: var(--s4); border-inline-start: 2px solid var(--line); margin-inline-start: 0.4rem; } .timeline li:last-child { border-color: transparent; padding-block-end: 0; }
.timeline li::before { content: ""; position: absolute; inset-inline-start: -0.5rem; inset-block-start: 0.5em; inline-size: 0.85rem; block-size: 0.85rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--line-strong); } .card .timeline li::before { background: var(--surface); }
.timeline li.done { border-color: var(--accent-line); } .timeline li.done::before { background: var(--accent); border-color: var(--accent); } .timeline li[aria-current]::before { border-color: var(--accent); border-width: 4px; } .timeline li[aria-current] { font-weight: 600; }
.timeline .when { display: block; color: var(--ink-soft); font-size: var(--text-s); font-weight: 400; }
.figure { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--s4); display: flex; flex-direction: column; gap: var(--s1); color: inherit; text-decoration: none; } a.figure:hover { border-color: var(--accent); }
.figure .value { font: 600 var(--text-xl)/1.2 var(--font-title); font-variant-numeric: tabular-nums; } /* Among Arabic words the value comes first, at the right. */
.value > * { unicode-bidi: isolate; } .figure .blank { font: inherit; color: var(--ink-soft); } .figure :is(.goal, .counted) { color: var(--ink-soft); font: 400 var(--text-s)/var(--leading) var(--font-text); } .figure:is(.met, .missed) { border-block-start: 4px solid var(--good); padding-block-start: calc(var(--s4) - 3px); } .figure.missed { border-block-start-color: var(--warn); }
.meter { display: flex; gap: var(--s1); } .meter i { flex: 1; block-size: 0.6rem; border-radius: 1rem; background: var(--line); } .meter i.full { background: var(--accent); }
.list { list-style: none; padding: 0; } .list > li { margin: 0; padding-block: var(--s4); border-block-start: 1px solid var(--line); } .list > li:first-child { border: 0; padding-block-start: 0; } .list > li:last-child { padding-block-end: 0; } .list > li > * + * { margin-block-start: var(--s2); }
.leads { padding: 0; } .leads > li { display: block; margin: 0; } .leads > li + li { border-block-start: 1px solid var(--line); } .leads :target { background: var(--accent-soft); }
.leads a { display: grid; grid-template-columns: 1fr auto; column-gap: var(--s3); align-items: center; padding: var(--s3) var(--s4); font-weight: 600; text-decoration: none; } .leads .hint { grid-row: 2; font-weight: 400; } .leads a:focus-visible { outline-offset: -3px; } .leads a::after { content: "›"; content: "›" / ""; grid-area: 1 / 2 / span 2; font-size: var(--text-l); line-height: 1; }
.points > li + li { margin-block-start: var(--s3); } .points.small > li + li { margin-block-start: var(--s1); }
.path { list-style: none; padding: 0; counter-reset: path; display: grid; gap: var(--s4); } .path li { display: grid; grid-template-columns: 2.5rem 1fr; column-gap: var(--s3); margin: 0; counter-increment: path; } .path li > * { grid-column: 2; }
.path li::before { content: counter(path); grid-row: 1 / span 2; inline-size: 2.25rem; block-size: 2.25rem; border-radius: 50%; display: grid; place-items: center; background: var(--accent-soft); color: var(--accent); font: 600 1em/1 var(--font-title); }
.quoted { background: var(--surface); border: 1px solid var(--line); border-inline-start: 4px solid var(--accent-line); border-radius: var(--radius); padding: var(--s5); } .quoted blockquote { margin: 0; padding: 0; border: 0; font: 400 var(--text-m)/1.65 var(--font-title); } .quoted figcaption { margin-block-start: var(--s3); color: var(--ink-soft); font-size: var(--text-s); }
.ticks > * + * { margin-block-start: var(--s2); }
.kicker { display: block; font: 600 var(--text-s)/1.4 var(--font-text); color: var(--accent); } .small-title { font: 600 var(--text-m)/1.4 var(--font-text); } .strong { color: var(--ink); font-weight: 600; }
.inline-form { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: flex-end; } .inline-form > * { margin: 0; } form.inline { display: inline; }
.moods { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 6rem), 1fr)); gap: var(--s2); } .moods .button { padding-inline: var(--s1); }
.pin { letter-spacing: 0.4em; text-align: center; font-size: var(--text-l); }
/* A reader's own few colours: what was told by a ground alone is drawn, and the button that acts stays the full one. */
@media (forced-colors: active) { .meter i, .badge { border: 1px solid; } .meter i.full, .timeline li.done::before, .button:not(.quiet, .danger) { forced-color-adjust: none; background: CanvasText; color: Canvas; border-color: CanvasText; } }
`;
