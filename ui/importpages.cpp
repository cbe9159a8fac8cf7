#include "report/importreport.h"
#include "report/labels.h"
#include "report/objectview.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/importdialog.h"
#include "ui/parts.h"
#include "ui/tablepage.h"
#include "ui/tables.h"
#include "ui/windowhooks.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr qsizetype linesOfFile = 3;

/// What a file says beside its objects: why it is refused, what was skipped, what is not used.
QString importLines(const ImportSession::Item &item)
{
    QStringList lines;
    for (const Error &error : item.errors)
        lines << text(error);
    if (item.read) {
        for (const Message &note : item.read->notes)
            lines << text(note);
        for (const ImportSkip &skip : item.read->skipped)
            lines << ImportDialog::tr("Line %1: %2").arg(skip.line).arg(text(skip.reason));
    }
    const qsizetype more = lines.size() - linesOfFile;
    if (more > 0)
        lines = lines.mid(0, linesOfFile) << ImportDialog::tr("and %n more", nullptr, int(more));
    return lines.join(u'\n');
}

report::Symbol importSymbol(ImportSession::State state)
{
    switch (state) {
    case ImportSession::State::Waiting:
        return report::Symbol::Waiting;
    case ImportSession::State::Read:
        return report::Symbol::Done;
    case ImportSession::State::PassedOver:
        return report::Symbol::Info;
    case ImportSession::State::Refused:
        break;
    }
    return report::Symbol::Error;
}

QString importStateText(ImportSession::State state)
{
    switch (state) {
    case ImportSession::State::Waiting:
        return ImportDialog::tr("Waiting");
    case ImportSession::State::Read:
        return ImportDialog::tr("Read");
    case ImportSession::State::PassedOver:
        return ImportDialog::tr("Passed over");
    case ImportSession::State::Refused:
        break;
    }
    return ImportDialog::tr("Refused");
}

report::Symbol changeSymbol(MergeChange::Kind kind)
{
    switch (kind) {
    case MergeChange::Kind::New:
    case MergeChange::Kind::Filled:
    case MergeChange::Kind::Changed:
        return report::Symbol::Done;
    case MergeChange::Kind::Kept:
    case MergeChange::Kind::Absent:
        return report::Symbol::Info;
    case MergeChange::Kind::Contradiction:
        break;
    }
    return report::Symbol::Warning;
}

} // namespace

QWidget *ImportDialog::makeFilesPage()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_files = new TablePage(u"importFiles"_s, tr("Import"),
                            {tr("State"), tr("File"), tr("What it is"), tr("Objects"), tr("Skipped"), tr("What is said about it")}, page);
    m_files->setSubtitle(tr("Inventories, exported cmdlet output, availability group views, wsusutil packages, lists of owners and estates "
                            "become one estate. Reading changes nothing."));
    m_files->setWrappingColumn(5);
    m_files->table()->setItemDelegateForColumn(0, new SymbolDelegate(m_files->table()));
    const auto button = [&](const QString &name, const QString &label) {
        auto *made = named(new QPushButton(label, page), name, QString(label).remove(u'&'));
        made->setAutoDefault(false);
        return made;
    };
    auto *files = button(u"importAddFiles"_s, tr("&Add files…"));
    auto *folder = button(u"importAddFolder"_s, tr("Add a &folder…"));
    m_files->addButton(files);
    m_files->addButton(folder);
    layout->addWidget(m_files, 1);
    auto *below = new QWidget(page);
    below->setAutoFillBackground(true);
    below->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(size::pageMargin, 0, size::pageMargin, 12);
    row->setSpacing(8);
    m_map = button(u"importMap"_s, tr("Map c&olumns…"));
    m_map->setToolTip(tr("Says what the columns of a table are that is not recognised."));
    m_remove = button(u"importRemove"_s, tr("&Remove"));
    row->addWidget(m_map);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_new = named(new QRadioButton(tr("&New estate"), below), u"importNew"_s, tr("New estate"));
    m_merge = named(new QRadioButton(m_target ? tr("&Merge into %1").arg(m_target->label) : tr("&Merge into the open estate"), below),
                    u"importMerge"_s, tr("Merge into the open estate"));
    m_new->setChecked(true);
    m_merge->setEnabled(m_target != nullptr);
    m_merge->setToolTip(m_target ? tr("The open estate stays as it is; what both make together is written to a new file.")
                                 : tr("No estate is open."));
    row->addWidget(m_new);
    row->addWidget(m_merge);
    layout->addWidget(below);
    connect(files, &QPushButton::clicked, this, [this] { add(m_hooks.chooseImports ? m_hooks.chooseImports(this) : QStringList()); });
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString path = m_hooks.chooseFolder ? m_hooks.chooseFolder(this) : QString();
        add(path.isEmpty() ? QStringList() : QStringList{path});
    });
    connect(m_map, &QPushButton::clicked, this, [this] { m_session.openTable(currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_session.remove(currentItem()); });
    const auto choose = [this] {
        const auto item = m_session.items().value(currentItem());
        m_map->setEnabled(item.table);
        m_remove->setEnabled(currentItem() >= 0);
    };
    connect(m_files, &TablePage::currentChanged, this, choose);
    connect(m_files, &TablePage::rowActivated, this, [this] {
        if (m_map->isEnabled())
            m_map->click();
    });
    choose();
    tabOrder({files, folder, m_files->table(), m_map, m_remove, m_new, m_merge});
    return page;
}

