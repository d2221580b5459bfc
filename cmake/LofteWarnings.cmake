# One interface target that every room links: warnings, and nothing that changes what the program does.
add_library(lofte_warnings INTERFACE)
target_compile_options(lofte_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                                                -Wold-style-cast -Wcast-align -Woverloaded-virtual)
if(LOFTE_WERROR)
  target_compile_options(lofte_warnings INTERFACE -Werror)
endif()
