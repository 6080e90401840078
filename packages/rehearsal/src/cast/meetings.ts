/** Meetings as people bring them about: one of the two proposes a day, they meet, one of them notes it. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
import { between, draw, pick } from "./draw.ts";
import { partOf, pathOf, submitted } from "./forms.ts";
import type { Person } from "./person.ts";
import { sitDown } from "./sitting.ts";
import { later, type Stage, wallClock } from "./stage.ts";

/** Notes a meeting that is over, or plans the next one; undefined when there is nothing to do now. */
export async function planOrLog(stage: Stage, person: Person, page: Page, now: Moment): Promise<Page | undefined> {
  for (const form of page.forms) {
    const path = pathOf(form.action);
    if (/\/meetings\/[^/]+\/log$/u.test(path) && !path.endsWith("/meetings/log")) {
      const noted = await note(stage, person, form, now);
      if (noted) return noted;
    }
    if (/\/pairs\/[^/]+\/meetings$/u.test(path)) {
      const planned = await plan(stage, person, form, now);
      if (planned) return planned;
    }
  }
  return askedFor(stage, person, page, now);
}

/** A form for what is not next stands a link away. */
async function askedFor(stage: Stage, person: Person, page: Page, now: Moment): Promise<Page | undefined> {
  for (const link of page.links) {
    const [, pair] = /\?open=plan-([^#&]+)/u.exec(link) ?? [];
    if (pair === undefined || !feelsLikeIt(stage, person, pair)) continue;
    const opened = await person.browser.open(link);
    const form = opened.forms.find(({ action }) => pathOf(action).endsWith(`/pairs/${pair}/meetings`));
    const planned = form && (await plan(stage, person, form, now));
    if (planned) return planned;
  }
  return undefined;
}

/** Who of the two takes care of meetings: the same for a pair's whole life. */
const takesCare = ({ seed }: Stage, { role }: Person, pair: string): boolean => draw(seed, pair, "who plans") < 0.5 === (role === "mentor");

/** How many meetings this pair feels like. */
const wanted = ({ seed }: Stage, pair: string): number => between(3, 5, seed, pair, "meetings");

/** Whether this person takes care of the pair's meetings, and it has not met as often as it feels like. */
function feelsLikeIt(stage: Stage, person: Person, pair: string): boolean {
  const met = person.met.get(pair) ?? 0;
  return takesCare(stage, person, pair) && met < wanted(stage, pair) && !person.done.has(`plan ${pair} ${met}`);
}

async function plan(stage: Stage, person: Person, form: Form, now: Moment): Promise<Page | undefined> {
  const pair = partOf(form, "pairs");
  const met = person.met.get(pair) ?? 0;
  if (!feelsLikeIt(stage, person, pair)) return undefined;
  person.done.add(`plan ${pair} ${met}`);
  const moment = chosen(stage, form, pair, met);
  const first = moment?.split("#")[0] ?? ownMoment(stage, pair, met, now);
  const answers = {
    ...(moment === undefined ? { moment: "another", ...wallClock(first, stage.timeZone) } : { moment }),
    minutes: String(between(3, 9, stage.seed, pair, "length", met) * 10),
    mode: "remote",
    place: "Visio",
  };
  const planned = await person.browser.submit(form, answers);
  // A day after the end of mentoring is refused: then there is no further meeting.
  if (planned.status >= 400) return undefined;
  person.met.set(pair, met + 1);
  const moved = draw(stage.seed, pair, "moves", met) < 0.06 ? await move(stage, person, planned, first) : undefined;
  const { page, at } = moved ?? { page: planned, at: first };
  const hours = person.temperament.forgetful ? 24 * 8 : between(2, 40, stage.seed, pair, "noted", met);
  const { day, time } = wallClock(at, stage.timeZone);
  if (!fellThrough(stage, pair, day)) sitDown(stage, person, later(at, hours), () => !person.done.has(noted(pair, day, time)));
  // The next one is thought of after it, unless it was planned meanwhile.
  const again = later(at, hours + 24 * between(2, 9, stage.seed, pair, "again", met));
  sitDown(stage, person, again, () => (person.met.get(pair) ?? 0) === met + 1 && met + 1 < wanted(stage, pair));
  return page;
}

/** Looks at the diary again, and puts what was just planned two days later; undefined where that is too late. */
async function move(stage: Stage, person: Person, planned: Page, from: Moment): Promise<{ page: Page; at: Moment } | undefined> {
  const at = later(from, 48);
  for (const link of planned.links.filter((path) => path.includes("?open=move-"))) {
    const opened = await person.browser.open(link);
    const form = opened.forms.find(({ action, fields }) => action.endsWith("/move") && fields["seen"] === from);
    if (!form) continue;
    const page = await person.browser.submit(form, { moment: "another", ...wallClock(at, stage.timeZone) });
    return page.status < 400 ? { page, at } : undefined;
  }
  return undefined;
}

/** One of the moments that the page proposes; most take one of the first two, some want another. */
function chosen({ seed }: Stage, form: Form, pair: string, met: number): string | undefined {
  const proposed = (form.choices["moment"] ?? []).filter((value) => value !== "another");
  return draw(seed, pair, "another moment", met) < 0.1 ? undefined : pick(proposed.slice(0, 2), seed, pair, "moment", met);
}

/** Some evening of the next days. */
function ownMoment({ seed }: Stage, pair: string, met: number, now: Moment): Moment {
  const day = later(now, 24 * between(2, 7, seed, pair, "in days", met));
  return `${day.slice(0, 10)}T${String(between(17, 20, seed, pair, "hour", met)).padStart(2, "0")}:00:00.000Z`;
}

/** Some meetings fall through and are simply not noted. */
const fellThrough = ({ seed }: Stage, pair: string, day: string): boolean => draw(seed, pair, day, "fell through") < 0.04;

const noted = (pair: string, day: string, time: string): string => `noted ${pair} ${day} ${time}`;

/** Notes a planned meeting once it is over, as it was planned. */
async function note(stage: Stage, person: Person, form: Form, now: Moment): Promise<Page | undefined> {
  const pair = partOf(form, "pairs");
  const [day, time] = [String(form.fields["day"]), String(form.fields["time"])];
  const clock = wallClock(now, stage.timeZone);
  const over = `${day}T${time}` <= `${clock.day}T${clock.time}`;
  if (!over || person.done.has(noted(pair, day, time)) || fellThrough(stage, pair, day)) return undefined;
  person.done.add(noted(pair, day, time));
  const progress = pick(form.choices["progress"] ?? [], stage.seed, pair, day, "progress");
  return submitted(stage, person, form, progress === undefined ? {} : { progress });
}
