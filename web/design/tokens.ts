/** The design's tokens: colour, type, space, radius, shadow. Everything else in the stylesheet is written in them. */
import { mix, readable } from "@tamkine/core/kernel/colour";
import { css } from "./css.ts";

const light = { paper: "#fbf8f2", surface: "#ffffff", sunken: "#f4efe6" };
const dark = { paper: "#181613", surface: "#211f1b", sunken: "#12110f" };

/** The tokens, as declarations: what both schemes share, what Arabic changes, and the colours of each scheme. */
export interface Tokens {
  shared: string;
  arabic: string;
  light: string;
  dark: string;
}

/** @param colour the programme's own, "#rrggbb" */
export function tokensOf(colour: string): Tokens {
  return {
    shared: css`
  --font-text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Geeza Pro", Tahoma, sans-serif;
  --font-title: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, "Noto Naskh Arabic", "Geeza Pro", serif;
  --leading: 1.6;
  --text-s: 0.9rem; --text-m: 1.0625rem; --text-l: 1.25rem; --text-xl: 1.55rem; --text-xxl: clamp(1.9rem, 1.4rem + 2.4vw, 2.75rem);
  --s1: 0.25rem; --s2: 0.5rem; --s3: 0.75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2.25rem; --s7: 3.5rem;
  --radius: 0.625rem; --radius-s: 0.375rem; --touch: 2.75rem; --reach: calc((var(--touch) - 1.3em) / 2);
  --narrow: 42rem; --wide: 74rem; --measure: 76ch;`,
    arabic: "--leading: 1.85; --text-m: 1.125rem; --text-s: 0.975rem;",
    light: css`${palette(light, colour, "#000000")}
  --line: #e2dacd; --line-strong: #857c6f; --ink: #23201b; --ink-soft: #5c554b;
  --good: #1c6638; --good-soft: #e7f2e8; --warn: #874706; --warn-soft: #fcf0dd; --bad: #a3241f; --bad-soft: #fceae7;
  --shadow: 0 1px 2px rgb(60 45 20 / 6%), 0 6px 20px rgb(60 45 20 / 5%);`,
    dark: css`${palette(dark, colour, "#ffffff")}
  --line: #3b3730; --line-strong: #8d8578; --ink: #f2ede4; --ink-soft: #bdb5a8;
  --good: #8bd3a3; --good-soft: #1a2c20; --warn: #edbb78; --warn-soft: #33270f; --bad: #f3a49c; --bad-soft: #3b1e1b;
  --shadow: none;`,
  };
}

/** The tokens as the stylesheet begins with them. */
export function tokens(colour: string): string {
  const { shared, arabic, light: lit, dark: unlit } = tokensOf(colour);
  return css`
:root { color-scheme: light dark; ${shared} ${lit} }
:root:lang(ar) { ${arabic} }
@media screen and (prefers-color-scheme: dark) { :root { ${unlit} } }
`;
}

/** Grounds and accent of one scheme; `towards` is where the programme's colour moves until it can be read. */
function palette(ground: typeof light, colour: string, towards: string): string {
  const accent = readable(colour, ground.sunken, towards, towards === "#ffffff" ? 7 : 5.5);
  const onAccent = readable(
    ground.surface === "#ffffff" ? "#ffffff" : "#12110f",
    accent,
    towards === "#000000" ? "#ffffff" : "#000000",
    4.6,
  );
  return [
    `--paper: ${ground.paper}; --surface: ${ground.surface}; --sunken: ${ground.sunken};`,
    `--accent: ${accent}; --on-accent: ${onAccent}; --accent-strong: ${mix(towards, accent, 0.18)};`,
    `--pattern: ${pattern(mix(accent, ground.surface, 0.16))};`,
    `--accent-soft: ${mix(accent, ground.surface, 0.08)}; --accent-line: ${mix(accent, ground.surface, 0.3)};`,
  ].join(" ");
}

/** Eight-pointed stars in a grid, after Moroccan zellige, as an image in the stylesheet itself. */
export function pattern(colour: string): string {
  const star = `<rect x='16' y='16' width='24' height='24'/><rect x='16' y='16' width='24' height='24' transform='rotate(45 28 28)'/>`;
  const lines = "<path d='M28 0v11M28 45v11M0 28h11M45 28h11'/>";
  const image = `<svg xmlns='http://www.w3.org/2000/svg' width='56' height='56'><g fill='none' stroke='${colour}' stroke-width='1.5'>${star}${lines}</g></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(image)}")`;
}
