# The libraries lofte stands on. Each is taken from the system when it is there and fetched, at a pinned
# version, when it is not. The names on the right of "ALIAS" are the only ones the rooms use.
include(FetchContent)
find_package(PkgConfig QUIET)

# lofte_library(NAME PACKAGE package TARGETS t… | PKGCONFIG module, GIT url TAG tag FETCHED target)
function(lofte_library name)
  cmake_parse_arguments(lib "" "PACKAGE;PKGCONFIG;GIT;TAG;FETCHED" "TARGETS;OPTIONS" ${ARGN})
  if(lib_PACKAGE)
    find_package(${lib_PACKAGE} QUIET)
    foreach(target IN LISTS lib_TARGETS)
      if(TARGET ${target})
        add_library(lofte_lib_${name} INTERFACE)
        target_link_libraries(lofte_lib_${name} INTERFACE ${target})
        return()
      endif()
    endforeach()
    if(${lib_PACKAGE}_FOUND AND ${lib_PACKAGE}_LIBRARIES)
      add_library(lofte_lib_${name} INTERFACE)
      target_include_directories(lofte_lib_${name} SYSTEM INTERFACE ${${lib_PACKAGE}_INCLUDE_DIRS})
      target_link_libraries(lofte_lib_${name} INTERFACE ${${lib_PACKAGE}_LIBRARIES})
      return()
    endif()
  endif()
  if(lib_PKGCONFIG AND PkgConfig_FOUND)
    pkg_check_modules(lofte_pc_${name} QUIET IMPORTED_TARGET ${lib_PKGCONFIG})
    if(lofte_pc_${name}_FOUND)
      add_library(lofte_lib_${name} INTERFACE)
      target_link_libraries(lofte_lib_${name} INTERFACE PkgConfig::lofte_pc_${name})
      return()
    endif()
  endif()
  message(STATUS "${name}: not installed, fetching ${lib_TAG}")
  foreach(option IN LISTS lib_OPTIONS)
    set(${option} OFF CACHE BOOL "" FORCE)
  endforeach()
  FetchContent_Declare(${name} GIT_REPOSITORY ${lib_GIT} GIT_TAG ${lib_TAG} GIT_SHALLOW TRUE)
  FetchContent_MakeAvailable(${name})
  add_library(lofte_lib_${name} INTERFACE)
  target_link_libraries(lofte_lib_${name} INTERFACE ${lib_FETCHED})
endfunction()

lofte_library(fmt PACKAGE fmt TARGETS fmt::fmt
              GIT https://github.com/fmtlib/fmt TAG 9.1.0 FETCHED fmt::fmt)
lofte_library(yaml PACKAGE yaml-cpp TARGETS yaml-cpp::yaml-cpp yaml-cpp PKGCONFIG yaml-cpp
              GIT https://github.com/jbeder/yaml-cpp TAG yaml-cpp-0.7.0 FETCHED yaml-cpp
              OPTIONS YAML_CPP_BUILD_TESTS YAML_CPP_BUILD_TOOLS YAML_CPP_BUILD_CONTRIB)
lofte_library(cli11 PACKAGE CLI11 TARGETS CLI11::CLI11
              GIT https://github.com/CLIUtils/CLI11 TAG v2.1.2 FETCHED CLI11::CLI11
              OPTIONS CLI11_BUILD_TESTS CLI11_BUILD_EXAMPLES CLI11_BUILD_DOCS)
lofte_library(json PACKAGE nlohmann_json TARGETS nlohmann_json::nlohmann_json
              GIT https://github.com/nlohmann/json TAG v3.11.2 FETCHED nlohmann_json::nlohmann_json)
lofte_library(git2 PKGCONFIG libgit2
              GIT https://github.com/libgit2/libgit2 TAG v1.5.1 FETCHED git2 OPTIONS BUILD_CLI BUILD_TESTS)
lofte_library(xlsxwriter PKGCONFIG xlsxwriter
              GIT https://github.com/jmcnamara/libxlsxwriter TAG RELEASE_1.1.4 FETCHED xlsxwriter)
lofte_library(zip PKGCONFIG libzip
              GIT https://github.com/nih-at/libzip TAG v1.7.3 FETCHED zip
              OPTIONS BUILD_TOOLS BUILD_REGRESS BUILD_EXAMPLES BUILD_DOC ENABLE_BZIP2 ENABLE_LZMA ENABLE_GNUTLS
                      ENABLE_MBEDTLS ENABLE_OPENSSL)
lofte_library(pugixml PACKAGE pugixml TARGETS pugixml::pugixml pugixml PKGCONFIG pugixml
              GIT https://github.com/zeux/pugixml TAG v1.13 FETCHED pugixml::pugixml)
lofte_library(md4c PACKAGE md4c TARGETS md4c::md4c-html PKGCONFIG md4c-html
              GIT https://github.com/mity/md4c TAG release-0.4.8 FETCHED md4c-html)
find_package(Threads REQUIRED)
if(BUILD_TESTING)
  lofte_library(doctest PACKAGE doctest TARGETS doctest::doctest
                GIT https://github.com/doctest/doctest TAG v2.4.9 FETCHED doctest::doctest)
endif()
