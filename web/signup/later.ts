/** Going on later: the form is kept because its reader asked for it, and a letter brings the link that opens it again. */
import type { SignUp } from "@tamkine/core/application/sign-up";
import { forget, isKept, keep, type SavedForm } from "@tamkine/core/application/saved-form";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Moment } from "@tamkine/core/kernel/time";
import { linkExpiry } from "@tamkine/core/letter/about/links";
import { perform } from "@tamkine/core/perform";
import type { Deps } from "../context.ts";
import { findCohort } from "../find.ts";
import { type Answers, one } from "../form/answers.ts";
import { stampField } from "../form/robots.ts";
import type { SignUpScene } from "./signup.tsx";
import { type SignUpStep, typedFields } from "./steps.ts";

/** The field that carries the link of a form that is kept, so that it is kept once and given up when it is sent. */
export const savedField = "saved";

const refOf = ({ cohort }: SignUpScene) => ({ programme: cohort.programme, cohort: cohort.cohort });

/** The form a token opens; undefined for anything forged, expired, given up, or of something else. */
export async function savedOf({ links, store }: Deps, token: string, now: Moment): Promise<SavedForm | undefined> {
  const claims = token === "" ? undefined : await links.read(token, now);
  if (claims?.purpose !== "resume") return undefined;
  const saved = await store.get("saved-form", { programme: claims.programme, cohort: claims.cohort, id: claims.id });
  return saved && isKept(saved, now) ? saved : undefined;
}

/** The one this form was kept as before, when it is of this sign-up. */
export async function savedBefore(deps: Deps, scene: SignUpScene, answers: Answers, now: Moment): Promise<SavedForm | undefined> {
  const saved = await savedOf(deps, one(answers, savedField), now);
  const { programme, cohort } = refOf(scene);
  return saved?.programme === programme && saved.cohort === cohort && saved.role === scene.role ? saved : undefined;
}

/** What is typed; ticks of consent are not kept: they count when the form is sent. @returns the token that opens it */
export async function keepForm(
  deps: Deps,
  scene: SignUpScene,
  { email, language, step, answers }: Pick<SignUp, "email" | "language"> & { step: SignUpStep; answers: Answers },
  now: Moment,
): Promise<string> {
  const ref = refOf(scene);
  const before = await savedBefore(deps, scene, answers, now);
  // One address may keep several forms: whoever opens a new one must not be able to change somebody else's.
  const fresh = deps.ids.derive("svf", ref.programme, ref.cohort, scene.role, email, one(answers, stampField));
  const id = before?.email === email ? before.id : fresh;
  const act = { by: `applicant:${id}`, now };
  await perform(deps, ref, act, async () => {
    const [current, existing, earlier] = await Promise.all([
      findCohort(deps.store, ref),
      deps.store.get("saved-form", { ...ref, id }),
      before && deps.store.get("saved-form", { ...ref, id: before.id }),
    ]);
    const said = { id, role: scene.role, email, language, step, answers: typedFields(scene.role, answers) };
    return keep({ ...current, existing, before: earlier }, said, act);
  });
  return tokenOf(deps, scene, id, now);
}

/** Gives the form up. */
export async function forgetForm(deps: Deps, scene: SignUpScene, answers: Answers, now: Moment): Promise<void> {
  const saved = await savedBefore(deps, scene, answers, now);
  if (!saved) return;
  await perform(deps, refOf(scene), { by: `applicant:${saved.id}`, now }, async () => {
    const current = await deps.store.get("saved-form", saved);
    return current ? forget(current) : { put: [], happenings: [], letters: [] };
  });
}

async function tokenOf({ links }: Deps, scene: SignUpScene, id: string, now: Moment): Promise<string> {
  const page = await links.personal({ ...refOf(scene), purpose: "resume", id, epoch: 0, expires: linkExpiry(scene, now) });
  const token = new URL(page).pathname.split("/").at(-1);
  if (token === undefined) throw new Refusal("not-found");
  return token;
}
