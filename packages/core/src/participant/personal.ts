/** All that one person's page shows, read in a constant number of rounds; in one where they are foreseen (foreseeing.ts). */
import { mayIssue } from "../certificate/issue.ts";
import type { Cohort } from "../cohort/cohort.ts";
import type { Phase } from "../cohort/phase.ts";
import type { CohortRef } from "../kernel/item.ts";
import { dayOf, monthsBetween } from "../kernel/time.ts";
import { meetingsOf } from "../meeting/of-pair.ts";
import { acceptedByBoth } from "../pairing/sides.ts";
import type { Store } from "../ports.ts";
import type { Personal, PersonalPair } from "./page.ts";
import type { Participant } from "./participant.ts";

export { nextStep, type NextStep } from "./next-step.ts";
export type { Personal, PersonalPair } from "./page.ts";

/**
 * Undefined when there is no such cohort or application, or when it was erased. Everything has a key that something else tells (a pair
 * lists its meetings, gatherings are known by their months), so nothing is searched for: an applicant's page is one request, a
 * participant's three, however large the cohort.
 * What the others have planned elsewhere is left out: `withElsewhere` adds it.
 */
export async function loadPersonal(store: Store, ref: CohortRef, id: string): Promise<Personal | undefined> {
  const [programme, seen, application, participant] = await Promise.all([
    store.get("programme", { id: ref.programme }),
    store.get("cohort", ref),
    store.get("application", { ...ref, id }),
    store.get("participant", { ...ref, id }),
  ]);
  if (!programme || !seen || !application || application.erasedAt !== undefined) return undefined;
  const cohort = await notBefore(participant, seen, store);
  const mine = { programme, cohort, application, participant };
  if (!participant || !cohort.published) return { ...mine, ...nothingYet };
  // There is no gathering before publication, and no answer before the survey.
  const months = monthsBetween(dayOf(cohort.published.at, programme.timeZone), cohort.schedule.closes);
  const [pairs, gatherings, attendances, answer, draft, early, middle, certificate, testimonial] = await Promise.all([
    Promise.all(participant.pairs.map((pair) => loadPair(store, ref, pair))),
    Promise.all(months.map((month) => store.get("gathering", { ...ref, id: month }))),
    Promise.all(months.map((gathering) => store.get("attendance", { ...ref, gathering, participant: id }))),
    cohort.phase === "mentoring" ? undefined : store.get("answer", { ...ref, participant: id }),
    cohort.phase === "survey" ? store.get("draft", { ...ref, participant: id }) : undefined,
    store.get("pulse", { ...ref, participant: id, which: "early" }),
    store.get("pulse", { ...ref, participant: id, which: "middle" }),
    mayIssue(cohort) ? store.get("certificate", { ...ref, id }) : undefined,
    wordsIn.includes(cohort.phase) ? store.get("testimonial", { ...ref, id }) : undefined,
  ]);
  const there = <T>(items: readonly (T | undefined)[]): T[] => items.filter((item) => item !== undefined);
  return {
    ...mine,
    pairs: there(pairs).sort((a, b) => (a.pair.introducedAt < b.pair.introducedAt ? 1 : -1)),
    gatherings: there(gatherings),
    attendances: there(attendances),
    answer,
    draft,
    pulses: there([early, middle]),
    certificate,
    testimonial,
  };
}

/**
 * The cohort at least as far on as its participant: pairs that were published between two answers must not be overlooked, for whoever
 * leaves ends theirs. What was read of it is remembered, so it is asked for in another way.
 */
async function notBefore(participant: Participant | undefined, cohort: Cohort, store: Store): Promise<Cohort> {
  if (cohort.published || !participant || participant.pairs.length === 0) return cohort;
  return (await store.world({ programme: cohort.programme, cohort: cohort.cohort }, []))?.cohort ?? cohort;
}

/** Phases in which one may have given words to be read by everybody. */
const wordsIn: readonly Phase[] = ["survey", "closeout", "closed"];

/** Of whoever has no part in a published cohort. */
export const nothingYet = {
  pairs: [],
  gatherings: [],
  attendances: [],
  answer: undefined,
  draft: undefined,
  pulses: [],
  certificate: undefined,
  testimonial: undefined,
};

async function loadPair(store: Store, ref: CohortRef, mine: Participant["pairs"][number]): Promise<PersonalPair | undefined> {
  const [pair, other, them] = await Promise.all([
    store.get("pair", { ...ref, id: mine.id }),
    store.get("application", { ...ref, id: mine.other }),
    store.get("participant", { ...ref, id: mine.other }),
  ]);
  return pair && other && { pair, other, pause: them?.pause, meetings: await meetingsOf(store, pair), elsewhere: [] };
}

/**
 * With what the other of each pair has planned or held with somebody else: needed where moments to meet are proposed. Two more rounds where the
 * other has, or had, somebody else too.
 * @param store the one `personal` was read from, which remembers who the other is
 * @param planning the pairs, by id, for which moments are proposed
 */
export async function withElsewhere(store: Store, personal: Personal, planning: readonly string[]): Promise<Personal> {
  const { programme, cohort } = personal.cohort;
  const ref = { programme, cohort };
  const pairs = personal.pairs.map(async (found): Promise<PersonalPair> => {
    const { pair, other } = found;
    if (!planning.includes(pair.id)) return found;
    const them = await store.get("participant", { ...ref, id: other.id });
    const others = (them?.pairs ?? []).filter(({ id }) => id !== pair.id);
    const elsewhere = others.map(async ({ id }) => {
      const theirs = await store.get("pair", { ...ref, id });
      return theirs ? meetingsOf(store, theirs) : [];
    });
    return { ...found, elsewhere: (await Promise.all(elsewhere)).flat() };
  });
  return { ...personal, pairs: await Promise.all(pairs) };
}

/** The other's contact details: only after both accepted the pair, while it lasts, and when both agreed to show them. */
export function contactOf(personal: Personal, pairId: string): { email: string; phone: string | null; name: string } | undefined {
  const found = personal.pairs.find(({ pair }) => pair.id === pairId);
  if (!found || !acceptedByBoth(found.pair) || found.pair.state.is === "ended") return undefined;
  if (!personal.application.consents.contact || !found.other.consents.contact) return undefined;
  const { email, form } = found.other;
  return { email, phone: form.phone, name: form.name };
}
