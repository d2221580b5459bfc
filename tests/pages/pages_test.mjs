// SPDX-License-Identifier: Apache-2.0
//
// The pages that lofte makes of the examples, read by programs that share nothing with it.
//
//   pages_test.mjs valid|rendered LOFTE EXAMPLES FOLDER
//
// valid: html-validate's recommended rules and markdownlint (but for the length of lines, and for the headings that every commitment has) find nothing.
// rendered: in Chromium, axe-core finds nothing, best practices included, and no page scrolls sideways at 320 px.
// FOLDER is where install.sh has put them. Leaves with 77, which skips the test, where something needed is not there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [mode, lofte, examples, folder] = process.argv.slice(2);
const skip = (why) => {
  console.log(why);
  process.exit(77);
};
if (!existsSync(join(folder, "installed-lock.json"))) skip(`the readers of pages are not in ${folder}`);
const require = createRequire(join(resolve(folder), "package.json"));

const reports = [
  ["burlov", "2018", "2019-03-01"],
  ["burlov", "2022", "2023-03-01"],
  ["lulea-2018", "2018", "2019-03-01"],
  ["strangnas-2019", "2019", "2020-02-01"],
  ["tingsryd", "2024", "2025-03-01"],
  ["tomelilla", "2020", "2021-03-01"],
  ["tranemo", "2020", "2021-03-01"],
];
const walks = [
  ["tomelilla", "2020-06-11-torget", "2021-03-01"],
  ["tomelilla", "2020-09-15-jarnvagsstationen", "2021-03-01"],
  ["tomelilla", "2020-10-06-skogsbacken", "2021-03-01"],
  ["tomelilla", "2020-11-17-centrum", "2021-03-01"],
  ["burlov", "2018-05-22-sockerbitstorget", "2018-07-01"],
  ["burlov", "2018-05-22-sockerbitstorget", "2019-03-01"],
  ["burlov", "2022-09-21-arlov", "2023-03-01"],
];

function run(example, words) {
  const done = spawnSync(lofte, ["-C", join(examples, example), ...words], { encoding: "utf8" });
  if (done.status !== 0 || !done.stdout) throw new Error(`${words.join(" ")}: ${done.status} ${done.stderr}`);
  return done.stdout;
}

// Every page in both languages: its name and its text.
function pages(format) {
  const out = [];
  const add = (example, ...words) => out.push([`${example} ${words.join(" ")}`, run(example, words)]);
  for (const language of ["sv", "en"]) {
    for (const [example, period, day] of reports)
      for (const more of [[], ["--brief"], ["--brief", "--link", "https://example.org/hela"]])
        add(example, "--lang", language, "report", period, "--as-of", day, "--format", format, ...more);
    for (const [example, walk, day] of walks)
      add(example, "--lang", language, "feedback", walk, "--as-of", day, "--format", format);
  }
  return out;
}

const wrapped = (fragment) =>
  `<!DOCTYPE html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n<title>Kommunen</title>\n</head>\n<body>\n<main>\n${fragment}</main>\n</body>\n</html>\n`;

const fragments = () =>
  reports.map(([example, period, day]) => [
    `${example} --fragment`,
    wrapped(run(example, ["--lang", "sv", "report", period, "--as-of", day, "--fragment"])),
  ]);

let faults = 0;
const fault = (name, what) => {
  console.log(`${name}: ${what}`);
  ++faults;
};

async function validate() {
  const { HtmlValidate } = require("html-validate");
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"] });
  const all = [...pages("html"), ...fragments()];
  for (const [name, text] of all) {
    const report = await validator.validateString(text);
    for (const message of report.results.flatMap((result) => result.messages))
      fault(name, `${message.line}: ${message.message} [${message.ruleId}]`);
  }
  const markdownlint = require("markdownlint");
  const strings = Object.fromEntries(pages("markdown"));
  const found = markdownlint.sync({ strings, config: { default: true, "line-length": false, "no-duplicate-heading": { siblings_only: true } } });
  for (const [name, messages] of Object.entries(found))
    for (const message of messages)
      fault(name, `${message.lineNumber}: ${message.ruleDescription} ${message.errorDetail ?? ""}`);
  console.log(`${all.length} HTML pages, ${Object.keys(strings).length} Markdown pages`);
}

// A page that holds each of the others in turn in a frame of 320 px, runs axe in it, and writes what it found where
// --dump-dom shows it.
function probe(texts) {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const inScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
  return `<!DOCTYPE html><meta charset="utf-8"><body><script>
const look = (text) => new Promise((done) => {
  const frame = document.createElement("iframe");
  frame.style = "width:320px;height:640px;border:0";
  frame.onload = async () => {
    const page = frame.contentDocument;
    const width = page.documentElement.scrollWidth;
    const script = page.createElement("script");
    script.textContent = ${inScript(axe)};
    page.head.append(script);
    const { violations } = await frame.contentWindow.axe.run(page);
    const found = violations.map((one) => one.id + " x" + one.nodes.length + " " + one.nodes[0].html.slice(0, 120));
    frame.remove();
    done({ width, found });
  };
  frame.srcdoc = text;
  document.body.append(frame);
});
(async () => {
  const answers = [];
  for (const text of ${inScript(texts)}) answers.push(await look(text));
  document.body.setAttribute("data-answers", encodeURIComponent(JSON.stringify(answers)));
})();
</script>`;
}

function inBrowser(browser, texts) {
  const temp = mkdtempSync(join(tmpdir(), "lofte-pages-"));
  try {
    const file = join(temp, "pages.html");
    writeFileSync(file, probe(texts));
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", `--user-data-dir=${join(temp, "profile")}`,
      "--virtual-time-budget=1000000", "--dump-dom", `file://${file}`];
    const done = spawnSync(browser, flags, { encoding: "utf8", maxBuffer: 1 << 28 });
    const answers = /data-answers="([^"]*)"/.exec(done.stdout ?? "");
    if (!answers) throw new Error(`Chromium gave no answer: ${(done.stderr ?? "").slice(0, 400)}`);
    return JSON.parse(decodeURIComponent(answers[1]));
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function render() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const browser = names.find((name) => spawnSync(name, ["--version"]).status === 0);
  if (!browser) skip("no Chromium is installed");
  const all = pages("html").filter(([name]) => !name.includes("--link"));
  const answers = inBrowser(browser, all.map(([, text]) => text));
  all.forEach(([name], i) => {
    if (answers[i].width > 320) fault(name, `is ${answers[i].width} px wide where 320 px are there`);
    for (const one of answers[i].found) fault(name, one);
  });
  console.log(`${all.length} pages in ${browser}`);
}

if (mode === "valid") await validate();
else render();
process.exit(faults === 0 ? 0 : 1);
