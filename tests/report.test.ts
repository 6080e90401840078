/** The printed report holds for any cohort: one pair or five hundred, nobody's answer, long names in both scripts. */
import { afterTheEnd, surveyed } from "@tamkine/core/kpi/fixtures/cohorts";
import { figures } from "@tamkine/core/kpi/kpi";
import { languages } from "@tamkine/core/kernel/text";
import { accountOf } from "@tamkine/core/report/account-of";
import { reportOf } from "@tamkine/core/report/report";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import type { World } from "@tamkine/core/world";
import { typeset } from "@tamkine/papers/fixtures/typeset";
import { reportPaper } from "@tamkine/web/console/report/paper/paper";
import { telling } from "@tamkine/web/console/report/paper/telling";
import "@tamkine/web/console/texts";
import { expect, test } from "vitest";

const long = "Alliance nationale des économistes, des ingénieurs et des entrepreneurs pour la transmission · ".repeat(2);
const longArabic = "التحالف الوطني للاقتصاديين والمهندسين والمقاولين من أجل نقل الخبرة والمعرفة ".repeat(2);
const counts = (pairs: number) => Array.from({ length: pairs }, (_, i) => i % 5);

function longNames(world: World): World {
  const name = { fr: long, ar: longArabic, en: long };
  const bodies = world.programme.bodies.map((body) => ({ ...body, name }));
  return { ...world, programme: { ...world.programme, name, bodies } };
}

function answered(world: World): World {
  const best = `${longArabic} ${long}`.slice(0, 900);
  const answers = world.participants.slice(0, 60).map(({ id, role }) => anAnswer({ participant: id, role, answers: { overall: 4, best } }));
  return { ...world, answers };
}

const worlds: [string, World, most: number][] = [
  ["nobody yet", intakeOpen({ mentors: 0, mentees: 0 }), 9],
  ["one pair, no answer", surveyed([2]), 9],
  ["five hundred pairs, long names, many long answers", longNames(answered(surveyed(counts(500)))), 60],
];

test.each(worlds)("%s", (_, world, most) => {
  const now = world.answers.length > 0 ? "2026-06-20T10:00:00Z" : afterTheEnd;
  const given = { world, at: now, provisional: false, looks: {}, versions: [], lessons: undefined, earlier: [] };
  const report = reportOf({ ...given, figures: figures(world, [], now), account: accountOf(world, [], now) });
  for (const language of languages) {
    const { pages } = typeset(reportPaper(telling(report, world.programme, language), undefined));
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(most);
  }
});
