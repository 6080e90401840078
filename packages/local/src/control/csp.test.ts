import { describe, expect, it } from "vitest";
import { allowSelf } from "./csp.ts";

const widened = (policy: string) => allowSelf(policy, ["style-src", "form-action"]);

describe("a page's policy", () => {
  it("stays as it is when it allows this site already", () => {
    expect(widened("default-src 'none'; style-src 'self'; form-action 'self'")).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'",
    );
  });

  it("is widened where it forbids", () => {
    expect(widened("style-src 'nonce-a'; form-action 'none'")).toBe("style-src 'nonce-a' 'self'; form-action 'self'");
  });

  it("starts from default-src where styles fall back to it, which forms do not", () => {
    expect(widened("default-src 'none' https:")).toBe("default-src 'none' https:; style-src https: 'self'");
    expect(widened("img-src data:")).toBe("img-src data:");
  });
});
