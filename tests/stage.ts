/** The embedded AWS on the eve of a cohort, and what the rehearsal's cast shares on it. */
import { startEnvironment } from "@tamkine/local/environment";
import type { Environment } from "@tamkine/local/environment/options";
import { createAgenda } from "@tamkine/rehearsal/agenda";
import type { Stage } from "@tamkine/rehearsal/cast/stage";
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import { connect } from "@tamkine/rehearsal/server/server";
import { ownerAddress } from "@tamkine/rehearsal/alliance";
import { patient } from "@tamkine/rehearsal/web/patient";

/**
 * The clock stands at noon on 1 March 2026.
 * @param speedy nothing is waited for in real time
 * @param kept where everything is kept, and by which template it is run
 */
export async function openStage({
  speedy = false,
  ...kept
}: {
  speedy?: boolean;
  dir?: string;
  template?: string;
} = {}): Promise<{ environment: Environment; stage: Stage }> {
  const environment = await startEnvironment({
    start: "2026-03-01T12:00:00Z",
    mode: "frozen",
    speedy,
    ...kept,
    secret: "a secret for tests, forty characters....",
    ownerEmail: ownerAddress,
  });
  const server = connect(
    environment.url,
    patient(async () => {}),
  );
  const common = { agenda: createAgenda(), seed: "1", traits: usualTraits, timeZone: "Africa/Casablanca", pins: new Map(), errors: [] };
  return { environment, stage: { server, ...common } };
}
