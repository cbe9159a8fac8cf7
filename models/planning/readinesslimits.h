#pragma once

#include <QtGlobal>

/// What the checks of domain 7.1 compare with where no policy says otherwise: the only place of these numbers.
namespace pf::limits {

inline constexpr qint64 hourMs = 3'600'000, dayMs = 24 * hourMs;

inline constexpr qint64 systemDriveMb = 10'240;            // C-15: less blocks
inline constexpr qint64 sqlPackageMb = 3'000;              // C-15: one extracted update of one SQL Server version; twice that is wanted
inline constexpr qint64 exchangePackageMb = 6'500;         // C-15: the same for Exchange
inline constexpr qint64 backupAgeMs = dayMs;               // C-23
inline constexpr qint64 checkDbAgeMs = 7 * dayMs;          // C-24
inline constexpr qint64 longTransactionMs = 300'000;       // C-25
inline constexpr qint64 unlimitedMemoryMb = 2'147'483'647; // C-28: max server memory as installed
inline constexpr qint64 redoQueueKb = 51'200;              // C-29: more has to drain before a failover
inline constexpr qint64 copyQueue = 10, replayQueue = 50;  // C-34: logs; a usable copy is below both
inline constexpr qint64 validationAgeMs = 90 * dayMs;      // C-41
inline constexpr qint64 reportAgeMs = dayMs;               // C-13 (U-24)
inline constexpr qint64 timeSkewMs = 300'000;              // C-47: Kerberos takes no more

} // namespace pf::limits
