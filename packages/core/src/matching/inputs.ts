/** Everything matching is computed from, taken out of a cohort: who takes part, what they answered, what organisers ruled. */
import { signUpAddress } from "../application/application.ts";
import type { World } from "../world.ts";
import { brokenConstraints } from "./constraints.ts";
import type { EarlierPair } from "./earlier.ts";
import { type Mentee, type Mentor, menteeOf, mentorOf, type Particular, usualRegions } from "./person.ts";
import type { MatchRuling } from "./proposal.ts";
import { type MatchingSettings, settingsOf } from "./settings.ts";

export interface Inputs {
  settings: MatchingSettings;
  /** Ids of the programme's regions, by the numbers that people have. */
  regions: readonly string[];
  /** Both in the order of ids, which is the order of the last rule. */
  mentors: Mentor[];
  mentees: Mentee[];
  /** Rulings in force. */
  rulings: MatchRuling[];
  /** Rulings that no longer apply: someone left, a constraint came up, there is no place for a lock. */
  void: MatchRuling[];
  /** Mentee to mentor, for the locks in force. */
  locks: ReadonlyMap<string, string>;
}

/** What `inputsFrom` puts in order. `former` holds pairs that were together before. */
export interface Materials {
  settings: MatchingSettings;
  regions?: readonly string[];
  mentors: Mentor[];
  mentees: Mentee[];
  former: { mentor: string; mentee: string }[];
  rulings: readonly MatchRuling[];
}

/**
 * The inputs of a cohort: its active participants whose application is accepted, with charter and consent in force.
 * @param earlier pairs of earlier cohorts
 */
export function matchingInputs(
  world: World,
  rulings: readonly MatchRuling[] = world.proposal?.rulings ?? [],
  earlier: readonly EarlierPair[] = world.proposal?.earlier ?? [],
): Inputs {
  const regions = world.programme.regions.map(({ id }) => id);
  const applications = new Map(world.applications.map((application) => [application.id, application]));
  const mentors: Mentor[] = [];
  const mentees: Mentee[] = [];
  for (const participant of world.participants) {
    const application = applications.get(participant.id);
    if (participant.state.is !== "active" || application?.status !== "accepted") continue;
    if (application.consents.charter === null || application.consents.processing === null) continue;
    const { form } = application;
    const email = signUpAddress(application);
    if (form.role === "mentor") mentors.push(mentorOf(participant.id, email, form, participant.capacity, regions));
    else mentees.push(menteeOf(participant.id, email, form, regions));
  }
  const former = [...world.pairs.filter((pair) => pair.state.is === "ended"), ...earlier];
  return inputsFrom({ settings: settingsOf(world.programme), regions, mentors, mentees, former, rulings });
}

/** Sorts by id, attaches rulings and history to the pairs they are about, and sets aside rulings that no longer apply. */
export function inputsFrom({ settings, regions = usualRegions, mentors, mentees, former, rulings }: Materials): Inputs {
  const byId = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const particulars = new Map<string, Map<string, Particular>>(mentees.map(({ id }) => [id, new Map()]));
  const about = (mentee: string, mentor: string) => {
    const of = particulars.get(mentee);
    const known = of?.get(mentor) ?? { banned: false, locked: false, former: false, waived: [] };
    of?.set(mentor, known);
    return known;
  };
  for (const { mentee, mentor } of former) if (byId.has(mentor)) about(mentee, mentor).former = true;
  const known = (ruling: MatchRuling) => byId.has(ruling.mentor) && particulars.has(ruling.mentee);
  for (const ruling of rulings.filter(known)) {
    const particular = about(ruling.mentee, ruling.mentor);
    if (ruling.rule === "ban") particular.banned = true;
    if (ruling.rule === "lock") particular.locked = true;
    if (ruling.rule === "waive") particular.waived = [...particular.waived, ruling.constraint];
  }
  const sorted = mentees.map((mentee) => {
    const of = particulars.get(mentee.id);
    return { ...mentee, particular: of === undefined || of.size === 0 ? null : of };
  });
  const inputs = { settings, regions, mentors: [...mentors].sort(byOrder), mentees: sorted.sort(byOrder) };
  return { ...inputs, ...inForce(inputs, byId, rulings) };
}

type People = Pick<Inputs, "settings" | "mentors" | "mentees">;

function inForce({ settings, mentees }: People, mentors: ReadonlyMap<string, Mentor>, all: readonly MatchRuling[]) {
  const locks = new Map<string, string>();
  const places = new Map<string, number>();
  const kept: MatchRuling[] = [];
  const lapsed: MatchRuling[] = [];
  const byId = new Map(mentees.map((mentee) => [mentee.id, mentee]));
  for (const ruling of all) {
    const mentor = mentors.get(ruling.mentor);
    const mentee = byId.get(ruling.mentee);
    const holds = mentor !== undefined && mentee !== undefined && (ruling.rule !== "lock" || locked(mentor, mentee));
    (holds ? kept : lapsed).push(ruling);
  }
  return { locks, rulings: kept, void: lapsed };

  /** Whether the two can be; if so, they are. */
  function locked(mentor: Mentor, mentee: Mentee): boolean {
    const left = (places.get(mentor.id) ?? mentor.capacity) - 1;
    if (locks.has(mentee.id) || left < 0 || brokenConstraints(mentor, mentee, settings.without).length > 0) return false;
    locks.set(mentee.id, mentor.id);
    places.set(mentor.id, left);
    return true;
  }
}

/** Order of ids by code units: the same everywhere, whatever the language of the machine. */
export function byOrder(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
