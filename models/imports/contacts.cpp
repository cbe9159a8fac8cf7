#include "imports/contacts.h"

#include "base/names.h"
#include "estate/fits.h"
#include "imports/mapping.h"

namespace pf::imports {

namespace {

class ContactList
{
public:
    ContactList(const ImportedFile &file, QList<Message> &notes) : m_file(file), m_notes(notes) {}

    void apply(Estate &estate, const ImportFact &fact)
    {
        m_hits = 0;
        for (Cluster &cluster : estate.clusters) {
            if (!fact.cluster.isEmpty() && !sameName(cluster.name, fact.cluster))
                continue;
            for (FailoverInstance &instance : cluster.instances) {
                const bool host = fact.object.isEmpty() ? !fact.cluster.isEmpty() : sameName(instance.networkName, fact.object);
                if (host && (fact.name.isEmpty() || sameName(instance.name, fact.name)))
                    tell(instance.contact, fact);
            }
            for (ClusterNode &node : cluster.nodes)
                computer(node.computer, fact);
        }
        if (fact.cluster.isEmpty()) {
            for (Computer &server : estate.servers)
                computer(server, fact);
        }
        if (m_hits == 0)
            m_notes.append(msg("import.note.owner-of-nothing", {factPlace(m_file, fact), fact.object.isEmpty() ? fact.name : fact.object}));
    }

private:
    void computer(Computer &computer, const ImportFact &fact)
    {
        if (estateio::hostPart(computer.name).compare(fact.object, Qt::CaseInsensitive) != 0)
            return;
        for (SqlInstance &instance : computer.instances) {
            if (fact.name.isEmpty() || sameName(instance.name, fact.name))
                tell(instance.contact, fact);
        }
        if (computer.exchange && fact.name.isEmpty())
            tell(computer.exchange->contact, fact);
    }

    void tell(Contact &contact, const ImportFact &fact)
    {
        ++m_hits;
        for (const auto member : {&Contact::owner, &Contact::application, &Contact::contact}) {
            const QString &told = fact.contact.*member;
            if (told.isEmpty())
                continue;
            if (!(contact.*member).isEmpty() && contact.*member != told)
                m_notes.append(msg("import.note.owner-differs", {factPlace(m_file, fact), told, contact.*member}));
            contact.*member = told;
        }
    }

    const ImportedFile &m_file;
    QList<Message> &m_notes;
    int m_hits = 0;
};

} // namespace

QString factPlace(const ImportedFile &file, const ImportFact &fact)
{
    const QString name = estateio::fileName(file.file);
    return fact.line > 0 ? name + u':' + QString::number(fact.line) : name;
}

QList<Message> applyContacts(Estate &estate, const ImportedFile &file)
{
    QList<Message> notes;
    ContactList list(file, notes);
    for (const ImportFact &fact : file.facts) {
        if (fact.kind == ImportFact::Kind::Contact)
            list.apply(estate, fact);
    }
    return notes;
}

} // namespace pf::imports
