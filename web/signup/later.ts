/** Going on later: the form is kept because its reader asked for it, and a letter brings the link that opens it again. */
import type { SignUp } from "@tamkine/core/application/sign-up";
import { isKept, type SavedForm } from "@tamkine/core/application/saved-form";
import { forget, keep } from "@tamkine/core/application/keep-form";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Moment } from "@tamkine/core/kernel/time";
import { linkExpiry } from "@tamkine/core/letter/about/links";
import { perform } from "@tamkine/core/perform";
import type { Deps } from "../context.ts";
import { findCohort } from "../find.ts";
import { type Answers, one } from "../form/answers.ts";
import { stampField } from "../form/robots.ts";
import type { SignUpScene } from "./scene.ts";
import { type SignUpStep, typedFields } from "./steps.ts";

/**
 * The field that carries the token of a form that is kept, so that it is kept once and given up when it is sent. The letter's token opens
 * the form and comes from there. The one that a page gets whose reader has only typed an address opens nothing, and changes or gives up
 * what that page kept, until the owner of the address has saved it from their letter: they may have written in it what others must not see.
 */
export const savedField = "saved";

/** What tells the page's token from the letter's. */
const page = "page";

interface Kept {
  saved: SavedForm;
  /** Whoever brings it has read the letter. */
  isOwner: boolean;
}

const refOf = ({ cohort }: SignUpScene) => ({ programme: cohort.programme, cohort: cohort.cohort });

/** The form a letter's token opens; undefined for anything forged, expired, given up, or of something else. */
export async function savedOf(deps: Deps, token: string, now: Moment): Promise<SavedForm | undefined> {
  const kept = await keptBy(deps, token, now);
  return kept?.isOwner ? kept.saved : undefined;
}

/** Of a letter's token whose form is not kept any more: sent in, given up, or deleted when its days were over. Undefined for any other. */
export async function lapsedOf({ links, store }: Deps, token: string, now: Moment): Promise<CohortRef | undefined> {
  const claims = await links.read(token, now);
  if (claims?.purpose !== "resume" || claims.about === page) return undefined;
  const ref = { programme: claims.programme, cohort: claims.cohort };
  const saved = await store.get("saved-form", { ...ref, id: claims.id });
  return saved && isKept(saved, now) ? undefined : ref;
}

async function keptBy({ links, store }: Deps, token: string, now: Moment): Promise<Kept | undefined> {
  const claims = token === "" ? undefined : await links.read(token, now);
  if (claims?.purpose !== "resume") return undefined;
  const saved = await store.get("saved-form", { programme: claims.programme, cohort: claims.cohort, id: claims.id });
  const isOwner = claims.about !== page;
  return saved && isKept(saved, now) && (isOwner || !saved.opened) ? { saved, isOwner } : undefined;
}

/** The one this form was kept as before, when it is of this sign-up. */
export async function savedBefore(deps: Deps, scene: SignUpScene, answers: Answers, now: Moment): Promise<SavedForm | undefined> {
  return (await keptBefore(deps, scene, answers, now))?.saved;
}

async function keptBefore(deps: Deps, scene: SignUpScene, answers: Answers, now: Moment): Promise<Kept | undefined> {
  const kept = await keptBy(deps, one(answers, savedField), now);
  const { programme, cohort } = refOf(scene);
  const isThis = kept?.saved.programme === programme && kept.saved.cohort === cohort && kept.saved.role === scene.role;
  return isThis ? kept : undefined;
}

/** What is typed; ticks of consent are not kept: they count when the form is sent. @returns the token for the page's own field */
export async function keepForm(
  deps: Deps,
  scene: SignUpScene,
  { email, language, step, answers }: Pick<SignUp, "email" | "language"> & { step: SignUpStep; answers: Answers },
  now: Moment,
): Promise<string> {
  const ref = refOf(scene);
  const known = await keptBefore(deps, scene, answers, now);
  const before = known?.saved;
  const isOwner = known?.isOwner === true && before?.email === email;
  const id = before?.email === email ? before.id : await freshId(deps, scene, email, answers);
  const act = { by: `applicant:${id}`, now };
  await perform(deps, ref, act, async () => {
    const [current, existing, earlier] = await Promise.all([
      findCohort(deps.store, ref),
      deps.store.get("saved-form", { ...ref, id }),
      before && deps.store.get("saved-form", { ...ref, id: before.id }),
    ]);
    const said = { id, role: scene.role, email, language, step, answers: typedFields(scene.role, answers) };
    if (existing?.opened && !isOwner) throw new Refusal("changed-meanwhile");
    return keep({ ...current, existing, before: earlier }, isOwner ? { ...said, opened: true } : said, act);
  });
  return tokenOf(deps, scene, id, now, isOwner);
}

/**
 * One address may keep several forms: whoever opens a new one must not be able to change somebody else's, nor the one of this page that
 * its owner has taken over.
 */
async function freshId({ ids, store }: Deps, scene: SignUpScene, email: string, answers: Answers): Promise<string> {
  const ref = refOf(scene);
  const parts = [ref.programme, ref.cohort, scene.role, email, one(answers, stampField)];
  const id = ids.derive("svf", ...parts);
  const there = await store.get("saved-form", { ...ref, id });
  return there?.opened ? ids.derive("svf", ...parts, ids.secret()) : id;
}

/** Gives the form up, where it is this page's to give up. */
export async function forgetForm(deps: Deps, scene: SignUpScene, answers: Answers, now: Moment): Promise<void> {
  const saved = await savedBefore(deps, scene, answers, now);
  if (!saved) return;
  await perform(deps, refOf(scene), { by: `applicant:${saved.id}`, now }, async () => {
    const current = await deps.store.get("saved-form", saved);
    return current ? forget(current) : { put: [], happenings: [], letters: [] };
  });
}

async function tokenOf({ links }: Deps, scene: SignUpScene, id: string, now: Moment, isOwner: boolean): Promise<string> {
  const about = isOwner ? {} : { about: page };
  const address = await links.personal({ ...refOf(scene), purpose: "resume", id, epoch: 0, expires: linkExpiry(scene, now), ...about });
  const token = new URL(address).pathname.split("/").at(-1);
  if (token === undefined) throw new Refusal("not-found");
  return token;
}
