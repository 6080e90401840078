/** The site: every page and form, behind API Gateway. */
import { createApp } from "@tamkine/web/app";
import { lambda } from "@tamkine/web/lambda";
import { withRuntime } from "./runtime.ts";

export const handler = withRuntime(process.env, ({ ports, ...settings }) => lambda(createApp({ ...ports, ...settings })));
