/** What would become of the pairs without a mentor who hesitates: nothing is stored, so that it can be looked at before they are called. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { remembered } from "@tamkine/core/matching/changes";
import { matchingInputs } from "@tamkine/core/matching/inputs";
import { matchingOf } from "@tamkine/core/matching/matching";
import { whatIf } from "@tamkine/core/matching/what-if";
import { Back, Card } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { Difference } from "./changed.tsx";
import { backTo } from "./listed.ts";

/** Refuses not-found where there are no proposed pairs, or nobody of that id among the mentors. */
export function withoutPage(scene: Scene, mentor: string) {
  const { t, world, base } = scene;
  const { proposal } = world;
  const inputs = matchingInputs(world);
  if (!proposal || !inputs.mentors.some(({ id }) => id === mentor)) throw new Refusal("not-found");
  const { matches, unmatched } = whatIf(inputs, matchingOf(inputs), { what: "mentor-leaves", mentor });
  return cohortPage(
    scene,
    "/matching",
    t("console.without.title", { mentor: isolated(nameOf(world, mentor)) }),
    <div class="stack-l">
      <p class="lead">{t("console.without.lead")}</p>
      <Card title={t("console.confirm.effect")} main>
        <Difference scene={scene} before={remembered(proposal, matches)} now={{ matches, unmatched, inputHash: "" }} />
      </Card>
      <p>
        <Back t={t} href={`${base}/matching${backTo(scene)}`} />
      </p>
    </div>,
  );
}
