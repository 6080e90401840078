/** Letters in doubt are shown to organisers and told to them once, however many they are: until they have seen to all of them. */
import { toOrganisers } from "../../access/to-organisers.ts";
import type { Cohort } from "../../cohort/cohort.ts";
import type { CohortRef } from "../../kernel/item.ts";
import { addSeconds, earliest, type Moment } from "../../kernel/time.ts";
import { record } from "../../perform.ts";
import type { Ports } from "../../ports.ts";
import { retried } from "../../retried.ts";
import type { Delivery } from "../delivery.ts";
import { outside } from "./dispatch.ts";
import { doubtfulAfter, inDoubt } from "./sweep.ts";

/**
 * The programme's own letters that are under way, an invitation or the committee's: the organisers of a cohort that runs see to them with
 * its own. A link to sign in by is asked for anew, by whoever waits for it.
 * @param found the programme's own letters that are not settled, where they were asked for already
 */
export async function ownUnderWay(
  { store }: Pick<Ports, "store">,
  programme: string,
  found: Promise<Delivery[]> = store.unsettled(outside(programme)),
): Promise<Delivery[]> {
  return (await found).filter(({ state, letter }) => state === "claimed" && letter !== "sign-in");
}

/**
 * Notes on the cohort whether any of its letters is in doubt, and writes to the organisers where none was before. Safe to repeat.
 * @param deliveries at least those that are not settled
 * @param known the cohort, where it was just read: with nothing to note it is not read again
 * @returns the letters' rows, and when one that is being sent would be in doubt
 */
export async function seeToDoubt(
  ports: Pick<Ports, "store" | "ids">,
  ref: CohortRef,
  deliveries: readonly Delivery[],
  now: Moment,
  known?: Cohort,
): Promise<{ letters: Delivery[]; until: Moment | undefined }> {
  const doubtful = inDoubt(deliveries, now);
  const claimed = (rows: readonly Delivery[]) => rows.flatMap(({ state, claimedAt }) => (state === "claimed" ? (claimedAt ?? []) : []));
  const since = earliest(...claimed(doubtful));
  const next = earliest(...claimed(deliveries.filter((one) => !doubtful.includes(one))));
  const isNoted = ({ doubt }: Cohort) => (doubt === undefined) === (since === undefined);
  const noting = async () => {
    const cohort = await ports.store.get("cohort", ref);
    if (!cohort || isNoted(cohort)) return [];
    const { doubt: _, ...settled } = cohort;
    const organisers = since === undefined ? [] : await ports.store.organisers(ref.programme);
    return record(
      ports,
      ref,
      { by: "workflow", now },
      {
        put: [since === undefined ? settled : { ...settled, doubt: since }],
        happenings: [],
        letters: toOrganisers(organisers, "letter-doubtful", `#${since}`),
      },
    );
  };
  const letters = known && isNoted(known) ? [] : await retried(noting);
  return { letters, until: next && addSeconds(next, doubtfulAfter) };
}
