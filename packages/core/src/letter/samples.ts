/** A sample of every letter, for tests, the generated page of letters and the gallery. */
import type { Gathering } from "../gathering/gathering.ts";
import type { Language } from "../kernel/text.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Role } from "../programme/programme.ts";
import { aCohort, aMeeting, aPair, aProgramme, ref } from "../worlds/makers.ts";
import { catalogue, type Letter, type LetterId } from "./catalogue.ts";
import type { Counterpart, LetterContext, PairContext } from "./about/context.ts";

export const letterIds = Object.keys(catalogue) as LetterId[];

const names = {
  fr: { mentor: "Nadia Alami", mentee: "Sami Benali", owner: "Leïla Tazi" },
  ar: { mentor: "نادية العلمي", mentee: "سامي بنعلي", owner: "ليلى التازي" },
  en: { mentor: "Nadia Alami", mentee: "Sami Benali", owner: "Leila Tazi" },
} as const satisfies Record<Language, Record<Role | "owner", string>>;

const words = {
  fr: {
    thanks: "Vous m’avez posé la question que je n’osais pas me poser.",
    position: "Directrice financière",
    city: "Rabat",
    goal: "Oser présenter mon projet en public",
    why: "Rendre ce que j’ai reçu",
    second: "Leïla Tazi",
    aim: "Choisir entre deux métiers",
  },
  ar: {
    thanks: "طرحتم عليّ السؤال الذي لم أجرؤ على طرحه على نفسي.",
    position: "مديرة مالية",
    city: "الرباط",
    goal: "أن أقدّم مشروعي أمام الجمهور",
    why: "أن أردّ بعض ما تلقيته",
    second: "ليلى التازي",
    aim: "أن أختار بين مهنتين",
  },
  en: {
    thanks: "You asked me the question I did not dare to ask myself.",
    position: "Finance director",
    city: "Rabat",
    goal: "Dare to present my project in public",
    why: "To give back what I was given",
    second: "Leila Tazi",
    aim: "Choose between two professions",
  },
} as const satisfies Record<Language, Record<"thanks" | "position" | "city" | "goal" | "why" | "second" | "aim", string>>;

/** The letter as someone of this role would get it (organisers have none), with all that it can speak of. */
export function sampleOf(letter: LetterId, language: Language, as: Role = "mentee"): LetterContext {
  const { audience, about, essential, opens }: Letter = catalogue[letter];
  // Nobody but a mentor meets several people.
  const role = about === "pairs" && audience !== "organiser" ? "mentor" : as;
  const reader = audience === "organiser" ? "owner" : role;
  /** What comes before there are pairs. */
  const early = about === "cohort" && audience !== "participant";
  const hasPair = about === "pair" || about === "meeting";
  return {
    programme: aProgramme({ receipt: "D-GC-123/2026" }),
    cohort: "secret" in opens || "page" in opens ? undefined : aCohort({ phase: early ? "selection" : "mentoring" }),
    letter,
    language,
    now: early ? "2026-03-30T08:00:00Z" : "2026-04-13T08:00:00Z",
    recipient: { name: names[language][reader], email: `${reader}@example.ma`, ...(reader !== "owner" && { role: reader }) },
    occasion: hasPair ? "pair_1" : "",
    facts: factsFor(letter, language),
    links: {
      main: `https://letters.example.org/${"personal" in opens ? "me/sample-token" : "console"}`,
      page: (path) => `https://letters.example.org${path}`,
      ...(letter === "thank-you" && { testimonial: "https://letters.example.org/me/sample-token/testimonial" }),
      ...(!essential && { unsubscribe: "https://letters.example.org/u/sample-token" }),
    },
    ...(letter === "thank-you" && role === "mentor" && { quotes: [words[language].thanks] }),
    ...(hasPair && { pair: samplePair(letter, language, reader === "owner" ? undefined : role) }),
    ...(about === "pairs" && {
      pairs: [samplePair(letter, language, reader === "owner" ? undefined : role), secondPair(letter, language, reader)],
    }),
    ...(about === "meeting" && { meeting: sampleMeeting(letter) }),
    ...(letter === "letters-returned" && {
      unreached: [
        { name: names[language].mentee, role: "mentee", why: "bounced" },
        { name: names[language].mentor, role: "mentor", why: "complained" },
      ],
    }),
    ...(about === "gathering" && { gathering: { ...sampleGathering, place: words[language].city } }),
  };
}

