/** The one table everything is stored in. */
import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AttributeType, Billing, ProjectionType, TableV2 } from "aws-cdk-lib/aws-dynamodb";

export interface Stored {
  table: TableV2;
}

export function storage(stack: Stack): Stored {
  const table = new TableV2(stack, "Table", {
    partitionKey: { name: "pk", type: AttributeType.STRING },
    sortKey: { name: "sk", type: AttributeType.STRING },
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    timeToLiveAttribute: "ttl",
    globalSecondaryIndexes: [
      {
        // Sparse: only letters not yet known to be sent stand in it.
        indexName: "due",
        partitionKey: { name: "gsi1pk", type: AttributeType.STRING },
        sortKey: { name: "gsi1sk", type: AttributeType.STRING },
        projectionType: ProjectionType.ALL,
      },
    ],
  });
  return { table };
}
