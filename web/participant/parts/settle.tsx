/** Confirming a meeting the other logged, or saying that it was not so. */
import { reached } from "@tamkine/core/kernel/time";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import { contestableUntil } from "@tamkine/core/meeting/standing";
import { Button, Field, More } from "../../design/components.tsx";
import { typed } from "../../form/entry.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";
import { ProgressField } from "./goal.tsx";

interface Props {
  scene: Scene;
  meeting: Meeting;
  contested: boolean;
  other: string;
}

export function Settle({ scene, meeting, contested, other }: Props) {
  const { t, base, now, personal } = scene;
  const path = `${base}/pairs/${meeting.pair}/meetings/${meeting.id}`;
  const scope = `contest-${meeting.id}`;
  const late = meeting.logged !== null && reached(now, contestableUntil(meeting.logged.at, personal.programme.rules));
  return (
    <div class="stack-s">
      {!contested && <p>{t("meeting.attest.text", { other })}</p>}
      <form method="post" action={`${path}/attest`}>
        <ProgressField scene={scene} entry={entryOf(scene, `attest-${meeting.id}`)} />
        <Button>{t("meeting.attest")}</Button>
      </form>
      {!contested && !late && (
        <More title={t("meeting.contest")} plain open={isAgain(scene, scope)}>
          <p class="small soft">{t("meeting.contest.text")}</p>
          <form method="post" action={`${path}/contest`}>
            <Field {...typed(entryOf(scene, scope), "reason")} label={t("meeting.contest.reason")} rows={3} maxlength={500} />
            <Button kind="danger">{t("meeting.contest.button")}</Button>
          </form>
        </More>
      )}
    </div>
  );
}
