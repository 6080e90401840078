import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const include = ["**/*.test.{ts,tsx}"];
const exclude = ["**/node_modules/**", ".data/**", "out/**", "**/cdk.out/**", ".sst/**"];

/** Files that put something else in a module's place, which files after them would find there, or that would find it loaded. */
const alone = ["packages/core/src/letter/sending/post.test.ts", "packages/local/src/database/taken-port.test.ts"];

/** The longest, in order: begun last, one of them would leave the other cores idle at the end. */
const longest = [
  "tests/season.test.ts",
  "web/console/promises.test.ts",
  "tests/paths/paths.test.ts",
  "web/console/look.test.ts",
  "web/storms.test.ts",
  "tests/organisers/organisers.test.ts",
  "web/console/sizes.test.ts",
];

/** Begins with the longest: how long files take is not known on a fresh clone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((file) => moduleId.endsWith(file));
      return found === -1 ? longest.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    // One less than there are cores is the default: on two, one would stand idle.
    maxWorkers: "100%",
    // For the longest on a machine that is busy with other things, where they take four times as long as on a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      // One process for many files: loading the modules anew for each takes longer than most of them take.
      { extends: true, test: { name: "together", include, exclude: [...exclude, ...alone], isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
