// Mailbox databases of a DAG in the projection: which copy may be mounted where (4.2).
#include "cluster/placement.h"

#include <algorithm>

namespace pf::world {

namespace {

int mountedOn(const ClusterWorld &c, int node)
{
    return int(std::count_if(c.mail.begin(), c.mail.end(), [node](const MailDatabase &d) { return d.active == node; }));
}

} // namespace

std::vector<int> mountTargets(const ClusterWorld &c, int database)
{
    const MailDatabase &d = c.mail[size_t(database)];
    std::vector<int> out;
    for (int node = 0; node < c.nodes; ++node) {
        const int limit = size_t(node) < c.mailLimit.size() ? c.mailLimit[size_t(node)] : -1;
        if (node != d.active && has(d.usable & c.up & ~c.banned & ~c.mailBlocked, node) && (limit < 0 || mountedOn(c, node) < limit))
            out.push_back(node);
    }
    std::stable_sort(out.begin(), out.end(), [&](int a, int b) { return mountedOn(c, a) < mountedOn(c, b); });
    return out;
}

void copiesLeave(ClusterWorld &c, int node)
{
    for (int d = 0; d < int(c.mail.size()); ++d) {
        c.mail[size_t(d)].usable &= ~bit(node);
        if (c.mail[size_t(d)].active != node)
            continue;
        const std::vector<int> legal = mountTargets(c, d);
        c.mail[size_t(d)].active = legal.empty() ? std::int8_t{-1} : std::int8_t(legal.front());
    }
}

void copiesReturn(ClusterWorld &c)
{
    for (int d = 0; d < int(c.mail.size()); ++d) {
        MailDatabase &database = c.mail[size_t(d)];
        if (database.active >= 0)
            continue;
        for (int node = 0; node < c.nodes && database.active < 0; ++node) { // the last copy that was mounted is complete
            if (has(database.copies & c.up & ~c.banned & ~c.mailBlocked, node))
                database.active = std::int8_t(node);
        }
    }
}

} // namespace pf::world
