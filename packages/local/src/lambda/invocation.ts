/** What Lambda is asked, and what it answers. */

/** The handler's result, or its error. Both have been through JSON, as on AWS. */
export type Invocation = { payload: unknown } | { error: LambdaError };
export interface LambdaError {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}
/** @param changes after how many requests that change something the function ends as if its time were up; absent: it does not */
export type Invoke = (arn: string, payload: unknown, changes?: number) => Promise<Invocation>;

/** Request and answer of an invocation that is waited for: 6 MB each. */
export const payloadLimit = 6 * 1024 * 1024;

export const failed = (errorType: string, errorMessage: string): { error: LambdaError } => ({ error: { errorType, errorMessage } });
