/** Ending a pair without blame: first what one wants, then what will happen, and only then does anything happen. */
import { longestReason } from "@tamkine/core/kernel/reason";
import { allowOnce } from "@tamkine/core/access/limits";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { sayDay, sayList } from "@tamkine/core/kernel/say";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { exitPair, rematchBy } from "@tamkine/core/pairing/end";
import { isLive } from "@tamkine/core/pairing/sides";
import { goodbye } from "@tamkine/core/participant/goodbye";
import { askForHelp, longestHelp } from "@tamkine/core/participant/help";
import type { Personal } from "@tamkine/core/participant/personal";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Hono } from "hono";
import * as z from "zod";
import type { AppEnv, Deps } from "../context.ts";
import { Button, Field, Leads, LinkButton } from "../design/components.tsx";
import { tellWhen } from "../error.tsx";
import { type Answers, one, readAnswers } from "../form/answers.ts";
import { type Errors, fieldsOf, typed } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import type { Translate } from "../i18n.ts";
import { show } from "../layout.tsx";
import { isolated } from "../phrase.ts";
import { carryOut } from "./action.ts";
import { othersOf, pairOf, participantOf, readersOf } from "./mine.ts";
import { ownBody, Whom } from "./matters/help.tsx";
import { Failed, statusFor } from "./parts/failed.tsx";
import { entryOf, loadOwn, type Scene, sceneOf } from "./scene.ts";

const Want = z.enum(["talk", "another", "leave"]);
type Want = z.infer<typeof Want>;

export function exitRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/pairs/:pair/exit", async (c) => {
    const want = Want.safeParse(c.req.query("want"));
    return exitPage(await sceneOf(c, deps), c.req.param("pair"), want.data);
  });
  app.post("/pairs/:pair/exit", async (c) => {
    const scene = await sceneOf(c, deps);
    const id = c.req.param("pair");
    pairOf(scene.personal, id);
    const answers = await readAnswers(c);
    const want = Want.safeParse(one(answers, "want")).data;
    if (!want) return c.redirect(c.req.path, 303);
    try {
      await allowOnce(deps, "own-page", { target: scene.claims.id }, scene.now);
      await carryOut(scene, (personal, act) => decide(scene, personal, { id, want, answers }, act));
    } catch (error) {
      const refusal = refusalIn(error, "not-found");
      tellWhen(c, refusal);
      const errors = refusal.code === "form-invalid" ? onThisForm(fieldsOf(refusal)) : {};
      const personal = await loadOwn(scene);
      return exitPage({ ...scene, personal, attempt: { scope: "exit", answers, errors, refusal } }, id, want);
    }
    return c.redirect(`${scene.base}?done=exit-${want}`, 303);
  });
}

/** What is confided in other words elsewhere is the reason here. */
const onThisForm = ({ about, ...errors }: Errors): Errors =>
  about === undefined ? errors : { ...errors, reason: about === "enough" ? "error.about.enough" : about };

interface Wanted {
  id: string;
  want: Want;
  answers: Answers;
}

async function decide({ deps, t }: Scene, personal: Personal, { id, want, answers }: Wanted, act: Act): Promise<Outcome> {
  const { programme, application } = personal;
  const found = pairOf(personal, id);
  const reason = one(answers, "reason");
  switch (want) {
    case "leave":
      return goodbye(deps, personal, reason, act);
    case "another": {
      const organisers = await deps.store.organisers(programme.id);
      return exitPair(
        found.pair,
        { by: application.role, reason },
        { cohort: personal.cohort, readers: readersOf(personal, found), organisers },
        act,
      );
    }
    case "talk": {
      const organisers = await deps.store.organisers(programme.id);
      const about = [talkOf(t, found.other.form.name), reason].filter((text) => text !== "").join(" ");
      return askForHelp(
        participantOf(personal),
        { about, to: one(answers, "to") },
        { programme, organisers, others: othersOf(personal) },
        act,
      );
    }
  }
}

/** How what is confided begins. */
const talkOf = (t: Translate, other: string): string => t("exit.talk.about", { other });

function exitPage(scene: Scene, id: string, want?: Want) {
  const { c, t, personal, base, attempt } = scene;
  const { pair, other } = pairOf(personal, id);
  if (pair.state.is !== "active" && !attempt) throw new Refusal("wrong-state", { state: pair.state.is });
  const name = isolated(other.form.name);
  const title = want ? t(`exit.${want}`) : t("exit.title", { other: name });
  return show(
    c,
    { title, programme: personal.programme, home: base },
    <div class="stack">
      <Failed scene={scene}>
        <h1>{title}</h1>
        {want ? <Confirm scene={scene} id={id} want={want} /> : <Choose scene={scene} id={id} />}
        <p>
          <LinkButton kind="quiet" href={base}>
            {t("exit.back")}
          </LinkButton>
        </p>
      </Failed>
    </div>,
    statusFor(scene),
  );
}

function Choose({ scene, id }: { scene: Scene; id: string }) {
  const { t, base } = scene;
  return (
    <>
      <p class="lead">{t("exit.lead")}</p>
      <Leads
        title={t("exit.want")}
        leads={Want.options.map((want) => ({
          href: `${base}/pairs/${id}/exit?want=${want}`,
          label: t(`exit.${want}`),
          hint: t(`exit.${want}.hint`),
        }))}
      />
    </>
  );
}

/** What will happen, in so many words, and the button that does it. */
function Confirm({ scene, id, want }: { scene: Scene; id: string; want: Want }) {
  const { t, base, language, personal, now } = scene;
  const { programme, application } = personal;
  const { name } = pairOf(personal, id).other.form;
  const by = rematchBy(now, programme);
  const { mentoringEnds } = personal.cohort.schedule;
  const [date, ends] = [by, mentoringEnds].map((day) => sayDay(language, day, { year: false }));
  // Nobody is looked for until a day after the end.
  const late = by > mentoringEnds ? "yes" : "no";
  // Whoever leaves ends every pair of theirs.
  const others = personal.pairs.filter(({ pair }) => pair.id !== id && isLive(pair)).map((one) => isolated(one.other.form.name));
  const values = { other: isolated(name), role: application.role, date: date ?? "", ends: ends ?? "", late, ...allianceOf(programme) };
  const entry = entryOf(scene, "exit", { to: [ownBody(scene)] });
  return (
    <>
      <ul>
        {([1, 2, 3] as const).map((n) => (
          <>
            <li>{t(`exit.${want}.${n}`, values)}</li>
            {want === "leave" && n === 1 && others.length > 0 && <li>{t("exit.leave.others", { others: sayList(language, others) })}</li>}
          </>
        ))}
      </ul>
      <PostForm action={`${base}/pairs/${id}/exit`}>
        <input type="hidden" name="want" value={want} />
        {want === "talk" && <Whom scene={scene} entry={entry} />}
        <Field
          {...typed(entry, "reason", want === "talk" ? longestHelp - talkOf(t, name).length - 1 : longestReason)}
          label={t("pair.reason")}
          hint={want === "talk" ? undefined : t("pair.reason.hint")}
          mark={t("field.optional")}
          rows={3}
        />
        <Button kind={want === "talk" ? "main" : "danger"}>{t(`exit.${want}.confirm`)}</Button>
      </PostForm>
    </>
  );
}
