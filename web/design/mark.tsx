/** The programme's mark: two squares that make one eight-pointed star, as in Moroccan zellige; two people, one figure. */

export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="6.5" y="6.5" width="19" height="19" fill="none" stroke="currentColor" stroke-width="2" />
      <rect x="6.5" y="6.5" width="19" height="19" fill="none" stroke="currentColor" stroke-width="2" transform="rotate(45 16 16)" />
      <circle cx="16" cy="16" r="3.2" fill="currentColor" />
    </svg>
  );
}
