/** While a rehearsed cohort is at work: pairs accept, meet and confirm, each at its own pace; some fall silent. */
import { agreements } from "../application/complete.ts";
import { byId } from "../kernel/look-up.ts";
import { addSeconds, dayOf, daysAfter, daysBetween, reached } from "../kernel/time.ts";
import { markHeld, tickPresence } from "../gathering/hold.ts";
import { attestMeeting } from "../meeting/attest.ts";
import { logMeeting } from "../meeting/log.ts";
import type { MeetingScene } from "../meeting/scene.ts";
import type { Act } from "../outcome.ts";
import { acceptPair } from "../pairing/accept.ts";
import type { Pair } from "../pairing/pair.ts";
import { otherRole, roles } from "../programme/programme.ts";
import type { World } from "../world.ts";
import type { Rehearsing } from "./rehearsing.ts";
import type { Deed } from "./play.ts";

/** One pair in so many never meets; one side in so many never answers the introduction. */
const silentPairs = 0.08;
const neverAccept = 0.02;
const present = 0.8;

export function duringMentoring(rehearsing: Rehearsing, world: World, act: Act): Deed[] {
  return [
    ...world.pairs.flatMap((pair) => accepting(rehearsing, world, pair, act)),
    ...world.pairs.flatMap((pair) => meeting(rehearsing, world, pair, act)),
    ...noting(rehearsing, world, act),
  ];
}

/** Within a week, most within two days. */
function accepting({ luck }: Rehearsing, { applications }: World, pair: Pair, act: Act): Deed[] {
  if (pair.state.is !== "introduced") return [];
  return roles.flatMap((by): Deed[] => {
    const days = luck.draw(pair.id, by, "slow") < 0.8 ? luck.between(1, 2, pair.id, by) : luck.between(4, 7, pair.id, by);
    const application = applications.find(({ id }) => id === pair[by]);
    if (!application || luck.draw(pair.id, by, "never") < neverAccept) return [];
    if (pair.acceptedAt[by] !== null || !reached(act.now, addSeconds(daysAfter(pair.introducedAt, days), -1))) return [];
    const given = { by, contactConsent: true, agreed: Object.fromEntries(agreements.map((tick) => [tick, true])) };
    return [
      (world) => {
        const known = world.pairs.find(({ id }) => id === pair.id) ?? pair;
        return acceptPair(known, given, { application, programme: world.programme, readers: world.participants }, act);
      },
    ];
  });
}

/** Every two or three weeks; the other confirms the day after, or forgets. */
function meeting({ luck, ids }: Rehearsing, world: World, pair: Pair, act: Act): Deed[] {
  if (pair.state.is !== "active" || luck.draw(pair.id, "silent") < silentPairs) return [];
  const held = world.meetings.filter((one) => one.pair === pair.id);
  const scene = (now: World): MeetingScene => ({
    ...now,
    pair: byId(now.pairs, pair.id) ?? pair,
    meetings: held,
    readers: now.participants,
  });
  const confirming = held
    .filter(({ attested, logged, id }) => logged !== null && attested[otherRole(logged.by)] === null && luck.draw(id, "confirms") < 0.7)
    .map(
      ({ id, logged }): Deed =>
        (now) =>
          attestMeeting(scene(now), id, { by: otherRole(logged?.by ?? "mentor") }, act),
    );
  const last = held.at(-1)?.at ?? pair.state.since;
  const zone = world.programme.timeZone;
  const wait = luck.between(11, 24, pair.id, held.length);
  if (daysBetween(dayOf(last, zone), dayOf(act.now, zone)) < wait) return confirming;
  const said = {
    at: addSeconds(act.now, -3 * 3600),
    minutes: 60,
    mode: "remote",
    place: "",
    note: "",
    nonce: String(held.length),
  } as const;
  return [...confirming, (now) => logMeeting(scene(now), { ...said, by: "mentee" }, act, ids)];
}

/** The morning after a collective meeting somebody notes who was there. */
function noting({ luck }: Rehearsing, { gatherings, participants }: World, act: Act): Deed[] {
  return gatherings
    .filter(({ state, at }) => state === "announced" && reached(act.now, at))
    .flatMap(({ id }): Deed[] => {
      const there = participants.filter((one) => one.state.is === "active" && luck.draw(one.id, id) < present);
      return [
        ...there.map(
          ({ id: participant }): Deed =>
            (world) =>
              tickPresence(world, id, { participant, present: true }, act),
        ),
        (world) => markHeld(world, id, act),
      ];
    });
}
