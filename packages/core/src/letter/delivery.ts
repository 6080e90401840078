/** A delivery: one sending of one letter to one person for one occasion. Its key is what makes a second copy impossible. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Language } from "../kernel/text.ts";
import { Moment } from "../kernel/time.ts";
import type { LetterId } from "./catalogue.ts";

/** Who gets it: a participant or applicant (same id), an organiser, or whoever has a form kept half-way. */
export const Recipient = z.discriminatedUnion("is", [
  z.object({ is: z.literal("applicant"), id: z.string() }),
  z.object({ is: z.literal("organiser"), id: z.string() }),
  z.object({ is: z.literal("saved-form"), id: z.string() }),
]);
export type Recipient = z.infer<typeof Recipient>;

/**
 * due → claimed → sent → bounced | complained. `claimed` and never confirmed is in doubt: it may have gone out, so it is
 * not sent again by itself; an organiser can. `dropped`: nobody to send to any more (withdrawn, bounced, unsubscribed).
 */
export const DeliveryState = z.enum(["due", "claimed", "sent", "bounced", "complained", "dropped"]);

export const Delivery = z.object({
  kind: z.literal("delivery"),
  programme: z.string(),
  cohort: z.string(),
  /** Derived from cohort + recipient + letter + occasion; begins as the letter's group says. */
  id: z.string(),
  version,
  letter: z.string(),
  /** What it is about: "" once in a cohort, a pair's or meeting's id, a week "2026-W15". */
  occasion: z.string(),
  recipient: Recipient,
  language: Language,
  state: DeliveryState,
  /** Who caused it, as in the log: a step of the state machine sends its letters itself. */
  by: z.string().optional(),
  dueAt: Moment,
  claimedAt: Moment.nullable(),
  sentAt: Moment.nullable(),
  /** When it was heard that it came back or was reported, and when organisers were told. */
  returnedAt: Moment.optional(),
  toldAt: Moment.optional(),
  /** The Message-ID put in the letter, known before it is sent. */
  messageId: z.string(),
  /** Facts of the occasion the letter needs and that may change later (a code, a date); never names or addresses. */
  facts: z.record(z.string(), z.string()),
});
export type Delivery = z.infer<typeof Delivery>;

/** Letters that are looked back at without the others: their ids begin alike, so that they are kept beside each other. */
const groups = {
  /** About how pairs get on: who was nudged when, and whom organisers were asked to call. */
  watch: [
    "introduction-reminder",
    "introductions-reminder",
    "nudge-first-meeting",
    "nudge-gap",
    "nudge-behind",
    "pair-needs-rematch",
    "pairs-need-rematch",
    "introductions-unanswered",
    "pair-needs-call",
  ],
} as const satisfies Record<string, readonly LetterId[]>;
export type LetterGroup = keyof typeof groups;

/** How the ids of a group's letters begin. */
export const groupMark = (group: LetterGroup): string => `dlv_${group}`;

/** What an id of such a letter is derived with. */
export function markOf(letter: string): string {
  const group = (Object.keys(groups) as LetterGroup[]).find((one) => groups[one].some((id) => id === letter));
  return group === undefined ? "dlv" : groupMark(group);
}

/** The header of a letter by which what the mail service says of it is recognised. */
export const deliveryHeader = "X-TAMKINE-Delivery";

/** What stands in that header: the whole key, since the mail service names nothing else of the letter. */
export const deliveryMark = ({ programme, cohort, id }: Pick<Delivery, "programme" | "cohort" | "id">): string =>
  `${programme}/${cohort}/${id}`;

/** Whether it went to where a person is reached. An address that they only asked for says nothing of that. */
export const isToOwnAddress = ({ recipient, letter }: Delivery): boolean => recipient.is === "applicant" && letter !== "address-confirm";

/** Whether organisers have still to hear that it came back. Of their own letters nobody is told. */
export const isUntold = (delivery: Delivery): boolean =>
  (delivery.state === "bounced" || delivery.state === "complained") &&
  delivery.returnedAt !== undefined &&
  delivery.toldAt === undefined &&
  isToOwnAddress(delivery);

/** Whether somebody has still to see to it: it is to be sent, may have been, or came back and nobody was told. */
export const isUnsettled = (delivery: Delivery): boolean => delivery.state === "due" || delivery.state === "claimed" || isUntold(delivery);
