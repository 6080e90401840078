/** One organiser, and what an owner may change of them. */
import { lostOf } from "@tamkine/core/access/lost-passkey";
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Language } from "@tamkine/core/kernel/text";
import type { Moment } from "@tamkine/core/kernel/time";
import type { Programme } from "@tamkine/core/programme/programme";
import { Badge, Button, More, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Translate } from "../../i18n.ts";
import { seenText } from "../seen.ts";
import { momentText } from "../when.ts";
import { PlaceFields, type Tried } from "./place.tsx";

interface Shown {
  t: Translate;
  language: Language;
  programme: Programme;
  organiser: Organiser;
  /** How many owners there are: the last one stays. */
  owners: number;
  now: Moment;
  /** Id of whoever looks. */
  own: string;
  tried: Tried;
}

export function Person(shown: Shown) {
  const { t, programme, organiser, own } = shown;
  const { role, passkeys, enteredAt } = organiser;
  const body = programme.bodies.find(({ id }) => id === organiser.body)?.short;
  return (
    <>
      <p class="row">
        <strong dir="auto">{organiser.name}</strong>
        {organiser.id === own && <Badge tone="accent">{t("console.organisers.you")}</Badge>}
        {enteredAt === null && <Badge tone="warn">{t("console.organisers.never")}</Badge>}
        {passkeys.length > 0 && <Badge tone="good">{t("console.organisers.passkey")}</Badge>}
      </p>
      <p class="soft">
        {t(`console.organisers.role.${role}`)}
        {body !== undefined && ` · ${body}`} · <bdi>{organiser.email}</bdi>
      </p>
      <Lost {...shown} />
      <Change {...shown} />
    </>
  );
}

const actionOf = ({ programme, organiser }: Shown, what: string): string => `/console/${programme.id}/organisers/${organiser.id}/${what}`;

/** Somebody says that this owner's passkeys are lost. */
function Lost(shown: Shown) {
  const { t, organiser, now, language, programme } = shown;
  const lost = lostOf(organiser, now);
  if (lost.is === "no") return null;
  return (
    <Notice tone="warn" title={t("console.organisers.saysLost")}>
      <p>{t("console.organisers.saysLostText", { from: momentText(lost.from, language, programme.timeZone) })}</p>
      <PostForm action={actionOf(shown, "lost")}>
        <Button kind="danger">{t("console.organisers.refuseLost")}</Button>
      </PostForm>
    </Notice>
  );
}

function Change(shown: Shown) {
  const { t, programme, organiser, owners, own, tried } = shown;
  const { id, role, body, passkeys, enteredAt, name } = organiser;
  if (role === "owner" && owners === 1 && !tried.refusal) return <p class="small soft">{t("console.organisers.last")}</p>;
  const seen = seenText([organiser]);
  const wrong = tried.refusal && "body" in tried.refusal.facts ? t("console.organisers.wrong.body") : undefined;
  return (
    <More title={t("console.organisers.change")} plain open={tried.refusal !== undefined}>
      <PostForm action={actionOf(shown, "role")}>
        <input type="hidden" name="seen" value={seen} />
        <PlaceFields
          t={t}
          programme={programme}
          role={tried.typed?.["role"] ?? role}
          body={tried.typed?.["body"] ?? body ?? ""}
          wrong={wrong}
          scope={id}
        />
        <Button kind="quiet">{t("console.organisers.saveRole")}</Button>
      </PostForm>
      {enteredAt === null && (
        <PostForm action={actionOf(shown, "invite")}>
          <input type="hidden" name="seen" value={seen} />
          <p>{t("console.organisers.againHint")}</p>
          <Button kind="quiet">{t("console.organisers.again")}</Button>
        </PostForm>
      )}
      {passkeys.length > 0 && id !== own && (
        <PostForm action={actionOf(shown, "passkeys")}>
          <p>{t("console.organisers.removePasskeysHint")}</p>
          <Button kind="quiet">{t("console.organisers.removePasskeys")}</Button>
        </PostForm>
      )}
      <PostForm action={actionOf(shown, "remove")}>
        <input type="hidden" name="seen" value={seen} />
        <p>{t("console.organisers.removeHint", { name: `\u2068${name}\u2069` })}</p>
        <Button kind="danger">{t("console.organisers.remove")}</Button>
      </PostForm>
    </More>
  );
}
