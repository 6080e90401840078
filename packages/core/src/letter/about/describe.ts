/** Gathers everything that a letter is written from. */
import type { Application } from "../../application/application.ts";
import type { Moment } from "../../kernel/time.ts";
import type { Pair } from "../../pairing/pair.ts";
import { acceptedByBoth } from "../../pairing/sides.ts";
import type { Links } from "../../ports.ts";
import { quotesTo } from "../../survey/quotes.ts";
import { catalogue, type Letter } from "../catalogue.ts";
import type { Counterpart, LetterContext, PairContext, Unreached } from "./context.ts";
import type { Delivery } from "../delivery.ts";
import { asksBoth } from "./due-day.ts";
import { holds } from "./still-true.ts";
import { type About, letterLinks } from "./links.ts";
import type { Lookup } from "./lookup.ts";
import { topicOf } from "./topic.ts";

/**
 * @param secret the secret of a sign-in link, for the letters that carry one
 * @returns undefined if what the letter is about does not exist or is no longer so, or if its secret is lost
 */
export async function describe(about: About, links: Links, now: Moment, secret?: string): Promise<LetterContext | undefined> {
  const { delivery, letter, reader, known } = about;
  const { opens, audience }: Letter = catalogue[letter];
  if ("secret" in opens && secret === undefined) return undefined;
  if (!(await holds(delivery, letter, known))) return undefined;
  const topic = topicOf(delivery, letter);
  const [pair, pairs, meeting, gathering, unreached, wording, thanks] = await Promise.all([
    topic.pair === undefined ? undefined : pairContext(topic.pair, about),
    Promise.all((topic.pairs ?? []).map((id) => pairContext(id, about))),
    topic.pair === undefined || topic.meeting === undefined ? undefined : known.meeting(topic.pair, topic.meeting),
    topic.gathering === undefined ? undefined : known.gathering(topic.gathering),
    letter === "letters-returned" ? unreachedIn(delivery, known) : undefined,
    audience === "organiser" ? undefined : known.wording(letter, reader.language),
    letter === "thank-you" ? thanksTo(delivery.recipient.id, known) : undefined,
  ]);
  if ((topic.pair !== undefined && pair === undefined) || (topic.meeting !== undefined && meeting === undefined)) return undefined;
  const presented = pairs.filter((one) => one !== undefined);
  if (presented.length < pairs.length || (topic.gathering !== undefined && gathering === undefined)) return undefined;
  if (unreached?.length === 0) return undefined;
  const addresses = await letterLinks(about, links, secret);
  return {
    programme: known.programme,
    cohort: known.cohort,
    letter,
    language: reader.language,
    now,
    recipient: {
      name: reader.name,
      email: reader.email,
      ...(reader.role && { role: reader.role }),
      ...(reader.abroad && { abroad: true }),
    },
    occasion: delivery.occasion,
    facts: delivery.facts,
    links: { ...addresses, ...(thanks?.asked && { testimonial: `${addresses.main}/testimonial` }) },
    ...(thanks && { quotes: thanks.quotes }),
    ...(pair && { pair }),
    ...(presented.length > 0 && { pairs: presented }),
    ...(meeting && { meeting }),
    ...(gathering && { gathering }),
    ...(unreached && { unreached }),
    ...(wording && { wording: wording.texts }),
    ...(secret !== undefined && { secret }),
  };
}

/** What a letter of thanks says besides: the words passed on to a mentor, and whether its reader agreed to be asked for some. */
async function thanksTo(id: string, known: Lookup): Promise<{ quotes: string[]; asked: boolean }> {
  const [application, participant] = await Promise.all([known.application(id), known.participant(id)]);
  const pairs = participant?.role === "mentor" ? participant.pairs : [];
  const answers = await Promise.all(pairs.map(({ other }) => known.answer(other)));
  const given = answers.filter((answer) => answer !== undefined);
  return {
    quotes: quotesTo(
      pairs.map((pair) => pair.id),
      given,
    ),
    asked: (application?.consents.testimonial ?? null) !== null,
  };
}

/** Whose letters came back, by name; whoever was erased meanwhile is left out. */
async function unreachedIn({ facts }: Delivery, known: Lookup): Promise<Unreached[]> {
  const found = (["bounced", "complained"] as const).flatMap((why) =>
    (facts[why] ?? "")
      .split(" ")
      .filter((id) => id !== "")
      .map(async (id) => ({ why, application: await known.application(id) })),
  );
  return (await Promise.all(found)).flatMap(({ why, application }) =>
    application === undefined || application.erasedAt !== undefined ? [] : [{ name: application.form.name, role: application.role, why }],
  );
}

async function pairContext(id: string, { delivery, letter, reader: { role: reader }, known }: About): Promise<PairContext | undefined> {
  const pair = await known.pair(id);
  if (pair === undefined) return undefined;
  const [others, mentor, mentee, ...both] = await Promise.all([
    reader === undefined ? [] : othersOf(delivery.recipient.id, pair, known),
    known.application(pair.mentor),
    known.application(pair.mentee),
    ...(asksBoth.includes(letter) ? [known.participant(pair.mentor), known.participant(pair.mentee)] : []),
  ]);
  if (mentor === undefined || mentee === undefined) return undefined;
  const other = reader === "mentor" ? mentee : mentor;
  const wanted = mentee.form.role === "mentee" ? mentee.form.goal : "";
  return {
    pair,
    mentor: { name: mentor.form.name },
    mentee: { name: mentee.form.name },
    goal: pair.goal || wanted,
    both: both.filter((one) => one !== undefined),
    ...(reader && { other: counterpart(other, others, mayShowContact(pair, mentor, mentee)) }),
  };
}

/** Names of those whom the reader is, or was, in another pair with. */
async function othersOf(reader: string, pair: Pair, known: Lookup): Promise<string[]> {
  const notes = (await known.participant(reader))?.pairs ?? [];
  const others = new Set(notes.map(({ other }) => other).filter((id) => id !== pair.mentor && id !== pair.mentee));
  const found = await Promise.all([...others].map((id) => known.application(id)));
  return found.flatMap((one) => (one === undefined || one.erasedAt !== undefined ? [] : [one.form.name]));
}

/** Contact details are revealed only after both accepted the pair and both consented to it. */
function mayShowContact(pair: Pair, mentor: Application, mentee: Application): boolean {
  return acceptedByBoth(pair) && pair.state.is !== "ended" && mentor.consents.contact !== null && mentee.consents.contact !== null;
}

function counterpart({ form, email }: Application, others: readonly string[], withContact: boolean): Counterpart {
  return {
    name: form.name,
    ...(others.length > 0 && { others }),
    role: form.role,
    city: form.city,
    languages: form.languages,
    mode: form.mode,
    sector: form.sector,
    position: form.role === "mentor" ? form.position : "",
    topics: form.role === "mentor" ? form.expertise : form.help,
    motivation: form.motivation,
    ...(withContact && { email, ...(form.phone !== null && { phone: form.phone }) }),
  };
}
