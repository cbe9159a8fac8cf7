# WSUS of the stub world: NH-WSUS01 synchronizes from Microsoft Update, NH-WSUS02 is a replica of it.
# Objects have the methods of Microsoft.UpdateServices.Administration that read; one that writes is not there and would fail.

function global:Add-StubMethod($Object, [hashtable] $Methods) {
    foreach ($name in $Methods.Keys) { $Object | Add-Member -MemberType ScriptMethod -Name $name -Value $Methods[$name] }
    $Object
}

function New-StubCategory([string] $Id, [string] $Title, [string] $Type, [object[]] $Children = @()) {
    Add-StubMethod ([pscustomobject]@{ Id = [guid] $Id; Title = $Title; Type = [PfStub.CategoryType] $Type; Children = $Children }) @{
        GetSubcategories = { if ("$($this.Type)" -eq 'Product') { throw 'A product was asked for what is below it.' }; $this.Children }
    }
}
$sql2019 = New-StubCategory '97b8b817-fce1-44e4-ac26-61127d4604c0' 'Microsoft SQL Server 2019' 'Product'
$sql2022 = New-StubCategory 'AEEFA997-63b8-4c01-b19c-c19e1081b4ce' 'Microsoft SQL Server 2022' 'Product'
$windows = New-StubCategory '71718f13-7324-4b0f-8f9e-2ca9dc978e53' 'Microsoft Server operating system-21H2' 'Product'
$global:PFSqlFamily = New-StubCategory '0a4c6c73-8887-4d7f-9cbe-d08fa8fa9d1e' 'SQL Server' 'ProductFamily' @($sql2019, $sql2022)
$windowsFamily = New-StubCategory '6964aab4-c5b5-43bd-a17d-ffb4346a8e1d' 'Windows' 'ProductFamily' @($windows)
$global:PFRoots = @(New-StubCategory '56309036-4c77-4dd9-951a-99ee9c246a94' 'Microsoft' 'Company' @($global:PFSqlFamily, $windowsFamily))

# The built-in groups under their Swedish names.
$global:PFGroupAll = [guid] 'a0a08746-4dbe-4a37-9adf-9e7652c0b421'
function New-StubTargetGroup([guid] $Id, [string] $Name, $Parent) {
    Add-StubMethod ([pscustomobject]@{ Id = $Id; Name = $Name; Parent = $Parent }) @{
        GetParentTargetGroup = { if (-not $this.Parent) { throw 'This group has no parent.' }; $this.Parent }
    }
}
$all = New-StubTargetGroup $global:PFGroupAll 'Alla datorer' $null
$unassigned = New-StubTargetGroup 'b73ca6ed-5727-47f3-84de-015e03f6a88a' 'Ej tilldelade datorer' $all
$clusters = New-StubTargetGroup '11111111-0000-0000-0000-000000000001' 'SQL-Clusters' $all
$wave1 = New-StubTargetGroup '11111111-0000-0000-0000-000000000002' 'Wave "1" \ passive' $clusters
$global:PFTargetGroups = @($all, $unassigned, $clusters, $wave1)

function New-StubApproval([guid] $Group, [string] $Action, [datetime] $Deadline) { [pscustomobject]@{ ComputerTargetGroupId = $Group; Action = [PfStub.ApprovalAction] $Action; Deadline = $Deadline } }
function New-StubUpdate([string] $Title, [string[]] $Articles, [object[]] $Approvals) {
    Add-StubMethod ([pscustomobject]@{ Title = $Title; KnowledgebaseArticles = $Articles; Approvals = $Approvals }) @{ GetUpdateApprovals = { $this.Approvals } }
}
$never = [datetime]::MaxValue
$global:PFUpdates = @(
    New-StubUpdate 'CU (x64)' @('5081477') @((New-StubApproval $wave1.Id 'Install' ([datetime] '2026-08-01T20:00:00')), (New-StubApproval $global:PFGroupAll 'NotApproved' $never))
    New-StubUpdate 'CU (x86)' @('5081477') @(New-StubApproval $global:PFGroupAll 'NotApproved' $never)
    New-StubUpdate 'Two articles' @('1', '2') @(New-StubApproval $unassigned.Id 'Uninstall' $never)
)

function New-StubTarget([string] $Name, [string] $Role, [datetime] $Reported, [object[]] $Groups) {
    [pscustomobject]@{ FullDomainName = $Name; ComputerRole = [PfStub.ComputerRole] $Role; LastReportedStatusTime = $Reported; ComputerTargetGroupIds = [guid[]] @($Groups | ForEach-Object { $_.Id }) }
}
# SQL01 and FILE01 are listed by both servers. SQL02's policy names an alias. EX01's policy names no server: a left-over.
$targets1 = @(
    New-StubTarget 'nh-sql01.nordhaven.example' 'Server' ([datetime] '2026-07-21T19:20:00') @($all, $wave1)
    New-StubTarget 'nh-sql02.nordhaven.example' 'Server' ([datetime]::MinValue) @($all, $unassigned)
    New-StubTarget 'nh-ex01.nordhaven.example' 'Server' ([datetime] '2025-01-01T00:00:00') @($all, $clusters)
    New-StubTarget 'nh-file01' 'Server' ([datetime] '2026-07-20T00:00:00') @($all, $clusters)
    New-StubTarget 'laptop7.nordhaven.example' 'Workstation' ([datetime] '2026-07-21T00:00:00') @($all, $unassigned)
)
$targets2 = @(
    New-StubTarget 'NH-SQL01.nordhaven.example' 'Server' ([datetime] '2026-07-22T00:00:00') @($all, $clusters)
    New-StubTarget 'nh-file01' 'Server' ([datetime] '2026-07-19T00:00:00') @($all, $wave1)
)

