/** Keeping an unfinished form for whoever asked for a link to it: saving, the letters with the link, giving it up. */
import { type Dated, isKept, keptDays, lastDay, type SavedForm } from "./saved-form.ts";
import { isIntakeOpen } from "../cohort/milestones.ts";
import { Refusal } from "../kernel/refusal.ts";
import { dayOf, daysAfter } from "../kernel/time.ts";
import type { Act, Occasion, Outcome } from "../outcome.ts";

/** What whoever fills it in has said so far. */
type Filled = Pick<SavedForm, "id" | "role" | "email" | "language" | "step" | "answers" | "opened">;
/** Longest form that is kept, in characters; one filled to the brim has a quarter of it. */
const longest = 20_000;

/** Whether a form with these answers is short enough to be kept. */
export const hasRoom = (answers: SavedForm["answers"]): boolean => JSON.stringify(answers).length <= longest;

/**
 * Keeps the form and sends the link, at most once a day for one form; saved again, the link leads to the newer one.
 * @param before what this form was saved as earlier; given up when the address is another one now
 * Refuses intake-closed, form-invalid (far too long).
 */
export function keep(
  scene: Dated & { existing: SavedForm | undefined; before: SavedForm | undefined },
  said: Filled,
  act: Act,
): Outcome & { put: [SavedForm] } {
  const { programme, cohort, existing, before } = scene;
  const saved = formOf(scene, said, existing?.version ?? 0, act);
  return {
    put: [saved],
    remove: before && before.id !== saved.id ? [before] : [],
    happenings: [],
    letters: [linkTo(saved, "form-saved", `#${dayOf(act.now, programme.timeZone)}`, { programme, cohort })],
  };
}

/**
 * An organiser begins the form of somebody who rang up or filled in a sheet of paper. The link goes to them: they read what was written,
 * give their consents themselves and send it, as everybody does.
 * @param existing what was begun for this address before
 * @param applied whether an application of this role came from the address already
 * Refuses intake-closed; form-invalid naming the address: "applied", or "begun" while a form waits there, which may be further by now.
 */
export function begin(
  scene: Dated & { existing: SavedForm | undefined; applied: boolean },
  said: Filled,
  act: Act,
): Outcome & { put: [SavedForm] } {
  const { existing, applied } = scene;
  if (applied) throw new Refusal("form-invalid", { email: "applied" });
  if (existing && isKept(existing, act.now)) throw new Refusal("form-invalid", { email: "begun" });
  const saved = formOf(scene, said, existing?.version ?? 0, act);
  return {
    put: [saved],
    happenings: [{ event: "form-begun", subject: "" }],
    letters: [linkTo(saved, "form-begun", `#${dayOf(act.now, scene.programme.timeZone)}`, scene)],
  };
}

function formOf({ programme, cohort }: Dated, said: Filled, version: number, { now }: Act): SavedForm {
  if (!isIntakeOpen(cohort, programme, now)) throw new Refusal("intake-closed");
  if (!hasRoom(said.answers)) throw new Refusal("form-invalid");
  return {
    kind: "saved-form",
    programme: cohort.programme,
    cohort: cohort.cohort,
    version,
    ...said,
    savedAt: now,
    expiresAt: daysAfter(now, keptDays),
  };
}

/** The link once more, because its owner asked for it. */
export const linkAgain = (saved: SavedForm, scene: Dated, { now }: Act): Outcome => ({
  put: [],
  happenings: [],
  letters: [linkTo(saved, "form-saved", `#${now.slice(0, 16)}`, scene)],
});

/** The one reminder. */
export const reminder = (saved: SavedForm, scene: Dated): Occasion => linkTo(saved, "form-saved-reminder", "", scene);

/** Gives it up, because it was sent in or its owner wants it gone. */
export const forget = (saved: SavedForm): Outcome => ({ put: [], remove: [saved], happenings: [], letters: [] });

function linkTo(saved: SavedForm, letter: "form-saved" | "form-begun" | "form-saved-reminder", occasion: string, scene: Dated): Occasion {
  return { letter, to: { is: "saved-form", id: saved.id }, language: saved.language, occasion, facts: { until: lastDay(saved, scene) } };
}
