/** Rules for what belongs to the programme, and for what stays of a cohort when nobody in it can be recognised any more. */
import type { Cohort } from "../../cohort/cohort.ts";
import { monthsAfter } from "../../kernel/time.ts";
import type { Ruling } from "../../kernel/ruling.ts";
import { nameless, namelessOf, wordless } from "./nameless.ts";
import { coarse } from "./coarse.ts";
import { removed, type Rule, without } from "./rule.ts";

/** About nobody, and kept as long as its programme. */
const ofNobody = { about: "nobody", personal: [], at: {}, own: null, copy: null } as const;

export const programme: Rule<"programme"> = { ...ofNobody, personal: ["sender", "lettersPaused.reason"] };
export const logo: Rule<"logo"> = ofNobody;
export const wording: Rule<"wording"> = ofNobody;
export const wait: Rule<"wait"> = ofNobody;

/** That and when everything was erased is what is left in the end. */
export const retention: Rule<"retention"> = { ...ofNobody, personal: ["hold.reason"] };

/** Deleted with its file where anybody is erased. */
export const parcel: Rule<"parcel"> = {
  ...ofNobody,
  about: "organisers",
  personal: ["by", "asks.form"],
  ends: ({ expiresAt }) => expiresAt,
};

/** That an archive is being taken in. */
export const arrival: Rule<"arrival"> = { ...ofNobody, ends: ({ expiresAt }) => expiresAt };

/** What was decided about the programme; its members are there by the convention. */
export const committee: Rule<"committee"> = {
  ...ofNobody,
  about: "organisers",
  personal: ["invited", "minutes", "agenda", "decisions", "amended", "struck"],
};

/** An owner removes them. */
export const organiser: Rule<"organiser"> = { ...ofNobody, about: "organisers", personal: ["*"] };

/** Needed to read the log for as long as what it speaks of can be traced. */
export const former: Rule<"former"> = {
  ...ofNobody,
  about: "organisers",
  personal: ["name"],
  ends: ({ leftAt }, { retention, timeZone }) => monthsAfter(leftAt, retention.identifiableMonths, timeZone),
};

const untilExpired = { ...ofNobody, about: "organisers", personal: ["organiser"] } as const;
export const signIn: Rule<"sign-in"> = { ...untilExpired, ends: ({ expiresAt }) => expiresAt };
export const challenge: Rule<"challenge"> = { ...untilExpired, ends: ({ expiresAt }) => expiresAt };
export const session: Rule<"session"> = { ...untilExpired, personal: ["organiser", "device"], ends: ({ expiresAt }) => expiresAt };

const ofCohort = ["published.mentees", "published.mentors", "exclusions", "quorum.reason", "cancelled.reason", "lettersPaused.reason"];
export const cohort: Rule<"cohort"> = {
  ...ofNobody,
  about: "applicants",
  personal: ofCohort,
  at: { identifiable: without(ofCohort, withoutPeople) },
};

function withoutPeople(item: Cohort): Cohort {
  const silent = <R extends Ruling>(ruling: R): R => ({ ...ruling, reason: "" });
  return {
    ...item,
    published: item.published && { ...item.published, mentees: [], mentors: [] },
    exclusions: [],
    quorum: item.quorum && silent(item.quorum),
    ...(item.cancelled && { cancelled: silent(item.cancelled) }),
    ...(item.lettersPaused && { lettersPaused: silent(item.lettersPaused) }),
  };
}

const ofFigures = [
  "figures.numerator",
  "figures.denominator",
  "corrections.figures.numerator",
  "corrections.figures.denominator",
  "corrections.reason",
];
/** The account beside them holds no small number from the beginning. */
export const figures: Rule<"figures"> = {
  ...ofNobody,
  about: "applicants",
  personal: ofFigures,
  at: {
    identifiable: without(ofFigures, (item) => ({
      ...item,
      figures: coarse(item.figures),
      ...(item.corrections && {
        corrections: item.corrections.map((one) => ({ ...one, reason: "", figures: coarse(one.figures) })),
      }),
    })),
  },
};

/** Of a cohort under way; an old one of a cohort that is over says nothing that its frozen figures do not. */
export const picture: Rule<"picture"> = {
  ...ofNobody,
  about: "applicants",
  personal: ["waiting.id"],
  at: { identifiable: removed() },
  own: (item, { person, pairs }) => {
    const waiting = item.waiting.filter(({ id }) => id !== person.id && !pairs.has(id));
    return waiting.length === item.waiting.length ? item : { ...item, waiting };
  },
};

/** What organisers write for the committee, which names nobody. */
export const lessons: Rule<"lessons"> = ofNobody;

const ofLog = ["subject", "by", "facts"];
export const log: Rule<"log", "log"> = {
  ...ofNobody,
  about: "applicants",
  personal: ofLog,
  at: {
    rejected: {
      ...without<"log">(ofLog, (item, { tookPart }) => namelessOf(item, (id) => id.startsWith("app_") && !tookPart.has(id))),
      of: "absent",
    },
    notes: without(["facts.why"], wordless),
    identifiable: without(ofLog, nameless),
  },
  copy: "log",
};
