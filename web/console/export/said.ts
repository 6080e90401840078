/** What the log says of a file that left. */
import type { LogEntry } from "@tamkine/core/log/log-entry";
import type { Key, Translate } from "../../i18n.ts";
import { texts } from "../texts.ts";

type Named<K> = K extends `console.export.table.${infer Name}` ? Name : never;
/** Tables that can leave: each has its name in the messages. */
export type TableName = Named<Key>;

/** "Candidatures, 312 lignes : préparer la sélection. Appeler la liste d’attente"; "" for facts that are of no file. */
export function saidOfExport(t: Translate, facts: LogEntry["facts"]): string {
  const [table, purpose] = [`console.export.table.${facts["table"]}`, `console.export.purpose.${facts["purpose"]}`];
  if (!Object.hasOwn(texts.fr, table) || !Object.hasOwn(texts.fr, purpose)) return "";
  const said = t("console.export.logged", { table: t(table as Key), count: Number(facts["rows"]), purpose: t(purpose as Key) });
  return [said, facts["why"]].filter(Boolean).join(" · ");
}
