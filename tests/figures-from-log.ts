/**
 * Counts a cohort's figures from its log alone. It shares no code with the programme: formulas are written out again from
 * docs/figures.md, with the convention's numbers, so that a mistake in one of the two shows.
 */

export interface Line {
  at: string;
  event: string;
  subject: string;
  facts?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** As a fraction; a figure without denominator has no value. */
export interface Counted {
  numerator: number;
  denominator: number;
  value: number | null;
}
export type FromLog = Record<string, Counted>;

const day = 86_400_000;
const minutesOfAMeeting = 30;
const promised = 3;
const contestable = 7 * day;
const firstWithin = 14;
/** Local days are told by the system's own calendar. */
const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Casablanca", year: "numeric", month: "2-digit", day: "2-digit" });
const dayOf = (at: string | number): string => calendar.format(new Date(at));
const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

interface Met {
  pair: string;
  at: string;
  minutes: number;
  loggedAt: string;
  attested: Set<string>;
  contested: boolean;
  struck: boolean;
}
interface Pair {
  id: string;
  mentor: string;
  mentee: string;
  from: string;
  replaces: string;
  ended: { at: string; why: string } | undefined;
}

/**
 * @param lines every line of the cohort, oldest first; corrections made after the close count too
 * @param markOf what stands for a person's marks in the log: only the installation, with its secret, can say whose is whose
 */
export function figuresFromLog(lines: readonly Line[], markOf: (person: string) => string): FromLog {
  const log = inOrder(lines);
  const at = (event: string): string | undefined => log.find((line) => line.event === event)?.at;
  const [d0, d1, frozen] = [at("pairs-published"), at("mentoring-ended"), at("figures-frozen")];
  if (!d0 || !d1 || !frozen) throw new Error("the cohort did not come to its close");
  const [firstDay, lastDay] = [dayOf(d0), dayOf(Date.parse(d1) - day)];
  const inCycle = (moment: string) => dayOf(moment) >= firstDay && dayOf(moment) <= lastDay;

  const out = new Set(log.filter(({ event }) => event === "participant-excluded").map(({ subject }) => subject));
  const counted = log.filter(({ event, subject }) => event === "participant-counted" && !out.has(subject));
  const people = { mentor: idsWith(counted, "mentor"), mentee: idsWith(counted, "mentee") };
  const pairs = pairsOf(log);
  const next = new Set([...pairs.values()].map(({ replaces }) => replaces));
  const meetings = [...meetingsOf(log).values()];
  const isEffective = (one: Met) =>
    !one.struck &&
    one.minutes >= minutesOfAMeeting &&
    inCycle(one.at) &&
    (one.attested.size === 2 || (!one.contested && Date.parse(frozen) >= Date.parse(one.loggedAt) + contestable));
  const effective = meetings.filter(isEffective);
  const ofPair = (id: string): number => effective.filter(({ pair }) => pair === id).length;

  const final = [...pairs.values()].filter(({ id, mentee }) => !next.has(id) && !out.has(mentee));
  const complete = final.filter((pair) => {
    let sum = 0;
    for (let one: Pair | undefined = pair; one; one = pairs.get(one.replaces)) sum += ofPair(one.id);
    return sum >= promised && !pair.ended;
  });

  const gatherings = heldGatherings(log).filter(({ at: when }) => inCycle(when));
  const there = presences(log);
  const isActive = (person: string, role: "mentor" | "mentee") => {
    const own = [...pairs.values()].filter((pair) => pair[role] === person);
    const first = role === "mentor" ? own.map(({ from }) => from).sort()[0] : undefined;
    const late = first ? Math.max(0, Date.parse(first) - Date.parse(d0)) : 0;
    const length = Date.parse(d1) - Date.parse(d0);
    const expected = Math.floor((promised * (length - Math.ceil(late / 1000) * 1000)) / length);
    const met = own.reduce((sum, { id }) => sum + ofPair(id), 0);
    const came = gatherings.filter(({ id }) => there.has(`${id} ${person}`)).length;
    return met >= expected && came * 2 >= gatherings.length;
  };
  const active = {
    mentor: people.mentor.filter((id) => isActive(id, "mentor")).length,
    mentee: people.mentee.filter((id) => isActive(id, "mentee")).length,
  };

  const firstMet = firstMeetings(
    [...pairs.values()].filter(({ mentee }) => !out.has(mentee)),
    meetings,
    inCycle,
    frozen,
  );
  const mentored = new Set([...pairs.values()].map(({ mentee }) => mentee));
  const months = monthsOf(firstDay, lastDay);
  const heldMonths = new Set(gatherings.map(({ id }) => id));
  const waited = people.mentee.map((mentee) => waitOf(mentee, [...pairs.values()], log, d0, d1));

  return {
    mentors: count(people.mentor.length),
    mentees: count(people.mentee.length),
    coverage: share(people.mentee.filter((id) => mentored.has(id)).length, people.mentee.length),
    unmatchedDays: { numerator: waited.filter((days) => days > 0).length, denominator: waited.length, value: sum(waited) },
    meetingsEffective: {
      numerator: effective.length,
      denominator: meetings.filter(({ struck }) => !struck).length,
      value: effective.length,
    },
    attestedByBoth: share(effective.filter(({ attested }) => attested.size === 2).length, effective.length),
    pairCompletion: share(complete.length, final.length),
    activeParticipation: share(active.mentor + active.mentee, people.mentor.length + people.mentee.length),
    activeMentors: share(active.mentor, people.mentor.length),
    activeMentees: share(active.mentee, people.mentee.length),
    collective: share(months.filter((month) => heldMonths.has(month)).length, months.length),
    firstMeetingInTime: share(firstMet.filter(Boolean).length, firstMet.length),
    ...surveyFromLog(log, { people, pairs: [...pairs.values()], out, frozen }, markOf),
  };
}

interface Asked {
  people: Record<"mentor" | "mentee", readonly string[]>;
  pairs: readonly Pair[];
  /** Whom the committee left out. */
  out: ReadonlySet<string>;
  frozen: string;
}

/** What is counted over the end survey: of everybody who took part or was paired later. */
function surveyFromLog(log: readonly Line[], { people, pairs, out, frozen }: Asked, markOf: (person: string) => string) {
  const answers = new Set(log.filter(({ event }) => event === "survey-answered").map(({ subject }) => subject));
  const marks = new Map(log.filter(({ event }) => event === "survey-marked").map(({ subject, facts }) => [subject, facts ?? {}]));
  const everybody = (["mentor", "mentee"] as const).flatMap((role) =>
    [...people[role], ...pairs.map((pair) => pair[role])].map((id) => [id, role] as const),
  );
  const asked = new Map(everybody.filter(([id]) => !out.has(id)));
  const bouncing = new Set(log.filter(({ event, at: when }) => event === "letter-bounced" && when <= frozen).map(({ subject }) => subject));
  const valid = [...asked.keys()].filter((id) => answers.has(id));
  const content = valid.filter((id) => Number(marks.get(markOf(id))?.["overall"]) >= 4);
  const reached = (role?: string) => [...asked].filter(([id, own]) => (!role || own === role) && (answers.has(id) || !bouncing.has(id)));
  const answered = (role?: string) => reached(role).filter(([id]) => answers.has(id)).length;
  const scores = valid.flatMap((id) => marks.get(markOf(id))?.["recommend"] ?? []).map(Number);
  return {
    satisfaction: share(content.length, valid.length),
    responseRate: share(answered(), reached().length),
    responseMentors: share(answered("mentor"), reached("mentor").length),
    responseMentees: share(answered("mentee"), reached("mentee").length),
    satisfactionFloor: share(content.length, asked.size),
    recommendation: {
      numerator: scores.filter((score) => score >= 9).length,
      denominator: scores.length,
      value:
        scores.length === 0
          ? null
          : (100 * (scores.filter((score) => score >= 9).length - scores.filter((score) => score <= 6).length)) / scores.length,
    },
  };
}

/** Lines of one moment stand in no order of their own: what brings a thing about comes before what is said of it. */
function inOrder(lines: readonly Line[]): Line[] {
  const begins = ({ event }: Line): number => (["meeting-logged", "pair-introduced", "gathering-announced"].includes(event) ? 0 : 1);
  return lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || begins(a) - begins(b));
}

