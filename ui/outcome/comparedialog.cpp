// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/comparedialog.h"

#include "ui/widgets/theme.h"
#include "ui/words/attempttext.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace renotify {

namespace {

constexpr qsizetype longestCell = 500; ///< characters; a cell is for reading, and the body view has the whole value

class DifferenceModel : public QAbstractTableModel
{
public:
    enum Column { Path, Before, After, ColumnCount };

    DifferenceModel(QList<JsonDifference> differences, const QStringList &titles, QObject *parent)
        : QAbstractTableModel(parent)
        , m_differences(std::move(differences))
        , m_titles(titles)
    {
    }

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_differences.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : ColumnCount; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::FontRole)
            return fixedFont();
        if (role != Qt::DisplayRole)
            return {};
        const JsonDifference &difference = m_differences.at(index.row());
        switch (Column(index.column())) {
        case Path:
            return difference.path;
        case Before:
            return shown(difference.before);
        default:
            return shown(difference.after);
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.at(section) : QVariant();
    }

private:
    static QString shown(const std::optional<QString> &value)
    {
        return value ? value->left(longestCell) : CompareDialog::tr("missing");
    }

    QList<JsonDifference> m_differences;
    QStringList m_titles;
};

QTableView *table(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(CompareDialog::tr("Differences"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(3 * grid);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

QString summary(const AnswerComparison &comparison)
{
    if (comparison.differences.isEmpty())
        return CompareDialog::tr("Both answers are the same.");
    if (!comparison.isByPath)
        return CompareDialog::tr("At least one of the bodies is not JSON, so they can only be compared as a whole.");
    return CompareDialog::tr("%Ln difference(s)", nullptr, int(comparison.differences.size()));
}

} // namespace

CompareDialog::CompareDialog(const Attempt &before, const Attempt &after, const AnswerComparison &comparison,
                             QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare answers"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid);
    auto *label = new QLabel(summary(comparison));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    const QStringList titles{tr("What"), tr("Before: %1").arg(localTime(before.startedAt)),
                             tr("After: %1").arg(localTime(after.startedAt))};
    QTableView *differences = table(new DifferenceModel(comparison.differences, titles, this));
    layout->addWidget(differences, 1);
    auto *close = new QPushButton(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(100 * grid, 50 * grid);
    differences->setFocus();
}

} // namespace renotify
