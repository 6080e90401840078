/** A QR code, drawn on the server; the address beside it says the same to whoever cannot scan. */
import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** Light modules around the code that scanners need (ISO 18004). */
const quiet = 4;

/** @param label what it leads to, for those who listen */
export function Qr({ text, label }: { text: string; label: string }) {
  // A quarter of it may be hidden by a fold or a drawing pin.
  const code = generate(text, { minCorrectionLevel: correction.Q });
  const size = code.size + 2 * quiet;
  return (
    <svg class="qr" viewBox={`${-quiet} ${-quiet} ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect x={-quiet} y={-quiet} width={size} height={size} fill="#ffffff" />
      <path d={toSvgPath(code)} fill="#000000" />
    </svg>
  );
}
