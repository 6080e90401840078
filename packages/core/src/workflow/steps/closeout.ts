/** Closeout: figures are frozen and certificates issued, then everybody is thanked and the cohort is closed. */
import { toOrganisers } from "../../access/to-organisers.ts";
import { toApplicant } from "../../application/to-applicant.ts";
import { issueCertificates } from "../../certificate/issue.ts";
import { heldBy } from "../../certificate/qualify.ts";
import { momentOf } from "../../cohort/milestones.ts";
import { latest, reached } from "../../kernel/time.ts";
import { freeze } from "../../kpi/frozen/freeze.ts";
import { nothing, type Occasion, type Outcome } from "../../outcome.ts";
import { acceptedByBoth } from "../../pairing/sides.ts";
import { enterPhase } from "./enter.ts";
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

/** Of whoever was in a pair, each with what they held themselves: hours to the half. Who was only introduced shared nothing to be thanked for. */
function thanks({ world, act }: Scene): Occasion[] {
  const held = heldBy(world, act.now);
  const paired = new Set(world.pairs.filter(acceptedByBoth).flatMap(({ mentor, mentee }) => [mentor, mentee]));
  return world.participants
    .filter((participant) => participant.state.is === "active" && paired.has(participant.id))
    .map((one) => {
      const { meetings, minutes } = held(one.id);
      return toApplicant(one, "thank-you", "", { held: String(meetings), hours: String(Math.round(minutes / 30) / 2) });
    });
}
