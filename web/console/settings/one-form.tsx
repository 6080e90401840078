/** Settings with one form each: its page, and what is said where the form is refused. */
import type { Programme } from "@tamkine/core/programme/programme";
import type { Hono } from "hono";
import type { FC } from "hono/jsx";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { Back, Card } from "../../design/components.tsx";
import type { Key } from "../../i18n.ts";
import { CertificateRule, ruled } from "../certificates/rule.tsx";
import { consolePage } from "../frame.tsx";
import { changesPart, type PartForm, type Tried } from "../part-of-programme.tsx";
import { programmeOf } from "../session.ts";
import { Appearance, dressed } from "./appearance.tsx";
import { Questions, questionsSet } from "./questions.tsx";

interface OneForm {
  title: Key;
  lead: Key;
  Form: FC<{ c: Ctx; programme: Programme; tried: Tried }>;
  command: PartForm["command"];
  /** What the list of settings says once it is saved. */
  done: string;
}

const formsOf = (deps: Deps) =>
  ({
    look: {
      title: "console.look.title",
      lead: "console.look.lead",
      Form: Appearance,
      command: (programme, typed, _act, c) => dressed(c, deps, programme, typed),
      done: "dressed",
    },
    questions: {
      title: "console.questions.title",
      lead: "console.questions.lead",
      Form: Questions,
      command: questionsSet,
      done: "questionsSet",
    },
    certificates: {
      title: "console.certificates.rule",
      lead: "console.certificates.rule.text",
      Form: CertificateRule,
      command: ruled,
      done: "certificateRule",
    },
  }) as const satisfies Record<string, OneForm>;

/** Each at its own address below the settings, where its form is sent to as well. */
export function oneFormRoutes(app: Hono<AppEnv>, deps: Deps): void {
  const forms = formsOf(deps);
  for (const part of Object.keys(forms) as (keyof typeof forms)[]) {
    const { title, lead, Form, command, done }: OneForm = forms[part];
    const page = (c: Ctx, programme: Programme, tried: Tried = {}) => {
      const t = c.get("t");
      return consolePage(
        c,
        programme,
        t(title),
        <>
          <p class="lead">{t(lead)}</p>
          <Card>
            <Form c={c} programme={programme} tried={tried} />
          </Card>
          <p>
            <Back t={t} href={`/console/${programme.id}/settings`} />
          </p>
        </>,
        tried.refusal,
      );
    };
    app.get(`/${part}`, async (c) => page(c, await programmeOf(c, deps, "settle")));
    app.post(`/${part}`, changesPart(deps, part, { command, shown: page, done: `settings?done=${done}` }));
  }
}
