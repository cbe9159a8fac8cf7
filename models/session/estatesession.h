#pragma once

#include "coverage/acceptance.h"
#include "report/reports.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace pf {

/// A consistent picture of one estate: the estate, where it stands in its file, and its coverage. Shared, never changed.
struct EstatePicture
{
    const Catalog *catalog = nullptr; ///< what it was judged by; outlives the picture
    QString label;                    ///< "nordhaven.json" or "sample:company"
    Estate estate;
    SourceMap sources;
    Findings findings;
    QString hash;           ///< sha256Hex(writeEstate(estate))
    QString acceptanceFile; ///< where acceptances of its findings are kept; need not exist yet
    Acceptances acceptances;
    Errors acceptanceErrors; ///< what is wrong with that file; it is then not written over
};
using EstatePicturePtr = std::shared_ptr<const EstatePicture>;

/// Gives the catalogue, which must outlive the session. Called from several threads; may wait until it has been read.
using CatalogSource = std::function<const Catalog &()>;

/// Reads an estate argument of the command line: a file, "-" or "sample:NAME".
ResultOrAll<Loaded> loadEstateArgument(const QString &argument);
QStringList sampleNames();
/// Reads, checks and hashes an estate argument, with the acceptances kept beside it. Takes its time: not for the window's thread.
ResultOrAll<EstatePicturePtr> readPicture(const QString &argument, const CatalogSource &catalog, UtcMs asOf);

/// Opens and checks estates in the background, for the console and for commands alike.
class EstateSession final : public QObject
{
    Q_OBJECT

public:
    explicit EstateSession(CatalogSource catalog, QObject *parent = nullptr);
    ~EstateSession() override;
    const Catalog &catalog() const { return m_catalog(); } ///< waits where it is still being read
    EstatePicturePtr current() const { return m_current; }
    /// nullopt = the clock
    void setAsOf(std::optional<UtcMs> asOf) { m_asOf = asOf; }
    UtcMs asOf() const;
    void open(const QString &argument); ///< asynchronous; opened() or failed() follows
    bool isBusy() const;

Q_SIGNALS:
    void busyChanged();
    void opened();                                                  ///< current() is new
    void failed(const QString &argument, const pf::Errors &errors); ///< current() stays as it was

private:
    struct Outcome
    {
        EstatePicturePtr picture;
        QString argument;
        Errors errors;
    };
    void finish();
    CatalogSource m_catalog;
    EstatePicturePtr m_current;
    std::optional<UtcMs> m_asOf;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace pf
