#include "coverage/analysis.h"

namespace pf::coverage {

ObjectRef Scope::object() const
{
    return cluster ? ObjectRef::cluster(cluster->name) : ObjectRef::server(computers.front()->name);
}

ObjectRef Scope::computerRef(int computer) const
{
    const QString &name = computers[static_cast<size_t>(computer)]->name;
    return cluster ? ObjectRef::node(cluster->name, name) : ObjectRef::server(name);
}

const ObjectRef &Scope::ref(const Thing &thing)
{
    refs.resize(things.size());
    ObjectRef &ref = refs[static_cast<size_t>(&thing - things.data())];
    if (ref.kind == ObjectKind::None)
        ref = makeRef(thing);
    return ref;
}

ObjectRef Scope::makeRef(const Thing &thing) const
{
    const QString &computer = computers[static_cast<size_t>(thing.computer)]->name;
    if (thing.kind == Thing::Kind::Clustered)
        return ObjectRef::nodeInstance(cluster->name, computer, thing.clustered->name);
    if (thing.kind == Thing::Kind::Instance)
        return cluster ? ObjectRef::nodeInstance(cluster->name, computer, thing.instance->name)
                       : ObjectRef::serverInstance(computer, thing.instance->name);
    return computerRef(thing.computer);
}

QString Scope::name(const Thing &thing) const
{
    if (thing.kind == Thing::Kind::Clustered)
        return thing.clustered->name;
    if (thing.kind == Thing::Kind::Instance)
        return thing.instance->name;
    return computers[static_cast<size_t>(thing.computer)]->name;
}

Use Scope::use(const Thing &thing) const
{
    return thing.clustered ? useOf(cluster, *thing.clustered) : thing.instance ? useOf(cluster, *thing.instance) : Use::Any;
}

std::optional<UtcMs> Scope::observedAt(int computer, const Estate &estate) const
{
    if (const auto &observed = computers[static_cast<size_t>(computer)]->observed)
        return observed->at;
    if (cluster && cluster->observed)
        return cluster->observed->at;
    return estate.observed.at;
}

std::optional<UtcMs> Scope::observedAt(const Thing &thing, const Estate &estate) const
{
    const std::optional<Observation> *own = nullptr;
    if (thing.instance)
        own = &thing.instance->observed;
    else if (thing.clustered)
        own = &thing.clustered->observed;
    else if (thing.exchange)
        own = &thing.exchange->observed;
    return own && *own ? (*own)->at : observedAt(thing.computer, estate);
}

} // namespace pf::coverage
