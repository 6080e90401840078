/** A function's code: the files that the local environment and the benchmark make of the same entry. */
import { spawnSync } from "node:child_process";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";

/** The project's own Node, which reads TypeScript, whichever runs the command line. */
const node = "node_modules/.bin/node";
const script = "packages/local/src/lambda/deployed.ts";

/**
 * @param entry a path from the repository's root, where the command line runs
 * @param besides a script that puts more beside the bundle: it gets the root and the directory
 */
export function bundled(entry: string, besides?: string): Code {
  // For whoever looks at what would be put up and puts nothing up: the sources stand for the bundles.
  if (process.env["TAMKINE_UNBUNDLED"] === "1") return Code.fromAsset("functions");
  return Code.fromAsset(process.cwd(), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Asked for by CDK and never run, for the bundle is made here; but by the command it tells one function's code from another's.
      image: DockerImage.fromRegistry("none"),
      command: [script, entry],
      local: {
        tryBundle(dir) {
          run([script, entry, dir]);
          if (besides !== undefined) run([besides, process.cwd(), dir]);
          return true;
        },
      },
    },
  });
}

function run(args: readonly string[]): void {
  const { status, error } = spawnSync(node, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw error ?? new Error(`${args.join(" ")} failed`);
}
