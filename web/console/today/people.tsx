/** What people wait for, decided on Today: their own words beside the buttons. */
import { dayOf } from "@tamkine/core/kernel/time";
import { longestHelp } from "@tamkine/core/participant/help";
import { Button, Field, More } from "../../design/components.tsx";
import { isolated } from "../../when.ts";
import { nameOf } from "../names.ts";
import { dayText } from "../when.ts";
import type { Acting } from "./act.tsx";

/** Tells the route that is meant for another page to come back here. */
export const ToToday = () => <input type="hidden" name="from" value="today" />;

/** Which of someone's two applications counts. */
export function BothSides({ scene: { t, world, base }, decision: { id } }: Acting) {
  const email = world.applications.find((one) => one.id === id)?.email;
  const both = world.applications.filter((one) => one.email === email && one.bothSides);
  return (
    <div class="wide stack-s">
      <p>
        <bdi class="strong">{nameOf(world, id)}</bdi> · {t("console.bothSides.explained")}
      </p>
      <div class="row">
        {both.map((one) => (
          <form method="post" data-swap="#waiting" action={`${base}/applications/${one.id}/counts`} class="row">
            <ToToday />
            <Button kind="quiet" small>
              {t(`console.bothSides.${one.role}`)}
            </Button>
          </form>
        ))}
      </div>
    </div>
  );
}

export function Help({ scene: { t, world, base }, decision: { id } }: Acting) {
  const help = world.participants.find((one) => one.id === id)?.help;
  if (!help) return null;
  return (
    <div class="wide stack-s">
      <p>
        <bdi class="strong">{nameOf(world, id)}</bdi>
        {help.to !== undefined && ` · ${t("console.help.to", { body: nameOf(world, help.to) })}`}
      </p>
      <blockquote dir="auto" class="lines">
        {help.about}
      </blockquote>
      <form method="post" data-swap="#waiting" action={`${base}/pairs/help/${id}/settle`} class="stack-s">
        <ToToday />
        <input type="hidden" name="asked" value={help.at} />
        <More title={t("console.help.answer")} plain>
          <Field
            scope={id}
            name="answer"
            label={t("console.help.answer")}
            hint={t("console.help.answerHint")}
            rows={2}
            maxlength={longestHelp}
          />
        </More>
        <Button kind="quiet" small>
          {t("console.help.settle")}
        </Button>
      </form>
    </div>
  );
}

/** What each of the two says of the meeting. */
export function Contested({ scene: { t, world, base, language }, decision: { id } }: Acting) {
  const meeting = world.meetings.find((one) => one.id === id);
  const pair = world.pairs.find((one) => one.id === meeting?.pair);
  if (!meeting?.logged || !meeting.contested || !pair) return null;
  const { logged, contested } = meeting;
  const day = dayText(dayOf(meeting.at, world.programme.timeZone), language);
  const said = { name: isolated(nameOf(world, pair[logged.by])), day, minutes: meeting.minutes };
  return (
    <div class="wide stack-s">
      <p>{t("console.waiting.held", said)}</p>
      <p>{t("console.waiting.notSo", { name: isolated(nameOf(world, pair[contested.by])) })}</p>
      {contested.reason !== "" && <blockquote dir="auto">{contested.reason}</blockquote>}
      <form method="post" data-swap="#waiting" action={`${base}/pairs/meetings/${id}/settle`} class="row">
        <ToToday />
        <Button kind="quiet" small name="counts" value="yes">
          {t("console.contested.counts")}
        </Button>
        <Button kind="quiet" small name="counts" value="no">
          {t("console.contested.countsNot")}
        </Button>
      </form>
    </div>
  );
}

export function Places({ scene: { t, world, base }, decision: { id } }: Acting) {
  const mentor = world.participants.find((one) => one.id === id);
  if (!mentor?.wish) return null;
  return (
    <div class="wide stack-s">
      <p>
        <bdi class="strong">{nameOf(world, id)}</bdi> · {t("console.places.change", { from: mentor.capacity, to: mentor.wish.capacity })}
      </p>
      <form method="post" data-swap="#waiting" action={`${base}/pairs/places/${id}`} class="row">
        <ToToday />
        <input type="hidden" name="asked" value={mentor.wish.at} />
        <Button kind="quiet" small name="agree" value="yes">
          {t("console.places.agree")}
        </Button>
        <Button kind="quiet" small name="agree" value="no">
          {t("console.places.decline")}
        </Button>
      </form>
    </div>
  );
}
