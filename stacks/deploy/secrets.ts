/** Makes and changes the installation's secrets in Parameter Store. They are shown to nobody and stand in no template. */
import { randomBytes } from "node:crypto";
import { GetParameterCommand, type Parameter, PutParameterCommand, type SSMClient } from "@aws-sdk/client-ssm";
import { names } from "@tamkine/aws/parameters";
import { KeyRing, rotated, type SigningKey, without } from "@tamkine/core/access/keys";
import type { Moment } from "@tamkine/core/kernel/time";

/** Where an installation's secrets are kept. */
export interface Place {
  client: SSMClient;
  /** What the parameters' names begin with. */
  path: string;
}

const fresh = () => randomBytes(32).toString("base64url");

/** Makes whatever is missing, and leaves alone what is there. @returns names of what was made */
export async function makeMissing(place: Place, now: Moment): Promise<string[]> {
  const first: [name: string, make: () => string][] = [
    [names.ids, fresh],
    [names.keys, () => JSON.stringify([{ id: idAt(now), secret: fresh(), since: now } satisfies SigningKey])],
    [names.edge, fresh],
  ];
  const made: string[] = [];
  for (const [name, make] of first) {
    if ((await read(place, name)) === undefined && (await isFirst(write(place, name, make(), false)))) made.push(name);
  }
  return made;
}

/** Whether nobody else made it since it was missing: what is made first stays. */
async function isFirst(making: Promise<unknown>): Promise<boolean> {
  try {
    await making;
    return true;
  } catch (error) {
    if ((error as Error).name === "ParameterAlreadyExists") return false;
    throw error;
  }
}

/** Ids of all keys and since when each signs; the newest signs. Throws Error when there are none. */
export async function listKeys(place: Place): Promise<Pick<SigningKey, "id" | "since">[]> {
  return (await ringIn(place)).map(({ id, since }) => ({ id, since }));
}

/** A fresh key signs from now on; links of older ones go on working until they expire. Throws ChangedAtOnce. @returns its id */
export async function rotate(place: Place, now: Moment): Promise<string> {
  const key = { id: idAt(now), secret: fresh() };
  await change(place, (ring) => rotated(ring, key, now));
  return key.id;
}

/** Takes a key away: every link it signed stops working. For a key that somebody may know. Throws Error for the only one, ChangedAtOnce. */
export async function drop(place: Place, id: string): Promise<void> {
  await change(place, (ring) => without(ring, id));
}

/** Two changed the keys at once: Parameter Store takes whatever comes last, and what the other made or dropped is not in it. */
export class ChangedAtOnce extends Error {
  override readonly name = "ChangedAtOnce";
}

/** Throws ChangedAtOnce where somebody else wrote between reading and writing. */
async function change(place: Place, make: (ring: KeyRing) => KeyRing): Promise<void> {
  const read = await parameter(place, names.keys);
  const written = await write(place, names.keys, JSON.stringify(make(toRing(read))), true);
  if (read?.Version !== undefined && written !== read.Version + 1) throw new ChangedAtOnce();
}

/**
 * Another mark for CloudFront, which adds it once deployed; the one before is accepted until a change on another day. Asked for twice, or
 * cut short and asked for again, CloudFront still adds the first: so those of the last day stay.
 */
export async function changeEdge(place: Place, now: Moment): Promise<void> {
  const [edge, before] = await Promise.all([parameter(place, names.edge), read(place, names.edgeBefore)]);
  const isFresh = edge?.LastModifiedDate !== undefined && Date.parse(now) - edge.LastModifiedDate.getTime() < 24 * 3600 * 1000;
  const marks = [edge?.Value, ...(isFresh ? (before?.split(",") ?? []) : [])].filter((mark) => mark !== undefined);
  if (marks.length > 0) await write(place, names.edgeBefore, marks.slice(0, mostMarks).join(","), true);
  await write(place, names.edge, fresh(), true);
}

/** They have to fit a parameter; nobody changes it more often in a day. */
const mostMarks = 20;

/** A key is called by the second it was made in, short and in order, and by chance: two may make one in the same. */
const idAt = (now: Moment): string => `k${Math.floor(Date.parse(now) / 1000).toString(36)}${randomBytes(2).toString("hex")}`;

const toRing = (found: Parameter | undefined): KeyRing => KeyRing.parse(JSON.parse(found?.Value ?? "[]"));
const ringIn = async (place: Place): Promise<KeyRing> => toRing(await parameter(place, names.keys));

const read = async (place: Place, name: string): Promise<string | undefined> => (await parameter(place, name))?.Value;

async function parameter({ client, path }: Place, name: string): Promise<Parameter | undefined> {
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: `${path}/${name}`, WithDecryption: true }));
    return Parameter;
  } catch (error) {
    if ((error as Error).name === "ParameterNotFound") return undefined;
    throw error;
  }
}

/** CloudFormation passes the edge's mark on to CloudFront, which it can only read where it is not encrypted. @returns its version */
async function write({ client, path }: Place, name: string, Value: string, Overwrite: boolean): Promise<number> {
  const Type = name === names.edge || name === names.edgeBefore ? "String" : "SecureString";
  const { Version = 0 } = await client.send(new PutParameterCommand({ Name: `${path}/${name}`, Value, Type, Overwrite }));
  return Version;
}
