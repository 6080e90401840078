/** What a certificate says, written out in one language for the printer. */
import type { Issue } from "@tamkine/core/certificate/certificate";
import { codeOf, grouped } from "@tamkine/core/certificate/code";
import { certificateKey } from "@tamkine/core/certificate/key";
import { claimsOf, type Found } from "@tamkine/core/certificate/look-up";
import { signClaims } from "@tamkine/core/certificate/token";
import { asCalledIn } from "@tamkine/core/kernel/months";
import { sayDay, sayDays } from "@tamkine/core/kernel/say";
import type { Language } from "@tamkine/core/kernel/text";
import { readOnWhite } from "@tamkine/core/programme/appearance";
import type { CertificatePaper, SharePaper } from "@tamkine/core/paper/certificate-paper";
import type { Picture } from "@tamkine/core/paper/common";
import type { Deps } from "../context.ts";
import { qrDrawing } from "../design/qr.tsx";
import { translator } from "../i18n.ts";
import { isolated } from "../phrase.ts";

type Printing = Pick<Deps, "ids" | "links" | "secret" | "store">;

/** A certificate that stands, or would: `issue` is what would be issued when there is none. */
export type Printed = Omit<Found, "issue"> & { issue: Issue };

/** @param draft it was not issued: its code is found nowhere, and the sheet says so */
export async function certificatePaper(deps: Printing, printed: Printed, language: Language, draft = false): Promise<CertificatePaper> {
  const t = translator(language);
  const { programme, certificate, issue } = printed;
  const code = draft ? "0000000000000000" : codeOf(deps.ids, certificate, certificate.id, issue.number);
  const says = claimsOf(printed, code);
  // After the "#", so that no server is ever told the name.
  const address = deps.links.page(`/c/${grouped(code)}${draft ? "" : `#${await signClaims(certificateKey(deps.secret), says)}`}`);
  const period = sayDays(language, says.from, says.to);
  const values = { cohort: isolated(says.cohort), programme: isolated(programme.name[language]), period };
  const issued = sayDay(language, says.issued, { weekday: false });
  return asCalledIn(programme.country, language, {
    paper: "certificate",
    ...(await dressOf(deps, printed, language)),
    title: `${t("certificate.paper.kind")} – ${programme.name[language]}`,
    kind: t("certificate.paper.kind"),
    certify: t("certificate.paper.certify"),
    name: issue.name,
    lines: [t(`certificate.paper.${certificate.role}`), t("certificate.paper.when", values)],
    check: `${t("certificate.paper.issued", { date: issued })} · ${t("certificate.paper.check")}`,
    foot: t("certificate.paper.spirit"),
    code: grouped(code),
    site: deps.links.page("/certificates").replace(/^https?:\/\//u, ""),
    address,
    qr: pictureOf(qrDrawing(address, "M"), t("certificate.paper.check")),
    draft: draft ? t("console.certificates.draft") : null,
  });
}

/** The picture that its bearer asked for: no code, no address. */
export async function sharePaper(deps: Printing, printed: Printed, language: Language): Promise<SharePaper> {
  const t = translator(language);
  const { certificate, issue } = printed;
  const says = claimsOf(printed, "");
  return asCalledIn(printed.programme.country, language, {
    paper: "share",
    ...(await dressOf(deps, printed, language)),
    title: t("certificate.image"),
    kind: t(`certificate.share.${certificate.role}`),
    name: issue.name,
    when: `${t("programme.cohort", { cohort: isolated(says.cohort) })} · ${sayDays(language, says.from, says.to)}`,
  });
}

/** What both have of the programme, and the day they bear: a paper printed again is the same file. */
async function dressOf({ store }: Printing, printed: Printed, language: Language) {
  const { programme } = printed;
  const logo = programme.logo && (await store.get("logo", { programme: programme.id, id: programme.logo.id }));
  const name = programme.name[language];
  return {
    language,
    date: claimsOf(printed, "").issued,
    colour: readOnWhite(programme.colour),
    logo: logo ? { type: logo.type, data: logo.data, alt: name } : null,
    programme: name,
    bodies: programme.bodies.map((body) => body.name[language]),
  };
}

const pictureOf = (drawing: string, alt: string): Picture => ({
  type: "image/svg+xml",
  data: Buffer.from(drawing).toString("base64"),
  alt,
});
