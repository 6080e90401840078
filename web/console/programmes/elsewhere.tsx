/** A page of another programme that one organises too: a letter's button leads there whatever programme one is in. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { organiserAt } from "@tamkine/core/access/sign-in";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { Button, LinkButton } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { show } from "../../layout.tsx";
import { isolated } from "../../phrase.ts";
import { askedPage } from "../asked-page.ts";
import { isProven, organiserOf } from "../session.ts";

/** The same address as an organiser of another programme; an address is proven by a sign-in link wherever one signs in. */
export const self = (c: Ctx, deps: Deps, programme: string): Promise<Organiser | undefined> =>
  organiserAt(deps.store, deps.ids, programme, organiserOf(c).email);

/** Says so, with the way in; for whoever does not organise that programme its pages are not there. */
export function elsewhere(deps: Deps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const id = c.req.param("programme") ?? "";
    if (id === organiserOf(c).programme) return next();
    const there = await self(c, deps, id);
    const programme = there && (await deps.store.get("programme", { id }));
    if (!programme) return next();
    const t = c.get("t");
    const to = askedPage(c, deps);
    return show(
      c,
      { title: t("console.elsewhere.title"), home: "/console" },
      <div class="stack">
        <h1>{t("console.elsewhere.title")}</h1>
        <p class="lead">{t("console.elsewhere.text", { programme: isolated(programme.name[c.get("language")]) })}</p>
        {isProven(organiserOf(c), there) ? (
          <PostForm action="/console/programmes">
            <input type="hidden" name="programme" value={id} />
            <input type="hidden" name="to" value={to} />
            <Button>{t("console.programmes.enter")}</Button>
          </PostForm>
        ) : (
          <>
            <p>{t("console.programmes.passkey")}</p>
            <p>
              <LinkButton href={`/console/sign-in?to=${encodeURIComponent(to)}`}>{t("console.signIn.title")}</LinkButton>
            </p>
          </>
        )}
      </div>,
      403,
    );
  };
}
