# lofte_room(NAME DEPENDS room… LIBRARIES target…)
#
# One room of lib/: a static library of all its .cpp files (or headers only, when it has none) that sees
# the rooms it depends on and nothing else. The architecture test reads the same lines.
function(lofte_room name)
  cmake_parse_arguments(room "" "" "DEPENDS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  list(TRANSFORM room_DEPENDS PREPEND lofte_)
  if(sources)
    add_library(lofte_${name} STATIC ${sources})
    target_include_directories(lofte_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(lofte_${name} PUBLIC ${room_DEPENDS} PRIVATE ${room_LIBRARIES} lofte_warnings)
  else()
    add_library(lofte_${name} INTERFACE)
    target_include_directories(lofte_${name} INTERFACE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(lofte_${name} INTERFACE ${room_DEPENDS})
  endif()
endfunction()
