/** Each condition for taking part, kept or not, and what to do about one that is not. */
import type { Application } from "@tamkine/core/application/application";
import { eligibility, type Ineligibility } from "@tamkine/core/application/eligibility";
import { bodiesFor, bodyOf } from "@tamkine/core/programme/body";
import { Badge, Card } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import type { Scene } from "../scene.ts";
import { fromOf } from "./filter.ts";

/** Those that a sign-up with this role, in this programme, must keep. */
function rulesFor({ world: { programme } }: Scene, { role }: Application): Ineligibility[] {
  return [
    ...(programme.rules.minimumAge > 0 ? (["under-age"] as const) : []),
    "no-charter",
    "no-processing-consent",
    ...(programme.bodies.length > 1 ? (["no-sharing-consent"] as const) : []),
    ...(programme.keptAbroad ? (["no-abroad-consent"] as const) : []),
    ...(role === "mentee" ? (["not-a-job-offer"] as const) : []),
  ];
}

/** An imported sign-up may lack what its tool never asked: that is named, and does not count against it. */
export function Eligible({ scene, application }: { scene: Scene; application: Application }) {
  const { t, world } = scene;
  const { form, consents } = application;
  const broken = eligibility(form, consents, world.programme, fromOf(application));
  // An imported sign-up may lack what its tool never asked; its owner is asked on their own page.
  const lacking = eligibility(form, consents, world.programme);
  return (
    <Card
      title={t("console.eligible.title")}
      {...((broken.length > 0 || application.status === "accepted") && {
        badge: (
          <Badge tone={broken.length === 0 ? "good" : "bad"}>
            {t(broken.length === 0 ? "console.eligible.all" : "console.eligible.not")}
          </Badge>
        ),
      })}
    >
      <ul class="list">
        {rulesFor(scene, application).map((rule) => {
          const state = broken.includes(rule) ? "broken" : lacking.includes(rule) ? "asked" : "kept";
          const tone = state === "kept" ? "good" : state === "asked" ? "warn" : "bad";
          return (
            <li data-rule={rule} data-state={state}>
              <div class="row spread">
                <span>{t(`console.eligible.rule.${rule}`, { age: world.programme.rules.minimumAge })}</span>
                <Badge tone={tone}>{t(`console.eligible.${state}`)}</Badge>
              </div>
              {state !== "kept" && <p class="soft small">{t(`console.eligible.why.${state}`)}</p>}
            </li>
          );
        })}
        <OfBody scene={scene} application={application} />
      </ul>
    </Card>
  );
}

/** Whether they are of the right body: no list of members is looked up, so whoever decides for that body says it by accepting. */
function OfBody({ scene: { t, language, world, runs }, application: { role, status, form } }: { scene: Scene; application: Application }) {
  const body = bodyOf(world.programme, role, form.body);
  const any = body ? [body] : bodiesFor(world.programme, role);
  if (any.length === 0) return null;
  const state = status === "accepted" ? "kept" : "yours";
  return (
    <li data-rule="body" data-state={state}>
      <div class="row spread">
        <span>{t("console.eligible.rule.body", { body: any.map((one) => isolated(one.name[language])).join(" / ") })}</span>
        <Badge tone={state === "kept" ? "good" : "warn"}>{t(`console.eligible.${state === "yours" && !runs ? "open" : state}`)}</Badge>
      </div>
      {form.bodyLink !== "" && (
        <p class="small">
          <bdi>{form.bodyLink}</bdi>
        </p>
      )}
      {state === "yours" && <p class="soft small">{t("console.eligible.why.yours")}</p>}
    </li>
  );
}

/** In a few words: what stands against somebody, or that nothing does. */
export function against({ t, world }: Scene, application: Application): string {
  const broken = eligibility(application.form, application.consents, world.programme, fromOf(application));
  if (broken.length === 0) return t("console.eligible.all");
  return broken.map((rule) => t(`console.eligible.rule.${rule}`, { age: world.programme.rules.minimumAge })).join("\u00a0· ");
}
