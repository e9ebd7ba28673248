# The rules of the house that a compiler cannot check: cmake -DROOT=<tree> -DRULE=<direction|size|words|endings> -P
# rules.cmake. Names every breach, and fails if there is one.

cmake_policy(VERSION 3.25)

# The rooms that each room may include, besides itself. Rooms that do not list each other do not know each other.
set(domain_may)
set(words_may domain)
set(support_may domain)
set(verify_may domain support)
set(credentials_may domain support)
set(history_may domain support)
set(settings_may domain support)
set(team_may domain support settings)
set(send_may domain support verify credentials history settings team)
set(batch_may domain support verify credentials history settings team send)
set(sandbox_may)
set(cli_may domain words support verify credentials history settings team send batch)

# The rooms of the window: each knows the rooms below it, and the rooms of app/ that the window may know. Only
# ui/program knows all of them, and Twilio's network code.
set(window_may domain words support credentials history settings send batch)
set(ui/words_may ${window_may})
set(ui/widgets_may ${ui/words_may} ui/words)
set(ui/challenge_may ${ui/widgets_may} ui/widgets)
set(ui/form_may ${ui/challenge_may} ui/challenge)
set(ui/history_may ${ui/widgets_may} ui/widgets)
set(ui/outcome_may ${ui/history_may})
set(ui/accounts_may ${ui/history_may})
set(ui/batch_may ${ui/history_may} ui/accounts)
set(ui/help_may ${ui/history_may})
set(ui/program_may ${ui/form_may} ui/form ui/history ui/outcome ui/accounts ui/batch ui/help verify)
set(ui_may ${window_may} ui/words ui/program) # ui/main.cpp, the front door

set(forbidden # words that must not occur in any source of the program
    ignoreSslErrors VerifyNone QueryPeer # TLS is always verified
    "setInsecureFallback(true"           # no secret in a plain file
    QEventLoop processEvents)            # no nested event loop

# Functions that only one source may call: a send that bypasses Sender is not judged at the moment of the POST, and a
# challenge that is read without the desk does not count there.
set(createNotification_from app/send/sendtask.cpp)
set(fetchChallenge_from app/send/challengedesk.cpp)

# The room of "ui/form/sendform.h" or ui/form/sendform.cpp is ui/form; that of "send/sender.h" or app/send/sender.cpp is
# send. An include without a folder is from the same room.
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
    string(REGEX REPLACE "[][;\\]" "." text "${text}") # they have a meaning in a list
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

# Keeps markup in other people's texts from being rendered: a label must be set to plain text unless it shows one of our
# own texts, and a tool tip with any other text must go through ui/widgets/plaintip.h.
function(check_markup file text)
    string(REGEX REPLACE "tr\\([^()]*\\)" "tr@" text "${text}")
    string(REGEX MATCHALL "setToolTip\\([^\n]*|showText\\([^\n]*|ToolTipRole:[ \n]*[^\n]*" tips "${text}")
    foreach(tip IN LISTS tips)
        if(NOT tip MATCHES "setToolTip\\(tr@\\)|[(, ]plainTip\\(" AND NOT file STREQUAL "ui/widgets/plaintip.cpp")
            message(SEND_ERROR "${file} says ${tip}: see ui/widgets/plaintip.h")
            return()
        endif()
    endforeach()
    string(REGEX MATCHALL "new QLabel([^A-Za-z(]|\\([^t]|\\(t[^r])" labels "${text}")
    string(REGEX MATCHALL "setTextFormat\\(Qt::PlainText\\)" plain "${text}")
    list(LENGTH labels count)
    list(LENGTH plain said)
    if(said LESS count)
        message(SEND_ERROR "${file} says new QLabel without setTextFormat(Qt::PlainText)")
    endif()
endfunction()

