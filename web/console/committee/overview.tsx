/** The committee's year and its meetings; planning the next, recording one that nobody planned. */
import { may } from "@tamkine/core/access/policy";
import { type CommitteeMeeting, isJoint, stateOf } from "@tamkine/core/committee/committee";
import { dayOf } from "@tamkine/core/kernel/time";
import { allianceOf } from "@tamkine/core/programme/body";
import type { Programme } from "@tamkine/core/programme/programme";
import { type Ctx, type Deps, nowOf } from "../../context.ts";
import { Badge, More, Pages, Table } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import { consolePage } from "../frame.tsx";
import { organiserOf } from "../session.ts";
import { dayText } from "../when.ts";
import { ConventionForm } from "./convention-form.tsx";
import { PlanForm, RecordForm, type Tried } from "./form.tsx";
import { Year } from "./year.tsx";

export async function overviewPage(c: Ctx, deps: Deps, programme: Programme, tried: Tried = {}) {
  const t = c.get("t");
  const organiser = organiserOf(c);
  const runs = may(organiser, "run", programme.id);
  const [meetings, organisers] = await Promise.all([deps.store.committee(programme.id), runs ? deps.store.organisers(programme.id) : []]);
  const sorted = [...meetings].sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  const slice = pageOf(sorted, c.req.query("page"));
  const path = `/console/${programme.id}/committee`;
  const open = (field: string) => tried.typed !== undefined && field in tried.typed;
  return consolePage(
    c,
    programme,
    t("console.committee.title"),
    <>
      <p class="lead">{t("console.committee.lead", { goal: programme.goals.committeeMeetings, ...allianceOf(programme) })}</p>
      <Year c={c} programme={programme} meetings={meetings} today={dayOf(nowOf(c), programme.timeZone)} />
      <Table
        caption={t("console.committee.meetings")}
        rows={slice.rows}
        empty=""
        columns={[
          {
            title: t("console.committee.day"),
            cell: (one) => <a href={`${path}/${one.id}`}>{dayText(one.heldOn, c.get("language"))}</a>,
          },
          { title: t("console.committee.present"), cell: (one) => (stateOf(one) === "held" ? seatsText(programme, one) : "–") },
          ...(programme.bodies.length > 1
            ? [
                {
                  title: t("console.committee.joint"),
                  cell: (one: CommitteeMeeting) => <Joint c={c} programme={programme} meeting={one} />,
                },
              ]
            : []),
          { title: t("console.committee.decisions"), cell: (one) => one.decisions?.length ?? 0, number: true },
        ]}
      />
      <Pages t={t} of={slice} path={path} />
      {runs && (
        <>
          <More title={t("console.committee.plan")} open={open("when")}>
            <PlanForm c={c} programme={programme} tried={tried} shown={meetings} organisers={organisers} />
          </More>
          <More title={t("console.committee.record")} open={open("heldOn")}>
            <RecordForm c={c} programme={programme} tried={tried} shown={meetings} />
          </More>
        </>
      )}
      {may(organiser, "settle", programme.id) && <ConventionForm c={c} programme={programme} tried={tried} />}
    </>,
    tried.refusal,
    { typed: tried.typed },
  );
}

/** How many sat for each body. */
export const seatsText = (programme: Programme, { attendance }: CommitteeMeeting): string =>
  programme.bodies.map(({ id, short }) => `${short} ${attendance[id] ?? 0}`).join("\u00a0· ");

/** How it stands: planned or called off, or whether all bodies sat in equal numbers. */
export function Joint({ c, programme, meeting }: { c: Ctx; programme: Programme; meeting: CommitteeMeeting }) {
  const t = c.get("t");
  const state = stateOf(meeting);
  if (state !== "held") return <Badge tone={state === "planned" ? "accent" : "plain"}>{t(`console.committee.state.${state}`)}</Badge>;
  const joint = isJoint(meeting, programme);
  return <Badge tone={joint ? "good" : "warn"}>{t(joint ? "common.yes" : "common.no")}</Badge>;
}
