/** Previews a letter as it would be written if something were decided now. Its personal link opens nothing: only its reader may have that. */
import type { CohortRef } from "../../kernel/item.ts";
import type { Act, Occasion, Outcome } from "../../outcome.ts";
import { toDelivery } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import type { World } from "../../world.ts";
import type { Draft } from "./block.ts";
import { draft } from "./draft.ts";
import type { Lookup } from "../about/lookup.ts";
import { wordingId } from "../words/wording.ts";
import { described } from "./write-mail.ts";

/** @returns undefined if nobody would get the letter */
export async function foreseen(
  ports: Pick<Ports, "ids" | "links" | "store">,
  world: World,
  { put }: Pick<Outcome, "put">,
  occasion: Occasion,
  act: Act,
): Promise<Draft | undefined> {
  const { programme, cohort }: CohortRef = world.cohort;
  const delivery = toDelivery(ports, { programme, cohort }, act, occasion);
  const page = (path: string) => ports.links.page(path);
  const links = { ...ports.links, page, personal: async () => page("/me/…") };
  const from = await described(delivery, lookupOf(ports, world, put), links, act.now, undefined);
  return typeof from === "string" ? undefined : draft(from.context);
}

/** What letters are written from, out of the cohort in memory and what would be stored. */
function lookupOf({ store }: Pick<Ports, "store">, world: World, put: Outcome["put"]): Lookup {
  const { programme, cohort } = world.cohort;
  const byId = <One extends { id: string; kind: string }>(known: readonly One[], kind: One["kind"]) => {
    return async (id: string) =>
      (put.find((item) => item.kind === kind && "id" in item && item.id === id) as One | undefined) ?? known.find((one) => one.id === id);
  };
  const meeting = byId(world.meetings, "meeting");
  return {
    programme: world.programme,
    cohort: world.cohort,
    application: byId(world.applications, "application"),
    participant: byId(world.participants, "participant"),
    pair: byId(world.pairs, "pair"),
    gathering: byId(world.gatherings, "gathering"),
    meeting: (_, id) => meeting(id),
    answer: (participant) => store.get("answer", { programme, cohort, participant }),
    wording: (letter, language) => store.get("wording", { programme: world.programme.id, id: wordingId(letter, language) }),
    savedForm: async () => undefined,
    organiser: async () => undefined,
    letterhead: async () => undefined,
  };
}
