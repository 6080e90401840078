/** What the programme and its bodies are called, to be changed. */
import { bodyField } from "@tamkine/core/programme/names";
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Programme } from "@tamkine/core/programme/programme";
import { Button, Card, Field } from "../../../design/components.tsx";
import { PostForm } from "../../../form/post-form.tsx";
import { Seen } from "../../part-of-programme.tsx";
import { InEachLanguage } from "../../in-each-language.tsx";
import { faultOf, type Part, pathOf } from "./part.ts";

export function Names(part: Part) {
  const { c, programme, typed } = part;
  const t = c.get("t");
  const inEach = (group: string, label: string, now: Programme["name"], size: { rows?: number } = {}) => (
    <InEachLanguage
      t={t}
      languages={offeredBy(programme)}
      label={label}
      group={group}
      valueOf={(field, language) => typed[field] ?? now[language]}
      errorOf={(field, language) => faultOf(part, field, now[language])}
      {...size}
    />
  );
  return (
    <Card title={t("console.identity.names")} id="names">
      <p>{t("console.identity.namesText")}</p>
      <PostForm action={`${pathOf(programme)}/names`} class="stack-l">
        <Seen part="names" programme={programme} tried={part} />
        <div class="stack">
          <h3>{t("console.programmes.names")}</h3>
          <p class="hint">{t("console.programmes.nameHint")}</p>
          {inEach("name", t("console.programmes.name"), programme.name)}
          {inEach("about", t("console.programmes.aboutIn"), programme.about, { rows: 3 })}
        </div>
        {programme.bodies.map((body) => (
          <div class="stack">
            <h3>{t("console.identity.body", { short: body.short })}</h3>
            <Field
              name={bodyField(body, "short")}
              label={t("console.programmes.short")}
              hint={t("console.programmes.shortHint")}
              value={typed[bodyField(body, "short")] ?? body.short}
              error={faultOf(part, bodyField(body, "short"), body.short)}
              short
            />
            {inEach(`body.${body.id}.name`, t("console.programmes.bodyName"), body.name)}
          </div>
        ))}
        <div class="stack">
          <p class="hint">{t("console.identity.otherBody")}</p>
          <Button>{t("console.identity.namesSave")}</Button>
        </div>
      </PostForm>
    </Card>
  );
}
