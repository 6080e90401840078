/** The documents of a gathering, each by its title. */
import type { Gathering } from "@tamkine/core/gathering/gathering";

export function Documents({ of: { documents = [] } }: { of: Pick<Gathering, "documents"> }) {
  if (documents.length === 0) return null;
  return (
    <ul>
      {documents.map(({ title, link }) => (
        <li>
          <a href={link} rel="noreferrer">
            <bdi>{title}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
