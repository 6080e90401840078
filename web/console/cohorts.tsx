/** The console's first page: the programme's cohorts, and founding another. */
import { type Action, may } from "@tamkine/core/access/policy";
import type { Cohort, Schedule } from "@tamkine/core/cohort/cohort";
import { freeName } from "@tamkine/core/cohort/next";
import { isOver } from "@tamkine/core/cohort/phase";
import { foundCohort } from "@tamkine/core/cohort/found";
import { latestFirst } from "@tamkine/core/cohort/order";
import { milestones } from "@tamkine/core/cohort/milestones";
import { proposeSchedule } from "@tamkine/core/cohort/schedule";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { addDays, Day, dayOf } from "@tamkine/core/kernel/time";
import { record } from "@tamkine/core/perform";
import { Conflict } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Button, Field, Leads, LinkButton, Notice } from "../design/components.tsx";
import { PostForm } from "../form/post-form.tsx";
import { CohortCard } from "./cohort-card.tsx";
import { CohortFields } from "./cohort-fields.tsx";
import { confided, readerOf } from "./confided.ts";
import { FirstSteps } from "./first-steps.tsx";
import { consolePage } from "./frame.tsx";
import { besideCohorts, checkName } from "./own-pages.ts";
import { typedIn } from "./scene.ts";
import { actOf, organiserOf, programmeOf } from "./session.ts";
import { dayText } from "./when.ts";

export function cohortsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", (c) => list(c, deps));
  app.get("/:programme/found", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const asked = Day.safeParse(c.req.query("intakeOpens"));
    const opens = asked.data ?? addDays(dayOf(nowOf(c), programme.timeZone), 7);
    const cohort = c.req.query("cohort") || freeName(await deps.store.cohorts(programme.id), { intakeOpens: opens });
    return form(c, programme, { cohort, ...proposeSchedule(programme, opens) });
  });
  app.post("/:programme/found", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const typed = await typedIn(c);
    try {
      const path = await found(c, deps, programme, typed);
      return c.redirect(`${path}?done=founded`, 303);
    } catch (error) {
      return form(c, programme, typed, refusalIn(error));
    }
  });
  return app;
}

/**
 * Stores the cohort, then starts its state machine; sent twice, both find what the first one did. Refuses what `checkName` and
 * `foundCohort` refuse, cohort-exists, changed-meanwhile.
 * @returns the address of its page
 */
export async function found(c: Ctx, deps: Deps, programme: Programme, { cohort = "", ...dates }: Record<string, string>): Promise<string> {
  checkName(cohort, besideCohorts, "cohort");
  const act = actOf(organiserOf(c), nowOf(c));
  const schedule = Object.fromEntries(milestones.map((milestone) => [milestone, dates[milestone]]));
  const ref = { programme: programme.id, cohort };
  const outcome = foundCohort(programme, { cohort, schedule }, act, deps.needsReceipt);
  try {
    await record(deps, ref, act, outcome);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    // The same form sent again, perhaps because the answer to the first one never came: its state machine may not run yet.
    const known = await deps.store.get("cohort", ref);
    if (!known) throw new Refusal("changed-meanwhile");
    const same = milestones.every((milestone) => known.schedule[milestone] === dates[milestone]);
    if (known.phase !== "draft" || !same) throw new Refusal("cohort-exists");
  }
  await deps.workflow.start(ref);
  return `/console/${programme.id}/${cohort}`;
}

