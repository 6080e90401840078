/** A figure's tile: name, value, goal; opens the rows behind it when `href` is given. */
import type { Child } from "hono/jsx";

interface FigureProps {
  label: Child;
  value: Child;
  /** What it was counted from, which stands back behind it. */
  counted?: string;
  /** There is none yet, or it is not shown: words in its place, which do not stand out. */
  blank?: boolean;
  goal?: Child;
  met?: boolean | null;
  /** Whether the goal is met, in words: its colour tells it only to some. */
  verdict?: Child;
  href?: string;
  /** How it came to be, drawn small. */
  course?: Child;
}

export function Figure({ label, value, counted = "", blank = false, goal, met = null, verdict, href, course }: FigureProps) {
  const look = `figure${met === null ? "" : met ? " met" : " missed"}`;
  const body = (
    <>
      <span class="small">{label}</span>
      <span class={blank ? "value blank" : "value"}>
        {value}
        {counted !== "" && <span class="counted">{counted}</span>}
      </span>
      {goal !== undefined && (
        <span class="goal">
          {goal}
          {verdict !== undefined && <>&nbsp;· {verdict}</>}
        </span>
      )}
      {course}
    </>
  );
  return href === undefined ? (
    <div class={look}>{body}</div>
  ) : (
    <a class={look} href={href}>
      {body}
    </a>
  );
}
