#include "items/texttablemodel.h"
#include "ui/delegates.h"
#include "ui/detailspage.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/tables.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pf {

/// Tables of what is installed below, and facts, of objects that are no cluster.
void DetailsPage::fillMore()
{
    clearLayout(m_more);
    m_moreSection->setVisible(!m_view->tables.isEmpty() || !m_view->more.isEmpty());
    int number = 0;
    for (const ObjectView::Rows &rows : std::as_const(m_view->tables)) {
        auto *section = new QWidget;
        auto *layout = new QVBoxLayout(section);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(new SectionHeading(rows.title, section));
        auto *table = named(new TableView(section), u"objectTable%1"_s.arg(number++), rows.title);
        auto *model = new TextTableModel(rows.header, table);
        QList<TextTableModel::Row> all;
        for (qsizetype i = 0; i < rows.rows.size(); ++i)
            all.append({rows.rows[i], rows.paths.value(i)});
        model->setRows(std::move(all));
        table->setModel(model);
        table->setItemDelegate(new TextDelegate(Type::Body, Tone::Ink, false, table));
        table->setFitsContent(true);
        table->setEmptyText(tr("Nothing was reported here."));
        table->fit();
        connect(table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
            if (const QString path = index.data(TextTableModel::KeyRole).toString(); !path.isEmpty())
                Q_EMIT linkActivated(path);
        });
        layout->addWidget(table);
        m_more->addWidget(section);
    }
    for (const ObjectView::Facts &facts : std::as_const(m_view->more)) {
        auto *section = new QWidget;
        auto *layout = new QVBoxLayout(section);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(new SectionHeading(facts.title, section));
        auto *flow = new FlowLayout(28, 8);
        for (const ObjectView::Fact &fact : facts.facts)
            flow->addWidget(new FactWidget(fact.label, fact.value, fact.second, section));
        layout->addLayout(flow);
        m_more->addWidget(section);
    }
}

} // namespace pf
