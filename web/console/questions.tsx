/** What the sign-up form asks: the regions to choose from, and which of the optional questions. */
import { optionalQuestions } from "@tamkine/core/application/questions";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { setQuestions } from "@tamkine/core/programme/ask";
import type { Programme } from "@tamkine/core/programme/programme";
import { regionLines } from "@tamkine/core/programme/regions";
import type { Ctx, Deps } from "../context.ts";
import { decideFor } from "./decide-for.ts";
import { Button, Card, Choices, Field } from "../design/components.tsx";
import { allOf, typedIn } from "./scene.ts";

/** Stores what the form says. Refuses form-invalid. */
export async function questionsSet(c: Ctx, deps: Deps, programme: Programme): Promise<void> {
  const { regions = "" } = await typedIn(c);
  const said = { regions, asked: await allOf(c, "asked") };
  await decideFor(c, deps, programme, (now) => setQuestions(now, said));
}

interface QuestionsProps {
  c: Ctx;
  programme: Programme;
  refusal?: Refusal;
  /** What was typed, when it would not do. */
  typed?: { regions: string; asked: readonly string[] };
}

export function Questions({ c, programme, refusal, typed }: QuestionsProps) {
  const t = c.get("t");
  const asked = typed?.asked ?? optionalQuestions.filter((question) => !programme.unasked.includes(question));
  return (
    <Card title={t("console.questions.title")} id="questions">
      <p class="hint">{t("console.questions.lead")}</p>
      <form method="post" action={`/console/${programme.id}/settings/questions`} class="stack">
        <Choices
          type="checkbox"
          name="asked"
          legend={t("console.questions.asked")}
          hint={t("console.questions.askedHint")}
          options={optionalQuestions.map((value) => ({ value, label: t(`console.question.${value}`) }))}
          chosen={asked}
        />
        <Field
          name="regions"
          label={t("console.questions.regions")}
          hint={t("console.questions.regionsHint")}
          rows={14}
          value={typed?.regions ?? regionLines(programme.regions)}
          error={refusal ? t("console.questions.badRegions") : undefined}
        />
        <Button>{t("console.questions.save")}</Button>
      </form>
    </Card>
  );
}
