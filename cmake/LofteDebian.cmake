# Run by cpack before the package for Debian is closed: manual pages and changelogs are packed, and what Debian wants to
# know of the licence and of the package lies where it looks.
set(root "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
set(doc "${root}/share/doc/lofte")
file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")
file(REMOVE "${doc}/LICENSE")
file(WRITE "${doc}/copyright" "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: lofte

Files: *
Copyright: 2026 the authors of lofte
License: Apache-2.0
 On Debian systems the whole licence is in /usr/share/common-licenses/Apache-2.0.
")
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${doc}/changelog.Debian"
     "lofte (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * What is new is in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
# The package is not one of Debian's own, so no bug of Debian asks for it.
file(WRITE "${root}/share/lintian/overrides/lofte" "lofte: initial-upload-closes-no-bugs\n")
file(GLOB_RECURSE pages "${root}/share/man/*.1")
execute_process(COMMAND gzip -9n ${pages} "${doc}/changelog" "${doc}/changelog.Debian" COMMAND_ERROR_IS_FATAL ANY)
