/** Changing one's link, because it came into other hands. What is shown afterwards is no page of one's own: its link opens none any more. */
import { mayRenew, renewLink } from "@tamkine/core/participant/renew-link";
import type { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../context.ts";
import { Button, More } from "../design/components.tsx";
import { show } from "../layout.tsx";
import { isolated } from "../when.ts";
import { carryOut } from "./action.ts";
import { type Scene, sceneOf } from "./scene.ts";

export function renewRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.post("/renew", async (c) => {
    await carryOut(await sceneOf(c, deps), renewLink);
    return renewedPage(c);
  });
}

/** Folded away: few need it, and who presses it has to go to their mailbox. */
export function Renew({ scene: { t, base, personal } }: { scene: Scene }) {
  if (!mayRenew(personal)) return null;
  return (
    <More title={t("renew.title")} plain>
      <p>{t("renew.text", { email: isolated(personal.application.email) })}</p>
      <form method="post" action={`${base}/renew`}>
        <Button kind="quiet">{t("renew.button")}</Button>
      </form>
    </More>
  );
}

function renewedPage(c: Ctx) {
  const t = c.get("t");
  return show(
    c,
    { title: t("renew.done"), path: "/new-link" },
    <div class="stack">
      <h1>{t("renew.done")}</h1>
      <p class="lead">{t("renew.done.text")}</p>
      <p>
        <a href="/new-link">{t("site.newLink")}</a>
      </p>
    </div>,
  );
}
