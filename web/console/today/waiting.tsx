/** What waits for a decision: first what this organiser can decide, right there where that is possible; then what others do. */
import { mayDecideFor } from "@tamkine/core/access/policy";
import { sayDay, sayList } from "@tamkine/core/kernel/say";
import { dayOf, daysBetween } from "@tamkine/core/kernel/time";
import type { OpenDecision } from "@tamkine/core/kpi/figures/open-decisions";
import { Badge, LinkButton } from "../../design/components.tsx";
import { Mark } from "../../design/mark.tsx";
import type { Scene } from "../scene.ts";
import { undecidedBy } from "../applications/decide.tsx";
import { submitted } from "../life/next.tsx";
import { isolated } from "../../phrase.ts";
import { withoutReader } from "../own.ts";
import { momentText } from "../when.ts";
import { Act, AllAtOnce, isOfAll, placeOf, wayTo } from "./act.tsx";
import { offersFor } from "./rematch.tsx";
import { type Several, total, type View } from "./view.ts";

/** How many of a kind are decided here; the others on their own page. */
const shown = 5;

export function Waiting({ scene, view }: { scene: Scene; view: View }) {
  const { t } = scene;
  const kinds = view.waiting;
  const decided = kinds.filter(({ oldest }) => isFor(scene, oldest, view));
  const mine = rowsOf(decided);
  const others = rowsOf(kinds.filter((several) => !decided.includes(several)));
  return (
    <div id="waiting" class="stack-l" data-along="#next, #promised, #standing">
      <section class="stack">
        <h2>{t("console.today.waiting", { count: total(mine) })}</h2>
        {mine.length === 0 ? (
          <div class="calm">
            <Mark />
            <p class="lead">{calm(scene)}</p>
          </div>
        ) : (
          <ul class="waiting">
            {mine.map((row) => (
              <Kind scene={scene} view={view} row={row} mine />
            ))}
          </ul>
        )}
      </section>
      {others.length > 0 && (
        <section class="stack">
          <h2>{t("console.today.others")}</h2>
          <ul class="waiting others">
            {others.map((row) => (
              <Kind scene={scene} view={view} row={row} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Why nothing waits. */
function calm({ t, language, runs, world: { cohort, programme } }: Scene): string {
  const { cancelled, phase } = cohort;
  if (cancelled) {
    const day = sayDay(language, dayOf(cancelled.at, programme.timeZone));
    return t("console.today.cancelled", { day, reason: isolated(cancelled.reason) });
  }
  if (phase === "closed") return t("console.today.over");
  return t(runs ? "console.today.calm" : "console.today.reads");
}

function isFor(scene: Scene, { about, id }: OpenDecision, { people }: View): boolean {
  const { organiser, runs, ref } = scene;
  if (about === "approval") return mayDecideFor(organiser, id, ref.programme);
  // Whose body has decided on all of its people waits for the others; whoever runs the programme may end it then.
  if (about === "selection" && submitted(people) > 0) return runs && undecidedBy(scene, people) > 0;
  return runs;
}

/** What is decided in one go. */
interface Row extends Several {
  /** Of approvals: the bodies whose they are. */
  bodies: readonly string[];
}

/** Approvals of several bodies stand in one row: the way to them is the same. */
function rowsOf(kinds: readonly Several[]): Row[] {
  const approvals = kinds.filter(({ oldest }) => oldest.about === "approval");
  return kinds
    .filter((several) => !approvals.includes(several) || several === approvals[0])
    .map((several) => {
      if (several !== approvals[0]) return { ...several, bodies: [] };
      return { ...several, count: total(approvals), bodies: approvals.map(({ oldest }) => oldest.id) };
    });
}

interface KindShown {
  scene: Scene;
  view: View;
  row: Row;
  mine?: boolean;
}

function Kind({ scene, view, row: { oldest, count, each, bodies }, mine = false }: KindShown) {
  const { t, language, world } = scene;
  const { about } = oldest;
  const named = world.programme.bodies.filter(({ id }) => bodies.includes(id)).map(({ short }) => short);
  const title = <h3>{t(`console.waiting.${about}`, { bodies: sayList(language, named), count })}</h3>;
  const here = mine && each ? each.slice(0, shown) : mine && isOfAll(about) ? [oldest] : [];
  const offers = offersFor(withoutReader(scene), about === "rematch" ? here.map((one) => one.id) : []);
  const acting = { scene, people: view.people, offers };
  return (
    <li class={about === "trouble" ? "bad" : undefined} data-about={about} data-place={placeOf(about)}>
      {here.length > 1 ? (
        <details class="several" open>
          <summary>{title}</summary>
          <AllAtOnce scene={scene} about={about} count={count} />
          <ul class="list">
            {here.map((decision) => (
              <li>
                <Ages scene={scene} decision={decision} />
                <Act {...acting} decision={decision} />
              </li>
            ))}
          </ul>
          {count > shown && (
            <p>
              <a href={scene.base + wayTo(about)}>{t("console.waiting.all", { count })}</a>
            </p>
          )}
        </details>
      ) : (
        <div class="what">
          {title}
          <Ages scene={scene} decision={oldest} />
        </div>
      )}
      {here.length === 1 && <Act {...acting} decision={oldest} />}
      {here.length === 0 && mine && <AllAtOnce scene={scene} about={about} count={count} />}
      {here.length === 0 && placeOf(about) !== "" && <Look scene={scene} about={about} />}
    </li>
  );
}

/** Where it is decided, for whoever decides somewhere else or only looks on. */
function Look({ scene: { t, base }, about }: { scene: Scene; about: OpenDecision["about"] }) {
  return (
    <LinkButton kind="quiet" small href={base + wayTo(about)}>
      {t("console.waiting.look")}
    </LinkButton>
  );
}

/** Since when it waits and by when it should be done, in days; the exact moment for whoever points at it. */
function Ages({ scene: { t, language, world, now }, decision: { since, due } }: { scene: Scene; decision: OpenDecision }) {
  const { timeZone } = world.programme;
  const today = dayOf(now, timeZone);
  const left = daysBetween(today, due);
  return (
    <p class="ages soft small">
      <time datetime={since} title={momentText(since, language, timeZone)}>
        {t("console.waiting.since", { days: daysBetween(dayOf(since, timeZone), today) })}
      </time>{" "}
      {left < 0 ? (
        <Badge tone="bad">{t("console.waiting.late", { days: -left })}</Badge>
      ) : (
        <Badge tone={left < 2 ? "warn" : "plain"}>{t("console.waiting.due", { days: left })}</Badge>
      )}
    </p>
  );
}
