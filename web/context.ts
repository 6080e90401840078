/** What every request carries: the event it came with, the reader's language, and the moment it was made. */
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Language } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Ports, Shelf } from "@tamkine/core/ports";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Context } from "hono";
import type { Translate } from "./i18n.ts";

/** What the pages are built from. */
export interface Deps extends Ports {
  /** Signs what forms carry. */
  secret: string;
  /** Whether a request's mark is the one CloudFront adds; absent where nothing stands before the function. */
  isEdge?: (mark: string, now: Moment) => Promise<boolean>;
  /** Takes what everybody may read, so that the site is asked for it once; absent where nothing stands before it. */
  shelf?: Shelf;
  /** Who may sign in first and becomes the owner. */
  ownerEmail?: string;
  /** Address that the first programme's letters come from; its settings can name another later. */
  sender?: string;
  /** That programme's name in addresses; the default programme's own otherwise. */
  firstProgramme?: string;
  /** Milliseconds after which a stranger's question about an address is answered, whether the address is known or not. */
  answerAfter?: number;
  /** Milliseconds after which a page is answered with a fault, done or not; absent where nobody waits for it. */
  answerWithin?: number;
  /** Whether no cohort may be founded before the programme has the regulator's receipt. */
  needsReceipt?: boolean;
}

interface RequestContext {
  /** Milliseconds since 1970, as API Gateway received the request. */
  timeEpoch: number;
  http?: { sourceIp?: string };
}

export interface AppEnv {
  Bindings: {
    requestContext?: RequestContext;
    event?: { requestContext?: RequestContext };
    /** Who asked, where the site is asked by our own function in the background. */
    background?: Organiser;
  };
  Variables: {
    language: Language;
    t: Translate;
    secureHeadersNonce?: string;
    organiser?: Organiser;
    session?: string;
    /** The one whose participant's own page it is. */
    programme?: Programme;
    framed?: boolean;
    source?: string;
    /** Whoever reads it has said no language: not in the address, nor before, nor by the browser. */
    saysNoLanguage?: boolean;
    /** It is a form, and one of our own pages sent it. */
    ours?: boolean;
    /** Another origin to which a form of the page sends. */
    sendsTo?: string;
  };
}
export type Ctx = Context<AppEnv>;

/** The moment of the request. It comes with the event: pages read no clock. */
export function nowOf(c: Ctx): Moment {
  const epoch = c.env.requestContext?.timeEpoch ?? c.env.event?.requestContext?.timeEpoch;
  if (epoch === undefined) throw new Error("The event carries no time");
  return new Date(epoch).toISOString();
}

/** The address the request came from, as CloudFront saw it, or API Gateway where nothing stands before it: other headers could be made up. */
export const sourceOf = (c: Ctx): string =>
  c.get("source") ?? c.env.requestContext?.http?.sourceIp ?? c.env.event?.requestContext?.http?.sourceIp ?? "";
