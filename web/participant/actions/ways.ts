/** How much one can give just now: when and how to meet, for how many, a pause, and asking for help. */
import { changeWays } from "@tamkine/core/application/amend";
import { wholeNumber } from "@tamkine/core/kernel/digits";
import { askForHelp } from "@tamkine/core/participant/help";
import { beginPause, endPause, type Pausing } from "@tamkine/core/participant/pause";
import { askForPlaces } from "@tamkine/core/participant/places";
import type { Personal } from "@tamkine/core/participant/personal";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { all, one } from "../../form/answers.ts";
import { act } from "../action.ts";
import { matterPage } from "../matter.tsx";
import { othersOf, participantOf } from "../mine.ts";

export function waysActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/ways",
    scope: () => "ways",
    page: matterPage("ways"),
    done: "ways",
    read: (answers) => ({
      input: {
        languages: all(answers, "languages"),
        region: one(answers, "region"),
        mode: one(answers, "mode"),
        slots: all(answers, "slots"),
      },
    }),
    decide: (personal, input) => (participantOf(personal), changeWays(personal.application, personal.programme, input)),
  });
  act(app, deps, {
    path: "/places",
    scope: () => "places",
    page: matterPage("ways"),
    done: "places",
    read: (answers) => ({ input: { places: wholeNumber(one(answers, "places")) } }),
    async decide(personal, { places }, by) {
      const pairs = personal.pairs.map(({ pair }) => pair);
      return askForPlaces(participantOf(personal), pairs, places, await deps.store.organisers(personal.programme.id), by);
    },
  });
  act(app, deps, {
    path: "/pause",
    scope: () => "pause",
    page: matterPage("pause"),
    done: "paused",
    read: (answers) => ({ input: { weeks: wholeNumber(one(answers, "weeks")), seen: answers["seen"]?.[0] } }),
    decide: (personal, input, by) => beginPause(pausing(personal), input, by),
  });
  act(app, deps, {
    path: "/pause/end",
    scope: () => "pause",
    page: matterPage("pause"),
    done: "resumed",
    read: () => ({ input: {} }),
    decide: (personal, _input, by) => endPause(pausing(personal), by),
  });
  act(app, deps, {
    path: "/help",
    scope: () => "help",
    page: matterPage("help"),
    done: "help",
    read: (answers) => ({ input: { about: one(answers, "about"), to: one(answers, "to") } }),
    async decide(personal, input, by) {
      const { programme } = personal;
      const organisers = await deps.store.organisers(programme.id);
      return askForHelp(participantOf(personal), input, { programme, organisers, others: othersOf(personal) }, by);
    },
  });
}

function pausing(personal: Personal): Pausing {
  const { programme, cohort, pairs } = personal;
  const participant = participantOf(personal);
  return { programme, cohort, participant, pairs: pairs.map(({ pair }) => pair), readers: pairs.map(({ other }) => other) };
}
