#pragma once

#include "coverage/whatif.h"
#include "session/estatesession.h"

#include <QThreadPool>

#include <atomic>

namespace pf {

/// What a reviewer does with the findings of an estate: thinks through a change of options, sees what a fix would bring, and
/// accepts findings until a day. Nothing here changes the estate or a server; only acceptances are written, to a file of their own.
/// Judging takes as long as a check: it is done beside the window, one at a time, and only for the question asked last.
class CoverageSession final : public QObject
{
    Q_OBJECT

public:
    explicit CoverageSession(QObject *parent = nullptr);
    ~CoverageSession() override;

    /// Forgets the considered changes; takes the acceptances that the picture brings.
    void setPicture(EstatePicturePtr picture);
    const EstatePicturePtr &picture() const { return m_picture; }
    /// The estate as it would be with the considered changes; the picture itself where there are none or they are not judged yet.
    EstatePicturePtr shown() const { return m_considered ? m_considered : m_picture; }

    const QList<OptionChange> &changes() const { return m_changes; }
    void toggle(const OptionChange &change); ///< changed() follows when it has been judged
    void clearChanges();

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
    /// acceptancesChanged() follows when the file has been written, acceptanceFailed() where it could not be.
    void accept(const Acceptance &acceptance);
    void withdraw(const QString &finding);

Q_SIGNALS:
    void changed();            ///< shown() or changes()
    void acceptancesChanged(); ///< acceptances()
    void acceptanceFailed(const pf::Error &error);
    void effectKnown(const pf::CoverageSession::Effect &effect);

private:
    using Turn = std::shared_ptr<std::atomic<int>>; ///< of the question asked last; what comes after its turn is not worked out
    void judge();
    void keep(const Acceptances &acceptances);

    EstatePicturePtr m_picture, m_considered;
    QList<OptionChange> m_changes;
    Acceptances m_acceptances; ///< as the file has them
    Acceptances m_wanted;      ///< as it will have them when all that was asked for is written
    Turn m_judging = std::make_shared<std::atomic<int>>(0), m_effects = std::make_shared<std::atomic<int>>(0);
    QThreadPool m_thinker, m_writer; ///< of one thread each; last, so that they end first
};

} // namespace pf
