/** A whole cohort from the two partitions it is kept in. */
import type { Kind } from "@tamkine/core/item";
import type { Part, World } from "@tamkine/core/world";
import type { Collected } from "./queries.ts";

/** The kind of row that each part of a cohort is kept as. */
export const kindOf: Record<Part, Kind> = {
  applications: "application",
  participants: "participant",
  proposal: "proposal",
  pairs: "pair",
  meetings: "meeting",
  gatherings: "gathering",
  attendances: "attendance",
  answers: "answer",
  drafts: "draft",
  pulses: "pulse",
  certificates: "certificate",
  waits: "wait",
};

/** Undefined when the programme or the cohort is not there. */
export function toWorld(id: string, house: Collected, life: Collected): World | undefined {
  const programme = house.programme?.[0];
  const cohort = house.cohort?.find((one) => one.cohort === id);
  const picture = house.picture?.find((one) => one.cohort === id);
  if (!programme || !cohort) return undefined;
  return {
    programme,
    cohort,
    applications: life.application ?? [],
    participants: life.participant ?? [],
    proposal: life.proposal?.[0],
    pairs: life.pair ?? [],
    meetings: life.meeting ?? [],
    gatherings: life.gathering ?? [],
    attendances: life.attendance ?? [],
    answers: life.answer ?? [],
    drafts: life.draft ?? [],
    pulses: life.pulse ?? [],
    certificates: life.certificate ?? [],
    waits: life.wait ?? [],
    committee: house.committee ?? [],
    ...(picture && { picture }),
  };
}
