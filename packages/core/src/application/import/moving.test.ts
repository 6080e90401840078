/** Somebody changes their address at the very moment at which an organiser imports a file with the new one in it, or somebody signs up with it. */
import { beforeEach, expect, test } from "vitest";
import { memoryStore } from "../../letter/fixtures/memory-store.ts";
import type { Outcome } from "../../outcome.ts";
import { record } from "../../perform.ts";
import { Conflict, type Store } from "../../ports.ts";
import { aMenteeForm } from "../../worlds/forms.ts";
import { aCohort, anAct, anApplication, aParticipant, aProgramme, ids, ref } from "../../worlds/makers.ts";
import { refused } from "../../worlds/refused.ts";
import { someTicks } from "../../worlds/ticks.ts";
import { during, selecting } from "../../worlds/worlds.ts";
import { askForAddress, confirmAddress, holderOf, placeAt } from "../address.ts";
import { applicationId } from "../application.ts";
import { apply } from "../apply.ts";
import { previewOf } from "./fixtures/preview.ts";
import { importRows } from "./import.ts";

const email = "new@example.ma";
const id = applicationId(ids, ref, "mentee", "mentee1@example.ma");
const act = anAct(during.selecting, "organiser:org_owner");
const file = (address: string) =>
  `Nom;E-mail;Langues;Région;J'accepte la charte et le traitement de mes données\nSami;${address};Français;Rabat;Oui\n`;

let store: Store;
beforeEach(() => {
  const { programme, cohort } = selecting();
  const own = { application: anApplication({ id, status: "accepted" }), participant: aParticipant({ id }) };
  const [asking = own.application] = askForAddress(own, email, { application: undefined, address: undefined }, act, ids).put;
  store = memoryStore([programme, cohort, asking, own.participant]);
});

async function confirming(): Promise<Outcome> {
  const [application, participant] = await Promise.all([
    store.get("application", { ...ref, id }),
    store.get("participant", { ...ref, id }),
  ]);
  if (!application || !participant) throw new Error("nobody");
  const key = application.moving?.key ?? "";
  return confirmAddress({ application, participant }, key, await placeAt({ store, ids }, ref, "mentee", email), act, ids);
}

async function importing(address = email): Promise<Outcome> {
  const world = await store.world(ref);
  if (!world) throw new Error("no world");
  return importRows(previewOf(file(address), "mentee", world, act.now), world, act, ids);
}
async function signingUp(): Promise<Outcome> {
  const [programme, existing] = [aProgramme(), await holderOf({ store, ids }, ref, "mentee", email)];
  const input = { email, language: "fr" as const, form: aMenteeForm(), consents: someTicks() };
  return apply(ids, { programme, cohort: aCohort(), existing, input }, anAct(during.intakeOpen, "applicant:new"));
}
const stored = (outcome: Outcome) => record({ store, ids }, ref, act, outcome);
const applications = async () => (await store.world(ref))?.applications.map((one) => [one.id === id, one.email]);

test("the change first: the import reads again and finds the person it belongs to", async () => {
  const [change, taken] = [await confirming(), await importing()];
  await stored(change);
  await expect(stored(taken)).rejects.toThrow(Conflict);
  await stored(await importing());
  expect(await applications()).toEqual([[true, email]]);
});

test("the import first: the address is somebody's, and whoever confirms is told so", async () => {
  const [change, taken] = [await confirming(), await importing()];
  await stored(taken);
  await expect(stored(change)).rejects.toThrow(Conflict);
  const place = await placeAt({ store, ids }, ref, "mentee", email);
  const [application, participant] = [await store.get("application", { ...ref, id }), await store.get("participant", { ...ref, id })];
  if (!application || !participant) throw new Error("nobody");
  expect(refused(() => confirmAddress({ application, participant }, application.moving?.key ?? "", place, act, ids))).toEqual({
    code: "already-applied",
  });
  expect(await applications()).toHaveLength(2);
});

test("whoever signs up with it at that moment is asked again, and so is whoever changes to it", async () => {
  const [change, form] = [await confirming(), await signingUp()];
  await stored(change);
  await expect(stored(form)).rejects.toThrow(Conflict);
  expect(await signingUp()).toMatchObject({ put: [], letters: [{ letter: "already-applied", to: { id } }] });
});

test("the sign-up first: whoever confirms then finds the address taken", async () => {
  const [change, form] = [await confirming(), await signingUp()];
  await stored(form);
  await expect(stored(change)).rejects.toThrow(Conflict);
  await expect(confirming()).rejects.toThrow("already-applied");
});

test("afterwards a file that knows the old address, or the new one, does not undo the change", async () => {
  await stored(await confirming());
  for (const address of ["mentee1@example.ma", email]) {
    await stored(await importing(address));
    expect(await applications()).toEqual([[true, email]]);
  }
  expect((await store.get("application", { ...ref, id }))?.former).toHaveLength(1);
});
