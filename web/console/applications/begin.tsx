/** Beginning a sign-up for somebody who rang up or filled in a sheet of paper; they get the link, give their consents and send it. */
import { keptDays } from "@tamkine/core/application/saved-form";
import { begin } from "@tamkine/core/application/keep-form";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { Email, Language, tidy } from "@tamkine/core/kernel/text";
import { perform } from "@tamkine/core/perform";
import { offeredBy, offeredOr } from "@tamkine/core/programme/offered";
import { type Programme, Role } from "@tamkine/core/programme/programme";
import { longest } from "@tamkine/core/application/form";
import { Button, Card, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { saidTooLong } from "../../form/room.ts";
import { languageNames } from "../../layout.tsx";
import { steps } from "../../signup/steps.ts";
import { asking } from "../asking.ts";
import { cohortPage } from "../frame.tsx";
import { onTheirWay, type Scene } from "../scene.ts";

/** Room for a number as somebody writes it down: whoever signs up reads it over. */
const longestPhone = 40;

export function beginPage(scene: Scene) {
  const { t, base, typed, refusal } = scene;
  const wrong = (name: string) => {
    const code = refusal?.facts[name];
    if (code === "too-long") return saidTooLong(t, typed?.[name] ?? "", name === "phone" ? longestPhone : longest.name);
    return code === undefined ? undefined : t(`console.begin.wrong.${code as "name"}`);
  };
  return cohortPage(
    scene,
    "/applications",
    t("console.begin.title"),
    <>
      <p class="lead">{t("console.begin.lead")}</p>
      <Card>
        <PostForm action={`${base}/applications/begin`}>
          <Field
            name="role"
            label={t("console.begin.role")}
            value={typed?.["role"] ?? "mentee"}
            options={Role.options.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <Field name="name" label={t("field.name")} value={typed?.["name"]} error={wrong("name")} />
          <Field name="email" type="email" label={t("field.email")} value={typed?.["email"]} error={wrong("email")} />
          <Field
            name="phone"
            type="tel"
            label={t("field.phone")}
            mark={t("field.optional")}
            value={typed?.["phone"]}
            error={wrong("phone")}
          />
          <Field
            name="mailLanguage"
            label={t("field.mailLanguage")}
            value={typed?.["mailLanguage"] ?? scene.world.programme.language}
            options={offeredBy(scene.world.programme).map((value) => ({ value, label: languageNames[value], lang: value }))}
          />
          <p class="hint">{t("console.begin.hint", { count: keptDays })}</p>
          <Button>{t("console.begin.send")}</Button>
        </PostForm>
      </Card>
    </>,
  );
}

/** Stores the form and sends the link; what was typed stays on the page when it is refused. */
export async function beginFor(scene: Scene): Promise<Response> {
  const { c, deps, ref, base, typed = {} } = scene;
  const act = await asking(c, deps);
  try {
    const said = saidIn(typed, scene.world.programme);
    const id = deps.ids.derive("svf", ref.programme, ref.cohort, said.role, said.email, "begun");
    const outcome = await perform(deps, ref, act, async () => {
      const [world, existing] = await Promise.all([deps.store.world(ref), deps.store.get("saved-form", { ...ref, id })]);
      if (!world) throw new Refusal("not-found");
      const applied = world.applications.some(
        ({ role, email, status }) => role === said.role && email === said.email && status !== "withdrawn",
      );
      return begin({ ...world, existing, applied }, { id, ...said }, act);
    });
    return c.redirect(`${base}/applications?done=begun${onTheirWay(outcome)}`, 303);
  } catch (error) {
    return beginPage({ ...scene, refusal: refusalIn(error, "not-found") });
  }
}

/** Refuses form-invalid, naming the fields. */
function saidIn({ role, name = "", email, phone = "", mailLanguage }: Record<string, string>, programme: Programme) {
  const address = Email.safeParse(email);
  const called = tidy(name);
  const wrong = {
    ...(called === "" ? { name: "name" } : called.length > longest.name && { name: "too-long" }),
    ...(tidy(phone).length > longestPhone && { phone: "too-long" }),
    ...(!address.success && { email: "email" }),
  };
  if (!address.success || Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
  const language = offeredOr(programme, Language.catch(programme.language).parse(mailLanguage));
  const answers = { name: [called], email: [address.data], phone: [phone], mailLanguage: [language] };
  return { role: Role.catch("mentee").parse(role), email: address.data, language, step: steps[0], answers };
}
