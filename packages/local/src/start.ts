/** `npm start`: everything on one port, with the sample cohort, for a newcomer's own machine. */
import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ahead } from "@tamkine/core/kernel/lazily";
import { startBundling } from "./environment/bundle-ahead.ts";
import { type MessageKey, say, toLanguage } from "./messages/say.ts";
import { onFreePort } from "./start/port.ts";
import { loadSample } from "./start/sample.ts";
import { keptSecret } from "./start/secret.ts";
import { settingsIn } from "./start/settings.ts";
import { signInLink } from "./start/sign-in.ts";

const language = toLanguage(process.env.LC_ALL || process.env.LANG);
const tell = (key: MessageKey, facts: Record<string, string> = {}) => console.log(say(language, key, facts));

if (Number(process.versions.node.split(".")[0]) < 24) {
  tell("needsNode", { version: process.versions.node });
  process.exit(1);
}

const ownerEmail = "organisation@example.ma";

try {
  await start();
} catch (error) {
  console.error(error instanceof Error && ["InUse", "BadSettings"].includes(error.name) ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const { dir, port: wanted, sesLocal } = settingsIn(process.env);
  tell("starting");
  const beginning = startBundling({});
  ahead(beginning);
  const sample = await loadSample();
  const startEnvironment = await beginning;
  const environment = await onFreePort(wanted, (port) =>
    startEnvironment({
      dir,
      port,
      start: sample.start,
      mode: "flowing",
      secret: keptSecret(dir),
      ownerEmail,
      bar: true,
      // Besides this thread, in which the cast plays.
      threads: Math.max(1, availableParallelism() - 1),
      sesLocal,
      play: sample.playSample,
      onError: (error) => console.error(error),
    }),
  );
  stopOnSignal(environment.stop);

  const seeded = join(dir, "seeded");
  if (!existsSync(seeded)) {
    tell("seeding");
    await sample.foundSample(environment);
    writeFileSync(seeded, "");
  }
  const link = await signInLink(environment, ownerEmail);
  console.log(`\n  ${say(language, "site")}\n    ${environment.url}/\n`);
  if (link) console.log(`  ${say(language, "console")}\n    ${link}\n`);
  else console.log(`  ${say(language, "consoleSignIn", { email: ownerEmail })}\n    ${environment.url}/console/sign-in\n`);
  console.log(`  ${say(language, "outbox")}\n    ${environment.url}/__local/outbox\n`);
  console.log(`  ${say(language, "design")}\n    ${environment.url}/design\n`);
  if (environment.sesLocalUrl) console.log(`  aws-ses-v2-local\n    ${environment.sesLocalUrl}/\n`);
  tell("stopHint", { dir });
}

/** The first signal stops cleanly, a second one at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) process.exit(130);
    stopping = true;
    tell("stopping");
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}
