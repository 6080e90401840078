/** Rows that are read without names: what people marked in the survey. */
import type { FigureRow } from "@tamkine/core/kpi/figure";
import { areShown } from "@tamkine/core/survey/suppress";

/**
 * The rows as they may be read: in an order that tells of nobody, by what is in them. Where few of a role answered, a mark beside its role
 * would be somebody's, so the role is left out.
 */
export function unnamed(rows: readonly FigureRow[]): FigureRow[] {
  const ofRole = Map.groupBy(rows, ({ facts }) => facts["role"]);
  const apart = areShown([...ofRole.values()].map(({ length }) => length));
  return rows
    .map(({ of, counts, facts: { role, ...facts } }) => ({
      of,
      id: "",
      counts,
      facts: apart && role !== undefined ? { role, ...facts } : facts,
    }))
    .sort((a, b) => Number(b.counts) - Number(a.counts) || JSON.stringify(a.facts).localeCompare(JSON.stringify(b.facts)));
}
