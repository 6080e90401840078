/** One way to take a table out of the console: a stated purpose, a line in the cohort's log, then the file. */
import { type Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { record } from "@tamkine/core/perform";
import { exported, formats } from "@tamkine/core/privacy/export";
import type { World } from "@tamkine/core/world";
import { Button, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { dirOf } from "../../layout.tsx";
import { type Scene, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { isBehind, isMuch, largest, later } from "../files/later.ts";
import { csvOf } from "./csv.ts";
import { PurposeFields } from "./purpose.tsx";
import { type ExportColumn, sheetOf } from "./sheet.ts";
import { workbookOf } from "./xlsx.ts";

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

interface Exported<Row> {
  table: "applications" | "pairs" | "alumni" | "log";
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
 * The file that `ExportForm` asked for, or, of a long table, the page where it will be. It is logged first, so that none leaves unseen; its name says which table of what.
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
    const ofProgramme = ref.cohort === outside(id).cohort;
    const inBackground = () => later(c, deps, organiser, table, ofProgramme ? null : ref.cohort);
    if (isMuch(c, rows.length)) return await inBackground();
    const sheet = sheetOf(rows, columns, timeZone);
    const file =
      format === "csv"
        ? csvOf(sheet)
        : new Uint8Array(await workbookOf(sheet, t(`console.export.table.${table}`), dirOf(language) === "rtl"));
    if (!isBehind(c) && Buffer.byteLength(file) > largest) return await inBackground();
    await record(deps, ref, actOf(organiser, now), outcome);
    return c.body(file, 200, {
      "content-type": types[format],
      "content-disposition": `attachment; filename="${table}-${ofProgramme ? id : ref.cohort}.${format}"`,
    });
  } catch (error) {
    return again({ ...scene, refusal: refusalIn(error), typed });
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
  return (
    <More title={t("console.export.title")} id="export" open={asked && refusal !== undefined}>
      <PostForm action={action} class="stack">
        {Object.entries(query).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
        <PurposeFields t={t} typed={typed} refusal={asked ? refusal : undefined} scope="export" />
        {count !== undefined && <p class="soft">{t("console.export.count", { count })}</p>}
        <p class="row">
          {formats.toReversed().map((format) => (
            <Button name="format" value={format} kind={format === "xlsx" ? "main" : "quiet"}>
              {t(`console.export.format.${format}`)}
            </Button>
          ))}
        </p>
      </PostForm>
    </More>
  );
}
