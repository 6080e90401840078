import { SSMClient } from "@aws-sdk/client-ssm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Aws } from "./fixtures/account.ts";
import { startAws } from "./fixtures/aws.ts";
import { changeEdge, drop, listKeys, makeMissing, type Place, rotate } from "./secrets.ts";

let aws: Aws;
let place: Place;
beforeAll(async () => {
  aws = await startAws();
  const access = { region: "eu-west-3", credentials: { accessKeyId: "x", secretAccessKey: "y" } };
  place = { client: new SSMClient({ ...access, endpoint: aws.url }), path: "/tamkine/prod" };
});
afterAll(() => aws.stop());

const day = 24 * 3600 * 1000;
const held = (name: string) => aws.parameters.get(`/tamkine/prod/${name}`);

it("makes what is missing once, encrypted but for what CloudFormation has to read", async () => {
  expect(await makeMissing(place, "2026-03-02T09:00:00Z")).toEqual(["ids", "keys", "edge"]);
  const before = held("ids");
  expect(await makeMissing(place, "2026-03-03T09:00:00Z")).toEqual([]);
  expect(held("ids")).toEqual(before);
  expect([held("ids")?.Type, held("keys")?.Type, held("edge")?.Type]).toEqual(["SecureString", "SecureString", "String"]);
});

it("makes each once where two begin at the same moment, and neither is told of a fault", async () => {
  const other = { ...place, path: "/tamkine/twice" };
  const made = await Promise.all([makeMissing(other, "2026-03-02T09:00:00Z"), makeMissing(other, "2026-03-02T09:00:00Z")]);
  expect(made.flat().sort()).toEqual(["edge", "ids", "keys"]);
});

it("rotates the key that signs, and leaves ids alone", async () => {
  const ids = held("ids");
  const [first] = await listKeys(place);
  const fresh = await rotate(place, "2026-04-02T09:00:00Z");
  expect((await listKeys(place)).map(({ id }) => id)).toEqual([first?.id, fresh]);
  expect(held("ids")).toEqual(ids);
  await drop(place, first?.id ?? "");
  expect((await listKeys(place)).map(({ id }) => id)).toEqual([fresh]);
  await expect(drop(place, fresh)).rejects.toThrow("too_small");
});

it("tells the later of two who change the keys at once, and two made in one second are two", async () => {
  const before = (await listKeys(place)).map(({ id }) => id);
  const now = "2026-05-02T09:00:00Z";
  const made = await Promise.allSettled([rotate(place, now), rotate(place, now)]);
  const [lost] = made.filter(({ status }) => status === "rejected");
  expect(lost).toMatchObject({ reason: { name: "ChangedAtOnce" } });
  const last = await rotate(place, now);
  const ids = (await listKeys(place)).map(({ id }) => id);
  expect([new Set(ids).size, ids.slice(0, 1), ids.at(-1)]).toEqual([before.length + 2, before, last]);
});

it("gives CloudFront another mark, and keeps the one before", async () => {
  const before = held("edge")?.Value;
  await changeEdge(place, new Date(Date.now() + 2 * day).toISOString());
  expect(held("edge")?.Value).not.toBe(before);
  expect(held("edge-before")?.Value).toBe(before);
});

it("changed twice before it is deployed, keeps the mark that CloudFront still adds; on another day no longer", async () => {
  const deployed = held("edge")?.Value ?? "";
  for (let times = 0; times < 2; times += 1) await changeEdge(place, new Date().toISOString());
  const before = () => held("edge-before")?.Value.split(",");
  expect(before()).toContain(deployed);
  expect(before()).toHaveLength(3);
  await changeEdge(place, new Date(Date.now() + 2 * day).toISOString());
  expect(before()).toHaveLength(1);
});
