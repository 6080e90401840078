/** The programme's settings: who it is, the ways to what is set, a subject a page, and how it is shared. */
import { sayList } from "@tamkine/core/kernel/say";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { Card, Facts, Leads } from "../../design/components.tsx";
import { openOf } from "../../public/current.ts";
import { Share } from "../../public/share.tsx";
import { charterApp } from "./charter.tsx";
import { closingApp } from "./closing.tsx";
import { consolePage } from "../frame.tsx";
import { identityApp } from "./identity/identity.tsx";
import { oneFormRoutes } from "./one-form.tsx";
import { rulesApp } from "./rules/rules.tsx";
import { programmeOf } from "../session.ts";

export function settingsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "settle")));
  app.route("/rules", rulesApp(deps));
  app.route("/identity", identityApp(deps));
  app.route("/charter", charterApp(deps));
  app.route("/closing", closingApp(deps));
  oneFormRoutes(app, deps);
  return app;
}

async function page(c: Ctx, deps: Deps, programme: Programme) {
  const t = c.get("t");
  const open = openOf(deps, await deps.store.cohorts(programme.id), programme, nowOf(c));
  const of = `/console/${programme.id}`;
  const here = `${of}/settings`;
  return consolePage(
    c,
    programme,
    t("console.settings.title"),
    <>
      <Overview c={c} programme={programme} />
      <Leads
        title={t("console.settings.programme")}
        leads={[
          { href: `${here}/identity`, label: t("console.identity.title"), hint: t("console.settings.identityHint") },
          { href: `${here}/rules`, label: t("console.rules.title"), hint: t("console.settings.rulesHint") },
          { href: `${here}/charter`, label: t("console.charter.title"), hint: t("console.charter.lead") },
          { href: `${here}/look`, label: t("console.look.title"), hint: t("console.look.lead") },
        ]}
      />
      <Leads
        title={t("console.settings.people")}
        leads={[
          { href: `${here}/questions`, label: t("console.questions.title"), hint: t("console.settings.questionsHint") },
          { href: `${of}/wording`, label: t("console.wording.title"), hint: t("console.wording.lead") },
          { href: `${here}/certificates`, label: t("console.certificates.rule"), hint: t("console.certificates.rule.text") },
        ]}
      />
      {!programme.closed && (
        <Card title={t("share.title")}>
          <Share c={c} deps={deps} programme={programme} open={open} />
        </Card>
      )}
      <Leads
        title={t("console.settings.seldom")}
        leads={[
          { href: `${of}/data`, label: t("console.data.title"), hint: t("console.data.lead") },
          { href: `${of}/new-programme`, label: t("console.settings.another"), hint: t("console.settings.anotherHint") },
          {
            href: `${here}/closing`,
            label: t(programme.closed ? "console.closing.reopen" : "console.closing.title"),
            hint: t(programme.closed ? "console.closing.closed" : "console.closing.lead"),
          },
        ]}
      />
    </>,
  );
}

/** Who the programme is, in what others see of it. */
function Overview({ c, programme }: { c: Ctx; programme: Programme }) {
  const t = c.get("t");
  return (
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
    </Card>
  );
}
