/** Signing up, for both roles. Whether an address is known is never shown: the answer is the same, and the rest is in a letter. */
import type { SignUpScene } from "./scene.ts";
import { holderOf } from "@tamkine/core/application/address";
import { applicationId } from "@tamkine/core/application/application";
import { hasRoom } from "@tamkine/core/application/keep-form";
import { apply } from "@tamkine/core/application/apply";
import { lastDay, type SavedForm } from "@tamkine/core/application/saved-form";
import type { SignUp } from "@tamkine/core/application/sign-up";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Email, Language } from "@tamkine/core/kernel/text";
import { perform } from "@tamkine/core/perform";
import { offeredOr } from "@tamkine/core/programme/offered";
import { Role } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { evenly } from "../evenly.ts";
import { findCohort } from "../find.ts";
import { type Answers, one, readAnswers } from "../form/answers.ts";
import { blank, type Errors } from "../form/entry.ts";
import { challenge, isProven } from "../form/proof.ts";
import { judge, stamp, stampField } from "../form/robots.ts";
import { spared } from "../form/spared.ts";
import { speakAs, speakOwn } from "../language.ts";
import { check } from "./check.ts";
import { forgetForm, keepForm, lapsedOf, savedBefore, savedField, savedOf } from "./later.ts";
import { takesSignUps } from "../public/current.ts";
import { closedPage, formPage, type FormView, lapsedPage, sentPage } from "./pages.tsx";
import { errorsOn, firstWrong, type SignUpStep, stepAfter, stepField, stepOf, steps, typedFields, wayOf } from "./steps.ts";

export function signUpApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/p/:programme/:cohort/:role", async (c) => {
    const scene = await sceneOf(c, deps);
    if (c.req.query("sent") !== undefined) return sentPage(c, scene);
    if (!takesSignUps(deps, scene.cohort, scene.programme, nowOf(c))) return closedPage(c, scene);
    return ask(c, deps, scene, { step: "you", answers: { mailLanguage: [c.get("language")] } });
  });
  app.post("/p/:programme/:cohort/:role", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    if (judge(deps.ids, answers, nowOf(c)) === "robot") return c.redirect(`${c.req.path}?sent`, 303);
    if (!takesSignUps(deps, scene.cohort, scene.programme, nowOf(c))) return closedPage(c, scene, answers);
    const step = stepOf(answers);
    switch (wayOf(answers)) {
      case "stay":
        return ask(c, deps, scene, { step, answers });
      case "back":
        return ask(c, deps, scene, { step: stepAfter(step, -1), answers });
      case "first":
        return ask(c, deps, scene, { step: "you", answers });
      case "later":
        return later(c, deps, scene, step, answers);
      case "forget":
        await forgetForm(deps, scene, answers, nowOf(c));
        return ask(c, deps, scene, { step, answers: { ...answers, [savedField]: [] }, said: "forgotten" });
      case "next":
        return next(c, deps, scene, step, answers);
    }
  });
  app.get("/r/:token", async (c) => {
    const saved = await savedOf(deps, c.req.param("token"), nowOf(c));
    if (!saved) {
      const lapsed = await lapsedOf(deps, c.req.param("token"), nowOf(c));
      if (!lapsed) throw new Refusal("not-found");
      return lapsedPage(c, (await findCohort(deps.store, lapsed)).programme);
    }
    const scene = { ...(await findCohort(deps.store, saved)), role: saved.role };
    speakOwn(c, saved.language, scene.programme);
    if (!takesSignUps(deps, scene.cohort, scene.programme, nowOf(c))) return closedPage(c, scene);
    const answers = { ...saved.answers, [savedField]: [c.req.param("token")] };
    return ask(c, deps, scene, { step: stepOf({ [stepField]: [saved.step] }), answers, said: "reopened", until: lastDay(saved, scene) });
  });
  return app;
}

