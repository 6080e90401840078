/** What of a programme's rules is chosen rather than typed: where its data is kept, and what matching puts first. */
import { Objective } from "@tamkine/core/matching/settings";
import { Choices } from "../design/components.tsx";
import type { Translate } from "../i18n.ts";

interface Chosen {
  t: Translate;
  chosen: string;
}

export function KeptAbroad({ t, chosen }: Chosen) {
  return (
    <Choices
      name="keptAbroad"
      legend={t("console.rules.keptAbroad")}
      hint={t("console.rules.keptAbroadHint")}
      type="radio"
      chosen={[chosen]}
      options={(["yes", "no"] as const).map((value) => ({ value, label: t(`common.${value}`) }))}
    />
  );
}

export function ObjectiveChoice({ t, chosen }: Chosen) {
  return (
    <Choices
      name="matching.objective"
      legend={t("console.rules.matching.objective")}
      type="radio"
      layout="column"
      chosen={[chosen]}
      options={Objective.options.map((value) => ({ value, label: t(`console.rules.matching.objective.${value}`) }))}
    />
  );
}
