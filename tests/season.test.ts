/** Whole cohorts, from the sign-up export to the close, on the embedded AWS, played by a cast through the pages. */
import { readFileSync } from "node:fs";
import { createIds } from "@tamkine/core/access/ids";
import { Report } from "@tamkine/core/report/report";
import { markId } from "@tamkine/core/survey/marks";
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import { seasonSecret, wholeSeason } from "@tamkine/rehearsal/season/whole-season";
import { beforeAll, describe, expect, test } from "vitest";
import { figuresFromLog } from "./figures-from-log.ts";
import { someSignUps } from "./some-sign-ups.ts";

const minutes = 60_000;
const files = someSignUps({ mentors: 7, mentees: 6 });
const play = (season: Partial<Parameters<typeof wholeSeason>[0]> = {}) =>
  wholeSeason({ files, seed: "7", traits: usualTraits, cohort: "2026-1", kills: 0, prints: 2, say: () => {}, ...season });
type Played = Awaited<ReturnType<typeof wholeSeason>>;

/**
 * What must be the same whenever the same seed is played: everything but times, the number of requests, and the letters, of which
 * a sign-in link that died with the server is asked for once more, and organisers hear of a silent pair a day sooner where a step came
 * a moment late.
 */
function story({ summary }: Played) {
  const { wallSeconds: _, requests: __, workflow: ___, letters: ____, weather: _____, ...told } = summary;
  // Of how many letters some came back is about the letters, too.
  const kpis: Readonly<Record<string, { numerator: number } | undefined>> = told.kpis;
  return { ...told, kpis: { ...kpis, bounced: kpis["bounced"]?.numerator } };
}

/** The same when a letter came days late, because it was left behind and the next step sent it: its reader's story went another way. */
function outline({ summary }: Played) {
  const { phase, coverage, participants, errors, letters } = summary;
  return { phase, coverage, participants, errors, duplicates: letters.duplicates, unsent: letters.unsent };
}

/** Whether a letter was late, or is in doubt still. One that was in doubt and was sent again came in the evening in which it would have. */
const strayed = ({ summary: { letters } }: Played): boolean => letters.doubtful + letters.late > 0;

describe("a season", () => {
  let played: Played;
  beforeAll(async () => {
    played = await play({ report: true, threads: 2 });
  }, 5 * minutes);

  test("ends closed, everybody matched, nothing twice, nothing lost, no errors", () => {
    const { summary } = played;
    expect(summary).toMatchObject({ phase: "closed", coverage: 1, errors: [] });
    expect(summary.letters).toMatchObject({ duplicates: 0, unsent: 0, doubtful: 0, late: 0 });
    expect(summary.meetings.effective).toBeGreaterThan(10);
    expect(summary.survey.answered).toBeGreaterThan(5);
    expect(summary.gatherings.held).toBe(summary.gatherings.months);
  });

  test("certificates are issued, printed, and confirmed to whoever has their code", () => {
    const { summary, certificates } = played;
    expect(summary.certificates.issued).toBeGreaterThan(5);
    expect(summary.certificates).toMatchObject({ printed: 2, confirmed: 2 });
    for (const { pdf } of certificates) expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    const told = played.letters.filter(({ subject }) => /certificat|certificate|شهادتك/u.test(subject));
    expect(told.length).toBeGreaterThan(5);
  });

  test("names the rows it did not take, each for its reason", () => {
    const refused = [...played.summary.applications.mentor.refused, ...played.summary.applications.mentee.refused];
    expect(refused.map(({ reason }) => reason).sort()).toEqual(["no-consent", "replaced"]);
  });

  test("every figure is there", () => {
    const counted = Object.values(played.summary.kpis).filter((figure) => figure !== undefined);
    expect(counted.length).toBeGreaterThanOrEqual(20);
    for (const figure of counted) expect(figure.numerator).not.toBeNaN();
  });

  // What is named here is asked for anew: into stacks/fixtures/calls.json with it, which the stacks' tests compare with each
  // function's rights. Not the other way round: some of it happens only when two things meet.
  test("no function asks AWS for what it was not recorded to ask for", () => {
    const recorded = JSON.parse(readFileSync("stacks/fixtures/calls.json", "utf8")) as Record<string, string[]>;
    const asked = Object.entries(played.calls).flatMap(([id, calls]) =>
      calls.filter((call) => !recorded[id]?.includes(call)).map((call) => `${id} ${call}`),
    );
    expect(Object.keys(played.calls).length).toBeGreaterThan(4);
    expect(asked).toEqual([]);
  });

  test("figures counted again from the log alone, by other code, are the same", () => {
    const { derive } = createIds(seasonSecret("7"));
    const again = figuresFromLog(played.log, (participant) => markId({ derive }, { programme: "tamkine", cohort: "2026-1", participant }));
    const kpis: Readonly<Record<string, { value: number | null } | undefined>> = played.summary.kpis;
    for (const [id, { value }] of Object.entries(again)) expect([id, kpis[id]?.value]).toEqual([id, value]);
  });

  test("ends with the committee's report, in three languages, as a workbook and as data", () => {
    expect(played.report.map(({ name }) => name)).toEqual([
      "report-fr.pdf",
      "report-ar.pdf",
      "report-en.pdf",
      "report.xlsx",
      "report.json",
    ]);
    const [fr, ar, en, xlsx, json] = played.report.map(({ bytes }) => Buffer.from(bytes));
    for (const pdf of [fr, ar, en]) {
      expect(pdf?.subarray(0, 5).toString()).toBe("%PDF-");
      expect(pdf?.length).toBeGreaterThan(30_000);
    }
    expect(xlsx?.subarray(0, 2).toString()).toBe("PK");
    const report = Report.parse(JSON.parse(String(json)));
    expect(report).toMatchObject({ provisional: false, cohort: "2026-1", versions: [{ number: 1 }] });
    expect(report.lessons?.ar.hard).not.toBe("");
  });

  test("the log names no person", () => {
    const text = JSON.stringify(played.log);
    expect(played.log.length).toBeGreaterThan(50);
    for (const { to } of played.letters) expect(text).not.toContain(to);
  });

  test("killed on the way and started again, it comes to the same end", { timeout: 8 * minutes }, async () => {
    const kills = 5;
    const killed = await play({ kills });
    const { sentAgain, doubtful } = killed.summary.letters;
    expect(sentAgain + doubtful).toBeLessThanOrEqual(kills);
    expect(outline(killed)).toEqual(outline(played));
    const same = strayed(killed) ? outline : story;
    expect(same(killed)).toEqual(same(played));
  });
});
