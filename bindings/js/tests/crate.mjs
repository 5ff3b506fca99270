// What the crate itself answers, for tests to compare with.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const manifest = fileURLToPath(new URL("../../common/Cargo.toml", import.meta.url));
const command = ["run", "--quiet", "--release", "--manifest-path", manifest, "--example", "crate"];

/** Answers questions, one for each. */
export function crate(questions) {
  const input = questions.map((question) => JSON.stringify(question)).join("\n");
  const { status, stdout, stderr } = spawnSync("cargo", command, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
}
