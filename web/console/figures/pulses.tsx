/** How it went on the way, as people clicked it: early and at mid-term. For organisers, as whoever is asked reads. */
import type { Pulse } from "@tamkine/core/survey/survey";
import { Table } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

const asked = ["early", "middle"] as const satisfies readonly Pulse["which"][];
const moods = [1, 2, 3, 4, 5] as const;

export function Pulses({ scene: { t, world } }: { scene: Scene }) {
  const rows = asked.map((which) => ({ which, clicked: world.pulses.filter((pulse) => pulse.which === which) }));
  if (world.pulses.length === 0) return null;
  return (
    <section class="stack" id="pulses">
      <h2>{t("console.survey.pulses")}</h2>
      <Table
        caption={t("console.survey.answers", { count: world.pulses.length })}
        rows={rows}
        columns={[
          { title: t("console.survey.pulse.when"), cell: ({ which }) => t(`console.survey.pulse.${which}`) },
          ...moods.map((mood) => ({
            title: t(`pulse.${mood}`),
            number: true,
            cell: ({ clicked }: (typeof rows)[number]) => clicked.filter((pulse) => pulse.mood === mood).length,
          })),
        ]}
      />
    </section>
  );
}
