/** What everybody will get before it goes: the letter in words, and what it does to their calendars. */
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { compose } from "@tamkine/core/letter/compose";
import type { LetterContext } from "@tamkine/core/letter/context";
import { sayHours } from "@tamkine/core/kernel/say";
import { dayOf } from "@tamkine/core/kernel/time";
import type { Child } from "hono/jsx";
import { Button, Card, Facts } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";

/** The change as it would be, with the form to carry it out or to go on with it. */
export function previewPage(scene: Scene, gathering: Gathering, typed: Record<string, string>) {
  const { t, base, world } = scene;
  const known = world.gatherings.find(({ id }) => id === gathering.id);
  const { step: _, ...fields } = typed;
  return cohortPage(
    scene,
    "/gatherings",
    t("console.gatherings.previewTitle"),
    <>
      <Preview scene={scene} gathering={gathering} letter="gathering-invitation" changed={known !== undefined} />
      <form method="post" action={`${base}/gatherings`} class="row">
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{t(known === undefined ? "console.gatherings.invite" : "console.gatherings.save")}</Button>
        <Button kind="quiet" name="step" value="edit">
          {t("console.gatherings.edit")}
        </Button>
      </form>
    </>,
  );
}

interface PreviewProps {
  scene: Scene;
  gathering: Gathering;
  letter: "gathering-invitation" | "gathering-cancelled";
  /** Calendars hold an entry already. */
  changed: boolean;
}

/** The letter as its reader gets it, in the organiser's language, and the calendar entry. */
export function Preview({ scene, gathering, letter, changed }: PreviewProps) {
  const { t, language, world } = scene;
  const { timeZone } = world.programme;
  const { subject, text } = compose(contextOf(scene, gathering, letter, changed));
  const readers = world.participants.filter(({ state }) => state.is === "active").length;
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
      <Card title={<span dir="auto">{subject}</span>}>
        <p class="lines letter-text" dir="auto">
          {text}
        </p>
      </Card>
      <Card title={t("console.gatherings.calendar")}>
        {letter === "gathering-cancelled" ? (
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

function contextOf(scene: Scene, gathering: Gathering, letter: PreviewProps["letter"], changed: boolean): LetterContext {
  const { world, language, now, deps, t } = scene;
  return {
    programme: world.programme,
    cohort: world.cohort,
    letter,
    language,
    now,
    recipient: { name: t("console.gatherings.someone"), role: "mentee" },
    occasion: changed ? `${gathering.id}#${gathering.version}` : gathering.id,
    facts: {},
    // Everybody has a link of their own; here it is the site's address.
    links: { main: deps.links.page("/…"), page: (path) => deps.links.page(path) },
    gathering,
  };
}