# Keeps texts for people whole. Parentheses are removed from the inside out, so that each arg() is seen once with what
# it is called on, which must be a literal or a text to translate. In a second arg() of a chain, or one on anything
# else, a %1 in somebody's name would be taken for a placeholder. Sentences and lists must be put together by
# app/words/together.h. The diagnostics are in English, for people who fix bugs.
function(check_texts file text)
    if(file MATCHES "^(ui|app/words)/" AND NOT file MATCHES "diagnostics" AND text MATCHES "join\\(u\"[^\"\\\\]")
        message(SEND_ERROR "${file} says join(…) with a separator of its own, where a translator cannot change it")
    endif()
    string(REGEX REPLACE "u?R\"\\(([^)]|\\)[^\"])*\\)\"" "u\"\"" text "${text}")
    string(REGEX REPLACE "u?'(\\\\.|[^'\\\\\n])'" "character" text "${text}")
    string(REGEX REPLACE "u?\"([^\"\\\\\n]|\\\\.)*\"" "literal" text "${text}")
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    string(REGEX REPLACE "[][;\\\\]" "." text "${text}") # they have a meaning in a list
    check_markup(${file} "${text}")
    set(before)
    while(NOT text STREQUAL before)
        string(REGEX MATCHALL "[A-Za-z0-9_@]+[ \n]*(\\.|->)arg[@(]" receivers "${text}")
        foreach(receiver IN LISTS receivers)
            if(NOT receiver MATCHES "^(literal_s|.*(tr|translate)@)[ \n]*\\.arg")
                message(SEND_ERROR "${file} says ${receiver}…: arg() belongs once, with all values, on a literal or tr()")
                return()
            endif()
        endforeach()
        if(text MATCHES "arg@[ \n]*\\.arg[@(]")
            message(SEND_ERROR "${file} says ${CMAKE_MATCH_0}…: one arg() with all values")
            return()
        endif()
        if(text MATCHES "(tr@|tr@[ \n]*\\.arg@)[ \n]*\\+[^=]|[^+]\\+[ \n]*([A-Za-z]+::)?tr[@(]")
            message(SEND_ERROR "${file} says ${CMAKE_MATCH_0}: one sentence is one tr(), see app/words/together.h")
            return()
        endif()
        set(before "${text}")
        string(REGEX REPLACE "\\([^()]*\\)" "@" text "${text}")
    endwhile()
endfunction()

# Controls that the wheel or a typed letter can change have a variant that only changes on purpose.
set(loud "(new|public|emplace<) *Q(FontComboBox|ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit|Slider|Dial)")

function(check_words file)
    file(READ ${ROOT}/${file} text)
    check_texts(${file} "${text}")
    if(text MATCHES "${loud}[^A-Za-z]" AND NOT file MATCHES "^ui/widgets/quietcontrols")
        message(SEND_ERROR "${file} says ${CMAKE_MATCH_0}: ui/widgets/quietcontrols.h has one that no wheel changes")
    endif()
    foreach(word IN LISTS forbidden)
        string(FIND "${text}" "${word}" at)
        if(NOT at EQUAL -1)
            message(SEND_ERROR "${file} says ${word}")
        endif()
    endforeach()
    foreach(call IN ITEMS createNotification fetchChallenge)
        if(text MATCHES "[.>]${call}\\(" AND NOT file STREQUAL ${call}_from)
            message(SEND_ERROR "${file} says ${call}: only ${${call}_from} may")
        endif()
    endforeach()
endfunction()

# A start that fails must say why: only ui/program/ending.cpp may end the program with anything except 0.
function(check_endings file)
    file(READ ${ROOT}/${file} text)
    if(file MATCHES "^ui/" AND NOT file MATCHES "^ui/program/ending\\.(cpp|h)$"
            AND text MATCHES "exit ?\\([^)\n]+\\)")
        message(SEND_ERROR "${file} has ${CMAKE_MATCH_0}: end with endStart() or endRun(), which say why")
    endif()
    if(file STREQUAL "ui/main.cpp" AND text MATCHES "return (-?[1-9]|EXIT_FAILURE)[^;\n]*;")
        message(SEND_ERROR "${file} has ${CMAKE_MATCH_0}: end with endStart(), which says why")
    endif()
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
