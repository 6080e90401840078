/** What each part of the page works with. */
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { mostBodies } from "@tamkine/core/programme/body";
import { roomIn } from "@tamkine/core/programme/names";
import type { Programme } from "@tamkine/core/programme/programme";
import { longestSender } from "@tamkine/core/programme/sender";
import type { Ctx } from "../../../context.ts";
import { saidTooLong } from "../../../form/room.ts";
import { storedNow } from "../../part-of-programme.tsx";

export interface Part {
  c: Ctx;
  programme: Programme;
  /** Domain that letters may come from. */
  domain: string;
  typed: Readonly<Record<string, string>>;
  refusal: Refusal | undefined;
}

export const pathOf = ({ id }: Programme): string => `/console/${id}/settings/identity`;

/** What can be wrong with the bodies as a whole, or with taking one out. */
const bodyFaults = {
  none: "console.identity.wrong.none",
  many: "console.identity.wrong.many",
  repeated: "console.programmes.wrong.repeated",
  "one-sided": "console.programmes.wrong.one-sided",
  coordinated: "console.identity.wrong.coordinated",
} as const;

/** What is wrong with a field, if anything is; in a form that came too late, what is `stored` in its place by now. */
export function faultOf({ c, refusal, domain, typed }: Part, field: string, stored: string): string | undefined {
  const late = storedNow(c.get("t"), { refusal }, typed[field], stored);
  if (late !== undefined) return late;
  const code = refusal?.code === "form-invalid" ? refusal.facts[field] : undefined;
  if (typeof code !== "string") return undefined;
  const t = c.get("t");
  if (field === "bodies" || field.startsWith("gone.")) return t(bodyFaults[code as keyof typeof bodyFaults], { most: mostBodies });
  if (field === "timeZone") return t("console.identity.wrong.zone");
  if (field === "daysOff") return t("console.identity.wrong.daysOff");
  if (field === "callingCode") return t("console.identity.wrong.callingCode");
  if (field === "offers") return t("console.questions.noLanguage");
  if (code === "not-offered") return t("console.identity.wrong.language");
  if (["gatheringDay", "weekend", "months", "language"].includes(field)) return t("console.identity.wrong.missing");
  const most = field === "name" ? longestSender : roomIn(field);
  if (code === "too-long") return saidTooLong(t, (typed[field] ?? "").replace(/\s+/gu, " "), most);
  return t(`console.identity.wrong.${code as "missing" | "repeated" | "invalid" | "domain"}`, { domain });
}

/** The same of something that is chosen: what is stored by now is said by its name. */
export const faultOfChoice = (part: Part, field: string, stored: string, name: string): string | undefined =>
  faultOf(part, field, part.typed[field] === stored ? stored : name);
