/** One person's certificate: what it will say, what was issued, taking it back, issuing it anew. */
import type { Issue } from "@tamkine/core/certificate/certificate";
import { codeOf, grouped } from "@tamkine/core/certificate/code";
import { mayIssue } from "@tamkine/core/certificate/issue";
import { type Candidate, candidates } from "@tamkine/core/certificate/qualify";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Back, Badge, Button, Card, Facts, Field, LinkButton, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { Standing } from "./list.tsx";

/** Refuses not-found for whoever had no part in the cohort. */
export function onePage(scene: Scene) {
  const { t, world, now, c, base } = scene;
  const one = candidates(world, now).find(({ participant }) => participant.id === c.req.param("id"));
  if (!one) throw new Refusal("not-found");
  const { application, participant } = one;
  return cohortPage(
    scene,
    "/certificates",
    application.form.name,
    <>
      <Card title={t("console.certificates.one")} badge={<Standing scene={scene} one={one} />}>
        <Facts
          facts={[
            [t("certificate.role"), t(`role.${participant.role}`)],
            [t("console.certificates.meetings"), one.meetings],
            [t("console.certificates.printed"), one.renamed ? one.valid?.name : ""],
          ]}
        />
        <p class="row">
          <LinkButton kind="quiet" href={`${base}/certificates/${participant.id}/paper`}>
            {t(one.valid ? "console.certificates.see" : "console.certificates.preview")}
          </LinkButton>
          <LinkButton kind="quiet" href={`${base}/applications/${participant.id}`}>
            {t("console.certificates.application")}
          </LinkButton>
        </p>
        <Act scene={scene} one={one} />
      </Card>
      <History scene={scene} one={one} />
      <p>
        <Back t={t} href={`${base}/certificates`} />
      </p>
    </>,
  );
}

/** What an organiser can do now. */
function Act({ scene, one }: { scene: Scene; one: Candidate }) {
  const { t, base, runs, world, typed, refusal } = scene;
  if (!runs || !mayIssue(world.cohort)) return null;
  const path = `${base}/certificates/${one.participant.id}`;
  const again = one.certificate !== undefined && one.missing === undefined && (one.valid === undefined || one.renamed);
  const wrong = wrongReason(t, refusal, typed?.["reason"]);
  return (
    <>
      {one.certificate === undefined && one.missing === undefined && (
        <PostForm action={`${base}/certificates`}>
          <input type="hidden" name="who" value={one.participant.id} />
          <Button>{t("console.certificates.issueOne")}</Button>
        </PostForm>
      )}
      {again && (
        <PostForm action={`${path}/reissue`}>
          <p>{t(one.valid ? "console.certificates.renamedHint" : "console.certificates.againHint")}</p>
          <Button>{t("console.certificates.again")}</Button>
        </PostForm>
      )}
      {one.valid && (
        <More title={t("console.certificates.revoke")} plain open={wrong !== undefined}>
          <p>{t("console.certificates.revokeHint")}</p>
          <PostForm action={`${path}/revoke`}>
            <Field name="reason" label={t("console.reason")} value={typed?.["reason"]} error={wrong} />
            <Button kind="danger">{t("console.certificates.revoke")}</Button>
          </PostForm>
        </More>
      )}
    </>
  );
}

/** All that was ever issued to them, newest first. */
function History({ scene, one }: { scene: Scene; one: Candidate }) {
  const { t, deps, ref } = scene;
  if (!one.certificate) return null;
  return (
    <Card title={t("console.certificates.history")}>
      <ul class="list">
        {one.certificate.issues.toReversed().map((issue) => (
          <li class="stack-s">
            <div class="row spread">
              <span class="code">{grouped(codeOf(deps.ids, ref, one.participant.id, issue.number))}</span>
              <Badge tone={issue.state.is === "valid" ? "good" : issue.state.is === "revoked" ? "bad" : "plain"}>
                {t(`console.certificates.state.${issue.state.is}`)}
              </Badge>
            </div>
            <Told scene={scene} issue={issue} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Told({ scene: { t, language, world }, issue }: { scene: Scene; issue: Issue }) {
  const at = (moment: string) => momentText(moment, language, world.programme.timeZone);
  const { state } = issue;
  return (
    <>
      <p class="soft small">
        {t("console.certificates.issuedAt", { when: at(issue.at) })}
        {state.is !== "valid" && ` · ${t(`console.certificates.${state.is}At`, { when: at(state.at) })}`}
      </p>
      {state.is === "revoked" && state.reason !== "" && (
        <p>
          <bdi>{state.reason}</bdi>
        </p>
      )}
    </>
  );
}
