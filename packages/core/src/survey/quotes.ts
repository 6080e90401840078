/** Words of the end survey that a mentee lets their mentor read, in the letter of thanks. Without that word nothing of it is passed on. */
import { inAlphabet } from "../kernel/alphabet.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Outcome, nothing } from "../outcome.ts";
import type { PersonalPair } from "../participant/page.ts";
import { acceptedByBoth } from "../pairing/sides.ts";
import type { World } from "../world.ts";
import type { Answer } from "./survey.ts";

/** Whose mentor the words are for: the pair that came about last. Undefined for whoever never had one. */
export const pairToThank = (pairs: readonly PersonalPair[]): PersonalPair | undefined => pairs.find(({ pair }) => acceptedByBoth(pair));

/** Whether a mentee said that these words may be passed on. */
const isPassedOn = ({ role, passOn, answers }: Answer): boolean => role === "mentee" && passOn !== undefined && answers.best !== "";

/**
 * What the mentor of these pairs reads: the words alone, in an order that does not say whose they are. Those held back are left out.
 * @param pairs ids of the mentor's pairs
 */
export function quotesTo(pairs: readonly string[], answers: readonly Answer[]): string[] {
  const theirs = answers.filter((answer) => isPassedOn(answer) && !answer.heldBack && pairs.includes(answer.passOn ?? ""));
  return theirs.map(({ answers: said }) => said.best).sort(inAlphabet("fr"));
}

/** All that will be passed on in a cohort, or is held back, in the order of the words: for organisers, who see people. */
export const passedOn = ({ answers }: Pick<World, "answers">): Answer[] =>
  answers.filter(isPassedOn).sort((a, b) => inAlphabet("fr")(a.answers.best, b.answers.best));

/** From the end of the survey, when organisers read them, until the letters have gone. */
export const mayHoldBack = ({ cohort }: Pick<World, "cohort">): boolean => cohort.phase === "closeout";

/**
 * Holds one back, or lets it go again. The log says that it happened and not whose it was. The same again changes nothing.
 * Refuses wrong-phase before the survey is over and once the letters have gone; wrong-state for words that are not passed on, or no more.
 * @param participant whose words they are
 */
export function holdBack(world: World, participant: string, held: boolean): Outcome {
  const answer = passedOn(world).find((one) => one.participant === participant);
  if (!mayHoldBack(world)) throw new Refusal("wrong-phase", { phase: world.cohort.phase });
  if (!answer) throw new Refusal("wrong-state");
  if ((answer.heldBack ?? false) === held) return nothing;
  const { heldBack: _, ...rest } = answer;
  return {
    put: [held ? { ...rest, heldBack: true } : rest],
    happenings: [{ event: held ? "quote-held" : "quote-released", subject: world.cohort.cohort }],
    letters: [],
  };
}
