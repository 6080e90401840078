/** The form for the convention's dates. */
import { conventionBounds, type Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { Button, Field, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Translate } from "../../i18n.ts";
import { Seen, storedNow } from "../part-of-programme.tsx";
import type { Tried } from "./form.tsx";

const fields = ["start", "months", "noticeDays"] as const;

export function ConventionForm({ c, programme, tried }: { c: Ctx; programme: Programme; tried: Tried }) {
  const t = c.get("t");
  const typed = tried.typed && "noticeDays" in tried.typed ? tried.typed : undefined;
  const kept = programme.convention;
  const stored = { start: kept?.start ?? "", months: String(kept?.months ?? 12), noticeDays: String(kept?.noticeDays ?? 30) };
  const shown = { ...stored, ...typed };
  return (
    <More title={t("console.committee.convention")} open={typed !== undefined}>
      <PostForm action={`/console/${programme.id}/committee/convention`}>
        <Seen part="convention" programme={programme} tried={{ typed, refusal: tried.refusal }} />
        {fields.map((name) => (
          <Field
            scope="convention"
            name={name}
            {...(name === "start" ? { type: "date" } : { inputmode: "numeric" })}
            label={t(`console.committee.convention.${name}`)}
            hint={name === "start" ? t("console.committee.convention.hint") : undefined}
            value={shown[name]}
            error={
              storedNow(t, tried, typed?.[name], stored[name]) ??
              (typed && tried.refusal?.facts[name] !== undefined ? wrong(t, name) : undefined)
            }
            short
          />
        ))}
        <Button>{t("console.gatherings.savePapers")}</Button>
      </PostForm>
    </More>
  );
}

/** What to write instead. */
const wrong = (t: Translate, name: (typeof fields)[number]): string =>
  name === "start" ? t("console.committee.convention.wrongDay") : t("console.programmes.wrong.number", conventionBounds[name]);
