/** A guide of one page for a mentor or a mentee: what is expected, how to begin, the dates, and whom to tell when something is wrong. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { sayDay } from "@tamkine/core/kernel/say";
import type { Role } from "@tamkine/core/programme/programme";
import type { Ctx } from "../context.ts";
import { Address, Join, joinPath, type SheetScene, sheetPage } from "./sheet.tsx";

const dates = [
  ["matching", "matchingEnds", "about"],
  ["mentoring", "mentoringEnds", "until"],
  ["survey", "surveyEnds", "until"],
] as const;

export function guidePage(scene: SheetScene, role: Role) {
  const { c, programme, cohort } = scene;
  const t = c.get("t");
  const meetings = t("guide.expect.meetings", { meetings: programme.goals.meetingsPerPair, minutes: programme.rules.meetingMinutes });
  const expected = [meetings, t(`guide.${role}.expect.1`), t(`guide.${role}.expect.2`), t("guide.expect.favours"), t("guide.expect.end")];
  const first = [t(`guide.${role}.first.1`), t(`guide.${role}.first.2`), t("guide.first.agree"), t("guide.first.next")];
  return sheetPage(
    scene,
    `paper.guide.${role}`,
    "guide",
    <>
      <h1>{t(`paper.guide.${role}`)}</h1>
      <p class="lead">{t(`guide.${role}.lead`)}</p>
    </>,
    <>
      <section>
        <h2>{t("guide.expect")}</h2>
        <ul>
          {expected.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("guide.first")}</h2>
        <ol>
          {first.map((one) => (
            <li>{one}</li>
          ))}
        </ol>
      </section>
      <div class="halves">
        {cohort && <Dates c={c} cohort={cohort} />}
        <section>
          <h2>{t("guide.trouble")}</h2>
          <p>{t("guide.trouble.text")}</p>
        </section>
      </div>
      <section>
        <h2>{t("guide.page")}</h2>
        <p>
          {t("guide.page.text")} <Address scene={scene} path="/new-link" />
        </p>
      </section>
      <div class="join">
        <Join scene={scene} role={role} />
        <div>
          <h2>{t(`guide.join.${role}`)}</h2>
          <p>
            {t("poster.scan")} <Address scene={scene} path={joinPath(scene, role)} />
          </p>
        </div>
      </div>
    </>,
  );
}

/** The dates that matter to a participant. */
function Dates({ c, cohort }: { c: Ctx; cohort: Cohort }) {
  const { t, language } = c.var;
  return (
    <section>
      <h2>{t("programme.dates")}</h2>
      <dl>
        {dates.map(([name, milestone, how]) => (
          <>
            <dt>{t(`programme.date.${name}`)}</dt>
            <dd>{t(`programme.date.${how}`, { date: sayDay(language, cohort.schedule[milestone], { year: false, weekday: false }) })}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
