/** Charts drawn on the server: colours by the design's tokens, so that they are read in both schemes. */
import { css } from "./css.ts";

export const chartParts = css`
.chart { display: block; inline-size: 100%; block-size: auto; overflow: visible; } .chart text { font: 13px var(--font-text); fill: var(--ink-soft); text-anchor: middle; } .chart .first { text-anchor: start; } .chart .last { text-anchor: end; } @media (max-width: 44rem) { .chart.course-of text { font-size: 26px; } } .chart .strong { fill: var(--ink); font-weight: 600; }
.chart .grid { stroke: var(--line); stroke-width: 1; } .chart .goal { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 2 5; stroke-linecap: round; }
.chart .line { fill: none; stroke: var(--accent); stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; } .chart .line.second { stroke: var(--ink-soft); stroke-dasharray: 8 6; } .chart .dot { fill: var(--accent); } .chart .dot.second { fill: var(--ink-soft); }
.chart .bar { fill: var(--accent); } .chart .bar.low { fill: var(--warn); } .chart .bar.middle { fill: var(--line-strong); } .chart .ground { fill: var(--sunken); }
.chart-pair { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); } .chart-pair figcaption { font-size: var(--text-s); color: var(--ink-soft); margin-block-end: var(--s2); } .chart-pair figcaption strong { color: var(--ink); }
.chart-key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); font-size: var(--text-s); } .chart-key li { margin: 0; display: flex; align-items: center; gap: var(--s2); } .chart-key svg { inline-size: 2.25rem; block-size: 0.75rem; }
.spark { display: block; inline-size: 100%; block-size: 2rem; margin-block-start: auto; } .spark path { fill: none; stroke: var(--accent); stroke-width: 2; vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; } [dir="rtl"] .spark { transform: scaleX(-1); }
.questions { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr)); align-items: start; } .questions .card > h2, .questions .card .row > h2 { font-size: var(--text-l); } .questions details.more.plain > summary { padding-block: var(--s2); font-size: var(--text-s); min-block-size: var(--touch); display: flex; align-items: center; }
.words { list-style: none; padding: 0; display: grid; gap: var(--s3); } .words li { margin: 0; padding: var(--s3) var(--s4); background: var(--sunken); border-radius: var(--radius-s); border-inline-start: 3px solid var(--accent-line); }
`;
