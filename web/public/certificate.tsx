/** Checking a certificate: by its code, without script, for whoever has it and nobody else. What a QR code says beside it stays in the browser. */
import { tried } from "@tamkine/core/access/limits";
import { claimsOf, type Found, lookUp } from "@tamkine/core/certificate/look-up";
import { grouped, readCode } from "@tamkine/core/certificate/code";
import { certificateKey } from "@tamkine/core/certificate/key";
import { type Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { sayDay, sayDays } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import { allianceOf } from "@tamkine/core/programme/body";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf, sourceOf } from "../context.ts";
import { Button, Card, Facts, Field, LinkButton, More, Notice } from "../design/components.tsx";
import { tellWhen } from "../error.tsx";
import { one, readAnswers } from "../form/answers.ts";
import { PostForm } from "../form/post-form.tsx";
import { speakAs } from "../language.ts";
import { show } from "../layout.tsx";
import { sentenceOf } from "../sentence.ts";
import { certificateScript } from "./certificate-script.ts";

/** Longer than any code with its spaces: more is not looked at. */
const longest = 60;

export function certificateApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/certificates", (c) => formPage(c));
  app.post("/certificates", async (c) => {
    const typed = one(await readAnswers(c), "code").slice(0, longest);
    const code = readCode(typed);
    if (code !== undefined) return c.redirect(`/c/${grouped(code)}`, 303);
    return check(c, deps, typed);
  });
  // What checks a certificate without us: docs/certificates.md.
  app.get("/certificates/key", (c) => {
    c.header("cache-control", "public, max-age=3600");
    return c.json(certificateKey(deps.secret).public);
  });
  app.get("/c/:code", (c) => check(c, deps, c.req.param("code").slice(0, longest)));
  return app;
}

/** Whatever is wrong with a code, the answer is the same; wrong ones are counted. */
async function check(c: Ctx, deps: Deps, typed: string) {
  const asking = { source: sourceOf(c), target: readCode(typed) ?? "unreadable" };
  try {
    const found = await tried(deps, "certificate", asking, nowOf(c), "wrong-code", () => lookUp(deps.store, typed));
    return foundPage(c, deps, found);
  } catch (error) {
    const refusal = refusalIn(error);
    tellWhen(c, refusal);
    return formPage(c, typed, refusal);
  }
}

function formPage(c: Ctx, typed = "", refusal?: Refusal) {
  const t = c.get("t");
  const status = refusal === undefined ? 200 : refusal.code === "too-many-requests" ? 429 : 404;
  return show(
    c,
    { title: t("certificate.check"), path: "/certificates" },
    <div class="stack-l">
      <div class="stack">
        <h1>{t("certificate.check")}</h1>
        <p class="lead">{t("certificate.check.lead")}</p>
      </div>
      <PostForm action="/certificates" class="card">
        <Field
          name="code"
          label={t("certificate.code")}
          hint={t("certificate.code.hint")}
          value={typed}
          error={refusal && sentenceOf(t, refusal)}
          dir="ltr"
          alone
          autocomplete="off"
          maxlength={longest}
        />
        <Button>{t("certificate.check.button")}</Button>
      </PostForm>
      <Offline c={c} />
    </div>,
    status,
  );
}

function foundPage(c: Ctx, deps: Deps, found: Found & { code: string }) {
  const { programme } = found;
  speakAs(c, programme);
  const t = c.get("t");
  return show(
    c,
    { title: t("certificate.check"), programme, home: `/p/${programme.id}`, script: `/assets/${certificateScript.name}` },
    <div class="stack-l">
      <div class="stack">
        <h1>{t("certificate.check")}</h1>
        <Verdict c={c} found={found} />
      </div>
      <div
        data-certificate={JSON.stringify(certificateKey(deps.secret).public)}
        data-code={found.code}
        data-good={t("certificate.paper.good")}
        data-bad={t("certificate.paper.bad")}
        hidden
      >
        <Notice>
          <p data-said=""></p>
        </Notice>
      </div>
      <Offline c={c} />
      <p>
        <LinkButton kind="quiet" href="/certificates">
          {t("certificate.another")}
        </LinkButton>
      </p>
    </div>,
  );
}

/** Who it is for is said of a certificate that stands, and of no other. */
function Verdict({ c, found }: { c: Ctx; found: Found & { code: string } }) {
  const [t, language] = [c.get("t"), c.get("language")];
  const { programme, issue, certificate } = found;
  const { state, name } = issue;
  const says = claimsOf(found, found.code);
  const day = (at: string) => sayDay(language, dayOf(at, programme.timeZone), { weekday: false });
  const stands = state.is === "valid";
  const facts = [
    [t("certificate.name"), stands && name !== "" ? <strong>{name}</strong> : ""],
    [t("certificate.role"), t(`certificate.role.${certificate.role}`)],
    [t("certificate.programme"), programme.name[language]],
    [t("certificate.bodies", allianceOf(programme)), programme.bodies.map((body) => body.name[language]).join("\u00a0· ")],
    [t("certificate.cohort"), says.cohort],
    [t("certificate.period"), sayDays(language, says.from, says.to)],
    [t("certificate.issued"), day(issue.at)],
    [t("certificate.code"), <span class="code">{grouped(found.code)}</span>],
  ] as const;
  return (
    <>
      {state.is === "valid" && (
        <Notice tone="good" title={t("certificate.valid")}>
          <p>{t(name === "" ? "certificate.valid.nameless" : "certificate.valid.text")}</p>
        </Notice>
      )}
      {state.is === "revoked" && (
        <Notice tone="bad" title={t("certificate.revoked")}>
          <p>{t("certificate.revoked.text", { date: day(state.at) })}</p>
        </Notice>
      )}
      {state.is === "replaced" && (
        <Notice tone="warn" title={t("certificate.replaced")}>
          <p>{t("certificate.replaced.text", { date: day(state.at) })}</p>
        </Notice>
      )}
      <Card>
        <Facts facts={facts} />
      </Card>
    </>
  );
}

/** How to check one without asking us. */
function Offline({ c }: { c: Ctx }) {
  const t = c.get("t");
  return (
    <More title={t("certificate.offline")} plain>
      <p>{t("certificate.offline.text")}</p>
      <p>
        <a href="/certificates/key" class="code" dir="ltr">
          /certificates/key
        </a>
      </p>
      <pre class="code" dir="ltr">
        npm run check-certificate -- certificate.pdf --key key.json
      </pre>
    </More>
  );
}
