/** What a programme and its bodies are called, as its owners set it once the programme is there. */
import { Refusal } from "../kernel/refusal.ts";
import { type Language, languages, type Localized, tidy } from "../kernel/text.ts";
import { type Outcome, nothing } from "../outcome.ts";
import { inAll, offeredBy } from "./offered.ts";
import type { Body, Programme } from "./programme.ts";
import { longestSender } from "./sender.ts";

/** Characters: a name has to fit on a letter's head and a certificate, the sentence that presents the programme at the head of a page. */
export const longest = { name: 120, about: 300, short: 20 } as const;

/** For how many characters there is room in a field that names or presents something, by its name on the page. */
export const roomIn = (field: string): number =>
  field.endsWith(".short") ? longest.short : field.startsWith("about") ? longest.about : longest.name;

type Typed = Readonly<Record<string, string | undefined>>;

/** The name of a body's field on the page. */
export const bodyField = <Of extends "short" | `name.${Language}`>({ id }: Pick<Body, "id">, field: Of) => `body.${id}.${field}` as const;

/**
 * Sets what is typed; what is not typed stays. Which bodies there are, and whose members mentor, stays too: people agreed that these two
 * know of them. It is said from now on, in a cohort under way too; what was sent stays as it was. Letters that left under the
 * programme's name leave under its new one. Twice the same changes nothing.
 * Refuses form-invalid { [field]: "missing" | "too-long" | "repeated" }: two bodies have the same initials.
 */
export function setNames(programme: Programme, typed: Typed): Outcome {
  const wrong: Record<string, string> = {};
  const read = (field: string, now: string, most: number): string => {
    const text = typed[field] === undefined ? now : tidy(typed[field].replace(/\s+/gu, " "));
    if (text === "") wrong[field] = "missing";
    else if (text !== now && text.length > most) wrong[field] = "too-long";
    return text;
  };
  const inEach = (group: string, now: Localized, most: number): Localized =>
    inAll(programme, { ...now, ...Object.fromEntries(offeredBy(programme).map((one) => [one, read(`${group}.${one}`, now[one], most)])) });
  const name = inEach("name", programme.name, longest.name);
  const about = inEach("about", programme.about, longest.about);
  const bodies = programme.bodies.map((body) => ({
    ...body,
    short: read(bodyField(body, "short"), body.short, longest.short),
    name: inEach(`body.${body.id}.name`, body.name, longest.name),
  }));
  for (const [n, body] of bodies.entries())
    if (bodies.slice(0, n).some(({ short }) => short.toLowerCase() === body.short.toLowerCase()))
      wrong[bodyField(body, "short")] ??= "repeated";
  if (Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
  const said = { name, about, bodies };
  const changed = (["name", "about", "bodies"] as const).filter((what) => JSON.stringify(said[what]) !== JSON.stringify(programme[what]));
  if (changed.length === 0) return nothing;
  const happenings = [{ event: "names-set", subject: programme.id, facts: { what: changed.join(" ") } }];
  return { put: [{ ...programme, ...said, sender: { ...programme.sender, name: senderOf(programme, name) } }], happenings, letters: [] };
}

/** A sender called otherwise than the programme is somebody's choice, and stays; so it does where the new name is too long for one. */
function senderOf({ name: before, sender }: Programme, name: Localized): string {
  const language = languages.find((one) => before[one] === sender.name);
  return language === undefined || name[language].length > longestSender ? sender.name : name[language];
}
