/** Where people meet: a place as it was typed, or a link one can follow. */
import { HttpsLink } from "@tamkine/core/kernel/text";

export function Place({ children: place }: { children: string }) {
  const link = HttpsLink.safeParse(place).data;
  return link === undefined ? (
    <bdi>{place}</bdi>
  ) : (
    <a href={link} rel="noreferrer">
      <bdi dir="ltr">{place}</bdi>
    </a>
  );
}
