/** What each column of the file means, and what is needed and was not found. */
import { assumedForBoth, importFields, lacking } from "@tamkine/core/application/import/import";
import { sayList } from "@tamkine/core/kernel/say";
import { asksBody } from "@tamkine/core/programme/body";
import { Field, Notice } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";
import type { Upload } from "./upload.ts";

/** What is needed and was not found, and what is only assumed: said where it can be corrected, for no row can say it. */
export function Unsure({ scene: { t, language }, upload: { table, mapping } }: { scene: Scene; upload: Upload }) {
  const lost = lacking(mapping);
  const assumed = assumedForBoth(mapping, table.headers);
  return (
    <>
      {lost.length > 0 && (
        <Notice tone="bad" title={t("console.import.lacking", { count: lost.length })}>
          {t("console.import.lackingHint", {
            fields: sayList(
              language,
              lost.map((field) => t(`console.import.field.${field}`)),
            ),
          })}
        </Notice>
      )}
      {assumed !== undefined && <Notice tone="warn">{t("console.import.assumedForBoth", { column: assumed })}</Notice>}
    </>
  );
}

/** A column by its title; one without by its place and the first thing that stands in it. */
function nameOf({ headers, rows }: Upload["table"], column: number): string {
  const first = rows.find((row) => row[column]?.trim())?.[column]?.trim() ?? "";
  return headers[column] || [String(column + 1), first].filter((part) => part !== "").join(" · ");
}

/** A list for each question: the column that answers it. */
export function Columns({ scene: { t, language, world }, upload: { table, mapping, role } }: { scene: Scene; upload: Upload }) {
  const columns = [
    { value: "", label: t("console.import.none") },
    ...table.headers.map((_, i) => ({ value: String(i), label: nameOf(table, i), dir: "auto" as const })),
  ];
  const read = new Set(Object.values(mapping));
  const unread = table.headers.filter((header, i) => header !== "" && !read.has(i));
  return (
    <>
      {unread.length > 0 && (
        <p class="hint">
          {t("console.import.unread", {
            columns: sayList(
              language,
              unread.map((title) => t("console.import.title", { title })),
            ),
          })}
        </p>
      )}
      <div class="grid">
        {importFields
          .filter((field) => field !== "body" || asksBody(world.programme, role))
          .map((field) => (
            <Field
              scope="map"
              name={`map-${field}`}
              label={t(`console.import.field.${field}`)}
              value={mapping[field] === undefined ? "" : String(mapping[field])}
              options={columns}
            />
          ))}
      </div>
    </>
  );
}
