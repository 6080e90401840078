/** What a programme that is there is called, which bodies it has, whom its letters come from, and the zone its hours are counted in; each by itself. */
import { setBodies } from "@tamkine/core/programme/bodies";
import { setCountry } from "@tamkine/core/programme/set-country";
import { setNames } from "@tamkine/core/programme/names";
import { setSender } from "@tamkine/core/programme/sender";
import type { Programme } from "@tamkine/core/programme/programme";
import { setZone } from "@tamkine/core/programme/zone";
import { wakeRetention } from "@tamkine/core/privacy/retention/wake";
import { signalWaits } from "@tamkine/core/workflow/signal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../../context.ts";
import { type PartForm, changesPart, type ProgrammePart } from "../../part-of-programme.tsx";
import { allOf, typedIn } from "../../scene.ts";
import { programmeOf } from "../../session.ts";
import { peopledCohort } from "./bodies.tsx";
import { identityPage, mailDomain } from "./page.tsx";
import { toldOf } from "./zone.tsx";

export function identityApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => identityPage(c, deps, await programmeOf(c, deps, "settle")));

  /** One part of the page. */
  const sets = (part: ProgrammePart, form: Pick<PartForm, "typedIn" | "command" | "then">) => {
    const shown: PartForm["shown"] = (c, programme, tried) => identityPage(c, deps, programme, tried);
    app.post(`/${part}`, changesPart(deps, part, { ...form, shown, done: `settings/identity?done=${part}Set` }));
  };
  sets("names", { command: setNames });
  sets("bodies", {
    command: async (programme, typed) => {
      const [cohort, organisers] = await Promise.all([peopledCohort(deps, programme), deps.store.organisers(programme.id)]);
      return setBodies(programme, typed, { cohort, organisers });
    },
  });
  sets("sender", { command: (programme, typed) => setSender(programme, typed, mailDomain(deps, programme)) });
  sets("zone", {
    command: async (programme, { timeZone = "" }, { now }) => setZone(programme, timeZone, await toldOf(deps, programme), now),
    then: (programme) => wakeAll(deps, programme),
  });
  sets("country", {
    typedIn: async (c) => ({ ...(await typedIn(c)), offers: (await allOf(c, "offers")).join(" ") }),
    command: setCountry,
  });
  return app;
}

/** Whatever waits for an hour counts it anew: cohorts in draft for their opening, those that have ended for what is erased when. */
async function wakeAll(deps: Deps, { id }: Programme): Promise<void> {
  for (const cohort of await deps.store.cohorts(id)) {
    if (cohort.phase === "draft") await signalWaits(deps, { programme: id, cohort: cohort.cohort }, ["draft"]);
    else await wakeRetention(deps, cohort);
  }
}
