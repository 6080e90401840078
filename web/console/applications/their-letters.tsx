/** The letters to one person, and what became of each. */
import type { Delivery } from "@tamkine/core/letter/delivery";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Back, Badge, Table } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { letterName } from "../letters/names.ts";
import { tones } from "../letters/outbox.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";

/** Refuses not-found. @param deliveries the cohort's */
export function theirLettersPage(scene: Scene, id: string, deliveries: readonly Delivery[]) {
  const { t, world, base, language } = scene;
  const application = world.applications.find((one) => one.id === id);
  if (!application) throw new Refusal("not-found");
  const theirs = deliveries.filter(({ recipient }) => recipient.is === "applicant" && recipient.id === id);
  return cohortPage(
    scene,
    "/applications",
    application.form.name,
    <>
      <Table
        caption={t("console.letters.count", { count: theirs.length })}
        rows={theirs.sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1))}
        empty={t("console.letters.none")}
        lines
        columns={[
          { title: t("console.letters.letter"), cell: (one) => letterName(t, one.letter) },
          { title: t("console.letters.when"), cell: (one) => momentText(one.sentAt ?? one.dueAt, language, world.programme.timeZone) },
          {
            title: t("console.letters.state"),
            cell: (one) => <Badge tone={tones[one.state]}>{t(`console.delivery.${one.state}`)}</Badge>,
            beside: true,
          },
        ]}
      />
      <p>
        <Back t={t} href={`${base}/applications/${id}`} />
      </p>
    </>,
  );
}
