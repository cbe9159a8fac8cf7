#include "imports/bag.h"

#include <QRegularExpression>

namespace pf::imports {

const Bag *Bag::find(QStringView name) const
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].compare(name, Qt::CaseInsensitive) == 0) {
            const Bag &found = children[size_t(i)];
            return found.kind == Kind::Null ? nullptr : &found;
        }
    }
    return nullptr;
}

bool Bag::has(QStringView name) const
{
    return names.contains(name, Qt::CaseInsensitive);
}

QString Bag::name() const
{
    const Bag *own = find(u"Name");
    return own && own->kind == Kind::Text ? own->text : text;
}

QString Bag::textOf(QStringView name) const
{
    const Bag *found = find(name);
    return found ? found->name() : QString();
}

std::optional<qint64> Bag::numberOf(QStringView name) const
{
    const Bag *found = find(name);
    if (!found)
        return std::nullopt;
    if (found->number)
        return found->number;
    bool ok = false;
    const qint64 value = found->text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<bool> Bag::flagOf(QStringView name) const
{
    const Bag *found = find(name);
    if (!found)
        return std::nullopt;
    if (found->kind == Kind::Flag)
        return found->flag;
    if (found->number)
        return *found->number != 0;
    if (found->text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (found->text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

std::optional<UtcMs> Bag::timeOf(QStringView name) const
{
    const Bag *found = find(name);
    return found ? found->time : std::nullopt;
}

QStringList Bag::listOf(QStringView name) const
{
    const Bag *found = find(name);
    QStringList result;
    if (!found)
        return result;
    if (found->kind == Kind::List) {
        for (const Bag &element : found->children) {
            if (const QString one = element.name(); !one.isEmpty())
                result << one;
        }
    } else if (const QString one = found->name(); !one.isEmpty()) {
        result << one;
    }
    return result;
}

bool Bag::isA(QStringView typeEnd) const
{
    for (const QString &type : types) {
        if (type == typeEnd || (type.endsWith(typeEnd) && (type[type.size() - typeEnd.size() - 1] == u'.')))
            return true;
    }
    return false;
}

std::optional<UtcMs> dotNetTime(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$)"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return UtcMs::fromString(match.captured(1) + match.captured(2).left(4) + match.captured(3));
}

} // namespace pf::imports
