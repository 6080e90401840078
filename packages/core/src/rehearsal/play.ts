/** Plays a cohort in memory, in virtual time: the very steps of its state machine, in its very order, and people who act in between. */
import type { Organiser } from "../access/organiser.ts";
import { orRefusal, Refusal } from "../kernel/refusal.ts";
import { earliest, type Moment, reached } from "../kernel/time.ts";
import type { Delivery } from "../letter/delivery.ts";
import { type Happening, nothing, type Outcome } from "../outcome.ts";
import { toDelivery } from "../perform.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import { phaseOf, stops } from "../workflow/course.ts";
import type { CourseStep, End } from "../workflow/stop.ts";
import { letterHourFrom } from "../letter/hour.ts";
import { steps } from "../workflow/steps/steps.ts";
import { applied } from "./apply.ts";

/** Something somebody does, decided on how things are when their turn comes; a Refusal leaves them as they are. */
export type Deed = (world: World) => Outcome;
/** What people set out to do at a moment, given how things stand; once a day, at the hour at which letters go. */
export type Cast = (world: World, now: Moment) => Deed[];

interface Playing {
  organisers: Organiser[];
  ids: Ids;
  cast: Cast;
  /** Where the clock stands. */
  from: Moment;
  /** Where it is stopped, should the cohort not end before. */
  until: Moment;
  /** Told of everything that is carried out, a step's and people's, once it is. */
  watch?: (done: CarriedOut) => void;
}

export interface CarriedOut {
  /** Absent: people did it. */
  step?: CourseStep;
  outcome: Outcome;
  /** Those that it wrote. */
  letters: Delivery[];
  /** How things stand after it. */
  world: World;
  at: Moment;
}

export interface Played {
  world: World;
  letters: Delivery[];
  happenings: (Happening & { at: Moment })[];
  /** Steps that waited for a person, each time anew, and from when. */
  stops: { step: CourseStep; at: Moment }[];
  /** When it ended, by itself or because the clock was stopped. */
  at: Moment;
}

/** A place in the state machine; it may be in two at once. */
interface Head {
  step: CourseStep;
  at: Moment;
  asking: boolean;
}

/** No cohort takes this many turns; one that goes round and round is stopped. */
const mostTurns = 5_000;

/** Plays the cohort in memory, step by step and day by day, until it stops, ends or its time is up. */
export function play(start: World, { organisers, ids, cast, from, until, watch }: Playing): Played {
  const played: Played = { world: start, letters: [], happenings: [], stops: [], at: from };
  const ref = { programme: start.cohort.programme, cohort: start.cohort.cohort };
  const known = new Set<string>();
  let heads: Head[] = firstSteps(start).map((step) => ({ step, at: from, asking: false }));
  let people = letterHourFrom(start.programme, from);

  function carryOut(outcome: Outcome, by: string, step?: CourseStep): void {
    const before = played.letters.length;
    played.world = applied(played.world, outcome);
    played.happenings.push(...outcome.happenings.map((happening) => ({ ...happening, at: played.at })));
    for (const letter of outcome.letters) {
      const delivery = toDelivery({ ids }, ref, { by, now: played.at }, letter);
      if (known.has(delivery.id)) continue;
      known.add(delivery.id);
      played.letters.push({ ...delivery, state: "sent", sentAt: played.at });
    }
    watch?.({ ...(step !== undefined && { step }), outcome, letters: played.letters.slice(before), world: played.world, at: played.at });
  }

  function take(head: Head): void {
    const { world, at: now, letters } = played;
    const act = { by: "workflow", now };
    const decision = steps[head.step]({ world, organisers, deliveries: letters, savedForms: [], earlier: [], ids, act });
    carryOut(decision.outcome ?? nothing, "workflow", head.step);
    const stop = stops.find(({ step }) => step === head.step);
    const others = heads.filter((one) => one !== head);
    if (decision.next === "wait") {
      const asking = decision.forDecision ?? false;
      if (asking && !head.asking) played.stops.push({ step: head.step, at: now });
      const wake = decision.until !== undefined && !reached(now, decision.until) ? decision.until : letterHourFrom(world.programme, now);
      heads = [...others, { step: head.step, at: wake, asking }];
    } else if (decision.next === "go") {
      // Of two side by side the first one done waits for the other.
      const onward = others.length > 0 ? [] : (stop?.next ?? []).filter(isStep);
      heads = [...others, ...onward.map((step) => ({ step, at: now, asking: false }))];
    } else heads = decision.next === "back" && stop?.back ? [{ step: stop.back, at: now, asking: false }] : [];
  }

  for (let turn = 0; heads.length > 0 && turn < mostTurns; turn += 1) {
    const next = earliest(...heads.map(({ at }) => at)) ?? until;
    if (reached(people, next) && people !== next) {
      played.at = next;
      const head = heads.find(({ at }) => at === next);
      if (reached(next, until) || head === undefined) break;
      take(head);
      continue;
    }
    played.at = people;
    if (reached(people, until)) break;
    const deeds = cast(played.world, people);
    for (const deed of deeds) carryOut(done(deed, played.world), "organiser:cast");
    // Whatever people did may be what a step waits for.
    if (deeds.length > 0) heads = heads.map((head) => ({ ...head, at: people }));
    people = letterHourFrom(start.programme, people);
  }
  return played;
}

function done(deed: Deed, world: World): Outcome {
  const outcome = orRefusal(() => deed(world));
  return outcome instanceof Refusal ? nothing : outcome;
}

const isStep = (one: CourseStep | End): one is CourseStep => one in phaseOf;

/** Where a state machine begins that is started in this phase. */
function firstSteps({ cohort }: World): CourseStep[] {
  if (cohort.phase === "mentoring") return ["pairs", "gatherings"];
  return stops
    .filter(({ step }) => phaseOf[step] === cohort.phase)
    .slice(0, 1)
    .map(({ step }) => step);
}
