/** Inviting everybody of a programme who asked to hear of its next cohorts, for an organiser who does so before sign-up opens. */
import { earliestFirst } from "@tamkine/core/cohort/order";
import { isJoinable } from "@tamkine/core/application/again";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { inviteBack } from "@tamkine/core/cohort/invite-back";
import type { Act } from "@tamkine/core/outcome";
import type { Alumnus } from "@tamkine/core/participant/past";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Deps } from "../../context.ts";
import { onTheirWay } from "../scene.ts";

/** The cohort that people may come back to now: the first one to open, or open, for sign-up. */
export const comingOf = (cohorts: readonly Cohort[], programme: Programme, now: string): Cohort | undefined =>
  cohorts.filter((one) => isJoinable(one, programme, now)).sort(earliestFirst)[0];

/** @returns what the next page's address says of letters that are still to leave. Refuses wrong-phase as `inviteBack`. */
export const inviteThem = async (deps: Deps, people: readonly Alumnus[], next: Cohort, act: Act): Promise<string> =>
  onTheirWay({ letters: await inviteBack(deps, people, next, act) });
