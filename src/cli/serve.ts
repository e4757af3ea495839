import type { AddressInfo } from "node:net";
import { siteServer } from "./site-server.ts";

/* Serves the built site on this machine and says where. `PORT` chooses the port. */

const wanted = Number(process.env.PORT ?? 4321);
const server = siteServer();

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  // Taken by something else: any free port will do.
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`\nTake It Apart is at http://127.0.0.1:${port}/\nStop it with Ctrl+C.`);
});
server.listen(wanted, "127.0.0.1");
