/** The one table everything is stored in, the bucket of files that stay for a few days, and the one of the site's own files. */
import { CfnOutput, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AttributeType, Billing, type CfnGlobalTable, type ITableV2, ProjectionType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { type IKey, Key } from "aws-cdk-lib/aws-kms";
import type { Bucket, IBucket } from "aws-cdk-lib/aws-s3";
import { assets } from "./assets.ts";
import { files } from "./files.ts";
import type { Installation } from "./installation.ts";

export interface Stored {
  table: Pick<ITableV2, "tableName" | "tableArn" | "metric">;
  files: Pick<Bucket, "bucketName" | "bucketArn" | "arnForObjects" | "node">;
  assets: IBucket;
  /** Encrypts table and files, where the installation has a key of its own. */
  key: IKey | undefined;
}

export function storage(stack: Stack, installation: Installation): Stored {
  const key = installation.customerKey
    ? new Key(stack, "Key", {
        description: "Encrypts the programme's table and files",
        enableKeyRotation: true,
        removalPolicy: RemovalPolicy.RETAIN,
      })
    : undefined;
  const own = ownTable(stack, key);
  // The installation's own table stays in the stack, so that going back to it is leaving the setting out.
  const table = installation.table === undefined ? own : TableV2.fromTableName(stack, "BroughtBack", installation.table);
  new CfnOutput(stack, "TableName", { value: table.tableName, description: "The table everything is stored in" });
  return { table, files: files(stack, key), assets: assets(stack), key };
}

function ownTable(stack: Stack, key: IKey | undefined): TableV2 {
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
  if (key) {
    // By hand: the construct would have the stack know its region, which only the command line knows.
    const made = table.node.defaultChild as CfnGlobalTable;
    made.sseSpecification = { sseEnabled: true, sseType: "KMS" };
    made.addPropertyOverride("Replicas.0.SSESpecification", { KMSMasterKeyId: key.keyArn });
  }
  return table;
}
