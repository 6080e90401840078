/**
 * An answer before whoever stands between us and the reader stops waiting: API Gateway and CloudFront then say so themselves, in words for
 * machines. Many slow answers of services in a row come to that, although none is late by itself.
 */
import { Passing } from "@tamkine/core/kernel/passing-fault";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, Deps } from "./context.ts";

/** What was not done in time goes on or dies half-way; both may happen at any moment, and asking again finds it done or does it. */
class TooLate extends Passing {
  override readonly name = "TooLate";
}

/** Answers with the page of a fault once the time is over; nothing is hurried where no time is given. */
export function inTime({ answerWithin }: Pick<Deps, "answerWithin">): MiddlewareHandler<AppEnv> {
  return async (_, next) => {
    if (answerWithin === undefined) return next();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new TooLate()), answerWithin);
    try {
      await Promise.race([next(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
