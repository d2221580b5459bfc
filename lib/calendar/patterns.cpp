// SPDX-License-Identifier: Apache-2.0
//
// What the parsers of this room read, as regular expressions for editors (ECMAScript, anchored). An
// expression cannot compare numbers, so a text whose end lies before its beginning passes here and not there;
// in everything else they agree, leap days and weeks 53 included, which the tests try year by year.
#include "calendar/count.h"
#include "calendar/time.h"

namespace lofte::calendar {
namespace {

constexpr const char* kYear = "(19|20|21)[0-9]{2}";
// Divisible by four, but neither 1900 nor 2100.
constexpr const char* kLeapYear = "((19|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))";
// The years with 53 ISO weeks: they begin on a Thursday, or on a Wednesday and are leap years.
constexpr const char* kLongYear =
    "(19(03|08|14|20|25|31|36|42|48|53|59|64|70|76|81|87|92|98)"
    "|20(04|09|15|20|26|32|37|43|48|54|60|65|71|76|82|88|93|99)"
    "|21(05|11|16|22|28|33|39|44|50|56|61|67|72|78|84|89|95))";

// "2020", "2020-09-15", "2020-W38" …: one time, without from–to.
std::string one_time() {
  const std::string day =
      "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])";
  const std::string rest = "0[1-9]|1[0-2]|" + day + "|W(0[1-9]|[1-4][0-9]|5[0-2])|Q[1-4]|T[1-3]|H[12]|VT|HT";
  return std::string("(") + kYear + "(-(" + rest + "))?|" + kLeapYear + "-02-29|" + kLongYear + "-W53)";
}

// A whole number from `least` on: 0, 1 or 2.
std::string whole_from(int least) {
  const std::string large = "|1000000000";
  if (least == 0) return "(0|[1-9][0-9]{0,8}" + large + ")";
  return least == 1 ? "([1-9][0-9]{0,8}" + large + ")" : "([2-9]|[1-9][0-9]{1,8}" + large + ")";
}

}  // namespace

std::string time_pattern() { return "^" + one_time() + "(/" + one_time() + ")?$"; }

std::string event_time_pattern() {
  return "^(" + one_time() + "(/" + one_time() + ")?|\\.\\." + one_time() + ")$";
}

std::string period_pattern() { return "^" + one_time() + "(/(" + one_time() + "|\\.\\.))?$"; }

std::string duration_pattern() {
  return "^(1 (hour|day|week|month|year)|[1-9][0-9]{0,3} (hours|days|weeks|months|years))$";
}

std::string count_pattern() {
  const std::string any = whole_from(0);
  return "^(" + any + "(\\.\\.(" + any + ")?)?|\\.\\." + any + "|" + whole_from(1) + "\\+|" + whole_from(2) +
         "-|~" + whole_from(1) + "|<" + whole_from(2) + "|some|several)$";
}

std::string number_or_share_pattern() {
  const std::string share = "0*(100([.,]0+)?|[0-9]{1,2}([.,][0-9]+)?)";
  return "^([+-]?[0-9]+([.,][0-9]+)?|" + share + " ?%|all)$";
}

std::string number_pattern() { return "^[+-]?[0-9]+([.,][0-9]+)?$"; }

}  // namespace lofte::calendar
