<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ChangeBoard</name>
        <message numerus="yes">
            <source>%n more with shorter outages under "All that is changed".</source>
            <translation>
                <numerusform>%n more with a shorter outage under "All that is changed".</numerusform>
                <numerusform>%n more with shorter outages under "All that is changed".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s) to accept</source>
            <translation>
                <numerusform>Safe, with %n margin to accept</numerusform>
                <numerusform>Safe, with %n margins to accept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is the worst; %n more under "Summary".</source>
            <translation>
                <numerusform>This is the worst; %n more under "Summary".</numerusform>
                <numerusform>This is the worst; %n more under "Summary".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n node(s))</source>
            <translation>
                <numerusform>%1 (%n node)</numerusform>
                <numerusform>%1 (%n nodes)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more under "Steps".</source>
            <translation>
                <numerusform>%n more under "Steps".</numerusform>
                <numerusform>%n more under "Steps".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more stand in the sign-off.</source>
            <translation>
                <numerusform>%n more stands in the sign-off.</numerusform>
                <numerusform>%n more stand in the sign-off.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageReport</name>
        <message numerus="yes">
            <source>Whole estate: %n cluster(s)</source>
            <translation>
                <numerusform>Whole estate: %n cluster</numerusform>
                <numerusform>Whole estate: %n clusters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n computer</numerusform>
                <numerusform>%n computers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n installed version(s) are never offered an update that they need, so they look up to date.</source>
            <translation>
                <numerusform>%n installed version is never offered an update that they need, so they look up to date.</numerusform>
                <numerusform>%n installed versions are never offered an update that they need, so they look up to date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are out of support; options no longer help those.</source>
            <translation>
                <numerusform>%n version is out of support; options no longer help those.</numerusform>
                <numerusform>%n versions are out of support; options no longer help those.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were not reported and are shown as such, never as covered.</source>
            <translation>
                <numerusform>%n item was not reported and is shown as such, never as covered.</numerusform>
                <numerusform>%n items were not reported and are shown as such, never as covered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message numerus="yes">
            <source>%n more error(s) are not listed.</source>
            <translation>
                <numerusform>%n more error is not listed.</numerusform>
                <numerusform>%n more errors are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused: no safe plan for %n reason(s).</source>
            <translation>
                <numerusform>Refused: no safe plan for %n reason.</numerusform>
                <numerusform>Refused: no safe plan for %n reasons.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ObjectParts</name>
        <message numerus="yes">
            <source>The state of %n node(s) is not reported, so what the cluster survives cannot be said.</source>
            <translation>
                <numerusform>The state of %n node is not reported, so what the cluster survives cannot be said.</numerusform>
                <numerusform>The state of %n nodes is not reported, so what the cluster survives cannot be said.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n coverage error</numerusform>
                <numerusform>%n coverage errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage warning(s)</source>
            <translation>
                <numerusform>%n coverage warning</numerusform>
                <numerusform>%n coverage warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cluster(s)</source>
            <translation>
                <numerusform>%n cluster</numerusform>
                <numerusform>%n clusters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n computer</numerusform>
                <numerusform>%n computers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SQL Server instance(s)</source>
            <translation>
                <numerusform>%n SQL Server instance</numerusform>
                <numerusform>%n SQL Server instances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Exchange server(s)</source>
            <translation>
                <numerusform>%n Exchange server</numerusform>
                <numerusform>%n Exchange servers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeReport</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n cluster and server</numerusform>
                <numerusform>%n clusters and servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Passive First %1. Plan %2. Journal of %n event(s), last %3.</source>
            <translation>
                <numerusform>Passive First %1. Plan %2. Journal of %n event, last %3.</numerusform>
                <numerusform>Passive First %1. Plan %2. Journal of %n events, last %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are still changed. They are listed below.</source>
            <translation>
                <numerusform>%n setting is still changed. They are listed below.</numerusform>
                <numerusform>%n settings are still changed. They are listed below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Instances were down for %1 in all, in %n outage(s).</source>
            <translation>
                <numerusform>Instances were down for %1 in all, in %n outage.</numerusform>
                <numerusform>Instances were down for %1 in all, in %n outages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) were not planned.</source>
            <translation>
                <numerusform>%n outage was not planned.</numerusform>
                <numerusform>%n outages were not planned.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanReport</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n cluster and server</numerusform>
                <numerusform>%n clusters and servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s) to accept</source>
            <translation>
                <numerusform>Safe, with %n margin to accept</numerusform>
                <numerusform>Safe, with %n margins to accept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) for the operator.</source>
            <translation>
                <numerusform>%n hold for the operator.</numerusform>
                <numerusform>%n holds for the operator.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalReport</name>
        <message numerus="yes">
            <source>Refused for %n reason(s)</source>
            <translation>
                <numerusform>Refused for %n reason</numerusform>
                <numerusform>Refused for %n reasons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n cluster and server</numerusform>
                <numerusform>%n clusters and servers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::CoveragePage</name>
        <message numerus="yes">
            <source>%n root update server(s)</source>
            <translation>
                <numerusform>%n root update server</numerusform>
                <numerusform>%n root update servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n info(s)</source>
            <translation>
                <numerusform>%n info</numerusform>
                <numerusform>%n infos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::DecisionPanel</name>
        <message numerus="yes">
            <source>%n setting(s) are open; every way on puts them back at the end.</source>
            <translation>
                <numerusform>%n setting is open; every way on puts them back at the end.</numerusform>
                <numerusform>%n settings are open; every way on puts them back at the end.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The running action is finished, %n setting(s) are put back, and the run ends.</source>
            <translation>
                <numerusform>The running action is finished, %n setting is put back, and the run ends.</numerusform>
                <numerusform>The running action is finished, %n settings are put back, and the run ends.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::DetailsPage</name>
        <message numerus="yes">
            <source>%n setting(s) not put back yet.</source>
            <translation>
                <numerusform>%n setting not put back yet.</numerusform>
                <numerusform>%n settings not put back yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n info(s)</source>
            <translation>
                <numerusform>%n info</numerusform>
                <numerusform>%n infos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::EstateTreeModel</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n node</numerusform>
                <numerusform>%n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n server(s)</source>
            <translation>
                <numerusform>%n server</numerusform>
                <numerusform>%n servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n instance(s)</source>
            <translation>
                <numerusform>%n instance</numerusform>
                <numerusform>%n instances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n coverage error</numerusform>
                <numerusform>%n coverage errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage warning(s)</source>
            <translation>
                <numerusform>%n coverage warning</numerusform>
                <numerusform>%n coverage warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage note(s)</source>
            <translation>
                <numerusform>%n coverage note</numerusform>
                <numerusform>%n coverage notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::Explanation</name>
        <message numerus="yes">
            <source>%n error(s) or warning(s) would come.</source>
            <translation>
                <numerusform>%n error or warning would come.</numerusform>
                <numerusform>%n errors or warnings would come.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::ImportDialog</name>
        <message numerus="yes">
            <source>This cannot be imported as it is: %n error(s).</source>
            <translation>
                <numerusform>This cannot be imported as it is: %n error.</numerusform>
                <numerusform>This cannot be imported as it is: %n errors.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are refused: say what their columns are, or remove them.</source>
            <translation>
                <numerusform>%n file is refused: say what its columns are, or remove it.</numerusform>
                <numerusform>%n files are refused: say what their columns are, or remove them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::MainWindow</name>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n coverage error</numerusform>
                <numerusform>%n coverage errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open debt(s)</source>
            <translation>
                <numerusform>%n open debt</numerusform>
                <numerusform>%n open debts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n build(s)</source>
            <translation>
                <numerusform>%n build</numerusform>
                <numerusform>%n builds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n update server(s)</source>
            <translation>
                <numerusform>%n update server</numerusform>
                <numerusform>%n update servers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::MappingPage</name>
        <message numerus="yes">
            <source>%n row(s) are read</source>
            <translation>
                <numerusform>%n row is read</numerusform>
                <numerusform>%n rows are read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are skipped</source>
            <translation>
                <numerusform>%n row is skipped</numerusform>
                <numerusform>%n rows are skipped</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::OutcomePage</name>
        <message numerus="yes">
            <source>Started %1 UTC. Plan %2, journal of %n event(s), chain %3.</source>
            <translation>
                <numerusform>Started %1 UTC. Plan %2, journal of %n event, chain %3.</numerusform>
                <numerusform>Started %1 UTC. Plan %2, journal of %n events, chain %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are still open.</source>
            <translation>
                <numerusform>%n setting is still open.</numerusform>
                <numerusform>%n settings are still open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s).</source>
            <translation>
                <numerusform>%n failure.</numerusform>
                <numerusform>%n failures.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of %n step(s) done. %3</source>
            <translation>
                <numerusform>%1: %2 of %n step done. %3</numerusform>
                <numerusform>%1: %2 of %n steps done. %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n failure</numerusform>
                <numerusform>%n failures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::PlanPage</name>
        <message numerus="yes">
            <source>%n reason(s). Nothing is changed anywhere. Do what would help, read the estate again and plan again.</source>
            <translation>
                <numerusform>%n reason. Nothing is changed anywhere. Do what would help, read the estate again and plan again.</numerusform>
                <numerusform>%n reasons. Nothing is changed anywhere. Do what would help, read the estate again and plan again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s), no outage.</source>
            <translation>
                <numerusform>%1: %n step, no outage.</numerusform>
                <numerusform>%1: %n steps, no outage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s), outage of %2 instances.</source>
            <translation>
                <numerusform>%1: %n step, outage of %2 instances.</numerusform>
                <numerusform>%1: %n steps, outage of %2 instances.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s). Outage: %2.</source>
            <translation>
                <numerusform>%1: %n step. Outage: %2.</numerusform>
                <numerusform>%1: %n steps. Outage: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s)</source>
            <translation>
                <numerusform>Safe, with %n margin</numerusform>
                <numerusform>Safe, with %n margins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were not reported and assumed.</source>
            <translation>
                <numerusform>%n value was not reported and assumed.</numerusform>
                <numerusform>%n values were not reported and assumed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::ReadinessPage</name>
        <message numerus="yes">
            <source>%n check(s) stop the update</source>
            <translation>
                <numerusform>%n check stop the update</numerusform>
                <numerusform>%n checks stop the update</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) to accept</source>
            <translation>
                <numerusform>%n check to accept</numerusform>
                <numerusform>%n checks to accept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) could not be read here and are read by the run or by people.</source>
            <translation>
                <numerusform>%n check could not be read here and is read by the run or by people.</numerusform>
                <numerusform>%n checks could not be read here and are read by the run or by people.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::RunPage</name>
        <message numerus="yes">
            <source>%n step(s). Closing this window does not stop the run.</source>
            <translation>
                <numerusform>%n step. Closing this window does not stop the run.</numerusform>
                <numerusform>%n steps. Closing this window does not stop the run.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 of %n step done</numerusform>
                <numerusform>%1 of %n steps done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) open. They are put back on success, failure and abort.</source>
            <translation>
                <numerusform>%n setting open. They are put back on success, failure and abort.</numerusform>
                <numerusform>%n settings open. They are put back on success, failure and abort.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::RunStepsModel</name>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n setting changed</numerusform>
                <numerusform>%n settings changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) to change</source>
            <translation>
                <numerusform>%n setting to change</numerusform>
                <numerusform>%n settings to change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::ScopeModel</name>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n node</numerusform>
                <numerusform>%n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n behind</source>
            <translation>
                <numerusform>%n behind</numerusform>
                <numerusform>%n behind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::ScopePage</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s) chosen.</source>
            <translation>
                <numerusform>%n cluster and server chosen.</numerusform>
                <numerusform>%n clusters and servers chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n instance(s) below the target.</source>
            <translation>
                <numerusform>%n instance below the target.</numerusform>
                <numerusform>%n instances below the target.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::SignOffPage</name>
        <message numerus="yes">
            <source>I have &amp;read the plan and accept its %n margin(s).</source>
            <translation>
                <numerusform>I have &amp;read the plan and accept its %n margin.</numerusform>
                <numerusform>I have &amp;read the plan and accept its %n margins.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), proved over %1 actions</source>
            <translation>
                <numerusform>%n step, proved over %1 actions</numerusform>
                <numerusform>%n steps, proved over %1 actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are changed and put back</source>
            <translation>
                <numerusform>%n setting is changed and put back</numerusform>
                <numerusform>%n settings are changed and put back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::UpdateWizard</name>
        <message numerus="yes">
            <source>%n check(s) stop it</source>
            <translation>
                <numerusform>%n check stop it</numerusform>
                <numerusform>%n checks stop it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to accept</source>
            <translation>
                <numerusform>%n to accept</numerusform>
                <numerusform>%n to accept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n margin(s)</source>
            <translation>
                <numerusform>%n margin</numerusform>
                <numerusform>%n margins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 of %n step done</numerusform>
                <numerusform>%1 of %n steps done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::Words</name>
        <message numerus="yes">
            <source>%n present</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n needed</numerusform>
                <numerusform>%n needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to spare</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n to spare</numerusform>
                <numerusform>%n to spare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
    </context>
</TS>
