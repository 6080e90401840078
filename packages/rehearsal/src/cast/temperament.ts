/** What sort of person someone of the cast is: prompt or late, silent, forgetful, contrary. All of it from the seed and the address. */
import { between, draw } from "./draw.ts";

/** How often each trait occurs, as shares of the people; settings of the rehearsal. */
export interface Traits {
  /** Mentors who never react to anything after they were accepted. */
  mentorsAbsent: number;
  menteesAbsent: number;
  /** Addresses that bounce. */
  bouncing: number;
  /** People who refuse the first pair they are offered. */
  refusing: number;
  /** People who contest a meeting once. */
  contesting: number;
  /** People who never confirm what the other noted: it counts once the time to object is over. */
  trusting: number;
  /** People who note a meeting more than a week late. */
  forgetful: number;
  /** People who leave half-way. */
  leaving: number;
  /** People who ask for help once. */
  needingHelp: number;
  /** People who pause once, and come back when it suits them. */
  pausing: number;
  /** People who change when and how they can meet, once. */
  changing: number;
  /** People who never fill in surveys. */
  surveyShy: number;
}

export const usualTraits: Traits = {
  mentorsAbsent: 0.03,
  menteesAbsent: 0.03,
  bouncing: 0.01,
  refusing: 0.03,
  contesting: 0.02,
  trusting: 0.12,
  forgetful: 0.12,
  leaving: 0.02,
  needingHelp: 0.04,
  pausing: 0.05,
  changing: 0.06,
  surveyShy: 0.12,
};

export interface Temperament {
  absent: boolean;
  bouncing: boolean;
  refusing: boolean;
  contesting: boolean;
  trusting: boolean;
  forgetful: boolean;
  leaving: boolean;
  needsHelp: boolean;
  pausing: boolean;
  changing: boolean;
  surveyShy: boolean;
  /** How many evenings later than it is there a letter is opened. */
  eveningsToRead(letter: string): number;
  /** How content this person tends to be, 1 to 5. */
  mood: number;
}

export function temperament(seed: string, traits: Traits, role: "mentor" | "mentee", address: string): Temperament {
  const is = (trait: string, share: number) => draw(seed, address, trait) < share;
  const slow = is("slow", 0.15);
  return {
    absent: is("absent", role === "mentor" ? traits.mentorsAbsent : traits.menteesAbsent),
    bouncing: is("bouncing", traits.bouncing),
    refusing: is("refusing", traits.refusing),
    contesting: is("contesting", traits.contesting),
    trusting: is("trusting", traits.trusting),
    forgetful: is("forgetful", traits.forgetful),
    leaving: is("leaving", traits.leaving),
    needsHelp: is("needs help", traits.needingHelp),
    pausing: is("pausing", traits.pausing),
    changing: is("changing", traits.changing),
    surveyShy: is("survey shy", traits.surveyShy),
    eveningsToRead: (letter) => (slow ? between(0, 2, seed, address, "read", letter) : 0),
    mood: draw(seed, address, "mood") < 0.85 ? 4 + Math.round(draw(seed, address, "very")) : 2 + Math.round(draw(seed, address, "hardly")),
  };
}
