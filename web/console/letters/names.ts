/** What letters and their readers are called. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { byId } from "@tamkine/core/kernel/look-up";
import type { LetterId } from "@tamkine/core/letter/catalogue";
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { Key, Translate } from "../../i18n.ts";
import type { Scene } from "../scene.ts";

/** @param letter an id of the catalogue, which rows keep as a text */
export const letterName = (t: Translate, letter: string): string => t(`console.letter.${letter as LetterId}` as Key);

/**
 * Whoever is known no more, or not yet when the cohort was read, is somebody.
 * @param team who helps to run the programme, where that was read
 */
export const readerName = ({ t, world }: Scene, { recipient }: Pick<Delivery, "recipient">, team: readonly Organiser[] = []): string =>
  recipient.is === "organiser"
    ? (byId(team, recipient.id)?.name ?? t("console.log.organiser"))
    : recipient.is === "saved-form"
      ? t("console.letters.savedForm")
      : (byId(world.applications, recipient.id)?.form.name ?? t("console.log.person"));
