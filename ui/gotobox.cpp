#include "ui/gotobox.h"

#include "report/text.h"
#include "ui/parts.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pf {

GotoBox::GotoBox(QWidget *parent) : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    setObjectName(u"gotoBox"_s);
    setAccessibleName(tr("Go to object or action"));
    setPlaceholderText(tr("Go to object or action"));
    auto *lead = new QAction(this);
    setThemedIcon(lead, Icon::Search);
    addAction(lead, LeadingPosition);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(14);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) { choose(text); });
}

void GotoBox::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    fill();
}

void GotoBox::setPicture(const EstatePicturePtr &picture)
{
    m_picture = picture;
    fill();
}

void GotoBox::fill()
{
    m_model->clear();
    auto add = [this](const QString &text, const QString &path) {
        auto *item = new QStandardItem(text);
        item->setData(path, Qt::UserRole);
        m_model->appendRow(item);
    };
    if (m_picture) {
        for (const Cluster &cluster : m_picture->estate.clusters) {
            add(cluster.name, ObjectRef::cluster(cluster.name).path);
            for (const FailoverInstance &instance : cluster.instances) {
                const ObjectRef ref = ObjectRef::clusteredInstance(cluster.name, instance.name);
                add(objectText(ref), ref.path);
            }
            for (const ClusterNode &node : cluster.nodes) {
                const ObjectRef ref = ObjectRef::node(cluster.name, node.computer.name);
                add(objectText(ref), ref.path);
                for (const SqlInstance &instance : node.computer.instances) {
                    const ObjectRef inner = ObjectRef::nodeInstance(cluster.name, node.computer.name, instance.name);
                    add(objectText(inner), inner.path);
                }
            }
        }
        for (const Computer &server : m_picture->estate.servers) {
            add(server.name, ObjectRef::server(server.name).path);
            for (const SqlInstance &instance : server.instances) {
                const ObjectRef ref = ObjectRef::serverInstance(server.name, instance.name);
                add(objectText(ref), ref.path);
            }
        }
    }
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        auto *item = new QStandardItem(m_actions[i]->text().remove(u'&'));
        item->setData(int(i), Qt::UserRole + 1);
        m_model->appendRow(item);
    }
}

void GotoBox::choose(const QString &text)
{
    const QString asked = text.trimmed();
    // The exact name first, else the first that contains it.
    QList<QStandardItem *> found = m_model->findItems(asked, Qt::MatchFixedString);
    if (found.isEmpty() && !asked.isEmpty())
        found = m_model->findItems(asked, Qt::MatchContains);
    if (found.isEmpty())
        return;
    const QStandardItem *item = found.constFirst();
    const QString path = item->data(Qt::UserRole).toString();
    const QVariant action = item->data(Qt::UserRole + 1);
    QTimer::singleShot(0, this, [this] { clear(); }); // the completer still writes its text after this
    if (action.isValid()) {
        if (QAction *chosen = m_actions.value(action.toInt()); chosen && chosen->isEnabled())
            chosen->trigger();
    } else {
        Q_EMIT objectChosen(path);
    }
}

void GotoBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    const QAbstractItemView *list = m_completer->popup();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(list->isVisible() && list->currentIndex().isValid())) {
        m_completer->popup()->hide(); // nothing is chosen in it: what was typed counts
        choose(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void GotoBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(pf::font(Type::Small));
    painter.setPen(currentTheme().text2);
    painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

} // namespace pf
