/** An address that has a slip of the finger in its domain, as it was probably meant. */

/** Where most people have their mail, and what looks like it and is right. */
const usual = ["gmail.com", "hotmail.com", "hotmail.fr", "yahoo.com", "yahoo.fr", "outlook.com", "outlook.fr", "icloud.com", "live.fr"];
const alike = new Set([...usual, "mail.com", "email.com", "ymail.com", "gmx.com", "live.com", "hotmail.co.uk", "yahoo.co.uk", "yahoo.ca"]);

/** "nadia@gmail.com" for "nadia@gmial.com" or "nadia@gmail.con"; undefined for an address in which nothing looks wrong. */
export function meant(email: string): string | undefined {
  const at = email.lastIndexOf("@");
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || alike.has(domain)) return undefined;
  const near = usual.find((one) => isOneSlipFrom(domain, one));
  return near && `${email.slice(0, at)}@${near}`;
}

/** One letter too many, missing, another one, or two that changed places. */
function isOneSlipFrom(typed: string, right: string): boolean {
  let start = 0;
  while (start < right.length && typed[start] === right[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  const swapped = typed[start] === right[start + 1] && typed[start + 1] === right[start] && rest(typed, 2) === rest(right, 2);
  return swapped || rest(typed, 1) === rest(right, 1) || rest(typed, 1) === rest(right, 0) || rest(typed, 0) === rest(right, 1);
}
