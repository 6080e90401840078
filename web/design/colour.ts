/** Colours that can be read: a programme's own colour is darkened or lightened until text in it has enough contrast (WCAG 2, AA). */

type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, 0 (black) to 1 (white). Formula: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = parse(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. Formula: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0 to 1) of `colour` over `ground`. */
export function mix(colour: string, ground: string, share: number): string {
  const below = parse(ground);
  const [r = 0, g = 0, b = 0] = parse(colour).map((part, i) => part * share + (below[i] ?? 0) * (1 - share));
  return format([r, g, b]);
}

/** The colour nearest to `colour`, on its way to `towards`, that has at least `ratio` against `ground`. */
export function readable(colour: string, ground: string, towards: string, ratio: number): string {
  for (let share = 0; share < 1; share += 0.05) {
    const tried = mix(towards, colour, share);
    if (contrast(tried, ground) >= ratio) return tried;
  }
  return towards;
}
