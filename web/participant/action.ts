/** What every form of the personal page has in common: read, decide, store, and lead back to the page with a word on what was done. */
import type { Read } from "./read.ts";
import { allowOnce } from "@tamkine/core/access/limits";
import { type Refusal, type RefusalCode, refusalIn } from "@tamkine/core/kernel/refusal";
import { whileCounted } from "@tamkine/core/frozen-figures/while-counted";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Personal } from "@tamkine/core/participant/personal";
import { perform } from "@tamkine/core/perform";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { tellWhen } from "../error.tsx";
import { type Answers, readAnswers } from "../form/answers.ts";
import { type Errors, fieldsOf } from "../form/entry.ts";
import { personalPage } from "./page.tsx";
import { loadOwn, type Scene, sceneOf } from "./scene.ts";

export interface Action<Input, Decided extends Outcome = Outcome> {
  path: string;
  /** Names the form on the page, for errors shown in it. */
  scope: (param: (name: string) => string) => string;
  /** "done.<done>" is what the page says afterwards; what of several, by what was decided. */
  done: string | ((decided: Decided, scene: Scene) => string);
  read: (answers: Answers, scene: Scene, param: (name: string) => string) => Read<Input>;
  /** Where the form stands: the page that shows it again when it cannot be carried out; the personal page itself when not given. */
  page?: (scene: Scene) => Response | Promise<Response>;
  decide: (personal: Personal, input: Input, act: Act, at: { param: (name: string) => string; deps: Deps }) => Decided | Promise<Decided>;
  /** Carries it out: where more is needed than to decide, store and send. May refuse. */
  around?: (scene: Scene, input: Input, carryOut: () => Promise<void>) => Promise<void>;
}

/** Adds the form's route. A refusal shows the page as it is now, with the form as it was sent. */
export function act<Input, Decided extends Outcome>(app: Hono<AppEnv>, deps: Deps, action: Action<Input, Decided>): void {
  app.post(action.path, async (c) => {
    const { page = personalPage, around = async (_scene, _input, carryOut) => carryOut() }: Action<Input, Decided> = action;
    let decided: Decided | undefined;
    const scene = await sceneOf(c, deps);
    const param = (name: string) => c.req.param(name) ?? "";
    const answers = await readAnswers(c);
    const scope = action.scope(param);
    const { input, errors } = action.read(answers, scene, param);
    if (errors) return page({ ...scene, attempt: { scope, answers, errors } });
    try {
      const decide = async (personal: Personal, by: Act) =>
        (decided = await action.decide(personal, input, by, { param, deps: scene.deps }));
      await allowOnce(deps, "own-page", { target: scene.claims.id }, scene.now);
      await around(scene, input, () => carryOut(scene, decide));
    } catch (error) {
      const refusal = refusalIn(error, "not-found");
      tellWhen(c, refusal);
      const personal = await loadOwn(scene);
      return page({ ...scene, personal, attempt: { scope, answers, errors: fieldErrors(refusal), refusal } });
    }
    const { done } = action;
    const said = typeof done === "string" ? done : decided && done(decided, scene);
    return c.redirect(said === undefined ? scene.base : `${scene.base}?done=${said}`, 303);
  });
}

/** Decides on what the page was read from; reads again only when someone else wrote meanwhile. */
export async function carryOut(scene: Scene, decide: (personal: Personal, act: Act) => Outcome | Promise<Outcome>): Promise<void> {
  const { deps, ref } = scene;
  let known: Personal | undefined = scene.personal;
  const act = byOf(scene);
  const { letters } = await perform(deps, ref, act, async () => {
    const personal = known ?? (await loadOwn(scene));
    known = undefined;
    return byThem(personal, await decide(personal, act));
  });
  // Organisers who read of it come to Today at once, which tells of a large cohort by its picture.
  if (letters.some(({ to }) => to.is === "organiser")) {
    const { retakePicture } = await import("@tamkine/core/kpi/picture/take-picture");
    await retakePicture(deps.store, ref, act.now);
  }
}

/**
 * Only as long as they are as they were read: of whoever leaves or is erased at the same moment nothing is stored any more.
 * What changes nothing needs no looking after.
 */
function byThem({ participant, application, cohort }: Personal, outcome: Outcome): Outcome {
  const { put, remove = [], still = [] } = outcome;
  if (put.length + remove.length === 0) return outcome;
  return { ...outcome, still: [...still, participant ?? application, ...whileCounted(cohort)] };
}

/** Whoever's page it is acts. */
export const byOf = ({ personal, claims, now }: Scene): Act => ({
  by: `${personal.participant ? "participant" : "applicant"}:${claims.id}`,
  now,
});

/** Fields that refusals are about. */
const fieldOf: Partial<Record<RefusalCode, string>> = {
  "date-in-past": "day",
  "outside-cycle": "day",
  "meeting-in-future": "day",
  "wrong-pin": "pin",
  "reason-needed": "reason",
};

/** What a refusal says of the form's fields. */
function fieldErrors(refusal: Refusal): Errors {
  const { code } = refusal;
  if (code === "form-invalid") return fieldsOf(refusal);
  const field = fieldOf[code];
  return field === undefined ? {} : { [field]: `refusal.${code}` };
}
