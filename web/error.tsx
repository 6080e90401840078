/** Refusals, wrong addresses and faults as pages in the reader's language. */
import { isPersonal } from "@tamkine/core/access/links";
import { Refusal, type RefusalCode } from "@tamkine/core/kernel/refusal";
import { Conflict } from "@tamkine/core/ports";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Child } from "hono/jsx";
import type { Ctx } from "./context.ts";
import { LinkButton } from "./design/components.tsx";
import { faultPage } from "./fault.tsx";
import { SentAgain } from "./form/sent-again.tsx";
import { canSendAgain } from "./form/sent-form.ts";
import { TakenAlong, writtenIn } from "./form/written.tsx";
import { show, type Shown } from "./layout.tsx";
import { sentenceOf } from "./sentence.ts";
import { refusalTitles } from "./title.ts";

type Status = Extract<ContentfulStatusCode, 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429>;

/**
 * How each refusal is answered. Unknown, expired, forged and foreign things are all not-found, so that nobody learns which it was.
 * 422: the form can be corrected; 409: the situation does not allow it.
 */
const statuses: Record<RefusalCode, Status> = {
  "not-found": 404,
  "not-your-meeting": 404,
  "not-allowed": 403,
  "body-not-yours": 403,
  "sign-in-needed": 401,
  "too-many-requests": 429,
  "file-too-large": 413,
  "file-too-long": 413,
  "form-invalid": 422,
  "not-eligible": 422,
  "date-in-past": 422,
  "date-order": 422,
  "cohort-length": 422,
  "phase-too-short": 422,
  "outside-cycle": 422,
  "meeting-in-future": 422,
  "wrong-pin": 422,
  "wrong-code": 404,
  "file-unreadable": 422,
  "nothing-to-import": 422,
  "reason-needed": 422,
  "few-to-compare": 422,
  "purpose-locked": 422,
  "changed-meanwhile": 409,
  "intake-closed": 409,
  "already-applied": 409,
  "wrong-phase": 409,
  "wrong-state": 409,
  "already-decided": 409,
  "undecided-left": 409,
  "side-empty": 409,
  "conflict-of-roles": 409,
  "cohort-exists": 409,
  "unmatched-left": 409,
  "constraint-broken": 409,
  "capacity-exceeded": 409,
  "own-attestation": 409,
  "own-case": 409,
  "pin-closed": 409,
  "reply-closed": 409,
  "survey-closed": 409,
  "archive-invalid": 422,
  "archive-too-large": 413,
  "archive-arriving": 409,
  "programme-exists": 409,
  "zone-held": 409,
  "bodies-held": 409,
  "relied-on": 409,
  "cohort-running": 409,
  "programme-closed": 409,
  "receipt-missing": 409,
  "last-owner": 409,
  "passkey-refused": 422,
  "too-many-passkeys": 409,
};

/** The HTTP status. */
export const statusOf = (refusal: Refusal): Status => statuses[refusal.code];

/** Says to programs when to try again, as the page says it to people. */
export function tellWhen(c: Ctx, { code, facts }: Refusal): void {
  if (code === "too-many-requests") c.header("retry-after", String(Number(facts["minutes"] ?? 1) * 60));
}

/** The page of a refusal, with what was written, and the way on: to one's own page, where `frame` has it for home, else to the site's. */
export async function refused(c: Ctx, refusal: Refusal, frame: Partial<Shown> = {}): Promise<Response> {
  // Whoever was not the first has lost nothing by it, and sends it again.
  if (refusal.code === "changed-meanwhile" && canSendAgain(c))
    return page(
      c,
      refusal,
      { ...frame, onlySo: true },
      <SentAgain c={c} label={c.get("t")("fault.send")} words={c.get("t")("fault.written")} />,
    );
  const texts = await writtenIn(c);
  return page(c, refusal, { ...frame, onlySo: texts.length > 0 }, <TakenAlong c={c} texts={texts} />);
}

/** @param given what was sent, where it is given back */
function page(c: Ctx, refusal: Refusal, frame: Partial<Shown>, given?: Child): Promise<Response> {
  const t = c.get("t");
  const status = statusOf(refusal);
  const isLink = status === 404 && frame.home === undefined && isPersonal(c.req.path);
  const title = t(isLink ? "refusal.title.link" : refusalTitles[status]);
  tellWhen(c, refusal);
  return show(
    c,
    { ...frame, title },
    <div class="stack">
      <h1>{title}</h1>
      <p class="lead">{sentenceOf(t, refusal)}</p>
      {given}
      <p class="row">
        {status === 404 && <LinkButton href="/new-link">{t("site.newLink")}</LinkButton>}
        <LinkButton kind="quiet" href={frame.home ?? "/"}>
          {t(frame.home === undefined ? "refusal.home" : "refusal.page")}
        </LinkButton>
      </p>
    </div>,
    status,
  );
}

/** Every error that reaches the app. */
export function onError(error: Error, c: Ctx): Response | Promise<Response> {
  if (error instanceof Refusal) return refused(c, error);
  if (error instanceof Conflict) return refused(c, new Refusal("changed-meanwhile"));
  if (error instanceof HTTPException && error.status === 403) return refused(c, new Refusal("not-allowed"));
  // What is no form, or larger than one can be, is not read.
  if (error instanceof HTTPException && error.status < 500) return page(c, new Refusal("form-invalid"), {});
  return faultPage(c, error);
}

export const onNotFound = (c: Ctx): Response | Promise<Response> => refused(c, new Refusal("not-found"));
