/** The boxes for what a sign-up lacks: each agreement for itself, none ticked before. */
import { lackingOf } from "@tamkine/core/application/complete";
import { sayBodies } from "@tamkine/core/programme/body";
import { Tick } from "../../design/components.tsx";
import { type Entry, tick } from "../../form/entry.ts";
import { noticePath } from "../../layout.tsx";
import type { Scene } from "../scene.ts";

/** Nothing where nothing is lacking. */
export function LackingTicks({ scene: { t, language, personal }, entry }: { scene: Scene; entry: Entry }) {
  const { programme, application } = personal;
  const lacking = lackingOf(application, programme);
  if (lacking.length === 0) return null;
  const bodies = sayBodies(programme, language);
  return (
    <>
      {lacking.map((name) => (
        <Tick {...tick(entry, name)} label={name === "sharing" ? t("consent.sharing", { bodies }) : t(`consent.${name}`)} />
      ))}
      <p class="small soft">
        <a href={noticePath(programme)}>{t("privacy.title")}</a>
      </p>
    </>
  );
}
