/** The programme's numbers: the regulator's receipt, goals, rules and lengths, on one page for its owners. */
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Programme } from "@tamkine/core/programme/programme";
import { longestLaw, sayDataLaw } from "@tamkine/core/programme/data-law";
import {
  delays,
  goalCounts,
  goalShares,
  matchingNumbers,
  phaseLengths,
  ruleNumbers,
  type Settable,
  setRules,
  shown,
} from "@tamkine/core/programme/rules";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../context.ts";
import { changesPart, Seen, storedNow, type Tried } from "./part-of-programme.tsx";
import { InEachLanguage } from "./programmes/in-each-language.tsx";
import { Back, Button, Card, Field } from "../design/components.tsx";
import { consolePage } from "./frame.tsx";
import { Reminders } from "./rules-reminders.tsx";
import { KeptAbroad, ObjectiveChoice } from "./rules-choices.tsx";
import { programmeOf } from "./session.ts";

export function rulesApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, await programmeOf(c, deps, "settle")));
  app.post("/", changesPart(deps, "rules", { command: setRules, shown: page, done: "settings?done=rulesSet" }));
  return app;
}

function page(c: Ctx, programme: Programme, tried: Tried = {}) {
  const t = c.get("t");
  const { typed = {}, refusal } = tried;
  const errorOf = (name: string, stored: string, wrong: string) =>
    storedNow(t, tried, typed[name], stored) ?? (refusal?.facts[name] === undefined ? undefined : wrong);
  const numbers = (names: readonly Settable[]) => (
    <div class="grid">
      {names.map((name) => (
        <Field
          name={name}
          label={t(
            name === "goals.coverage" || name === "goals.gatheringPresence" || /^(?:rules|matching)\./u.test(name)
              ? ownLabel(name)
              : shared(name),
          )}
          value={typed[name] ?? String(shown(programme, name))}
          error={errorOf(name, String(shown(programme, name)), t("console.programmes.wrong.number"))}
          inputmode="numeric"
          short
        />
      ))}
    </div>
  );
  return consolePage(
    c,
    programme,
    t("console.rules.title"),
    <>
      <Back t={t} href={`/console/${programme.id}/settings`} />
      <p class="lead">{t("console.rules.lead")}</p>
      <form method="post" action={`/console/${programme.id}/settings/rules`} class="stack-l">
        <Seen part="rules" programme={programme} tried={tried} />
        <Card title={t("console.settings.receipt")}>
          <Field
            name="receipt"
            label={t("console.rules.receipt")}
            hint={t("console.rules.receiptHint")}
            value={typed["receipt"] ?? programme.receipt ?? ""}
            error={errorOf("receipt", programme.receipt ?? "", t("console.rules.receiptWrong"))}
            maxlength={40}
            dir="ltr"
          />
        </Card>
        <Card title={t("console.rules.law")}>
          <p class="hint">{t("console.rules.lawHint")}</p>
          {(["law", "regulator"] as const).map((group) => (
            <InEachLanguage
              t={t}
              languages={offeredBy(programme)}
              label={t(`console.rules.law.${group}`)}
              group={group}
              valueOf={(field, language) => typed[field] ?? sayDataLaw(programme.dataLaw, language)[group]}
              errorOf={(field, language) =>
                errorOf(field, sayDataLaw(programme.dataLaw, language)[group], t("console.rules.lawWrong", { most: longestLaw }))
              }
              maxlength={longestLaw}
            />
          ))}
          <KeptAbroad t={t} programme={programme} tried={tried} />
        </Card>
        <Card title={t("console.rules.goals")}>{numbers([...goalCounts, ...goalShares])}</Card>
        <Card title={t("console.rules.who")}>{numbers(ruleNumbers)}</Card>
        <Card title={t("console.rules.delays")}>{numbers(delays)}</Card>
        <Reminders t={t} programme={programme} tried={tried} />
        <Card title={t("console.rules.matching")}>
          <p class="hint">{t("console.rules.matchingHint")}</p>
          {numbers(matchingNumbers)}
          <ObjectiveChoice t={t} programme={programme} tried={tried} />
        </Card>
        <Card title={t("console.rules.lengths")}>
          <p class="hint">{t("console.rules.lengthsHint")}</p>
          {numbers(phaseLengths)}
        </Card>
        <p>
          <Button>{t("console.rules.save")}</Button>
        </p>
      </form>
    </>,
    refusal,
  );
}

type Own = Extract<Settable, "goals.coverage" | "goals.gatheringPresence" | `rules.${string}` | `matching.${string}`>;
/** Goals that the page for another programme asks for as well have their names from there. */
const shared = (name: Settable) => `console.programmes.${name as Exclude<Settable, Own>}` as const;
const ownLabel = (name: Settable) => `console.rules.${name as Own}` as const;
