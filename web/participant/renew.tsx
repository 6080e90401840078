/** Changing one's link, because it came into other hands. What is shown afterwards is no page of one's own: its link opens none any more. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { addSeconds, reached } from "@tamkine/core/kernel/time";
import { sendOne } from "@tamkine/core/letter/sending/dispatch";
import { mayRenew, renewed, renewLink } from "@tamkine/core/participant/renew-link";
import { deliveryId } from "@tamkine/core/perform";
import type { Hono } from "hono";
import { claimsOf } from "../claims.ts";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { Button, More } from "../design/components.tsx";
import { PostForm } from "../form/post-form.tsx";
import { speakOwn } from "../language.ts";
import { show } from "../layout.tsx";
import { isolated } from "../phrase.ts";
import { carryOut } from "./action.ts";
import { type Scene, sceneOf } from "./scene.ts";

export function renewRoutes(app: Hono<AppEnv>, deps: Deps): void {
  app.post("/renew", async (c) => {
    try {
      await carryOut(await sceneOf(c, deps), renewLink);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "not-found" || !(await isJustRenewed(c, deps))) throw error;
    }
    return renewedPage(c);
  });
}

/** Minutes in which somebody presses a button twice, or sends a form again whose answer did not come. */
const momentAgo = 10;

/**
 * The button pressed a second time: the link opens nothing by then, but its reader should not be left in doubt. Told from the letter that
 * the first press wrote, and only while it is fresh. The letter leaves now where whoever wrote it died of it: nothing else opens their page.
 */
async function isJustRenewed(c: Ctx, deps: Deps): Promise<boolean> {
  const { programme, cohort, id, epoch } = await claimsOf(deps, c.req.param("token") ?? "", "personal", nowOf(c));
  const application = await deps.store.get("application", { programme, cohort, id });
  if (!application) return false;
  const ref = { programme, cohort };
  const letter = await deps.store.get("delivery", { ...ref, id: deliveryId(deps, ref, renewed(application, epoch + 1)) });
  if (!letter || reached(nowOf(c), addSeconds(letter.dueAt, momentAgo * 60))) return false;
  speakOwn(c, application.language);
  await sendOne(deps, ref, letter.id, nowOf(c));
  return true;
}

/** Folded away: few need it, and who presses it has to go to their mailbox. */
export function Renew({ scene: { t, base, personal } }: { scene: Scene }) {
  if (!mayRenew(personal)) return null;
  return (
    <More title={t("renew.title")} plain>
      <p>{t("renew.text", { email: isolated(personal.application.email) })}</p>
      <PostForm action={`${base}/renew`}>
        <Button kind="quiet">{t("renew.button")}</Button>
      </PostForm>
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
