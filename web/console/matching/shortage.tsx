/** Why some mentees have no mentor, in words a committee can check, and the smallest changes that would mend it, each the way to what it would change. */
import { constraints, type Proposal, type Recruit, type Relaxation, type Shortage } from "@tamkine/core/matching/proposal";
import { Card, LinkButton, More } from "../../design/components.tsx";
import { regionText } from "../../regions.ts";
import { isOwn } from "@tamkine/core/access/own";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { listed } from "./listed.ts";
import { isOpen } from "./open.ts";
import { isolated } from "../../phrase.ts";

/** How many ways to mend it are shown at first; the others can be opened. */
const first = 2;

export function ShortageCard({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t } = scene;
  const { shortage, unmatched } = proposal;
  return (
    <Card title={t("console.shortage.title", { count: unmatched.length })} main>
      {shortage && (
        <>
          <p>
            {t("console.shortage.proof", {
              mentees: shortage.mentees.length,
              places: shortage.places,
              name: names(scene, shortage.mentees.slice(0, 1)),
            })}
          </p>
          <Why scene={scene} shortage={shortage} />
          <Ways scene={scene} shortage={shortage} />
        </>
      )}
      <LeftOut scene={scene} unmatched={unmatched} />
    </Card>
  );
}

const names = ({ world, language }: Scene, ids: readonly string[]): string =>
  new Intl.ListFormat(language).format(ids.map((id) => isolated(nameOf(world, id))));

function Why({ scene, shortage }: { scene: Scene; shortage: Shortage }) {
  const { t } = scene;
  return (
    <More title={t("console.shortage.who")} plain>
      <p>{names(scene, shortage.mentees)}</p>
      <p>
        {shortage.mentors.length > 0
          ? t("console.shortage.only", { mentors: names(scene, shortage.mentors) })
          : t("console.shortage.nobody")}
      </p>
      <ul>
        {constraints.map((name) => {
          // Of few people it would tell whoever takes part that somebody would not meet them.
          const count = name === "conflict" && scene.own.people.size > 0 ? 0 : shortage.closedBy[name];
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
  const isOfOwn = (one: Relaxation) => one.change === "waive" && (isOwn(scene.own, one.mentor) || isOwn(scene.own, one.mentee));
  const open = shortage.relaxations.filter((way) => !way.some(isOfOwn));
  const ways = open.toSorted((a, b) => later(a) - later(b));
  if (ways.length === 0) return null;
  const list = (some: typeof ways, from: number) => (
    <ol class="ways">
      {some.map((way, i) => (
        <li>
          <h4>{t("console.shortage.way", { number: from + i + 1, count: way.length })}</h4>
          {way.map((relaxation) => (
            <Mend scene={scene} relaxation={relaxation} />
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

/** What it would change is seen before it is done. */
function Mend({ scene, relaxation }: { scene: Scene; relaxation: Relaxation }) {
  const { t, world, base } = scene;
  const name = (id: string) => isolated(nameOf(world, id));
  const path = `${base}/matching`;
  switch (relaxation.change) {
    case "recruit":
      return <p>{recruiting(scene, relaxation)}</p>;
    case "place": {
      const { mentor } = relaxation;
      const capacity = (world.participants.find(({ id }) => id === mentor)?.capacity ?? 1) + 1;
      const said = t("console.shortage.place", { mentor: name(mentor), capacity });
      return <Way scene={scene} said={said} href={`${path}/places/${mentor}${listed(scene)}`} button={t("console.shortage.addPlace")} />;
    }
    case "waive": {
      const { mentee, mentor, constraint } = relaxation;
      const said = t("console.shortage.waive", {
        mentee: name(mentee),
        mentor: name(mentor),
        constraint: t(`console.constraint.${constraint}`),
      });
      const href = `${path}/${mentee}/waive/${mentor}${listed(scene, { constraint })}`;
      return <Way scene={scene} said={said} href={href} button={t("console.shortage.allow")} />;
    }
  }
}

function Way({ scene, said, href, button }: { scene: Scene; said: string; href: string; button: string }) {
  return (
    <p class="row spread">
      <span>{said}</span>
      {isOpen(scene) && (
        <LinkButton kind="quiet" small href={href}>
          {button}
        </LinkButton>
      )}
    </p>
  );
}

/** Nothing to press: whoever is found signs up, or is taken in by an organiser. */
function recruiting(scene: Scene, { places, gender, mode, region, mentees, language: spoken }: Recruit): string {
  const { t } = scene;
  const where = region === null ? "" : regionText(scene, scene.world.programme, region);
  return t("console.shortage.recruit", {
    gender: gender ?? "any",
    names: names(scene, mentees),
    places,
    speech: t(`speech.${spoken}`),
    mode,
    region: where,
  });
}

function LeftOut({ scene, unmatched }: { scene: Scene; unmatched: readonly string[] }) {
  const { t, world, base } = scene;
  return (
    <>
      <h3>{t("console.shortage.leaveOut")}</h3>
      <ul class="list">
        {unmatched.map((mentee) => (
          <li class="row spread">
            <bdi>{nameOf(world, mentee)}</bdi>
            {isOpen(scene) && (
              <LinkButton kind="quiet" small href={`${base}/matching/leave-out/${mentee}${listed(scene)}`}>
                {t("console.shortage.waitlist")}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
