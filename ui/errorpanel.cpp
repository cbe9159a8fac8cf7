#include "ui/errorpanel.h"

#include "items/texttablemodel.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/parts.h"
#include "ui/tables.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pf {

namespace {
enum Column { CodeColumn, PlaceColumn, SentenceColumn, NextColumn };
}

ErrorPanel::ErrorPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(named(new TextLabel(Type::PaneTitle, Tone::Ink, this), u"errorTitle"_s))
    , m_model(new TextTableModel({tr("Code"), tr("Line"), tr("What is wrong"), tr("Next step")}, this))
    , m_table(named(new TableView(this), u"errorTable"_s, tr("Errors")))
{
    setObjectName(u"errorPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::pageMargin, 10, size::pageMargin, 11);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new SymbolLabel(Icon::Error, {}, Type::Body, Tone::Ink, this), 0, Qt::AlignTop);
    m_title->setWordWrap(true);
    top->addWidget(m_title, 1);
    auto *open = named(new QPushButton(tr("&Open another file…"), this), u"openAnother"_s, tr("Open another file…"));
    auto *copy = named(new QPushButton(tr("&Copy"), this), u"copyErrors"_s, tr("Copy errors"));
    auto *close = named(new QPushButton(tr("C&lose"), this), u"closeErrors"_s, tr("Close the list of errors"));
    setThemedIcon(open, Icon::Open);
    setThemedIcon(copy, Icon::Copy);
    m_open = open;
    for (QPushButton *button : {open, copy, close})
        button->setAutoDefault(false); // in a dialog, Enter is for what the dialog is about
    top->addWidget(open);
    top->addWidget(copy);
    top->addWidget(close);
    layout->addLayout(top);
    layout->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextDelegate(Type::Body, Tone::Ink, true, m_table));
    m_table->setItemDelegateForColumn(CodeColumn, new TextDelegate(Type::Second, Tone::Err, false, m_table));
    m_table->setItemDelegateForColumn(PlaceColumn, new TextDelegate(Type::Second, Tone::Quiet, false, m_table));
    m_table->setWrappingColumn(SentenceColumn);
    tabOrder({open, copy, close, m_table});
    connect(open, &QPushButton::clicked, this, &ErrorPanel::openRequested);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_model->columnCount(); ++column)
                cells << m_model->index(row, column).data().toString();
            lines << cells.join(u'\t');
        }
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    hide();
}

QString ErrorPanel::title() const
{
    return m_title->text();
}

void ErrorPanel::showErrors(const QString &title, const Errors &errors)
{
    m_title->setText(title);
    QList<TextTableModel::Row> rows;
    for (const Error &error : errors) {
        const QString place = error.place.line > 0 ? u"%1:%2"_s.arg(error.place.line).arg(error.place.column) : QString();
        rows.append({{error.code, place, text(error.message), error.next.isEmpty() ? QString() : text(error.next)}});
    }
    m_model->setRows(rows);
    show();
    m_table->fit();
    m_table->setColumnWidth(NextColumn, std::min(m_table->columnWidth(NextColumn), std::max(240, width() / 3)));
    m_table->fit();
    const int wanted = m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() + 2 * m_table->frameWidth() + 14;
    m_table->setFixedHeight(std::min(wanted, 210));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    painter.fillRect(rect(), theme.win);
    painter.fillRect(QRect(0, 0, 3, height()), theme.err);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

void ErrorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pf
