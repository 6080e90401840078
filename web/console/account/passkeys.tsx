/** An organiser's passkeys: what they are for, those there are, adding one. */
import type { Lost } from "@tamkine/core/access/lost-passkey";
import type { Passkey } from "@tamkine/core/access/organiser";
import { Button, Card, Field, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { momentText } from "../when.ts";
import type { View } from "./sessions.tsx";

interface Shown extends View {
  passkeys: readonly Passkey[];
  lost: Lost;
  typed: string | undefined;
  error: string | undefined;
}

export function Passkeys({ t, language, zone, passkeys, lost, typed, error }: Shown) {
  return (
    <Card title={t("console.passkeys.title")}>
      <p>{t("console.passkeys.lead")}</p>
      {lost.is !== "no" && (
        <Notice tone="warn" title={t("console.passkeys.saidLost")}>
          <p>{t("console.passkeys.saidLostText", { from: momentText(lost.from, language, zone) })}</p>
          <PostForm action="/console/account/passkeys/found">
            <Button kind="quiet">{t("console.passkeys.found")}</Button>
          </PostForm>
        </Notice>
      )}
      <ul class="list">
        {passkeys.map(({ id, name, addedAt }) => (
          <li class="row spread">
            <div>
              <p>
                <strong dir="auto">{name}</strong>
              </p>
              <p class="small soft">{t("console.passkeys.added", { on: momentText(addedAt, language, zone) })}</p>
            </div>
            <PostForm action="/console/account/passkeys/remove">
              <input type="hidden" name="id" value={id} />
              <Button kind="quiet" small>
                {t("console.passkeys.remove")}
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
      <PostForm action="/console/account/passkeys">
        <Field name="passkey" label={t("console.passkeys.name")} hint={t("console.passkeys.nameHint")} value={typed} error={error} />
        <Button kind={passkeys.length === 0 ? "main" : "quiet"}>{t("console.passkeys.add")}</Button>
      </PostForm>
    </Card>
  );
}
