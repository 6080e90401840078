/** The facts a letter shows in a table: who the other is, how to reach them, when and where. */
import { capital } from "../../codes/codes.ts";
import type { Milestone } from "../../cohort/cohort.ts";
import { milestones } from "../../cohort/milestones.ts";
import { isBehind } from "../../cohort/move.ts";
import type { Gathering } from "../../gathering/gathering.ts";
import { sayDay, sayHours, sayList, sayMoment, sayOffset, sayPhone } from "../../kernel/say.ts";
import { dayOf, type Moment } from "../../kernel/time.ts";
import type { Fact } from "./block.ts";
import { catalogue } from "../catalogue.ts";
import type { Counterpart, LetterContext } from "../about/context.ts";
import { bare, isolate, oneLine } from "../isolate.ts";
import { say, type TextKey } from "../words/texts.ts";
import { firstName } from "./first-name.ts";
import { nameIn, valuesOf } from "./values.ts";

/** A fact, or nothing when there is nothing to say. */
type Row = Fact | undefined;

/** The letter's facts; none for most. */
export const factsOf = (context: LetterContext): Fact[] => filledIn(rowsOf(context));

/** What one of several people is introduced with; nothing in a letter that only recalls them. */
export const introducedIn = (context: LetterContext): Fact[] => (context.letter === "introductions" ? filledIn(introduced(context)) : []);

const filledIn = (rows: readonly Row[]): Fact[] => rows.filter((row) => row !== undefined && row.value !== "") as Fact[];

function rowsOf(context: LetterContext): Row[] {
  const { letter, pair, meeting, gathering } = context;
  if (catalogue[letter].audience === "organiser") return organiserRows(context);
  if (letter === "date-moved") return moved(context);
  if (letter === "introduction") return introduced(context);
  if (letter === "pair-active" && pair?.other) return contact(context, pair.other);
  if (meeting && pair?.other) return [fact(context, "fact.with", nameIn(context, pair.other.name)), ...appointment(context, meeting)];
  if (gathering)
    return [...appointment(context, gathering), joining(context, gathering), fact(context, "fact.topic", typed(context, gathering.topic))];
  return [];
}

/** The dates as they are now. */
function moved(context: LetterContext): Row[] {
  const { facts, language } = context;
  return milestones.map((milestone) => {
    const day = facts[milestone];
    return day === undefined
      ? undefined
      : { label: capital(answer(context, `milestone.${milestone}`)), value: capital(sayDay(language, day)) };
  });
}

function introduced(context: LetterContext): Row[] {
  const { language, pair } = context;
  const other = pair?.other;
  if (other === undefined) return [];
  const list = (kind: "topic" | "speech", codes: readonly string[]) =>
    capital(
      sayList(
        language,
        codes.map((code) => answer(context, `${kind}.${code}`)),
      ),
    );
  return [
    fact(context, "fact.position", typed(context, other.position)),
    fact(context, "fact.sector", other.sector === null ? "" : answer(context, `sector.${other.sector}`)),
    fact(context, other.role === "mentor" ? "fact.expertise" : "fact.help", list("topic", other.topics)),
    other.role === "mentee" ? fact(context, "fact.goal", quoted(context, pair?.goal ?? "")) : undefined,
    fact(context, "fact.motivation", quoted(context, other.motivation)),
    fact(context, "fact.city", typed(context, other.city)),
    fact(context, "fact.languages", list("speech", other.languages)),
    fact(context, "fact.mode", capital(answer(context, `mode.${other.mode}`))),
  ];
}

function contact(context: LetterContext, { name, email, phone, role }: Counterpart): Row[] {
  const { language, pair } = context;
  const goal = fact(context, role === "mentee" ? "fact.goal" : "fact.yourGoal", quoted(context, pair?.goal ?? ""));
  if (email === undefined) return [goal];
  const mail = fact(context, "fact.email", isolate(email, language), `mailto:${encodeURIComponent(email).replace("%40", "@")}`);
  if (phone === undefined) return [mail, goal];
  const message = encodeURIComponent(bare(say(language, "pair-active.whatsapp", { ...valuesOf(context), other: firstName(name) })));
  const digits = phone.replace(/\D/gu, "");
  return [
    mail,
    fact(context, "fact.phone", isolate(sayPhone(phone), language), `tel:+${digits}`),
    fact(context, "fact.whatsapp", say(language, "fact.write"), `https://wa.me/${digits}?text=${message}`),
    goal,
  ];
}

