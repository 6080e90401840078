/** Another alliance by settings alone: of three bodies in another country, and of one body in bad weather; each lives a cohort to the end. */
import type { Language } from "@tamkine/core/kernel/text";
import { readLetter } from "@tamkine/local/mail/mime";
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import type { Alliance } from "@tamkine/rehearsal/alliance";
import { wholeSeason } from "@tamkine/rehearsal/season/whole-season";
import { expect, test } from "vitest";
import { someSignUps } from "./some-sign-ups.ts";

const minutes = 60_000;
const office = (body: string) => ({ address: `coordination.${body}@example.org`, name: `Coordination ${body}`, body });

/** Founded from the first programme, by its page, and running beside it. */
const three: Alliance = {
  programme: "bridges",
  coordinators: [office("oma"), office("omb"), office("alumni")],
  founded: {
    id: "bridges",
    "name.fr": "Passerelles",
    "name.ar": "جسور",
    "name.en": "Bridges",
    "about.fr": "Du mentorat entre ingénieurs.",
    "about.ar": "مواكبة بين المهندسين.",
    "about.en": "Mentoring between engineers.",
    ...bodyFields(1, "OMA", { fr: "Ordre A", ar: "هيئة أ", en: "Order A" }, "mentor"),
    ...bodyFields(2, "OMB", { fr: "Ordre B", ar: "هيئة ب", en: "Order B" }, "mentee"),
    ...bodyFields(3, "Alumni", { fr: "Anciens", ar: "قدماء البرنامج", en: "Former members" }, "mentor"),
    colour: "#7a1f3d",
    timeZone: "Asia/Dubai",
    callingCode: "+971",
    replyTo: "bridges@example.org",
  },
  settings: [
    ["identity/country", { callingCode: "+971", weekend: "friday-saturday", months: "gulf", language: "en", gatheringDay: "6" }],
    ["questions", { regions: "Rabat-Salé-Kénitra | الإمارة الأولى | First\nDubaï | دبي | Dubai" }],
    ["rules", { receipt: "UAE-1" }],
  ],
  timeZone: "Asia/Dubai",
};
const one: Alliance = {
  programme: "tamkine",
  coordinators: [office("aei")],
  settings: [["identity/bodies", { "role.aei": "both", "gone.iya": "yes" }]],
  timeZone: "Africa/Casablanca",
};

function bodyFields(n: number, short: string, name: Readonly<Record<Language, string>>, role: string): Record<string, string> {
  const named = Object.entries(name).map(([language, text]) => [`body.${n}.name.${language}`, text]);
  return { [`body.${n}.short`]: short, ...Object.fromEntries(named), [`body.${n}.role`]: role };
}

const play = (alliance: Alliance, files: ReturnType<typeof someSignUps>, weather = 0) =>
  wholeSeason({
    files,
    seed: "7",
    traits: usualTraits,
    cohort: "2026-1",
    kills: 0,
    weather,
    threads: 2,
    prints: 1,
    report: true,
    say: () => {},
    alliance,
  });

/** Every other mentor comes from the third body, by a column of the file. */
function fromTwo(file: Uint8Array): Uint8Array {
  const lines = new TextDecoder()
    .decode(file)
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u);
  const separator = lines[0]?.includes(";") ? ";" : ",";
  const added = lines.map((line, i) => `${line}${separator}${i === 0 ? "Organisme d’appartenance" : i % 2 === 0 ? "OMA" : "Anciens"}`);
  return new TextEncoder().encode(added.join("\n"));
}

// The two side by side: in bad weather one waits more than one works.
test.concurrent(
  "three bodies in another country: each approves, and the cohort lives to its close",
  async () => {
    const { mentor, mentee } = someSignUps({ mentors: 6, mentees: 5 });
    const { summary, log, letters } = await play(three, { mentor: fromTwo(mentor), mentee });
    expect(summary).toMatchObject({ phase: "closed", coverage: 1, errors: [] });
    const approved = log.filter(({ event }) => event === "matches-approved").map(({ subject }) => subject);
    expect(new Set(approved)).toEqual(new Set(["oma", "omb", "alumni"]));
    // Of the programme it was founded from, nothing stands in any letter but those by which its owner signs in there.
    const read = letters
      .filter(({ links }) => !links.some((path) => path.startsWith("/console/enter/")))
      .map(({ eml }) => readLetter(Buffer.from(eml)));
    const texts = read.map(({ subject, text = "" }) => `${subject}\n${text.replace(/https?:\S+/gu, "")}`);
    expect(texts.filter((text) => /tamkine|تمكين|\bAEI\b|\bIYA\b|09-08|CNDP/iu.test(text))).toEqual([]);
    expect(new Set(read.map(({ from }) => from.replace(/ <.*/u, "")))).toEqual(new Set(["Passerelles"]));
  },
  5 * minutes,
);

test.concurrent(
  "one body, in bad weather: one approval, no letter speaks of another, nothing is lost and nothing comes twice",
  async () => {
    const { summary, log, letters } = await play(one, someSignUps({ mentors: 4, mentees: 4 }), 0.01);
    expect(summary).toMatchObject({ phase: "closed", coverage: 1, errors: [], letters: { duplicates: 0, unsent: 0 } });
    expect(new Set(log.filter(({ event }) => event === "matches-approved").map(({ subject }) => subject))).toEqual(new Set(["aei"]));
    expect(letters.map(({ subject }) => subject).filter((subject) => /organismes|bodies|هيئات/u.test(subject))).toEqual([]);
    expect(Object.keys(summary.weather ?? {})).toEqual(
      expect.arrayContaining(["dynamodb: answer lost", "dynamodb: throttled", "lambda: time is up"]),
    );
  },
  5 * minutes,
);
