/** So many of so many, as filled bars. Only for the eye: the same stands beside it in words. */

export function Meter({ done, goal }: { done: number; goal: number }) {
  return (
    <div class="meter" aria-hidden="true">
      {Array.from({ length: Math.max(goal, 1) }, (_, i) => (
        <i class={i < done ? "full" : ""} />
      ))}
    </div>
  );
}
