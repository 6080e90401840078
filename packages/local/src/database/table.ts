/** The single table, taken from the deployed template so that one definition counts. */
import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";

const Key = z.object({ AttributeName: z.string(), KeyType: z.string() });
const Properties = z.object({
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  KeySchema: z.array(Key),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: z.array(Key), Projection: z.object({ ProjectionType: z.string() }) }))
    .optional(),
});
const Template = z.object({ Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown().optional() })) });

/** What CreateTable is given; capacity is on demand, as deployed. */
export type TableShape = z.infer<typeof Properties>;

const tableTypes = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"];
const templateFile = new URL("../../../../stacks/template.json", import.meta.url);

/** The shape of the one table in a synthesized template. Throws when there is none or more than one. */
export function tableShape(): TableShape {
  if (!existsSync(templateFile)) throw new Error("stacks/template.json is missing: `npm run synth -w stacks` writes it");
  const { Resources } = Template.parse(JSON.parse(readFileSync(templateFile, "utf8")));
  const tables = Object.values(Resources).filter((resource) => tableTypes.includes(resource.Type));
  if (tables.length !== 1) throw new Error(`the template has ${tables.length} DynamoDB tables; the local environment serves exactly one`);
  return Properties.parse(tables[0]?.Properties);
}
