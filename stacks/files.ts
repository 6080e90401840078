/** Files on their way out or in: prepared for an organiser to take, or brought by one. Nobody but our functions reads them, and they go by themselves. */
import { CfnOutput, Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { accept } from "./accept.ts";

/** What a private bucket is like here. */
export const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
} as const;

/** Why no bucket writes down who took what. */
export const unlogged =
  "A log of who took which file would hold people's addresses; of files with people in them the programme's own log says who and why.";

/** @param key encrypts them, where the installation has a key of its own */
export function files(stack: Stack, key: IKey | undefined): Bucket {
  const bucket = new Bucket(stack, "FilesBucket", {
    ...closed,
    // One key of the day for all of them: each file would else be a call to KMS.
    ...(key
      ? { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
      : { encryption: BucketEncryption.S3_MANAGED }),
    versioned: true,
    lifecycleRules: [
      {
        expiration: Duration.days(3),
        noncurrentVersionExpiration: Duration.days(1),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
      { expiredObjectDeleteMarker: true },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  accept(bucket, "AwsSolutions-S1", unlogged);
  new CfnOutput(stack, "FilesName", { value: bucket.bucketName, description: "The bucket of files that stay for a few days" });
  return bucket;
}
