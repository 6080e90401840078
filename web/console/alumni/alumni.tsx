/** Those who took part and agreed to hear of the next cohorts: the list, a file of it, and inviting them. */
import { type Action, may } from "@tamkine/core/access/policy";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { type Alumnus, narrowed } from "@tamkine/core/participant/past";
import { type Programme, Role } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps } from "../../context.ts";
import { deskOf } from "../desk.ts";
import { exportFile } from "../export/export.tsx";
import type { ExportColumn } from "../export/sheet.ts";
import { typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { askedIn } from "@tamkine/core/cohort/invite-back";
import { comingOf, inviteThem } from "./invite.ts";
import { bodyName, alumniPage, type AlumniDesk } from "./page.tsx";

export function alumniApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => alumniPage(await alumniDesk(c, deps, "see-people")));
  app.post("/export", async (c) => {
    const desk = await alumniDesk(c, deps, "run");
    return exportFile(desk, { table: "alumni", rows: narrowed(desk.all, desk.filter), columns: columnsOf(desk) }, alumniPage);
  });
  app.post("/invite", async (c) => {
    const desk = await alumniDesk(c, deps, "settle");
    const { next, toInvite, world } = desk;
    try {
      if (!next) throw new Refusal("intake-closed");
      const letters = await inviteThem(deps, toInvite, next, actOf(desk.organiser, desk.now));
      return c.redirect(`/console/${world.programme.id}/alumni?done=alumniInvited${letters}`, 303);
    } catch (error) {
      return alumniPage({ ...desk, refusal: refusalIn(error) });
    }
  });
  return app;
}

async function alumniDesk(c: Ctx, deps: Deps, action: Action): Promise<AlumniDesk> {
  const desk = await deskOf(c, deps, action);
  const { organiser, world, now } = desk;
  const { programme } = world;
  const cohorts = await deps.store.cohorts(programme.id);
  const next = comingOf(cohorts, programme, now);
  const said = c.req.method === "GET" ? c.req.query() : await typedIn(c);
  return {
    ...desk,
    settles: may(organiser, "settle", programme.id),
    next,
    filter: { role: Role.safeParse(said["role"]).data, cohort: cohorts.find(({ cohort }) => cohort === said["cohort"])?.cohort },
    ...(await askedIn(deps, cohorts, next)),
  };
}

/** What writing to them takes, and no answer of theirs. */
function columnsOf({ t, language, world }: AlumniDesk): ExportColumn<Alumnus>[] {
  const named = (programme: Programme, one: Alumnus) => bodyName(programme, one, language);
  return [
    { title: t("console.application.name"), cell: ({ application }) => application.form.name },
    { title: t("console.applications.role"), cell: ({ participant }) => t(`role.${participant.role}`) },
    { title: t("console.alumni.body"), cell: (one) => named(world.programme, one) },
    { title: t("console.alumni.cohort"), cell: ({ cohort }) => cohort },
    { title: t("console.application.email"), cell: ({ application }) => application.email },
    { title: t("console.application.phone"), cell: ({ application }) => application.form.phone },
    { title: t("console.alumni.since"), cell: ({ participant }) => participant.alumni && { moment: participant.alumni.at } },
  ];
}
