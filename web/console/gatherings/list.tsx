/** The gatherings of a cohort, the coming one first, and announcing the next. */
import { checkInHours } from "@tamkine/core/gathering/check-in";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { proposeGathering } from "@tamkine/core/gathering/next";
import { guests, repliesOf } from "@tamkine/core/gathering/replies";
import { lacksVenue } from "@tamkine/core/gathering/venue";
import { reached } from "@tamkine/core/kernel/time";
import { Badge, Button, Card, Facts, LinkButton, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wallClock } from "../../when.ts";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { NothingYet } from "../nothing-yet.tsx";
import { momentText, monthText } from "../when.ts";
import { AnnounceForm } from "./announce-form.tsx";
import { OnDayOff } from "./day-off.tsx";
import { tones } from "./tones.ts";
import { isUnnoted, Unnoted } from "./unnoted.tsx";

export function listPage(scene: Scene) {
  const { t, world, runs } = scene;
  return cohortPage(
    scene,
    "/gatherings",
    t("console.gatherings.title"),
    <>
      {world.gatherings.length === 0 && <NothingYet scene={scene} says="console.gatherings.none" until="matchingEnds" />}
      {inTurn(world.gatherings).map((gathering) => (
        <One scene={scene} gathering={gathering} />
      ))}
      {runs && world.cohort.phase === "mentoring" && <Announce scene={scene} />}
    </>,
  );
}

/** Those announced as they come, then the others back from the latest. */
function inTurn(gatherings: readonly Gathering[]): Gathering[] {
  const sorted = [...gatherings].sort((a, b) => (a.at < b.at ? -1 : 1));
  const comes = ({ state }: Gathering) => state === "announced";
  return [...sorted.filter(comes), ...sorted.filter((one) => !comes(one)).reverse()];
}

/** The next one stands in the form already: its month, and day and hour after those before it. */
function Announce({ scene }: { scene: Scene }) {
  const { t, world, typed, now, language } = scene;
  const proposed = proposeGathering(world, now);
  const when = proposed && wallClock(proposed.at, world.programme.timeZone);
  const announcing = typed !== undefined && "when" in typed && !typed["of"];
  const month = proposed && monthText(proposed.month, language);
  return (
    <More
      title={month === undefined ? t("console.gatherings.announce") : t("console.gatherings.announceMonth", { month })}
      open={world.gatherings.length === 0 || announcing}
    >
      <p class="hint">
        {t(proposed?.after === undefined ? "console.gatherings.announceHint" : "console.gatherings.announceHabit", {
          month: monthText(proposed?.after ?? "2026-01", language),
        })}
        {proposed?.beside && ` ${t("console.gatherings.beside", { feast: proposed.beside })}`}
        {proposed?.fasting && ` ${t("console.gatherings.fasting")}`}
      </p>
      <AnnounceForm scene={scene} shown={announcing ? typed : when ? { when: `${when.day}T${when.time}` } : {}} />
    </More>
  );
}

function One({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, world, language, now, base, runs } = scene;
  const { id, at, state, topic, place, pin } = gathering;
  const { yes, no, none, present } = repliesOf(guests(world, gathering));
  const path = `${base}/gatherings/${id}`;
  return (
    <Card
      title={
        <a href={path} dir="auto">
          {topic || t("console.gatherings.of", { month: monthText(id, language) })}
        </a>
      }
      id={id}
      main={state === "announced"}
      badge={<Badge tone={tones[state]}>{t(`console.gathering.${state}`)}</Badge>}
    >
      <Facts
        facts={[
          [t("console.gatherings.when"), momentText(at, language, world.programme.timeZone)],
          [
            t("console.gatherings.place"),
            lacksVenue(gathering) && !reached(now, at) ? <Badge tone="warn">{t("console.venue.toSay")}</Badge> : place,
          ],
          [t("console.gatherings.replies"), state === "announced" ? t("console.gatherings.repliesCount", { yes, no, none }) : ""],
          [
            t("console.gatherings.pin"),
            state === "announced" && (
              <strong class="pin-shown" dir="ltr" data-pin={pin} data-state={state}>
                {pin}
              </strong>
            ),
          ],
          [t("console.gatherings.present"), reached(now, at) && state !== "cancelled" ? present : undefined],
        ]}
      />
      {state === "announced" && <OnDayOff scene={scene} gathering={gathering} />}
      {isUnnoted(scene, gathering) && <Unnoted scene={scene} path={path} />}
      <div class="row">
        {runs && state === "announced" && reached(now, checkInHours(gathering).to) && world.cohort.frozenAt === null && (
          <PostForm action={`${path}/held`}>
            <Button small kind={present === 0 ? "quiet" : "main"}>
              {t("console.gatherings.yesHeld")}
            </Button>
          </PostForm>
        )}
        <LinkButton kind="quiet" small href={path}>
          {t("console.gatherings.openOne")}
        </LinkButton>
      </div>
    </Card>
  );
}
