/** What someone does on the personal page: the first thing it offers that this person would do now. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
import { between, draw, pick } from "./draw.ts";
import type { Person } from "./person.ts";
import { partOf, pathOf, submitted } from "./forms.ts";
import { planOrLog } from "./meetings.ts";
import type { Stage } from "./stage.ts";
import { surveyAnswers } from "./survey.ts";

/** One way to deal with a kind of form: undefined when this person leaves it alone now. */
type Deed = (stage: Stage, person: Person, form: Form, now: Moment) => Readonly<Record<string, string | readonly string[]>> | undefined;

const deeds: readonly [path: RegExp, deed: Deed][] = [
  [/\/pairs\/([^/]+)\/refuse$/u, refuse],
  [/\/pairs\/([^/]+)\/accept$/u, accept],
  [/\/meetings\/([^/]+)\/contest$/u, contest],
  [/\/meetings\/([^/]+)\/attest$/u, (_, { temperament }) => (temperament.trusting ? undefined : {})],
  [/\/gatherings\/([^/]+)\/check-in$/u, checkIn],
  [/\/gatherings\/([^/]+)\/reply$/u, reply],
  [/\/pulse$/u, pulse],
  [/\/survey$/u, survey],
];

/** What has a page of its own, which only those open who mean to do it: its name, whether they do, and how. */
const matters: readonly [name: string, means: (stage: Stage, person: Person) => boolean, deed: Deed][] = [
  ["help", needsHelp, help],
  [
    "pause",
    ({ seed }, { address, temperament, done }) => temperament.pausing && done.size >= between(3, 6, seed, address, "pauses after"),
    pause,
  ],
  ["ways", (_, { temperament }) => temperament.changing, ways],
  // Half-way, after some weeks of taking part.
  [
    "withdraw",
    ({ seed }, { address, temperament, done }) => temperament.leaving && done.size >= between(5, 9, seed, address, "leaves after"),
    withdraw,
  ],
];

/** What a form is about; there is a pulse more than once. */
function keyOf(form: Form): string {
  const key = pathOf(form.action).split("/").slice(3).join("/");
  return key === "pulse" ? `${key} ${String(form.fields["which"])}` : key;
}

/** @returns the page after it, or undefined when nothing more is done */
export async function doWhatIsOffered(stage: Stage, person: Person, page: Page, now: Moment): Promise<Page | undefined> {
  for (const [path, deed] of deeds) {
    for (const form of page.forms.filter(({ action }) => path.test(pathOf(action)))) {
      const key = keyOf(form);
      if (person.done.has(key)) continue;
      const answers = deed(stage, person, form, now);
      if (!answers) continue;
      person.done.add(key);
      return submitted(stage, person, form, answers);
    }
  }
  const matter = await minded(stage, person, page, now);
  if (matter) return matter;
  const link = page.links.find((path) => path.endsWith("/survey"));
  if (link && !person.done.has("opened survey")) {
    person.done.add("opened survey");
    return person.browser.open(link);
  }
  return planOrLog(stage, person, page, now);
}

/** Opens the page of something the personal page leads to, and does it. */
async function minded(stage: Stage, person: Person, page: Page, now: Moment): Promise<Page | undefined> {
  for (const [name, means, deed] of matters) {
    const link = page.links.find((path) => path === `${person.link}/${name}`);
    if (link === undefined || person.done.has(name) || !means(stage, person)) continue;
    const form = (await person.browser.open(link)).forms.find(({ action }) => pathOf(action) === link);
    const answers = form && deed(stage, person, form, now);
    if (!answers) continue;
    person.done.add(name);
    return submitted(stage, person, form, answers);
  }
  return undefined;
}

function refuse(_: Stage, { temperament, done }: Person) {
  if (!temperament.refusing || done.has("refused once")) return undefined;
  done.add("refused once");
  return { reason: "Je préfère une autre personne." };
}

/** With all that is asked for. */
function accept(_: Stage, _person: Person, { choices }: Form) {
  return choices;
}

function contest(_: Stage, { temperament, done }: Person) {
  if (!temperament.contesting || done.has("contested once")) return undefined;
  done.add("contested once");
  return { reason: "Cette rencontre a été reportée." };
}

function reply({ seed }: Stage, { address }: Person, form: Form) {
  return { reply: draw(seed, address, "comes to", partOf(form, "gatherings")) < 0.85 ? "yes" : "no" };
}

/** Whether they are there when it begins: some who meant to come are held up. @param gathering its month */
export const comes = ({ seed }: Stage, { address }: Person, gathering: string): boolean =>
  draw(seed, address, "comes to", gathering) < 0.85 && draw(seed, address, "held up", gathering) > 0.08;

function checkIn(stage: Stage, person: Person, form: Form) {
  const gathering = partOf(form, "gatherings");
  const pin = stage.pins.get(gathering);
  return pin && comes(stage, person, gathering) ? { pin } : undefined;
}

/** Half of the people tell how it goes when they are asked, and the same people each time. */
export const answersPulses = ({ seed }: Stage, address: string): boolean => draw(seed, address, "pulse") < 0.5;

function pulse(stage: Stage, { address, temperament }: Person, form: Form) {
  if (!answersPulses(stage, address)) return undefined;
  const mood = temperament.mood;
  return form.choices["mood"]?.includes(String(mood)) ? { mood: String(mood) } : undefined;
}

function survey({ seed }: Stage, { address, role, temperament }: Person, form: Form) {
  return temperament.surveyShy ? undefined : surveyAnswers(form, { seed, address, role, mood: temperament.mood });
}

function needsHelp({ seed }: Stage, { address, temperament, done }: Person): boolean {
  return temperament.needsHelp && !done.has("asked once") && draw(seed, address, "asks now", done.size) >= 0.6;
}

function help(stage: Stage, person: Person, form: Form) {
  const { seed } = stage;
  const { address, done } = person;
  done.add("asked once");
  return {
    ...whom(stage, person, form),
    about: pick(["Nous n'arrivons pas à nous joindre.", "Je ne sais pas comment préparer la rencontre."], seed, address, "help") ?? "",
  };
}

/** For a while, some time after the beginning. */
function pause({ seed }: Stage, { address }: Person) {
  return { weeks: String(between(1, 3, seed, address, "pauses for")) };
}

/** Also on Sundays, from now on. */
function ways(_: Stage, _person: Person, form: Form) {
  const slots = form.fields["slots"] ?? [];
  return { slots: [...new Set([slots, "sunday"].flat())] };
}

/** Whom one turns to is drawn as well: as a rule one's own body, as the form proposes. */
function whom({ seed }: Stage, { address }: Person, form: Form) {
  const own = String(form.fields["to"] ?? "");
  const other = form.choices["to"]?.find((body) => body !== own);
  return { to: other !== undefined && draw(seed, address, "asks the other body") < 0.3 ? other : own };
}

function withdraw() {
  return { confirm: "yes", reason: "Je manque de temps." };
}
