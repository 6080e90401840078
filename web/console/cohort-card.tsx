/** One cohort in the list: where it stands, what waits, and its figures in a line. */
import { capital } from "@tamkine/core/codes/codes";
import type { Cohort, Milestone } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";
import { isBehind } from "@tamkine/core/cohort/move";
import { sayDays } from "@tamkine/core/kernel/say";
import { type Day, daysBetween, type Moment } from "@tamkine/core/kernel/time";
import { decisionsWaiting } from "@tamkine/core/kpi/figures/open-decisions";
import { outlook } from "@tamkine/core/kpi/course/outlook";
import type { World } from "@tamkine/core/world";
import { type Ctx, nowOf } from "../context.ts";
import { Badge, Card } from "../design/components.tsx";
import { total } from "./today/view.ts";
import { shareText } from "./percent.ts";
import { dayText, inDays, momentText } from "./when.ts";

interface CohortCard {
  c: Ctx;
  cohort: Cohort;
  href: string;
  /** Today in the programme. */
  today?: Day | undefined;
  /** Everything of the cohort, or a large one's picture, for those under way: the others are told by their own row. */
  world?: World | undefined;
  /** Whether its reader may settle what waits: to anybody else it is not said as if they were asked. */
  asked: boolean;
}

export function CohortCard({ c, cohort, href, today, world, asked }: CohortCard) {
  const t = c.get("t");
  const language = c.get("language");
  const next = milestones.find((milestone) => !isBehind(cohort, milestone));
  const waiting = !asked ? 0 : world ? waitingIn(world, nowOf(c)) : cohort.trouble ? 1 : 0;
  return (
    <Card
      title={
        <a dir="ltr" href={href}>
          {cohort.cohort}
        </a>
      }
      main={waiting > 0}
      badge={<Badge tone="accent">{t(`phase.${cohort.phase}`)}</Badge>}
    >
      <p class="soft">{capital(sayDays(language, cohort.schedule.intakeOpens, cohort.schedule.closes))}</p>
      {next && <p>{nextDate(c, next, cohort.schedule[next], today)}</p>}
      {waiting > 0 && (
        <p>
          <Badge tone="warn">{t("console.cohorts.waiting", { count: waiting })}</Badge>
        </p>
      )}
      {world && <Figures c={c} world={world} />}
      {world?.picture && (
        <p class="soft small">{t("console.taken", { when: momentText(world.picture.at, language, world.programme.timeZone) })}</p>
      )}
    </Card>
  );
}

/** What comes next and when, or for how long it has been due. */
function nextDate(c: Ctx, milestone: Milestone, day: Day, today: Day | undefined): string {
  const [t, language] = [c.get("t"), c.get("language")];
  const what = t(`milestone.${milestone}`);
  const days = today === undefined ? 0 : daysBetween(today, day);
  if (days < 0) return t("console.next.late", { what, when: inDays(days, language) });
  return t("console.cohorts.next", { what, day: dayText(day, language) });
}

const waitingIn = (world: World, now: Moment): number =>
  world.picture ? total(world.picture.waiting) : decisionsWaiting(world, now).length;

/** Those that have a value, in a line. */
function Figures({ c, world }: { c: Ctx; world: World }) {
  const t = c.get("t");
  const known = (world.picture?.promised ?? outlook(world, nowOf(c))).flatMap(({ figure }) => {
    if (figure.value === null) return [];
    const value = figure.unit === "share" ? shareText(figure.value, figure.goal, c.get("language")) : String(figure.value);
    return [t("console.fact", { name: t(`console.figure.${figure.id}`), value })];
  });
  return known.length === 0 ? null : <p class="soft small">{known.join("\u00a0· ")}</p>;
}
