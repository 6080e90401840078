/** What of a programme's rules is chosen rather than typed: where its data is kept, and what matching puts first. */
import { Objective } from "@tamkine/core/matching/settings";
import { Choices } from "../../../design/components.tsx";
import { storedNow } from "../../part-of-programme.tsx";
import type { Asking } from "./asking.ts";

/** Whether people are asked to agree that their data leaves the country. */
export function KeptAbroad({ t, programme, tried }: Asking) {
  const kept = programme.keptAbroad ? "yes" : "no";
  const typed = tried.typed?.["keptAbroad"];
  const wordOf = (answer: string) => t(answer === "yes" ? "common.yes" : "common.no");
  return (
    <Choices
      name="keptAbroad"
      legend={t("console.rules.keptAbroad")}
      hint={t("console.rules.keptAbroadHint")}
      type="radio"
      chosen={[typed ?? kept]}
      error={storedNow(t, tried, typed && wordOf(typed), wordOf(kept))}
      options={(["yes", "no"] as const).map((value) => ({ value, label: wordOf(value) }))}
    />
  );
}

/** What comes first in matching once as many as possible have a mentor. */
export function ObjectiveChoice({ t, programme, tried }: Asking) {
  const kept = programme.matching.objective;
  const typed = tried.typed?.["matching.objective"];
  const nameOf = (objective: Objective) => t(`console.rules.matching.objective.${objective}`);
  return (
    <Choices
      name="matching.objective"
      legend={t("console.rules.matching.objective")}
      type="radio"
      layout="column"
      chosen={[typed ?? kept]}
      error={typed === kept ? undefined : storedNow(t, tried, typed, nameOf(kept))}
      options={Objective.options.map((value) => ({ value, label: nameOf(value) }))}
    />
  );
}