/** On to the next step, or the whole form handed in. */
async function next(c: Ctx, deps: Deps, scene: SignUpScene, step: SignUpStep, answers: Answers) {
  const { input, errors } = check(scene.role, answers, scene.programme, c.get("language"));
  const wrong = errorsOn(step, scene.role, errors ?? {});
  if (Object.keys(wrong).length > 0) return ask(c, deps, scene, { step, answers, errors: wrong });
  if (step !== steps.at(-1)) return ask(c, deps, scene, { step: stepAfter(step, 1), answers });
  // Wrong on an earlier step: someone's own page, kept open or changed, came past it.
  const first = firstWrong(scene.role, errors ?? {});
  if (input === undefined) return ask(c, deps, scene, { step: first, answers, errors: errorsOn(first, scene.role, errors) });
  if (judge(deps.ids, answers, nowOf(c)) === "hasty") return ask(c, deps, scene, { step, answers, said: "again" });
  const proven = await isProven(deps, answers, nowOf(c));
  const refusal = await spared(c, deps, proven ? "sign-up-proven" : "sign-up", Email.parse(input.email));
  if (refusal) return ask(c, deps, scene, { step, answers, said: refusal });
  // Who has signed up already gets one letter a day and nothing is stored, which takes less time.
  await evenly(deps, async () => signUp(deps, scene, input, await savedBefore(deps, scene, answers, nowOf(c)), nowOf(c)));
  return c.redirect(`${c.req.path}?sent`, 303);
}

/** The form is kept as far as it is filled in; only the address must be one. */
async function later(c: Ctx, deps: Deps, scene: SignUpScene, step: SignUpStep, answers: Answers) {
  const email = Email.safeParse(one(answers, "email"));
  if (!email.success) return ask(c, deps, scene, { step: "you", answers, errors: { email: "invalid" } });
  const long = tooLongIn(c, scene, answers);
  if (long) return ask(c, deps, scene, { answers, ...long });
  const refusal = await spared(c, deps, "saved-form", email.data);
  if (refusal) return ask(c, deps, scene, { step, answers, said: refusal });
  const language = offeredOr(scene.programme, Language.catch(c.get("language")).parse(one(answers, "mailLanguage")));
  const token = await keepForm(deps, scene, { email: email.data, language, step, answers }, nowOf(c));
  return ask(c, deps, scene, { step, answers: { ...answers, [savedField]: [token] }, said: "kept" });
}

/** Of a form too long to be kept, the first step on which something is written at too great length. */
function tooLongIn(c: Ctx, { role, programme }: SignUpScene, answers: Answers): Pick<Asked, "step" | "errors"> | undefined {
  if (hasRoom(typedFields(role, answers))) return undefined;
  const { errors = {} } = check(role, answers, programme, c.get("language"));
  const long = Object.fromEntries(Object.entries(errors).filter(([, code]) => code === "too-long"));
  const step = firstWrong(role, long);
  return Object.keys(long).length > 0 ? { step, errors: errorsOn(step, role, long) } : undefined;
}

async function sceneOf(c: Ctx, deps: Deps): Promise<SignUpScene> {
  const role = Role.safeParse(c.req.param("role"));
  if (!role.success) throw new Refusal("not-found");
  const ref: CohortRef = { programme: c.req.param("programme") ?? "", cohort: c.req.param("cohort") ?? "" };
  const found = await findCohort(deps.store, ref);
  speakAs(c, found.programme);
  return { ...found, role: role.data };
}

interface Asked {
  step: SignUpStep;
  answers: Answers;
  errors?: Errors;
  said?: FormView["said"];
  until?: string;
}

/** The page of a step. The stamp says when the form was first opened, whatever step it has come to since. */
function ask(c: Ctx, deps: Deps, scene: SignUpScene, { step, answers, errors = {}, said, until }: Asked) {
  const entry = { ...blank(c.get("t"), answers, "f", { age: scene.programme.rules.minimumAge }), errors };
  const again = said === "again";
  const opened = again ? "" : one(answers, stampField);
  return formPage(c, scene, entry, {
    step,
    said,
    until,
    stamp: opened || stamp(deps.ids, nowOf(c), again),
    token: one(answers, savedField),
    challenge: step === steps.at(-1) ? challenge(deps, nowOf(c)) : undefined,
  });
}

async function signUp(deps: Deps, { cohort, role }: SignUpScene, input: SignUp, kept: SavedForm | undefined, now: string): Promise<void> {
  const ref = { programme: cohort.programme, cohort: cohort.cohort };
  const act = { by: `applicant:${applicationId(deps.ids, ref, role, input.email)}`, now };
  await perform(deps, ref, act, async () => {
    const [current, existing, saved] = await Promise.all([
      findCohort(deps.store, ref),
      holderOf(deps, ref, role, input.email),
      kept && deps.store.get("saved-form", kept),
    ]);
    return apply(deps.ids, { ...current, existing, input, saved }, act);
  });
}
