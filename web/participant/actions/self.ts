/** What one does about oneself: confirm the address, ask for help, pause, change details, get fewer letters, withdraw. */
import { allowOnce } from "@tamkine/core/access/limits";
import { askForAddress, placeOf, presentAt, readAddress } from "@tamkine/core/application/address";
import { complete } from "@tamkine/core/application/complete";
import { changeWays, correctDetails, type Details } from "@tamkine/core/application/amend";
import { phoneIn } from "@tamkine/core/application/import/scalars";
import { verify } from "@tamkine/core/application/verify";
import { withdraw } from "@tamkine/core/application/withdraw";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Language } from "@tamkine/core/kernel/text";
import type { Act, Outcome } from "@tamkine/core/outcome";
import { otherRole } from "@tamkine/core/pairing/sides";
import { askForHelp } from "@tamkine/core/participant/help";
import { leave, unsubscribe } from "@tamkine/core/participant/leave";
import { beginPause, endPause, type Pausing } from "@tamkine/core/participant/pause";
import { askForPlaces } from "@tamkine/core/participant/places";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Personal } from "@tamkine/core/participant/personal";
import { withdrawWords } from "@tamkine/core/testimonial/give";
import type { Testimonial } from "@tamkine/core/testimonial/testimonial";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { evenly } from "../../evenly.ts";
import { all, type Answers, one, ticked, wholeNumber } from "../../form/answers.ts";
import { readTicks } from "../../signup/read.ts";
import { act, type Read } from "../action.ts";
import { matterPage } from "../matter.tsx";
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
    path: "/agree",
    scope: () => "agree",
    done: "agreed",
    read: (answers) => ({ input: { ...readTicks(answers), notAJobOffer: ticked(answers, "notAJobOffer") } }),
    decide: ({ application, programme }, input, by) => complete(application, input, programme, by),
  });
  act(app, deps, {
    path: "/help",
    scope: () => "help",
    page: matterPage("help"),
    done: "help",
    read: (answers) => ({ input: { about: one(answers, "about"), to: one(answers, "to") } }),
    async decide(personal, input, by) {
      const { programme } = personal;
      return askForHelp(participantOf(personal), input, { programme, organisers: await deps.store.organisers(programme.id) }, by);
    },
  });
  act(app, deps, {
    path: "/address",
    scope: () => "address",
    page: matterPage("details"),
    done: "address",
    read: (answers) => ({ input: { email: one(answers, "email") } }),
    async decide(personal, input, by) {
      const { application } = personal;
      const ref = { programme: application.programme, cohort: application.cohort };
      const email = readAddress(input.email);
      const place = await placeOf(deps.store, deps.ids, ref, application.role, email);
      return askForAddress({ application, participant: participantOf(personal) }, email, place, by, deps.ids);
    },
    // As for strangers: it costs a letter to anybody, and how long it takes must not tell whether the address is somebody's here.
    async around({ deps, personal, now }, input, carryOut) {
      const { id, email } = personal.application;
      const asked = readAddress(input.email);
      if (asked !== email) await allowOnce(deps, "new-address", { source: id, target: asked }, now);
      await evenly(deps, carryOut);
    },
  });
  act(app, deps, {
    path: "/pause",
    scope: () => "pause",
    page: matterPage("pause"),
    done: "paused",
    read: (answers) => ({ input: { weeks: wholeNumber(answers, "weeks") ?? Number.NaN } }),
    decide: (personal, { weeks }, by) => beginPause(pausing(personal), weeks, by),
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
    read: (answers) => ({ input: { places: wholeNumber(answers, "places") ?? Number.NaN } }),
    decide: (personal, { places }, by) =>
      askForPlaces(
        participantOf(personal),
        personal.pairs.map(({ pair }) => pair),
        places,
        by,
      ),
  });
  act(app, deps, {
    path: "/details",
    scope: () => "details",
    page: matterPage("details"),
    done: "details",
    read: (answers, { personal }) => readDetails(answers, personal.programme),
    decide: ({ application, participant }, input) => correctDetails(application, participant, input),
  });
  act(app, deps, {
    path: "/unsubscribe",
    scope: () => "unsubscribe",
    page: matterPage("details"),
    done: "unsubscribed",
    read: () => ({ input: {} }),
    decide: ({ application, participant }, _input, by) => unsubscribe(participant ?? application, by),
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
      const over = phase === "closed" || phase === "cancelled";
      if (over && personal.application.status !== "withdrawn") throw new Refusal("wrong-phase", { phase });
      return goodbye(deps, personal, reason, by);
    },
  });
}

function pausing(personal: Personal): Pausing {
  const { programme, cohort, pairs } = personal;
  const participant = participantOf(personal);
  return { programme, cohort, participant, pairs: pairs.map(({ pair }) => pair), readers: pairs.map(({ other }) => other) };
}

/** Leaves the cohort, or takes back an application that has come to nothing yet. Words given to the programme go with whoever leaves. */
export async function goodbye(deps: Deps, personal: Personal, reason: string, by: Act): Promise<Outcome> {
  const { cohort, application, participant, pairs, testimonial } = personal;
  if (!participant || pairs.length === 0) return withdraw(application, participant, by, await otherApplication(deps, personal));
  const organisers = await deps.store.organisers(personal.programme.id);
  const readers = pairs.map(({ other }) => other);
  const left = leave({ cohort, application, participant, pairs: pairs.map(({ pair }) => pair), readers, organisers }, { reason }, by);
  return without(left, testimonial);
}

/** The outcome, and somebody's words for the programme taken back with it. */
export function without(outcome: Outcome, words: Testimonial | undefined): Outcome {
  const { remove = [], happenings } = withdrawWords(words);
  return { ...outcome, remove: [...(outcome.remove ?? []), ...remove], happenings: [...outcome.happenings, ...happenings] };
}

/** The same address's application for the other role. */
function otherApplication({ store, ids }: Deps, { application }: Personal) {
  const ref = { programme: application.programme, cohort: application.cohort };
  return presentAt(store, ids, ref, otherRole(application.role), application.email);
}

function readDetails(answers: Answers, { country }: Programme): Read<Details> {
  const phone = one(answers, "phone").trim();
  const language = Language.safeParse(one(answers, "mailLanguage"));
  if (!language.success) return { errors: { mailLanguage: "missing" } };
  return {
    input: {
      language: language.data,
      name: one(answers, "name"),
      phone: phone === "" ? null : (phoneIn(phone, country.callingCode) ?? phone),
      city: one(answers, "city"),
    },
  };
}
