/** Planning, moving, logging, confirming and contesting the meetings of a pair. */
import { reached } from "@tamkine/core/kernel/time";
import { attestMeeting, contestMeeting } from "@tamkine/core/meeting/attest";
import { logMeeting } from "@tamkine/core/meeting/log";
import { cancelMeeting, planMeeting, replanMeeting } from "@tamkine/core/meeting/plan";
import type { MeetingOutcome } from "@tamkine/core/meeting/scene";
import { isAttestedByBoth } from "@tamkine/core/meeting/standing";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { one } from "../../form/answers.ts";
import { act } from "../action.ts";
import { meetingSceneOf, pairOf } from "../mine.ts";
import { readMeeting, readMove, readPlan, readProgress } from "../read-meeting.ts";
import type { Scene } from "../scene.ts";

export function meetingActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/pairs/:pair/meetings",
    scope: (param) => `plan-${param("pair")}`,
    done: "planned",
    read: (answers, { personal }) => readPlan(answers, personal.programme.timeZone),
    decide: (personal, input, by, { param }) =>
      planMeeting(meetingSceneOf(personal, pairOf(personal, param("pair"))), { ...input, by: personal.application.role }, by, deps.ids),
  });
  act(app, deps, {
    path: "/pairs/:pair/meetings/:meeting/move",
    scope: (param) => `move-${param("meeting")}`,
    done: "moved",
    read: (answers, { personal }) => readMove(answers, personal.programme.timeZone),
    decide(personal, input, by, { param }) {
      const scene = meetingSceneOf(personal, pairOf(personal, param("pair")));
      return replanMeeting(scene, param("meeting"), { ...input, by: personal.application.role }, by);
    },
  });
  act(app, deps, {
    path: "/pairs/:pair/meetings/log",
    scope: (param) => `log-${param("pair")}`,
    done: noted,
    read: (answers, { personal }) => readMeeting(answers, personal.programme.timeZone),
    decide: (personal, input, by, { param }) =>
      logMeeting(meetingSceneOf(personal, pairOf(personal, param("pair"))), { ...input, by: personal.application.role }, by, deps.ids),
  });
  act(app, deps, {
    path: "/pairs/:pair/meetings/:meeting/log",
    scope: (param) => `log-${param("meeting")}`,
    done: noted,
    read: (answers, { personal }) => readMeeting(answers, personal.programme.timeZone),
    decide(personal, input, by, { param }) {
      const said = { ...input, by: personal.application.role, meeting: param("meeting") };
      return logMeeting(meetingSceneOf(personal, pairOf(personal, param("pair"))), said, by, deps.ids);
    },
  });
  act(app, deps, {
    path: "/pairs/:pair/meetings/:meeting/attest",
    scope: (param) => `attest-${param("meeting")}`,
    done: "attested",
    read: (answers) => ({ input: { progress: readProgress(answers) } }),
    decide(personal, { progress }, by, { param }) {
      const scene = meetingSceneOf(personal, pairOf(personal, param("pair")));
      return attestMeeting(scene, param("meeting"), { by: personal.application.role, progress }, by);
    },
  });
  act(app, deps, {
    path: "/pairs/:pair/meetings/:meeting/contest",
    scope: (param) => `contest-${param("meeting")}`,
    done: "contested",
    read: (answers) => {
      const reason = one(answers, "reason").trim();
      return reason === "" ? { errors: { reason: "missing" } } : { input: { reason } };
    },
    async decide(personal, { reason }, by, { param }) {
      const scene = meetingSceneOf(personal, pairOf(personal, param("pair")));
      const organisers = await deps.store.organisers(personal.programme.id);
      return contestMeeting(scene, param("meeting"), { by: personal.application.role, reason }, organisers, by);
    },
  });
  act(app, deps, {
    path: "/pairs/:pair/meetings/:meeting/cancel",
    scope: (param) => `cancel-${param("meeting")}`,
    done: calledOff,
    read: () => ({ input: {} }),
    decide: (personal, _input, by, { param }) =>
      cancelMeeting(meetingSceneOf(personal, pairOf(personal, param("pair"))), param("meeting"), { by: personal.application.role }, by),
  });
}

/** Nobody is asked to confirm what they noted themselves; nor is whoever is gone. */
function noted({ meeting }: MeetingOutcome, { personal }: Scene): string {
  if (isAttestedByBoth(meeting)) return "attested";
  return pairOf(personal, meeting.pair).other.status === "withdrawn" ? "logged-alone" : "logged";
}

/** One whose time has passed was not held; nobody is told. */
const calledOff = ({ meeting }: MeetingOutcome, { now }: Scene): string => (reached(now, meeting.at) ? "not-held" : "cancelled");
