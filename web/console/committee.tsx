/** The joint steering committee: its meetings on record, and recording another. */
import { type CommitteeMeeting, isJoint } from "@tamkine/core/committee/committee";
import { recordCommittee } from "@tamkine/core/committee/record";
import { may } from "@tamkine/core/access/policy";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Day, dayOf } from "@tamkine/core/kernel/time";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Badge, Button, Card, Field, Table } from "../design/components.tsx";
import { consolePage } from "./frame.tsx";
import { recordOutside } from "./outside.ts";
import { actOf, typedIn } from "./scene.ts";
import { organiserOf, programmeOf } from "./session.ts";
import { dayText } from "./when.ts";

export function committeeApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, deps, await programmeOf(c, deps, "see-figures")));
  app.post("/", async (c) => {
    const programme = await programmeOf(c, deps, "run");
    const typed = await typedIn(c);
    try {
      await recorded(c, deps, programme, typed);
    } catch (error) {
      if (error instanceof Refusal) return page(c, deps, programme, error, typed);
      throw error;
    }
    return c.redirect(`/console/${programme.id}/committee?done=recorded`, 303);
  });
  return app;
}

async function recorded(
  c: Ctx,
  deps: Deps,
  programme: Programme,
  { nonce = "", heldOn = "", minutes = "", ...counts }: Record<string, string>,
) {
  const day = Day.safeParse(heldOn);
  if (!day.success) throw new Refusal("form-invalid", { heldOn: "invalid" });
  const attendance = Object.fromEntries(programme.bodies.map(({ id }) => [id, Number(counts[`body-${id}`] || 0)]));
  const act = actOf(organiserOf(c), nowOf(c));
  const [meetings, organisers] = await Promise.all([deps.store.committee(programme.id), deps.store.organisers(programme.id)]);
  const { meeting: _, ...outcome } = recordCommittee(
    programme,
    { meetings, organisers },
    { nonce, heldOn: day.data, attendance, minutes },
    act,
    deps.ids,
  );
  await recordOutside(deps, programme.id, act, outcome);
}

async function page(c: Ctx, deps: Deps, programme: Programme, refusal?: Refusal, typed: Record<string, string> = {}) {
  const t = c.get("t");
  const meetings = await deps.store.committee(programme.id);
  const bodies = programme.bodies.map(({ id }) => id);
  const present = (meeting: CommitteeMeeting) =>
    programme.bodies.map(({ id, short }) => `${short} ${meeting.attendance[id] ?? 0}`).join(" · ");
  return consolePage(
    c,
    programme,
    t("console.committee.title"),
    <>
      <p class="lead">{t("console.committee.lead", { goal: programme.goals.committeeMeetings })}</p>
      <Table
        caption={t("console.committee.meetings")}
        rows={[...meetings].sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1))}
        empty={t("console.committee.none")}
        columns={[
          { title: t("console.committee.heldOn"), cell: (one) => dayText(one.heldOn, c.get("language")) },
          { title: t("console.committee.present"), cell: present },
          {
            title: t("console.committee.joint"),
            cell: (one) => (
              <Badge tone={isJoint(one, bodies) ? "good" : "warn"}>{isJoint(one, bodies) ? t("common.yes") : t("common.no")}</Badge>
            ),
          },
        ]}
      />
      {may(organiserOf(c), "run", programme.id) && (
        <Card title={t("console.committee.record")}>
          <form method="post">
            <input type="hidden" name="nonce" value={typed["nonce"] || deps.ids.secret()} />
            <Field
              name="heldOn"
              type="date"
              label={t("console.committee.heldOn")}
              value={typed["heldOn"] ?? dayOf(nowOf(c), programme.timeZone)}
              short
            />
            {programme.bodies.map(({ id, short }) => (
              <Field
                name={`body-${id}`}
                type="number"
                min={0}
                max={99}
                label={t("console.committee.from", { body: short })}
                value={typed[`body-${id}`] ?? ""}
                short
              />
            ))}
            <Field name="minutes" rows={4} label={t("console.committee.minutes")} value={typed["minutes"]} mark={t("field.optional")} />
            <Button>{t("console.committee.record")}</Button>
          </form>
        </Card>
      )}
    </>,
    refusal,
  );
}
