/** Signing up, for both roles. Whether an address is known is never shown: the answer is the same, and the rest is in a letter. */
import { applicationId, apply } from "@tamkine/core/application/apply";
import type { SignUp } from "@tamkine/core/application/sign-up";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { isIntakeOpen } from "@tamkine/core/cohort/schedule";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { otherRole } from "@tamkine/core/pairing/sides";
import { perform } from "@tamkine/core/perform";
import { type Programme, Role } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { findCohort } from "../find.ts";
import { type Answers, one, readAnswers } from "../form/answers.ts";
import { blank, type Errors } from "../form/entry.ts";
import { judge, stamp, stampField } from "../form/robots.ts";
import { check } from "./check.ts";
import { closedPage, formPage, sentPage } from "./pages.tsx";
import { errorsOn, firstWrong, type SignUpStep, stepAfter, stepOf, steps, wayOf } from "./steps.ts";

export interface SignUpScene {
  programme: Programme;
  cohort: Cohort;
  role: Role;
}

export function signUpApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/p/:programme/:cohort/:role", async (c) => {
    const scene = await sceneOf(c, deps);
    if (c.req.query("sent") !== undefined) return sentPage(c, scene);
    if (!isIntakeOpen(scene.cohort, scene.programme, nowOf(c))) return closedPage(c, scene);
    return ask(c, deps, scene, "you", { mailLanguage: [c.get("language")] });
  });
  app.post("/p/:programme/:cohort/:role", async (c) => {
    const scene = await sceneOf(c, deps);
    const now = nowOf(c);
    const answers = await readAnswers(c);
    const who = judge(deps.ids, answers, now);
    if (who !== "robot") {
      if (!isIntakeOpen(scene.cohort, scene.programme, now)) throw new Refusal("intake-closed");
      const { input, errors } = check(scene.role, answers, scene.programme, c.get("language"));
      const step = stepOf(answers);
      const way = wayOf(answers);
      if (way !== "next") return ask(c, deps, scene, way === "back" ? stepAfter(step, -1) : step, answers);
      const wrong = errorsOn(step, scene.role, errors ?? {});
      if (Object.keys(wrong).length > 0) return ask(c, deps, scene, step, answers, wrong);
      if (step !== steps.at(-1)) return ask(c, deps, scene, stepAfter(step, 1), answers);
      // Wrong on an earlier step: someone's own page, kept open or changed, came past it.
      const first = firstWrong(scene.role, errors ?? {});
      if (input === undefined) return ask(c, deps, scene, first, answers, errorsOn(first, scene.role, errors));
      if (who === "hasty") return ask(c, deps, scene, step, answers, {}, true);
      await signUp(deps, scene, input, now);
    }
    return c.redirect(`${c.req.path}?sent`, 303);
  });
  return app;
}

async function sceneOf(c: Ctx, deps: Deps): Promise<SignUpScene> {
  const role = Role.safeParse(c.req.param("role"));
  if (!role.success) throw new Refusal("not-found");
  const ref: CohortRef = { programme: c.req.param("programme") ?? "", cohort: c.req.param("cohort") ?? "" };
  return { ...(await findCohort(deps.store, ref)), role: role.data };
}

/** The page of a step. The stamp says when the form was first opened, whatever step it has come to since. */
function ask(c: Ctx, deps: Deps, scene: SignUpScene, step: SignUpStep, answers: Answers, errors: Errors = {}, again = false) {
  const entry = { ...blank(c.get("t"), answers, "f", { age: scene.programme.rules.minimumAge }), errors };
  const opened = again ? "" : one(answers, stampField);
  return formPage(c, scene, entry, { step, stamp: opened || stamp(deps.ids, nowOf(c), again), again });
}

async function signUp(deps: Deps, { cohort, role }: SignUpScene, input: SignUp, now: string): Promise<void> {
  const ref = { programme: cohort.programme, cohort: cohort.cohort };
  const idOf = (one: Role) => applicationId(deps.ids, ref, one, input.email);
  const act = { by: `applicant:${idOf(role)}`, now };
  await perform(deps, ref, act, async () => {
    const [current, existing, other] = await Promise.all([
      findCohort(deps.store, ref),
      deps.store.get("application", { ...ref, id: idOf(role) }),
      deps.store.get("application", { ...ref, id: idOf(otherRole(role)) }),
    ]);
    return apply(deps.ids, { ...current, existing, other, input }, act);
  });
}
