/**
 * Letters that came back, or that somebody reported: organisers are told in one letter of all that came back together, each of them
 * of the people of their body. An organiser's own letter that comes back is told to nobody: word of it could come back as well.
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

/** Seconds in which the letters of one import, or of one decision on many, have come back: from the first on. */
const together = 10 * 60;
/** Names in a letter; of the others it says how many they are. */
export const mostNamed = 20;

/** Has the state machine look when what came back with this has come back. While it stands in trouble that can wait. */
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
 * Writes to the organisers about what came back, once it is all there, and notes that they were told. Safe to repeat: the letter's
 * occasion is the first that came back, which is noted last.
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
  // Whoever died half-way had written already: that letter speaks of what had come back by then.
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
