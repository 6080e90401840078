/** What each part of the page of rules works with. */
import type { Programme } from "@tamkine/core/programme/programme";
import type { Translate } from "../../../i18n.ts";
import { storedNow, type Tried } from "../../part-of-programme.tsx";

export interface Asking {
  t: Translate;
  programme: Programme;
  tried: Tried;
}

/** What is wrong with a field, or what is stored in it by now. @param wrong said where it was refused; undefined where nothing is */
export const faultOf = ({ t, tried }: Asking, name: string, stored: string, wrong: string): string | undefined =>
  storedNow(t, tried, tried.typed?.[name], stored) ?? (tried.refusal?.facts[name] === undefined ? undefined : wrong);
