/** Where other pages are, one a line: what one seldom needs, said in words rather than left open. */
import type { Child } from "hono/jsx";

/** @property id a place on the page that links made elsewhere may name */
export interface Lead {
  id?: string;
  href: string;
  label: Child;
  hint?: Child;
}

/** @param title of a list that stands for itself; not needed where it stands among what it leads on from */
export function Leads({ title, leads }: { title?: string; leads: readonly Lead[] }) {
  if (title === undefined) return <List leads={leads} />;
  return (
    <nav class="stack-s" aria-label={title}>
      <h2 class="small-title">{title}</h2>
      <List leads={leads} />
    </nav>
  );
}

function List({ leads }: { leads: readonly Lead[] }) {
  return (
    <ul class="leads">
      {leads.map(({ id, href, label, hint }) => (
        <li id={id}>
          <a href={href}>
            {label}
            {hint !== undefined && <span class="hint">{hint}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
