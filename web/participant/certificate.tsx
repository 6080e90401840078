/** One's own certificate: getting it in any language, the address that confirms it, and a picture for whoever asks for one. */
import { codeOf, grouped } from "@tamkine/core/certificate/code";
import { type Issue, validIssue } from "@tamkine/core/certificate/certificate";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Language } from "@tamkine/core/kernel/text";
import { allianceOf } from "@tamkine/core/programme/body";
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Hono } from "hono";
import { certificatePaper, type Printed, sharePaper } from "../certificate/paper.ts";
import type { AppEnv, Deps } from "../context.ts";
import { Back, Button, Card, LinkButton, Notice, Tick } from "../design/components.tsx";
import { readAnswers, ticked } from "../form/answers.ts";
import { tick } from "../form/entry.ts";
import { PostForm } from "../form/post-form.tsx";
import { languageNames, show } from "../layout.tsx";
import { Failed, statusFor } from "./parts/failed.tsx";
import { entryOf, type Scene, sceneOf } from "./scene.ts";

export function certificateRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.get("/certificate", async (c) => page(await sceneOf(c, deps)));
  app.get("/certificate/paper", async (c) => {
    const scene = await sceneOf(c, deps);
    const language = Language.catch(scene.personal.application.language).parse(c.req.query("lang"));
    const pdf = await deps.papers.print(await certificatePaper(deps, printedOf(scene), language));
    return c.body(new Uint8Array(pdf), 200, {
      "content-type": "application/pdf",
      "content-disposition": 'inline; filename="certificate.pdf"',
    });
  });
  app.post("/certificate/image", async (c) => {
    const scene = await sceneOf(c, deps);
    const answers = await readAnswers(c);
    if (!ticked(answers, "confirm"))
      return page({ ...scene, attempt: { scope: "image", answers, errors: { confirm: "certificate.image.needed" } } });
    const png = await deps.papers.print(await sharePaper(deps, printedOf(scene), scene.personal.application.language));
    return c.body(new Uint8Array(png), 200, { "content-type": "image/png", "content-disposition": 'attachment; filename="mentoring.png"' });
  });
}

/** Refuses not-found when no certificate of theirs stands. */
function printedOf({ personal }: Scene): Printed {
  const { programme, cohort, certificate } = personal;
  const issue = validIssue(certificate);
  if (!certificate || !issue) throw new Refusal("not-found");
  return { programme, cohort, certificate, issue };
}

function page(scene: Scene) {
  const { c, t, personal, base } = scene;
  const { issue } = printedOf(scene);
  return show(
    c,
    { title: t("certificate.mine"), programme: personal.programme, home: base, path: `${base}/certificate` },
    <div class="stack-l">
      <div class="stack">
        <Failed scene={scene} />
        <h1>{t("certificate.mine")}</h1>
        <p class="lead">{t("certificate.mine.text")}</p>
        {issue.name !== personal.application.form.name && (
          <Notice tone="warn">
            <p>{t("certificate.mine.renamed")}</p>
          </Notice>
        )}
        <Download scene={scene} />
      </div>
      <ToShow scene={scene} issue={issue} />
      <Picture scene={scene} />
      <p>
        <Back t={t} href={base} />
      </p>
    </div>,
    statusFor(scene),
  );
}

function Download({ scene: { t, base, personal } }: { scene: Scene }) {
  const { language } = personal.application;
  return (
    <>
      <p>
        <LinkButton href={`${base}/certificate/paper`}>{t("certificate.mine.get")}</LinkButton>
      </p>
      <p class="small">
        {t("certificate.mine.other")}
        {offeredBy(personal.programme)
          .filter((one) => one !== language)
          .map((one) => (
            <>
              {"\u00a0· "}
              <a href={`${base}/certificate/paper?lang=${one}`} lang={one} hreflang={one}>
                {languageNames[one]}
              </a>
            </>
          ))}
      </p>
    </>
  );
}

/** The address that confirms it, without the signed part: short enough to be said. */
function ToShow({ scene, issue }: { scene: Scene; issue: Issue }) {
  const { t, deps, ref, personal } = scene;
  const code = grouped(codeOf(deps.ids, ref, personal.application.id, issue.number));
  return (
    <Card title={t("certificate.link")}>
      <p>{t("certificate.link.text")}</p>
      <p class="code" dir="ltr">
        <a href={`/c/${code}`}>{deps.links.page(`/c/${code}`)}</a>
      </p>
    </Card>
  );
}

/** What it reveals stands before the button. */
function Picture({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const entry = entryOf(scene, "image");
  return (
    <Card title={t("certificate.image")} id="image">
      <Notice tone="warn" title={t("certificate.image.warning")}>
        <p>{t("certificate.image.text", allianceOf(personal.programme))}</p>
      </Notice>
      <p class="soft">{t("certificate.image.made")}</p>
      <PostForm action={`${base}/certificate/image`}>
        <Tick {...tick(entry, "confirm")} label={t("certificate.image.confirm")} />
        <Button kind="quiet">{t("certificate.image.button")}</Button>
      </PostForm>
    </Card>
  );
}
