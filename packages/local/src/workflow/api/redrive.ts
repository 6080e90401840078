/** RedriveExecution. */
import { epoch } from "../moment.ts";
import type { Core } from "../run/core.ts";
import { notRedrivable, redrive } from "../run/redrive.ts";
import { ApiError } from "./answer.ts";
import type { Body } from "./body.ts";
import { executionIn } from "./executions.ts";

export function redriveExecution(core: Core, body: Body): object {
  const execution = executionIn(core, body);
  const reason = notRedrivable(core, execution);
  if (reason !== undefined) throw new ApiError("ExecutionNotRedrivable", reason);
  redrive(core, execution);
  return { redriveDate: epoch(core.now()) };
}
