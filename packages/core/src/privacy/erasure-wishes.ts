/**
 * Somebody's wish to be erased takes several transactions, and whoever carries it out may die between any two of them: they would have
 * left, and everything of them would stay. So the first one notes the wish on the cohort, the last one crosses it out, and whoever comes
 * by the programme later carries out what is still noted.
 */
import type { Application } from "../application/application.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { isOver } from "../cohort/phase.ts";
import type { Keys } from "../item.ts";
import { addSeconds, coming, daysAfter, earliest, type Moment, reached } from "../kernel/time.ts";
import type { Act, Outcome } from "../outcome.ts";
import { goodbye } from "../participant/goodbye.ts";
import type { Personal } from "../participant/page.ts";
import type { Ports } from "../ports.ts";
import { eraseElsewhere } from "./erase-elsewhere.ts";
import { crossOut, erasePerson } from "./erase-person.ts";
import { wakeRetention } from "./retention/wake.ts";

/** Seconds after which whoever began to erase somebody has surely died: longer than any request has. */
const overdue = 15 * 60;

/** They leave, so that those who must know of it are told while there still is a name; from then on they are to be erased. */
export async function wishErased(ports: Pick<Ports, "store" | "ids">, personal: Personal, act: Act): Promise<Outcome> {
  const { cohort, application } = personal;
  const { erasing = [] } = cohort;
  const left = await goodbye(ports, personal, "", act, "erased");
  if (erasing.some(({ id }) => id === application.id)) return left;
  return { ...left, put: [...left.put, { ...cohort, erasing: [...erasing, { id: application.id, by: act.by, at: act.now }] }] };
}

/**
 * Carries out a wish that was just noted. Repeated, it does what was left undone.
 * @param act by themselves, or by the organiser who does it for them
 */
export async function carryOutWish(ports: Ports, person: Application, act: Act): Promise<void> {
  const cohort = await ports.store.get("cohort", person);
  // What forgets a cohort that is over sleeps for weeks: it is to look, soon, whether this was done.
  if (cohort && isOver(cohort.phase)) await wakeRetention(ports, person);
  await eraseEverywhere(ports, person, act);
}

/** Elsewhere first, for their own application says where. */
async function eraseEverywhere(ports: Ports, person: Application, act: Act): Promise<void> {
  const { programme, cohort, id } = person;
  const isOwn = !act.by.startsWith("organiser:");
  const actIn = (other: Application) => (isOwn ? { ...act, by: `applicant:${other.id}` } : act);
  if (person.erasedAt === undefined) await eraseElsewhere(ports, person, actIn);
  await erasePerson(ports, { programme, cohort, id }, act);
}

/** When to look again whether a wish that is noted on the cohort was left behind; the day after, where carrying it out just failed. */
export const wishesDue = ({ erasing = [] }: Pick<Cohort, "erasing">, now: Moment): Moment | undefined =>
  earliest(...erasing.map(({ at }) => coming(addSeconds(at, overdue), now) ?? daysAfter(now, 1)));

/**
 * Carries out every wish of the programme that somebody who died left behind, in the name of whoever began it. What goes wrong is no
 * fault of whoever comes by: the wish stays noted, and the next one tries again.
 * @param all the programme's cohorts, where they were asked for already
 */
export async function carryOutWishes(
  ports: Ports,
  programme: string,
  now: Moment,
  all: Promise<Cohort[]> = ports.store.cohorts(programme),
): Promise<void> {
  const cohorts = await all.catch(() => []);
  for (const { cohort, erasing = [] } of cohorts) {
    for (const { id, by, at } of erasing) {
      if (!reached(now, addSeconds(at, overdue))) continue;
      try {
        await carryOutLeft(ports, { programme, cohort, id }, { by, now });
      } catch {
        // As said above; others' wishes do not wait for it.
      }
    }
  }
}

/** Nothing is left to do for somebody who has gone with the cohort, or who has signed up again since. */
async function carryOutLeft(ports: Ports, key: Keys["application"], act: Act): Promise<void> {
  const person = await ports.store.get("application", key);
  await (person?.status === "withdrawn" ? eraseEverywhere(ports, person, act) : crossOut(ports, key, act));
}
