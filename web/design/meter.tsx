/** So many of so many, as filled bars with a text for those who do not see them. */

export function Meter({ done, goal, label }: { done: number; goal: number; label: string }) {
  return (
    <div class="meter" role="img" aria-label={label}>
      {Array.from({ length: Math.max(goal, 1) }, (_, i) => (
        <i class={i < done ? "full" : ""} />
      ))}
    </div>
  );
}
