import { expect, it } from "vitest";
import { openServer } from "./server.ts";

it("holds what is asked before there are pages, so that it is slow and not broken", async () => {
  const server = await openServer(0);
  const early = fetch(`http://127.0.0.1:${server.port}/page`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.route({ "/": async (_, response) => void response.end("any"), "/page": async (_, response) => void response.end("the page") });
  expect(await (await early).text()).toBe("the page");
  server.route({ "/": async (_, response) => void response.end("another") });
  expect(await (await fetch(`http://127.0.0.1:${server.port}/page`)).text()).toBe("another");
  await server.close();
});

it("tells whoever opened it of a fault, and whoever asked nothing of it", async () => {
  const faults: unknown[] = [];
  const server = await openServer(0, (fault) => faults.push(fault));
  server.route({
    "/before": async () => {
      throw new Error("a secret");
    },
    "/amid": async (_, response) => {
      response.writeHead(200, { "content-type": "text/plain" });
      throw new Error("a secret");
    },
  });
  const answers = await Promise.all(["before", "amid", "nowhere"].map((path) => fetch(`http://127.0.0.1:${server.port}/${path}`)));
  expect(answers.map(({ status }) => status)).toEqual([500, 200, 500]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["", "", ""]);
  expect(faults.map(String).sort()).toEqual(["Error: a secret", "Error: a secret", "Error: no route for a request"]);
  await server.close();
});
