#pragma once

#include "coverage/acceptance.h"
#include "coverage/whatif.h"
#include "session/estatesession.h"

namespace pf {

/// What a reviewer does with the findings of an estate: thinks through a change of options, sees what a fix would bring, and
/// accepts findings until a day. Nothing here changes the estate or a server; only acceptances are written, to a file of their own.
class CoverageSession final : public QObject
{
    Q_OBJECT

public:
    explicit CoverageSession(QObject *parent = nullptr);
    ~CoverageSession() override;

    /// Forgets the considered changes and reads the acceptances kept for this estate. @param acceptanceFile  need not exist yet
    void setPicture(EstatePicturePtr picture, const QString &acceptanceFile);
    const EstatePicturePtr &picture() const { return m_picture; }
    /// The estate as it would be with the considered changes; the picture itself where there are none or they are not judged yet.
    EstatePicturePtr shown() const { return m_considered ? m_considered : m_picture; }

    const QList<OptionChange> &changes() const { return m_changes; }
    void toggle(const OptionChange &change); ///< changed() follows when it has been judged
    void clearChanges();
    /// From the findings of the estate to those with the changes.
    const FindingsDifference &difference() const { return m_difference; }
    bool isBusy() const { return m_watcher.isRunning(); }

    /// What the fix of a finding alone would bring; effectKnown() follows where the fix is a change of options.
    void askEffect(const Finding &finding);
    struct Effect
    {
        QString finding;
        CoverageSummary before, after;
        QList<ObjectRef> alsoCleared; ///< objects of other findings that go with it
        int worse = 0;                ///< errors and warnings that would come
    };

    const Acceptances &acceptances() const { return m_acceptances; }
    /// What is wrong with the kept file; it is then not touched.
    const Errors &acceptanceErrors() const { return m_acceptanceErrors; }
    /// Writes the file. On failure nothing has changed.
    std::optional<Error> accept(const Acceptance &acceptance);
    std::optional<Error> withdraw(const QString &finding);

Q_SIGNALS:
    void changed();            ///< shown(), changes() or difference()
    void acceptancesChanged(); ///< acceptances()
    void effectKnown(const pf::CoverageSession::Effect &effect);

private:
    struct Judged
    {
        EstatePicturePtr picture;
        FindingsDifference difference;
    };
    void judge();
    void judged();
    std::optional<Error> keep(const Acceptances &acceptances);

    EstatePicturePtr m_picture, m_considered;
    QList<OptionChange> m_changes;
    FindingsDifference m_difference;
    QFutureWatcher<Judged> m_watcher;
    QFutureWatcher<Effect> m_effects;
    QString m_file;
    Acceptances m_acceptances;
    Errors m_acceptanceErrors;
};

} // namespace pf
