/** The one table everything is stored in. */
import { CfnOutput, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { type IKey, Key } from "aws-cdk-lib/aws-kms";
import type { Installation } from "./installation.ts";

export interface Stored {
  table: TableV2;
  /** Encrypts the table, where the installation has a key of its own. */
  key: IKey | undefined;
}

export function storage(stack: Stack, { customerKey }: Installation): Stored {
  const key = customerKey
    ? new Key(stack, "Key", { description: "Encrypts the programme's table", enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN })
    : undefined;
  const table = new TableV2(stack, "Table", {
    partitionKey: { name: "pk", type: AttributeType.STRING },
    sortKey: { name: "sk", type: AttributeType.STRING },
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    timeToLiveAttribute: "ttl",
    ...(key && { encryption: TableEncryptionV2.customerManagedKey(key) }),
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
  new CfnOutput(stack, "TableName", { value: table.tableName, description: "The table everything is stored in" });
  return { table, key };
}
