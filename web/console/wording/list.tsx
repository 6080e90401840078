/** All letters that may be worded anew, in each language; pausing every letter of the programme. */
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { catalogue, type LetterId } from "@tamkine/core/letter/catalogue";
import { wordable } from "@tamkine/core/letter/words/reword";
import { wordingId } from "@tamkine/core/letter/words/wording";
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../../context.ts";
import { Badge, Button, Card, Field, Notice, Table, Tick } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { languageNames } from "../../layout.tsx";
import { consolePage } from "../frame.tsx";
import { letterName } from "../letters/names.ts";
import { momentText } from "../when.ts";

export async function listPage(c: Ctx, deps: Deps, programme: Programme, refusal?: Refusal, typed = "") {
  const t = c.get("t");
  const own = new Set((await deps.store.wordings(programme.id)).map(({ id }) => id));
  const ways = (letter: LetterId) => (
    <span class="row">
      {offeredBy(programme).map((language) => (
        <>
          <a
            href={`/console/${programme.id}/wording/${letter}/${language}`}
            aria-label={t("console.wording.openOne", { letter: letterName(t, letter), language: languageNames[language] })}
          >
            {languageNames[language]}
          </a>
          {own.has(wordingId(letter, language)) && <Badge tone="accent">{t("console.wording.changed")}</Badge>}
        </>
      ))}
    </span>
  );
  return consolePage(
    c,
    programme,
    t("console.wording.title"),
    <>
      <p class="lead">{t("console.wording.lead")}</p>
      {(["applicant", "participant"] as const).map((audience) => (
        <Table
          caption={t(`console.wording.to.${audience}`)}
          rows={wordable.filter((letter) => catalogue[letter].audience === audience)}
          columns={[
            { title: t("console.letters.letter"), cell: (letter) => letterName(t, letter) },
            { title: t("console.wording.languages"), cell: ways },
          ]}
        />
      ))}
      {programme.lettersPaused ? (
        <Resume c={c} programme={programme} />
      ) : (
        <Pause c={c} programme={programme} refusal={refusal} typed={typed} />
      )}
    </>,
    refusal,
    { path: `/console/${programme.id}/wording`, typed: { reason: typed } },
  );
}

function Pause({ c, programme, refusal, typed }: { c: Ctx; programme: Programme; refusal: Refusal | undefined; typed: string }) {
  const t = c.get("t");
  return (
    <Card title={t("console.pause.allTitle")} id="pause">
      <p>{t("console.pause.explained")}</p>
      <p class="soft">{t("console.pause.exempt")}</p>
      <PostForm action={`/console/${programme.id}/wording/pause`}>
        <Field
          name="reason"
          label={t("console.reason")}
          hint={t("console.pause.reasonHint")}
          rows={2}
          value={typed}
          error={wrongReason(t, refusal, typed)}
        />
        <Button kind="danger">{t("console.pause.allButton")}</Button>
      </PostForm>
    </Card>
  );
}

function Resume({ c, programme }: { c: Ctx; programme: Programme }) {
  const t = c.get("t");
  const pause = programme.lettersPaused;
  return (
    <Card title={t("console.pause.allHeld")} id="pause" main>
      {pause && (
        <Notice tone="warn">
          <p>
            {t("console.pause.since", { since: momentText(pause.at, c.get("language"), programme.timeZone) })} <bdi>{pause.reason}</bdi>
          </p>
        </Notice>
      )}
      <p>{t("console.pause.inOrder")}</p>
      <PostForm action={`/console/${programme.id}/wording/resume`}>
        <input type="hidden" name="seen" value={pause?.at} />
        <Tick name="drop" label={t("console.pause.dropAll")} hint={t("console.pause.dropAllHint")} />
        <Button>{t("console.pause.resume")}</Button>
      </PostForm>
    </Card>
  );
}
