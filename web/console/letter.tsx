/** A letter as its reader will see it, within a page: its button is shown and opens nothing. */
import type { Block, Draft } from "@tamkine/core/letter/writing/block";
import { Facts } from "../design/components.tsx";
import { dirOf } from "../layout.tsx";

export function Letter({ draft: { language, subject, title, blocks } }: { draft: Draft }) {
  return (
    <article class="letter stack" lang={language} dir={dirOf(language)}>
      <p class="soft small">{subject}</p>
      <p class="strong">{title}</p>
      {blocks.map((block) => (
        <Part block={block} />
      ))}
    </article>
  );
}

function Part({ block }: { block: Block }) {
  switch (block.is) {
    case "paragraph":
      return <p class="lines">{block.text}</p>;
    case "heading":
      return <p class="strong">{block.text}</p>;
    case "note":
    case "way":
      return <p class="soft small">{block.text}</p>;
    case "quote":
      return <blockquote>{block.text}</blockquote>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return <Facts facts={block.facts.map(({ label, value }) => [label, value])} />;
    case "button":
      return (
        <p>
          <span class="button quiet small">{block.text}</span>
        </p>
      );
  }
}
