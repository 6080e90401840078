/** The function that prints papers, on AWS Lambda. */
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import type { Papers } from "@tamkine/core/ports";
import * as z from "zod";
import { bare, settings, silence } from "./clients.ts";

const Printed = z.object({ file: z.base64() });

/** Papers through a client of its own. */
export const openPapers = (printer: string): Papers => createPapers(bare(new LambdaClient(settings(silence.papers))), printer);

/** @param printer the function's name or ARN */
export function createPapers(client: LambdaClient, printer: string): Papers {
  return {
    async print(paper) {
      const { FunctionError, Payload } = await client.send(new InvokeCommand({ FunctionName: printer, Payload: JSON.stringify(paper) }));
      // What the function says of its failure may quote the paper, so it is not passed on.
      if (FunctionError !== undefined || !Payload) throw new Error(`a paper was not printed: ${paper.paper}`);
      return Buffer.from(Printed.parse(JSON.parse(Buffer.from(Payload).toString("utf8"))).file, "base64");
    },
  };
}
