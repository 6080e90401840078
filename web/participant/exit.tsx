/** Ending a pair without blame: first what one wants, then what will happen, and only then does anything happen. */
import { longestReason } from "@tamkine/core/kernel/reason";
import { allowOnce } from "@tamkine/core/access/limits";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { sayDay, sayList } from "@tamkine/core/kernel/say";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { exitPair, rematchBy } from "@tamkine/core/pairing/end";
import { isLive } from "@tamkine/core/pairing/sides";
import { goodbye } from "@tamkine/core/participant/goodbye";
import { askForHelp } from "@tamkine/core/participant/help";
import type { Personal } from "@tamkine/core/participant/personal";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Hono } from "hono";
import * as z from "zod";
import type { AppEnv, Deps } from "../context.ts";
import { Button, Choices, Field, LinkButton } from "../design/components.tsx";
import { tellWhen } from "../error.tsx";
import { type Answers, one, readAnswers } from "../form/answers.ts";
import { fieldsOf, picked, typed } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { Problems } from "../form/summary.tsx";
import { show } from "../layout.tsx";
import { sentenceOf } from "../sentence.ts";
import { isolated } from "../phrase.ts";
import { carryOut } from "./action.ts";
import { othersOf, pairOf, participantOf, readersOf } from "./mine.ts";
import { ownBody, Whom } from "./matters/help.tsx";
import { statusFor } from "./parts/failed.tsx";
import { entryOf, loadOwn, type Scene, sceneOf } from "./scene.ts";

const Want = z.enum(["another", "leave", "talk"]);
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
    if (!want) return exitPage({ ...scene, attempt: { scope: "exit", answers, errors: { want: "missing" } } }, id);
    try {
      await allowOnce(deps, "own-page", { target: scene.claims.id }, scene.now);
      await carryOut(scene, (personal, act) => decide(scene, personal, { id, want, answers }, act));
    } catch (error) {
      const refusal = refusalIn(error, "not-found");
      tellWhen(c, refusal);
      const errors = refusal.code === "form-invalid" ? fieldsOf(refusal) : {};
      const personal = await loadOwn(scene);
      return exitPage({ ...scene, personal, attempt: { scope: "exit", answers, errors, refusal } }, id, want);
    }
    return c.redirect(`${scene.base}?done=exit-${want}`, 303);
  });
}

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
      const about = [t("exit.talk.about", { other: found.other.form.name }), reason].filter((text) => text !== "").join(" ");
      return askForHelp(
        participantOf(personal),
        { about, to: one(answers, "to") },
        { programme, organisers, others: othersOf(personal) },
        act,
      );
    }
  }
}

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
      <h1>{title}</h1>
      {attempt?.refusal && Object.keys(attempt.errors).length === 0 && <p class="strong">{sentenceOf(t, attempt.refusal)}</p>}
      {want ? <Confirm scene={scene} id={id} want={want} other={name} /> : <Choose scene={scene} id={id} />}
      <p>
        <LinkButton kind="quiet" href={base}>
          {t("exit.back")}
        </LinkButton>
      </p>
    </div>,
    statusFor(scene),
  );
}

function Choose({ scene, id }: { scene: Scene; id: string }) {
  const { t, base } = scene;
  const entry = entryOf(scene, "exit");
  return (
    <>
      <p class="lead">{t("exit.lead")}</p>
      <form method="get" action={`${base}/pairs/${id}/exit`}>
        <Choices
          {...picked(entry, "want")}
          legend={t("exit.want")}
          type="radio"
          layout="column"
          options={(["talk", "another", "leave"] as const).map((value) => ({
            value,
            label: t(`exit.${value}`),
            hint: t(`exit.${value}.hint`),
          }))}
        />
        <Button>{t("exit.go")}</Button>
      </form>
    </>
  );
}

/** What will happen, in so many words, and the button that does it. */
function Confirm({ scene, id, want, other }: { scene: Scene; id: string; want: Want; other: string }) {
  const { t, base, language, personal, now } = scene;
  const { programme, application } = personal;
  const by = rematchBy(now, programme);
  const { mentoringEnds } = personal.cohort.schedule;
  const [date, ends] = [by, mentoringEnds].map((day) => sayDay(language, day, { year: false }));
  // Nobody is looked for until a day after the end.
  const late = by > mentoringEnds ? "yes" : "no";
  // Whoever leaves ends every pair of theirs.
  const others = personal.pairs.filter(({ pair }) => pair.id !== id && isLive(pair)).map((one) => isolated(one.other.form.name));
  const values = { other, role: application.role, date: date ?? "", ends: ends ?? "", late, ...allianceOf(programme) };
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
        <Problems entry={entry} />
        <input type="hidden" name="want" value={want} />
        {want === "talk" && <Whom scene={scene} entry={entry} />}
        <Field
          {...typed(entry, "reason", longestReason)}
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
