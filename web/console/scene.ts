/** What a console page of one cohort works with: who looks, at which cohort, when. */
import { checkOwn } from "@tamkine/core/access/own";
import { takePicture } from "@tamkine/core/kpi/picture/take-picture";
import { type Action, may } from "@tamkine/core/access/policy";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { type Language, plain } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import { atOnce } from "@tamkine/core/letter/sending/dispatch";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { perform } from "@tamkine/core/perform";
import { signalWaits } from "@tamkine/core/workflow/signal";
import type { WaitName } from "@tamkine/core/workflow/wait";
import type { Part, World } from "@tamkine/core/world";
import { type Ctx, type Deps, nowOf } from "../context.ts";
import { readAnswers } from "../form/answers.ts";
import { bodyOf } from "../form/body.ts";
import type { Translate } from "../i18n.ts";
import { asking } from "./asking.ts";
import { confided, type Reader, readerOf } from "./confided.ts";
import { allow } from "./session.ts";

export interface Scene extends Reader {
  c: Ctx;
  deps: Deps;
  t: Translate;
  language: Language;
  /** Whether they may decide; who only reads is shown no buttons. */
  runs: boolean;
  world: World;
  ref: CohortRef;
  now: Moment;
  /** Path of the cohort's first page. */
  base: string;
  /** Why what was just asked for was refused; shown on the page it was asked from. */
  refusal?: Refusal;
  /** What was typed then. */
  typed?: Record<string, string>;
  /** What was ticked then, by the boxes' name. */
  ticked?: Record<string, string[]>;
}

/**
 * @param parts all of the cohort that the page looks at, so that of a very large one nothing else is read; none: the whole of it
 * @throws Refusal not-found for another programme's or an unknown cohort, not-allowed by role
 */
export const sceneOf = (c: Ctx, deps: Deps, action: Action, parts?: readonly Part[]): Promise<Scene> =>
  sceneIn(c, deps, action, (ref) => deps.store.world(ref, parts));

/**
 * The same for a form that is sent: who sends it, to which cohort. `decide` reads the rest itself, and the page that comes back when
 * it refuses has all of it.
 * @throws Refusal as sceneOf
 */
export const sentTo = (c: Ctx, deps: Deps, action: Action): Promise<Scene> => sceneOf(c, deps, action, []);

/** The same where a large cohort's picture and these parts of it are enough; `world.picture` tells whether it is one. */
export const glanceAt = (c: Ctx, deps: Deps, action: Action, parts: readonly Part[]): Promise<Scene> =>
  sceneIn(c, deps, action, (ref) => deps.store.glance(ref, parts));

async function sceneIn(c: Ctx, deps: Deps, action: Action, read: (ref: CohortRef) => Promise<World | undefined>): Promise<Scene> {
  const ref = { programme: c.req.param("programme") ?? "", cohort: c.req.param("cohort") ?? "" };
  const organiser = allow(c, action, ref.programme);
  const world = await read(ref);
  if (!world) throw new Refusal("not-found");
  const base = `/console/${ref.programme}/${ref.cohort}`;
  const reader = await readerOf(deps.store, organiser, world);
  return {
    ...reader,
    c,
    deps,
    t: c.get("t"),
    language: c.get("language"),
    runs: may(organiser, "run", ref.programme),
    world: confided(world, reader, c.get("t")),
    ref,
    now: nowOf(c),
    base,
  };
}

interface Deciding {
  /** What whoever decides it must be allowed to do, where that is not to run the programme. */
  action?: Action;
  /** Whoever takes part may do it to what is their own as well: it decides nothing. */
  ownToo?: true;
  /** All of the cohort that the decision looks at; the whole of it where nothing is said. */
  parts?: readonly Part[];
  /** Waits of the state machine that this decision may end. */
  waits?: readonly WaitName[];
  /** Page of the cohort to go on with, and the card on it; and what it says of what was done (a key after "console.done."). */
  to: string;
  done: string;
}

/** @param reader who decides, for what they must not know of the cohort as it is now */
type Command = (world: World, act: Act, reader: Reader) => Outcome;

/**
 * Carries out an organiser's decision on the cohort as it is now, wakes the state machine, and leads on.
 * A refusal shows the page `again` with the reason and with what was typed.
 */
