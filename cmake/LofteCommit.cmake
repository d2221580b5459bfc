# Run at every build: writes OUTPUT with the commit of SOURCE, or COMMIT where that is given, when it is another than it
# was. "-dirty" follows where the sources are not those of the commit.
if("${COMMIT}" STREQUAL "" AND EXISTS ${SOURCE}/.git)
  find_package(Git QUIET)
  if(Git_FOUND)
    execute_process(COMMAND ${GIT_EXECUTABLE} -C ${SOURCE} describe --always --dirty --abbrev=12 --exclude=*
                    OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
// SPDX-License-Identifier: Apache-2.0
#include "commit.h"

const char* const lofte::cli::kBuiltCommit = "@COMMIT@";
]] @ONLY)
