/** A cohort halfway through its mentoring, with the letters and the log that as many people leave behind. */
import { midway } from "@tamkine/web/console/fixtures/cohort";
import type { Item } from "@tamkine/core/item";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import type { World } from "@tamkine/core/world";

/** Counted in a rehearsal of the sample: 2,118 letters and some 1,800 lines for 100 people. */
const lettersEach = 2;
const linesEach = 2;

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

export function halfway(pairs: number): { world: World; rest: Item[] } {
  const { world, letters } = midway({ mentors: pairs, mentees: pairs });
  const { programme, cohort } = world.cohort;
  const many = letters.flatMap((letter) =>
    letter.kind === "delivery"
      ? times(lettersEach, (n): Item => ({ ...letter, id: `${letter.id}_${n}`, state: n === 0 ? letter.state : "sent" }))
      : [],
  );
  const log = world.participants.flatMap(({ id }, person) =>
    times(linesEach, (n): LogEntry => {
      const at = new Date(Date.UTC(2026, 3, 13 + (n % 18), 8, person % 60, (person * 7) % 60)).toISOString();
      return {
        kind: "log",
        programme,
        cohort,
        version: 0,
        id: `${at}#${id}_${n}`,
        at,
        by: `participant:${id}`,
        event: "meeting-logged",
        subject: id,
        facts: {},
      };
    }),
  );
  return { world, rest: [...many, ...log] };
}
