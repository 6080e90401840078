/** One letter in one language, worded anew: its texts in fields, what fills itself in beside them, and how it then reads. */
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Language } from "@tamkine/core/kernel/text";
import type { LetterId } from "@tamkine/core/letter/catalogue";
import { asCalledIn } from "@tamkine/core/kernel/months";
import { type Phrase, filled, phrasesOf, placeholdersOf } from "@tamkine/core/letter/words/phrases";
import { sampleOf } from "@tamkine/core/letter/samples";
import { valuesOf } from "@tamkine/core/letter/writing/values";
import { changedTexts, faultsOf, namesABody } from "@tamkine/core/letter/words/reword";
import { calledIn, withOwnNames } from "@tamkine/core/letter/words/placeholders";
import type { Wording } from "@tamkine/core/letter/words/wording";
import { whenGoes } from "@tamkine/core/letter/words/when";
import { offeredBy } from "@tamkine/core/programme/offered";
import { type Programme, roles } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { Back, Button, Card, Field, More, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Translate } from "../../i18n.ts";
import { dirOf, languageNames } from "../../layout.tsx";
import { consolePage } from "../frame.tsx";
import { letterName } from "../letters/names.ts";
import { faultText, fieldLabel } from "./words.ts";

export interface Editing {
  programme: Programme;
  letter: LetterId;
  language: Language;
  /** How the programme words it so far. */
  stored: Wording | undefined;
}

interface Tried {
  refusal?: Refusal;
  typed?: Record<string, string>;
}

export function editPage(c: Ctx, one: Editing, { refusal, typed }: Tried = {}) {
  const t = c.get("t");
  const { programme, letter, language, stored } = one;
  const path = `/console/${programme.id}/wording`;
  const here = `${path}/${letter}/${language}`;
  const texts = typed ? changedTexts(letter, language, typed) : (stored?.texts ?? {});
  const subjects = phrasesOf(letter, language).filter(({ part }) => part === "subject");
  const telling = subjects.some(({ field, text }) => namesABody(programme, texts[field] ?? text));
  return consolePage(
    c,
    programme,
    letterName(t, letter),
    <>
      <div class="stack">
        <p class="lead">{whenGoes(c.get("language"), letter, programme)}</p>
        <ul class="chips" aria-label={t("console.wording.language")}>
          {offeredBy(programme, language).map((other) => (
            <li>
              <a href={`${path}/${letter}/${other}`} aria-current={other === language ? "page" : undefined} lang={other}>
                {languageNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {telling && (
        <Notice tone="warn" title={t("console.wording.telling")}>
          <p>{t("console.wording.tellingWhy")}</p>
        </Notice>
      )}
      <div class="side-by-side">
        <div class="stack">
          <PostForm action={here} id="wording">
            <input type="hidden" name="seen" value={stored?.version ?? 0} />
            {phrasesOf(letter, language).map((phrase) => (
              <PhraseField c={c} one={one} phrase={phrase} texts={texts} typed={typed} />
            ))}
            <p class="soft">{t("console.wording.link")}</p>
            <p class="row">
              <Button>{t("console.wording.save")}</Button>
              <PreviewButtons c={c} one={one} />
            </p>
          </PostForm>
          {stored && <BackToOriginal t={t} here={here} version={stored.version} />}
        </div>
        <div class="stack">
          <Placeholders c={c} one={one} />
          <Preview t={t} here={here} />
        </div>
      </div>
      <p>
        <Back t={t} href={path} />
      </p>
    </>,
    refusal,
  );
}

/** Gives the programme's own wording up. */
function BackToOriginal({ t, here, version }: { t: Translate; here: string; version: number }) {
  return (
    <More title={t("console.wording.original")} plain>
      <PostForm action={`${here}/original`} class="stack-s">
        <input type="hidden" name="seen" value={version} />
        <p>{t("console.wording.originalHint")}</p>
        <Button kind="danger">{t("console.wording.original")}</Button>
      </PostForm>
    </More>
  );
}

/** The letter as it is worded now. */
function Preview({ t, here }: { t: Translate; here: string }) {
  return (
    <>
      <h2>{t("console.wording.preview")}</h2>
      <p class="soft">{t("console.wording.previewHint")}</p>
      <iframe
        class="letter-frame"
        name="preview"
        sandbox="allow-same-origin"
        title={t("console.wording.preview")}
        src={`${here}/preview`}
      />
    </>
  );
}

interface PhraseProps {
  c: Ctx;
  one: Editing;
  phrase: Phrase;
  texts: Readonly<Record<string, string>>;
  typed: Record<string, string> | undefined;
}

function PhraseField({ c, one: { letter, language, stored }, phrase: { field, part, text }, texts, typed }: PhraseProps) {
  const t = c.get("t");
  const fault = typed && faultsOf(letter, language, texts)[field];
  const value = typed?.[field] ?? texts[field] ?? text;
  const kept = stored?.texts[field] ?? text;
  const shown = (one: string) => withOwnNames(language, one);
  const short = part === "subject" || part === "title" || part === "button";
  return (
    <div class="stack-s" lang={language} dir={dirOf(language)}>
      <Field
        name={field}
        label={<span lang={c.get("language")}>{fieldLabel(t, field)}</span>}
        mark={field in texts ? t("console.wording.changed") : undefined}
        rows={short ? 2 : Math.max(2, Math.ceil(text.length / 55))}
        value={shown(value)}
        error={fault && faultText(t, { ...fault, name: calledIn(language, fault.name) })}
      />
      {typed && kept !== value && kept !== text && (
        <More title={t("console.wording.stored")} plain>
          <p>{shown(kept)}</p>
        </More>
      )}
      {field in texts && (
        <More title={t("console.wording.before")} plain>
          <p>{shown(text)}</p>
        </More>
      )}
    </div>
  );
}

/** Where a letter differs by its reader's role, one for each. */
function PreviewButtons({ c, one: { programme, letter, language } }: { c: Ctx; one: Editing }) {
  const t = c.get("t");
  const action = `/console/${programme.id}/wording/${letter}/${language}/preview`;
  const byRole = phrasesOf(letter, language).some(({ only }) => only?.value === "role");
  const readers = byRole ? roles : (["mentee"] as const);
  return (
    <>
      {readers.map((role) => (
        <Button kind="quiet" name="role" value={role} action={action} target="preview">
          {byRole ? t("console.wording.lookAs", { role: t(`role.${role}`) }) : t("console.wording.look")}
        </Button>
      ))}
    </>
  );
}

/** What may stand in braces, each with what it becomes. */
function Placeholders({ c, one: { programme, letter, language } }: { c: Ctx; one: Editing }) {
  const t = c.get("t");
  const values = { ...valuesOf({ ...sampleOf(letter, language), programme }) };
  return (
    <Card title={t("console.wording.placeholders")}>
      <p>{t("console.wording.placeholdersHint")}</p>
      <dl class="facts">
        {placeholdersOf(letter, language).map((name) => (
          <>
            <dt>
              <code dir={dirOf(language)}>{`{${calledIn(language, name)}}`}</code>
            </dt>
            <dd>
              <bdi>{asCalledIn(programme.country, language, filled(letter, language, `{${name}}`, values))}</bdi>
            </dd>
          </>
        ))}
      </dl>
    </Card>
  );
}
