/** A letter on a screen of this width, as tall as it needs. */
import type { Language } from "@tamkine/core/kernel/text";
import type { LetterId } from "@tamkine/core/letter/catalogue";
import { draft } from "@tamkine/core/letter/writing/draft";
import { heightOf } from "./height.ts";
import { shownAs } from "./sample.ts";
import { addressOf, type View } from "./view.ts";

export const phone = 360;
export const desktop = 720;

interface ScreenProps {
  id: LetterId;
  language: Language;
  view: View;
  width: typeof phone | typeof desktop;
  /** What the frame is called. */
  title: string;
  /** Shows the beginning only. */
  height?: number;
}

export function Screen({ id, language, view, width, title, height }: ScreenProps) {
  return (
    <iframe
      class="screen"
      sandbox="allow-same-origin"
      title={title}
      width={width}
      height={height ?? heightOf(draft(shownAs(id, language, view)), width)}
      src={addressOf(`${id}/${language}/html`, view)}
    />
  );
}
