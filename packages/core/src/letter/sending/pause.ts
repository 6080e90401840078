/** Pausing all letters of a cohort or of a whole programme: what is due waits, and leaves in order once they are resumed. */
import { reasonIn } from "../../kernel/reason.ts";
import type { Cohort } from "../../cohort/cohort.ts";
import { Refusal } from "../../kernel/refusal.ts";
import type { Ruling } from "../../kernel/ruling.ts";
import { type Act, nothing, type Outcome } from "../../outcome.ts";
import type { Programme } from "../../programme/programme.ts";
import type { Delivery } from "../delivery.ts";

/** Those somebody has just asked for and waits for: signing in, confirming an address, coming back to a form or to one's page. */
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

/** Whether a letter leaves although all are paused. */
export const leavesAnyway = ({ letter }: Pick<Delivery, "letter">): boolean => exempt.has(letter);

interface Paused {
  programme: Programme | undefined;
  cohort: Cohort | undefined;
}

/** The pause that holds a cohort's letters back: the programme's before its own. */
export const pauseOf = ({ programme, cohort }: Paused): Ruling | undefined => programme?.lettersPaused ?? cohort?.lettersPaused;

/** Of these letters those that may leave now. */
export function leaving<D extends Pick<Delivery, "letter">>(deliveries: readonly D[], paused: Paused): D[] {
  return pauseOf(paused) === undefined ? [...deliveries] : deliveries.filter(leavesAnyway);
}

/**
 * Pauses; twice for the same reason changes nothing. Refuses reason-needed; changed-meanwhile where they are paused for another reason,
 * for whoever gave that one would resume them without knowing of this one.
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
 * Resumes; twice changes nothing. Refuses changed-meanwhile where they were resumed and paused again since.
 * @param seen since when the page said that they are paused; undefined where none said so
 * @param dropped letters which are not to be sent any more, as they are stored; those sent meanwhile are left alone
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

/** Of older pauses nothing waits any more. */
const mostHeld = 20;

/** Letters that came too late are not sent any more; those sent meanwhile are left alone. */
export function dropLetters(deliveries: readonly Delivery[]): Outcome {
  const put = deliveries.filter(({ state }) => state === "due").map((delivery) => ({ ...delivery, state: "dropped" as const }));
  const happenings = put.length === 0 ? [] : [{ event: "letters-dropped", subject: "", facts: { count: put.length } }];
  return { put, happenings, letters: [] };
}

const subjectOf = (what: Programme | Cohort): string => (what.kind === "programme" ? what.id : what.cohort);
