/** What is left when a season is over: every certificate as the console prints it, and the pages that confirm them. */
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

/** Prints certificates that stand, at most so many, each in its bearer's language, and checks each as a stranger would. */
export async function collectCertificates(stage: Stage, organiser: Organiser, most: number): Promise<Certificate[]> {
  const stranger = createBrowser(stage.server.origin, stage.server.patient);
  const certificates: Certificate[] = [];
  for (let path: string | undefined = `${organiser.base}/certificates?standing=issued`; path !== undefined; ) {
    const list: Page = await openConsole(stage, organiser, path);
    for (const link of list.root.querySelectorAll("table a")) {
      if (certificates.length >= most) return certificates;
      const { status, bytes } = await organiser.browser.download(`${link.getAttribute("href") ?? ""}/paper`);
      if (status !== 200) stage.errors.push(`a certificate answered ${status}`);
      const code = address.exec(Buffer.from(bytes).toString("latin1"))?.[1] ?? "";
      const check = await stranger.open(`/c/${code}`);
      const confirmed =
        check.status === 200 && check.root.querySelector(".notice.good") !== null && check.root.text.includes(link.text.trim());
      if (!confirmed) stage.errors.push("a certificate was not confirmed by its code");
      certificates.push({ code, pdf: bytes, confirmed });
    }
    path = list.root.querySelector("a[rel=next]")?.getAttribute("href");
  }
  return certificates;
}
