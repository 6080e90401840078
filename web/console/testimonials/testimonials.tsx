/** Words that people gave the programme: which of them its page shows, and in which order. Nothing in them can be changed here. */
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { everyOf } from "@tamkine/core/read-all";
import { arrange, arrangements } from "@tamkine/core/testimonial/arrange";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decideOutside } from "../decide-for.ts";
import { typedIn } from "../scene.ts";
import { checkSeen } from "../seen.ts";
import { programmeOf } from "../session.ts";
import { page } from "./page.tsx";

export function testimonialsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const all = (programme: string) => everyOf(deps.store, "testimonial", { programme });
  app.get("/", async (c) => {
    const programme = await programmeOf(c, deps, "see-people");
    return page(c, programme, await all(programme.id));
  });
  app.post("/:cohort/:id", async (c) => {
    const programme = await programmeOf(c, deps, "run");
    const { how, seen } = await typedIn(c);
    const arrangement = arrangements.find((one) => one === how);
    const which = { cohort: c.req.param("cohort"), id: c.req.param("id") };
    try {
      if (!arrangement) throw new Refusal("form-invalid", { how: "missing" });
      // Read anew at each attempt: somebody may take their words back, or another organiser choose, at the same moment.
      await decideOutside(c, deps, programme.id, async () => {
        const words = await all(programme.id);
        const outcome = arrange(words, which, arrangement);
        // Pressed twice, it moves by one place; pressed on an old page, nothing moves that is somewhere else by now.
        const one = words.filter(({ cohort, id }) => cohort === which.cohort && id === which.id);
        if (outcome.put.length > 0) checkSeen(seen, one);
        return outcome;
      });
    } catch (error) {
      const refusal = refusalIn(error);
      return page(c, programme, await all(programme.id), refusal);
    }
    return c.redirect(`/console/${programme.id}/testimonials?done=testimonialsArranged`, 303);
  });
  return app;
}
