/** Another alliance by settings alone: of three bodies in another country, and of one body; each lives a cohort to the end. */
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import type { Alliance } from "@tamkine/rehearsal/offices";
import { wholeSeason } from "@tamkine/rehearsal/whole-season";
import { expect, test } from "vitest";
import { someSignUps } from "./some-sign-ups.ts";

const minutes = 60_000;
const office = (body: string) => ({ address: `coordination.${body}@example.org`, name: `Coordination ${body}`, body });

const three: Alliance = {
  coordinators: [office("aei"), office("iya"), office("alumni")],
  settings: [
    [
      "bodies",
      {
        "new.short": "Alumni",
        "new.name.fr": "Anciens",
        "new.name.ar": "قدماء البرنامج",
        "new.name.en": "Former members",
        "new.role": "mentor",
      },
    ],
    ["names", { "name.fr": "Passerelles", "name.ar": "جسور", "name.en": "Bridges" }],
    ["country", { callingCode: "+971", weekend: "friday-saturday", months: "gulf", language: "en", gatheringDay: "6" }],
    ["zone", { timeZone: "Asia/Dubai" }],
  ],
  timeZone: "Asia/Dubai",
};
const one: Alliance = {
  coordinators: [office("aei")],
  settings: [["bodies", { "role.aei": "both", "gone.iya": "yes" }]],
  timeZone: "Africa/Casablanca",
};

const play = (alliance: Alliance, files: ReturnType<typeof someSignUps>) =>
  wholeSeason({ files, seed: "7", traits: usualTraits, cohort: "2026-1", kills: 0, prints: 1, report: true, say: () => {}, alliance });

/** Every other mentor comes from the third body, by a column of the file. */
function fromTwo(file: Uint8Array): Uint8Array {
  const lines = new TextDecoder()
    .decode(file)
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u);
  const separator = lines[0]?.includes(";") ? ";" : ",";
  const added = lines.map((line, i) => `${line}${separator}${i === 0 ? "Organisme d’appartenance" : i % 2 === 0 ? "AEI" : "Anciens"}`);
  return new TextEncoder().encode(added.join("\n"));
}

test(
  "three bodies in another country: each approves, and the cohort lives to its close",
  async () => {
    const { mentor, mentee } = someSignUps({ mentors: 8, mentees: 6 });
    const { summary, log } = await play(three, { mentor: fromTwo(mentor), mentee });
    expect(summary).toMatchObject({ phase: "closed", coverage: 1, errors: [] });
    const approved = log.filter(({ event }) => event === "matches-approved").map(({ subject }) => subject);
    expect(new Set(approved)).toEqual(new Set(["aei", "iya", "alumni"]));
  },
  5 * minutes,
);

test(
  "one body: one approval, and no letter speaks of another",
  async () => {
    const { summary, log, letters } = await play(one, someSignUps({ mentors: 6, mentees: 5 }));
    expect(summary).toMatchObject({ phase: "closed", coverage: 1, errors: [] });
    expect(new Set(log.filter(({ event }) => event === "matches-approved").map(({ subject }) => subject))).toEqual(new Set(["aei"]));
    expect(letters.map(({ subject }) => subject).filter((subject) => /organismes|bodies|هيئات/u.test(subject))).toEqual([]);
  },
  5 * minutes,
);
