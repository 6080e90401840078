/** Objecting to a use of one's data: to whom it goes, where it stands, what came back. */
import { sayDay } from "@tamkine/core/kernel/say";
import { dayOf, type Moment } from "@tamkine/core/kernel/time";
import { answerDue, answeredWithin, longestObjection, object } from "@tamkine/core/privacy/objection";
import { wakeRetention } from "@tamkine/core/privacy/retention/wake";
import { sayDataLaw } from "@tamkine/core/programme/data-law";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Button, Card, Field, Notice } from "../design/components.tsx";
import { one } from "../form/answers.ts";
import { typed } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { act, type Action } from "./action.ts";
import { entryOf, type Scene } from "./scene.ts";

/** @param page the page on which the form stands */
export function objectionAction(app: Hono<AppEnv>, deps: Deps, page: NonNullable<Action<string>["page"]>): void {
  act(app, deps, {
    path: "/data/object",
    scope: () => "objection",
    page,
    done: "objection",
    read: (answers) => ({ input: one(answers, "about") }),
    decide: async ({ application, programme }, about, by) =>
      object(application, about, { programme, organisers: await deps.store.organisers(programme.id) }, by),
    // Of a cohort that is over, only what forgets it can remind owners of the answer: it sleeps for weeks and is to know of the day.
    around: async ({ ref }, _about, carryOut) => {
      await carryOut();
      await wakeRetention(deps, ref);
    },
  });
}

export function ObjectionCard({ scene }: { scene: Scene }) {
  const { t, base } = scene;
  const entry = entryOf(scene, "objection");
  return (
    <Card title={t("objection.title")} id="objection">
      <Standing scene={scene} />
      <p>{t("objection.text", { days: answeredWithin })}</p>
      <PostForm action={`${base}/data/object`}>
        <Field {...typed(entry, "about", longestObjection)} label={t("objection.about")} hint={t("objection.hint")} rows={4} />
        <Button kind="quiet">{t("objection.send")}</Button>
      </PostForm>
    </Card>
  );
}

/** Where the last one stands. */
function Standing({ scene: { t, language, personal } }: { scene: Scene }) {
  const { programme, application } = personal;
  const { objection, objected } = application;
  const day = (moment: Moment) => sayDay(language, dayOf(moment, programme.timeZone));
  if (objection) {
    return (
      <Notice>
        <p>{t("objection.waiting", { date: day(objection.at), due: sayDay(language, answerDue(programme, objection.at)) })}</p>
      </Notice>
    );
  }
  if (!objected) return null;
  const { granted, at, answer } = objected;
  return (
    <Notice {...(granted && { tone: "good" })} title={t(granted ? "objection.granted" : "objection.refused", { date: day(at) })}>
      <p dir="auto" class="lines">
        {answer}
      </p>
      {!granted && <p>{t("objection.regulator", sayDataLaw(programme.dataLaw, language))}</p>}
    </Notice>
  );
}
