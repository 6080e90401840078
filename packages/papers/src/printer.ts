/** Prints papers: a template a paper, typeset by Typst from data alone, pictures drawn by resvg. The same paper gives the same bytes. */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { NodeCompiler, CompileDocArgs } from "@myriaddreamin/typst-ts-node-compiler";
import type { Resvg } from "@resvg/resvg-js";
import type { LogoPaper } from "@tamkine/core/paper/logo-paper";
import { Paper } from "@tamkine/core/paper/paper";
import { fontFiles } from "./fonts.ts";
import { printable, withFiles } from "./template-data.ts";

export type Print = (paper: Paper) => Uint8Array;

type Drawing = { Resvg: typeof Resvg };
type Typst = { NodeCompiler: typeof NodeCompiler };
/** So many papers later, what was typeset and not needed again is forgotten. */
const remembered = 3;

/**
 * A printer of what stands at `root`: node_modules with Typst and the fonts, and packages/papers/templates. The typesetter is loaded at
 * the first paper, for it takes half a second.
 * @returns prints a paper as a PDF, a picture to share or a logo as a PNG. Throws ZodError for what is no paper, Error with Typst's words when it cannot be typeset
 */
export function createPrinter(root: string): Print {
  let loaded: NodeCompiler | undefined;
  return (given) => {
    const paper = Paper.parse(printable(given));
    const drawings = () => createRequire(join(root, "package.json"))("@resvg/resvg-js") as Drawing;
    if (paper.paper === "logo") return logo(paper, drawings());
    const compiler = (loaded ??= load(root));
    const { data, files } = withFiles(paper);
    const templates = join(root, "packages/papers/templates");
    try {
      for (const [name, bytes] of files) compiler.mapShadow(join(templates, name), Buffer.from(bytes));
      const args = { mainFilePath: join(templates, `${paper.paper}.typ`), inputs: { data: JSON.stringify(data) } };
      return paper.paper === "share" ? picture(compiler, args, drawings()) : file(compiler, args);
    } finally {
      compiler.resetShadow();
      compiler.evictCache(remembered);
    }
  };
}

/** 1200 pixels wide, as networks ask for. All letters are outlines already: no font is looked for. */
function picture(compiler: NodeCompiler, args: CompileDocArgs, { Resvg: Drawn }: Drawing): Uint8Array {
  return new Uint8Array(
    new Drawn(compiler.plainSvg(args), { fitTo: { mode: "width", value: 1200 }, font: { loadSystemFonts: false } }).render().asPng(),
  );
}

/** On white, with a little of it around: it can be read wherever a mail program shows it, on dark ground too. */
function logo({ picture: { type, data }, width, height }: LogoPaper, { Resvg: Drawn }: Drawing): Uint8Array {
  const edge = Math.round(height / 11);
  const image = `<image x="${edge}" y="${edge}" width="${width - 2 * edge}" height="${height - 2 * edge}" href="data:${type};base64,${data}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Uint8Array(new Drawn(svg, { background: "#ffffff", font: { loadSystemFonts: false } }).render().asPng());
}

/**
 * A PDF for everybody: tagged, with its language, its title and a text for each picture. Typst refuses the standard's mark to a letter
 * that no typeface here has; such a paper is printed all the same, without the mark.
 */
function file(compiler: NodeCompiler, args: CompileDocArgs): Uint8Array {
  try {
    return new Uint8Array(compiler.pdf(args, { pdfStandard: "ua-1" }));
  } catch {
    return new Uint8Array(compiler.pdf(args));
  }
}

function load(root: string): NodeCompiler {
  const from = createRequire(join(root, "package.json"));
  const typst = from("@myriaddreamin/typst-ts-node-compiler") as Typst;
  return typst.NodeCompiler.create({ workspace: join(root, "packages/papers/templates"), fontArgs: [{ fontPaths: fontFiles(root) }] });
}
