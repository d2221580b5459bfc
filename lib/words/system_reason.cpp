// SPDX-License-Identifier: Apache-2.0
#include "words/system_reason.h"

#include <algorithm>
#include <array>

namespace lofte::words {
namespace {

struct Reason {
  std::errc code;
  Phrase phrase;
};

constexpr Phrase kNoPermission{"permission denied", "behörighet saknas"};
constexpr Phrase kInUse{"it is in use", "den används av ett annat program"};
constexpr Phrase kTooManyOpen{"too many files are open", "för många filer är öppna"};

constexpr std::array kReasons{
    Reason{std::errc::no_such_file_or_directory,
           {"there is no such file or folder", "filen eller mappen finns inte"}},
    Reason{std::errc::permission_denied, kNoPermission},
    Reason{std::errc::operation_not_permitted, kNoPermission},
    Reason{std::errc::no_space_on_device, {"the disk is full", "disken är full"}},
    Reason{std::errc::read_only_file_system, {"the disk is read-only", "disken är skrivskyddad"}},
    Reason{std::errc::is_a_directory, {"it is a folder", "det är en mapp"}},
    Reason{std::errc::not_a_directory,
           {"a part of the path is not a folder", "en del av sökvägen är ingen mapp"}},
    Reason{std::errc::directory_not_empty, {"the folder is not empty", "mappen är inte tom"}},
    Reason{std::errc::file_exists, {"it already exists", "den finns redan"}},
    Reason{std::errc::filename_too_long, {"the name is too long", "namnet är för långt"}},
    Reason{std::errc::too_many_symbolic_link_levels,
           {"the links lead round in a circle", "länkarna går runt i en cirkel"}},
    Reason{std::errc::file_too_large, {"the file would be too large", "filen skulle bli för stor"}},
    Reason{std::errc::too_many_files_open, kTooManyOpen},
    Reason{std::errc::too_many_files_open_in_system, kTooManyOpen},
    Reason{std::errc::not_enough_memory, {"there is not enough memory", "minnet räcker inte"}},
    Reason{std::errc::device_or_resource_busy, kInUse},
    Reason{std::errc::text_file_busy, kInUse},
    Reason{std::errc::cross_device_link, {"it is on another disk", "den ligger på en annan disk"}},
    Reason{std::errc::invalid_argument, {"the name cannot be used", "namnet går inte att använda"}},
    Reason{std::errc::broken_pipe, {"the receiver has stopped reading", "mottagaren har slutat läsa"}},
    Reason{std::errc::io_error, {"the disk reports an error", "disken svarar med ett fel"}},
};

constexpr Phrase kOther{"system error {number}", "systemfel {number}"};

}  // namespace

Message system_reason(const std::error_code& error) {
  const auto at =
      std::find_if(kReasons.begin(), kReasons.end(), [&](const Reason& r) { return error == r.code; });
  if (at != kReasons.end()) return say(at->phrase);
  return say(kOther, {{"number", std::to_string(error.value())}});
}

}  // namespace lofte::words
