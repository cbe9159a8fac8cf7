#include "ui/mappingpage.h"

#include "items/texttablemodel.h"
#include "report/importreport.h"
#include "report/text.h"
#include "session/importsession.h"
#include "ui/delegates.h"
#include "ui/parts.h"
#include "ui/tables.h"
#include "ui/windowhooks.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr qsizetype longestExample = 20;

/// The first value of a column that is not empty.
QString exampleOf(const estateio::CsvTable &table, const QString &column)
{
    const qsizetype at = table.header.indexOf(column);
    for (const estateio::CsvRow &row : table.rows) {
        if (at >= 0 && !row.fields[at].trimmed().isEmpty()) {
            const QString value = row.fields[at].simplified();
            return value.size() > longestExample ? value.left(longestExample) + u'…' : value;
        }
    }
    return {};
}

} // namespace

MappingPage::MappingPage(ImportSession &session, const WindowHooks &hooks, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_hooks(hooks)
    , m_title(named(new TextLabel(Type::PageTitle, Tone::Ink, this), u"mappingTitle"_s))
    , m_subtitle(new TextLabel(Type::Body, Tone::Quiet, this))
    , m_said(named(new TextLabel(Type::Body, Tone::Ink, this), u"mappingSaid"_s))
    , m_model(new TextTableModel({}, this))
    , m_table(named(new TableView(this), u"mappingTable"_s, tr("Rows as they would be read")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new HeadPanel(this);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(size::pageMargin, 8, size::pageMargin, 9);
    headLayout->setSpacing(4);
    m_subtitle->setWordWrap(true);
    m_subtitle->setText(tr("Choose the column for each field. A build and a computer or an instance make an inventory; people alone make a "
                           "list of owners."));
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_subtitle);
    layout->addWidget(head);
    auto *body = new QWidget(this);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(size::pageMargin, 10, size::pageMargin, 12);
    inner->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    int at = 0;
    for (const TableField field : allTableFields) {
        auto *label = new QLabel(tableFieldText(field), body);
        auto *choice = named(new QComboBox(body), u"map-"_s + tableFieldWord(field), tableFieldText(field));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(16);
        label->setBuddy(choice);
        auto *example = new TextLabel(Type::Second, Tone::Quiet, body);
        example->setMinimumWidth(150);
        const int row = at % 5, column = (at / 5) * 3;
        grid->addWidget(label, row, column);
        grid->addWidget(choice, row, column + 1);
        grid->addWidget(example, row, column + 2);
        m_choices.insert(field, choice);
        m_examples.insert(field, example);
        connect(choice, &QComboBox::currentIndexChanged, this, &MappingPage::changed);
        ++at;
    }
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(4, 2);
    grid->setColumnStretch(5, 2);
    inner->addLayout(grid);
    inner->addSpacing(4);
    inner->addWidget(new SectionHeading(tr("As it would be read"), body));
    m_said->setWordWrap(true);
    inner->addWidget(m_said);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SymbolDelegate(m_table));
    inner->addWidget(m_table, 1);
    layout->addWidget(body, 1);
    connect(&m_session, &ImportSession::previewed, this, &MappingPage::showPreview);
    connect(&m_session, &ImportSession::mappingLoaded, this, &MappingPage::setMapping);
}

void MappingPage::show(int index)
{
    m_index = index;
    const auto &table = m_session.table();
    m_title->setText(tr("Columns of %1").arg(QFileInfo(m_session.items().value(index).file).fileName()));
    m_setting = true;
    for (QComboBox *choice : std::as_const(m_choices)) {
        choice->clear();
        choice->addItem(tr("Not in the table"));
        for (const QString &column : table->header)
            choice->addItem(column.isEmpty() ? tr("(no name)") : column, column);
    }
    m_setting = false;
    const auto &known = m_session.items().value(index).mapping;
    setMapping(known ? *known : guessTableMapping(*table));
    m_choices.value(TableField::Computer)->setFocus(Qt::OtherFocusReason);
}

void MappingPage::setMapping(const TableMapping &mapping)
{
    if (!m_session.table())
        return;
    m_setting = true;
    for (const TableField field : allTableFields) {
        const int at = mapping.columns.contains(field) ? m_choices[field]->findData(mapping.columns.value(field)) : 0;
        m_choices[field]->setCurrentIndex(std::max(at, 0));
    }
    m_setting = false;
    changed();
}

TableMapping MappingPage::mapping() const
{
    TableMapping mapping;
    for (const TableField field : allTableFields) {
        if (m_choices[field]->currentIndex() > 0)
            mapping.columns.insert(field, m_choices[field]->currentData().toString());
    }
    return mapping;
}

void MappingPage::changed()
{
    if (m_setting || !m_session.table())
        return;
    const TableMapping chosen = mapping();
    for (const TableField field : allTableFields)
        m_examples[field]->setText(exampleOf(*m_session.table(), chosen.columns.value(field)));
    const auto problem = chosen.problem();
    m_complete = !problem;
    m_said->setText(problem ? text(*problem) : tr("Reading…"));
    m_session.preview(chosen);
    Q_EMIT completeChanged();
}

void MappingPage::showPreview(const MappedTable &table)
{
    QStringList header{tr("Line")};
    QList<TableField> fields;
    const TableMapping chosen = mapping();
    for (const TableField field : allTableFields) {
        const bool made = field == TableField::Computer && !chosen.isOwners(); // also out of the instance
        if (!chosen.columns.contains(field) && !made)
            continue;
        fields << field;
        header << tableFieldText(field);
    }
    header << tr("Not read, because");
    m_model->setHeader(header);
    QList<TextTableModel::Row> rows;
    for (const MappedRow &row : table.rows) {
        TextTableModel::Row shown{{QString::number(row.line)}};
        for (const TableField field : std::as_const(fields))
            shown.cells << row.values.value(field);
        const bool skipped = !row.skipped.isEmpty();
        shown.cells << (skipped ? text(row.skipped) : QString());
        shown.symbol = skipped ? report::Symbol::Warning : report::Symbol::Done;
        rows.append(shown);
    }
    m_model->setRows(rows);
    m_table->setEmptyText(tr("No row is read with these columns."));
    m_table->fit();
    if (!chosen.problem())
        m_said->setText(tr("%n row(s) are read", nullptr, table.taken) + u", "_s + tr("%n row(s) are skipped", nullptr, table.skipped) +
                        u'.');
}

void MappingPage::use()
{
    m_session.setMapping(m_index, mapping());
}

void MappingPage::load()
{
    const QString file = m_hooks.chooseFile ? m_hooks.chooseFile(this, tr("Open a mapping"), tr("Mappings (*.json)")) : QString();
    if (!file.isEmpty())
        m_session.loadMapping(file);
}

void MappingPage::save()
{
    const QString file = m_hooks.chooseSave ? m_hooks.chooseSave(this, u"mapping.json"_s, tr("Mappings (*.json)")) : QString();
    if (!file.isEmpty())
        m_session.saveMapping(file, mapping());
}

} // namespace pf
