/** What a page says: notices, badges, cards, facts, what is unfolded. */
import { Badge, Button, Card, Facts, Leads, More, Notice } from "@tamkine/web/design/components";
import type { Stage } from "./specimen.tsx";

export const notices = ({ t, sample }: Stage) => (
  <>
    <Notice>{sample("sample.notice.plain")}</Notice>
    <Notice tone="good">{t("done.attested")}</Notice>
    <Notice tone="warn" title={sample("sample.soon")}>
      <p>{t("next.survey")}</p>
    </Notice>
    <Notice tone="bad" title={sample("sample.trouble")}>
      <p>{sample("sample.trouble.text")}</p>
    </Notice>
  </>
);

export const badges = ({ t }: Stage) => (
  <p class="row">
    <Badge>{t("meeting.planned")}</Badge>
    <Badge tone="accent">{t("status.submitted")}</Badge>
    <Badge tone="good">{t("meeting.effective")}</Badge>
    <Badge tone="warn">{t("meeting.logged")}</Badge>
    <Badge tone="bad">{t("meeting.contested")}</Badge>
  </p>
);

export const cards = ({ t, sample }: Stage) => (
  <div class="stack">
    <Card main>
      <h2 class="unseen">{t("me.next")}</h2>
      <p class="lead strong">{t("next.accept-pair", { other: sample("sample.first") })}</p>
      <Button>{t("next.accept-pair.button")}</Button>
    </Card>
    <Card title={t("pair.title.mentee")} badge={<Badge tone="good">{t("pair.state.active")}</Badge>}>
      <p>{sample("sample.text")}</p>
    </Card>
  </div>
);

export const facts = ({ t, sample }: Stage) => (
  <Facts
    facts={[
      [t("pair.fact.position"), sample("sample.position")],
      [t("pair.fact.sector"), t("sector.banking")],
      [t("pair.fact.city"), sample("sample.city")],
      [t("pair.contact.mail"), <a href="mailto:nadia@example.ma">nadia@example.ma</a>],
    ]}
  />
);

export const more = ({ t }: Stage) => (
  <div class="stack">
    <More title={t("help.title")}>
      <p>{t("help.text", { alliance: "several" })}</p>
    </More>
    <More title={t("pair.refuse.title")} open>
      <p>{t("pair.refuse.text", { role: "mentee" })}</p>
      <Button kind="danger">{t("pair.refuse.button")}</Button>
    </More>
    <More title={t("withdraw.title")} plain>
      <p>{t("withdraw.text", { paired: "yes" })}</p>
    </More>
  </div>
);

export const leads = ({ t }: Stage) => (
  <Leads
    title={t("me.nowAndThen")}
    leads={[
      { href: "#leads", label: t("help.title") },
      { href: "#leads", label: t("details.title"), hint: t("details.hint") },
      { href: "#leads", label: t("data.link"), hint: t("data.hint") },
    ]}
  />
);
