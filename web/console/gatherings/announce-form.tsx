/** The form that announces a month's gathering, or changes one. */
import { type Gathering, room, usualMinutes } from "@tamkine/core/gathering/gathering";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { Button, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong, wrongLink } from "../../form/room.ts";
import type { Translate } from "../../i18n.ts";
import { wallClock } from "../../when.ts";
import type { Scene } from "../scene.ts";
import { seenText } from "../seen.ts";
import { wrongMoment } from "../wrong-moment.ts";

/** What stands in the fields: what was typed, else the gathering, else what is proposed. */
export type Shown = Partial<Record<"when" | "topic" | "place" | "link" | "minutes", string | undefined>>;

/** What its fields hold of a gathering, on the wall clock of the programme. */
export function shownOf({ at, topic, place, link, minutes }: Gathering, timeZone: string): Shown {
  const { day, time } = wallClock(at, timeZone);
  return { when: `${day}T${time}`, topic, place, link, minutes: String(minutes) };
}

/** Announces a month's gathering, or changes the one given. */
export function AnnounceForm({ scene, shown, of }: { scene: Scene; shown: Shown; of?: Gathering }) {
  const { t, world, base, refusal, typed } = scene;
  const scope = of?.id ?? "new";
  const wrong = (field: string) => (shown === typed ? refusal?.facts[field] : undefined);
  const long = (field: "topic" | "place") => (shown === typed ? tooLong(t, refusal, field, shown[field], room[field]) : undefined);
  const optional = t("field.optional");
  return (
    <PostForm action={`${base}/gatherings`}>
      <input type="hidden" name="seen" value={seenText(world.gatherings)} />
      {of && <input type="hidden" name="of" value={of.id} />}
      <WhenFields t={t} scope={scope} shown={shown} refusal={shown === typed ? refusal : undefined} />
      <Field scope={scope} name="topic" label={t("console.gatherings.topic")} value={shown.topic} error={long("topic")} mark={optional} />
      <Field
        scope={scope}
        name="place"
        label={t("console.gatherings.place")}
        hint={t("console.gatherings.placeHint")}
        value={shown.place}
        error={long("place")}
        mark={optional}
      />
      <Field
        scope={scope}
        name="link"
        type="url"
        label={t("console.gatherings.link")}
        hint={t("console.gatherings.linkHint")}
        value={shown.link}
        error={wrong("link") !== undefined ? wrongLink(t, shown.link) : undefined}
        mark={optional}
      />
      <p class="row">
        <Button>{t(of === undefined ? "console.gatherings.invite" : "console.gatherings.save")}</Button>
        <Button kind="quiet" name="step" value="look">
          {t("console.gatherings.look")}
        </Button>
      </p>
    </PostForm>
  );
}

interface WhenProps {
  t: Translate;
  scope: string;
  shown: Shown;
  refusal: Refusal | undefined;
}

/** When it begins, and how long it takes. */
function WhenFields({ t, scope, shown, refusal }: WhenProps) {
  return (
    <div class="pair-of">
      <Field
        scope={scope}
        name="when"
        type="datetime-local"
        label={t("console.gatherings.when")}
        value={shown.when}
        error={wrongMoment(t, refusal, refusal?.facts["when"] === "other-month" ? t("console.gatherings.otherMonth") : undefined)}
        required
      />
      <Field
        scope={scope}
        name="minutes"
        inputmode="numeric"
        label={t("console.gatherings.minutes")}
        value={shown.minutes ?? String(usualMinutes)}
        error={refusal?.facts["minutes"] !== undefined ? t("console.gatherings.minutesError") : undefined}
        short
      />
    </div>
  );
}
