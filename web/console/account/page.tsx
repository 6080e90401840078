/** The page of an account. */
import { longestName, wantsWeekly } from "@tamkine/core/access/account";
import { lostOf } from "@tamkine/core/access/lost-passkey";
import { longestName as longestPasskeyName } from "@tamkine/core/access/passkey";
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { languages } from "@tamkine/core/kernel/text";
import { reached } from "@tamkine/core/kernel/time";
import { type Ctx, type Deps, nowOf } from "../../context.ts";
import { Button, Card, Field } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { tooLong } from "../../form/room.ts";
import type { Translate } from "../../i18n.ts";
import { languageNames } from "../../layout.tsx";
import { sentenceOf } from "../../sentence.ts";
import { consolePage } from "../frame.tsx";
import { organiserOf } from "../session.ts";
import { Passkeys } from "./passkeys.tsx";
import { Sessions } from "./sessions.tsx";

/** What was asked for and refused, and what was typed. */
interface Tried {
  refusal?: Refusal;
  typed?: Record<string, string>;
}

/** What the form shows of the account: nobody writes over what was changed in another window. */
export const seenOf = (own: Pick<Organiser, "name" | "language" | "unsubscribedAt">): string =>
  `${own.language} ${wantsWeekly(own)} ${own.name}`;

/** After a form was refused it shows the account as it is now, which may be why. */
export async function accountPage(c: Ctx, { store }: Deps, { refusal, typed = {} }: Tried = {}) {
  const t = c.get("t");
  const { programme: id, id: organiser } = organiserOf(c);
  // After a form was refused, as it is now.
  const [programme, sessions, own = organiserOf(c)] = await Promise.all([
    store.get("programme", { id }),
    store.sessions({ programme: id, organiser }),
    refusal ? store.get("organiser", { programme: id, id: organiser }) : undefined,
  ]);
  const body = programme?.bodies.find((one) => one.id === own.body)?.short;
  const view = { c, t, language: c.get("language"), zone: programme?.timeZone ?? "UTC" };
  const open = sessions.filter(({ expiresAt }) => !reached(nowOf(c), expiresAt));
  return consolePage(
    c,
    programme,
    t("console.account.title"),
    <>
      <You t={t} own={own} body={body} typed={typed} refusal={refusal} />
      <Sessions {...view} sessions={open} />
      <Passkeys
        {...view}
        passkeys={own.passkeys}
        lost={lostOf(own, nowOf(c))}
        typed={typed["passkey"]}
        error={
          refusal && "passkey" in typed
            ? (tooLong(t, refusal, "name", typed["passkey"], longestPasskeyName) ??
              (refusal.code === "form-invalid" ? t("console.organisers.wrong.name") : sentenceOf(t, refusal)))
            : undefined
        }
      />
      <Card title={t("console.account.noted")}>
        <p>{t("console.account.notedText")}</p>
      </Card>
    </>,
    refusal,
    { path: "/console/account" },
  );
}

interface YouProps {
  t: Translate;
  own: Organiser;
  /** The short name of the organiser's body. */
  body: string | undefined;
  typed: Record<string, string>;
  refusal: Refusal | undefined;
}

/** Nothing where another form of the page was refused. */
function wrongName(t: Translate, typed: Record<string, string>, refusal: Refusal | undefined): string | undefined {
  if (refusal?.facts["name"] === undefined || !("language" in typed)) return undefined;
  return tooLong(t, refusal, "name", typed["name"], longestName) ?? t("console.organisers.wrong.name");
}

/** Who the organiser is, and the form for what they may change of it. */
function You({ t, own, body, typed, refusal }: YouProps) {
  return (
    <Card title={t("console.account.you")}>
      <p class="soft">
        {t("console.account.as", { role: t(`console.organisers.role.${own.role}`), email: `\u2068${own.email}\u2069` })}
        {body !== undefined && ` · ${body}`}
      </p>
      <PostForm action="/console/account">
        <input type="hidden" name="seen" value={seenOf(own)} />
        <Field
          name="name"
          label={t("console.account.name")}
          value={typed["language"] === undefined ? own.name : typed["name"]}
          error={wrongName(t, typed, refusal)}
          autocomplete="name"
        />
        <Field
          name="language"
          label={t("console.account.language")}
          hint={t("console.account.languageHint")}
          value={typed["language"] ?? own.language}
          options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
          short
        />
        {(own.role === "owner" || own.role === "coordinator") && (
          <Field
            name="weekly"
            label={t("console.account.weekly")}
            hint={t("console.account.weeklyHint")}
            value={typed["weekly"] ?? wantsWeekly(own)}
            options={(["yes", "no"] as const).map((value) => ({ value, label: t(`common.${value}`) }))}
            short
          />
        )}
        <Button>{t("console.account.save")}</Button>
      </PostForm>
    </Card>
  );
}
