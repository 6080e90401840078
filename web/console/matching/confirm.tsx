/** Before an organiser decides about two people: what else would move, what all together win or lose, which letters go, and why. */
import { orRefusal, Refusal } from "@tamkine/core/kernel/refusal";
import { sayList } from "@tamkine/core/kernel/say";
import { constraints, type Proposal } from "@tamkine/core/matching/proposal";
import type { Outcome } from "@tamkine/core/outcome";
import { Back, Button, Card, Field, Notice } from "../../design/components.tsx";
import { wrongReason } from "../../form/room.ts";
import { sentenceOf } from "../../sentence.ts";
import { isolated } from "../../phrase.ts";
import { cohortPage } from "../frame.tsx";
import { LettersToCome, lettersToCome } from "../letters-to-come.tsx";
import { nameOf } from "../names.ts";
import { refuseOwn } from "../own.ts";
import { Reach } from "../reach.tsx";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { Ask } from "./ask.tsx";
import { Difference } from "./changed.tsx";
import { type CommandName, commands } from "./commands.ts";
import { backTo, listed } from "./listed.ts";
import { Meanwhile } from "./meanwhile.tsx";
import { isOpen } from "./open.ts";

/** What is decided about two people. */
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

/** Refuses not-found, and own-case where one of the two is who looks; so do those below. */
export function confirmPage(scene: Scene, { choice, mentee, other, constraint: asked }: Chosen) {
  const { t, world, base } = scene;
  const constraint = constraints.find((one) => one === asked);
  if (choice === "waive" && !constraint) throw new Refusal("not-found");
  return page(scene, {
    command: choice,
    people: [mentee, other],
    fields: choice === "swap" ? { mentee, with: other } : { mentee, mentor: other, ...(constraint && { constraint }) },
    title: t(`console.confirm.${choice}`, { mentee: isolated(nameOf(world, mentee)), other: isolated(nameOf(world, other)) }),
    lead: constraint && t("console.confirm.despite", { constraint: t(`console.constraint.${constraint}`) }),
    reason: choice === "waive" ? "needed" : "optional",
    back: `${base}/matching/${mentee}${listed(scene)}`,
  });
}

/** One more place with a mentor who agreed to it. Refuses not-found. */
export function placePage(scene: Scene, mentor: string) {
  const { t, world, base } = scene;
  const capacity = (world.participants.find(({ id }) => id === mentor)?.capacity ?? 0) + 1;
  return page(scene, {
    command: "capacity",
    people: [mentor],
    fields: { mentor, capacity: String(capacity) },
    title: t("console.confirm.capacity", { mentor: isolated(nameOf(world, mentor)) }),
    lead: t("console.confirm.agreed", { capacity }),
    back: `${base}/matching${backTo(scene)}`,
  });
}

/** A mentee goes on the waiting list. Refuses not-found. */
export function leaveOutPage(scene: Scene, mentee: string) {
  const { t, world, base } = scene;
  return page(scene, {
    command: "leave-out",
    people: [mentee],
    fields: { mentee },
    title: t("console.confirm.leave-out", { mentee: isolated(nameOf(world, mentee)) }),
    reason: "optional",
    back: `${base}/matching${backTo(scene)}`,
  });
}

interface Asking {
  command: Extract<CommandName, Choice | "capacity" | "leave-out">;
  /** Participants it is about. */
  people: readonly string[];
  fields: Readonly<Record<string, string>>;
  title: string;
  lead?: string | undefined;
  reason?: "needed" | "optional";
  back: string;
}

async function page(scene: Scene, { command, people, fields, title, lead, reason, back }: Asking) {
  const { t, world, typed, refusal } = scene;
  if (!people.every((id) => world.participants.some((one) => one.id === id))) throw new Refusal("not-found");
  refuseOwn(scene, ...people);
  const tried = attempt(scene, command, fields);
  return cohortPage(
    scene,
    "/matching",
    title,
    <div class="stack-l" id="confirm">
      {await Meanwhile({ scene })}
      {lead !== undefined && <p class="lead">{lead}</p>}
      {command === "capacity" && people.map((id) => <Reach scene={scene} id={id} />)}
      {tried instanceof Refusal ? (
        refusal === undefined && (
          <Notice tone="warn">
            <p>{sentenceOf(t, tried)}</p>
          </Notice>
        )
      ) : (
        <>
          <Foreseen scene={scene} next={tried.next} />
          <LettersToCome scene={scene} kinds={await lettersToCome(scene, tried.outcome)} />
        </>
      )}
      {isOpen(scene) && !(tried instanceof Refusal) && (
        <Ask scene={scene} command={command} fields={{ ...fields, from: "confirm" }} class="stack" swap="#confirm">
          {reason && (
            <Field
              name="reason"
              label={t("console.reason")}
              hint={t("console.confirm.reasonHint")}
              mark={reason === "needed" ? undefined : t("field.optional")}
              value={typed?.["reason"]}
              error={wrongReason(t, refusal, typed?.["reason"])}
            />
          )}
          <Button>{t(`console.confirm.${command}Button`)}</Button>
        </Ask>
      )}
      <p>
        <Back t={t} href={back} />
      </p>
    </div>,
  );
}

function Foreseen({ scene, next }: { scene: Scene; next: Proposal }) {
  const { t, language, world } = scene;
  const { before } = next;
  if (!before) return null;
  const lost = world.programme.bodies.filter(({ id }) => world.proposal?.approvals[id] && !next.approvals[id]);
  return (
    <Card title={t("console.confirm.effect")} main>
      <Difference scene={scene} before={before} now={next} />
      {lost.length > 0 && (
        <p>
          {t("console.confirm.voids", {
            bodies: sayList(
              language,
              lost.map(({ short }) => short),
            ),
          })}
        </p>
      )}
    </Card>
  );
}

/** The very decision, not stored: what it would store and send, or why it would be refused. */
function attempt(scene: Scene, command: Asking["command"], fields: Asking["fields"]): { next: Proposal; outcome: Outcome } | Refusal {
  const { world, organiser, now } = scene;
  return orRefusal(() => {
    // A reason is not given yet, and changes nothing in what would follow.
    const outcome = commands[command](world, { ...fields, reason: "?" }, actOf(organiser, now), organiser);
    const next = outcome.put.find((one) => one.kind === "proposal");
    return next ? { next, outcome } : new Refusal("wrong-state");
  });
}
