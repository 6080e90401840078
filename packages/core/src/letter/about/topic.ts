/** What a letter is about. */
import { catalogue, type Letter, type LetterId } from "../catalogue.ts";
import type { Delivery } from "../delivery.ts";

export interface Topic {
  pair?: string;
  /** Several people whom its reader is introduced to. */
  pairs?: string[];
  /** One of the pair's. */
  meeting?: string;
  gathering?: string;
}

/** The pairs that an occasion names, of a letter about one or several. */
export const pairsOf = ({ occasion }: Pick<Delivery, "occasion">): string[] => (occasion.split("#")[0] ?? "").split("+");

/** The ids in a letter's occasion; none for letters about the cohort or a week. */
export function topicOf({ occasion }: Pick<Delivery, "occasion">, letter: LetterId): Topic {
  const { about }: Letter = catalogue[letter];
  const topic = occasion.split("#")[0] ?? "";
  switch (about) {
    case "pair":
      return { pair: topic };
    case "pairs":
      return { pairs: pairsOf({ occasion }) };
    case "meeting": {
      const [pair = "", meeting = ""] = topic.split("/");
      return { pair, meeting };
    }
    case "gathering":
      return { gathering: topic };
    case "cohort":
    case "week":
      return {};
  }
}
