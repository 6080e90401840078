/** A logo as letters carry it, drawn as the function that draws them does. */
import { fileURLToPath } from "node:url";
import type { LetterContext } from "@tamkine/core/letter/about/context";
import { createPrinter } from "@tamkine/papers/printer";

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 44"><g fill="none" stroke="#0f5f5c" stroke-width="4"><circle cx="22" cy="22" r="16"/><path d="M10 22h24M22 10v24"/></g><path fill="#c9772b" d="M54 10h34v8H75v18h-8V18H54zm44 0h34v8H119v18h-8V18H98z"/></svg>`;
const [width, height] = [150, 44];
let drawn: string | undefined;

/** The sample programme's logo; drawn once. */
export function sampleLogo(): NonNullable<LetterContext["logo"]> {
  drawn ??= Buffer.from(
    createPrinter(fileURLToPath(new URL("../../../../..", import.meta.url)))({
      paper: "logo",
      title: "TAMKINE",
      picture: { type: "image/svg+xml", data: Buffer.from(drawing).toString("base64"), alt: "TAMKINE" },
      width: width * 2,
      height: height * 2,
    }),
  ).toString("base64");
  return { src: `data:image/png;base64,${drawn}`, width, height };
}
