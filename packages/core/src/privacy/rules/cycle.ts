/** Rules for what two people, or everybody together, did and said in a cohort. */
import { withoutPerson } from "../../matching/keep-inputs.ts";
import type { MatchRuling } from "../../matching/proposal.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Pair } from "../../pairing/pair.ts";
import type { Role } from "../../programme/programme.ts";
import type { Answer } from "../../survey/survey.ts";
import { removed, removedOfAbsent, type Rule, unchanged, without } from "./rule.ts";

export const proposal: Rule<"proposal"> = {
  about: "applicants",
  personal: ["matches", "unmatched", "rulings", "before.moved", "earlier"],
  at: { notes: without(["rulings.reason"], (item) => silenced(item, () => true)), identifiable: removed() },
  own: (item, { person }) =>
    unchanged(
      item,
      silenced(item, ({ mentee, mentor }) => mentee === person.id || mentor === person.id),
    ),
  copy: null,
};

/** Answers of everybody who was to be matched, under their ids. */
export const keptInputs: Rule<"matching-inputs"> = {
  about: "applicants",
  personal: ["data"],
  at: { identifiable: removed() },
  own: (item, { person }) => withoutPerson(item, person.id),
  copy: null,
};

const silenced = <P extends { rulings: MatchRuling[] }>(item: P, which: (ruling: MatchRuling) => boolean): P => ({
  ...item,
  rulings: item.rulings.map((ruling) => (which(ruling) ? { ...ruling, reason: "" } : ruling)),
});

export const pair: Rule<"pair", "pairs"> = {
  about: "applicants",
  personal: ["goal", "state.reason"],
  at: { notes: without(["state.reason"], withoutWhy), identifiable: removed() },
  own: (item, { person, pairs }) => (pairs.has(item.id) ? unchanged(item, ofOwn(item, person.role)) : item),
  copy: "pairs",
};

function withoutWhy(item: Pair): Pair {
  const { state } = item;
  return state.is === "ended" ? { ...item, state: { is: state.is, at: state.at, why: state.why, by: state.by } } : item;
}

/** The goal is the mentee's. */
function ofOwn(item: Pair, role: Role): Pair {
  const said = role === "mentee" ? { ...item, goal: "" } : item;
  return item.state.is === "ended" && item.state.by === role ? withoutWhy(said) : said;
}

/** Said among organisers in confidence, of two people at once: it goes with either of them, and is in neither's copy. */
export const note: Rule<"note"> = {
  about: "applicants",
  personal: ["by", "text", "call"],
  at: { notes: removed(), identifiable: removed() },
  own: (item, { pairs }) => (pairs.has(item.pair) ? undefined : item),
  copy: null,
};

export const meeting: Rule<"meeting", "pairs"> = {
  about: "applicants",
  personal: ["note", "place", "contested.reason", "progress", "settled.before"],
  at: {
    notes: without(["contested.reason", "settled.before"], withoutObjection),
    identifiable: removed(),
  },
  own: (item, { person, pairs }) => (pairs.has(item.pair) ? unchanged(item, ownMeeting(item, person.role)) : item),
  copy: "pairs",
};

function withoutObjection(item: Meeting): Meeting {
  const { settled: _, ...rest } = item;
  return { ...rest, contested: item.contested && { ...item.contested, reason: "" } };
}

/** What is left of a meeting when the mentor, or the mentee, has everything erased: the other's words, and that it took place. */
function ownMeeting(item: Meeting, role: Role): Meeting {
  const { settled, ...meeting } = item;
  const { progress: _, ...rest } = meeting;
  const { contested, plannedBy } = item;
  const logged = item.logged ?? settled?.before.logged;
  return {
    ...(role === "mentee" ? rest : meeting),
    // Where the objection was theirs, what was settled is not taken back any more.
    ...(settled && settled.before.contested.by !== role && { settled }),
    ...(logged?.by === role && { note: "" }),
    ...((plannedBy ?? logged?.by) === role && { place: "" }),
    ...(contested?.by === role && { contested: { ...contested, reason: "" } }),
  };
}

export const gathering: Rule<"gathering", "gatherings"> = {
  about: "applicants",
  personal: ["topic", "place", "link", "documents", "summary"],
  at: {
    identifiable: without(["topic", "place", "link", "pin", "documents", "summary"], (item) => {
      const { link: _, documents: __, summary: ___, ...rest } = item;
      return { ...rest, topic: "", place: "", pin: "0000" };
    }),
  },
  own: null,
  copy: "gatherings",
};

export const attendance: Rule<"attendance", "gatherings"> = {
  about: "applicants",
  personal: ["*"],
  at: { identifiable: removed() },
  own: null,
  copy: "gatherings",
};

export const answer: Rule<"answer", "survey"> = {
  about: "applicants",
  personal: ["*"],
  at: {
    notes: without(["answers.alert"], (item) => ({ ...item, answers: { ...item.answers, alert: "" } })),
    identifiable: removed(),
  },
  own: (item, { person }) => (item.participant === person.id ? unchanged(item, wordless(item)) : item),
  copy: "survey",
};

/** Without words there is nothing to pass on either. */
function wordless(item: Answer): Answer {
  const { passOn: _, heldBack: __, ...rest } = item;
  return { ...rest, answers: { ...item.answers, best: "", worst: "", alert: "" } };
}

export const draft: Rule<"draft", "surveyDraft"> = {
  about: "applicants",
  personal: ["*"],
  at: { rejected: removed(), identifiable: removed() },
  own: (item, { person }) => (item.participant === person.id ? undefined : item),
  copy: "surveyDraft",
};

export const pulse: Rule<"pulse", "pulses"> = {
  about: "applicants",
  personal: ["*"],
  at: { identifiable: removed() },
  own: null,
  copy: "pulses",
};

export const delivery: Rule<"delivery", "letters"> = {
  about: "applicants",
  personal: ["recipient", "occasion", "facts"],
  at: {
    // Those to organisers are about the cohort, and go with the rest.
    rejected: {
      ...removedOfAbsent<"delivery">(({ recipient }) => recipient.id),
      to: (item, { tookPart }) => (item.recipient.is === "organiser" || tookPart.has(item.recipient.id) ? item : undefined),
    },
    identifiable: removed(),
  },
  own: null,
  copy: "letters",
};
