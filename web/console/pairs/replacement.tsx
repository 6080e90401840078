/** Another mentor for one mentee: everybody there is, best first, with what stands in the way; each leads to what it would do. */
import { obstacleToTakingIn } from "@tamkine/core/application/take-in";
import { type Candidate, isPossible, offers, type Offers } from "@tamkine/core/matching/candidates";
import { lastPair } from "@tamkine/core/pairing/replace-several";
import { Back, Badge, Card, LinkButton } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { fromToday } from "../from-today.tsx";
import { points } from "../matching/breakdown.tsx";
import { nameOf } from "../names.ts";
import { refuseOwn, withoutOwn } from "../own.ts";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { sentenceOf } from "../../sentence.ts";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { isolated } from "../../phrase.ts";

/** So many are shown of each group. */
const shown = 8;

/** Refuses not-found for whoever is no mentee of the cohort, own-case where it is who looks. */
export function replacementPage(scene: Scene, mentee: string) {
  const { t, world, base, organiser, now } = scene;
  if (!world.participants.some(({ id, role }) => id === mentee && role === "mentee")) throw new Refusal("not-found");
  refuseOwn(scene, mentee);
  const first = lastPair(world, mentee) === "";
  const groups = offers(world, mentee, actOf(organiser, now))
    .map((group) => ({ ...group, candidates: withoutOwn(scene, group.candidates, ({ broken }) => broken) }))
    .filter(({ candidates }) => candidates.length > 0);
  const named = groups.some(({ waits }) => waits);
  return cohortPage(
    scene,
    "/pairs",
    t(first ? "console.replace.titleFirst" : "console.replace.title", { mentee: isolated(nameOf(world, mentee)) }),
    <>
      <p class="lead">{t(first ? "console.replace.leadFirst" : "console.replace.lead")}</p>
      {groups.map((group) => (
        <Group scene={scene} mentee={mentee} group={group} named={named} />
      ))}
      <p>
        <Back t={t} href={fromToday(scene) ? base : `${base}/pairs`} />
      </p>
    </>,
  );
}

interface GroupProps {
  scene: Scene;
  mentee: string;
  group: Offers;
  /** Whether those who take part need a heading, because others wait. */
  named: boolean;
}

/** Mentors who take part, or those on the waiting list, who are taken in by being introduced. */
function Group({ scene, mentee, group: { waits, candidates }, named }: GroupProps) {
  const { t } = scene;
  return (
    <section id={waits ? "waiting" : undefined} class="stack">
      {(waits || named) && <h2>{t(waits ? "console.replace.waiting" : "console.replace.there")}</h2>}
      {waits && <p class="hint">{t("console.replace.waitingHint")}</p>}
      <div class="grid">
        {candidates.slice(0, shown).map((candidate) => (
          <Offer scene={scene} mentee={mentee} candidate={candidate} />
        ))}
      </div>
    </section>
  );
}

interface OfferProps {
  scene: Scene;
  mentee: string;
  candidate: Candidate;
}

/** One mentor, what stands in the way, and the way to what introducing them would do. */
function Offer({ scene, mentee, candidate }: OfferProps) {
  const { t, world, base, runs, organiser } = scene;
  const { mentor, score, broken, free } = candidate;
  const refused = obstacleToTakingIn(world, [mentor], organiser);
  return (
    <Card
      title={<bdi>{nameOf(world, mentor)}</bdi>}
      badge={<Badge tone={isPossible(candidate) ? "good" : "warn"}>{t("console.match.of", { points: points(score), max: "100" })}</Badge>}
    >
      {!broken.includes("capacity") && <p class="soft">{t("console.replace.free", { count: Math.max(0, free) })}</p>}
      {broken.length > 0 && <p>{broken.map((one) => t(`console.constraint.${one}`)).join("\u00a0· ")}</p>}
      {runs && refused && <p class="hint">{sentenceOf(t, new Refusal(refused))}</p>}
      {runs && !refused && (
        <LinkButton kind="quiet" small href={`${base}/pairs/${mentee}/replace/${mentor}${fromToday(scene) ? "?from=today" : ""}`}>
          {t(
            isPossible(candidate)
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
