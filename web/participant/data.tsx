/** One's own data: what one agreed to, a copy of everything, and having it all erased. */
import { concernsSharing, type ConsentName } from "@tamkine/core/application/sign-up";
import type { Application } from "@tamkine/core/application/application";
import { sayDay } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import { goodbye, without } from "@tamkine/core/participant/goodbye";
import { changeConsents, type FreeConsent, freeConsents, leaveWithAll } from "@tamkine/core/privacy/consents";
import { copyOf, ownLetters, ownLog } from "@tamkine/core/privacy/copy";
import { carryOutWish, wishErased } from "@tamkine/core/privacy/erasure-wishes";
import type { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { claimsOf } from "../claims.ts";
import { Back, Button, Card, LinkButton, More, Notice, Tick } from "../design/components.tsx";
import { readAnswers, ticked } from "../form/answers.ts";
import { tick } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { noticePath, show } from "../layout.tsx";
import { byOf, carryOut } from "./action.ts";
import { ObjectionCard, objectionAction } from "./objection.tsx";
import { Failed, statusFor } from "./parts/failed.tsx";
import { entryOf, isAgain, type Scene, sceneOf } from "./scene.ts";

const boundConsents = ["charter", "processing", "sharing", "abroad"] as const satisfies readonly ConsentName[];

/** What is kept of the cohort beside people themselves; the copy takes from it what is about its reader. */
async function keptOf({ deps: { store }, ref }: Scene) {
  const [deliveries, log] = await Promise.all([store.deliveries(ref), store.log(ref)]);
  return { deliveries, log };
}

export function dataRoutes(app: Hono<AppEnv>, deps: Deps): void {
  objectionAction(app, deps, dataPage);
  app.get("/data", async (c) => dataPage(await sceneOf(c, deps)));

  app.get("/data/copy", async (c) => {
    const scene = await sceneOf(c, deps);
    const { personal, ref, now } = scene;
    const { deliveries, log } = await keptOf(scene);
    c.header("content-disposition", `attachment; filename="${ref.programme}.json"`);
    c.header("content-type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(copyOf(personal, deliveries, log, now), null, 2)}\n`);
  });

  app.get("/data/read", async (c) => {
    const scene = await sceneOf(c, deps);
    const { deliveries, log } = await keptOf(scene);
    // With the names that letters and events have in the console: few read this, and nobody else waits for them.
    const { ownCopyPage } = await import("./own-copy.tsx");
    return ownCopyPage(scene, ownLetters(scene.personal, deliveries), ownLog(scene.personal, log));
  });

  app.get("/data/sheet", async (c) => {
    const scene = await sceneOf(c, deps);
    const { deliveries, log } = await keptOf(scene);
    const { ownCopyFile } = await import("./own-copy-file.ts");
    c.header("content-disposition", `attachment; filename="${scene.ref.programme}.csv"`);
    c.header("content-type", "text/csv; charset=utf-8");
    return c.body(ownCopyFile(scene, ownLetters(scene.personal, deliveries), ownLog(scene.personal, log)));
  });

  app.post("/data/leave", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    if (!ticked(answers, "confirm")) {
      return dataPage({ ...scene, attempt: { scope: "leave", answers, errors: { confirm: "withdraw.error" } } });
    }
    await carryOut(scene, async (personal, act) => leaveWithAll(await goodbye(deps, personal, "", act), personal.application));
    return c.redirect(`${scene.base}/data?done=left`, 303);
  });

  app.post("/data/consents", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    const given = Object.fromEntries(freeConsents.map((name) => [name, ticked(answers, name)])) as Record<FreeConsent, boolean>;
    await carryOut(scene, ({ application, testimonial }, act) => {
      const changed = changeConsents(application, given, act);
      return given.testimonial ? changed : without(changed, testimonial);
    });
    return c.redirect(`${scene.base}/data?done=consents`, 303);
  });

  app.post("/data/erase", async (c) => {
    if (await isErased(c, deps)) return erasedPage(c);
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    if (!ticked(answers, "confirm")) {
      return dataPage({ ...scene, attempt: { scope: "erase", answers, errors: { confirm: "withdraw.error" } } });
    }
    await carryOut(scene, (personal, act) => wishErased(deps, personal, act));
    const left = await sceneOf(c, deps);
    await carryOutWish(deps, left.personal.application, byOf(left));
    return erasedPage(c);
  });
}

/** The button pressed a second time: the link leads nowhere by then, but its reader should not be left in doubt. */
async function isErased(c: Ctx, deps: Deps): Promise<boolean> {
  const { programme, cohort, id } = await claimsOf(deps, c.req.param("token") ?? "", "personal", nowOf(c));
  return (await deps.store.get("application", { programme, cohort, id }))?.erasedAt !== undefined;
}

