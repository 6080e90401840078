/** Before an organiser decides about two people: what else would move, what all together win or lose, and why. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { constraints, type Proposal } from "@tamkine/core/matching/proposal";
import { ban, lock, swap, waive } from "@tamkine/core/matching/rulings";
import type { Outcome } from "@tamkine/core/outcome";
import { Button, Card, Field, LinkButton, Notice } from "../../design/components.tsx";
import { sentenceOf } from "../../error.tsx";
import { isolated } from "../../when.ts";
import { cohortPage } from "../frame.tsx";
import { nameOf } from "../names.ts";
import { actOf, type Scene } from "../scene.ts";
import { Ask } from "./ask.tsx";
import { Difference } from "./changed.tsx";
import { Meanwhile } from "./meanwhile.tsx";
import { isOpen } from "./open.ts";

export const choices = ["lock", "ban", "waive", "swap"] as const;
export type Choice = (typeof choices)[number];

export interface Chosen {
  choice: Choice;
  mentee: string;
  /** A mentor; for a swap the mentee to exchange mentors with. */
  other: string;
  /** The constraint to waive. */
  constraint: string | undefined;
}

export async function confirmPage(scene: Scene, chosen: Chosen) {
  const { t, world, base, typed } = scene;
  const { choice, mentee, other } = chosen;
  const constraint = constraints.find((one) => one === chosen.constraint);
  if (![mentee, other].every((id) => world.participants.some((one) => one.id === id)) || (choice === "waive" && !constraint))
    throw new Refusal("not-found");
  const tried = attempt(scene, chosen);
  const fields = choice === "swap" ? { mentee, with: other } : { mentee, mentor: other, ...(constraint && { constraint }) };
  return cohortPage(
    scene,
    "/matching",
    t(`console.confirm.${choice}`, { mentee: isolated(nameOf(world, mentee)), other: isolated(nameOf(world, other)) }),
    <div class="stack-l" id="confirm">
      {await Meanwhile({ scene })}
      {constraint && <p class="lead">{t("console.confirm.despite", { constraint: t(`console.constraint.${constraint}`) })}</p>}
      {tried instanceof Refusal ? (
        scene.refusal === undefined && (
          <Notice tone="warn">
            <p>{sentenceOf(t, tried)}</p>
          </Notice>
        )
      ) : (
        <Foreseen scene={scene} next={tried} />
      )}
      {isOpen(scene) && !(tried instanceof Refusal) && (
        <Ask scene={scene} command={choice} fields={{ ...fields, from: "confirm" }} class="stack" swap="#confirm">
          <Field
            name="reason"
            label={t("console.reason")}
            hint={t("console.confirm.reasonHint")}
            mark={choice === "waive" ? undefined : t("field.optional")}
            value={typed?.["reason"]}
            error={scene.refusal?.code === "reason-needed" ? sentenceOf(t, scene.refusal) : undefined}
            maxlength={500}
          />
          <Button>{t(`console.confirm.${choice}Button`)}</Button>
        </Ask>
      )}
      <p>
        <LinkButton kind="quiet" href={`${base}/matching/${mentee}`}>
          {t("common.back")}
        </LinkButton>
      </p>
    </div>,
  );
}

function Foreseen({ scene, next }: { scene: Scene; next: Proposal }) {
  const { t, world } = scene;
  const { before } = next;
  if (!before) return null;
  const lost = world.programme.bodies.filter(({ id }) => world.proposal?.approvals[id] && !next.approvals[id]);
  return (
    <Card title={t("console.confirm.effect")} main>
      <Difference scene={scene} before={before} now={next} />
      {lost.length > 0 && <p>{t("console.confirm.voids", { bodies: lost.map(({ short }) => short).join(", ") })}</p>}
    </Card>
  );
}

/** The very decision, not stored: the proposal as it would be, or why it would be refused. */
function attempt({ world, organiser, now }: Scene, { choice, mentee, other, constraint }: Chosen): Proposal | Refusal {
  const act = actOf(organiser, now);
  const named = constraints.find((one) => one === constraint);
  const outcomes: Record<Choice, () => Outcome> = {
    lock: () => lock(world, { mentee, mentor: other }, act),
    ban: () => ban(world, { mentee, mentor: other }, act),
    swap: () => swap(world, { a: mentee, b: other }, act),
    waive: () => waive(world, { mentee, mentor: other, constraint: named ?? "language", reason: "?" }, act),
  };
  try {
    const [next] = outcomes[choice]().put;
    return next?.kind === "proposal" ? next : new Refusal("wrong-state");
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
