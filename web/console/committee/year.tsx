/** The convention's year: meetings against the goal, and the renewal to come. */
import type { CommitteeMeeting } from "@tamkine/core/committee/committee";
import { committeeYear } from "@tamkine/core/committee/year";
import type { Day } from "@tamkine/core/kernel/time";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { Meter, Notice } from "../../design/components.tsx";
import { dayText } from "../when.ts";

interface YearProps {
  c: Ctx;
  programme: Programme;
  meetings: readonly CommitteeMeeting[];
  today: Day;
}

export function Year(props: YearProps) {
  const { c, programme, meetings, today } = props;
  const t = c.get("t");
  const { from, renews, joint, goal, planned } = committeeYear(programme, meetings, today);
  const day = (one: Day) => dayText(one, c.get("language"));
  const said = t("console.committee.count", { joint, goal, planned, ...allianceOf(programme) });
  return (
    <section class="stack">
      <p>
        {programme.convention ? `${t("console.committee.year", { from: day(from), to: day(renews) })} ` : ""}
        {said}
      </p>
      <Meter done={joint} goal={goal} />
      <CommitteeReminders {...props} />
    </section>
  );
}

/** What organisers should not forget: a meeting that is missing, a renewal that comes by itself. Nothing otherwise. */
export function CommitteeReminders({ c, programme, meetings, today }: YearProps) {
  const t = c.get("t");
  const { renews, noticeBy, renewsSoon, joint, expected, planned, behind } = committeeYear(programme, meetings, today);
  const day = (one: Day) => dayText(one, c.get("language"));
  const path = `/console/${programme.id}/committee`;
  return (
    <>
      {behind && (
        <Notice tone="warn" title={t("console.committee.behind")}>
          <p>
            {t("console.committee.behindText", { joint, expected, planned, ...allianceOf(programme) })}{" "}
            <a href={path}>{t("console.committee.planOne")}</a>
          </p>
        </Notice>
      )}
      {renewsSoon && (
        <Notice tone="warn" title={t("console.committee.renews", { date: day(renews) })}>
          <p>{t(today <= noticeBy ? "console.committee.notice" : "console.committee.noticeOver", { date: day(noticeBy) })}</p>
        </Notice>
      )}
    </>
  );
}
