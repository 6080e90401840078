/** Counts what a client asks of DynamoDB: requests, and the read units that the answers name. */
import type { Site } from "@tamkine/web/console/fixtures/site";

export interface Asked {
  reads: number;
  writes: number;
  units: number;
}

interface Capacity {
  CapacityUnits?: number;
}
interface Answer {
  output: { ConsumedCapacity?: Capacity | Capacity[] };
}

const isWrite = (command: string) => /^(Put|Update|Delete|Transact)/u.test(command);

/** What the client has asked for since the last call of the function this gives. */
export function counted(client: Site["client"]): () => Asked {
  let asked: Asked = { reads: 0, writes: 0, units: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const write = isWrite(String(context["commandName"]));
      const answer = (await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } } as typeof args)) as Answer;
      if (write) asked.writes += 1;
      else {
        asked.reads += 1;
        asked.units += [answer.output.ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      }
      return answer as Awaited<ReturnType<typeof next>>;
    },
    { step: "initialize", name: "counted" },
  );
  return () => {
    const before = asked;
    asked = { reads: 0, writes: 0, units: 0 };
    return before;
  };
}
