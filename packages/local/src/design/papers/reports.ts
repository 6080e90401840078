/** Sample reports: cohorts of every size and at every stage, as they would be printed. */
import { lazy } from "@tamkine/core/kernel/lazily";
import type { Language } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import { figures } from "@tamkine/core/kpi/kpi";
import { looksAt } from "@tamkine/core/kpi/shown";
import type { ReportPaper } from "@tamkine/core/paper/report-paper";
import { accountOf } from "@tamkine/core/report/account-of";
import { type Lessons, noTexts } from "@tamkine/core/report/lessons";
import { type Reported, reportOf } from "@tamkine/core/report/report";
import type { World } from "@tamkine/core/world";
import { ref } from "@tamkine/core/worlds/makers";
import { reportPaper } from "@tamkine/web/console/report/paper/paper";
import { telling } from "@tamkine/web/console/report/paper/telling";
import "@tamkine/web/console/texts";
import { multiplied, type Season, season } from "./season.ts";
import { best, lessons, lessonsArabic, longNames, worst } from "./words.ts";

/** What stands in a report beside what is counted. */
type Beside = Partial<Pick<Reported, "versions" | "lessons" | "earlier">>;

const written: Lessons = { kind: "lessons", ...ref, version: 1, all: lessons, fr: noTexts, ar: lessonsArabic, en: noTexts };
const thirty = lazy(() => talking(season(30)));

/** By name: what it shows, made when it is asked for. */
const kinds = {
  "one-pair": () => ({ ...season(1) }),
  "thirty-pairs": () => ({ ...thirty(), lessons: written, earlier: earlier(2) }),
  "five-hundred-pairs": () => ({ ...eachTheirOwn(multiplied(thirty(), 16)), lessons: written, earlier: earlier(6) }),
  "nobody-yet": () => season(30, "2026-03-05T10:00:00Z"),
  "first-week": () => season(30, "2026-04-17T10:00:00Z"),
  "mid-cycle": () => season(30, "2026-05-15T10:00:00Z"),
  "long-names": () => ({ ...renamed(thirty()), lessons: written, earlier: earlier(4) }),
  "many-decisions": () => ({ ...decided(thirty()), lessons: long(), earlier: earlier(1), versions: versions(9) }),
} as const satisfies Record<string, () => Season & Beside>;
export type SampleReport = keyof typeof kinds;
export const sampleReports = Object.keys(kinds) as SampleReport[];

export function sampleReport(name: SampleReport, language: Language): ReportPaper {
  const { world, letters, now, ...beside }: Season & Beside = made(name);
  const provisional = world.cohort.frozenAt === null;
  const report = reportOf({
    world,
    at: now,
    provisional,
    figures: figures(world, letters, now),
    looks: looksAt(world.cohort, undefined),
    account: accountOf(world, letters, now),
    versions: provisional ? [] : [{ number: 1, at: now, reason: "" }],
    lessons: undefined,
    earlier: [],
    ...beside,
  });
  return reportPaper(telling(report, world.programme, language), undefined);
}

const kept = new Map<SampleReport, Season & Beside>();
function made(name: SampleReport): Season & Beside {
  const known = kept.get(name) ?? kinds[name]();
  kept.set(name, known);
  return known;
}

/** People who write: two in three of those who answer. */
function talking(one: Season): Season {
  const answers = one.world.answers.map((answer, n) => ({
    ...answer,
    answers: {
      ...answer.answers,
      best: n % 3 === 2 ? "" : (best[n % best.length] ?? ""),
      worst: n % 4 === 3 ? "" : (worst[n % worst.length] ?? ""),
    },
  }));
  return { ...one, world: { ...one.world, answers } };
}

/** Nobody writes what somebody else wrote: every comment is printed by itself. */
function eachTheirOwn(one: Season): Season {
  const own = (text: string, n: number) => (text === "" ? "" : `${text} (${n + 1})`);
  const answers = one.world.answers.map((answer, n) => {
    const { best: liked, worst: missed } = answer.answers;
    return { ...answer, answers: { ...answer.answers, best: own(liked, n), worst: own(missed, n) } };
  });
  return { ...one, world: { ...one.world, answers } };
}

/** Cohorts before it, the latest first, each a little less far. */
function earlier(count: number): Reported["earlier"] {
  const { world, letters, now } = thirty();
  const counted = figures(world, letters, now);
  return Array.from({ length: count }, (_, n) => ({
    cohort: `${2025 - Math.floor(n / 2)}-${2 - (n % 2)}`,
    looks: {},
    figures: counted.map((one) => ({
      ...one,
      value: one.value === null || one.unit !== "share" ? one.value : one.value * (0.97 - n * 0.04),
    })),
  }));
}

function renamed(one: Season): Season {
  const { programme } = one.world;
  const bodies = programme.bodies.map((body) => ({ ...body, name: longNames[body.role === "mentor" ? "mentor" : "mentee"] }));
  return { ...one, world: { ...one.world, programme: { ...programme, name: longNames.programme, bodies } } };
}

const days = ["2026-04-28", "2026-05-10", "2026-05-26", "2026-06-08", "2026-06-15"];

/** The committee left five people out, one a meeting. */
function decided(one: Season): Season {
  const { cohort, pairs } = one.world;
  const committee: World["committee"] = days.map((heldOn, n) => ({
    kind: "committee",
    programme: cohort.programme,
    id: `com_${n}`,
    version: 1,
    heldOn,
    attendance: { aei: 2, iya: 2 },
    minutes: "",
  }));
  const exclusions = committee.map(({ id }, n) => ({ participant: pairs[n]?.mentee ?? "", decision: id }));
  return { ...one, world: { ...one.world, committee, cohort: { ...cohort, exclusions } } };
}

function versions(count: number): Reported["versions"] {
  const at = (n: number): Moment => `2026-07-${String(n + 1).padStart(2, "0")}T10:00:00Z`;
  const reason = (n: number) => (n % 2 ? "Parti à l’étranger, décidé en comité à l’unanimité." : "لقاء لم يُحتسب (07/05)، أكّده الطرفان.");
  return Array.from({ length: count }, (_, n) => ({ number: n + 1, at: at(n), reason: n === 0 ? "" : reason(n) }));
}

/** Lessons as long as they may be. */
function long(): Lessons {
  const text = (one: string) => `${one}\n\n`.repeat(Math.floor(2_990 / (one.length + 2))).trim();
  const whole = (texts: typeof lessons) => ({ well: text(texts.well), hard: text(texts.hard), proposals: text(texts.proposals) });
  return { ...written, all: whole(lessons), ar: whole(lessonsArabic) };
}
