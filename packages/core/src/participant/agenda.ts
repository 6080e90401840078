/** When two of a pair could meet next, from all that one's page knows of both. */
import { cycleDays } from "../meeting/cycle.ts";
import { type Proposals, proposals } from "../meeting/propose.ts";
import { standing } from "../meeting/standing.ts";
import { addDays, type Moment } from "../kernel/time.ts";
import { dayOff } from "../programme/days-off.ts";
import type { Personal, PersonalPair } from "./page.ts";
import { pauseNow } from "./pause.ts";

/** Moments in the free slots of both, clear of gatherings and of every meeting that one of them has planned, after any pause; none before publication. */
export function proposalsFor(personal: Personal, { other, elsewhere, pause }: PersonalPair, now: Moment): Proposals {
  const { programme, cohort, application, participant, gatherings, pairs } = personal;
  const { country } = programme;
  const days = cycleDays(cohort, programme);
  if (!days) return { both: [], mine: [], theirs: [] };
  const planned = [...pairs.flatMap(({ meetings }) => meetings), ...elsewhere].filter(
    (meeting) => standing(meeting, programme.rules, now) === "planned",
  );
  const busy = [...gatherings.filter(({ state }) => state === "announced"), ...planned];
  const away = [participant?.pause, pause].flatMap((one) => pauseNow({ pause: one }, programme.timeZone, now) ?? []);
  const first = [days.first, ...away.map(({ until }) => addDays(until, 1))].reduce((a, b) => (a > b ? a : b));
  return proposals(
    { ...days, first, busy, timeZone: programme.timeZone, sparing: country.ramadan, isOff: (day) => dayOff(country, day) !== undefined },
    { mine: application.form.slots, theirs: other.form.slots },
    now,
  );
}
