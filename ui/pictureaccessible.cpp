#include "ui/picturewidget.h"

#include <QAccessibleWidget>
#include <QHash>

namespace pf {

namespace {

class PictureTable;

/// One cell of a picture.
class PictureCell final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    PictureCell(PictureWidget *picture, PaintCell cell) : m_picture(picture), m_cell(cell) {}

    bool isValid() const override { return m_picture; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_picture); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? m_picture->textOf(m_cell) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect inside = m_picture->rectOf(m_cell).toAlignedRect();
        return {m_picture->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = m_picture->hasFocus() && m_picture->current() == m_cell;
        state.selected = m_picture->selected() == m_cell;
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return m_picture->selected() == m_cell; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_cell.column; }
    int rowIndex() const override { return m_cell.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<PictureWidget> m_picture;
    PaintCell m_cell;
};

class PictureTable final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit PictureTable(PictureWidget *picture) : QAccessibleWidget(picture, QAccessible::Table) {}
    ~PictureTable() override { dropCells(); }

    int childCount() const override { return size().width() * size().height(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_cells.constFind(index); known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        const int columns = size().width();
        auto *cell = new PictureCell(picture(), {index / columns, index % columns});
        m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_cells.constBegin(); it != m_cells.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto cell = picture()->cellUnder(picture()->mapFromGlobal(QPoint(x, y)));
        return cell && cell->row >= 0 && cell->column >= 0 ? cellAt(cell->row, cell->column) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return picture()->hasFocus() ? cellAt(picture()->current().row, picture()->current().column) : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row >= 0 && column >= 0 && column < size().width() ? child(row * size().width() + column) : nullptr;
    }
    int selectedCellCount() const override { return picture()->selected() ? 1 : 0; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        const auto selected = picture()->selected();
        QAccessibleInterface *cell = selected ? cellAt(selected->row, selected->column) : nullptr;
        return cell ? QList<QAccessibleInterface *>{cell} : QList<QAccessibleInterface *>{};
    }
    QString columnDescription(int column) const override { return picture()->textOf({-1, column}); }
    QString rowDescription(int row) const override { return picture()->textOf({row, -1}); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return size().width(); }
    int rowCount() const override { return size().height(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { dropCells(); }

private:
    PictureWidget *picture() const { return static_cast<PictureWidget *>(widget()); }
    QSize size() const { return picture()->cells(); }
    void dropCells()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *pictureFactory(const QString &, QObject *object)
{
    auto *picture = qobject_cast<PictureWidget *>(object);
    return picture ? new PictureTable(picture) : nullptr;
}

} // namespace

void installPictureAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(pictureFactory);
        return true;
    }();
    Q_UNUSED(once);
}

} // namespace pf
