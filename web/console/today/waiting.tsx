/** What waits for a decision: first what this organiser can decide, right there where that is possible; then what others do. */
import { mayDecideFor } from "@tamkine/core/access/policy";
import { dayOf, daysBetween } from "@tamkine/core/kernel/time";
import { decisionsWaiting, type OpenDecision } from "@tamkine/core/kpi/open-decisions";
import { Badge, LinkButton } from "../../design/components.tsx";
import { Mark } from "../../design/mark.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { Act, placeOf } from "./act.tsx";
import { offersFor } from "./rematch.tsx";

/** Several decisions of one kind are one entry, the oldest of them first. */
type Several = [OpenDecision, ...OpenDecision[]];

/** How many of a kind are decided here; the others on their own page. */
const shown = 5;

export function Waiting({ scene }: { scene: Scene }) {
  const { t, world, now } = scene;
  const kinds = together(decisionsWaiting(world, now));
  const mine = kinds.filter((several) => isFor(scene, several[0]));
  const others = kinds.filter((several) => !mine.includes(several));
  return (
    <div id="waiting" class="stack-l">
      <section class="stack">
        <h2>{t("console.today.waiting", { count: mine.flat().length })}</h2>
        {mine.length === 0 ? (
          <div class="calm">
            <Mark />
            <p class="lead">{t("console.today.calm")}</p>
          </div>
        ) : (
          <ul class="waiting">
            {mine.map((several) => (
              <Kind scene={scene} several={several} mine />
            ))}
          </ul>
        )}
      </section>
      {others.length > 0 && (
        <section class="stack">
          <h2>{t("console.today.others")}</h2>
          <ul class="waiting others">
            {others.map((several) => (
              <Kind scene={scene} several={several} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function together(decisions: readonly OpenDecision[]): Several[] {
  const kinds = new Map<string, Several>();
  for (const decision of decisions) {
    const key = decision.about === "approval" ? decision.id : decision.about;
    const known = kinds.get(key);
    if (known) known.push(decision);
    else kinds.set(key, [decision]);
  }
  return [...kinds.values()];
}

function isFor({ organiser, runs, ref }: Scene, { about, id }: OpenDecision): boolean {
  return about === "approval" ? mayDecideFor(organiser, id, ref.programme) : runs;
}

function Kind({ scene, several, mine = false }: { scene: Scene; several: Several; mine?: boolean }) {
  const { t, world, base } = scene;
  const [oldest] = several;
  const { about, id } = oldest;
  const body = world.programme.bodies.find((one) => one.id === id)?.short ?? "";
  const title = <h3>{t(`console.waiting.${about}`, { body, count: several.length })}</h3>;
  const place = base + placeOf(about);
  const here = several.slice(0, shown);
  const offers = offersFor(world, mine && about === "rematch" ? here.map((one) => one.id) : []);
  return (
    <li class={about === "trouble" ? "bad" : undefined} data-about={about} data-place={placeOf(about)}>
      {several.length === 1 ? (
        <div class="what">
          {title}
          <Ages scene={scene} decision={oldest} />
        </div>
      ) : mine ? (
        <details class="several" open>
          <summary>{title}</summary>
          <ul class="list">
            {here.map((decision) => (
              <li>
                <Ages scene={scene} decision={decision} />
                <Act scene={scene} decision={decision} offers={offers} />
              </li>
            ))}
          </ul>
          {several.length > shown && (
            <p>
              <a href={place}>{t("console.waiting.all", { count: several.length })}</a>
            </p>
          )}
        </details>
      ) : (
        <div class="what">
          {title}
          <Ages scene={scene} decision={oldest} />
        </div>
      )}
      {mine
        ? several.length === 1 && <Act scene={scene} decision={oldest} offers={offers} />
        : placeOf(about) !== "" && (
            <LinkButton kind="quiet" small href={place}>
              {t("console.waiting.look")}
            </LinkButton>
          )}
    </li>
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
