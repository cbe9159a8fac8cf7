#include "session/catalogsession.h"

#include "session/beside.h"
#include "session/importfiles.h"
#include "session/savefile.h"

#include <algorithm>

namespace pf {

namespace {

Result<IndexComparison> compareIndexFile(CatalogStore &store, const QString &file)
{
    const auto known = store.catalog();
    if (!known)
        return tl::make_unexpected(known.error());
    const auto bytes = readWholeFile(file);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return compareBuildIndex(**known, *bytes, file);
}

std::optional<Error> writeMergedCatalogue(CatalogStore &store, const IndexComparison &comparison, const QString &file)
{
    const auto merged = mergeBuildIndex(store.sqlBuilds(), comparison);
    if (!merged)
        return merged.error();
    if (const auto whole = catalogWith(merged->document, file); !whole) // what could not be read again is not written
        return whole.error();
    if (const auto error = saveFile(file, merged->document, "PF-SES-006"))
        return error;
    const auto used = store.use(file);
    return used ? std::nullopt : std::optional(used.error());
}

} // namespace

CatalogSession::CatalogSession(CatalogStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_thread.setMaxThreadCount(1);
}

CatalogSession::~CatalogSession() = default;

template <typename Work, typename Done>
void CatalogSession::run(Work work, Done done)
{
    ++m_running;
    Q_EMIT busyChanged();
    runBeside(m_thread, this, std::move(work), [this, done = std::move(done)](const auto &result) {
        --m_running;
        Q_EMIT busyChanged();
        done(result);
    });
}

void CatalogSession::compare(const QString &indexFile)
{
    run([store = &m_store, indexFile] { return compareIndexFile(*store, indexFile); },
        [this, indexFile](const Result<IndexComparison> &result) {
            if (!result) {
                Q_EMIT failed({result.error()});
                return;
            }
            m_indexFile = indexFile;
            m_comparison = *result;
            Q_EMIT compared();
        });
}

bool CatalogSession::canApply() const
{
    return m_comparison && std::any_of(m_comparison->changes.begin(), m_comparison->changes.end(), [](const IndexChange &change) {
               return change.kind != IndexChange::Kind::Gone && change.kind != IndexChange::Kind::NotWithdrawn;
           });
}

void CatalogSession::apply(const QString &catalogueFile)
{
    if (!canApply())
        return;
    run([store = &m_store, comparison = *m_comparison, catalogueFile] { return writeMergedCatalogue(*store, comparison, catalogueFile); },
        [this](const std::optional<Error> &error) {
            if (error)
                Q_EMIT failed({*error});
            else
                Q_EMIT used();
        });
}

void CatalogSession::use(const QString &catalogueFile)
{
    run(
        [store = &m_store, catalogueFile]() -> std::optional<Error> {
            const auto used = store->use(catalogueFile);
            return used ? std::nullopt : std::optional(used.error());
        },
        [this](const std::optional<Error> &error) {
            if (error)
                Q_EMIT failed({*error});
            else
                Q_EMIT used();
        });
}

} // namespace pf
