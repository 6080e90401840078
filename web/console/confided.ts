/** The cohort as one organiser may see it: what people confided to others is as if it were not there, and who was erased has no name. */
import type { Application } from "@tamkine/core/application/application";
import { isPerson, notOf, pairedWith } from "@tamkine/core/access/kept-from";
import type { Organiser } from "@tamkine/core/access/organiser";
import { may, mayAnswerObjections, mayReadHelp } from "@tamkine/core/access/policy";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import type { Picture } from "@tamkine/core/kpi/picture/picture";
import type { Pair } from "@tamkine/core/pairing/pair";
import type { Participant } from "@tamkine/core/participant/participant";
import type { Part, World } from "@tamkine/core/world";
import type { Translate } from "../i18n.ts";

/** Whoever sees no people at all is shown the same totals as whoever sees them without running the programme. Parts that were not read stay unread. */
export function confided(world: World, organiser: Organiser, t: Translate): World {
  const { programme } = world.cohort;
  const runs = may(organiser, "run", programme);
  const seen = Object.defineProperties({}, Object.getOwnPropertyDescriptors(world)) as World;
  // People are promised that organisers alone see what they click of how it goes.
  if (!runs && Object.keys(world).includes("pulses")) seen.pulses = [];
  if (world.picture && !runs) seen.picture = openly(world.picture);
  if (!may(organiser, "see-people", programme)) return seen;
  const has = (...parts: Part[]) => parts.every((part) => Object.keys(world).includes(part));
  const others = has("applications", "pairs") ? pairedWith(organiser, world) : undefined;
  // Why somebody ends a pair or leaves is for those who run the programme, and never for the other of the pair.
  const knows = (...people: string[]) => runs && others !== undefined && !people.some((one) => others.has(one));
  if (has("pairs")) seen.pairs = world.pairs.map((pair) => (knows(pair.mentor, pair.mentee) ? pair : unexplained(pair)));
  if (has("meetings")) {
    const of = has("pairs") ? new Map(world.pairs.map((pair) => [pair.id, pair])) : undefined;
    seen.meetings = world.meetings.map((one) => {
      const pair = of?.get(one.pair);
      return unread(one, { runs, knows: pair !== undefined && knows(pair.mentor, pair.mentee) });
    });
  }
  const answers = mayAnswerObjections(organiser, programme);
  if (has("participants"))
    seen.participants = world.participants.map((one) => {
      const told = knows(one.id) ? one : unexplained(one);
      return one.help && !mayReadHelp(organiser, one.help, programme) ? { ...told, help: null } : told;
    });
  if (has("applications"))
    seen.applications = world.applications.map((one) =>
      one.erasedAt === undefined ? unobjected(one, answers) : { ...one, form: { ...one.form, name: t("person.erased") } },
    );
  if (others && has("pulses")) seen.pulses = notOf(others, seen.pulses);
  if (seen.picture) {
    const waiting = seen.picture.waiting
      .filter((one) => one.about !== "help" || mayReadHelp(organiser, one, programme))
      .filter((one) => one.about !== "objection" || answers);
    seen.picture = { ...seen.picture, waiting, figures: counting(seen.picture.figures, waiting) };
  }
  return seen;
}

/** A pair that ended, or who left, without why. */
function unexplained<One extends Pair | Participant>(one: One): One {
  return "reason" in one.state && one.state.reason ? { ...one, state: { ...one.state, reason: "" } } : one;
}

/**
 * A meeting without why somebody contests it, which is for those who settle it; and without the note that is for the two alone, unless
 * there is something to settle.
 */
function unread(meeting: Meeting, { runs, knows }: { runs: boolean; knows: boolean }): Meeting {
  const { contested, note } = meeting;
  if (note === "" && !contested) return meeting;
  return {
    ...meeting,
    contested: contested && { ...contested, reason: knows ? contested.reason : "" },
    note: runs && contested ? note : "",
  };
}

/** How pairs are without what only organisers see; one that was taken before this was told apart says nothing of it. */
function openly({ openly: health, people, ...picture }: Picture): Picture {
  return { ...picture, people: { ...people, health: health ?? nobodys } };
}

const nobodys = { call: 0, nudge: 0, called: 0, paused: 0, early: 0, "on-track": 0 };

/** Figures in which no more decisions wait than these. */
function counting(figures: Picture["figures"], waiting: Picture["waiting"]): Picture["figures"] {
  const value = waiting.reduce((sum, { count }) => sum + count, 0);
  return figures.map((figure) => (figure.id === "openDecisions" ? { ...figure, value, numerator: value, denominator: value } : figure));
}

function unobjected(application: Application, answers: boolean): Application {
  if (answers || !(application.objection ?? application.objected)) return application;
  const { objection: _, objected: __, ...rest } = application;
  return rest;
}

/**
 * What was written in the survey as this organiser may read it: who is, or was, in a pair with whoever wrote it reads none of their words.
 * The marks stay: they are counted.
 */
export function answersReadBy(organiser: Organiser, world: World): World["answers"] {
  const others = pairedWith(organiser, world);
  return world.answers.map((one) => (others.has(one.participant) ? { ...one, answers: { ...one.answers, best: "", worst: "" } } : one));
}

/** Whether the organiser is one of the two. */
export function isOfPair(organiser: Organiser, { applications }: Pick<World, "applications">, { mentor, mentee }: Pair): boolean {
  return applications.some((one) => (one.id === mentor || one.id === mentee) && isPerson(organiser, one));
}
