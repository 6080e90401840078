/** The sign-up form a record fills in, with neutral answers where it says nothing. */
import { asciiDigits } from "../../../kernel/digits.ts";
import { properCase } from "../../../kernel/capitals.ts";
import { isName, nameOf } from "./name.ts";
import type { Language } from "../../../kernel/text.ts";
import { bodiesFor } from "../../../programme/body.ts";
import { offeredBy, offeredOr, type Speaking } from "../../../programme/offered.ts";
import type { Programme, Role } from "../../../programme/programme.ts";
import { abroad } from "../../../programme/regions.ts";
import { fitting } from "../../../meeting/slots.ts";
import { type Form, maximumPlaces, type MeetingLanguage, type MenteeForm, type MentorForm, speechOf } from "../../form.ts";
import { yearsIn } from "../../years.ts";
import { codeIn, vocabulary } from "../answers/answers.ts";
import { fold, phrases, positionOf } from "../../../kernel/fold.ts";
import { cut, type Reader } from "./reader.ts";
import { emailsIn } from "../answers/addresses.ts";
import { isNothing, numberIn, phoneIn, yesIn } from "../answers/scalars.ts";
import { known, placesOf, spokenIn } from "../answers/vocabularies.ts";
import { noGenderWords } from "../words/people.ts";

type Common = Omit<MentorForm, "role" | "body" | "bodyLink" | "position" | "sector" | "experienceYears" | "expertise" | "capacity">;

/** The name in one column or two, on one line and as names are written; "" when there is none. */
export function nameIn(cells: Reader): string {
  const given = cells.has("name") ? [cells.raw("name")] : [cells.raw("firstName"), cells.raw("lastName")];
  const name = properCase(nameOf(given.filter((part) => isName(part.trim())).join(" ")));
  if (name.length > 120) cells.problem("name", "shortened");
  return cut(name, 120);
}

/**
 * The language for letters, of those the programme offers: the one asked for, else its usual one if the person speaks it, else the first
 * that they do; the programme's where nothing is said, or Arabic of a name in Arabic letters.
 */
export function languageIn(cells: Reader, programme: Speaking & Pick<Programme, "spoken">): Language {
  const { language: usual } = programme;
  const asked = codeIn(cells.raw("mailLanguage"), known.mailLanguage);
  const spoken = codesOf(cells, programme);
  if (asked && programme.languages.includes(asked)) return asked;
  if (spoken.length === 0) return /\p{Script=Arabic}/u.test(nameIn(cells)) ? offeredOr(programme, "ar") : usual;
  const speaks = (language: Language) => speechOf[language].some((one) => spoken.includes(one));
  return [usual, ...offeredBy(programme)].find(speaks) ?? usual;
}

const codesOf = (cells: Reader, programme: Pick<Programme, "spoken">) => cells.codes("languages", spokenIn(programme));

/** What whoever reads letters in a language is taken to speak: of what the programme asks for, where that is any. */
function speechIn(language: Language, { spoken }: Pick<Programme, "spoken">): MeetingLanguage[] {
  const asked = speechOf[language].filter((one) => spoken.includes(one));
  return asked.length > 0 ? asked : [...speechOf[language]];
}

/** Where the programme's people live, what they speak, and which bodies they come from. */
type Home = Pick<Programme, "regions" | "country" | "spoken" | "bodies">;

export interface Said {
  name: string;
  language: Language;
  /** As far as it could be found out; whoever's age is unknown is not held to be under it. */
  adult: boolean;
  /** Of those who do not say which body they come from, where there are several. */
  body?: string | undefined;
}

/** The form of that side, filled in from the cells. */
export function formIn(cells: Reader, role: Role, { name, language, adult, body }: Said, home: Home): Form {
  const from = bodyIn(cells, role, home, body);
  const common = { ...commonIn(cells, name, language, home), adult, ...(from !== undefined && { body: from }) };
  return role === "mentor" ? mentorIn(cells, common) : menteeIn(cells, common);
}

function commonIn(cells: Reader, name: string, language: Language, home: Home): Omit<Common, "adult"> {
  const languages = codesOf(cells, home);
  if (languages.length === 0) cells.problem("languages", "missing");
  const region = regionIn(cells, placesOf(home));
  if (region === undefined) cells.problem("region", isNothing(cells.raw("region")) ? "missing" : "unknown-answer");
  const phone = phoneIn(cells.raw("phone"), home.country.callingCode);
  if (phone === undefined && !isNothing(cells.raw("phone"))) cells.problem("phone", "unreadable");
  const avoid = emailsIn(cells.raw("avoid"));
  if (avoid.unknown) cells.problem("avoid", "unknown-answer");
  if (avoid.emails.length > 10) cells.problem("avoid", "too-many");
  return {
    name,
    phone: phone ?? null,
    gender: genderIn(cells, "gender"),
    languages: languages.length > 0 ? languages : speechIn(language, home),
    region: region ?? abroad,
    city: properCase(cells.text("city", 80)),
    // Someone whose region is unknown cannot be promised a meeting in person.
    mode: region === undefined ? "remote" : modeIn(cells),
    slots: [...new Set(cells.codes("slots", known.slots).map((slot) => fitting(home.country, slot)))],
    avoid: avoid.emails.slice(0, 10),
    preferredGender: genderIn(cells, "preferredGender"),
    preferredGenderReason: cells.text("preferredGenderReason", 300),
    style: cells.codes("style", known.styles)[0] ?? null,
    motivation: cells.text("motivation", 500),
  };
}

