/** Plays a whole cohort in virtual time: the cast reads its mail and acts through the pages, the state machine does the rest. */
import { addDays, type Moment } from "@tamkine/core/kernel/time";
import { createAgenda } from "./agenda.ts";
import { alerted, createOrganiser, type Organiser, signIn } from "./cast/organiser.ts";
import { createPerson, type Person, receive } from "./cast/person.ts";
import type { Stage } from "./cast/stage.ts";
import { later } from "./cast/stage.ts";
import { temperament, type Traits } from "./cast/temperament.ts";
import type { ImportedFile } from "./imported.ts";
import { createMailbox, type Letter } from "./mailbox.ts";
import type { Server } from "./server.ts";
import { consoleOf, coordinators, found, importFile, lastDayOfIntake, ownerAddress, recordCommittee } from "./setup.ts";
import { type SignUp, signUps } from "./sign-ups.ts";

export interface Rehearsal {
  server: Server;
  seed: string;
  traits: Traits;
  cohort: string;
  files: { mentor: Uint8Array; mentee: Uint8Array };
  /** Called with a line worth saying. */
  say(line: string): void;
  /** Tells the cohort's phase; the rehearsal ends when it is over. */
  phase(): Promise<string | undefined>;
}

export interface Played {
  imported: { mentor: ImportedFile; mentee: ImportedFile };
  letters: Letter[];
  errors: string[];
  began: Moment;
  ended: Moment;
  phase: string;
}

/** After this many virtual days without an end something is stuck. */
const longest = 240;

export async function rehearse({ server, seed, traits, cohort, files, say, phase }: Rehearsal): Promise<Played> {
  const agenda = createAgenda();
  const stage: Stage = { server, agenda, seed, traits, timeZone: "Africa/Casablanca", pins: new Map(), errors: [] };
  const mailbox = createMailbox(server);
  const letters: Letter[] = [];
  const { people, days } = together(signUps(files.mentor, "mentor"), signUps(files.mentee, "mentee"));
  const cast = new Map(
    people.map(({ address, role }) => [address, createPerson(stage, address, role, temperament(seed, traits, role, address))]),
  );
  const organisers = new Map<string, Organiser>();
  const newest = (address: string) => async () => {
    await collect();
    return letters.findLast((letter) => letter.to === address);
  };
  for (const address of [ownerAddress, ...coordinators.map((one) => one.address)]) {
    organisers.set(address, createOrganiser(stage, address, consoleOf(cohort), newest(address)));
  }
  const owner = organisers.get(ownerAddress) as Organiser;

  async function collect(): Promise<void> {
    for (const letter of await mailbox.fresh()) {
      letters.push(letter);
      const organiser = organisers.get(letter.to);
      const person: Person | undefined = cast.get(letter.to);
      if (organiser) alerted(stage, organiser, letter);
      else if (person) receive(stage, person, letter);
    }
  }

  const { now: began } = await server.state();
  for (const {
    address,
    temperament: { bouncing },
  } of cast.values())
    if (bouncing) await server.bounces(address);
  await signIn(stage, owner);
  const first = days.sort()[0] ?? "";
  await found(stage, owner, cohort, first > began.slice(0, 10) ? first : addDays(began.slice(0, 10), 1));
  const imported = { mentor: { rows: [] }, mentee: { rows: [] } } as Played["imported"];
  const closing = await lastDayOfIntake(stage, owner);
  agenda.plan({
    at: `${closing}T17:00:00.000Z`,
    key: "the sign-ups come in",
    act: async () => {
      imported.mentor = await importFile(stage, owner, "mentor", files.mentor);
      imported.mentee = await importFile(stage, owner, "mentee", files.mentee);
    },
  });
  for (const [i, days] of [2, 35, 70, 100].entries()) {
    agenda.plan({ at: later(began, 24 * days), key: `committee ${i}`, act: (now) => recordCommittee(stage, owner, now) });
  }

  let said = "";
  let current = await server.settle();
  for (;;) {
    await collect();
    const at = await phase();
    if (at !== said) say(`${current.now.slice(0, 10)}  ${at ?? "?"}  (${letters.length} letters)`);
    said = at ?? said;
    if (said === "closed" || said === "cancelled") break;
    const next = [agenda.next(), current.next ?? undefined]
      .filter((one) => one !== undefined)
      .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    if (next === undefined || Date.parse(next) - Date.parse(began) > longest * 86_400_000) break;
    current = await server.advance(Date.parse(next) > Date.parse(current.now) ? next : current.now);
    for (const intention of agenda.due(current.now)) await intention.act(current.now);
    current = await server.settle();
  }
  return { imported, letters, errors: stage.errors, began, ended: current.now, phase: said };
}

function together(...files: { people: SignUp[]; days: string[] }[]): { people: SignUp[]; days: string[] } {
  return { people: files.flatMap(({ people }) => people), days: files.flatMap(({ days }) => days) };
}
