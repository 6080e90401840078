/** Names of a task's resource as events carry them. */
import type { Task } from "../definition/program.ts";

const suffixes = { request: "", token: ".waitForTaskToken", sync: ".sync", "sync:2": ".sync:2" };

export function namesOf({ resource, pattern }: Task): { resourceType: string; resource: string } {
  const [resourceType = "", action = ""] = resource.split(":");
  return { resourceType, resource: `${action}${suffixes[pattern]}` };
}
