/** One person on their own page: who they are, what they see, and the form they just sent, when it could not be carried out. */
import { type Prefetch, prefetchOf } from "@tamkine/core/prefetch";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Language } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import { loadPersonal, type Personal, withElsewhere } from "@tamkine/core/participant/personal";
import type { LinkClaims } from "@tamkine/core/ports";
import { withRequestCache } from "@tamkine/core/request-cache";
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
  foresight: Prefetch;
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

/**
 * Refuses not-found for a link that does not, or no longer, open a personal page. What is read for it is read once a request; and what it
 * wanted the last time it was opened, at once.
 */
export async function sceneOf(c: Ctx, site: Deps): Promise<Scene> {
  const deps = { ...site, store: withRequestCache(site.store) };
  const foresight = prefetchOf(site.store);
  const now = nowOf(c);
  const token = c.req.param("token") ?? "";
  const claims = await claimsOf(deps, token, "personal", now);
  const ref = { programme: claims.programme, cohort: claims.cohort };
  if (c.req.method === "GET") foresight.ask(deps.store, elsewhere(claims));
  const personal = await loadOwn({ deps, foresight, claims });
  speakOwn(c, personal.application.language, personal.programme);
  c.set("programme", personal.programme);
  const { t, language } = c.var;
  return { c, deps, foresight, t, language, now, base: `/me/${token}`, ref, claims, personal };
}

type Reading = Pick<Scene, "deps" | "foresight" | "claims">;

/** Everything of the link's person, as it is where nothing of it was read before. Refuses not-found. */
export async function loadOwn({ deps, foresight, claims }: Reading): Promise<Personal> {
  foresight.ask(deps.store, own(claims));
  const ref = { programme: claims.programme, cohort: claims.cohort };
  const personal = await foresight.learn(own(claims), deps.store, (store) => loadPersonal(store, ref, claims.id));
  if (!personal) throw new Refusal("not-found");
  checkEpoch(claims, personal);
  return personal;
}

/** The same person, with what moments to meet are proposed from in these pairs. */
export const loadElsewhere = ({ deps, foresight, claims, personal }: Scene, pairs: readonly string[]): Promise<Personal> =>
  foresight.learn(elsewhere(claims), deps.store, (store) => withElsewhere(store, personal, pairs));

/** What foresight knows a page's reading by. */
const own = ({ programme, cohort, id }: LinkClaims): string => [programme, cohort, id].join("/");
const elsewhere = (claims: LinkClaims): string => `${own(claims)}/elsewhere`;

/** A form of the page: as it was just sent, else with these answers. */
export function entryOf({ t, attempt }: Scene, scope: string, answers: Answers = {}): Entry {
  const entry = blank(t, attempt?.scope === scope ? attempt.answers : answers, scope);
  return attempt?.scope === scope ? { ...entry, errors: attempt.errors } : entry;
}

/** True when this form was just sent and must be looked at again. */
export const isAgain = ({ attempt }: Scene, scope: string): boolean => attempt?.scope === scope;

/** A form that is seldom wanted stands on the page for whoever asked for it, or has it to look at again; `pathTo` leads there. */
export const isOpen = (scene: Scene, scope: string): boolean => isAgain(scene, scope) || scene.c.req.query("open") === scope;

/** The personal page with this form open on it. */
export const pathTo = ({ base }: Scene, scope: string): string => `${base}?open=${scope}#${scope}`;
