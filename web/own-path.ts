/** Addresses that stay on this site. */

/** The path where it is one of this site, else "/". Two slashes at its start, either way round, name another site to a browser. */
export const ownPath = (path: string): string => (/^\/(?![/\\])[^\s\\]*$/u.test(path) ? path : "/");
