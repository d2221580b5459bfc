// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

namespace lofte::output {

/// The style of an HTML page. Contrasts are at least 7:1 for words in both schemes; nothing is told by
/// colour alone; on paper links show as text, no row is torn apart, and what leads to a list, table or picture
/// stands on the same page as its beginning.
inline constexpr std::string_view kPageStyle = R"css(
:root { color-scheme: light dark; --ink: #1d2429; --soft: #4a555e; --paper: #fff; --line: #c3ccd3; --band: #f2f5f7; --link: #004a87; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf0; --soft: #b4c0c9; --paper: #14191d; --line: #45525c; --band: #1f272d; --link: #8ec7ff; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
p, ul, blockquote { max-width: 42rem; }
h1, h2, h3, h4, h5, h6, p, li, a { overflow-wrap: anywhere; hyphens: auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .5em; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2rem; margin-top: 0; }
@media (max-width: 30rem) { h1 { font-size: 1.55rem; } }
h2 { font-size: 1.45rem; padding-top: .75em; border-top: 1px solid var(--line); }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.0625rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul { padding-left: 1.4em; }
li { margin: .25em 0; }
blockquote { margin: 1em 0; padding: .1em 0 .1em 1em; border-left: 4px solid var(--line); color: var(--soft); }
td.good, td.warn, td.bad { font-weight: 600; }
figure { margin: 1.5em 0; }
svg { display: block; max-width: 100%; height: auto; }
img { display: block; max-width: 100%; height: auto; margin: 1.5em 0; }
.table { overflow-x: auto; margin: 1.25em 0 1.75em; }
table { border-collapse: collapse; min-width: 60%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .5em; color: var(--soft); }
th, td { padding: .45em .8em; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody tr:nth-child(even) { background: var(--band); }
.number, th.number { text-align: right; }
.number, .whole { white-space: nowrap; }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --band: #fff; --link: #000; }
  @page { size: A4; margin: 2cm 1.8cm 2.2cm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt system-ui, sans-serif; } }
  .skip { display: none; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  table { min-width: 0; width: 100%; font-size: 8.5pt; }
  th, td { padding: .3em .5em; overflow-wrap: break-word; hyphens: auto; }
  p, li { orphans: 3; widows: 3; }
  caption, thead, p:has(+ ul), p:has(+ .table), p:has(+ figure) { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  svg { max-height: 9.5cm; width: auto; }
  tr, img, svg, figure, blockquote, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
)css";

}  // namespace lofte::output
