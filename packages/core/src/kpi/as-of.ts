/** The cohort as it stood earlier, to say how its figures have moved since. */
import { type Moment, reached } from "../kernel/time.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Pair } from "../pairing/pair.ts";
import type { World } from "../world.ts";

/** As far as its rows still tell: what left no date behind stays as it is now. */
export function asOf(world: World, moment: Moment): World {
  const then = (at: Moment | null | undefined): at is Moment => at !== null && at !== undefined && reached(moment, at);
  const { cohort } = world;
  const pairs = world.pairs.filter(({ introducedAt }) => then(introducedAt));
  const known = new Set(pairs.map(({ id }) => id));
  return {
    ...world,
    cohort: { ...cohort, published: then(cohort.published?.at) ? cohort.published : null },
    applications: world.applications
      .filter(({ submittedAt }) => then(submittedAt))
      .map((one) => (one.status === "submitted" && !then(one.verifiedAt) ? { ...one, status: "unverified" } : one)),
    pairs: pairs.map((pair) => pairThen(pair, known, then)),
    meetings: world.meetings.map((meeting) => meetingThen(meeting, then)),
    gatherings: world.gatherings.map((one) => (one.state === "held" && !then(one.at) ? { ...one, state: "announced" } : one)),
    attendances: world.attendances.filter(({ presentAt }) => then(presentAt)),
    answers: world.answers.filter(({ at }) => then(at)),
  };
}

type Then = (at: Moment | null | undefined) => boolean;

function pairThen(pair: Pair, known: ReadonlySet<string>, then: Then): Pair {
  const { state, acceptedAt } = pair;
  const both = [acceptedAt.mentor, acceptedAt.mentee];
  const accepted = both.every(then) ? both.sort().at(-1) : undefined;
  const before = accepted ? ({ is: "active", since: accepted } as const) : ({ is: "introduced" } as const);
  return {
    ...pair,
    successor: pair.successor !== null && known.has(pair.successor) ? pair.successor : null,
    state: state.is === "introduced" || then(state.is === "active" ? state.since : state.at) ? state : before,
  };
}

function meetingThen(meeting: Meeting, then: Then): Meeting {
  const { logged, attested, contested } = meeting;
  return {
    ...meeting,
    logged: then(logged?.at) ? logged : null,
    attested: { mentor: then(attested.mentor) ? attested.mentor : null, mentee: then(attested.mentee) ? attested.mentee : null },
    contested: then(contested?.at) ? contested : null,
  };
}
