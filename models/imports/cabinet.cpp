#include "imports/wsuspackage.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mspack.h>

namespace pf::imports {

namespace {

constexpr qsizetype largestFile = 512 * qsizetype(1024) * 1024;

/// libmspack's files, in memory: one that is read, the others written.
struct MemoryFile
{
    QByteArrayView in;
    QByteArray *out = nullptr;
    qsizetype at = 0;
};

/// libmspack hands its system to every call: ours knows the cabinet and where the file goes.
struct MemorySystem
{
    mspack_system calls{};
    QByteArrayView cabinet;
    QByteArray out;

    static MemorySystem *of(mspack_system *system) { return reinterpret_cast<MemorySystem *>(system); }

    static mspack_file *open(mspack_system *system, const char *, int mode)
    {
        auto *file = new MemoryFile;
        if (mode == MSPACK_SYS_OPEN_READ)
            file->in = of(system)->cabinet;
        else
            file->out = &of(system)->out;
        return reinterpret_cast<mspack_file *>(file);
    }
    static void close(mspack_file *file) { delete reinterpret_cast<MemoryFile *>(file); }
    static int read(mspack_file *handle, void *buffer, int bytes)
    {
        auto *file = reinterpret_cast<MemoryFile *>(handle);
        if (file->out || bytes < 0)
            return -1;
        const qsizetype count = std::clamp<qsizetype>(file->in.size() - file->at, 0, bytes);
        if (count > 0)
            std::memcpy(buffer, file->in.data() + file->at, size_t(count));
        file->at += count;
        return int(count);
    }
    static int write(mspack_file *handle, void *buffer, int bytes)
    {
        auto *file = reinterpret_cast<MemoryFile *>(handle);
        if (!file->out || bytes < 0 || file->out->size() + bytes > largestFile)
            return -1;
        file->out->append(static_cast<const char *>(buffer), bytes);
        return bytes;
    }
    static int seek(mspack_file *handle, off_t offset, int mode)
    {
        auto *file = reinterpret_cast<MemoryFile *>(handle);
        const qsizetype from = mode == MSPACK_SYS_SEEK_CUR ? file->at : mode == MSPACK_SYS_SEEK_END ? file->in.size() : 0;
        const qsizetype to = from + qsizetype(offset);
        if (to < 0 || to > file->in.size())
            return -1;
        file->at = to;
        return 0;
    }
    static off_t tell(mspack_file *file) { return off_t(reinterpret_cast<MemoryFile *>(file)->at); }
    static void message(mspack_file *, const char *, ...) {}
    static void *alloc(mspack_system *, size_t bytes) { return std::malloc(bytes); }
    static void release(void *pointer) { std::free(pointer); }
    static void copy(void *from, void *to, size_t bytes) { std::memcpy(to, from, bytes); }

    explicit MemorySystem(QByteArrayView bytes) : cabinet(bytes)
    {
        calls.open = open;
        calls.close = close;
        calls.read = read;
        calls.write = write;
        calls.seek = seek;
        calls.tell = tell;
        calls.message = message;
        calls.alloc = alloc;
        calls.free = release;
        calls.copy = copy;
    }
};

tl::unexpected<Error> damaged(const QString &file, int code)
{
    return fail("PF-IMP-221", msg("import.cab-damaged"), msg("import.next.export-again"), {file, {}, 0, 0},
                QStringLiteral("libmspack error %1").arg(code));
}

} // namespace

Result<WsusPackage> unpackWsusPackage(QByteArrayView bytes, const QString &file)
{
    MemorySystem system(bytes);
    const auto destroy = [](mscab_decompressor *cabinets) { mspack_destroy_cab_decompressor(cabinets); };
    const std::unique_ptr<mscab_decompressor, decltype(destroy)> cabinets(mspack_create_cab_decompressor(&system.calls), destroy);
    if (!cabinets)
        return damaged(file, MSPACK_ERR_NOMEMORY);
    const auto close = [&](mscabd_cabinet *cabinet) { cabinets->close(cabinets.get(), cabinet); };
    const std::unique_ptr<mscabd_cabinet, decltype(close)> cabinet(cabinets->open(cabinets.get(), "cabinet"), close);
    if (!cabinet)
        return damaged(file, cabinets->last_error(cabinets.get()));
    if (qint64(cabinet->length) > bytes.size()) // libmspack reads what is there of a cut one
        return damaged(file, MSPACK_ERR_READ);
    WsusPackage result;
    for (const auto &[name, into] : {std::pair("package.xml", &result.package), std::pair("metadata.txt", &result.metadata)}) {
        const mscabd_file *found = nullptr;
        for (const mscabd_file *entry = cabinet->files; entry && !found; entry = entry->next) {
            if (qstricmp(entry->filename, name) == 0)
                found = entry;
        }
        if (!found)
            return fail("PF-IMP-222", msg("import.cab-other", {QString::fromLatin1(name)}), msg("import.next.wsusutil"), {file, {}, 0, 0});
        if (qint64(found->length) > largestFile)
            return fail("PF-IMP-224", msg("import.cab-too-large", {qint64(found->length), qint64(largestFile)}),
                        msg("import.next.wsusutil"), {file, {}, 0, 0});
        system.out.clear();
        const int error = cabinets->extract(cabinets.get(), const_cast<mscabd_file *>(found), "out");
        if (error != MSPACK_ERR_OK || system.out.size() != qsizetype(found->length))
            return damaged(file, error);
        *into = system.out;
    }
    return result;
}

} // namespace pf::imports
