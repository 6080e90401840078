/** All certificates of a cohort as one file, prepared in the background: each is printed for it. */
import { type Candidate, candidates } from "@tamkine/core/certificate/qualify";
import { refusalIn } from "@tamkine/core/kernel/refusal";
import { zipped } from "@tamkine/core/kernel/zipped";
import { record } from "@tamkine/core/perform";
import { packed } from "@tamkine/core/privacy/export";
import { Button, More } from "../../design/components.tsx";
import { certificatePaper } from "../../certificate/paper.ts";
import { PostForm } from "../../form/post-form.tsx";
import { PurposeFields } from "../export/purpose.tsx";
import { isBehind, later } from "../files/later.ts";
import { type Scene, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";

/** Papers printed at the same time: the printer is one function among the account's. */
const sideBySide = 4;

const issued = ({ world, now }: Pick<Scene, "world" | "now">): Candidate[] =>
  candidates(world, now).filter(({ valid }) => valid !== undefined);

/** Nothing for whoever only reads, and while no certificate is valid. */
export function BundleForm({ scene }: { scene: Scene }) {
  const { t, base, typed, refusal, runs } = scene;
  const count = issued(scene).length;
  if (!runs || count === 0) return null;
  const asked = typed?.["purpose"] !== undefined;
  return (
    <More title={t("console.certificates.bundle")} id="bundle" open={asked && refusal !== undefined}>
      <PostForm action={`${base}/certificates/export`} class="stack">
        <p>{t("console.certificates.bundleText", { count })}</p>
        <PurposeFields t={t} typed={typed} refusal={asked ? refusal : undefined} scope="bundle" />
        <Button>{t("console.files.prepare")}</Button>
      </PostForm>
    </More>
  );
}

/** First only the purpose is looked at; in the background they are printed, and what leaves is logged before it does. */
export async function bundle(scene: Scene, again: (scene: Scene) => Response | Promise<Response>): Promise<Response> {
  const { c, deps, ref, organiser, now } = scene;
  const typed = await typedIn(c);
  const all = issued(scene);
  try {
    const outcome = packed("certificates", all.length, typed);
    if (!isBehind(c)) return await later(c, deps, organiser, "certificates", ref.cohort);
    const files = await printed(scene, all);
    await record(deps, ref, actOf(organiser, now), outcome);
    return c.body(zipped(files), 200, {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="certificates-${ref.cohort}.zip"`,
    });
  } catch (error) {
    return again({ ...scene, refusal: refusalIn(error), typed });
  }
}

async function printed({ deps, world }: Scene, all: readonly Candidate[]): Promise<Record<string, Uint8Array>> {
  const { programme, cohort } = world;
  const files: Record<string, Uint8Array> = {};
  for (let from = 0; from < all.length; from += sideBySide) {
    const some = all.slice(from, from + sideBySide).map(async ({ application, participant, certificate, valid }) => {
      if (!certificate || !valid) return;
      const paper = await certificatePaper(deps, { programme, cohort, certificate, issue: valid }, application.language);
      files[`${participant.role}/${named(valid.name)}-${participant.id.slice(-4)}.pdf`] = await deps.papers.print(paper);
    });
    await Promise.all(some);
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A name as every system lets a file be called. */
const named = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ")
    .trim()
    .slice(0, 80);