const count = (n: number): Counted => ({ numerator: n, denominator: n, value: n });
const share = (numerator: number, denominator: number): Counted => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const idsWith = (lines: readonly Line[], role: string): string[] =>
  lines.filter(({ facts }) => facts?.["role"] === role).map(({ subject }) => subject);

function pairsOf(log: readonly Line[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  const accepted = new Set<string>();
  for (const { event, subject, facts = {}, at } of log) {
    if (event === "pair-became-active") accepted.add(subject);
    // Whoever had not accepted when mentoring ended never did.
    if (event === "pairs-completed") for (const pair of pairs.values()) if (!accepted.has(pair.id)) pair.ended ??= { at, why: "silent" };
    if (event === "pair-introduced") {
      const { mentor, mentee, replaces } = facts;
      pairs.set(subject, {
        id: subject,
        mentor: String(mentor),
        mentee: String(mentee),
        from: at,
        replaces: String(replaces),
        ended: undefined,
      });
    }
    const pair = pairs.get(subject);
    if (pair && (event === "pair-ended" || event === "pair-refused"))
      pair.ended = { at, why: event === "pair-refused" ? "refused" : String(facts["why"]) };
  }
  return pairs;
}

function meetingsOf(log: readonly Line[]): Map<string, Met> {
  const meetings = new Map<string, Met>();
  for (const { event, subject, facts = {}, at } of log) {
    if (event === "meeting-logged")
      meetings.set(subject, {
        pair: String(facts["pair"]),
        at: String(facts["at"]),
        minutes: Number(facts["minutes"]),
        loggedAt: at,
        attested: new Set([String(facts["by"])]),
        contested: false,
        struck: false,
      });
    const one = meetings.get(subject);
    if (!one) continue;
    if (event === "meeting-attested") {
      one.attested.add(String(facts["by"]));
      one.minutes = Number(facts["minutes"]);
    }
    if (event === "meeting-contested") one.contested = true;
    if (event === "contest-settled" || (event === "meeting-corrected" && "counts" in facts)) {
      one.contested = false;
      one.struck = facts["counts"] === false;
    }
    if (event === "contest-reopened") [one.contested, one.struck] = [true, false];
    if (event === "meeting-corrected" && "minutes" in facts) one.minutes = Number(facts["minutes"]);
  }
  return meetings;
}

/** Held ones, with the moment they were last announced for. */
function heldGatherings(log: readonly Line[]): { id: string; at: string }[] {
  const moments = new Map<string, string>();
  const held = new Set<string>();
  for (const { event, subject, facts = {} } of log) {
    if (event === "gathering-announced" || event === "gathering-changed") moments.set(subject, String(facts["at"]));
    if (event === "gathering-held") held.add(subject);
    if (event === "gathering-ticked" && facts["held"] === true) held.add(String(facts["gathering"]));
  }
  return [...held].map((id) => ({ id, at: moments.get(id) ?? "" }));
}

function presences(log: readonly Line[]): Set<string> {
  const there = new Set<string>();
  for (const { event, subject, facts = {} } of log) {
    const key = `${facts["gathering"]} ${subject}`;
    if (event === "gathering-attended" || event === "gathering-ticked") there.add(key);
    if (event === "gathering-unticked") there.delete(key);
  }
  return there;
}

/** Of each pair that met, or had two weeks to: whether it did within them. */
function firstMeetings(pairs: readonly Pair[], meetings: readonly Met[], inCycle: (at: string) => boolean, now: string): boolean[] {
  return pairs
    .filter(({ ended }) => ended?.why !== "refused" && ended?.why !== "silent")
    .flatMap((pair) => {
      const first = meetings
        .filter((one) => one.pair === pair.id && !one.struck && one.minutes >= minutesOfAMeeting && inCycle(one.at))
        .filter((one) => one.attested.size === 2 || !one.contested)
        .map((one) => dayOf(one.at))
        .sort()[0];
      if (first !== undefined) return [daysFrom(dayOf(pair.from), first) <= firstWithin];
      return Date.parse(now) >= Date.parse(pair.from) + firstWithin * day ? [false] : [];
    });
}

/** Calendar months of which at least ten days lie in the cycle. */
function monthsOf(first: string, last: string): string[] {
  const days = new Map<string, number>();
  for (let one = Date.parse(first); one <= Date.parse(last); one += day) {
    const month = new Date(one).toISOString().slice(0, 7);
    days.set(month, (days.get(month) ?? 0) + 1);
  }
  return [...days].filter(([, n]) => n >= 10).map(([month]) => month);
}

/** Whole days on which the mentee had no mentor, from publication to the end of mentoring or to leaving. */
function waitOf(mentee: string, pairs: readonly Pair[], log: readonly Line[], d0: string, d1: string): number {
  const left = log.find(({ event, subject }) => event === "participant-left" && subject === mentee)?.at;
  const end = Math.min(Date.parse(d1), left ? Date.parse(left) : Number.POSITIVE_INFINITY);
  const own = pairs.filter((pair) => pair.mentee === mentee).sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  let [covered, without] = [Date.parse(d0), 0];
  for (const { from, ended } of own) {
    without += Math.max(0, Math.min(Date.parse(from), end) - covered);
    covered = Math.max(covered, ended ? Date.parse(ended.at) : Number.POSITIVE_INFINITY);
  }
  return Math.floor((without + Math.max(0, end - covered)) / day);
}
