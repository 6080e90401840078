/** The one best thing to do about each decision that waits. What it takes stands beside it; anything longer has its own page. */
import { PostForm } from "../../form/post-form.tsx";
import type { Acting } from "./acting.ts";
import type { OpenDecision } from "@tamkine/core/kpi/figures/open-decisions";
import { byId } from "@tamkine/core/kernel/look-up";
import { Button, LinkButton } from "../../design/components.tsx";
import { stepName } from "../course/words.ts";
import { undecidedBy } from "../applications/decide.tsx";
import { momentText } from "../when.ts";
import type { Scene } from "../scene.ts";
import { BothSides, Contested, Help, Objected, Places } from "./people.tsx";
import { QuorumForm } from "./quorum-form.tsx";
import { Rematch } from "./rematch.tsx";

/** How a kind of decision is taken. */
interface Way {
  /** The page where it is taken; "" = here. */
  place: string;
  /** The card on that page where it stands, if there is one of its own that does not begin it. */
  card?: string;
  /** It is taken about the cohort as a whole: nobody has to be read for it. */
  whole?: true;
  /** Where several are decided in one act, below the cohort's path; and what the way there says. */
  several?: { place: string; says: "console.several.see" };
  Act: (acting: Acting) => ReturnType<typeof Quorum> | null;
}

const ways: Record<OpenDecision["about"], Way> = {
  quorum: { place: "", whole: true, Act: Quorum },
  "both-sides": { place: "/applications", Act: BothSides },
  selection: { place: "/applications", whole: true, Act: Selection },
  approval: { place: "/matching", whole: true, Act: Approval },
  rematch: { place: "/pairs", several: { place: "/pairs/mentors", says: "console.several.see" }, Act: Rematch },
  contested: { place: "/pairs", card: "contested", Act: Contested },
  help: { place: "/pairs", card: "help", Act: Help },
  objection: { place: "/applications", Act: Objected },
  places: { place: "/pairs", card: "places", Act: Places },
  venue: { place: "/gatherings", Act: Venue },
  gathering: { place: "/gatherings", Act: Noting },
  trouble: { place: "", whole: true, Act: Trouble },
  doubt: { place: "/letters", whole: true, Act: Doubt },
};

/** Below the cohort's path; "" for what is done on Today itself. */
export const placeOf = (about: OpenDecision["about"]): string => ways[about].place;

/** The same with the place on the page, for a link. */
export function wayTo(about: OpenDecision["about"]): string {
  const { place, card } = ways[about];
  return card === undefined ? place : `${place}#${card}`;
}

/** Whether several of a kind are one decision, however many wait. */
export const isOfAll = (about: OpenDecision["about"]): boolean => ways[about].whole ?? false;

/** The way to where all of them are decided in one act, if there is such a place. */
export function AllAtOnce({ scene: { t, base }, about, count }: { scene: Scene; about: OpenDecision["about"]; count: number }) {
  const { several } = ways[about];
  if (!several || count < 2) return null;
  return (
    <p>
      <LinkButton small href={`${base}${several.place}?from=today`}>
        {t(several.says, { count })}
      </LinkButton>
    </p>
  );
}

export function Act(acting: Acting) {
  const { Act: Taken } = ways[acting.decision.about];
  return <Taken {...acting} />;
}

function Quorum({ scene, people }: Acting) {
  return (
    <div class="wide">
      <QuorumForm scene={scene} people={people} />
    </div>
  );
}

function Trouble({ scene: { t, world, base } }: Acting) {
  return (
    <PostForm action={`${base}/trouble/resume`} class="wide">
      <p>{t("console.trouble.explained", { step: stepName(t, world.cohort.trouble?.step ?? "") })}</p>
      <Button>{t("console.trouble.resume")}</Button>
    </PostForm>
  );
}

/** Who is left without a mentor is seen to first; then the proposal is approved. */
function Approval({ scene: { t, base }, people }: Acting) {
  const { pairs, unmatched } = people.proposed;
  if (unmatched === 0)
    return (
      <LinkButton small href={`${base}/matching`}>
        {t("console.waiting.approve", { count: pairs })}
      </LinkButton>
    );
  return (
    <div class="wide stack-s">
      <p>{t("console.waiting.unmatchedFirst")}</p>
      <div class="row">
        <LinkButton small href={`${base}/matching`}>
          {t("console.waiting.unmatched", { count: unmatched })}
        </LinkButton>
      </div>
    </div>
  );
}

function Doubt({ scene: { t, base } }: Acting) {
  return (
    <LinkButton small href={`${base}/letters`}>
      {t("console.waiting.doubtful")}
    </LinkButton>
  );
}

function Noting({ scene: { t, base } }: Acting) {
  return (
    <LinkButton small href={`${base}/gatherings`}>
      {t("console.waiting.present")}
    </LinkButton>
  );
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

/** While somebody is undecided the way leads to those whom this organiser decides on; then selection ends by one click. */
function Selection({ scene, people }: Acting) {
  const { t, base, world } = scene;
  const left = undecidedBy(scene, people);
  if (left > 0)
    return (
      <LinkButton small href={`${base}/applications`}>
        {t("console.waiting.decide", { count: left })}
      </LinkButton>
    );
  return (
    <PostForm action={`${base}/selection/end`} class="row">
      {/* Ended again when it had to go on, it is another request. */}
      <input type="hidden" name="seen" value={world.cohort.version} />
      <Button small>{t("console.waiting.endSelection")}</Button>
    </PostForm>
  );
}
