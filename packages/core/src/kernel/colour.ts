/** Colours that can be read: a programme's own colour is darkened or lightened until text in it has enough contrast (WCAG 2, AA). */

type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const format = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** Relative luminance, 0 (black) to 1 (white). Formula: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = parse(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two colours "#rrggbb", 1 to 21. Formula: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `share` (0 to 1) of `colour` over `ground`. */
export function mix(colour: string, ground: string, share: number): string {
  const [above, below] = [parse(colour), parse(ground)];
  const part = (i: 0 | 1 | 2) => above[i] * share + below[i] * (1 - share);
  return format([part(0), part(1), part(2)]);
}

/** The colour nearest to `colour`, on its way to `towards`, that has at least `ratio` against `ground`. */
export function readable(colour: string, ground: string, towards: string, ratio: number): string {
  for (let step = 0; step < 20; step += 1) {
    const tried = mix(towards, colour, step / 20);
    if (contrast(tried, ground) >= ratio) return tried;
  }
  return towards;
}
