/** Saying yes or no to an introduction. */
import { longestReason } from "@tamkine/core/kernel/reason";
import { sayDay } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import { answerBy } from "@tamkine/core/pairing/answer-by";
import type { NextStep, PersonalPair } from "@tamkine/core/participant/personal";
import { Button, Field, More, Notice, Tick } from "../../design/components.tsx";
import { tick, typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";
import { LackingTicks } from "./lacking.tsx";

interface Props {
  scene: Scene;
  found: PersonalPair;
}

/** @param mine this person has accepted already; that the other has not is said once on the page, here unless it is what is next */
export function Answer({ scene, found, mine, next }: Props & { mine: boolean; next: NextStep }) {
  const { t, language, now, base, personal } = scene;
  const { pair, other } = found;
  const path = `${base}/pairs/${pair.id}`;
  const name = isolated(other.form.name);
  const entry = entryOf(scene, `accept-${pair.id}`);
  const both = [...(personal.participant ? [personal.participant] : []), { ...found, id: other.id }];
  const until = answerBy(pair, { ...personal, participants: both }, now);
  return (
    <div class="stack">
      {mine && !(next.step === "wait-other" && next.subject === pair.id) && (
        <Notice>
          <p>{t("pair.waiting", { other: name })}</p>
        </Notice>
      )}
      {!mine && (
        <PostForm action={`${path}/accept`} class="stack-s">
          <h3>{t("pair.accept.title")}</h3>
          {/* Later an answer is still welcome, but nobody is told of a day that is over. */}
          {dayOf(now, personal.programme.timeZone) <= until && (
            <p class="small soft">{t("pair.accept.until", { date: sayDay(language, until, { year: false }) })}</p>
          )}
          {personal.application.consents.contact === null && (
            <Tick {...tick(entry, "contact")} label={t("pair.accept.contact", { other: name })} />
          )}
          <LackingTicks scene={scene} entry={entry} />
          <Button>{t("pair.accept.button")}</Button>
        </PostForm>
      )}
      <More title={t("pair.refuse.title")} plain open={isAgain(scene, `refuse-${pair.id}`)}>
        <p class="small soft">{t("pair.refuse.text", { role: personal.application.role })}</p>
        <Reasoned scene={scene} scope={`refuse-${pair.id}`} action={`${path}/refuse`} button={t("pair.refuse.button")} />
      </More>
    </div>
  );
}

/** A form with a reason one may give. */
function Reasoned({ scene, scope, action, button }: { scene: Scene; scope: string; action: string; button: string }) {
  const { t } = scene;
  return (
    <PostForm action={action}>
      <Field
        {...typed(entryOf(scene, scope), "reason", longestReason)}
        label={t("pair.reason")}
        hint={t("pair.reason.hint")}
        mark={t("field.optional")}
        rows={3}
      />
      <Button kind="danger">{button}</Button>
    </PostForm>
  );
}
