/** Signing in: an address, a letter with a one-time link, a button. Opening the link alone signs nobody in. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { hashed, newLink, organiserId, redeem } from "@tamkine/core/access/sign-in";
import { Email } from "@tamkine/core/kernel/text";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Moment } from "@tamkine/core/kernel/time";
import { outside, sendLeftBehind } from "@tamkine/core/letter/dispatch";
import { post } from "@tamkine/core/letter/post";
import { requestOver } from "@tamkine/core/letter/sweep";
import { toDelivery } from "@tamkine/core/perform";
import { Conflict } from "@tamkine/core/ports";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../context.ts";
import { nowOf } from "../context.ts";
import { evenly } from "../evenly.ts";
import { Button, Card, Field, Notice } from "../design/components.tsx";
import { sentenceOf } from "../error.tsx";
import { spared } from "../form/spared.ts";
import { show } from "../layout.tsx";
import { typedIn } from "./scene.ts";
import { endSession, openSession } from "./session.ts";

export function signInApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/sign-in", (c) => form(c));
  app.post("/sign-in", async (c) => {
    const typed = (await typedIn(c))["email"] ?? "";
    const email = Email.safeParse(typed);
    if (!email.success) return form(c, typed, c.get("t")("console.signIn.badAddress"), 422);
    const refusal = await spared(c, deps, "sign-in", email.data);
    if (refusal) return form(c, typed, sentenceOf(c.get("t"), refusal), 429);
    await evenly(deps, () => sendLinks(deps, email.data, nowOf(c)));
    return sent(c);
  });
  app.get("/enter/:secret", (c) => enter(c));
  app.post("/enter/:secret", async (c) => {
    const now = nowOf(c);
    const secret = deps.ids.secret();
    const link = await deps.store.get("sign-in", { id: hashed(c.req.param("secret")) });
    const used = redeem(link, secret, now);
    await once(deps.store.commit([{ put: used.link }, { put: used.session }]));
    openSession(c, secret);
    return c.redirect("/console", 303);
  });
  app.post("/sign-out", async (c) => {
    await endSession(c, deps);
    return c.redirect("/console/sign-in", 303);
  });
  return app;
}

/** A link redeemed twice at the same moment opens one session. */
async function once(commit: Promise<void>): Promise<void> {
  try {
    await commit;
  } catch (error) {
    throw error instanceof Conflict ? new Refusal("not-found") : error;
  }
}

/** One letter to each programme's organiser of this address, at most one a minute; nothing to anybody else, and nobody is told. */
async function sendLinks(deps: Deps, email: string, now: Moment): Promise<void> {
  await foundFirst(deps, email);
  // The list may lag behind a programme founded a moment ago; the default one is always looked at.
  const programmes = new Set([tamkine.id, ...(await deps.store.programmes()).map(({ id }) => id)]);
  for (const programme of programmes) {
    const organiser = await deps.store.get("organiser", { programme, id: organiserId(deps.ids, programme, email) });
    if (organiser) await sendLink(deps, organiser, now);
  }
}

/** The secret follows from the letter's row, so that asking again within the minute sends a letter that a crash left behind. */
async function sendLink(deps: Deps, organiser: Organiser, now: Moment): Promise<void> {
  const ref = outside(organiser.programme);
  const to = { is: "organiser", id: organiser.id } as const;
  const occasion = { letter: "sign-in", to, language: organiser.language, occasion: now.slice(0, 16) } as const;
  const delivery = toDelivery(deps, ref, { by: `organiser:${organiser.id}`, now }, occasion);
  const secret = deps.ids.derive("enter", delivery.id);
  try {
    await deps.store.commit([{ put: delivery }, { put: newLink(organiser, secret, now) }]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
  await post(deps, ref, [delivery.id], now, { [delivery.id]: secret });
  await sendLeftBehind(deps, ref, now, requestOver);
}

/** The installation's first visitor with the configured address finds the default programme and owns it. */
async function foundFirst({ store, ids, ownerEmail }: Deps, email: string): Promise<void> {
  if (email !== ownerEmail || (await store.organisers(tamkine.id)).length > 0) return;
  const id = organiserId(ids, tamkine.id, email);
  const owner: Organiser = {
    kind: "organiser",
    programme: tamkine.id,
    id,
    version: 0,
    email,
    name: email.split("@")[0] ?? email,
    language: "fr",
    role: "owner",
    body: null,
  };
  await store.commit([{ ensure: tamkine }, { ensure: owner }]);
}

function form(c: Ctx, email = "", error?: string, status: 200 | 422 | 429 = 200) {
  const t = c.get("t");
  const title = t("console.signIn.title");
  return show(
    c,
    { title },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{t("console.signIn.lead")}</p>
      <Card>
        <form method="post" action="/console/sign-in">
          <Field name="email" type="email" label={t("console.signIn.email")} value={email} error={error} autocomplete="email" required />
          <Button>{t("console.signIn.send")}</Button>
        </form>
      </Card>
    </div>,
    status,
  );
}

function sent(c: Ctx) {
  const t = c.get("t");
  const title = t("console.signIn.sentTitle");
  return show(
    c,
    { title },
    <div class="stack">
      <h1>{title}</h1>
      <Notice tone="good" live>
        <p>{t("console.signIn.sent")}</p>
      </Notice>
    </div>,
  );
}

function enter(c: Ctx) {
  const t = c.get("t");
  const title = t("console.enter.title");
  return show(
    c,
    { title },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{t("console.enter.lead")}</p>
      <form method="post">
        <Button>{t("console.enter.button")}</Button>
      </form>
    </div>,
  );
}
