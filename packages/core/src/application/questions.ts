/** The form's optional questions, each of which a programme may leave out. What pairs are made safe by is always asked. */
import * as z from "zod";

export const optionalQuestions = [
  "phone",
  "gender",
  "bodyLink",
  "sector",
  "experienceYears",
  "motivation",
  "goal",
  "city",
  "slots",
  "style",
  "preferredGender",
] as const;
export const OptionalQuestion = z.enum(optionalQuestions);
export type OptionalQuestion = z.infer<typeof OptionalQuestion>;

interface Asking {
  unasked: readonly OptionalQuestion[];
}

/** Whether the programme asks this optional question. */
export const asks = ({ unasked }: Asking, question: OptionalQuestion): boolean => !unasked.includes(question);

/** Fields of the form that go with a question. */
const together: Partial<Record<OptionalQuestion, readonly string[]>> = { preferredGender: ["preferredGenderReason"] };

/** What somebody sent, without answers to what was not asked. */
export function asked<Answer>(programme: Asking, answers: Readonly<Record<string, Answer>>): Record<string, Answer> {
  const out = new Set<string>(programme.unasked.flatMap((question) => [question, ...(together[question] ?? [])]));
  return Object.fromEntries(Object.entries(answers).filter(([field]) => !out.has(field)));
}
