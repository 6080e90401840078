/** What everything else in an environment needs first: its directory, port, clock, parameters and database, and the template that it deploys. */
import { openClock } from "../clock/clock.ts";
import { openJournal } from "../data/journal.ts";
import { takePlace } from "../data/place.ts";
import { startDatabase } from "../database/database.ts";
import { openServer } from "../http/server.ts";
import { openParameters } from "../parameters/parameters.ts";
import { readTemplate } from "../template/template.ts";
import type { EnvironmentOptions } from "./options.ts";
import { projectRoot, templateOf } from "./project.ts";

export const table = "tamkine";

export type Foundation = Awaited<ReturnType<typeof openFoundation>>;

/**
 * Opens them in this order; `opened` closes them again in the reverse order.
 * @throws InUse when another process has the directory; Error when no database can run here, or the template holds something unknown
 */
export async function openFoundation(options: EnvironmentOptions, opened: AsyncDisposableStack) {
  const { dir, speedy = false, secret, ownerEmail, root = projectRoot, onError = () => {} } = options;
  const place = opened.adopt(takePlace(dir, speedy), (each) => each.leave());
  const server = opened.adopt(await openServer(options.port ?? 0, onError), (each) => each.close());
  const url = `http://localhost:${server.port}`;
  const overrides = {
    ORIGIN: url,
    PARTS: root,
    NEEDS_RECEIPT: "no",
    ...(ownerEmail !== undefined && { OWNER_EMAIL: ownerEmail }),
    ...(speedy && { ANSWER_AFTER: "0" }),
  };
  const deployed = readTemplate(templateOf(options), { table, overrides });
  const journal = opened.adopt(openJournal(place.file("journal"), speedy), (each) => each.close());
  const parameters = openParameters(
    opened.adopt(openJournal(place.file("parameters"), speedy), (each) => each.close()),
    secret,
  );
  const clock = opened.adopt(openClock(journal, options), (each) => each.stop());
  const database = opened.adopt(
    await startDatabase({
      table,
      ...(place.kept !== undefined && { dir: place.kept }),
      ...(options.database && { kind: options.database }),
    }),
    (each) => each.stop(),
  );
  return { place, server, url, deployed, journal, parameters, clock, database };
}
