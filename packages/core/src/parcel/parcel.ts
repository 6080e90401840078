/** A file too large for one answer, on its way out or in: what was asked for, and how far it is. The file itself is with `Files`. */
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { Language } from "../kernel/text.ts";
import { addSeconds, daysAfter, Moment, reached } from "../kernel/time.ts";

/** What a parcel can be: tables and papers that leave, and an archive that comes in. */
export const contents = ["archive", "log", "applications", "pairs", "alumni", "certificates", "take-in"] as const;

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const Parcel = z.object({
  kind: z.literal("parcel"),
  programme: z.string(),
  /** Of what comes in also the name it was brought under. */
  id: z.string(),
  version,
  /** Id of the organiser who asked, and who alone may take it. */
  by: z.string(),
  what: z.enum(contents),
  /** Null for what is of the programme. */
  cohort: z.string().nullable(),
  /** The page that was asked, and how: in the background it is asked again. Null for what comes in. */
  asks: z.object({ path: z.string(), form: z.record(z.string(), z.array(z.string())), language: Language }).nullable(),
  askedAt: Moment,
  /** Raised when it is tried again. */
  attempt: z.int().min(1),
  state: z.discriminatedUnion("is", [
    z.object({ is: z.literal("preparing"), since: Moment }),
    z.object({ is: z.literal("ready"), at: Moment, until: Moment, name: z.string(), bytes: z.int() }),
    z.object({ is: z.literal("taken-in"), at: Moment }),
    z.object({ is: z.literal("refused"), at: Moment, code: z.string(), facts: Facts }),
    z.object({ is: z.literal("failed"), at: Moment }),
  ]),
  expiresAt: Moment,
});
export type Parcel = z.infer<typeof Parcel>;
export type Content = Parcel["what"];

/** Which try at which parcel. */
export const ParcelRef = z.object({ programme: z.string(), id: z.string(), attempt: z.int().min(1) });
export type ParcelRef = z.infer<typeof ParcelRef>;

/** Days for which a file stays, as the bucket keeps it; days for which the page speaks of it. */
export const stays = 3;
const listed = 7;
/** Seconds after which one that is still being prepared is taken to have been lost: a function has a quarter of an hour for each of three tries. */
const lostAfter = 3600;

/** All of a programme's files begin with it. */
export const placeOf = (programme: string): string => `${programme}/`;
/** Each try has a file of its own, so that a late one never stands in another's place. */
export const fileOf = ({ programme, id, attempt }: ParcelRef): string => `${placeOf(programme)}out/${id}-${attempt}`;
/** What is brought lies here until it is taken in. */
export const broughtAs = (programme: string, id: string): string => `${placeOf(programme)}in/${id}`;

type Asked = Pick<Parcel, "programme" | "id" | "by" | "what" | "cohort" | "asks">;

/** A file that was just asked for and is being prepared. */
export function newParcel(asked: Asked, now: Moment): Parcel {
  const state = { is: "preparing", since: now } as const;
  return { kind: "parcel", version: 0, ...asked, askedAt: now, attempt: 1, state, expiresAt: daysAfter(now, listed) };
}

/** An archive that was brought while another one was being taken in waits to be tried again. */
export const hasToWait = (state: Parcel["state"]): boolean => state.is === "refused" && state.code === "archive-arriving";

/** Failed, or refused for now, or so long under way that whoever prepared it must have died. */
export const isFailed = ({ state }: Parcel, now: Moment): boolean =>
  state.is === "failed" || hasToWait(state) || (state.is === "preparing" && reached(now, addSeconds(state.since, lostAfter)));

/** The same file, prepared once more. */
export const again = (parcel: Parcel, now: Moment): Parcel => ({
  ...parcel,
  attempt: parcel.attempt + 1,
  state: { is: "preparing", since: now },
  expiresAt: daysAfter(now, listed),
});

/** What an organiser must be allowed to ask for it and to take it. */
export const needs = (what: Content): "run" | "settle" => (what === "archive" || what === "take-in" ? "settle" : "run");