function dataPage(scene: Scene) {
  const { c, t, personal, base } = scene;
  const { programme, application } = personal;
  const done = c.req.query("done");
  return show(
    c,
    { title: t("data.title"), programme, home: base },
    <div class="stack-l">
      <Failed scene={scene}>
        <div class="stack">
          {(done === "consents" || done === "left") && (
            <Notice tone="good" live>
              <p>{t(done === "left" ? "data.leave.done" : "data.consents.done")}</p>
            </Notice>
          )}
          <h1>{t("data.title")}</h1>
          <p class="lead">{t("data.lead")}</p>
        </div>
        <Card title={t("data.copy")}>
          <p>{t("data.copy.text")}</p>
          <p class="row">
            <LinkButton kind="quiet" href={`${base}/data/read`}>
              {t("data.copy.read")}
            </LinkButton>
            <LinkButton kind="quiet" href={`${base}/data/sheet`}>
              {t("data.copy.sheet")}
            </LinkButton>
            <LinkButton kind="quiet" href={`${base}/data/copy`}>
              {t("data.copy.button")}
            </LinkButton>
          </p>
        </Card>
        {application.status !== "withdrawn" && <ConsentsCard scene={scene} />}
        <ObjectionCard scene={scene} />
        <EraseCard scene={scene} />
        <div class="stack">
          <p class="small soft">
            <a href={noticePath(personal.programme)}>{t("privacy.title")}</a>
          </p>
          <p>
            <Back t={t} href={base} />
          </p>
        </div>
      </Failed>
    </div>,
    statusFor(scene),
  );
}

function ConsentsCard({ scene }: { scene: Scene }) {
  const { t, personal, base } = scene;
  const { programme, application } = personal;
  const { consents } = application;
  const given = Object.fromEntries(freeConsents.map((name) => [name, consents[name] === null ? [] : ["yes"]]));
  const entry = entryOf(scene, "consents", given);
  return (
    <Card title={t("data.consents")}>
      <p>{t("data.consents.text")}</p>
      <PostForm action={`${base}/data/consents`}>
        <div class="ticks">
          {freeConsents.map((name) => (
            <Tick {...tick(entry, name)} label={t(`consent.${name}`)} hint={hintOf(scene, name)} />
          ))}
        </div>
        <Button>{t("details.save")}</Button>
      </PostForm>
      <p class="soft small">{t("data.consents.bound")}</p>
      <ul class="list">
        {boundConsents
          .filter((name) => name !== "abroad" || programme.keptAbroad || consents.abroad !== null)
          .filter((name) => name !== "sharing" || concernsSharing(programme, consents))
          .map((name) => (
            <li>
              <p>{t(`data.consent.${name}`)}</p>
              <p class="small soft">{since(scene, consents[name])}</p>
            </li>
          ))}
      </ul>
      <TakeBack scene={scene} />
    </Card>
  );
}

/** The consents nobody can take part without: taking them back is to leave. */
function TakeBack({ scene }: { scene: Scene }) {
  const { t, base } = scene;
  const entry = entryOf(scene, "leave");
  return (
    <More title={t("data.leave")} plain open={isAgain(scene, "leave")}>
      <p class="soft">{t("data.leave.text")}</p>
      <PostForm action={`${base}/data/leave`}>
        <Tick {...tick(entry, "confirm")} label={t("data.leave.confirm")} />
        <Button kind="danger">{t("data.leave.button")}</Button>
      </PostForm>
    </More>
  );
}

function hintOf(scene: Scene, name: FreeConsent): string {
  const given = since(scene, scene.personal.application.consents[name]);
  return name === "testimonial" && scene.personal.testimonial ? `${given} — ${scene.t("data.consent.testimonial.hint")}` : given;
}

function since({ t, language, personal }: Scene, consent: Application["consents"][ConsentName]): string {
  return consent === null
    ? t("data.consent.none")
    : t("data.consent.since", { date: sayDay(language, dayOf(consent.at, personal.programme.timeZone)) });
}

function EraseCard({ scene }: { scene: Scene }) {
  const { t, base } = scene;
  const entry = entryOf(scene, "erase");
  return (
    <Card title={t("data.erase")} id="erase">
      <p>{t("data.erase.text")}</p>
      <p class="soft">{t("data.erase.keeps")}</p>
      <PostForm action={`${base}/data/erase`}>
        <Tick {...tick(entry, "confirm")} label={t("data.erase.confirm")} />
        <Button kind="danger">{t("data.erase.button")}</Button>
      </PostForm>
    </Card>
  );
}

function erasedPage(c: Ctx) {
  const t = c.get("t");
  return show(
    c,
    { title: t("data.erased"), parted: true },
    <div class="stack">
      <h1>{t("data.erased")}</h1>
      <p class="lead">{t("data.erased.text")}</p>
    </div>,
  );
}
