import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyProject, type TempFolder } from "../bench/project.ts";

/** Builds a copy of the project with the content of the fixtures alone, into its `dist`. */
export function buildFixtureSite(): TempFolder {
  const copy = copyProject();
  const content = join(copy.path, "content");
  rmSync(content, { recursive: true });
  cpSync(join(import.meta.dirname, "../fixtures/content"), content, { recursive: true });
  execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    cwd: copy.path,
    env: { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return copy;
}
