/**
 * Cookies over plain HTTP. The site marks its own as `Secure` and names some `__Host-…`, which a browser takes over https alone. Chromium and
 * Firefox take them from http://localhost too, Safari does not: there, nobody could sign in on their own machine. So they leave this
 * server under another name and without the mark, and come back to the site under the name that it knows.
 */

const prefix = "plain";

/** @param cookie a Set-Cookie header's value, as the site gives it. @returns what any browser keeps that gets it over plain HTTP */
export function toBrowser(cookie: string): string {
  return cookie.replace(/^__(?=Host-|Secure-)/u, `${prefix}__`).replace(/;\s*Secure(?=;|$)/iu, "");
}

/** @param cookie "name=value", as a browser sends it. @returns it under the name that the site gave it */
export function toSite(cookie: string): string {
  return cookie.startsWith(`${prefix}__`) ? cookie.slice(prefix.length) : cookie;
}
