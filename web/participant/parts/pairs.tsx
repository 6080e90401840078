/** One's pairs: who the other is, how to reach them, the meetings, and how to say yes, no or enough. */
import { isAtLeast } from "@tamkine/core/cohort/phase";
import { acceptedByBoth, isLive } from "@tamkine/core/pairing/sides";
import type { NextStep, PersonalPair } from "@tamkine/core/participant/personal";
import { Badge, Card, LinkButton, More, type Tone } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";
import { Answer } from "./answer.tsx";
import { Contact } from "./contact.tsx";
import { Counterpart } from "./counterpart.tsx";
import { Goal } from "./goal.tsx";
import { Meetings } from "./meetings.tsx";
import { OthersPause } from "./others-pause.tsx";

const tones: Record<PersonalPair["pair"]["state"]["is"], Tone> = {
  introduced: "accent",
  active: "good",
  ended: "plain",
  completed: "good",
};

export function Pairs({ scene, next }: { scene: Scene; next: NextStep }) {
  const { pairs } = scene.personal;
  if (pairs.length === 0) return null;
  const live = pairs.filter(({ pair }) => isLive(pair) || pair.state.is === "completed");
  const over = pairs.filter((found) => !live.includes(found));
  return (
    <div class="stack" id="pair">
      {live.length > 1 && <Several scene={scene} live={live} />}
      {[...live, ...over].map((found, i) => (
        <PairCard scene={scene} found={found} next={next} first={i === 0} />
      ))}
    </div>
  );
}

/** Each has a card that is longer than a phone: the way to each of them. */
function Several({ scene: { t }, live }: { scene: Scene; live: readonly PersonalPair[] }) {
  return (
    <nav class="stack-s" id="several">
      <p class="small soft">{t("pair.several", { count: live.length })}</p>
      <p class="row">
        {live.map(({ pair, other }) => (
          <LinkButton kind="quiet" small href={`#${pair.id}`}>
            <bdi>{nameOf(t, other)}</bdi>
          </LinkButton>
        ))}
      </p>
    </nav>
  );
}

const nameOf = (t: Scene["t"], other: PersonalPair["other"]): string =>
  other.erasedAt === undefined ? other.form.name : t("person.erased");

function PairCard({ scene, found, next, first }: { scene: Scene; found: PersonalPair; next: NextStep; first: boolean }) {
  const { t, personal } = scene;
  const { pair, other } = found;
  const role = personal.application.role;
  const mine = pair.acceptedAt[role] !== null;
  // Declined, or not answered: there never were two who could meet.
  const unmet = pair.state.is === "ended" && !acceptedByBoth(pair);
  const together = pair.state.is === "active" || pair.state.is === "completed";
  const title = (
    <>
      {!unmet && <span class="kicker">{t(`pair.title.${role}`)}</span>}
      <bdi>{nameOf(t, other)}</bdi>
    </>
  );
  return (
    <Card
      id={pair.id}
      title={title}
      badge={<Badge tone={tones[pair.state.is]}>{t(unmet ? "pair.state.unmet" : `pair.state.${pair.state.is}`)}</Badge>}
    >
      {pair.state.is === "ended" && (
        <p class="soft">
          {t(unmet ? "pair.ended.unmet" : isAtLeast(personal.cohort.phase, "survey") ? "pair.ended.over" : "pair.ended.text")}
        </p>
      )}
      {/* Before one says yes, who it is; afterwards, how to reach them, and who it was when one wants to read it again. */}
      {pair.state.is === "introduced" && <Counterpart scene={scene} other={other} pair={pair} />}
      {isLive(pair) && <OthersPause scene={scene} found={found} />}
      {pair.state.is === "introduced" && <Answer scene={scene} found={found} mine={mine} next={next} />}
      {together && <Contact scene={scene} found={found} />}
      {together && <Goal scene={scene} found={found} />}
      {first && <span id="meetings" />}
      {((pair.state.is !== "introduced" && !unmet) || found.meetings.length > 0) && <Meetings scene={scene} found={found} next={next} />}
      {together && other.erasedAt === undefined && (
        <More title={t("pair.about")}>
          <Counterpart scene={scene} other={other} pair={pair} />
        </More>
      )}
      {pair.state.is === "active" && (
        <p>
          <LinkButton kind="quiet" small href={`${scene.base}/pairs/${pair.id}/exit`}>
            {t("pair.exit.title")}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
