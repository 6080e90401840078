/** The log as a file: the words of the page, and each line's moment. */
import type { LogEntry } from "@tamkine/core/log/log-entry";
import type { ExportColumn } from "../export/sheet.ts";
import { aboutText, eventText, type Says, whoText } from "./says.ts";

export const columnsOf = (says: Says): ExportColumn<LogEntry>[] => [
  { title: says.t("console.log.when"), cell: ({ at }) => ({ moment: at }) },
  { title: says.t("console.log.event"), cell: (entry) => eventText(says, entry) },
  { title: says.t("console.log.what"), cell: (entry) => aboutText(says, entry) },
  { title: says.t("console.log.who"), cell: (entry) => whoText(says, entry) },
];
