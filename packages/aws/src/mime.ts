/** A letter as the MIME message that leaves: HTML and text side by side, the date's calendar entry, no tracking. */
import type { Mail } from "@tamkine/core/ports";
import MailComposer from "nodemailer/lib/mail-composer";

/**
 * The same letter gives the same bytes. There is no Date header: no clock is read here, and the mail service that takes the
 * message gives it its date.
 */
export async function mime(mail: Mail): Promise<Buffer> {
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
      "X-TAMKINE-Delivery": mail.delivery,
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
  const message = await composer.compile().build();
  return withoutDate(message);
}

/** REQUEST for an invitation, CANCEL for its end: as the calendar itself says. */
function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/mu.exec(calendar)?.[1] ?? "REQUEST";
}

function withoutDate(message: Buffer): Buffer {
  const end = message.indexOf("\r\n\r\n");
  const headers = message
    .subarray(0, end)
    .toString("latin1")
    .replace(/^Date: .*\r\n/mu, "");
  return Buffer.concat([Buffer.from(headers, "latin1"), message.subarray(end)]);
}
