/** Faults that pass: a service is busy or says nothing. What was asked for may have been done, and may be asked for again a little later. */

/** What is not answered in time here, without any service having said so. */
export class Passing extends Error {
  override readonly name: string = "Passing";
}

/** As services name it, and as Node names a connection that does not come about or ends. */
const names = new Set([
  "TimeoutError",
  "NetworkingError",
  "ThrottlingError",
  "ThrottlingException",
  "Throttling",
  "TooManyRequestsException",
  "ProvisionedThroughputExceeded",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "InternalServerError",
  "ECONNRESET",
  "ECONNREFUSED",
  "ETIMEDOUT",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** Whether the same may well be answered later; false for whatever would go wrong again. */
export function isPassing(fault: unknown): fault is Error {
  if (fault instanceof Passing) return true;
  if (!(fault instanceof Error)) return false;
  const { name, code = "", $metadata } = fault as Error & { code?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  return names.has(name) || names.has(code) || status === 429 || status >= 500;
}
