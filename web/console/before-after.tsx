/** Numbers as they are and as they would be, side by side. */
import type { Child } from "hono/jsx";
import type { Translate } from "../i18n.ts";

export function BeforeAfter({ t, rows }: { t: Translate; rows: readonly (readonly [what: Child, before: Child, after: Child])[] }) {
  return (
    <table class="counts">
      <thead>
        <tr>
          <td />
          <th scope="col" class="number">
            {t("console.changed.before")}
          </th>
          <th scope="col" class="number">
            {t("console.changed.after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, before, after]) => (
          <tr>
            <th scope="row">{what}</th>
            <td class="number">{before}</td>
            <td class="number">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
