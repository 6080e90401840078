/** What is ticked of all that a sign-up may lack. */
import type { Lacking } from "@tamkine/core/application/complete";
import { type Answers, ticked } from "../form/answers.ts";

const boxes = ["sharing", "abroad", "notAJobOffer"] as const satisfies readonly Lacking[];

export const agreedIn = (answers: Answers): Record<Lacking, boolean> =>
  Object.fromEntries(boxes.map((name) => [name, ticked(answers, name)])) as Record<Lacking, boolean>;
