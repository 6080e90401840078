/** The frame of the console's pages: sections of a cohort, what was just done, what was refused. */
import type { Programme } from "@tamkine/core/programme/programme";
import { may } from "@tamkine/core/access/policy";
import type { Child } from "hono/jsx";
import type { Ctx } from "../context.ts";
import { Button, Notice } from "../design/components.tsx";
import { sentenceOf, statusOf } from "../error.tsx";
import type { Key } from "../i18n.ts";
import { texts } from "../i18n.ts";
import { show } from "../layout.tsx";
import type { Scene } from "./scene.ts";
import { organiserOf } from "./session.ts";

/** Sections of a cohort, and what one must be allowed to see for each. */
const sections = [
  ["", "see-people"],
  ["/applications", "see-people"],
  ["/matching", "see-people"],
  ["/pairs", "see-people"],
  ["/gatherings", "see-people"],
  ["/figures", "see-figures"],
  ["/letters", "see-people"],
  ["/dates", "see-people"],
  ["/log", "see-people"],
] as const;
export type Section = (typeof sections)[number][0];

/** A page of one cohort. */
export function cohortPage(scene: Scene, section: Section, title: string, content: Child): Response | Promise<Response> {
  const { c, t, world, ref, base, organiser, refusal } = scene;
  const nav = (
    <nav class="sections" aria-label={t("console.sections")}>
      <ul>
        {sections
          .filter(([, action]) => may(organiser, action, ref.programme))
          .map(([path]) => (
            <li>
              <a href={base + path} aria-current={path === section ? "page" : undefined}>
                {t(`console.section${path === "" ? ".today" : (path.replace("/", ".") as ".figures")}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
  return show(
    c,
    { title: `${title} · ${ref.cohort}`, wide: true, home: "/console", programme: world.programme, hero: nav },
    <div class="stack-l">
      <div class="row spread">
        <h1>{title}</h1>
        <p class="soft">
          {t("console.cohort", { cohort: ref.cohort })} · {t(`phase.${world.cohort.phase}`)}
        </p>
      </div>
      <Said c={c} />
      {refusal && (
        <Notice tone="bad" live title={t("console.refused")}>
          <p>{sentenceOf(t, refusal)}</p>
        </Notice>
      )}
      {content}
    </div>,
    refusal ? statusOf(refusal) : 200,
  );
}

/** A page of the console outside any cohort. */
export function consolePage(c: Ctx, programme: Programme | undefined, title: string, content: Child, status: 200 | 422 | 409 = 200) {
  const t = c.get("t");
  const signOut = (
    <form method="post" action="/console/sign-out" class="inline">
      <Button kind="quiet" small>
        {t("console.signOut")}
      </Button>
    </form>
  );
  return show(
    c,
    { title, wide: true, home: "/console", programme },
    <div class="stack-l">
      <div class="row spread">
        <h1>{title}</h1>
        <div class="row">
          <span class="soft">{organiserOf(c).name}</span>
          {signOut}
        </div>
      </div>
      <Said c={c} />
      {content}
    </div>,
    status,
  );
}

/** What was just done, once, from the address. */
function Said({ c }: { c: Ctx }) {
  const key = `console.done.${c.req.query("done") ?? ""}`;
  if (!Object.hasOwn(texts.fr, key)) return null;
  return (
    <Notice tone="good" live>
      <p>{c.get("t")(key as Key)}</p>
    </Notice>
  );
}
