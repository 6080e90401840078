/** One application: what the person answered, and what became of it. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { LinkButton, Badge, Card, Facts } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { Phone } from "../phone.tsx";
import { seenText } from "../seen.ts";
import { DecideBar, isDecidable, mayDecide } from "./decide.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";

export function applicationPage(scene: Scene, id: string) {
  const { t, world, base, language } = scene;
  const application = world.applications.find((one) => one.id === id);
  if (!application) throw new Refusal("not-found");
  const { form, consents } = application;
  const when = (moment: string) => momentText(moment, language, world.programme.timeZone);
  const topics = form.role === "mentor" ? form.expertise : form.help;
  return cohortPage(
    scene,
    "/applications",
    form.name,
    <>
      <p class="row">
        <Badge tone="accent">{t(`role.${form.role}`)}</Badge>
        <Badge>{t(`status.${application.status}`)}</Badge>
      </p>
      <p class="small soft">
        {t("console.log.noted")} <a href={`${base}/log?about=${id}`}>{t("console.log.ofPerson")}</a>
      </p>
      <Card title={t("console.application.answers")}>
        <Facts
          facts={[
            [t("console.application.email"), <a href={`mailto:${application.email}`}>{application.email}</a>],
            [t("console.application.phone"), form.phone && <Phone number={form.phone} />],
            [t("console.application.place"), [form.city, t(`region.${form.region}`)].filter(Boolean).join(", ")],
            [t("console.application.languages"), form.languages.map((one) => t(`speech.${one}`)).join(", ")],
            [t("console.application.mode"), t(`mode.${form.mode}`)],
            [t("console.application.slots"), form.slots.map((one) => t(`slot.${one}`)).join(", ")],
            [t("console.application.sector"), form.sector && t(`sector.${form.sector}`)],
            [t("console.application.topics"), topics.map((one) => t(`topic.${one}`)).join(", ")],
            [
              t("console.application.position"),
              form.role === "mentor" ? form.position : form.situation && t(`situation.${form.situation}`),
            ],
            [t("console.application.experience"), form.experienceYears],
            [t("console.application.capacity"), form.role === "mentor" ? form.capacity : undefined],
            [t("console.application.goal"), form.role === "mentee" ? form.goal : undefined],
            [t("console.application.motivation"), form.motivation],
            [t("console.application.bodyLink"), form.bodyLink],
            [t("console.application.style"), form.style && t(`style.${form.style}`)],
            [t("console.application.preferredGender"), form.preferredGender && t(`gender.${form.preferredGender}`)],
            [t("console.application.preferredGenderReason"), form.preferredGenderReason],
            [t("console.application.avoid"), form.avoid.join(", ")],
          ]}
        />
      </Card>
      <Card title={t("console.application.history")}>
        <Facts
          facts={[
            [t("console.application.submitted"), when(application.submittedAt)],
            [
              t("console.application.source"),
              application.source.from === "import"
                ? t("console.application.row", { row: application.source.row })
                : t("console.application.form"),
            ],
            [t("console.application.verified"), application.verifiedAt && when(application.verifiedAt)],
            [t("console.application.decided"), application.decision && when(application.decision.at)],
            [t("console.reason"), application.decision?.reason],
            [
              t("console.application.consents"),
              (Object.keys(consents) as (keyof typeof consents)[])
                .filter((name) => consents[name])
                .map((name) => t(`console.consent.${name}`))
                .join(", "),
            ],
          ]}
        />
      </Card>
      {mayDecide(scene) && isDecidable(scene, application) && (
        <form method="post" action={`${base}/applications/review`}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={seenText([application])} />
          <DecideBar scene={scene} title={t("console.application.decide")} />
        </form>
      )}
      <p>
        <LinkButton kind="quiet" href={`${base}/applications`}>
          {t("common.back")}
        </LinkButton>
      </p>
    </>,
  );
}
