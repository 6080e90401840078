/** The installation's secrets, in Parameter Store: read when a process begins, and again when something newer is met. */
import { createHash, timingSafeEqual } from "node:crypto";
import { GetParametersCommand, type SSMClient } from "@aws-sdk/client-ssm";
import { KeyRing, type Keys, newestOf } from "@tamkine/core/access/keys";
import type { Moment } from "@tamkine/core/kernel/time";
import * as z from "zod";

/**
 * Names below the installation's path.
 * - ids: derives ids, and is never changed
 * - keys: the ring of keys that sign links, newest last, as JSON
 * - edge: what CloudFront adds to each request to show that it came through it; edge-before: what it added until it was changed, and may
 *   add until it is deployed, with commas between
 */
export const names = { ids: "ids", keys: "keys", edge: "edge", edgeBefore: "edge-before" } as const;

/** A request with an unknown key or mark looks again, at most this often: nobody can make us ask without end. In milliseconds. */
const lookAgainAfter = 60_000;

const Held = z.object({ ids: z.string().min(32), keys: KeyRing, edge: z.array(z.string().min(32)).min(1) });
type Held = z.infer<typeof Held>;

export interface Secrets {
  /** Derives ids. */
  ids: string;
  keys: Keys;
  /** Whether this mark is the one that CloudFront adds, or added until lately. */
  isEdge(mark: string, now: Moment): Promise<boolean>;
}

/**
 * @param path what the parameters' names begin with, "/tamkine/prod"
 * @throws Error naming each parameter that is missing or not as it should be, never its value
 */
export async function readSecrets(client: SSMClient, path: string): Promise<Secrets> {
  let held = await read();
  let looked = 0;

  /** What is held now, or read again where that may tell more. */
  async function newer(now: Moment): Promise<Held> {
    const moment = Date.parse(now);
    if (Math.abs(moment - looked) < lookAgainAfter) return held;
    looked = moment;
    held = await read();
    return held;
  }

  async function read(): Promise<Held> {
    const { Parameters = [] } = await client.send(
      new GetParametersCommand({ Names: Object.values(names).map((name) => `${path}/${name}`), WithDecryption: true }),
    );
    const value = (name: string) => Parameters.find(({ Name }) => Name === `${path}/${name}`)?.Value;
    const { success, data, error } = Held.safeParse({
      ids: value(names.ids),
      keys: parsed(value(names.keys)),
      edge: [value(names.edge), ...(value(names.edgeBefore)?.split(",") ?? [])].filter((mark) => mark !== undefined),
    });
    if (success) return data;
    const wrong = [...new Set(error.issues.map((issue) => `${path}/${String(issue.path[0])}: ${issue.message}`))];
    throw new Error(`Parameter Store: ${wrong.join("; ")}; npm run keys makes what is missing`);
  }

  return {
    ids: held.ids,
    keys: {
      newest: () => newestOf(held.keys),
      async find(id, now) {
        const known = (ring: KeyRing) => ring.find((key) => key.id === id);
        return known(held.keys) ?? known((await newer(now)).keys);
      },
    },
    isEdge: async (mark, now) => isAmong(held.edge, mark) || isAmong((await newer(now)).edge, mark),
  };
}

/** In a time that does not tell how much of it is right. */
function isAmong(marks: readonly string[], mark: string): boolean {
  const hashed = (text: string) => createHash("sha256").update(text).digest();
  return marks.filter((one) => timingSafeEqual(hashed(one), hashed(mark))).length > 0;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
