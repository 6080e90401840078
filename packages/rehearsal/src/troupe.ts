/** Who plays a cohort, and the mail that they share. */
import { addSeconds, type Moment } from "@tamkine/core/kernel/time";
import { doubtfulAfter } from "@tamkine/core/letter/sending/sweep";
import { createAgenda } from "./agenda.ts";
import { type Alliance, convention, ownerAddress } from "./alliance.ts";
import { alerted, prepareRoom, sendAgain, tellsOfDoubt } from "./cast/evening.ts";
import { createOrganiser, createTeam, type Organiser } from "./cast/organiser.ts";
import { found } from "./cast/sitting.ts";
import type { Stage } from "./cast/stage.ts";
import { temperament, type Traits } from "./cast/temperament.ts";
import { createPerson, receive } from "./cast/visit.ts";
import { createMailbox, type Letter } from "./mail/mailbox.ts";
import { newestSignInLetter } from "./mail/sign-in-letter.ts";
import type { Server, Standing } from "./server/server.ts";
import { consoleOf } from "./setup.ts";
import type { SignUps } from "./sign-ups.ts";

export interface Casting {
  server: Server;
  seed: string;
  traits: Traits;
  cohort: string;
  /** Whom the cast plays, and since when. */
  signUps: SignUps;
  /** Whose programme it is; the default one when not given. */
  alliance?: Alliance;
}

/** The cast of one cohort, and what came to it by mail. */
export interface Troupe {
  stage: Stage;
  /** By their address. */
  organisers: ReadonlyMap<string, Organiser>;
  /** Everybody whose letters come back. */
  bouncing: string[];
  letters: Letter[];
  /** Hands out the letters that came. @param last number of the last one @param evening the first one they are there in, if not by when they came */
  collect(last: number, evening?: Moment): Promise<void>;
  /** Letters that tell an organiser of others that may not have gone out, and are not dealt with yet. */
  doubts: { organiser: Organiser; came: Moment }[];
}

/** @param offices addresses of those of the cast who organise */
export function gather(
  { server, seed, traits, cohort, signUps, alliance = convention }: Casting,
  offices: readonly string[] = [ownerAddress, ...alliance.coordinators.map(({ address }) => address)],
): Troupe {
  const { coordinators, timeZone } = alliance;
  const stage: Stage = { server, agenda: createAgenda(), seed, traits, timeZone, pins: new Map(), errors: [] };
  const mailbox = createMailbox(server);
  const letters: Letter[] = [];
  const cast = new Map(
    signUps.people.map(({ address, role }) => [address, createPerson(stage, address, role, temperament(seed, traits, role, address))]),
  );
  const organisers = new Map<string, Organiser>();
  const takeIn = async () => void letters.push(...(await mailbox.fresh()));
  let handedOut = 0;
  const doubts: Troupe["doubts"] = [];
  async function collect(last: number, evening?: Moment): Promise<void> {
    if (last > (letters.at(-1)?.seq ?? 0)) await takeIn();
    const came = letters.slice(handedOut);
    handedOut = letters.length;
    for (const letter of came) {
      const organiser = organisers.get(letter.to);
      const person = cast.get(letter.to);
      const host = organisers.get(coordinators[0].address);
      const first = evening ?? found(letter.at);
      if (organiser && tellsOfDoubt(letter)) doubts.push({ organiser, came: letter.at });
      else if (organiser) alerted(stage, organiser, letter, first);
      if (letter.entry?.gathering !== undefined && host) prepareRoom(stage, host, letter.entry.start);
      if (person) receive(stage, person, letter, first);
    }
  }
  const team = createTeam();
  for (const address of offices) {
    const newest = async () => {
      await takeIn();
      return newestSignInLetter(letters, address, alliance.programme);
    };
    organisers.set(address, createOrganiser(stage, address, consoleOf(cohort, alliance), newest, team));
  }
  const bouncing = [...cast.values()].filter((person) => person.temperament.bouncing).map(({ address }) => address);
  return { stage, organisers, bouncing, letters, collect, doubts };
}

/**
 * What may not have gone out is sent again before anybody sits down, by one of those who were told: so it is found in the evening in which it
 * would have been, and a killed season is the same story.
 */
export async function settleDoubts({ stage, collect, doubts }: Troupe, server: Server, current: Standing): Promise<Standing> {
  await collect(current.letters);
  const [doubt] = doubts.splice(0);
  if (!doubt) return current;
  await sendAgain(stage, doubt.organiser);
  const after = await server.settle();
  await collect(after.letters, found(addSeconds(doubt.came, -doubtfulAfter)));
  return after;
}
