/** Active participation body by body, of a role whose people come from several; of any other the role's figure is the body's. */
import * as z from "zod";
import type { Moment } from "../kernel/time.ts";
import type { FigureRow } from "../kpi/figure.ts";
import { participation } from "../kpi/figures/participation.ts";
import { asksBody, bodiesFor } from "../programme/body.ts";
import { type Programme, Role, roles } from "../programme/programme.ts";
import { rounded, softened } from "../survey/suppress.ts";
import type { World } from "../world.ts";

/** How many of a body's people in a role are active, of how many. */
export interface Active {
  role: Role;
  body: string;
  active: number;
  all: number;
}

/** @param rows those that active participation was counted from; a body that nobody came from is left out */
export function activeByBody(programme: Programme, rows: readonly FigureRow[]): Active[] {
  return roles
    .filter((role) => asksBody(programme, role))
    .flatMap((role) =>
      bodiesFor(programme, role).flatMap(({ id }) => {
        const theirs = rows.filter(({ facts }) => facts["role"] === role && facts["body"] === id);
        return theirs.length === 0 ? [] : [{ role, body: id, active: theirs.filter(({ counts }) => counts).length, all: theirs.length }];
      }),
    );
}

export const BodyLine = z.object({ role: Role, body: z.string(), share: z.number().min(0).max(1).nullable() });
export type BodyLine = z.infer<typeof BodyLine>;

/**
 * The same as a committee may read it, to the nearest 5 %. Where few people make the difference in one body of a role none is told: beside
 * the role's own number it would be what the others leave.
 */
export function bodiesOf(world: World, now: Moment): BodyLine[] {
  const each = activeByBody(world.programme, participation(world, now).rows);
  return each.map(({ role, body, active, all }) => {
    const told = each.every((one) => one.role !== role || softened(one.active, one.all)?.exact);
    return { role, body, share: told ? rounded(active / all) : null };
  });
}
