/** A run of matching, computed again from what was kept of it: whoever doubts the pairs need not take anybody's word. */
import { computedAgain } from "@tamkine/core/matching/computed-again";
import { inputsIn } from "@tamkine/core/matching/keep-inputs";
import { Back, Card, Facts, Notice } from "../../design/components.tsx";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { sayNumber } from "@tamkine/core/kernel/say";

/** Changes nothing. Refuses not-found before there is a proposal. */
export async function computedPage(scene: Scene) {
  const { t, language, world, ref, base, deps } = scene;
  const { proposal } = world;
  if (!proposal) throw new Refusal("not-found");
  const kept = await deps.store.get("matching-inputs", { ...ref, id: proposal.inputHash });
  const came = computedAgain(proposal, kept);
  const read = kept && inputsIn(kept);
  return cohortPage(
    scene,
    "/matching",
    t("console.computed.title"),
    <>
      <p class="lead">{t("console.computed.lead")}</p>
      <Notice tone={came === "same" ? "good" : "warn"}>
        <p>{t(`console.computed.${came}`)}</p>
      </Notice>
      <Card>
        <Facts
          facts={[
            [t("console.computed.round"), sayNumber(language, proposal.round)],
            [t("console.computed.at"), momentText(proposal.computedAt, language, world.programme.timeZone)],
            [t("role.mentors"), read && sayNumber(language, read.mentors.length)],
            [t("role.mentees"), read && sayNumber(language, read.mentees.length)],
            [t("console.computed.hash"), <code class="code">{proposal.inputHash}</code>],
          ]}
        />
      </Card>
      <p>
        <Back t={t} href={`${base}/matching`} />
      </p>
    </>,
  );
}
