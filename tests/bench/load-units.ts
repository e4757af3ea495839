import { loadUnits } from "../../src/unit-loader.ts";

/*
Run by `check.ts` in a folder with content, as `node load-units.ts <times>`: compiles all units again
and again, and prints how long each time took, in ms, as JSON.
*/

const took = Array.from({ length: Number(process.argv[2]) }, () => {
  const start = performance.now();
  loadUnits();
  return performance.now() - start;
});
console.log(JSON.stringify(took));
