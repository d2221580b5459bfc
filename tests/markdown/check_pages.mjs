// SPDX-License-Identifier: Apache-2.0
//
// The pages of tests/unit/output/markdown_property_test.cpp, read by markdown-it: a reader of CommonMark and of
// GitHub's tables that shares nothing with lofte, with and without making links of bare addresses.
//
//   check_pages.mjs PAGES MARKDOWN-IT
//
// Leaves with 77, which skips the test, where markdown-it is not there.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [pages, library] = process.argv.slice(2);
if (!existsSync(library)) {
  console.log(`${library} is not there`);
  process.exit(77);
}
const MarkdownIt = createRequire(import.meta.url)(resolve(library));
const readers = {
  commonmark: new MarkdownIt("commonmark").enable("table"),
  github: new MarkdownIt({ html: true, linkify: true }),
};

const kWords = new Set(["text", "text_special", "softbreak", "link_open", "link_close", "strong_open", "strong_close", "em_open", "em_close", "image"]);
const kBlocks = /^(heading|paragraph|bullet_list|list_item|blockquote|table|thead|tbody|tr|th|td)_(open|close)$|^inline$/;

const words = (text) => text.replace(/[\s\u00a0]+/gu, " ").trim();
const lead = (address) => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

function leaf(inline) {
  let text = "";
  const links = [];
  const markup = [];
  for (const token of inline.children) {
    if (!kWords.has(token.type)) markup.push(token.type);
    if (token.type === "link_open") links.push(lead(token.attrGet("href")));
    if (token.type === "softbreak") text += " ";
    if (token.type.startsWith("text")) text += token.content;
    if (token.type === "image") text += leaf(token).text;
  }
  return { text: words(text), links, markup };
}

const asBrowsersDo = (address) => {
  try {
    return new URL(address).href;
  } catch {
    return address;
  }
};
// markdown-it writes a host in the form that browsers look up.
const sameLink = (found, wanted) => found === lead(wanted) || asBrowsersDo(found) === asBrowsersDo(wanted);

function hasLinks(found, wanted) {
  let at = 0;
  return wanted.every((link) => {
    while (at < found.length && !sameLink(found[at], link)) at++;
    return at++ < found.length;
  });
}

function faults(reader, page) {
  const tokens = reader.parse(page.markdown, {});
  const out = tokens.filter((token) => !kBlocks.test(token.type)).map((token) => `a block: ${token.type}`);
  const leaves = tokens.filter((token) => token.type === "inline").map(leaf).filter(({ text }) => text !== "");
  if (leaves.length !== page.leaves.length) return [...out, `${leaves.length} texts, not ${page.leaves.length}`];
  leaves.forEach((found, i) => {
    const wanted = page.leaves[i];
    if (found.markup.length) out.push(`${found.markup} in: ${wanted.text}`);
    if (found.text !== words(wanted.text)) out.push(`read: ${found.text}\n  went in: ${wanted.text}`);
    if (!hasLinks(found.links, wanted.links)) out.push(`links to ${found.links}, not to ${wanted.links}`);
  });
  return out;
}

let wrong = 0;
const lines = readFileSync(pages, "utf8").trimEnd().split("\n");
for (const line of lines) {
  const page = JSON.parse(line);
  for (const [name, reader] of Object.entries(readers)) {
    const found = faults(reader, page);
    wrong += found.length;
    if (found.length && wrong < 20) console.log(`${name}:\n${page.markdown}\n${found.join("\n")}\n`);
  }
}
console.log(`${lines.length} pages, ${wrong} faults`);
process.exit(wrong || lines.length < 1000 ? 1 : 0);
