/** What letters and their readers are called. */
import type { LetterId } from "@tamkine/core/letter/catalogue";
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { Key, Translate } from "../../i18n.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";

export const letterName = (t: Translate, letter: string): string => t(`console.letter.${letter as LetterId}` as Key);

export const readerName = ({ t, world }: Scene, { recipient }: Pick<Delivery, "recipient">): string =>
  recipient.is === "organiser"
    ? t("console.log.organiser")
    : recipient.is === "saved-form"
      ? t("console.letters.savedForm")
      : nameOf(world, recipient.id);
