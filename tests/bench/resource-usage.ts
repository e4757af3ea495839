import { writeFileSync } from "node:fs";

/* Loaded before a program: leaves in its folder what it used (getrusage), as JSON. */

process.on("exit", () => {
  writeFileSync("resource-usage.json", JSON.stringify(process.resourceUsage()));
});
