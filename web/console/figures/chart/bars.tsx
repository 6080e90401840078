/** How often each answer was given: a column an answer, its number above it, the answer below. */

export interface Bar {
  label: string;
  /** Null: too few to be shown. */
  count: number | null;
  tone?: "low" | "middle";
}

/** Every chart is drawn on the same width, so that numbers are equally large on all of them. */
const [whole, widest, tall, top] = [320, 52, 96, 22];
/** Columns that are narrower have no room for a word; it stands in the description and among the numbers. */
const roomy = 40;

/** @param hidden what stands in place of a number that is too small to be shown */
export function Bars({ title, bars, hidden, rtl }: { title: string; bars: readonly Bar[]; hidden: string; rtl: boolean }) {
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  const step = whole / bars.length;
  const width = Math.min(widest, step * 0.72);
  return (
    <svg class="chart" viewBox={`0 0 ${whole} ${top + tall + 24}`} role="img" aria-label={title}>
      <title>{title}</title>
      <desc>{bars.map(({ label, count }) => `${label}: ${count ?? hidden}`).join(", ")}</desc>
      {bars.map(({ label, count, tone }, i) => {
        const x = step * (rtl ? bars.length - 1 - i : i) + (step - width) / 2;
        const height = ((count ?? 0) / most) * tall;
        const middle = x + width / 2;
        return (
          <g>
            <rect class="ground" x={x} y={top} width={width} height={tall} rx="4" />
            {height > 0 && <rect class={tone ? `bar ${tone}` : "bar"} x={x} y={top + tall - height} width={width} height={height} rx="4" />}
            <text class="strong" x={middle} y={top + tall - height - 6}>
              {count ?? (width < roomy ? "–" : hidden)}
            </text>
            <text x={middle} y={top + tall + 18}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
