/** At the end of the page: where everything else is. The names of sections that older letters link to stay where they were. */
import { type Lead, Leads } from "../../design/components.tsx";
import { canAmend } from "../can-amend.ts";
import { isOffered, type Matter, matters } from "../matters.ts";
import type { Scene } from "../scene.ts";

export function NowAndThen({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const hints: Partial<Record<Matter, string>> = {
    details: t(personal.participant ? "details.hint" : "details.hint.applicant"),
    ways: t("ways.hint"),
  };
  const leads = matters
    .filter((matter) => isOffered(scene, matter))
    .map((matter): Lead => ({ id: matter, href: `${base}/${matter}`, label: t(`${matter}.title`), hint: hints[matter] }));
  const data: Lead = { id: "data", href: `${base}/data`, label: t("data.link"), hint: t("data.hint") };
  const answers: Lead[] = canAmend(personal) ? [{ href: `${base}/application`, label: t("details.amend") }] : [];
  return <Leads title={t("me.nowAndThen")} leads={[...answers, ...leads, data]} />;
}