/** Everything is read of the cohorts under way alone: the page costs the same however many there have been. */
async function list(c: Ctx, { store }: Deps) {
  const t = c.get("t");
  const organiser = organiserOf(c);
  const cohorts = await store.cohorts(organiser.programme);
  const sees = may(organiser, "see-people", organiser.programme);
  const settles = may(organiser, "settle", organiser.programme);
  const running = sees ? cohorts.filter(({ phase }) => phase !== "draft" && !isOver(phase)) : [];
  const read = (await Promise.all(running.map((one) => store.glance(one, [])))).filter((world) => world !== undefined);
  const worlds = await Promise.all(read.map(async (world) => confided(world, await readerOf(store, organiser, world), t)));
  const programme = worlds[0]?.programme ?? (await store.get("programme", { id: organiser.programme }));
  const worldOf = ({ cohort }: Cohort) => worlds.find((world) => world.cohort.cohort === cohort);
  const closed = programme?.closed;
  const begins = settles && !closed && cohorts.every(({ phase }) => phase === "draft");
  const organisers = begins ? await store.organisers(organiser.programme) : [];
  return consolePage(
    c,
    programme,
    t("console.cohorts.title"),
    <>
      {begins && programme && (
        <FirstSteps t={t} language={c.get("language")} programme={programme} organisers={organisers} cohorts={cohorts} />
      )}
      {programme && closed && (
        <Notice title={t("console.closing.since", { day: dayText(dayOf(closed.at, programme.timeZone), c.get("language")) })}>
          <p>{t("console.closing.closed")}</p>
        </Notice>
      )}
      {cohorts.length === 0 && !closed && (
        <Notice title={t("console.cohorts.none")}>
          <p>{t(settles ? "console.cohorts.noneHint" : "console.cohorts.noneYet")}</p>
        </Notice>
      )}
      <div class="grid">
        {[...cohorts].sort(latestFirst).map((cohort) => {
          const world = worldOf(cohort);
          return (
            <CohortCard
              c={c}
              cohort={cohort}
              href={`/console/${organiser.programme}/${cohort.cohort}${sees ? "" : "/figures"}`}
              today={programme && dayOf(nowOf(c), programme.timeZone)}
              world={world}
              asked={sees}
            />
          );
        })}
      </div>
      <Ways c={c} closed={closed !== undefined} running={cohorts.some(({ phase }) => !isOver(phase))} />
    </>,
  );
}

/** What belongs to the programme and to no cohort, as far as one may see it. While a cohort runs, founding another is not the next thing to do. */
function Ways({ c, closed, running }: { c: Ctx; closed: boolean; running: boolean }) {
  const t = c.get("t");
  const organiser = organiserOf(c);
  const { programme } = organiser;
  const mayIn = (action: Action) => may(organiser, action, programme);
  const [sees, settles] = [mayIn("see-people"), mayIn("settle")];
  const ways = [
    { path: "committee", name: "console.committee.title", shown: true },
    { path: "alumni", name: "console.alumni.title", shown: sees },
    { path: "testimonials", name: "console.testimonials.title", shown: sees },
    { path: "log", name: "console.log.ofProgramme", shown: sees },
    { path: "files", name: "console.files.title", shown: mayIn("run") },
    { path: "organisers", name: "console.organisers.title", shown: settles },
    { path: "settings", name: "console.settings.title", shown: settles },
  ] as const;
  return (
    <>
      {settles && !closed && (
        <p>
          <LinkButton kind={running ? "quiet" : "main"} href={`/console/${programme}/found`}>
            {t("console.cohorts.found")}
          </LinkButton>
        </p>
      )}
      <Leads
        leads={[
          ...ways.filter(({ shown }) => shown).map(({ path, name }) => ({ href: `/console/${programme}/${path}`, label: t(name) })),
          { href: "/console/programmes", label: t("console.programmes.title") },
        ]}
      />
    </>
  );
}

function form(c: Ctx, programme: Programme, typed: Partial<Schedule> & Record<string, string | undefined>, refusal?: Refusal) {
  const t = c.get("t");
  return consolePage(
    c,
    programme,
    t("console.cohorts.found"),
    <>
      <p class="lead">{t("console.found.lead")}</p>
      <form method="get" class="card">
        <input type="hidden" name="cohort" value={typed["cohort"] ?? ""} />
        <Field
          scope="p"
          name="intakeOpens"
          type="date"
          label={t("console.found.first")}
          hint={t("console.found.firstHint")}
          value={typed.intakeOpens}
          short
        />
        <Button kind="quiet">{t("console.found.propose")}</Button>
      </form>
      <PostForm class="card">
        <CohortFields t={t} values={typed} refusal={refusal} />
        <Button>{t("console.found.create")}</Button>
      </PostForm>
    </>,
    refusal,
  );
}
