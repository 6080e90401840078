/** People who signed up on both sides: one decision for the two applications, with the other decisions of selection. */
import { knownSince } from "../../application/application.ts";
import { latest } from "../../kernel/time.ts";
import type { DecisionKind } from "./kind.ts";

export const bothSides: DecisionKind = {
  of: "application",
  waiting({ applications, cohort }) {
    if (cohort.published || cohort.phase === "cancelled") return [];
    const live = applications.filter(({ bothSides, status }) => bothSides && status !== "withdrawn" && status !== "declined");
    // It waits since the second came, however long ago each was sent to another form tool.
    return [...Map.groupBy(live, ({ email }) => email).values()].flatMap(([first, ...others]) =>
      first ? [{ id: first.id, since: latest(knownSince(first), ...others.map(knownSince)) }] : [],
    );
  },
  due: ({ cohort }) => cohort.schedule.selectionEnds,
};