function New-StubSync([string] $Result, [datetime] $Start) { [pscustomobject]@{ Result = [PfStub.SyncResult] $Result; StartTime = $Start; EndTime = $Start.AddMinutes(12) } }
$classifications = @('e6cf1350-c01b-414d-a61f-263d14d133b4', '0fa1201d-4330-4fa8-8ae9-b877473b6441' | ForEach-Object { New-StubCategory $_ $_ 'UpdateClassification' })

function New-StubSubscription([object[]] $Products, [object[]] $Syncs) {
    Add-StubMethod ([pscustomobject]@{ LastModifiedTime = [datetime]::SpecifyKind([datetime] '2026-07-20T18:30:00', 'Utc').ToLocalTime(); LastModifiedBy = 'NORDHAVEN\wsusadmin'; Products = $Products; Classes = $classifications; Syncs = $Syncs }) @{
        GetUpdateCategories        = { Assert-Allowed 'Wsus.GetUpdateCategories'; if ($this.Products.Count) { $this.Products } else { , @() } }
        GetUpdateClassifications   = { $this.Classes }
        GetLastSynchronizationInfo = { $this.Syncs[0] }
        GetSynchronizationHistory  = { $this.Syncs }
    }
}
function New-StubConfiguration([bool] $Replica, [string] $Upstream, [bool] $AllLanguages) {
    Add-StubMethod ([pscustomobject]@{ IsReplicaServer = $Replica; SyncFromMicrosoftUpdate = -not $Upstream; UpstreamWsusServerName = $Upstream; UpstreamWsusServerPortNumber = 8531
            AllUpdateLanguagesEnabled = $AllLanguages; SupportedUpdateLanguages = [string[]] @('en', 'sv') }) @{ GetEnabledUpdateLanguages = { [string[]] @('en') } }
}
function New-StubWsus([string] $Name, $Configuration, $Subscription, [object[]] $Targets) {
    Add-StubMethod ([pscustomobject]@{ Name = $Name; Targets = $Targets; PortNumber = 8530; UseSecureConnection = $false; Configuration = $Configuration; Subscription = $Subscription }) @{
        GetConfiguration        = { $this.Configuration }
        GetSubscription         = { Assert-Allowed 'Wsus.GetSubscription'; $this.Subscription }
        GetRootUpdateCategories = { Assert-Allowed 'Wsus.GetRootUpdateCategories'; $global:PFRoots }
        GetComputerTargetGroups = { $global:PFTargetGroups }
        GetComputerTargets      = { Assert-Allowed 'Wsus.GetComputerTargets'; $this.Targets }
        GetUpdates              = {
            param($scope)
            if ($scope.ApprovedStates -ne 'LatestRevisionApproved, HasStaleUpdateApprovals' -or $scope.Categories.Count -ne 2) { throw 'GetUpdates without a narrow scope takes minutes.' }
            $global:PFUpdates
        }
    }
}
# The family is selected and nothing below it (U-2). The last attempt failed.
$products = @(if ($Variant -notcontains 'noproducts') { $global:PFSqlFamily })
$global:PFWsus = @{
    'NH-WSUS01' = New-StubWsus 'NH-WSUS01.nordhaven.example' (New-StubConfiguration $false '' $false) (New-StubSubscription $products @(
            (New-StubSync 'Failed' ([datetime] '2026-07-21T05:00:00')), (New-StubSync 'Succeeded' ([datetime] '2026-07-20T05:00:00')), (New-StubSync 'Succeeded' ([datetime] '2026-07-19T05:00:00')))) $targets1
    'NH-WSUS02' = New-StubWsus 'NH-WSUS02' (New-StubConfiguration $true 'nh-wsus01.nordhaven.example' $true) (New-StubSubscription $products @(New-StubSync 'Succeeded' ([datetime] '2026-07-21T06:00:00'))) $targets2
}

if ($Parts -contains 'Wsus') {
    function global:Get-WsusServer {
        [CmdletBinding(DefaultParameterSetName = 'Default')] param(
            [Parameter(Mandatory, ParameterSetName = 'Named', Position = 0)] [ValidateLength(1, 260)] [string] $Name,
            [Parameter(ParameterSetName = 'Named')] [switch] $UseSsl,
            [Parameter(Mandatory, ParameterSetName = 'Named')] [int] $PortNumber
        )
        Assert-Allowed 'Get-WsusServer'
        if (-not $Name) { $Name = 'NH-WSUS01' }
        if (-not $global:PFWsus.ContainsKey($Name)) { throw "The server $Name does not answer on port $PortNumber." }
        $global:PFWsus[$Name]
    }
}
