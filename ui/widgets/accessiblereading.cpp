// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accessiblereading.h"

#include "ui/widgets/readingtext.h"

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

namespace renotify {

namespace {

/// Words without a caret and without a selection.
class AccessibleReading : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleReading(ReadingText *text)
        : QAccessibleWidget(text,
                            text->kind() == ReadingText::Kind::Heading ? QAccessible::Heading : QAccessible::Paragraph)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? words() : QAccessibleWidget::text(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return words().mid(start, end - start); }
    int characterCount() const override { return int(words().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QString words() const { return static_cast<const ReadingText *>(widget())->words(); }
};

QAccessibleInterface *readingFor(const QString &, QObject *object)
{
    auto *text = qobject_cast<ReadingText *>(object);
    return text ? new AccessibleReading(text) : nullptr;
}

} // namespace

void installAccessibleReading()
{
    QAccessible::installFactory(readingFor);
}

} // namespace renotify
