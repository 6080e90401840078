/** The cohort's life as a drawing, for wide screens: phases, the day it is, the dates between them and the months beneath. */
import type { Milestone, Schedule } from "@tamkine/core/cohort/cohort";
import { asItCame, asItIsSaid, milestones } from "@tamkine/core/cohort/milestones";
import { isBehind } from "@tamkine/core/cohort/move";
import { dayOf } from "@tamkine/core/kernel/time";
import type { Scene } from "../scene.ts";
import { monthName, shortDay } from "../when.ts";
import { monthsOf, placeOf, type Span, spansOf } from "./axis.ts";

const width = 1120;
const narrowest = 128;
const [bar, thick] = [34, 42];
const beneath = bar + thick;

/** Arabic reads from the right: so does its line. */
function directed(language: Scene["language"]) {
  return language === "ar" ? (x: number) => width - x : (x: number) => x;
}

export function Chart({ scene }: { scene: Scene }) {
  const { t, language, world } = scene;
  const { cohort, programme } = world;
  const schedule = asItCame(cohort, programme);
  const said = asItIsSaid(cohort, programme);
  const spans = spansOf({ ...cohort, schedule }, width, narrowest);
  const x = directed(language);
  const today = cohort.phase === "cancelled" ? undefined : placeOf(spans, dayOf(scene.now, programme.timeZone));
  return (
    <svg class="life" viewBox={`0 0 ${width} ${beneath + 78}`} role="group" aria-label={t("console.life.title")}>
      {monthsOf(spans, schedule).map(({ month, from, to }) => (
        <g class="month">
          <line x1={x(from)} x2={x(from)} y1={beneath + 44} y2={beneath + 74} />
          {to - from > 40 && (
            <text x={x((from + to) / 2)} y={beneath + 66}>
              {monthName(month, language)}
            </text>
          )}
        </g>
      ))}
      {spans.map((span) => (
        <Phase scene={scene} span={span} />
      ))}
      {milestones.map((milestone, i) => (
        <Mark scene={scene} schedule={said} milestone={milestone} at={i === 0 ? 0 : (spans[i - 1]?.to ?? 0)} />
      ))}
      {today !== undefined && (
        <g class="today">
          <line x1={x(today)} x2={x(today)} y1={24} y2={bar + 5} />
          <line x1={x(today)} x2={x(today)} y1={beneath - 5} y2={beneath + 6} />
          <text x={Math.min(width - 50, Math.max(50, x(today)))} y={16}>
            {t("console.section.today")}
          </text>
        </g>
      )}
    </svg>
  );
}

/** What is over has a tick, what is to come an open border: colour alone says nothing. */
function Phase({ scene: { t, language }, span: { phase, state, from, to } }: { scene: Scene; span: Span }) {
  const x = directed(language);
  const name = t(`phase.${phase}`);
  return (
    <g class={`phase ${state}`}>
      <rect x={Math.min(x(from), x(to)) + 2} y={bar} width={to - from - 4} height={thick} rx="8" />
      <text x={x((from + to) / 2)} y={bar + thick / 2 + 5}>
        {state === "past" ? `✓ ${name}` : name}
      </text>
    </g>
  );
}

interface Marked {
  scene: Scene;
  schedule: Schedule;
  milestone: Milestone;
  /** Where on the line. */
  at: number;
}

/** The date of a milestone; one that can still move leads to where it is moved. */
function Mark({ scene, schedule, milestone, at }: Marked) {
  const { t, language, world, base, runs } = scene;
  const x = directed(language);
  const anchor = at === 0 ? "start" : at >= width - 1 ? "end" : "middle";
  const said = shortDay(schedule[milestone], language);
  const day = (
    <text x={x(at)} y={beneath + 28} text-anchor={anchor}>
      {said}
    </text>
  );
  const touch = Math.min(width - 72, Math.max(0, x(at) - 36));
  return (
    <g class="mark">
      <line x1={x(at)} x2={x(at)} y1={beneath} y2={beneath + 12} />
      {runs && !isBehind(world.cohort, milestone) ? (
        <a href={`${base}/dates#${milestone}`} aria-label={`${said} · ${t(`milestone.${milestone}`)} · ${t("console.today.dates")}`}>
          <title>{t(`milestone.${milestone}`)}</title>
          <rect class="touch" x={touch} y={beneath} width="72" height="44" />
          {day}
        </a>
      ) : (
        day
      )}
    </g>
  );
}
