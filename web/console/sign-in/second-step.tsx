/** The second step of signing in, for whoever has a passkey. Before it is done one is nobody: the cookie of this step opens no page but this one. */
import { lostOf, reportLost, withoutPasskeys } from "@tamkine/core/access/lost-passkey";
import type { Challenge, Organiser } from "@tamkine/core/access/organiser";
import { newChallenge, openChallenge, shown } from "@tamkine/core/access/passkey";
import { hashed } from "@tamkine/core/access/sign-in";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { perform } from "@tamkine/core/perform";
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { speakOwn } from "../../language.ts";
import { againOptions, showingOptions, used } from "../account/webauthn.ts";
import { comeIn } from "./come-in.ts";
import { typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { secondPage } from "./second-page.tsx";

const cookie = "second";
const options = { prefix: "host", secure: true, httpOnly: true, sameSite: "Lax", path: "/" } as const;

/** What has to be shown after the link, to be stored with its use; the browser is told by which secret it comes back. @param to go on there */
export async function askSecond(c: Ctx, deps: Deps, organiser: Organiser, to: string | undefined): Promise<Challenge> {
  const { challenge } = await showingOptions(deps, organiser);
  const secret = deps.ids.secret();
  setCookie(c, cookie, secret, { ...options, maxAge: 600 });
  return newChallenge(organiser, "enter", { challenge, secret, to }, nowOf(c));
}

export function secondStepApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const pending = await pendingOf(c, deps).catch(notPending);
    return pending ? page(c, deps, pending) : c.redirect("/console/sign-in");
  });
  app.post("/", async (c) => {
    const { response = "" } = await typedIn(c);
    return pass(c, deps, async ({ organiser, challenge }) => {
      // Removed since the link was used, by an owner who was asked to or on another device: the link is enough, and it was good.
      if (organiser.passkeys.length === 0) return shown(organiser, "", 0);
      const { id, counter } = await used(deps, response, challenge, organiser);
      return shown(organiser, id, counter);
    });
  });
  app.post("/without", (c) => pass(c, deps, async ({ organiser }) => withoutPasskeys(organiser, nowOf(c))));
  app.post("/lost", async (c) => {
    const pending = await pendingOf(c, deps);
    const { programme, id } = pending.organiser;
    await perform(deps, outside(programme), actOf(pending.organiser, nowOf(c)), async () => {
      const team = await deps.store.organisers(programme);
      const organiser = team.find((one) => one.id === id);
      if (!organiser) throw new Refusal("not-found");
      return reportLost(team, organiser, actOf(organiser, nowOf(c)));
    });
    return c.redirect("/console/second", 303);
  });
  return app;
}

interface Pending {
  challenge: Challenge;
  organiser: Organiser;
}

/** Who redeemed a link in this browser. Refuses not-found when nobody did, or too long ago. */
async function pendingOf(c: Ctx, { store }: Deps): Promise<Pending> {
  const secret = getCookie(c, cookie, "host") ?? "";
  const challenge = openChallenge(await store.get("challenge", { id: hashed(secret) }), "enter", nowOf(c));
  const organiser = await store.get("organiser", { programme: challenge.programme, id: challenge.organiser });
  if (!organiser) throw new Refusal("not-found");
  speakOwn(c, organiser.language);
  return { challenge, organiser };
}

function notPending(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

/** Signs in if what is shown is right; the challenge is used up with it. */
async function pass(c: Ctx, deps: Deps, show: (pending: Pending) => Promise<Partial<Organiser>>): Promise<Response> {
  const first = await pendingOf(c, deps);
  try {
    await comeIn(c, deps, async () => {
      const pending = await pendingOf(c, deps);
      return { organiser: pending.organiser, changed: await show(pending), remove: [pending.challenge] };
    });
  } catch (error) {
    return page(c, deps, first, refusalIn(error, "not-found"));
  }
  deleteCookie(c, cookie, options);
  return c.redirect(first.challenge.to ?? "/console", 303);
}

async function page(c: Ctx, deps: Deps, { organiser, challenge }: Pending, refusal?: Refusal) {
  const [programme, asked] = await Promise.all([
    deps.store.get("programme", { id: organiser.programme }),
    againOptions(deps, organiser, challenge),
  ]);
  return secondPage(c, { programme, organiser, asked, lost: lostOf(organiser, nowOf(c)), refusal });
}
