#pragma once

#include "session/estatesession.h"

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace pf {

/// "Go to object or action" (Ctrl+K): finds objects of the estate and actions of the window by any part of their names.
class GotoBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit GotoBox(QWidget *parent = nullptr);
    void setActions(const QList<QAction *> &actions);
    void setPicture(const EstatePicturePtr &picture);

Q_SIGNALS:
    void objectChosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void choose(const QString &text);
    QList<QAction *> m_actions;
    EstatePicturePtr m_picture;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace pf
