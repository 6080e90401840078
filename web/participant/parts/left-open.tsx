/** What one who left may still say: whether a meeting took place that the other noted since. It is a meeting of theirs, too. */
import { standing } from "@tamkine/core/meeting/standing";
import { Card } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { momentFor } from "../clock.ts";
import type { Scene } from "../scene.ts";
import { Settle } from "./settle.tsx";

export function LeftOpen({ scene }: { scene: Scene }) {
  const { t, now, personal } = scene;
  const { cohort, programme, application } = personal;
  if (cohort.frozenAt !== null) return null;
  const open = personal.pairs.flatMap(({ other, meetings }) =>
    meetings
      .filter((meeting) => meeting.attested[application.role] === null && standing(meeting, programme.rules, now) === "logged")
      .map((meeting) => ({ meeting, other: isolated(other.form.name) })),
  );
  if (open.length === 0) return null;
  return (
    <Card title={t("meetings.title")}>
      <ul class="list">
        {open.map(({ meeting, other }) => (
          <li id={meeting.id}>
            <strong>{momentFor(scene, meeting.at)}</strong>
            <Settle scene={scene} meeting={meeting} other={other} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
