/** Asking for help in confidence: of one's own body or of another, and what came back. */
import { sayMoment } from "@tamkine/core/kernel/say";
import { longestHelp } from "@tamkine/core/participant/help";
import { allianceOf, bodiesFor, bodyOf } from "@tamkine/core/programme/body";
import { Button, Card, Choices, Field, Notice } from "../../design/components.tsx";
import { type Entry, picked, typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import { entryOf, type Scene } from "../scene.ts";

export function Help({ scene }: { scene: Scene }) {
  const { t, base } = scene;
  const entry = entryOf(scene, "help", { to: [ownBody(scene)] });
  return (
    <>
      <Standing scene={scene} />
      <p class="lead">{t("help.lead")}</p>
      <p>{t("help.text", allianceOf(scene.personal.programme))}</p>
      <Card>
        <PostForm action={`${base}/help`}>
          <Whom scene={scene} entry={entry} />
          <Field {...typed(entry, "about", longestHelp)} label={t("help.about")} rows={4} />
          <Button>{t("help.send")}</Button>
        </PostForm>
      </Card>
    </>
  );
}

/** The body whose coordinator one would ask first. */
export function ownBody({ personal: { programme, application } }: Scene): string {
  return (
    (bodyOf(programme, application.role, application.form.body) ?? bodiesFor(programme, application.role)[0] ?? programme.bodies[0])?.id ??
    ""
  );
}

/** One's own body's coordinator, or another's, and why one might choose either. */
export function Whom({ scene, entry }: { scene: Scene; entry: Entry }) {
  const { t, language, personal } = scene;
  const own = ownBody(scene);
  const { bodies: all } = personal.programme;
  const bodies = [...all].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  if (bodies.length === 1) return <input type="hidden" name="to" value={own} />;
  return (
    <Choices
      {...picked(entry, "to")}
      legend={t("help.to")}
      type="radio"
      layout="column"
      options={bodies.map(({ id, name }) => ({
        value: id,
        label: isolated(name[language]),
        hint: t(id === own ? "help.to.own" : "help.to.other"),
      }))}
    />
  );
}

/** Where the last request stands. */
function Standing({ scene: { t, language, personal } }: { scene: Scene }) {
  const { programme, participant } = personal;
  const say = (moment: string) => sayMoment(language, moment, programme.timeZone, { year: false });
  const { help, helped } = participant ?? {};
  const whom = isolated(programme.bodies.find(({ id }) => id === help?.to)?.name[language] ?? programme.name[language]);
  if (help) {
    return (
      <Notice>
        <p>{t("help.asked", { date: say(help.at), whom })}</p>
      </Notice>
    );
  }
  if (!helped) return null;
  return (
    <Notice tone="good" title={t("help.settled", { date: say(helped.at) })}>
      {helped.answer !== "" && <p dir="auto">{helped.answer}</p>}
    </Notice>
  );
}
