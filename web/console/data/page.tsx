/** The page of a programme's data, and the one that asks to make sure before everything leaves. */
import type { Item } from "@tamkine/core/item";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { retentionFields } from "@tamkine/core/privacy/retention/settings";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { PostForm } from "../../form/post-form.tsx";
import type { Translate } from "../../i18n.ts";
import { Back, Button, Card, Facts, Field, Tick } from "../../design/components.tsx";
import { Seen, storedNow } from "../part-of-programme.tsx";
import { PurposeFields } from "../export/purpose.tsx";
import { consolePage } from "../frame.tsx";

type Typed = Record<string, string>;

/** @param typed with `refusal`, what one of its forms was sent with, to be corrected in its place */
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
        <Purpose {...asked} />
      </Card>
      <Card title={t("console.data.takeIn")}>
        <p>{t("console.data.takeInText")}</p>
        <PostForm action={`${path}/take-in`} enctype="multipart/form-data" class="stack">
          <Field
            name="archive"
            type="file"
            accept=".zip"
            label={t("console.data.file")}
            hint={t("console.data.fileHint")}
            error={faultOf(asked, "archive") && t("console.data.wrong.archive")}
          />
          <Tick
            name="sure"
            checked={typed["sure"] === "yes" && !("why" in typed)}
            label={t("console.data.takeInSure")}
            error={faultOf(asked, "sure") && t("console.data.wrong.sure")}
          />
          <Button kind="quiet">{t("console.data.takeInButton")}</Button>
        </PostForm>
        <p>
          <a href={`${path}/bring`}>{t("console.data.bringLink")}</a>
        </p>
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
    <PostForm action={`/console/${programme.id}/data/retention`} class="stack">
      <Seen part="retention" programme={programme} tried={{ typed, refusal }} />
      {retentionFields.map((field) => (
        <Field
          name={field}
          inputmode="numeric"
          short
          label={t(`console.data.period.${field}`)}
          value={typed[field] ?? String(programme.retention[field])}
          error={
            storedNow(t, { refusal }, typed[field], String(programme.retention[field])) ??
            (faultOf({ refusal }, field) && t(field === "warningDays" ? "console.data.wrong.days" : "console.data.wrong.months"))
          }
        />
      ))}
      <Button kind="quiet">{t("console.data.periodsButton")}</Button>
    </PostForm>
  );
}

function Purpose({ c, programme, typed, refusal }: Asked) {
  const t = c.get("t");
  return (
    <PostForm action={`/console/${programme.id}/data/archive`} class="stack">
      <PurposeFields t={t} typed={typed} refusal={refusal} />
      <Button>{t("console.data.archiveButton")}</Button>
    </PostForm>
  );
}

/** What the archive will hold, before it leaves; of a large programme it is not counted. */
export function surePage(c: Ctx, programme: Programme, typed: Typed, items: readonly Item[] | undefined) {
  const t = c.get("t");
  const path = `/console/${programme.id}/data`;
  return consolePage(
    c,
    programme,
    t("console.data.sure"),
    <>
      <p class="lead">{t("console.data.sureText")}</p>
      {items ? <Holds t={t} items={items} /> : <p>{t("console.data.large")}</p>}
      <PostForm action={`${path}/archive`} class="stack">
        <input type="hidden" name="purpose" value={typed["purpose"]} />
        <input type="hidden" name="why" value={typed["why"]} />
        <input type="hidden" name="sure" value="yes" />
        <p class="row">
          <Button kind="danger">{t("console.data.sureButton")}</Button>
          <Back t={t} href={path} />
        </p>
      </PostForm>
    </>,
    undefined,
    { path },
  );
}

function Holds({ t, items }: { t: Translate; items: readonly Item[] }) {
  const counts = Map.groupBy(items, ({ kind }) => kind);
  return (
    <Card title={t("console.data.holds")}>
      <Facts facts={[...counts].map(([kind, all]): [string, string] => [t(`console.kept.kind.${kind}`), String(all.length)])} />
    </Card>
  );
}
