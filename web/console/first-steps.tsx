/** What a new owner does first, each step ticked by what is there. */
import { sayList } from "@tamkine/core/kernel/say";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import type { Organiser } from "@tamkine/core/access/organiser";
import type { Programme } from "@tamkine/core/programme/programme";
import { toSay } from "@tamkine/core/programme/usage";
import type { Language } from "@tamkine/core/kernel/text";
import type { Translate } from "../i18n.ts";
import { Card } from "../design/components.tsx";

interface Start {
  t: Translate;
  language: Language;
  programme: Programme;
  organisers: readonly Organiser[];
  cohorts: readonly Cohort[];
}

export function FirstSteps({ t, language, programme, organisers, cohorts }: Start) {
  const base = `/console/${programme.id}`;
  const alone = programme.bodies.filter(({ id }) => !organisers.some(({ role, body }) => role === "coordinator" && body === id));
  const draft = cohorts.find(({ phase }) => phase === "draft");
  const bodies = (alone.length > 0 ? alone : programme.bodies).map(({ short }) => short);
  const steps = [
    {
      done: alone.length === 0,
      what: t("console.start.organisers", { bodies: sayList(language, bodies) }),
      href: `${base}/organisers`,
    },
    ...toSay(programme).map(({ what, said }) => ({
      done: said,
      what: t(`console.start.${what}`),
      href: what === "regions" ? `${base}/settings/questions` : `${base}/settings/rules`,
    })),
    { done: programme.receipt !== null, what: t("console.start.receipt"), href: `${base}/settings/rules` },
    { done: cohorts.length > 0, what: t("console.start.dates"), href: `${base}/found` },
    { done: false, what: t("console.start.rehearse"), href: draft && `${base}/${draft.cohort}/rehearsal` },
  ];
  return (
    <Card title={t("console.start.title")} main>
      <ol class="list">
        {steps.map(({ done, what, href }) => (
          <li>
            <span aria-hidden="true">{done ? "✓ " : "○ "}</span>
            {done && <span class="unseen">{t("console.start.done")} </span>}
            {href === undefined ? what : <a href={href}>{what}</a>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
