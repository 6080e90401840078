/** Confirming another address: the link that came to it shows a page, the button on it acts. It opens nothing else. */
import { confirmAddress, holderOf, placeAt } from "@tamkine/core/application/address";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { otherRole } from "@tamkine/core/programme/programme";
import { perform } from "@tamkine/core/perform";
import type { LinkClaims } from "@tamkine/core/ports";
import { Hono } from "hono";
import { claimsOf } from "../claims.ts";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Button } from "../design/components.tsx";
import { findProgramme } from "../find.ts";
import { PostForm } from "../form/post-form.tsx";
import { speakOwn } from "../language.ts";
import { show } from "../layout.tsx";

/** Mounted where the path carries `:token`. */
export function addressApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const { claims, key } = await keyOf(c, deps);
    const { application } = await ownOf(deps, claims);
    const done = application.former?.some((one) => one.key === key) === true;
    if (!done && application.moving?.key !== key) throw new Refusal("not-found");
    const programme = await findProgramme(deps.store, claims.programme);
    speakOwn(c, application.language, programme);
    const t = c.get("t");
    return show(
      c,
      { title: t("address.title"), programme },
      <div class="stack">
        <h1>{t(done ? "address.done" : "address.title")}</h1>
        <p class="lead">{t(done ? "address.done.text" : "address.lead")}</p>
        {!done && (
          <>
            <p class="code" dir="ltr">
              {application.moving?.email}
            </p>
            <PostForm action={c.req.path}>
              <Button>{t("address.button")}</Button>
            </PostForm>
          </>
        )}
      </div>,
    );
  });
  app.post("/", async (c) => {
    const { claims, key } = await keyOf(c, deps);
    const ref = { programme: claims.programme, cohort: claims.cohort };
    const act = { by: `participant:${claims.id}`, now: nowOf(c) };
    await perform(deps, ref, act, async () => {
      const own = await ownOf(deps, claims);
      const { role, moving, email } = own.application;
      const next = moving?.email ?? email;
      const holds = (address: string) => holderOf(deps, ref, otherRole(role), address);
      const [cohort, place, left, met] = await Promise.all([
        deps.store.get("cohort", ref),
        placeAt(deps, ref, role, next),
        holds(email),
        holds(next),
      ]);
      return confirmAddress(own, key, place, act, deps.ids, cohort?.published ? undefined : { left, met });
    });
    return c.redirect(c.req.path, 303);
  });
  return app;
}

async function keyOf(c: Ctx, deps: Deps): Promise<{ claims: LinkClaims; key: string }> {
  const claims = await claimsOf(deps, c.req.param("token") ?? "", "address", nowOf(c));
  return { claims, key: claims.about ?? "" };
}

/** Whatever their links' epoch is: the key says which change of address the link is for. Refuses not-found. */
async function ownOf({ store }: Deps, { programme, cohort, id }: LinkClaims) {
  const [application, participant] = await Promise.all([
    store.get("application", { programme, cohort, id }),
    store.get("participant", { programme, cohort, id }),
  ]);
  if (!application || !participant || application.erasedAt !== undefined || participant.state.is === "left") throw new Refusal("not-found");
  return { application, participant };
}
