#requires -Version 5.1

<#
.SYNOPSIS
Writes what may be read of clusters, SQL Server, Exchange and WSUS to one estate file for Passive First.

.DESCRIPTION
Reads only. The one thing written is OutFile, in the format passive-first/estate version 1.

The four parts (Cluster, SqlServer, Exchange, Wsus) do not depend on each other. A part whose cmdlets are missing or whose
rights are not there stops no other: what could not be read is left out of the file (left out means "not reported", never
"nothing there") and named in a warning. The program merges the files of several people, so a file with one part is good.

Rights: Cluster wants read access to the cluster (Grant-ClusterAccess -ReadOnly), SqlServer wants a login with VIEW SERVER
STATE and, for the level of the program files, WinRM to the computers as an administrator; Exchange wants View-Only
Organization Management and is run in the Exchange Management Shell; Wsus wants WSUS Reporters.

.PARAMETER OutFile
The file to write. Default: PassiveFirst-COMPUTER-TIME.json in the current directory.

.PARAMETER Part
What to read. Default: every part whose cmdlets are present.

.PARAMETER Name
Name of the organisation. Default: the domain of the person.

.PARAMETER Cluster
Names of clusters. Default: the cluster that this computer is a node of.

.PARAMETER ComputerName
Computers whose SQL Server instances are read besides the nodes of the clusters. Default: this computer, if no cluster is read.
Where given, only these and those of the other parts are taken from WSUS.

.PARAMETER SqlInstance
Instances to ask directly (HOST or HOST\INSTANCE). For a person with rights in SQL Server and none in Windows.

.PARAMETER TrustServerCertificate
Connect to SQL Server without checking its certificate; needed where it made its own. The connection is encrypted anyway.

.PARAMETER WsusServer
Names of WSUS servers. Default: this computer, where it is one.

.PARAMETER WsusPort
Port of the WSUS servers. Default 8530.

.PARAMETER WsusUseSsl
Connect to the WSUS servers with TLS (give port 8531 or your own).

.PARAMETER Force
Overwrite OutFile.

.EXAMPLE
.\Export-PassiveFirstEstate.ps1 -Name Nordhaven
On a cluster node: the cluster, its nodes and their instances.

.EXAMPLE
.\Export-PassiveFirstEstate.ps1 -Part Wsus -WsusServer NH-WSUS01 -OutFile .\wsus.json
As a WSUS reporter: synchronization options, approvals and computers of one server.

.OUTPUTS
System.IO.FileInfo
#>
[CmdletBinding()]
[OutputType([System.IO.FileInfo])]
param(
    [ValidateNotNullOrEmpty()] [string] $OutFile,
    [ValidateSet('Cluster', 'SqlServer', 'Exchange', 'Wsus')] [string[]] $Part,
    [ValidateNotNullOrEmpty()] [string] $Name,
    [ValidateNotNullOrEmpty()] [string[]] $Cluster = @(),
    [ValidateNotNullOrEmpty()] [string[]] $ComputerName = @(),
    [ValidateNotNullOrEmpty()] [string[]] $SqlInstance = @(),
    [switch] $TrustServerCertificate,
    [ValidateNotNullOrEmpty()] [string[]] $WsusServer = @(),
    [ValidateRange(1, 65535)] [int] $WsusPort = 8530,
    [switch] $WsusUseSsl,
    [switch] $Force
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# Everything that was read. Nodes and servers are the same objects: a computer becomes a node when a cluster claims it.
$Inventory = @{
    WsusServers = [System.Collections.Generic.List[object]]::new()
    WsusPorts   = @{}
    Clusters    = [System.Collections.Generic.List[object]]::new()
    Computers   = [ordered]@{} # by host name
    Nodes       = @{}          # host name -> its cluster
    Records     = @{}          # host name -> what Get-ComputerRecord read
    Addresses   = @{}          # host name -> the full name to reach it by, where one was given
    Distributed = [System.Collections.Generic.List[object]]::new()
    Problems    = [System.Collections.Generic.List[string]]::new()
}

#region Values

# A name as the format wants it, or $null: no control characters, no blank at either end, at most 255.
function ConvertTo-NameText($Value) {
    $text = ("$Value" -replace '[\x00-\x1f\x7f]', ' ').Trim()
    if ($text.Length -gt 255) { $text = $text.Substring(0, 255).Trim() }
    if ($text) { $text }
}

# Free text or $null. Messages of Windows hold CR and may be very long.
function ConvertTo-FreeText($Value) {
    $text = ("$Value" -replace '\r\n?', "`n" -replace '[\x00-\x08\x0b-\x1f\x7f]', ' ').Trim()
    if ($text.Length -gt 4096) { $text = $text.Substring(0, 4096) }
    if ($text) { $text }
}

# "15.01.2375.007", "Version 15.1 (Build 2375.7)" and "16.0.4165.4 ((SQL22).240101)" to plain build numbers, or $null.
function ConvertTo-VersionText($Value) {
    $text = "$Value" -replace '\s*\(Build\s+(\d+(\.\d+)*)\)', '.$1'
    $match = [regex]::Match($text, '\d{1,9}(\.\d{1,9}){1,3}')
    if ($match.Success) { @($match.Value.Split('.') | ForEach-Object -Process { [int] $_ }) -join '.' }
}

# Setup of SQL Server writes the service pack into the second field (13.2.5026.0, 10.53.6000.34): put back what SERVERPROPERTY says.
function ConvertTo-SqlVersionText($Value) {
    $fields = @("$(ConvertTo-VersionText $Value)".Split('.'))
    if ($fields.Count -lt 2) { return }
    $fields[1] = [math]::Floor([int] $fields[1] / 10) * 10
    $fields -join '.'
}

# UTC in RFC 3339, or $null. The smallest and the largest date are how .NET says "never". WSUS gives UTC without saying so.
function ConvertTo-TimeText($Value) {
    if ($Value -isnot [datetime] -or $Value.Year -lt 1990 -or $Value.Year -ge 9000) { return }
    $utc = $Value
    if ($Value.Kind -eq [System.DateTimeKind]::Local) { $utc = $Value.ToUniversalTime() }
    $utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [cultureinfo]::InvariantCulture)
}

# A count that the format can hold. Exchange writes numbers near 2^63 for "unknown".
function ConvertTo-Count($Value) {
    $count = [long] 0
    if ([long]::TryParse("$Value", [ref] $count) -and $count -ge 0 -and $count -le 9007199254740991) { $count }
}

# The host of "server.contoso.com", "\\server\share" and "http://server:8530". An address stays whole.
function ConvertTo-HostName($Value) {
    $text = "$Value" -replace '^[a-z]+://', '' -replace '^\\\\', ''
    $text = ($text -split '[\\/:]')[0]
    if ($text -notmatch '^\d+(\.\d+){3}$') { $text = $text.Split('.')[0] }
    ConvertTo-NameText $text
}

# Always a list, also of one (5.1 unrolls); without what differs in case only.
function ConvertTo-NameList($Values) {
    $list = [System.Collections.Generic.List[string]]::new()
    foreach ($value in $Values) {
        $text = ConvertTo-NameText $value
        if ($text -and $list -notcontains $text) { $list.Add($text) }
    }
    , $list
}

# A property that old versions may lack.
function Get-Value($Object, [string] $Property) {
    if ($null -eq $Object) { return }
    $found = $Object.PSObject.Properties[$Property]
    if ($found -and $found.Value -isnot [System.DBNull]) { $found.Value }
}

# The name of an owner, type or server: an object with a name, or its text (remoting gives texts).
function Get-NameOf($Object) {
    $name = Get-Value $Object 'Name'
    if (-not $name) { $name = "$Object" }
    ConvertTo-NameText $name
}

# 0 or 1 as the cluster writes it to a truth value, $null where it is not there.
function Get-Switch($Object, [string] $Property) {
    $value = Get-Value $Object $Property
    if ($null -ne $value) { [int] $value -ne 0 }
}

# null is never written: a field without a value is left out.
function Add-Field([System.Collections.IDictionary] $Target, [string] $Field, $Value) {
    if ($null -eq $Value -or ($Value -is [string] -and $Value -eq '')) { return }
    if ($Value -is [System.Collections.ICollection] -and $Value.Count -eq 0) { return }
    $Target[$Field] = $Value
}

# JSON without ConvertTo-Json: in 5.1 that cuts at a depth, unrolls lists of one, wraps lists and texts that came through a
# pipeline or remoting in {"value": ...}, and writes enumerations and dates in ways of its own.
function ConvertTo-JsonText($Value, [int] $Depth = 0) {
    $indent = "`n" + '  ' * ($Depth + 1)
    $end = "`n" + '  ' * $Depth
    if ($Value -is [System.Collections.IDictionary]) {
        $fields = @(foreach ($key in $Value.Keys) {
                $indent + (ConvertTo-JsonString $key) + ': ' + (ConvertTo-JsonText $Value[$key] ($Depth + 1))
            })
        return '{' + ($fields -join ',') + $end + '}'
    }
    if ($Value -is [string]) { return ConvertTo-JsonString $Value }
    if ($Value -is [bool]) { if ($Value) { return 'true' } else { return 'false' } }
    if ($Value -is [int] -or $Value -is [long]) { return $Value.ToString([cultureinfo]::InvariantCulture) }
    if ($Value -isnot [System.Collections.ICollection]) { throw "No JSON for a $(if ($null -ne $Value) { $Value.GetType() })." }
    if ($Value.Count -eq 0) { return '[]' }
    $items = @(foreach ($item in $Value) { $indent + (ConvertTo-JsonText $item ($Depth + 1)) })
    '[' + ($items -join ',') + $end + ']'
}

function ConvertTo-JsonString([string] $Text) {
    $escape = { param($match)
        switch ($match.Value) {
            '"' { '\"' }
            '\' { '\\' }
            default { '\u{0:x4}' -f [int] [char] $match.Value }
        }
    }
    '"' + [regex]::Replace($Text, '["\\\x00-\x1f]', [System.Text.RegularExpressions.MatchEvaluator] $escape) + '"'
}

#endregion
#region Reading in general

# What could not be read, once: for the person now, counted in the summary.
function Add-Problem([string] $Source, $Reason) {
    $text = "${Source}: " + (("$Reason" -replace '\s+', ' ').Trim())
    if (-not $Inventory.Problems.Contains($text)) {
        $Inventory.Problems.Add($text)
        Write-Warning -Message $text
    }
}

# The message of what failed: PowerShell wraps what a method throws ("Exception calling ... with 0 arguments").
function Get-Cause([System.Management.Automation.ErrorRecord] $Failure) {
    $cause = $Failure.Exception
    while ($cause -is [System.Management.Automation.MethodInvocationException] -and $cause.InnerException) { $cause = $cause.InnerException }
    $cause.Message
}

# Runs one reading: all of it or nothing. A failure is told and costs only what this one reads.
# The block sees the variables of its callers, these too: hence their names.
function Get-Reading([string] $ReadingSource, [scriptblock] $ReadingBlock) {
    try { $readingAnswer = @(& $ReadingBlock) } catch { Add-Problem $ReadingSource (Get-Cause $_); return }
    $readingAnswer
}

function Get-Observation([string] $Source) {
    [ordered]@{ at = ConvertTo-TimeText ([datetime]::UtcNow); source = $Source }
}

function Test-LocalComputer([string] $HostName) {
    $HostName -in '.', 'localhost', (ConvertTo-HostName ([Environment]::MachineName))
}

# The estate names computers by host; another domain is reached by the full name only.
function Get-Address([string] $HostName) {
    if ($Inventory.Addresses.ContainsKey($HostName)) { $Inventory.Addresses[$HostName] } else { $HostName }
}

