/** The way back to the page one came from. */
import type { Translate } from "../i18n.ts";
import { LinkButton } from "./button.tsx";

export const Back = ({ t, href }: { t: Translate; href: string }) => (
  <LinkButton kind="quiet" href={href}>
    {t("common.back")}
  </LinkButton>
);
