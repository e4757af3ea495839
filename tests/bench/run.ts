import { cpus, loadavg } from "node:os";
import { measureBuild } from "./build.ts";
import { measureCheck } from "./check.ts";
import { measureDev } from "./dev.ts";
import { measureFeedback } from "./feedback.ts";
import { measureFirstPaint } from "./first-paint.ts";
import { progress } from "./format.ts";
import { measureHandouts } from "./handouts.ts";
import { measureWeight } from "./weight.ts";

/* Prints what the project weighs and how long it takes, each beside the figure to reach. */

const measurements = [
  measureWeight,
  measureHandouts,
  measureFeedback,
  measureFirstPaint,
  measureCheck,
  measureBuild,
  measureDev,
];

const [processor] = cpus();
const load = loadavg().map((value) => value.toFixed(1));
console.log(`# Measured, with the figure to reach

${processor?.model.trim() ?? "Unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}.
Load average before: ${load.join(", ")}; other work on the machine shows in every time below.`);

for (const measure of measurements) {
  progress(measure.name);
  console.log(`\n${await measure()}`);
}
