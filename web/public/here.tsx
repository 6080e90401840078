/** Checking in with the code on the screen of a gathering: one's address and the code, without looking for one's link. */
import { guarded } from "@tamkine/core/access/limits";
import { presentAt } from "@tamkine/core/application/address";
import { checkCode, checkIn, checkInHours } from "@tamkine/core/gathering/check-in";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { Email } from "@tamkine/core/kernel/text";
import { reached } from "@tamkine/core/kernel/time";
import { perform } from "@tamkine/core/perform";
import { type Programme, Role } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf, sourceOf } from "../context.ts";
import { Button, Field, LinkButton } from "../design/components.tsx";
import { tellWhen } from "../error.tsx";
import { evenly } from "../evenly.ts";
import { one, readAnswers } from "../form/answers.ts";
import { EmailField } from "../form/email-field.tsx";
import { PostForm } from "../form/post-form.tsx";
import { Problems } from "../form/summary.tsx";
import { blank, type Entry, typed } from "../form/entry.ts";
import { tooMany } from "../form/spared.ts";
import { speakAs } from "../language.ts";
import { show } from "../layout.tsx";

/** Mounted where the path carries `:programme`, `:cohort` and `:month`. */
export function hereApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const { gathering, programme } = await gatheringOf(c, deps);
    if (c.req.query("done") !== undefined) return donePage(c, programme);
    return formPage(c, { gathering, programme }, blank(c.get("t"), { code: [c.req.query("code") ?? ""] }));
  });
  app.post("/", async (c) => {
    const found = await gatheringOf(c, deps);
    const { gathering } = found;
    const answers = await readAnswers(c);
    const entry = blank(c.get("t"), answers);
    const email = Email.safeParse(one(answers, "email"));
    const code = one(answers, "code");
    if (!email.success) {
      const errors = { email: "invalid", ...(code.trim() === "" && { code: "wrong" }) };
      return formPage(c, found, { ...entry, errors }, 422);
    }
    try {
      await guarded(deps, email.data, nowOf(c), () => checkCode(gathering, code, nowOf(c)), sourceOf(c));
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal.code === "wrong-pin") return formPage(c, found, { ...entry, errors: { code: "wrong" } }, 422);
      if (refusal.code !== "too-many-requests") return formPage(c, found, entry);
      tellWhen(c, refusal);
      return formPage(c, found, { ...entry, ...tooMany(refusal, "code") }, 429);
    }
    await evenly(deps, () => noted(c, deps, gathering, email.data, code));
    return c.redirect(`${c.req.path}?done`, 303);
  });
  return app;
}

interface Found {
  gathering: Gathering;
  programme: Programme;
}

/** The page speaks the programme's language from here on. Refuses not-found. */
async function gatheringOf(c: Ctx, { store }: Deps): Promise<Found> {
  const { programme = "", cohort = "", month = "" } = c.req.param() as Record<string, string>;
  const [gathering, its] = await Promise.all([
    store.get("gathering", { programme, cohort, id: month }),
    store.get("programme", { id: programme }),
  ]);
  if (!gathering || !its) throw new Refusal("not-found");
  speakAs(c, its);
  return { gathering, programme: its };
}

/** Notes whoever takes part with this address, on whichever side; nobody when nobody does, and the page says the same. */
async function noted(c: Ctx, deps: Deps, gathering: Gathering, email: string, pin: string): Promise<void> {
  const { programme, cohort, id } = gathering;
  const ref = { programme, cohort };
  for (const role of Role.options) {
    const participant = (await presentAt(deps, ref, role, email))?.id;
    const person = participant && (await deps.store.get("participant", { ...ref, id: participant }));
    if (!person || person.state.is !== "active") continue;
    const act = { by: `participant:${person.id}`, now: nowOf(c) };
    await perform(deps, ref, act, async () => {
      const known = await deps.store.get("attendance", { ...ref, gathering: id, participant: person.id });
      return checkIn(gathering, known, { participant: person.id, pin }, act);
    });
  }
}

function formPage(c: Ctx, { gathering, programme }: Found, entry: Entry, status: 200 | 422 | 429 = 200) {
  const { t } = entry;
  const { from, to } = checkInHours(gathering);
  const open = gathering.state !== "cancelled" && reached(nowOf(c), from) && !reached(nowOf(c), to);
  return show(
    c,
    { title: t("here.title"), programme },
    <div class="stack">
      <h1>{open ? t("here.title") : t("here.closed")}</h1>
      <p class="lead">{open ? t("here.lead") : t("here.closed.text")}</p>
      {open && (
        <PostForm action={c.req.path}>
          <Problems entry={entry}>
            <EmailField entry={entry} hint={t("here.email.hint")} />
            <Field {...typed(entry, "code")} label={t("here.code")} inputmode="numeric" autocomplete="off" short />
            <Button>{t("here.button")}</Button>
          </Problems>
        </PostForm>
      )}
    </div>,
    status,
  );
}

function donePage(c: Ctx, programme: Programme) {
  const t = c.get("t");
  return show(
    c,
    { title: t("here.title"), programme },
    <div class="stack">
      <h1>{t("here.done")}</h1>
      <p class="lead">{t("here.done.text")}</p>
      <p>
        <LinkButton kind="quiet" href={c.req.path}>
          {t("here.another")}
        </LinkButton>
      </p>
    </div>,
  );
}
