/** What people said before a gathering and who came, by role. */
import { type Guest, type Replies, repliesOf } from "@tamkine/core/gathering/replies";
import type { Scene } from "../scene.ts";

const before = ["yes", "no", "none"] as const satisfies readonly (keyof Replies)[];
const after = [...before, "present", "unannounced"] as const;

export function RepliesTable({ scene: { t }, guests, began }: { scene: Scene; guests: readonly Guest[]; began: boolean }) {
  const rows = [
    [t("role.mentors"), repliesOf(guests, "mentor")],
    [t("role.mentees"), repliesOf(guests, "mentee")],
    [t("console.gatherings.together"), repliesOf(guests)],
  ] as const;
  const shown = began ? after : before;
  return (
    <div class="wide-table">
      <table class="counts">
        <caption class="unseen">{t("console.gatherings.replies")}</caption>
        <thead>
          <tr>
            <td />
            {shown.map((column) => (
              <th scope="col" class="number">
                {t(`console.gatherings.said.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([who, counted]) => (
            <tr>
              <th scope="row">{who}</th>
              {shown.map((column) => (
                <td class="number">{counted[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
