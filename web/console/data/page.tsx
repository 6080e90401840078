/** The page of a programme's data, and the one that asks to make sure before everything leaves. */
import type { Item } from "@tamkine/core/item";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { purposes } from "@tamkine/core/privacy/export";
import { retentionFields } from "@tamkine/core/privacy/retention/settings";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { Back, Button, Card, Facts, Field, Notice, Tick } from "../../design/components.tsx";
import { consolePage } from "../frame.tsx";

type Typed = Record<string, string>;

export function dataPage(c: Ctx, programme: Programme, typed: Typed = {}, refusal?: Refusal) {
  const t = c.get("t");
  const path = `/console/${programme.id}/data`;
  const asked = { c, programme, typed, refusal };
  return consolePage(
    c,
    programme,
    t("console.data.title"),
    <>
      <p class="lead">{t("console.data.lead")}</p>
      <Card title={t("console.data.periods")}>
        <p>{t("console.data.periodsText")}</p>
        <Periods {...asked} />
      </Card>
      <Card title={t("console.data.archive")}>
        <p>{t("console.data.archiveText")}</p>
        <Notice tone="warn">
          <p>{t("console.export.lock")}</p>
        </Notice>
        <Purpose {...asked} />
      </Card>
      <Card title={t("console.data.takeIn")}>
        <p>{t("console.data.takeInText")}</p>
        <form method="post" action={`${path}/take-in`} enctype="multipart/form-data" class="stack">
          <Field
            name="archive"
            type="file"
            accept=".zip"
            label={t("console.data.file")}
            error={faultOf(asked, "archive") && t("console.data.wrong.archive")}
          />
          <Tick name="sure" label={t("console.data.takeInSure")} error={faultOf(asked, "sure") && t("console.data.wrong.sure")} />
          <Button kind="quiet">{t("console.data.takeInButton")}</Button>
        </form>
      </Card>
    </>,
    refusal,
    { path },
  );
}

interface Asked {
  c: Ctx;
  programme: Programme;
  typed: Typed;
  refusal: Refusal | undefined;
}

const faultOf = ({ refusal }: Pick<Asked, "refusal">, field: string): boolean | undefined =>
  (refusal?.code === "form-invalid" && refusal.facts[field] !== undefined) || undefined;

function Periods({ c, programme, typed, refusal }: Asked) {
  const t = c.get("t");
  return (
    <form method="post" action={`/console/${programme.id}/data/retention`} class="stack">
      {retentionFields.map((field) => (
        <Field
          name={field}
          type="number"
          inputmode="numeric"
          short
          label={t(`console.data.period.${field}`)}
          value={typed[field] ?? String(programme.retention[field])}
          error={faultOf({ refusal }, field) && t(field === "warningDays" ? "console.data.wrong.days" : "console.data.wrong.months")}
        />
      ))}
      <Button kind="quiet">{t("console.data.periodsButton")}</Button>
    </form>
  );
}

function Purpose({ c, programme, typed, refusal }: Asked) {
  const t = c.get("t");
  return (
    <form method="post" action={`/console/${programme.id}/data/archive`} class="stack">
      <Field
        name="purpose"
        label={t("console.export.purpose")}
        value={typed["purpose"] ?? ""}
        error={faultOf({ refusal }, "purpose") && t("console.export.wrong.purpose")}
        options={[
          { value: "", label: t("field.choose") },
          ...purposes.map((value) => ({ value, label: t(`console.export.purpose.${value}`) })),
        ]}
      />
      <Field
        name="why"
        label={t("console.export.why")}
        hint={t("console.export.whyHint")}
        value={typed["why"]}
        error={
          refusal?.code === "purpose-locked" ? t("refusal.purpose-locked") : faultOf({ refusal }, "why") && t("console.export.wrong.why")
        }
        maxlength={200}
      />
      <Button>{t("console.data.archiveButton")}</Button>
    </form>
  );
}

/** What the archive will hold, before it leaves. */
export function surePage(c: Ctx, programme: Programme, typed: Typed, items: readonly Item[]) {
  const t = c.get("t");
  const path = `/console/${programme.id}/data`;
  const counts = Map.groupBy(items, ({ kind }) => kind);
  return consolePage(
    c,
    programme,
    t("console.data.sure"),
    <>
      <p class="lead">{t("console.data.sureText")}</p>
      <Card title={t("console.data.holds")}>
        <Facts facts={[...counts].map(([kind, all]): [string, string] => [t(`console.kept.kind.${kind}`), String(all.length)])} />
      </Card>
      <form method="post" action={`${path}/archive`} class="stack">
        <input type="hidden" name="purpose" value={typed["purpose"]} />
        <input type="hidden" name="why" value={typed["why"]} />
        <input type="hidden" name="sure" value="yes" />
        <p class="row">
          <Button kind="danger">{t("console.data.sureButton")}</Button>
          <Back t={t} href={path} />
        </p>
      </form>
    </>,
    undefined,
    { path },
  );
}
