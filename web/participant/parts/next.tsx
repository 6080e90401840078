/** What is next for one, in one sentence with one button; the pulse is answered where it is asked. */
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { momentOf } from "@tamkine/core/cohort/milestones";
import { sayDay, sayList } from "@tamkine/core/kernel/say";
import { reached } from "@tamkine/core/kernel/time";
import { acceptedByBoth } from "@tamkine/core/pairing/sides";
import type { NextStep } from "@tamkine/core/participant/personal";
import { Button, Card, LinkButton } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import { momentFor } from "../clock.ts";
import type { Scene } from "../scene.ts";
import { Moods } from "./pulse.tsx";

export function Next({ scene, next }: { scene: Scene; next: NextStep }) {
  const { t, language, personal, base } = scene;
  const { application, cohort, programme } = personal;
  const milestone = next.step === "verify" ? "intakeCloses" : next.step === "wait-match" ? "matchingEnds" : "selectionEnds";
  const until = personal.participant?.pause?.until;
  const values = {
    ...(until && { until: sayDay(language, until, { year: false }) }),
    // Organisers withdraw nobody's application but of those who signed up on both sides, or twice.
    role: application.decision?.by.startsWith("organiser:") && application.mergedInto === undefined ? "aside" : "own",
    other: next.step === "accept-pair" ? introduced(scene) : isolated(otherName(scene, next.subject) ?? ""),
    when: whenOf(scene, next.subject),
    date: sayDay(language, cohort.schedule[milestone], { year: false }),
    late: lateness(scene, milestone),
    over: programme.closed ? "yes" : "no",
  };
  const href = hrefOf(scene, next);
  return (
    <Card main id={next.step === "pulse" ? "pulse" : undefined}>
      <h2 class="unseen">{t("me.next")}</h2>
      <p class="lead strong">{t(next.step === "survey" && isAlone(personal) ? "next.survey.alone" : `next.${next.step}`, values)}</p>
      {next.step === "verify" && (
        <PostForm action={`${base}/verify`}>
          <Button>{t("next.verify.button")}</Button>
        </PostForm>
      )}
      {next.step === "pulse" && <Moods scene={scene} />}
      {href !== undefined && (
        <p>
          <LinkButton href={href.to}>{t(href.label)}</LinkButton>
        </p>
      )}
    </Card>
  );
}

/** Nobody to meet, from the first day to the last. */
const isAlone = ({ pairs }: Scene["personal"]): boolean => !pairs.some(({ pair }) => acceptedByBoth(pair));

/** Where the button leads. */
function hrefOf({ base }: Scene, { step, subject }: NextStep) {
  switch (step) {
    case "accept-pair":
      return { to: `#${subject}`, label: "next.accept-pair.button" } as const;
    case "first-meeting":
    case "plan-meeting":
      return { to: `#plan-${subject}`, label: `next.${step}.button` } as const;
    case "attest":
    case "meeting-ahead":
    case "log-meeting":
      return { to: `#${subject}`, label: `next.${step}.button` } as const;
    case "check-in":
    case "reply-gathering":
      return { to: `#gathering-${subject}`, label: `next.${step}.button` } as const;
    case "paused":
      return { to: `${base}/pause`, label: "next.paused.button" } as const;
    case "survey":
    case "finish-survey":
      return { to: `${base}/survey`, label: `next.${step}.button` } as const;
    case "verify":
    case "pulse":
    case "too-late":
    case "wait-selection":
    case "waitlisted":
    case "no-place":
    case "declined":
    case "wait-match":
    case "wait-other":
    case "done":
    case "over":
    case "cancelled":
    case "left":
    case "withdrawn":
      return undefined;
  }
}

/** Everybody whom one was introduced to and has not answered about, as the letter names them. */
function introduced({ language, personal: { application, pairs } }: Scene): string {
  const asked = pairs.filter(({ pair }) => pair.state.is === "introduced" && pair.acceptedAt[application.role] === null);
  return sayList(
    language,
    asked.map(({ other }) => isolated(other.form.name)),
  );
}

/** Name of the other in the pair the step is about, or whose meeting it is about. */
function otherName({ personal }: Scene, subject: string | undefined): string | undefined {
  return personal.pairs.find(({ pair, meetings }) => pair.id === subject || meetings.some(({ id }) => id === subject))?.other.form.name;
}

/** When the meeting is that the step is about. */
function whenOf(scene: Scene, subject: string | undefined): string {
  const meeting = scene.personal.pairs.flatMap(({ meetings }) => meetings).find(({ id }) => id === subject);
  return meeting ? momentFor(scene, meeting.at) : "";
}

/** Nothing is promised for a day that is over, nor to a mentor for whom nobody is there; and nobody whose pair came to nothing is welcomed anew. */
function lateness(
  { personal: { application, cohort, programme, pairs }, now }: Scene,
  milestone: Milestone,
): "free" | "again" | "yes" | "no" {
  if (pairs.length > 0) return application.role === "mentor" ? "free" : "again";
  return reached(now, momentOf(cohort, programme, milestone)) ? "yes" : "no";
}
