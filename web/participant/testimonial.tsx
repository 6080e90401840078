/** Words for the programme: written, looked at as they will read, agreed to, changed and taken back. Nothing is stored before the agreement. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { sayDay } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import { allianceOf, sayBodies } from "@tamkine/core/programme/body";
import { asItReads, giveWords, type Typed, withdrawWords, type Writing } from "@tamkine/core/testimonial/give";
import { longestWords, mayWrite, type Shown, signatures } from "@tamkine/core/testimonial/testimonial";
import type { Hono } from "hono";
import type { Child } from "hono/jsx";
import type { AppEnv, Deps } from "../context.ts";
import { Back, Button, Card, Choices, Field, LinkButton, More, Notice, Tick } from "../design/components.tsx";
import { type Answers, one, readAnswers, ticked } from "../form/answers.ts";
import { fieldsOf, picked, tick, typed } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { Problems } from "../form/summary.tsx";
import { show } from "../layout.tsx";
import { Quoted } from "../public/quoted.tsx";
import { isolated } from "../phrase.ts";
import { carryOut } from "./action.ts";
import { entryOf, type Scene, sceneOf } from "./scene.ts";

const scope = "testimonial";

export function testimonialRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/testimonial", async (c) => page(await sceneOf(c, deps)));
  app.post("/testimonial/preview", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    if (ticked(answers, "change")) return page({ ...scene, attempt: { scope, answers, errors: {} } }, 200);
    return refusedAs(scene, answers, () => preview(scene, answers, asItReads(writingOf(scene), typedIn(answers))));
  });
  app.post("/testimonial", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    const agreed = ticked(answers, "agreed");
    if (!agreed)
      return refusedAs(scene, answers, () => {
        const errors = { agreed: "testimonial.agree.needed" };
        return preview({ ...scene, attempt: { scope, answers, errors } }, answers, asItReads(writingOf(scene), typedIn(answers)));
      });
    return refusedAs(scene, answers, async () => {
      await carryOut(scene, (personal, act) => giveWords(writingOf({ ...scene, personal }), { ...typedIn(answers), agreed }, act));
      return c.redirect(`${scene.base}/testimonial?done=given`, 303);
    });
  });
  app.post("/testimonial/withdraw", async (c) => {
    const scene = await sceneOf(c, deps);
    await carryOut(scene, ({ testimonial }) => withdrawWords(testimonial));
    return c.redirect(`${scene.base}/testimonial?done=withdrawn`, 303);
  });
}

const typedIn = (answers: Answers): Typed => ({ words: one(answers, "words"), signed: one(answers, "signed") });

function writingOf({ personal, language }: Pick<Scene, "personal" | "language">): Writing {
  const { programme, cohort, application, participant, answer, testimonial } = personal;
  return { cohort, application, participant, answered: answer !== undefined, known: testimonial, language, programme };
}

/** What is wrong stands on the form, beside what was typed. */
async function refusedAs(scene: Scene, answers: Answers, answer: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "form-invalid") throw error;
    return page({ ...scene, attempt: { scope, answers, errors: fieldsOf(error) } }, 422);
  }
}

function framed(scene: Scene, title: string, content: Child, status: 200 | 422 = 200) {
  const { c, t, personal, base } = scene;
  return show(
    c,
    { title, programme: personal.programme, home: base, path: `${base}/testimonial` },
    <div class="stack-l">
      {content}
      <p>
        <Back t={t} href={base} />
      </p>
    </div>,
    status,
  );
}

function page(scene: Scene, status: 200 | 422 = 200) {
  const { c, t, personal, attempt } = scene;
  const { cohort, participant, answer, testimonial } = personal;
  const done = c.req.query("done");
  const may = mayWrite(cohort, participant, answer !== undefined);
  return framed(
    scene,
    t("testimonial.title"),
    <>
      <div class="stack">
        {(done === "given" || done === "withdrawn") && (
          <Notice tone="good" live>
            <p>{t(`testimonial.${done}`)}</p>
          </Notice>
        )}
        <h1>{t("testimonial.title")}</h1>
        {!testimonial && <p class="lead">{t(may ? "testimonial.lead" : "testimonial.early")}</p>}
      </div>
      {testimonial && <Yours scene={scene} />}
      {may && !testimonial && <Form scene={scene} />}
      {may && testimonial && (
        <More title={t("testimonial.again")} plain open={attempt !== undefined}>
          <p class="soft">{t("testimonial.again.text")}</p>
          <Form scene={scene} />
        </More>
      )}
    </>,
    status,
  );
}

