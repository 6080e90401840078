/** Everything erased that somebody left in other cohorts, on the other side, or under an application put together with theirs. */
import type { Application } from "../application/application.ts";
import { forget } from "../application/keep-form.ts";
import { type Act, nothing } from "../outcome.ts";
import { goodbye } from "../participant/goodbye.ts";
import { loadPersonal } from "../participant/personal.ts";
import { perform } from "../perform.ts";
import type { Ports } from "../ports.ts";
import { elsewhereOf } from "./elsewhere.ts";
import { erasePerson } from "./erase-person.ts";

/**
 * Before their own application is erased, which says where to look: whoever is cut off in between repeats it. In each place they leave
 * first, so that those who must know are told.
 * @param actIn who erases there
 */
export async function eraseElsewhere(ports: Ports, person: Application, actIn: (other: Application) => Act): Promise<void> {
  for (const other of await elsewhereOf(ports, person)) {
    const { programme, cohort, id } = other;
    const ref = { programme, cohort };
    const act = actIn(other);
    await perform(ports, ref, act, async () => {
      const personal = await loadPersonal(ports.store, ref, id);
      return personal ? goodbye(ports, personal, "", act) : nothing;
    });
    await erasePerson(ports, { ...ref, id }, act);
  }
  await forgetForms(ports, person, actIn(person));
}

/** Forms that they keep half-way for a cohort in which they are nobody yet. */
async function forgetForms(ports: Ports, { programme, email }: Application, act: Act): Promise<void> {
  for (const { cohort, phase } of await ports.store.cohorts(programme)) {
    const ref = { programme, cohort };
    const kept = phase === "intake" ? await ports.store.savedForms(ref) : [];
    for (const saved of kept.filter((one) => one.email === email))
      await perform(ports, ref, act, async () => {
        const now = await ports.store.get("saved-form", saved);
        return now ? forget(now) : nothing;
      });
  }
}
