# A small estate: one cluster with a clustered instance, an availability group and a node that is down; a DAG of two; a
# stand-alone server; see wsus.ps1 for the update servers. Names are odd on purpose.
# Variants: nowitness, cloud, diskonly (the quorum); forced (quorum); s2d; odd, badwitness (the DAG); localsql (on this
# computer); fcireplica (a replica of the availability group is clustered).

#region Cluster NH-SQLFC01

$global:PFStorage = 'Healthy'
$global:PFCluster = [pscustomobject]@{
    Name = 'NH-SQLFC01'; Domain = 'nordhaven.example'; ClusterFunctionalLevel = [uint32] 11; DynamicQuorum = [uint32] 1; WitnessDynamicWeight = [uint32] 0
    ClusterEnforcedAntiAffinity = [uint32] 0; LowerQuorumPriorityNodeID = '2'; FixQuorum = [uint32] ($Variant -contains 'forced'); S2DEnabled = [uint32] ($Variant -contains 's2d')
}

function New-StubNode($Id, $Name, $State, $Status, $Drain, $Weight) {
    [pscustomobject]@{ Name = $Name; NodeName = $Name; Id = "$Id"; State = [PfStub.NodeState] $State; StatusInformation = [PfStub.NodeStatus] $Status
        DrainStatus = [PfStub.DrainStatus] $Drain; NodeWeight = [uint32] 1; DynamicWeight = [uint32] $Weight
        MajorVersion = [uint32] 10; MinorVersion = [uint32] 0; BuildNumber = [uint32] 20348
    }
}
$global:PFNodes = @(
    New-StubNode 1 'NH-SQL01' 'Up' 'Normal' 'NotInitiated' 1
    New-StubNode 2 'NH-SQL02' 'Paused' 'DrainCompleted, AvoidPlacement' 'Completed' 1
    New-StubNode 3 'NH-SQL03' 'Down' 'Isolated, Quarantined' 'NotInitiated' 0
)
$global:PFFaultDomains = @(
    [pscustomobject]@{ Name = 'NH-SQL01'; Type = 'Node'; ParentName = 'Rack 1' }, [pscustomobject]@{ Name = 'Rack 1'; Type = 'Rack'; ParentName = 'Malm' + [char] 0xF6 }
    [pscustomobject]@{ Name = 'Malm' + [char] 0xF6; Type = 'Site'; ParentName = '' }, [pscustomobject]@{ Name = 'NH-SQL02'; Type = 'Node'; ParentName = '' }
)

