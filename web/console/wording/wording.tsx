/** The programme's own wording of its letters: each in each language, looked at before it is kept, and the pause of all its letters. */
import { Language } from "@tamkine/core/kernel/text";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import type { LetterId } from "@tamkine/core/letter/catalogue";
import { pauseLetters } from "@tamkine/core/letter/sending/pause";
import { restore, reword, wordable } from "@tamkine/core/letter/words/reword";
import { withOurNames } from "@tamkine/core/letter/words/placeholders";
import { type Wording, wordingId } from "@tamkine/core/letter/words/wording";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { decideFor } from "../decide-for.ts";
import { typedIn } from "../scene.ts";
import { programmeOf } from "../session.ts";
import { editPage, type Editing } from "./edit.tsx";
import { listPage } from "./list.tsx";
import { previewed } from "./preview.ts";
import { resumed } from "./resume.ts";

export function wordingApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => listPage(c, deps, await programmeOf(c, deps, "settle")));
  app.post("/pause", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const { reason = "" } = await typedIn(c);
    try {
      await decideFor(c, deps, programme, (now, act) => pauseLetters(now, reason, act));
    } catch (error) {
      const refusal = refusalIn(error);
      return listPage(c, deps, await programmeOf(c, deps, "settle"), refusal, reason);
    }
    return c.redirect(`/console/${programme.id}/wording?done=lettersPaused`, 303);
  });
  app.post("/resume", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const { drop, seen } = await typedIn(c);
    try {
      await resumed(c, deps, programme, drop !== undefined, seen);
    } catch (error) {
      const refusal = refusalIn(error);
      return listPage(c, deps, await programmeOf(c, deps, "settle"), refusal);
    }
    return c.redirect(`/console/${programme.id}/wording?done=lettersResumed`, 303);
  });
  app.get("/:letter/:language", async (c) => editPage(c, await editing(c, deps)));
  app.post("/:letter/:language", async (c) => {
    const typed = await textsIn(c);
    return changed(c, deps, typed, (one, act) => reword(one.programme, one.stored, { ...one, texts: typed, seen: seenIn(typed) }, act));
  });
  app.post("/:letter/:language/original", async (c) => {
    const typed = await typedIn(c);
    return changed(c, deps, typed, ({ stored }) => restore(stored, seenIn(typed)));
  });
  app.get("/:letter/:language/preview", async (c) => {
    const one = await editing(c, deps);
    return previewed(c, one, one.stored?.texts ?? {}, c.req.query("role"), await logoIn(deps, one.programme));
  });
  app.post("/:letter/:language/preview", async (c) => {
    const { role, ...typed } = await textsIn(c);
    const one = await editing(c, deps);
    return previewed(c, one, typed, role, await logoIn(deps, one.programme));
  });
  return app;
}

/** What was typed, with placeholders by the names that are kept. */
async function textsIn(c: Ctx): Promise<Record<string, string>> {
  const language = Language.catch("fr").parse(c.req.param("language"));
  return Object.fromEntries(Object.entries(await typedIn(c)).map(([field, text]) => [field, withOurNames(language, text)]));
}

const seenIn = ({ seen = "" }: Record<string, string>): number => Number(seen);

/** The letter that the address names, as the programme words it. */
async function editing(c: Ctx, deps: Deps): Promise<Editing> {
  const programme = await programmeOf(c, deps, "settle");
  const letter = wordable.find((one) => one === c.req.param("letter"));
  const language = Language.safeParse(c.req.param("language"));
  if (!letter || !language.success) throw new Refusal("not-found");
  return { programme, letter, language: language.data, stored: await storedOf(deps, programme, letter, language.data) };
}

const storedOf = (deps: Deps, { id: programme }: Programme, letter: LetterId, language: Language): Promise<Wording | undefined> =>
  deps.store.get("wording", { programme, id: wordingId(letter, language) });

/** Stores what is decided; what was typed stays on the page when it is refused, beside what somebody else has stored since. */
async function changed(c: Ctx, deps: Deps, typed: Record<string, string>, command: (one: Editing, act: Act) => Outcome): Promise<Response> {
  const one = await editing(c, deps);
  const storedNow = () => storedOf(deps, one.programme, one.letter, one.language);
  try {
    await decideFor(c, deps, one.programme, async (programme, act) => command({ ...one, programme, stored: await storedNow() }, act));
  } catch (error) {
    const refusal = refusalIn(error);
    return editPage(c, { ...one, stored: await storedNow() }, { refusal, typed });
  }
  return c.redirect(`/console/${one.programme.id}/wording/${one.letter}/${one.language}?done=reworded`, 303);
}

/** The logo as letters carry it, in an address that holds it. */
async function logoIn({ store }: Deps, { id, logo }: Programme) {
  const shown = logo?.letter;
  const file = shown && (await store.get("logo", { programme: id, id: shown.id }));
  return file && { ...shown, src: `data:image/png;base64,${file.data}` };
}
