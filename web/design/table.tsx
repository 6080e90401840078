/** A table that becomes one card a row on a phone, or one or two lines a row where there are many. */
import type { Child } from "hono/jsx";

export interface Column<Row> {
  title: string;
  cell: (row: Row) => Child;
  number?: boolean;
  /** In lines on a phone: what stands at the end of the first, beside the row's name. */
  beside?: boolean;
}

/**
 * The first column names its row.
 * @property lines many rows of few words: on a phone two lines a row, in which only numbers keep their column's name
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  empty,
  lines = false,
}: {
  caption: Child;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  empty?: Child;
  lines?: boolean;
}) {
  if (rows.length === 0 && empty !== undefined) return <p class="soft">{empty}</p>;
  return (
    <table class={lines ? "table lines" : "table"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, number }) => (
            <th scope="col" class={number ? "number" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {columns.map(({ title, cell, number, beside }, i) =>
              i === 0 ? (
                <th scope="row" dir="auto">
                  {cell(row)}
                </th>
              ) : (
                <td data-label={title} class={number ? "number" : beside ? "at-end" : undefined}>
                  <span>{cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
