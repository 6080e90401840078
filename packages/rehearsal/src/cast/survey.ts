/** How people fill in the end survey. */
import type { Form } from "../web/form.ts";
import { draw, pick } from "./draw.ts";

interface Opinion {
  seed: string;
  address: string;
  role: string;
  mood: number;
}

/** Answers every question that the form asks, around the person's mood. */
export function surveyAnswers(form: Form, { seed, address, mood }: Opinion): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [name, values] of Object.entries(form.choices)) {
    const scale = values.filter((value) => /^\d+$/u.test(value)).map(Number);
    const around = mood + Math.round(draw(seed, address, name) * 2 - 1);
    if (scale.includes(10)) answers[name] = String(Math.min(10, around * 2));
    else if (scale.length > 2)
      answers[name] = String(name === "overall" ? mood : Math.min(Math.max(...scale), Math.max(Math.min(...scale), around)));
    else if (values.includes("yes")) answers[name] = mood >= 3 ? "yes" : "no";
  }
  for (const name of form.texts) {
    if (/best/u.test(name)) answers[name] = pick(["L'écoute.", "الثقة والإنصات", "Des conseils concrets."], seed, address, name) ?? "";
    if (/meetings/u.test(name)) answers[name] = "3";
  }
  return answers;
}
