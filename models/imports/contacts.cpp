#include "imports/contacts.h"

#include "base/names.h"
#include "base/objectref.h"
#include "estate/fits.h"
#include "estate/merger.h"
#include "imports/mapping.h"

namespace pf::imports {

namespace {

class ContactList
{
public:
    ContactList(const ImportedFile &file, QList<Message> &notes, MergeRecord *record) : m_file(file), m_notes(notes), m_record(record) {}

    void apply(Estate &estate, const ImportFact &fact)
    {
        m_hits = 0;
        for (Cluster &cluster : estate.clusters) {
            if (!fact.cluster.isEmpty() && !sameName(cluster.name, fact.cluster))
                continue;
            for (FailoverInstance &instance : cluster.instances) {
                const bool host = fact.object.isEmpty() ? !fact.cluster.isEmpty() : sameName(instance.networkName, fact.object);
                if (host && (fact.name.isEmpty() || sameName(instance.name, fact.name)))
                    tell(instance.contact, fact, ObjectRef::clusteredInstance(cluster.name, instance.name));
            }
            for (ClusterNode &node : cluster.nodes)
                computer(node.computer, fact, ObjectRef::node(cluster.name, node.computer.name));
        }
        if (fact.cluster.isEmpty()) {
            for (Computer &server : estate.servers)
                computer(server, fact, ObjectRef::server(server.name));
        }
        if (m_hits == 0)
            m_notes.append(msg("import.note.owner-of-nothing", {factPlace(m_file, fact), fact.object.isEmpty() ? fact.name : fact.object}));
    }

private:
    void computer(Computer &computer, const ImportFact &fact, const ObjectRef &at)
    {
        if (estateio::hostPart(computer.name).compare(fact.object, Qt::CaseInsensitive) != 0)
            return;
        for (SqlInstance &instance : computer.instances) {
            if (fact.name.isEmpty() || sameName(instance.name, fact.name))
                tell(instance.contact, fact, ObjectRef::fromPath(at.path + u'/' + estateio::pathStep("instances", instance.name)));
        }
        if (computer.exchange && fact.name.isEmpty())
            tell(computer.exchange->contact, fact, at);
    }

    void tell(Contact &contact, const ImportFact &fact, const ObjectRef &object)
    {
        ++m_hits;
        for (const auto &[member, word] : {std::pair{&Contact::owner, "owner"}, std::pair{&Contact::application, "application"},
                                           std::pair{&Contact::contact, "contact"}}) {
            const QString &told = fact.contact.*member;
            const QString before = contact.*member;
            if (told.isEmpty() || before == told)
                continue;
            if (!before.isEmpty())
                m_notes.append(msg("import.note.owner-differs", {factPlace(m_file, fact), told, before}));
            if (m_record)
                m_record->changes.append({before.isEmpty() ? MergeChange::Kind::Filled : MergeChange::Kind::Changed,
                                          object.path,
                                          QString::fromLatin1(word),
                                          before,
                                          told,
                                          {},
                                          {{}, factPlace(m_file, fact)}});
            contact.*member = told;
        }
    }

    const ImportedFile &m_file;
    QList<Message> &m_notes;
    MergeRecord *m_record;
    int m_hits = 0;
};

} // namespace

QString factPlace(const ImportedFile &file, const ImportFact &fact)
{
    const QString name = estateio::fileName(file.file);
    return fact.line > 0 ? name + u':' + QString::number(fact.line) : name;
}

QList<Message> applyContacts(Estate &estate, const ImportedFile &file, MergeRecord *record)
{
    QList<Message> notes;
    ContactList list(file, notes, record);
    for (const ImportFact &fact : file.facts) {
        if (fact.kind == ImportFact::Kind::Contact)
            list.apply(estate, fact);
    }
    return notes;
}

} // namespace pf::imports
