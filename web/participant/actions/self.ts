/** What one does about oneself: confirm the address, ask for help, correct details, get fewer letters, withdraw. */
import { correctDetails, type Details } from "@tamkine/core/application/amend";
import { applicationId } from "@tamkine/core/application/apply";
import { phoneIn } from "@tamkine/core/application/import/scalars";
import { verify } from "@tamkine/core/application/verify";
import { withdraw } from "@tamkine/core/application/withdraw";
import { Language } from "@tamkine/core/kernel/text";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { otherRole } from "@tamkine/core/pairing/sides";
import { askForHelp, leave, unsubscribe } from "@tamkine/core/participant/leave";
import type { Personal } from "@tamkine/core/participant/personal";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { type Answers, one, ticked } from "../../form/answers.ts";
import { act, type Read } from "../action.ts";
import { participantOf } from "../mine.ts";

export function selfActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/verify",
    scope: () => "verify",
    done: "verified",
    read: () => ({ input: {} }),
    async decide(personal, _input, by) {
      const { programme, cohort, application } = personal;
      return verify(application, { programme, cohort, other: await otherApplication(deps, personal) }, by);
    },
  });
  act(app, deps, {
    path: "/help",
    scope: () => "help",
    done: "help",
    read: (answers) => {
      const about = one(answers, "about").trim();
      return about === "" ? { errors: { about: "missing" } } : { input: { about } };
    },
    async decide(personal, { about }, by) {
      return askForHelp(participantOf(personal), about, await deps.store.organisers(personal.programme.id), by);
    },
  });
  act(app, deps, {
    path: "/details",
    scope: () => "details",
    done: "details",
    read: readDetails,
    decide: ({ application, participant }, input) => correctDetails(application, participant, input),
  });
  act(app, deps, {
    path: "/unsubscribe",
    scope: () => "unsubscribe",
    done: "unsubscribed",
    read: () => ({ input: {} }),
    decide: ({ application, participant }, _input, by) => unsubscribe(participant ?? application, by),
  });
  act(app, deps, {
    path: "/withdraw",
    scope: () => "withdraw",
    done: "withdrawn",
    read: (answers) =>
      ticked(answers, "confirm") ? { input: { reason: one(answers, "reason") } } : { errors: { confirm: "withdraw.error" } },
    decide: (personal, { reason }, by) => goodbye(deps, personal, reason, by),
  });
}

/** Leaves the cohort, or takes back an application that has come to nothing yet. */
export async function goodbye(deps: Deps, personal: Personal, reason: string, by: Act): Promise<Outcome> {
  const { application, participant, pairs } = personal;
  if (!participant || pairs.length === 0) return withdraw(application, participant, by, await otherApplication(deps, personal));
  const organisers = await deps.store.organisers(personal.programme.id);
  const readers = pairs.map(({ other }) => other);
  return leave({ application, participant, pairs: pairs.map(({ pair }) => pair), readers, organisers }, { reason }, by);
}

/** The same address's application for the other role. */
function otherApplication({ store, ids }: Deps, { application }: Personal) {
  const ref = { programme: application.programme, cohort: application.cohort };
  return store.get("application", { ...ref, id: applicationId(ids, ref, otherRole(application.role), application.email) });
}

function readDetails(answers: Answers): Read<Details> {
  const phone = one(answers, "phone").trim();
  const language = Language.safeParse(one(answers, "mailLanguage"));
  if (!language.success) return { errors: { mailLanguage: "missing" } };
  return {
    input: {
      language: language.data,
      name: one(answers, "name"),
      phone: phone === "" ? null : (phoneIn(phone) ?? phone),
      city: one(answers, "city"),
    },
  };
}
