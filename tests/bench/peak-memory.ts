import { writeFileSync } from "node:fs";

/* Loaded before a program: leaves in its folder the most memory it held, in bytes (getrusage). */

process.on("exit", () => {
  writeFileSync("peak-memory", String(process.resourceUsage().maxRSS * 1024));
});
