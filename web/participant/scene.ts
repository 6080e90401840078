/** One person on their own page: who they are, what they see, and the form they just sent, when it could not be carried out. */
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Language } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import { loadPersonal, type Personal } from "@tamkine/core/participant/personal";
import type { LinkClaims } from "@tamkine/core/ports";
import { remembering } from "@tamkine/core/remembering";
import { checkEpoch, claimsOf } from "../claims.ts";
import { type Ctx, type Deps, nowOf } from "../context.ts";
import type { Answers } from "../form/answers.ts";
import { blank, type Entry, type Errors } from "../form/entry.ts";
import type { Translate } from "../i18n.ts";
import { speakOwn } from "../language.ts";

/** A form that could not be carried out: `scope` names the form, so that the page opens it again as it was. */
export interface Attempt {
  scope: string;
  answers: Answers;
  errors: Errors;
  refusal?: Refusal;
}

export interface Scene {
  c: Ctx;
  deps: Deps;
  t: Translate;
  language: Language;
  now: Moment;
  /** Path of the page, the link's secret in it. */
  base: string;
  ref: CohortRef;
  claims: LinkClaims;
  personal: Personal;
  attempt?: Attempt;
}

/** Refuses not-found for a link that does not, or no longer, open a personal page. What is read for it is read once a request. */
export async function sceneOf(c: Ctx, site: Deps): Promise<Scene> {
  const deps = { ...site, store: remembering(site.store) };
  const now = nowOf(c);
  const token = c.req.param("token") ?? "";
  const claims = await claimsOf(deps, token, "personal", now);
  const ref = { programme: claims.programme, cohort: claims.cohort };
  const personal = await loadOwn(deps, claims);
  speakOwn(c, personal.application.language);
  return { c, deps, t: c.get("t"), language: c.get("language"), now, base: `/me/${token}`, ref, claims, personal };
}

/** Everything of the link's person as it is now. Refuses not-found. */
export async function loadOwn({ store }: Pick<Deps, "store">, claims: LinkClaims): Promise<Personal> {
  const personal = await loadPersonal(store, { programme: claims.programme, cohort: claims.cohort }, claims.id);
  if (!personal) throw new Refusal("not-found");
  checkEpoch(claims, personal.participant);
  return personal;
}

/** A form of the page: as it was just sent, else with these answers. */
export function entryOf({ t, attempt }: Scene, scope: string, answers: Answers = {}): Entry {
  const entry = blank(t, attempt?.scope === scope ? attempt.answers : answers, scope);
  return attempt?.scope === scope ? { ...entry, errors: attempt.errors } : entry;
}

/** True when this form was just sent and must be looked at again. */
export const isAgain = ({ attempt }: Scene, scope: string): boolean => attempt?.scope === scope;