function factsFor(letter: LetterId, language: Language): LetterContext["facts"] {
  if (letter === "next-cohort") return { opens: "2026-09-02", closes: "2026-09-29" };
  if (letter === "weekly-digest") return { meetings: "41", expected: "60", pairs: "30", unmet: "3", toCall: "2" };
  if (letter === "thank-you") return { held: "4", hours: "4.5" };
  if (letter === "certificate-issued") return { again: "no" };
  if (letter === "decision-reminder") return { decision: "approval" };
  if (letter === "organiser-invited") return { role: "coordinator" };
  if (letter === "committee-planned") return { change: "planned", at: "2026-05-12T17:00:00Z", place: words[language].city, sequence: "1" };
  if (letter === "committee-recorded") return { heldOn: "2026-03-27" };
  if (letter.startsWith("form-")) return { until: "2026-03-29" };
  if (letter === "places-answered") return { people: "1" };
  if (letter === "objection-made") return { until: "2026-06-03" };
  if (letter === "pair-paused") return { until: "2026-05-03" };
  if (letter === "date-moved") return { mentoringEnds: "2026-06-17", surveyEnds: "2026-06-27" };
  if (letter === "erasure-coming") return { stage: "rejected", until: "2026-05-11", count: "14" };
  if (letter === "file-prepared") return { what: "archive", state: "ready", until: "2026-05-14" };
  if (letter === "copy-before-erasure") return { until: "2026-05-11" };
  if (letter === "intake-extended") return { until: "2026-04-02" };
  if (letter === "letters-returned") return { count: "2", bounced: "app_1", complained: "app_2" };
  return letter === "workflow-trouble" ? { step: "Survey" } : {};
}

function samplePair(letter: LetterId, language: Language, reader: Role | undefined): PairContext {
  const introduced = letter.startsWith("introduction");
  const pair = aPair(introduced ? { acceptedAt: { mentor: null, mentee: null }, state: { is: "introduced" } } : {});
  const { mentor, mentee } = names[language];
  const { goal } = words[language];
  const other = reader && sampleOther(language, reader === "mentor" ? "mentee" : "mentor", letter === "pair-active");
  return { pair, mentor: { name: mentor }, mentee: { name: mentee }, goal, ...(other && { other }) };
}

/** The other person a mentor is introduced to. */
function secondPair(letter: LetterId, language: Language, reader: Role | "owner"): PairContext {
  const { second, aim } = words[language];
  const { other, ...found } = samplePair(letter, language, reader === "owner" ? undefined : "mentor");
  const person = other && { ...other, name: second, topics: ["negotiation", "project-management"], sector: null, city: "" };
  return { ...found, mentee: { name: second }, goal: aim, ...(person && { other: person }) };
}

function sampleOther(language: Language, role: Role, withContact: boolean): Counterpart {
  const { city, position, why } = words[language];
  return {
    name: names[language][role],
    role,
    city,
    languages: ["darija", "french"],
    mode: "both",
    sector: "banking",
    position: role === "mentor" ? position : "",
    topics: ["corporate-finance", "public-speaking"],
    motivation: role === "mentor" ? why : "",
    ...(withContact && { email: `${role}@example.ma`, phone: "+212600000001" }),
  };
}

function sampleMeeting(letter: LetterId): Meeting {
  if (letter === "meeting-to-attest" || letter === "meeting-contested") return aMeeting();
  return aMeeting({ place: "https://meet.example.org/abc", logged: null, attested: { mentor: null, mentee: null } });
}

const sampleGathering: Gathering = {
  kind: "gathering",
  ...ref,
  id: "2026-04",
  version: 1,
  at: "2026-04-25T09:00:00Z",
  minutes: 90,
  topic: "",
  place: "",
  link: "https://meet.example.org/abc",
  pin: "1234",
  state: "announced",
};
