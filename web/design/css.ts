/** Marks a text as CSS, so that editors colour it and the stylesheet is bundled with the pages. */
export const css = (parts: TemplateStringsArray, ...values: string[]): string => String.raw({ raw: parts }, ...values);
