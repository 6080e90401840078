/** What waits for a decision: first what this organiser can decide, then what others do. */
import { mayDecideFor } from "@tamkine/core/access/policy";
import { decisionsWaiting, type OpenDecision } from "@tamkine/core/kpi/open-decisions";
import { Button, LinkButton } from "../../design/components.tsx";
import { Mark } from "../../design/mark.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { QuorumForm } from "./quorum-form.tsx";

/** Where each kind of decision is taken; "" = here. */
const places: Record<OpenDecision["about"], string> = {
  quorum: "",
  "both-sides": "/applications",
  selection: "/applications",
  approval: "/matching",
  rematch: "/pairs",
  contested: "/pairs",
  help: "/pairs",
  places: "/pairs",
  gathering: "/gatherings",
  trouble: "",
};

/** Several decisions of one kind are one line: they are taken on one page. */
interface Line extends OpenDecision {
  count: number;
}

export function Waiting({ scene }: { scene: Scene }) {
  const { t, world, now } = scene;
  const lines = linesOf(decisionsWaiting(world, now));
  const mine = lines.filter((line) => isFor(scene, line));
  const others = lines.filter((line) => !mine.includes(line));
  return (
    <>
      <section class="stack">
        <h2>{t("console.today.waiting", { count: mine.reduce((sum, { count }) => sum + count, 0) })}</h2>
        {mine.length === 0 ? (
          <div class="calm">
            <Mark />
            <p class="lead">{t("console.today.calm")}</p>
          </div>
        ) : (
          <ul class="waiting">
            {mine.map((line) => (
              <One scene={scene} line={line} mine />
            ))}
          </ul>
        )}
      </section>
      {others.length > 0 && (
        <section class="stack">
          <h2>{t("console.today.others")}</h2>
          <ul class="waiting others">
            {others.map((line) => (
              <One scene={scene} line={line} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function linesOf(decisions: readonly OpenDecision[]): Line[] {
  const lines = new Map<string, Line>();
  for (const decision of decisions) {
    const key = decision.about === "approval" ? decision.id : decision.about;
    const known = lines.get(key);
    lines.set(key, known ? { ...known, count: known.count + 1 } : { ...decision, count: 1 });
  }
  return [...lines.values()];
}

function isFor({ organiser, runs, ref }: Scene, { about, id }: Line): boolean {
  return about === "approval" ? mayDecideFor(organiser, id, ref.programme) : runs;
}

function One({ scene, line, mine = false }: { scene: Scene; line: Line; mine?: boolean }) {
  const { t, language, world, base } = scene;
  const { about, since, id, count } = line;
  const body = world.programme.bodies.find((one) => one.id === id)?.short ?? "";
  return (
    <li class={about === "trouble" ? "bad" : undefined} data-about={about}>
      <div class="what">
        <h3>{t(`console.waiting.${about}`, { body, count })}</h3>
        <p class="soft small">{t("console.waiting.since", { since: momentText(since, language, world.programme.timeZone) })}</p>
      </div>
      {mine && about === "quorum" ? (
        <div class="wide">
          <QuorumForm scene={scene} />
        </div>
      ) : mine && about === "trouble" ? (
        <form method="post" action={`${base}/trouble/resume`} class="wide">
          <p>{t("console.trouble.explained", { step: world.cohort.trouble?.step ?? "" })}</p>
          <Button>{t("console.trouble.resume")}</Button>
        </form>
      ) : (
        places[about] !== "" && (
          <LinkButton kind={mine ? "main" : "quiet"} small href={base + places[about]}>
            {t(mine ? "console.waiting.open" : "console.waiting.look")}
          </LinkButton>
        )
      )}
    </li>
  );
}
