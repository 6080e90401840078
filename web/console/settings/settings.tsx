/** The programme's settings, how it looks and how it is shared; the ways to its letters' texts and to another programme. */
import { sayList } from "@tamkine/core/kernel/say";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { Card, Facts, LinkButton } from "../../design/components.tsx";
import { openOf } from "../../public/current.ts";
import { Share } from "../../public/share.tsx";
import { Appearance, dressed } from "./appearance.tsx";
import { CertificateRuleCard, ruled } from "../certificates/rule.tsx";
import { charterApp } from "./charter.tsx";
import { closingApp } from "./closing.tsx";
import { consolePage } from "../frame.tsx";
import { type PartForm, changesPart, type ProgrammePart, type Tried } from "../part-of-programme.tsx";
import { Questions, questionsSet } from "./questions.tsx";
import { identityApp } from "./identity/identity.tsx";
import { rulesApp } from "./rules/rules.tsx";
import { allOf } from "../scene.ts";
import { programmeOf } from "../session.ts";

export function settingsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "settle")));
  app.route("/rules", rulesApp(deps));
  app.route("/identity", identityApp(deps));
  app.route("/charter", charterApp(deps));
  app.route("/closing", closingApp(deps));
  /** One of the page's forms. */
  const sets = (part: Part, done: string, command: PartForm["command"]) => {
    const shown: PartForm["shown"] = (c, programme, tried) => page(c, deps, programme, part, tried);
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
      <Overview c={c} programme={programme} />
      <Appearance c={c} programme={programme} tried={triedIn("look")} />
      <Questions c={c} programme={programme} tried={triedIn("questions")} ticked={ticked} />
      <CertificateRuleCard c={c} programme={programme} tried={triedIn("certificates")} />
      {!programme.closed && (
        <Card title={t("share.title")}>
          <Share c={c} deps={deps} programme={programme} open={open} />
        </Card>
      )}
      <Way title={t("console.wording.title")} text={t("console.wording.lead")} href={`/console/${programme.id}/wording`} />
      <Way title={t("console.data.title")} text={t("console.data.lead")} href={`/console/${programme.id}/data`} />
      <Way
        title={t("console.settings.another")}
        text={t("console.settings.anotherHint")}
        href={`/console/${programme.id}/new-programme`}
        name={t("console.programmes.new")}
      />
      <Way
        title={t("console.closing.title")}
        text={t(programme.closed ? "console.closing.closed" : "console.closing.lead")}
        href={`/console/${programme.id}/settings/closing`}
        name={t(programme.closed ? "console.closing.reopen" : "console.closing.title")}
      />
    </>,
    tried.refusal,
    { path: `/console/${programme.id}/settings` },
  );
}

/** Who the programme is, and the ways to what is set on pages of their own. */
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
  );
}

/** What has a page of its own; the link is called like the card where it has no other name. */
function Way({ title, text, href, name = title }: { title: string; text: string; href: string; name?: string }) {
  return (
    <Card title={title}>
      <p>{text}</p>
      <LinkButton kind="quiet" href={href}>
        {name}
      </LinkButton>
    </Card>
  );
}
