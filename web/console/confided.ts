/** The cohort as one organiser may see it: what people confided to others is as if it were not there, and who was erased has no name. */
import type { Application } from "@tamkine/core/application/application";
import { notOf } from "@tamkine/core/access/kept-from";
import type { Organiser } from "@tamkine/core/access/organiser";
import { isOwn, type Own, ownOf } from "@tamkine/core/access/own";
import { may, mayAnswerObjections, mayReadHelp } from "@tamkine/core/access/policy";
import { withoutReasons } from "@tamkine/core/certificate/certificate";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import type { Picture } from "@tamkine/core/kpi/picture/picture";
import type { Pair } from "@tamkine/core/pairing/pair";
import type { Participant } from "@tamkine/core/participant/participant";
import type { Store } from "@tamkine/core/ports";
import type { Answer } from "@tamkine/core/survey/survey";
import type { Part, World } from "@tamkine/core/world";
import type { Translate } from "../i18n.ts";

/** Who looks, who else is of the team, and what of the cohort is the reader's own. */
export interface Reader {
  organiser: Organiser;
  /** Read only for whoever takes part, as what is needed to tell what is theirs. */
  team: readonly Organiser[];
  own: Own;
}

/** What tells whose is what. */
const telling = ["applications", "pairs", "meetings"] as const satisfies readonly Part[];

/** Costs nothing where the organiser does not take part; where applications were not read, nothing is told to be theirs. */
export async function readerOf(store: Pick<Store, "organisers" | "world">, organiser: Organiser, world: World): Promise<Reader> {
  const own = ownOf(organiser, world);
  if (own.people.size === 0) return { organiser, own, team: [] };
  const { programme, cohort } = world.cohort;
  const isRead = telling.every((part) => Object.keys(world).includes(part));
  const [team, all] = await Promise.all([store.organisers(programme), isRead ? world : store.world({ programme, cohort }, telling)]);
  return { organiser, team, own: ownOf(organiser, all ?? world) };
}

/** Whoever sees no people at all is shown the same totals as whoever sees them without running the programme. Parts that were not read stay unread. */
export function confided(world: World, reader: Reader, t: Translate): World {
  const { organiser, own } = reader;
  const { programme } = world.cohort;
  const runs = may(organiser, "run", programme);
  const seen = Object.defineProperties({}, Object.getOwnPropertyDescriptors(world)) as World;
  // People are promised that organisers alone see what they click of how it goes.
  if (!runs && Object.keys(world).includes("pulses")) seen.pulses = [];
  if (world.picture && !runs) seen.picture = openly(world.picture);
  if (!may(organiser, "see-people", programme)) return seen;
  const has = (...parts: Part[]) => parts.every((part) => Object.keys(world).includes(part));
  const paired = has("applications", "pairs");
  // Why somebody ends a pair or leaves is for those who run the programme, and never for the other of the pair.
  const knows = (...people: string[]) => runs && paired && !people.some((one) => own.others.has(one));
  const ofOthers = heardByOthers(reader, world);
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
      const { help } = one;
      const read = help && mayReadHelp(organiser, help, programme) && !ofOthers(one.id, (other) => mayReadHelp(other, help, programme));
      return help && !read ? { ...told, help: null } : told;
    });
  if (has("applications"))
    seen.applications = world.applications.map((one) => {
      if (one.erasedAt !== undefined) return { ...one, form: { ...one.form, name: t("person.erased") } };
      const read = answers && !ofOthers(one.id, (other) => mayAnswerObjections(other, programme));
      return isOwn(own, one.id) ? unjudged(unobjected(one, read)) : unobjected(one, read);
    });
  if (has("pulses")) seen.pulses = notOf(own.others, seen.pulses);
  if (has("answers"))
    seen.answers = world.answers.map((one) =>
      unsaid(
        one,
        ofOthers(one.participant, (other) => mayReadHelp(other, { keptFrom: one.keptFrom }, programme)),
        own,
      ),
    );
  if (has("certificates")) seen.certificates = world.certificates.map((one) => (isOwn(own, one.id) ? withoutReasons(one) : one));
  if (seen.picture) {
    const waiting = seen.picture.waiting
      .filter((one) => one.about !== "help" || mayReadHelp(organiser, one, programme))
      .filter((one) => one.about !== "objection" || answers);
    seen.picture = { ...seen.picture, waiting, figures: counting(seen.picture.figures, waiting) };
  }
  return seen;
}

/** Whether somebody is, or was, in a pair with the reader and somebody else of the team, who is not, may hear what they confide. */
const heardByOthers =
  ({ organiser, team, own }: Reader, world: World) =>
  (id: string, may: (other: Organiser) => boolean): boolean =>
    own.others.has(id) && team.some((one) => one.id !== organiser.id && may(one) && !ownOf(one, world).others.has(id));

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

/**
 * What was written in the survey, without the words of whoever is, or was, in a pair with the reader, and without what they report where
 * others may read it. The marks stay: they are counted.
 */
function unsaid(one: Answer, heard: boolean, { others }: Own): Answer {
  if (!others.has(one.participant)) return one;
  return { ...one, answers: { ...one.answers, best: "", worst: "", ...(heard && { alert: "" }) } };
}

/** Their own application, without what the others of the team note of why they decided so. */
const unjudged = (application: Application): Application =>
  application.decision?.reason ? { ...application, decision: { ...application.decision, reason: null } } : application;

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
