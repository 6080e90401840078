import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", ".data/**", "out/**", "**/cdk.out/**", ".sst/**"],
    // One less than there are cores is the default: on two, one would stand idle.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
