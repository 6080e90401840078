/** One letter: what it is, where it stands, and how it reads. */
import type { Organiser } from "@tamkine/core/access/organiser";
import type { LetterId } from "@tamkine/core/letter/catalogue";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { inDoubt } from "@tamkine/core/letter/sending/sweep";
import { whenGoes } from "@tamkine/core/letter/words/when";
import { Badge, Facts } from "../../design/components.tsx";
import { languageNames } from "../../layout.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { letterName, readerName } from "./names.ts";
import { SettleDoubt, tones } from "./outbox.tsx";

export function onePage(scene: Scene, delivery: Delivery, team: readonly Organiser[]) {
  const { t, base, language, world, now, runs } = scene;
  const moment = (at: string | null) => (at === null ? undefined : momentText(at, language, world.programme.timeZone));
  const title = letterName(t, delivery.letter);
  const person = world.applications.find(({ id }) => id === delivery.recipient.id);
  return cohortPage(
    scene,
    "/letters",
    title,
    <>
      <p>
        <a href={`${base}/letters`}>{t("console.outbox.back")}</a>
      </p>
      <Facts
        facts={[
          [t("console.letters.state"), <Badge tone={tones[delivery.state]}>{t(`console.delivery.${delivery.state}`)}</Badge>],
          [
            t("console.letters.to"),
            person ? <a href={`${base}/letters?person=${person.id}`}>{readerName(scene, delivery)}</a> : readerName(scene, delivery, team),
          ],
          [t("console.outbox.language"), languageNames[person?.language ?? delivery.language]],
          [t("console.outbox.due"), moment(delivery.dueAt)],
          [t("console.outbox.sent"), moment(delivery.sentAt)],
          [t("console.outbox.why"), whenGoes(language, delivery.letter as LetterId, world.programme)],
        ]}
      />
      {runs && inDoubt([delivery], now).length > 0 && (
        <div class="stack-s">
          <p>{t("console.letters.doubtfulExplained")}</p>
          <SettleDoubt scene={scene} id={delivery.id} />
        </div>
      )}
      <section class="stack">
        <h2>{t("console.outbox.reads")}</h2>
        <p class="soft">{t("console.outbox.today")}</p>
        <iframe class="letter-frame" sandbox="allow-same-origin" title={title} src={`${base}/letters/${delivery.id}/frame`} />
      </section>
    </>,
  );
}
