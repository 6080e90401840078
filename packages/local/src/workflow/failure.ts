/** Errors that a state of a machine reports, by the names the Amazon States Language gives them. */

/** An error of a state: its name can be matched by Retry and Catch. */
export class StatesError extends Error {
  override readonly name = "StatesError";
  readonly error: string;
  override readonly cause: string;

  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.error = error;
    this.cause = cause;
  }
}

/** The execution's history is full: nothing can catch that. */
export class HistoryFull extends StatesError {}

/** What a Lambda function threw; `errorType` becomes the error's name in the state machine. */
export class LambdaError extends Error {
  override readonly name = "LambdaError";
  readonly errorType: string;

  constructor(errorType: string, message: string) {
    super(message);
    this.errorType = errorType;
  }
}

/** The state's error for whatever `invoke` threw: AWS puts the function's error type in Error and its JSON in Cause. */
export function lambdaFailure(thrown: unknown): StatesError {
  const { name, errorType, message } = (thrown ?? {}) as { name?: unknown; errorType?: unknown; message?: unknown };
  const type = typeof errorType === "string" ? errorType : typeof name === "string" ? name : "Error";
  const errorMessage = typeof message === "string" ? message : String(thrown);
  return new StatesError(type, JSON.stringify({ errorMessage, errorType: type, trace: [] }));
}

/** Error names that States.ALL and States.TaskFailed do not match. */
const terminal = ["States.DataLimitExceeded", "States.Runtime"];
const timeouts = ["States.Timeout", "States.HeartbeatTimeout"];

/** Tells whether a retrier or catcher with these names takes the error. A missed heartbeat is a time-out, too. */
export function matches(names: string[], error: string): boolean {
  if (error === "States.Runtime") return false;
  return names.some((name) => {
    if (name === error) return true;
    if (name === "States.ALL") return !terminal.includes(error);
    if (name === "States.TaskFailed") return !terminal.includes(error) && !timeouts.includes(error);
    return name === "States.Timeout" && timeouts.includes(error);
  });
}
