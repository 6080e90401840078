/** Saying yes or no to the person one was introduced to. */
import { acceptPair, refusePair } from "@tamkine/core/pairing/accept";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { one, ticked } from "../../form/answers.ts";
import { act } from "../action.ts";
import { pairOf, readersOf } from "../mine.ts";

export function pairActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/pairs/:pair/accept",
    scope: (param) => `accept-${param("pair")}`,
    done: "accepted",
    // Whoever agreed to it when signing up is not asked again.
    read: (answers, { personal }) =>
      ticked(answers, "contact") || personal.application.consents.contact ? { input: {} } : { errors: { contact: "pair.accept.error" } },
    decide(personal, _input, by, { param }) {
      const found = pairOf(personal, param("pair"));
      const { application } = personal;
      const given = { by: application.role, contactConsent: true };
      return acceptPair(found.pair, given, { application, readers: readersOf(personal, found) }, by);
    },
  });
  act(app, deps, {
    path: "/pairs/:pair/refuse",
    scope: (param) => `refuse-${param("pair")}`,
    done: "refused",
    read: (answers) => ({ input: { reason: one(answers, "reason") } }),
    async decide(personal, { reason }, by, { param }) {
      const found = pairOf(personal, param("pair"));
      const organisers = await deps.store.organisers(personal.programme.id);
      const people = { readers: readersOf(personal, found), organisers };
      return refusePair(found.pair, { by: personal.application.role, reason }, people, by);
    },
  });
}
