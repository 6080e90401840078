/** A QR code, drawn on the server; the address beside it says the same to whoever cannot scan. */
import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** Light modules around the code that scanners need (ISO 18004). */
const quiet = 4;

/** @param label what it leads to, for those who listen */
export function Qr({ text, label }: { text: string; label: string }) {
  const { box, size, path } = drawn(text, "Q");
  return (
    <svg class="qr" viewBox={box} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect x={-quiet} y={-quiet} width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

/**
 * The same as a drawing by itself, for papers.
 * @param level how much of it may be hidden: "Q" a quarter, by a fold or a drawing pin; "M" an eighth, for a long text on a clean sheet
 */
export function qrDrawing(text: string, level: "M" | "Q"): string {
  const { box, size, path } = drawn(text, level);
  const ground = `<rect x="${-quiet}" y="${-quiet}" width="${size}" height="${size}" fill="#ffffff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${size}" height="${size}">${ground}<path d="${path}" fill="#000000"/></svg>`;
}

function drawn(text: string, level: "M" | "Q") {
  const code = generate(text, { minCorrectionLevel: correction[level] });
  const size = code.size + 2 * quiet;
  return { box: `${-quiet} ${-quiet} ${size} ${size}`, size, path: toSvgPath(code) };
}
