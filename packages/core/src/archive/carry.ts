/** An archive taken and taken in by command, by whoever runs the installation: of any size, and logged as on the page. */
import type { Organiser } from "../access/organiser.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Moment } from "../kernel/time.ts";
import { outside } from "../letter/sending/dispatch.ts";
import { record } from "../perform.ts";
import type { Ports } from "../ports.ts";
import { packed } from "../privacy/export.ts";
import { readArchive } from "./read.ts";
import { outOfAll, takeIn } from "./take-in.ts";
import { archived, gather } from "./write.ts";

/**
 * The whole programme as a file. Refuses not-found, form-invalid { why }, purpose-locked.
 * @param why in words, for the log
 */
export async function carryOut(ports: Pick<Ports, "store" | "ids">, programme: string, why: string, now: Moment): Promise<Uint8Array> {
  packed("archive", 0, { purpose: "other", why });
  const items = await gather(ports.store, programme);
  const bytes = archived(programme, items, now);
  const outcome = packed("archive", items.length, { purpose: "other", why }, programme);
  await record(ports, outside(programme), { by: "workflow", now }, outcome);
  return bytes;
}

/**
 * Takes an archive in. Refuses what `readArchive` and `takeIn` refuse, and form-invalid { owner } for what is no address.
 * @param email of whoever is to own it, unless they are one of its organisers
 * @returns the programme's id
 */
export async function carryIn(
  ports: Pick<Ports, "store" | "ids" | "workflow">,
  bytes: Uint8Array,
  email: string,
  now: Moment,
): Promise<string> {
  if (!email.includes("@")) throw new Refusal("form-invalid", { owner: "invalid" });
  const archive = readArchive(bytes);
  const owner: Organiser = {
    kind: "organiser",
    // Taking in gives them a row of their own.
    programme: outOfAll,
    id: "",
    version: 0,
    email,
    name: email.slice(0, email.indexOf("@")),
    language: archive.items.find((item) => item.kind === "programme")?.language ?? "fr",
    role: "owner",
    body: null,
    invitedAt: null,
    enteredAt: null,
    passkeys: [],
    lostAt: null,
  };
  await takeIn(ports, archive, owner, { by: "workflow", now });
  return archive.manifest.programme;
}
