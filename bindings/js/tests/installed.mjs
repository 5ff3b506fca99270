// The package as it is published, installed in a folder of its own.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(new URL("..", import.meta.url));

/** Makes a folder with the package and others in node_modules, and files; it is removed when the test ends. */
export function installed(test, files, others = []) {
  const folder = mkdtempSync(join(tmpdir(), "helplines-"));
  test.after(() => rmSync(folder, { recursive: true }));
  const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: own, encoding: "utf8" }));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "helplines"), { recursive: true });
  execFileSync("tar", ["xzf", join(folder, filename), "-C", join(modules, "helplines"), "--strip-components=1"]);
  for (const name of others) symlinkSync(join(own, "node_modules", name), join(modules, name));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
