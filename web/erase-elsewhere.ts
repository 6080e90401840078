/** Everything erased that somebody left in other cohorts, on the other side, or under an application put together with theirs. */
import type { Application } from "@tamkine/core/application/application";
import { forget } from "@tamkine/core/application/saved-form";
import { type Act, nothing } from "@tamkine/core/outcome";
import { loadPersonal } from "@tamkine/core/participant/personal";
import { perform } from "@tamkine/core/perform";
import { elsewhereOf } from "@tamkine/core/privacy/elsewhere";
import { erasePerson } from "@tamkine/core/privacy/erase-person";
import type { Deps } from "./context.ts";
import { goodbye } from "./participant/goodbye.ts";

/**
 * Before their own application is erased, which says where to look: whoever is cut off in between repeats it. In each place they leave
 * first, so that those who must know are told.
 * @param actIn who erases there
 */
export async function eraseElsewhere(deps: Deps, person: Application, actIn: (other: Application) => Act): Promise<void> {
  for (const other of await elsewhereOf(deps, person)) {
    const { programme, cohort, id } = other;
    const ref = { programme, cohort };
    const act = actIn(other);
    await perform(deps, ref, act, async () => {
      const personal = await loadPersonal(deps.store, ref, id);
      return personal ? goodbye(deps, personal, "", act) : nothing;
    });
    await erasePerson(deps, { ...ref, id }, act);
  }
  await forgetForms(deps, person, actIn(person));
}

/** Forms that they keep half-way for a cohort in which they are nobody yet. */
async function forgetForms(deps: Deps, { programme, email }: Application, act: Act): Promise<void> {
  for (const { cohort, phase } of await deps.store.cohorts(programme)) {
    const ref = { programme, cohort };
    const kept = phase === "intake" ? await deps.store.savedForms(ref) : [];
    for (const saved of kept.filter((one) => one.email === email))
      await perform(deps, ref, act, async () => {
        const now = await deps.store.get("saved-form", saved);
        return now ? forget(now) : nothing;
      });
  }
}
