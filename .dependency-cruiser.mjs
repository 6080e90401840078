/** Who may import whom. Tests may import what they need to set a scene. */
const test = "\\.(test|fixture)\\.tsx?$|/testing/|/fixtures/|^web/testing\\.tsx?$|/worlds/";
const own = "^(packages/(core|aws|local|rehearsal|papers)|functions|web|stacks)/";

/** A workspace and the only places its sources may import from (npm packages by their folder). */
function only(name, from, allowed) {
  return {
    name,
    severity: "error",
    comment: `${from} may import only ${allowed.join(", ")}`,
    from: { path: from, pathNot: test },
    to: { pathNot: allowed },
  };
}

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "node_modules" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "found", severity: "error", comment: "every import leads somewhere", from: {}, to: { couldNotResolve: true } },
    only("core-is-pure", "^packages/core/src/", [
      "^packages/core/src/",
      "node_modules/(zod|temporal-polyfill|intl-messageformat|@formatjs|ical-generator|csv-parse|entities|jose|fflate|hucre)/",
      "^(node:)?(crypto|zlib)$",
    ]),
    only("aws-knows-core", "^packages/aws/src/", [
      "^packages/(aws|core)/src/",
      "node_modules/(@aws-sdk|@smithy|nodemailer|@types/nodemailer|zod)/",
      "^(node:)?(crypto|https?|stream|buffer|events)$",
    ]),
    only("papers-know-core", "^packages/papers/src/", [
      "^packages/(papers|core)/src/",
      "node_modules/(@myriaddreamin|@resvg)/",
      "^(node:)?(module|path)$",
    ]),
    only("web-knows-core", "^web/", [
      "^web/",
      "^packages/core/src/",
      "node_modules/(hono|zod|jose|lean-qr|write-excel-file|@simplewebauthn/server)/",
      "^(node:)?(crypto|fs|module|path|url|zlib)$",
    ]),
    only("functions-compose", "^functions/", [
      "^functions/",
      "^packages/(core|aws|papers)/src/",
      "^web/(app\\.tsx|(away|background|lambda|trace)\\.ts)$",
      "node_modules/(hono|zod|@types/aws-lambda)/",
    ]),
    { name: "functions-are-entries", severity: "error", from: { pathNot: "^functions/" }, to: { path: "^functions/" } },
    {
      name: "stacks-stay-apart",
      severity: "error",
      from: { pathNot: "^(stacks/|sst\\.config\\.ts|tests/)" },
      to: { path: "^stacks/.*\\.ts$|node_modules/(aws-cdk-lib|sst|constructs)/" },
    },
    {
      name: "stacks-know-no-code",
      severity: "error",
      comment: "but for the commands around a deployment, which keep its secrets and look at its programmes",
      from: { path: "^stacks/", pathNot: `${test}|^stacks/deploy/` },
      to: { path: "^(packages|web|functions)/" },
    },
    only("deploying-knows-the-store", "^stacks/deploy/", [
      "^stacks/(deploy/|installation\\.ts$|names\\.ts$)",
      "^packages/(core|aws)/src/",
      "node_modules/(@aws-sdk|intl-messageformat|aws-cdk-lib)/",
      "^(node:)?(crypto|util)$",
    ]),
  ],
  options: {
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "stacks/stubs|node_modules/.*/node_modules" },
    includeOnly: { path: `${own}|^(sst\\.config|vitest\\.config)|^tests/|^bench/|node_modules|^(node:)?[a-z/]+$` },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
