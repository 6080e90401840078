/** What a file of pairs holds: who, how to reach them where the list says so too, and how they are doing. Notes stay on their page. */
import { byId } from "@tamkine/core/kernel/look-up";
import { isLive } from "@tamkine/core/pairing/sides";
import { roles } from "@tamkine/core/programme/programme";
import type { ExportColumn } from "../export/sheet.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import type { Looked } from "./narrowed.ts";
import { showsContact } from "./person.tsx";

/** A cell of an address or a telephone is empty where the list would not show it either. */
export function columnsOf(scene: Scene): ExportColumn<Looked>[] {
  const { t, world } = scene;
  const people = roles.toReversed().flatMap((role): ExportColumn<Looked>[] => {
    const who = t(`role.${role}`);
    const person = ({ pair }: Looked) => (showsContact(scene, pair) ? byId(world.applications, pair[role]) : undefined);
    return [
      { title: who, cell: ({ pair }) => nameOf(world, pair[role]) },
      { title: `${who}\u00a0· ${t("console.application.email")}`, cell: (one) => person(one)?.email },
      { title: `${who}\u00a0· ${t("console.application.phone")}`, cell: (one) => person(one)?.form.phone },
    ];
  });
  return [
    ...people,
    {
      title: t("console.pair.standing"),
      cell: ({ pair, health }) => t(isLive(pair) ? `console.health.${health.state}` : `console.pair.${pair.state.is}`),
    },
    {
      title: t("console.pairs.why"),
      cell: ({ health }) => health.reasons.map((reason) => t(`console.health.reason.${reason}`)).join(", "),
    },
    { title: t("console.figure.meetingsEffective"), cell: ({ health }) => health.effective },
    { title: t("console.pairs.expected"), cell: ({ health }) => health.expected },
    { title: t("console.pairs.introduced"), cell: ({ pair }) => ({ moment: pair.introducedAt }) },
  ];
}
