import type { GetParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import { describe, expect, it } from "vitest";
import { readSecrets } from "./parameters.ts";

const secret = (what: string) => `the secret ${what}`.padEnd(40, ".");
const key = (id: string, since: string) => ({ id, secret: secret(id), since });
const ring = [key("k1", "2026-01-01T00:00:00Z")];
const now = "2026-04-20T10:00:00Z";
const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();

/** Parameter Store with these below /tamkine/prod, as they are when they are asked for. */
function store(held: Record<string, string | undefined>) {
  const asked: GetParametersCommand["input"][] = [];
  const client = {
    async send({ input }: GetParametersCommand) {
      asked.push(input);
      const found = (input.Names ?? []).map((Name) => ({ Name, Value: held[Name.replace("/tamkine/prod/", "")] }));
      return { Parameters: found.filter(({ Value }) => Value !== undefined) };
    },
  } as unknown as SSMClient;
  return { client, asked, held };
}
const whole = () => ({ ids: secret("ids"), keys: JSON.stringify(ring), edge: secret("edge") });

describe("an installation's secrets", () => {
  it("are read in one request, decrypted", async () => {
    const { client, asked } = store(whole());
    const secrets = await readSecrets(client, "/tamkine/prod");
    expect(secrets.ids).toBe(secret("ids"));
    expect(secrets.keys.newest().id).toBe("k1");
    expect(asked).toEqual([
      {
        Names: ["/tamkine/prod/ids", "/tamkine/prod/keys", "/tamkine/prod/edge", "/tamkine/prod/edge-before"],
        WithDecryption: true,
      },
    ]);
  });

  it("are named when they are missing or broken, and never shown", async () => {
    const held = { ids: "short", keys: '[{"id":"k1","secret":"hidden"' };
    const failure = await readSecrets(store(held).client, "/tamkine/prod").catch(String);
    expect(failure).toMatch(/\/tamkine\/prod\/ids[^]*\/tamkine\/prod\/keys[^]*\/tamkine\/prod\/edge[^]*npm run keys/u);
    expect(failure).not.toMatch(/short|hidden/u);
  });

  it("made since the process began are found, and strangers' inventions make us look once a minute at most", async () => {
    const { client, asked, held } = store(whole());
    const { keys, isEdge } = await readSecrets(client, "/tamkine/prod");
    expect(await keys.find("k2", now)).toBeUndefined();
    held.keys = JSON.stringify([...ring, key("k2", "2026-04-20T09:00:00Z")]);
    held["edge"] = secret("next edge");
    held["edge-before"] = secret("edge");
    for (const id of ["x1", "x2", "k2"]) expect(await keys.find(id, later(59))).toBeUndefined();
    expect(asked).toHaveLength(2);
    expect(await keys.find("k2", later(60))).toMatchObject({ id: "k2" });
    expect(keys.newest().id).toBe("k2");
    expect([await isEdge(secret("next edge"), later(60)), await isEdge(secret("edge"), later(60))]).toEqual([true, true]);
    expect(await isEdge("", later(60))).toBe(false);
    expect(asked).toHaveLength(3);
  });

  it("of the edge are looked for where one is shown that is not known, which alone makes us ask; what is known makes nobody ask", async () => {
    const { client, asked, held } = store(whole());
    const { isEdge, keys } = await readSecrets(client, "/tamkine/prod");
    expect([await isEdge(secret("edge"), now), (await keys.find("k1", now))?.id]).toEqual([true, "k1"]);
    expect(asked).toHaveLength(1);
    held["edge"] = secret("next edge");
    held["edge-before"] = [secret("edge"), secret("first edge")].join(",");
    expect(await isEdge(secret("next edge"), now)).toBe(true);
    expect([await isEdge(secret("first edge"), now), await isEdge(held["edge-before"], now)]).toEqual([true, false]);
    expect(asked).toHaveLength(2);
  });
});
