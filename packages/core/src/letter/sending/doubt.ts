/** Letters in doubt: shown to organisers until they have dealt with all of them, who are written to once, however many there are. */
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
 * The programme's own unsettled letters: invitations, and those about the committee. The organisers of a running cohort deal with them along
 * with its own. Sign-in links are left out, since whoever waits for one asks for another.
 * @param found the programme's own unsettled letters, if they are being read already
 */
export async function ownUnderWay(
  { store }: Pick<Ports, "store">,
  programme: string,
  found: Promise<Delivery[]> = store.unsettled(outside(programme)),
): Promise<Delivery[]> {
  return (await found).filter(({ state, letter }) => state === "claimed" && letter !== "sign-in");
}

/**
 * Stores on the cohort whether any of its letters is in doubt, and writes to the organisers if none was before. Can be repeated.
 * @param deliveries at least the unsettled ones
 * @param known the cohort, if it was just read; it is read again only when there is something to store
 * @returns the rows of the letters, and when a letter that is being sent now would be in doubt
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
