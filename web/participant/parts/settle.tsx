/** Confirming a meeting the other logged, or saying that it was not so. */
import { longestReason } from "@tamkine/core/kernel/reason";
import { sayDay } from "@tamkine/core/kernel/say";
import { reached } from "@tamkine/core/kernel/time";
import type { Meeting } from "@tamkine/core/meeting/meeting";
import { contestableUntil } from "@tamkine/core/meeting/standing";
import { withoutAnswer } from "@tamkine/core/meeting/without-answer";
import { Button, Field, More } from "../../design/components.tsx";
import { typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";
import { ProgressField } from "./goal.tsx";

interface Props {
  scene: Scene;
  meeting: Meeting;
  other: string;
}

const pathOf = ({ base }: Scene, { pair, id }: Meeting): string => `${base}/pairs/${pair}/meetings/${id}`;

/** Once the days to contest it are over it can only be confirmed. */
export function Settle({ scene, meeting, other }: Props) {
  const { t, language, now, personal } = scene;
  const path = pathOf(scene, meeting);
  const scope = `contest-${meeting.id}`;
  const { logged, settled } = meeting;
  const { programme, cohort } = personal;
  const late = settled !== undefined || (logged !== null && reached(now, contestableUntil(logged.at, programme.rules)));
  const { before, counts } = withoutAnswer(cohort, programme, meeting);
  return (
    <div class="stack-s">
      <p>{t("meeting.attest.text", { other })}</p>
      {!late && (
        <p class="small soft">
          {t(counts ? "meeting.attest.until" : "meeting.attest.frozen", { date: sayDay(language, before, { year: false }) })}
        </p>
      )}
      <PostForm action={`${path}/attest`}>
        <ProgressField scene={scene} entry={entryOf(scene, `attest-${meeting.id}`)} />
        <Button>{t("meeting.attest")}</Button>
      </PostForm>
      {!late && (
        <More title={t("meeting.contest")} plain open={isAgain(scene, scope)}>
          <p class="small soft">{t("meeting.contest.text")}</p>
          <PostForm action={`${path}/contest`}>
            <Field {...typed(entryOf(scene, scope), "reason", longestReason)} label={t("meeting.contest.reason")} rows={3} />
            <Button kind="danger">{t("meeting.contest.button")}</Button>
          </PostForm>
        </More>
      )}
    </div>
  );
}

/**
 * Both know what comes next where they do not agree. What one of them wrote is shown to that one only: it was for the organisers. Who
 * contested may still say that it was held; it is not what is asked of them.
 */
export function Contested({ scene, meeting, other }: Props) {
  const { t, personal } = scene;
  const { contested, attested } = meeting;
  const { role } = personal.application;
  if (contested?.by !== role) return <p>{t("meeting.contested.other", { other })}</p>;
  return (
    <div class="stack-s">
      <p>{t("meeting.contested.mine", { reason: isolated(contested.reason.replace(/\.$/u, "")) })}</p>
      {attested[role] === null && (
        <More title={t("meeting.contested.withdraw")} plain>
          <PostForm action={`${pathOf(scene, meeting)}/attest`}>
            <ProgressField scene={scene} entry={entryOf(scene, `attest-${meeting.id}`)} />
            <Button kind="quiet">{t("meeting.attest")}</Button>
          </PostForm>
        </More>
      )}
    </div>
  );
}
