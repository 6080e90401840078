/** Saying yes or no to the person one was introduced to. */
import { missingOf } from "@tamkine/core/application/complete";
import { acceptPair, refusePair } from "@tamkine/core/pairing/accept";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { one, ticked } from "../../form/answers.ts";
import { act } from "../action.ts";
import { agreedIn } from "../agreed-in.ts";
import { pairOf, readersOf } from "../mine.ts";

export function pairActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/pairs/:pair/accept",
    scope: (param) => `accept-${param("pair")}`,
    done: "accepted",
    // Whoever agreed to it when signing up is not asked again.
    read(answers, { personal: { application, programme } }) {
      const agreed = agreedIn(answers);
      const unseen = !ticked(answers, "contact") && !application.consents.contact;
      const errors = { ...(unseen && { contact: "pair.accept.error" }), ...missingOf(application, agreed, programme) };
      return Object.keys(errors).length > 0 ? { errors } : { input: agreed };
    },
    decide(personal, agreed, by, { param }) {
      const found = pairOf(personal, param("pair"));
      const { application, programme } = personal;
      const given = { by: application.role, contactConsent: true, agreed };
      return acceptPair(found.pair, given, { application, programme, readers: readersOf(personal, found) }, by);
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
