#include "report/changes.h"

#include "base/names.h"
#include "planning/scopeindex.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

class ChangeCollector final
{
public:
    ChangeCollector(const Estate &estate, const Plan &plan) : m_plan(plan)
    {
        for (const ClusterStart &start : plan.start) {
            for (const auto &[key, build] : start.levels)
                m_levels.insert(nameKey(start.cluster + u'/' + key), build);
        }
        for (const Cluster &cluster : estate.clusters)
            addPeople(cluster);
        for (const Computer &server : estate.servers)
            addPeople(server, {});
    }

    QList<ChangedObject> collect()
    {
        for (const Step &step : m_plan.steps) {
            for (const Phase &phase : step.phases) {
                for (const PlanAction &action : phase.actions) {
                    for (qsizetype i = 0; action.kind == ActionKind::Install && i < action.instances.size(); ++i)
                        installed(action, action.instances[i], action.levels.value(i));
                }
            }
            for (const InstanceOutage &outage : step.outages)
                ++at(ObjectRef::fromPath(outage.instance)).outages;
        }
        for (const auto &[instance, ms] : m_plan.outages)
            at(ObjectRef::fromPath(instance)).ms = ms;
        std::stable_sort(m_out.begin(), m_out.end(), [](const auto &a, const auto &b) { return a.ms.high > b.ms.high; });
        return m_out;
    }

private:
    /// An installation names what it updates as the scope does: "FIN01", "NODE\NAME".
    void installed(const PlanAction &action, const QString &instance, const QString &level)
    {
        const qsizetype slash = instance.indexOf(u'\\');
        const QString name = instance.mid(slash + 1);
        const bool mail = slash >= 0 && instance == exchangeName(instance.left(slash));
        const ObjectRef object = slash < 0                   ? ObjectRef::clusteredInstance(action.cluster, name)
                                 : !action.cluster.isEmpty() ? (mail ? ObjectRef::node(action.cluster, action.node)
                                                                     : ObjectRef::nodeInstance(action.cluster, action.node, name))
                                 : mail                      ? ObjectRef::server(action.node)
                                                             : ObjectRef::serverInstance(action.node, name);
        ChangedObject &change = at(object);
        addOnce(change.from, action.value == installerManaged
                                 ? m_mailLevels.value(action.cluster.isEmpty() ? ObjectRef::server(action.node)
                                                                               : ObjectRef::node(action.cluster, action.node))
                                 : m_levels.value(nameKey(action.cluster + u'/' + name + u'@' + action.node)));
        addOnce(change.to, level);
    }

    ChangedObject &at(const ObjectRef &object)
    {
        const auto known = m_rows.constFind(object);
        if (known != m_rows.constEnd())
            return m_out[*known];
        m_rows.insert(object, m_out.size());
        ChangedObject change;
        change.object = object;
        change.name = object.name();
        change.cluster = object.part(u"cluster"_s);
        change.node = object.part(change.cluster.isEmpty() ? u"server"_s : u"node"_s);
        for (const Contact &person : m_people.value(object)) {
            addOnce(change.applications, person.application);
            addOnce(change.owners, person.owner);
            addOnce(change.contacts, person.contact);
        }
        if (object.kind == ObjectKind::Instance && !change.node.isEmpty())
            addOnce(change.from, m_levels.value(nameKey(change.cluster + u'/' + change.name + u'@' + change.node)));
        m_out.append(change);
        return m_out.last();
    }

    void addPeople(const Computer &computer, const QString &cluster)
    {
        const ObjectRef self = cluster.isEmpty() ? ObjectRef::server(computer.name) : ObjectRef::node(cluster, computer.name);
        if (computer.exchange) {
            m_people[self].append(computer.exchange->contact);
            if (const auto level = computer.exchange->level())
                m_mailLevels.insert(self, level->toString());
        }
        for (const SqlInstance &instance : computer.instances)
            m_people[cluster.isEmpty() ? ObjectRef::serverInstance(computer.name, instance.name)
                                       : ObjectRef::nodeInstance(cluster, computer.name, instance.name)]
                .append(instance.contact);
    }

    void addPeople(const Cluster &cluster)
    {
        for (const ClusterNode &node : cluster.nodes)
            addPeople(node.computer, cluster.name);
        for (const ClusterNode &node : cluster.nodes) {
            if (cluster.mailbox && node.computer.exchange)
                m_people[ObjectRef::clusteredInstance(cluster.name, cluster.mailbox->name)].append(node.computer.exchange->contact);
        }
        for (const FailoverInstance &instance : cluster.instances)
            m_people[ObjectRef::clusteredInstance(cluster.name, instance.name)].append(instance.contact);
        for (const AvailabilityGroup &group : cluster.availabilityGroups) {
            for (const AgReplica &replica : group.replicas) { // who owns an instance answers for the groups on it
                if (const FailoverInstance *clustered = clusteredReplica(cluster, replica))
                    m_people[ObjectRef::group(cluster.name, group.name)].append(clustered->contact);
                else if (const SqlInstance *single = standaloneReplica(cluster, replica))
                    m_people[ObjectRef::group(cluster.name, group.name)].append(single->contact);
            }
        }
    }

    const Plan &m_plan;
    QHash<QString, QString> m_levels;       ///< "cluster/INSTANCE@NODE" -> build before the first step
    QHash<ObjectRef, QString> m_mailLevels; ///< Exchange server -> its build
    QHash<ObjectRef, QList<Contact>> m_people;
    QHash<ObjectRef, qsizetype> m_rows;
    QList<ChangedObject> m_out;
};

} // namespace

QList<ChangedObject> changedObjects(const Estate &estate, const Plan &plan)
{
    return ChangeCollector(estate, plan).collect();
}

} // namespace pf::report
