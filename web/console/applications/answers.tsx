/** Everything a form answers, with its name and in the reader's words, answer by answer. */
import { besides } from "@tamkine/core/access/kept-from";
import type { Application } from "@tamkine/core/application/application";
import type { Answer } from "@tamkine/core/application/merge";
import { sayList } from "@tamkine/core/kernel/say";
import { asksBody, bodyOf } from "@tamkine/core/programme/body";
import type { Child } from "hono/jsx";
import { regionText } from "../../regions.ts";
import { phraseOf } from "../../phrase.ts";
import { Phone } from "../phone.tsx";
import type { Scene } from "../scene.ts";
import { topicsOf } from "./columns.ts";

export interface Answered {
  field: Answer;
  title: string;
  /** Nothing when it was not answered. */
  said: Child;
}

type Asking = Pick<Scene, "t" | "language" | "world" | "organiser">;

export function answersOf({ t, language, world, organiser }: Asking, form: Application["form"]): Answered[] {
  const list = (texts: readonly string[]) => phraseOf(language, texts);
  const title = (key: Parameters<typeof t>[0], field: Answered["field"], said: Child): Answered => ({ field, title: t(key), said });
  return [
    title("console.application.name", "name", form.name),
    title("console.application.phone", "phone", form.phone && <Phone number={form.phone} />),
    title("console.application.gender", "gender", form.gender && t(`gender.${form.gender}`)),
    title("console.application.region", "region", regionText({ t, language }, world.programme, form.region)),
    title("console.application.city", "city", form.city),
    title(
      "console.application.languages",
      "languages",
      phraseOf(
        language,
        form.languages.map((one) => t(`speech.${one}`)),
        true,
      ),
    ),
    title("console.application.mode", "mode", t(`mode.${form.mode}`)),
    title(
      "console.application.slots",
      "slots",
      phraseOf(
        language,
        form.slots.map((one) => t(`slot.${one}`)),
        true,
      ),
    ),
    title("console.application.sector", "sector", form.sector && t(`sector.${form.sector}`)),
    title(
      "console.application.topics",
      form.role === "mentor" ? "expertise" : "help",
      list(topicsOf(form).map((one) => t(`topic.${one}`))),
    ),
    ...(form.role === "mentor"
      ? [title("console.application.position", "position", form.position), title("console.application.capacity", "capacity", form.capacity)]
      : [
          title("console.application.position", "situation", form.situation && t(`situation.${form.situation}`)),
          title("console.application.goal", "goal", form.goal),
        ]),
    title("console.application.experience", "experienceYears", form.experienceYears),
    title("console.application.motivation", "motivation", form.motivation),
    ...(asksBody(world.programme, form.role)
      ? [title("console.application.body", "body", bodyOf(world.programme, form.role, form.body)?.name[language])]
      : []),
    title("console.application.bodyLink", "bodyLink", form.bodyLink),
    title("console.application.style", "style", form.style && t(`style.${form.style}`)),
    title("console.application.preferredGender", "preferredGender", form.preferredGender && t(`gender.${form.preferredGender}`)),
    title("console.application.preferredGenderReason", "preferredGenderReason", form.preferredGenderReason),
    title("console.application.avoid", "avoid", sayList(language, besides(organiser, world.applications)(form.avoid))),
  ];
}
