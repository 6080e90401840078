/** Too few signed up: the three ways on. */
import { QuorumChoice } from "@tamkine/core/cohort/cohort";
import { addDays, dayOf } from "@tamkine/core/kernel/time";
import type { HeadCount } from "@tamkine/core/kpi/head-count";
import { Button, Choices, Field } from "../../design/components.tsx";
import { quorumCount } from "../life/next.tsx";
import type { Scene } from "../scene.ts";

export function QuorumForm({ scene: { t, world, now, base, typed }, people }: { scene: Scene; people: HeadCount }) {
  const { timeZone } = world.programme;
  return (
    <form method="post" action={`${base}/quorum`}>
      <p>{t("console.quorum.count", quorumCount(people, world.programme.goals))}</p>
      <Choices
        name="choice"
        type="radio"
        layout="column"
        legend={t("console.quorum.legend")}
        options={QuorumChoice.options.map((value) => ({ value, label: t(`console.quorum.${value}`) }))}
        chosen={[typed?.["choice"] ?? ""]}
      />
      <Field
        name="extendTo"
        type="date"
        label={t("console.quorum.extendTo")}
        value={typed?.["extendTo"] ?? addDays(dayOf(now, timeZone), 7)}
        min={dayOf(now, timeZone)}
        short
      />
      <Field name="reason" label={t("console.reason")} rows={2} value={typed?.["reason"]} />
      <Button>{t("console.quorum.decide")}</Button>
    </form>
  );
}
