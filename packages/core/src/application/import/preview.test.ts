import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act } from "../../outcome.ts";
import type { Role } from "../../programme/programme.ts";
import type { World } from "../../world.ts";
import { aCohort, anAct, ids } from "../../worlds/makers.ts";
import { refused } from "../../worlds/refused.ts";
import { Application } from "../application.ts";
import { head, line, nobody, previewOf } from "./fixtures/preview.ts";
import { importRows, type ImportRow } from "./import.ts";

const act: Act = anAct("2026-03-29T10:00:00Z", "organiser:org_owner");
const sample = (role: Role) => readFileSync(new URL(`../../../../../tests/data/cohort-2026-1/${role}s.csv`, import.meta.url));

function after(world: World, rows: ImportRow[]): World {
  const stored = new Map(world.applications.map((one) => [one.id, one]));
  for (const item of importRows(rows, world, act, ids).put) {
    if (item.kind === "application") stored.set(item.id, { ...item, version: item.version + 1 });
  }
  return { ...world, applications: [...stored.values()] };
}

const left = (rows: ImportRow[]) => rows.filter(({ verdict }) => verdict !== "take").map(({ row, reason }) => [row, reason]);
describe("the sample cohort", () => {
  const mentors = previewOf(sample("mentor"), "mentor");
  const world = after(nobody, mentors);
  const mentees = previewOf(sample("mentee"), "mentee", world);

  test("leaves out exactly the rows that deserve it", () => {
    expect(mentors).toHaveLength(46);
    expect(left(mentors)).toEqual([
      [4, "replaced"],
      [8, "replaced"],
      [14, "bad-address"],
      [16, "replaced"],
      [31, "no-consent"],
    ]);
    expect(mentees).toHaveLength(57);
    expect(left(mentees)).toEqual([
      [4, "no-consent"],
      [19, "replaced"],
      [47, "replaced"],
      [52, "replaced"],
      [53, "bad-address"],
      [57, "under-age"],
      [58, "both-sides"],
    ]);
  });

  test("understands every answer but one cut and what goes beyond the places of a list, and doubts who is there twice", () => {
    const problems = [...mentors, ...mentees].flatMap((row) => row.problems.map(({ field, code }) => `${field} ${code}`));
    expect(new Set(problems)).toEqual(new Set(["motivation shortened", "help too-many", "row alike-person"]));
  });

  test("keeps formulas and scripts as the text they are", () => {
    const odd = mentors.find(({ row }) => row === 10)?.application;
    expect(odd?.form).toMatchObject({
      name: '=HYPERLINK("http://example.invalid";"clic")',
      motivation: "<script>alert(1)</script> +cmd|' /C calc'!A0",
    });
  });

  test("makes applications that can be stored, and none with a birth date", () => {
    const applications = [...mentors, ...mentees].flatMap(({ application }) => application ?? []);
    expect(applications.map((application) => Application.parse(application))).toEqual(applications);
    expect(JSON.stringify(mentees)).not.toMatch(/20\/09\/2002|2002-09-20|birthDate/u);
  });

  test("marks the person on both sides on both, in either order of the files", () => {
    const email = "houda.aittaleb@example.ma";
    const both = after(world, mentees);
    const other = previewOf(sample("mentee"), "mentee");
    const inverse = after(after(nobody, other), previewOf(sample("mentor"), "mentor", after(nobody, other)));
    for (const { applications } of [both, inverse]) {
      expect(applications.filter((one) => one.email === email).map(({ bothSides }) => bothSides)).toEqual([true, true]);
      expect(applications.filter(({ bothSides }) => bothSides)).toHaveLength(2);
    }
    const taken = ({ applications }: World) => applications.map(({ id, form }) => `${id} ${form.name}`).sort();
    expect(taken(both)).toEqual(taken(inverse));
  });

  test("writes once to everybody taken", () => {
    const { letters, happenings } = importRows(mentees, world, act, ids);
    expect(letters).toHaveLength(51);
    expect(new Set(letters.map(({ letter }) => letter))).toEqual(new Set(["application-imported"]));
    expect(happenings).toMatchObject([{ event: "applications-imported", facts: { taken: 50, toDecide: 1, refused: 6, role: "mentee" } }]);
  });

  test("imported again changes nothing", () => {
    const both = after(world, mentees);
    for (const role of ["mentor", "mentee"] as const) {
      const again = previewOf(sample(role), role, both, "2026-04-01T10:00:00Z");
      expect(again.filter(({ verdict }) => verdict !== "refuse")).toEqual([]);
      expect(importRows(again, both, act, ids)).toEqual({ put: [], happenings: [], letters: [] });
    }
  });
});

