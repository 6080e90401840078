/** The state machines, from the files that are also tested and run locally: one carries a cohort through its life, one forgets it. */
import { Duration, type Stack } from "aws-cdk-lib";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { Base } from "./base.ts";
import { lambda } from "./lambda.ts";
import { machine } from "./machine.ts";

export function workflow(stack: Stack, base: Base): StateMachine[] {
  const StepFunction = lambda(stack, base, "StepFunction", "functions/workflow/step.ts", {
    timeout: Duration.minutes(2),
    uses: ["secrets", "rows", "guards", "letters", "cohorts", "forgetting", "erasing"],
  });
  const shared = {
    WaitFunction: lambda(stack, base, "WaitFunction", "functions/workflow/wait.ts", {
      timeout: Duration.seconds(30),
      uses: ["secrets", "rows", "waits"],
    }),
    PostFunction: lambda(stack, base, "PostFunction", "functions/workflow/post.ts", {
      timeout: Duration.minutes(2),
      uses: ["secrets", "rows", "letters"],
      // A cohort's letters go one batch after the other; this keeps several cohorts together within the mail service's rate.
      atOnce: 2,
    }),
    AlertFunction: lambda(stack, base, "AlertFunction", "functions/workflow/alert.ts", {
      timeout: Duration.seconds(30),
      uses: ["secrets", "rows", "letters"],
    }),
    RetentionFunction: lambda(stack, base, "RetentionFunction", "functions/workflow/retention.ts", {
      timeout: Duration.minutes(2),
      uses: ["secrets", "rows", "guards", "letters", "cohorts", "forgetting", "erasing"],
    }),
  };
  const ParcelFunction = lambda(stack, base, "ParcelFunction", "functions/workflow/parcel.ts", {
    timeout: Duration.minutes(15),
    uses: ["secrets", "rows", "letters", "cohorts", "forgetting", "papers", "files", "erasing"],
    // A programme of several thousand people is held whole, once as rows and once as a file; it is paid for while it works.
    memory: 3008,
  });
  // Not watched: what fails stands on the page of who asked, who is written to.
  machine(stack, base, "parcel", { ParcelFunction });
  const cohort = machine(stack, base, "cohort", { StepFunction, ...shared });
  const retention = machine(stack, base, "retention", shared);
  return [cohort, retention];
}
