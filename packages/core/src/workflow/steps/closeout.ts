/** Closeout: figures are frozen and certificates issued, then everybody is thanked and the cohort is closed. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { toApplicant } from "../../application/to-applicant.ts";
import { issueCertificates } from "../../certificate/issue.ts";
import { heldBy } from "../../certificate/qualify.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { latest, reached } from "../../kernel/time.ts";
import { freeze } from "../../frozen-figures/freeze.ts";
import { nothing, type Occasion, type Outcome } from "../../outcome.ts";
import { acceptedByBoth } from "../../pairing/sides.ts";
import { quotesTo } from "../../survey/quotes.ts";
import { enterPhase } from "./enter-phase.ts";
import { go, type Scene, type Step, together, waitFor } from "./step.ts";

export const closeout: Step = (scene) => {
  const { world, act, deliveries, organisers, ids } = scene;
  const { cohort, programme } = world;
  if (cohort.phase !== "closeout") return go();
  const closes = momentOf(cohort, programme, "closes");
  if (!cohort.frozenAt) {
    // A draft that was being kept while the survey closed.
    const frozen = { put: [{ ...cohort, frozenAt: act.now }], remove: world.drafts, happenings: [], letters: [] };
    return waitFor(latest(act.now, closes), together(frozen, freeze(world, deliveries, act, ids), certificates(scene)));
  }
  if (!reached(act.now, closes)) return waitFor(closes);
  const closed = enterPhase(world, "closed", "cohort-closed");
  return go({ ...closed, letters: [...thanks(scene), ...toOrganisers(organisers, "cohort-closed", "")] });
};

/** By themselves, where the programme wants it so; each person's with their letter, all before the cohort says that its figures are frozen. */
function certificates({ world, ids, act }: Scene): Outcome {
  return world.programme.certificates.automatic ? issueCertificates(ids, world, "everybody", act) : nothing;
}

/**
 * Whoever met somebody is thanked for it, each with what they held themselves: hours to the half; so is a mentor to whom words were passed
 * on, whatever was noted. The others are told that it is over: they shared nothing that one could thank them for.
 */
function thanks({ world, act }: Scene): Occasion[] {
  const held = heldBy(world, act.now);
  const paired = new Set(world.pairs.filter(acceptedByBoth).flatMap(({ mentor, mentee }) => [mentor, mentee]));
  return world.participants
    .filter(({ state }) => state.is === "active")
    .map((one) => {
      const { meetings, minutes } = held(one.id);
      const ids = one.role === "mentor" ? one.pairs.map(({ id }) => id) : [];
      if (!paired.has(one.id) || (meetings === 0 && quotesTo(ids, world.answers).length === 0)) return toApplicant(one, "cohort-over");
      return toApplicant(one, "thank-you", "", { held: String(meetings), hours: String(Math.round(minutes / 30) / 2) });
    });
}
