/** What every request carries: the event it came with, the reader's language, and the moment it was made. */
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Language } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Ports } from "@tamkine/core/ports";
import type { Context } from "hono";
import type { Translate } from "./i18n.ts";

/** What the pages are built from. */
export interface Deps extends Ports {
  /** Signs what forms carry. */
  secret: string;
  /** Who may sign in first and becomes the owner. */
  ownerEmail?: string;
  /** Milliseconds after which a stranger's question about an address is answered, whether the address is known or not. */
  answerAfter?: number;
}

interface RequestContext {
  /** Milliseconds since 1970, as API Gateway received the request. */
  timeEpoch: number;
  http?: { sourceIp?: string };
}

export interface AppEnv {
  Bindings: { requestContext?: RequestContext; event?: { requestContext?: RequestContext } };
  Variables: { language: Language; t: Translate; secureHeadersNonce?: string; organiser?: Organiser; session?: string; framed?: boolean };
}
export type Ctx = Context<AppEnv>;

/** The moment of the request. It comes with the event: pages read no clock. */
export function nowOf(c: Ctx): Moment {
  const epoch = c.env.requestContext?.timeEpoch ?? c.env.event?.requestContext?.timeEpoch;
  if (epoch === undefined) throw new Error("The event carries no time");
  return new Date(epoch).toISOString();
}

/** The address the request came from, as API Gateway saw it: a header could be made up. */
export const sourceOf = (c: Ctx): string => c.env.requestContext?.http?.sourceIp ?? c.env.event?.requestContext?.http?.sourceIp ?? "";
