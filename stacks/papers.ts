/** The function that prints papers: nothing but a typesetter. It has no rights, reads no table and keeps nothing. */
import { Duration, type Stack } from "aws-cdk-lib";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Base } from "./base.ts";
import { lambda } from "./lambda.ts";

/** Beside the code go Typst for the function's machine, the fonts and the templates: stacks/papers-parts.mjs puts them there. */
export function papers(stack: Stack, base: Base): IFunction {
  return lambda(stack, base, "PapersFunction", "functions/papers.ts", {
    timeout: Duration.seconds(25),
    uses: [],
    memory: 1024,
    variables: { PARTS: "/var/task" },
    besides: "stacks/papers-parts.mjs",
  });
}
