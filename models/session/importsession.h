#pragma once

#include "imports/tablemapping.h"
#include "session/estatesession.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace pf {

/// Files on their way into an estate: read one after the other beside the window, put together, compared with the estate that is open,
/// written to a file. Nothing is changed before save(), and then only that file is.
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting,
        Read,
        PassedOver, ///< found in a folder, and holds nothing for an estate
        Refused,
    };
    struct Item
    {
        QString file;
        bool named = true; ///< by the person, not found in a folder
        State state = State::Waiting;
        std::optional<ImportedFile> read;
        Errors errors;      ///< why it is refused or passed over
        bool table = false; ///< a mapping can say what its columns are
        std::optional<TableMapping> mapping;
    };
    /// What the files make together.
    struct Whole
    {
        Estate estate;
        std::optional<MergeRecord> record; ///< where there is a target
        QList<Message> notes;
    };

    /// @param asOf  the clock; a file counts as made when it was last written, at the latest now
    explicit ImportSession(UtcMs asOf, QObject *parent = nullptr);
    ~ImportSession() override;

    // Files
    void add(const QStringList &paths); ///< files and folders
    void remove(int index);
    const QList<Item> &items() const { return m_items; }
    bool isBusy() const { return m_listing > 0 || m_reading; }
    int waiting() const;
    void cancel();           ///< what is not read yet is dropped
    bool canCombine() const; ///< something was read, nothing waits, nothing that was named is refused

    // Columns of one file
    void openTable(int index); ///< tableOpened() or failed() follows
    const std::shared_ptr<const estateio::CsvTable> &table() const { return m_table; }
    void preview(const TableMapping &mapping);                          ///< previewed() follows for the mapping asked last
    void setMapping(int index, const TableMapping &mapping);            ///< reads it again, and others that are refused for their columns
    void loadMapping(const QString &file);                              ///< mappingLoaded() or failed() follows
    void saveMapping(const QString &file, const TableMapping &mapping); ///< mappingSaved() or failed() follows

    // The whole
    /// @param target  what the files are put into, nullptr = a new estate; @param targetFile  its file, which is never written
    void setTarget(EstatePicturePtr target, const QString &targetFile);
    const EstatePicturePtr &target() const { return m_target; }
    void combine(); ///< combined() or failed() follows
    const std::shared_ptr<const Whole> &whole() const { return m_whole; }
    void save(const QString &file); ///< saved() or failed() follows

Q_SIGNALS:
    void changed(); ///< items(), isBusy()
    void tableOpened(int index);
    void previewed(const pf::MappedTable &table);
    void mappingLoaded(const pf::TableMapping &mapping);
    void mappingSaved(const QString &file);
    void combined();
    void saved(const QString &file);
    void failed(const pf::Errors &errors);

private:
    void readNext();

    UtcMs m_asOf;
    QList<Item> m_items;
    int m_listing = 0;
    bool m_reading = false;
    int m_turn = 0; ///< of the reading: what was read before a cancel or a removal is dropped
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<const estateio::CsvTable> m_table;
    QString m_tableFile;
    int m_previewTurn = 0, m_wholeTurn = 0;
    EstatePicturePtr m_target;
    QString m_targetFile;
    std::shared_ptr<const Whole> m_whole;
    QThreadPool m_thread; ///< of one thread; last, so that it ends first
};

} // namespace pf
