import { expect, test } from "vitest";
import { foundCohort } from "../cohort/found.ts";
import { proposeSchedule } from "../cohort/schedule.ts";
import { settingsOf } from "../matching/settings.ts";
import { aProgramme, anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { Programme } from "./programme.ts";
import { remindings, shownDays } from "./reminding.ts";
import { settable, setRules, shown } from "./rules.ts";

const programme = aProgramme();
const set = (typed: Record<string, string>, of = programme) => setRules(of, typed);
const made = (typed: Record<string, string>, of = programme) => Programme.parse(set(typed, of).put[0]);

test("sets the receipt, goals, rules and lengths that are typed, and says which in the log", () => {
  const typed = { receipt: " D-GC-12/2026 ", "goals.meetingsPerPair": "2", "goals.responseRate": "70", "rules.minimumAge": "21" };
  const after = made({ ...typed, "rules.months.min": "2", "rules.minimumLength.mentoring": "30" });
  expect(after).toMatchObject({ receipt: "D-GC-12/2026", goals: { meetingsPerPair: 2, responseRate: 0.7, mentors: 30 } });
  expect(after.rules).toMatchObject({ minimumAge: 21, months: { min: 2, max: 4 }, minimumLength: { mentoring: 30, survey: 7 } });
  expect(set({ "rules.gapDays": "28", "rules.contestDays": "7" }).happenings).toEqual([
    { event: "rules-set", subject: "tamkine", facts: { "rules.gapDays": 28 } },
  ]);
});

test("sets what matching puts first and how many points each criterion has, and where data is kept", () => {
  const typed = {
    "weights.region": "0",
    "weights.help": "50",
    "matching.minimumLoad": "1",
    "matching.objective": "total",
    keptAbroad: "no",
  };
  const after = made(typed);
  expect(settingsOf(after)).toMatchObject({ objective: "total", minimumLoad: 1, weights: { region: 0, help: 50, sector: 15 } });
  expect([after.keptAbroad, set(typed).happenings[0]?.facts]).toEqual([
    false,
    { "weights.region": 0, "weights.help": 50, "matching.minimumLoad": 1, objective: "total", keptAbroad: false },
  ]);
});

test("all of it as it is changes nothing", () => {
  const days = Object.assign({}, ...remindings.map((what) => shownDays(programme, what)));
  const same = { ...days, ...Object.fromEntries(settable.map((name) => [name, String(shown(programme, name))])) };
  expect(set({ ...same, receipt: "", keptAbroad: "yes", "matching.objective": "bottleneck" }).put).toEqual([]);
});

test.each([
  [{ "rules.decisionReminderDays": "0" }, { "rules.decisionReminderDays": "invalid" }],
  [
    { "goals.coverage": "101", "goals.mentors": "-1" },
    { "goals.coverage": "invalid", "goals.mentors": "invalid" },
  ],
  [{ "rules.months.min": "5" }, { "rules.months.max": "order" }],
  [{ "rules.letterHour": "24" }, { "rules.letterHour": "invalid" }],
  [{ receipt: "D".repeat(41) }, { receipt: "too-long" }],
  [{ "rules.draftReminderDays.first": "" }, { "rules.draftReminderDays.first": "invalid" }],
  [{ "rules.draftReminderDays.first": "7" }, { "rules.draftReminderDays.second": "invalid" }],
  [
    { "rules.surveyReminderDays.first": "0", "rules.surveyReminderDays.second": "61" },
    { "rules.surveyReminderDays.first": "invalid", "rules.surveyReminderDays.second": "invalid" },
  ],
  [
    { "rules.cohortsAYear": "5", "matching.minimumLoad": "10", "matching.objective": "best" },
    { "rules.cohortsAYear": "invalid", "matching.minimumLoad": "invalid", "matching.objective": "invalid" },
  ],
])("%j will not do", (typed, wrong) => {
  expect(refused(() => set(typed as Record<string, string>))).toEqual({ code: "form-invalid", ...wrong });
});

test("reminders are one or two, and the log says after how many days", () => {
  const typed = { "rules.draftReminderDays.first": " 3 ", "rules.surveyReminderDays.second": "" };
  const after = made(typed);
  expect([after.rules.draftReminderDays, after.rules.surveyReminderDays]).toEqual([[3, 7], [4]]);
  const facts = { "rules.draftReminderDays": "3 7", "rules.surveyReminderDays": "4" };
  expect(set(typed).happenings[0]?.facts).toEqual(facts);
  expect(made({ "rules.surveyReminderDays.second": "9" }, after).rules.surveyReminderDays).toEqual([4, 9]);
});

test("a receipt is not taken back, and where one is needed no cohort is founded without", () => {
  const act = anAct("2026-08-01T10:00:00Z", "organiser:org_owner");
  const input = { cohort: "2026-2", schedule: proposeSchedule(programme, "2026-09-01") };
  expect(refused(() => foundCohort(programme, input, act, true))).toEqual({ code: "receipt-missing" });
  const declared = made({ receipt: "D-GC-12/2026" });
  expect(foundCohort(declared, input, act, true).put[0]).toMatchObject({ kind: "cohort", phase: "draft" });
  expect(refused(() => set({ receipt: " " }, declared))).toEqual({ code: "form-invalid", receipt: "missing" });
});
