/** Where somebody signs up: for which cohort of which programme, and in which role. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import type { Programme, Role } from "@tamkine/core/programme/programme";

export interface SignUpScene {
  programme: Programme;
  cohort: Cohort;
  role: Role;
}
