/** The page of the organisers. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import type { Programme } from "@tamkine/core/programme/programme";
import { offeredBy } from "@tamkine/core/programme/offered";
import { type Ctx, type Deps, nowOf } from "../../context.ts";
import { Button, Card, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { languageNames } from "../../layout.tsx";
import { consolePage } from "../frame.tsx";
import { organiserOf } from "../session.ts";
import { Person } from "./person.tsx";
import { PlaceFields, type Tried } from "./place.tsx";

export async function organisersPage(c: Ctx, deps: Deps, programme: Programme, tried: Tried = {}) {
  const t = c.get("t");
  const organisers = await deps.store.organisers(programme.id);
  const owners = organisers.filter(({ role }) => role === "owner").length;
  const view = { t, language: c.get("language"), programme, owners, now: nowOf(c), own: organiserOf(c).id };
  return consolePage(
    c,
    programme,
    t("console.organisers.title"),
    <>
      <Card title={t("console.organisers.list")}>
        <p class="soft">{t("console.organisers.lead")}</p>
        <ul class="list">
          {organisers
            .toSorted((a, b) => inAlphabet(view.language)(a.name, b.name))
            .map((organiser) => (
              <li>
                <Person {...view} organiser={organiser} tried={tried.about === organiser.id ? tried : {}} />
              </li>
            ))}
        </ul>
      </Card>
      <Invitation c={c} programme={programme} tried={tried.about === "new" ? tried : {}} />
    </>,
    tried.refusal,
    { path: `/console/${programme.id}/organisers` },
  );
}

function Invitation({ c, programme, tried: { refusal, typed = {} } }: { c: Ctx; programme: Programme; tried: Tried }) {
  const t = c.get("t");
  const wrong = (name: "name" | "email" | "body") => {
    const code = refusal?.facts[name];
    return code === undefined ? undefined : t(code === "taken" ? "console.organisers.taken" : `console.organisers.wrong.${name}`);
  };
  return (
    <Card title={t("console.organisers.invite")}>
      <PostForm action={`/console/${programme.id}/organisers`}>
        <Field name="name" label={t("console.organisers.name")} value={typed["name"]} error={wrong("name")} />
        <Field name="email" type="email" label={t("console.application.email")} value={typed["email"]} error={wrong("email")} />
        <PlaceFields t={t} programme={programme} role={typed["role"] ?? "coordinator"} body={typed["body"]} wrong={wrong("body")} />
        <Field
          name="language"
          label={t("console.organisers.language")}
          hint={t("console.organisers.languageHint")}
          value={typed["language"] ?? programme.language}
          options={offeredBy(programme).map((value) => ({ value, label: languageNames[value], lang: value }))}
        />
        <Button>{t("console.organisers.invite")}</Button>
      </PostForm>
    </Card>
  );
}
