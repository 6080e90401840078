/** Another programme from one there is: for another alliance, by data alone. */
import { wholeNumberIfAny } from "../kernel/digits.ts";
import { roomIn } from "./names.ts";
import { Refusal } from "../kernel/refusal.ts";
import { Language, languages, tidy } from "../kernel/text.ts";
import type { Wording } from "../letter/words/wording.ts";
import type { Act, Outcome } from "../outcome.ts";
import { bodyId, mostBodies } from "./body.ts";
import { foundProgramme } from "./found.ts";
import type { Logo } from "./logo.ts";
import type { BodyRole, Programme } from "./programme.ts";
import { typedCode } from "./country.ts";
import { inAll, offeredOr, type Speaking } from "./offered.ts";
import { tamkine } from "./tamkine.ts";
import { usageOf } from "./usage.ts";

/** What the page asks for, by the names of its fields; goals and weights that are not said are those of the programme it comes from. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** How many bodies the page asks for, and the names of the fields of each. */
export const bodyCount = ({ bodies }: Asked): number => Math.min(mostBodies, Math.max(1, Math.trunc(Number(bodies)) || 2));
export const bodyGroup = (n: number) => `body.${n + 1}`;
const askedBody = (n: number, of: string) => `${bodyGroup(n)}.${of}`;
/** What a body's members are at first: the one body's both, of several the first one's mentor. */
export const roleAtFirst = (n: number, count: number): BodyRole =>
  count === 1 ? "both" : n === 0 ? "mentor" : n === 1 ? "mentee" : "both";

/** Goals that are shares, typed in per cent. */
export const shares = ["participation", "satisfaction", "responseRate"] as const;
export const counts = ["mentors", "mentees", "meetingsPerPair", "committeeMeetings"] as const;

/**
 * The new programme: its own names, sentence, bodies, languages, colour and time zone; rules, goals, weights, matching, certificates and
 * retention of the one it comes from, or of the convention; its country is that of the one it comes from. In another country it begins
 * with what is usual there (`usageOf`). It has no receipt of the regulator and no convention of its own yet, and the logo only where it
 * comes from that programme. Refuses form-invalid { [field]: code } by the page's names.
 * @param logos the files of the logo of the one it comes from, if it has one
 */
export function duplicate(from: Programme, asked: Asked, act: Act, logos: readonly Logo[] = []): Outcome {
  const { lettersPaused: _, lettersHeld: __, closed: ___, ...settings } = from;
  const { rules, goals, weights, matching, certificates, retention } = asked["from"] === "convention" ? tamkine : from;
  const { said, wrong } = reading(asked);
  const speaking = speakingIn(from, asked);
  const localized = (field: string) => inAll(speaking, { fr: said(`${field}.fr`), ar: said(`${field}.ar`), en: said(`${field}.en`) });
  const articles = from.charters.at(-1)?.articles;
  const callingCode = typedCode(said("callingCode") || from.country.callingCode);
  const made = {
    ...settings,
    id: said("id"),
    name: localized("name"),
    about: localized("about"),
    bodies: Array.from({ length: bodyCount(asked) }, (_, n) => ({
      id: bodyId(said(askedBody(n, "short")), `body-${n + 1}`),
      short: said(askedBody(n, "short")),
      name: localized(askedBody(n, "name")),
      role: said(askedBody(n, "role")),
    })),
    timeZone: said("timeZone"),
    ...speaking,
    // Another country's people are not told of the law of this one, nor asked in which of its regions they live.
    ...(callingCode !== from.country.callingCode && usageOf(callingCode)),
    colour: said("colour").toLowerCase(),
    sender: { ...from.sender, name: said(`name.${speaking.language}`), replyTo: said("replyTo") },
    // What its people will agree to begins with the words of the one it comes from.
    charters: articles ? [{ since: act.now, articles: inAll(speaking, articles) }] : [],
    receipt: null,
    // Another alliance has a convention of its own, or none.
    convention: null,
    rules,
    matching,
    certificates,
    retention,
    goals: { ...goals, ...changed(from.goals, { ...counted(asked), ...shared(asked) }) },
    weights: { ...weights, ...changed(from.weights, numbers(asked, "weights", Object.keys(weights))) },
  };
  try {
    const outcome = foundProgramme(made, act);
    if (Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
    return asked["from"] === "convention" ? outcome : dressed(outcome, from, logos);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { ...byField(error.facts, made.bodies.length, speaking), ...wrong }) : error;
  }
}

