/** What people said before a gathering and who came, by role. */
import { type Guest, type Replies, repliesOf } from "@tamkine/core/gathering/replies";
import type { Scene } from "../scene.ts";

const before = ["yes", "no", "none"] as const satisfies readonly (keyof Replies)[];
const after = [...before, "present", "unannounced"] as const;

export function RepliesTable({ scene: { t }, guests, began }: { scene: Scene; guests: readonly Guest[]; began: boolean }) {
  const columns = [
    [t("role.mentors"), repliesOf(guests, "mentor")],
    [t("role.mentees"), repliesOf(guests, "mentee")],
    [t("console.gatherings.together"), repliesOf(guests)],
  ] as const;
  return (
    <table class="counts">
      <caption class="unseen">{t("console.gatherings.replies")}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(([who]) => (
            <th scope="col" class="number">
              {who}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(began ? after : before).map((said) => (
          <tr>
            <th scope="row">{t(`console.gatherings.said.${said}`)}</th>
            {columns.map(([, counted]) => (
              <td class="number">{counted[said]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
