/** Letters that somebody decided on at the moment at which somebody else decided otherwise. */
import { expect, it } from "vitest";
import { createLinks } from "../../access/links.ts";
import { aGathering } from "../../gathering/fixtures/a-gathering.ts";
import type { Item } from "../../item.ts";
import { addSeconds } from "../../kernel/time.ts";
import type { Pair } from "../../pairing/pair.ts";
import { aDelivery, anOrganiser, aPair, ref } from "../../worlds/makers.ts";
import { during, underway } from "../../worlds/worlds.ts";
import type { Delivery } from "../delivery.ts";
import { memoryStore } from "../fixtures/memory-store.ts";
import { post } from "../sending/post.ts";

const now = during.underway;
const links = createLinks({ secret: "secret", origin: "https://tamkine.example.ma" });
const mentee = { is: "applicant", id: "app_mentee-1" } as const;
const organiser = { is: "organiser", id: "org_owner" } as const;

const silent = { mentor: null, mentee: null };
const introduced = aPair({ state: { is: "introduced" }, acceptedAt: silent });
const accepted = aPair({ state: { is: "introduced" }, acceptedAt: { ...silent, mentee: now } });
const active = aPair();
const ended = aPair({ state: { is: "ended", at: now, why: "replaced", by: "organiser" } });
const [on, off] = [aGathering(), aGathering({ state: "cancelled" })];

/** What is written to whom about what, and how that stands when it leaves. */
const letters: [string, string, Delivery["recipient"], Item, "sent" | "not sent"][] = [
  ["introduction", "pair_1", mentee, introduced, "sent"],
  ["introduction", "pair_1", mentee, active, "sent"],
  ["introduction", "pair_1", mentee, ended, "not sent"],
  ["introduction-reminder", "pair_1", mentee, introduced, "sent"],
  ["introduction-reminder", "pair_1", mentee, accepted, "not sent"],
  ["introduction-reminder", "pair_1", { ...mentee, id: "app_mentor-1" }, accepted, "sent"],
  ["introduction-reminder", "pair_1", mentee, ended, "not sent"],
  ["pair-active", "pair_1", mentee, active, "sent"],
  ["pair-active", "pair_1", mentee, ended, "not sent"],
  ["nudge-gap", "pair_1#2026-W18", mentee, active, "sent"],
  ["nudge-gap", "pair_1#2026-W18", mentee, ended, "not sent"],
  ["pair-needs-call", "pair_1#2026-05-04", organiser, active, "sent"],
  ["pair-needs-call", "pair_1#2026-05-04", organiser, ended, "not sent"],
  ["pair-needs-rematch", "pair_1#silent", organiser, accepted, "sent"],
  ["pair-needs-rematch", "pair_1#silent", organiser, active, "not sent"],
  ["pair-needs-rematch", "pair_1", organiser, ended, "sent"],
  ["gathering-reminder", on.id, mentee, on, "sent"],
  ["gathering-reminder", on.id, mentee, off, "not sent"],
  ["gathering-invitation", `${on.id}#1`, mentee, off, "not sent"],
  ["gathering-cancelled", `${on.id}#1`, mentee, off, "sent"],
  ["gathering-cancelled", `${on.id}#1`, mentee, on, "not sent"],
];

const named = (item: Item): string =>
  "state" in item && typeof item.state === "object" ? (item as Pair).state.is : (item as { state: string }).state;

it.each(letters.map(([letter, occasion, to, item, end]) => [letter, to.id, named(item), end, occasion, to, item] as const))(
  "%s to %s where it is %s: %s",
  async (letter, _, __, end, occasion, recipient, item) => {
    const { programme, cohort, applications, participants, pairs } = underway();
    const others = pairs.filter(({ id }) => id !== "pair_1" || item.kind !== "pair");
    const row = aDelivery({ letter, occasion, recipient, state: "due", dueAt: now, claimedAt: null, sentAt: null });
    const store = memoryStore([programme, cohort, anOrganiser(), ...applications, ...participants, ...others, item, row]);
    const left: string[] = [];
    const mailer = { send: async ({ delivery }: { delivery: string }) => void left.push(delivery) };
    const send = (at: string) => post({ store, mailer, links }, ref, [row.id], at);
    await send(now);
    expect(left).toHaveLength(end === "sent" ? 1 : 0);
    if (end === "sent") return;
    // What it speaks of may be on its way, stored last; after a while it is not.
    expect((await store.get("delivery", row))?.state).toBe("due");
    await send(addSeconds(now, 15 * 60));
    expect([left, (await store.get("delivery", row))?.state]).toEqual([[], "dropped"]);
  },
);

/** To the organisers about both of two pairs, as the second stands when it leaves. */
async function about(letter: string, occasion: string, second: Pair, participants = underway().participants): Promise<string | undefined> {
  const { programme, cohort, applications } = underway();
  const row = aDelivery({
    letter,
    occasion,
    recipient: organiser,
    state: "due",
    dueAt: now,
    claimedAt: null,
    sentAt: null,
  });
  const first = aPair({ state: { is: "introduced" }, acceptedAt: silent });
  const store = memoryStore([programme, cohort, anOrganiser(), ...applications, ...participants, first, second, row]);
  const subjects: string[] = [];
  const mailer = { send: async ({ subject }: { subject: string }) => void subjects.push(subject) };
  await post({ store, mailer, links }, ref, [row.id], now);
  return subjects[0];
}

it("a letter about several unanswered introductions leaves out those answered since", async () => {
  const two = { id: "pair_2", mentor: "app_mentor-2", mentee: "app_mentee-2" };
  const silence = ["introductions-unanswered", "pair_1+pair_2#silent"] as const;
  expect(await about(...silence, { ...introduced, ...two })).toMatch(/^2 présentations sans réponse, à voir d’ici au /u);
  expect(await about(...silence, { ...active, ...two })).toMatch(/^(?:Une personne attend|Un nouveau mentor)/u);
});

it("a letter about several unanswered introductions asks for a day as much later as the two of each were away", async () => {
  const two = { ...introduced, id: "pair_2", mentor: "app_mentor-2", mentee: "app_mentee-2" };
  const pause = { from: "2026-04-13T08:00:00Z", until: "2026-04-28", ended: null };
  const away = underway().participants.map((one) => ({ ...one, pause }));
  expect(await about("introductions-unanswered", "pair_1+pair_2#silent", two, away)).toMatch(/au 13 mai$/u);
});

it("held back until after its day, it asks for today", async () => {
  const over = { ...ended, id: "pair_2", state: { is: "ended", at: "2026-04-01T08:00:00Z", why: "left", by: "mentor" } } as Pair;
  expect(await about("pairs-need-rematch", "pair_1+pair_2", over)).toBe(`2 mentors à trouver d’ici au ${Number(now.slice(8, 10))} mai`);
});
