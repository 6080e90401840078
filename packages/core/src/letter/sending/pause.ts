/** Pausing all letters of a cohort or of a programme: letters that are due wait, and leave in order after the pause. */
import { reasonIn } from "../../kernel/reason.ts";
import type { Cohort } from "../../cohort/cohort.ts";
import { Refusal } from "../../kernel/refusal.ts";
import type { Ruling } from "../../kernel/ruling.ts";
import { type Act, nothing, type Outcome } from "../../outcome.ts";
import type { Programme } from "../../programme/programme.ts";
import type { Delivery } from "../delivery.ts";

/** Letters that somebody has just asked for and is waiting for: to sign in, confirm an address, return to a form or to their page. */
const exempt = new Set([
  "sign-in",
  "passkeys-lost",
  "organiser-invited",
  "verify-email",
  "address-confirm",
  "address-changing",
  "address-unreached",
  "new-link",
  "form-saved",
]);

/** Whether a letter is sent even during a pause. */
export const leavesAnyway = ({ letter }: Pick<Delivery, "letter">): boolean => exempt.has(letter);

interface Paused {
  programme: Programme | undefined;
  cohort: Cohort | undefined;
}

/** The pause that holds a cohort's letters back: the programme's, or else its own. */
export const pauseOf = ({ programme, cohort }: Paused): Ruling | undefined => programme?.lettersPaused ?? cohort?.lettersPaused;

/** Those of the letters that no pause holds back. */
export function leaving<D extends Pick<Delivery, "letter">>(deliveries: readonly D[], paused: Paused): D[] {
  return pauseOf(paused) === undefined ? [...deliveries] : deliveries.filter(leavesAnyway);
}

/**
 * Pauses letters; twice for the same reason changes nothing. Refuses reason-needed; changed-meanwhile if they are paused for another reason,
 * since whoever gave that reason would resume them without knowing of this one.
 */
export function pauseLetters(what: Programme | Cohort, reason: string, act: Act): Outcome {
  const said = reasonIn(reason);
  if (what.lettersPaused?.reason === said) return nothing;
  if (what.lettersPaused) throw new Refusal("changed-meanwhile");
  return {
    put: [{ ...what, lettersPaused: { by: act.by, at: act.now, reason: said } }],
    happenings: [{ event: "letters-paused", subject: subjectOf(what) }],
    letters: [],
  };
}

/**
 * Resumes letters; twice changes nothing. Refuses changed-meanwhile if they have been resumed and paused again since.
 * @param seen the moment since when, by the page, they were paused; undefined if it did not say
 * @param dropped letters that are not to be sent any more, as stored; any that were sent meanwhile are left alone
 */
export function resumeLetters(what: Programme | Cohort, act: Act, seen?: string, dropped: readonly Delivery[] = []): Outcome {
  if (!what.lettersPaused) return nothing;
  if (seen !== undefined && seen !== what.lettersPaused.at) throw new Refusal("changed-meanwhile");
  const { lettersPaused, ...rest } = what;
  const lettersHeld = [...(what.lettersHeld ?? []), { from: lettersPaused.at, until: act.now }].slice(-mostHeld);
  const gone = dropLetters(dropped).put;
  const facts = { dropped: gone.length };
  return {
    put: [{ ...rest, lettersHeld }, ...gone],
    happenings: [{ event: "letters-resumed", subject: subjectOf(what), facts }],
    letters: [],
  };
}

/** Older pauses are dropped: no letter waits any more that they held back. */
const mostHeld = 20;

/** Marks letters that are too late as not to be sent; any that were sent meanwhile are left alone. */
export function dropLetters(deliveries: readonly Delivery[]): Outcome {
  const put = deliveries.filter(({ state }) => state === "due").map((delivery) => ({ ...delivery, state: "dropped" as const }));
  const happenings = put.length === 0 ? [] : [{ event: "letters-dropped", subject: "", facts: { count: put.length } }];
  return { put, happenings, letters: [] };
}

const subjectOf = (what: Programme | Cohort): string => (what.kind === "programme" ? what.id : what.cohort);
