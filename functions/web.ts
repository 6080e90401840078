/** The site: every page and form, behind API Gateway. */
import { createApp } from "@tamkine/web/app";
import { awayApp } from "@tamkine/web/away";
import { lambda } from "@tamkine/web/lambda";
import { withRuntime } from "./runtime.ts";

const site = withRuntime(process.env, ({ ports, ...settings }) => lambda(createApp({ ...ports, ...settings })));

/** Where not even the secrets can be read people are told so, too. */
export const handler: typeof site = async (event, context) => {
  try {
    return await site(event, context);
  } catch (error) {
    return lambda(awayApp(error instanceof Error ? error : new Error("unknown")))(event, context);
  }
};
