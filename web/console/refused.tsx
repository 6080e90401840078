/** A refusal that belongs to no form: the console's own page for it. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Ctx } from "../context.ts";
import { LinkButton } from "../design/components.tsx";
import { onError, statusOf } from "../error.tsx";
import { TakenAlong, writtenIn } from "../form/written.tsx";
import { show } from "../layout.tsx";
import { sentenceOf } from "../sentence.ts";
import { refusalTitles } from "../title.ts";

/**
 * Wrong addresses and things of other programmes look the same; what a role may not do is said, and whoever may not do any more what they
 * were writing for takes it along. Faults go on.
 */
export async function onConsoleError(error: Error, c: Ctx): Promise<Response> {
  if (!(error instanceof Refusal)) return onError(error, c);
  const t = c.get("t");
  const inside = c.get("organiser") !== undefined;
  const status = statusOf(error);
  const unknown = inside ? "console.notFound.title" : "refusal.title.link";
  const title = t(status === 404 ? unknown : refusalTitles[status]);
  const said = error.code !== "not-found" ? sentenceOf(t, error) : t(inside ? "console.notFound.inside" : "console.notFound.link");
  const texts = inside ? await writtenIn(c) : [];
  return show(
    c,
    { title, home: "/console", onlySo: texts.length > 0 },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{said}</p>
      <TakenAlong c={c} texts={texts} />
      <p>
        {inside ? (
          <LinkButton href="/console">{t("console.notFound.home")}</LinkButton>
        ) : (
          <LinkButton href="/console/sign-in">{t("console.notFound.again")}</LinkButton>
        )}
      </p>
    </div>,
    status,
  );
}