/** By a body's name or initials, also where the link with it is said; else the one that the whole file is from. */
function bodyIn(cells: Reader, role: Role, home: Home, otherwise: string | undefined): string | undefined {
  const bodies = bodiesFor(home, role);
  if (bodies.length < 2) return undefined;
  const words = vocabulary<string>(
    bodies.map(({ id, short, name }) => [[short, name.fr, name.ar, name.en].join(" | "), [id]]),
    bodies.map(({ id }) => id),
  );
  const said = codeIn(cells.raw("body"), words) ?? codeIn(cells.raw("bodyLink"), words) ?? codeIn(cells.raw("organisation"), words);
  const body = said ?? bodies.find(({ id }) => id === otherwise)?.id;
  if (body === undefined) cells.problem("body", isNothing(cells.raw("body")) ? "missing" : "unknown-answer");
  return body;
}

/** By the region's name, else by the town. */
function regionIn(cells: Reader, { regions, cities }: ReturnType<typeof placesOf>): string | undefined {
  const [region, city] = [cells.raw("region"), cells.raw("city")];
  return codeIn(region, regions) ?? codeIn(region, cities) ?? codeIn(city, cities) ?? codeIn(city, regions);
}

function modeIn(cells: Reader): Common["mode"] {
  const modes = cells.codes("mode", known.modes);
  if (modes.length === 0 && cells.has("mode")) cells.problem("mode", "missing");
  return modes.length === 1 && modes[0] ? modes[0] : "both";
}

const indifferent = phrases(noGenderWords);

function genderIn(cells: Reader, field: "gender" | "preferredGender"): Common["gender"] {
  const said = fold(cells.raw(field));
  if (isNothing(said) || indifferent.some((word) => said === word || (word.length > 4 && positionOf(word, said) >= 0))) return null;
  const genders = cells.codes(field, known.genders);
  return genders.length === 1 ? (genders[0] ?? null) : null;
}

/** Of a choice between so many and so many years, as other tools offer it, the fewer. */
function leastOf(cell: string): number | undefined {
  const range = /^\D{0,12}?(?<![-−–<≤]\s?)(\d{1,2})\s?(?:ans?|years?)?\s?(?:[-−–]|à|a|et|to|and|إلى|و)\s?\d{1,2}\D*$/iu.exec(
    asciiDigits(cell.trim()),
  );
  return range ? Number(range[1]) : undefined;
}

function workIn(cells: Reader): Pick<MentorForm, "bodyLink" | "sector" | "experienceYears"> {
  const sectors = cells.codes("sector", known.sectors);
  const years = yearsIn(cells.raw("experienceYears")) ?? leastOf(cells.raw("experienceYears"));
  if (years === undefined ? !isNothing(cells.raw("experienceYears")) : years > 70) cells.problem("experienceYears", "unreadable");
  return {
    bodyLink: cells.text("bodyLink", 200),
    sector: sectors[0] ?? (isNothing(cells.raw("sector")) ? null : "other"),
    experienceYears: years === undefined || years > 70 ? null : years,
  };
}

/** A larger number is none of people. */
const mostCounted = 99;

function mentorIn(cells: Reader, common: Common & Pick<MentorForm, "body">): MentorForm {
  const position = [cells.text("position", 120), cells.text("organisation", 120)].filter((part) => part !== "").join(", ");
  const counted = numberIn(cells.raw("capacity"));
  // Of "1-2" a spreadsheet makes a day of its year.
  const places = counted !== undefined && counted > mostCounted ? undefined : counted;
  if (places === undefined && cells.has("capacity")) cells.problem("capacity", isNothing(cells.raw("capacity")) ? "missing" : "unreadable");
  if (places !== undefined && (places < 1 || places > maximumPlaces)) cells.problem("capacity", "too-many");
  return {
    role: "mentor",
    ...common,
    ...workIn(cells),
    position: cut(position.replace(/\s+/gu, " "), 120),
    expertise: cells.codes("expertise", known.topics, 5),
    capacity: Math.min(3, Math.max(1, places ?? 1)),
  };
}

function menteeIn(cells: Reader, common: Common & Pick<MentorForm, "body">): MenteeForm {
  return {
    role: "mentee",
    ...common,
    ...workIn(cells),
    situation: cells.codes("situation", known.situations)[0] ?? null,
    help: cells.codes("help", known.topics, 3),
    goal: cells.text("goal", 300),
    // Files that never asked carry it in the charter everybody accepted.
    notAJobOffer: !cells.has("notAJobOffer") || (yesIn(cells.raw("notAJobOffer")) ?? cells.raw("notAJobOffer").trim() !== ""),
  };
}
