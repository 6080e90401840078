/** The state machine as a line with its stops, from the first to the end; in Arabic from right to left. */
import { decided, phaseOf, type Standing, standings, stops } from "@tamkine/core/workflow/course";
import type { CourseStep } from "@tamkine/core/workflow/stop";
import type { Scene } from "../scene.ts";
import { standingText } from "./standing-text.ts";

/** In the drawing's own units, which are pixels on a phone. */
const width = 340;
const row = 64;
const rail = 34;
/** The second of two steps that go on side by side stands a little further in. */
const inner = 62;
const radius = 11;

export function Drawing({ scene }: { scene: Scene }) {
  const { t, language, world } = scene;
  const all = standings(world.cohort, world.waits);
  const rtl = language === "ar";
  const x = (from: number) => (rtl ? width - from : from);
  const y = (n: number) => row * n + row / 2;
  const place = (step: string) => all.findIndex((one) => one.step === step);
  const height = row * all.length;
  return (
    <figure class="course">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="course-title" direction={rtl ? "rtl" : "ltr"}>
        <title id="course-title">{t("console.course.drawing")}</title>
        {all.map((one, n) =>
          one.state === "current" ? <rect class="here" x={4} y={n * row + 4} width={width - 8} height={row - 8} rx={10} /> : null,
        )}
        {stops.flatMap(({ step, next }) =>
          next.map((to) => (
            <Rail from={[x(railOf(step)), y(place(step))]} to={[x(railOf(to)), y(endOf(place(to), all))]} done={isBehind(all, step)} />
          )),
        )}
        {stops.map(({ step, back }) => back && <Back x={x} from={y(place(step))} to={y(place(back))} />)}
        {all.map((one, n) => (
          <StopMark scene={scene} one={one} x={x} y={y(n)} first={n > 0 && startsPhase(all, n)} />
        ))}
      </svg>
      <ol class="unseen">
        {all.map((one) => (
          <li aria-current={one.state === "current" ? "step" : undefined}>
            {t("console.course.said", { said: t(`console.course.step.${one.step}`), more: howItStands(scene, one) })}
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** In words what the drawing shows: a step that is done, waits or ends the whole says so itself. */
function howItStands(scene: Scene, one: Standing): string {
  const text = standingText(scene, one);
  if (one.state === "done" || one.wait || isOver(one)) return text;
  return scene.t("console.course.isMore", { is: scene.t(`console.course.is.${one.state}`), more: text });
}

const railOf = (step: string): number => (step === "gatherings" ? inner : rail);
/** A cancelled cohort's line ends where the end stands. */
const endOf = (place: number, all: readonly Standing[]): number => (place < 0 ? all.length - 1 : place);
/** Where a cohort ends it does not go on. */
const isOver = ({ step, state }: Standing): boolean => state === "current" && (step === "closed" || step === "cancelled");

const isBehind = (all: readonly Standing[], step: CourseStep): boolean => all.find((one) => one.step === step)?.state === "done";
const phaseAt = ({ step }: Standing) => (step === "closed" || step === "cancelled" ? step : phaseOf[step]);
const startsPhase = (all: readonly Standing[], n: number): boolean => {
  const [one, before] = [all[n], all[n - 1]];
  return one !== undefined && (before === undefined || phaseAt(one) !== phaseAt(before));
};

type Point = [number, number];

function Rail({ from: [x1, y1], to: [x2, y2], done }: { from: Point; to: Point; done: boolean }) {
  const middle = (y1 + y2) / 2;
  const line = x1 === x2 ? `M${x1} ${y1}V${y2}` : `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
  return <path class={done ? "rail done" : "rail"} d={line} />;
}

/** The way back, beside the line. */
function Back({ x, from, to }: { x: (from: number) => number; from: number; to: number }) {
  const [edge, out] = [x(rail - radius), x(6)];
  const head = x(rail - radius - 6);
  return (
    <path
      class="back"
      d={`M${edge} ${from}C${out} ${from} ${out} ${to} ${edge} ${to + 4}M${head} ${to - 2}L${edge} ${to + 4}L${head} ${to + 11}`}
    />
  );
}

interface MarkProps {
  scene: Scene;
  one: Standing;
  x: (from: number) => number;
  y: number;
  /** Whether its phase begins here. */
  first: boolean;
}

function StopMark({ scene, one, x, y, first }: MarkProps) {
  const { t } = scene;
  const { step, state } = one;
  const centre = x(railOf(step));
  const text = x(railOf(step) + 26);
  const isEnd = step === "closed" || step === "cancelled";
  const asks = !isEnd && decided.has(step);
  const waits = !isEnd && (stops.find((stop) => stop.step === step)?.waits ?? false);
  return (
    <g class={`stop ${state}`}>
      {asks ? (
        <path class="mark" d={`M${centre} ${y - 14}L${centre + 14} ${y}L${centre} ${y + 14}L${centre - 14} ${y}Z`} />
      ) : isEnd ? (
        <rect class="mark" x={centre - radius} y={y - radius} width={radius * 2} height={radius * 2} rx={3} />
      ) : (
        <circle class="mark" cx={centre} cy={y} r={radius} />
      )}
      {state === "done" ? (
        <path class="tick" d={`M${centre - 5} ${y}l4 4l7 -8`} />
      ) : asks ? (
        <text class="asks" x={centre} y={y + 5} text-anchor="middle">
          {t("console.course.mark")}
        </text>
      ) : (
        waits && <path class="clock" d={`M${centre} ${y - 6}V${y}L${centre + 4} ${y + 3}`} />
      )}
      <text class="name" x={text} y={y - 3}>
        {t(`console.course.step.${step}`)}
      </text>
      <text class="when" x={text} y={y + 15}>
        {standingText(scene, one)}
      </text>
      {first && !isEnd && state !== "current" && <path class="edge" d={`M${x(width - 8)} ${y - row / 2}H${x(railOf(step) + 26)}`} />}
    </g>
  );
}
