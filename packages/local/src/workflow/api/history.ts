/** GetExecutionHistory, in pages, from the start or from the end. */
import { epoch } from "../moment.ts";
import type { Core } from "../run/core.ts";
import type { HistoryRow } from "../store/records.ts";
import type { Body } from "./body.ts";
import { executionIn } from "./executions.ts";
import { paged, pageOf } from "./page.ts";

export function getExecutionHistory(core: Core, body: Body): object {
  const { arn } = executionIn(core, body);
  const page = pageOf(body);
  const rows = core.store.events(arn, { limit: page.limit + 1, offset: page.offset, reverse: body.reverseOrder === true });
  const { entries, ...next } = paged(rows, page);
  return { events: entries.map((row) => event(row, body.includeExecutionData !== false)), ...next };
}

/** Members that carry the execution's data. */
const data = ["input", "output", "parameters", "assignedVariables"];

function event({ id, at, type, previous, details }: HistoryRow, withData: boolean): object {
  const known = Object.entries(JSON.parse(details) as Record<string, unknown>).filter(([key]) => withData || !data.includes(key));
  const named = known.length === 0 ? {} : { [detailsOf(type)]: Object.fromEntries(known) };
  return { id, timestamp: epoch(at), type, previousEventId: previous, ...named };
}

/** The member in which the SDK looks for the details of an event. */
function detailsOf(type: string): string {
  if (type.endsWith("StateEntered")) return "stateEnteredEventDetails";
  if (type.endsWith("StateExited")) return "stateExitedEventDetails";
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}
