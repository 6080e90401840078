/** The privacy notice of every programme: who, why, how long, and one's rights. */
import { keptDays } from "@tamkine/core/application/saved-form";
import { capital } from "@tamkine/core/codes/codes";
import { sayBodies } from "@tamkine/core/programme/body";
import { sayDataLaw } from "@tamkine/core/programme/data-law";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../context.ts";
import { Card, Facts } from "../design/components.tsx";
import { show } from "../layout.tsx";
import { isolated } from "../phrase.ts";

const sections = ["why", "never", "before", "sees", "rights", "security"] as const;

export function privacyPage(c: Ctx, programmes: readonly Programme[]) {
  const t = c.get("t");
  const [only] = programmes;
  return show(
    c,
    { title: t("privacy.title"), open: true, programme: programmes.length === 1 ? only : undefined },
    <div class="stack-l">
      <div class="stack">
        <h1>{t("privacy.title")}</h1>
        <p class="lead">{t("privacy.lead")}</p>
      </div>
      {sections.map((section) => (
        <section class="stack-s">
          <h2>{t(`privacy.${section}`)}</h2>
          <p>{t(`privacy.${section}.text`, { days: keptDays })}</p>
        </section>
      ))}
      {programmes.map((programme) => (
        <Responsible c={c} programme={programme} />
      ))}
    </div>,
  );
}

function Responsible({ c, programme }: { c: Ctx; programme: Programme }) {
  const [t, language] = [c.get("t"), c.get("language")];
  const bodies = sayBodies(programme, language);
  const { rejectedMonths: rejected, notesMonths: notes, identifiableMonths: identifiable } = programme.retention;
  const { replyTo } = programme.sender;
  const { law, regulator } = sayDataLaw(programme.dataLaw, language);
  return (
    <Card title={programme.name[language]}>
      <Facts
        facts={[
          [t("privacy.who"), t("privacy.who.text", { bodies, programme: isolated(programme.name[language]) })],
          [t("privacy.law"), capital(law)],
          [t("privacy.receipt", { regulator }), programme.receipt ?? t("privacy.receipt.none")],
          [t("privacy.long"), t("privacy.long.text", { rejected, notes, identifiable })],
          [t("privacy.write"), <a href={`mailto:${replyTo}`}>{replyTo}</a>],
        ]}
      />
    </Card>
  );
}
