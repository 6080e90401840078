/** What every part of the stack is given: the installation's settings, and where things are stored. */
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Installation } from "./installation.ts";
import type { Stored } from "./storage.ts";

export interface Base extends Stored {
  installation: Installation;
  /** Prints papers; absent until it is made itself. */
  printer?: IFunction;
}
