/**
 * Who helps to run a programme may take part in a cohort of it as well. What is theirs there they do not decide as long as somebody else
 * can, and what others confide of it they do not read.
 */
import { type Application, isProven } from "../application/application.ts";
import { Refusal } from "../kernel/refusal.ts";
import { bodyOf } from "../programme/body.ts";
import type { Part, World } from "../world.ts";
import type { Organiser } from "./organiser.ts";
import { type Action, may, mayDecideFor } from "./policy.ts";

/** What of a cohort is an organiser's own. */
export interface Own {
  /** Their applications, and those that organisers put together with these: ids of what they are as a participant. */
  people: ReadonlySet<string>;
  /** Their pairs, of before too, and the meetings in these. */
  things: ReadonlySet<string>;
  /** Those they are, or were, in a pair with: what these confide, or click of how it goes, may be about them. */
  others: ReadonlySet<string>;
}

/**
 * Whether an organiser is the person of an application: one of the addresses it had is theirs. An address that nobody confirmed, or that
 * was only asked for, tells nothing: whoever typed a coordinator's would keep from them what is theirs to read.
 */
export const isPerson = ({ email }: Pick<Organiser, "email">, application: Application): boolean =>
  isProven(application) && (application.email === email || (application.former ?? []).some((one) => one.email === email));

/** Parts of the cohort that were not read are as if there were nothing in them. */
export function ownOf(organiser: Pick<Organiser, "email">, world: World): Own {
  const read = <Name extends Part>(part: Name): World[Name] | [] => (Object.keys(world).includes(part) ? world[part] : []);
  const applications = read("applications");
  const people = new Set(applications.filter((one) => isPerson(organiser, one)).map(({ id }) => id));
  for (let before = -1; before < people.size; ) {
    before = people.size;
    for (const { id, mergedInto } of applications) {
      if (mergedInto === undefined) continue;
      if (people.has(id)) people.add(mergedInto);
      else if (people.has(mergedInto)) people.add(id);
    }
  }
  const pairs = people.size === 0 ? [] : read("pairs").filter(({ mentor, mentee }) => people.has(mentor) || people.has(mentee));
  const inPairs = new Set(pairs.map(({ id }) => id));
  const meetings = inPairs.size === 0 ? [] : read("meetings").filter(({ pair }) => inPairs.has(pair));
  const others = pairs.flatMap(({ mentor, mentee }) => [mentor, mentee].filter((id) => !people.has(id)));
  return { people, things: new Set([...inPairs, ...meetings.map(({ id }) => id)]), others: new Set(others) };
}

/** Whether it is the person themself, or a pair or a meeting of theirs. */
export const isOwn = ({ people, things }: Own, id: string): boolean => people.has(id) || things.has(id);

/**
 * Refuses own-case where somebody decides on what is their own and somebody else of the team can. Where nobody else can, they decide, and
 * the log says who it was.
 * @param own what is theirs in the cohort
 * @param named ids of what is decided on, among whatever else
 * @param action what whoever decides it must be allowed to do
 */
export function checkOwn(
  organiser: Organiser,
  own: Own,
  team: readonly Organiser[],
  world: World,
  named: Iterable<string>,
  action: Action = "run",
): void {
  for (const id of named) if (isOwn(own, id) && isForAnother(organiser, team, world, id, action)) throw new Refusal("own-case");
}

/** Whether somebody else than this organiser, to whom it is theirs, can decide on it. */
export function isForAnother(organiser: Organiser, team: readonly Organiser[], world: World, id: string, action: Action = "run"): boolean {
  const application = Object.keys(world).includes("applications") ? world.applications.find((one) => one.id === id) : undefined;
  const body = application && bodyOf(world.programme, application.role, application.form.body)?.id;
  const { programme } = world.cohort;
  return team.some(
    (one) =>
      one.id !== organiser.id &&
      may(one, action, programme) &&
      (body === undefined || mayDecideFor(one, body, programme)) &&
      !isOwn(ownOf(one, world), id),
  );
}