int ImportDialog::currentItem() const
{
    bool ok = false;
    const int index = m_files->currentKey().toInt(&ok);
    return ok ? index : -1;
}

void ImportDialog::fillFiles()
{
    const int before = currentItem();
    QList<TextTableModel::Row> rows;
    const auto &items = m_session.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ImportSession::Item &item = items[i];
        const QString objects = item.read ? QString::number(item.read->objects) : QString();
        const QString skipped = item.read ? QString::number(item.read->skipped.size()) : QString();
        QString kind = item.read ? text(item.read->kind) : QString();
        if (!kind.isEmpty())
            kind[0] = kind[0].toUpper();
        rows.append({{importStateText(item.state), QFileInfo(item.file).fileName(), kind, objects, skipped, importLines(item)},
                     QString::number(i),
                     {QString::number(3 - int(item.state)), item.file, kind, objects.rightJustified(9, u'0'),
                      skipped.rightJustified(9, u'0'), importLines(item)},
                     importSymbol(item.state),
                     0});
    }
    m_files->setRows(rows, tr("Add files or a folder, or drop them here."));
    auto *table = m_files->table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(TextTableModel::KeyRole).toInt() == std::max(before, 0)) {
            table->setCurrentIndex(table->model()->index(row, 0));
            break;
        }
    }
}

void ImportDialog::fillChanges()
{
    const auto whole = m_session.whole();
    QList<TextTableModel::Row> rows;
    const auto note = [&rows](const Message &message) {
        rows.append({{tr("Note"), text(message), {}, {}, {}, {}}, {}, {u"9"_s, text(message), {}, {}, {}, {}}, report::Symbol::Info, 0});
    };
    if (whole->record) {
        for (const MergeChange &change : whole->record->changes)
            rows.append({{mergeKindText(change.kind), objectText(ObjectRef::fromPath(change.object)), fieldText(change.field),
                          fieldValueText(change.before), fieldValueText(change.after), newerText(change)},
                         change.object,
                         {QString::number(int(change.kind)), change.object, fieldText(change.field), change.before, change.after,
                          newerText(change)},
                         changeSymbol(change.kind),
                         0});
        m_changes->setSubtitle(mergeSummaryText(*whole->record, m_target->label));
    } else {
        m_changes->setSubtitle(tr("A new estate: %1.").arg(estateCountsText(whole->estate)));
    }
    for (const Message &message : whole->notes) {
        if (!whole->record || message.id != "merge.differ"_L1) // it is among the changes
            note(message);
    }
    m_changes->setRows(rows, whole->record ? tr("The files say nothing that the open estate does not hold already.")
                                           : tr("There is nothing to note: the files fit together."));
}

} // namespace pf
