/**
 * Functions that end between any two lines, as when their time is up. What a function does to the world are its requests to the services,
 * so one that ends before a request has ended before all that it would have done since the last. It says nothing any more either: what it
 * had set a clock for still comes here, where nothing of it would be left on AWS.
 */
import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { type Life, running } from "./running.ts";

/** Requests that change nothing: whether a function ends before such a one or before the next is the same to everybody. */
const onlyRead = /\.(?:GetItem|BatchGetItem|Query|GetParameters)$/u;
const isChange = (request: ClientRequest) => request.method !== "GET" && !onlyRead.test(String(request.getHeader("x-amz-target") ?? ""));

/** What the SDK sets its limits of time on: none of them ever comes. */
const silent = { connecting: false, on: () => {}, removeListener: () => {}, setTimeout: () => {}, setKeepAlive: () => {} };

let isListening = false;

/** @param changes requests that change something, after which it ends. @param end called then */
export function mortal(changes: number, end: () => void): Life {
  if (!isListening) {
    subscribe("http.client.request.created", endBefore);
    for (const method of ["debug", "error", "info", "log", "warn"] as const) console[method] = unlessEnded(console[method]);
  }
  isListening = true;
  return { left: changes, end };
}

const hasEnded = () => (running.getStore()?.life?.left ?? 0) < 0;

function unlessEnded(say: (...said: unknown[]) => void): (...said: unknown[]) => void {
  return (...said) => {
    if (!hasEnded()) say(...said);
  };
}

function endBefore(message: unknown): void {
  const { request } = message as { request: ClientRequest };
  const life = running.getStore()?.life;
  if (!life || !isChange(request)) return;
  life.left -= 1;
  if (!hasEnded()) return;
  // It hears of no answer and of no fault, so nothing of it goes on.
  request.emit = () => false;
  request.destroy();
  // Nor of a connection that does not come, which the SDK begins to wait for a second later and would tell it of.
  setTimeout(() => Object.assign(request, { socket: silent }), 100).unref();
  life.end();
}
