# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the flags of every target of the project.
add_library(project_options INTERFACE)
target_include_directories(project_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(project_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  DOANCOSO_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(project_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
  target_compile_options(project_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 takes an engaged std::optional of a Result for uninitialized once it optimizes.
    target_compile_options(project_options INTERFACE -Wno-maybe-uninitialized)
    if(DOANCOSO_UNITY)
      # It takes the files of a batch for headers, where a member of a file's own type would be a mistake.
      target_compile_options(project_options INTERFACE -Wno-subobject-linkage)
    endif()
  endif()
endif()
if(DOANCOSO_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()
find_program(LLD_PROGRAM NAMES ld.lld)
if(LLD_PROGRAM AND NOT MSVC AND NOT WIN32)
  target_link_options(project_options INTERFACE -fuse-ld=lld)
endif()

# doancoso_collect(<variable> <folder>...): every C++ source and header below the folders.
# The folder is the room: what lies in it belongs to the target, and a new file needs no second entry elsewhere.
function(doancoso_collect variable)
  set(found)
  foreach(folder IN LISTS ARGN)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
    list(APPEND found ${files})
  endforeach()
  set(${variable} ${found} PARENT_SCOPE)
endfunction()
