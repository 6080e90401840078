/** One way to take a table out of the console: a stated purpose, a line in the cohort's log, then the file. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { outside } from "@tamkine/core/letter/dispatch";
import { record } from "@tamkine/core/perform";
import { exported, formats, purposes } from "@tamkine/core/privacy/export";
import type { World } from "@tamkine/core/world";
import { Button, Field, More, Notice } from "../../design/components.tsx";
import { dirOf } from "../../layout.tsx";
import { actOf, type Scene, typedIn } from "../scene.ts";
import { csvOf } from "./csv.ts";
import type { TableName } from "./said.ts";
import { type ExportColumn, sheetOf } from "./sheet.ts";
import { workbookOf } from "./xlsx.ts";

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

interface Exported<Row> {
  table: TableName;
  rows: readonly Row[];
  columns: readonly ExportColumn<Row>[];
}

/** Who takes it, and of what: of a cohort, or of the programme itself. */
export type Exporting = Pick<Scene, "c" | "t" | "deps" | "ref" | "organiser" | "now" | "language"> & { world: Pick<World, "programme"> };

interface Refused {
  refusal: Refusal;
  typed: Record<string, string>;
}

/**
 * The file that `ExportForm` asked for. It is logged first, so that none leaves unseen; its name says which table of what.
 * A purpose that is missing or refused shows the page `again`.
 * @param scene of one who may run it
 */
export async function exportFile<Row, S extends Exporting>(
  scene: S,
  { table, rows, columns }: Exported<Row>,
  again: (scene: S & Refused) => Response | Promise<Response>,
): Promise<Response> {
  const { c, t, deps, ref, organiser, now, language } = scene;
  const { timeZone, id } = scene.world.programme;
  const typed = await typedIn(c);
  try {
    const outcome = exported(table, rows.length, { ...typed, why: typed["why"] ?? "" });
    const { format } = outcome.stated;
    const sheet = sheetOf(rows, columns, timeZone);
    const file =
      format === "csv"
        ? csvOf(sheet)
        : new Uint8Array(await workbookOf(sheet, t(`console.export.table.${table}`), dirOf(language) === "rtl"));
    await record(deps, ref, actOf(organiser, now), outcome);
    return c.body(file, 200, {
      "content-type": types[format],
      "content-disposition": `attachment; filename="${table}-${ref.cohort === outside(id).cohort ? id : ref.cohort}.${format}"`,
    });
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return again({ ...scene, refusal, typed });
  }
}

/**
 * The form that asks for a file of the table beside it; only for those who run the cohort.
 * @param action address that answers with `exportFile`
 * @param query what narrows the table down, so that the file has the rows one looks at
 * @param count rows it will have, where that is known
 */
export function ExportForm({
  scene: { t, typed, refusal, runs },
  action,
  query = {},
  count,
}: {
  scene: Pick<Scene, "t" | "typed" | "refusal" | "runs">;
  action: string;
  query?: Readonly<Record<string, string | undefined>>;
  count?: number;
}) {
  if (!runs || count === 0) return null;
  const asked = typed?.["purpose"] !== undefined;
  const wrong = (field: string) =>
    asked && refusal?.code === "form-invalid" && refusal.facts[field] !== undefined
      ? t(`console.export.wrong.${field as "purpose" | "why"}`)
      : undefined;
  return (
    <More title={t("console.export.title")} id="export" open={asked && refusal !== undefined}>
      <form method="post" action={action} class="stack">
        {Object.entries(query).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
        <Notice tone="warn">
          <p>{t("console.export.lock")}</p>
        </Notice>
        <Field
          scope="export"
          name="purpose"
          label={t("console.export.purpose")}
          value={typed?.["purpose"] ?? ""}
          error={wrong("purpose")}
          options={[
            { value: "", label: t("field.choose") },
            ...purposes.map((value) => ({ value, label: t(`console.export.purpose.${value}`) })),
          ]}
        />
        <Field
          scope="export"
          name="why"
          label={t("console.export.why")}
          hint={t("console.export.whyHint")}
          value={typed?.["why"]}
          error={refusal?.code === "purpose-locked" ? t("refusal.purpose-locked") : wrong("why")}
          maxlength={200}
        />
        {count !== undefined && <p class="soft">{t("console.export.count", { count })}</p>}
        <p class="row">
          {formats.toReversed().map((format) => (
            <Button name="format" value={format} kind={format === "xlsx" ? "main" : "quiet"}>
              {t(`console.export.format.${format}`)}
            </Button>
          ))}
        </p>
      </form>
    </More>
  );
}
