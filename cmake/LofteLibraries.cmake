# The libraries lofte stands on. Each is taken from the system when it is there and fetched, at a pinned
# version, when it is not. The rooms know them as lofte_lib_NAME.
include(FetchContent)
find_package(PkgConfig QUIET)

option(LOFTE_STATIC "Fetch every library and link all of them into the program, which then needs nothing of the system" OFF)
option(LOFTE_DEBIAN_SOURCES "Fetch libraries as Debian's source packages, which have its security fixes, not by git" OFF)
if(LOFTE_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)  # of the system: zlib, and the libraries of C and C++
  add_compile_options(-ffile-prefix-map=${CMAKE_BINARY_DIR}/=)  # libraries name their files in their messages
endif()
# libgit2 comes with a parser of HTTP, which Debian takes out of its source for one in the system.
set(lofte_http_parser builtin)
if(LOFTE_DEBIAN_SOURCES)
  set(lofte_http_parser system)
endif()

# lofte_fetch(NAME): the library of lofte_library(NAME), linked statically; lofte itself installs nothing of it.
function(lofte_fetch name)
  set(from GIT_REPOSITORY ${lib_GIT} GIT_TAG ${lib_TAG} GIT_SHALLOW TRUE)
  set(version ${lib_TAG})
  if(LOFTE_DEBIAN_SOURCES)
    set(from DOWNLOAD_COMMAND ${PROJECT_SOURCE_DIR}/cmake/debian-source.sh ${lib_DEBIAN} <SOURCE_DIR>)
    set(version "Debian's source package ${lib_DEBIAN}")
  endif()
  message(STATUS "${name}: fetching ${version}")
  foreach(option IN LISTS lib_OPTIONS ITEMS BUILD_SHARED_LIBS)
    string(REGEX MATCH "^([A-Z0-9_]+)=?(.*)$" matched ${option})
    if(CMAKE_MATCH_2 STREQUAL "")
      set(CMAKE_MATCH_2 OFF)
    endif()
    set(${CMAKE_MATCH_1} ${CMAKE_MATCH_2} CACHE STRING "" FORCE)
  endforeach()
  FetchContent_Declare(${name} ${from})
  FetchContent_MakeAvailable(${name})
  set_property(DIRECTORY ${${name}_SOURCE_DIR} PROPERTY EXCLUDE_FROM_ALL ON)
  add_library(lofte_lib_${name} INTERFACE)
  target_link_libraries(lofte_lib_${name} INTERFACE ${lib_FETCHED})
  target_include_directories(lofte_lib_${name} SYSTEM INTERFACE ${${name}_SOURCE_DIR}/${lib_INCLUDE})
  if(EXISTS ${${name}_SOURCE_DIR}.version)
    file(STRINGS ${${name}_SOURCE_DIR}.version version)
  endif()
  set_property(GLOBAL APPEND PROPERTY lofte_fetched "${name}|${version}|${${name}_SOURCE_DIR}/${lib_NOTICE}")
endfunction()

# lofte_library(NAME PACKAGE package TARGETS t… | PKGCONFIG module,
#               GIT url TAG tag | DEBIAN source-package,
#               FETCHED target, INCLUDE folder NOTICE file in its source, OPTIONS name… that are OFF or name=value)
function(lofte_library name)
  cmake_parse_arguments(lib "" "PACKAGE;PKGCONFIG;GIT;TAG;DEBIAN;FETCHED;INCLUDE;NOTICE" "TARGETS;OPTIONS" ${ARGN})
  if(LOFTE_STATIC)
    lofte_fetch(${name})
    return()
  endif()
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
  lofte_fetch(${name})
endfunction()

lofte_library(fmt PACKAGE fmt TARGETS fmt::fmt
              GIT https://github.com/fmtlib/fmt TAG 9.1.0 DEBIAN fmtlib
              FETCHED fmt::fmt INCLUDE include NOTICE LICENSE.rst)
lofte_library(yaml PACKAGE yaml-cpp TARGETS yaml-cpp::yaml-cpp yaml-cpp PKGCONFIG yaml-cpp
              GIT https://github.com/jbeder/yaml-cpp TAG yaml-cpp-0.7.0 DEBIAN yaml-cpp
              FETCHED yaml-cpp INCLUDE include NOTICE LICENSE
              OPTIONS YAML_CPP_BUILD_TESTS YAML_CPP_BUILD_TOOLS YAML_CPP_BUILD_CONTRIB)
lofte_library(cli11 PACKAGE CLI11 TARGETS CLI11::CLI11
              GIT https://github.com/CLIUtils/CLI11 TAG v2.1.2 DEBIAN cli11
              FETCHED CLI11::CLI11 INCLUDE include NOTICE LICENSE
              OPTIONS CLI11_BUILD_TESTS CLI11_BUILD_EXAMPLES CLI11_BUILD_DOCS)
lofte_library(json PACKAGE nlohmann_json TARGETS nlohmann_json::nlohmann_json
              GIT https://github.com/nlohmann/json TAG v3.11.2 DEBIAN nlohmann-json3
              FETCHED nlohmann_json::nlohmann_json INCLUDE include NOTICE LICENSE.MIT)
lofte_library(git2 PKGCONFIG libgit2
              GIT https://github.com/libgit2/libgit2 TAG v1.5.1 DEBIAN libgit2
              FETCHED libgit2package INCLUDE include NOTICE COPYING
              OPTIONS BUILD_CLI BUILD_TESTS USE_SSH USE_HTTPS USE_GSSAPI USE_NTLMCLIENT USE_SHA256=Builtin
                      REGEX_BACKEND=regcomp USE_HTTP_PARSER=${lofte_http_parser})
lofte_library(xlsxwriter PKGCONFIG xlsxwriter
              GIT https://github.com/jmcnamara/libxlsxwriter TAG RELEASE_1.1.4 DEBIAN libxlsxwriter
              FETCHED xlsxwriter INCLUDE include NOTICE License.txt)
lofte_library(zip PKGCONFIG libzip
              GIT https://github.com/nih-at/libzip TAG v1.7.3 DEBIAN libzip
              FETCHED zip INCLUDE lib NOTICE LICENSE
              OPTIONS BUILD_TOOLS BUILD_REGRESS BUILD_EXAMPLES BUILD_DOC ENABLE_BZIP2 ENABLE_LZMA ENABLE_GNUTLS
                      ENABLE_MBEDTLS ENABLE_OPENSSL)
lofte_library(pugixml PACKAGE pugixml TARGETS pugixml::pugixml pugixml PKGCONFIG pugixml
              GIT https://github.com/zeux/pugixml TAG v1.13 DEBIAN pugixml
              FETCHED pugixml::pugixml INCLUDE src NOTICE LICENSE.md)
lofte_library(md4c PACKAGE md4c TARGETS md4c::md4c-html PKGCONFIG md4c-html
              GIT https://github.com/mity/md4c TAG release-0.4.8 DEBIAN md4c
              FETCHED md4c-html INCLUDE src NOTICE LICENSE.md)
find_package(Threads REQUIRED)
if(BUILD_TESTING)
  lofte_library(doctest PACKAGE doctest TARGETS doctest::doctest
                GIT https://github.com/doctest/doctest TAG v2.4.9 DEBIAN doctest
                FETCHED doctest::doctest NOTICE LICENSE.txt)
endif()
