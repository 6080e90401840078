/** Parts of Today: what waits and since when, the cohort's course, figures on their way to their goals. */
import { css } from "./css.ts";

export const todayParts = css`
.ages { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s1) var(--s3); }
.several { flex: 1 1 100%; min-inline-size: 0; } .several > summary { cursor: pointer; min-block-size: var(--touch); display: flex; align-items: center; gap: var(--s3); list-style: none; } .several > summary::-webkit-details-marker { display: none; } .several > summary::before { content: ""; flex: none; inline-size: 0.55rem; block-size: 0.55rem; border-inline-end: 2px solid var(--accent); border-block-end: 2px solid var(--accent); transform: rotate(-45deg); } [dir="rtl"] .several > summary::before { transform: rotate(45deg); } .several[open] > summary::before { transform: translateY(-0.15rem) rotate(45deg); } [dir="rtl"] .several[open] > summary::before { transform: translateY(-0.15rem) rotate(-45deg); }
.several > .list { margin-block-start: var(--s2); } .several > p { margin-block: var(--s2); } .several .row > form { margin: 0; }
blockquote { margin: 0; padding-inline-start: var(--s4); border-inline-start: 3px solid var(--line-strong); }
@media (max-width: 63.99rem) { .wide-only { display: none; } } @media (min-width: 64rem) { .narrow-only { display: none; } }
.life { display: block; inline-size: 100%; block-size: auto; font-family: var(--font-text); } .life text { fill: var(--ink); font-size: 15px; text-anchor: middle; } .life line { stroke: var(--line-strong); }
.life .phase rect { fill: var(--accent-soft); stroke: var(--accent-line); } .life .phase.now rect { fill: var(--accent); stroke: var(--accent); } .life .phase.coming rect { fill: none; stroke: var(--line-strong); stroke-dasharray: 5 4; } .life .phase.now text { fill: var(--on-accent); font-weight: 600; } .life .phase.coming text { fill: var(--ink-soft); }
.life .mark text[text-anchor="start"] { text-anchor: start; } .life .mark text[text-anchor="end"] { text-anchor: end; } .life .mark a text { fill: var(--accent); text-decoration: underline; text-underline-offset: 0.18em; } .life .touch { fill: transparent; } .life .mark a:hover .touch { fill: var(--accent-soft); }
.life .month text { fill: var(--ink-soft); font-size: 14px; } .life .month line { stroke: var(--line); } .life .today line { stroke: var(--ink); stroke-width: 3; } .life .today text { font-weight: 600; }
.promised { list-style: none; padding: 0; display: grid; gap: var(--s5); grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); } .promised > li { margin: 0; display: flex; flex-direction: column; gap: var(--s1); align-items: flex-start; } .promised h3 { font: 600 var(--text-m)/1.4 var(--font-text); } .promised h3 a { color: inherit; } .promised .value strong { font: 600 var(--text-xl)/1.2 var(--font-title); font-variant-numeric: tabular-nums; }
svg.bar { display: block; inline-size: 100%; block-size: 1.1rem; } svg.bar .all { fill: var(--line); } .bar .range { fill: var(--ink-soft); } .bar .now { fill: var(--accent); } .bar .goal { fill: var(--ink); } [dir="rtl"] svg.bar { transform: scaleX(-1); }
.ways-on { grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); align-items: start; }
`;
