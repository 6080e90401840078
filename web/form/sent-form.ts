/** Whether a request is a form that was sent, and one that a page of ours may give back. */
import type { Ctx } from "../context.ts";

const isSentAs = ({ req }: Ctx, type: string): boolean => req.method === "POST" && (req.header("content-type") ?? "").startsWith(type);

/** One that may bring files. */
export const bringsFiles = (c: Ctx): boolean => isSentAs(c, "multipart/form-data");

/** A form that was sent, with files or without. */
export const isForm = (c: Ctx): boolean => isSentAs(c, "application/x-www-form-urlencoded") || bringsFiles(c);

/** What another site may have had somebody send is not offered to be sent from here. */
export const canSendAgain = (c: Ctx): boolean => c.get("ours") === true && isForm(c);
