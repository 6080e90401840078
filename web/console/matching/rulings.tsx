/** What organisers ruled: about which two, who, when, why; each can be lifted. */
import { isOwn } from "@tamkine/core/access/own";
import type { MatchRuling, Proposal } from "@tamkine/core/matching/proposal";
import { Button, Card } from "../../design/components.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { Ask } from "./ask.tsx";
import { listed } from "./listed.ts";
import { isOpen } from "./open.ts";

/** All but what others of the team ruled about the reader, and why. */
export const rulingsFor = ({ own, organiser }: Scene, proposal: Proposal | undefined): MatchRuling[] =>
  (proposal?.rulings ?? []).filter(
    ({ mentee, mentor, by }) => by === `organiser:${organiser.id}` || !(isOwn(own, mentee) || isOwn(own, mentor)),
  );

/** @param who names of those who ruled, where they are shown */
export function Rulings({ scene, rulings, who }: { scene: Scene; rulings: readonly MatchRuling[]; who?: (by: string) => string }) {
  const { t, world, base, language } = scene;
  return (
    <Card title={t("console.rulings.title")} id="rulings">
      <ul class="list">
        {rulings.map((ruling) => {
          const { mentee, mentor, rule, reason, by, at } = ruling;
          const constraint = ruling.rule === "waive" ? ruling.constraint : undefined;
          return (
            <li class="row spread">
              <div>
                <p>
                  <a href={`${base}/matching/${mentee}${listed(scene)}`}>
                    <bdi>{nameOf(world, mentee)}</bdi>
                  </a>
                  {"\u00a0· "}
                  <bdi>{nameOf(world, mentor)}</bdi>
                </p>
                <p>
                  <strong>{t(`console.rulings.${rule}`)}</strong>
                  {constraint && `\u00a0· ${t(`console.constraint.${constraint}`)}`}
                </p>
                <p class="hint">
                  {who && (
                    <>
                      <bdi>{who(by)}</bdi>
                      {"\u00a0· "}
                    </>
                  )}
                  {momentText(at, language, world.programme.timeZone)}
                  {reason !== "" && (
                    <>
                      {"\u00a0· "}
                      <bdi>{reason}</bdi>
                    </>
                  )}
                </p>
              </div>
              {isOpen(scene) && (
                <Ask scene={scene} command="unrule" fields={{ mentee, mentor, rule, ...(constraint && { constraint }) }} class="inline">
                  <Button kind="quiet" small>
                    {t("console.rulings.lift")}
                  </Button>
                </Ask>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
