/** The programme's settings, how it looks and how it is shared; the ways to its letters' texts and to another programme. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Card, Facts, LinkButton } from "../design/components.tsx";
import { openOf } from "../public/current.ts";
import { Share } from "../public/share.tsx";
import { Appearance, dressed } from "./appearance.tsx";
import { CertificateRuleCard, ruled } from "./certificates/rule.tsx";
import { consolePage } from "./frame.tsx";
import { Questions, questionsSet } from "./questions.tsx";
import { identityApp } from "./identity/identity.tsx";
import { rulesApp } from "./rules.tsx";
import { allOf, typedIn } from "./scene.ts";
import { programmeOf } from "./session.ts";

export function settingsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "settle")));
  app.route("/rules", rulesApp(deps));
  app.route("/identity", identityApp(deps));
  app.post("/look", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    try {
      await dressed(c, deps, programme);
    } catch (error) {
      if (error instanceof Refusal) return page(c, deps, programme, error);
      throw error;
    }
    return c.redirect(`/console/${programme.id}/settings?done=dressed`, 303);
  });
  app.post("/certificates", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    try {
      await ruled(c, deps, programme);
    } catch (error) {
      if (error instanceof Refusal) return page(c, deps, programme, undefined, error);
      throw error;
    }
    return c.redirect(`/console/${programme.id}/settings?done=certificateRule`, 303);
  });
  app.post("/questions", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    try {
      await questionsSet(c, deps, programme);
    } catch (error) {
      if (error instanceof Refusal) return page(c, deps, programme, undefined, undefined, error);
      throw error;
    }
    return c.redirect(`/console/${programme.id}/settings?done=questionsSet`, 303);
  });
  return app;
}

async function page(c: Ctx, deps: Deps, programme: Programme, look?: Refusal, rule?: Refusal, questions?: Refusal) {
  const typed = questions && { regions: (await typedIn(c))["regions"] ?? "", asked: await allOf(c, "asked") };
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
            [t("console.settings.bodies"), programme.bodies.map(({ short }) => short).join(", ")],
            [t("console.settings.sender"), <bdi>{programme.sender.address}</bdi>],
            [t("console.identity.replyTo"), <bdi>{programme.sender.replyTo}</bdi>],
            [t("console.settings.receipt"), programme.receipt === null ? t("common.no") : <bdi>{programme.receipt}</bdi>],
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
        </p>
      </Card>
      <Appearance c={c} programme={programme} {...(look && { refusal: look })} />
      <Questions c={c} programme={programme} {...(questions && typed && { refusal: questions, typed })} />
      <CertificateRuleCard c={c} programme={programme} refusal={rule} />
      <Card title={t("share.title")}>
        <Share c={c} deps={deps} programme={programme} open={open} />
      </Card>
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
    </>,
    look ?? rule ?? questions,
  );
}
