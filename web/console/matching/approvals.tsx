/** Each body's approval: who gave it and when, which became void, and which letters the last one lets go. */
import { mayDecideFor } from "@tamkine/core/access/policy";
import { foreseen } from "@tamkine/core/letter/writing/preview";
import type { Proposal } from "@tamkine/core/matching/proposal";
import { bodiesToApprove } from "@tamkine/core/matching/approvals";
import { allianceOf } from "@tamkine/core/programme/body";
import { publish } from "@tamkine/core/pairing/publish";
import { languages } from "@tamkine/core/kernel/text";
import type { PropsWithChildren } from "hono/jsx";
import { Badge, Button, Card, More } from "../../design/components.tsx";
import { languageNames } from "../../layout.tsx";
import { isolated } from "../../phrase.ts";
import { Letter } from "../letter.tsx";
import type { Scene } from "../scene.ts";
import { actOf } from "../session.ts";
import { momentText } from "../when.ts";
import { Ask } from "./ask.tsx";
import { byWhom } from "../by-whom.ts";

export async function Approvals({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t, world, organiser, language } = scene;
  const complete = proposal.unmatched.length === 0;
  const who = await byWhom(scene);
  const when = (moment: string) => momentText(moment, language, world.programme.timeZone);
  return (
    <Card title={t("console.approval.title", allianceOf(world.programme))} main={complete}>
      <p>{t(complete ? "console.approval.explained" : "console.approval.first", allianceOf(world.programme))}</p>
      <ul class="list">
        {world.programme.bodies.map(({ id, short }) => {
          const given = proposal.approvals[id];
          const lost = proposal.voided?.[id];
          return (
            <li class="row spread">
              <span>
                <strong>{short}</strong>
                {given && <span class="hint"> {t("console.approval.by", { who: isolated(who(given.by)), when: when(given.at) })}</span>}
                {!given && lost && (
                  <span class="hint"> {t("console.approval.voided", { who: isolated(who(lost.by)), when: when(lost.at) })}</span>
                )}
              </span>
              {given ? (
                <Badge tone="good">{t("console.approval.yes")}</Badge>
              ) : complete && mayDecideFor(organiser, id, world.programme.id) ? (
                <Approve scene={scene} body={id} last={bodiesToApprove(world).length === 1}>
                  {world.programme.bodies.length > 1 ? t("console.approval.approve", { body: short }) : t("console.approval.approveAll")}
                </Approve>
              ) : (
                <Badge tone={lost ? "warn" : "plain"}>{t(lost ? "console.approval.void" : "console.approval.missing")}</Badge>
              )}
            </li>
          );
        })}
      </ul>
      {complete && (await Letters({ scene, proposal }))}
    </Card>
  );
}

/** The last approval publishes, which nobody can take back: it takes a second step. */
function Approve({ scene, body, last, children }: PropsWithChildren<{ scene: Scene; body: string; last: boolean }>) {
  const { t } = scene;
  if (!last)
    return (
      <Ask scene={scene} command="approve" fields={{ body }} class="inline">
        <Button small>{children}</Button>
      </Ask>
    );
  return (
    <More title={children} id="last" plain>
      <p>{t("console.approval.last")}</p>
      <Ask scene={scene} command="approve" fields={{ body }}>
        <Button>{t("console.approval.publish")}</Button>
      </Ask>
    </More>
  );
}

/** What publishing sends, by language, and one of the letters: publication itself, not stored. */
async function Letters({ scene, proposal }: { scene: Scene; proposal: Proposal }) {
  const { t, world, deps, now, organiser } = scene;
  if (proposal.publishedAt !== null || proposal.matches.length === 0) return null;
  const act = actOf(organiser, now);
  const yes = { by: act.by, at: now };
  const approvals = Object.fromEntries(world.programme.bodies.map(({ id }) => [id, yes]));
  const outcome = publish({ ...world, proposal: { ...proposal, approvals } }, act, deps.ids);
  const counts = languages.map((one) => [one, outcome.letters.filter(({ language }) => language === one).length] as const);
  const [first] = outcome.letters;
  const letter = first && (await foreseen(deps, world, outcome, first, act));
  return (
    <More title={t("console.publish.letters", { count: outcome.letters.length })} id="letters" plain>
      <ul>
        {counts
          .filter(([, count]) => count > 0)
          .map(([one, count]) => (
            <li>
              <span lang={one}>{languageNames[one]}</span> : {count}
            </li>
          ))}
      </ul>
      {letter && <Letter draft={letter} />}
    </More>
  );
}
