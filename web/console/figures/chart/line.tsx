/** A course over time: one or two lines, and the goal they should reach. */

export interface Series {
  name: string;
  values: readonly number[];
}

interface LineProps {
  title: string;
  /** What a listener is told instead of the drawing. */
  said: string;
  series: readonly Series[];
  /** Moments of the first and the last value, as they are written below. */
  ends: readonly [string, string];
  span: readonly [low: number, high: number];
  write: (value: number) => string;
  goal?: number | null;
  rtl: boolean;
}

const frame = { width: 640, height: 210, start: 78, end: 616, top: 16, bottom: 168 };

/** Time runs in the reader's direction. Values are drawn at equal distances, however far apart they were counted. */
export function Line({ title, said, series, ends, span: [low, high], write, goal = null, rtl }: LineProps) {
  const across = (share: number) => {
    const x = frame.start + share * (frame.end - frame.start);
    return rtl ? frame.width - x : x;
  };
  const up = (value: number) => frame.bottom - ((value - low) / (high - low || 1)) * (frame.bottom - frame.top);
  const at = (values: readonly number[], i: number) => across(values.length === 1 ? 1 : i / (values.length - 1));
  const marks = [low, (low + high) / 2, high];
  return (
    <svg class="chart course-of" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={title}>
      <title>{title}</title>
      <desc>{said}</desc>
      {marks.map((mark) => (
        <>
          <path class="grid" d={`M${across(0)} ${up(mark)}H${across(1)}`} />
          <text x={rtl ? frame.width - 34 : 34} y={up(mark) + 4}>
            {write(mark)}
          </text>
        </>
      ))}
      {goal !== null && <path class="goal" d={`M${across(0)} ${up(goal)}H${across(1)}`} />}
      {series.map(({ values }, n) => (
        <>
          <path class={n === 0 ? "line" : "line second"} d={`M${values.map((value, i) => `${at(values, i)} ${up(value)}`).join("L")}`} />
          <circle class={n === 0 ? "dot" : "dot second"} cx={at(values, values.length - 1)} cy={up(values.at(-1) ?? low)} r="5" />
        </>
      ))}
      <text class="first" x={across(0)} y={frame.bottom + 34}>
        {ends[0]}
      </text>
      <text class="last" x={across(1)} y={frame.bottom + 34}>
        {ends[1]}
      </text>
    </svg>
  );
}

/** Which line is whose. */
export function Key({ series }: { series: readonly Pick<Series, "name">[] }) {
  return (
    <ul class="chart-key">
      {series.map(({ name }, n) => (
        <li>
          <svg class="chart" viewBox="0 0 36 12" aria-hidden="true">
            <path class={n === 0 ? "line" : "line second"} d="M2 6H34" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The same in the corner of a tile; the page behind it has the numbers. */
export function Spark({ values, span: [low, high] }: { values: readonly number[]; span: readonly [number, number] }) {
  if (values.length < 2) return null;
  const points = values.map((value, i) => `${(i / (values.length - 1)) * 118 + 1} ${29 - ((value - low) / (high - low || 1)) * 26}`);
  return (
    <svg class="spark" viewBox="0 0 120 32" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M${points.join("L")}`} />
    </svg>
  );
}
