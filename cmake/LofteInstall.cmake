# What `cmake --install` puts where, and the package that `cpack -G DEB` makes of it.
include(GNUInstallDirs)

install(TARGETS lofte RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# Pages lead to each other and to the examples as they do in the repository.
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY examples DESTINATION ${CMAKE_INSTALL_DOCDIR}
        PATTERN rules EXCLUDE     # `lofte explain RULE` shows them
        PATTERN demo.sh EXCLUDE)  # builds the program first

if(LOFTE_STATIC)
  include(LofteNotices)
  install(PROGRAMS cmake/install.sh DESTINATION .)
endif()

# What the program can say of itself, it says: manual pages and completions.
install(CODE "set(LOFTE_BINDIR \"${CMAKE_INSTALL_BINDIR}\")
set(LOFTE_DATADIR \"${CMAKE_INSTALL_DATADIR}\")
set(LOFTE_MANDIR \"${CMAKE_INSTALL_MANDIR}\")")
install(SCRIPT ${CMAKE_CURRENT_LIST_DIR}/LofteSelfDescription.cmake)

add_custom_target(uninstall COMMAND ${CMAKE_COMMAND} -D MANIFEST=${CMAKE_BINARY_DIR}/install_manifest.txt
                                    -P ${CMAKE_CURRENT_LIST_DIR}/LofteUninstall.cmake)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lofte)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Maintainers of lofte <maintainers@lofte.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/LofteDebian.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "citizen promises as plain-text records")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A Swedish municipality and its police make promises to the residents
(medborgarlöften), hold safety walks, choose measures and follow them up.
lofte keeps that in a folder of YAML files: it checks the records, works out
how each promise stands at a date, and writes the yearly report in Swedish or
English.")
include(CPack)
