/**
 * Signing in: an address, a letter with a one-time link, a button, and on to the page that was asked for. Opening the link alone signs
 * nobody in.
 */
import { fresh } from "@tamkine/core/access/invite";
import type { Organiser } from "@tamkine/core/access/organiser";
import { hashed, newLink, organiserAt, organiserId, redeem } from "@tamkine/core/access/sign-in";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { retried } from "@tamkine/core/retried";
import { Email } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import { outside, sendLeftBehind } from "@tamkine/core/letter/sending/dispatch";
import { post, postRows } from "@tamkine/core/letter/sending/post";
import { requestOver } from "@tamkine/core/letter/sending/sweep";
import { toDelivery } from "@tamkine/core/perform";
import { Conflict, type Write } from "@tamkine/core/ports";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { withRequestCache } from "@tamkine/core/request-cache";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../../context.ts";
import { evenly } from "../../evenly.ts";
import { Button, Card, Field, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { spared } from "../../form/spared.ts";
import { show } from "../../layout.tsx";
import { sentenceOf } from "../../sentence.ts";
import { comeIn } from "./come-in.ts";
import { typedIn } from "../scene.ts";
import { askSecond, secondStepApp } from "./second-step.tsx";
import { endSession } from "../session.ts";

export function signInApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/sign-in", (c) => form(c, { to: c.req.query("to") ?? "" }));
  app.post("/sign-in", async (c) => {
    const { email: typed = "", to = "" } = await typedIn(c);
    const email = Email.safeParse(typed);
    if (!email.success) return form(c, { email: typed, to }, c.get("t")("console.signIn.badAddress"), 422);
    const refusal = await spared(c, deps, "sign-in", email.data);
    if (refusal) return form(c, { email: typed, to }, sentenceOf(c.get("t"), refusal), 429);
    await evenly(deps, () => sendLinks(c, deps, email.data, to));
    return sent(c);
  });
  app.get("/enter/:secret", (c) => enterPage(c));
  app.post("/enter/:secret", async (c) => {
    return c.redirect(await enterBy(c, deps, c.req.param("secret")), 303);
  });
  app.route("/second", secondStepApp(deps));
  app.post("/sign-out", async (c) => {
    await endSession(c, deps);
    return c.redirect("/console/sign-in", 303);
  });
  return app;
}

/** Uses up the link, and opens a session or, for whoever has a passkey, leads to the second step. Gives where to go on. */
async function enterBy(c: Ctx, site: Deps, secret: string): Promise<string> {
  // Read once, and again when somebody else wrote meanwhile.
  const store = withRequestCache(site.store);
  const deps = { ...site, store };
  const redeemed = async () => {
    const link = await store.get("sign-in", { id: hashed(secret) });
    const known = link && (await store.get("organiser", { programme: link.programme, id: link.organiser }));
    return redeem(link, known, nowOf(c));
  };
  const { organiser, link } = await redeemed();
  if (organiser.passkeys.length === 0) {
    await comeIn(c, deps, async () => {
      const { organiser, link } = await redeemed();
      // A passkey added this very moment: the next try asks for it.
      if (organiser.passkeys.length > 0) throw new Refusal("changed-meanwhile");
      return { organiser, put: [link] };
    });
    return link.to ?? "/console";
  }
  await retried(async () => {
    const { link } = await redeemed();
    await store.commit([{ put: link }, { put: await askSecond(c, deps, organiser, link.to) }]);
  });
  return "/console/second";
}

/** One letter to each programme's organiser of this address, at most one a minute; nothing to anybody else, and nobody is told. */
async function sendLinks(c: Ctx, site: Deps, email: string, to: string): Promise<void> {
  const deps = { ...site, store: withRequestCache(site.store) };
  const now = nowOf(c);
  // The list may lag behind a programme founded a moment ago; the first one is always looked at.
  const programmes = new Set([firstOf(deps), ...(await deps.store.programmes()).map(({ id }) => id)]);
  const known = await Promise.all([...programmes].map((programme) => organiserAt(deps.store, deps.ids, programme, email)));
  const organisers = known.filter((one) => one !== undefined);
  const owner = organisers.length === 0 ? await foundFirst(c, deps, email) : undefined;
  // Side by side: one after the other, several would take longer than an answer about an address that nobody has.
  await Promise.all((owner ? [owner] : organisers).map((organiser) => sendLink(deps, organiser, to, now)));
}

