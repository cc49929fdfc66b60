// What the tests ask by itself, without a page around it.
export { readMarkdown } from "./markdown/read.js";
export { writeMarkdown } from "./markdown/write.js";
export { readClipboard } from "./pasting/paste.js";
export { looksLikeCopy } from "./pasting/copy.js";
export { joined, mergeParagraphs } from "./merging/merge.js";
export { slugOf } from "./fields/slug.js";
