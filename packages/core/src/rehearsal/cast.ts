/** Who acts in a rehearsal: people who sign up, answer and meet, most of them in time, and organisers who decide a little before each date. */
import type { Application } from "../application/application.ts";
import { review } from "../application/review.ts";
import { momentOf } from "../cohort/milestones.ts";
import { decideQuorum } from "../cohort/quorum.ts";
import { endSelection } from "../cohort/selection.ts";
import { addSeconds, daysAfter, type Moment, reached } from "../kernel/time.ts";
import { approve } from "../matching/approve.ts";
import { proposeMatches } from "../matching/propose.ts";
import type { Act, Occasion } from "../outcome.ts";
import type { World } from "../world.ts";
import { duringMentoring } from "./mentoring.ts";
import type { Cast, Deed } from "./play.ts";
import type { Rehearsing } from "./rehearsing.ts";
import { answers } from "./survey.ts";

/** Days before a date on which organisers decide. */
const decidedBefore = 2;
/** One in so many never confirms the address, and so is not counted. */
const forgetful = 0.04;

export const castOf =
  (rehearsing: Rehearsing): Cast =>
  (world, now) => {
    const act = { by: `organiser:${rehearsing.owner.id}`, now };
    switch (world.cohort.phase) {
      case "intake":
        return duringIntake(rehearsing, world, act);
      case "selection":
        return isNear(world, "selectionEnds", now) && !world.cohort.selected ? selecting(rehearsing, world, act) : [];
      case "matching":
        return isNear(world, "matchingEnds", now) && world.proposal ? approving(rehearsing, world, act) : [];
      case "mentoring":
        return duringMentoring(rehearsing, world, act);
      case "survey":
        return answers(rehearsing, world, act);
      case "draft":
      case "closeout":
      case "closed":
      case "cancelled":
        return [];
    }
  };

const isNear = ({ cohort, programme }: World, milestone: "selectionEnds" | "matchingEnds", now: Moment): boolean =>
  reached(now, daysAfter(momentOf(cohort, programme, milestone), -decidedBefore));

/** Those whose day has come sign up; a day later most have confirmed. Short of the numbers, the team goes on. */
function duringIntake({ luck, people }: Rehearsing, { cohort, programme, applications }: World, act: Act): Deed[] {
  const known = new Set(applications.map(({ id }) => id));
  const coming = people.filter(({ id, submittedAt }) => !known.has(id) && reached(act.now, submittedAt));
  const confirming = applications.filter(({ id, status, submittedAt }) => {
    const days = luck.draw(id, "slow") < 0.85 ? 0 : 3;
    return status === "unverified" && luck.draw(id, "forgets") > forgetful && reached(act.now, daysAfter(submittedAt, days));
  });
  const closed = reached(act.now, addSeconds(momentOf(cohort, programme, "intakeCloses"), 3_600));
  const going: Deed[] = closed ? [(world) => decideQuorum(world, { choice: "go-on", reason: "Répétition" }, act)] : [];
  const confirmed = confirming.map((one): Application => ({ ...one, status: "submitted", verifiedAt: act.now }));
  return [
    ...[...coming, ...confirmed].map(
      (put): Deed =>
        () => ({ put: [put], happenings: [], letters: letterTo(put) }),
    ),
    ...going,
  ];
}

const letterTo = ({ id, status, language }: Application): Occasion[] => [
  { letter: status === "unverified" ? "verify-email" : "application-received", to: { is: "applicant", id }, language, occasion: "" },
];

function selecting({ owner }: Rehearsing, { applications }: World, act: Act): Deed[] {
  const open = applications.filter(({ status }) => status === "submitted").map(({ id }) => id);
  return [(world) => review(world, open, { to: "accepted", reason: "" }, owner, act), (world) => endSelection(world, act)];
}

/** Whoever finds no mentor is put on the waiting list, as the page offers; then each body approves. */
function approving({ owner }: Rehearsing, { programme, proposal }: World, act: Act): Deed[] {
  const left = proposal?.unmatched ?? [];
  const approvals = programme.bodies.map(
    ({ id }): Deed =>
      (world) =>
        approve(world, owner, id, act),
  );
  if (left.length === 0) return approvals;
  return [
    (world) => review(world, left, { to: "waitlisted", reason: "" }, owner, act),
    (world) => proposeMatches(world, act),
    ...approvals,
  ];
}
