/** The frame of the console's pages: sections of a cohort, what was just done, what was refused. */
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Ctx } from "../context.ts";
import { Badge, ErrorSummary, Notice } from "../design/components.tsx";
import { drawn, type Fault } from "../design/faults.tsx";
import { statusOf } from "../error.tsx";
import { PostForm } from "../form/post-form.tsx";
import type { Key } from "../i18n.ts";
import { texts } from "./texts.ts";
import { show, type Shown } from "../layout.tsx";
import { sentenceOf } from "../sentence.ts";
import type { Scene } from "./scene.ts";
import { nameOfSection, type Section, Sections } from "./sections.tsx";
import { organiserOf } from "./session.ts";
import { swapScript } from "./swap.ts";

/** Of every page: what is marked for it answers without a full reload. */
const script = `/assets/${swapScript.name}`;

/** A page of one cohort. */
export async function cohortPage(scene: Scene, section: Section, title: string, shown: Child): Promise<Response> {
  const { c, t, world, ref, base, refusal } = scene;
  // An answer to a form has the form's address, which nobody can open: the languages lead to the page it was asked from.
  const path = c.req.method === "GET" ? c.req.path : base + section;
  const { content, faults, kept } = await withFaults(shown, scene);
  return show(
    c,
    {
      title: `${namesSomebody(scene, title) ? t(nameOfSection(section)) : title} · ${ref.cohort}`,
      wide: true,
      script,
      home: "/console",
      programme: world.programme,
      nav: <Account c={c} />,
      hero: <Sections scene={scene} current={section} />,
      path,
    },
    <div class="stack-l">
      <div class="row spread">
        <h1 dir="auto">{title}</h1>
        <p class="row">
          <a class="soft" href="/console">
            {t("console.cohort", { cohort: `\u2066${ref.cohort}\u2069` })}
          </a>
          <Badge tone="accent">{t(`phase.${world.cohort.phase}`)}</Badge>
        </p>
      </div>
      <Answer c={c} refusal={refusal} faults={faults} kept={kept} />
      {content}
    </div>,
    refusal ? statusOf(refusal) : 200,
  );
}

/** The page's own title stays where others look: in the history of a browser, on a bar of tasks. Whose page it was they need not read there. */
const namesSomebody = ({ world }: Scene, title: string): boolean =>
  Object.keys(world).includes("applications") && world.applications.some(({ form }) => form.name !== "" && title.includes(form.name));

/** A page of the console outside any cohort. */
export async function consolePage(
  c: Ctx,
  programme: Programme | undefined,
  title: string,
  shown: Child,
  refusal?: Refusal,
  { typed, ...more }: Pick<Shown, "script" | "path" | "refresh"> & Pick<Asked, "typed"> = {},
): Promise<Response> {
  const { content, faults, kept } = await withFaults(shown, { refusal, typed });
  return show(
    c,
    { title, wide: true, script, home: "/console", programme, nav: <Account c={c} />, ...more },
    <div class="stack-l">
      <h1>{title}</h1>
      <Answer c={c} refusal={refusal} faults={faults} kept={kept} />
      {content}
    </div>,
    refusal ? statusOf(refusal) : 200,
  );
}

/** Who is here, the way to the cohorts and the way out. */
function Account({ c }: { c: Ctx }) {
  const t = c.get("t");
  return (
    <div class="account">
      <a class="name soft" href="/console/account" dir="auto" title={t("console.account.title")}>
        {organiserOf(c).name}
      </a>
      <a href="/console">{t("console.cohorts.title")}</a>
      <PostForm action="/console/sign-out" class="inline">
        <button type="submit">{t("console.signOut")}</button>
      </PostForm>
    </div>
  );
}

/** What a form was refused for, and what was typed in it. */
interface Asked {
  refusal?: Refusal | undefined;
  typed?: Scene["typed"] | undefined;
}

/** What a refused form's fields say is wrong is known once they are drawn, and stands before them. */
async function withFaults(shown: Child, { refusal, typed }: Asked) {
  if (!refusal) return { content: shown, faults: [], kept: "" };
  const { content, faults } = await drawn(shown);
  return { content, faults, kept: await unshown(content, typed) };
}

/** Fields in which one writes words, whichever form they stand in. */
const wordy = ["answer", "reason", "text", "agenda", "minutes", "summary", "why", "words"];

/** What was written in a field that the page, as things are now, does not show again. */
async function unshown(page: string, typed: Readonly<Record<string, string>> = {}): Promise<string> {
  const words = new Set<string>();
  for (const text of wordy.map((name) => typed[name] ?? "")) {
    // Looked for as a page has it.
    if (text.trim() !== "" && !page.includes(await html`${text}`)) words.add(text);
  }
  return [...words].join("\n\n");
}

interface RefusedProps {
  c: Ctx;
  refusal: Refusal | undefined;
  faults: readonly Fault[];
  /** Words somebody wrote for which there is no field any more. */
  kept?: string | undefined;
}

/** What became of what was asked for, above what the page shows. */
function Answer({ c, ...refused }: RefusedProps) {
  return (
    <div id="said">
      <Said c={c} />
      <Refused c={c} {...refused} />
    </div>
  );
}

/** Why what was asked for was not done, and the way to each field to correct. */
function Refused({ c, refusal, faults, kept = "" }: RefusedProps) {
  if (!refusal) return null;
  const t = c.get("t");
  const sentence = refusal.code === "not-found" ? t("console.notFound.gone") : sentenceOf(t, refusal);
  return (
    <ErrorSummary title={t("console.refused")} errors={faults}>
      {/* A field that says it itself is led to in its own words. */}
      {faults.every(({ text }) => text !== sentence) && <p>{sentence}</p>}
      {kept !== "" && (
        <>
          <p>{t("console.refused.kept")}</p>
          <blockquote dir="auto" class="lines">
            {kept}
          </blockquote>
        </>
      )}
    </ErrorSummary>
  );
}

/** What was just done, once, from the address. */
function Said({ c }: { c: Ctx }) {
  const key = `console.done.${c.req.query("done") ?? ""}`;
  if (!Object.hasOwn(texts.fr, key)) return null;
  const t = c.get("t");
  const letters = Number(c.req.query("letters") ?? 0);
  return (
    <Notice tone="good" live>
      <p>{t(key as Key)}</p>
      {letters > 0 && <p>{t("console.sending", { count: letters })}</p>}
    </Notice>
  );
}
