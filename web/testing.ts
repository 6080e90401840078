/** For tests: the site on a real store, visited through API Gateway events by a browser that keeps cookies and fills in forms. */
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Item } from "@tamkine/core/item";
import { allBy } from "@tamkine/core/kernel/look-up";
import type { Mail, Ports } from "@tamkine/core/ports";
import type { LinkPurpose } from "@tamkine/core/access/link-purpose";
import type { World } from "@tamkine/core/world";
import { anOrganiser, ref } from "@tamkine/core/worlds/makers";
import { failing, kinds, started } from "@tamkine/aws/store/fixtures/databases";
import { printed } from "./testing/printed.ts";
import { createApp } from "./app.tsx";
import { lambda } from "./lambda.ts";
import { Browser } from "./testing/browser.ts";
import { heldFiles } from "@tamkine/core/worlds/held-files";

export const origin = "https://tamkine.example.org";
const secret = "a secret for tests, thirty-two characters and more";

export interface Site {
  ports: Ports;
  /** The function as it is deployed. */
  handler: ReturnType<typeof lambda>;
  /** Letters that left, in order. */
  mails: Mail[];
  /** Requests to the database by their names, in order. */
  requests: string[];
  /** A browser of its own, at this moment. */
  visit(now: string): Browser;
  /** Address of a personal link's page, without the origin. */
  link(id: string, said?: { purpose?: LinkPurpose; expires?: string; epoch?: number }): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a site on an empty table, or with this world stored. */
export async function startSite(world?: World): Promise<Site> {
  const [kind] = kinds;
  if (kind === undefined) throw new Error("No local database can run on this machine");
  const { database, client, store } = await started(kind);
  const mails: Mail[] = [];
  const links = createLinks({ secret, origin });
  const ports: Ports = {
    store,
    mailer: { send: async (mail) => void mails.push(mail) },
    workflow: {
      start: async () => "arn:test",
      startRetention: async () => "arn:test",
      startParcel: async () => "arn",
      signal: async () => "gone",
    },
    papers: { print: async (paper) => printed(paper) },
    files: heldFiles(),
    ids: createIds(secret),
    links,
  };
  if (world) await settle(ports, world);
  const handler = lambda(createApp({ ...ports, secret, ownerEmail: "owner@example.org" }));
  return {
    ports,
    handler,
    mails,
    requests: failing(client, "", []).sent,
    visit: (now) => new Browser(handler, origin, now),
    async link(id, { purpose = "personal", expires = "2026-12-31T00:00:00Z", epoch = 0 } = {}) {
      return new URL(await links.personal({ ...ref, purpose, id, epoch, expires })).pathname;
    },
    async stop() {
      client.destroy();
      await database.stop();
    },
  };
}

/** Stores a world, with one organiser unless others are given. */
export async function settle({ store }: Pick<Ports, "store">, world: World, organisers: Organiser[] = [anOrganiser()]): Promise<void> {
  const items: Item[] = [
    world.programme,
    world.cohort,
    ...organisers,
    ...world.applications,
    ...world.participants,
    ...(world.proposal ? [world.proposal] : []),
    ...world.pairs.map((pair) => ({ ...pair, meetings: allBy(world.meetings, "pair", pair.id).map(({ id }) => id) })),
    ...world.meetings,
    ...world.gatherings,
    ...world.attendances,
    ...world.answers,
    ...world.drafts,
    ...world.pulses,
    ...world.certificates,
    ...world.waits,
    ...world.committee,
  ];
  await store.commitGroups(items.map((item) => [{ put: { ...item, version: 0 } }]));
}
