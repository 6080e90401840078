/** Takes a programme in that comes from another installation: only where there is none of its name with a cohort yet. */
import type { Organiser } from "../access/organiser.ts";
import { organiserId } from "../access/sign-in.ts";
import { codeOf, hashOf } from "../certificate/code.ts";
import { isOver, type Phase } from "../cohort/phase.ts";
import type { Item, ItemOf } from "../item.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Act } from "../outcome.ts";
import { record } from "../perform.ts";
import { outside } from "../letter/sending/dispatch.ts";
import type { Ports, Store } from "../ports.ts";
import { beginRetention } from "../privacy/retention/begin.ts";
import { beginArrival, endArrival } from "./begin-arrival.ts";
import { clearOthers } from "./clear.ts";
import type { Archive } from "./write.ts";

/** The programme of whoever takes in by command: they run the installation, and are of none. */
export const outOfAll = "";

type Taking = Pick<Ports, "store" | "ids" | "workflow">;

/**
 * Stores what was read, the programme itself last, so that one that was taken in half-way is not seen and the same archive again
 * completes it; another one of the same programme takes the place of one that was cut short. Then each cohort's state machine goes on in
 * the phase in which the cohort is. Letters are paused until an owner has looked: the other installation may still send its own. Refuses
 * programme-exists, also where there is no cohort yet but others run it, and archive-arriving while another archive of it is being taken
 * in; then nothing is changed.
 * @param owner whoever takes it in; they become an owner of it, unless they are one of its organisers
 */
export async function takeIn(ports: Taking, archive: Archive, owner: Organiser, act: Act): Promise<void> {
  const arrival = await beginArrival(ports.store, archive.manifest, act.now);
  try {
    await takeAll(ports, archive, owner, act);
  } catch (error) {
    // What was cut short goes on as being taken in, until the same archive comes again or this one is surely lost.
    if (error instanceof Refusal) await endArrival(ports.store, arrival);
    throw error;
  }
  await endArrival(ports.store, arrival);
}

async function takeAll(ports: Taking, { manifest, items }: Archive, owner: Organiser, act: Act): Promise<void> {
  const { store } = ports;
  const programme = manifest.programme;
  const [there, cohorts] = await Promise.all([store.get("programme", { id: programme }), store.cohorts(programme)]);
  const arriving = items.flatMap((item) => (item.kind === "cohort" ? [item] : []));
  const settings = items.find((item): item is ItemOf<"programme"> => item.kind === "programme");
  if (!settings) throw new Refusal("archive-invalid", { why: "foreign", file: "data/programme.jsonl" });
  const { by, reason } = there?.lettersPaused ?? {};
  const isGoingOn = there === undefined || (by === act.by && reason === reasonOf(manifest.madeAt));
  const isOther = !isGoingOn && by === act.by && reason?.startsWith(reasonOf("")) === true && !(await hasArrived(store, programme));
  if (!isGoingOn && !isOther && (cohorts.length > 0 || !(await isOpenTo(store, programme, owner)))) throw new Refusal("programme-exists");
  const lettersPaused = { by: act.by, at: act.now, reason: reasonOf(manifest.madeAt) };
  // A programme that nobody has used yet says from now on what it waits for.
  if (there && (isOther || !there.lettersPaused)) await store.commit([{ put: { ...there, lettersPaused } }]);
  // Those who run a programme already go on running it.
  const isOurs = ({ kind, ...item }: Item) =>
    kind === "organiser" && (there !== undefined || ("email" in item && item.email === owner.email));
  if (isOther || !there) await clearOthers(store, programme, items, isOurs);
  const rest: Item[] = [...items.filter((item) => item !== settings), ...codesIn(ports, items), ...ownerOf(ports, items, programme, owner)];
  await store.commitGroups(rest.map((ensure) => [{ ensure }]));
  const version = (await store.get("programme", { id: programme }))?.version ?? 0;
  await store.commit([{ put: { ...settings, lettersPaused, version } }]);
  const facts = { rows: items.length, cohorts: arriving.length };
  await record(ports, outside(programme), act, {
    put: [],
    happenings: [{ event: "archive-taken-in", subject: programme, facts }],
    letters: [],
  });
  for (const { cohort, phase } of arriving) await goOn(ports, { programme, cohort }, phase, act);
}

/** Nobody takes over what somebody else has founded: it is one's own, or nobody's yet. */
async function isOpenTo(store: Pick<Store, "organisers">, programme: string, { programme: own, email }: Organiser): Promise<boolean> {
  const team = own === programme || own === outOfAll ? [] : await store.organisers(programme);
  return team.length === 0 || team.some((one) => one.email === email && one.role === "owner");
}

async function hasArrived(store: Pick<Store, "log">, programme: string): Promise<boolean> {
  return (await store.log(outside(programme))).some(({ event }) => event === "archive-taken-in");
}

/** Why letters are paused, by which an arrival that was cut short is known again. */
const reasonOf = (madeAt: string): string => `archive ${madeAt}`;

/** Codes of certificates are derived with the installation's secret: with the same secret they are the same. */
function codesIn({ ids }: Pick<Ports, "ids">, items: readonly Item[]): Item[] {
  return items.flatMap((item) => {
    if (item.kind !== "certificate") return [];
    const { programme, cohort, id } = item;
    return item.issues.map(({ number }): Item => {
      const hash = hashOf(codeOf(ids, { programme, cohort }, id, number));
      return { kind: "certificate-code", id: hash, version: 0, programme, cohort, certificate: id, number };
    });
  });
}

/** Under its own installation's secret the same address may have another id; nobody is an organiser twice. */
function ownerOf({ ids }: Pick<Ports, "ids">, items: readonly Item[], programme: string, owner: Organiser): Item[] {
  const isThere = items.some((item) => item.kind === "organiser" && item.email === owner.email);
  const { email, name, language } = owner;
  const id = organiserId(ids, programme, email);
  if (isThere || owner.programme === programme) return [];
  const fresh = { invitedAt: null, enteredAt: null, passkeys: [], lostAt: null };
  return [{ kind: "organiser", programme, id, version: 0, email, name, language, role: "owner", body: null, ...fresh }];
}

async function goOn(
  ports: Pick<Ports, "store" | "workflow">,
  ref: { programme: string; cohort: string },
  phase: Phase,
  { now }: Act,
): Promise<void> {
  if (!isOver(phase)) return void (await ports.workflow.start(ref));
  const kept = await ports.store.get("retention", ref);
  if (!kept?.done.identifiable) await beginRetention(ports, ref, now);
}
