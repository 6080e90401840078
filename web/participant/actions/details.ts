/** Who one is, and where letters go. */
import { allowOnce } from "@tamkine/core/access/limits";
import { askForAddress, placeAt, readAddress } from "@tamkine/core/application/address";
import { correctDetails, type Details } from "@tamkine/core/application/amend";
import { phoneIn } from "@tamkine/core/application/import/answers/scalars";
import { Language } from "@tamkine/core/kernel/text";
import { subscribe, unsubscribe } from "@tamkine/core/participant/leave";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { evenly } from "../../evenly.ts";
import { type Answers, one } from "../../form/answers.ts";
import { act } from "../action.ts";
import type { Read } from "../read.ts";
import { matterPage } from "../matter.tsx";
import { participantOf } from "../mine.ts";

export function detailsActions(app: Hono<AppEnv>, deps: Deps): void {
  act(app, deps, {
    path: "/details",
    scope: () => "details",
    page: matterPage("details"),
    done: "details",
    read: (answers, { personal }) => readDetails(answers, personal.programme),
    decide: ({ application, participant }, input) => correctDetails(application, participant, input),
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
      const place = await placeAt(deps, ref, application.role, email);
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
    path: "/unsubscribe",
    scope: () => "unsubscribe",
    page: matterPage("details"),
    done: "unsubscribed",
    read: () => ({ input: {} }),
    decide: ({ application, participant }, _input, by) => unsubscribe(participant ?? application, by),
  });
  act(app, deps, {
    path: "/subscribe",
    scope: () => "unsubscribe",
    page: matterPage("details"),
    done: "subscribed",
    read: () => ({ input: {} }),
    decide: ({ application, participant }) => subscribe(participant ?? application),
  });
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
