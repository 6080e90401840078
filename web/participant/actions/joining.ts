/** Taking part: confirming the address, agreeing, and withdrawing. */
import { complete } from "@tamkine/core/application/complete";
import { verify } from "@tamkine/core/application/verify";
import { isOver } from "@tamkine/core/cohort/phase";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { goodbye } from "@tamkine/core/participant/goodbye";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { one, ticked } from "../../form/answers.ts";
import { act } from "../action.ts";
import { agreedIn } from "../agreed-in.ts";
import { matterPage } from "../matter.tsx";
import { otherHolder } from "../mine.ts";

export function joiningActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/verify",
    scope: () => "verify",
    done: "verified",
    read: () => ({ input: {} }),
    async decide(personal, _input, by) {
      const { programme, cohort, application } = personal;
      return verify(deps.ids, application, { programme, cohort, other: await otherHolder(deps, personal) }, by);
    },
  });
  act(app, deps, {
    path: "/agree",
    scope: () => "agree",
    done: "agreed",
    read: (answers) => ({ input: agreedIn(answers) }),
    decide: ({ application, programme }, input, by) => complete(application, input, programme, by),
  });
  act(app, deps, {
    path: "/withdraw",
    scope: () => "withdraw",
    page: matterPage("withdraw"),
    done: "withdrawn",
    read: (answers) =>
      ticked(answers, "confirm") ? { input: { reason: one(answers, "reason") } } : { errors: { confirm: "withdraw.error" } },
    decide(personal, { reason }, by) {
      // Asked for on a page from before: there is nothing left to withdraw from. Who wants to be forgotten still is.
      const { phase } = personal.cohort;
      if (isOver(phase) && personal.application.status !== "withdrawn") throw new Refusal("wrong-phase", { phase });
      return goodbye(deps, personal, reason, by);
    },
  });
}
