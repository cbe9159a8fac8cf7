# Stands for Windows: the cmdlets, the registry, SQL Server and WSUS of world.ps1, with the names, parameters and property types
# of the real ones. Whatever the collector calls beyond this fails as an unknown command or parameter, as it would there.
# Loaded anew for every case of cases.ps1.
param(
    [string[]] $Parts,  # what is installed in this session: Cluster, Exchange, Wsus
    [string[]] $Deny,   # refused calls: "Get-ClusterOwnerNode", "Invoke-Command:NH-SQL02", "Sql:VSQL-1", "Wsus.GetSubscription"...
    [string[]] $Variant # differences of world.ps1 and wsus.ps1, each named there
)
$global:PFDeny = $Deny
$global:PFHost = 'LOCAL'
$env:SystemDrive = 'C:'
Remove-Item -Path Function:Get-Cluster*, Function:Get-Exchange*, Function:Get-Mailbox*, Function:Get-Database*, Function:Get-Wsus*, Function:Get-Cau*, Function:Get-Queue, Function:Test-ReplicationHealth -ErrorAction SilentlyContinue

if (-not ('PfStub.UpdateScope' -as [type])) {
    Add-Type -TypeDefinition @'
namespace PfStub {
    public enum NodeState { Up = 0, Down = 1, Paused = 2, Joining = 3, Unknown = -1 }
    [System.Flags] public enum NodeStatus { Normal = 0, Isolated = 1, Quarantined = 2, DrainInProgress = 4, DrainCompleted = 8, DrainFailed = 16, AvoidPlacement = 32 }
    public enum DrainStatus { NotInitiated = 0, InProgress = 1, Completed = 2, Failed = 3 }
    public enum GroupState { Online = 0, Offline = 1, Failed = 2, PartialOnline = 3, Pending = 4, Unknown = -1 }
    public enum ResourceState { Inherited = 0, Initializing = 1, Online = 2, Offline = 3, Failed = 4, Pending = 128, OnlinePending = 129, OfflinePending = 130, Unknown = -1 }
    public enum QuorumType { Unknown = 0, Majority = 1, DiskOnly = 2, NodeMajority = 3, NodeAndDiskMajority = 4, NodeAndFileShareMajority = 5 }
    public enum ServiceState { Stopped = 1, Running = 4 }
    [System.Flags] public enum ServerRole { None = 0, Mailbox = 2, ClientAccess = 4, Edge = 64 }
    public enum CategoryType { Company = 0, ProductFamily = 1, Product = 2, UpdateClassification = 3 }
    public enum ApprovalAction { Install = 0, Uninstall = 1, NotApproved = 3, All = 2147483647 }
    public enum SyncResult { NeverRun = 0, Succeeded = 1, Failed = 2, Canceled = 3 }
    public enum ComputerRole { Unknown = 0, Workstation = 1, Server = 2 }
    // The cluster's objects print as their names.
    public class Named { public string Name { get; set; } public override string ToString() { return Name; } }
    public class UpdateScope {
        public string ApprovedStates { get; set; }
        public System.Collections.ArrayList Categories { get; } = new System.Collections.ArrayList();
    }
}
'@
}

function global:Assert-Allowed([string] $Call) {
    if ($global:PFDeny -contains $Call) { throw [System.UnauthorizedAccessException]::new("Access is denied ($Call).") }
}

. "$PSScriptRoot/world.ps1"
. "$PSScriptRoot/wsus.ps1"

#region Windows

function global:Invoke-Command {
    [CmdletBinding()] param([string[]] $ComputerName, [scriptblock] $ScriptBlock)
    if ($global:PFDeny -contains "Invoke-Command:$ComputerName") {
        $error = [System.Management.Automation.ErrorRecord]::new([System.UnauthorizedAccessException]::new("Connecting to $ComputerName failed: Access is denied."), 'AccessDenied', 'OpenError', $ComputerName)
        $PSCmdlet.ThrowTerminatingError($error)
    }
    # By host, or by the full name in the domain, which Exchange and the person give.
    $short = "$ComputerName" -replace '\.nordhaven\.example$', ''
    if (-not $global:PFRegistry.ContainsKey($short)) { throw "WinRM cannot process the request: $ComputerName does not answer.`r`nCheck the name." }
    $before = $global:PFHost
    $global:PFHost = $short
    try { $answers = @(& $ScriptBlock) } finally { $global:PFHost = $before }
    foreach ($answer in $answers) {
        # What remoting leaves of an object: one level deep, with the name of the computer on it.
        $copy = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($answer, 1))
        if ($copy -is [psobject]) { $copy | Add-Member -NotePropertyName PSComputerName -NotePropertyValue "$ComputerName" }
        $copy
    }
}

