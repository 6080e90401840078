/** The site as a Lambda function behind API Gateway. */
import type { Hono } from "hono";
import { defaultIsContentTypeBinary, handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import type { AppEnv } from "./context.ts";
import { type Answer, packed } from "./packed.ts";

/** Spreadsheets' files go as the bytes they are: read as text on the way, they would lose the mark that says how their letters are written. */
const isContentTypeBinary = (type: string): boolean => type.startsWith("text/csv") || defaultIsContentTypeBinary(type);

/** @returns the function's handler */
export function lambda(app: Hono<AppEnv>): (event: LambdaEvent, context?: LambdaContext) => Promise<Answer> {
  const answer = handle(app, { isContentTypeBinary });
  return async (event, context) => {
    // The HTTP API's answers have one text a header.
    const made = (await answer(event, context)) as Answer;
    return packed(made, String(event.headers?.["accept-encoding"] ?? ""));
  };
}
