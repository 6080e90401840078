/** Pages of signing up: the form, "look in your mailbox", "not open". */
import { LinkButton, Meter, Notice } from "../design/components.tsx";
import type { Ctx } from "../context.ts";
import type { Entry } from "../form/entry.ts";
import { show } from "../layout.tsx";
import { StepForm, stepFormId } from "./form.tsx";
import type { SignUpScene } from "./signup.tsx";
import { goField, type SignUpStep, steps } from "./steps.ts";

const home = ({ programme }: SignUpScene): string => `/p/${programme.id}`;
const frame = (c: Ctx, scene: SignUpScene) => ({
  programme: scene.programme,
  home: home(scene),
  title: c.get("t")(`signup.title.${scene.role}`),
});

/** @param again the form was filled in very fast: its reader is asked to look it over */
export function formPage(
  c: Ctx,
  scene: SignUpScene,
  entry: Entry,
  { step, stamp, again }: { step: SignUpStep; stamp: string; again: boolean },
) {
  const t = c.get("t");
  const wrong = Object.keys(entry.errors).length > 0;
  const at = steps.indexOf(step) + 1;
  const place = t("signup.step", { at, of: steps.length });
  return show(
    c,
    { ...frame(c, scene), open: true, unsent: { form: stepFormId, name: goField, value: "stay" } },
    <div class="stack">
      <h1>{t(`signup.title.${scene.role}`)}</h1>
      {again ? (
        <Notice tone="warn" title={t("signup.again")} live>
          <p>{t("signup.again.text")}</p>
        </Notice>
      ) : (
        (wrong || at === 1) && <p class="lead">{wrong ? t("form.wrongHint") : t("signup.lead")}</p>
      )}
      <div class="stack-s">
        <p class="small soft">{place}</p>
        <Meter done={at} goal={steps.length} label={place} />
      </div>
      <StepForm
        entry={entry}
        role={scene.role}
        programme={scene.programme}
        language={c.get("language")}
        action={c.req.path}
        submit={t("signup.send")}
        stamp={stamp}
        step={step}
      />
    </div>,
    wrong ? 422 : 200,
  );
}

export function sentPage(c: Ctx, scene: SignUpScene) {
  const t = c.get("t");
  return show(
    c,
    { ...frame(c, scene), title: t("signup.sent") },
    <div class="stack">
      <h1>{t("signup.sent")}</h1>
      <p class="lead">{t("signup.sent.text")}</p>
      <p>{t("signup.sent.late")}</p>
      <p>
        <a href="/new-link">{t("site.newLink")}</a>
      </p>
    </div>,
  );
}

export function closedPage(c: Ctx, scene: SignUpScene) {
  const t = c.get("t");
  return show(
    c,
    frame(c, scene),
    <div class="stack">
      <h1>{t("signup.closed")}</h1>
      <p class="lead">{t("signup.closed.text")}</p>
      <LinkButton kind="quiet" href={home(scene)}>
        {scene.programme.name[c.get("language")]}
      </LinkButton>
    </div>,
  );
}
