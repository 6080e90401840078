/** The programme's numbers: the regulator's receipt, goals, rules and lengths, on one page for its owners. */
import type { Programme } from "@tamkine/core/programme/programme";
import { delays, goalCounts, goalShares, matchingNumbers, phaseLengths, ruleNumbers, setRules } from "@tamkine/core/programme/rules";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../../context.ts";
import { Back, Button, Card } from "../../../design/components.tsx";
import { PostForm } from "../../../form/post-form.tsx";
import { consolePage } from "../../frame.tsx";
import { changesPart, Seen, type Tried } from "../../part-of-programme.tsx";
import { programmeOf } from "../../session.ts";
import type { Asking } from "./asking.ts";
import { ObjectiveChoice } from "./choices.tsx";
import { Law, Receipt } from "./law.tsx";
import { Numbers } from "./numbers.tsx";
import { Reminders } from "./reminders.tsx";

export function rulesApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => rulesPage(c, await programmeOf(c, deps, "settle")));
  app.post("/", changesPart(deps, "rules", { command: setRules, shown: rulesPage, done: "settings?done=rulesSet" }));
  return app;
}

function rulesPage(c: Ctx, programme: Programme, tried: Tried = {}) {
  const t = c.get("t");
  const asking: Asking = { t, programme, tried };
  return consolePage(
    c,
    programme,
    t("console.rules.title"),
    <>
      <p class="lead">{t("console.rules.lead")}</p>
      <PostForm action={`/console/${programme.id}/settings/rules`} class="stack-l">
        <Seen part="rules" programme={programme} tried={tried} />
        <Receipt {...asking} />
        <Law {...asking} />
        <Card title={t("console.rules.goals")}>
          <Numbers {...asking} names={[...goalCounts, ...goalShares]} />
        </Card>
        <Card title={t("console.rules.who")}>
          <Numbers {...asking} names={ruleNumbers} />
        </Card>
        <Card title={t("console.rules.delays")}>
          <Numbers {...asking} names={delays} />
        </Card>
        <Reminders {...asking} />
        <Card title={t("console.rules.matching")}>
          <p class="hint">{t("console.rules.matchingHint")}</p>
          <Numbers {...asking} names={matchingNumbers} />
          <ObjectiveChoice {...asking} />
        </Card>
        <Card title={t("console.rules.lengths")}>
          <p class="hint">{t("console.rules.lengthsHint")}</p>
          <Numbers {...asking} names={phaseLengths} />
        </Card>
        <p>
          <Button>{t("console.rules.save")}</Button>
        </p>
      </PostForm>
      <p>
        <Back t={t} href={`/console/${programme.id}/settings`} />
      </p>
    </>,
    tried.refusal,
  );
}