export function decide(
  scene: Scene,
  deciding: Deciding,
  command: Command,
  again: (scene: Scene) => Response | Promise<Response>,
): Promise<Response> {
  return decideFrom(scene, deciding, async () => command, again);
}

/** The same for a decision that needs more than the cohort: `read` is asked for the command at each attempt. */
export async function decideFrom(
  scene: Scene,
  { action, ownToo, parts, waits = [], to, done }: Deciding,
  read: () => Promise<Command>,
  again: (scene: Scene) => Response | Promise<Response>,
): Promise<Response> {
  const { c, deps, ref, base, organiser } = scene;
  const act = await asking(c, deps);
  let outcome: Outcome;
  try {
    outcome = await perform(deps, ref, act, async () => {
      const [world, command] = await Promise.all([deps.store.world(ref, parts), read()]);
      if (!world) throw new Refusal("not-found");
      const reader = await readerOf(deps.store, organiser, world);
      const { team, own } = reader;
      const check = (ids: Iterable<string>) => !ownToo && checkOwn(organiser, own, team, world, ids, action);
      // Before the command looks: why it refuses may be what is kept from them.
      check(await namedIn(c));
      const decided = command(world, act, reader);
      check(decidedOn(decided));
      return decided;
    });
  } catch (error) {
    const refusal = refusalIn(error);
    // What stands on the page again is how things are now, which may be why it was refused.
    const world = (await deps.store.world(ref)) ?? scene.world;
    const reader = await readerOf(deps.store, organiser, world);
    return again({
      ...scene,
      ...reader,
      world: confided(world, reader, scene.t),
      refusal,
      typed: await typedIn(c),
      ticked: await readAnswers(c),
    });
  }
  // The request that founded it may have died before its state machine ran: whoever prepares it lets it run.
  if (scene.world.cohort.phase === "draft") await deps.workflow.start(ref);
  if (!isTick(outcome)) {
    await signalWaits(deps, ref, waits);
    // What a page says of a large cohort is its picture, in which this decision would still be waiting.
    if (scene.world.picture) await takePicture(deps.store, ref, undefined, scene.now);
  }
  // What was decided on Today leads back there, whatever page the decision belongs to.
  const [next = "", card] = ((await typedIn(c))["from"] === "today" ? "" : to).split("#");
  const said = `${next.includes("?") ? "&" : "?"}done=${done}${onTheirWay(outcome)}`;
  return c.redirect(`${base}${next}${said}${card === undefined ? "" : `#${card}`}`, 303);
}

/** Every id that a form may name: in its address, or as what is typed or chosen in it. */
async function namedIn(c: Ctx): Promise<string[]> {
  const typed = Object.values(await readAnswers(c)).flat();
  return [...c.req.path.split("/").map(decodeURIComponent), ...typed];
}

/** Whom and what an outcome decides on, as the log tells it. That everybody gets what the rule gives them is decided on nobody. */
const decidedOn = ({ happenings }: Outcome): string[] =>
  happenings.flatMap(({ event, subject, facts = {} }) =>
    event === "certificate-issued" ? [] : [subject, ...Object.values(facts).map(String)],
  );

/**
 * Whether nothing was noted but who is at a gathering. No decision hangs on it, and at the door it is noted of hundreds within the hour:
 * waking the state machine for each would fill an execution's history, and each picture means reading everybody.
 */
const isTick = ({ put }: Pick<Outcome, "put">): boolean => put.length > 0 && put.every(({ kind }) => kind === "attendance");

/** For the address of the page that says what was done: how many letters are still to leave, when they were too many to send at once. */
export const onTheirWay = ({ letters }: Pick<Outcome, "letters">): string => (letters.length > atOnce ? `&letters=${letters.length}` : "");

/** What was typed, one value a field; what no keyboard writes is left out. The body is read once and kept by the request. */
export async function typedIn(c: Ctx): Promise<Record<string, string>> {
  const body = await bodyOf(c);
  return Object.fromEntries(Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, plain(value)]] : [])));
}

/** All values of a field that may stand several times in a form. */
export const allOf = async (c: Ctx, name: string): Promise<string[]> => (await readAnswers(c))[name] ?? [];
