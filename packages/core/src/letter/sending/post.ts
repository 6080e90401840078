/**
 * Sends letters, each at most once. A row goes due → claimed before the mail leaves and claimed → sent after, so whatever
 * crashes in between leaves it claimed: in doubt, and not sent again by itself.
 */
import type { CohortRef } from "../../kernel/item.ts";
import { loadedOnce } from "../../kernel/lazily.ts";
import type { Moment } from "../../kernel/time.ts";
import { Conflict, type Mail, type Mailer, type Ports, type Store } from "../../ports.ts";
import type { Delivery } from "../delivery.ts";
import { lookup } from "../about/lookup.ts";
import { MailRefused } from "./mail-refused.ts";
import { leaving } from "./pause.ts";

/**
 * How many letters were: sent; dropped, since there is nobody to send them to; in doubt; delayed and still due, because the mail provider
 * refused them for now or had stopped answering, or what they are about is not stored yet; taken by another process; held back by a pause.
 */
export interface Posted {
  sent: number;
  dropped: number;
  doubtful: number;
  delayed: number;
  taken: number;
  held: number;
}

/** After so many letters in doubt in a row the call stops: the mail service is not there, and each further letter would be in doubt too. */
const silences = 3;

/** Writes letters. Loaded only when one is sent, since the words in three languages and the layout take time to load. */
const writer = loadedOnce(() => import("../writing/write-mail.ts"));

type Posting = Pick<Ports, "store" | "mailer" | "links">;

/**
 * Sends those of the deliveries that are due and leaves the others alone, so it can be called again with the same. Faults of the mailer are
 * counted; others are thrown after every letter has had its turn.
 * @param secrets by delivery id, for sign-in letters
 */
export async function post(
  ports: Posting,
  ref: CohortRef,
  deliveryIds: readonly string[],
  now: Moment,
  secrets: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const rows = await Promise.all(deliveryIds.map((id) => ports.store.get("delivery", { ...ref, id })));
  const posted = await postRows(ports, ref, rows.filter((row) => row?.state === "due") as Delivery[], now, secrets);
  // Claimed in an earlier try.
  return { ...posted, doubtful: posted.doubtful + rows.filter((row) => row?.state === "claimed").length };
}

/**
 * The same for rows that are known to be due. A row that has changed meanwhile counts as taken: its version tells.
 * @param rows as stored; those that a pause holds back stay due
 */
export async function postRows(
  { store, mailer, links }: Posting,
  ref: CohortRef,
  rows: readonly Delivery[],
  now: Moment,
  secrets: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const posted: Posted = { sent: 0, dropped: 0, doubtful: 0, delayed: 0, taken: 0, held: 0 };
  if (rows.length === 0) return posted;
  const [known, { written }] = await Promise.all([lookup(store, ref, rows), writer()]);
  const due = known ? leaving(rows, known) : rows;
  posted.held = rows.length - due.length;
  const write = async (delivery: Delivery): Promise<Written> => ({
    delivery,
    mail: known ? await written(delivery, known, links, now, secrets[delivery.id]) : "nobody",
  });
  const sending = inTurn({ store, mailer }, now);
  const faults: unknown[] = [];
  const noting = async (work: () => Promise<void>) => work().catch((fault: unknown) => void faults.push(fault));
  // All are written at the same time, so that what they need is read together; and before they are claimed, so that one that cannot be
  // written stays due. They are sent one after the other: the provider limits the rate, and a crash leaves one in doubt, not fifty.
  for (const writing of await Promise.allSettled(due.map(write)))
    await noting(async () => {
      if (writing.status === "rejected") throw writing.reason;
      posted[await sending.next(writing.value)] += 1;
    });
  await noting(sending.end);
  if (faults.length > 0) throw faults[0];
  return posted;
}

interface Written {
  delivery: Delivery;
  /** Nothing where there is nobody to send it to, or where what it is about is not stored yet. */
  mail: Mail | "nobody" | "early";
}

/** Sends one letter after the other. What is to be stored about one goes with what is about the next, or at the end. */
function inTurn({ store, mailer }: Pick<Posting, "store" | "mailer">, now: Moment) {
  /** What is still to be stored about the letter that has just left. */
  let noted: Delivery | undefined;
  let unheard = 0;
  return {
    /** @returns what it counts as */
    async next({ delivery, mail }: Written): Promise<keyof Posted> {
      if (mail === "early" || unheard >= silences) return "delayed";
      const before = noted;
      noted = undefined;
      if (mail === "nobody") return (await move(store, { ...delivery, state: "dropped" }, before)) ? "dropped" : "taken";
      mailer.prepare?.(mail);
      const moved = await move(store, { ...delivery, state: "claimed", claimedAt: now }, before);
      if (!moved) return "taken";
      const end = await attempt(() => mailer.send(mail));
      unheard = end === "doubtful" ? unheard + 1 : 0;
      if (end === "delayed") noted = { ...moved, state: "due", claimedAt: null };
      if (end === "sent") noted = { ...moved, state: "sent", sentAt: now };
      return end;
    },
    async end(): Promise<void> {
      if (noted) await move(store, noted);
    },
  };
}

/** Only a refusal proves that a mail did not leave; after any other fault it may have. */
async function attempt(send: () => ReturnType<Mailer["send"]>): Promise<"sent" | "delayed" | "doubtful"> {
  try {
    await send();
    return "sent";
  } catch (error) {
    return error instanceof MailRefused ? "delayed" : "doubtful";
  }
}

/**
 * Stores a letter's next state together with what is still to be stored about the letter before it. So a letter costs one request, and never
 * more than one is under way. If the two cannot be stored together, they are stored one after the other.
 * @returns the row after the change; undefined when someone else changed it first
 */
async function move(store: Store, put: Delivery, before?: Delivery): Promise<Delivery | undefined> {
  const moved = { ...put, version: put.version + 1 };
  if (before) {
    const together = await store.commit([{ put: before }, { put }]).then(
      () => true,
      () => false,
    );
    if (together) return moved;
    // If a bounce came in first, the row already says more than "sent".
    await move(store, before);
  }
  try {
    await store.commit([{ put }]);
    return moved;
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}
