# The packages that `cpack` makes: here a .deb. Those for Windows and macOS follow the conventions and were never built.

set(CPACK_PACKAGE_NAME renotify)
set(CPACK_PACKAGE_VENDOR "The Renotify founders")
set(CPACK_PACKAGE_CONTACT "The Renotify founders <renotify@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/renotify/renotify)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "re-send a Twilio Verify push and know how it ended")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(LINUX)
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
        WORLD_READ WORLD_EXECUTE)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # The keychain and the journal's driver are loaded at run time, so no library names them.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6sql6-sqlite")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql") # for those with a team only
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"For support staff whose customer waits for a sign-in push, and for testers who
need exact values. One click is at most one push, every send is in the history
before it leaves, and its secrets are in the keychain and nowhere else. A
built-in sandbox lets everything be tried without an account.")
endif()

# Never built here.
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Renotify)
    set(CPACK_PACKAGE_EXECUTABLES renotify Renotify)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/renotify.exe)
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
        WriteRegStr HKLM 'Software\Classes\renotify' '' 'URL:Renotify'
        WriteRegStr HKLM 'Software\Classes\renotify' 'URL Protocol' ''
        WriteRegStr HKLM 'Software\Classes\renotify\shell\open\command' '' '"$INSTDIR\bin\renotify.exe" "%1"']])
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey HKLM 'Software\\Classes\\renotify'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set_target_properties(renotify PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/macos/Info.plist.in)
endif()

include(CPack)
