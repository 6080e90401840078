/** Buttons, fields, choices: everything one touches, at least 44 px high. */
import { css } from "./css.ts";

export const forms = css`
.button { display: inline-flex; align-items: center; justify-content: center; min-block-size: var(--touch); padding: var(--s2) min(var(--s5), 6vw); border: 1px solid transparent; border-radius: var(--radius);
  background: var(--accent); color: var(--on-accent); font: 600 1em/1.3 var(--font-text); text-decoration: none; text-align: center; text-wrap: balance; cursor: pointer; }
.button:hover { background: var(--accent-strong); } .button:active { transform: translateY(1px); }
.button.quiet { background: var(--surface); color: var(--accent); border-color: var(--accent-line); } .button.quiet:hover { background: var(--accent-soft); }
.button.danger { background: var(--surface); color: var(--bad); border-color: var(--bad); } .button.danger:hover { background: var(--bad-soft); }
.button.small { padding-inline: var(--s4); font-size: var(--text-s); }
@media (max-width: 30rem) { .button:not(.small, .inline) { inline-size: 100%; } }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
form > * + *, fieldset > * + * { margin-block-start: var(--s5); } form > [type="hidden"]:first-child + * { margin-block-start: 0; }
fieldset.section { border-block-start: 1px solid var(--line); padding-block-start: var(--s5); margin-block-start: var(--s6); }
fieldset.section > legend { float: inline-start; inline-size: 100%; font: 600 var(--text-xl)/1.3 var(--font-title); text-wrap: balance; margin-block-end: var(--s4); padding: 0; } fieldset.section > legend + * { clear: both; margin-block-start: 0; }
.field > label, .choices > legend { display: block; font-weight: 600; padding: 0; }
.field { min-inline-size: 0; } .grid > .field { align-self: end; }
.choices > legend { float: inline-start; inline-size: 100%; padding-block-end: var(--s1); } .choices > legend + * { clear: both; } .choices > legend + .options { padding-block-start: var(--s1); }
.field .mark, .choices .mark { font-weight: 400; color: var(--ink-soft); font-size: var(--text-s); }
.hint { color: var(--ink-soft); font-size: var(--text-s); line-height: 1.5; margin-block: var(--s1) 0; }
.error { color: var(--bad); font-size: var(--text-s); font-weight: 600; line-height: 1.5; margin-block: var(--s1) 0; }
.error::before { content: "●"; margin-inline-end: 0.4em; font-size: 0.7em; vertical-align: 0.15em; }
.field :is(input, select, textarea) { display: block; inline-size: 100%; min-block-size: var(--touch); margin-block-start: var(--s2); padding: var(--s2) var(--s3); border: 1px solid var(--line-strong); border-radius: var(--radius-s);
  background: var(--surface); color: var(--ink); font: inherit; }
.field textarea { min-block-size: 7rem; max-block-size: 50vh; resize: vertical; field-sizing: content; } .field textarea[rows="2"] { min-block-size: 4.6rem; } .field :is(input, select).short { max-inline-size: 12rem; }
[dir="rtl"] .field input[dir="ltr"] { text-align: end; }
:is(input, select, textarea):focus-visible { outline-offset: 0; border-color: var(--accent); }
.field [aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
.field.wrong, .choices.wrong { border-inline-start: 4px solid var(--bad); padding-inline-start: var(--s3); }
.choices > .hint, .choices > .error { margin-block-start: var(--s1); } .choices .options { display: grid; gap: var(--s1) var(--s3); margin-block-start: var(--s2); grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); } .choices.column .options { grid-template-columns: 1fr; } .choices.scale .options { display: flex; flex-wrap: wrap; gap: var(--s2); }
.choice { display: flex; align-items: flex-start; gap: 0.65rem; hyphens: auto; min-block-size: var(--touch); padding-block: 0.45rem; cursor: pointer; }
.choice input { flex: none; inline-size: 1.35rem; block-size: 1.35rem; margin: 0.15rem 0 0; accent-color: var(--accent); }
.choice > span > .hint { display: block; }
.scale .choice { flex-direction: column; align-items: center; justify-content: center; gap: var(--s1); min-inline-size: var(--touch); padding: var(--s1) var(--s2); border: 1px solid var(--line-strong); border-radius: var(--radius-s); background: var(--surface); }
.scale .choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); } .scale input { margin: 0; }
.between { --across: 22rem; } .choices.between .options { display: grid; grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); max-inline-size: var(--across); } .between .choice { min-inline-size: 0; } .ends { display: flex; justify-content: space-between; gap: var(--s3); max-inline-size: var(--across); margin-block-start: var(--s1); color: var(--ink-soft); font-size: var(--text-s); line-height: 1.4; } .ends > :last-child { text-align: end; }
details.more, .leads { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
details.more > summary { min-block-size: var(--touch); padding: var(--s3) var(--s4); padding-inline-start: calc(var(--s4) + 1.1em); text-indent: -1.1em; cursor: pointer; font-weight: 600; color: var(--accent); border-radius: var(--radius); }
details.more[open] > summary { border-block-end: 1px solid var(--line); border-end-start-radius: 0; border-end-end-radius: 0; } details.more > :not(summary) { margin: var(--s4); }
.stack-l > .more + .more { margin-block-start: var(--s3); }
details.more.plain { border: 0; background: none; } details.more.plain > summary { padding-inline: 1.1em 0; border: 0; } details.more.plain > :not(summary) { margin-inline: 0; margin-block-start: 0; }
form.plan:has([name="moment"][type="radio"]):not(:has([value="another"]:checked)) .another:not(:has(.wrong)) { display: none; }
.pair-of { display: grid; gap: var(--s5) var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); align-items: end; } .pair-of > * { margin: 0; }
`;
