/** Everything that answers on the environment's port: the site, the services, and the pages for developers. */
import { withBar } from "../control/bar.ts";
import { serveControl } from "../control/control.ts";
import { createPlayer } from "../control/player.ts";
import { serveDesign } from "../design/serve.ts";
import { serveS3 } from "../files/s3.ts";
import type { Serve } from "../http/server.ts";
import { serveSite } from "../http/site.ts";
import { serveLambda } from "../lambda/serve.ts";
import { serveSes } from "../mail/ses.ts";
import { edgeName } from "../parameters/parameters.ts";
import { serveSsm } from "../parameters/ssm.ts";
import { createSfnServer } from "../workflow/server.ts";
import { type Functions, services } from "./functions.ts";
import type { Foundation } from "./foundation.ts";
import type { Counts, Environment, EnvironmentOptions } from "./options.ts";
import type { Background } from "./background.ts";

/** Routes each path to what answers it. @param counts where requests are counted */
export function serveAll(
  options: EnvironmentOptions,
  running: Environment,
  { server, deployed, parameters, clock: { now } }: Foundation,
  { steady, bySite, meter, sky }: Functions,
  { box, teller, peer, engine, buckets }: Background,
  counts: Pick<Counts, "http" | "ses" | "sfn">,
): void {
  const { play } = options;
  const player = createPlayer(play && (() => play(running)));
  const states = createSfnServer(engine);
  const site = serveSite({
    site: deployed.site,
    invoke: bySite,
    now,
    edge: () => parameters.get(edgeName) ?? "",
    ...(sky && { isLost: () => sky.strikes("site: answer lost") }),
    ...(meter && { finish: meter.site }),
    ...(options.bar && { finish: withBar(running, player) }),
  });
  const ses = serveSes({
    box,
    configurationSets: deployed.configurationSets,
    now,
    async onLetter() {
      teller.wake();
      if (sky?.strikes("mail: news before the answer")) await teller.settled();
    },
    ...(peer && { peer: peer.offer }),
  });
  server.route({
    "/": counting("http", site),
    "/__local": serveControl({ environment: running, box, player }),
    "/design": serveDesign(),
    [`${services}/ses`]: counting("ses", ses),
    [`${services}/ssm`]: serveSsm(parameters),
    [`${services}/lambda`]: serveLambda(steady),
    [`${services}/s3`]: serveS3({ buckets, at: `${services}/s3`, now }),
    [`${services}/sfn`]: counting("sfn", async (request, response) => states(request, response)),
  });

  function counting(what: keyof typeof counts, serve: Serve): Serve {
    return (request, response) => {
      counts[what] += 1;
      return serve(request, response);
    };
  }
}
