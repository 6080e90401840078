/** Everything that is kept of oneself, as one reads it: the same as the files, in one's own language. */
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { Back, Card, Facts, Table } from "../design/components.tsx";
import type { Fact } from "../form/said.ts";
import { show } from "../layout.tsx";
import { ownCopyParts } from "./own-copy-parts.ts";
import type { Scene } from "./scene.ts";

/** @param letters the person's own, @param log the lines by them, about them and what is theirs; both oldest first */
export function ownCopyPage(scene: Scene, letters: readonly Delivery[], log: readonly LogEntry[]) {
  const { c, t, personal, base } = scene;
  return show(
    c,
    { title: t("copy.title"), programme: personal.programme, home: base },
    <div class="stack-l">
      <div class="stack">
        <h1>{t("copy.title")}</h1>
        <p class="lead">{t("copy.lead")}</p>
        <p>
          <Back t={t} href={`${base}/data`} />
        </p>
      </div>
      {ownCopyParts(scene, letters, log).map(({ title, facts, dated }) => (
        <Card title={title}>{dated ? <Dated scene={scene} title={title} facts={facts} /> : <Facts facts={facts} />}</Card>
      ))}
    </div>,
  );
}

function Dated({ scene: { t }, title, facts }: { scene: Scene; title: string; facts: readonly Fact[] }) {
  return (
    <Table
      caption={title}
      rows={facts}
      empty={t("copy.none")}
      columns={[
        { title: t("copy.when"), cell: ([when]) => when },
        { title: t("copy.what"), cell: ([, what]) => what },
      ]}
    />
  );
}
