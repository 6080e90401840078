/** What is known of a row that a figure was counted from, in the reader's words. */
import type { FigureRow } from "@tamkine/core/kpi/figure";
import type { Key } from "../../i18n.ts";
import { texts } from "../texts.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { dayText, momentText, monthText } from "../when.ts";

/** Facts in words, one after the other; a fact that has no words yet is left out. */
export function factsText(scene: Scene, row: FigureRow): string {
  return Object.entries(row.facts)
    .map(([name, fact]) => factText(scene, name, fact))
    .filter((text) => text !== "")
    .join("\u00a0· ");
}

function factText({ t, world, language }: Scene, name: string, fact: string | number): string {
  const known = (key: string): string => (Object.hasOwn(texts.fr, key) ? t(key as Key) : "");
  const zone = world.programme.timeZone;
  switch (name) {
    case "role":
      return known(`role.${fact}`);
    case "body":
    case "pair":
      return nameOf(world, String(fact));
    case "state":
      return known(`console.pair.${fact}`);
    case "standing":
      return known(`console.standing.${fact}`);
    case "letter":
      return known(`console.letter.${fact}`);
    case "about":
      return known(`console.about.${fact}`);
    case "month":
      return monthText(String(fact), language);
    case "at":
    case "since":
      return momentText(String(fact), language, zone);
    case "heldOn":
      return dayText(String(fact), language);
    default: {
      const body = world.programme.bodies.find(({ id }) => id === name)?.short;
      const label = body ?? known(`console.fact.${name}`);
      return label === "" ? "" : t("console.fact", { name: label, value: String(fact) });
    }
  }
}
