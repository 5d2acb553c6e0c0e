# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries that ship no CMake package on every system: each gets one imported target, by its own package where there is
# one, else by its header and library.
find_package(ZLIB REQUIRED)
find_package(EXPAT REQUIRED)

if(NOT TARGET minizip::minizip)
  find_package(unofficial-minizip CONFIG QUIET) # vcpkg
  add_library(minizip::minizip INTERFACE IMPORTED)
  if(TARGET unofficial::minizip::minizip)
    set_target_properties(minizip::minizip PROPERTIES INTERFACE_LINK_LIBRARIES unofficial::minizip::minizip)
  else()
    find_path(MINIZIP_INCLUDE_DIR minizip/unzip.h REQUIRED)
    find_library(MINIZIP_LIBRARY NAMES minizip REQUIRED)
    set_target_properties(minizip::minizip PROPERTIES
      INTERFACE_LINK_LIBRARIES "${MINIZIP_LIBRARY};ZLIB::ZLIB"
      INTERFACE_INCLUDE_DIRECTORIES "${MINIZIP_INCLUDE_DIR}")
  endif()
endif()

# libxlsxwriter links minizip and zlib itself where it is shared; a static one needs them after it.
if(NOT TARGET xlsxwriter::xlsxwriter)
  find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
  find_library(XLSXWRITER_LIBRARY NAMES xlsxwriter REQUIRED)
  add_library(xlsxwriter::xlsxwriter UNKNOWN IMPORTED)
  set_target_properties(xlsxwriter::xlsxwriter PROPERTIES
    IMPORTED_LOCATION "${XLSXWRITER_LIBRARY}"
    INTERFACE_LINK_LIBRARIES minizip::minizip
    INTERFACE_INCLUDE_DIRECTORIES "${XLSXWRITER_INCLUDE_DIR}")
endif()
