# Reads the collector without running it. Says what Windows PowerShell 5.1 would not know and what could write anything, and
# proves with small wrong scripts that each of these findings would be found. Exit code 1 = a check failed.
using namespace System.Management.Automation.Language
param([Parameter(Mandatory)] [string] $Collector)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# What the collector may call, with the parameters it may use; all of them are in 5.1 and all of them read.
$Commands = @{
    'Get-Cluster' = 'Name'; 'Get-ClusterNode' = ''; 'Get-ClusterGroup' = ''; 'Get-ClusterResource' = ''; 'Get-ClusterQuorum' = ''
    'Get-ClusterOwnerNode' = 'Group Resource'; 'Get-ClusterParameter' = 'InputObject'; 'Get-ClusterFaultDomain' = ''
    'Get-VirtualDisk' = ''; 'Get-StorageJob' = ''; 'Get-ClusterSharedVolumeState' = ''; 'Get-CauRun' = 'ClusterName'; 'Get-WinEvent' = 'FilterHashtable'
    'Test-ReplicationHealth' = 'Identity'; 'Get-Queue' = 'Server';  'Get-ExchangeServer' = ''; 'Get-MailboxServer' = ''
    'Get-DatabaseAvailabilityGroup' = 'Status'; 'Get-MailboxDatabaseCopyStatus' = 'Server'; 'Get-ServerComponentState' = 'Identity Component'
    'Get-WsusServer' = 'Name PortNumber UseSsl'; 'Get-CimInstance' = 'ClassName Filter Namespace'; 'Get-Service' = 'Name'; 'Get-Item' = 'LiteralPath'
    'Get-Command' = 'Name'; 'Test-Path' = 'LiteralPath'; 'Invoke-Command' = 'ComputerName ScriptBlock'; 'New-Object' = 'TypeName ArgumentList'
    'Where-Object' = 'FilterScript'; 'ForEach-Object' = 'Process MemberName'; 'Select-Object' = 'First Unique'; 'Sort-Object' = 'Property Descending Unique'
    'Write-Warning' = 'Message'; 'Write-Verbose' = 'Message'; 'Write-Information' = 'MessageData InformationAction'; 'Set-StrictMode' = 'Version'
}
# Objects that New-Object makes: in memory, and a connection that sends nothing but what Get-SqlRow is given.
$Types = 'System.Data.SqlClient.SqlConnectionStringBuilder', 'System.Data.SqlClient.SqlConnection', 'System.Data.DataTable',
'Microsoft.UpdateServices.Administration.UpdateScope'
# Methods of objects: of .NET in memory, and the reading ones of WSUS and SqlClient.
$Methods = 'Trim', 'TrimEnd', 'Split', 'Substring', 'ToString', 'ToLowerInvariant', 'ToUniversalTime', 'AddDays', 'GetType', 'Add', 'Remove', 'Contains', 'ContainsKey',
'Enqueue', 'Dequeue', 'GetValue', 'GetValueNames', 'GetSubKeyNames', 'Open', 'Dispose', 'CreateCommand', 'ExecuteReader', 'Load',
'GetConfiguration', 'GetSubscription', 'GetLastSynchronizationInfo', 'GetSynchronizationHistory', 'GetUpdateCategories', 'GetUpdateClassifications',
'GetEnabledUpdateLanguages', 'GetRootUpdateCategories', 'GetSubcategories', 'GetComputerTargetGroups', 'GetParentTargetGroup', 'GetUpdates',
'GetUpdateApprovals', 'GetComputerTargets', 'GetUnresolvedProviderPathFromPSPath'
$Statics = 'regex.Match', 'regex.Replace', 'math.Floor', 'long.TryParse', 'datetime.SpecifyKind', 'System.Collections.Generic.List.new', 'System.Collections.Generic.Queue.new'
# The one place that writes.
$Writer = 'Out-Estate'
$WriterStatics = 'System.IO.FileStream.new', 'System.Text.UTF8Encoding.new'
$WriterMethods = 'Write', 'GetBytes'
$Assignable = 'CommandText', 'CommandTimeout', 'ApprovedStates', 'Row', 'Reason'
$Blocks = 'ReadingBlock', 'Read', 'ComputerReader', 'reader'
$NotIn51 = 'IsWindows', 'IsLinux', 'IsMacOS', 'IsCoreCLR', 'PSStyle', 'EnabledExperimentalFeatures'
$CommonParameters = 'ErrorAction'

