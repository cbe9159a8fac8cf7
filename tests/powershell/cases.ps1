# Runs the collector in every case against the stub world. Leaves NAME.json and NAME.told (what the person was told) in $Out;
# verify.py compares both with expected/NAME.txt.
param([Parameter(Mandatory)] [string] $Collector, [Parameter(Mandatory)] [string] $Out, [string] $Only = '*')
$ErrorActionPreference = 'Stop'
$all = 'Cluster', 'Exchange', 'Wsus'
$lon = 'L' + [char] 0xD6 + 'N'
$oddName = "O'Brien & S" + [char] 0xF6 + "ner <""AB""> \ C:\new`tx" + [char]::ConvertFromUtf32(0x1F6A2)

$cases = @(
    # Everything that there is, in one run.
    @{ Name = 'everything'; Parts = $all; Arguments = @{ Name = 'Nordhaven'; ComputerName = 'NH-APP01'; WsusServer = 'NH-WSUS02', 'NH-WSUS01' } }
    # One part only: by what is installed, and by what is asked for. Names of every kind come through.
    @{ Name = 'wsus-only'; Parts = 'Wsus'; Arguments = @{ Name = $oddName } }
    @{ Name = 'wsus-two'; Parts = 'Wsus'; Arguments = @{ Name = 'Nordhaven'; WsusServer = 'NH-WSUS01', 'NH-WSUS02', 'NH-WSUS09' } }
    @{ Name = 'sql-only'; Parts = @(); Arguments = @{ Name = 'Nordhaven'; ComputerName = 'NH-APP01.nordhaven.example' } }
    @{ Name = 'exchange-only'; Parts = $all; Arguments = @{ Name = 'Nordhaven'; Part = 'Exchange' } }
    @{ Name = 'cluster-only'; Parts = $all; Variant = 'cloud', 'forced', 's2d'; Arguments = @{ Name = 'Nordhaven'; Part = 'Cluster'; Cluster = 'NH-SQLFC01' } }
    # A person with a login in SQL Server and no rights in Windows.
    @{ Name = 'sql-login-only'; Parts = @(); Arguments = @{ Name = 'Nordhaven'; SqlInstance = 'NH-SQL02\AGX', 'NH-SQL01\AGX' } }
    @{ Name = 'sql-login-fci'; Parts = @(); Variant = 'fcireplica'; Arguments = @{ Name = 'Nordhaven'; SqlInstance = "VSQL-1\$lon", 'NH-SQL01\AGX', 'NH-SQL02\AGX' } }
    @{ Name = 'secondary-only'; Parts = @(); Arguments = @{ Name = 'Nordhaven'; SqlInstance = 'NH-SQL02\AGX' } }
    # Refusals: the rest is still there, with the reasons.
    @{ Name = 'denied-quorum'; Parts = $all; Deny = 'Get-ClusterQuorum'; Arguments = @{ Name = 'Nordhaven'; Part = 'Cluster', 'SqlServer', 'Wsus'; ComputerName = 'NH-SQL01' } }
    # Nobody tells the quorum: the cluster is there without it (Q-2).
    @{ Name = 'quorum-not-reported'; Parts = 'Cluster'; Deny = 'Get-ClusterQuorum'; Arguments = @{ Name = 'Nordhaven'; Part = 'Cluster' } }
    @{ Name = 'quorum-not-known'; Parts = @(); Variant = 'badquorum'; Arguments = @{ Name = 'Nordhaven'; SqlInstance = 'NH-SQL01\AGX' } }
    @{ Name = 'denied-here-and-there'; Parts = 'Cluster'; Deny = 'Invoke-Command:NH-SQL02', "Sql:VSQL-1\$lon", 'Sql:NH-SQL01\AGX', 'Get-ClusterOwnerNode', 'Cim:Win32_LogicalDisk'
        Arguments = @{ Name = 'Nordhaven'; Part = 'Cluster', 'SqlServer', 'Exchange' }
    }
    @{ Name = 'denied-wsus'; Parts = 'Wsus'; Deny = 'Wsus.GetUpdateCategories', 'Wsus.GetRootUpdateCategories'; Arguments = @{ Name = 'Nordhaven'; ComputerName = 'nh-sql01'; Part = 'Wsus' } }
    @{ Name = 'denied-exchange'; Parts = 'Exchange'; Deny = 'Get-MailboxServer', 'Get-MailboxDatabaseCopyStatus:NH-EX02', 'Invoke-Command:NH-EX01.nordhaven.example'; Variant = 'odd'; Arguments = @{ Name = 'Nordhaven'; Part = 'Exchange' } }
    @{ Name = 'unknown-witness'; Parts = 'Exchange'; Variant = 'badwitness'; Arguments = @{ Name = 'Nordhaven'; Part = 'Exchange' } }
    @{ Name = 'certificate'; Parts = @(); Deny = 'Certificate:NH-APP01'; Arguments = @{ Name = 'Nordhaven'; SqlInstance = 'NH-APP01'; ComputerName = 'no-such-host' } }
    @{ Name = 'certificate-trusted'; Parts = @(); Deny = 'Certificate:NH-APP01'; Arguments = @{ Name = 'Nordhaven'; SqlInstance = 'NH-APP01'; TrustServerCertificate = $true } }
    # Quorums, and options with nothing selected: that is told, as an empty list.
    @{ Name = 'no-witness'; Parts = 'Cluster'; Variant = 'nowitness'; Deny = 'Get-ClusterGroup'; Arguments = @{ Name = 'Nordhaven'; Part = 'Cluster' } }
    @{ Name = 'disk-only'; Parts = 'Cluster'; Variant = 'diskonly'; Deny = 'Get-ClusterResource', 'Get-ClusterGroup'; Arguments = @{ Name = 'Nordhaven'; Part = 'Cluster' } }
    @{ Name = 'nothing-selected'; Parts = 'Wsus'; Variant = 'noproducts'; Deny = 'Wsus.GetComputerTargets'; Arguments = @{ Name = 'Nordhaven'; Part = 'Wsus' } }
    # Without any argument: this computer, a file named by computer and time, the person's domain.
    @{ Name = 'this-computer'; Parts = @(); Variant = 'localsql'; Arguments = @{}; Default = $true }
    # No file where nothing could be read.
    @{ Name = 'nothing'; Parts = @(); Arguments = @{ Name = 'Nordhaven'; Part = 'Cluster', 'SqlServer', 'Wsus' } }
)

