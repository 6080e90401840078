/** Where people of a programme live: the regions of its country, which are settings, and elsewhere. */
import * as z from "zod";
import { Slug, slugOf } from "../kernel/item.ts";
import { type Language, Localized } from "../kernel/text.ts";
import { inAll, offeredBy, type Speaking } from "./offered.ts";

export const Region = z.object({ id: Slug, name: Localized });
export type Region = z.infer<typeof Region>;

/** Whoever lives in none of the regions: possible in every programme, and never a meeting in person. */
export const abroad = "abroad";

/** Room for a region's name in one language, in characters. */
const longestName = 80;

/** The most a programme may have: a list to choose from on a phone. */
export const mostRegions = 60;

export const Regions = z
  .array(Region)
  .min(1)
  .max(mostRegions)
  .refine((all) => all.every(({ name }) => Object.values(name).every((one) => one.length <= longestName)))
  .refine((all) => new Set([abroad, ...all.map(({ id }) => id)]).size === all.length + 1);

const region = (id: string, fr: string, ar: string, en = fr): Region => ({ id, name: { fr, ar, en } });

/** Those of the country that the first programme is in. */
export const moroccanRegions: readonly Region[] = [
  region("tanger-tetouan-al-hoceima", "Tanger-Tétouan-Al Hoceïma", "طنجة تطوان الحسيمة"),
  region("oriental", "L’Oriental", "الشرق", "Oriental"),
  region("fes-meknes", "Fès-Meknès", "فاس مكناس"),
  region("rabat-sale-kenitra", "Rabat-Salé-Kénitra", "الرباط سلا القنيطرة"),
  region("beni-mellal-khenifra", "Béni Mellal-Khénifra", "بني ملال خنيفرة"),
  region("casablanca-settat", "Casablanca-Settat", "الدار البيضاء سطات"),
  region("marrakech-safi", "Marrakech-Safi", "مراكش آسفي"),
  region("draa-tafilalet", "Drâa-Tafilalet", "درعة تافيلالت"),
  region("souss-massa", "Souss-Massa", "سوس ماسة"),
  region("guelmim-oued-noun", "Guelmim-Oued Noun", "كلميم واد نون"),
  region("laayoune-sakia-el-hamra", "Laâyoune-Sakia El Hamra", "العيون الساقية الحمراء"),
  region("dakhla-oued-ed-dahab", "Dakhla-Oued Ed-Dahab", "الداخلة وادي الذهب"),
];

/** Of a country whose own are not said yet: all who live there can meet. */
export const someRegions: readonly Region[] = [region("country", "Dans le pays", "داخل البلاد", "In the country")];

interface OfProgramme {
  regions: readonly Region[];
}

/** What a form may answer, in the order in which it is asked. */
export const regionIds = ({ regions }: OfProgramme): string[] => [...regions.map(({ id }) => id), abroad];

/** True when people of this programme may live there: what every form that asks for a region checks. */
export const isRegion = (programme: OfProgramme, id: string): boolean => regionIds(programme).includes(id);

/** A region's name; of one that is no region of the programme any more, its id. Undefined for abroad, which is no region. */
export function regionName({ regions }: OfProgramme, language: Language, id: string): string | undefined {
  if (id === abroad) return undefined;
  return regions.find((one) => one.id === id)?.name[language] ?? id;
}

/**
 * Reads a list that somebody typed, one region a line, its name in each language that the programme offers between "|", in the order of
 * ours; the first alone stands for the others. A region that has one of these names already keeps its id. Undefined when a line says
 * nothing, or two say the same.
 */
export function regionsIn(text: string, known: readonly Region[], programme: Speaking): Region[] | undefined {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const offered = offeredBy(programme);
  const all = lines.map((line): Region => {
    const said = line.split("|").map((name) => name.trim());
    const otherwise = said.find((name) => name !== "") ?? "";
    const name = inAll(programme, { fr: "", ar: "", en: "", ...Object.fromEntries(offered.map((one, n) => [one, said[n] || otherwise])) });
    const same = known.find((one) => one.name.fr === name.fr || one.name.ar === name.ar || one.name.en === name.en);
    return { id: same?.id ?? idOf(name.en), name };
  });
  return Regions.safeParse(all).success ? all : undefined;
}

/** The same list, to be typed on. */
export const regionLines = (regions: readonly Region[], programme: Speaking): string =>
  regions
    .map(({ name }) =>
      offeredBy(programme)
        .map((one) => name[one])
        .join(" | "),
    )
    .join("\n");

/** A name without any Latin letter goes by its characters' numbers. */
function idOf(name: string): string {
  const plain = slugOf(name);
  if (plain !== "") return plain;
  return Array.from(name, (letter) => (letter.codePointAt(0) ?? 0).toString(36))
    .join("")
    .slice(0, 40);
}