describe("what is already there", () => {
  const first = after(nobody, previewOf(`${head}${line()}`, "mentee"));
  const known = (change: Partial<Application>): World => ({
    ...first,
    applications: first.applications.map((one) => ({ ...one, ...change })),
  });

  test("is replaced by a later sending, and keeps what was decided", () => {
    const later = `${head}${line({ at: "11/03/2026 10:00", name: "Sara B." })}`;
    const [row] = previewOf(later, "mentee", known({ status: "waitlisted", decision: { by: "x", at: act.now, reason: null } }));
    expect(row).toMatchObject({ verdict: "merge", application: { version: 1, status: "waitlisted", form: { name: "Sara B." } } });
    expect(importRows(previewOf(later, "mentee", first), first, act, ids).letters).toEqual([]);
  });

  test.each([
    ["an earlier sending", line({ at: "09/03/2026 10:00", name: "S." }), {}, "replaced"],
    ["the same sending", line(), {}, "already-there"],
    [
      "a sending before the person withdrew",
      line({ name: "S." }),
      { status: "withdrawn", decision: { by: "x", at: "2026-03-12T10:00:00Z", reason: null } },
      "already-there",
    ],
  ] as const)("stays for %s", (_, text, change, reason) => {
    expect(previewOf(`${head}${text}`, "mentee", known(change))).toMatchObject([{ verdict: "refuse", reason }]);
  });

  test("a form never confirmed gives way, and who withdrew may come back", () => {
    const [confirmed] = previewOf(`${head}${line({ at: "01/03/2026" })}`, "mentee", known({ status: "unverified" }));
    expect(confirmed).toMatchObject({ verdict: "merge", application: { status: "submitted" } });
    const decision = { by: "x", at: "2026-03-12T10:00:00Z", reason: null };
    const [back] = previewOf(`${head}${line({ at: "13/03/2026" })}`, "mentee", known({ status: "withdrawn", decision }));
    expect(back).toMatchObject({ verdict: "take", application: { status: "submitted", decision: null } });
  });

  test("keeps that the words agreed to were another form’s, and of what was agreed to here their version", () => {
    const versionIn = (world?: World) =>
      previewOf(`${head}${line({ at: "12/03/2026", name: "S." })}`, "mentee", world)[0]?.application?.consents.processing?.version;
    const processing = { version: "2026-03", at: "2026-03-10T10:00:00Z" };
    const consents = { charter: processing, processing, sharing: null, contact: null, abroad: null, testimonial: null };
    expect([versionIn(), versionIn(known({ consents }))]).toEqual(["import", "2026-03"]);
  });

  test("keeps consents that the file does not ask for", () => {
    const contact = { version: "2026-03", at: "2026-03-10T10:00:00Z" };
    const consents = { charter: contact, processing: contact, sharing: null, contact, abroad: null, testimonial: null };
    const world = known({ consents });
    expect(previewOf(`${head}${line({ at: "12/03/2026", name: "S." })}`, "mentee", world)[0]?.application?.consents).toMatchObject({
      contact,
    });
  });
});

test("age counts on the last day of sign-up", () => {
  const births = ["29/03/2008", "30/03/2008", "39536", "2001", "", "hier"];
  const rows = previewOf(head + births.map((born, i) => line({ born, email: `m${i}@example.ma` })).join("\n"), "mentee");
  expect(rows.map(({ verdict }) => verdict)).toEqual(["take", "refuse", "take", "take", "take", "take"]);
  expect(rows.slice(4).map(({ problems }) => problems)).toEqual([
    [{ field: "birthDate", code: "missing" }],
    [{ field: "birthDate", code: "unreadable" }],
  ]);
});

test("a row that says next to nothing is taken, with what is assumed told", () => {
  const [row] = previewOf("Nom;E-mail;Région;Langues;Mode de rencontre;J'accepte\nChamps  Vides;vide@example.ma;;;;oui\n", "mentor");
  expect(row).toMatchObject({
    verdict: "take",
    application: { form: { name: "Champs Vides", mode: "remote", languages: ["french"], capacity: 1 } },
  });
  expect(row?.problems).toEqual([
    { field: "languages", code: "missing" },
    { field: "region", code: "missing" },
  ]);
});