/** The secret follows from the letter's row, so that asking again within the minute sends a letter that a crash left behind. */
async function sendLink(deps: Deps, organiser: Organiser, onward: string, now: Moment): Promise<void> {
  const ref = outside(organiser.programme);
  const to = { is: "organiser", id: organiser.id } as const;
  const occasion = { letter: "sign-in", to, language: organiser.language, occasion: now.slice(0, 16) } as const;
  const delivery = toDelivery(deps, ref, { by: `organiser:${organiser.id}`, now }, occasion);
  const secret = deps.ids.derive("enter", delivery.id);
  const secrets = { [delivery.id]: secret };
  if (await stored(deps, [{ put: delivery }, { put: newLink(organiser, secret, now, onward) }]))
    await postRows(deps, ref, [{ ...delivery, version: delivery.version + 1 }], now, secrets);
  else await post(deps, ref, [delivery.id], now, secrets);
  await sendLeftBehind(deps, ref, now, requestOver);
}

/** False when it stood there before. */
async function stored({ store }: Deps, writes: readonly Write[]): Promise<boolean> {
  try {
    await store.commit(writes);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

const firstOf = ({ firstProgramme = tamkine.id }: Pick<Deps, "firstProgramme">): string => firstProgramme;

/**
 * The installation's first visitor with the configured address, who organises no programme, finds the default one and owns it; in the
 * language of the page. Undefined for anybody else.
 */
async function foundFirst(c: Ctx, deps: Deps, email: string): Promise<Organiser | undefined> {
  const { store, ids, ownerEmail, sender } = deps;
  const programme = firstOf(deps);
  if (email !== ownerEmail || (await store.organisers(programme)).length > 0) return undefined;
  const id = organiserId(ids, programme, email);
  const owner: Organiser = {
    kind: "organiser",
    programme,
    id,
    version: 0,
    email,
    name: email.split("@")[0] ?? email,
    language: c.get("language"),
    role: "owner",
    body: null,
    ...fresh({ now: nowOf(c) }),
  };
  const first = {
    ...tamkine,
    id: programme,
    ...(sender !== undefined && { sender: { ...tamkine.sender, address: sender, replyTo: sender } }),
  };
  await store.commit([{ ensure: first }, { ensure: owner }]);
  return organiserAt(store, ids, programme, email);
}

/** @param typed the address, and unseen the page that was asked for */
function form(c: Ctx, { email = "", to }: { email?: string; to: string }, error?: string, status: 200 | 422 | 429 = 200) {
  const t = c.get("t");
  const title = t("console.signIn.title");
  return show(
    c,
    { title, ...(to !== "" && { query: { to } }) },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{t("console.signIn.lead")}</p>
      <Card>
        <PostForm action="/console/sign-in">
          {to !== "" && <input type="hidden" name="to" value={to} />}
          <Field name="email" type="email" label={t("console.signIn.email")} value={email} error={error} autocomplete="email" alone />
          <Button>{t("console.signIn.send")}</Button>
        </PostForm>
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
      <p>{t("console.signIn.late")}</p>
      <p>
        <a href="/console/sign-in">{t("console.notFound.again")}</a>
      </p>
    </div>,
  );
}

function enterPage(c: Ctx) {
  const t = c.get("t");
  const title = t("console.enter.title");
  return show(
    c,
    { title },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{t("console.enter.lead")}</p>
      <PostForm>
        <Button>{t("console.enter.button")}</Button>
      </PostForm>
    </div>,
  );
}
