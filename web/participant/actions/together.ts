/** Replies to collective meetings, check-in by PIN, and the pulse. */
import { guarded } from "@tamkine/core/access/limits";
import { checkIn } from "@tamkine/core/gathering/check-in";
import { reply } from "@tamkine/core/gathering/reply";
import { wholeNumber } from "@tamkine/core/kernel/digits";
import { answerPulse } from "@tamkine/core/survey/pulse";
import { Pulse } from "@tamkine/core/survey/survey";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { one } from "../../form/answers.ts";
import { act } from "../action.ts";
import { gatheringOf, participantOf } from "../mine.ts";

const Clicked = Pulse.pick({ which: true, mood: true });

export function togetherActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/gatherings/:gathering/reply",
    scope: (param) => `gathering-${param("gathering")}`,
    done: "replied",
    read: (answers) => ({ input: { reply: one(answers, "reply") === "yes" ? "yes" : "no" } as const }),
    decide(personal, said, by, { param }) {
      const gathering = gatheringOf(personal, param("gathering"));
      const known = personal.attendances.find((attendance) => attendance.gathering === gathering.id);
      return reply({ cohort: personal.cohort, participant: participantOf(personal), gathering, known }, said.reply, by);
    },
  });
  act(app, deps, {
    path: "/gatherings/:gathering/check-in",
    scope: (param) => `gathering-${param("gathering")}`,
    done: "present",
    read: (answers) => {
      const pin = wholeNumber(one(answers, "pin"));
      const text = one(answers, "pin").trim();
      return Number.isNaN(pin) || text.length !== 4 ? { errors: { pin: "invalid" } } : { input: { pin: String(pin).padStart(4, "0") } };
    },
    decide(personal, { pin }, by, { param, deps: ports }) {
      const gathering = gatheringOf(personal, param("gathering"));
      const known = personal.attendances.find((attendance) => attendance.gathering === gathering.id);
      const participant = personal.application.id;
      return guarded(ports, participant, by.now, () => checkIn(gathering, known, { participant, pin }, by));
    },
  });
  act(app, deps, {
    path: "/pulse",
    scope: () => "pulse",
    done: "pulse",
    read: (answers) => {
      const clicked = Clicked.safeParse({ which: one(answers, "which"), mood: wholeNumber(one(answers, "mood")) });
      return clicked.success ? { input: clicked.data } : { errors: { mood: "missing" } };
    },
    decide(personal, given, by) {
      const known = personal.pulses.find(({ which }) => which === given.which);
      return answerPulse({ ...personal, participant: participantOf(personal), known }, given, by);
    },
  });
}
