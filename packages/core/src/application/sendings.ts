/**
 * The forms that wait for one address to be confirmed. Whoever knows an address can send a form with it, so one that comes later takes
 * nothing from one before it: each has its own letter, and the address's owner confirms the one they mean.
 */
import type { Application, Sending } from "./application.ts";

/** So many are kept beside the newest: more than a week of what one address may send. */
const most = 50;

/** Of an application that was sent before sendings had keys. */
const unnamed = "";

const newestOf = ({ sending: key = unnamed, language, form, consents, submittedAt }: Application): Sending => ({
  key,
  language,
  form,
  consents,
  submittedAt,
});

/** All that wait, newest first; none once one of them is confirmed. */
export const waiting = (application: Application): Sending[] =>
  application.status === "unverified" ? [newestOf(application), ...(application.earlier ?? []).toReversed()] : [];

/** The one of this key; without a key, as in links of before, the newest. Undefined for one that waits no more. */
export const sendingOf = (application: Application, key: string | undefined): Sending | undefined =>
  waiting(application).find((one, n) => (key === undefined ? n === 0 : one.key === key));

/** What a newer form leaves waiting: the others, without what it says itself. */
export function leftWaiting(existing: Application | undefined, key: string): Pick<Application, "earlier"> {
  const earlier = existing ? waiting(existing).filter((one) => one.key !== key) : [];
  return earlier.length > 0 ? { earlier: earlier.slice(0, most).reverse() } : {};
}

/** The application as the confirmed form says it; the others are gone. */
export function confirmedAs(sent: Application, { key, ...said }: Sending): Application {
  const { earlier: _, ...application } = sent;
  return { ...application, ...said, ...(key !== unnamed && { sending: key }) };
}
