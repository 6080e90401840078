/** The programmes that one organises: changing from one to another, and founding a new one from the present one. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { fresh } from "@tamkine/core/access/invite";
import { onwardTo, organiserId } from "@tamkine/core/access/sign-in";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { record } from "@tamkine/core/perform";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { Conflict } from "@tamkine/core/ports";
import { duplicate, wordingsFor } from "@tamkine/core/programme/duplicate";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { besideProgrammes, checkName } from "../own-pages.ts";
import { allOf, typedIn } from "../scene.ts";
import { actOf, moveSession, organiserOf, programmeOf } from "../session.ts";
import { self } from "./elsewhere.tsx";
import { listPage } from "./list.tsx";
import { newPage, typedFrom } from "./new.tsx";

/** What is reached without naming a programme. */
export function programmesApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => listPage(c, await organised(c, deps)));
  app.post("/", async (c) => {
    const { programme = "", to = "" } = await typedIn(c);
    if (programme !== organiserOf(c).programme) {
      const there = await self(c, deps, programme);
      if (!there) throw new Refusal("not-found");
      await moveSession(c, deps, there);
    }
    return c.redirect(onwardTo(to, programme) ?? "/console", 303);
  });
  return app;
}

/** Founding another programme from the one the address names. */
export function newProgrammeApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    return newPage(c, programme, { ...typedFrom(programme), bodies: c.req.query("bodies") });
  });
  app.post("/", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const typed = { ...(await typedIn(c)), offers: (await allOf(c, "offers")).join(" ") };
    try {
      await founded(c, deps, programme, typed);
    } catch (error) {
      return newPage(c, programme, typed, refusalIn(error));
    }
    return c.redirect("/console/programmes?done=programmeFounded", 303);
  });
  return app;
}

/** Programmes with the role one has in each; the list may lag behind one founded a moment ago, and never lacks the present one. */
async function organised(c: Ctx, deps: Deps): Promise<{ programme: Programme; organiser: Organiser }[]> {
  const here = organiserOf(c);
  const known = await deps.store.programmes();
  const roles = await Promise.all(known.map(async ({ id }) => (id === here.programme ? here : self(c, deps, id))));
  return known.flatMap((programme, n) => {
    const organiser = roles[n];
    return organiser ? [{ programme, organiser }] : [];
  });
}

/** The founder owns it. Sent again, perhaps because no answer came, it finds what the first one did and finishes it. */
async function founded(c: Ctx, deps: Deps, from: Programme, typed: Record<string, string>): Promise<void> {
  checkName((typed["id"] ?? "").trim(), besideProgrammes, "id");
  const founder = organiserOf(c);
  const act = actOf(founder, nowOf(c));
  const files = from.logo ? [from.logo.id, ...(from.logo.letter ? [from.logo.letter.id] : [])] : [];
  const logos = await Promise.all(files.map((id) => deps.store.get("logo", { programme: from.id, id })));
  const outcome = duplicate(
    from,
    typed,
    act,
    logos.filter((logo) => logo !== undefined),
  );
  const [programme] = outcome.put;
  if (programme?.kind !== "programme") throw new Refusal("form-invalid");
  const id = organiserId(deps.ids, programme.id, founder.email);
  // With their passkeys: who shows one here shows it there.
  const owner: Organiser = {
    ...founder,
    programme: programme.id,
    id,
    version: 0,
    role: "owner",
    body: null,
    ...fresh(act),
    passkeys: founder.passkeys,
  };
  const wordings = typed["wording"] === undefined ? [] : wordingsFor(programme.id, await deps.store.wordings(from.id), act);
  try {
    // With it, or before it: whoever dies on the way founds no programme in other words than were asked for.
    await record(deps, outside(programme.id), act, {
      ...outcome,
      put: [programme, owner],
      ensure: [...(outcome.ensure ?? []), ...wordings],
    });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const known = await deps.store.get("programme", { id: programme.id });
    const same = JSON.stringify({ ...known, version: 0 }) === JSON.stringify(programme);
    if (!same || !(await self(c, deps, programme.id))) throw new Refusal("form-invalid", { id: "taken" });
  }
}
