/** What only a person can put right among the pairs: mentees without mentor, silence, requests for help, contested meetings. */
import { standing } from "@tamkine/core/meeting/standing";
import type { Pair } from "@tamkine/core/pairing/pair";
import { isLive } from "@tamkine/core/pairing/sides";
import { Button, Card, LinkButton } from "../../design/components.tsx";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";

/** Mentees still there whose last pair is over, while mentoring lasts. */
export function Unmatched({ scene: { t, world, base, runs } }: { scene: Scene }) {
  if (world.cohort.phase !== "mentoring") return null;
  const paired = new Set(world.pairs.filter(isLive).map(({ mentee }) => mentee));
  const alone = world.participants.filter(({ id, role, state }) => role === "mentee" && state.is === "active" && !paired.has(id));
  if (alone.length === 0) return null;
  return (
    <Card id="alone" title={t("console.pairs.alone", { count: alone.length })} main>
      <ul class="list">
        {alone.map(({ id }) => (
          <li class="row spread">
            <bdi>{nameOf(world, id)}</bdi>
            {runs && (
              <LinkButton small href={`${base}/pairs/${id}/replace`}>
                {t("console.pairs.findMentor")}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Introduced a while ago and not accepted by both: call them, or introduce the mentee to someone else. */
export function Silent({ scene: { t, world, base, runs }, pairs }: { scene: Scene; pairs: readonly Pair[] }) {
  const introduced = pairs.filter(({ state }) => state.is === "introduced");
  if (introduced.length === 0) return null;
  return (
    <Card id="silent" title={t("console.pairs.silent", { count: introduced.length })} main>
      <p class="hint">{t("console.pairs.silentHint")}</p>
      <ul class="list">
        {introduced.map(({ mentor, mentee }) => (
          <li class="row spread">
            <span>
              <bdi>{nameOf(world, mentee)}</bdi> · <bdi>{nameOf(world, mentor)}</bdi>
            </span>
            {runs && (
              <LinkButton kind="quiet" small href={`${base}/pairs/${mentee}/replace`}>
                {t("console.pairs.findMentor")}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function Help({ scene: { t, world, base, language, runs } }: { scene: Scene }) {
  const asking = world.participants.filter(({ help }) => help !== null);
  if (asking.length === 0) return null;
  return (
    <Card title={t("console.help.title", { count: asking.length })} main>
      <p class="hint">{t("console.help.confidential")}</p>
      <ul class="list">
        {asking.map(({ id, help }) => (
          <li class="row spread">
            <div>
              <strong>
                <bdi>{nameOf(world, id)}</bdi>
              </strong>{" "}
              <span class="soft small">{help && momentText(help.at, language, world.programme.timeZone)}</span>
              <p dir="auto">{help?.about}</p>
            </div>
            {runs && (
              <form method="post" action={`${base}/pairs/help/${id}/settle`} class="inline">
                <input type="hidden" name="asked" value={help?.at ?? ""} />
                <Button kind="quiet" small>
                  {t("console.help.settle")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function Contested({ scene: { t, world, base, now, language, runs } }: { scene: Scene }) {
  const contested = world.meetings.filter((meeting) => standing(meeting, world.programme.rules, now) === "contested");
  if (contested.length === 0) return null;
  return (
    <Card title={t("console.contested.title", { count: contested.length })} main>
      <p class="hint">{t("console.contested.explained")}</p>
      <ul class="list">
        {contested.map((meeting) => (
          <li class="row spread">
            <div>
              <strong>
                <bdi>{nameOf(world, meeting.pair)}</bdi>
              </strong>{" "}
              <span class="soft small">{momentText(meeting.at, language, world.programme.timeZone)}</span>
              <p dir="auto">{meeting.contested?.reason}</p>
            </div>
            {runs && (
              <form method="post" action={`${base}/pairs/meetings/${meeting.id}/settle`} class="row">
                <Button kind="quiet" small name="counts" value="yes">
                  {t("console.contested.counts")}
                </Button>
                <Button kind="quiet" small name="counts" value="no">
                  {t("console.contested.countsNot")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
