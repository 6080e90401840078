// Puts beside the bundled printer what it reads at run time: Typst and resvg for Lambda's machine (arm64), the fonts and the templates,
// at the same paths as in the repository. Plain JavaScript: the bundling runs it on the machine's own Node.
// The native packages are fetched once and kept in node_modules/.cache; synthesizing without a network needs TAMKINE_OFFLINE=1, which
// leaves it out, so that what is made then can be looked at and not deployed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const [root, made] = process.argv.slice(2);
const natives = ["@myriaddreamin/typst-ts-node-compiler", "@resvg/resvg-js"];
const machine = "linux-arm64-gnu";

function copy(path) {
  mkdirSync(dirname(join(made, path)), { recursive: true });
  cpSync(join(root, path), join(made, path), { recursive: true, dereference: true });
}

/** A native package's folder: fetched in the lockfile's version, and refused when it is not the lockfile's file. */
function nativePackage(native) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const { version, integrity } = packages[`node_modules/${native}`];
  const kept = join(root, "node_modules/.cache/tamkine-native", native.replaceAll("/", "+"), version);
  if (existsSync(join(kept, "package/package.json"))) return join(kept, "package");
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const packed = execFileSync("npm", ["pack", "--silent", "--prefer-offline", "--pack-destination", kept, `${native}@${version}`], {
    cwd: kept,
    encoding: "utf8",
  });
  const file = join(kept, packed.trim());
  const found = `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
  if (found !== integrity) throw new Error(`${native} ${version} is not the file that package-lock.json names`);
  execFileSync("tar", ["-xzf", file, "-C", kept]);
  rmSync(file);
  return join(kept, "package");
}

copy("packages/papers/templates");
for (const name of natives) copy(`node_modules/${name}`);
for (const font of readFileSync(join(root, "packages/papers/src/fonts.ts"), "utf8").matchAll(/"([^"]+\.ttf)"/gu)) {
  copy(join("node_modules/@expo-google-fonts", font[1]));
}
if (process.env.TAMKINE_OFFLINE === "1") process.stderr.write("Without a network the printer is made without Typst: do not deploy this.\n");
else {
  for (const name of natives) {
    const native = `${name}-${machine}`;
    cpSync(nativePackage(native), join(made, "node_modules", native), { recursive: true });
  }
}
