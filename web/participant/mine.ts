/** Finds, among what is one's own, the thing that an address names. A stranger's thing looks like one that does not exist. */
import { holderOf } from "@tamkine/core/application/address";
import type { Application } from "@tamkine/core/application/application";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { MeetingScene } from "@tamkine/core/meeting/scene";
import type { Participant } from "@tamkine/core/participant/participant";
import type { Personal, PersonalPair } from "@tamkine/core/participant/personal";
import { type Reader } from "@tamkine/core/pairing/sides";
import { otherRole } from "@tamkine/core/programme/programme";
import type { Deps } from "../context.ts";

/** Refuses not-found. */
export function pairOf(personal: Personal, id: string): PersonalPair {
  const found = personal.pairs.find(({ pair }) => pair.id === id);
  if (!found) throw new Refusal("not-found");
  return found;
}

/** Refuses not-found. */
export function gatheringOf(personal: Personal, id: string): Gathering {
  const found = personal.gatherings.find((gathering) => gathering.id === id);
  if (!found || !personal.participant) throw new Refusal("not-found");
  return found;
}

/** Refuses not-found for someone who is not a participant. */
export function participantOf({ participant }: Personal): Participant {
  if (!participant) throw new Refusal("not-found");
  return participant;
}

/** Both people of a pair, for its letters. */
export const readersOf = ({ application }: Personal, { other }: PersonalPair): Reader[] => [application, other];

/** Those whom one is, or was, in a pair with. */
export const othersOf = ({ pairs }: Personal): Application[] => pairs.map(({ other }) => other);

/** What a pair's meetings are decided from. */
export function meetingSceneOf(personal: Personal, found: PersonalPair): MeetingScene {
  const { programme, cohort } = personal;
  return { programme, cohort, pair: found.pair, meetings: found.meetings, readers: readersOf(personal, found) };
}

/** The application for the other role of whoever holds the same address, be it that they have another one since. */
export function otherHolder(deps: Deps, { application }: Personal): Promise<Application | undefined> {
  const { programme, cohort, role, email } = application;
  return holderOf(deps, { programme, cohort }, otherRole(role), email);
}
