# Run by cpack before the package for Debian is closed: manual pages and changelog are packed, and the licence lies
# where Debian looks for it.
set(root "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
file(GLOB_RECURSE pages "${root}/share/man/*.1")
set(doc "${root}/share/doc/lofte")
file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")
file(RENAME "${doc}/LICENSE" "${doc}/copyright")
execute_process(COMMAND gzip -9n ${pages} "${doc}/changelog" COMMAND_ERROR_IS_FATAL ANY)
