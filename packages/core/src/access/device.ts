/** Which device a session is on, as far as its browser says and its owner needs to recognise it: no version, no model. */
import * as z from "zod";

const browsers = ["edge", "samsung", "opera", "firefox", "chrome", "safari", "other"] as const;
const systems = ["android", "iphone", "ipad", "windows", "mac", "linux", "other"] as const;

export const Device = z.object({ browser: z.enum(browsers), system: z.enum(systems) });
export type Device = z.infer<typeof Device>;

/** Those that name others beside themselves stand before them. */
const browserMarks: readonly [RegExp, Device["browser"]][] = [
  [/Edg(?:e|A|iOS)?\//u, "edge"],
  [/SamsungBrowser\//u, "samsung"],
  [/OPR\/|Opera/u, "opera"],
  [/Firefox\/|FxiOS\//u, "firefox"],
  [/Chrome\/|CriOS\/|Chromium\//u, "chrome"],
  [/Safari\//u, "safari"],
];
const systemMarks: readonly [RegExp, Device["system"]][] = [
  [/Android/u, "android"],
  [/iPhone|iPod/u, "iphone"],
  [/iPad/u, "ipad"],
  [/Windows/u, "windows"],
  [/Macintosh|Mac OS X/u, "mac"],
  [/Linux|X11|CrOS/u, "linux"],
];

/** @param userAgent as the browser sends it; anything may stand in it */
export function deviceOf(userAgent: string): Device {
  return {
    browser: browserMarks.find(([mark]) => mark.test(userAgent))?.[1] ?? "other",
    system: systemMarks.find(([mark]) => mark.test(userAgent))?.[1] ?? "other",
  };
}
