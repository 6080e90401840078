/** What one needs now and then. Each has a page of its own, so that the page one comes to every week stays short. */
import { isAtLeast, isOver } from "@tamkine/core/cohort/phase";
import { canAmend } from "./can-amend.ts";
import type { Scene } from "./scene.ts";

/** As their pages are called, in the order in which they are listed. */
export const matters = ["help", "pause", "details", "ways", "withdraw"] as const;
export type Matter = (typeof matters)[number];

/** Whether it is for this person now. */
export function isOffered({ personal }: Pick<Scene, "personal">, matter: Matter): boolean {
  const { application, participant, cohort } = personal;
  if (application.status === "withdrawn" || participant?.state.is === "left") return false;
  switch (matter) {
    case "help":
      return participant !== undefined;
    case "pause":
      return participant !== undefined && cohort.phase === "mentoring";
    case "ways":
      // For those whose answers are otherwise fixed; later there is nobody left to meet, nor to be found.
      return participant !== undefined && !canAmend(personal) && !isAtLeast(cohort.phase, "survey");
    case "details":
      return true;
    case "withdraw":
      // Where nothing is left to withdraw from, the word would only unsettle; one's data can always be erased.
      return application.status !== "declined" && !isOver(cohort.phase);
  }
}
