/** What a programme that is there is called, which bodies it has, whom its letters come from, and the zone its hours are counted in; each by itself. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { setBodies } from "@tamkine/core/programme/bodies";
import { setCountry } from "@tamkine/core/programme/country";
import { setNames } from "@tamkine/core/programme/names";
import { setSender } from "@tamkine/core/programme/sender";
import type { Programme } from "@tamkine/core/programme/programme";
import { setZone } from "@tamkine/core/programme/zone";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { wakeRetention } from "@tamkine/core/privacy/retention/wake";
import { signalWaits } from "@tamkine/core/workflow/signal";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { changePart, type ProgrammePart } from "../part-of-programme.tsx";
import { allOf, typedIn } from "../scene.ts";
import { programmeOf } from "../session.ts";
import { peopledCohort } from "./bodies.tsx";
import { identityPage, mailDomain } from "./page.tsx";
import { toldOf } from "./zone.tsx";

type Command = (programme: Programme, typed: Record<string, string>, act: Act) => Outcome | Promise<Outcome>;

export function identityApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => identityPage(c, deps, await programmeOf(c, deps, "settle")));

  /** One part of the page; refused, the page comes back with what was typed, beside what is stored by now. */
  const sets = (part: ProgrammePart, done: string, command: Command, then?: (programme: Programme) => Promise<void>) =>
    app.post(`/${part}`, async (c: Ctx) => {
      const programme = await programmeOf(c, deps, "settle");
      const typed = { ...(await typedIn(c)), ...(part === "country" && { offers: (await allOf(c, "offers")).join(" ") }) };
      try {
        await changePart(c, deps, programme, part, (now, act) => command(now, typed, act));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return identityPage(c, deps, await programmeOf(c, deps, "settle"), { refusal: error, typed });
      }
      await then?.(programme);
      return c.redirect(`/console/${programme.id}/settings/identity?done=${done}`, 303);
    });
  sets("names", "namesSet", setNames);
  sets("bodies", "bodiesSet", async (programme, typed) => {
    const [cohort, organisers] = await Promise.all([peopledCohort(deps, programme), deps.store.organisers(programme.id)]);
    return setBodies(programme, typed, { cohort, organisers });
  });
  sets("sender", "senderSet", (programme, typed) => setSender(programme, typed, mailDomain(deps, programme)));
  sets(
    "zone",
    "zoneSet",
    async (programme, { timeZone = "" }, { now }) => setZone(programme, timeZone, await toldOf(deps, programme), now),
    (programme) => wakeAll(deps, programme),
  );
  sets("country", "countrySet", setCountry);
  return app;
}

/** Whatever waits for an hour counts it anew: cohorts in draft for their opening, those that have ended for what is erased when. */
async function wakeAll(deps: Deps, { id }: Programme): Promise<void> {
  for (const cohort of await deps.store.cohorts(id)) {
    if (cohort.phase === "draft") await signalWaits(deps, { programme: id, cohort: cohort.cohort }, ["draft"]);
    else await wakeRetention(deps, cohort);
  }
}
