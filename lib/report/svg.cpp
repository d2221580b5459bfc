// SPDX-License-Identifier: Apache-2.0
#include "report/svg.h"

#include <array>
#include <charconv>
#include <cmath>

#include "base/identity.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "base/xml.h"

namespace lofte::report {
namespace {

// Words have a contrast of at least 7:1, marks of 3:1. Areas differ in lightness, outline and dashes.
constexpr std::string_view kSvgStyle = R"css(
.lofte-chart { max-width: 100%; height: auto; forced-color-adjust: none; --ink: #1d2429; --paper: #fff; --mark: #23618f; --pale: #cfe0ee; --axis: #66737d; --grid: #d5dce1; }
@media (prefers-color-scheme: dark) { .lofte-chart { --ink: #e8edf0; --paper: #14191d; --mark: #8ec7ff; --pale: #27435a; --axis: #97a5b0; --grid: #36424b; } }
@media print { .lofte-chart { --ink: #000; --paper: #fff; --mark: #23618f; --pale: #dbe6ef; --axis: #555; --grid: #ccc; } }
.lofte-chart text { font: 15px system-ui, "Segoe UI", Roboto, Arial, sans-serif; fill: var(--ink); }
.lofte-chart .strong { font-weight: 600; }
.lofte-chart .paper { fill: var(--paper); }
.lofte-chart .full { fill: var(--mark); stroke: var(--mark); }
.lofte-chart .pale { fill: var(--pale); stroke: var(--mark); }
.lofte-chart .open { fill: var(--paper); stroke: var(--mark); stroke-dasharray: 4 3; }
.lofte-chart .ring { fill: var(--paper); stroke: var(--mark); stroke-width: 2; }
.lofte-chart line, .lofte-chart .stroke { fill: none; stroke: var(--mark); stroke-width: 2; }
.lofte-chart .axis { stroke: var(--axis); stroke-width: 1; }
.lofte-chart .grid { stroke: var(--grid); stroke-width: 1; }
.lofte-chart .broken { stroke: var(--axis); stroke-dasharray: 2 5; }
.lofte-chart .target { stroke: var(--ink); stroke-dasharray: 4 3; }
.lofte-chart .range { stroke: var(--ink); }
.lofte-chart .frame { fill: none; stroke: var(--grid); }
.lofte-chart .inverse { fill: var(--paper); font-weight: 600; }
.lofte-chart .label { stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
.lofte-chart .gap { stroke: var(--paper); stroke-width: 3; }
)css";

// A coordinate with at most one decimal.
std::string num(double value) {
  std::array<char, 32> digits{};
  const double rounded = std::round(value * 10) / 10 + 0.0;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded).ptr;
  return {digits.data(), end};
}

std::string attribute(const char* name, double value) {
  return std::string(" ") + name + "=\"" + num(value) + "\"";
}

std::string safe(std::string_view text) { return xml::escaped(one_line(identity::mask(text))); }

std::string line_between(std::string_view style, double x1, double y1, double x2, double y2) {
  return "<line class=\"" + std::string(style) + "\"" + attribute("x1", x1) + attribute("y1", y1) +
         attribute("x2", x2) + attribute("y2", y2) + "/>\n";
}

std::string circle(std::string_view style, double x, double y, double radius) {
  return "<circle class=\"" + std::string(style) + "\"" + attribute("cx", x) + attribute("cy", y) +
         attribute("r", radius) + "/>\n";
}

std::string rectangle(std::string_view style, double x, double y, double width, double height) {
  return "<rect class=\"" + std::string(style) + "\"" + attribute("x", x) + attribute("y", y) +
         attribute("width", width) + attribute("height", height) + "/>\n";
}

// Words in the middle of a drawing.
std::string words_at(std::string_view style, double x, double y, const std::string& text) {
  return "<text class=\"" + std::string(style) + "\"" + attribute("x", x) + attribute("y", y) +
         " text-anchor=\"middle\">" + safe(text) + "</text>\n";
}

// The half of a circle to the left of its middle.
std::string half_circle(double x, double y, double radius) {
  return "<path class=\"full\" d=\"M" + num(x) + " " + num(y - radius) + "A" + num(radius) + " " +
         num(radius) + " 0 0 0 " + num(x) + " " + num(y + radius) + "Z\"/>\n";
}

constexpr std::string_view name_of(Fill fill) {
  constexpr std::string_view names[] = {"full", "pale", "open"};
  return names[static_cast<int>(fill)];
}

constexpr std::string_view name_of(Stroke stroke) {
  constexpr std::string_view names[] = {"axis", "grid", "path", "broken", "target", "range"};
  return names[static_cast<int>(stroke)];
}

}  // namespace

Svg::Svg(const std::string& title, const std::string& description)
    : title_(title), description_(description) {}

void Svg::text(double x, double y, const std::string& text, Anchor anchor, bool strong) {
  constexpr std::string_view anchors[] = {"start", "middle", "end"};
  out_ += "<text" + attribute("x", x) + attribute("y", y);
  if (anchor != Anchor::start)
    out_ += " text-anchor=\"" + std::string(anchors[static_cast<int>(anchor)]) + "\"";
  out_ += (strong ? " class=\"strong\">" : ">") + safe(text) + "</text>\n";
}

double Svg::lines(double x, double y, const std::vector<std::string>& lines, bool strong) {
  for (const std::string& line : lines) {
    text(x, y, line, Anchor::start, strong);
    y += line_height;
  }
  return y;
}

double Svg::title() {
  constexpr std::size_t most = 3;
  return lines(margin, margin + line_height * 0.6, wrapped(title_, width - 2 * margin, most, true), true);
}

void Svg::area(Fill fill, double x, double y, double width, double height) {
  out_ += rectangle(name_of(fill), x, y, width, height);
}

void Svg::line(Stroke stroke, double x1, double y1, double x2, double y2) {
  out_ += line_between(name_of(stroke), x1, y1, x2, y2);
}

void Svg::sign(Sign sign, double x, double y) {
  constexpr double radius = 7, arm = 3.5;
  switch (sign) {
    case Sign::full:
      out_ += circle("full", x, y, radius);
      break;
    case Sign::half:
      out_ += circle("ring", x, y, radius) + half_circle(x, y, radius);
      break;
    case Sign::cross:
      out_ += circle("ring", x, y, radius) + line_between("stroke", x - arm, y - arm, x + arm, y + arm) +
              line_between("stroke", x - arm, y + arm, x + arm, y - arm);
      break;
    case Sign::ring:
      out_ += circle("ring", x, y, radius);
      break;
    case Sign::square:
      out_ += rectangle("full", x - radius + 1, y - radius + 1, 2 * radius - 2, 2 * radius - 2);
      break;
  }
}

void Svg::range(double x1, double x2, double y, bool open) {
  constexpr double end = 5;
  line(Stroke::range, x1, y, x2, y);
  line(Stroke::range, x1, y - end, x1, y + end);
  if (!open) return line(Stroke::range, x2, y - end, x2, y + end);
  line(Stroke::range, x2 - end, y - end, x2, y);
  line(Stroke::range, x2 - end, y + end, x2, y);
}

void Svg::bubble(double x, double y, double width, double height, const std::string& text) {
  out_ += "<rect class=\"full\"" + attribute("x", x - width / 2) + attribute("y", y - height / 2) +
          attribute("width", width) + attribute("height", height) + attribute("rx", height / 2) + "/>\n";
  out_ += words_at("inverse", x, y + 5, text);
}

void Svg::inside(Fill fill, double x, double y, const std::string& words) {
  out_ += fill == Fill::full ? words_at("inverse", x, y, words) : words_at("strong", x, y, words);
}

void Svg::pin(double x, double y) { out_ += circle("full", x, y, 3); }

void Svg::label(double x, double y, const std::string& text) { out_ += words_at("label", x, y, text); }

void Svg::frame(double x, double y, double width, double height) {
  out_ += rectangle("frame", x, y, width, height);
}

void Svg::arrow_up(double x, double top, double bottom) {
  constexpr double head = 5;
  line(Stroke::range, x, bottom, x, top);
  line(Stroke::range, x - head, top + head, x, top);
  line(Stroke::range, x + head, top + head, x, top);
}

void Svg::cut(double x, double y, double height) {
  for (const double at : {x, x + 6}) out_ += line_between("gap", at - 3, y + height + 1, at + 3, y - 1);
}

std::string Svg::done(double height) {
  const std::string w = num(width), h = num(std::ceil(height));
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lofte-chart\" width=\"" + w + "\" height=\"" + h +
         "\" viewBox=\"0 0 " + w + " " + h + "\" role=\"img\" aria-label=\"" + safe(description_) +
         "\">\n<title>" + safe(title_) + "</title>\n<desc>" + safe(description_) + "</desc>\n<style>" +
         std::string(kSvgStyle) + "</style>\n" + rectangle("paper", 0, 0, width, std::ceil(height)) + out_ +
         "</svg>\n";
}

double text_width(const std::string& text, bool strong) {
  constexpr double plain = 8.2, heavy = 8.9;  // of 15 pixels, a little more than it is in most fonts
  return static_cast<double>(utf8::length(text)) * (strong ? heavy : plain);
}

std::vector<std::string> wrapped(const std::string& text, double width, std::size_t most, bool strong) {
  std::vector<std::string> out;
  const std::string line = one_line(text);
  for (const std::string_view word : split(line, ' ')) {
    const std::string longer = out.empty() ? std::string(word) : out.back() + ' ' + std::string(word);
    if (!out.empty() && text_width(longer, strong) <= width) {
      out.back() = longer;
    } else if (out.size() < most) {
      out.emplace_back(word);
    } else {
      out.back() += " …";
      break;
    }
  }
  return out;
}

}  // namespace lofte::report
