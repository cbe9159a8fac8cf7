#include "ui/indexdialog.h"

#include "report/importreport.h"
#include "report/text.h"
#include "session/catalogsession.h"
#include "ui/parts.h"
#include "ui/tablepage.h"
#include "ui/windowhooks.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

report::Symbol indexSymbol(IndexChange::Kind kind)
{
    switch (kind) {
    case IndexChange::Kind::New:
    case IndexChange::Kind::KbChanged:
    case IndexChange::Kind::Released:
        return report::Symbol::Done;
    case IndexChange::Kind::Withdrawn:
        return report::Symbol::Warning;
    case IndexChange::Kind::NotWithdrawn:
    case IndexChange::Kind::Gone:
        break;
    }
    return report::Symbol::Info;
}

} // namespace

IndexDialog::IndexDialog(CatalogSession &session, const WindowHooks &hooks, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_hooks(hooks)
    , m_page(new TablePage(
          u"index"_s, tr("What the index would change"),
          {tr("Change"), tr("Product"), tr("Build"), tr("Level"), tr("Articles there"), tr("Articles here"), tr("Released")}, this))
    , m_apply(named(new QPushButton(tr("&Write and use a catalogue…"), this), u"applyIndex"_s, tr("Write and use a catalogue")))
{
    setObjectName(u"indexDialog"_s);
    setWindowTitle(tr("Compare %1 with the catalogue").arg(QFileInfo(session.indexFile()).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(new Hairline(this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(size::pageMargin, 10, size::pageMargin, 10);
    row->setSpacing(8);
    auto *note = new TextLabel(Type::Second, Tone::Quiet, this);
    note->setWordWrap(true);
    note->setText(tr("New builds, articles, days and withdrawals are taken. What only the catalogue has stays, and so does what it calls "
                     "withdrawn. The built-in catalogue is not written."));
    auto *shut = named(new QPushButton(tr("Close"), this), u"closeIndex"_s, tr("Close"));
    shut->setAutoDefault(false);
    m_apply->setAutoDefault(false);
    row->addWidget(note, 1);
    row->addWidget(shut);
    row->addWidget(m_apply);
    layout->addLayout(row);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    connect(m_apply, &QPushButton::clicked, this, &IndexDialog::apply);
    connect(&m_session, &CatalogSession::used, this, &QDialog::close);
    fill();
    resize(1000, 640);
}

void IndexDialog::fill()
{
    const IndexComparison &comparison = *m_session.comparison();
    const auto padded = [](const Version &version) {
        QString key;
        for (int i = 0; i < version.count; ++i)
            key += QString::number(version.fields[size_t(i)]).rightJustified(10, u'0');
        return key;
    };
    QList<TextTableModel::Row> rows;
    for (const IndexChange &change : comparison.changes) {
        const QString product = Catalog::productTitle(ProductFamily::SqlServer, change.release), there = change.kb.join(u", "_s),
                      here = change.knownKb.join(u", "_s), day = change.released ? dateText(*change.released, QLocale()) : QString();
        rows.append({{indexKindText(change.kind), product, change.version.toString(), change.level, there, here, day},
                     {},
                     {QString::number(int(change.kind)), product, padded(change.version), change.level, there, here,
                      change.released ? change.released->toString() : QString()},
                     indexSymbol(change.kind),
                     0});
    }
    m_page->setSubtitle(text(msg("catalog.compare.summary",
                                 {qint64(comparison.builds), comparison.indexDate, comparison.catalogDate, qint64(comparison.unchanged)})));
    m_page->setRows(rows, tr("The index says nothing that the catalogue does not hold already."));
    m_apply->setEnabled(m_session.canApply());
}

void IndexDialog::apply()
{
    const QString file = m_hooks.chooseSave ? m_hooks.chooseSave(this, u"sql-builds.json"_s, tr("Catalogues (*.json)")) : QString();
    if (!file.isEmpty())
        m_session.apply(file);
}

} // namespace pf
