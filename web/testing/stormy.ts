/** For tests: the whole site on a store in memory, where any one request to a service goes wrong, from the same beginning each time. */
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import type { Item } from "@tamkine/core/item";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { memoryStore } from "@tamkine/core/letter/fixtures/memory-store";
import { MailRefused } from "@tamkine/core/letter/sending/mail-refused";
import { Conflict, type Mail, type Write } from "@tamkine/core/ports";
import { heldFiles } from "@tamkine/core/worlds/held-files";
import { createApp } from "../app.tsx";
import { type Handler, origin } from "../console/fixtures/visitor.ts";
import type { Deps } from "../context.ts";
import { lambda } from "../lambda.ts";
import { printed } from "./printed.ts";

/** How a request goes wrong: it is not carried out; it is, and not answered; somebody else wrote first. */
export type How = "refused" | "lost" | "conflict";

export interface Call {
  service: "store" | "mailer" | "workflow" | "papers" | "files";
  name: string;
  writes: readonly Write[];
}

export interface Stormy {
  handler: Handler;
  deps: Deps;
  /** The moment of the next request. */
  now: string;
  /** All that was asked for since the beginning. */
  calls: Call[];
  rows: ReadonlyMap<string, Item>;
  mails: Mail[];
  /** Whom the state machine was to start or to wake. */
  woken: string[];
  /** Back to the beginning. @param at which request goes wrong, from 1 on; none where nothing is said */
  begin(at?: number, how?: How): void;
  /** Nothing goes wrong any more. */
  calm(): void;
}

const secret = "the secret of the storms, thirty-two characters long";
/** As every such site derives its ids. */
export const stormyIds = createIds(secret);
const busy = (): Error => Object.assign(new Error("busy"), { name: "ThrottlingException", $metadata: { httpStatusCode: 400 } });

/** @param items as they are stored at the beginning */
export function stormy(items: readonly Item[], now: string): Stormy {
  const files = heldFiles();
  let rows = new Map<string, Item>();
  let store = memoryStore([], rows);
  let strike: { at: number; how: How } | undefined;

  /** Any letter may be refused for now; whatever else does not answer is too busy. */
  async function ask<T>(call: Call, carryOut: () => Promise<T>): Promise<T> {
    const isStruck = self.calls.push(call) === strike?.at;
    if (!isStruck || !strike || (strike.how === "conflict" && call.writes.length === 0)) return carryOut();
    if (strike.how === "conflict") throw new Conflict("other");
    if (strike.how === "lost") await carryOut();
    else if (call.service === "mailer") throw new MailRefused("Throttling");
    throw busy();
  }

  /** Each of what a service can be asked for, through `ask`; groups of writes are as many requests. */
  function through<T extends object>(service: Call["service"], target: () => T): T {
    const carry =
      (name: string, ...args: unknown[]) =>
      async () =>
        (target() as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args);
    const commit = (writes: Write[]) => ask({ service, name: "commit", writes }, carry("commit", writes));
    const plain = Object.keys(target()).map((name) => [
      name,
      (...args: unknown[]) => ask({ service, name, writes: [] }, carry(name, ...args)),
    ]);
    const commitGroups = async (groups: Write[][]) => {
      for (const group of groups) await commit(group);
    };
    return { ...Object.fromEntries(plain), ...(service === "store" && { commit, commitGroups }) } as T;
  }

  const links = createLinks({ secret, origin });
  const deps: Deps = {
    store: through("store", () => store),
    mailer: through("mailer", () => ({ send: async (mail: Mail) => void self.mails.push(mail) })),
    workflow: through("workflow", () => ({
      // Of a cohort that is carried already it does nothing.
      start: async (ref: CohortRef) => ((await store.waits(ref)).length > 0 ? "execution" : `execution ${self.woken.push(ref.cohort)}`),
      startRetention: async () => "execution",
      startParcel: async ({ id }: { id: string }) => `execution ${self.woken.push(id)}`,
      signal: async (token: string) => (self.woken.push(token), "ended" as const),
    })),
    papers: through("papers", () => ({ print: async (paper: Parameters<typeof printed>[0]) => printed(paper) })),
    files: through("files", () => files),
    ids: stormyIds,
    links,
    secret,
  };
  const self: Stormy = {
    handler: lambda(createApp(deps)) as unknown as Handler,
    deps,
    now,
    calls: [],
    rows,
    mails: [],
    woken: [],
    begin(at, how = "refused") {
      rows = new Map();
      store = memoryStore(items, rows);
      files.held.clear();
      strike = at === undefined ? undefined : { at, how };
      Object.assign(self, { now, calls: [], rows, mails: [], woken: [] });
    },
    calm: () => void (strike = undefined),
  };
  self.begin();
  return self;
}
