/** What somebody objects to, for owners alone: the words, until when an answer is due, and the answer. */
import { mayAnswerObjections } from "@tamkine/core/access/policy";
import type { Application } from "@tamkine/core/application/application";
import { dayOf } from "@tamkine/core/kernel/time";
import { answerDue, longestObjection } from "@tamkine/core/privacy/objection";
import { Button, Card, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong } from "../../form/room.ts";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";

export function Objection({ scene, application }: { scene: Scene; application: Application }) {
  const { t, organiser, ref, world, language } = scene;
  const { objection, objected } = application;
  if (!mayAnswerObjections(organiser, ref.programme) || !(objection ?? objected)) return null;
  const day = (moment: string) => dayText(dayOf(moment, world.programme.timeZone), language);
  return (
    <Card title={t("console.objection.title")} main={objection !== undefined} id="objection">
      {objection && (
        <>
          <p class="hint">
            {t("console.objection.asked", { date: day(objection.at), due: dayText(answerDue(world.programme, objection.at), language) })}
          </p>
          <blockquote dir="auto" class="lines">
            {objection.about}
          </blockquote>
          <AnswerForm scene={scene} id={application.id} read={objection.about.length} />
        </>
      )}
      {!objection && objected && (
        <>
          <p>{t(objected.granted ? "console.objection.granted" : "console.objection.refused", { date: day(objected.at) })}</p>
          <blockquote dir="auto" class="lines">
            {objected.answer}
          </blockquote>
        </>
      )}
    </Card>
  );
}

function AnswerForm({ scene: { t, base, refusal, typed }, id, read }: { scene: Scene; id: string; read: number }) {
  const wrong = refusal?.code === "form-invalid" && refusal.facts["answer"] !== undefined;
  return (
    <PostForm action={`${base}/applications/${id}/objection`} class="stack-s">
      <input type="hidden" name="read" value={read} />
      <Field
        name="answer"
        value={typed?.["answer"]}
        label={t("console.objection.answer")}
        hint={t("console.objection.answerHint")}
        error={wrong ? (tooLong(t, refusal, "answer", typed?.["answer"], longestObjection) ?? t("console.objection.missing")) : undefined}
        rows={3}
      />
      <p class="row">
        <Button name="granted" value="yes">
          {t("console.objection.grant")}
        </Button>
        <Button kind="quiet" name="granted" value="no">
          {t("console.objection.refuse")}
        </Button>
      </p>
    </PostForm>
  );
}
