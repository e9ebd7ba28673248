// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace renotify {

/// Shows where the keyboard is. The style does that for most controls; it does not for texts and lists that scroll,
/// for values without a frame, nor for a button that is the default one anyway: those get a ring of their own, as
/// long as this lives.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *focus);

    QPointer<QWidget> m_ring; ///< goes with the control that it is around
};

} // namespace renotify
