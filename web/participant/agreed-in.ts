/** What is ticked of all that a sign-up may lack. */
import { agreements } from "@tamkine/core/application/complete";
import { type Answers, ticked } from "../form/answers.ts";

export const agreedIn = (answers: Answers): Record<string, boolean> =>
  Object.fromEntries(agreements.map((name) => [name, ticked(answers, name)]));
