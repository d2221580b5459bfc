# How sources are compiled quickly: several files of a folder in one go, with the headers that everybody includes
# read once (a precompiled header: one for the rooms that know records, one for those that do not, one for tests).
# Neither may be needed: the preset `tidy` compiles every file by itself. That no two files of a folder give one
# name to two things is checked by the architecture test.
option(LOFTE_FAST_BUILD "Compile several files at once, with precompiled headers" ON)

# lofte_headers(NAME HEADERS header… DEPENDS target…)
#
# A precompiled header that many targets share. Headers are named from lib/ on, or in <>.
function(lofte_headers name)
  if(NOT LOFTE_FAST_BUILD)
    return()
  endif()
  cmake_parse_arguments(of "" "" "HEADERS;DEPENDS" ${ARGN})
  foreach(header IN LISTS of_HEADERS)
    if(NOT header MATCHES "^<")
      set(header "\"${header}\"")  # without quotes CMake would make it a path of this machine
    endif()
    list(APPEND headers ${header})
  endforeach()
  file(CONFIGURE OUTPUT ${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/lib)
  target_link_libraries(${name} PRIVATE lofte_warnings ${of_DEPENDS})
  target_precompile_headers(${name} PRIVATE ${headers})
  target_compile_options(${name} PRIVATE ${LOFTE_HEADER_OPTIONS})
endfunction()

# lofte_use_headers(TARGET NAME): compiles a target with the header of lofte_headers().
function(lofte_use_headers target name)
  if(LOFTE_FAST_BUILD)
    target_precompile_headers(${target} REUSE_FROM ${name})
    target_compile_options(${target} PRIVATE ${LOFTE_HEADER_OPTIONS})
  endif()
endfunction()

# What lets a compiler cache see through a precompiled header.
set(LOFTE_HEADER_OPTIONS $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)

# lofte_batches(OUT NAME file…)
#
# Sets OUT to files that include the given ones, at most 32 each, by names that the target's include path knows.
# CMake's own unity builds name them by their whole paths, so that no compiler cache can serve two clones.
function(lofte_batches out name)
  set(files ${ARGN})
  if(NOT LOFTE_FAST_BUILD)
    list(TRANSFORM files PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set(${out} ${files} PARENT_SCOPE)
    return()
  endif()
  list(LENGTH files count)
  math(EXPR batches "(${count} + 31) / 32")
  set(sources)
  foreach(number RANGE 1 ${batches})
    math(EXPR from "${count} * (${number} - 1) / ${batches}")
    math(EXPR size "${count} * ${number} / ${batches} - ${from}")
    list(SUBLIST files ${from} ${size} batch)
    list(TRANSFORM batch REPLACE "(.+)" "#include \"\\1\"\n")
    list(JOIN batch "" content)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/batches/${name}_${number}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "${content}")
    list(APPEND sources ${source})
  endforeach()
  set(${out} ${sources} PARENT_SCOPE)
endfunction()

# lofte_room(NAME DEPENDS room… LIBRARIES target…)
#
# One room of lib/: a static library of all its .cpp files (or headers only, when it has none) that sees
# the rooms it depends on and nothing else. The architecture test reads the same lines.
function(lofte_room name)
  cmake_parse_arguments(room "" "" "DEPENDS;LIBRARIES" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${name}/*.cpp)
  set(headers lofte_headers)
  if(corpus IN_LIST room_DEPENDS)
    set(headers lofte_record_headers)
  endif()
  list(TRANSFORM room_DEPENDS PREPEND lofte_)
  if(files)
    lofte_batches(sources ${name} ${files})
    add_library(lofte_${name} STATIC ${sources})
    target_include_directories(lofte_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(lofte_${name} PUBLIC ${room_DEPENDS} PRIVATE ${room_LIBRARIES} lofte_warnings)
    lofte_use_headers(lofte_${name} ${headers})
  else()
    add_library(lofte_${name} INTERFACE)
    target_include_directories(lofte_${name} INTERFACE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(lofte_${name} INTERFACE ${room_DEPENDS})
  endif()
endfunction()

# lofte_optimize_lightly(TARGET): for what nobody waits for. The compiler takes two thirds of the time.
function(lofte_optimize_lightly target)
  get_target_property(type ${target} TYPE)
  if(NOT type STREQUAL INTERFACE_LIBRARY)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
  endif()
endfunction()
