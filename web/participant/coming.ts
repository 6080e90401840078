/** The cohort that somebody whose own is over may come back to. */
import { isJoinable } from "@tamkine/core/application/again";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { comingAfter } from "@tamkine/core/cohort/next";
import type { Personal } from "@tamkine/core/participant/personal";
import type { Scene } from "./scene.ts";

/** The next cohort that this person may join, if there is one. */
export async function comingFor({ deps, personal, now }: Scene): Promise<Cohort | undefined> {
  if (personal.programme.closed) return undefined;
  const next = comingAfter(await deps.store.cohorts(personal.programme.id), personal.cohort);
  return next && isJoinable(next, personal.programme, now) ? next : undefined;
}

/** Whether their page asks what comes after: they took part, and their cohort is over. */
export const asksAfter = ({ participant, cohort }: Personal): boolean =>
  participant !== undefined && participant.state.is !== "left" && (cohort.phase === "closeout" || cohort.phase === "closed");
