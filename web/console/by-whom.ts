/** Organisers by name, as the log and rulings know them ("organiser:<id>"). */
import type { Scene } from "./scene.ts";

/** @returns the name behind `by`; who is no organiser any more is called one, and the state machine is the programme */
export async function byWhom({ deps, ref, t }: Scene): Promise<(by: string) => string> {
  const organisers = await deps.store.organisers(ref.programme);
  return (by) => {
    const [kind, id] = by.split(":");
    if (kind !== "organiser") return t("console.log.programme");
    return organisers.find((one) => one.id === id)?.name ?? t("console.log.organiser");
  };
}
