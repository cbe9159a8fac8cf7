#pragma once

#include "imports/tablemapping.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace pf {

class ImportSession;
class TablePage;
class TextLabel;
class TextTableModel;
class TableView;
class SymbolLabel;
struct WindowHooks;

/// Says what the columns of a table are: a choice for every field, and below it the first rows as they would be read.
class MappingPage final : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both.
    MappingPage(ImportSession &session, const WindowHooks &hooks, QWidget *parent = nullptr);
    /// Shows the table that the session has open, with a mapping chosen before or a guess.
    void show(int index);
    TableMapping mapping() const;
    bool isComplete() const { return m_complete; }
    void use(); ///< sets the mapping in the session
    void load();
    void save();

Q_SIGNALS:
    void completeChanged();

private:
    void setMapping(const TableMapping &mapping);
    void changed();
    void showPreview(const MappedTable &table);

    ImportSession &m_session;
    const WindowHooks &m_hooks;
    int m_index = -1;
    bool m_complete = false, m_setting = false;
    TextLabel *m_title, *m_subtitle, *m_said;
    QHash<TableField, QComboBox *> m_choices;
    QHash<TableField, TextLabel *> m_examples;
    TextTableModel *m_model;
    TableView *m_table;
};

} // namespace pf
