import { expect, test } from "vitest";
import { certificateKey } from "./key.ts";

test("the key is the same from one release to the next: papers signed with it are shown for years", () => {
  expect(certificateKey("the secret of one installation, long enough").public).toEqual({
    kty: "OKP",
    crv: "Ed25519",
    alg: "EdDSA",
    use: "sig",
    kid: "0b56plvo",
    x: "YwWKetshTUovrmvPh4Sa7b1f0B7gkHb9ee_fl3tMVEE",
  });
});
