/** What the owner of an address confirms, to be read before: the form their letter came with, and others sent with the same address. */
import { capital } from "@tamkine/core/codes/codes";
import type { Application, Sending } from "@tamkine/core/application/application";
import { waiting } from "@tamkine/core/application/sendings";
import { consentNames } from "@tamkine/core/application/sign-up";
import { sayMoment } from "@tamkine/core/kernel/say";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../context.ts";
import { Button, Card, Facts, More, Notice } from "../design/components.tsx";
import { PostForm } from "../form/post-form.tsx";
import { answersIn } from "../form/said.ts";

interface WaitingProps {
  c: Ctx;
  programme: Programme;
  application: Application;
  /** The form that the link is for; links of before are for none. */
  about: string | undefined;
}

export function Waiting({ c, programme, application, about }: WaitingProps) {
  const t = c.get("t");
  const all = waiting(application);
  const isOwn = ({ key }: Sending) => key === about;
  const [only] = all;
  if (only && all.length === 1 && (about === undefined || isOwn(only))) return <Form c={c} programme={programme} sending={only} alone />;
  return (
    <>
      <Notice tone="warn" title={t("verify.several")}>
        <p>{t("verify.several.text")}</p>
      </Notice>
      {[...all.filter(isOwn), ...all.filter((one) => !isOwn(one))].map((sending) => (
        <Card title={t(isOwn(sending) ? "verify.came" : "verify.other")} main={isOwn(sending)}>
          <Form c={c} programme={programme} sending={sending} alone={false} />
        </Card>
      ))}
    </>
  );
}

function Form({ c, programme, sending, alone }: { c: Ctx; programme: Programme; sending: Sending; alone: boolean }) {
  const t = c.get("t");
  const language = c.get("language");
  const { key, form, consents, submittedAt } = sending;
  const given = consentNames.filter((name) => consents[name] !== null).map((name) => t(`data.consent.${name}`));
  return (
    <>
      <Facts
        facts={[
          [t("field.name"), form.name],
          [t("verify.sentAt"), capital(sayMoment(language, submittedAt, programme.timeZone))],
        ]}
      />
      <More title={t("verify.answers")} plain>
        <Facts facts={[...answersIn({ t, language, programme }, form), [t("data.consents"), <Given names={given} />]]} />
      </More>
      <PostForm action={c.req.path}>
        <input type="hidden" name="sending" value={key} />
        <Button>{t(alone ? "verify.button" : "verify.this")}</Button>
      </PostForm>
    </>
  );
}

/** Each begins like a title, so that they stand below each other and not in a sentence. */
function Given({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  );
}
