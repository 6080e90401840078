/** Pages of signing up: the form, "look in your mailbox", "not open". */
import { keptDays, lastDay } from "@tamkine/core/application/saved-form";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { sayDay } from "@tamkine/core/kernel/say";
import { daysAfter } from "@tamkine/core/kernel/time";
import { LinkButton, Meter, Notice } from "../design/components.tsx";
import { type Ctx, nowOf } from "../context.ts";
import { type Answers, one } from "../form/answers.ts";
import { GivenBack } from "../form/given-back.tsx";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Entry } from "../form/entry.ts";
import type { Challenge } from "../form/proof.ts";
import type { Translate } from "../i18n.ts";
import { show } from "../layout.tsx";
import { sentenceOf } from "../sentence.ts";
import { isolated } from "../phrase.ts";
import { StepForm } from "./form.tsx";
import type { SignUpScene } from "./scene.ts";
import { goField, type SignUpStep, steps } from "./steps.ts";
import { stepFormId, stepsScript } from "./steps-script.ts";

/** Where the form is and is sent to. */
export const pathOf = ({ programme, cohort, role }: SignUpScene): string => `/p/${programme.id}/${cohort.cohort}/${role}`;
const home = ({ programme }: SignUpScene): string => `/p/${programme.id}`;
const frame = (c: Ctx, scene: SignUpScene) => ({
  programme: scene.programme,
  home: home(scene),
  title: c.get("t")(`signup.title.${scene.role}`),
});

/** What a page of the form shows besides its questions. */
export interface FormView {
  step: SignUpStep;
  /** When the form was opened, signed. */
  stamp: string;
  /** Opens the form once it is kept. */
  token: string;
  challenge?: Challenge | undefined;
  /** What has just happened: filled in so fast that its reader is asked to look it over, kept, opened again, kept no more, or too many at once. */
  said?: "again" | "kept" | "reopened" | "forgotten" | Refusal | undefined;
  /** The last day on which the link opens the form, which is kept since another day. */
  until?: string | undefined;
}

/** One step of it, with what was answered before hidden in it; what is wrong with the step stands above. */
export function formPage(c: Ctx, scene: SignUpScene, entry: Entry, view: FormView) {
  const t = c.get("t");
  const { step, said } = view;
  const wrong = Object.keys(entry.errors).length > 0;
  const at = steps.indexOf(step) + 1;
  const place = t("signup.step", { at, of: steps.length });
  const action = pathOf(scene);
  return show(
    c,
    {
      ...frame(c, scene),
      open: true,
      path: action,
      unsent: { form: stepFormId, name: goField, value: "stay", first: "next" },
      script: `/assets/${stepsScript.name}`,
    },
    <div class="stack">
      <h1>{t(`signup.title.${scene.role}`)}</h1>
      {said === undefined ? (
        (wrong || at === 1) && <p class="lead">{wrong ? t("form.wrongHint") : t("signup.lead")}</p>
      ) : (
        <Said
          t={t}
          said={said}
          email={one(entry.answers, "email")}
          until={sayDay(c.get("language"), view.until ?? keptUntil(c, scene), { year: false })}
        />
      )}
      <div class="stack-s">
        <p class="small soft">{place}</p>
        <Meter done={at} goal={steps.length} />
      </div>
      <StepForm
        {...view}
        entry={entry}
        role={scene.role}
        programme={scene.programme}
        language={c.get("language")}
        action={action}
        submit={t("signup.send")}
      />
    </div>,
    said instanceof Refusal ? 429 : wrong ? 422 : 200,
  );
}

/** The last day on which the link opens a form that is kept now. */
const keptUntil = (c: Ctx, scene: SignUpScene) => lastDay({ expiresAt: daysAfter(nowOf(c), keptDays) }, scene);

interface SaidProps {
  t: Translate;
  said: NonNullable<FormView["said"]>;
  email: string;
  until: string;
}

function Said({ t, said, email, until }: SaidProps) {
  if (said instanceof Refusal)
    return (
      <Notice tone="warn" title={t("signup.wait")} live>
        <p>
          {sentenceOf(t, said)} {t("signup.wait.text")}
        </p>
      </Notice>
    );
  return (
    <Notice {...(said !== "reopened" && { tone: said === "again" ? "warn" : "good" })} title={t(`signup.${said}`)} live>
      <p>{t(`signup.${said}.text`, { email: isolated(email), until })}</p>
    </Notice>
  );
}

/** The same whether the address is known or new, so that nobody learns who takes part. */
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
      <p>
        <a href={pathOf(scene)}>{t("signup.sent.again")}</a>
      </p>
    </div>,
  );
}

/** @param sent what was sent after it closed */
export function closedPage(c: Ctx, scene: SignUpScene, sent?: Answers) {
  const t = c.get("t");
  return show(
    c,
    frame(c, scene),
    <div class="stack">
      <h1>{t("signup.closed")}</h1>
      <p class="lead">{t(scene.programme.closed ? "programme.over" : "signup.closed.text")}</p>
      {sent && <GivenBack t={t} answers={sent} fields={["motivation", "goal"]} />}
      <LinkButton kind="quiet" href={home(scene)}>
        {t("signup.closed.button")}
      </LinkButton>
    </div>,
    sent ? 409 : 200,
  );
}

/** The link of a letter whose form is not kept any more: what became of it, and where to begin anew. */
export function lapsedPage(c: Ctx, programme: Programme) {
  const t = c.get("t");
  const start = `/p/${programme.id}`;
  return show(
    c,
    { title: t("signup.lapsed"), programme, home: start },
    <div class="stack">
      <h1>{t("signup.lapsed")}</h1>
      <p class="lead">{t("signup.lapsed.text", { days: keptDays })}</p>
      <p>
        <LinkButton href={start}>{t("signup.lapsed.button")}</LinkButton>
      </p>
      <p>{t("signup.lapsed.sent")}</p>
      <p>
        <a href="/new-link">{t("site.newLink")}</a>
      </p>
    </div>,
    410,
  );
}