# The one object of a computer, as a node or as a server.
function Get-Computer([string] $HostName) {
    if (-not $Inventory.Computers.Contains($HostName)) { $Inventory.Computers[$HostName] = [ordered]@{ name = $HostName } }
    $Inventory.Computers[$HostName]
}

function Add-NotReported($Target, [string] $Reason) {
    $texts = @($Target['notReported'], $Reason | Where-Object -FilterScript { $_ } | Select-Object -Unique)
    $Target['notReported'] = ConvertTo-FreeText ($texts -join ' ')
}

function Get-Child($Target, [string] $Field) {
    if (-not $Target.Contains($Field)) { $Target[$Field] = [ordered]@{} }
    $Target[$Field]
}

function Get-ChildList($Target, [string] $Field) {
    if (-not $Target.Contains($Field)) { $Target[$Field] = [System.Collections.Generic.List[object]]::new() }
    , $Target[$Field]
}

# One of a list by a field; names compare without case.
function Find-Entry($List, [string] $Field, [string] $Value) {
    foreach ($entry in $List) { if ($entry[$Field] -eq $Value) { return $entry } }
}

#endregion
#region One computer

# Runs on the computer itself, in one session, and needs nothing from here. Gives flat records of texts and numbers:
# remoting does not keep what lies deeper. Every section may fail alone.
$ComputerReader = {
    Set-StrictMode -Version 3.0
    function Get-RegistryValue([string] $Path, [string] $ValueName) {
        if (Test-Path -LiteralPath $Path) { (Get-Item -LiteralPath $Path -ErrorAction Stop).GetValue($ValueName) }
    }
    function Get-Section([string] $Section, [scriptblock] $Read) {
        try { & $Read } catch { [pscustomobject]@{ Kind = 'Problem'; Text = "${Section}: $($_.Exception.Message)" } }
    }
    # The file's own version: the registry can be older than the file after an update that stopped half way.
    function Get-ProductVersion([string] $Path) {
        if (Test-Path -LiteralPath $Path) { "$((Get-Item -LiteralPath $Path -ErrorAction Stop).VersionInfo.ProductVersion)" }
    }

    Get-Section 'Windows version' {
        $system = Get-CimInstance -ClassName Win32_OperatingSystem -ErrorAction Stop
        $revision = Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' 'UBR'
        [pscustomobject]@{ Kind = 'Windows'; Caption = "$($system.Caption)"
            Build = "$($system.Version)$(if ($null -ne $revision) { ".$revision" })"; BootTime = $system.LastBootUpTime.ToUniversalTime()
        }
    }
    Get-Section 'memory' {
        $machine = Get-CimInstance -ClassName Win32_ComputerSystem -ErrorAction Stop
        [pscustomobject]@{ Kind = 'Memory'; Mb = [long] [math]::Floor($machine.TotalPhysicalMemory / 1MB) }
    }
    # C-17: each alone, for a computer that is no node has no cluster service, and that is no fault.
    Get-Section 'services' {
        $known = @{}
        foreach ($service in 'ClusSvc', 'RemoteRegistry', 'msiserver', 'WinRM') {
            $found = Get-Service -Name $service -ErrorAction SilentlyContinue
            if ($found) { $known[$service] = $found }
        }
        [pscustomobject]@{ Kind = 'Services'
            Cluster = if ($known['ClusSvc']) { "$($known['ClusSvc'].Status)" -eq 'Running' } else { $null }
            RemoteRegistry = if ($known['RemoteRegistry']) { "$($known['RemoteRegistry'].StartType)" -ne 'Disabled' } else { $null }
            Installer = if ($known['msiserver']) { "$($known['msiserver'].StartType)" -ne 'Disabled' } else { $null }
            WinRm = if ($known['WinRM']) { "$($known['WinRM'].Status)" -eq 'Running' } else { $null }
        }
        if ($known['ClusSvc']) {
            $answers = try { $null -ne (Get-CimInstance -Namespace 'root/MSCluster' -ClassName MSCluster_Cluster -ErrorAction Stop) } catch { $false }
            [pscustomobject]@{ Kind = 'ClusterWmi'; Answers = [bool] $answers }
        }
    }
    Get-Section 'administrative shares' {
        $shares = @(Get-CimInstance -ClassName Win32_Share -Filter "Name='ADMIN$'" -ErrorAction Stop)
        [pscustomobject]@{ Kind = 'Shares'; Present = $shares.Count -gt 0 }
    }
    # C-48: the id and how often, of the last seven days.
    Get-Section 'event log' {
        $since = [datetime]::Now.AddDays(-7)
        $filters = @{ LogName = 'System'; ProviderName = 'Microsoft-Windows-FailoverClustering'; Id = 1069, 1135, 1146, 1177, 1205; StartTime = $since },
        @{ LogName = 'Application'; Id = 823, 824, 825; StartTime = $since }
        $events = foreach ($filter in $filters) {
            try { Get-WinEvent -FilterHashtable $filter -ErrorAction Stop }
            catch { if ($_.FullyQualifiedErrorId -notmatch 'NoMatchingEventsFound|NoMatchingProvidersFound') { throw } }
        }
        $found = @($events | Where-Object -FilterScript { $_ -and ($_.LogName -eq 'System' -or "$($_.ProviderName)" -like 'MSSQL*') })
        $ids = @($found | ForEach-Object -MemberName Id | Sort-Object -Unique)
        $texts = @(foreach ($id in $ids) { "$id ($(@($found | Where-Object -FilterScript { $_.Id -eq $id }).Count))" })
        [pscustomobject]@{ Kind = 'Events'; Texts = $texts -join '|' }
    }
    Get-Section 'system drive' {
        $drive = Get-CimInstance -ClassName Win32_LogicalDisk -Filter "DeviceID='$env:SystemDrive'" -ErrorAction Stop
        [pscustomobject]@{ Kind = 'Drive'; FreeMb = [long] [math]::Floor($drive.FreeSpace / 1MB) }
    }
    # C-14: the keys of servicing and Windows Update ask for a restart by being there. Renames alone are only a hint.
    Get-Section 'pending restart' {
        $current = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion'
        $session = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'
        $flags = Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' 'Flags'
        [pscustomobject]@{ Kind = 'Restart'
            Pending = (Test-Path -LiteralPath "$current\Component Based Servicing\RebootPending") -or
            (Test-Path -LiteralPath "$current\WindowsUpdate\Auto Update\RebootRequired") -or ($null -ne $flags -and $flags -ne 0)
            Renames = @(Get-RegistryValue $session 'PendingFileRenameOperations' | Where-Object -FilterScript { $_ }).Count
        }
    }
    Get-Section 'update policy' {
        $policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'
        [pscustomobject]@{ Kind = 'Policy'; Server = "$(Get-RegistryValue $policy 'WUServer')"
            UseServer = "$(Get-RegistryValue "$policy\AU" 'UseWUServer')" -eq '1'
            NoAutoUpdate = "$(Get-RegistryValue "$policy\AU" 'NoAutoUpdate')" -eq '1'
            Options = "$(Get-RegistryValue "$policy\AU" 'AUOptions')"
            Groups = if ("$(Get-RegistryValue $policy 'TargetGroupEnabled')" -eq '1') { "$(Get-RegistryValue $policy 'TargetGroup')" } else { '' }
        }
    }
    foreach ($software in 'HKLM:\SOFTWARE', 'HKLM:\SOFTWARE\Wow6432Node') {
        $root = "$software\Microsoft\Microsoft SQL Server"
        Get-Section 'SQL Server instances' {
            if (-not (Test-Path -LiteralPath "$root\Instance Names\SQL")) { return }
            $names = Get-Item -LiteralPath "$root\Instance Names\SQL" -ErrorAction Stop
            foreach ($instance in $names.GetValueNames()) {
                $id = "$($names.GetValue($instance))"
                Get-Section "SQL Server instance $instance" {
                    $level = Get-RegistryValue "$root\$id\Setup" 'PatchLevel' # beats Version, which stays at the release
                    if (-not $level) { $level = Get-RegistryValue "$root\$id\Setup" 'Version' }
                    $folder = Get-RegistryValue "$root\$id\Setup" 'SQLBinRoot'
                    $file = if ($folder) { Get-ProductVersion "$folder\sqlservr.exe" }
                    if ("$folder" -match '^[A-Za-z]:') {
                        Get-Section 'drive of SQL Server' {
                            $drive = Get-CimInstance -ClassName Win32_LogicalDisk -Filter "DeviceID='$($folder.Substring(0, 2))'" -ErrorAction Stop
                            [pscustomobject]@{ Kind = 'SetupDrive'; FreeMb = [long] [math]::Floor($drive.FreeSpace / 1MB) }
                        }
                    }
                    $service = if ($instance -eq 'MSSQLSERVER') { $instance } else { 'MSSQL$' + $instance }
                    [pscustomobject]@{ Kind = 'Instance'; Name = $instance; Id = $id; Level = if ($file) { $file } else { "$level" }
                        Edition = "$(Get-RegistryValue "$root\$id\Setup" 'Edition')"
                        NetworkName = "$(Get-RegistryValue "$root\$id\Cluster" 'ClusterName')"
                        State = "$(Get-Service -Name $service -ErrorAction SilentlyContinue | ForEach-Object -MemberName Status)"
                    }
                }
            }
        }
        # 5.7.3: what older versions left behind is serviced by their product, and counts.
        Get-Section 'shared components' {
            $uninstall = "$software\Microsoft\Windows\CurrentVersion\Uninstall"
            if (-not (Test-Path -LiteralPath $uninstall)) { return }
            foreach ($key in (Get-Item -LiteralPath $uninstall -ErrorAction Stop).GetSubKeyNames()) {
                $title = "$(Get-RegistryValue "$uninstall\$key" 'DisplayName')"
                if ($title -match 'SQL Server' -and
                    $title -match 'Browser|VSS Writer|Native Client|Integration Services|Management Studio|LocalDB|ODBC Driver|OLE DB Driver') {
                    [pscustomobject]@{ Kind = 'Component'; Name = $title; Level = "$(Get-RegistryValue "$uninstall\$key" 'DisplayVersion')" }
                }
            }
        }
    }
    Get-Section 'Exchange program files' {
        foreach ($generation in 'v15', 'v14') {
            $folder = Get-RegistryValue "HKLM:\SOFTWARE\Microsoft\ExchangeServer\$generation\Setup" 'MsiInstallPath'
            if ($folder) { [pscustomobject]@{ Kind = 'Exchange'; Level = "$(Get-ProductVersion "$($folder.TrimEnd('\'))\Bin\ExSetup.exe")" } }
        }
    }
}

# What the computer says of itself, read once. Empty where it cannot be asked; its notReported then says why.
function Get-ComputerRecord([string] $HostName) {
    if ($Inventory.Records.ContainsKey($HostName)) { return $Inventory.Records[$HostName] }
    $computer = Get-Computer $HostName
    $records = @()
    try {
        if (Test-LocalComputer $HostName) { $records = @(& $ComputerReader) }
        else { $records = @(Invoke-Command -ComputerName (Get-Address $HostName) -ScriptBlock $ComputerReader -ErrorAction Stop) }
        $computer['reachable'] = $true
    } catch {
        # A refusal proves that the computer is there.
        if ($_.FullyQualifiedErrorId -notmatch 'AccessDenied') { $computer['reachable'] = $false }
        Add-NotReported $computer $_.Exception.Message
        Add-Problem "Windows on $HostName" $_.Exception.Message
    }
    $computer['observed'] = Get-Observation "Windows on $HostName"
    $Inventory.Records[$HostName] = $records
    Get-Reading "Windows on $HostName" { Add-ComputerField $computer $records }
    $records
}

function Add-ComputerField($Computer, [object[]] $Records) {
    $components = [System.Collections.Generic.List[object]]::new()
    foreach ($record in $Records) {
        switch ($record.Kind) {
            'Windows' {
                $match = [regex]::Match($record.Caption, 'Windows Server \d{4}( R2)?')
                Add-Field $Computer 'os' $(if ($match.Success) { $match.Value } else { ConvertTo-FreeText ($record.Caption -replace '^Microsoft ', '') })
                Add-Field $Computer 'osBuild' (ConvertTo-VersionText $record.Build)
                Add-Field $Computer 'bootTime' (ConvertTo-TimeText $record.BootTime)
            }
            'Drive' { $Computer['systemDriveFreeMb'] = [long] $record.FreeMb }
            'SetupDrive' {
                $least = $Computer['setupDriveFreeMb'] # the fullest one of several
                if ($null -eq $least -or $record.FreeMb -lt $least) { $Computer['setupDriveFreeMb'] = [long] $record.FreeMb }
            }
            'Memory' { $Computer['memoryMb'] = [long] $record.Mb }
            'Services' {
                $services = Get-Child $Computer 'services'
                foreach ($pair in @('clusterService', 'Cluster'), @('remoteRegistry', 'RemoteRegistry'), @('windowsInstaller', 'Installer'), @('winRm', 'WinRm')) {
                    $value = Get-Value $record $pair[1]
                    if ($null -ne $value) { $services[$pair[0]] = [bool] $value }
                }
            }
            'ClusterWmi' { (Get-Child $Computer 'services')['clusterWmi'] = [bool] $record.Answers }
            'Shares' { (Get-Child $Computer 'services')['adminShares'] = [bool] $record.Present }
            'Events' { $Computer['recentErrors'] = @($record.Texts.Split('|') | Where-Object -FilterScript { $_ }) }
            'Restart' {
                $Computer['pendingReboot'] = [bool] $record.Pending
                $Computer['pendingFileRenames'] = [bool] $record.Renames # C-14: alone they are accepted by name
            }
            'Policy' { Add-UpdatePolicy $Computer $record }
            'Component' {
                $component = [ordered]@{ name = ConvertTo-NameText $record.Name }
                Add-Field $component 'version' (ConvertTo-VersionText $record.Level)
                if (-not ($components | Where-Object -FilterScript { $_['name'] -eq $component['name'] -and $_['version'] -eq $component['version'] })) {
                    $components.Add($component)
                }
            }
            'Problem' {
                Add-NotReported $Computer $record.Text
                Add-Problem "Windows on $($Computer['name'])" $record.Text
            }
        }
    }
    Add-Field $Computer 'components' $components
}

# Where the computer was told to get its updates (C-09). Without a policy it asks Microsoft Update or nobody.
function Add-UpdatePolicy($Computer, $Record) {
    $updates = Get-Child $Computer 'updates'
    $server = ConvertTo-HostName $Record.Server
    $updates['usesWsus'] = [bool] ($Record.UseServer -and $server)
    if ($updates['usesWsus']) {
        $updates['wsusServer'] = $server
        if ($Record.Server -match ':(\d{1,5})/?$') { $Inventory.WsusPorts[$server] = [int] $Matches[1] }
        Add-Field $updates 'targetGroups' (ConvertTo-NameList ($Record.Groups -split ';'))
    }
    if ($Record.NoAutoUpdate) { $updates['auOptions'] = 1 } # switched off
    elseif ($Record.Options -match '^[1-7]$') { $updates['auOptions'] = [int] $Record.Options }
}

#endregion
#region Cluster

function Get-ClusterPart {
    # Without a name the local cluster is asked without a name: that works where its name object does not.
    $targets = @(@{})
    if ($Cluster) { $targets = @($Cluster | ForEach-Object -Process { @{ Cluster = $_ } }) }
    foreach ($target in $targets) {
        $asked = if ($target.Count) { $target.Cluster } else { 'this computer' }
        Get-Reading "Cluster of $asked" { Add-Cluster $target }
    }
}

function Add-Cluster([hashtable] $Target) {
    $properties = if ($Target.Count) { Get-Cluster -Name $Target.Cluster -ErrorAction Stop } else { Get-Cluster -ErrorAction Stop }
    $entry = [ordered]@{ name = Get-NameOf $properties }
    $level = Get-Value $properties 'ClusterFunctionalLevel'
    if ($null -ne $level) { $entry['functionalLevel'] = [int] $level }
    $nodes = @(Get-ClusterNode @Target -ErrorAction Stop)
    $resources = @(Get-Reading "Resources of $($entry['name'])" { Get-ClusterResource @Target -ErrorAction Stop })
    # A cluster must tell its witness: without one read nothing may be planned, and "None" would be a lie (Q-2).
    $entry['quorum'] = Get-Quorum $Target $properties $nodes $resources
    Add-Field $entry 'enforcedAntiAffinity' (Get-Switch $properties 'ClusterEnforcedAntiAffinity')
    Add-Field $entry 'storageSpacesDirect' (Get-Switch $properties 'S2DEnabled')
    $entry['observed'] = Get-Observation "Get-Cluster on $([Environment]::MachineName)"
    $sites = Get-SiteTable $Target
    foreach ($node in $nodes) { Add-Node $entry $node $sites }
    $Inventory.Clusters.Add($entry)
    Get-Reading "Groups of $($entry['name'])" { Add-Group $entry $Target $resources }
    Add-FailoverInstance $entry $resources
    foreach ($node in $nodes) { Add-NodeRecord $entry $node }
    $systems = @($entry['nodes'] | ForEach-Object -Process { $_['os'] } | Select-Object -Unique)
    if ($systems.Count -eq 1) { Add-Field $entry 'os' $systems[0] }
    if ($entry['storageSpacesDirect']) { Get-Reading "Storage of $($entry['name'])" { Add-StorageHealth $entry } }
    if (Get-Command -Name Get-ClusterSharedVolumeState -ErrorAction SilentlyContinue) {
        Get-Reading "Shared volumes of $($entry['name'])" {
            $states = @(Get-ClusterSharedVolumeState @Target -ErrorAction Stop)
            $entry['csvRedirected'] = @($states | Where-Object -FilterScript { "$($_.StateInfo)" -ne 'Direct' }).Count -gt 0
        }
    }
    if (Get-Command -Name Get-CauRun -ErrorAction SilentlyContinue) {
        Get-Reading "Cluster-Aware Updating of $($entry['name'])" {
            $run = Get-CauRun -ClusterName $entry['name'] -ErrorAction Stop
            $entry['cauRunning'] = $null -ne $run -and "$run" -notmatch 'NotInProgress'
        }
    }
}

function Get-Quorum([hashtable] $Target, $Properties, $Nodes, $Resources) {
    $settings = Get-ClusterQuorum @Target -ErrorAction Stop
    $quorum = [ordered]@{}
    Add-Field $quorum 'dynamic' (Get-Switch $Properties 'DynamicQuorum')
    $quorum['witness'] = 'None'
    $name = if ($settings.QuorumResource) { Get-NameOf $settings.QuorumResource }
    $witness = $Resources | Where-Object -FilterScript { $_.Name -eq $name } | Select-Object -First 1
    if ($name) {
        $type = if ($witness) { Get-NameOf $witness.ResourceType } else { Get-NameOf (Get-Value $settings.QuorumResource 'ResourceType') }
        $quorum['witness'] = Get-WitnessKind "$($settings.QuorumType)" $type
        $quorum['witnessResource'] = $name
        if ($witness) {
            $quorum['witnessOnline'] = "$($witness.State)" -eq 'Online'
            if ($quorum['witness'] -in 'FileShare', 'Cloud') { Get-Reading "Witness of $($Properties.Name)" { Add-Witness $quorum $witness } }
        }
        Add-Field $quorum 'witnessVote' (Get-Switch $Properties 'WitnessDynamicWeight')
    }
    $lower = Get-Value $Properties 'LowerQuorumPriorityNodeID' # 0 = none
    $node = $Nodes | Where-Object -FilterScript { $lower -and "$($_.Id)" -eq "$lower" } | Select-Object -First 1
    if ($node) { $quorum['lowerPriorityNode'] = ConvertTo-HostName $node.Name }
    if (Get-Switch $Properties 'FixQuorum') { $quorum['forced'] = $true } # Q-7
    $quorum
}

# Q-1. Since 2016 the type is Majority and only the resource tells which witness; before, the type told.
function Get-WitnessKind([string] $QuorumType, [string] $ResourceType) {
    if ($QuorumType -eq 'DiskOnly') { return 'DiskOnly' }
    switch ($ResourceType) {
        'File Share Witness' { return 'FileShare' }
        'Cloud Witness' { return 'Cloud' }
        'Physical Disk' { return 'Disk' }
    }
    switch ($QuorumType) {
        'NodeAndFileShareMajority' { return 'FileShare' }
        'NodeAndDiskMajority' { return 'Disk' }
    }
    throw "The kind of witness is not known: $QuorumType, $ResourceType."
}

function Add-Witness($Quorum, $Resource) {
    $parameters = Get-ParameterTable $Resource
    if ($Quorum['witness'] -eq 'Cloud') { Add-Field $Quorum 'witnessResource' (ConvertTo-FreeText $parameters['AccountName']); return }
    Add-Field $Quorum 'witnessResource' (ConvertTo-FreeText $parameters['SharePath'])
    Add-Field $Quorum 'witnessHost' (ConvertTo-HostName $parameters['SharePath']) # X-12
}

function Get-ParameterTable($Resource) {
    $table = @{}
    foreach ($parameter in @(Get-ClusterParameter -InputObject $Resource -ErrorAction Stop)) { $table["$($parameter.Name)"] = $parameter.Value }
    $table
}

# Node -> site, where fault domains are set up. Old clusters have no such cmdlet.
function Get-SiteTable([hashtable] $Target) {
    $table = @{}
    if (-not (Get-Command -Name Get-ClusterFaultDomain -ErrorAction SilentlyContinue)) { return $table }
    $cim = if ($Target.Count) { @{ CimSession = $Target.Cluster } } else { @{} }
    try { $domains = @(Get-ClusterFaultDomain @cim -ErrorAction Stop) } catch { return $table } # optional: sites may be unknown
    foreach ($domain in $domains) {
        if ("$($domain.Type)" -ne 'Node') { continue }
        $above = $domain
        while ($above -and "$($above.Type)" -ne 'Site') {
            $parent = "$($above.ParentName)"
            $above = $domains | Where-Object -FilterScript { $parent -and $_.Name -eq $parent } | Select-Object -First 1
        }
        if ($above) { $table["$($domain.Name)"] = ConvertTo-NameText $above.Name }
    }
    $table
}

function Add-Node($Entry, $Node, [hashtable] $Sites) {
    $name = ConvertTo-HostName $Node.Name
    if ($Inventory.Nodes.ContainsKey($name)) { throw "$name is also a node of $($Inventory.Nodes[$name]['name'])." }
    $computer = Get-Computer $name
    $state = "$($Node.State)"
    $computer['state'] = if ($state -in 'Up', 'Down', 'Paused', 'Joining') { $state } else { 'Unknown' }
    # W-2: a set of flags, by name
    $flags = "$(Get-Value $Node 'StatusInformation')" -split ',\s*'
    if ($flags -contains 'Isolated') { $computer['isolated'] = $true }
    if ($flags -contains 'Quarantined') { $computer['quarantined'] = $true }
    if ($flags -contains 'AvoidPlacement') { $computer['avoidPlacement'] = $true }
    $drain = "$(Get-Value $Node 'DrainStatus')"
    if ($drain -in 'NotInitiated', 'InProgress', 'Completed', 'Failed') { $computer['drain'] = $drain }
    Add-Field $computer 'assignedVote' (Get-Switch $Node 'NodeWeight')
    Add-Field $computer 'currentVote' (Get-Switch $Node 'DynamicWeight')
    Add-Field $computer 'site' $Sites[$name]
    $build = @('MajorVersion', 'MinorVersion', 'BuildNumber' | ForEach-Object -Process { Get-Value $Node $_ })
    if ($build.Count -eq 3) { $computer['osBuild'] = $build -join '.' }
    (Get-ChildList $Entry 'nodes').Add($computer)
    $Inventory.Nodes[$name] = $Entry
}

# A node that is down is not asked: it would cost a time-out and say nothing.
function Add-NodeRecord($Entry, $Node) {
    $name = ConvertTo-HostName $Node.Name
    if ("$($Node.State)" -ne 'Down') { $null = Get-ComputerRecord $name; return }
    $computer = Get-Computer $name
    $computer['reachable'] = $false
    Add-NotReported $computer 'The node is down.'
    $Inventory.Records[$name] = @()
}

function Add-Group($Entry, [hashtable] $Target, $Resources) {
    foreach ($group in @(Get-ClusterGroup @Target -ErrorAction Stop)) {
        $name = ConvertTo-NameText $group.Name
        $item = [ordered]@{ name = $name; state = Get-StateName $group.State }
        Add-Field $item 'owner' (Get-OwnNode $Entry $group.OwnerNode)
        Get-Reading "Preferred owners in $($Entry['name'])" {
            Add-Field $item 'preferredOwners' (Get-OwnerList $Entry (Get-ClusterOwnerNode @Target -Group $group.Name -ErrorAction Stop))
        }
        $item['core'] = [bool] (Get-Value $group 'IsCoreGroup')
        Add-Field $item 'autoFailback' (Get-Switch $group 'AutoFailbackType')
        $priority = ConvertTo-Count (Get-Value $group 'Priority')
        if ($priority -le 65535) { Add-Field $item 'priority' $priority }
        Add-Field $item 'antiAffinityClasses' (ConvertTo-NameList (Get-Value $group 'AntiAffinityClassNames'))
        $own = @($Resources | Where-Object -FilterScript { (Get-NameOf $_.OwnerGroup) -eq $name })
        foreach ($resource in $own) { (Get-ChildList $item 'resources').Add((Get-ResourceEntry $Entry $Target $resource)) }
        (Get-ChildList $Entry 'groups').Add($item)
    }
}

function Get-ResourceEntry($Entry, [hashtable] $Target, $Resource) {
    $item = [ordered]@{ name = ConvertTo-NameText $Resource.Name }
    Add-Field $item 'type' (Get-NameOf $Resource.ResourceType)
    $item['state'] = Get-StateName $Resource.State
    # W-13: left out reads as "every node", so a refusal here must be told.
    Get-Reading "Possible owners in $($Entry['name'])" {
        Add-Field $item 'possibleOwners' (Get-OwnerList $Entry (Get-ClusterOwnerNode @Target -Resource $Resource.Name -ErrorAction Stop))
    }
    Add-Field $item 'pendingTimeoutMs' (ConvertTo-Count (Get-Value $Resource 'PendingTimeout'))
    $item
}

# W-9, W-10: OnlinePending and OfflinePending are Pending; Inherited and Initializing say nothing yet.
function Get-StateName($State) {
    $text = "$State"
    if ($text -like '*Pending') { return 'Pending' }
    if ($text -in 'Online', 'Offline', 'Failed', 'PartialOnline') { return $text }
    'Unknown'
}

# An owner is only ever a node of the same cluster.
function Get-OwnNode($Entry, $Node) {
    $name = ConvertTo-HostName (Get-NameOf $Node)
    if ($name -and (Find-Entry $Entry['nodes'] 'name' $name)) { $name }
}

# In the cluster's order: for preferred owners it is the wish (W-14).
function Get-OwnerList($Entry, $Answer) {
    $names = foreach ($node in $Answer.OwnerNodes) { Get-OwnNode $Entry $node }
    ConvertTo-NameList $names
}

# F-2: names can be edited, so an instance is known by the type of its resource and by private properties.
function Add-FailoverInstance($Entry, $Resources) {
    foreach ($resource in $Resources) {
        $type = Get-NameOf $resource.ResourceType
        if ($type -ne 'SQL Server') { continue }
        Get-Reading "Clustered instance $($resource.Name)" {
            $parameters = Get-ParameterTable $resource
            $instance = [ordered]@{ name = ConvertTo-NameText $parameters['InstanceName']; group = Get-NameOf $resource.OwnerGroup }
            if (-not $instance['name']) { throw 'The resource does not tell its InstanceName.' }
            if (Find-Entry $Entry['instances'] 'name' $instance['name']) { throw "A second instance named $($instance['name']) in the cluster." }
            if (-not (Find-Entry $Entry['groups'] 'name' $instance['group'])) { throw "The group $($instance['group']) could not be read." }
            Add-Field $instance 'networkName' (ConvertTo-NameText $parameters['VirtualServerName'])
            Add-PossibleBinary $Entry $instance (ConvertTo-NameText $resource.Name)
            (Get-ChildList $Entry 'instances').Add($instance)
            Get-Reading "Network name of $($resource.Name)" { Add-NetworkName $instance $Resources }
        }
    }
}

# How long clients look for the old address (scenario 44).
function Add-NetworkName($Instance, $Resources) {
    foreach ($resource in $Resources) {
        if ((Get-NameOf $resource.ResourceType) -ne 'Network Name' -or (Get-NameOf $resource.OwnerGroup) -ne $Instance['group']) { continue }
        $parameters = Get-ParameterTable $resource
        if ($parameters.ContainsKey('RegisterAllProvidersIP')) { $Instance['registerAllProvidersIp'] = "$($parameters['RegisterAllProvidersIP'])" -ne '0' }
        if ($parameters.ContainsKey('HostRecordTTL')) { Add-Field $Instance 'hostRecordTtlS' (ConvertTo-Count $parameters['HostRecordTTL']) }
    }
}

# A node that is not listed has no program files (F-4). So every possible owner is listed, as not reported, until its
# registry says otherwise.
function Add-PossibleBinary($Entry, $Instance, [string] $ResourceName) {
    $resource = Find-Entry (Find-Entry $Entry['groups'] 'name' $Instance['group'])['resources'] 'name' $ResourceName
    $owners = if ($resource -and $resource['possibleOwners']) { $resource['possibleOwners'] } else { $Entry['nodes'] | ForEach-Object -Process { $_['name'] } }
    foreach ($owner in $owners) { (Get-ChildList $Instance 'binaries').Add([ordered]@{ node = $owner }) }
}

# W-19: every virtual disk healthy and no repair going on. Asked on a node, for the storage is its own.
function Add-StorageHealth($Entry) {
    $reader = {
        $sick = @(Get-VirtualDisk -ErrorAction Stop | Where-Object -FilterScript { "$($_.HealthStatus)" -ne 'Healthy' })
        $jobs = @(Get-StorageJob -ErrorAction Stop | Where-Object -FilterScript { "$($_.JobState)" -ne 'Completed' })
        [pscustomobject]@{ Healthy = $sick.Count -eq 0; Jobs = $jobs.Count -gt 0 }
    }
    $node = @($Entry['nodes'] | Where-Object -FilterScript { $_['state'] -eq 'Up' } | ForEach-Object -Process { $_['name'] }) | Select-Object -First 1
    if (-not $node) { throw 'No node is up.' }
    $state = if (Test-LocalComputer $node) { & $reader } else { Invoke-Command -ComputerName $node -ScriptBlock $reader -ErrorAction Stop }
    $Entry['storageHealthy'] = [bool] $state.Healthy -and -not $state.Jobs
    $Entry['storageJobsRunning'] = [bool] $state.Jobs
}

#endregion
#region SQL Server

function Get-SqlServerPart {
    $names = @($Inventory.Nodes.Keys | Sort-Object) # all of them: each has a level of its own (F-4)
    $names += @($ComputerName | ForEach-Object -Process { if (Test-LocalComputer $_) { [Environment]::MachineName } else { $_ } })
    if (-not $names -and -not $SqlInstance) { $names = @([Environment]::MachineName) }
    foreach ($given in $ComputerName) { if ($given -like '*.*') { $Inventory.Addresses[(ConvertTo-HostName $given)] = $given } }
    foreach ($name in (ConvertTo-NameList @($names | ForEach-Object -Process { ConvertTo-HostName $_ }))) {
        $records = @(Get-ComputerRecord $name)
        foreach ($record in $records) {
            if ($record.Kind -ne 'Instance') { continue }
            Get-Reading "SQL Server $($record.Name) on $name" { if ($record.NetworkName) { Add-Binary $name $record } else { Add-Instance $name $record } }
        }
        Edit-BinaryList $name $records
        # This computer was only a guess: without SQL Server it is nobody's business.
        $computer = Get-Computer $name
        if (-not $ComputerName -and -not $Inventory.Nodes.ContainsKey($name) -and -not ($computer['instances'] -or $computer['components'])) {
            $Inventory.Computers.Remove($name)
        }
    }
    foreach ($entry in @($Inventory.Clusters)) { foreach ($instance in @($entry['instances'])) { if ($instance) { Add-RunningLevel $entry $instance } } }
    foreach ($source in $SqlInstance) { Add-AskedInstance $source }
}

# The level of the program files on this node (F-4). Its group is known to the cluster only.
function Add-Binary([string] $HostName, $Record) {
    $entry = $Inventory.Nodes[$HostName]
    $instance = if ($entry) { Find-Entry $entry['instances'] 'name' $Record.Name }
    $level = ConvertTo-SqlVersionText $Record.Level
    if (-not $instance -or ($instance['networkName'] -and $instance['networkName'] -ne $Record.NetworkName)) {
        $text = "Clustered instance $($Record.Name) of $($Record.NetworkName), program files ${level}: not listed, its cluster could not be read."
        Add-NotReported (Get-Computer $HostName) $text
        Add-Problem "SQL Server on $HostName" $text
        return
    }
    Add-Field $instance 'instanceId' (ConvertTo-FreeText $Record.Id)
    Add-Field $instance 'edition' (ConvertTo-FreeText $Record.Edition)
    $binary = Find-Entry $instance['binaries'] 'node' $HostName
    if (-not $binary) {
        $binary = [ordered]@{ node = $HostName }
        (Get-ChildList $instance 'binaries').Add($binary)
    }
    Add-Field $binary 'version' $level
}

# A node that told all its instances has no program files of the others, whoever may own them.
function Edit-BinaryList([string] $HostName, $Records) {
    $entry = $Inventory.Nodes[$HostName]
    if (-not $entry -or -not $Records -or ($Records | Where-Object -FilterScript { $_.Kind -eq 'Problem' -and $_.Text -like 'SQL Server*' })) { return }
    foreach ($instance in @($entry['instances'] | Where-Object -FilterScript { $_ })) {
        $told = $Records | Where-Object -FilterScript { $_.Kind -eq 'Instance' -and $_.Name -eq $instance['name'] }
        $binary = Find-Entry $instance['binaries'] 'node' $HostName
        if ($binary -and -not $told) { $null = $instance['binaries'].Remove($binary) }
    }
}

function Add-Instance([string] $HostName, $Record) {
    $computer = Get-Computer $HostName
    if (Find-Entry $computer['instances'] 'name' $Record.Name) { return } # the 32-bit view of one already seen
    $instance = [ordered]@{ name = ConvertTo-NameText $Record.Name }
    Add-Field $instance 'instanceId' (ConvertTo-FreeText $Record.Id)
    Add-Field $instance 'edition' (ConvertTo-FreeText $Record.Edition)
    Add-Field $instance 'binary' (ConvertTo-SqlVersionText $Record.Level)
    if (-not $instance.Contains('binary')) { Add-NotReported $instance 'The registry holds no level of the program files.' }
    if ($Record.State -in 'Running', 'Stopped') { $instance['state'] = $Record.State }
    $instance['observed'] = Get-Observation "Registry of $HostName"
    (Get-ChildList $computer 'instances').Add($instance)
    # 5.7.6: the Windows Internal Database is serviced through Windows and takes no logins from outside.
    if ($Record.Name -like 'MICROSOFT##*') { $instance['embedded'] = $true; return }
    if ($Record.State -eq 'Stopped') { Add-NotReported $instance 'The service is stopped: no running level.'; return }
    $source = Get-Address $HostName
    if ($Record.Name -ne 'MSSQLSERVER') { $source += "\$($Record.Name)" }
    $answer = Get-SqlAnswer $source
    if ($answer.Reason) { Add-NotReported $instance $answer.Reason }
    elseif ($answer.Row) {
        Add-Field $instance 'running' (ConvertTo-VersionText $answer.Row.ProductVersion)
        Add-Field $instance 'health' $answer.Health
    }
}

# A clustered instance is asked under its network name: whoever owns it answers (F-4).
function Add-RunningLevel($Entry, $Instance) {
    if (-not $Instance['networkName']) { Add-Problem "SQL Server $($Instance['name'])" 'the network name is not known'; return }
    $source = $Instance['networkName']
    if ($Instance['name'] -ne 'MSSQLSERVER') { $source += "\$($Instance['name'])" }
    $answer = Get-SqlAnswer $source
    if (-not $answer.Row) { return } # told by Get-SqlAnswer; the format has no place for it on a clustered instance
    Add-Field $Instance 'running' (ConvertTo-VersionText $answer.Row.ProductVersion)
    Add-Field $Instance 'edition' (ConvertTo-FreeText $answer.Row.Edition)
    Add-Field $Instance 'health' $answer.Health
    $Instance['observed'] = Get-Observation "SERVERPROPERTY on $source"
}

# An instance of -SqlInstance: everything it says of itself, nothing of Windows.
function Add-AskedInstance([string] $Source) {
    $answer = Get-SqlAnswer $Source
    if (-not $answer.Row) { return }
    if ($answer.Row.IsClustered -eq 1) {
        foreach ($entry in $Inventory.Clusters) { if (Find-Entry $entry['instances'] 'networkName' $answer.Row.MachineName) { return } }
        Add-Problem "SQL Server $Source" 'a clustered instance: not listed, for its group is known to the cluster only; read the part Cluster too'
        return
    }
    $computer = Get-Computer (ConvertTo-HostName $answer.Row.MachineName)
    $name = if (Get-Value $answer.Row 'InstanceName') { ConvertTo-NameText $answer.Row.InstanceName } else { 'MSSQLSERVER' }
    if (Find-Entry $computer['instances'] 'name' $name) { return }
    $instance = [ordered]@{ name = $name }
    Add-Field $instance 'edition' (ConvertTo-FreeText $answer.Row.Edition)
    Add-Field $instance 'running' (ConvertTo-VersionText $answer.Row.ProductVersion)
    $instance['state'] = 'Running'
    Add-Field $instance 'health' $answer.Health
    Add-NotReported $instance 'Only SQL Server was asked: no level of the program files.'
    $instance['observed'] = Get-Observation "SERVERPROPERTY on $Source"
    (Get-ChildList $computer 'instances').Add($instance)
}

# Asks once per instance: its row, or the reason why there is none. Availability groups come along.
$SqlAnswers = @{}
function Get-SqlAnswer([string] $Source) {
    if ($SqlAnswers.ContainsKey($Source)) { return $SqlAnswers[$Source] }
    $answer = [pscustomobject]@{ Row = $null; Reason = ''; Health = [ordered]@{} }
    $SqlAnswers[$Source] = $answer
    try {
        $connection = Get-SqlConnection $Source
        try {
            $answer.Row = Get-SqlRow $connection @'
SELECT CONVERT(nvarchar(128), SERVERPROPERTY('ProductVersion')) AS ProductVersion,
       CONVERT(nvarchar(128), SERVERPROPERTY('Edition')) AS Edition,
       CONVERT(nvarchar(128), SERVERPROPERTY('MachineName')) AS MachineName,
       CONVERT(nvarchar(128), SERVERPROPERTY('InstanceName')) AS InstanceName,
       CONVERT(int, SERVERPROPERTY('IsClustered')) AS IsClustered,
       CONVERT(int, SERVERPROPERTY('IsHadrEnabled')) AS IsHadrEnabled
'@ | Select-Object -First 1
            $databases = @(Get-Reading "Databases on $Source" {
                    Get-SqlRow $connection @'
SELECT d.*, DATEADD(minute, DATEDIFF(minute, GETDATE(), GETUTCDATE()),
                    CONVERT(datetime, DATABASEPROPERTYEX(d.name, 'LastGoodCheckDbTime'))) AS checked_utc
FROM sys.databases AS d WHERE d.source_database_id IS NULL
'@
                })
            Add-SqlHealth $answer.Health $connection $databases $Source
            if ((Get-Value $answer.Row 'IsHadrEnabled') -eq 1) {
                Get-Reading "Availability groups on $Source" { Add-AvailabilityGroup $connection $Source $databases }
            }
        } finally { $connection.Dispose() }
    } catch {
        $answer.Reason = ConvertTo-FreeText "SQL Server $Source could not be asked: $(Get-Cause $_)"
        Add-Problem "SQL Server $Source" (Get-Cause $_)
    }
    $answer
}

# C-23 to C-28: each reading by itself, left out where it is refused. Times of SQL Server are local: its own clock makes them UTC.
function Add-SqlHealth($Health, $Connection, $Databases, [string] $Source) {
    if ($Databases) {
        $broken = @($Databases | Where-Object -FilterScript {
                $null -eq (Get-Value $_ 'replica_id') -and "$(Get-Value $_ 'state_desc')" -notin 'ONLINE', 'OFFLINE' # switched off on purpose
            } | ForEach-Object -Process { ConvertTo-NameText $_.name })
        $Health['databasesOnline'] = $broken.Count -eq 0
        $Health['suspectDatabases'] = $broken
        $checked = @($Databases | Where-Object -FilterScript { $_.name -ne 'tempdb' -and "$(Get-Value $_ 'state_desc')" -eq 'ONLINE' })
        Add-OldestTime $Health 'lastCheckDb' $checked 'checked_utc' "$Source, DBCC CHECKDB"
        Get-Reading "Backups on $Source" {
            $done = @{}
            foreach ($row in @(Get-SqlRow $Connection @'
SELECT database_name, DATEADD(minute, DATEDIFF(minute, GETDATE(), GETUTCDATE()), MAX(backup_finish_date)) AS finished_utc
FROM msdb.dbo.backupset WHERE type = 'D' GROUP BY database_name
'@)) { $done["$(Get-Value $row 'database_name')"] = Get-Value $row 'finished_utc' }
            $rows = @($checked | Where-Object -FilterScript { $_.name -ne 'model' } | ForEach-Object -Process {
                    [pscustomobject]@{ name = $_.name; finished_utc = $done["$($_.name)"] }
                })
            Add-OldestTime $Health 'lastFullBackup' $rows 'finished_utc' "$Source, full backup"
        }
    }
    Get-Reading "Transactions on $Source" {
        $row = Get-SqlRow $Connection @'
SELECT DATEDIFF(second, MIN(t.transaction_begin_time), GETDATE()) AS seconds FROM sys.dm_tran_active_transactions AS t
JOIN sys.dm_tran_session_transactions AS s ON s.transaction_id = t.transaction_id WHERE s.is_user_transaction = 1
'@ | Select-Object -First 1
        if ($row) { $Health['longestTransactionMs'] = 1000 * [long] $(if (Get-Value $row 'seconds') { $row.seconds } else { 0 }) }
    }
    Get-Reading "Running work on $Source" {
        $work = @(Get-SqlRow $Connection @'
SELECT DISTINCT r.command FROM sys.dm_exec_requests AS r
WHERE r.command LIKE 'BACKUP%' OR r.command LIKE 'RESTORE%' OR r.command LIKE 'DBCC%' OR r.command LIKE '%INDEX%'
'@ | ForEach-Object -Process { Get-Value $_ 'command' })
        $work += @(Get-SqlRow $Connection @'
SELECT j.name FROM msdb.dbo.sysjobactivity AS a JOIN msdb.dbo.sysjobs AS j ON j.job_id = a.job_id
WHERE a.session_id = (SELECT MAX(session_id) FROM msdb.dbo.syssessions)
  AND a.start_execution_date IS NOT NULL AND a.stop_execution_date IS NULL
'@ | ForEach-Object -Process { Get-Value $_ 'name' })
        $Health['runningJobs'] = @($work | ForEach-Object -Process { ConvertTo-FreeText $_ } | Where-Object -FilterScript { $_ } | Sort-Object -Unique)
    }
    Get-Reading "Listeners on $Source" {
        $ports = @(Get-SqlRow $Connection @'
SELECT l.ip_address, l.port FROM sys.dm_tcp_listener_states AS l WHERE l.type_desc = 'TSQL' AND l.state_desc = 'ONLINE'
'@ | Where-Object -FilterScript { "$(Get-Value $_ 'ip_address')" -notin '127.0.0.1', '::1' }) # there the administrator's connection listens
        if ($ports) { $Health['tcpPort'] = [int] $ports[0].port }
    }
    Get-Reading "Configuration of $Source" {
        $row = Get-SqlRow $Connection @'
SELECT CONVERT(bigint, c.value_in_use) AS megabytes FROM sys.configurations AS c WHERE c.name = 'max server memory (MB)'
'@ | Select-Object -First 1
        Add-Field $Health 'maxServerMemoryMb' (ConvertTo-Count (Get-Value $row 'megabytes'))
    }
}

# The oldest time of several databases; left out and told where one has none (SQL Server writes 1900 for never).
function Add-OldestTime($Target, [string] $Field, $Rows, [string] $Property, [string] $What) {
    $oldest = $null
    $never = @()
    foreach ($row in $Rows) {
        $time = Get-Value $row $Property
        if ($time -isnot [datetime]) { $never += "$($row.name)" }
        elseif ($time.Year -lt 1990) { $never += "$($row.name)" }
        elseif ($null -eq $oldest -or $time -lt $oldest) { $oldest = $time }
    }
    if ($never) { Add-Problem $What "none is known of $($never -join ', ')"; return }
    if ($null -ne $oldest) { $Target[$Field] = ConvertTo-TimeText ([datetime]::SpecifyKind($oldest, 'Utc')) }
}

# The builder quotes what a name may hold. It is a dictionary, so PowerShell takes its keys and not its properties.
function Get-SqlConnection([string] $Source) {
    $builder = New-Object -TypeName System.Data.SqlClient.SqlConnectionStringBuilder
    $builder['Data Source'] = $Source
    $builder['Integrated Security'] = $true
    $builder['Encrypt'] = $true
    $builder['TrustServerCertificate'] = [bool] $TrustServerCertificate
    $builder['Connect Timeout'] = 5
    $builder['Application Name'] = 'Passive First estate export'
    $connection = New-Object -TypeName System.Data.SqlClient.SqlConnection -ArgumentList $builder.ConnectionString
    $connection.Open()
    $connection
}

function Get-SqlRow($Connection, [string] $Query) {
    $command = $Connection.CreateCommand()
    $command.CommandText = $Query
    $command.CommandTimeout = 30
    $table = New-Object -TypeName System.Data.DataTable
    $reader = $command.ExecuteReader()
    try { $table.Load($reader) } finally { $reader.Dispose() }
    foreach ($row in $table.Rows) { $row }
}

# The primary knows all replicas, a secondary only itself (3.1): the primary's account wins.
# "*" because the columns differ between versions; Get-Value takes what is there.
function Add-AvailabilityGroup($Connection, [string] $Source, $Databases) {
    $groups = @(Get-SqlRow $Connection @'
SELECT ag.*, ags.primary_replica FROM sys.availability_groups AS ag
LEFT JOIN sys.dm_hadr_availability_group_states AS ags ON ags.group_id = ag.group_id
'@)
    if (-not $groups) { return }
    $replicas = @(Get-SqlRow $Connection @'
SELECT ar.group_id, ar.replica_id, ar.replica_server_name, ar.availability_mode_desc, ar.failover_mode_desc,
       ar.secondary_role_allow_connections_desc, rs.is_local, rs.role_desc, rs.connected_state_desc
FROM sys.availability_replicas AS ar
LEFT JOIN sys.dm_hadr_availability_replica_states AS rs ON rs.replica_id = ar.replica_id
'@)
    $states = @(Get-SqlRow $Connection @'
SELECT drs.group_id, drs.replica_id, dcs.database_name, drs.synchronization_state_desc, drs.is_suspended,
       drs.log_send_queue_size, drs.redo_queue_size, dcs.is_failover_ready
FROM sys.dm_hadr_database_replica_states AS drs
JOIN sys.dm_hadr_database_replica_cluster_states AS dcs
  ON dcs.replica_id = drs.replica_id AND dcs.group_database_id = drs.group_database_id
'@)
    $listeners = @(Get-Reading "Listeners of availability groups on $Source" {
            Get-SqlRow $Connection 'SELECT l.group_id, l.dns_name FROM sys.availability_group_listeners AS l'
        })
    $entry = Get-HadrCluster $Connection $Source
    foreach ($group in $groups) {
        if ((Get-Value $group 'is_distributed') -eq $true) {
            $sides = @($replicas | Where-Object -FilterScript { $_.group_id -eq $group.group_id })
            $Inventory.Distributed.Add(@{ Name = ConvertTo-NameText $group.name; Sides = $sides; Source = $Source })
            continue
        }
        $own = @($replicas | Where-Object -FilterScript { $_.group_id -eq $group.group_id })
        $ownStates = @($states | Where-Object -FilterScript { $_.group_id -eq $group.group_id })
        Get-Reading "Availability group $($group.name) on $Source" { Add-AvailabilityGroupEntry $entry $group $own $ownStates $Source $listeners $Databases }
    }
}

function Add-AvailabilityGroupEntry($Entry, $Group, $Replicas, $States, [string] $Source, $Listeners, $Databases) {
    $primaryHere = [bool] ($Replicas | Where-Object -FilterScript { (Get-Value $_ 'is_local') -eq $true -and (Get-Value $_ 'role_desc') -eq 'PRIMARY' })
    $list = Get-ChildList $Entry 'availabilityGroups'
    $earlier = Find-Entry $list 'name' $Group.name
    if ($earlier -and -not $primaryHere) { return }
    $item = [ordered]@{ name = ConvertTo-NameText $Group.name; replicas = [System.Collections.Generic.List[object]]::new() }
    foreach ($row in $Replicas) { $item['replicas'].Add((Get-ReplicaEntry $Entry $row (Get-Value $Group 'primary_replica'))) }
    $databaseList = Get-DatabaseList $Replicas $States
    foreach ($database in $databaseList) { Add-DatabaseUse $database $Databases }
    Add-Field $item 'databases' $databaseList
    Add-Field $item 'backupPreference' (ConvertTo-FreeText (Get-Value $Group 'automated_backup_preference_desc'))
    Add-Field $item 'requiredSecondaries' (ConvertTo-Count (Get-Value $Group 'required_synchronized_secondaries_to_commit'))
    if ((Get-Value $Group 'basic_features') -eq $true) { $item['basic'] = $true }
    $types = @{ wsfc = 'WSFC'; external = 'External'; none = 'None' } # A-19
    Add-Field $item 'clusterType' $types["$(Get-Value $Group 'cluster_type_desc')"]
    $failover = Get-Value $Group 'db_failover'
    if ($null -ne $failover) { $item['dbFailover'] = [bool] $failover }
    $listener = $Listeners | Where-Object -FilterScript { $_.group_id -eq $Group.group_id } | Select-Object -First 1
    Add-Field $item 'listener' (ConvertTo-NameText (Get-Value $listener 'dns_name'))
    $item['observed'] = Get-Observation "sys.availability_groups on $Source"
    if ($earlier) { $null = $list.Remove($earlier) }
    $list.Add($item)
}

# A-16: what an update has to treat on its own.
function Add-DatabaseUse($Database, $Rows) {
    $row = $Rows | Where-Object -FilterScript { $_.name -eq $Database['name'] } | Select-Object -First 1
    $cdc = Get-Value $row 'is_cdc_enabled'
    if ($null -ne $cdc) { $Database['cdc'] = [bool] $cdc }
    $published = Get-Value $row 'is_published'
    if ($null -ne $published) { $Database['replicated'] = [bool] $published -or [bool] (Get-Value $row 'is_merge_published') }
}

# A-14: SQL Server names the two availability groups and not their clusters; a side that no cluster here has cannot be named.
function Get-DistributedGroup {
    foreach ($distributed in $Inventory.Distributed) {
        Get-Reading "Distributed availability group $($distributed.Name) on $($distributed.Source)" {
            $item = [ordered]@{ name = $distributed.Name }
            foreach ($row in ($distributed.Sides | Sort-Object -Property { "$(Get-Value $_ 'role_desc')" -ne 'PRIMARY' })) {
                $group = ConvertTo-NameText $row.replica_server_name
                $owners = @($Inventory.Clusters | Where-Object -FilterScript { Find-Entry $_['availabilityGroups'] 'name' $group })
                if ($owners.Count -ne 1) { throw "the cluster of $group was not read; read both clusters in one run." }
                $item[$(if ($item.Contains('primary')) { 'secondary' } else { 'primary' })] = [ordered]@{ cluster = $owners[0]['name']; group = $group }
            }
            if ($item.Contains('secondary')) { $item }
        }
    }
}

function Get-ReplicaEntry($Entry, $Row, $Primary) {
    $name = ConvertTo-NameText $Row.replica_server_name
    $replica = [ordered]@{ instance = $name }
    # Stand-alone: the host is a node. Clustered: it is the network name, and there is no node to tell.
    $node = Get-OwnNode $Entry ($name.Split('\')[0])
    if (-not $node -and -not $Entry['instances']) { throw "the replica $name is a clustered instance; read the part Cluster too." }
    Add-Field $replica 'node' $node
    $replica['primary'] = $name -eq "$Primary"
    $replica['mode'] = if ($Row.availability_mode_desc -eq 'SYNCHRONOUS_COMMIT') { 'Synchronous' } else { 'Asynchronous' }
    $replica['failover'] = if ($Row.failover_mode_desc -eq 'AUTOMATIC') { 'Automatic' } else { 'Manual' }
    $reads = Get-Value $Row 'secondary_role_allow_connections_desc'
    if ($reads) { $replica['readable'] = "$reads" -ne 'NO' }
    $connected = Get-Value $Row 'connected_state_desc' # a secondary does not know of the others
    if ($connected) { $replica['connected'] = "$connected" -eq 'CONNECTED' }
    $replica
}

function Get-DatabaseList($Replicas, $States) {
    $names = @{ 'NOT SYNCHRONIZING' = 'NotSynchronizing'; SYNCHRONIZING = 'Synchronizing'; SYNCHRONIZED = 'Synchronized'
        REVERTING = 'Reverting'; INITIALIZING = 'Initializing'
    }
    $databases = [System.Collections.Generic.List[object]]::new()
    foreach ($row in $States) {
        $replica = $Replicas | Where-Object -FilterScript { $_.replica_id -eq $row.replica_id } | Select-Object -First 1
        $name = ConvertTo-NameText (Get-Value $row 'database_name')
        if (-not $replica -or -not $name) { continue }
        $database = Find-Entry $databases 'name' $name
        if (-not $database) {
            $database = [ordered]@{ name = $name; states = [System.Collections.Generic.List[object]]::new() }
            $databases.Add($database)
        }
        $state = [ordered]@{ replica = ConvertTo-NameText $replica.replica_server_name }
        Add-Field $state 'sync' $names["$(Get-Value $row 'synchronization_state_desc')"]
        $suspended = Get-Value $row 'is_suspended'
        if ($null -ne $suspended) { $state['suspended'] = [bool] $suspended }
        Add-Field $state 'sendQueueKb' (ConvertTo-Count (Get-Value $row 'log_send_queue_size'))
        Add-Field $state 'redoQueueKb' (ConvertTo-Count (Get-Value $row 'redo_queue_size'))
        $ready = Get-Value $row 'is_failover_ready'
        if ($null -ne $ready) { $state['failoverReady'] = [bool] $ready }
        $database['states'].Add($state)
    }
    , $databases
}

# The cluster of an availability group: one that was read, or what SQL Server says of it. A node is told to be down; one that
# is not may be paused as well as up, and the votes are not said to be the assigned or the current ones: both are left out.
function Get-HadrCluster($Connection, [string] $Source) {
    $row = Get-SqlRow $Connection 'SELECT cluster_name, quorum_type_desc FROM sys.dm_hadr_cluster' | Select-Object -First 1
    $name = ConvertTo-NameText (Get-Value $row 'cluster_name')
    if (-not $name) { throw 'no Windows cluster (cluster type EXTERNAL or NONE), or no right to see it.' }
    $known = Find-Entry $Inventory.Clusters 'name' $name
    if ($known) { return $known }
    $members = @(Get-SqlRow $Connection 'SELECT member_name, member_type_desc, member_state FROM sys.dm_hadr_cluster_members')
    $nodes = @($members | Where-Object -FilterScript { $_.member_type_desc -eq 'CLUSTER_NODE' })
    if (-not $nodes) { throw "the cluster $name tells no members." }
    $quorum = [ordered]@{ witness = Get-HadrWitnessKind "$($row.quorum_type_desc)" }
    foreach ($member in $members) {
        if ($member.member_type_desc -notlike '*_WITNESS') { continue }
        Add-Field $quorum 'witnessResource' (ConvertTo-FreeText (Get-Value $member 'member_name'))
        if ($quorum['witness'] -eq 'FileShare' -and $member.member_name -like '\\*') { $quorum['witnessHost'] = ConvertTo-HostName $member.member_name }
        $quorum['witnessOnline'] = [int] $member.member_state -eq 1
    }
    $entry = [ordered]@{ name = $name; quorum = $quorum; observed = Get-Observation "sys.dm_hadr_cluster on $Source" }
    foreach ($member in $nodes) {
        $computer = Get-Computer (ConvertTo-HostName $member.member_name)
        if ([int] $member.member_state -eq 0) { $computer['state'] = 'Down' }
        (Get-ChildList $entry 'nodes').Add($computer)
        $Inventory.Nodes[$computer['name']] = $entry
    }
    $Inventory.Clusters.Add($entry)
    $entry
}

# NODE_MAJORITY, NODE_AND_DISK_MAJORITY, NODE_AND_FILE_SHARE_MAJORITY, NO_MAJORITY:_DISK_ONLY, a form of CLOUD_WITNESS, UNKNOWN...
function Get-HadrWitnessKind([string] $QuorumType) {
    switch -Wildcard ($QuorumType) {
        'NODE_MAJORITY' { return 'None' }
        '*DISK_ONLY*' { return 'DiskOnly' }
        '*CLOUD*' { return 'Cloud' }
        '*FILE_SHARE*' { return 'FileShare' }
        '*DISK*' { return 'Disk' }
    }
    throw "the kind of witness is not known ($QuorumType)."
}

#endregion
#region Exchange

function Get-ExchangePart {
    $servers = @(Get-ExchangeServer -ErrorAction Stop)
    $mailbox = @(Get-Reading 'Get-MailboxServer' { Get-MailboxServer -ErrorAction Stop })
    foreach ($server in $servers) {
        $own = $mailbox | Where-Object -FilterScript { "$($_.Name)" -eq "$($server.Name)" } | Select-Object -First 1
        Get-Reading "Exchange server $($server.Name)" { Add-ExchangeServer $server $own }
    }
    foreach ($group in @(Get-Reading 'Get-DatabaseAvailabilityGroup' { Get-DatabaseAvailabilityGroup -Status -ErrorAction Stop })) {
        Get-Reading "Database availability group $($group.Name)" { Add-Dag $group }
    }
}

function Add-ExchangeServer($Server, $MailboxServer) {
    $name = ConvertTo-HostName $Server.Name
    $address = ConvertTo-NameText (Get-Value $Server 'Fqdn')
    if ($address) { $Inventory.Addresses[$name] = $address }
    $roles = "$($Server.ServerRole)" -split ',\s*' | Where-Object -FilterScript { $_ -and $_ -ne 'None' }
    $exchange = [ordered]@{}
    Add-Field $exchange 'roles' (ConvertTo-NameList $roles)
    Add-Field $exchange 'adminVersion' (ConvertTo-VersionText $Server.AdminDisplayVersion)
    # An Edge server stands in the perimeter and answers nobody inside.
    $edge = $roles -contains 'Edge'
    if (-not $edge) {
        # The security update shows in the file only: AdminDisplayVersion stays at the cumulative update.
        foreach ($record in @(Get-ComputerRecord $name)) {
            if ($record.Kind -eq 'Exchange') { Add-Field $exchange 'fileVersion' (ConvertTo-VersionText $record.Level) }
        }
    }
    Add-Field $exchange 'edition' (ConvertTo-FreeText (Get-Value $Server 'Edition'))
    if ($MailboxServer) {
        Add-Field $exchange 'activationPolicy' (ConvertTo-FreeText (Get-Value $MailboxServer 'DatabaseCopyAutoActivationPolicy'))
        $most = ConvertTo-Count (Get-Value $MailboxServer 'MaximumActiveDatabases')
        if ($null -ne $most -and $most -le [int]::MaxValue) { $exchange['maximumActiveDatabases'] = [int] $most }
    }
    $exchange['observed'] = Get-Observation "Get-ExchangeServer on $([Environment]::MachineName)"
    (Get-Computer $name)['exchange'] = $exchange
    if ($edge -or $Server.ServerRole -notmatch 'Mailbox') { return }
    Get-Reading "Component states of $name" {
        # These two are never active on a server of one's own.
        $inactive = @(Get-ServerComponentState -Identity "$($Server.Name)" -ErrorAction Stop | Where-Object -FilterScript {
                "$($_.State)" -ne 'Active' -and "$($_.Component)" -notin 'ForwardSyncDaemon', 'ProvisioningRps'
            } | ForEach-Object -Process { ConvertTo-NameText $_.Component })
        $exchange['inactiveComponents'] = @($inactive | Sort-Object -Unique)
        if ($inactive -contains 'ServerWideOffline') { Add-Problem "Exchange on $name" 'in maintenance mode (ServerWideOffline is not active)' }
    }
    if (Get-Command -Name Get-Queue -ErrorAction SilentlyContinue) {
        Get-Reading "Queues of $name" {
            $waiting = 0
            foreach ($queue in @(Get-Queue -Server "$($Server.Name)" -ErrorAction Stop)) {
                if ("$($queue.DeliveryType)" -ne 'ShadowRedundancy' -and "$($queue.Identity)" -notlike '*\Poison') { $waiting += [long] $queue.MessageCount }
            }
            $exchange['transportQueue'] = [long] $waiting
        }
    }
    if ($MailboxServer -and (Get-Value $MailboxServer 'DatabaseAvailabilityGroup') -and (Get-Command -Name Test-ReplicationHealth -ErrorAction SilentlyContinue)) {
        Get-Reading "Test-ReplicationHealth on $name" {
            $failed = @(Test-ReplicationHealth -Identity "$($Server.Name)" -ErrorAction Stop | Where-Object -FilterScript { "$($_.Result)" -notmatch 'Passed' })
            $exchange['failedReplicationTests'] = @($failed | ForEach-Object -Process { ConvertTo-NameText $_.Check } | Sort-Object -Unique)
        }
    }
}

function Add-Dag($Group) {
    $members = @($Group.Servers | ForEach-Object -Process { ConvertTo-HostName ("$(Get-NameOf $_)".Split('/')[-1]) })
    if (-not $members) { throw 'It has no members.' }
    $entry = $Inventory.Nodes[$members[0]]
    if (-not $entry) { $entry = Add-DagCluster $Group $members }
    $dag = [ordered]@{ name = ConvertTo-NameText $Group.Name }
    $mode = "$(Get-Value $Group 'DatacenterActivationMode')"
    if ($mode) { $dag['dacMode'] = $mode -ne 'Off' }
    Add-Field $dag 'witnessServer' (ConvertTo-HostName (Get-Value $Group 'WitnessServer'))
    $frequency = Get-Value $Group 'PreferenceMoveFrequency' # X-17; a time below zero is never
    if ($null -ne $frequency) { $dag['preferenceMoveFrequency'] = "$frequency" -notlike '-*' }
    $manager = Get-NameOf (Get-Value $Group 'PrimaryActiveManager')
    if ($manager) { Add-Field $dag 'primaryActiveManager' (Get-OwnNode $entry $manager.Split('/')[-1]) }
    $databases = [System.Collections.Generic.List[object]]::new()
    foreach ($member in $members) {
        Get-Reading "Database copies on $member" {
            foreach ($copy in @(Get-MailboxDatabaseCopyStatus -Server $member -ErrorAction Stop)) { Add-DatabaseCopy $entry $databases $copy }
        }
    }
    Add-Field $dag 'databases' $databases
    $entry['dag'] = $dag
}

# The cluster under a DAG carries its name. -Status tells whether a witness counts: with an odd number of members none does.
function Add-DagCluster($Group, [string[]] $Members) {
    $usage = "$(Get-Value $Group 'WitnessShareInUse')"
    $quorum = [ordered]@{ witness = 'None' }
    if ($usage -in 'Primary', 'Alternate') {
        $property = if ($usage -eq 'Primary') { 'WitnessServer' } else { 'AlternateWitnessServer' }
        $quorum['witness'] = 'FileShare'
        Add-Field $quorum 'witnessHost' (ConvertTo-HostName (Get-Value $Group $property)) # X-12
    } elseif ($usage -ne 'None') { throw "WitnessShareInUse is '$usage': the witness is not known; read the part Cluster too." }
    $entry = [ordered]@{ name = ConvertTo-NameText $Group.Name; quorum = $quorum; observed = Get-Observation 'Get-DatabaseAvailabilityGroup' }
    foreach ($member in $Members) {
        (Get-ChildList $entry 'nodes').Add((Get-Computer $member))
        $Inventory.Nodes[$member] = $entry
    }
    $Inventory.Clusters.Add($entry)
    $entry
}

function Add-DatabaseCopy($Entry, $Databases, $Copy) {
    $name = ConvertTo-NameText $Copy.DatabaseName
    $server = Get-OwnNode $Entry $Copy.MailboxServer
    if (-not $name -or -not $server) { return }
    $database = Find-Entry $Databases 'name' $name
    if (-not $database) {
        $database = [ordered]@{ name = $name; copies = [System.Collections.Generic.List[object]]::new() }
        $Databases.Add($database)
    }
    $item = [ordered]@{ server = $server }
    Add-Field $item 'status' (ConvertTo-FreeText $Copy.Status)
    $preference = ConvertTo-Count (Get-Value $Copy 'ActivationPreference')
    if ($preference -ge 1 -and $preference -le 16) { $item['activationPreference'] = $preference }
    Add-Field $item 'copyQueue' (ConvertTo-Count (Get-Value $Copy 'CopyQueueLength'))
    Add-Field $item 'replayQueue' (ConvertTo-Count (Get-Value $Copy 'ReplayQueueLength'))
    if ("$(Get-Value $Copy 'ReplayLagStatus')" -match 'Enabled:\s*True') { $item['lagged'] = $true }
    $database['copies'].Add($item)
}

#endregion
#region WSUS

# The two groups that every server has keep their ids; their names follow the server's language.
$WsusGroupNames = @{
    'a0a08746-4dbe-4a37-9adf-9e7652c0b421' = 'All Computers'
    'b73ca6ed-5727-47f3-84de-015e03f6a88a' = 'Unassigned Computers'
}

function Get-WsusPart {
    if (-not $WsusServer) { Get-Reading 'WSUS on this computer' { Add-WsusServer (Get-WsusServer -ErrorAction Stop) } }
    foreach ($server in $WsusServer) {
        Get-Reading "WSUS on $server" { Add-WsusServer (Get-WsusServer -Name $server -PortNumber $WsusPort -UseSsl:$WsusUseSsl -ErrorAction Stop) }
    }
}

function Add-WsusServer($Server) {
    $name = ConvertTo-HostName $Server.Name
    $entry = [ordered]@{ name = $name }
    $port = ConvertTo-Count (Get-Value $Server 'PortNumber')
    if ($port -ge 1 -and $port -le 65535) { $entry['port'] = $port }
    $Inventory.WsusServers.Add($entry)
    $entry['observedAt'] = ConvertTo-TimeText ([datetime]::UtcNow)
    $source = "WSUS on $name"
    $configuration = Get-Reading "$source, configuration" { $Server.GetConfiguration() }
    if ($configuration) { Add-WsusMode $entry $configuration }
    $subscription = Get-Reading "$source, subscription" { $Server.GetSubscription() }
    if ($subscription) {
        Get-Reading "$source, synchronization" { Add-Synchronization $entry $subscription }
        # U-8: below the root the own selection is ignored by WSUS; telling it would give false greens.
        if ($entry['fromMicrosoftUpdate']) { Get-Reading "$source, synchronization options" { $entry['options'] = Get-SyncOption $subscription $configuration } }
    }
    $categories = @(Get-Reading "$source, products" { Get-CategoryTree $Server })
    if ($categories) { Add-Field $entry 'knownProducts' ([System.Collections.Generic.List[object]] @($categories | ForEach-Object -Process { $_.Entry })) }
    $groups = @{}
    Get-Reading "$source, target groups" { Add-TargetGroup $entry $Server $groups }
    Get-Reading "$source, approvals" { Add-Approval $entry $Server $groups $categories }
    Get-Reading "$source, computers" { Add-WsusComputer $name $Server $groups }
}

function Add-WsusMode($Entry, $Configuration) {
    $Entry['mode'] = if ($Configuration.IsReplicaServer) { 'Replica' } else { 'Autonomous' }
    $Entry['fromMicrosoftUpdate'] = [bool] $Configuration.SyncFromMicrosoftUpdate
    if ($Configuration.SyncFromMicrosoftUpdate) { return }
    $upstream = ConvertTo-HostName $Configuration.UpstreamWsusServerName
    if (-not $upstream) { return }
    $Entry['upstream'] = $upstream
    $port = Get-Value $Configuration 'UpstreamWsusServerPortNumber'
    if ($port) { $Inventory.WsusPorts[$upstream] = [int] $port }
}

# U-7 asks for the last success; the last attempt may have failed.
function Add-Synchronization($Entry, $Subscription) {
    $last = $Subscription.GetLastSynchronizationInfo()
    if (-not $last) { return }
    Add-Field $Entry 'lastSyncAttempt' (ConvertTo-TimeText $last.StartTime)
    Add-Field $Entry 'lastSyncResult' (ConvertTo-FreeText $last.Result)
    $good = $last
    if ("$($last.Result)" -ne 'Succeeded') {
        $good = $Subscription.GetSynchronizationHistory() | Where-Object -FilterScript { "$($_.Result)" -eq 'Succeeded' } |
            Sort-Object -Property EndTime -Descending | Select-Object -First 1
    }
    if ($good) { Add-Field $Entry 'lastSync' (ConvertTo-TimeText $good.EndTime) }
}

# U-1, U-2: what is selected, as it is selected; a family stays a family. Empty lists are told: they mean that nothing is.
function Get-SyncOption($Subscription, $Configuration) {
    $options = [ordered]@{
        products        = ConvertTo-NameList @($Subscription.GetUpdateCategories() | ForEach-Object -Process { $_.Id })
        classifications = ConvertTo-NameList @($Subscription.GetUpdateClassifications() | ForEach-Object -Process { $_.Id })
    }
    $languages = if ($Configuration.AllUpdateLanguagesEnabled) { Get-Value $Configuration 'SupportedUpdateLanguages' }
    else { $Configuration.GetEnabledUpdateLanguages() }
    Add-Field $options 'languages' (ConvertTo-NameList $languages)
    Add-Field $options 'changedAt' (ConvertTo-TimeText (Get-Value $Subscription 'LastModifiedTime'))
    $options
}

# The server's own tree (U-4). Companies and families are asked for what is below them: one call each, not one for each product.
function Get-CategoryTree($Server) {
    $seen = @{}
    $open = [System.Collections.Generic.Queue[object]]::new()
    foreach ($category in $Server.GetRootUpdateCategories()) { $open.Enqueue(@($category, '')) }
    while ($open.Count) {
        $category, $parent = $open.Dequeue()
        $id = "$($category.Id)".ToLowerInvariant()
        if ($seen.ContainsKey($id)) { continue }
        $seen[$id] = $true
        $entry = [ordered]@{ id = $id }
        Add-Field $entry 'title' (ConvertTo-FreeText $category.Title)
        Add-Field $entry 'parent' $parent
        [pscustomobject]@{ Entry = $entry; Category = $category }
        if ("$($category.Type)" -eq 'Product') { continue }
        foreach ($child in $category.GetSubcategories()) { $open.Enqueue(@($child, $id)) }
    }
}

function Add-TargetGroup($Entry, $Server, [hashtable] $Groups) {
    $all = @($Server.GetComputerTargetGroups())
    foreach ($group in $all) {
        $id = "$($group.Id)".ToLowerInvariant()
        $Groups[$id] = if ($WsusGroupNames.ContainsKey($id)) { $WsusGroupNames[$id] } else { ConvertTo-NameText $group.Name }
    }
    foreach ($group in $all) {
        $id = "$($group.Id)".ToLowerInvariant()
        if ($WsusGroupNames.ContainsKey($id)) { continue } # every server has them
        $item = [ordered]@{ name = $Groups[$id] }
        $parent = $Groups["$($group.GetParentTargetGroup().Id)".ToLowerInvariant()]
        if ($parent -and $parent -ne 'All Computers') { $item['parent'] = $parent }
        (Get-ChildList $Entry 'targetGroups').Add($item)
    }
}

# Approvals of SQL Server and Exchange only, and of what is approved at all: on a neglected server everything takes minutes.
function Add-Approval($Entry, $Server, [hashtable] $Groups, $Categories) {
    $scope = New-Object -TypeName Microsoft.UpdateServices.Administration.UpdateScope
    $scope.ApprovedStates = 'LatestRevisionApproved, HasStaleUpdateApprovals'
    $wanted = @($Categories | Where-Object -FilterScript { "$($_.Category.Type)" -eq 'Product' -and $_.Entry['title'] -match 'SQL Server|Exchange' })
    if (-not $wanted) { throw 'No product of SQL Server or Exchange is known to the server, or the products could not be read.' }
    foreach ($category in $wanted) { $null = $scope.Categories.Add($category.Category) }
    $seen = @{}
    foreach ($update in $Server.GetUpdates($scope)) {
        $articles = @($update.KnowledgebaseArticles)
        $title = if ($articles.Count -eq 1) { "KB$($articles[0])" } else { $update.Title }
        foreach ($approval in $update.GetUpdateApprovals()) {
            $group = $Groups["$($approval.ComputerTargetGroupId)".ToLowerInvariant()]
            $action = "$($approval.Action)"
            if (-not $group -or $action -notin 'Install', 'NotApproved', 'Uninstall') { continue }
            $item = [ordered]@{ update = ConvertTo-FreeText $title; targetGroup = $group; action = $action }
            Add-Field $item 'deadline' (ConvertTo-TimeText (Get-Value $approval 'Deadline')) # U-18
            $key = @($item.Values) -join '|' # x86 and x64 of one article
            if (-not $seen.ContainsKey($key)) { $seen[$key] = $true; (Get-ChildList $Entry 'approvals').Add($item) }
        }
    }
}

# U-24: servers with their groups and the age of their report. Workstations are nobody's business here.
function Add-WsusComputer([string] $ServerName, $Server, [hashtable] $Groups) {
    $wanted = @($ComputerName | ForEach-Object -Process { ConvertTo-HostName $_ })
    foreach ($target in $Server.GetComputerTargets()) {
        $name = ConvertTo-HostName $target.FullDomainName
        if (-not $name) { continue }
        $known = $Inventory.Computers.Contains($name)
        if (-not $known -and $wanted -and $wanted -notcontains $name) { continue }
        if (-not $known -and -not $wanted -and "$(Get-Value $target 'ComputerRole')" -eq 'Workstation') { continue }
        $updates = Get-Child (Get-Computer $name) 'updates'
        $reported = ConvertTo-TimeText (Get-Value $target 'LastReportedStatusTime')
        if (-not (Test-WsusListing $updates $ServerName "$reported")) { continue }
        $updates['wsusServer'] = $ServerName
        $updates['usesWsus'] = $true
        $names = foreach ($id in $target.ComputerTargetGroupIds) { $Groups["$id".ToLowerInvariant()] | Where-Object -FilterScript { $_ -ne 'All Computers' } }
        Add-Field $updates 'targetGroups' (ConvertTo-NameList $names)
        Add-Field $updates 'lastReportedAt' $reported
    }
}

# A server goes on listing computers that left it. The computer's own policy decides, unless it names a server that nobody
# read: that may be an alias of this one. Of two servers the one with the later report has it now.
function Test-WsusListing($Updates, [string] $ServerName, [string] $Reported) {
    if ($Updates['usesWsus'] -eq $false) { return $false }
    $named = $Updates['wsusServer']
    if ($named -and $named -ne $ServerName) {
        if ($Updates.Contains('lastReportedAt')) { return $Reported -gt $Updates['lastReportedAt'] }
        $asked = @($WsusServer | ForEach-Object -Process { ConvertTo-HostName $_ })
        return $asked -notcontains $named -and -not (Find-Entry $Inventory.WsusServers 'name' $named)
    }
    $true
}

# A server that is only spoken of is listed by name: references must lead somewhere.
function Add-NamedWsusServer {
    $spoken = @($Inventory.Computers.Values | Where-Object -FilterScript { $_['updates'] } | ForEach-Object -Process { $_['updates']['wsusServer'] })
    $spoken += @($Inventory.WsusServers | ForEach-Object -Process { $_['upstream'] })
    foreach ($name in $spoken) {
        if (-not $name -or (Find-Entry $Inventory.WsusServers 'name' $name)) { continue }
        $entry = [ordered]@{ name = $name }
        Add-Field $entry 'port' $Inventory.WsusPorts[$name]
        $Inventory.WsusServers.Add($entry)
    }
}

#endregion
#region The whole

# The cmdlet that tells whether a part is there. The registry is there on every Windows.
$PartCommands = [ordered]@{ Cluster = 'Get-Cluster'; SqlServer = ''; Exchange = 'Get-ExchangeServer'; Wsus = 'Get-WsusServer' }
$PartReaders = @{ Cluster = { Get-ClusterPart }; SqlServer = { Get-SqlServerPart }; Exchange = { Get-ExchangePart }; Wsus = { Get-WsusPart } }

function Get-Part {
    foreach ($name in $PartCommands.Keys) {
        if ($Part -and $Part -notcontains $name) { continue }
        $command = $PartCommands[$name]
        if (-not $command -or (Get-Command -Name $command -ErrorAction SilentlyContinue)) { Get-Reading $name $PartReaders[$name] }
        elseif ($Part) { Add-Problem $name "$command is not present in this session" }
        else { Write-Verbose -Message "$name is left out: $command is not present." }
    }
}

function Get-Estate([string] $Organisation) {
    Add-NamedWsusServer
    $servers = [System.Collections.Generic.List[object]]::new()
    foreach ($key in $Inventory.Computers.Keys) { if (-not $Inventory.Nodes.ContainsKey($key)) { $servers.Add($Inventory.Computers[$key]) } }
    $distributed = @(Get-DistributedGroup)
    $estate = [ordered]@{
        format      = 'passive-first/estate'
        version     = 1
        name        = $Organisation
        observed    = Get-Observation "Export-PassiveFirstEstate on $([Environment]::MachineName)"
        wsusServers = $Inventory.WsusServers
        clusters    = $Inventory.Clusters
        servers     = $servers
    }
    Add-Field $estate 'distributedGroups' $distributed
    $estate
}

# UTF-8 without a byte order mark. CreateNew refuses a file that came to be while we were reading.
function Out-Estate([string] $Path, [string] $Text) {
    $mode = if ($Force) { [System.IO.FileMode]::Create } else { [System.IO.FileMode]::CreateNew }
    $stream = [System.IO.FileStream]::new($Path, $mode, [System.IO.FileAccess]::Write)
    try {
        $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes($Text)
        $stream.Write($bytes, 0, $bytes.Length)
    } finally { $stream.Dispose() }
}

function Get-Summary($Estate) {
    $instances = 0
    foreach ($place in @($Estate['clusters']) + @($Inventory.Computers.Values)) {
        $instances += @($place['instances'] | Where-Object -FilterScript { $_ }).Count
    }
    '{0} clusters, {1} nodes, {2} servers, {3} SQL Server instances, {4} Exchange servers, {5} WSUS servers; {6} not read' -f
    $Estate['clusters'].Count, $Inventory.Nodes.Count, $Estate['servers'].Count, $instances,
    @($Inventory.Computers.Values | Where-Object -FilterScript { $_['exchange'] }).Count, $Estate['wsusServers'].Count, $Inventory.Problems.Count
}

if (-not $OutFile) {
    $OutFile = 'PassiveFirst-{0}-{1}.json' -f [Environment]::MachineName, [datetime]::Now.ToString('yyyyMMdd-HHmmss', [cultureinfo]::InvariantCulture)
}
$path = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($OutFile) # .NET has a current directory of its own
if ((Test-Path -LiteralPath $path) -and -not $Force) { throw "$path is there already. Give -Force to overwrite it." }
$organisation = @($Name, $env:USERDNSDOMAIN, $env:USERDOMAIN, 'Estate' | ForEach-Object -Process { ConvertTo-NameText $_ })[0]
if (-not [Environment]::Is64BitProcess) { Add-Problem 'Windows PowerShell (x86)' 'a 32-bit process does not see all of the registry; start the 64-bit one' }

Get-Part
$estate = Get-Estate $organisation
if (-not ($estate['wsusServers'].Count + $estate['clusters'].Count + $estate['servers'].Count)) {
    throw "Nothing could be read; no file was written. $($Inventory.Problems -join ' ')"
}
Out-Estate $path ((ConvertTo-JsonText $estate) + "`n")
Write-Information -MessageData (Get-Summary $estate) -InformationAction Continue
Get-Item -LiteralPath $path
#endregion
