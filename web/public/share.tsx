/** What helps to spread the word: a text for WhatsApp that carries nobody's link, a poster, the guides. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import { sayDay } from "@tamkine/core/kernel/say";
import { type Programme, roles } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../context.ts";
import { LinkButton } from "../design/components.tsx";

interface ShareProps {
  c: Ctx;
  deps: Pick<Deps, "links">;
  programme: Programme;
  /** The cohort that is open, if one is. */
  open: Cohort | undefined;
}

export function Share({ c, deps, programme, open }: ShareProps) {
  const [t, language] = [c.get("t"), c.get("language")];
  const link = deps.links.page(`/p/${programme.id}`);
  const said = { programme: programme.name[language], about: programme.about[language], link };
  const text = open ? t("share.untilText", { ...said, date: sayDay(language, open.schedule.intakeCloses) }) : t("share.text", said);
  return (
    <>
      <p>{t("share.lead")}</p>
      <p class="row">
        <LinkButton kind="quiet" href={`https://wa.me/?text=${encodeURIComponent(text)}`}>
          {t("share.whatsapp")}
        </LinkButton>
        <LinkButton kind="quiet" href={`/p/${programme.id}/poster`}>
          {t("paper.poster")}
        </LinkButton>
        {roles.map((role) => (
          <LinkButton kind="quiet" href={`/p/${programme.id}/guide-${role}`}>
            {t(`paper.guide.${role}`)}
          </LinkButton>
        ))}
      </p>
    </>
  );
}