$lon = 'L' + [char] 0xD6 + 'N' # pay, in Swedish
$global:PFAgName = 'AG "O''Brien & S' + [char] 0xF6 + 'ner" \ <1>'
$fciGroup = "SQL Server ($lon)"
function New-StubGroup($Name, $State, $Owner, $Core, $Failback, $Classes) {
    [pscustomobject]@{ Name = $Name; State = [PfStub.GroupState] $State; OwnerNode = [PfStub.Named]@{ Name = $Owner }; IsCoreGroup = [bool] $Core
        AutoFailbackType = [uint32] $Failback; Priority = [uint32] 2000; AntiAffinityClassNames = [string[]] $Classes
    }
}
$global:PFGroups = @(
    New-StubGroup 'Cluster Group' 'Online' 'NH-SQL01' $true 0 @()
    New-StubGroup $fciGroup 'PartialOnline' 'NH-SQL01' $false 1 @('SQL')
    New-StubGroup $global:PFAgName 'Pending' 'NH-SQL01' $false 0 @()
)
function New-StubResource($Name, $Type, $Group, $State) {
    [pscustomobject]@{ Name = $Name; ResourceType = [PfStub.Named]@{ Name = $Type }; OwnerGroup = [PfStub.Named]@{ Name = $Group }
        State = [PfStub.ResourceState] $State; PendingTimeout = [uint32] 180000
    }
}
$global:PFResources = @(
    New-StubResource 'File Share Witness' 'File Share Witness' 'Cluster Group' 'Online'
    New-StubResource 'Cloud Witness' 'Cloud Witness' 'Cluster Group' 'Failed'
    New-StubResource 'Cluster Disk 7' 'Physical Disk' 'Cluster Group' 'Online'
    New-StubResource $fciGroup 'SQL Server' $fciGroup 'Online'
    New-StubResource 'SQL Network Name (VSQL-1)' 'Network Name' $fciGroup 'Online'
    New-StubResource "SQL Server Agent ($lon)" 'SQL Server Agent' $fciGroup 'Offline'
    New-StubResource $global:PFAgName 'SQL Server Availability Group' $global:PFAgName 'OnlinePending'
)
$global:PFParameters = @{
    'File Share Witness' = @{ SharePath = '\\nh-fs01.nordhaven.example\fsw$' }; 'Cloud Witness' = @{ AccountName = 'nhwitness'; EndpointInfo = 'core.windows.net' }
    $fciGroup = @{ InstanceName = $lon; VirtualServerName = 'VSQL-1' }; 'SQL Network Name (VSQL-1)' = @{ DnsName = 'VSQL-1'; RegisterAllProvidersIP = [uint32] 0; HostRecordTTL = [uint32] 1200 }
}
$global:PFPreferred = @{ $fciGroup = @('NH-SQL02') }
$global:PFPossible = @{ $fciGroup = @('NH-SQL01', 'NH-SQL02', 'NH-SQL03'); "SQL Server Agent ($lon)" = @('NH-SQL01') }
$witness = switch -Wildcard ("$Variant") { '*nowitness*' { -1 } '*cloud*' { 1 } '*diskonly*' { 2 } default { 0 } }
$global:PFQuorum = [pscustomobject]@{ Cluster = 'NH-SQLFC01'; QuorumResource = if ($witness -ge 0) { $global:PFResources[$witness] }
    QuorumType = [PfStub.QuorumType] $(if ($witness -eq 2) { 'DiskOnly' } else { 'Majority' })
}

#endregion
#region Computers

$server2022 = @{ Caption = 'Microsoft Windows Server 2022 Datacenter'; Version = '10.0.20348'; Boot = [datetime] '2026-07-15T02:40:00'; Free = 64424509440 }
$server2012 = @{ Caption = 'Microsoft Windows Server 2012 R2 Standard'; Version = '6.3.9600'; Boot = [datetime] '2026-05-01T12:00:00'; Free = 1048575 }
$global:PFSystems = @{ 'NH-SQL01' = $server2022; 'NH-SQL02' = $server2022; 'NH-EX01' = $server2022; 'NH-EX02' = $server2022; 'NH-APP01' = $server2012; LOCAL = $server2022 }

$sql = 'HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'
$sql32 = 'HKLM:\SOFTWARE\Wow6432Node\Microsoft\Microsoft SQL Server'
$policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'
$current = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion'
$windowsNt = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
$exchangeSetup = 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup'
$exchangeFolder = 'C:\Program Files\Microsoft\Exchange Server\V15\'