function Find-Newer([string] $Text) {
    $tokens = $errors = $null
    $tree = [Parser]::ParseInput($Text, [ref] $tokens, [ref] $errors)
    foreach ($problem in $errors) { "line $($problem.Extent.StartLineNumber): $($problem.Message)" }
    if ($Text -cmatch '[^\t\r\n\x20-\x7e]') { "a character beyond ASCII: $([int] [char] $Matches[0])" }
    foreach ($token in $tokens) {
        if ($token -is [StringToken] -and $token.Kind -in 'StringExpandable', 'HereStringExpandable' -and $token.Text -match '`(u\{|e)') { "line $($token.Extent.StartLineNumber): an escape of 6.0" }
        if ($token.Kind -eq 'Number' -and $token.Text -match '\d(u|y|s|us|uy|ul|n)$') { "line $($token.Extent.StartLineNumber): the number $($token.Text)" }
    }
    foreach ($node in $tree.FindAll({ $true }, $true)) {
        $what = switch ($node) {
            { $_ -is [TernaryExpressionAst] } { 'a ternary' }
            { $_ -is [PipelineChainAst] } { 'a pipeline chain' }
            { $_ -is [PipelineAst] -and $_.Background } { 'a background job by &' }
            { $_ -is [BinaryExpressionAst] -and "$($_.Operator)" -eq 'QuestionQuestion' } { 'the operator ??' }
            { $_ -is [AssignmentStatementAst] -and "$($_.Operator)" -eq 'QuestionQuestionEquals' } { 'the operator ??=' }
            { ($_ -is [MemberExpressionAst] -or $_ -is [IndexExpressionAst]) -and $_.NullConditional } { 'a null-conditional' }
            { $_ -is [ScriptBlockAst] -and $_.CleanBlock } { 'a clean block' }
            { $_ -is [VariableExpressionAst] -and $_.VariablePath.UserPath -in $NotIn51 } { "the variable $_" }
            { $_ -is [CommandAst] -and $Commands.ContainsKey("$($_.GetCommandName())") } { Find-Parameter $_ }
        }
        foreach ($text in $what) { "line $($node.Extent.StartLineNumber): $text" }
    }
}

function Find-Parameter([CommandAst] $Command) {
    $known = @($Commands[$Command.GetCommandName()] -split ' ') + $CommonParameters
    foreach ($element in $Command.CommandElements) {
        if ($element -is [CommandParameterAst] -and $element.ParameterName -notin $known) { "$($Command.GetCommandName()) -$($element.ParameterName)" }
    }
}

function Get-Within([Ast] $Node) {
    for ($above = $Node; $above; $above = $above.Parent) { if ($above -is [FunctionDefinitionAst]) { return $above.Name } }
    ''
}

function Find-Write([string] $Text) {
    $tree = [Parser]::ParseInput($Text, [ref] $null, [ref] $null)
    $own = @($tree.FindAll({ $args[0] -is [FunctionDefinitionAst] }, $true) | ForEach-Object { $_.Name })
    foreach ($node in $tree.FindAll({ $true }, $true)) {
        $within = Get-Within $node
        $what = if ($node -is [CommandAst]) { Find-Call $node $own }
        elseif ($node -is [InvokeMemberExpressionAst]) { Find-Method $node $within }
        elseif ($node -is [FileRedirectionAst]) { "a redirection to $($node.Location)" }
        elseif ($node -is [AssignmentStatementAst]) { Find-Assignment $node }
        elseif ($node -is [FunctionDefinitionAst] -and $Commands.ContainsKey($node.Name)) { "a function that hides $($node.Name)" }
        elseif ($node -is [TypeDefinitionAst] -or $node -is [UsingStatementAst]) { 'a class or using' }
        foreach ($line in $what) { "line $($node.Extent.StartLineNumber): $line" }
    }
}

function Find-Call([CommandAst] $Command, [string[]] $Own) {
    $name = $Command.GetCommandName()
    if ("$($Command.InvocationOperator)" -eq 'Dot') { return "dot-sources $Command" }
    if (-not $name) {
        if ($Command.CommandElements[0] -is [VariableExpressionAst] -and $Command.CommandElements[0].VariablePath.UserPath -in $Blocks) { return }
        return "calls $Command"
    }
    if ($name -eq 'New-Object' -and "$($Command.CommandElements[2])" -notin $Types) { "makes $($Command.CommandElements[2])" }
    if ($name -eq 'Get-SqlRow' -and ($Command.CommandElements[2] -isnot [StringConstantExpressionAst] -or
            $Command.CommandElements[2].Value -notmatch '^SELECT\s' -or $Command.CommandElements[2].Value -match ';|--|\b(INTO|INSERT|UPDATE|DELETE|MERGE|EXEC|EXECUTE|ALTER|CREATE|DROP|GRANT|OPENROWSET|OPENQUERY)\b')) {
        "sends something else than a SELECT: $($Command.CommandElements[2])"
    }
    if ($name -notin $Own -and -not $Commands.ContainsKey($name)) { "calls $name" }
}

