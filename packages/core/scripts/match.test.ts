import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rows, workbook } from "../src/application/import/fixtures/workbook.ts";
import type { Report } from "../src/matching/report.ts";

const directory = mkdtempSync(join(tmpdir(), "tamkine-match-"));
afterAll(() => rmSync(directory, { recursive: true }));

const file = (name: string) => join(directory, name);
function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { encoding: "utf8" });
}

const mentors = `Horodateur;Nom et prénom;Genre;Adresse e-mail;Région;Langues;Domaines d'expertise;Nombre de mentorés acceptés;Mode de rencontre;J'accepte la charte et le traitement de mes données
10/03/2026 22:41:00;Houda Aït Taleb;Femme;houda@example.ma;Rabat-Salé-Kénitra;Arabe, Français;Recherche académique, Analyse de données;1;Les deux;Oui
11/03/2026 10:00:00;Karim Rahmani;Homme;karim@example.ma;L'Oriental;Anglais;Audit et contrôle;2;À distance;Oui
`;
const mentees = `Horodateur;Nom et prénom;Genre;Adresse e-mail;Région;Date de naissance;Langues;Domaines souhaités;Mode de rencontre;J'accepte la charte et le traitement de mes données
03/03/2026 06:39:00;Nour Skalli;Femme;nour@example.ma;Casablanca-Settat;20/09/2002;Français;Audit et contrôle, Analyse de données;Les deux;Oui
04/03/2026 10:01:00;Sara Belkacem;Femme;sara@example.ma;Rabat-Salé-Kénitra;13/02/2004;Français;Analyse de données;Les deux;Oui
04/03/2026 11:01:00;Sans Accord;Homme;sans@example.ma;Rabat-Salé-Kénitra;06/08/1995;Français;Analyse de données;Les deux;Non
`;

describe("npm run match", () => {
  test("two exports give a proposal, its proof and a summary; what the import refuses is set aside", () => {
    writeFileSync(file("mentors.csv"), mentors);
    writeFileSync(file("mentees.csv"), mentees);
    const { status, stdout } = run("match.ts", directory, "--out", file("out.json"), "--edges");
    expect(status).toBe(0);
    const report = JSON.parse(readFileSync(file("out.json"), "utf8")) as Report & { setAside: object[] };
    expect(report.pairs.length).toBe(1);
    expect(report.pairs[0]?.mentor).toBe("houda@example.ma");
    expect(report.edges?.length).toBe(2);
    expect(report.certificate.verified).toBe(true);
    expect(report.proof?.group).toEqual(["nour@example.ma", "sara@example.ma"]);
    expect(report.proof?.closed).toContainEqual({ mentee: "nour@example.ma", mentor: "karim@example.ma", by: ["language"] });
    expect(report.proof?.relaxations[0]?.steps).toEqual([{ change: "place", mentor: "houda@example.ma" }]);
    expect(report.setAside).toEqual([{ role: "mentee", row: 4, reason: "no-consent" }]);
    expect(stdout).toContain("1\u00a0personne reste sans mentor.");
  });

  test("a workbook is read as the import reads it: with the mentors' file as one the proposal is the same", () => {
    const books = mkdtempSync(join(directory, "books-"));
    const [titles = [], ...answers] = mentors
      .trim()
      .split("\n")
      .map((line) => line.split(";"));
    writeFileSync(join(books, "mentors.xlsx"), workbook([{ name: "Réponses", rows: rows([titles, ...answers]) }]));
    writeFileSync(join(books, "mentees.csv"), mentees);
    expect(run("match.ts", books, "--out", file("books.json")).status).toBe(0);
    const pairsOf = (name: string) => (JSON.parse(readFileSync(file(name), "utf8")) as Report).pairs;
    expect(pairsOf("books.json")).toEqual(pairsOf("out.json"));
    writeFileSync(join(books, "mentors.csv"), mentors);
    expect(run("match.ts", books, "--out", file("books.json")).stderr).toContain("both there");
    rmSync(join(books, "mentors.xlsx"));
    writeFileSync(join(books, "mentors.csv"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]));
    expect(run("match.ts", books, "--out", file("books.json")).stderr).toBe("The file of mentors cannot be read: file-unreadable, other\n");
  });

  test("settings are read, and refused with a clear message when they are none", () => {
    writeFileSync(file("settings.json"), JSON.stringify({ without: ["language"], objective: "leximin" }));
    expect(run("match.ts", directory, "--out", file("free.json"), "--settings", file("settings.json")).status).toBe(0);
    expect((JSON.parse(readFileSync(file("free.json"), "utf8")) as Report).unmatched).toEqual([]);
    writeFileSync(file("settings.json"), JSON.stringify({ objective: "best", minimumload: 1 }));
    const { status, stderr } = run("match.ts", directory, "--out", file("free.json"), "--settings", file("settings.json"));
    expect(status).toBe(2);
    expect(stderr).toContain("objective");
    expect(stderr).toContain("minimumload");
    expect(run("match.ts", join(directory, "nowhere"), "--out", file("free.json")).stderr).toContain("mentors.csv");
  });
});

describe("npm run assign", () => {
  test("solves a file, refuses what is not an instance", () => {
    writeFileSync(
      file("problem.json"),
      JSON.stringify({
        capacity: [1],
        mentees: 2,
        edges: [
          [0, 0, 5],
          [1, 0, 7],
        ],
      }),
    );
    expect(run("assign.ts", file("problem.json"), "--out", file("answer.json")).status).toBe(0);
    expect(JSON.parse(readFileSync(file("answer.json"), "utf8"))).toMatchObject({
      assignment: [-1, 0],
      violator: { mentees: [0, 1], mentors: [0], places: 1 },
    });
    writeFileSync(file("problem.json"), "{");
    const { status, stderr } = run("assign.ts", file("problem.json"), "--out", file("answer.json"));
    expect(status).toBe(2);
    expect(stderr).toContain("not JSON");
  });

  test("reads a file that begins with a byte order mark, and says which names it does not know", () => {
    writeFileSync(file("problem.json"), `\uFEFF${JSON.stringify({ capacity: [1], mentees: 1, edges: [[0, 0, 5]], lock: [[0, 0]] })}`);
    const { status, stderr } = run("assign.ts", file("problem.json"), "--out", file("answer.json"));
    expect([status, stderr]).toEqual([0, "not looked at: lock\n"]);
  });
});
