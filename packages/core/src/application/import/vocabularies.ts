/** The words of each question, made ready once. */
import { meetingLanguages, meetingModes, regions, sectors, situations, slots, styles, topics } from "../form.ts";
import { type Vocabulary, vocabulary } from "./answers.ts";
import { languageWords, mailLanguageWords } from "./words/languages.ts";
import { genderWords, situationWords, styleWords } from "./words/people.ts";
import { cityWords, regionWords } from "./words/places.ts";
import { sectorWords } from "./words/sectors.ts";
import { modeWords, slotWords } from "./words/times.ts";
import { topicWords } from "./words/topics.ts";

export const known = {
  languages: vocabulary(languageWords, meetingLanguages),
  mailLanguage: vocabulary<"fr" | "ar" | "en">(mailLanguageWords, ["fr", "ar", "en"]),
  regions: vocabulary(regionWords, regions),
  cities: vocabulary(cityWords, []),
  sectors: vocabulary(sectorWords, sectors),
  topics: vocabulary(topicWords, topics),
  slots: vocabulary(slotWords, slots),
  modes: vocabulary(modeWords, meetingModes),
  genders: vocabulary<"woman" | "man">(genderWords, ["woman", "man"]),
  situations: vocabulary(situationWords, situations),
  styles: vocabulary(styleWords, styles),
} as const satisfies Record<string, Vocabulary<string>>;
