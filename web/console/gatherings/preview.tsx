/** What everybody will get before it goes: the letter in words, and what it does to their calendars. */
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { sayHours } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import type { Outcome } from "@tamkine/core/outcome";
import type { Child } from "hono/jsx";
import { Button, Card, Facts } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { cohortPage } from "../frame.tsx";
import { LettersToCome, lettersToCome } from "../letters-to-come.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { OnDayOff } from "./day-off.tsx";

/** The change as it would be, with the form to carry it out or to go on with it. */
export async function previewPage(scene: Scene, gathering: Gathering, outcome: Outcome, typed: Record<string, string>) {
  const { t, base, world } = scene;
  const known = world.gatherings.find(({ id }) => id === gathering.id);
  const { step: _, ...fields } = typed;
  return cohortPage(
    scene,
    "/gatherings",
    t("console.gatherings.previewTitle"),
    <>
      {await Preview({ scene, gathering, outcome, changed: known !== undefined })}
      <PostForm action={`${base}/gatherings`} class="row">
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{t(known === undefined ? "console.gatherings.invite" : "console.gatherings.save")}</Button>
        <Button kind="quiet" name="step" value="edit">
          {t("console.gatherings.edit")}
        </Button>
      </PostForm>
    </>,
  );
}

interface PreviewProps {
  scene: Scene;
  gathering: Gathering;
  /** What announcing, changing or calling it off stores and writes. */
  outcome: Outcome;
  /** Calendars hold an entry already. */
  changed: boolean;
}

/** The letters as they are read, and the calendar entry. */
export async function Preview({ scene, gathering, outcome, changed }: PreviewProps) {
  const { t, language, world } = scene;
  const { timeZone } = world.programme;
  const kinds = await lettersToCome(scene, outcome);
  const readers = kinds.reduce((sum, kind) => sum + kind.readers.length, 0);
  const { at, minutes, place, link, topic } = gathering;
  const entry: readonly (readonly [Child, Child])[] = [
    [t("console.gatherings.calendarDay"), dayText(dayOf(at, timeZone), language)],
    [t("console.gatherings.calendarHours"), sayHours(language, at, minutes, timeZone)],
    [t("console.gatherings.place"), place || link],
    [t("console.gatherings.topic"), topic],
  ];
  return (
    <>
      <p class="lead">{t("console.gatherings.previewLead", { count: readers })}</p>
      {gathering.state === "announced" && <OnDayOff scene={scene} gathering={gathering} />}
      <LettersToCome scene={scene} kinds={kinds} nameless />
      <Card title={t("console.gatherings.calendar")}>
        {gathering.state === "cancelled" ? (
          <p>{t("console.gatherings.calendarGone")}</p>
        ) : (
          <>
            <Facts facts={entry} />
            <p class="hint">{t(changed ? "console.gatherings.calendarMoved" : "console.gatherings.calendarNew")}</p>
          </>
        )}
      </Card>
    </>
  );
}
