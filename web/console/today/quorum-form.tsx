/** Too few signed up: the three ways on. */
import { QuorumChoice } from "@tamkine/core/cohort/cohort";
import { addDays, dayOf } from "@tamkine/core/kernel/time";
import type { HeadCount } from "@tamkine/core/kpi/head-count";
import { Button, Choices, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { quorumCount } from "../life/next.tsx";
import { sentenceOf } from "../../sentence.ts";
import type { Scene } from "../scene.ts";

/** Whether it is this form that was just sent: another on its page asks for a reason, too. */
export const isQuorum = (typed: Scene["typed"]): typed is Record<string, string> => typed !== undefined && "extendTo" in typed;

export function QuorumForm({ scene, people }: { scene: Scene; people: HeadCount }) {
  const { t, world, now, base, typed } = scene;
  const { timeZone } = world.programme;
  const counted = quorumCount(people, world.programme.goals);
  const choices = QuorumChoice.options.filter((choice) => choice !== "go-on" || (counted.mentors > 0 && counted.mentees > 0));
  const refusal = isQuorum(typed) ? scene.refusal : undefined;
  const wrongDate = refusal && refusal.code !== "form-invalid" && refusal.code !== "reason-needed" && typed?.["choice"] === "extend";
  return (
    <PostForm action={`${base}/quorum`}>
      <p>{t("console.quorum.count", counted)}</p>
      <Choices
        name="choice"
        type="radio"
        layout="column"
        legend={t("console.quorum.legend")}
        options={choices.map((value) => ({ value, label: t(`console.quorum.${value}`) }))}
        chosen={[typed?.["choice"] ?? ""]}
        error={refusal && "choice" in refusal.facts ? t("error.mood") : undefined}
      />
      <Field
        name="extendTo"
        type="date"
        label={t("console.quorum.extendTo")}
        value={typed?.["extendTo"] ?? addDays(dayOf(now, timeZone), 7)}
        min={dayOf(now, timeZone)}
        error={wrongDate ? sentenceOf(t, refusal) : undefined}
        short
      />
      <Field
        name="reason"
        label={t("console.reason")}
        rows={2}
        value={isQuorum(typed) ? typed["reason"] : undefined}
        error={wrongReason(t, refusal, typed?.["reason"])}
      />
      <Button>{t("console.quorum.decide")}</Button>
    </PostForm>
  );
}