/** What was typed, tidied. What there is no room for is noted as wrong. */
function reading(asked: Asked): { said: (field: string) => string; wrong: Record<string, string> } {
  const wrong: Record<string, string> = {};
  const said = (field: string) => {
    const text = tidy(asked[field] ?? "");
    if (text.length > (field === "replyTo" ? 254 : roomIn(field))) wrong[field] = "too-long";
    return text;
  };
  return { said, wrong };
}

/** The usual language, and those that are offered. Refuses form-invalid { offers: "missing" }, { language: "not-offered" }. */
function speakingIn(from: Programme, asked: Asked): Speaking {
  const offers = asked["offers"]?.split(" ").filter(Boolean) ?? from.languages;
  if (offers.length === 0) throw new Refusal("form-invalid", { offers: "missing" });
  const language = Language.catch(from.language).parse(asked["language"]);
  const offered = languages.filter((one) => offers.includes(one));
  if (!offered.includes(language)) throw new Refusal("form-invalid", { language: "not-offered" });
  return { language, languages: offered };
}

/** With the logo of the one it comes from, where its files are there. */
function dressed(outcome: Outcome, from: Programme, logos: readonly Logo[]): Outcome {
  const [programme] = outcome.put;
  if (programme?.kind !== "programme" || !logos.some(({ id }) => id === from.logo?.id)) return outcome;
  const ensure = logos.map((logo) => ({ ...logo, programme: programme.id, version: 0 }));
  return { ...outcome, put: [{ ...programme, logo: from.logo }], ensure };
}

/** Those that were changed on the page, which shows the present programme's: the others are those of whichever base is chosen. */
const changed = (shown: Readonly<Record<string, number>>, typed: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(typed).filter(([name, number]) => number !== shown[name]));

const counted = (asked: Asked) => numbers(asked, "goals", counts);
const shared = (asked: Asked) =>
  Object.fromEntries(Object.entries(numbers(asked, "goals", shares)).map(([name, percent]) => [name, percent / 100]));

/** Those that are said; what is no number stays out of the schema's numbers, and is refused by it. */
function numbers(asked: Asked, group: string, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const number = wholeNumberIfAny(asked[`${group}.${name}`]);
      return number === null ? [] : [[name, number]];
    }),
  );
}

/** The settings' paths as the page calls them. */
function byField(facts: Refusal["facts"], count: number, programme: Speaking): Refusal["facts"] {
  return Object.fromEntries(
    Object.entries(facts).map(([at, code]) => {
      // Where a language is not offered, it is the usual one's field that is empty.
      const path = at.replace(/(?<=\.)(?:fr|ar|en)$/u, (one) => offeredOr(programme, one as Language));
      const [first = "", second = "", ...rest] = path.split(".");
      // Of the bodies as a whole: the last one's initials are another's, or no body has this side's people.
      if (first === "bodies" && second === "") return [askedBody(count - 1, code === "repeated" ? "short" : "role"), code];
      if (first === "bodies") return [askedBody(Number(second), rest[0] === "id" ? "short" : rest.join(".")), code];
      // Beside where answers go, the sender is the programme's own name.
      if (first === "country") return ["callingCode", code];
      if (first === "sender") return [second === "replyTo" ? "replyTo" : `name.${programme.language}`, code];
      return [path, code];
    }),
  );
}

/** The same letters in the same words, in another programme. */
export const wordingsFor = (programme: string, wordings: readonly Wording[], { by, now }: Act): Wording[] =>
  wordings.map((wording) => ({ ...wording, programme, version: 0, by, at: now }));
