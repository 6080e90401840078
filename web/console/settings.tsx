/** The programme's settings, how it looks and how it is shared; the ways to its letters' texts and to another programme. */
import { sayList } from "@tamkine/core/kernel/say";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Card, Facts, LinkButton } from "../design/components.tsx";
import { openOf } from "../public/current.ts";
import { Share } from "../public/share.tsx";
import { Appearance, dressed } from "./appearance.tsx";
import { CertificateRuleCard, ruled } from "./certificates/rule.tsx";
import { charterApp } from "./charter.tsx";
import { closingApp } from "./closing.tsx";
import { consolePage } from "./frame.tsx";
import { type Answer, changesPart, type ProgrammePart, type Tried } from "./part-of-programme.tsx";
import { Questions, questionsSet } from "./questions.tsx";
import { identityApp } from "./identity/identity.tsx";
import { rulesApp } from "./rules.tsx";
import { allOf } from "./scene.ts";
import { programmeOf } from "./session.ts";

export function settingsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "settle")));
  app.route("/rules", rulesApp(deps));
  app.route("/identity", identityApp(deps));
  app.route("/charter", charterApp(deps));
  app.route("/closing", closingApp(deps));
  /** One of the page's forms. */
  const sets = (part: Part, done: string, command: Answer["command"]) => {
    const shown: Answer["shown"] = (c, programme, tried) => page(c, deps, programme, part, tried);
    app.post(`/${part}`, changesPart(deps, part, { command, shown, done: `settings?done=${done}` }));
  };
  sets("look", "dressed", (programme, typed, _act, c) => dressed(c, deps, programme, typed));
  sets("certificates", "certificateRule", ruled);
  sets("questions", "questionsSet", questionsSet);
  return app;
}

type Part = Extract<ProgrammePart, "look" | "certificates" | "questions">;

async function page(c: Ctx, deps: Deps, programme: Programme, part?: Part, tried: Tried = {}) {
  const triedIn = (one: Part): Tried => (one === part ? tried : {});
  const ticked = part === "questions" ? { asked: await allOf(c, "asked"), spoken: await allOf(c, "spoken") } : undefined;
  const t = c.get("t");
  const open = openOf(deps, await deps.store.cohorts(programme.id), programme, nowOf(c));
  return consolePage(
    c,
    programme,
    t("console.settings.title"),
    <>
      <Card title={programme.name[c.get("language")]}>
        <Facts
          facts={[
            [
              t("console.settings.bodies", allianceOf(programme)),
              sayList(
                c.get("language"),
                programme.bodies.map(({ short }) => short),
              ),
            ],
            [t("console.settings.sender"), <bdi>{programme.sender.address}</bdi>],
            [t("console.identity.replyTo"), <bdi>{programme.sender.replyTo}</bdi>],
            [t("console.settings.receipt"), programme.receipt === null ? t("console.settings.noReceipt") : <bdi>{programme.receipt}</bdi>],
            [t("console.settings.zone"), <bdi>{programme.timeZone}</bdi>],
          ]}
        />
        <p class="row">
          <LinkButton kind="quiet" href={`/console/${programme.id}/settings/identity`}>
            {t("console.identity.title")}
          </LinkButton>
          <LinkButton kind="quiet" href={`/console/${programme.id}/settings/rules`}>
            {t("console.rules.title")}
          </LinkButton>
          <LinkButton kind="quiet" href={`/console/${programme.id}/settings/charter`}>
            {t("console.charter.title")}
          </LinkButton>
        </p>
      </Card>
      <Appearance c={c} programme={programme} tried={triedIn("look")} />
      <Questions c={c} programme={programme} tried={triedIn("questions")} ticked={ticked} />
      <CertificateRuleCard c={c} programme={programme} tried={triedIn("certificates")} />
      {!programme.closed && (
        <Card title={t("share.title")}>
          <Share c={c} deps={deps} programme={programme} open={open} />
        </Card>
      )}
      <Card title={t("console.wording.title")}>
        <p>{t("console.wording.lead")}</p>
        <LinkButton kind="quiet" href={`/console/${programme.id}/wording`}>
          {t("console.wording.title")}
        </LinkButton>
      </Card>
      <Card title={t("console.data.title")}>
        <p>{t("console.data.lead")}</p>
        <LinkButton kind="quiet" href={`/console/${programme.id}/data`}>
          {t("console.data.title")}
        </LinkButton>
      </Card>
      <Card title={t("console.settings.another")}>
        <p>{t("console.settings.anotherHint")}</p>
        <LinkButton kind="quiet" href={`/console/${programme.id}/new-programme`}>
          {t("console.programmes.new")}
        </LinkButton>
      </Card>
      <Card title={t("console.closing.title")}>
        <p>{t(programme.closed ? "console.closing.closed" : "console.closing.lead")}</p>
        <LinkButton kind="quiet" href={`/console/${programme.id}/settings/closing`}>
          {t(programme.closed ? "console.closing.reopen" : "console.closing.title")}
        </LinkButton>
      </Card>
    </>,
    tried.refusal,
    { path: `/console/${programme.id}/settings` },
  );
}
