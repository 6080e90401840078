/**
 * A table that was brought back from a backup knows nothing of what happened since. Most of that is lost, and was meant to be. But letters
 * that left must not leave once more, who was erased must not be there again, a link that was revoked must not open anything, and who was
 * taken off the team must not come in: that is carried over from the table that was in use.
 */
import type { Application } from "../application/application.ts";
import type { Item } from "../item.ts";
import type { CohortRef } from "../kernel/item.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import type { Moment } from "../kernel/time.ts";
import { outside } from "../letter/sending/dispatch.ts";
import { MailRefused } from "../letter/sending/mail-refused.ts";
import { pauseLetters } from "../letter/sending/pause.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { loadPersonal } from "../participant/personal.ts";
import { perform, record } from "../perform.ts";
import type { Ports, Store } from "../ports.ts";
import { carryOutWish, wishErased } from "../privacy/erasure-wishes.ts";
import { furtherOf, revokedIn } from "./since.ts";

export interface CarriedOver {
  /** How many letters, links and people that run it. */
  letters: number;
  links: number;
  team: number;
  erased: number;
  /** What happened since the backup and is not carried over, oldest first: a line of the log for each. */
  lost: LogEntry[];
}

/**
 * Safe to repeat, and to be repeated once nothing writes into the other table any more. Letters of the programme are paused first, so that
 * none leaves before somebody has looked. Nothing is sent and no machine is woken.
 * @param was the table that was in use
 * @param ports on the one that was brought back
 * @param id of the programme
 * @param reason why letters are paused, as organisers read it
 */
export async function carryOver(was: Store, ports: Ports, id: string, reason: string, now: Moment): Promise<CarriedOver> {
  const quiet = quietly(ports);
  const { store } = quiet;
  const house = outside(id);
  const act = { by: "workflow", now };
  const programme = await store.get("programme", { id });
  if (programme && !programme.lettersPaused) await record(quiet, house, act, pauseLetters(programme, reason, act));
  const team = await sameTeam(was, store, id);
  const refs = (await store.cohorts(id)).map(({ cohort }): CohortRef => ({ programme: id, cohort }));
  const carried: CarriedOver = { letters: 0, links: 0, team, erased: 0, lost: [] };
  for (const ref of [house, ...refs]) {
    const [before, back] = await Promise.all([peopleOf(was, ref), peopleOf(store, ref)]);
    const links = revokedIn(before, back);
    const known = new Set([...back.map(({ id }) => id), ...(await store.savedForms(ref)).map(({ id }) => id)]);
    const letters = furtherOf(await was.deliveries(ref), await store.deliveries(ref), known);
    await store.commitGroups([...links, ...letters].map((put) => [{ put }]));
    carried.links += links.length;
    carried.letters += letters.length;
  }
  for (const ref of refs) carried.erased += await eraseAgain(was, quiet, ref, now);
  carried.lost = await lostOf(was, store, id);
  return carried;
}

/** Whoever repeats what people did in the table of before sends nothing for it: what is to be sent stays due. */
function quietly(ports: Ports): Ports {
  const send = () => Promise.reject(new MailRefused("nothing leaves a table that was just brought back"));
  return { ...ports, mailer: { send }, workflow: { ...ports.workflow, signal: async () => "gone" } };
}

async function peopleOf(store: Store, ref: CohortRef): Promise<(Application | Extract<Item, { kind: "participant" }>)[]> {
  const { applications = [], participants = [] } = (await store.world(ref)) ?? {};
  return [...applications, ...participants];
}

/** Who may come in is as it was a moment ago, not as it was when the backup was made; where nobody was left, as it was then. */
async function sameTeam(was: Store, store: Store, programme: string): Promise<number> {
  const [now, then] = await Promise.all([was.organisers(programme), store.organisers(programme)]);
  if (!now.some(({ role }) => role === "owner")) return 0;
  const before = new Map(then.map((one) => [one.id, one]));
  const versionOf = (id: string) => before.get(id)?.version ?? 0;
  const put = now.map((one) => ({ ...one, version: versionOf(one.id) })).filter((one) => !deepEqual(one, before.get(one.id)));
  const gone = then.filter(({ id }) => now.every((one) => one.id !== id));
  const sessions = await Promise.all(then.map(({ id }) => store.sessions({ programme, organiser: id })));
  // All come in anew: a session that was ended since would be open again.
  const removed = [...gone, ...sessions.flat()];
  await store.commitGroups([...put.map((one) => [{ put: one }]), ...removed.map((remove) => [{ remove }])]);
  return put.length + gone.length;
}

/** Those whom the log of before says to have been erased since, and who are there. Whoever signed up anew after that stays. */
async function eraseAgain(was: Store, ports: Ports, ref: CohortRef, now: Moment): Promise<number> {
  const erasures = (log: readonly LogEntry[]) => log.filter(({ event }) => event === "data-erased");
  const done = erasures(await ports.store.log(ref));
  let erased = 0;
  for (const { at, subject, by } of erasures(await was.log(ref))) {
    if (done.some((one) => one.subject === subject && one.at >= at)) continue;
    const person = await ports.store.get("application", { ...ref, id: subject });
    if (!person || person.erasedAt !== undefined) continue;
    const act = { by, now };
    if (person.status !== "withdrawn") await perform(ports, ref, act, () => leaving(ports, person, act));
    await carryOutWish(ports, person, act);
    erased += 1;
  }
  return erased;
}

async function leaving(ports: Ports, { programme, cohort, id }: Application, act: { by: string; now: Moment }) {
  const personal = await loadPersonal(ports.store, { programme, cohort }, id);
  if (!personal) throw new Error("somebody without a page");
  return wishErased(ports, personal, act);
}

/** Lines that only the log of before has. */
async function lostOf(was: Store, store: Store, programme: string): Promise<LogEntry[]> {
  const refs = (await was.cohorts(programme)).map(({ cohort }): CohortRef => ({ programme, cohort }));
  const lines = await Promise.all(
    [outside(programme), ...refs].map(async (ref) => {
      const there = new Set((await store.log(ref)).map(({ id }) => id));
      return (await was.log(ref)).filter(({ id, event }) => !there.has(id) && !carriedEvents.has(event));
    }),
  );
  return lines.flat().sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What is told of what was carried over. */
const carriedEvents = new Set(["data-erased", "link-renewed", "organiser-invited", "organiser-changed", "organiser-removed", "signed-in"]);
