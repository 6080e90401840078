/** Why some mentees have no mentor, in words a committee can check, and the smallest changes that would mend it, as buttons. */
import { constraints, type Proposal, type Recruit, type Relaxation, type Shortage } from "@tamkine/core/matching/proposal";
import { Button, Card, Field, More } from "../../design/components.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { Ask } from "./ask.tsx";
import { isOpen } from "./open.ts";
import { isolated } from "../../when.ts";

/** How many ways to mend it are shown at first; the others can be opened. */
const first = 2;

export function ShortageCard({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t } = scene;
  const { shortage, unmatched } = proposal;
  return (
    <Card title={t("console.shortage.title", { count: unmatched.length })} main>
      {shortage && (
        <>
          <p>{t("console.shortage.proof", { mentees: shortage.mentees.length, places: shortage.places })}</p>
          <Why scene={scene} shortage={shortage} />
          <Ways scene={scene} shortage={shortage} />
        </>
      )}
      <LeftOut scene={scene} unmatched={unmatched} />
    </Card>
  );
}

const listed = ({ world, language }: Scene, ids: readonly string[]): string =>
  new Intl.ListFormat(language).format(ids.map((id) => isolated(nameOf(world, id))));

function Why({ scene, shortage }: { scene: Scene; shortage: Shortage }) {
  const { t } = scene;
  return (
    <More title={t("console.shortage.who")} plain>
      <p>{listed(scene, shortage.mentees)}</p>
      <p>
        {shortage.mentors.length > 0
          ? t("console.shortage.only", { mentors: listed(scene, shortage.mentors) })
          : t("console.shortage.nobody")}
      </p>
      <ul>
        {constraints.map((name) => {
          const count = shortage.closedBy[name];
          return count ? <li>{t("console.shortage.closed", { constraint: t(`console.constraint.${name}`), count })}</li> : null;
        })}
      </ul>
    </More>
  );
}

/** Each way is a short list of changes that together give everybody a mentor; those that can be made at once come first. */
function Ways({ scene, shortage }: { scene: Scene; shortage: Shortage }) {
  const { t } = scene;
  const later = (way: readonly Relaxation[]) => Number(way.some(({ change }) => change === "recruit"));
  const ways = shortage.relaxations.toSorted((a, b) => later(a) - later(b));
  if (ways.length === 0) return null;
  const list = (some: typeof ways, from: number) => (
    <ol class="ways">
      {some.map((way, i) => (
        <li>
          <h4>{t("console.shortage.way", { number: from + i + 1, count: way.length })}</h4>
          {way.map((relaxation, j) => (
            <Mend scene={scene} relaxation={relaxation} scope={`w${from + i}-${j}`} />
          ))}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <h3>{t("console.shortage.mend")}</h3>
      {list(ways.slice(0, first), 0)}
      {ways.length > first && (
        <More title={t("console.shortage.others", { count: ways.length - first })} plain>
          {list(ways.slice(first), first)}
        </More>
      )}
    </>
  );
}

function Mend({ scene, relaxation, scope }: { scene: Scene; relaxation: Relaxation; scope: string }) {
  const { t, world } = scene;
  const name = (id: string) => isolated(nameOf(world, id));
  if (relaxation.change === "recruit") return <p>{recruiting(scene, relaxation)}</p>;
  if (relaxation.change === "place") {
    const { mentor } = relaxation;
    const capacity = (world.participants.find(({ id }) => id === mentor)?.capacity ?? 1) + 1;
    const what = t("console.shortage.place", { mentor: name(mentor), capacity });
    if (!isOpen(scene)) return <p>{what}</p>;
    return (
      <Ask scene={scene} command="capacity" fields={{ mentor, capacity: String(capacity) }} class="row spread">
        <span>{what}</span>
        <Button kind="quiet" small>
          {t("console.shortage.addPlace")}
        </Button>
      </Ask>
    );
  }
  const { mentee, mentor, constraint } = relaxation;
  const what = t("console.shortage.waive", {
    mentee: name(mentee),
    mentor: name(mentor),
    constraint: t(`console.constraint.${constraint}`),
  });
  if (!isOpen(scene)) return <p>{what}</p>;
  return (
    <Ask scene={scene} command="waive" fields={{ mentee, mentor, constraint }} class="stack">
      <p>{what}</p>
      <Field scope={scope} name="reason" label={t("console.reason")} value={reasonFor(scene, relaxation)} />
      <Button kind="quiet" small>
        {t("console.shortage.allow")}
      </Button>
    </Ask>
  );
}

/** Nothing to press: whoever is found signs up, or is taken in by an organiser. */
function recruiting(scene: Scene, { places, gender, mode, region, mentees, language: spoken }: Recruit): string {
  const { t } = scene;
  const names = listed(scene, mentees);
  const where = region === null ? "" : t(`region.${region}`);
  return t("console.shortage.recruit", { gender: gender ?? "any", names, places, speech: t(`speech.${spoken}`), mode, region: where });
}

/** What was typed for this very waiver, should it have been refused. */
function reasonFor({ typed }: Scene, { mentee, mentor }: { mentee: string; mentor: string }): string | undefined {
  return typed?.["mentee"] === mentee && typed["mentor"] === mentor ? typed["reason"] : undefined;
}

function LeftOut({ scene, unmatched }: { scene: Scene; unmatched: readonly string[] }) {
  const { t, world } = scene;
  return (
    <>
      <h3>{t("console.shortage.leaveOut")}</h3>
      <ul class="list">
        {unmatched.map((mentee) => (
          <li class="row spread">
            <bdi>{nameOf(world, mentee)}</bdi>
            {isOpen(scene) && (
              <Ask scene={scene} command="leave-out" fields={{ mentee }} class="inline">
                <Button kind="quiet" small>
                  {t("console.shortage.waitlist")}
                </Button>
              </Ask>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
