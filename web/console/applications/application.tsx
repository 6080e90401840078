/** One application: what the person answered, and what became of it. */
import { capital } from "@tamkine/core/codes/codes";
import { consentNames } from "@tamkine/core/application/sign-up";
import { sayList } from "@tamkine/core/kernel/say";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Back, Badge, Card, Facts } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { languageNames } from "../../layout.tsx";
import { cohortPage } from "../frame.tsx";
import { seenText } from "../seen.ts";
import { answersOf } from "./answers.tsx";
import { Doubles } from "./doubles.tsx";
import { Eligible } from "./eligible.tsx";
import { EraseForm } from "./erase-form.tsx";
import { History } from "./history.tsx";
import { Objection } from "./objection-card.tsx";
import { tones } from "./list.tsx";
import { DecideBar, isDecidable, mayDecide } from "./decide.tsx";
import type { Scene } from "../scene.ts";

/** Refuses not-found. */
export function applicationPage(scene: Scene, id: string) {
  const { t, world, base } = scene;
  const application = world.applications.find((one) => one.id === id);
  if (!application) throw new Refusal("not-found");
  const { form, consents } = application;
  return cohortPage(
    scene,
    "/applications",
    form.name,
    <>
      <p class="row">
        <Badge tone="accent">{t(`role.${form.role}`)}</Badge>
        <Badge tone={tones[application.status]}>{t(`status.${application.status}`)}</Badge>
      </p>
      <Objection scene={scene} application={application} />
      <Card title={t("console.application.answers")}>
        <Facts
          facts={[
            [t("console.application.email"), <a href={`mailto:${application.email}`}>{application.email}</a>],
            ...answersOf(scene, form)
              .filter(({ field }) => field !== "name")
              .map(({ title, said }) => [title, said] as const),
            [t("console.application.mailLanguage"), languageNames[application.language]],
            [
              t("console.application.consents"),
              capital(
                sayList(
                  scene.language,
                  consentNames.filter((name) => consents[name]).map((name) => t(`console.consent.${name}`)),
                ),
              ),
            ],
          ]}
        />
      </Card>
      <Eligible scene={scene} application={application} />
      <Doubles scene={scene} application={application} />
      <History scene={scene} application={application} />
      {mayDecide(scene) && isDecidable(scene, application) && (
        <PostForm action={`${base}/applications/review`}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={seenText([application])} />
          <DecideBar scene={scene} title={t("console.application.decide")} />
        </PostForm>
      )}
      <EraseForm scene={scene} application={application} />
      <p>
        <Back t={t} href={`${base}/applications`} />
      </p>
    </>,
  );
}
