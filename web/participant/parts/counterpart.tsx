/** Who the other of a pair is, without contact details. */
import type { Application } from "@tamkine/core/application/application";
import type { Pair } from "@tamkine/core/pairing/pair";
import { Facts } from "../../design/components.tsx";
import { regionText } from "../../regions.ts";
import { phraseOf } from "../../phrase.ts";
import type { Scene } from "../scene.ts";

export function Counterpart({
  scene: {
    t,
    language,
    personal: { programme },
  },
  other: { form },
  pair,
}: {
  scene: Scene;
  other: Application;
  pair: Pair;
}) {
  const list = (texts: readonly string[], names = false) => (texts.length > 0 ? phraseOf(language, texts, names) : "");
  const sector = form.sector === null ? "" : t(`sector.${form.sector}`);
  const own =
    form.role === "mentor"
      ? ([
          [t("pair.fact.position"), form.position],
          [t("pair.fact.sector"), sector],
          [t("pair.fact.expertise"), list(form.expertise.map((topic) => t(`topic.${topic}`)))],
        ] as const)
      : ([
          [t("pair.fact.situation"), form.situation === null ? "" : t(`situation.${form.situation}`)],
          [t("pair.fact.sector"), sector],
          [t("pair.fact.help"), list(form.help.map((topic) => t(`topic.${topic}`)))],
          [t("pair.fact.goal"), pair.state.is === "introduced" ? pair.goal || form.goal : ""],
        ] as const);
  return (
    <Facts
      facts={[
        ...own,
        [
          t("pair.fact.languages"),
          list(
            form.languages.map((speech) => t(`speech.${speech}`)),
            true,
          ),
        ],
        form.city === "" ? [t("field.region"), regionText({ t, language }, programme, form.region)] : [t("pair.fact.city"), form.city],
        [t("pair.fact.mode"), list([t(`mode.${form.mode}`)])],
        [t("pair.fact.motivation"), form.motivation],
      ]}
    />
  );
}
