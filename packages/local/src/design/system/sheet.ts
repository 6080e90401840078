/** What the design's pages need beyond the site's own stylesheet: the grid of specimens, swatches, frames of letters. */
import { css } from "@tamkine/web/design/css";
import { tokensOf } from "@tamkine/web/design/tokens";

/** @param colour the programme's own, "#rrggbb" */
export function sheet(colour: string): string {
  const { arabic, light, dark } = tokensOf(colour);
  return css`
.qr-sample { inline-size: 9rem; }
.design-nav { display: flex; flex-wrap: wrap; gap: 0 var(--s4); list-style: none; padding: 0; margin: 0; } .design-nav li { margin: 0; }
.design-nav a { display: inline-flex; align-items: center; min-block-size: var(--touch); color: var(--ink-soft); text-decoration: none; } .design-nav a[aria-current] { color: var(--accent); font-weight: 600; }
.specimens { display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.specimen { min-inline-size: 0; padding: var(--s5); border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); color: var(--ink); font: 400 var(--text-m)/var(--leading) var(--font-text); }
.specimen.light { color-scheme: light; ${light} } .specimen.dark { color-scheme: dark; ${dark} }
.specimen:lang(ar) { ${arabic} } .specimen:lang(fr) { --leading: 1.6; --text-m: 1.0625rem; --text-s: 0.9rem; }
.specimen > * + * { margin-block-start: var(--s4); } .specimen :is(.notice, .row, .figure, .badge) + :is(.notice, .row) { margin-block-start: var(--s3); }
.swatches { list-style: none; padding: 0; display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); } .swatches li { margin: 0; display: grid; grid-template-columns: 3rem 1fr; gap: 0 var(--s3); align-items: center; font-size: var(--text-s); line-height: 1.4; }
.swatches svg { inline-size: 3rem; block-size: 3rem; grid-row: 1 / span 2; } .swatches rect { stroke: var(--line-strong); stroke-opacity: 0.4; }
.type-l { font-size: var(--text-l); } .type-xl { font: 600 var(--text-xl)/1.25 var(--font-title); } .type-xxl { font: 600 var(--text-xxl)/1.25 var(--font-title); } .specimen:lang(ar) :is(.type-xl, .type-xxl) { line-height: 1.5; }
.measures { list-style: none; padding: 0; } .measures li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); } .measures i { background: var(--accent); block-size: var(--s4); border-radius: 2px; }
.measures :is(.corner, .target) { background: var(--accent-soft); border: 1px solid var(--accent); inline-size: var(--touch); block-size: var(--touch); } .corner-m { border-radius: var(--radius); } .corner-s { border-radius: var(--radius-s); } .target { border-radius: 0; } .measures li:last-child { margin-block-start: var(--s4); }
${["1", "2", "3", "4", "5", "6", "7"].map((n) => `.measure-${n} { inline-size: var(--s${n}); }`).join(" ")}
.letters { list-style: none; padding: 0; display: grid; gap: var(--s6) var(--s5); grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr)); } .letters li { margin: 0; display: flex; flex-direction: column; gap: var(--s2); min-inline-size: 0; } .letters h3 { font-size: var(--text-m); font-family: var(--font-text); } .letters .when { flex: 1; }
.papers { list-style: none; padding: 0; } .papers li { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s4); border-block-end: 1px solid var(--line); } .papers span { flex: 1 1 16rem; padding-block: var(--s2); } .papers div { display: flex; gap: var(--s4); } .papers a { display: inline-flex; align-items: center; min-block-size: var(--touch); }
.screen { border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); max-inline-size: 100%; display: block; } .screens { display: flex; flex-wrap: wrap; gap: var(--s5); align-items: flex-start; } .screens figure { min-inline-size: 0; max-inline-size: 100%; } .screens .scroll { overflow-x: auto; } .screens .scroll .screen { max-inline-size: none; }
.design pre { margin: 0; padding: var(--s4); white-space: pre-wrap; overflow-wrap: anywhere; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-s); font-size: var(--text-s); line-height: 1.5; }
`;
}