$global:PFRegistry = @{
    'NH-SQL01' = @{
        $windowsNt = @{ UBR = 4893 }
        $policy = @{ WUServer = 'http://nh-wsus01.nordhaven.example:8530'; TargetGroup = 'Wave 1;Wave 2'; TargetGroupEnabled = 1 }
        "$policy\AU" = @{ UseWUServer = 1; AUOptions = 3 }
        "$sql\Instance Names\SQL" = @{ $lon = "MSSQL13.$lon"; AGX = 'MSSQL16.AGX'; 'MICROSOFT##WID' = 'MSWIN8.SQLWID' }
        "$sql\MSSQL13.$lon\Setup" = @{ Version = '13.2.5026.0'; PatchLevel = '13.2.5888.11'; Edition = 'Enterprise Edition: Core-based Licensing' }
        "$sql\MSSQL13.$lon\Cluster" = @{ ClusterName = 'VSQL-1' }
        "$sql\MSSQL16.AGX\Setup" = @{ Version = '16.0.1000.6'; PatchLevel = '16.0.4165.4'; Edition = 'Standard Edition'; SQLBinRoot = 'C:\SQL\AGX\Binn' }
        'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' = @{ PendingFileRenameOperations = [string[]] @() }
        "$sql\MSWIN8.SQLWID\Setup" = @{ Version = '11.0.2100.60'; Edition = 'Windows Internal Database' }
        "$current\Uninstall\{1}" = @{ DisplayName = 'Microsoft SQL Server 2012 Native Client '; DisplayVersion = '11.0.7001.0' }
        "$current\Uninstall\{2}" = @{ DisplayName = 'Notepad of no concern'; DisplayVersion = '1.0' }
        "$current\Component Based Servicing\RebootPending" = @{}
    }
    'NH-SQL02' = @{
        $windowsNt = @{ UBR = 4893 }
        $policy = @{ WUServer = 'https://updates.nordhaven.example:8531/' }
        "$policy\AU" = @{ UseWUServer = 1; NoAutoUpdate = 1; AUOptions = 4 }
        "$sql\Instance Names\SQL" = @{ $lon = "MSSQL13.$lon"; AGX = 'MSSQL16.AGX' }
        "$sql\MSSQL13.$lon\Setup" = @{ PatchLevel = '13.3.6300.2'; Edition = 'Enterprise Edition: Core-based Licensing' }
        "$sql\MSSQL13.$lon\Cluster" = @{ ClusterName = 'VSQL-1' }
        "$sql\MSSQL16.AGX\Setup" = @{ PatchLevel = '16.0.4165.4'; Edition = 'Standard Edition' }
    }
    'NH-APP01' = @{
        $policy = @{ WUServer = '' }
        "$sql\Instance Names\SQL" = @{ MSSQLSERVER = 'MSSQL10_50.MSSQLSERVER'; PSPATH = 'MSSQL15.PSPATH' }
        "$sql\MSSQL10_50.MSSQLSERVER\Setup" = @{ PatchLevel = '10.53.6000.34'; Edition = 'Express Edition' }
        "$sql\MSSQL15.PSPATH\Setup" = @{ Edition = 'Developer Edition' }
        "$sql32\Instance Names\SQL" = @{ OLD = 'MSSQL.1' }
        "$sql32\MSSQL.1\Setup" = @{ PatchLevel = '9.4.5000'; Edition = 'Workgroup Edition' }
        'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' = @{ PendingFileRenameOperations = [string[]] @('\??\C:\x.tmp', '') }
    }
    'NH-EX01' = @{ $windowsNt = @{ UBR = 4893 }; $exchangeSetup = @{ MsiInstallPath = $exchangeFolder } }
    'NH-EX02' = @{ $windowsNt = @{ UBR = 4893 }; $exchangeSetup = @{ MsiInstallPath = $exchangeFolder } }
    LOCAL = @{ $windowsNt = @{ UBR = 1 } }
}
if ($Variant -contains 'localsql') {
    $global:PFRegistry['LOCAL'] += @{ "$sql\Instance Names\SQL" = @{ MSSQLSERVER = 'MSSQL15.MSSQLSERVER' }; "$sql\MSSQL15.MSSQLSERVER\Setup" = @{ PatchLevel = '15.0.4430.1' } }
}
# The file beats the registry.
$global:PFFiles = @{
    'NH-SQL01' = @{ 'C:\SQL\AGX\Binn\sqlservr.exe' = '16.0.4175.1' }; 'NH-SQL02' = @{}; 'NH-APP01' = @{}; LOCAL = @{}
    'NH-EX01' = @{ "$($exchangeFolder)Bin\ExSetup.exe" = '15.02.1544.013' }; 'NH-EX02' = @{ "$($exchangeFolder)Bin\ExSetup.exe" = '15.02.1544.011' }
}
$global:PFEvents = @{
    'NH-SQL01' = @([pscustomobject]@{ LogName = 'System'; Id = 1135; ProviderName = 'Microsoft-Windows-FailoverClustering' }
        [pscustomobject]@{ LogName = 'System'; Id = 1135; ProviderName = 'Microsoft-Windows-FailoverClustering' }
        [pscustomobject]@{ LogName = 'Application'; Id = 824; ProviderName = 'MSSQL$AGX' }, [pscustomobject]@{ LogName = 'Application'; Id = 825; ProviderName = 'Something else' })
}
$global:PFServices = @{
    'NH-SQL01' = @{ ClusSvc = 'Running, Automatic'; RemoteRegistry = 'Stopped, Automatic'; msiserver = 'Stopped, Manual'; WinRM = 'Running, Automatic'
        "MSSQL`$$lon" = 'Running'; 'MSSQL$AGX' = 'Running'; 'MSSQL$MICROSOFT##WID' = 'Running' }; 'NH-SQL02' = @{ ClusSvc = 'Running, Automatic'; RemoteRegistry = 'Stopped, Disabled'; msiserver = 'Stopped, Disabled'; 'MSSQL$AGX' = 'Running' }
    'NH-APP01' = @{ MSSQLSERVER = 'Running'; 'MSSQL$PSPATH' = 'Stopped' }; 'NH-EX01' = @{}; 'NH-EX02' = @{}; LOCAL = @{ MSSQLSERVER = 'Running' }
}

