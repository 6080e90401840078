/** Which pairs the list shows, in which order: everything comes from the address. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { byId } from "@tamkine/core/kernel/look-up";
import { type HealthReason, type PairHealth, pairHealth } from "@tamkine/core/pairing/health";
import type { Pair } from "@tamkine/core/pairing/pair";
import { isLive } from "@tamkine/core/pairing/sides";
import { bodyOf } from "@tamkine/core/programme/body";
import { type Role, roles } from "@tamkine/core/programme/programme";
import type { World } from "@tamkine/core/world";
import { addressOf, type Query } from "../../design/slice.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { holds } from "../search.ts";
import { type Sought, soughtIn } from "../searching.tsx";

export interface Looked {
  pair: Pair;
  health: PairHealth;
}
export type State = PairHealth["state"];

/** Most urgent first. */
export const urgency: readonly State[] = ["call", "nudge", "called", "paused", "early", "on-track"];
/** By urgency, by name, fewest meetings first, the longest known first. */
export const sorts = ["urgency", "mentee", "mentor", "meetings", "since"] as const;

export interface Narrowing {
  state: State | undefined;
  /** Pairs in which something is missing on this body's side. */
  body: string | undefined;
  sort: (typeof sorts)[number];
  sought: Sought;
  page: string | undefined;
  /** All of it but the page, for an address. */
  query: Query;
}

/** What a search keeps. */
export const keptBySearch = ["state", "body", "sort"] as const;

/** As the list's own address asks for it, or the page that was come from; anything unknown asks for nothing. */
export function narrowingOf(scene: Scene): Narrowing {
  const { c, world } = scene;
  const kept = scene.typed?.["list"] ?? c.req.query("list");
  const asked = kept === undefined ? c.req.query() : Object.fromEntries(new URLSearchParams(kept));
  const said = (name: string) => asked[name];
  const state = urgency.find((one) => one === said("state"));
  const body = world.programme.bodies.find(({ id }) => id === said("body"))?.id;
  const sort = sorts.find((one) => one === said("sort")) ?? "urgency";
  const sought = soughtIn({ ...scene, typed: { q: asked["q"] ?? "" } });
  const query = { state, body, sort: sort === "urgency" ? undefined : sort, q: sought.q };
  return { state, body, sort, sought, page: said("page"), query };
}

/** The list as it was looked at, for its address: "?state=call", "" for all of it. */
export function backTo(scene: Scene): string {
  const { query, page } = narrowingOf(scene);
  return addressOf("", { ...query, page });
}

/** For the address of a page that leads back to the list: "?list=…". */
export const listed = (scene: Scene): string => addressOf("", { list: backTo(scene) });

/** All live pairs with how they are doing. */
export const lookedAt = ({ world, now }: Pick<Scene, "world" | "now">): Looked[] =>
  world.pairs.filter(isLive).map((pair) => ({ pair, health: pairHealth(world, pair, now) }));

/** Those that are over, by the name of who was accompanied. */
export const overIn = ({ world, now, language }: Pick<Scene, "world" | "now" | "language">): Looked[] =>
  world.pairs
    .filter((pair) => !isLive(pair))
    .toSorted((a, b) => inAlphabet(language)(nameOf(world, a.mentee), nameOf(world, b.mentee)))
    .map((pair) => ({ pair, health: pairHealth(world, pair, now) }));

/** What a file of the list holds: the pairs that are looked at, and once none is under way, all that were. */
export function listedIn(scene: Scene): Looked[] {
  const live = lookedAt(scene);
  return live.length > 0 ? foundIn(scene, live).found : overIn(scene);
}

/** Those asked for but for their state, in order. */
export function narrowed(
  { world, language }: Pick<Scene, "world" | "language">,
  live: readonly Looked[],
  { body, sort, sought: { words } }: Narrowing,
): Looked[] {
  const sides = sidesOf(world, body);
  const byName = (side: Role) => (a: Looked, b: Looked) => inAlphabet(language)(nameOf(world, a.pair[side]), nameOf(world, b.pair[side]));
  const order: Record<Narrowing["sort"], (a: Looked, b: Looked) => number> = {
    urgency: (a, b) => urgency.indexOf(a.health.state) - urgency.indexOf(b.health.state),
    mentee: byName("mentee"),
    mentor: byName("mentor"),
    meetings: (a, b) => a.health.effective - b.health.effective,
    since: (a, b) => Date.parse(a.pair.introducedAt) - Date.parse(b.pair.introducedAt),
  };
  return live
    .filter((one) => body === undefined || roles.some((role) => sides(one.pair[role], role) && isMissing(world, one, role)))
    .filter(({ pair }) => words === undefined || holds(words, nameOf(world, pair.mentor), nameOf(world, pair.mentee)))
    .toSorted(order[sort]);
}

/** What the list is asked for: among those of any state, those it shows. */
export function foundIn(scene: Scene, live: readonly Looked[]) {
  const asked = narrowingOf(scene);
  const among = narrowed(scene, live, asked);
  const found = asked.state === undefined ? among : among.filter(({ health }) => health.state === asked.state);
  return { asked, among, found };
}

/** Whether somebody of a pair comes from the body. */
function sidesOf({ programme, applications }: World, body: string | undefined): (person: string, role: Role) => boolean {
  const chosen = new Map(applications.map(({ id, form }) => [id, form.body]));
  return (person, role) => bodyOf(programme, role, chosen.get(person))?.id === body;
}

/** What one of the two alone can put right; everything else is for both. */
const personal: readonly HealthReason[] = ["bounced", "help", "silent"];

/** Whether something is missing, and the person with this role can put it right. */
function isMissing({ participants }: World, { pair, health: { reasons } }: Looked, role: Role): boolean {
  if (reasons.some((reason) => !personal.includes(reason))) return true;
  const person = byId(participants, pair[role]);
  const unanswered = reasons.includes("silent") && pair.acceptedAt[role] === null;
  return (
    unanswered || (reasons.length > 0 && (person?.help ?? null) !== null) || (reasons.length > 0 && (person?.bouncedAt ?? null) !== null)
  );
}
