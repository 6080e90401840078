/** One gathering: when and where, who said what, and everything one can do about it. */
import { checkInHours } from "@tamkine/core/gathering/check-in";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { guests } from "@tamkine/core/gathering/replies";
import { lacksVenue } from "@tamkine/core/gathering/venue";
import { reached } from "@tamkine/core/kernel/time";
import { Back, Badge, Button, Card, Facts, LinkButton, More, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { momentText, monthText } from "../when.ts";
import { AnnounceForm, shownOf } from "./announce-form.tsx";
import { Papers } from "./papers.tsx";
import { RepliesTable } from "./replies.tsx";
import { tones } from "./tones.ts";
import { isUnnoted, Unnoted } from "./unnoted.tsx";

export function gatheringPage(scene: Scene, gathering: Gathering) {
  const { t, language, base, now, runs, world } = scene;
  const { id, at, state, topic } = gathering;
  const began = reached(now, at);
  return cohortPage(
    scene,
    "/gatherings",
    topic || t("console.gatherings.of", { month: monthText(id, language) }),
    <>
      <Unsettled scene={scene} gathering={gathering} />
      <About scene={scene} gathering={gathering} />
      {state !== "cancelled" && (
        <Card title={t("console.gatherings.replies")}>
          <RepliesTable scene={scene} guests={guests(world, gathering)} began={began} />
        </Card>
      )}
      {state !== "cancelled" && <Papers scene={scene} gathering={gathering} />}
      {runs && world.cohort.phase === "mentoring" && !began && <Change scene={scene} gathering={gathering} />}
      <p>
        <Back t={t} href={`${base}/gatherings`} />
      </p>
    </>,
  );
}

interface PartProps {
  scene: Scene;
  gathering: Gathering;
}

/** What organisers have still to say of it: whether it took place, who was there, where it will be. */
function Unsettled({ scene, gathering }: PartProps) {
  const { t, base, now, runs, world } = scene;
  const { id, at, state } = gathering;
  const path = `${base}/gatherings/${id}`;
  return (
    <>
      {runs && state === "announced" && reached(now, checkInHours(gathering).to) && world.cohort.frozenAt === null && (
        <DidItHappen scene={scene} path={path} />
      )}
      {state === "held" && isUnnoted(scene, gathering) && (
        <Notice tone="warn">
          <Unnoted scene={scene} path={path} />
        </Notice>
      )}
      {runs && !reached(now, at) && lacksVenue(gathering) && world.cohort.phase === "mentoring" && (
        <Notice tone="warn" title={t("console.venue.missing")}>
          <p>{t("console.venue.missingHint")}</p>
          <LinkButton kind="quiet" small href="#complete">
            {t("console.venue.say")}
          </LinkButton>
        </Notice>
      )}
    </>
  );
}

/** When and where, and the ways to whom it is for. */
function About({ scene, gathering }: PartProps) {
  const { t, language, base, now, world } = scene;
  const { id, at, state, place, link, pin, minutes } = gathering;
  const path = `${base}/gatherings/${id}`;
  return (
    <Card
      title={momentText(at, language, world.programme.timeZone)}
      main={state === "announced"}
      badge={<Badge tone={tones[state]}>{t(`console.gathering.${state}`)}</Badge>}
    >
      <Facts
        facts={[
          [t("console.gatherings.duration"), t("common.minutes", { minutes })],
          [t("console.gatherings.place"), place],
          [t("console.gatherings.link"), link && <span dir="ltr">{link}</span>],
          [t("console.gatherings.pin"), state === "announced" && <strong class="pin-shown">{pin}</strong>],
        ]}
      />
      {state !== "cancelled" && (
        <p class="row">
          <LinkButton href={`${path}/presence`} kind={reached(now, at) ? "main" : "quiet"}>
            {t("console.gatherings.attendance")}
          </LinkButton>
          <LinkButton href={`${path}/door`} kind="quiet">
            {t("console.gatherings.door")}
          </LinkButton>
          <LinkButton href={`${path}/print`} kind="quiet">
            {t("console.gatherings.print")}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}

function DidItHappen({ scene: { t }, path }: { scene: Scene; path: string }) {
  return (
    <Notice tone="warn" title={t("console.gatherings.happened")}>
      <p>{t("console.gatherings.happenedHint")}</p>
      <PostForm action={`${path}/held`} class="row">
        <Button>{t("console.gatherings.yesHeld")}</Button>
        <LinkButton kind="quiet" href={`${path}/cancel`}>
          {t("console.gatherings.notHeld")}
        </LinkButton>
      </PostForm>
    </Notice>
  );
}

function Change({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, base, world, typed } = scene;
  const here = typed?.["of"] === gathering.id;
  const again = gathering.state === "cancelled";
  return (
    <>
      <More title={t(again ? "console.gatherings.anew" : "console.gatherings.move")} open={here || lacksVenue(gathering)} id="complete">
        <p class="hint">{t("console.gatherings.moveHint")}</p>
        <AnnounceForm scene={scene} shown={here ? typed : shownOf(gathering, world.programme.timeZone)} of={gathering} />
      </More>
      {!again && (
        <p>
          <LinkButton kind="danger" small href={`${base}/gatherings/${gathering.id}/cancel`}>
            {t("console.gatherings.cancel")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
