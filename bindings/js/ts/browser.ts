import "./load-browser.js";
export * from "./index.js";
