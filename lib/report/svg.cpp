// SPDX-License-Identifier: Apache-2.0
#include "report/svg.h"

#include <array>
#include <charconv>
#include <cmath>

#include "base/identity.h"
#include "base/strings.h"
#include "base/xml.h"

namespace lofte::report {
namespace {

constexpr std::string_view kStyle =
    "text{font:14px system-ui,\"Segoe UI\",Roboto,Arial,sans-serif;fill:#1d2429}"
    ".strong{font-weight:600}"
    ".bar{fill:#5795c2}.line{stroke:#2b6f9e;stroke-width:2.5;fill:none}.dot{fill:#fff;stroke:#2b6f9e;stroke-"
    "width:2.5}"
    ".mark{stroke:#1d2429;stroke-width:2;stroke-dasharray:4 "
    "3}.axis{stroke:#8a969f;stroke-width:1}.paper{fill:#fff}"
    "@media "
    "(prefers-color-scheme:dark){text{fill:#e8edf0}.paper,.dot{fill:#14191d}.mark{stroke:#e8edf0}.bar{fill:"
    "#3f7cab}.line,.dot{stroke:#8ec7ff}}"
    "@media "
    "print{text{fill:#000}.paper,.dot{fill:#fff}.mark{stroke:#000}.bar{fill:#5795c2}.line,.dot{stroke:#"
    "2b6f9e}}";

// A coordinate with at most one decimal.
std::string num(double value) {
  std::array<char, 32> digits{};
  const double rounded = std::round(value * 10) / 10;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded).ptr;
  return {digits.data(), end};
}

std::string attribute(const char* name, double value) {
  return std::string(" ") + name + "=\"" + num(value) + "\"";
}

std::string line_between(const char* style, double x1, double y1, double x2, double y2) {
  return "<line class=\"" + std::string(style) + "\"" + attribute("x1", x1) + attribute("y1", y1) +
         attribute("x2", x2) + attribute("y2", y2) + "/>\n";
}

std::string safe(std::string_view text) { return xml::escaped(one_line(identity::mask(text))); }

}  // namespace

Svg::Svg(int width, int height, const std::string& title, const std::string& description) {
  const std::string w = std::to_string(width), h = std::to_string(height);
  out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " +
         w + " " + h + "\" role=\"img\" aria-label=\"" + safe(description) + "\">\n<title>" + safe(title) +
         "</title>\n<desc>" + safe(description) + "</desc>\n<style>" + std::string(kStyle) +
         "</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n";
}

void Svg::text(double x, double y, const std::string& text, Anchor anchor, bool strong) {
  constexpr std::string_view anchors[] = {"start", "middle", "end"};
  out_ += "<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\"" +
          std::string(anchors[static_cast<int>(anchor)]) + "\"" + (strong ? " class=\"strong\"" : "") + ">" +
          safe(text) + "</text>\n";
}

void Svg::bar(double x, double y, double width, double height) {
  out_ += "<rect class=\"bar\"" + attribute("x", x) + attribute("y", y) + attribute("width", width) +
          attribute("height", height) + "/>\n";
}

void Svg::mark(double x, double y, double height) { out_ += line_between("mark", x, y, x, y + height); }
void Svg::line(double x1, double y1, double x2, double y2) { out_ += line_between("line", x1, y1, x2, y2); }
void Svg::axis(double x1, double y1, double x2, double y2) { out_ += line_between("axis", x1, y1, x2, y2); }

void Svg::dot(double x, double y) {
  out_ += "<circle class=\"dot\"" + attribute("cx", x) + attribute("cy", y) + " r=\"5\"/>\n";
}

std::string Svg::done() { return out_ + "</svg>\n"; }

}  // namespace lofte::report
