# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian asks of every package: copyright and changelog in their place, both and the manual pages packed.
set(usr ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
file(GLOB_RECURSE manuals ${usr}/share/man/*.1)
set(documents ${usr}/share/doc/posthorn)
file(MAKE_DIRECTORY ${documents})
file(COPY ${CPACK_POSTHORN_DEB_FILES}/copyright ${CPACK_POSTHORN_DEB_FILES}/changelog DESTINATION ${documents}
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
execute_process(COMMAND gzip -9n ${manuals} ${documents}/changelog COMMAND_ERROR_IS_FATAL ANY)
