/** Another mentor for one mentee: everybody there is, best first, with what stands in the way; each leads to what it would do. */
import { obstacle } from "@tamkine/core/application/review";
import { waitingAs } from "@tamkine/core/application/take-in";
import { type Candidate, replacementCandidates, waitingCandidates } from "@tamkine/core/matching/candidates";
import { Back, Badge, Card, LinkButton } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { points } from "../matching/breakdown.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { sentenceOf } from "../../sentence.ts";
import type { World } from "@tamkine/core/world";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { isolated } from "../../when.ts";

/** How many are shown; the others are further down in the same order. */
const shown = 8;

/** The mentee's pair that a replacement follows, "" when there was none: another one since means that somebody was faster. */
export const lastPair = ({ pairs }: World, mentee: string): string =>
  pairs.find((pair) => pair.mentee === mentee && pair.successor === null)?.id ?? "";

/** Whoever came from Today's list goes back to it, and the reason is plain: nobody answered, or the pair is over. */
export const fromToday = ({ c, typed }: Scene): boolean => (c.req.query("from") ?? typed?.["from"]) === "today";

/** Refuses not-found for whoever is no mentee of the cohort. */
export function replacementPage(scene: Scene, mentee: string) {
  const { t, world, base, organiser, now } = scene;
  if (!world.participants.some(({ id, role }) => id === mentee && role === "mentee")) throw new Refusal("not-found");
  const first = lastPair(world, mentee) === "";
  const there = replacementCandidates(world, mentee).slice(0, shown);
  const waiting = waitingCandidates(world, mentee, actOf(organiser, now)).slice(0, shown);
  const groups = [
    there.length > 0 && (
      <section class="stack">
        {waiting.length > 0 && <h2>{t("console.replace.there")}</h2>}
        <div class="grid">
          {there.map((candidate) => (
            <Offer scene={scene} mentee={mentee} candidate={candidate} />
          ))}
        </div>
      </section>
    ),
    waiting.length > 0 && <Waiting scene={scene} mentee={mentee} waiting={waiting} />,
  ];
  return cohortPage(
    scene,
    "/pairs",
    t(first ? "console.replace.titleFirst" : "console.replace.title", { mentee: isolated(nameOf(world, mentee)) }),
    <>
      <p class="lead">{t(first ? "console.replace.leadFirst" : "console.replace.lead")}</p>
      {there.every(({ broken }) => broken.length > 0) ? groups.toReversed() : groups}
      <p>
        <Back t={t} href={fromToday(scene) ? base : `${base}/pairs`} />
      </p>
    </>,
  );
}

interface OfferProps {
  scene: Scene;
  mentee: string;
  candidate: Candidate;
}

/** One mentor, what stands in the way, and the way to what introducing them would do. */
function Offer({ scene, mentee, candidate: { mentor, score, broken, free } }: OfferProps) {
  const { t, world, base, runs, organiser } = scene;
  const waits = waitingAs("mentor", world).find(({ id }) => id === mentor);
  const refused = waits && obstacle(world, waits, "accepted", organiser);
  return (
    <Card title={<bdi>{nameOf(world, mentor)}</bdi>} badge={<Badge tone={broken.length === 0 ? "good" : "warn"}>{points(score)}</Badge>}>
      {!broken.includes("capacity") && <p class="soft">{t("console.replace.free", { count: Math.max(0, free) })}</p>}
      {broken.length > 0 && <p>{broken.map((one) => t(`console.constraint.${one}`)).join("\u00a0· ")}</p>}
      {runs && refused && <p class="hint">{sentenceOf(t, new Refusal(refused))}</p>}
      {runs && !refused && (
        <LinkButton kind="quiet" small href={`${base}/pairs/${mentee}/replace/${mentor}${fromToday(scene) ? "?from=today" : ""}`}>
          {t(
            broken.length === 0
              ? "console.replace.look"
              : broken.includes("capacity")
                ? "console.replace.lookPlace"
                : "console.replace.lookWaive",
          )}
        </LinkButton>
      )}
    </Card>
  );
}

/** Mentors on the waiting list: taken in by being introduced. */
function Waiting({ scene, mentee, waiting }: { scene: Scene; mentee: string; waiting: readonly Candidate[] }) {
  const { t } = scene;
  return (
    <section id="waiting" class="stack">
      <h2>{t("console.replace.waiting")}</h2>
      <p class="hint">{t("console.replace.waitingHint")}</p>
      <div class="grid">
        {waiting.map((candidate) => (
          <Offer scene={scene} mentee={mentee} candidate={candidate} />
        ))}
      </div>
    </section>
  );
}
