/** A meeting on paper: agenda, minutes, decisions. */
import { stateOf } from "@tamkine/core/committee/committee";
import type { Ctx } from "../../context.ts";
import { show } from "../../layout.tsx";
import { dayText, momentText } from "../when.ts";
import type { Sitting } from "./act.ts";
import { seatsText } from "./overview.tsx";

export function printPage(c: Ctx, { programme, meeting }: Sitting) {
  const t = c.get("t");
  const language = c.get("language");
  const title = t("console.committee.of", { day: dayText(meeting.heldOn, language) });
  const state = stateOf(meeting);
  const held = state === "held";
  const parts = [
    [t("console.committee.agenda"), meeting.agenda ?? ""],
    [t("console.committee.minutes"), meeting.minutes],
  ] as const;
  return show(
    c,
    { title, programme, bare: true },
    <div class="stack print-list">
      <p class="no-print row">
        <a href={`/console/${programme.id}/committee/${meeting.id}`}>{t("common.back")}</a>
        <span class="soft small">{t("console.gatherings.printHint")}</span>
      </p>
      <h1>{title}</h1>
      <p>
        {programme.name[language]}
        {meeting.at && !held && ` · ${momentText(meeting.at, language, programme.timeZone)}`}
        {meeting.place && (
          <>
            {"\u00a0· "}
            <bdi>{meeting.place}</bdi>
          </>
        )}
        {(state === "cancelled" || state === "struck") && ` · ${t(`console.committee.state.${state}`)}`}
        {held && ` · ${t("console.committee.present")} – ${seatsText(programme, meeting)}`}
      </p>
      {parts.map(
        ([name, text]) =>
          text !== "" && (
            <section class="stack-s">
              <h2>{name}</h2>
              <p class="lines" dir="auto">
                {text}
              </p>
            </section>
          ),
      )}
      {(meeting.decisions ?? []).length > 0 && (
        <section class="stack-s">
          <h2>{t("console.committee.decisions")}</h2>
          <ol>
            {meeting.decisions?.map(({ text, outcome }) => (
              <li>
                <bdi>{text}</bdi> ({t(`console.committee.outcome.${outcome}`)})
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>,
  );
}
