/** The site as a Lambda function behind API Gateway. */
import type { Hono } from "hono";
import { defaultIsContentTypeBinary, handle } from "hono/aws-lambda";
import type { AppEnv } from "./context.ts";

/** Spreadsheets' files go as the bytes they are: read as text on the way, they would lose the mark that says how their letters are written. */
const isContentTypeBinary = (type: string): boolean => type.startsWith("text/csv") || defaultIsContentTypeBinary(type);

/** @returns the function's handler */
export const lambda = (app: Hono<AppEnv>): ReturnType<typeof handle> => handle(app, { isContentTypeBinary });
