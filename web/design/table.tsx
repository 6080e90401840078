/** A table that becomes one card a row on a phone. */
import type { Child } from "hono/jsx";

export interface Column<Row> {
  title: string;
  cell: (row: Row) => Child;
  number?: boolean;
}

/** The first column names its row. */
export function Table<Row>({
  caption,
  columns,
  rows,
  empty,
}: {
  caption: Child;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  empty?: Child;
}) {
  if (rows.length === 0 && empty !== undefined) return <p class="soft">{empty}</p>;
  return (
    <table class="table">
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
            {columns.map(({ title, cell, number }, i) =>
              i === 0 ? (
                <th scope="row" dir="auto">
                  {cell(row)}
                </th>
              ) : (
                <td data-label={title} class={number ? "number" : undefined}>
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
