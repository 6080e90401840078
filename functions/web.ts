/** The site: every page and form, behind API Gateway. */
import { createApp } from "@tamkine/web/app";
import { handle } from "hono/aws-lambda";
import { createRuntime } from "./runtime.ts";

const { ports, ...settings } = createRuntime(process.env);

export const handler = handle(createApp({ ...ports, ...settings }));
