/** Where people live, as pages say it: a region of the programme by its name, or abroad. */
import type { Language } from "@tamkine/core/kernel/text";
import type { Programme } from "@tamkine/core/programme/programme";
import { regionIds, regionName } from "@tamkine/core/programme/regions";
import type { Translate } from "./i18n.ts";

interface Reading {
  t: Translate;
  language: Language;
}

/** @param id anything that is no region of the programme is abroad */
export const regionText = ({ t, language }: Reading, programme: Programme, id: string): string =>
  regionName(programme, language, id) ?? t("region.abroad");

/** To choose from. */
export const regionOptions = (reading: Reading, programme: Programme): { value: string; label: string }[] =>
  regionIds(programme).map((value) => ({ value, label: regionText(reading, programme, value) }));
