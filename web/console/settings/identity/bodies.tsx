/** Which bodies there are and what their members are, to be changed as long as nobody has signed up. */
import { added, goneField, roleField } from "@tamkine/core/programme/bodies";
import { allianceOf, mostBodies } from "@tamkine/core/programme/body";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Deps } from "../../../context.ts";
import { Button, Card, Facts, More, Notice, Tick } from "../../../design/components.tsx";
import { PostForm } from "../../../form/post-form.tsx";
import { sentenceOf } from "../../../sentence.ts";
import { isolated } from "../../../phrase.ts";
import { Seen } from "../../part-of-programme.tsx";
import { BodyFields, RoleField } from "../../programmes/body-fields.tsx";
import { faultOf, type Part, pathOf } from "./part.ts";

/** A cohort that somebody has signed up for whose data is kept; undefined when there is none. */
export async function peopledCohort({ store }: Deps, { id: programme }: Programme): Promise<string | undefined> {
  for (const { cohort } of await store.cohorts(programme)) {
    for (let after: string | undefined = ""; after !== undefined; ) {
      const page: Awaited<ReturnType<typeof store.kept<"application">>> = await store.kept(
        "application",
        { programme, cohort },
        after === "" ? {} : { after },
      );
      if (page.items.some(({ erasedAt }) => erasedAt === undefined)) return cohort;
      after = page.next;
    }
  }
  return undefined;
}

/** @param peopled a cohort with people in it: with one the bodies can only be read */
export function Bodies({ peopled, ...part }: Part & { peopled: string | undefined }) {
  const { c, programme } = part;
  return (
    <Card title={c.get("t")("console.identity.bodies", allianceOf(programme))} id="bodies">
      {peopled === undefined ? <BodiesForm {...part} /> : <BodiesHeld c={c} programme={programme} cohort={peopled} />}
    </Card>
  );
}

function BodiesForm(part: Part) {
  const { c, programme, typed, refusal } = part;
  const t = c.get("t");
  const { bodies } = programme;
  return (
    <PostForm action={`${pathOf(programme)}/bodies`} class="stack">
      <Seen part="bodies" programme={programme} tried={part} />
      <p>{t("console.identity.bodiesText")}</p>
      {bodies.map((body) => (
        <fieldset class="stack">
          <legend>
            {isolated(body.name[c.get("language")])} ({isolated(body.short)})
          </legend>
          <RoleField
            t={t}
            name={roleField(body)}
            value={typed[roleField(body)] ?? body.role}
            error={faultOf(part, roleField(body), body.role) ?? (body === bodies[0] ? faultOf(part, "bodies", "") : undefined)}
          />
          {bodies.length > 1 && (
            <Tick
              name={goneField(body)}
              label={t("console.identity.bodyGone", { short: isolated(body.short) })}
              checked={typed[goneField(body)] !== undefined}
              error={faultOf(part, goneField(body), "")}
            />
          )}
        </fieldset>
      ))}
      {bodies.length < mostBodies && (
        <More title={t("console.identity.bodyNew")} open={Object.keys(refusal?.facts ?? {}).some((field) => field.startsWith(added))}>
          <BodyFields
            t={t}
            languages={offeredBy(part.programme)}
            group={added}
            role="both"
            valueOf={(field) => typed[field]}
            errorOf={(field) => faultOf(part, field, "")}
          />
        </More>
      )}
      <Button>{t("console.identity.bodiesSave")}</Button>
    </PostForm>
  );
}

/** The bodies as they are, and the cohort because of which they cannot be changed. */
function BodiesHeld({ c, programme: { bodies }, cohort }: Pick<Part, "c" | "programme"> & { cohort: string }) {
  const t = c.get("t");
  return (
    <>
      <Facts
        facts={bodies.map((body) => [
          isolated(body.short),
          `${isolated(body.name[c.get("language")])} · ${t(`console.programmes.bodyRole.${body.role}`)}`,
        ])}
      />
      <Notice>
        <p>{sentenceOf(t, new Refusal("bodies-held", { cohort }))}</p>
      </Notice>
    </>
  );
}