test.each([
  ["no name", line({ name: "  " }), "incomplete"],
  ["a name without a letter", line({ name: "…" }), "incomplete"],
  ["a name that is none", line({ name: "N/A" }), "incomplete"],
  ["a name that is an address", line({ name: "sara@example.ma" }), "incomplete"],
  ["a name that a program writes for none", line({ name: "undefined" }), "incomplete"],
  ["no address", line({ email: "" }), "bad-address"],
  ["no consent", line({ yes: "" }), "no-consent"],
  ["consent denied", line({ yes: "Je n'accepte pas" }), "no-consent"],
  ["a short record", "10/03/2026;Sara;sara@example.ma", "no-consent"],
])("%s is a reason to refuse", (_, text, reason) => {
  expect(previewOf(head + text, "mentee")).toMatchObject([{ row: 2, verdict: "refuse", reason }]);
});

test("an unquoted delimiter in one answer does not cost the row", () => {
  const [row] = previewOf("Nom;E-mail;Langues;Motivation;J'accepte\nSara;sara@example.ma;Français;J'aime; vraiment; aider;Oui\n", "mentor");
  expect(row).toMatchObject({ verdict: "take", application: { form: { motivation: "J'aime; vraiment; aider", languages: ["french"] } } });
});

test("without a known address column every row says so", () => {
  expect(previewOf("Colonne 1;Colonne 2\nx;y\n", "mentor")).toMatchObject([{ verdict: "refuse", reason: "bad-address" }]);
});

test("is refused once selection has ended", () => {
  const world = { ...nobody, cohort: aCohort({ phase: "matching" }) };
  expect(refused(() => previewOf(`${head}${line()}`, "mentee", world))).toEqual({ code: "wrong-phase", phase: "matching" });
});

describe("any file", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("", "Oui", "Non", "a@b.ma", "c@d.ma", "10/03/2026", '"', "=1+1", "\n", ";"),
    fc.constantFrom(
      "نعم",
      "لا",
      "سارة بنعلي",
      "٢٩/٠٢/٢٠٢٤",
      "31/12/2025 23:59",
      "😀",
      "\uD83D",
      "e\u0301",
      "\u202Ea",
      "é".repeat(600),
      "2".repeat(40),
    ),
  );
  const record = fc.array(cell, { minLength: 0, maxLength: 9 }).map((cells) => cells.join(";"));
  const sending = fc.record({
    at: fc.oneof(
      fc.integer({ min: 10, max: 28 }).map((day) => `${day}/03/2026 10:00`),
      fc.constantFrom("10/03/2026 10:00", "29/02/2024 23:59", "31/12/2025 23:59", "١٠/٠٣/٢٠٢٦ 10:00"),
    ),
    email: fc.constantFrom("a@b.ma", "A@B.MA ", "a\u200B@b.ma", "c@d.ma", "nobody"),
    name: fc.constantFrom("A", "B", "", "سارة", "😀 Sami", "e\u0301a"),
    yes: fc.constantFrom("Oui", "Oui", "Non"),
    born: fc.constantFrom("20/09/2002", "20/09/2010"),
  });
  const filed = (sendings: Parameters<typeof line>[0][]) => head + sendings.map(line).join("\n");

  test("never breaks, and what it gives can be stored", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), fc.constantFrom<Role>("mentor", "mentee"), (records, role) => {
        const refusal = refused(() => {
          for (const { application } of previewOf(head + records.join("\n"), role)) if (application) Application.parse(application);
        });
        // A file with a null in it is taken for something else than a table.
        expect([undefined, "nothing-to-import", "file-unreadable"]).toContain(refusal?.code);
      }),
      { numRuns: 300 },
    );
  });

  test("imported twice changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(sending, { minLength: 1, maxLength: 8 }), (sendings) => {
        const once = after(nobody, previewOf(filed(sendings), "mentee"));
        expect(importRows(previewOf(filed(sendings), "mentee", once), once, act, ids).put).toEqual([]);
      }),
    );
  });

  test("two files take the same people in either order", () => {
    const taken = (world: World) => world.applications.map(({ id }) => id).sort();
    const both = (a: string, b: string) => {
      const world = after(nobody, previewOf(a, "mentee"));
      return after(world, previewOf(b, "mentee", world));
    };
    fc.assert(
      fc.property(fc.array(sending, { minLength: 1, maxLength: 6 }), fc.array(sending, { minLength: 1, maxLength: 6 }), (a, b) => {
        expect(taken(both(filed(a), filed(b)))).toEqual(taken(both(filed(b), filed(a))));
      }),
    );
  });
});

test("five hundred people are taken from one file", () => {
  const lines = Array.from({ length: 500 }, (_, i) => line({ email: `m${i}@example.ma`, name: `Mentee ${i}` }));
  expect(previewOf(head + lines.join("\n"), "mentee").filter(({ verdict }) => verdict === "take")).toHaveLength(500);
});
