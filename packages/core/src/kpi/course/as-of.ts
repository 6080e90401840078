/** The cohort as it was at an earlier moment, from what each thing says of when it happened. */
import { dayOf, type Moment, reached } from "../../kernel/time.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Pair } from "../../pairing/pair.ts";
import type { World } from "../../world.ts";
import type { Cohort } from "../../cohort/cohort.ts";

/**
 * What figures are counted from, as it stood then: later pairs, meetings, attestations, presences and answers are not there yet, what
 * ended later goes on. Answers and places that were changed since show their last state; exclusions count from the beginning, for a
 * person left out is left out of the whole course.
 */
export function asOf(world: World, moment: Moment): World {
  const happened = (at: Moment | null | undefined): boolean => at != null && reached(moment, at);
  // What a file brought in has no address to confirm, now or later.
  const toCome = (at: Moment | null): boolean => at !== null && !happened(at);
  const pairs = world.pairs.filter(({ introducedAt }) => happened(introducedAt));
  const there = new Set(pairs.map(({ id }) => id));
  const today = dayOf(moment, world.programme.timeZone);
  return {
    ...world,
    cohort: cohortThen(world.cohort, happened),
    applications: world.applications
      .filter(({ submittedAt }) => happened(submittedAt))
      .map((one) => (one.status === "submitted" && toCome(one.verifiedAt) ? { ...one, status: "unverified" } : one)),
    participants: world.participants
      .filter(({ joinedAt }) => happened(joinedAt))
      .map((one) => (one.state.is === "left" && !happened(one.state.at) ? { ...one, state: { is: "active" } } : one)),
    pairs: pairs.map((pair) => pairThen(pair, there, happened)),
    meetings: world.meetings.map((meeting) => meetingThen(meeting, happened)),
    gatherings: world.gatherings.map((one) => (one.state === "held" && !happened(one.at) ? { ...one, state: "announced" } : one)),
    attendances: world.attendances.filter(({ presentAt }) => happened(presentAt)),
    answers: world.answers.filter(({ at }) => happened(at)),
    committee: world.committee.filter(({ heldOn }) => heldOn <= today),
  };
}

type Happened = (at: Moment | null | undefined) => boolean;

function cohortThen(cohort: Cohort, happened: Happened): Cohort {
  const { published, mentoringEndedAt, surveyEndedAt } = cohort;
  if (!published) return cohort;
  if (!happened(published.at))
    return { ...cohort, phase: "matching", published: null, mentoringEndedAt: null, surveyEndedAt: null, frozenAt: null };
  if (!happened(mentoringEndedAt)) return { ...cohort, phase: "mentoring", mentoringEndedAt: null, surveyEndedAt: null, frozenAt: null };
  if (!happened(surveyEndedAt)) return { ...cohort, phase: "survey", surveyEndedAt: null, frozenAt: null };
  return cohort;
}

function pairThen(pair: Pair, there: ReadonlySet<string>, happened: Happened): Pair {
  const { state, acceptedAt, successor } = pair;
  const over = state.is === "ended" || state.is === "completed";
  const since = [acceptedAt.mentor, acceptedAt.mentee].flatMap((at) => (at !== null && happened(at) ? [at] : [])).sort()[1];
  const under: Pair["state"] = since === undefined ? { is: "introduced" } : { is: "active", since };
  const then = over && happened(state.at) ? state : under;
  return { ...pair, state: then, successor: successor !== null && there.has(successor) ? successor : null };
}

function meetingThen(meeting: Meeting, happened: Happened): Meeting {
  const { logged, attested, contested } = meeting;
  const given = (at: Moment | null) => (happened(at) ? at : null);
  return {
    ...meeting,
    logged: logged && happened(logged.at) ? logged : null,
    attested: { mentor: given(attested.mentor), mentee: given(attested.mentee) },
    contested: contested && happened(contested.at) ? contested : null,
  };
}
