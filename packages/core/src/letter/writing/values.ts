/** What fills the placeholders of a letter's texts. Every text finds what it needs here; what is missing makes it fail, not look odd. */
import type { Values } from "../../kernel/messages.ts";
import { sayDay, sayList, sayMoment } from "../../kernel/say.ts";
import { type Day, dayOf, type Moment } from "../../kernel/time.ts";
import { withoutAnswer } from "../../meeting/without-answer.ts";
import { acceptedByBoth } from "../../pairing/sides.ts";
import type { LetterContext, PairContext } from "../about/context.ts";
import { dueDay } from "../about/due-day.ts";
import { calledTo, firstName } from "./first-name.ts";
import { isolate, oneLine } from "../isolate.ts";
import { stepName } from "./step-name.ts";

const longestName = 60;

/** A name as it stands in a sentence. */
export function nameIn({ language }: Pick<LetterContext, "language">, name: string): string {
  return isolate(oneLine(name, longestName), language);
}

/** All values a letter has, whichever of them its texts use. */
export function valuesOf(context: LetterContext): Values {
  const { programme, language, recipient, now } = context;
  const { rules, goals, retention, timeZone } = programme;
  const due = dueDay(context);
  return {
    name: nameIn(context, firstName(recipient.name)),
    programme: nameIn(context, programme.name[language]),
    role: recipient.role ?? "organiser",
    meetings: goals.meetingsPerPair,
    mentors: goals.mentors,
    mentees: goals.mentees,
    minutes: rules.meetingMinutes,
    days: rules.contestDays,
    gapDays: rules.gapDays,
    months: retention.rejectedMonths,
    ...datesOf(context),
    ...(due !== undefined && { due: long(context, due), dueShort: short(context, due), late: due < dayOf(now, timeZone) ? "yes" : "no" }),
    ...pairValues(context),
    ...occasionValues(context),
  };
}

function datesOf(context: LetterContext): Values {
  const days = Object.entries(context.cohort?.schedule ?? {});
  return Object.fromEntries(days.map(([milestone, day]) => [milestone, long(context, day)]));
}

function pairValues(context: LetterContext): Values {
  const { pair, pairs } = context;
  if (pairs) return { others: sayList(context.language, pairs.map(named(context))), people: pairs.length };
  if (pair === undefined) return {};
  const end = pair.pair.state.is === "ended" ? pair.pair.state.why : "silent";
  return {
    ...(pair.other && { other: nameIn(context, calledTo(pair.other)) }),
    contact: pair.other?.email === undefined ? "no" : "yes",
    began: acceptedByBoth(pair.pair) ? "yes" : "no",
    why: end,
  };
}

const named =
  (context: LetterContext) =>
  ({ other, mentee }: PairContext): string =>
    nameIn(context, other ? calledTo(other) : mentee.name);

function occasionValues(context: LetterContext): Values {
  const { letter, now, cohort, meeting, gathering, occasion, facts, programme, language } = context;
  const at: Moment | undefined = meeting?.at ?? gathering?.at;
  return {
    ...(at !== undefined && {
      when: sayMoment(language, at, programme.timeZone, { year: false }),
      dayShort: short(context, dayOf(at, programme.timeZone)),
    }),
    counts: meeting && cohort && !withoutAnswer(cohort, programme, meeting).counts ? "no" : "yes",
    moved: occasion.includes("#") ? "yes" : "no",
    decision: facts.decision ?? "",
    as: facts.role ?? "",
    stage: facts.stage ?? "",
    state: facts.state ?? "",
    erased: facts.state === "erased" ? "yes" : "no",
    count: Number(facts.count ?? 0),
    ...(facts.people !== undefined && { people: Number(facts.people) }),
    more: Number(facts.count ?? 0) - (context.unreached?.length ?? 0),
    reported: context.unreached?.some(({ why }) => why === "complained") ? "yes" : "no",
    lost: context.unreached?.some(({ why }) => why === "bounced") ? "yes" : "no",
    ...(letter === "next-cohort" && {
      opens: short(context, facts.opens ?? dayOf(now, programme.timeZone)),
      signUpBy: short(context, facts.closes ?? dayOf(now, programme.timeZone)),
    }),
    again: facts.again ?? "no",
    waits: facts.waits ?? "no",
    met: Number(facts.held ?? 0) > 0 ? "yes" : "no",
    held: Number(facts.held ?? 0),
    hours: Number(facts.hours ?? 0),
    change: facts.change ?? "planned",
    ...(facts.at && { when: sayMoment(language, facts.at, programme.timeZone, { year: false }) }),
    place: isolate(oneLine(facts.place ?? "", 300), language),
    hasPlace: facts.place ? "yes" : "no",
    ...(facts.until !== undefined && { until: long(context, facts.until) }),
    ...(facts.heldOn !== undefined && { heldOn: long(context, facts.heldOn) }),
    step: stepName(language, facts.step ?? ""),
  };
}

const long = ({ language }: LetterContext, day: Day): string => sayDay(language, day, { year: false });
const short = ({ language }: LetterContext, day: Day): string => sayDay(language, day, { weekday: false, year: false });
