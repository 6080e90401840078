/** A letter as the MIME message that leaves: HTML and text side by side, the date's calendar entry, no tracking. */
import { deliveryHeader } from "@tamkine/core/letter/delivery";
import type { Mail } from "@tamkine/core/ports";
import * as base64 from "nodemailer/lib/base64";
import MailComposer from "nodemailer/lib/mail-composer";
import type MimeNode from "nodemailer/lib/mime-node";
import * as quotedPrintable from "nodemailer/lib/qp";

/**
 * The same letter gives the same bytes. There is no Date header: no clock is read here, and the mail service that takes the
 * message gives it its date.
 */
export function mime(mail: Mail): Buffer {
  const composer = new MailComposer({
    messageId: `<${mail.messageId}>`,
    from: mail.from,
    replyTo: mail.replyTo,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // An alternative, which calendars act on, and a file, for mail programs that do not.
    ...(mail.calendar !== undefined && {
      icalEvent: { method: methodOf(mail.calendar), filename: "invitation.ics", content: mail.calendar },
    }),
    ...(mail.logo !== undefined && {
      attachments: [
        {
          cid: mail.logo.cid,
          filename: "logo.png",
          contentType: "image/png",
          contentDisposition: "inline" as const,
          content: Buffer.from(mail.logo.data, "base64"),
        },
      ],
    }),
    headers: {
      [deliveryHeader]: mail.delivery,
      "Auto-Submitted": "auto-generated",
      "Content-Language": mail.language,
      ...(mail.unsubscribe !== undefined && {
        "List-Unsubscribe": `<${mail.unsubscribe}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
    baseBoundary: mail.messageId.replace(/[^\w.-]/gu, "-"),
    // What a letter carries is all in the mail itself.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return Buffer.from(withoutDate(inOne(composer.compile())), "latin1");
}

/** REQUEST for an invitation, CANCEL for its end: as the calendar itself says. */
function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/mu.exec(calendar)?.[1] ?? "REQUEST";
}

/** The message in one piece, nothing but ASCII. The composer's own way of many small streams costs several times as much. */
function inOne(part: MimeNode): string {
  // First of all: it is here that a part gets its encoding and its boundary.
  const headers = part.buildHeaders();
  if (!part.multipart) return `${headers}\r\n\r\n${encoded(part)}`;
  const parts = part.childNodes.map((child) => `--${part.boundary}\r\n${inOne(child)}`);
  return `${headers}\r\n\r\n${parts.join("\r\n")}\r\n--${part.boundary}--\r\n`;
}

/** Lines of a text end as mail wants them: some servers refuse a letter for one that ends otherwise. */
const inLines = (content: string | Buffer): string | Buffer =>
  typeof content === "string" ? content.replace(/\r\n?|\n/gu, "\r\n") : content;

function encoded(part: MimeNode): string {
  const content = Buffer.from(inLines(part.content as string | Buffer));
  const encoding = part.getTransferEncoding();
  if (encoding === "base64") return base64.wrap(base64.encode(content));
  return encoding === "quoted-printable" ? quotedPrintable.wrap(quotedPrintable.encode(content)) : content.toString("latin1");
}

/** Without the date that the composer reads from a clock. */
const withoutDate = (message: string): string => message.replace(/^Date: .*\r\n/mu, "");
