/** How the letters are looked at: light or dark, and as whom. */
import type { Role } from "@tamkine/core/programme/programme";
import type { Scheme } from "../scheme.ts";

export interface View {
  scheme: Scheme;
  role: Role;
  /** Of a programme that has one. */
  logo: boolean;
  /** Of something that is put elsewhere, for letters that tell of it too. */
  moved: boolean;
}

/** The address of a letter's page, or of one of its parts ("introduction/fr/html"); "" is the gallery. */
export function addressOf(path: string, { scheme, role, logo, moved }: View): string {
  return `/design/letters${path === "" ? "" : `/${path}`}?scheme=${scheme}&role=${role}${logo ? "&logo=yes" : ""}${moved ? "&moved=yes" : ""}`;
}
