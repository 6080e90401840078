/** Stylesheets and scripts that the site has given once: CloudFront reads them here, and asks the site for what is missing. */
import { CfnOutput, Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Bucket, BucketEncryption, type IBucket } from "aws-cdk-lib/aws-s3";
import { accept } from "./accept.ts";
import { closed, unlogged } from "./files.ts";

/** Nothing in it is about anybody, and all of it can be made again. */
export function assets(stack: Stack): IBucket {
  const bucket = new Bucket(stack, "AssetsBucket", {
    ...closed,
    encryption: BucketEncryption.S3_MANAGED,
    // Those of releases long gone; one that is still asked for is put there again.
    lifecycleRules: [{ expiration: Duration.days(400) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  accept(bucket, "AwsSolutions-S1", unlogged);
  new CfnOutput(stack, "AssetsName", { value: bucket.bucketName, description: "The bucket of stylesheets and scripts" });
  return bucket as IBucket;
}
