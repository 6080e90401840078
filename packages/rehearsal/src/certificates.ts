/** What is left when a season is over: every certificate as the console prints it, and the pages that confirm them. */
import { sideBySide } from "./agenda.ts";
import { openConsole, type Organiser } from "./cast/organiser.ts";
import type { Stage } from "./cast/stage.ts";
import { createBrowser, type Page } from "./web/browser.ts";

/** A certificate that stands. */
export interface Certificate {
  /** As it is printed on it, and the name of its file. */
  code: string;
  pdf: Uint8Array;
  /** What a stranger with the code is shown: whether the page says that it is genuine, for the person it was issued to. */
  confirmed: boolean;
}

/** The QR code leads there; the address stands in the file as a link, too. */
const address = /\/c\/([0-9A-Z-]{19})#/u;

/** The page that lists those that stand. */
export const issued = ({ base }: Organiser): string => `${base}/certificates?standing=issued`;

/** Prints certificates that stand, at most so many, each in its bearer’s language, and checks each as a stranger would. */
export async function collectCertificates(stage: Stage, organiser: Organiser, most: number): Promise<Certificate[]> {
  const stranger = createBrowser(stage.server.origin, stage.server.patient);
  const certificates: Certificate[] = [];
  const listed = (await standing(stage, organiser, most)).map((one, place) => ({ ...one, place }));
  await sideBySide(listed, async ({ path, name, place }) => {
    const { status, bytes } = await organiser.browser.download(`${path}/paper`);
    if (status !== 200) stage.errors.push(`a certificate answered ${status}`);
    const code = address.exec(Buffer.from(bytes).toString("latin1"))?.[1] ?? "";
    const check = await stranger.open(`/c/${code}`);
    const confirmed = check.status === 200 && check.root.querySelector(".notice.good") !== null && check.root.text.includes(name);
    if (!confirmed) stage.errors.push("a certificate was not confirmed by its code");
    certificates[place] = { code, pdf: bytes, confirmed };
  });
  return certificates;
}

/** The certificates that the console lists, at most so many: the path of each, and whose it is. */
async function standing(stage: Stage, organiser: Organiser, most: number): Promise<{ path: string; name: string }[]> {
  const listed: { path: string; name: string }[] = [];
  let path: string | undefined = issued(organiser);
  while (path !== undefined && listed.length < most) {
    const { root }: Page = await openConsole(stage, organiser, path);
    const links = root.querySelectorAll("table a");
    listed.push(...links.map((link) => ({ path: link.getAttribute("href") ?? "", name: link.text.trim() })));
    path = root.querySelector("a[rel=next]")?.getAttribute("href");
  }
  return listed.slice(0, most);
}
