/** Which applications are shown: by role, by status, by a piece of the name or address. */
import { type Application, ApplicationStatus } from "@tamkine/core/application/application";
import { Role } from "@tamkine/core/programme/programme";

export interface Filter {
  role?: Role | "all" | undefined;
  status?: ApplicationStatus | undefined;
  q?: string | undefined;
}

/** What an address or a form asks for; anything unknown asks for nothing. */
export function filterOf(asked: Readonly<Record<string, string | undefined>>): Filter {
  return {
    role: asked["role"] === "all" ? "all" : Role.safeParse(asked["role"]).data,
    status: ApplicationStatus.safeParse(asked["status"]).data,
    q: asked["q"]?.trim() || undefined,
  };
}

/** The filter as the query of an address, "" when it asks for nothing. */
export function queryOf(filter: Filter): string {
  const query = new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString();
  return query === "" ? "" : `?${query}`;
}

/** Those that fit, by name; Latin and Arabic names each in their order. */
export function filtered(applications: readonly Application[], { role, status, q }: Filter): Application[] {
  const wanted = folded(q ?? "");
  return applications
    .filter((one) => (!role || role === "all" || one.role === role) && (!status || one.status === status))
    .filter((one) => wanted === "" || folded(one.form.name).includes(wanted) || one.email.includes(wanted))
    .sort((a, b) => a.form.name.localeCompare(b.form.name, "fr") || (a.id < b.id ? -1 : 1));
}

/** Without case or accents, so that "ait taleb" finds "Aït Taleb". */
const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("fr");