function global:Test-Path {
    [CmdletBinding()] param([string] $LiteralPath)
    if ($LiteralPath -like 'HKLM:*') { return $null -ne (Get-StubKey $LiteralPath) }
    if ($LiteralPath -like 'C:\*') { return $global:PFFiles[$global:PFHost].ContainsKey($LiteralPath) }
    Microsoft.PowerShell.Management\Test-Path @PSBoundParameters
}

function global:Get-StubKey([string] $Path) {
    $keys = $global:PFRegistry[$global:PFHost]
    if ($keys.ContainsKey($Path)) { return $keys[$Path] }
    if ($keys.Keys | Where-Object { $_.StartsWith("$Path\") }) { return @{} }
}

function global:Get-Item {
    [CmdletBinding()] param([string] $LiteralPath)
    if ($LiteralPath -like 'C:\*') { return [pscustomobject]@{ VersionInfo = [pscustomobject]@{ ProductVersion = $global:PFFiles[$global:PFHost][$LiteralPath] } } }
    if ($LiteralPath -notlike 'HKLM:*') { return Microsoft.PowerShell.Management\Get-Item @PSBoundParameters }
    Assert-Allowed "Registry:$($global:PFHost):$LiteralPath"
    $key = [pscustomobject]@{ Path = $LiteralPath; Values = Get-StubKey $LiteralPath; Keys = $global:PFRegistry[$global:PFHost].Keys }
    $key | Add-Member -MemberType ScriptMethod -Name GetValue -Value { param($name) $this.Values[$name] }
    $key | Add-Member -MemberType ScriptMethod -Name GetValueNames -Value { [string[]] @($this.Values.Keys | Sort-Object) }
    $key | Add-Member -MemberType ScriptMethod -Name GetSubKeyNames -Value {
        [string[]] @($this.Keys | Where-Object { $_.StartsWith("$($this.Path)\") } | ForEach-Object { $_.Substring($this.Path.Length + 1).Split('\')[0] } | Sort-Object -Unique)
    }
    $key
}

function global:Get-CimInstance {
    [CmdletBinding()] param([string] $ClassName, [string] $Filter, [string] $Namespace)
    Assert-Allowed "Cim:$ClassName"
    $system = $global:PFSystems[$global:PFHost]
    if ($ClassName -eq 'Win32_OperatingSystem') { return [pscustomobject]@{ Caption = $system.Caption; Version = $system.Version; LastBootUpTime = [datetime]::SpecifyKind($system.Boot, 'Utc').ToLocalTime() } }
    if ($ClassName -eq 'Win32_LogicalDisk' -and $Filter -eq "DeviceID='C:'") { return [pscustomobject]@{ FreeSpace = [uint64] $system.Free } }
    if ($ClassName -eq 'Win32_LogicalDisk' -and $Filter -eq "DeviceID='E:'") { return [pscustomobject]@{ FreeSpace = [uint64] 5368709120 } }
    if ($ClassName -eq 'Win32_ComputerSystem') { return [pscustomobject]@{ TotalPhysicalMemory = [uint64] 68719476736 } }
    if ($ClassName -eq 'Win32_Share' -and $Filter -eq "Name='ADMIN$'") { if ($global:PFHost -ne 'NH-SQL02') { [pscustomobject]@{ Name = 'ADMIN$' } }; return }
    if ($Namespace -eq 'root/MSCluster' -and $ClassName -eq 'MSCluster_Cluster') { if ($global:PFHost -eq 'NH-SQL02') { throw 'Invalid namespace' }; return [pscustomobject]@{ Name = 'NH-SQLFC01' } }
    throw "Unexpected class $ClassName ($Filter)."
}

function global:Get-Service {
    [CmdletBinding()] param([string] $Name)
    $state = $global:PFServices[$global:PFHost][$Name]
    if (-not $state) { Write-Error "Cannot find any service with service name '$Name'."; return }
    # "Stopped, Disabled": the state, and how it starts where that is not by hand.
    $words = "$state" -split ', '
    [pscustomobject]@{ Name = $Name; Status = [PfStub.ServiceState] $words[0]; StartType = if ($words.Count -gt 1) { $words[1] } else { 'Manual' } }
}

function global:Get-WinEvent {
    [CmdletBinding()] param([hashtable] $FilterHashtable)
    Assert-Allowed "Get-WinEvent:$($global:PFHost)"
    $events = @($global:PFEvents[$global:PFHost] | Where-Object { $_ -and $_.LogName -eq $FilterHashtable.LogName -and $_.Id -in $FilterHashtable.Id })
    if ($events) { return $events }
    $error = [System.Management.Automation.ErrorRecord]::new([System.Exception]::new('No events were found that match the specified selection criteria.'), 'NoMatchingEventsFound', 'ObjectNotFound', $null)
    $PSCmdlet.ThrowTerminatingError($error)
}

# The storage cmdlets of a node.
function global:Get-VirtualDisk { [CmdletBinding()] param() [pscustomobject]@{ FriendlyName = 'Volume1'; HealthStatus = $global:PFStorage } }
function global:Get-StorageJob { [CmdletBinding()] param() }

# SQL Server: a connection whose commands read tables of world.ps1 through a real data reader.
function global:New-Object {
    [CmdletBinding()] param([string] $TypeName, [object[]] $ArgumentList)
    if ($TypeName -eq 'Microsoft.UpdateServices.Administration.UpdateScope') { return [PfStub.UpdateScope]::new() }
    if ($TypeName -ne 'System.Data.SqlClient.SqlConnection') { return Microsoft.PowerShell.Utility\New-Object @PSBoundParameters }
    $parts = [System.Data.SqlClient.SqlConnectionStringBuilder]::new([string] $ArgumentList[0]) # refuses what the real one refuses
    if (-not $parts.Encrypt -or -not $parts.IntegratedSecurity) { throw 'The connection must be encrypted and use the Windows account.' }
    $connection = [pscustomobject]@{ Source = $parts.DataSource; Trust = $parts.TrustServerCertificate; State = 'Closed' }
    $connection | Add-Member -MemberType ScriptMethod -Name Open -Value {
        if ($global:PFDeny -contains "Sql:$($this.Source)") { throw "Login failed for user 'NORDHAVEN\dba'." }
        if ($global:PFDeny -contains "Certificate:$($this.Source)" -and -not $this.Trust) { throw 'The certificate chain was issued by an authority that is not trusted.' }
        if (-not $global:PFSql.ContainsKey($this.Source)) { throw "The server $($this.Source) was not found." }
        $this.State = 'Open'
    }
    $connection | Add-Member -MemberType ScriptMethod -Name Dispose -Value { $this.State = 'Disposed' }
    $connection | Add-Member -MemberType ScriptMethod -Name CreateCommand -Value {
        $command = [pscustomobject]@{ Connection = $this; CommandText = ''; CommandTimeout = 0 }
        $command | Add-Member -MemberType ScriptMethod -Name ExecuteReader -Value {
            if ($this.Connection.State -ne 'Open') { throw 'The connection is not open.' }
            , (New-StubTable $global:PFSql[$this.Connection.Source] $this.CommandText).CreateDataReader()
        } -PassThru
    }
    $connection
}

# The table of the view that a query reads first. $null becomes NULL.
function global:New-StubTable([hashtable] $Views, [string] $Query) {
    $view = if ($Query -match '\bFROM\s+(?:sys|msdb\.dbo)\.(\w+)') { $Matches[1] } else { 'serverproperty' }
    if ($global:PFDeny -contains "View:$view") { throw "The user does not have permission to perform this action ($view)." }
    $table = [System.Data.DataTable]::new()
    foreach ($row in @($Views[$view])) {
        if ($null -eq $row) { continue }
        foreach ($key in $row.Keys) {
            if (-not $table.Columns.Contains($key)) { $null = $table.Columns.Add($key, $(if ($null -eq $row[$key]) { [object] } else { $row[$key].GetType() })) }
        }
        $line = $table.NewRow()
        foreach ($key in $row.Keys) { $line[$key] = if ($null -eq $row[$key]) { [System.DBNull]::Value } else { $row[$key] } }
        $table.Rows.Add($line)
    }
    , $table
}

#endregion
#region Failover clustering

if ($Parts -contains 'Cluster') {
    function global:Get-StubCluster([string] $Cluster) {
        if ($Cluster -and $Cluster -ne $global:PFCluster.Name) { throw "The cluster $Cluster does not answer." }
    }
    function global:Get-Cluster {
        [CmdletBinding()] param([Parameter(Position = 0)] [System.Collections.Specialized.StringCollection] $Name, [string] $Domain)
        Assert-Allowed 'Get-Cluster'
        Get-StubCluster "$Name"
        $global:PFCluster
    }
    function global:Get-ClusterNode {
        [CmdletBinding()] param([System.Collections.Specialized.StringCollection] $Name, [psobject] $InputObject, [string] $Cluster)
        Assert-Allowed 'Get-ClusterNode'
        Get-StubCluster $Cluster
        $global:PFNodes
    }
    function global:Get-ClusterGroup {
        [CmdletBinding()] param([System.Collections.Specialized.StringCollection] $Name, [psobject] $InputObject, [string] $Cluster)
        Assert-Allowed 'Get-ClusterGroup'
        $global:PFGroups
    }
    function global:Get-ClusterResource {
        [CmdletBinding()] param([System.Collections.Specialized.StringCollection] $Name, [psobject] $InputObject, [string] $Cluster)
        Assert-Allowed 'Get-ClusterResource'
        $global:PFResources
    }
    function global:Get-ClusterQuorum {
        [CmdletBinding()] param([psobject] $InputObject, [string] $Cluster)
        Assert-Allowed 'Get-ClusterQuorum'
        $global:PFQuorum
    }
    function global:Get-ClusterOwnerNode {
        [CmdletBinding()] param([string] $Resource, [string] $Group, [string] $ResourceType, [psobject] $InputObject, [string] $Cluster)
        Assert-Allowed 'Get-ClusterOwnerNode'
        $names = if ($Group) { $global:PFPreferred[$Group] } else { $global:PFPossible[$Resource] }
        [pscustomobject]@{ ClusterObject = "$Group$Resource"; OwnerNodes = @($names | Where-Object { $_ } | ForEach-Object { [PfStub.Named]@{ Name = $_ } }) }
    }
    function global:Get-ClusterParameter {
        [CmdletBinding()] param([System.Collections.Specialized.StringCollection] $Name, [psobject] $InputObject, [string] $Cluster)
        Assert-Allowed 'Get-ClusterParameter'
        $parameters = $global:PFParameters[$InputObject.Name]
        foreach ($key in $parameters.Keys) { [pscustomobject]@{ ClusterObject = $InputObject; Name = $key; Value = $parameters[$key]; ParameterType = 'String' } }
    }
    function global:Get-ClusterSharedVolumeState {
        [CmdletBinding()] param([System.Collections.Specialized.StringCollection] $Name, [psobject] $InputObject, [string] $Cluster)
        [pscustomobject]@{ Name = 'Volume1'; Node = 'NH-SQL01'; StateInfo = 'Direct' }
        [pscustomobject]@{ Name = 'Volume1'; Node = 'NH-SQL02'; StateInfo = if ($global:PFStorage -eq 'Healthy') { 'Direct' } else { 'FileSystemRedirected' } }
    }
    function global:Get-CauRun { [CmdletBinding()] param([string] $ClusterName) Assert-Allowed 'Get-CauRun'; 'RunNotInProgress' }
    function global:Get-ClusterFaultDomain {
        [CmdletBinding()] param([object[]] $CimSession)
        $global:PFFaultDomains
    }
}

#endregion
#region Exchange

if ($Parts -contains 'Exchange') {
    function global:Get-ExchangeServer { [CmdletBinding()] param() Assert-Allowed 'Get-ExchangeServer'; $global:PFExchangeServers }
    function global:Get-MailboxServer { [CmdletBinding()] param() Assert-Allowed 'Get-MailboxServer'; $global:PFMailboxServers }
    function global:Get-DatabaseAvailabilityGroup {
        [CmdletBinding()] param([switch] $Status)
        Assert-Allowed 'Get-DatabaseAvailabilityGroup'
        if (-not $Status) { throw 'Without -Status the primary active manager and the witness in use are blank.' }
        $global:PFDags
    }
    function global:Get-MailboxDatabaseCopyStatus {
        [CmdletBinding()] param([string] $Server)
        Assert-Allowed "Get-MailboxDatabaseCopyStatus:$Server"
        $global:PFCopies | Where-Object { $_.MailboxServer -eq $Server }
    }
    function global:Get-ServerComponentState {
        [CmdletBinding()] param([string] $Identity, [string] $Component)
        foreach ($name in 'ServerWideOffline', 'HubTransport', 'Monitoring', 'ForwardSyncDaemon') {
            $state = if ($name -eq 'ServerWideOffline') { $global:PFComponentStates[$Identity] } elseif ($name -eq 'ForwardSyncDaemon') { 'Inactive' } else { 'Active' }
            [pscustomobject]@{ ServerFqdn = "$Identity.nordhaven.example"; Component = $name; State = $state }
        }
    }
    function global:Get-Queue {
        [CmdletBinding()] param([string] $Server)
        [pscustomobject]@{ Identity = "$Server\3"; DeliveryType = 'SmtpDeliveryToMailbox'; MessageCount = 12 }
        [pscustomobject]@{ Identity = "$Server\Shadow\7"; DeliveryType = 'ShadowRedundancy'; MessageCount = 90 }
        [pscustomobject]@{ Identity = "$Server\Poison"; DeliveryType = 'Undefined'; MessageCount = 1 }
    }
    function global:Test-ReplicationHealth {
        [CmdletBinding()] param([string] $Identity)
        Assert-Allowed "Test-ReplicationHealth:$Identity"
        foreach ($check in 'ClusterService', 'QuorumGroup', 'DatabaseRedundancy') {
            [pscustomobject]@{ Server = $Identity; Check = $check; Result = if ($global:PFFailedTests[$Identity] -contains $check) { '*FAILED*' } else { 'Passed' }; Error = '' }
        }
    }
}

#endregion
