# The rules of the house that no compiler keeps: cmake -DROOT=<tree> -DRULE=<direction|size|words> -P rules.cmake
# Names every breach and fails if there is one.

cmake_policy(VERSION 3.25)

# What a room may include, itself aside. Rooms that are not named together do not know each other.
set(domain_may)
set(support_may domain)
set(verify_may domain support)
set(credentials_may domain support)
set(history_may domain support)
set(settings_may domain support)
set(send_may domain support verify credentials history settings)
set(sandbox_may)

# The rooms of the window: each knows those below it, and of app/ what the window may know. Only ui/program knows them
# all, and Twilio's wire.
set(window_may domain support credentials history settings send)
set(ui/words_may ${window_may})
set(ui/widgets_may ${ui/words_may} ui/words)
set(ui/challenge_may ${ui/widgets_may} ui/widgets)
set(ui/form_may ${ui/challenge_may} ui/challenge)
set(ui/history_may ${ui/widgets_may} ui/widgets)
set(ui/outcome_may ${ui/history_may})
set(ui/accounts_may ${ui/history_may})
set(ui/help_may ${ui/history_may})
set(ui/program_may ${ui/form_may} ui/form ui/history ui/outcome ui/accounts ui/help verify)
set(ui_may ${window_may} ui/words ui/program) # ui/main.cpp, the front door

set(forbidden # no source of the program has these words
    ignoreSslErrors VerifyNone QueryPeer # TLS is always verified
    "setInsecureFallback(true"           # no secret in a plain file
    QEventLoop processEvents)            # no nested event loop

# The room of "ui/form/sendform.h" or ui/form/sendform.cpp is ui/form, that of "send/sender.h" or app/send/sender.cpp
# is send. An include without a folder is of the same room.
function(room_of path result)
    string(REGEX REPLACE "^app/" "" room ${path})
    string(REGEX MATCH "^(ui/)?[^/]+/" room ${room}/)
    if(NOT path MATCHES "^ui/.*/")
        string(REGEX REPLACE "/.*" "/" room ${room})
    endif()
    string(REGEX REPLACE "/$" "" room ${room})
    set(${result} ${room} PARENT_SCOPE)
endfunction()

function(check_direction file)
    room_of(${file} room)
    set(knows ${${room}_may})
    if(file MATCHES "^ui/[^/]+$" AND NOT file STREQUAL "ui/main.cpp")
        message(SEND_ERROR "${file} has no room: at the top of ui/ is only its front door, main.cpp")
    endif()
    file(STRINGS ${ROOT}/${file} includes REGEX "^[ \t]*#[ \t]*include")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE ".*[<\"](.*)[>\"].*" "\\1" header ${include})
        if(include MATCHES "\".*/")
            room_of(${header} other)
            if(NOT other STREQUAL room AND NOT other IN_LIST knows)
                message(SEND_ERROR "${file} includes ${header}: ${room} must not know ${other}")
            endif()
        elseif(file MATCHES "^app/" AND header MATCHES "^Qt(Widgets|Gui|Svg)/")
            message(SEND_ERROR "${file} includes ${header}: app must not know the window")
        endif()
    endforeach()
endfunction()

function(check_size file)
    set(limit 300)
    if(file MATCHES "\\.h$")
        set(limit 120)
    endif()
    file(READ ${ROOT}/${file} text)
    string(REGEX REPLACE "[][;\\]" "." text "${text}") # they mean something in a list
    string(REPLACE "\n" ";" lines "${text}")
    list(LENGTH lines count)
    math(EXPR count "${count} - 1")
    if(count GREATER limit)
        message(SEND_ERROR "${file} has ${count} lines: at most ${limit}")
    endif()

    set(body 0)
    foreach(line IN LISTS lines)
        if(line STREQUAL "{")
            set(body 0)
        elseif(line STREQUAL "}" AND body GREATER 40 AND NOT file MATCHES "^tests/")
            message(SEND_ERROR "${file} has a function of ${body} lines: at most 40")
        else()
            math(EXPR body "${body} + 1")
        endif()
    endforeach()
endfunction()

function(check_words file)
    file(READ ${ROOT}/${file} text)
    foreach(word IN LISTS forbidden)
        string(FIND "${text}" "${word}" at)
        if(NOT at EQUAL -1)
            message(SEND_ERROR "${file} says ${word}")
        endif()
    endforeach()
endfunction()

set(patterns app/*.h app/*.cpp ui/*.h ui/*.cpp)
if(RULE STREQUAL "size")
    list(APPEND patterns tests/*.h tests/*.cpp)
endif()
list(TRANSFORM patterns PREPEND ${ROOT}/)
file(GLOB_RECURSE files RELATIVE ${ROOT} ${patterns})
if(NOT files)
    message(FATAL_ERROR "No sources under ${ROOT}")
endif()
foreach(file IN LISTS files)
    cmake_language(CALL check_${RULE} ${file})
endforeach()