#endregion
#region SQL Server

function New-StubServer($Machine, $Instance, $Version, $Edition, $Clustered, $Hadr) {
    @{ serverproperty = @([ordered]@{ ProductVersion = $Version; Edition = $Edition; MachineName = $Machine; InstanceName = $Instance; IsClustered = $Clustered; IsHadrEnabled = $Hadr }) }
}
$group, $first, $second = [guid] '6fd5be1e-ab56-4624-a471-5831671f454a', [guid] '4ab18693-439c-4e4c-acec-6abc7a91928f', [guid] 'd8cca389-7ed9-4531-b723-4cfac6f13f21'
function New-StubReplica($Id, $Server, $Mode, $Failover, $Local, $Role) {
    [ordered]@{ group_id = $group; replica_id = $Id; replica_server_name = $Server; availability_mode_desc = $Mode; failover_mode_desc = $Failover; is_local = $Local; role_desc = $Role
        secondary_role_allow_connections_desc = 'READ_ONLY'; connected_state_desc = if ($Local) { 'CONNECTED' } elseif ($Role) { 'DISCONNECTED' } else { $null } }
}
function New-StubState($Id, $Sync, $Suspended, $Send, $Redo) {
    [ordered]@{ group_id = $group; replica_id = $Id; database_name = "Order's [1]"; synchronization_state_desc = $Sync; is_suspended = $Suspended; log_send_queue_size = $Send; redo_queue_size = $Redo; is_failover_ready = $Sync -eq 'SYNCHRONIZED' }
}
$other = if ($Variant -contains 'fcireplica') { 'VSQL-1\AGX' } else { 'NH-SQL02\AGX' }
$hadr = @{
    availability_groups = @([ordered]@{ group_id = $group; name = $global:PFAgName; automated_backup_preference_desc = 'SECONDARY'; basic_features = $false
            cluster_type_desc = 'wsfc'; db_failover = $true; is_distributed = $false; required_synchronized_secondaries_to_commit = 1; primary_replica = 'NH-SQL01\AGX' })
    dm_hadr_cluster = @([ordered]@{ cluster_name = 'NH-SQLFC01'; quorum_type_desc = 'NODE_AND_FILE_SHARE_MAJORITY' })
    dm_hadr_cluster_members = @(
        [ordered]@{ member_name = 'NH-SQL01'; member_type_desc = 'CLUSTER_NODE'; member_state = [byte] 1 }, [ordered]@{ member_name = 'NH-SQL02'; member_type_desc = 'CLUSTER_NODE'; member_state = [byte] 1 }
        [ordered]@{ member_name = 'NH-SQL03'; member_type_desc = 'CLUSTER_NODE'; member_state = [byte] 0 }
        [ordered]@{ member_name = '\\nh-fs01\fsw$'; member_type_desc = 'FILE_SHARE_WITNESS'; member_state = [byte] 1 }
    )
}
# One database was never checked, a secondary has no word of backups; times are UTC, as the query makes them.
function New-StubDatabase($Name, $State, $Checked, $Cdc, $Published) {
    [ordered]@{ name = $Name; state_desc = $State; replica_id = $null; is_cdc_enabled = [bool] $Cdc; is_published = [bool] $Published; is_merge_published = $false; checked_utc = [datetime] $Checked }
}
$healthy = @{
    databases = @(New-StubDatabase 'master' 'ONLINE' '2026-07-19T01:00:00' 0 0; New-StubDatabase 'tempdb' 'ONLINE' '1900-01-01' 0 0; New-StubDatabase 'model' 'ONLINE' '2026-07-19T01:01:00' 0 0
        New-StubDatabase "Order's [1]" 'ONLINE' '2026-07-18T23:00:00' 1 0; New-StubDatabase 'Archive' 'OFFLINE' '1900-01-01' 0 0)
    backupset = @([ordered]@{ database_name = 'master'; finished_utc = [datetime] '2026-07-21T20:00:00' }, [ordered]@{ database_name = "Order's [1]"; finished_utc = [datetime] '2026-07-20T20:00:00' })
    dm_tran_active_transactions = @([ordered]@{ seconds = 7 })
    dm_exec_requests = @([ordered]@{ command = 'BACKUP DATABASE' })
    sysjobactivity = @([ordered]@{ name = 'Nightly index' })
    dm_tcp_listener_states = @([ordered]@{ ip_address = '127.0.0.1'; port = 1434 }, [ordered]@{ ip_address = '::'; port = 50001 })
    configurations = @([ordered]@{ megabytes = [long] 16384 })
    availability_group_listeners = @([ordered]@{ group_id = $group; dns_name = 'AGX-LSN' })
}
$sick = @{
    databases = @(New-StubDatabase 'master' 'ONLINE' '1900-01-01' 0 0; New-StubDatabase 'PAY' 'SUSPECT' '2026-07-01' 0 0)
    backupset = @([ordered]@{ database_name = 'PAY'; finished_utc = [datetime] '2026-07-21T20:00:00' })
    dm_tran_active_transactions = @([ordered]@{ seconds = $null })
    configurations = @([ordered]@{ megabytes = [long] 2147483647 })
}
$onFirst = @{
    availability_replicas = @(New-StubReplica $first 'NH-SQL01\AGX' 'SYNCHRONOUS_COMMIT' 'AUTOMATIC' $true 'PRIMARY'; New-StubReplica $second $other 'ASYNCHRONOUS_COMMIT' 'MANUAL' $false 'SECONDARY')
    dm_hadr_database_replica_states = @(New-StubState $first 'SYNCHRONIZED' $false $null $null; New-StubState $second 'NOT SYNCHRONIZING' $true ([long] 2048) ([long] 0))
}
$onSecond = @{
    availability_replicas = @(New-StubReplica $first 'NH-SQL01\AGX' 'SYNCHRONOUS_COMMIT' 'AUTOMATIC' $false $null; New-StubReplica $second $other 'ASYNCHRONOUS_COMMIT' 'MANUAL' $true 'SECONDARY')
    dm_hadr_database_replica_states = @(New-StubState $second 'NOT SYNCHRONIZING' $true ([long] 2048) ([long] 0))
}
$global:PFSql = @{
    "VSQL-1\$lon" = (New-StubServer 'VSQL-1' $lon '13.0.5888.11' 'Enterprise Edition: Core-based Licensing (64-bit)' 1 0) + $sick
    'NH-SQL01\AGX' = (New-StubServer 'NH-SQL01' 'AGX' '16.0.4165.4' 'Standard Edition (64-bit)' 0 1) + $hadr + $onFirst + $healthy
    'NH-SQL02\AGX' = (New-StubServer 'NH-SQL02' 'AGX' '16.0.4165.4' 'Standard Edition (64-bit)' 0 1) + $hadr + $onSecond
    'NH-APP01.nordhaven.example' = New-StubServer 'NH-APP01' $null '10.50.6000.34' 'Express Edition' 0 $null
    'NH-APP01' = New-StubServer 'NH-APP01' $null '10.50.6000.34' 'Express Edition' 0 $null
}

