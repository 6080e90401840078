/** At the close an organiser writes what was learnt and prints the committee's report: every file that its page offers. */
import { openConsole, type Organiser } from "./organiser.ts";
import type { Stage } from "./stage.ts";

/** A file of the report, as the console gives it. */
export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

const learnt = {
  "all-well": "Les binômes ont tenu leurs rencontres, et les réunions collectives ont rapproché leurs membres.",
  "all-hard": "Les premières rencontres ont tardé.",
  "all-proposals": "Ouvrir les inscriptions deux semaines plus tôt.",
  "ar-well": "التزمت الثنائيات بلقاءاتها، وقرّبت اللقاءات الجماعية بين الأعضاء.",
  "ar-hard": "تأخرت اللقاءات الأولى.",
  "ar-proposals": "فتح التسجيل قبل أسبوعين.",
};

/** What could not be printed is an error of the season. */
export async function printReport(stage: Stage, organiser: Organiser): Promise<ReportFile[]> {
  const written = await openConsole(stage, organiser, `${organiser.base}/report`);
  const form = written.forms.find(({ action }) => action.endsWith("/report/lessons"));
  const page = form ? await organiser.browser.submit(form, learnt) : written;
  const paths = page.links.filter((path) => /\/report\/report[.-]/u.test(path));
  const printed = await Promise.all(paths.map(async (path) => ({ path, ...(await organiser.browser.download(path)) })));
  for (const { path, status } of printed) if (status !== 200) stage.errors.push(`${path} answered ${status}`);
  if (printed.length === 0) stage.errors.push("the report's page offers no file");
  return printed.filter(({ status }) => status === 200).map(({ path, bytes }) => ({ name: path.split("/").at(-1) ?? "", bytes }));
}
