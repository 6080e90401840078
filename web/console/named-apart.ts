/** People of the same name, told apart in a list by where they live and what they work in. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import { fold } from "@tamkine/core/kernel/fold";
import { byId } from "@tamkine/core/kernel/look-up";
import { regionText } from "../regions.ts";
import { nameOf } from "./names.ts";
import type { Scene } from "./scene.ts";

type Naming = Pick<Scene, "t" | "language" | "world">;

/**
 * Of those who share their name with another of these, what else is known of them, "Casablanca · Santé"; nobody else is in it.
 * @param ids of people
 */
export function toldApart(scene: Naming, ids: readonly string[]): ReadonlyMap<string, string> {
  const { t, world } = scene;
  const shared = [...Map.groupBy(ids, (id) => fold(nameOf(world, id)).split(" ").sort().join(" ")).values()]
    .filter(({ length }) => length > 1)
    .flat();
  return new Map(
    shared.flatMap((id): [string, string][] => {
      const form = byId(world.applications, id)?.form;
      if (!form) return [];
      const known = [form.city || regionText(scene, world.programme, form.region), form.sector && t(`sector.${form.sector}`)];
      return [[id, known.filter(Boolean).join("\u00a0· ")]];
    }),
  );
}

/** To choose one of them, in the order of their names: a name that several have, with role and what tells them apart. */
export function peopleOptions(scene: Naming, ids: readonly string[]): { value: string; label: string; dir: "auto" }[] {
  const { t, language, world } = scene;
  const apart = toldApart(scene, ids);
  const labelOf = (id: string) => {
    const role = byId(world.applications, id)?.role;
    const more = apart.get(id);
    return more === undefined || !role ? nameOf(world, id) : [nameOf(world, id), t(`role.${role}`), more].join("\u00a0· ");
  };
  return ids
    .map((value) => ({ value, label: labelOf(value), dir: "auto" as const }))
    .sort((a, b) => inAlphabet(language)(a.label, b.label));
}
