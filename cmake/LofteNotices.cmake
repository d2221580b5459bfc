# What a statically linked program holds besides lofte: the copyright notice of each library goes with it, in
# share/doc/lofte/libraries, with a list that says which versions they are.
set(folder ${CMAKE_BINARY_DIR}/libraries)
file(REMOVE_RECURSE ${folder})
set(list "What the program holds besides lofte, whose licence is the Apache License 2.0. The notice of each is beside this file.

")

# lofte_notice(NAME VERSION FILE)
macro(lofte_notice name version file)
  if(EXISTS "${file}")
    configure_file("${file}" ${folder}/${name}.txt COPYONLY)
    string(APPEND list "${name} ${version}\n")
  else()
    message(WARNING "the notice of ${name} has to go with the program, and is not here: ${file}")
  endif()
endmacro()

get_property(fetched GLOBAL PROPERTY lofte_fetched)
foreach(library IN LISTS fetched)
  string(REPLACE "|" ";" library "${library}")
  lofte_notice(${library})
endforeach()

# What comes from the system, as Debian's packages have it.
string(REGEX MATCH "^[0-9]+" compiler "${CMAKE_CXX_COMPILER_VERSION}")
set(packages libc6-dev libstdc++-${compiler}-dev zlib1g-dev)
if(LOFTE_DEBIAN_SOURCES)
  list(APPEND packages libhttp-parser-dev)
endif()
foreach(package IN LISTS packages)
  execute_process(COMMAND dpkg-query -W -f "\${Version}" ${package} OUTPUT_VARIABLE version ERROR_QUIET)
  file(REAL_PATH /usr/share/doc/${package}/copyright notice)
  lofte_notice(${package} "${version}" "${notice}")
endforeach()
lofte_notice(LGPL-2.1 "is the licence of libc6-dev" /usr/share/common-licenses/LGPL-2.1)

string(APPEND list "
The GNU C Library (libc6-dev) is under the GNU Lesser General Public License 2.1. Its source is Debian's source package
glibc of the same version. Whoever wants lofte with another version of it builds lofte anew from its source, with
cmake/package.sh.
")
file(CONFIGURE OUTPUT libraries/README.txt CONTENT "${list}\n" @ONLY)
install(DIRECTORY ${folder}/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/libraries)
