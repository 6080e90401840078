/** The core's store on one DynamoDB table. Which reads it offers, and what each costs: docs/access-patterns.md. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { groupMark } from "@tamkine/core/letter/delivery";
import type { Store } from "@tamkine/core/ports";
import { type Part, withOnly, type World } from "@tamkine/core/world";
import { createCommit } from "./commit.ts";
import { createCount } from "./count.ts";
import { createGets } from "./gets.ts";
import { pack } from "./pack.ts";
import { createLogPart } from "./log-part.ts";
import { type Collected, createQueries } from "./queries.ts";
import { fromRow, keyOf } from "./row.ts";
import { kindOf, toWorld } from "./world.ts";

/**
 * @param table its name; `tableDefinition` says what it is made of
 * @param patience milliseconds after which a commit that is not answered is given up
 */
export function createStore({ client, table, patience }: { client: DynamoDBClient; table: string; patience?: number }): Store {
  const read = createGets(client, table);
  const query = createQueries(client, table);
  const commit = createCommit(client, table, patience);
  const only = ({ programme, cohort }: CohortRef) => ({ programme, cohort });
  /** The cohort first, which tells what of its people is looked at; all of them where nothing is said. */
  async function worldOf(ref: CohortRef, wanted: (house: Collected) => readonly Part[] | undefined): Promise<World | undefined> {
    const house = await query.collection("house", { programme: ref.programme });
    const parts = wanted(house);
    const kinds = parts?.map((part) => kindOf[part]);
    const world = toWorld(ref.cohort, house, await query.collection("life", only(ref), kinds));
    return world && parts ? withOnly(world, parts) : world;
  }
  return {
    async get(kind, key) {
      const row = await read(keyOf(kind, key));
      return row && fromRow(kind, row);
    },
    world: (ref, parts) => worldOf(ref, () => parts),
    glance: (ref, parts) => worldOf(ref, ({ picture }) => (picture?.some(({ cohort }) => cohort === ref.cohort) ? parts : undefined)),
    programmes: () => query.indexed("programme", {}),
    cohorts: (programme) => query.primary("cohort", { programme }),
    organisers: (programme) => query.primary("organiser", { programme }),
    sessions: ({ programme, organiser }) => query.primary("session", { programme, organiser }),
    committee: (programme) => query.primary("committee", { programme }),
    testimonials: (programme) => query.indexed("testimonial", { programme }),
    wordings: (programme) => query.primary("wording", { programme }),
    meetings: async (ref, pair) => (await query.primary("meeting", { ...only(ref), pair })).sort(byMoment("at")),
    notes: (ref, pair) => query.primary("note", { ...only(ref), pair }),
    gatherings: (ref) => query.primary("gathering", only(ref)),
    attendances: (ref, participant) => query.primary("attendance", { ...only(ref), participant }),
    savedForms: (ref) => query.primary("saved-form", only(ref)),
    waits: (ref) => query.primary("wait", only(ref)),
    deliveries: (ref, group) => query.primary("delivery", only(ref), group && groupMark(group)),
    unsettled: (ref) => query.indexed("delivery", only(ref)),
    log: async (ref) => (await query.primary("log", only(ref))).sort(byMoment("at")),
    kept: (kind, place, page = {}) => query.page(kind, { ...place }, page),
    logPart: createLogPart(client, table),
    count: createCount(client, table),
    commit,
    async commitGroups(groups) {
      for (const writes of pack(groups)) await commit(writes);
    },
  };
}

/** Moments as instants: with and without milliseconds they do not sort as texts. Ties keep the order of the keys. */
function byMoment<F extends string>(field: F): (a: Record<F, string>, b: Record<F, string>) => number {
  return (a, b) => Date.parse(a[field]) - Date.parse(b[field]);
}
