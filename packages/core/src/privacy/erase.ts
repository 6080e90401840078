/**
 * Erasing what identifies someone, at their own wish. What others' figures are counted from stays, under an id that no longer leads
 * to anybody: that someone took part, in which role, which meetings took place, which numbers were ticked.
 */
import type { Application } from "../application/application.ts";
import type { Form } from "../application/form.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Pair } from "../pairing/pair.ts";
import type { Personal } from "../participant/page.ts";
import type { Participant } from "../participant/participant.ts";
import type { Role } from "../programme/programme.ts";
import type { Answer } from "../survey/survey.ts";

/** Shown where a name stood. */
const nameless = "—";

/**
 * For someone who left or withdrew: whoever must hear of that has heard it while there still was a name. Links sent before lead nowhere
 * any more. Erasing twice changes nothing. Refuses wrong-state for someone who still takes part.
 */
export function erase(personal: Personal, act: Act): Outcome {
  const { application } = personal;
  if (application.erasedAt !== undefined) return nothing;
  if (application.status !== "withdrawn") throw new Refusal("wrong-state", { state: application.status });
  return {
    put: everythingOf(personal).flatMap((item) => {
      const blank = withoutTraces(item, application, act);
      return blank === item ? [] : [blank];
    }),
    remove: personal.draft ? [personal.draft] : [],
    happenings: [{ event: "data-erased", subject: application.id, facts: { role: application.role } }],
    letters: [],
  };
}

/** Kinds that hold words of the person. */
type Own = Application | Participant | Pair | Meeting | Answer;

const everythingOf = ({ application, participant, pairs, answer }: Personal): Own[] => [
  application,
  ...(participant ? [participant] : []),
  ...pairs.flatMap(({ pair, meetings }) => [pair, ...meetings]),
  ...(answer ? [answer] : []),
];

/** The item without what this person said of themselves; the very same when it says nothing. */
function withoutTraces(item: Own, person: Application, act: Act): Own {
  switch (item.kind) {
    case "application":
      return blankApplication(item, act);
    case "participant":
      return blankParticipant(item);
    case "pair":
      return blankPair(item, person.role);
    case "meeting":
      return blankMeeting(item, person.role);
    case "answer":
      return blankAnswer(item);
  }
}

function blankApplication(application: Application, act: Act): Application {
  const { moving: _, former: __, ...rest } = application;
  const { consents, id } = rest;
  return {
    ...rest,
    status: "withdrawn",
    email: `${id.replaceAll("_", "-")}@erased.invalid`,
    form: blankForm(application.form),
    consents: Object.fromEntries(Object.keys(consents).map((name) => [name, null])) as Application["consents"],
    bothSides: false,
    decision: null,
    erasedAt: act.now,
  };
}

/** Languages, region and way to meet stay: a form must have them, and they single nobody out. */
function blankForm(form: Form): Form {
  const nothing = {
    name: nameless,
    phone: null,
    gender: null,
    city: "",
    slots: [],
    avoid: [],
    preferredGender: null,
    preferredGenderReason: "",
    style: null,
    motivation: "",
    bodyLink: "",
    sector: null,
    experienceYears: null,
  };
  return form.role === "mentor"
    ? { ...form, ...nothing, position: "", expertise: [] }
    : { ...form, ...nothing, situation: null, help: [], goal: "" };
}

/** A higher epoch revokes every link sent before. */
function blankParticipant(participant: Participant): Participant {
  const { state, helped: _, ...rest } = participant;
  return {
    ...rest,
    help: null,
    linkEpoch: participant.linkEpoch + 1,
    state: state.is === "left" ? { ...state, reason: "" } : state,
  };
}

function blankPair(pair: Pair, role: Role): Pair {
  const { state } = pair;
  const mine = state.is === "ended" && state.by === role && state.reason !== undefined;
  const aim = role === "mentee" && pair.goal !== "";
  if (!mine && !aim) return pair;
  return { ...pair, ...(aim && { goal: "" }), ...(mine && { state: { is: state.is, at: state.at, why: state.why, by: state.by } }) };
}

function blankMeeting(meeting: Meeting, role: Role): Meeting {
  const { progress, ...said } = meeting;
  const { note, contested, logged } = said;
  const myNote = note !== "" && logged?.by === role;
  const myReason = contested !== null && contested.by === role && contested.reason !== "";
  const myProgress = role === "mentee" && progress !== undefined;
  if (!myNote && !myReason && !myProgress) return meeting;
  return { ...(myProgress ? said : meeting), ...(myNote && { note: "" }), ...(myReason && { contested: { ...contested, reason: "" } }) };
}

function blankAnswer(answer: Answer): Answer {
  const { best, worst, alert } = answer.answers;
  return best + worst + alert === "" ? answer : { ...answer, answers: { ...answer.answers, best: "", worst: "", alert: "" } };
}
