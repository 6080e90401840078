/** The page that asks for a passkey, and says what to do when it is lost. */
import type { Lost } from "@tamkine/core/access/lost-passkey";
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { Button, Card, More, Notice } from "../../design/components.tsx";
import { statusOf } from "../../error.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { show } from "../../layout.tsx";
import { sentenceOf } from "../../sentence.ts";
import { PasskeyForm } from "../account/passkey-form.tsx";
import { passkeyScript } from "../account/passkey-script.ts";
import { momentText } from "../when.ts";

interface Asked {
  programme: Programme | undefined;
  organiser: Organiser;
  /** For the browser. */
  asked: object;
  lost: Lost;
  refusal: Refusal | undefined;
}

export function secondPage(c: Ctx, { programme, organiser, asked, lost, refusal }: Asked) {
  const t = c.get("t");
  const title = t("console.second.title");
  return show(
    c,
    { title, programme, script: `/assets/${passkeyScript.name}`, path: "/console/second" },
    <div class="stack">
      <h1>{title}</h1>
      {refusal && (
        <Notice tone="bad" live title={t("console.refused")}>
          <p>{sentenceOf(t, refusal)}</p>
        </Notice>
      )}
      {organiser.passkeys.length === 0 ? (
        <Removed c={c} />
      ) : (
        <>
          <p class="lead">{t("console.second.lead")}</p>
          <Card>
            <PasskeyForm c={c} what="show" action="/console/second" options={asked} without={<p>{t("console.second.without")}</p>} />
          </Card>
          <More title={t("console.second.lost")} open={lost.is !== "no"}>
            <p>{t("console.second.lostText")}</p>
            {organiser.role === "owner" && <OwnerLost c={c} lost={lost} zone={programme?.timeZone ?? "UTC"} />}
          </More>
        </>
      )}
    </div>,
    refusal ? statusOf(refusal) : 200,
  );
}

/** Whoever waited here while their passkeys were removed has none to show any more. */
function Removed({ c }: { c: Ctx }) {
  const t = c.get("t");
  return (
    <PostForm action="/console/second" class="stack">
      <p class="lead">{t("console.second.removed")}</p>
      <Button>{t("console.enter.button")}</Button>
    </PostForm>
  );
}

/** No other owner may be there to ask. */
function OwnerLost({ c, lost, zone }: { c: Ctx; lost: Lost; zone: string }) {
  const t = c.get("t");
  if (lost.is === "no")
    return (
      <PostForm action="/console/second/lost">
        <p>{t("console.second.ownerLost")}</p>
        <Button kind="quiet">{t("console.second.sayLost")}</Button>
      </PostForm>
    );
  const from = momentText(lost.from, c.get("language"), zone);
  if (lost.is === "waiting") return <p>{t("console.second.waiting", { from })}</p>;
  return (
    <PostForm action="/console/second/without">
      <p>{t("console.second.over")}</p>
      <Button>{t("console.second.enter")}</Button>
    </PostForm>
  );
}
