/** How the states of a gathering are coloured. */
import type { Gathering } from "@tamkine/core/gathering/gathering";
import type { Tone } from "../../design/components.tsx";

export const tones: Record<Gathering["state"], Tone> = { announced: "accent", held: "good", cancelled: "plain" };
