/** The words of each question, made ready once. */
import { type MeetingLanguage, meetingLanguages, meetingModes, sectors, situations, slots, styles, topics } from "../../form.ts";
import type { Programme } from "../../../programme/programme.ts";
import { abroad, moroccanRegions, type Region } from "../../../programme/regions.ts";
import { type Vocabulary, vocabulary } from "./answers.ts";
import { languageWords, mailLanguageWords } from "../words/languages.ts";
import { genderWords, situationWords, styleWords } from "../words/people.ts";
import { cityWords, regionWords } from "../words/places.ts";
import { sectorWords } from "../words/sectors.ts";
import { modeWords, slotWords } from "../words/times.ts";
import { topicWords } from "../words/topics.ts";

export const known = {
  languages: vocabulary(languageWords, meetingLanguages),
  mailLanguage: vocabulary<"fr" | "ar" | "en">(mailLanguageWords, ["fr", "ar", "en"]),
  sectors: vocabulary(sectorWords, sectors),
  topics: vocabulary(topicWords, topics),
  slots: vocabulary(slotWords, slots),
  modes: vocabulary(modeWords, meetingModes),
  genders: vocabulary<"woman" | "man">(genderWords, ["woman", "man"]),
  situations: vocabulary(situationWords, situations),
  styles: vocabulary(styleWords, styles),
} as const satisfies Record<string, Vocabulary<string>>;

/** Where nobody is asked for Darija, Arabic is no more than that; whoever says Darija is understood all the same. */
const withoutDarija = vocabulary<MeetingLanguage>(
  languageWords.map(([words, of]): [string, MeetingLanguage[]] => [words, of.length > 1 ? of.filter((one) => one !== "darija") : [...of]]),
  meetingLanguages,
);

/** How people name languages in a programme in which people meet in some of them. */
export const spokenIn = ({ spoken }: Pick<Programme, "spoken">): Vocabulary<MeetingLanguage> =>
  spoken.includes("darija") ? known.languages : withoutDarija;

/** How people name where they live: the programme's regions by their names, and what is known besides of those of Morocco. */
export interface Places {
  regions: Vocabulary<string>;
  /** Towns that tell the region when it is not given. */
  cities: Vocabulary<string>;
}

/** Made ready once for each programme's regions. */
export function placesOf({ regions }: { regions: readonly Region[] }): Places {
  const ready = made.get(regions);
  if (ready) return ready;
  const ids = new Set(regions.map(({ id }) => id));
  const isHome = moroccanRegions.some(({ id }) => ids.has(id));
  // Words for abroad are countries and towns seen from Morocco: elsewhere one of them may be home.
  const ours = <W extends readonly [string, readonly string[]]>(words: readonly W[]) =>
    words.filter(([, of]) => of.every((id) => ids.has(id) || (id === abroad && isHome)));
  const named = regions.map(({ id, name }): [string, string[]] => [[name.fr, name.ar, name.en].join(" | "), [id]]);
  const away: [string, string[]][] = [["à l'étranger | étranger | abroad | خارج البلاد | الخارج", [abroad]]];
  const places: Places = {
    regions: vocabulary<string>([...ours(regionWords), ...named, ...away], [...ids, abroad]),
    cities: vocabulary<string>(ours(cityWords), []),
  };
  made.set(regions, places);
  return places;
}

const made = new WeakMap<readonly Region[], Places>();
