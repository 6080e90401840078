/**
 * Letters that bounced, or that were reported as spam. Organisers hear of all that came back together in one letter, each of them about the
 * people of their body. Nobody is told of a letter to an organiser: that word could bounce as well.
 */
import type { Organiser } from "../../access/organiser.ts";
import { toOrganisers } from "../../access/to-organisers.ts";
import type { Application } from "../../application/application.ts";
import type { CohortRef } from "../../kernel/item.ts";
import { addSeconds, type Moment, reached } from "../../kernel/time.ts";
import type { Occasion } from "../../outcome.ts";
import { record } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import { bodyOf } from "../../programme/body.ts";
import type { Programme } from "../../programme/programme.ts";
import { lookBy } from "../../workflow/signal.ts";
import { waitNames } from "../../workflow/wait.ts";
import { type Delivery, isUntold } from "../delivery.ts";

/** Within so many seconds of the first bounce, all bounces of one import or decision have come back. */
const together = 10 * 60;
/** How many people a letter names; of the others it says how many there are. */
export const mostNamed = 20;

/** Makes the state machine look once everything that came back together is there. While it is in trouble, that can wait. */
export async function announceReturned(ports: Pick<Ports, "store" | "workflow">, ref: CohortRef, now: Moment): Promise<void> {
  const names = waitNames.filter((name) => name !== "trouble");
  await lookBy(ports, ref, names, addSeconds(now, together), now);
}

interface Known {
  programme: Programme;
  organisers: readonly Organiser[];
  /** At least those that came back and were not told. The others are read when there is something to tell. */
  deliveries: readonly Delivery[];
}

/**
 * Writes to the organisers about what came back, once all of it is there, and stores that they were told. Can be repeated: the letter's
 * occasion is the first bounce, and that is the last to be marked.
 * @returns the letters' rows, and when to look again because more may still come
 */
export async function tellReturned(
  ports: Ports,
  ref: CohortRef,
  known: Known,
  now: Moment,
): Promise<{ letters: Delivery[]; until?: Moment }> {
  const [earliest] = known.deliveries.filter(isUntold).sort(firstFirst);
  if (earliest?.returnedAt === undefined) return { letters: [] };
  const until = addSeconds(earliest.returnedAt, together);
  if (!reached(now, until)) return { letters: [], until };
  const deliveries = await ports.store.deliveries(ref);
  const all = deliveries.filter(isUntold).sort(firstFirst);
  const [first] = all;
  if (first === undefined) return { letters: [] };
  // A process that died half-way has written already; its letter speaks of what had come back by then.
  const written = deliveries.find(({ letter, occasion }) => letter === "letters-returned" && occasion === `#${first.id}`);
  const untold = all.filter(({ returnedAt }) => written === undefined || reached(written.dueAt, returnedAt ?? ""));
  const told = new Set(deliveries.filter((one) => one.toldAt !== undefined).map(({ recipient }) => recipient.id));
  const news = untold.filter(({ recipient }) => !told.has(recipient.id) || arrivedSince(deliveries, recipient.id));
  const people = [...new Map(news.map((one) => [one.recipient.id, one])).values()];
  const applications = await Promise.all(people.map(({ recipient }) => ports.store.get("application", { ...ref, id: recipient.id })));
  const about = people.flatMap((one, i) => {
    const application = applications[i];
    return application === undefined || application.erasedAt !== undefined ? [] : [{ ...one, application }];
  });
  const letters = known.organisers.flatMap((organiser) => letterTo(organiser, known.programme, about, first.id));
  const put = untold.map((one) => ({ ...one, toldAt: now }));
  return { letters: await record(ports, ref, { by: "workflow", now }, { put, happenings: [], letters }) };
}

type About = Delivery & { application: Application };

/** Nothing to whom it is not about. Of whom it speaks stands in it by ids: names are looked up when it leaves. */
function letterTo(organiser: Organiser, programme: Programme, about: readonly About[], first: string): Occasion[] {
  const theirs = about.filter(
    ({ application: { role, form } }) => organiser.role === "owner" || bodyOf(programme, role, form.body)?.id === organiser.body,
  );
  if (theirs.length === 0) return [];
  const ids = (state: Delivery["state"]) =>
    theirs
      .slice(0, mostNamed)
      .flatMap((one) => (one.state === state ? [one.application.id] : []))
      .join(" ");
  const facts = { count: String(theirs.length), bounced: ids("bounced"), complained: ids("complained") };
  return toOrganisers([organiser], "letters-returned", `#${first}`, facts);
}

/** Whose address was wrong and is corrected can be told of again. */
function arrivedSince(deliveries: readonly Delivery[], person: string): boolean {
  const theirs = deliveries.filter(({ recipient }) => recipient.id === person);
  const last =
    theirs
      .flatMap(({ toldAt }) => toldAt ?? [])
      .sort()
      .at(-1) ?? "";
  return theirs.some(({ state, sentAt }) => state === "sent" && sentAt !== null && Date.parse(sentAt) > Date.parse(last));
}

const firstFirst = (a: Delivery, b: Delivery): number =>
  Date.parse(a.returnedAt ?? "") - Date.parse(b.returnedAt ?? "") || (a.id < b.id ? -1 : 1);
