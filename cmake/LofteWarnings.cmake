# One interface target that every room links: warnings, and nothing that changes what the program does. Where
# several files are compiled at once, a local name may be that of another file's helper; the preset `tidy`,
# which compiles each by itself, warns of all names that hide others.
add_library(lofte_warnings INTERFACE)
target_compile_options(lofte_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual
  $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
# g++ 12 is wrong about moved-from variants and lengths of texts where it optimizes.
target_compile_options(lofte_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-stringop-overflow>)
if(LOFTE_WERROR)
  target_compile_options(lofte_warnings INTERFACE -Werror)
endif()
