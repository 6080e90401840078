/** The way to one's certificate, once there is one; and when it was taken back. */
import { validIssue } from "@tamkine/core/certificate/certificate";
import { Card, LinkButton, Notice } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

export function CertificateCard({ scene: { t, personal, base } }: { scene: Scene }) {
  const { certificate } = personal;
  if (!certificate) return null;
  const valid = validIssue(certificate);
  return (
    <Card title={t("certificate.mine")} id="certificate" main={valid !== undefined}>
      {valid ? (
        <>
          <p>{t("certificate.mine.text")}</p>
          <p class="row">
            <LinkButton href={`${base}/certificate/paper`}>{t("certificate.mine.get")}</LinkButton>
            <LinkButton kind="quiet" href={`${base}/certificate`}>
              {t("certificate.mine.page")}
            </LinkButton>
          </p>
        </>
      ) : (
        <Notice tone="warn">
          <p>{t("certificate.mine.revoked")}</p>
        </Notice>
      )}
    </Card>
  );
}
