/**
 * What a file of applications holds: the answers that selecting and matching go by, in the reader's words. What was confided (whom
 * not to meet, which gender and why) stays on the person's page.
 */
import type { Application } from "@tamkine/core/application/application";
import { asksBody, bodyOf } from "@tamkine/core/programme/body";
import { regionText } from "../../regions.ts";
import { languageNames } from "../../layout.tsx";
import type { ExportColumn } from "../export/sheet.ts";
import type { Scene } from "../scene.ts";

/** The name comes first: the table of several people side by side takes it for its heading. */
export function columnsOf(scene: Scene): ExportColumn<Application>[] {
  const { t, language } = scene;
  const { programme } = scene.world;
  const answer = (title: Parameters<typeof t>[0], cell: (one: Application) => ReturnType<ExportColumn<Application>["cell"]>) => ({
    title: t(title),
    cell,
  });
  const yes = (given: unknown) => t(given ? "common.yes" : "common.no");
  return [
    answer("console.application.name", ({ form }) => form.name),
    answer("console.applications.role", ({ role }) => t(`role.${role}`)),
    answer("console.applications.status", ({ status }) => t(`status.${status}`)),
    answer("console.application.email", ({ email }) => email),
    answer("console.application.phone", ({ form }) => form.phone),
    answer("console.application.mailLanguage", ({ language }) => languageNames[language]),
    answer("console.application.region", ({ form }) => regionText(scene, scene.world.programme, form.region)),
    answer("console.application.city", ({ form }) => form.city),
    answer("console.application.languages", ({ form }) => form.languages.map((one) => t(`speech.${one}`)).join(", ")),
    answer("console.application.mode", ({ form }) => t(`mode.${form.mode}`)),
    answer("console.application.slots", ({ form }) => form.slots.map((one) => t(`slot.${one}`)).join(", ")),
    answer("console.application.sector", ({ form }) => form.sector && t(`sector.${form.sector}`)),
    answer("console.application.topics", ({ form }) =>
      topicsOf(form)
        .map((one) => t(`topic.${one}`))
        .join(", "),
    ),
    answer("console.application.position", ({ form }) =>
      form.role === "mentor" ? form.position : form.situation && t(`situation.${form.situation}`),
    ),
    answer("console.application.experience", ({ form }) => form.experienceYears),
    answer("console.application.capacity", ({ form }) => (form.role === "mentor" ? form.capacity : null)),
    answer("console.application.goal", ({ form }) => (form.role === "mentee" ? form.goal : null)),
    answer("console.application.motivation", ({ form }) => form.motivation),
    ...(asksBody(programme, "mentor") || asksBody(programme, "mentee")
      ? [answer("console.application.body", ({ role, form }) => bodyOf(programme, role, form.body)?.name[language])]
      : []),
    answer("console.application.bodyLink", ({ form }) => form.bodyLink),
    ...(programme.bodies.length > 1 ? [answer("console.application.sharing", ({ consents }) => yes(consents.sharing))] : []),
    answer("console.application.abroad", ({ consents }) => yes(consents.abroad)),
    answer("console.application.submitted", ({ submittedAt }) => ({ moment: submittedAt })),
    answer("console.application.verified", ({ verifiedAt }) => verifiedAt && { moment: verifiedAt }),
    answer("console.application.decided", ({ decision }) => decision && { moment: decision.at }),
  ];
}

/** Help offered or wanted. */
export const topicsOf = (form: Application["form"]) => (form.role === "mentor" ? form.expertise : form.help);