function Find-Method([InvokeMemberExpressionAst] $Call, [string] $Within) {
    $name = "$($Call.Member)"
    $writer = $Within -eq $Writer
    if (-not $Call.Static) {
        if ($Call.Member -is [StringConstantExpressionAst] -and ($name -in $Methods -or ($writer -and $name -in $WriterMethods))) { return }
        return "calls the method $name"
    }
    $static = "$($Call.Expression.TypeName -replace '\[.*$', '').$name"
    if ($static -in $Statics -or ($writer -and $static -in $WriterStatics)) { return }
    # times are made into text by methods of a property; nothing else is static
    "calls the static method $static"
}

function Find-Assignment([AssignmentStatementAst] $Assignment) {
    $left = $Assignment.Left
    while ($left -is [ConvertExpressionAst] -or $left -is [AttributedExpressionAst]) { $left = $left.Child }
    if ($left -is [MemberExpressionAst] -and ($left.Static -or "$($left.Member)" -notin $Assignable)) { return "sets $left" }
    if ($left -is [VariableExpressionAst] -and ($left.VariablePath.IsDriveQualified -or $left.VariablePath.IsGlobal)) { return "sets $left" }
}

$script:failed = 0
function Write-Check([string] $Check, [string[]] $Problems) {
    "$(if ($Problems) { 'FAIL' } else { 'PASS' }) $Check"
    foreach ($problem in $Problems) { "  $problem" }
    if ($Problems) { $script:failed++ }
}

$text = [System.IO.File]::ReadAllText($Collector)
Write-Check 'syntax of Windows PowerShell 5.1, ASCII' @(Find-Newer $text)
Write-Check 'calls only what reads, writes in one place' @(Find-Write $text)
$tree = [Parser]::ParseInput($text, [ref] $null, [ref] $null)
$verbs = @(Get-Verb | ForEach-Object { $_.Verb })
Write-Check 'approved verbs' @($tree.FindAll({ $args[0] -is [FunctionDefinitionAst] }, $true) | Where-Object { $_.Name.Split('-')[0] -notin $verbs } | ForEach-Object { $_.Name })
$help = Get-Help -Name $Collector
Write-Check 'help of every parameter' @($tree.ParamBlock.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath } | Where-Object {
        $name = $_
        -not ($help.parameters.parameter | Where-Object { $_.name -eq $name -and "$($_.description | ForEach-Object { $_.Text })" })
    })

# The checks themselves: each of these must be found.
$newer = '$a ? 1 : 2', '$a ?? 1', '$a ??= 1', '${a}?.b', '${a}?[0]', 'a && b', 'a || b', 'a &', '1..2 | ForEach-Object -Parallel { $_ }',
'function f { clean { } }', '"`u{41}"', '"`e[0m"', '$x = 1uy', 'if ($IsWindows) { 1 }', "'$([char] 0xE5)'", 'if (', 'Where-Object -FilterScript { 1 } -Foo',
'Get-Service -Name a -IncludeUserName', 'Select-Object -First 1 -SkipIndex 2'
$writes = 'Set-Item a', 'Remove-Item -LiteralPath a', 'Set-ClusterParameter -Name a', 'ConvertTo-Json 1', 'Out-File -Encoding utf8NoBOM', 'ConvertFrom-Json -AsHashtable', 'sc.exe stop a', '. $file', '& $file',
'Invoke-Expression $a', "[System.IO.File]::WriteAllText('a', 'b')", '$w.GetSubscription().StartSynchronization()', '$c.Save()', '$u.Decline()', '$command.ExecuteNonQuery()',
'Get-SqlRow $c "SELECT 1; DROP TABLE a"', 'Get-SqlRow $c $text', "function Get-SqlRow { }; Get-SqlRow `$c 'EXEC sp_configure'", 'New-Object -TypeName System.Net.WebClient', "'a' > b", '$env:A = 1', '$x.State = 1',
'$w.$method()', 'function Out-Other { [System.IO.FileStream]::new($a) }', 'function Get-Service { 1 }', '$global:a = 1', '[Environment]::SetEnvironmentVariable("a", 1)', 'using module a'
Write-Check "finds all of $($newer.Count) constructs newer than 5.1" @($newer | Where-Object { -not (Find-Newer $_) })
Write-Check "finds all of $($writes.Count) writing calls" @($writes | Where-Object { -not (Find-Write $_) })
$fine = '$a = if ($b) { 1 } else { 2 }', 'Get-Service -Name a -ErrorAction Stop | Where-Object -FilterScript { $_ }', '"`t`n$a"', '$a.Trim()', 'function Out-Estate { $s.Write(1) }'
Write-Check 'finds nothing in what is right' @($fine | Where-Object { (Find-Newer $_) -or (Find-Write $_) })
exit [int] ($script:failed -gt 0)
