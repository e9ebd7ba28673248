// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <utility>
#include <variant>

namespace renotify {

/// A value, or what prevented it. A failure here is a result, never a missing signal.
template<class T, class E = Error>
class Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only to be called if ok().
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }

    /// Only to be called if not ok().
    const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

/// What an action returns when it has nothing to report except that it is done.
struct Done
{
};

} // namespace renotify
