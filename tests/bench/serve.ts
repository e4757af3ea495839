import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";

/** Starts a server on a free port of this machine and gives its origin. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Answer = readonly [status: number, headers: Record<string, string>, body: Buffer];

/** A server that says what another says, compressed once at brotli's best, as hosts keep files. */
export function compressing(origin: string): Server {
  const answers = new Map<string, Promise<Answer>>();
  const send = async (path: string, response: ServerResponse): Promise<void> => {
    const answer = answers.get(path) ?? compress(origin + path);
    answers.set(path, answer);
    const [status, headers, body] = await answer;
    response.writeHead(status, headers).end(body);
  };
  return createServer((request, response) => void send(request.url ?? "/", response));
}

async function compress(url: string): Promise<Answer> {
  const answer = await fetch(url);
  const body = brotliCompressSync(await answer.bytes());
  const headers = Object.fromEntries(answer.headers);
  return [
    answer.status,
    { ...headers, "content-encoding": "br", "content-length": String(body.length) },
    body,
  ];
}
