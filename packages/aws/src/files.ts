/** Files on Amazon S3, in a bucket that keeps them for a few days. */
import { DeleteObjectCommand, GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Files, Shelf } from "@tamkine/core/ports";
import { bare, settings, silence } from "./clients.ts";

/** Seconds for which an address gives its file, and for which a door stands open. */
const given = 300;
const open = 3600;

/** Files through a client of its own. */
export const openFiles = (bucket: string): Files => createFiles(bare(new S3Client(settings(silence.others))), bucket);

/** The bucket that CloudFront reads before it asks the site. */
export function openShelf(Bucket: string): Shelf {
  const client = bare(new S3Client(settings(silence.others)));
  return {
    put: async (Key, Body, ContentType, CacheControl) =>
      void (await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, CacheControl }))),
  };
}

/** @param Bucket its name; it keeps versions, so that deleting means deleting each of them */
export function createFiles(client: S3Client, Bucket: string): Files {
  async function* versions(Prefix: string): AsyncGenerator<{ Key: string; VersionId: string }> {
    let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
    for (;;) {
      const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix, ...from }));
      for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
        if (Key !== undefined && VersionId !== undefined) yield { Key, VersionId };
      if (!page.IsTruncated) return;
      from = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
  }

  return {
    put: async (Key, Body, ContentType) => void (await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }))),
    async get(Key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        // Whoever may not list what is there is told of what is not there that they may not have it.
        if (["NoSuchKey", "AccessDenied"].includes((error as Error).name)) return undefined;
        throw error;
      }
    },
    async remove(beginning) {
      const all: { Key: string; VersionId: string }[] = [];
      for await (const each of versions(beginning)) all.push(each);
      for (const each of all) await client.send(new DeleteObjectCommand({ Bucket, ...each }));
    },
    address: (Key, as) =>
      getSignedUrl(client, new GetObjectCommand({ Bucket, Key, ResponseContentDisposition: `attachment; filename="${as}"` }), {
        expiresIn: given,
      }),
    async door(Key, most, back) {
      const { url, fields } = await createPresignedPost(client, {
        Bucket,
        Key,
        Fields: { success_action_redirect: back },
        Conditions: [["content-length-range", 1, most]],
        Expires: open,
      });
      return { action: url, fields };
    },
  };
}
