/** A line of a log in words. */
import type { FormerOrganiser, Organiser } from "@tamkine/core/access/organiser";
import { isSeen } from "@tamkine/core/access/viewing";
import type { Language } from "@tamkine/core/kernel/text";
import { dayOf } from "@tamkine/core/kernel/time";
import type { Store } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import type { Key, Translate } from "../../i18n.ts";
import { texts } from "../texts.ts";
import { saidOfExport } from "../export/said.ts";
import { dayText, momentText, monthText } from "../when.ts";

/** What a line is written with. */
export interface Says {
  t: Translate;
  language: Language;
  programme: Programme;
  organisers: readonly (Organiser | FormerOrganiser)[];
  /** Name of a person, a pair or another thing; undefined for what has none. */
  named: (id: string) => string | undefined;
}

/** The organisers of these lines, also those who are none any more; who left is asked for only where a line needs it. */
export async function organisersOf(
  { get }: Pick<Store, "get">,
  programme: string,
  organisers: readonly Organiser[],
  entries: readonly LogEntry[],
): Promise<(Organiser | FormerOrganiser)[]> {
  const ids = new Set(
    entries.flatMap(({ by, subject }) => [by.replace(/^organiser:/u, ""), subject]).filter((id) => id.startsWith("org_")),
  );
  const gone = [...ids].filter((id) => organisers.every((one) => one.id !== id));
  const former = await Promise.all(gone.map((id) => get("former", { programme, id })));
  return [...organisers, ...former.filter((one) => one !== undefined)];
}

/** The event in words; one that has none yet is shown by its name rather than hidden. */
export function eventText({ t }: Says, { event, facts }: LogEntry): string {
  const key = `console.event.${event}`;
  const said = Object.hasOwn(texts.fr, key) ? t(key as Key) : event;
  const role = event === "organiser-changed" ? `console.organisers.role.${facts["role"]}` : "";
  return Object.hasOwn(texts.fr, role) ? t("console.log.changedTo", { event: said, role: t(role as Key) }) : said;
}

/** What it happened to, when that has a name: a person, a pair, a body, a month; of a file, what it holds and why it left. */
export function aboutText({ t, language, named, organisers }: Says, { event, subject, facts }: LogEntry): string {
  if (event === "exported") return saidOfExport(t, facts);
  if (event === "zone-set") return t("console.log.zoneSet", { from: `${facts["from"]}`, to: `${facts["to"]}` });
  if (event === "bodies-set") return t("console.log.bodiesSet", { bodies: `${facts["bodies"]}` });
  if (event === "names-set" || event === "sender-set") return partsText(t, event, `${facts["what"]}`);
  if (/^\d{4}-\d{2}$/u.test(subject)) return monthText(subject, language);
  return named(subject) ?? organisers.find(({ id }) => id === subject)?.name ?? "";
}

/** Which parts of a setting were changed. */
const partsText = (t: Translate, event: string, what: string): string =>
  what
    .split(" ")
    .map((part) => `console.log.${event}.${part}`)
    .flatMap((key) => (Object.hasOwn(texts.fr, key) ? [t(key as Key)] : []))
    .join(" · ");

/** Whoever is known no more is somebody. */
export function whoText({ t, named, organisers }: Says, { by }: LogEntry): string {
  const [kind = "", id = ""] = by.split(":");
  if (kind === "organiser") return organisers.find((one) => one.id === id)?.name ?? t("console.log.organiser");
  return id === "" ? t("console.log.programme") : (named(id) ?? t("console.log.person"));
}

/** What was seen is noted by the day. */
export function whenText({ language, programme: { timeZone } }: Says, entry: LogEntry): string {
  if (!isSeen(entry) || entry.event === "exported") return momentText(entry.at, language, timeZone);
  return dayText(dayOf(entry.at, timeZone), language);
}
