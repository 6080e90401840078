/** What the sign-up form asks: the regions and the languages to choose from, and which of the optional questions. */
import { meetingLanguages } from "@tamkine/core/application/form";
import { optionalQuestions } from "@tamkine/core/application/questions";
import { setQuestions } from "@tamkine/core/programme/ask";
import { sayList } from "@tamkine/core/kernel/say";
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Programme } from "@tamkine/core/programme/programme";
import { regionLines } from "@tamkine/core/programme/regions";
import type { Ctx } from "../../context.ts";
import { Button, Choices, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { languageNames } from "../../layout.tsx";
import { isolated } from "../../phrase.ts";
import { type PartForm, Seen, storedNow, type Tried } from "../part-of-programme.tsx";
import { allOf } from "../scene.ts";

/** The programme as the form wants it. Refuses form-invalid. */
export const questionsSet: PartForm["command"] = async (programme, { regions = "" }, _act, c) =>
  setQuestions(programme, { regions, asked: await allOf(c, "asked"), spoken: await allOf(c, "spoken") });

export async function Questions({ c, programme, tried }: { c: Ctx; programme: Programme; tried: Tried }) {
  const t = c.get("t");
  // What was ticked, when it would not do.
  const ticked = tried.refusal && { asked: await allOf(c, "asked"), spoken: await allOf(c, "spoken") };
  const { typed, refusal } = tried;
  const regions = regionLines(programme.regions, programme);
  const asked = optionalQuestions.filter((question) => !programme.unasked.includes(question));
  const namesOf = (chosen: readonly string[]) =>
    sayList(
      c.get("language"),
      optionalQuestions.filter((question) => chosen.includes(question)).map((question) => t(`console.question.${question}`)),
    );
  const spokenOf = (chosen: readonly string[]) =>
    sayList(
      c.get("language"),
      meetingLanguages.filter((one) => chosen.includes(one)).map((one) => t(`speech.${one}`)),
    );
  return (
    <PostForm action={`/console/${programme.id}/settings/questions`} class="stack">
      <Seen part="questions" programme={programme} tried={tried} />
      <Choices
        type="checkbox"
        name="asked"
        legend={t("console.questions.asked")}
        hint={t("console.questions.askedHint")}
        options={optionalQuestions.map((value) => ({ value, label: t(`console.question.${value}`) }))}
        chosen={ticked?.asked ?? asked}
        error={storedNow(t, tried, ticked && namesOf(ticked.asked), namesOf(asked))}
      />
      <Choices
        type="checkbox"
        name="spoken"
        legend={t("console.questions.spoken")}
        options={meetingLanguages.map((value) => ({ value, label: t(`speech.${value}`) }))}
        chosen={ticked?.spoken ?? programme.spoken}
        error={
          storedNow(t, tried, ticked && spokenOf(ticked.spoken), spokenOf(programme.spoken)) ??
          (refusal?.facts["spoken"] ? t("console.questions.noLanguage") : undefined)
        }
      />
      <Field
        name="regions"
        label={t("console.questions.regions")}
        hint={t("console.questions.regionsHint", {
          names: offeredBy(programme)
            .map((one) => isolated(languageNames[one]))
            .join(" | "),
        })}
        rows={14}
        value={typed?.["regions"] ?? regions}
        error={
          storedNow(t, tried, typed?.["regions"], regions) ?? (refusal?.facts["regions"] ? t("console.questions.badRegions") : undefined)
        }
      />
      <Button>{t("console.questions.save")}</Button>
    </PostForm>
  );
}
