/** The site: every page and form, behind API Gateway. */
import { createApp } from "@tamkine/web/app";
import { handle } from "hono/aws-lambda";
import { withRuntime } from "./runtime.ts";

export const handler = withRuntime(process.env, ({ ports, ...settings }) => handle(createApp({ ...ports, ...settings })));
