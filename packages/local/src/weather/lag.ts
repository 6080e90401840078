/** An index that is behind its table, by what was written in the last seconds. */
import { type Call, type Pass, type Reply, said, saying } from "./call.ts";

export interface Lag {
  /** A write that was carried out. */
  note: (call: Call) => void;
  /** Answers a query of the index as things were before the last seconds. */
  answer: (call: Call, pass: Pass) => Promise<Reply>;
}

/** Virtual seconds by which it may be behind. */
const behind = 5;

type Attributes = Record<string, { S?: string }>;
interface Transaction {
  TransactItems?: { Put?: { Item: Attributes }; Delete?: { Key: Attributes } }[];
}
type Written = { Item?: Attributes; Key?: Attributes } & Transaction;

/** What changes rows that can stand in the index. */
const writes = ["PutItem", "DeleteItem", "TransactWriteItems"];

const placeOf = ({ pk, sk }: Attributes): string => `${pk?.S}\n${sk?.S}`;

/** @param now the virtual moment */
export function createLag(now: () => string): Lag {
  /** Rows that stand in the index, as they were written last. */
  const rows = new Map<string, Attributes>();
  /** What was written in the last seconds, oldest first, with the row that the index had there before. */
  let recent: { at: number; place: string; before: Attributes | undefined }[] = [];

  function write(key: Attributes, row?: Attributes): void {
    const place = placeOf(key);
    const before = rows.get(place);
    const after = row?.["gsi1pk"] ? row : undefined;
    if (!before && !after) return;
    if (after) rows.set(place, after);
    else rows.delete(place);
    recent = [...recent.filter(({ at }) => at >= Date.parse(now()) - behind * 1000), { at: Date.parse(now()), place, before }];
  }

  return {
    note(call) {
      if (!writes.includes(call.operation)) return;
      const { Item, Key, TransactItems = [] } = said(call) as Written;
      if (Item) write(Item, Item);
      else if (Key) write(Key);
      for (const { Put, Delete } of TransactItems) if (Put ?? Delete) write(Put?.Item ?? Delete?.Key ?? {}, Put?.Item);
    },
    async answer(call, pass) {
      const asked = said(call) as { ProjectionExpression?: string; ExclusiveStartKey?: object } & Record<string, unknown>;
      const projected = asked.ProjectionExpression;
      const reply = await pass(saying(call, { ...asked, ...(projected && { ProjectionExpression: `${projected}, pk, sk, gsi1sk` }) }));
      const { Items = [], LastEvaluatedKey } = said(reply) as { Items?: Attributes[]; LastEvaluatedKey?: object };
      if (reply.status !== 200 || LastEvaluatedKey || asked.ExclusiveStartKey) return reply;
      const { ":pk": partition, ":sk": low, ":last": high = low } = asked["ExpressionAttributeValues"] as Attributes;
      const found = new Map(Items.map((item) => [placeOf(item), item]));
      for (const { at, place, before } of recent.toReversed()) {
        if (at < Date.parse(now()) - behind * 1000) continue;
        const order = before?.["gsi1sk"]?.S ?? "";
        const stood = before?.["gsi1pk"]?.S === partition?.S && order >= (low?.S ?? "") && order <= (high?.S ?? "");
        if (before && stood) found.set(place, before);
        else found.delete(place);
      }
      const inOrder = [...found.values()].sort((a, b) => ((a["gsi1sk"]?.S ?? "") < (b["gsi1sk"]?.S ?? "") ? -1 : 1));
      return saying(reply, { Items: inOrder, Count: inOrder.length, ScannedCount: inOrder.length });
    },
  };
}
