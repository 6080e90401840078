/** The collective meetings: when and where, one's reply, and check-in with the PIN shown there. */
import { capital } from "@tamkine/core/codes/codes";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { checkInHours } from "@tamkine/core/gathering/check-in";
import { asksForReplies } from "@tamkine/core/gathering/reply";
import { sayMonth } from "@tamkine/core/kernel/say";
import { type Moment, reached } from "@tamkine/core/kernel/time";
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { Badge, Button, Card, Field, LinkButton } from "../../design/components.tsx";
import { Documents } from "../../documents.tsx";
import { typed } from "../../form/entry.ts";
import { PostForm } from "../../form/post-form.tsx";
import { momentFor } from "../clock.ts";
import { entryOf, type Scene } from "../scene.ts";
import { Place } from "./place.tsx";

/** Nothing before mentoring, nor for whoever does not take part. */
export function Gatherings({ scene }: { scene: Scene }) {
  const { t, personal, now } = scene;
  const { phase } = personal.cohort;
  if (!personal.participant || !isAtLeast(phase, "mentoring")) return null;
  const gatherings = inOrder(personal.gatherings, now);
  // Once mentoring is over no other will be announced.
  if (gatherings.length === 0 && phase !== "mentoring") return null;
  return (
    <Card title={t("gatherings.title")} id="gatherings">
      {gatherings.length === 0 ? (
        <p class="soft">{t("gatherings.none")}</p>
      ) : (
        <ul class="list">
          {gatherings.map((gathering) => (
            <Row scene={scene} gathering={gathering} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Row({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, language, personal, now } = scene;
  const attendance = personal.attendances.find((one) => one.gathering === gathering.id);
  const hours = checkInHours(gathering);
  const present = Boolean(attendance?.presentAt);
  const announced = gathering.state === "announced";
  const canCheckIn = !present && gathering.state !== "cancelled" && reached(now, hours.from) && !reached(now, hours.to);
  return (
    <li id={`gathering-${gathering.id}`}>
      <div class="row spread">
        <h3 class="small-title" id={`gathering-${gathering.id}-name`}>
          {gathering.topic || t("gathering.name", { month: sayMonth(language, gathering.id) })}
        </h3>
        {present ? (
          <Badge tone="good">{t("gathering.present")}</Badge>
        ) : (
          !announced && <Badge>{t(gathering.state === "cancelled" ? "gathering.cancelled" : "gathering.held")}</Badge>
        )}
      </div>
      <p>{capital(momentFor(scene, gathering.at))}</p>
      <p class="small soft">
        {t("common.minutes", { minutes: gathering.minutes })}
        {(gathering.place !== "" || (announced && gathering.link === undefined && !reached(now, gathering.at))) && (
          <>
            {"\u00a0· "}
            <Place>{gathering.place || t("gathering.place.coming")}</Place>
          </>
        )}
      </p>
      {announced && !reached(now, hours.to) && <Ways scene={scene} gathering={gathering} />}
      {canCheckIn && <CheckIn scene={scene} id={gathering.id} />}
      {asksForReplies(gathering, now) && <Reply scene={scene} id={gathering.id} said={attendance?.reply ?? null} late={canCheckIn} />}
      {gathering.state !== "cancelled" && <Papers scene={scene} gathering={gathering} />}
    </li>
  );
}

/** Joining from afar, and one's own calendar. */
function Ways({ scene: { t, base, now }, gathering: { id, at, link } }: { scene: Scene; gathering: Gathering }) {
  const ahead = !reached(now, at);
  if (link === undefined && !ahead) return null;
  return (
    <p class="row">
      {link !== undefined && (
        <LinkButton kind="quiet" small href={link}>
          {t("gathering.join")}
        </LinkButton>
      )}
      {ahead && (
        <LinkButton kind="quiet" small href={`${base}/gatherings/${id}/calendar.ics`}>
          {t("calendar.add")}
        </LinkButton>
      )}
    </p>
  );
}

/** What organisers put to it, and what it came to. */
function Papers({ scene: { t }, gathering: { documents = [], summary = "" } }: { scene: Scene; gathering: Gathering }) {
  return (
    <>
      {documents.length > 0 && (
        <div>
          <p class="small soft">{t("gathering.documents")}</p>
          <Documents of={{ documents }} />
        </div>
      )}
      {summary !== "" && (
        <div>
          <p class="small soft">{t("gathering.summary")}</p>
          <p class="lines" dir="auto">
            {summary}
          </p>
        </div>
      )}
    </>
  );
}

function CheckIn({ scene, id }: { scene: Scene; id: string }) {
  const { t, base } = scene;
  return (
    <PostForm action={`${base}/gatherings/${id}/check-in`} class="inline-form">
      <Field
        {...typed(entryOf(scene, `gathering-${id}`), "pin")}
        label={t("gathering.pin")}
        hint={t("gathering.pin.hint")}
        inputmode="numeric"
        autocomplete="off"
        short
      />
      <Button>{t("gathering.checkIn")}</Button>
    </PostForm>
  );
}

/** @param late one can check in already: that is the button to press */
function Reply({ scene, id, said, late }: { scene: Scene; id: string; said: "yes" | "no" | null; late: boolean }) {
  const { t, base } = scene;
  return (
    // Several may wait for a reply: its buttons say of which, also to whoever does not see where they stand.
    <PostForm action={`${base}/gatherings/${id}/reply`} class="stack-s" aria-labelledby={`gathering-${id}-name gathering-${id}-asked`}>
      <p id={`gathering-${id}-asked`}>{said === null ? t("gathering.reply") : t(`gathering.said.${said}`)}</p>
      <p class="row">
        {said !== "yes" && (
          <Button small kind={late ? "quiet" : "main"} name="reply" value="yes">
            {t("gathering.yes")}
          </Button>
        )}
        {said !== "no" && (
          <Button small kind="quiet" name="reply" value="no">
            {t("gathering.no")}
          </Button>
        )}
      </p>
    </PostForm>
  );
}

/** Those to come and today's first, the nearest on top; then those before, the latest on top. */
function inOrder(gatherings: readonly Gathering[], now: Moment): Gathering[] {
  const over = (gathering: Gathering) => reached(now, checkInHours(gathering).to);
  const sorted = [...gatherings].sort((a, b) => (a.at < b.at ? -1 : 1));
  return [...sorted.filter((gathering) => !over(gathering)), ...sorted.filter(over).reverse()];
}