#endregion
#region Exchange

function New-StubExchange($Name, $Role, $Version) {
    [pscustomobject]@{ Name = $Name; Fqdn = "$Name.nordhaven.example"; ServerRole = [PfStub.ServerRole] $Role; AdminDisplayVersion = $Version; Edition = 'Enterprise' }
}
$global:PFExchangeServers = @(
    New-StubExchange 'NH-EX01' 'Mailbox, ClientAccess' 'Version 15.2 (Build 1544.4)'
    New-StubExchange 'NH-EX02' 'Mailbox' 'Version 15.2 (Build 1544.4)'
    New-StubExchange 'NH-EDGE01' 'Edge' 'Version 15.2 (Build 1544.4)'
)
$global:PFMailboxServers = @(
    [pscustomobject]@{ Name = 'NH-EX01'; DatabaseCopyAutoActivationPolicy = 'Unrestricted'; MaximumActiveDatabases = 20; DatabaseAvailabilityGroup = 'NH-DAG01' }
    [pscustomobject]@{ Name = 'NH-EX02'; DatabaseCopyAutoActivationPolicy = 'Blocked'; MaximumActiveDatabases = $null; DatabaseAvailabilityGroup = 'NH-DAG01' }
)
$global:PFDags = @([pscustomobject]@{ Name = 'NH-DAG01'; Servers = @('nordhaven.example/Servers/NH-EX01', 'nordhaven.example/Servers/NH-EX02'); PrimaryActiveManager = 'NH-EX01'
        DatacenterActivationMode = 'DagOnly'; PreferenceMoveFrequency = [timespan]::FromMilliseconds(-1); WitnessServer = 'nh-fs01.nordhaven.example'; AlternateWitnessServer = $null; WitnessShareInUse = $(switch -Wildcard ("$Variant") { '*odd*' { 'None' } '*badwitness*' { 'InvalidConfiguration' } default { 'Primary' } }) })
function New-StubCopy($Database, $Server, $Status, $Preference, $Copy, $Replay, $Lag) {
    [pscustomobject]@{ Name = "$Database\$Server"; DatabaseName = $Database; MailboxServer = $Server; Status = $Status; ActivationPreference = $Preference
        CopyQueueLength = $Copy; ReplayQueueLength = $Replay; ReplayLagStatus = $Lag
    }
}
$global:PFCopies = @(
    New-StubCopy 'Mailbox Database 1' 'NH-EX01' 'Mounted' 1 0 0 $null
    New-StubCopy 'Mailbox Database 1' 'NH-EX02' 'Healthy' 2 9223372036854775766 3 'Enabled:True; PlayDownReason:None; Percentage:100'
)
$global:PFFailedTests = @{ 'NH-EX02' = 'DatabaseRedundancy' }
$global:PFComponentStates = @{ 'NH-EX01' = 'Active'; 'NH-EX02' = 'Inactive' }

#endregion
