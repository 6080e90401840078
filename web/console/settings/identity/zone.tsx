/** The time zone, to be changed where nothing holds it. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import { heldBy, type Told } from "@tamkine/core/programme/zone";
import { type Deps, nowOf } from "../../../context.ts";
import { Button, Card, Facts, Field, Notice } from "../../../design/components.tsx";
import { PostForm } from "../../../form/post-form.tsx";
import { sentenceOf } from "../../../sentence.ts";
import { Seen } from "../../part-of-programme.tsx";
import { zoneOptions } from "../../programmes/zones.ts";
import { faultOf, type Part, pathOf } from "./part.ts";

/** For what the time zone is known to people. */
export async function toldOf({ store }: Deps, { id }: Programme): Promise<Told> {
  const [cohorts, committee] = await Promise.all([store.cohorts(id), store.committee(id)]);
  return { cohorts, committee };
}

/** While something holds it there is no form, and the sentence that says what to do. */
export function Zone({ told, ...part }: Part & { told: Told }) {
  const { c, programme, typed } = part;
  const t = c.get("t");
  const held = heldBy(told, nowOf(c));
  return (
    <Card title={t("console.identity.zone")} id="zone">
      {held ? (
        <>
          <Facts facts={[[t("console.settings.zone"), <bdi>{programme.timeZone}</bdi>]]} />
          <Notice>
            <p>{sentenceOf(t, new Refusal("zone-held", { cohort: "", ...held }))}</p>
          </Notice>
        </>
      ) : (
        <PostForm action={`${pathOf(programme)}/zone`} class="stack">
          <Seen part="zone" programme={programme} tried={part} />
          <p>{t("console.identity.zoneText")}</p>
          <Field
            name="timeZone"
            label={t("console.settings.zone")}
            options={zoneOptions(programme.timeZone)}
            value={typed["timeZone"] ?? programme.timeZone}
            error={faultOf(part, "timeZone", programme.timeZone)}
            dir="ltr"
          />
          <Button>{t("console.identity.zoneSave")}</Button>
        </PostForm>
      )}
    </Card>
  );
}
