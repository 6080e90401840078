/** The one best thing to do about each decision that waits. What it takes stands beside it; anything longer has its own page. */
import type { OpenDecision } from "@tamkine/core/kpi/figures/open-decisions";
import { byId } from "@tamkine/core/kernel/look-up";
import type { HeadCount } from "@tamkine/core/kpi/head-count";
import { Button, LinkButton } from "../../design/components.tsx";
import { stepName } from "../course/words.ts";
import { undecided } from "../life/next.tsx";
import { momentText } from "../when.ts";
import type { Scene } from "../scene.ts";
import { BothSides, Contested, Help, Places } from "./people.tsx";
import { QuorumForm } from "./quorum-form.tsx";
import { Rematch } from "./rematch.tsx";

export interface Acting {
  scene: Scene;
  decision: OpenDecision;
  people: HeadCount;
  /** For pairs without a mentor, or without an answer: whom to introduce. */
  offers: ReadonlyMap<string, string>;
}

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
  venue: "/gatherings",
  gathering: "/gatherings",
  trouble: "",
};
export const placeOf = (about: OpenDecision["about"]): string => places[about];

export function Act(acting: Acting) {
  const { scene, decision, people } = acting;
  const { t, world, base } = scene;
  switch (decision.about) {
    case "quorum":
      return (
        <div class="wide">
          <QuorumForm scene={scene} people={people} />
        </div>
      );
    case "trouble":
      return (
        <form method="post" action={`${base}/trouble/resume`} class="wide">
          <p>{t("console.trouble.explained", { step: stepName(t, world.cohort.trouble?.step ?? "") })}</p>
          <Button>{t("console.trouble.resume")}</Button>
        </form>
      );
    case "selection":
      return <Selection scene={scene} people={people} />;
    case "approval":
      return (
        <LinkButton small href={`${base}/matching`}>
          {people.proposed.unmatched > 0
            ? t("console.waiting.unmatched", { count: people.proposed.unmatched })
            : t("console.waiting.approve", { count: people.proposed.pairs })}
        </LinkButton>
      );
    case "venue":
      return <Venue {...acting} />;
    case "gathering":
      return (
        <LinkButton small href={`${base}/gatherings`}>
          {t("console.waiting.present")}
        </LinkButton>
      );
    case "both-sides":
      return <BothSides {...acting} />;
    case "rematch":
      return <Rematch {...acting} />;
    case "contested":
      return <Contested {...acting} />;
    case "help":
      return <Help {...acting} />;
    case "places":
      return <Places {...acting} />;
  }
}

/** Which gathering it is, and the way to its form. */
function Venue({ scene: { t, world, base, language }, decision: { id } }: Acting) {
  const gathering = byId(world.gatherings, id);
  if (!gathering) return null;
  return (
    <div class="wide stack-s">
      <p>{t("console.venue.text", { when: momentText(gathering.at, language, world.programme.timeZone) })}</p>
      <div class="row">
        <LinkButton small href={`${base}/gatherings/${id}#complete`}>
          {t("console.venue.say")}
        </LinkButton>
      </div>
    </div>
  );
}

/** While somebody is undecided the way leads to them; then selection ends by one click. */
function Selection({ scene: { t, base }, people }: Pick<Acting, "scene" | "people">) {
  const left = undecided(people);
  if (left > 0)
    return (
      <LinkButton small href={`${base}/applications`}>
        {t("console.waiting.decide", { count: left })}
      </LinkButton>
    );
  return (
    <form method="post" action={`${base}/selection/end`} class="row">
      <Button small>{t("console.waiting.endSelection")}</Button>
    </form>
  );
}