foreach ($case in $cases) {
    if ($case.Name -notlike $Only) { continue }
    . "$PSScriptRoot/stubs.ps1" -Parts $case.Parts -Deny $case['Deny'] -Variant $case['Variant']
    $file = Join-Path $Out "$($case.Name).json"
    $arguments = $case.Arguments
    if ($case['Default']) {
        $env:USERDNSDOMAIN = 'nordhaven.example'
        Push-Location (New-Item -ItemType Directory -Path (Join-Path $Out $case.Name))
    } else { $arguments['OutFile'] = $file }
    $told = [System.Collections.Generic.List[string]]::new()
    try {
        $answer = $null
        & $Collector @arguments 3>&1 6>&1 | ForEach-Object {
            if ($_ -is [System.Management.Automation.WarningRecord]) { $told.Add("warning: $_") }
            elseif ($_ -is [System.Management.Automation.InformationRecord]) { $told.Add("summary: $_") }
            else { $answer = $_ }
        }
        if ($answer -isnot [System.IO.FileInfo] -or -not $answer.Exists) { $told.Add("error: the answer is no file: $answer") }
        if ($case['Default']) {
            $told.Add("file: $($answer.Name -replace [regex]::Escape([Environment]::MachineName), 'THISHOST' -replace '\d{8}-\d{6}', 'TIME')")
            Copy-Item -LiteralPath $answer.FullName -Destination $file
            Pop-Location
        }
    } catch { $told.Add("error: $($_.Exception.Message)") }
    [System.IO.File]::WriteAllLines((Join-Path $Out "$($case.Name).told"), $told)
}

# The file that is there already: refused, unchanged; written over when told so.
if ('overwrite' -like $Only) {
    . "$PSScriptRoot/stubs.ps1" -Parts 'Wsus'
    $file = Join-Path $Out 'there.json'
    [System.IO.File]::WriteAllText($file, 'mine')
    $told = @()
    try { $null = & $Collector -Name Nordhaven -Part Wsus -OutFile $file 6> $null; $told += 'not refused' } catch { $told += ($_.Exception.Message -replace [regex]::Escape($Out), 'OUT') }
    $told += "holds: $([System.IO.File]::ReadAllText($file))"
    $null = & $Collector -Name Nordhaven -Part Wsus -OutFile $file -Force 6> $null
    $told += "then starts: $([System.IO.File]::ReadAllText($file).Substring(0, 1))"
    [System.IO.File]::WriteAllLines((Join-Path $Out 'overwrite.told'), [string[]] $told)
    Remove-Item -LiteralPath $file
}
