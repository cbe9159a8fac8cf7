#include "session/importsession.h"

#include "session/beside.h"
#include "session/importfiles.h"
#include "session/savefile.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace pf {

namespace {

constexpr int rowsOfPreview = 50;

ImportSession::Item readItem(ImportSession::Item item, UtcMs now)
{
    item.errors.clear();
    item.read.reset();
    const auto bytes = readWholeFile(item.file);
    if (!bytes) {
        item.errors = {bytes.error()};
        item.state = ImportSession::State::Refused;
        return item;
    }
    auto read = importFile(*bytes, item.file, importTime(item.file, now), {}, item.mapping ? &*item.mapping : nullptr);
    item.table = read ? item.mapping.has_value() : isUnknownTable(read.error().constFirst());
    if (read) {
        item.read = *std::move(read);
        item.state = ImportSession::State::Read;
        return item;
    }
    item.errors = read.error();
    item.mapping.reset(); // it did not fit
    item.state = !item.named && isNotForImport(item.errors.constFirst()) ? ImportSession::State::PassedOver : ImportSession::State::Refused;
    return item;
}

struct WholeOrErrors
{
    std::shared_ptr<const ImportSession::Whole> whole;
    Errors errors;
};

WholeOrErrors putTogether(const QList<ImportedFile> &files, const EstatePicturePtr &target)
{
    if (!target) {
        auto combined = combineImports(files);
        if (!combined)
            return {{}, combined.error()};
        return {std::make_shared<ImportSession::Whole>(
                    ImportSession::Whole{std::move(combined->estate), std::nullopt, std::move(combined->notes)}),
                {}};
    }
    auto merged = mergeImports({target->estate, target->label}, files);
    if (!merged)
        return {{}, merged.error()};
    return {std::make_shared<ImportSession::Whole>(
                ImportSession::Whole{std::move(merged->whole.estate), std::move(merged->record), std::move(merged->whole.notes)}),
            {}};
}

bool isSameFile(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && QFileInfo(a) == QFileInfo(b);
}

} // namespace

ImportSession::ImportSession(UtcMs asOf, QObject *parent) : QObject(parent), m_asOf(asOf)
{
    m_thread.setMaxThreadCount(1);
}

ImportSession::~ImportSession()
{
    *m_stop = true;
}

void ImportSession::add(const QStringList &paths)
{
    ++m_listing;
    Q_EMIT changed();
    runBeside(
        m_thread, this, [paths, stop = m_stop] { return importInputs(paths, stop.get()); },
        [this, stop = m_stop](const Result<QList<ImportInput>> &inputs) {
            --m_listing;
            if (!inputs)
                Q_EMIT failed({inputs.error()});
            for (const ImportInput &input : inputs && !*stop ? *inputs : QList<ImportInput>()) {
                if (std::none_of(m_items.begin(), m_items.end(), [&](const Item &item) { return item.file == input.file; }))
                    m_items.append({input.file, input.named, State::Waiting, {}, {}, false, {}});
            }
            Q_EMIT changed();
            readNext();
        });
}

int ImportSession::waiting() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.state == State::Waiting; }));
}

void ImportSession::readNext()
{
    const auto next = std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.state == State::Waiting; });
    if (m_reading || next == m_items.end())
        return;
    m_reading = true;
    m_whole.reset();
    runBeside(
        m_thread, this, [item = *next, now = m_asOf] { return readItem(item, now); },
        [this, turn = m_turn, index = int(next - m_items.begin())](const Item &read) {
            m_reading = false;
            if (turn == m_turn)
                m_items[index] = read;
            Q_EMIT changed();
            readNext();
        });
}

void ImportSession::remove(int index)
{
    if (index < 0 || index >= m_items.size())
        return;
    ++m_turn; // places have moved: what is being read is read again
    ++m_wholeTurn;
    m_items.removeAt(index);
    m_whole.reset();
    Q_EMIT changed();
    readNext();
}

void ImportSession::cancel()
{
    ++m_turn;
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_items.removeIf([](const Item &item) { return item.state == State::Waiting; });
    Q_EMIT changed();
}

bool ImportSession::canCombine() const
{
    bool any = false;
    for (const Item &item : m_items) {
        if (item.state == State::Waiting || item.state == State::Refused)
            return false;
        any = any || item.state == State::Read;
    }
    return any && !isBusy();
}

