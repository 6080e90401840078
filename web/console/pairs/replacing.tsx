/** Before a mentee is introduced to another mentor: despite what, who hears of it, what becomes of the meetings held so far. */
import { orRefusal, Refusal } from "@tamkine/core/kernel/refusal";
import type { Outcome } from "@tamkine/core/outcome";
import { pairHealth } from "@tamkine/core/pairing/health";
import { type Candidate, replacementCandidates } from "@tamkine/core/matching/candidates";
import { replacePair, replaceWithPlace } from "@tamkine/core/pairing/replace";
import { lastPair } from "@tamkine/core/pairing/replace-several";
import { Back, Button, Field, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { sentenceOf } from "../../sentence.ts";
import { isolated } from "../../phrase.ts";
import { cohortPage } from "../frame.tsx";
import { fromToday, ToToday } from "../from-today.tsx";
import { Lately } from "../lately.tsx";
import { nameOf } from "../names.ts";
import { refuseOwn } from "../own.ts";
import { Reach } from "../reach.tsx";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { Effects } from "./effects.tsx";

/**
 * @param joins whether the mentor is on the waiting list until then
 * Refuses not-found for people who are not there, or are together already; own-case where one of them is who looks.
 */
export async function replacingPage(scene: Scene, mentee: string, mentor: string, joins: boolean) {
  const { t, world, base, refusal } = scene;
  refuseOwn(scene, mentee, mentor);
  const candidate = replacementCandidates(world, mentee).find((one) => one.mentor === mentor);
  const last = lastPair(world, mentee);
  const names = { mentor: isolated(nameOf(world, mentor)), mentee: isolated(nameOf(world, mentee)) };
  if (!candidate && !refusal) throw new Refusal("not-found");
  return cohortPage(
    scene,
    "/pairs",
    t("console.replacing.title", names),
    <div class="stack-l">
      {await Lately({ scene, subjects: [last], events: ["pair-introduced", "pair-ended"] })}
      {candidate && (await Possible({ scene, mentee, candidate, last, joins }))}
      <p>
        <Back t={t} href={fromToday(scene) ? base : `${base}/pairs/${mentee}/replace`} />
      </p>
    </div>,
  );
}

interface PossibleProps {
  scene: Scene;
  mentee: string;
  candidate: Candidate;
  last: string;
  joins: boolean;
}

async function Possible({ scene, mentee, candidate, last, joins }: PossibleProps) {
  const { t, world, base, typed, refusal, runs, now } = scene;
  const { mentor, broken } = candidate;
  const today = fromToday(scene);
  const tried = attempt(scene, mentee, candidate);
  const before = world.pairs.find(({ id }) => id === last);
  const count = before ? pairHealth(world, before, now).effective : 0;
  const waived = broken.filter((one) => one !== "capacity");
  return (
    <>
      {waived.length > 0 && (
        <p class="lead">
          {t("console.confirm.despite", { constraint: waived.map((one) => t(`console.constraint.${one}`)).join("\u00a0· ") })}
        </p>
      )}
      {broken.includes("capacity") && (
        <>
          <p class="lead">{t("console.replace.onePlace")}</p>
          <Reach scene={scene} id={mentor} />
        </>
      )}
      {joins && (
        <>
          <p class="lead">{t("console.replace.waitingJoins")}</p>
          <Reach scene={scene} id={mentor} />
        </>
      )}
      {tried instanceof Refusal
        ? !refusal && (
            <Notice tone="warn">
              <p>{sentenceOf(t, tried)}</p>
            </Notice>
          )
        : await Effects({
            scene,
            outcome: tried,
            means: last === "" ? t("console.replacing.meansFirst") : t("console.replacing.means", { count }),
          })}
      {runs && !(tried instanceof Refusal) && (
        <PostForm action={`${base}/pairs/${mentee}/replace`} class="stack">
          {today && <ToToday />}
          <input type="hidden" name="mentor" value={mentor} />
          <input type="hidden" name="last" value={last} />
          {broken.map((one) => (
            <input type="hidden" name={one === "capacity" ? "place" : "waive"} value={one} />
          ))}
          <Field
            name="reason"
            label={t("console.reason")}
            hint={t("console.confirm.reasonHint")}
            value={typed?.["reason"] ?? (today && broken.length === 0 ? t("console.rematch.reason") : undefined)}
            error={wrongReason(t, refusal, typed?.["reason"])}
            required
          />
          <Button>{t("console.replace.choose")}</Button>
        </PostForm>
      )}
    </>
  );
}

/** The very act, not stored: what it would store and send, or why it would be refused. */
function attempt({ world, organiser, now, deps }: Scene, mentee: string, { mentor, broken }: Candidate): Outcome | Refusal {
  const given = { reason: "?", waive: broken.filter((one) => one !== "capacity") };
  const replace = broken.includes("capacity") ? replaceWithPlace : replacePair;
  return orRefusal(() => replace(world, mentee, mentor, given, actOf(organiser, now), deps.ids));
}
