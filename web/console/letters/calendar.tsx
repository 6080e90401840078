/** The calendar of letters: day by day what will be sent from now on, to how many and whom, and what only goes when something happens. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { sayTime } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import { agenda } from "@tamkine/core/letter/agenda/agenda";
import { occasional } from "@tamkine/core/letter/agenda/occasional";
import type { Planned } from "@tamkine/core/letter/agenda/planned";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { catalogue } from "@tamkine/core/letter/catalogue";
import { whenGoes } from "@tamkine/core/letter/words/when";
import { Badge, Card, More, Notice, Pages } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import { cohortPage } from "../frame.tsx";
import { knownName } from "../names.ts";
import type { Scene } from "../scene.ts";
import { dayText, weekdayText } from "../when.ts";
import { letterName } from "./names.ts";
import { Ways } from "./ways.tsx";

/** More names than that are counted, not listed. */
const mostNames = 60;

export function calendarPage(scene: Scene, organisers: readonly Organiser[], written: readonly Delivery[]) {
  const { t, c, world, now, base } = scene;
  const { timeZone } = world.programme;
  const slice = pageOf(merged(agenda(world, organisers, now, written), timeZone), c.req.query("page"));
  const days = Map.groupBy(slice.rows, ({ at }) => dayOf(at, timeZone));
  return cohortPage(
    scene,
    "/letters",
    t("console.calendar.title"),
    <>
      <Ways scene={scene} here="calendar" />
      <p class="lead">{t(slice.total === 0 ? "console.calendar.none" : "console.calendar.lead")}</p>
      {world.cohort.phase === "draft" && (
        <Notice>
          <p>{t("console.calendar.draft")}</p>
        </Notice>
      )}
      <ol class="days">
        {[...days].map(([day, lines]) => (
          <li>
            <h2 class="small-title">
              <span class="soft">{weekdayText(day, scene.language)}</span> {dayText(day, scene.language)}
            </h2>
            <ul class="list">
              {lines.map((line) => (
                <Line scene={scene} line={line} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Pages t={t} of={slice} path={`${base}/letters/calendar`} />
      <Occasional scene={scene} />
    </>,
  );
}

/** Lines of one letter at one moment are one. */
function merged(planned: readonly Planned[], timeZone: string): Planned[] {
  const lines = new Map<string, Planned>();
  for (const one of planned) {
    const key = `${dayOf(one.at, timeZone)} ${one.letter} ${one.sure}`;
    const known = lines.get(key);
    lines.set(key, known ? { ...known, to: [...new Set([...known.to, ...one.to])], count: known.count + one.count } : one);
  }
  return [...lines.values()];
}

function Line({ scene, line }: { scene: Scene; line: Planned }) {
  const { t, language, world } = scene;
  const { at, letter, to, count, sure } = line;
  const hour = sayTime(language, at, world.programme.timeZone);
  const team = catalogue[letter].audience === "organiser";
  const names = team ? [] : to.map((id) => knownName(world, id)).filter((name) => name !== undefined);
  const howMany = t(team ? "console.calendar.team" : sure ? "console.calendar.people" : "console.calendar.atMost", { count });
  return (
    <li>
      <div class="row spread">
        <span>
          <span class="soft">{hour}</span> {letterName(t, letter)}
        </span>
        <span class="row">
          {!sure && <Badge>{t("console.calendar.depends")}</Badge>}
          <span class="soft">{howMany}</span>
        </span>
      </div>
      {(names.length > 0 || !sure) && (
        <More title={t("console.calendar.whom")} plain>
          {!sure && <p class="small">{whenGoes(language, letter, world.programme)}</p>}
          {names.length > 0 && (
            <p class="small">
              {names.slice(0, mostNames).map((name, n) => (
                <>
                  {n > 0 && "\u00a0· "}
                  <bdi>{name}</bdi>
                </>
              ))}
              {names.length > mostNames && ` · ${t("console.calendar.others", { count: names.length - mostNames })}`}
            </p>
          )}
        </More>
      )}
    </li>
  );
}

function Occasional({ scene: { t, language, world } }: { scene: Scene }) {
  const letters = occasional(world.cohort.phase);
  if (letters.length === 0) return null;
  return (
    <Card title={t("console.calendar.occasional")}>
      <p>{t("console.calendar.occasionalHint")}</p>
      <dl class="facts">
        {letters.map((letter) => (
          <>
            <dt>{letterName(t, letter)}</dt>
            <dd>{whenGoes(language, letter, world.programme)}</dd>
          </>
        ))}
      </dl>
    </Card>
  );
}
