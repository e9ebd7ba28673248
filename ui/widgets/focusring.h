// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace renotify {

/// Shows where the keyboard focus is. The style does this for most controls, but not for scrolling texts and lists, for
/// values without a frame, or for a button that is the default button: these get a ring, as long as this object lives.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *focus);

    QPointer<QWidget> m_ring; ///< deleted together with the control it surrounds
};

} // namespace renotify
