/**
 * The typefaces of papers: Inter for Latin letters, Noto Naskh Arabic for Arabic text, Noto Sans Tifinagh for Amazigh names and words,
 * Amiri for what is to look ceremonial.
 */
import { join } from "node:path";

const faces = [
  "inter/400Regular/Inter_400Regular.ttf",
  "inter/600SemiBold/Inter_600SemiBold.ttf",
  "inter/700Bold/Inter_700Bold.ttf",
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf",
  "noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf",
  "noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf",
  "amiri/400Regular/Amiri_400Regular.ttf",
  "amiri/400Regular_Italic/Amiri_400Regular_Italic.ttf",
  "amiri/700Bold/Amiri_700Bold.ttf",
];

/** The only fonts there are, so that a paper looks the same wherever it is printed. */
export const fontFiles = (root: string): string[] => faces.map((face) => join(root, "node_modules/@expo-google-fonts", face));
