/** For tests: a form that is sent while one request after another goes wrong, and what is then not as people are told it is. */
import type { Item } from "@tamkine/core/item";
import { addSeconds } from "@tamkine/core/kernel/time";
import { itemOf } from "@tamkine/core/ports";
import type { Fields, Page } from "../console/fixtures/visitor.ts";
import type { Call, How, Stormy } from "./stormy.ts";

export interface Sending {
  action: string;
  fields: Fields;
  /** Whether it is sent as one that may bring files. */
  multipart?: boolean;
  send: (action: string, fields: Fields, multipart?: boolean) => Promise<Page>;
  /** Seconds after which it is sent again; a minute, as the page says, where nothing is said. */
  after?: number;
}

const text = (page: Page) => page.root.querySelector("h1")?.textContent ?? "";
const isDone = ({ status }: Page) => status < 400;
const kinds = (call: Call | undefined): string[] => (call?.writes ?? []).map((write) => itemOf(write).kind);

/** Every way in which a request of its kind goes wrong. What only reads can only be refused; nobody else has written what is not there. */
export function waysOf({ service, writes }: Call): How[] {
  const isOfSomething = writes.some((write) => !("ensure" in write) && itemOf(write).version > 0);
  if (writes.length > 0) return ["refused", "lost", ...(isOfSomething ? (["conflict"] as const) : [])];
  return service === "workflow" || service === "mailer" ? ["refused", "lost"] : ["refused"];
}

/**
 * Sends the form in calm weather, twice; then once for each request and each way in which that can go wrong, and again as the page offers
 * it a minute later. Gives what is wrong then: a page that does not give the form back, or a state, letters and waits that are others than
 * if it had been sent once and answered.
 */
export async function inAllStorms(site: Stormy, { action, fields, multipart, send: sendAs, after = 60 }: Sending): Promise<string[]> {
  const faults: string[] = [];
  const send: Sending["send"] = (to, said, as = multipart) => sendAs(to, said, as);
  site.begin();
  // What an instance foresees of this page it has learned then.
  await send(action, fields);
  site.begin();
  const calm = await send(action, fields);
  const { calls } = site;
  const done = seen(site);
  const late = addSeconds(site.now, after);
  const say = (where: string, ...what: string[]) => faults.push(`${action} ${where}: ${what.join(" ").slice(0, 600)}`);

  if (!isDone(calm)) say("in calm weather", `${calm.status}`, text(calm));
  site.now = late;
  const twice = await send(action, fields);
  if (!isDone(twice)) say("sent twice", `${twice.status}`, text(twice));
  for (const other of differing(done, seen(site))) say("sent twice", other);

  const first = calls.findIndex(({ writes }) => writes.length > 0);
  for (const [n, call] of calls.entries()) {
    for (const how of waysOf(call)) {
      site.begin(n + 1, how);
      const answer = await send(action, fields);
      const struck = site.calls[n];
      const where = `${n + 1}/${calls.length} ${struck?.name} ${kinds(struck).join(" ")} ${how}`;
      site.calm();
      if (!isDone(answer)) {
        const again = answer.forms.find((one) => one.action === action);
        if (answer.status !== 409 && answer.headers["retry-after"] !== "60") say(where, `${answer.status}`, text(answer));
        if (!again) say(where, "nothing is given back,", `${answer.status}`, text(answer));
        // Nothing has happened before the first of what is stored.
        if (!again || n < first) continue;
        site.now = late;
        const last = await send(again.action, { ...(answer.status === 409 && fields), ...again.fields }, again.multipart || undefined);
        if (!isDone(last)) say(where, `${answer.status}, then ${last.status}`, text(last));
      }
      const isAboutLetters =
        struck?.service === "mailer" || (struck?.writes.length !== 0 && kinds(struck).every((kind) => kind === "delivery"));
      for (const other of differing(done, seen(site), isAboutLetters)) say(where, `${answer.status}`, other);
    }
  }
  return faults;
}

interface Seen {
  rows: string[];
  mails: string[];
  woken: Set<string>;
}

/**
 * What is stored, as if each thing had been done a minute ago; visits, and how far letters and waits have come, are told otherwise. That a
 * table was taken along, or an archive taken in, is noted each time it is asked for, each challenge to a passkey is another, and who is
 * taking something in keeps others from it for an hour at the most.
 */
export const seen = ({ rows, mails, woken }: Stormy): Seen => ({
  rows: [...rows.values()].filter((item) => !isEachTime(item)).map(plain),
  mails: mails.map(({ subject, to }) => `${subject} (${to.address})`),
  woken: new Set(woken.map(withoutChance)),
});

const isEachTime = (item: Item): boolean =>
  ["session", "challenge", "arrival"].includes(item.kind) || (item.kind === "log" && ["exported", "archive-taken-in"].includes(item.event));

const passing: Partial<Record<Item["kind"], readonly string[]>> = {
  delivery: ["state", "claimedAt", "sentAt"],
  wait: ["signals", "again"],
  log: ["id"],
};

/** Of what is stored nothing changes, and most of it is the same at the end of each storm. */
const told = new WeakMap<Item, string>();

function plain(item: Item): string {
  const text = told.get(item) ?? withoutPassing(item);
  told.set(item, text);
  return text;
}

function withoutPassing(item: Item): string {
  const left = Object.entries(item).filter(([name]) => name !== "version" && !passing[item.kind]?.includes(name));
  return withoutChance(JSON.stringify(Object.fromEntries(left)));
}

/** Moments to the minute, and ids that are made of them or of chance. */
const withoutChance = (text: string): string =>
  text
    .replaceAll(/T(\d\d):\d\d(?::\d\d(?:\.\d+)?Z)?/gu, "T$1Z")
    .replaceAll(/\b(\w{2,6})_[a-z2-7]{16}\b/gu, "$1_")
    .replaceAll(/"[\w-]{32}"/gu, '"secret"');

/** What is not as it was wanted. @param lessLetters some may not have left, or not for sure, which is told to the organisers */
export function differing(wanted: Seen, found: Seen, lessLetters = false): string[] {
  return [
    ...without(wanted.rows, found.rows).map((row) => `is not stored: ${row}`),
    ...without(found.rows, wanted.rows).map((row) => `is stored besides: ${row}`),
    ...(lessLetters ? [] : without(wanted.mails, found.mails)).map((mail) => `has not left: ${mail}`),
    ...without(found.mails, wanted.mails).map((mail) => `has left besides: ${mail}`),
    ...[...wanted.woken].filter((token) => !found.woken.has(token)).map((token) => `was not woken: ${token}`),
  ];
}

function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
