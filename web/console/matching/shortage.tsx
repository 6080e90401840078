/** Why some mentees have no mentor, in words a committee can check, and the smallest changes that would mend it, as buttons. */
import { constraints, type Proposal, type Relaxation } from "@tamkine/core/matching/proposal";
import { Button, Card, Field, More } from "../../design/components.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";

export function ShortageCard({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t, world } = scene;
  const { shortage } = proposal;
  const names = (ids: readonly string[]) => new Intl.ListFormat(scene.language).format(ids.map((id) => nameOf(world, id)));
  return (
    <Card title={t("console.shortage.title", { count: proposal.unmatched.length })} main>
      {shortage && (
        <>
          <p>{t("console.shortage.proof", { mentees: shortage.mentees.length, places: shortage.places })}</p>
          <More title={t("console.shortage.who")} plain>
            <p>{names(shortage.mentees)}</p>
            <p>
              {shortage.mentors.length > 0
                ? t("console.shortage.only", { mentors: names(shortage.mentors) })
                : t("console.shortage.nobody")}
            </p>
            <ul>
              {constraints.map((constraint) =>
                shortage.closedBy[constraint] ? (
                  <li>
                    {t(`console.constraint.${constraint}`)} : {shortage.closedBy[constraint]}
                  </li>
                ) : null,
              )}
            </ul>
          </More>
          {shortage.relaxations.length > 0 && <h3>{t("console.shortage.mend")}</h3>}
          <ul class="list">
            {shortage.relaxations.map((set) => (
              <li>
                {set.map((relaxation) => (
                  <Mend scene={scene} relaxation={relaxation} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t("console.shortage.leaveOut")}</h3>
      <ul class="list">
        {proposal.unmatched.map((mentee) => (
          <li class="row spread">
            <bdi>{nameOf(world, mentee)}</bdi>
            <form method="post" action={`${scene.base}/matching/leave-out`}>
              <input type="hidden" name="mentee" value={mentee} />
              <Button kind="quiet" small>
                {t("console.shortage.waitlist")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Mend({ scene, relaxation }: { scene: Scene; relaxation: Relaxation }) {
  const { t, world, base } = scene;
  if (relaxation.change === "place") {
    const capacity = (world.participants.find(({ id }) => id === relaxation.mentor)?.capacity ?? 1) + 1;
    return (
      <form method="post" action={`${base}/matching/capacity`} class="row spread">
        <span>{t("console.shortage.place", { mentor: nameOf(world, relaxation.mentor), capacity })}</span>
        <input type="hidden" name="mentor" value={relaxation.mentor} />
        <input type="hidden" name="capacity" value={String(capacity)} />
        <Button kind="quiet" small>
          {t("console.shortage.addPlace")}
        </Button>
      </form>
    );
  }
  const { mentee, mentor, constraint } = relaxation;
  return (
    <form method="post" action={`${base}/matching/waive`}>
      <p>
        {t("console.shortage.waive", {
          mentee: nameOf(world, mentee),
          mentor: nameOf(world, mentor),
          constraint: t(`console.constraint.${constraint}`),
        })}
      </p>
      <input type="hidden" name="mentee" value={mentee} />
      <input type="hidden" name="mentor" value={mentor} />
      <input type="hidden" name="constraint" value={constraint} />
      <Field scope={`w-${mentee}-${mentor}`} name="reason" label={t("console.reason")} />
      <Button kind="quiet" small>
        {t("console.shortage.allow")}
      </Button>
    </form>
  );
}
