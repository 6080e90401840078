/** What one can always do: ask for help, pause, change one's details, withdraw. */
import { Button, Field, More, Tick } from "../../design/components.tsx";
import { tick, typed } from "../../form/entry.ts";
import { entryOf, isAgain, type Scene } from "../scene.ts";
import { Details, Ways } from "./details.tsx";
import { Help } from "./help.tsx";
import { PauseForm } from "./pause.tsx";

export function Self({ scene }: { scene: Scene }) {
  return (
    <div class="stack-s">
      {scene.personal.participant && <Help scene={scene} />}
      <PauseForm scene={scene} />
      <Details scene={scene} />
      <Ways scene={scene} />
      <Withdraw scene={scene} />
    </div>
  );
}

function Withdraw({ scene }: { scene: Scene }) {
  const { t, base } = scene;
  const entry = entryOf(scene, "withdraw");
  return (
    <More title={t("withdraw.title")} open={isAgain(scene, "withdraw")} id="withdraw">
      <p class="soft">{t("withdraw.text")}</p>
      <form method="post" action={`${base}/withdraw`}>
        <Field {...typed(entry, "reason")} label={t("pair.reason")} mark={t("field.optional")} rows={2} maxlength={500} />
        <Tick {...tick(entry, "confirm")} label={t("withdraw.confirm")} />
        <Button kind="danger">{t("withdraw.button")}</Button>
      </form>
    </More>
  );
}