void ImportSession::openTable(int index)
{
    if (index < 0 || index >= m_items.size())
        return;
    const QString file = m_items[index].file;
    runBeside(
        m_thread, this,
        [file]() -> ResultOrAll<std::shared_ptr<const estateio::CsvTable>> {
            const auto bytes = readWholeFile(file);
            if (!bytes)
                return tl::make_unexpected(Errors{bytes.error()});
            auto read = readAnyTable(*bytes, file);
            if (!read)
                return tl::make_unexpected(read.error());
            return std::make_shared<const estateio::CsvTable>(*std::move(read));
        },
        [this, index, file](const ResultOrAll<std::shared_ptr<const estateio::CsvTable>> &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_table = *read;
            m_tableFile = file;
            Q_EMIT tableOpened(index);
        });
}

void ImportSession::preview(const TableMapping &mapping)
{
    const int turn = ++m_previewTurn;
    if (!m_table || !mapping.fits(m_table->header) || mapping.problem()) {
        Q_EMIT previewed({});
        return;
    }
    runBeside(
        m_thread, this,
        [table = m_table, mapping, file = m_tableFile, now = m_asOf] {
            return mapTable(*table, mapping, file, importTime(file, now), rowsOfPreview);
        },
        [this, turn](const MappedTable &table) {
            if (turn == m_previewTurn)
                Q_EMIT previewed(table);
        });
}

void ImportSession::setMapping(int index, const TableMapping &mapping)
{
    if (index < 0 || index >= m_items.size())
        return;
    for (Item &item : m_items) {
        const bool asked = &item == &m_items[index];
        if (!asked && !(item.table && !item.read))
            continue;
        item.mapping = mapping;
        item.state = State::Waiting;
    }
    ++m_turn;
    Q_EMIT changed();
    readNext();
}

void ImportSession::loadMapping(const QString &file)
{
    runBeside(
        m_thread, this,
        [file]() -> ResultOrAll<TableMapping> {
            const auto bytes = readWholeFile(file);
            if (!bytes)
                return tl::make_unexpected(Errors{bytes.error()});
            return readTableMapping(*bytes, file);
        },
        [this](const ResultOrAll<TableMapping> &mapping) {
            if (mapping)
                Q_EMIT mappingLoaded(*mapping);
            else
                Q_EMIT failed(mapping.error());
        });
}

void ImportSession::saveMapping(const QString &file, const TableMapping &mapping)
{
    runBeside(
        m_thread, this, [file, mapping] { return saveFile(file, writeTableMapping(mapping), "PF-SES-008"); },
        [this, file](const std::optional<Error> &error) {
            if (error)
                Q_EMIT failed({*error});
            else
                Q_EMIT mappingSaved(file);
        });
}

void ImportSession::setTarget(EstatePicturePtr target, const QString &targetFile)
{
    m_target = std::move(target);
    m_targetFile = targetFile;
    ++m_wholeTurn;
    m_whole.reset();
    Q_EMIT changed();
}

void ImportSession::combine()
{
    QList<ImportedFile> files;
    for (const Item &item : std::as_const(m_items)) {
        if (item.read)
            files.append(*item.read);
    }
    runBeside(
        m_thread, this, [files, target = m_target] { return putTogether(files, target); },
        [this, turn = ++m_wholeTurn](const WholeOrErrors &made) {
            if (turn != m_wholeTurn)
                return;
            m_whole = made.whole;
            if (m_whole)
                Q_EMIT combined();
            else
                Q_EMIT failed(made.errors);
        });
}

void ImportSession::save(const QString &file)
{
    if (!m_whole)
        return;
    const bool source = isSameFile(file, m_targetFile) ||
                        std::any_of(m_items.begin(), m_items.end(), [&file](const Item &item) { return isSameFile(file, item.file); });
    if (source) {
        Q_EMIT failed({{QStringLiteral("PF-SES-007"),
                        msg("session.over-source", {QFileInfo(file).fileName()}),
                        msg("session.over-source.next"),
                        {file, {}, 0, 0},
                        {}}});
        return;
    }
    runBeside(
        m_thread, this, [whole = m_whole, file] { return saveFile(file, writeEstate(whole->estate), "PF-SES-009"); },
        [this, file](const std::optional<Error> &error) {
            if (error)
                Q_EMIT failed({*error});
            else
                Q_EMIT saved(file);
        });
}

} // namespace pf