/** As they read now, where they are, and the one button that takes them back. */
function Yours({ scene }: { scene: Scene }) {
  const { t, language, personal, base } = scene;
  const { testimonial, programme } = personal;
  if (!testimonial) return null;
  const shown = testimonial.place !== null;
  return (
    <Card title={t("testimonial.yours")} main>
      <Quoted t={t} shown={testimonial} />
      {testimonial.signed === "none" && <p class="soft small">{t("testimonial.by.none")}</p>}
      <p>{t(shown ? "testimonial.yours.shown" : "testimonial.yours.given")}</p>
      {shown && (
        <p>
          <LinkButton kind="quiet" href={`/p/${programme.id}/testimonials`}>
            {t("testimonial.yours.page")}
          </LinkButton>
        </p>
      )}
      <p class="soft small">
        {t("testimonial.agreed", { date: sayDay(language, dayOf(testimonial.consent.at, programme.timeZone), { weekday: false }) })}
      </p>
      <PostForm action={`${base}/testimonial/withdraw`}>
        <p>{t("testimonial.withdraw.text")}</p>
        <Button kind="danger">{t("testimonial.withdraw")}</Button>
      </PostForm>
    </Card>
  );
}

function Form({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { testimonial } = personal;
  const entry = entryOf(scene, scope, testimonial ? { words: [testimonial.words], signed: [testimonial.signed] } : {});
  return (
    <PostForm action={`${base}/testimonial/preview`}>
      <Problems entry={entry} />
      <Field {...typed(entry, "words", longestWords)} label={t("testimonial.words")} hint={t("testimonial.words.hint")} rows={5} />
      <Choices
        {...picked(entry, "signed")}
        legend={t("testimonial.signed")}
        type="radio"
        layout="column"
        options={signatures.map((value) => ({ value, label: t(`testimonial.sign.${value}`) }))}
      />
      <Button>{t("testimonial.look")}</Button>
    </PostForm>
  );
}

/** Exactly what will be read, what it reveals, and the agreement, which is never ticked beforehand. */
function preview(scene: Scene, answers: Answers, shown: Shown) {
  const { t, language, personal, base, attempt } = scene;
  const { programme } = personal;
  const entry = entryOf(scene, scope, {});
  const { identifiableMonths: months } = programme.retention;
  const values = {
    programme: isolated(programme.name[language]),
    bodies: sayBodies(programme, language),
    months,
    ...allianceOf(programme),
  };
  return framed(
    scene,
    t("testimonial.preview"),
    <>
      <div class="stack">
        <h1>{t("testimonial.preview")}</h1>
        <p class="lead">{t("testimonial.preview.lead")}</p>
      </div>
      <Quoted t={t} shown={shown} />
      {shown.signed === "none" && <p class="soft small">{t("testimonial.by.none")}</p>}
      <Notice tone="warn" title={t("testimonial.public")}>
        {([1, 2, 3] as const).map((n) => (
          <p>{t(`testimonial.public.${n}`, values)}</p>
        ))}
      </Notice>
      <PostForm action={`${base}/testimonial`}>
        <Problems entry={entry} />
        <input type="hidden" name="words" value={one(answers, "words")} />
        <input type="hidden" name="signed" value={one(answers, "signed")} />
        <Tick {...tick({ ...entry, answers: {} }, "agreed")} label={t("testimonial.agree")} />
        <div class="row">
          <Button>{t("testimonial.send")}</Button>
          <Button kind="quiet" action={`${base}/testimonial/preview`} name="change" value="yes">
            {t("testimonial.change")}
          </Button>
        </div>
      </PostForm>
    </>,
    attempt ? 422 : 200,
  );
}
