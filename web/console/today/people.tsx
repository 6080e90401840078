/** What people wait for, decided on Today: their own words beside the buttons. */
import { byId } from "@tamkine/core/kernel/look-up";
import { dayOf } from "@tamkine/core/kernel/time";
import type { Child } from "hono/jsx";
import { LinkButton } from "../../design/components.tsx";
import { isolated } from "../../phrase.ts";
import { ChooseSide, SidesNamed, sidesText } from "../applications/both-sides.tsx";
import { ToToday } from "../from-today.tsx";
import { Named } from "../named.tsx";
import { nameOf } from "../names.ts";
import { SettleHelp, SettleMeeting, SettlePlaces } from "../pairs/settle.tsx";
import { dayText } from "../when.ts";
import type { Acting } from "./acting.ts";

interface AboutProps {
  who: Child;
  /** Said on the same line. */
  what?: Child;
  children: Child;
}

/** Whom a decision is about, above their own words and the buttons. */
const About = ({ who, what, children }: AboutProps) => (
  <div class="wide stack-s">
    <p>
      <strong>{who}</strong>
      {what}
    </p>
    {children}
  </div>
);

/** Which of someone's two applications counts. */
export function BothSides({ scene, decision: { id } }: Acting) {
  const email = byId(scene.world.applications, id)?.email ?? "";
  return (
    <About who={<SidesNamed scene={scene} email={email} />}>
      <p>{sidesText(scene, email)}</p>
      <ChooseSide scene={scene} email={email} swap="#waiting">
        <ToToday />
      </ChooseSide>
    </About>
  );
}

export function Help({ scene, decision: { id } }: Acting) {
  const { t, world } = scene;
  const help = world.participants.find((one) => one.id === id)?.help;
  if (!help) return null;
  return (
    <About
      who={<Named scene={scene} id={id} />}
      what={help.to !== undefined && ` · ${t("console.help.to", { body: nameOf(world, help.to) })}`}
    >
      <blockquote dir="auto" class="lines">
        {help.about}
      </blockquote>
      <SettleHelp scene={scene} id={id} asked={help.at} swap="#waiting">
        <ToToday />
      </SettleHelp>
    </About>
  );
}

/** It is read and answered beside everything else that is known of them. */
export function Objected({ scene, decision: { id } }: Acting) {
  const { t, base } = scene;
  return (
    <About who={<Named scene={scene} id={id} />}>
      <div class="row">
        <LinkButton small href={`${base}/applications/${id}#objection`}>
          {t("console.objection.read")}
        </LinkButton>
      </div>
    </About>
  );
}

/** What each of the two says of the meeting. */
export function Contested({ scene, decision: { id } }: Acting) {
  const { t, world, language } = scene;
  const meeting = world.meetings.find((one) => one.id === id);
  const pair = world.pairs.find((one) => one.id === meeting?.pair);
  if (!meeting?.logged || !meeting.contested || !pair) return null;
  const { logged, contested } = meeting;
  const day = dayText(dayOf(meeting.at, world.programme.timeZone), language);
  const said = { name: isolated(nameOf(world, pair[logged.by])), day, minutes: meeting.minutes };
  return (
    <About who={<Named scene={scene} id={pair.id} />}>
      <p>{t("console.waiting.held", said)}</p>
      <p>{t("console.waiting.notSo", { name: isolated(nameOf(world, pair[contested.by])) })}</p>
      {contested.reason !== "" && <blockquote dir="auto">{contested.reason}</blockquote>}
      <SettleMeeting scene={scene} id={id} swap="#waiting">
        <ToToday />
      </SettleMeeting>
    </About>
  );
}

export function Places({ scene, decision: { id } }: Acting) {
  const { t, world } = scene;
  const mentor = world.participants.find((one) => one.id === id);
  if (!mentor?.wish) return null;
  return (
    <About
      who={<Named scene={scene} id={id} />}
      what={` · ${t("console.places.change", { from: mentor.capacity, to: mentor.wish.capacity })}`}
    >
      <SettlePlaces scene={scene} id={id} asked={mentor.wish.at} swap="#waiting">
        <ToToday />
      </SettlePlaces>
    </About>
  );
}
