// Serves the page to try it, and the built package beside it, to this computer alone: `npm run demo`. It logs nothing that is asked.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm" };

// What a real host should send too.
export const headers = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types helplines",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Answers a request for a file of demo/ or dist/. */
export async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/") return response.writeHead(302, { Location: "/demo/" }).end();
  const path = pathname === "/demo/" ? "/demo/index.html" : pathname;
  const type = /^\/(demo|dist)(\/[\w-]+)*\/[\w-]+(\.[\w-]+)*$/.test(path) && types[extname(path)];
  const body = type && (await readFile(root + path).catch(() => undefined));
  if (!body) return response.writeHead(404, { "Content-Type": "text/plain" }).end("There is nothing here. The page is at /demo/.\n");
  response.writeHead(200, { ...headers, "Content-Type": type }).end(body);
}

function serve(port) {
  const server = createServer(answer);
  server.on("error", (error) => (error.code === "EADDRINUSE" && port < 8099 ? serve(port + 1) : fail(error.message)));
  server.listen(port, "localhost", () => console.log(`http://localhost:${port}/demo/ (Ctrl+C ends it)`));
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (existsSync(`${root}dist/component.js`)) serve(8080);
  else fail("dist/ is missing or old: run `npm run build` in bindings/js first; it needs cargo and a few minutes.");
}