function appointment(
  context: LetterContext,
  what: { at: Moment; minutes: number; place: string; mode?: string; link?: string | undefined },
): Row[] {
  const { language, programme, letter, recipient } = context;
  const { timeZone } = programme;
  const logged = letter === "meeting-to-attest";
  const when = say(language, "whenHours", {
    day: sayDay(language, dayOf(what.at, timeZone)),
    hours: sayHours(language, what.at, what.minutes, timeZone),
  });
  const zone = isolate(sayOffset(what.at, timeZone), language);
  const mode = what.mode === undefined ? "" : answer(context, `mode.${what.mode}`);
  const where = [capital(mode), typed(context, what.place)].filter((part) => part !== "").join("\n");
  return [
    fact(context, "fact.when", recipient.abroad ? say(language, "whenAbroad", { when: capital(when), zone }) : capital(when)),
    fact(context, "fact.where", where === "" && !logged && what.link === undefined ? say(language, "placeComing") : where),
  ];
}

/** The link to join from afar; not to what is called off. */
function joining(context: LetterContext, { link, state }: Gathering): Row {
  return link === undefined || state === "cancelled" ? undefined : fact(context, "fact.link", isolate(link, context.language), link);
}

function organiserRows(context: LetterContext): Row[] {
  const { letter, cohort, pair, meeting, language, programme } = context;
  if (cohort === undefined || letter === "sign-in") return [];
  return [
    fact(context, "fact.cohort", isolate(cohort.cohort, language)),
    ...(pair
      ? [
          fact(context, "fact.mentor", nameIn(context, pair.mentor.name)),
          fact(context, "fact.mentee", nameIn(context, pair.mentee.name)),
          meeting && fact(context, "fact.when", capital(sayMoment(language, meeting.at, programme.timeZone))),
        ]
      : []),
    ...withoutMentor(context),
    ...(context.unreached ?? []).map(({ name, role, why }) => ({
      label: say(language, "fact.unreached", { why }),
      value: say(language, "fact.unreached.person", { person: nameIn(context, name), role }),
    })),
    ...(letter === "weekly-digest" ? [...numbers(context), ...standing(context)] : []),
  ];
}

/** Those who need another mentor, each with the one they had. */
function withoutMentor(context: LetterContext): Row[] {
  const { language, pairs = [] } = context;
  return [...Map.groupBy(pairs, ({ pair }) => pair.mentor).values()].flatMap((of) => [
    fact(context, "fact.mentor", nameIn(context, of[0]?.mentor.name ?? "")),
    {
      label: say(language, "fact.mentees", { people: of.length }),
      value: sayList(
        language,
        of.map(({ mentee }) => nameIn(context, mentee.name)),
      ),
    },
  ]);
}

/** How the pairs are; nothing in the first days. */
function numbers(context: LetterContext): Row[] {
  const { facts, language } = context;
  if (facts.pairs === undefined) return [];
  const values = Object.fromEntries(["meetings", "expected", "pairs", "unmet", "toCall"].map((name) => [name, Number(facts[name])]));
  return [
    fact(context, "fact.meetings", say(language, "week.meetings", { ...values, due: facts.expected === "0" ? "no" : "yes" })),
    fact(context, "fact.unmet", say(language, "week.unmet", values)),
    fact(context, "fact.toCall", say(language, "week.toCall", values)),
  ];
}

/** Where the cohort is, and its next date: a phase that ended before its day has none any more. */
function standing(context: LetterContext): Row[] {
  const { cohort, language } = context;
  if (cohort === undefined) return [];
  const next: Milestone | undefined = milestones.find((milestone) => !isBehind(cohort, milestone));
  return [
    fact(context, "fact.phase", answer(context, `phase.${cohort.phase}`)),
    next && { label: capital(answer(context, `milestone.${next}`)), value: capital(sayDay(language, cohort.schedule[next])) },
  ];
}

function fact({ language }: LetterContext, key: TextKey, value: string, href?: string): Fact {
  return { label: say(language, key), value, ...(href !== undefined && { href }) };
}

const answer = ({ language }: LetterContext, key: string): string => say(language, key as TextKey);
const typed = ({ language }: LetterContext, text: string): string => isolate(oneLine(text, 300), language);
const quoted = ({ language }: LetterContext, text: string): string =>
  text === "" ? "" : say(language, "quote", { text: isolate(oneLine(text, 300), language) });
