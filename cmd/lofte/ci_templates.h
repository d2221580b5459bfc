// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace lofte::cli {

/// What makes a build server check the records: a file of examples/ci, put into the program when it is built.
struct CiTemplate {
  std::string_view name;  ///< "github"
  std::string_view path;  ///< where the server looks for it, from the top of the repository
  std::string_view text;
};

const std::vector<CiTemplate>& ci_templates();

/// The text for a folder of records that lies below the top of its repository; as it is at the top, "".
std::string ci_text(const CiTemplate& ci, const std::string& prefix);

}  // namespace lofte::cli
