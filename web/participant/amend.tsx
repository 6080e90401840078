/** Changing all one's answers, until the application is decided. */
import { amend, keepingApart } from "@tamkine/core/application/amend";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { type Answers, readAnswers, ticked } from "../form/answers.ts";
import { blank, type Errors } from "../form/entry.ts";
import { show } from "../layout.tsx";
import { check } from "../signup/check.ts";
import { AmendForm } from "../signup/form.tsx";
import { answersOf } from "../signup/read.ts";
import { carryOut } from "./action.ts";
import { canAmend } from "./can-amend.ts";
import { type Scene, sceneOf } from "./scene.ts";

export function amendRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/application", async (c) => {
    const scene = await sceneOf(c, deps);
    if (!canAmend(scene.personal)) throw new Refusal("already-decided");
    return amendPage(scene, answersOf(scene.personal.application));
  });
  app.post("/application", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    const { programme, application } = scene.personal;
    const { input, errors } = check(application.role, answers, programme, application.language, application.email, application.source.from);
    if (errors) return amendPage(scene, answers, errors);
    const nobody = ticked(answers, "avoidNobody");
    await carryOut(scene, ({ application: known, ...personal }, act) => amend(known, keepingApart(known, input, nobody), personal, act));
    return c.redirect(`${scene.base}?done=amended`, 303);
  });
}

function amendPage({ c, t, language, personal, base }: Scene, answers: Answers, errors: Errors = {}) {
  const { programme, application } = personal;
  const entry = { ...blank(t, answers, "f", { age: programme.rules.minimumAge }), errors };
  const wrong = Object.keys(errors).length > 0;
  return show(
    c,
    { title: t("details.amend"), programme, home: base },
    <div class="stack">
      <h1>{t("details.amend")}</h1>
      <p class="lead">{t(wrong ? "form.wrongHint" : "details.amend.text")}</p>
      <AmendForm
        entry={entry}
        role={application.role}
        programme={programme}
        language={language}
        own={application.language}
        action={`${base}/application`}
        submit={t("signup.save")}
      />
    </div>,
    wrong ? 422 : 200,
  );
}
