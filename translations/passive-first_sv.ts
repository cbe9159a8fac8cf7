<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>ChangeBoard</name>
        <message>
            <source>What is changed, for whom, and its outage</source>
            <translation>Vad som ändras, för vem, och avbrottet</translation>
        </message>
        <message numerus="yes">
            <source>%n more with shorter outages under "All that is changed".</source>
            <translation>
                <numerusform>%n till med kortare avbrott under "Allt som ändras".</numerusform>
                <numerusform>%n till med kortare avbrott under "Allt som ändras".</numerusform>
            </translation>
        </message>
        <message>
            <source>All that is changed</source>
            <translation>Allt som ändras</translation>
        </message>
        <message>
            <source>Point of no return and way back</source>
            <translation>Punkt utan återvändo och väg tillbaka</translation>
        </message>
        <message>
            <source>Approvers</source>
            <translation>Godkännare</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, mellan %2 och %3</translation>
        </message>
        <message>
            <source>Way back: %1 %2</source>
            <translation>Väg tillbaka: %1 %2</translation>
        </message>
        <message>
            <source>Way back in %3: %1 %2</source>
            <translation>Väg tillbaka på %3: %1 %2</translation>
        </message>
        <message>
            <source>Not safe</source>
            <translation>Inte säker</translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s) to accept</source>
            <translation>
                <numerusform>Säker, med %n marginal att acceptera</numerusform>
                <numerusform>Säker, med %n marginaler att acceptera</numerusform>
            </translation>
        </message>
        <message>
            <source>The one failure it does not survive: %1</source>
            <translation>Det enda fel som den inte överlever: %1</translation>
        </message>
        <message numerus="yes">
            <source>This is the worst; %n more under "Summary".</source>
            <translation>
                <numerusform>Det är det värsta; %n till under "Sammanfattning".</numerusform>
                <numerusform>Det är det värsta; %n till under "Sammanfattning".</numerusform>
            </translation>
        </message>
        <message>
            <source>Safe, also if one more thing breaks</source>
            <translation>Säker, även om en sak till går sönder</translation>
        </message>
        <message>
            <source>The one failure it does not survive: none of those that were tried, one at a time.</source>
            <translation>Det enda fel som den inte överlever: inget av dem som provades, ett i taget.</translation>
        </message>
        <message>
            <source>Incomplete: something in the goal is left out, see "Summary".</source>
            <translation>Ofullständig: något i målsättningen utelämnas, se "Sammanfattning".</translation>
        </message>
        <message>
            <source>%1 UTC</source>
            <translation>%1 UTC</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ej angivet</translation>
        </message>
        <message>
            <source>not known without an end of the window</source>
            <translation>ej känt utan slut på fönstret</translation>
        </message>
        <message>
            <source>%1 to %2 UTC</source>
            <translation>%1 till %2 UTC</translation>
        </message>
        <message>
            <source>until %1 UTC</source>
            <translation>till %1 UTC</translation>
        </message>
        <message>
            <source>from %1 UTC</source>
            <translation>från %1 UTC</translation>
        </message>
        <message>
            <source>%1 UTC: the window is too short</source>
            <translation>%1 UTC: fönstret är för kort</translation>
        </message>
        <message>
            <source>Maintenance window</source>
            <translation>Servicefönster</translation>
        </message>
        <message>
            <source>Latest safe start, typical</source>
            <translation>Senaste säkra start, typiskt</translation>
        </message>
        <message>
            <source>Latest safe start, worst</source>
            <translation>Senaste säkra start, värst</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Varaktighet</translation>
        </message>
        <message>
            <source>%1, and the wait of each hold</source>
            <translation>%1, samt väntan i varje vänteläge</translation>
        </message>
        <message>
            <source>Plan as of</source>
            <translation>Plan per</translation>
        </message>
        <message>
            <source>Estate observed</source>
            <translation>Beståndet observerat</translation>
        </message>
        <message>
            <source>Age at the plan</source>
            <translation>Ålder vid planen</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>ej rapporterat</translation>
        </message>
        <message>
            <source>observed after the plan was made</source>
            <translation>observerat efter att planen gjordes</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n node(s))</source>
            <translation>
                <numerusform>%1 (%n nod)</numerusform>
                <numerusform>%1 (%n noder)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>cluster and its nodes</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Clusters and nodes</source>
            <translation>Kluster och noder</translation>
        </message>
        <message>
            <source>Stand-alone servers</source>
            <translation>Fristående servrar</translation>
        </message>
        <message>
            <source>Plan hash</source>
            <translation>Planens hash</translation>
        </message>
        <message>
            <source>none</source>
            <translation>inget</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 och %n till</numerusform>
                <numerusform>%1 och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>KB not known</source>
            <translation>KB okänt</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instans</translation>
        </message>
        <message>
            <source>Application, owner</source>
            <translation>Program, ägare</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Outages</source>
            <translation>Avbrott</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>Typiskt</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>Värst</translation>
        </message>
        <message>
            <source>owner not reported</source>
            <translation>ägare ej rapporterad</translation>
        </message>
        <message>
            <source>fails over</source>
            <translation>växlar över</translation>
        </message>
        <message>
            <source>with its instances</source>
            <translation>med sina instanser</translation>
        </message>
        <message>
            <source>not changed</source>
            <translation>ändras inte</translation>
        </message>
        <message>
            <source>availability group, %1</source>
            <translation>tillgänglighetsgrupp, %1</translation>
        </message>
        <message>
            <source>Exchange server, %1</source>
            <translation>Exchange-server, %1</translation>
        </message>
        <message>
            <source>Exchange server</source>
            <translation>Exchange-server</translation>
        </message>
        <message>
            <source>clustered, %1</source>
            <translation>klustrad, %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no way back</source>
            <translation>ingen väg tillbaka</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Way back</source>
            <translation>Väg tillbaka</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Tar</translation>
        </message>
        <message>
            <source>all, the longest is %1</source>
            <translation>alla, längst är %1</translation>
        </message>
        <message>
            <source>before %1, the longest is %2</source>
            <translation>före %1, längst är %2</translation>
        </message>
        <message>
            <source>None: every step can be taken back.</source>
            <translation>Ingen: varje steg kan tas tillbaka.</translation>
        </message>
        <message>
            <source>The first point of no return is step %1. From there on an instance has started on the new level.</source>
            <translation>Den första punkten utan återvändo är steg %1. Därifrån har en instans startat på den nya nivån.</translation>
        </message>
        <message numerus="yes">
            <source>%n more under "Steps".</source>
            <translation>
                <numerusform>%n till under "Steg".</numerusform>
                <numerusform>%n till under "Steg".</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Date and signature</source>
            <translation>Datum och underskrift</translation>
        </message>
        <message>
            <source>Signed by %1 on %2 UTC</source>
            <translation>Undertecknad av %1 den %2 UTC</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Accepterad av</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message numerus="yes">
            <source>%n more stand in the sign-off.</source>
            <translation>
                <numerusform>%n till står i godkännandet.</numerusform>
                <numerusform>%n till står i godkännandet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Usage: %1</source>
            <translation>Användning: %1</translation>
        </message>
        <message>
            <source>Output: %1.</source>
            <translation>Utdata: %1.</translation>
        </message>
        <message>
            <source>The moment rules are judged at (RFC 3339, default: now).</source>
            <translation>Tidpunkt som reglerna bedöms vid (RFC 3339, standard: nu).</translation>
        </message>
        <message>
            <source>Language of texts: en, sv or de.</source>
            <translation>Språk för texter: en, sv eller de.</translation>
        </message>
        <message>
            <source>No progress on standard error.</source>
            <translation>Inget förlopp på standard error.</translation>
        </message>
        <message>
            <source>Write to this file instead of standard output.</source>
            <translation>Skriv till den här filen i stället för standard output.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Visa den här hjälpen.</translation>
        </message>
        <message>
            <source>Check estate files and report every error with its place.</source>
            <translation>Kontrollera beståndsfiler och rapportera varje fel med dess plats.</translation>
        </message>
        <message>
            <source>Find installed versions that lack matching synchronization options.</source>
            <translation>Hitta installerade versioner som saknar matchande synkroniseringsalternativ.</translation>
        </message>
        <message>
            <source>Count the votes of a cluster, with nodes taken out in order.</source>
            <translation>Räkna rösterna i ett kluster när noder tas ut på ett ordnat sätt.</translation>
        </message>
        <message>
            <source>Plan a rolling update, passive nodes first, and prove it.</source>
            <translation>Planera en rullande uppdatering, passiva noder först, och bevisa den.</translation>
        </message>
        <message>
            <source>Run a plan against the simulator.</source>
            <translation>Kör en plan mot simulatorn.</translation>
        </message>
        <message>
            <source>Go on with a run that was interrupted, or list the runs.</source>
            <translation>Fortsätt med en avbruten körning, eller lista körningarna.</translation>
        </message>
        <message>
            <source>List settings that runs changed and have not put back.</source>
            <translation>Lista inställningar som körningar har ändrat och inte återställt.</translation>
        </message>
        <message>
            <source>Write a report as PDF.</source>
            <translation>Skriv en rapport som PDF.</translation>
        </message>
        <message>
            <source>Show the rule reference.</source>
            <translation>Visa regelreferensen.</translation>
        </message>
        <message>
            <source>Serve a simulated estate as JSON lines on standard input and output.</source>
            <translation>Tillhandahåll ett simulerat bestånd som JSON-rader på standard input och output.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Källa: %1</translation>
        </message>
        <message>
            <source>sql or exchange, where the number alone does not tell.</source>
            <translation>sql eller exchange, när numret ensamt inte räcker.</translation>
        </message>
        <message>
            <source>Exit 1 at findings of this severity or worse: error (default), warning or info.</source>
            <translation>Avsluta med 1 vid fynd av denna allvarlighetsgrad eller värre: error (standard), warning eller info.</translation>
        </message>
        <message>
            <source>The cluster.</source>
            <translation>Klustret.</translation>
        </message>
        <message>
            <source>Take this node out in an orderly way first; may be repeated.</source>
            <translation>Ta först ut den här noden på ett ordnat sätt; kan upprepas.</translation>
        </message>
        <message>
            <source>%1: valid</source>
            <translation>%1: giltig</translation>
        </message>
        <message>
            <source>JSON of the products and classifications selected on the update server.</source>
            <translation>JSON med de produkter och klassificeringar som är valda på uppdateringsservern.</translation>
        </message>
        <message>
            <source>Plan this cluster; may be repeated. Default: the whole estate.</source>
            <translation>Planera det här klustret; kan upprepas. Standard: hela beståndet.</translation>
        </message>
        <message>
            <source>JSON of clusters, servers and exact target builds.</source>
            <translation>JSON med kluster, servrar och exakta mål-builds.</translation>
        </message>
        <message>
            <source>JSON of order, hold, failback, window and retries.</source>
            <translation>JSON med ordning, vänteläge, automatisk återgång, fönster och nya försök.</translation>
        </message>
        <message>
            <source>The SQLite file that remembers runs.</source>
            <translation>SQLite-filen som minns körningar.</translation>
        </message>
        <message>
            <source>A plan written by `plan --format json`.</source>
            <translation>En plan skriven av `plan --format json`.</translation>
        </message>
        <message>
            <source>Seed of the simulator's durations.</source>
            <translation>Startvärde för simulatorns tider.</translation>
        </message>
        <message>
            <source>JSON of faults that happen during the run.</source>
            <translation>JSON med fel som inträffar under körningen.</translation>
        </message>
        <message>
            <source>max (default), real, or how many times faster than real.</source>
            <translation>max (standard), real, eller hur många gånger snabbare än verklig tid.</translation>
        </message>
        <message>
            <source>The simulator's own state file.</source>
            <translation>Simulatorns egen tillståndsfil.</translation>
        </message>
        <message>
            <source>Write the journal here, one JSON line for each event.</source>
            <translation>Skriv journalen hit, en JSON-rad för varje händelse.</translation>
        </message>
        <message>
            <source>List the runs, newest first.</source>
            <translation>Lista körningarna, nyaste först.</translation>
        </message>
        <message>
            <source>No open debts: every setting a run changed has been put back.</source>
            <translation>Inga öppna skulder: varje inställning som en körning har ändrat är återställd.</translation>
        </message>
        <message>
            <source>Opens the console.</source>
            <translation>Öppnar konsolen.</translation>
        </message>
        <message>
            <source>The estate to open: a file or sample:NAME.</source>
            <translation>Beståndet som ska öppnas: en fil eller sample:NAME.</translation>
        </message>
        <message>
            <source>The moment that everything is judged at, instead of now.</source>
            <translation>Tidpunkt som allt bedöms vid, i stället för nu.</translation>
        </message>
        <message>
            <source>light, dark or system.</source>
            <translation>light, dark eller system.</translation>
        </message>
        <message>
            <source>Language of the texts: en, sv, de.</source>
            <translation>Språk för texterna: en, sv, de.</translation>
        </message>
        <message>
            <source>Updates SQL Server and Exchange on failover clusters, passive nodes first. Without a command the console opens.</source>
            <translation>Uppdaterar SQL Server och Exchange på redundanskluster, passiva noder först. Utan kommando öppnas konsolen.</translation>
        </message>
        <message>
            <source>"passive-first COMMAND --help" shows the options of a command. The console takes --estate FILE or sample:NAME.</source>
            <translation>"passive-first COMMAND --help" visar alternativen för ett kommando. Konsolen tar --estate FILE eller sample:NAME.</translation>
        </message>
        <message>
            <source>Compare the findings of two estates, or of one at two dates.</source>
            <translation>Jämför fynden för två bestånd, eller för ett vid två datum.</translation>
        </message>
        <message>
            <source>Accepted findings, which do not fail the check; may be repeated.</source>
            <translation>Accepterade fynd, som inte fäller kontrollen; får upprepas.</translation>
        </message>
        <message>
            <source>An earlier check as JSON: only new findings fail the check.</source>
            <translation>En tidigare kontroll som JSON: bara nya fynd fäller kontrollen.</translation>
        </message>
        <message>
            <source>The moment that the earlier estate is judged at.</source>
            <translation>Tidpunkten som det tidigare beståndet bedöms vid.</translation>
        </message>
        <message>
            <source>Make one estate of inventories, exported cmdlet output (Export-Clixml, ConvertTo-Json), HealthChecker XML, availability group views, wsusutil packages and estates; what they lack becomes "not reported".</source>
            <translation>Gör ett bestånd av inventeringar, exporterade cmdlet-utdata (Export-Clixml, ConvertTo-Json), HealthChecker-XML, vyer över tillgänglighetsgrupper, wsusutil-paket och bestånd; det de saknar blir "inte rapporterat".</translation>
        </message>
        <message>
            <source>CSV of owners: Cluster, Server, Instance, Owner, Application, Contact.</source>
            <translation>CSV med ägare: Cluster, Server, Instance, Owner, Application, Contact.</translation>
        </message>
        <message>
            <source>A sign-off of this plan; it becomes part of the journal.</source>
            <translation>Ett godkännande av den här planen; det blir en del av journalen.</translation>
        </message>
        <message>
            <source>Sign the plan with this name.</source>
            <translation>Signera planen med det här namnet.</translation>
        </message>
        <message>
            <source>Accept a check, such as C-02, or all, with the reason behind it; may be repeated.</source>
            <translation>Acceptera en kontroll, till exempel C-02, eller alla med "all", med skälet efter; kan upprepas.</translation>
        </message>
        <message>
            <source>Write the sign-off, with who accepted which check and why, here.</source>
            <translation>Skriv godkännandet hit, med vem som accepterade vilken kontroll och varför.</translation>
        </message>
        <message>
            <source>List of SQL Server builds to judge by, instead of the built-in one.</source>
            <translation>Lista över SQL Server-builds att bedöma efter, i stället för den inbyggda.</translation>
        </message>
        <message>
            <source>Say what a build number is, one JSON line for each; or what a newer build index would change. What merge writes is used with --catalog BUILDS.json.</source>
            <translation>Säg vad ett buildnummer är, en JSON-rad för varje; eller vad ett nyare buildindex skulle ändra. Det som merge skriver används med --catalog BUILDS.json.</translation>
        </message>
        <message>
            <source>JSON that says what the columns of other tables are; the console writes it.</source>
            <translation>JSON som säger vad kolumnerna i andra tabeller är; konsolen skriver den.</translation>
        </message>
        <message>
            <source>Put the files into this estate, which itself is not written.</source>
            <translation>För in filerna i det här beståndet, som självt inte skrivs.</translation>
        </message>
        <message>
            <source>With --merge-into: say what would change instead of writing the estate.</source>
            <translation>Med --merge-into: säg vad som skulle ändras i stället för att skriva beståndet.</translation>
        </message>
        <message>
            <source>A sign-off of this plan; it stands on the plan's first page.</source>
            <translation>Ett godkännande av den här planen; det står på planens första sida.</translation>
        </message>
    </context>
    <context>
        <name>CompareReport</name>
        <message>
            <source>Comparison of two checks</source>
            <translation>Jämförelse av två kontroller</translation>
        </message>
        <message>
            <source>What is new, gone and changed, and how much stayed.</source>
            <translation>Vad som är nytt, borta och ändrat, och hur mycket som är kvar.</translation>
        </message>
        <message>
            <source>For reviewers of update servers</source>
            <translation>För granskare av uppdateringsservrar</translation>
        </message>
        <message>
            <source>Passive First %1. Before: %2. After: %3.</source>
            <translation>Passive First %1. Före: %2. Efter: %3.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nya</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Borta</translation>
        </message>
        <message>
            <source>Changed in severity</source>
            <translation>Ändrad allvarlighetsgrad</translation>
        </message>
        <message>
            <source>%1, checked %2: errors %3, warnings %4</source>
            <translation>%1, kontrollerat %2: fel %3, varningar %4</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Före</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nya</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>borta</translation>
        </message>
        <message>
            <source>changed in severity</source>
            <translation>ändrad allvarlighetsgrad</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>oförändrade</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Allvarlighetsgrad</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Fynd</translation>
        </message>
    </context>
    <context>
        <name>CoverageReport</name>
        <message>
            <source>Coverage report</source>
            <translation>Täckningsrapport</translation>
        </message>
        <message>
            <source>Do the synchronization options account for every installed version?</source>
            <translation>Täcker synkroniseringsalternativen varje installerad version?</translation>
        </message>
        <message>
            <source>For reviewers of update servers</source>
            <translation>För granskare av uppdateringsservrar</translation>
        </message>
        <message>
            <source>Passive First %1. Estate %2, %3. As of %4.</source>
            <translation>Passive First %1. Bestånd %2, %3. Per %4.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>Installed versions and what is synchronized</source>
            <translation>Installerade versioner och vad som synkroniseras</translation>
        </message>
        <message>
            <source>Findings and fixes</source>
            <translation>Fynd och åtgärder</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Omfattning</translation>
        </message>
        <message numerus="yes">
            <source>Whole estate: %n cluster(s)</source>
            <translation>
                <numerusform>Hela beståndet: %n kluster</numerusform>
                <numerusform>Hela beståndet: %n kluster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n dator</numerusform>
                <numerusform>%n datorer</numerusform>
            </translation>
        </message>
        <message>
            <source>Update servers</source>
            <translation>Uppdateringsservrar</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>inga kända</translation>
        </message>
        <message>
            <source>roots %1</source>
            <translation>rötter %1</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observerat</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Ej rapporterat</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n objekt</numerusform>
                <numerusform>%n objekt</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Kontrollerat</translation>
        </message>
        <message>
            <source>versions not covered</source>
            <translation>versioner ej täckta</translation>
        </message>
        <message>
            <source>out of support</source>
            <translation>utan support</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>täckta</translation>
        </message>
        <message>
            <source>findings in all</source>
            <translation>fynd totalt</translation>
        </message>
        <message>
            <source>Every installed version that was reported and is in support has the options it needs.</source>
            <translation>Varje installerad version som har rapporterats och har support har de alternativ den behöver.</translation>
        </message>
        <message numerus="yes">
            <source>%n installed version(s) are never offered an update that they need, so they look up to date.</source>
            <translation>
                <numerusform>%n installerad version erbjuds aldrig en uppdatering som den behöver, så den ser uppdaterad ut.</numerusform>
                <numerusform>%n installerade versioner erbjuds aldrig en uppdatering som de behöver, så de ser uppdaterade ut.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are out of support; options no longer help those.</source>
            <translation>
                <numerusform>%n version saknar support; alternativ hjälper inte längre den.</numerusform>
                <numerusform>%n versioner saknar support; alternativ hjälper inte längre dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were not reported and are shown as such, never as covered.</source>
            <translation>
                <numerusform>%n objekt har inte rapporterats och visas som sådant, aldrig som täckt.</numerusform>
                <numerusform>%n objekt har inte rapporterats och visas som sådana, aldrig som täckta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Allvarlighetsgrad</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Fynd</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Godkänd</translation>
        </message>
        <message>
            <source>No findings.</source>
            <translation>Inga fynd.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Operativsystem</translation>
        </message>
        <message>
            <source>Build of the operating system</source>
            <translation>Operativsystemets build</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>Kan nås</translation>
        </message>
        <message>
            <source>Why it is not reported</source>
            <translation>Varför det inte är rapporterat</translation>
        </message>
        <message>
            <source>Restart pending</source>
            <translation>Omstart väntar</translation>
        </message>
        <message>
            <source>Free on the system drive, MB</source>
            <translation>Ledigt på systemenheten, MB</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Startad</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>Isolated</source>
            <translation>Isolerad</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>I karantän</translation>
        </message>
        <message>
            <source>Avoids placement</source>
            <translation>Undviker placering</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Tömning</translation>
        </message>
        <message>
            <source>Assigned vote</source>
            <translation>Tilldelad röst</translation>
        </message>
        <message>
            <source>Current vote</source>
            <translation>Aktuell röst</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Instance id</source>
            <translation>Instans-id</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Utgåva</translation>
        </message>
        <message>
            <source>Installed build</source>
            <translation>Installerad build</translation>
        </message>
        <message>
            <source>Running build</source>
            <translation>Körande build</translation>
        </message>
        <message>
            <source>Part of another product</source>
            <translation>Del av en annan produkt</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ägare</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Build of the CU</source>
            <translation>CU:ns build</translation>
        </message>
        <message>
            <source>Build of ExSetup.exe</source>
            <translation>Build för ExSetup.exe</translation>
        </message>
        <message>
            <source>Activation policy</source>
            <translation>Aktiveringsprincip</translation>
        </message>
        <message>
            <source>Most active databases</source>
            <translation>Högsta antal aktiva databaser</translation>
        </message>
        <message>
            <source>Update server</source>
            <translation>Uppdateringsserver</translation>
        </message>
        <message>
            <source>Uses the update server</source>
            <translation>Använder uppdateringsservern</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Målgrupper</translation>
        </message>
        <message>
            <source>Automatic updates</source>
            <translation>Automatiska uppdateringar</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Senaste rapport</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Possible owners</source>
            <translation>Möjliga ägare</translation>
        </message>
        <message>
            <source>Preferred owners</source>
            <translation>Föredragna ägare</translation>
        </message>
        <message>
            <source>Core group</source>
            <translation>Kärngrupp</translation>
        </message>
        <message>
            <source>Automatic failback</source>
            <translation>Automatisk återgång</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioritet</translation>
        </message>
        <message>
            <source>Anti-affinity</source>
            <translation>Antiaffinitet</translation>
        </message>
        <message>
            <source>Time limit, ms</source>
            <translation>Tidsgräns, ms</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Network name</source>
            <translation>Nätverksnamn</translation>
        </message>
        <message>
            <source>Functional level</source>
            <translation>Funktionsnivå</translation>
        </message>
        <message>
            <source>Dynamic quorum</source>
            <translation>Dynamiskt kvorum</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vittne</translation>
        </message>
        <message>
            <source>Witness resource</source>
            <translation>Vittnets resurs</translation>
        </message>
        <message>
            <source>Witness host</source>
            <translation>Vittnesvärd</translation>
        </message>
        <message>
            <source>Witness online</source>
            <translation>Vittne online</translation>
        </message>
        <message>
            <source>Vote of the witness</source>
            <translation>Vittnets röst</translation>
        </message>
        <message>
            <source>Witness tested</source>
            <translation>Vittne testat</translation>
        </message>
        <message>
            <source>Node of lower priority</source>
            <translation>Nod med lägre prioritet</translation>
        </message>
        <message>
            <source>Quorum forced</source>
            <translation>Kvorum framtvingat</translation>
        </message>
        <message>
            <source>Anti-affinity enforced</source>
            <translation>Antiaffinitet tvingande</translation>
        </message>
        <message>
            <source>Storage Spaces Direct</source>
            <translation>Storage Spaces Direct</translation>
        </message>
        <message>
            <source>Storage healthy</source>
            <translation>Lagring frisk</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primär</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Failover</source>
            <translation>Redundansväxling</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nod</translation>
        </message>
        <message>
            <source>Synchronization</source>
            <translation>Synkronisering</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Pausad</translation>
        </message>
        <message>
            <source>Send queue, KB</source>
            <translation>Sändkö, KB</translation>
        </message>
        <message>
            <source>Redo queue, KB</source>
            <translation>Redokö, KB</translation>
        </message>
        <message>
            <source>Backup preference</source>
            <translation>Säkerhetskopiering helst på</translation>
        </message>
        <message>
            <source>Required secondaries</source>
            <translation>Nödvändiga sekundärer</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Grundläggande</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Activation preference</source>
            <translation>Aktiveringsordning</translation>
        </message>
        <message>
            <source>Copy queue</source>
            <translation>Kopieringskö</translation>
        </message>
        <message>
            <source>Replay queue</source>
            <translation>Uppspelningskö</translation>
        </message>
        <message>
            <source>Lagged copy</source>
            <translation>Fördröjd kopia</translation>
        </message>
        <message>
            <source>DAG</source>
            <translation>DAG</translation>
        </message>
        <message>
            <source>DAC mode</source>
            <translation>DAC-läge</translation>
        </message>
        <message>
            <source>Primary Active Manager</source>
            <translation>Primär aktiv hanterare</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Upstream server</source>
            <translation>Överordnad server</translation>
        </message>
        <message>
            <source>Synchronizes from Microsoft Update</source>
            <translation>Synkroniserar från Microsoft Update</translation>
        </message>
        <message>
            <source>Managed by ConfigMgr</source>
            <translation>Hanteras av ConfigMgr</translation>
        </message>
        <message>
            <source>Last synchronization</source>
            <translation>Senaste synkronisering</translation>
        </message>
        <message>
            <source>Last attempt to synchronize</source>
            <translation>Senaste synkroniseringsförsök</translation>
        </message>
        <message>
            <source>Result of the synchronization</source>
            <translation>Synkroniseringens resultat</translation>
        </message>
        <message>
            <source>Synchronization options</source>
            <translation>Synkroniseringsalternativ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Överordnad</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Tidsgräns</translation>
        </message>
        <message>
            <source>Enabled</source>
            <translation>Aktiverad</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkter</translation>
        </message>
        <message>
            <source>Classifications</source>
            <translation>Klassificeringar</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Ifylld</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrad</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behålls</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Motsägelse</translation>
        </message>
        <message>
            <source>Not in the import</source>
            <translation>Ej i importen</translation>
        </message>
        <message>
            <source>Both of %1</source>
            <translation>Båda från %1</translation>
        </message>
        <message>
            <source>Open estate, %1</source>
            <translation>Öppet bestånd, %1</translation>
        </message>
        <message>
            <source>Import, %1</source>
            <translation>Import, %1</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Dator</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instans</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Utgåva</translation>
        </message>
        <message>
            <source>Could be scanned</source>
            <translation>Kunde läsas av</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Operativsystem</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Kluster</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ägare</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Other articles</source>
            <translation>Andra artiklar</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Återkallad</translation>
        </message>
        <message>
            <source>Not withdrawn there</source>
            <translation>Ej återkallad där</translation>
        </message>
        <message>
            <source>Release day</source>
            <translation>Utgivningsdag</translation>
        </message>
        <message>
            <source>Not in the index</source>
            <translation>Ej i indexet</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Possible owners</source>
            <translation>Möjliga ägare</translation>
        </message>
        <message>
            <source>Automatic failback</source>
            <translation>Automatisk återgång</translation>
        </message>
        <message>
            <source>Pending time-out</source>
            <translation>Väntetidsgräns</translation>
        </message>
        <message>
            <source>Node state</source>
            <translation>Nodtillstånd</translation>
        </message>
        <message>
            <source>Cluster service</source>
            <translation>Klustertjänst</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Tillåten</translation>
        </message>
        <message>
            <source>Prevented</source>
            <translation>Förhindrad</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Uppe</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausad</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nere</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Körs</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stoppad</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Misslyckades</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Vänteläge</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Överhoppad</translation>
        </message>
        <message>
            <source>Retrying</source>
            <translation>Försöker igen</translation>
        </message>
        <message>
            <source>Needs inspection</source>
            <translation>Måste inspekteras</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Tömning</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>Patchning</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Omstart</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>cluster service stopped</source>
            <translation>klustertjänsten stoppad</translation>
        </message>
        <message>
            <source>paused, service running</source>
            <translation>pausad, tjänsten körs</translation>
        </message>
        <message>
            <source>by the installer</source>
            <translation>av installationsprogrammet</translation>
        </message>
        <message>
            <source>not in a cluster</source>
            <translation>inte i ett kluster</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Ansluter</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Ej rapporterat</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Ej avslutad</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Slutförd</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Ofullständig</translation>
        </message>
        <message>
            <source>Aborted</source>
            <translation>Avbruten</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Behövs inte</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Vald</translation>
        </message>
        <message>
            <source>Through family</source>
            <translation>Via familj</translation>
        </message>
        <message>
            <source>Not selected</source>
            <translation>Ej vald</translation>
        </message>
        <message>
            <source>Unknown to root</source>
            <translation>Okänd för roten</translation>
        </message>
        <message>
            <source>Not arrived yet</source>
            <translation>Ännu ej framme</translation>
        </message>
        <message>
            <source>Out of support</source>
            <translation>Utan support</translation>
        </message>
        <message>
            <source>Missing, info only</source>
            <translation>Saknas, endast info</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Passive</source>
            <translation>Passiv</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Undantagen</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Ej installerad</translation>
        </message>
        <message>
            <source>Stand-alone</source>
            <translation>Fristående</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möjlig</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ägare</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Godkänd</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blockerar</translation>
        </message>
        <message>
            <source>To accept</source>
            <translation>Att acceptera</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>Failover mode</source>
            <translation>Redundansläge</translation>
        </message>
        <message>
            <source>Availability mode</source>
            <translation>Tillgänglighetsläge</translation>
        </message>
        <message>
            <source>Required synchronized secondaries</source>
            <translation>Obligatoriska synkroniserade sekundära repliker</translation>
        </message>
        <message>
            <source>Backup preference</source>
            <translation>Säkerhetskopieringsinställning</translation>
        </message>
        <message>
            <source>Maintenance mode</source>
            <translation>Underhållsläge</translation>
        </message>
        <message>
            <source>Activation policy</source>
            <translation>Aktiveringsprincip</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatiskt</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuellt</translation>
        </message>
        <message>
            <source>Synchronous</source>
            <translation>Synkront</translation>
        </message>
        <message>
            <source>Asynchronous</source>
            <translation>Asynkront</translation>
        </message>
        <message>
            <source>On</source>
            <translation>På</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The options were not understood: %1</source>
            <translation>Alternativen kunde inte tolkas: %1</translation>
        </message>
        <message>
            <source>"%1" is no format of this command. It knows: %2.</source>
            <translation>"%1" är inget format för det här kommandot. Det känner till: %2.</translation>
        </message>
        <message>
            <source>"%1" is no theme. Known are light, dark and system.</source>
            <translation>"%1" är inget tema. Kända är light, dark och system.</translation>
        </message>
        <message>
            <source>"%1" is not a time.</source>
            <translation>"%1" är ingen tidpunkt.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-23T00:00:00Z or 2026-11-23.</source>
            <translation>Skriv den som 2026-11-23T00:00:00Z eller 2026-11-23.</translation>
        </message>
        <message>
            <source>"%1" needs more arguments.</source>
            <translation>"%1" kräver fler argument.</translation>
        </message>
        <message>
            <source>The argument "%1" is one too many.</source>
            <translation>Argumentet "%1" är ett för mycket.</translation>
        </message>
        <message>
            <source>"passive-first %1 --help" shows how it is used.</source>
            <translation>"passive-first %1 --help" visar hur det används.</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>Det finns inget kommando "%1".</translation>
        </message>
        <message>
            <source>"passive-first --help" lists the commands.</source>
            <translation>"passive-first --help" listar kommandona.</translation>
        </message>
        <message>
            <source>"%1" could not be written: %2.</source>
            <translation>"%1" kunde inte skrivas: %2.</translation>
        </message>
        <message>
            <source>Check that the folder exists and has space.</source>
            <translation>Kontrollera att mappen finns och har utrymme.</translation>
        </message>
        <message>
            <source>"%1" could not be read: %2.</source>
            <translation>"%1" kunde inte läsas: %2.</translation>
        </message>
        <message>
            <source>Check the name and the rights of the file.</source>
            <translation>Kontrollera filens namn och behörigheter.</translation>
        </message>
        <message>
            <source>"%1" does not hold a JSON object.</source>
            <translation>"%1" innehåller inget JSON-objekt.</translation>
        </message>
        <message>
            <source>There is no rule "%1".</source>
            <translation>Det finns ingen regel "%1".</translation>
        </message>
        <message>
            <source>"passive-first rules" lists them.</source>
            <translation>"passive-first rules" listar dem.</translation>
        </message>
        <message>
            <source>"%1" is not understood here.</source>
            <translation>"%1" kan inte tolkas här.</translation>
        </message>
        <message>
            <source>"%1" is no product. It is sql or exchange.</source>
            <translation>"%1" är ingen produkt. Det ska vara sql eller exchange.</translation>
        </message>
        <message>
            <source>"%1" is no severity. It is error, warning or info.</source>
            <translation>"%1" är ingen allvarlighetsgrad. Det ska vara error, warning eller info.</translation>
        </message>
        <message>
            <source>The estate has no cluster "%1".</source>
            <translation>Beståndet har inget kluster "%1".</translation>
        </message>
        <message>
            <source>Name a cluster of the estate with --cluster.</source>
            <translation>Ange ett kluster i beståndet med --cluster.</translation>
        </message>
        <message>
            <source>"%1" is no node of %2.</source>
            <translation>"%1" är ingen nod i %2.</translation>
        </message>
        <message>
            <source>"%1" is not a number this option takes.</source>
            <translation>"%1" är inget tal som det här alternativet godtar.</translation>
        </message>
        <message>
            <source>The plan "%1" was made for another estate than "%2".</source>
            <translation>Planen "%1" gjordes för ett annat bestånd än "%2".</translation>
        </message>
        <message>
            <source>Make a new plan from this estate.</source>
            <translation>Gör en ny plan från det här beståndet.</translation>
        </message>
        <message>
            <source>A report needs a file to be written to.</source>
            <translation>En rapport behöver en fil att skrivas till.</translation>
        </message>
        <message>
            <source>The plan was changed after it was made: its hash does not fit.</source>
            <translation>Planen har ändrats efter att den gjordes: dess hash stämmer inte.</translation>
        </message>
        <message>
            <source>Make the plan again.</source>
            <translation>Gör planen igen.</translation>
        </message>
        <message>
            <source>There is no sample estate "%1". The samples are: %2.</source>
            <translation>Det finns inget exempelbestånd "%1". Exemplen är: %2.</translation>
        </message>
        <message>
            <source>Name one of them as sample:NAME.</source>
            <translation>Ange ett av dem som sample:NAME.</translation>
        </message>
        <message>
            <source>There is no file "%1".</source>
            <translation>Det finns ingen fil "%1".</translation>
        </message>
        <message>
            <source>Name an estate file, "-" for standard input, or sample:NAME.</source>
            <translation>Ange en beståndsfil, "-" för standard input, eller sample:NAME.</translation>
        </message>
        <message>
            <source>"%1" has %2 MB; an estate may have at most 512 MB.</source>
            <translation>"%1" är %2 MB; ett bestånd får vara högst 512 MB.</translation>
        </message>
        <message>
            <source>%1 rows read, %2 instances, %3 unreachable, %4 skipped.</source>
            <translation>%1 rader lästa, %2 instanser, %3 onåbara, %4 överhoppade.</translation>
        </message>
        <message>
            <source>The text is not valid JSON.</source>
            <translation>Texten är inte giltig JSON.</translation>
        </message>
        <message>
            <source>The file holds no JSON value.</source>
            <translation>Filen innehåller inget JSON-värde.</translation>
        </message>
        <message>
            <source>The file has %1 bytes; at most %2 can be read.</source>
            <translation>Filen har %1 byte; högst %2 kan läsas.</translation>
        </message>
        <message>
            <source>The file begins with a byte order mark, which JSON does not allow.</source>
            <translation>Filen börjar med en byteordningsmarkering (BOM), vilket JSON inte tillåter.</translation>
        </message>
        <message>
            <source>Here is a byte that is not UTF-8.</source>
            <translation>Här finns en byte som inte är UTF-8.</translation>
        </message>
        <message>
            <source>Here is text behind the end of the document.</source>
            <translation>Här finns text efter dokumentets slut.</translation>
        </message>
        <message>
            <source>The key "%1" is there twice.</source>
            <translation>Nyckeln "%1" finns två gånger.</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than %1 deep here.</source>
            <translation>Objekt och listor är nästlade djupare än %1 nivåer här.</translation>
        </message>
        <message>
            <source>The text ends before the document does.</source>
            <translation>Texten tar slut före dokumentet.</translation>
        </message>
        <message>
            <source>No JSON value begins like this.</source>
            <translation>Inget JSON-värde börjar så här.</translation>
        </message>
        <message>
            <source>This is not written as a JSON number.</source>
            <translation>Det här är inte skrivet som ett JSON-tal.</translation>
        </message>
        <message>
            <source>This number is too large to be kept exactly.</source>
            <translation>Det här talet är för stort för att bevaras exakt.</translation>
        </message>
        <message>
            <source>This is not an escape sequence of JSON.</source>
            <translation>Det här är ingen escapesekvens i JSON.</translation>
        </message>
        <message>
            <source>This escape is one half of a character; the other half is missing.</source>
            <translation>Den här escapesekvensen är ena halvan av ett tecken; den andra halvan saknas.</translation>
        </message>
        <message>
            <source>A control character stands inside a text here; it must be escaped.</source>
            <translation>Ett styrtecken står i en text här; det måste skrivas som escapesekvens.</translation>
        </message>
        <message>
            <source>This text has no closing quote.</source>
            <translation>Den här texten saknar avslutande citattecken.</translation>
        </message>
        <message>
            <source>Behind an element of a list, a comma or ] must follow.</source>
            <translation>Efter ett listelement måste ett kommatecken eller ] följa.</translation>
        </message>
        <message>
            <source>Behind a field, a comma or } must follow.</source>
            <translation>Efter ett fält måste ett kommatecken eller } följa.</translation>
        </message>
        <message>
            <source>The name of a field in quotes must stand here.</source>
            <translation>Ett fältnamn inom citattecken måste stå här.</translation>
        </message>
        <message>
            <source>A colon must stand between a field and its value.</source>
            <translation>Ett kolon måste stå mellan ett fält och dess värde.</translation>
        </message>
        <message>
            <source>This is not a message: "%1" is missing or wrong.</source>
            <translation>Det här är inget meddelande: "%1" saknas eller är fel.</translation>
        </message>
        <message>
            <source>Correct the file at this place and open it again.</source>
            <translation>Rätta filen på det här stället och öppna den igen.</translation>
        </message>
        <message>
            <source>Export the file again; the one at hand is incomplete.</source>
            <translation>Exportera filen igen; den som finns är ofullständig.</translation>
        </message>
        <message>
            <source>Check that this is the right file.</source>
            <translation>Kontrollera att det är rätt fil.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8 without a byte order mark.</source>
            <translation>Spara filen som UTF-8 utan byteordningsmarkering (BOM).</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Spara filen som UTF-8.</translation>
        </message>
        <message>
            <source>Remove what stands behind the document.</source>
            <translation>Ta bort det som står efter dokumentet.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>Ta bort en av de två.</translation>
        </message>
        <message>
            <source>This is not a catalogue file of the kind "%1".</source>
            <translation>Det här är ingen katalogfil av typen "%1".</translation>
        </message>
        <message>
            <source>The list of sources is missing.</source>
            <translation>Källförteckningen saknas.</translation>
        </message>
        <message>
            <source>"%1" has to be a list.</source>
            <translation>"%1" måste vara en lista.</translation>
        </message>
        <message>
            <source>Every entry of "%1" has to be an object.</source>
            <translation>Varje post i "%1" måste vara ett objekt.</translation>
        </message>
        <message>
            <source>"%1" has to be text that is not empty.</source>
            <translation>"%1" måste vara en text som inte är tom.</translation>
        </message>
        <message>
            <source>"%1" has to be a date; "%2" is none.</source>
            <translation>"%1" måste vara ett datum; "%2" är inget datum.</translation>
        </message>
        <message>
            <source>"%1" has to be true or false.</source>
            <translation>"%1" måste vara true eller false.</translation>
        </message>
        <message>
            <source>"%1" has to be a whole number from 0 to 4294967295.</source>
            <translation>"%1" måste vara ett heltal från 0 till 4294967295.</translation>
        </message>
        <message>
            <source>"%1" does not know the word "%2".</source>
            <translation>"%1" känner inte till ordet "%2".</translation>
        </message>
        <message>
            <source>"%1" is not a build number of three or four fields.</source>
            <translation>"%1" är inget buildnummer med tre eller fyra fält.</translation>
        </message>
        <message>
            <source>Build %1 is listed twice.</source>
            <translation>Build %1 är listad två gånger.</translation>
        </message>
        <message>
            <source>Build %1 does not say where it comes from.</source>
            <translation>Build %1 anger inte varifrån den kommer.</translation>
        </message>
        <message>
            <source>%1 has no WSUS product category.</source>
            <translation>%1 har ingen WSUS-produktkategori.</translation>
        </message>
        <message>
            <source>The policy asks for a classification that is not listed: %1.</source>
            <translation>Policyn kräver en klassificering som inte är listad: %1.</translation>
        </message>
        <message>
            <source>Correct the file, or use the catalogue that came with the program.</source>
            <translation>Rätta filen, eller använd katalogen som följde med programmet.</translation>
        </message>
        <message>
            <source>The node is not a member of the cluster at this moment.</source>
            <translation>Noden är för tillfället inte medlem i klustret.</translation>
        </message>
        <message>
            <source>The cluster would be below quorum: %1 of %2 votes would be there, %3 are needed.</source>
            <translation>Klustret skulle hamna under kvorum: %1 av %2 röster skulle finnas, %3 krävs.</translation>
        </message>
        <message>
            <source>The storage pool of Storage Spaces Direct would lose too many drives.</source>
            <translation>Lagringspoolen för Storage Spaces Direct skulle förlora för många diskar.</translation>
        </message>
        <message>
            <source>A role of the node has no legal target.</source>
            <translation>En roll på noden har inget tillåtet mål.</translation>
        </message>
        <message>
            <source>The roles could land in more than %1 ways; name the node of each move instead.</source>
            <translation>Rollerna kan hamna på fler än %1 sätt; ange i stället noden för varje flytt.</translation>
        </message>
        <message>
            <source>The target is not up, is set aside, is no possible owner, or conflicts with the anti-affinity rules.</source>
            <translation>Målet är inte uppe, är satt åt sidan, är ingen möjlig ägare eller strider mot antiaffinitetsreglerna.</translation>
        </message>
        <message>
            <source>The target has older or unknown binaries, and an instance never goes back.</source>
            <translation>Målet har äldre eller okända binärfiler, och en instans går aldrig tillbaka.</translation>
        </message>
        <message>
            <source>The list of possible owners would be empty.</source>
            <translation>Listan över möjliga ägare skulle bli tom.</translation>
        </message>
        <message>
            <source>The current owner cannot leave the list while it owns the role.</source>
            <translation>Den nuvarande ägaren kan inte lämna listan medan den äger rollen.</translation>
        </message>
        <message>
            <source>The instance has no binaries on the node.</source>
            <translation>Instansen har inga binärfiler på noden.</translation>
        </message>
        <message>
            <source>The binaries on the node are newer than the build to be installed.</source>
            <translation>Binärfilerna på noden är nyare än den build som ska installeras.</translation>
        </message>
        <message>
            <source>The cluster was started with ForceQuorum; wait until a real majority is back, then observe again.</source>
            <translation>Klustret startades med ForceQuorum; vänta tills en verklig majoritet är tillbaka och observera sedan igen.</translation>
        </message>
        <message>
            <source>The cluster has stopped for lack of quorum.</source>
            <translation>Klustret har stannat på grund av förlorat kvorum.</translation>
        </message>
        <message>
            <source>Product unknown to the update server</source>
            <translation>Produkten är okänd för uppdateringsservern</translation>
        </message>
        <message>
            <source>A new product appears in an update server's own tree only after that server has synchronized. Until then it cannot be selected, and computers that have it are offered nothing.</source>
            <translation>En ny produkt visas i en uppdateringsservers eget träd först när den servern har synkroniserat. Fram till dess kan den inte väljas, och datorer som har den erbjuds ingenting.</translation>
        </message>
        <message>
            <source>%2 does not know %1 yet: no update is ever offered.</source>
            <translation>%2 känner ännu inte till %1: ingen uppdatering erbjuds någonsin.</translation>
        </message>
        <message>
            <source>Synchronize %1 so that it learns the product. Then open Options, Products and Classifications there, select %2 and synchronize, in this order: %3.</source>
            <translation>Synkronisera %1 så att den får kännedom om produkten. Öppna sedan Alternativ, Produkter och klassificeringar där, välj %2 och synkronisera, i den här ordningen: %3.</translation>
        </message>
        <message>
            <source>Synchronize, in this order: %3. The family selected on %1 covers %2 as soon as the server knows it.</source>
            <translation>Synkronisera, i den här ordningen: %3. Familjen som är vald på %1 täcker %2 så snart servern känner till den.</translation>
        </message>
        <message>
            <source>Product not selected</source>
            <translation>Produkten är inte vald</translation>
        </message>
        <message>
            <source>A product that is not selected on the server that synchronizes from Microsoft Update is never evaluated, so its computers look up to date. Each version installed on a computer is a product of its own. A selected family or company selects everything below it.</source>
            <translation>En produkt som inte är vald på servern som synkroniserar från Microsoft Update utvärderas aldrig, så dess datorer ser uppdaterade ut. Varje version som är installerad på en dator är en egen produkt. En vald familj eller ett valt företag väljer allt under sig.</translation>
        </message>
        <message>
            <source>%1 is not selected on %2: no update is ever offered.</source>
            <translation>%1 är inte vald på %2: ingen uppdatering erbjuds någonsin.</translation>
        </message>
        <message>
            <source>%1 is not selected on %2: the parts of it that remain on the computer are never updated.</source>
            <translation>%1 är inte vald på %2: de delar av den som finns kvar på datorn uppdateras aldrig.</translation>
        </message>
        <message>
            <source>On %1, open Options, Products and Classifications, Products, and select %2 below %3. Then synchronize, in this order: %4.</source>
            <translation>Öppna Alternativ, Produkter och klassificeringar, Produkter på %1 och välj %2 under %3. Synkronisera sedan, i den här ordningen: %4.</translation>
        </message>
        <message>
            <source>%1 belongs to Configuration Manager: select %2 in the properties of its software update point. Options set on the server itself are overwritten.</source>
            <translation>%1 hör till Configuration Manager: välj %2 i egenskaperna för dess programuppdateringsplats. Alternativ som ställs in på själva servern skrivs över.</translation>
        </message>
        <message>
            <source>Classification not selected</source>
            <translation>Klassificeringen är inte vald</translation>
        </message>
        <message>
            <source>An update is synchronized only if its product and its classification are selected. Only critical and security updates are selected at first; cumulative updates of SQL Server are of the classification Updates.</source>
            <translation>En uppdatering synkroniseras bara om både dess produkt och dess klassificering är valda. Från början är bara kritiska uppdateringar och säkerhetsuppdateringar valda; kumulativa uppdateringar av SQL Server har klassificeringen Uppdateringar (Updates).</translation>
        </message>
        <message>
            <source>%1 is not selected on %2: updates of this kind are never offered for %3.</source>
            <translation>%1 är inte vald på %2: uppdateringar av det här slaget erbjuds aldrig för %3.</translation>
        </message>
        <message>
            <source>On %1, open Options, Products and Classifications, Classifications, and select %2. Then synchronize, in this order: %3.</source>
            <translation>Öppna Alternativ, Produkter och klassificeringar, Klassificeringar på %1 och välj %2. Synkronisera sedan, i den här ordningen: %3.</translation>
        </message>
        <message>
            <source>Selection not arrived yet</source>
            <translation>Valet har ännu inte nått fram</translation>
        </message>
        <message>
            <source>The options are right at the root, but a server on the way to the computer has not synchronized since they were changed.</source>
            <translation>Alternativen är rätt i roten, men en server på vägen till datorn har inte synkroniserat sedan de ändrades.</translation>
        </message>
        <message>
            <source>Options for %1 were changed on %4 on %3, and %2 has not synchronized since.</source>
            <translation>Alternativen för %1 ändrades %3 på %4, och %2 har inte synkroniserat sedan dess.</translation>
        </message>
        <message>
            <source>Updates for %1 have not arrived: the latest synchronization of %2 failed.</source>
            <translation>Uppdateringar för %1 har inte nått fram: den senaste synkroniseringen av %2 misslyckades.</translation>
        </message>
        <message>
            <source>Updates for %1 have not arrived: %2 has never synchronized.</source>
            <translation>Uppdateringar för %1 har inte nått fram: %2 har aldrig synkroniserat.</translation>
        </message>
        <message>
            <source>Synchronize, in this order: %1.</source>
            <translation>Synkronisera, i den här ordningen: %1.</translation>
        </message>
        <message>
            <source>No update server known</source>
            <translation>Ingen känd uppdateringsserver</translation>
        </message>
        <message>
            <source>Coverage is judged on the server that synchronizes from Microsoft Update. For these computers there is none, or it is not reported.</source>
            <translation>Täckningen bedöms på servern som synkroniserar från Microsoft Update. För de här datorerna finns ingen sådan, eller så är den inte rapporterad.</translation>
        </message>
        <message>
            <source>It is not reported where these computers get their updates: %1.</source>
            <translation>Det är inte rapporterat varifrån de här datorerna får sina uppdateringar: %1.</translation>
        </message>
        <message>
            <source>Collect the update settings of these computers: %1.</source>
            <translation>Samla in uppdateringsinställningarna för de här datorerna: %1.</translation>
        </message>
        <message>
            <source>These computers use no update server: %1. Synchronization options do not reach them.</source>
            <translation>De här datorerna använder ingen uppdateringsserver: %1. Synkroniseringsalternativ når dem inte.</translation>
        </message>
        <message>
            <source>Point these computers to an update server, or make sure that updates for other Microsoft products are switched on: %1.</source>
            <translation>Peka de här datorerna mot en uppdateringsserver, eller se till att uppdateringar för andra Microsoft-produkter är aktiverade: %1.</translation>
        </message>
        <message>
            <source>%1: reports to %2, which is not part of the estate.</source>
            <translation>%1: rapporterar till %2, som inte ingår i beståndet.</translation>
        </message>
        <message>
            <source>%1 synchronizes from %2, which is not part of the estate. What is selected for these computers is not known: %3.</source>
            <translation>%1 synkroniserar från %2, som inte ingår i beståndet. Vad som är valt för de här datorerna är inte känt: %3.</translation>
        </message>
        <message>
            <source>%1 names no upstream server and does not synchronize from Microsoft Update. What is selected for these computers is not known: %2.</source>
            <translation>%1 anger ingen överordnad server och synkroniserar inte från Microsoft Update. Vad som är valt för de här datorerna är inte känt: %2.</translation>
        </message>
        <message>
            <source>Find out where %1 gets its updates: from an upstream server, or by export and import.</source>
            <translation>Ta reda på varifrån %1 får sina uppdateringar: från en överordnad server, eller genom export och import.</translation>
        </message>
        <message>
            <source>The update servers %1 synchronize from each other and never from Microsoft Update; the chain returns to %2. Concerned: %3.</source>
            <translation>Uppdateringsservrarna %1 synkroniserar från varandra och aldrig från Microsoft Update; kedjan återvänder till %2. Berörda: %3.</translation>
        </message>
        <message>
            <source>Let one of the servers synchronize from Microsoft Update, and read %1 again.</source>
            <translation>Låt en av servrarna synkronisera från Microsoft Update och läs in %1 igen.</translation>
        </message>
        <message>
            <source>Collect the options and the synchronization state of %1.</source>
            <translation>Samla in alternativen och synkroniseringstillståndet för %1.</translation>
        </message>
        <message>
            <source>Nodes of one cluster on different update servers</source>
            <translation>Noder i ett kluster på olika uppdateringsservrar</translation>
        </message>
        <message>
            <source>Nodes that report to different update servers see different approvals, and get different updates at different times.</source>
            <translation>Noder som rapporterar till olika uppdateringsservrar ser olika godkännanden och får olika uppdateringar vid olika tidpunkter.</translation>
        </message>
        <message>
            <source>The nodes of %1 report to different update servers: %2.</source>
            <translation>Noderna i %1 rapporterar till olika uppdateringsservrar: %2.</translation>
        </message>
        <message>
            <source>Point all nodes of %1 to the same update server.</source>
            <translation>Peka alla noder i %1 mot samma uppdateringsserver.</translation>
        </message>
        <message>
            <source>Stale synchronization</source>
            <translation>Inaktuell synkronisering</translation>
        </message>
        <message>
            <source>An update server knows only what it has synchronized. Older than the days of the policy, or older than the latest Patch Tuesday, is stale.</source>
            <translation>En uppdateringsserver känner bara till det den har synkroniserat. Äldre än antalet dagar i policyn, eller äldre än senaste Patch Tuesday, är inaktuellt.</translation>
        </message>
        <message>
            <source>%1 synchronized last on %2. Days since then: %3.</source>
            <translation>%1 synkroniserade senast %2. Dagar sedan dess: %3.</translation>
        </message>
        <message>
            <source>%1 synchronized last on %2, before the updates of %3 were published.</source>
            <translation>%1 synkroniserade senast %2, innan uppdateringarna för %3 publicerades.</translation>
        </message>
        <message>
            <source>The latest synchronization of %1 failed; the last good one was on %2.</source>
            <translation>Den senaste synkroniseringen av %1 misslyckades; den senaste lyckade var %2.</translation>
        </message>
        <message>
            <source>%1 has never synchronized successfully.</source>
            <translation>%1 har aldrig synkroniserat med lyckat resultat.</translation>
        </message>
        <message>
            <source>It is not reported when %1 synchronized last.</source>
            <translation>Det är inte rapporterat när %1 synkroniserade senast.</translation>
        </message>
        <message>
            <source>Synchronize %1 and see why its schedule does not.</source>
            <translation>Synkronisera %1 och ta reda på varför dess schema inte gör det.</translation>
        </message>
        <message>
            <source>Options not reported</source>
            <translation>Alternativ ej rapporterade</translation>
        </message>
        <message>
            <source>What was not read is not the same as nothing selected: for these computers coverage cannot be judged.</source>
            <translation>Det som inte har lästs är inte detsamma som att inget är valt: för de här datorerna kan täckningen inte bedömas.</translation>
        </message>
        <message>
            <source>The synchronization options of %1 are not reported. Installed products that depend on them: %2.</source>
            <translation>Synkroniseringsalternativen för %1 är inte rapporterade. Installerade produkter som är beroende av dem: %2.</translation>
        </message>
        <message>
            <source>%1 belongs to Configuration Manager: read the products and classifications of its software update point.</source>
            <translation>%1 hör till Configuration Manager: läs produkterna och klassificeringarna för dess programuppdateringsplats.</translation>
        </message>
        <message>
            <source>Whether %1 is selected on %2 cannot be said: its id is not established, and an option with an unknown id is selected.</source>
            <translation>Det går inte att säga om %1 är vald på %2: dess id är inte fastställt, och ett alternativ med okänt id är valt.</translation>
        </message>
        <message>
            <source>Collect the product tree of %1 together with its options.</source>
            <translation>Samla in produktträdet för %1 tillsammans med dess alternativ.</translation>
        </message>
        <message>
            <source>Version not known to the catalogue</source>
            <translation>Versionen är okänd för katalogen</translation>
        </message>
        <message>
            <source>The catalogue does not know which product this build belongs to, so it cannot be said which options it needs.</source>
            <translation>Katalogen vet inte vilken produkt den här builden hör till, så det går inte att säga vilka alternativ den behöver.</translation>
        </message>
        <message>
            <source>%1 has build %2, which belongs to no product that the catalogue knows.</source>
            <translation>%1 har build %2, som inte hör till någon produkt som katalogen känner till.</translation>
        </message>
        <message>
            <source>Check the build, or use a catalogue newer than %1.</source>
            <translation>Kontrollera builden, eller använd en katalog som är nyare än %1.</translation>
        </message>
        <message>
            <source>The catalogue knows no update product for %1.</source>
            <translation>Katalogen känner inte till någon uppdateringsprodukt för %1.</translation>
        </message>
        <message>
            <source>Look for %1 in the product tree of the update server and select it; use a newer catalogue.</source>
            <translation>Leta efter %1 i uppdateringsserverns produktträd och välj den; använd en nyare katalog.</translation>
        </message>
        <message>
            <source>Nodes need different products</source>
            <translation>Noder behöver olika produkter</translation>
        </message>
        <message>
            <source>A version that only some nodes of a cluster have needs options of its own and is easily forgotten.</source>
            <translation>En version som bara vissa noder i ett kluster har behöver egna alternativ och glöms lätt bort.</translation>
        </message>
        <message>
            <source>Only some nodes of %2 have %1: %3.</source>
            <translation>Bara vissa noder i %2 har %1: %3.</translation>
        </message>
        <message>
            <source>If this is not meant, bring the nodes of %1 to the same set of products.</source>
            <translation>Om detta inte är avsiktligt, ge noderna i %1 samma uppsättning produkter.</translation>
        </message>
        <message>
            <source>Old report of a computer</source>
            <translation>Gammal rapport från en dator</translation>
        </message>
        <message>
            <source>Needs and approvals on the update server are only as fresh as the last report of the computer.</source>
            <translation>Behov och godkännanden på uppdateringsservern är bara så färska som datorns senaste rapport.</translation>
        </message>
        <message>
            <source>%1: last report to the update server on %2. Hours allowed: %3.</source>
            <translation>%1: senaste rapport till uppdateringsservern %2. Tillåtet antal timmar: %3.</translation>
        </message>
        <message>
            <source>See why the Windows Update client does not report on %1, and start a detection there.</source>
            <translation>Ta reda på varför Windows Update-klienten inte rapporterar på %1 och starta en identifiering där.</translation>
        </message>
        <message>
            <source>Old observation</source>
            <translation>Gammal observation</translation>
        </message>
        <message>
            <source>Everything here was true when it was observed. The older the observation, the less it says about today.</source>
            <translation>Allt här var sant när det observerades. Ju äldre observationen är, desto mindre säger den om i dag.</translation>
        </message>
        <message>
            <source>The estate was observed on %1. Days since then: %2.</source>
            <translation>Beståndet observerades %1. Dagar sedan dess: %2.</translation>
        </message>
        <message>
            <source>Collect the estate again.</source>
            <translation>Samla in beståndet igen.</translation>
        </message>
        <message>
            <source>Selected, but updates no instance</source>
            <translation>Vald, men uppdaterar ingen instans</translation>
        </message>
        <message>
            <source>Product Updates for Setup and Feature Packs do not update instances. Selecting them instead of the product is a common mistake.</source>
            <translation>Produktuppdateringar för installationsprogrammet och Feature Packs uppdaterar inte instanser. Att välja dem i stället för produkten är ett vanligt misstag.</translation>
        </message>
        <message>
            <source>%1 is selected on %2, but updates no instance. Not selected there: %3.</source>
            <translation>%1 är vald på %2 men uppdaterar ingen instans. Ej valda där: %3.</translation>
        </message>
        <message>
            <source>On %1, select the products themselves: %2.</source>
            <translation>Välj själva produkterna på %1: %2.</translation>
        </message>
        <message>
            <source>Not delivered by update servers</source>
            <translation>Levereras inte av uppdateringsservrar</translation>
        </message>
        <message>
            <source>Cumulative updates and most service packs of Exchange never come through an update server. On an old one, security updates stop and the server still looks up to date.</source>
            <translation>Kumulativa uppdateringar och de flesta Service Pack för Exchange kommer aldrig via en uppdateringsserver. På en gammal upphör säkerhetsuppdateringarna, men servern ser fortfarande uppdaterad ut.</translation>
        </message>
        <message>
            <source>%1 is on %2; %3 is available, but never comes through an update server.</source>
            <translation>%1 är på %2; %3 finns tillgänglig men kommer aldrig via en uppdateringsserver.</translation>
        </message>
        <message>
            <source>Download %1 and install it by hand, in maintenance mode.</source>
            <translation>Hämta %1 och installera den för hand, i underhållsläge.</translation>
        </message>
        <message>
            <source>Clustered mailbox server is never detected</source>
            <translation>Klustrad postlådeserver identifieras aldrig</translation>
        </message>
        <message>
            <source>Microsoft Update does not detect rollups for a clustered mailbox server of Exchange 2007. An approval alone never updates it.</source>
            <translation>Microsoft Update identifierar inte samlade uppdateringar för en klustrad postlådeserver i Exchange 2007. Enbart ett godkännande uppdaterar den aldrig.</translation>
        </message>
        <message>
            <source>%1 is a clustered mailbox server: update servers offer it no rollup, whatever is selected.</source>
            <translation>%1 är en klustrad postlådeserver: uppdateringsservrar erbjuder den ingen samlad uppdatering, vad som än är valt.</translation>
        </message>
        <message>
            <source>Download the rollup for %1 and install it by hand on the passive node first.</source>
            <translation>Hämta den samlade uppdateringen för %1 och installera den för hand på den passiva noden först.</translation>
        </message>
        <message>
            <source>Out of support</source>
            <translation>Utan support</translation>
        </message>
        <message>
            <source>After the end of support there are no public security updates. Extended Security Updates come through Azure Arc or the portal, so that missing options are information only.</source>
            <translation>Efter supportens slut finns inga offentliga säkerhetsuppdateringar. Extended Security Updates kommer via Azure Arc eller portalen, så saknade alternativ är endast information.</translation>
        </message>
        <message>
            <source>%1 is out of support. The last day was %2.</source>
            <translation>%1 har inte längre support. Sista dagen var %2.</translation>
        </message>
        <message>
            <source>Parts of %1 remain without an instance: %2. Support ended on %3.</source>
            <translation>Delar av %1 finns kvar utan instans: %2. Supporten upphörde %3.</translation>
        </message>
        <message>
            <source>Upgrade %1 to a supported version.</source>
            <translation>Uppgradera %1 till en version med support.</translation>
        </message>
        <message>
            <source>Upgrade %1 to a supported version, or enrol in Extended Security Updates until %2.</source>
            <translation>Uppgradera %1 till en version med support, eller anslut den till Extended Security Updates till %2.</translation>
        </message>
        <message>
            <source>Remove the parts of %1 that nothing uses.</source>
            <translation>Ta bort de delar av %1 som ingenting använder.</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Ej rapporterat</translation>
        </message>
        <message>
            <source>What could not be read is neither covered nor a gap. It is listed so that nothing is lost.</source>
            <translation>Det som inte kunde läsas är varken täckt eller en lucka. Det listas så att ingenting går förlorat.</translation>
        </message>
        <message>
            <source>%1 could not be reached: what is installed there is not known.</source>
            <translation>%1 kunde inte nås: det är inte känt vad som är installerat där.</translation>
        </message>
        <message>
            <source>%1 could not be reached: %2</source>
            <translation>%1 kunde inte nås: %2</translation>
        </message>
        <message>
            <source>The level is not reported on %1 for: %2.</source>
            <translation>Nivån är inte rapporterad på %1 för: %2.</translation>
        </message>
        <message>
            <source>It is not reported what is installed on %1.</source>
            <translation>Det är inte rapporterat vad som är installerat på %1.</translation>
        </message>
        <message>
            <source>It is not reported what is installed on %1: %2</source>
            <translation>Det är inte rapporterat vad som är installerat på %1: %2</translation>
        </message>
        <message>
            <source>It is not reported on which nodes %1 is installed.</source>
            <translation>Det är inte rapporterat på vilka noder %1 är installerad.</translation>
        </message>
        <message>
            <source>Collect %1 again.</source>
            <translation>Samla in %1 igen.</translation>
        </message>
        <message>
            <source>%1: binaries at %2 on %3.</source>
            <translation>%1: binärfiler på nivå %2 på %3.</translation>
        </message>
        <message>
            <source>%1 on %2: %3.</source>
            <translation>%1 på %2: %3.</translation>
        </message>
        <message>
            <source>%1 on %2 stays at %3 while %4 is available.</source>
            <translation>%1 på %2 ligger kvar på %3 trots att %4 finns tillgänglig.</translation>
        </message>
        <message>
            <source>The chain of %1 begins at %2, so the selection there counts.</source>
            <translation>Kedjan för %1 börjar vid %2, så det är valet där som räknas.</translation>
        </message>
        <message>
            <source>%1 is a replica: its options cannot be changed there, only on %2.</source>
            <translation>%1 är en replik: dess alternativ kan inte ändras där, bara på %2.</translation>
        </message>
        <message>
            <source>%1 is a software update point of Configuration Manager: options and approvals belong there.</source>
            <translation>%1 är en programuppdateringsplats i Configuration Manager: alternativ och godkännanden hör hemma där.</translation>
        </message>
        <message>
            <source>Its own product tree does not hold %2. Entries in the tree: %1.</source>
            <translation>Dess eget produktträd innehåller inte %2. Poster i trädet: %1.</translation>
        </message>
        <message>
            <source>Neither %2 nor a family above it is selected. Selected products: %1.</source>
            <translation>Varken %2 eller en familj ovanför den är vald. Valda produkter: %1.</translation>
        </message>
        <message>
            <source>Selected classifications: %1.</source>
            <translation>Valda klassificeringar: %1.</translation>
        </message>
        <message>
            <source>No classification is selected.</source>
            <translation>Ingen klassificering är vald.</translation>
        </message>
        <message>
            <source>%1 synchronized last on %2.</source>
            <translation>%1 synkroniserade senast %2.</translation>
        </message>
        <message>
            <source>No successful synchronization of %1 is reported.</source>
            <translation>Ingen lyckad synkronisering av %1 är rapporterad.</translation>
        </message>
        <message>
            <source>%1 reports to %2.</source>
            <translation>%1 rapporterar till %2.</translation>
        </message>
        <message>
            <source>%1 names no update server.</source>
            <translation>%1 anger ingen uppdateringsserver.</translation>
        </message>
        <message>
            <source>%1 was read without its options.</source>
            <translation>%1 lästes utan sina alternativ.</translation>
        </message>
        <message>
            <source>Selected: %1.</source>
            <translation>Valda: %1.</translation>
        </message>
        <message>
            <source>%1 reported last on %2.</source>
            <translation>%1 rapporterade senast %2.</translation>
        </message>
        <message>
            <source>Observed on %1.</source>
            <translation>Observerat %1.</translation>
        </message>
        <message>
            <source>%1 is a clustered mailbox server (%2).</source>
            <translation>%1 är en klustrad postlådeserver (%2).</translation>
        </message>
        <message>
            <source>The format of this file is "%1", not "%2".</source>
            <translation>Filens format är "%1", inte "%2".</translation>
        </message>
        <message>
            <source>The file does not say that its format is "%1".</source>
            <translation>Filen anger inte att dess format är "%1".</translation>
        </message>
        <message>
            <source>The file has version %1 of the format; this program reads version %2.</source>
            <translation>Filen har version %1 av formatet; det här programmet läser version %2.</translation>
        </message>
        <message>
            <source>The field "%1" is not known here.</source>
            <translation>Fältet "%1" är okänt här.</translation>
        </message>
        <message>
            <source>The field "%1" is missing.</source>
            <translation>Fältet "%1" saknas.</translation>
        </message>
        <message>
            <source>An object in braces must stand here.</source>
            <translation>Ett objekt inom klammerparenteser måste stå här.</translation>
        </message>
        <message>
            <source>A list in square brackets must stand here.</source>
            <translation>En lista inom hakparenteser måste stå här.</translation>
        </message>
        <message>
            <source>A text in quotes must stand here.</source>
            <translation>En text inom citattecken måste stå här.</translation>
        </message>
        <message>
            <source>A whole number must stand here.</source>
            <translation>Ett heltal måste stå här.</translation>
        </message>
        <message>
            <source>true or false must stand here.</source>
            <translation>true eller false måste stå här.</translation>
        </message>
        <message>
            <source>null must not be used.</source>
            <translation>null får inte användas.</translation>
        </message>
        <message>
            <source>The field "%1" is there twice.</source>
            <translation>Fältet "%1" finns två gånger.</translation>
        </message>
        <message>
            <source>"%1" is not one of the words for this field: %2.</source>
            <translation>"%1" är inget av orden för det här fältet: %2.</translation>
        </message>
        <message>
            <source>"%1" is not a build number.</source>
            <translation>"%1" är inget buildnummer.</translation>
        </message>
        <message>
            <source>%1 is not between %2 and %3.</source>
            <translation>%1 ligger inte mellan %2 och %3.</translation>
        </message>
        <message>
            <source>"%1" cannot be a name.</source>
            <translation>"%1" kan inte vara ett namn.</translation>
        </message>
        <message>
            <source>The text is empty, longer than 4,096 characters, or holds control characters.</source>
            <translation>Texten är tom, längre än 4 096 tecken eller innehåller styrtecken.</translation>
        </message>
        <message>
            <source>The list has more than %1 entries.</source>
            <translation>Listan har fler än %1 poster.</translation>
        </message>
        <message>
            <source>The name "%1" is there twice.</source>
            <translation>Namnet "%1" finns två gånger.</translation>
        </message>
        <message>
            <source>The computer "%1" is there twice among nodes and servers.</source>
            <translation>Datorn "%1" finns två gånger bland noder och servrar.</translation>
        </message>
        <message>
            <source>"%1" is not a node of the cluster "%2".</source>
            <translation>"%1" är ingen nod i klustret "%2".</translation>
        </message>
        <message>
            <source>"%1" is not a role of the cluster "%2".</source>
            <translation>"%1" är ingen roll i klustret "%2".</translation>
        </message>
        <message>
            <source>"%1" is not a replica of the availability group "%2".</source>
            <translation>"%1" är ingen replik i tillgänglighetsgruppen "%2".</translation>
        </message>
        <message>
            <source>"%1" is not a WSUS server of this estate.</source>
            <translation>"%1" är ingen WSUS-server i det här beståndet.</translation>
        </message>
        <message>
            <source>"%1" is not a target group of the WSUS server "%2".</source>
            <translation>"%1" är ingen målgrupp på WSUS-servern "%2".</translation>
        </message>
        <message>
            <source>"%1" is in the list twice.</source>
            <translation>"%1" finns två gånger i listan.</translation>
        </message>
        <message>
            <source>"%1" is not a GUID.</source>
            <translation>"%1" är inget GUID.</translation>
        </message>
        <message>
            <source>The product has neither an id nor a title.</source>
            <translation>Produkten har varken id eller titel.</translation>
        </message>
        <message>
            <source>The upstream servers of "%1" lead back to it.</source>
            <translation>De överordnade servrarna för "%1" leder tillbaka till den.</translation>
        </message>
        <message>
            <source>The replica "%1" has no node, and the cluster has no clustered instance.</source>
            <translation>Repliken "%1" har ingen nod, och klustret har ingen klustrad instans.</translation>
        </message>
        <message>
            <source>The cluster "%1" has no nodes.</source>
            <translation>Klustret "%1" har inga noder.</translation>
        </message>
        <message numerus="yes">
            <source>%n more error(s) are not listed.</source>
            <translation>
                <numerusform>Ytterligare %n fel listas inte.</numerusform>
                <numerusform>Ytterligare %n fel listas inte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the field out where nothing was reported.</source>
            <translation>Utelämna fältet när ingenting har rapporterats.</translation>
        </message>
        <message>
            <source>Write the value in the form that the field has.</source>
            <translation>Skriv värdet i den form som fältet har.</translation>
        </message>
        <message>
            <source>Correct its spelling or remove it.</source>
            <translation>Rätta stavningen eller ta bort det.</translation>
        </message>
        <message>
            <source>Add it.</source>
            <translation>Lägg till det.</translation>
        </message>
        <message>
            <source>Check that the list is right.</source>
            <translation>Kontrollera att listan är rätt.</translation>
        </message>
        <message>
            <source>A name has 1 to 255 characters, no control characters and no blank at either end.</source>
            <translation>Ett namn har 1 till 255 tecken, inga styrtecken och inga blanksteg i början eller slutet.</translation>
        </message>
        <message>
            <source>Leave the field out where there is no text, else shorten it.</source>
            <translation>Utelämna fältet när det inte finns någon text, korta annars ned den.</translation>
        </message>
        <message>
            <source>Write it as 8-4-4-4-12 hexadecimal digits.</source>
            <translation>Skriv det som 8-4-4-4-12 hexadecimala siffror.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Rätta talet.</translation>
        </message>
        <message>
            <source>Write two to four numbers with dots between them, such as 16.0.4165.4.</source>
            <translation>Skriv två till fyra tal med punkter emellan, till exempel 16.0.4165.4.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-23T08:00:00Z or 2026-11-23.</source>
            <translation>Skriv den som 2026-11-23T08:00:00Z eller 2026-11-23.</translation>
        </message>
        <message>
            <source>Use one of these words, spelled the same way.</source>
            <translation>Använd ett av dessa ord, stavat på samma sätt.</translation>
        </message>
        <message>
            <source>Rename or remove one of them.</source>
            <translation>Byt namn på eller ta bort en av dem.</translation>
        </message>
        <message>
            <source>Add it, or correct the name.</source>
            <translation>Lägg till det, eller rätta namnet.</translation>
        </message>
        <message>
            <source>Give at least one of the two.</source>
            <translation>Ange minst ett av de två.</translation>
        </message>
        <message>
            <source>Correct the upstream of one of them.</source>
            <translation>Rätta den överordnade servern för en av dem.</translation>
        </message>
        <message>
            <source>Name the node that the replica is on.</source>
            <translation>Ange noden som repliken finns på.</translation>
        </message>
        <message>
            <source>List the nodes, or move its computers to the stand-alone servers.</source>
            <translation>Lista noderna, eller flytta dess datorer till de fristående servrarna.</translation>
        </message>
        <message>
            <source>Choose an estate file, or import an inventory.</source>
            <translation>Välj en beståndsfil, eller importera en inventering.</translation>
        </message>
        <message>
            <source>Open it with a newer version of this program.</source>
            <translation>Öppna den med en nyare version av det här programmet.</translation>
        </message>
        <message>
            <source>Correct the errors above and read the file again.</source>
            <translation>Rätta felen ovan och läs in filen igen.</translation>
        </message>
        <message>
            <source>The inventory holds no rows.</source>
            <translation>Inventeringen innehåller inga rader.</translation>
        </message>
        <message>
            <source>The first line must be "%1", not "%2".</source>
            <translation>Den första raden måste vara "%1", inte "%2".</translation>
        </message>
        <message>
            <source>The row has %1 fields; the header has %2.</source>
            <translation>Raden har %1 fält; rubrikraden har %2.</translation>
        </message>
        <message>
            <source>A quoted field is never closed.</source>
            <translation>Ett fält inom citattecken avslutas aldrig.</translation>
        </message>
        <message>
            <source>Between a closing quote and the next comma there is more text.</source>
            <translation>Mellan ett avslutande citattecken och nästa kommatecken finns mer text.</translation>
        </message>
        <message>
            <source>A quote stands inside a field that is not quoted.</source>
            <translation>Ett citattecken står inuti ett fält som inte är omgivet av citattecken.</translation>
        </message>
        <message>
            <source>The inventory is not UTF-8 text.</source>
            <translation>Inventeringen är inte UTF-8-text.</translation>
        </message>
        <message>
            <source>A carriage return stands alone here.</source>
            <translation>En ensam vagnretur står här.</translation>
        </message>
        <message>
            <source>The row names no computer.</source>
            <translation>Raden anger ingen dator.</translation>
        </message>
        <message>
            <source>The instance "%1" does not belong to the computer "%2".</source>
            <translation>Instansen "%1" hör inte till datorn "%2".</translation>
        </message>
        <message>
            <source>The column Scan holds "%1"; it must be 0 or 1.</source>
            <translation>Kolumnen Scan innehåller "%1"; den måste vara 0 eller 1.</translation>
        </message>
        <message>
            <source>A field has more than 4,096 characters, or holds control characters.</source>
            <translation>Ett fält har fler än 4 096 tecken eller innehåller styrtecken.</translation>
        </message>
        <message>
            <source>The inventory has %1 bytes; at most %2 can be read.</source>
            <translation>Inventeringen har %1 byte; högst %2 kan läsas.</translation>
        </message>
        <message>
            <source>The instance "%1" of this computer was in line %2 already.</source>
            <translation>Instansen "%1" på den här datorn fanns redan på rad %2.</translation>
        </message>
        <message>
            <source>The row names no instance of the computer "%1".</source>
            <translation>Raden anger ingen instans på datorn "%1".</translation>
        </message>
        <message>
            <source>The name of the server must stand here.</source>
            <translation>Serverns namn måste stå här.</translation>
        </message>
        <message>
            <source>A list of titles or GUIDs must stand here.</source>
            <translation>En lista med titlar eller GUID:n måste stå här.</translation>
        </message>
        <message>
            <source>A time such as 2026-11-23T08:00:00Z must stand here.</source>
            <translation>En tidpunkt som 2026-11-23T08:00:00Z måste stå här.</translation>
        </message>
        <message>
            <source>An entry must be a title or a GUID.</source>
            <translation>En post måste vara en titel eller ett GUID.</translation>
        </message>
        <message>
            <source>Export the inventory with these columns in this order.</source>
            <translation>Exportera inventeringen med dessa kolumner i denna ordning.</translation>
        </message>
        <message>
            <source>Correct the row, or export the inventory again.</source>
            <translation>Rätta raden, eller exportera inventeringen igen.</translation>
        </message>
        <message>
            <source>Save the inventory as UTF-8.</source>
            <translation>Spara inventeringen som UTF-8.</translation>
        </message>
        <message>
            <source>Write {"server", "products", "classifications", "lastSync"}; lastSync may be left out.</source>
            <translation>Skriv {"server", "products", "classifications", "lastSync"}; lastSync får utelämnas.</translation>
        </message>
        <message>
            <source>The run waits for you before the first move that users notice</source>
            <translation>Körningen väntar på dig före den första flytten som användarna märker</translation>
        </message>
        <message>
            <source>The run is paused. Nothing is half done.</source>
            <translation>Körningen är pausad. Ingenting är halvgjort.</translation>
        </message>
        <message>
            <source>It is not known whether the last action on %1 was carried out. Read its state there, then retry or skip.</source>
            <translation>Det är inte känt om den senaste åtgärden på %1 utfördes. Läs dess tillstånd där och försök sedan igen eller hoppa över.</translation>
        </message>
        <message>
            <source>The state of cluster %1 cannot be read</source>
            <translation>Tillståndet för kluster %1 kan inte läsas</translation>
        </message>
        <message>
            <source>Node %1 is not up. Bring it back before another node is taken out (C-05).</source>
            <translation>Nod %1 är inte uppe. Få tillbaka den innan en annan nod tas ut (C-05).</translation>
        </message>
        <message>
            <source>Node %1 was paused by somebody else. Resume it or find out why it is paused (C-05).</source>
            <translation>Nod %1 har pausats av någon annan. Återuppta den eller ta reda på varför den är pausad (C-05).</translation>
        </message>
        <message>
            <source>Node %1 is still paused by this run. Resume it before another node is taken out.</source>
            <translation>Nod %1 är fortfarande pausad av den här körningen. Återuppta den innan en annan nod tas ut.</translation>
        </message>
        <message>
            <source>%1 is on %2, but the plan expected it on %3. Move it back or make a new plan.</source>
            <translation>%1 är på %2, men planen förväntade sig den på %3. Flytta tillbaka den eller gör en ny plan.</translation>
        </message>
        <message>
            <source>%1 runs on %2, which is about to be updated. Move it away first (F-13).</source>
            <translation>%1 körs på %2, som strax ska uppdateras. Flytta bort den först (F-13).</translation>
        </message>
        <message>
            <source>%1 cannot be a possible owner of %2: its binaries are older than the level the instance has started on (F-11)</source>
            <translation>%1 kan inte vara möjlig ägare av %2: dess binärfiler är äldre än den nivå som instansen har startat på (F-11)</translation>
        </message>
        <message>
            <source>%2 cannot move to %1: the binaries there are older than the level the instance has started on (F-11)</source>
            <translation>%2 kan inte flyttas till %1: binärfilerna där är äldre än den nivå som instansen har startat på (F-11)</translation>
        </message>
        <message>
            <source>%1 on %2 is at %3 instead of %4</source>
            <translation>%1 på %2 är på %3 i stället för %4</translation>
        </message>
        <message>
            <source>%1 on %2 does not report its level. Expected is %3.</source>
            <translation>%1 på %2 rapporterar inte sin nivå. Förväntad är %3.</translation>
        </message>
        <message>
            <source>The journal entry has no valid field "%1"</source>
            <translation>Journalposten saknar ett giltigt fält "%1"</translation>
        </message>
        <message>
            <source>Take the journal from the run store again</source>
            <translation>Hämta journalen från körningslagret igen</translation>
        </message>
        <message>
            <source>%1: the host reports %2. %3</source>
            <translation>%1: värden rapporterar %2. %3</translation>
        </message>
        <message>
            <source>%1 did not answer within the time limit. %2</source>
            <translation>%1 svarade inte inom tidsgränsen. %2</translation>
        </message>
        <message>
            <source>%1 could not be drained. %2</source>
            <translation>%1 kunde inte tömmas. %2</translation>
        </message>
        <message>
            <source>Setup failed on %1. %2</source>
            <translation>Installationsprogrammet misslyckades på %1. %2</translation>
        </message>
        <message>
            <source>%1 is down. %2</source>
            <translation>%1 är nere. %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached. %2</source>
            <translation>%1 kan inte nås. %2</translation>
        </message>
        <message>
            <source>%1 did not come back after the restart. %2</source>
            <translation>%1 kom inte tillbaka efter omstarten. %2</translation>
        </message>
        <message>
            <source>No possible owner can take %1. %2</source>
            <translation>Ingen möjlig ägare kan ta över %1. %2</translation>
        </message>
        <message>
            <source>%1 cannot go: the cluster would lose its quorum. %2</source>
            <translation>%1 kan inte tas ut: klustret skulle förlora sitt kvorum. %2</translation>
        </message>
        <message>
            <source>Another run holds the lock of cluster %1. %2</source>
            <translation>En annan körning har låset för kluster %1. %2</translation>
        </message>
        <message>
            <source>%1 was changed by somebody else in the meantime. %2</source>
            <translation>%1 har under tiden ändrats av någon annan. %2</translation>
        </message>
        <message>
            <source>result %1, a restart is needed</source>
            <translation>resultat %1, en omstart krävs</translation>
        </message>
        <message>
            <source>a restart is needed</source>
            <translation>en omstart krävs</translation>
        </message>
        <message>
            <source>result %1</source>
            <translation>resultat %1</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>bekräftat av %1</translation>
        </message>
        <message>
            <source>Run started</source>
            <translation>Körningen startad</translation>
        </message>
        <message>
            <source>Run ended</source>
            <translation>Körningen avslutad</translation>
        </message>
        <message>
            <source>Patch started</source>
            <translation>Patchning startad</translation>
        </message>
        <message>
            <source>Patch started. Cluster service keeps running (F-12).</source>
            <translation>Patchning startad. Klustertjänsten fortsätter köras (F-12).</translation>
        </message>
        <message>
            <source>Restart started</source>
            <translation>Omstart startad</translation>
        </message>
        <message>
            <source>Phase %1 done</source>
            <translation>Fas %1 klar</translation>
        </message>
        <message>
            <source>Checks done</source>
            <translation>Kontroller klara</translation>
        </message>
        <message>
            <source>Possible owners set</source>
            <translation>Möjliga ägare inställda</translation>
        </message>
        <message>
            <source>Drain done</source>
            <translation>Tömning klar</translation>
        </message>
        <message>
            <source>Stop done</source>
            <translation>Stopp klart</translation>
        </message>
        <message>
            <source>Package staged</source>
            <translation>Paketet utlagt</translation>
        </message>
        <message>
            <source>Patch done</source>
            <translation>Patchning klar</translation>
        </message>
        <message>
            <source>Patch done: result %1, a restart is needed</source>
            <translation>Patchning klar: resultat %1, en omstart krävs</translation>
        </message>
        <message>
            <source>Patch done: a restart is needed</source>
            <translation>Patchning klar: en omstart krävs</translation>
        </message>
        <message>
            <source>Patch done: result %1</source>
            <translation>Patchning klar: resultat %1</translation>
        </message>
        <message>
            <source>Restart done</source>
            <translation>Omstart klar</translation>
        </message>
        <message>
            <source>Node is ready</source>
            <translation>Noden är redo</translation>
        </message>
        <message>
            <source>Cluster service started</source>
            <translation>Klustertjänsten startad</translation>
        </message>
        <message>
            <source>Node resumed</source>
            <translation>Noden återupptagen</translation>
        </message>
        <message>
            <source>Verify done</source>
            <translation>Kontroll klar</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Återställda inställningar</translation>
        </message>
        <message>
            <source>Move done</source>
            <translation>Flytt klar</translation>
        </message>
        <message>
            <source>Settings saved and changed</source>
            <translation>Inställningar sparade och ändrade</translation>
        </message>
        <message>
            <source>Phase failed</source>
            <translation>Fasen misslyckades</translation>
        </message>
        <message>
            <source>Hold: waiting for the operator</source>
            <translation>Vänteläge: väntar på operatören</translation>
        </message>
        <message>
            <source>Hold confirmed by %1</source>
            <translation>Vänteläget bekräftat av %1</translation>
        </message>
        <message>
            <source>Pause after this phase</source>
            <translation>Paus efter den här fasen</translation>
        </message>
        <message>
            <source>Paused: the next part would end after the maintenance window (C-43)</source>
            <translation>Pausad: nästa del skulle sluta efter underhållsfönstret (C-43)</translation>
        </message>
        <message>
            <source>Run goes on</source>
            <translation>Körningen fortsätter</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Nytt försök</translation>
        </message>
        <message>
            <source>Step skipped: %1</source>
            <translation>Steg överhoppat: %1</translation>
        </message>
        <message>
            <source>Node %1 excluded: %2</source>
            <translation>Nod %1 undantagen: %2</translation>
        </message>
        <message>
            <source>Abort and restore, asked by %1</source>
            <translation>Avbryt och återställ, begärt av %1</translation>
        </message>
        <message>
            <source>The console ended during an action. Its state is read again.</source>
            <translation>Konsolen avslutades under en åtgärd. Dess tillstånd läses igen.</translation>
        </message>
        <message>
            <source>The interrupted action was carried out</source>
            <translation>Den avbrutna åtgärden utfördes</translation>
        </message>
        <message>
            <source>The interrupted action was not finished and goes on</source>
            <translation>Den avbrutna åtgärden blev inte klar och fortsätter</translation>
        </message>
        <message>
            <source>It is not known whether the interrupted action was carried out</source>
            <translation>Det är inte känt om den avbrutna åtgärden utfördes</translation>
        </message>
        <message>
            <source>%1 cannot be put back now: %2 forbids it</source>
            <translation>%1 kan inte återställas nu: %2 förbjuder det</translation>
        </message>
        <message>
            <source>An action was left out: %1 forbids it</source>
            <translation>En åtgärd utelämnades: %1 förbjuder det</translation>
        </message>
        <message>
            <source>Entry of a newer program: %1</source>
            <translation>Post från ett nyare program: %1</translation>
        </message>
        <message>
            <source>The journal was changed or damaged at entry %1</source>
            <translation>Journalen har ändrats eller skadats vid post %1</translation>
        </message>
        <message>
            <source>Restore the run store from a backup. Nothing was sent to the cluster.</source>
            <translation>Återställ körningslagret från en säkerhetskopia. Ingenting skickades till klustret.</translation>
        </message>
        <message>
            <source>The journal belongs to another plan</source>
            <translation>Journalen hör till en annan plan</translation>
        </message>
        <message>
            <source>Resume the run with the plan it was started with</source>
            <translation>Återuppta körningen med den plan som den startades med</translation>
        </message>
        <message>
            <source>The connection to the host was lost</source>
            <translation>Anslutningen till värden bröts</translation>
        </message>
        <message>
            <source>Resume the run: it reads the state of the cluster first</source>
            <translation>Återuppta körningen: den läser först klustrets tillstånd</translation>
        </message>
        <message>
            <source>The fault menu has an unknown field "%1".</source>
            <translation>Felmenyn har ett okänt fält "%1".</translation>
        </message>
        <message>
            <source>"%1" in the fault menu has a value that is not allowed.</source>
            <translation>"%1" i felmenyn har ett värde som inte är tillåtet.</translation>
        </message>
        <message>
            <source>"%1" is missing in the fault menu.</source>
            <translation>"%1" saknas i felmenyn.</translation>
        </message>
        <message>
            <source>Correct the fault menu and start again.</source>
            <translation>Rätta felmenyn och starta igen.</translation>
        </message>
        <message>
            <source>%1 is not the state of a simulated estate.</source>
            <translation>%1 är inte tillståndet för ett simulerat bestånd.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>Ange en annan fil.</translation>
        </message>
        <message>
            <source>The simulated estate in %1 is damaged.</source>
            <translation>Det simulerade beståndet i %1 är skadat.</translation>
        </message>
        <message>
            <source>The simulated estate in %1 has version %2, which this program does not know.</source>
            <translation>Det simulerade beståndet i %1 har version %2, som det här programmet inte känner till.</translation>
        </message>
        <message>
            <source>Start a new rehearsal.</source>
            <translation>Starta en ny övning.</translation>
        </message>
        <message>
            <source>The state of the simulated estate could not be written to %1.</source>
            <translation>Det simulerade beståndets tillstånd kunde inte skrivas till %1.</translation>
        </message>
        <message>
            <source>Check the folder, its rights and the free space.</source>
            <translation>Kontrollera mappen, dess behörigheter och det lediga utrymmet.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>%1 kunde inte läsas.</translation>
        </message>
        <message>
            <source>Check the name of the file and its rights.</source>
            <translation>Kontrollera filens namn och dess behörigheter.</translation>
        </message>
        <message>
            <source>The simulated estate in %1 belongs to run %2, which has not ended.</source>
            <translation>Det simulerade beståndet i %1 hör till körning %2, som inte har avslutats.</translation>
        </message>
        <message>
            <source>Resume that run or name another file.</source>
            <translation>Återuppta den körningen eller ange en annan fil.</translation>
        </message>
        <message>
            <source>"%1" is not an option of the simulator.</source>
            <translation>"%1" är inget alternativ för simulatorn.</translation>
        </message>
        <message>
            <source>%1 does not take "%2".</source>
            <translation>%1 godtar inte "%2".</translation>
        </message>
        <message>
            <source>%1 needs a value.</source>
            <translation>%1 kräver ett värde.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 saknas.</translation>
        </message>
        <message>
            <source>Known are --state, --estate, --seed, --faults, --speed and --start.</source>
            <translation>Kända är --state, --estate, --seed, --faults, --speed och --start.</translation>
        </message>
        <message>
            <source>%1 does not exist yet.</source>
            <translation>%1 finns inte ännu.</translation>
        </message>
        <message>
            <source>Name the estate to start from with --estate.</source>
            <translation>Ange beståndet att utgå från med --estate.</translation>
        </message>
        <message>
            <source>The host process could not be started.</source>
            <translation>Värdprocessen kunde inte startas.</translation>
        </message>
        <message>
            <source>Check that the program %1 is there and can be run.</source>
            <translation>Kontrollera att programmet %1 finns och kan köras.</translation>
        </message>
        <message>
            <source>The host process was lost before it was ready.</source>
            <translation>Värdprocessen gick förlorad innan den var redo.</translation>
        </message>
        <message>
            <source>Resume the run.</source>
            <translation>Återuppta körningen.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>Mappen %1 kunde inte skapas.</translation>
        </message>
        <message>
            <source>Check its rights or name another folder.</source>
            <translation>Kontrollera dess behörigheter eller ange en annan mapp.</translation>
        </message>
        <message>
            <source>Run %1 used a host of the kind "%2", which this program does not know.</source>
            <translation>Körning %1 använde en värd av typen "%2", som det här programmet inte känner till.</translation>
        </message>
        <message>
            <source>Resume the run with the program that started it.</source>
            <translation>Återuppta körningen med det program som startade den.</translation>
        </message>
        <message>
            <source>Run %1 has ended already.</source>
            <translation>Körning %1 är redan avslutad.</translation>
        </message>
        <message>
            <source>Start a new run for what is left.</source>
            <translation>Starta en ny körning för det som återstår.</translation>
        </message>
        <message>
            <source>Another process on this computer drives run %1.</source>
            <translation>En annan process på den här datorn driver körning %1.</translation>
        </message>
        <message>
            <source>Wait until it ends, or end it.</source>
            <translation>Vänta tills den avslutas, eller avsluta den.</translation>
        </message>
        <message>
            <source>Quorum holds in every step: at least %1 of %2 votes, %3 are needed.</source>
            <translation>Kvorum håller i varje steg: minst %1 av %2 röster, %3 krävs.</translation>
        </message>
        <message>
            <source>Keep every other node and the witness running during the steps, or add a node or a witness first.</source>
            <translation>Håll alla övriga noder och vittnet igång under stegen, eller lägg först till en nod eller ett vittne.</translation>
        </message>
        <message>
            <source>At the weakest moment no further node may be lost: %1 of %2 votes, %3 are needed.</source>
            <translation>I det svagaste ögonblicket får ingen ytterligare nod gå förlorad: %1 av %2 röster, %3 krävs.</translation>
        </message>
        <message>
            <source>One more sudden loss is survived at every moment: at least %1 of %2 votes, %3 are needed.</source>
            <translation>En plötslig förlust till överlevs i varje ögonblick: minst %1 av %2 röster, %3 krävs.</translation>
        </message>
        <message>
            <source>At the weakest moment only some nodes may be lost: %1 of %2 votes, %3 are needed.</source>
            <translation>I det svagaste ögonblicket får bara vissa noder gå förlorade: %1 av %2 röster, %3 krävs.</translation>
        </message>
        <message>
            <source>At the weakest moment the witness may not be lost: %1 of %2 votes, %3 are needed.</source>
            <translation>I det svagaste ögonblicket får vittnet inte gå förlorat: %1 av %2 röster, %3 krävs.</translation>
        </message>
        <message>
            <source>The witness is read again before every node step.</source>
            <translation>Vittnet läses igen före varje nodsteg.</translation>
        </message>
        <message>
            <source>Test the witness and read the estate again.</source>
            <translation>Testa vittnet och läs in beståndet igen.</translation>
        </message>
        <message>
            <source>When the witness %1 was last tested is not reported.</source>
            <translation>När vittnet %1 senast testades är inte rapporterat.</translation>
        </message>
        <message>
            <source>Configure a witness before the run.</source>
            <translation>Konfigurera ett vittne före körningen.</translation>
        </message>
        <message>
            <source>There is no witness, and %1 voting nodes are an even number: a sudden loss can stop the cluster.</source>
            <translation>Det finns inget vittne, och %1 röstande noder är ett jämnt antal: en plötslig förlust kan stoppa klustret.</translation>
        </message>
        <message>
            <source>There is no witness; %1 voting nodes are an odd number.</source>
            <translation>Det finns inget vittne; %1 röstande noder är ett udda antal.</translation>
        </message>
        <message>
            <source>Bring the witness online and test it.</source>
            <translation>Ta vittnet online och testa det.</translation>
        </message>
        <message>
            <source>The witness %1 is offline.</source>
            <translation>Vittnet %1 är offline.</translation>
        </message>
        <message>
            <source>The witness %1 is online, tested %2.</source>
            <translation>Vittnet %1 är online, testat %2.</translation>
        </message>
        <message>
            <source>The witness %1 was last tested %2; a reading may be at most %3 old.</source>
            <translation>Vittnet %1 testades senast %2; en avläsning får vara högst %3 gammal.</translation>
        </message>
        <message>
            <source>Whether the witness is online is not reported.</source>
            <translation>Om vittnet är online är inte rapporterat.</translation>
        </message>
        <message>
            <source>Update the node by a plan of its own when it is back.</source>
            <translation>Uppdatera noden med en egen plan när den är tillbaka.</translation>
        </message>
        <message>
            <source>%1 is out and was named as known down: it is not updated.</source>
            <translation>%1 är ute och har angetts som känt nere: den uppdateras inte.</translation>
        </message>
        <message>
            <source>Every node owns no role when its turn comes.</source>
            <translation>Ingen nod äger någon roll när dess tur kommer.</translation>
        </message>
        <message>
            <source>Accept the gap; a third node would close it.</source>
            <translation>Acceptera luckan; en tredje nod skulle täppa till den.</translation>
        </message>
        <message>
            <source>While %2 is out, no node can take over %1.</source>
            <translation>Medan %2 är ute kan ingen nod ta över %1.</translation>
        </message>
        <message>
            <source>Every instance can be taken over at every moment.</source>
            <translation>Varje instans kan tas över i varje ögonblick.</translation>
        </message>
        <message>
            <source>These roles are partly online and are expected to be so afterwards: %1.</source>
            <translation>De här rollerna är delvis online och väntas vara det även efteråt: %1.</translation>
        </message>
        <message>
            <source>Read the cluster again.</source>
            <translation>Läs in klustret igen.</translation>
        </message>
        <message>
            <source>The state of some roles is not reported.</source>
            <translation>Tillståndet för vissa roller är inte rapporterat.</translation>
        </message>
        <message>
            <source>Switch automatic installation off on cluster nodes before the run.</source>
            <translation>Stäng av automatisk installation på klusternoderna före körningen.</translation>
        </message>
        <message>
            <source>%1 installs updates on a schedule of its own.</source>
            <translation>%1 installerar uppdateringar enligt ett eget schema.</translation>
        </message>
        <message>
            <source>Point all nodes of the cluster to the same update server.</source>
            <translation>Peka alla noder i klustret mot samma uppdateringsserver.</translation>
        </message>
        <message>
            <source>The nodes use different update servers: %1.</source>
            <translation>Noderna använder olika uppdateringsservrar: %1.</translation>
        </message>
        <message>
            <source>%1 does not install updates on its own.</source>
            <translation>%1 installerar inte uppdateringar på egen hand.</translation>
        </message>
        <message>
            <source>Read the update policy of the computer.</source>
            <translation>Läs datorns uppdateringspolicy.</translation>
        </message>
        <message>
            <source>How %1 installs updates is not reported.</source>
            <translation>Hur %1 installerar uppdateringar är inte rapporterat.</translation>
        </message>
        <message>
            <source>Clear the deadline, or move the cluster nodes to a target group of their own.</source>
            <translation>Ta bort tidsgränsen, eller flytta klusternoderna till en egen målgrupp.</translation>
        </message>
        <message>
            <source>%1 is approved for the group %2 with the deadline %3: it installs on its own, on all nodes at once.</source>
            <translation>%1 är godkänd för gruppen %2 med tidsgränsen %3: den installeras på egen hand, på alla noder samtidigt.</translation>
        </message>
        <message>
            <source>Read the update server of the nodes.</source>
            <translation>Läs nodernas uppdateringsserver.</translation>
        </message>
        <message>
            <source>The approvals of the nodes' update server are not reported.</source>
            <translation>Godkännandena på nodernas uppdateringsserver är inte rapporterade.</translation>
        </message>
        <message>
            <source>The synchronization options cover every installed version.</source>
            <translation>Synkroniseringsalternativen täcker varje installerad version.</translation>
        </message>
        <message>
            <source>Restart the server and read it again.</source>
            <translation>Starta om servern och läs in den igen.</translation>
        </message>
        <message>
            <source>Restart the node in a planned way and read it again.</source>
            <translation>Starta om noden på ett planerat sätt och läs in den igen.</translation>
        </message>
        <message>
            <source>Whether %1 has a pending restart is not reported.</source>
            <translation>Om %1 har en väntande omstart är inte rapporterat.</translation>
        </message>
        <message>
            <source>How much space %1 has free on the system drive is not reported.</source>
            <translation>Hur mycket ledigt utrymme %1 har på systemenheten är inte rapporterat.</translation>
        </message>
        <message>
            <source>The baseline and branch of every instance are known, and the target is of the same branch.</source>
            <translation>Baslinje och gren är kända för varje instans, och målet tillhör samma gren.</translation>
        </message>
        <message>
            <source>This plan brings all nodes to one level.</source>
            <translation>Den här planen tar alla noder till en och samma nivå.</translation>
        </message>
        <message>
            <source>The nodes of %1 have different levels: %2.</source>
            <translation>Noderna för %1 har olika nivåer: %2.</translation>
        </message>
        <message>
            <source>The plan updates these nodes and leaves the list as it was saved.</source>
            <translation>Planen uppdaterar de här noderna och lämnar listan som den sparades.</translation>
        </message>
        <message>
            <source>%1 is installed on nodes that are not possible owners: %2.</source>
            <translation>%1 är installerad på noder som inte är möjliga ägare: %2.</translation>
        </message>
        <message>
            <source>Roles that fall back on their own: %1. The plan prevents it and puts it back.</source>
            <translation>Roller som återgår av sig själva: %1. Planen förhindrar det och återställer sedan inställningen.</translation>
        </message>
        <message>
            <source>No role falls back on its own.</source>
            <translation>Ingen roll återgår av sig själv.</translation>
        </message>
        <message>
            <source>Whether these roles fall back on their own is not reported: %1.</source>
            <translation>Om de här rollerna återgår av sig själva är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Pending time-outs that are too short: %1. The plan raises them to %2 and puts them back.</source>
            <translation>Väntetidsgränser som är för korta: %1. Planen höjer dem till %2 och återställer dem sedan.</translation>
        </message>
        <message>
            <source>Pending time-outs are at least %1.</source>
            <translation>Väntetidsgränserna är minst %1.</translation>
        </message>
        <message>
            <source>Read the cluster again with the properties of its resources.</source>
            <translation>Läs in klustret igen med egenskaperna för dess resurser.</translation>
        </message>
        <message>
            <source>The pending time-out is not reported: %1. It stays as it is.</source>
            <translation>Väntetidsgränsen är inte rapporterad: %1. Den förblir som den är.</translation>
        </message>
        <message>
            <source>The prerequisites of an Exchange cumulative update are not reported.</source>
            <translation>Förutsättningarna för en kumulativ Exchange-uppdatering är inte rapporterade.</translation>
        </message>
        <message>
            <source>When the cluster was last validated is not reported.</source>
            <translation>När klustret senast validerades är inte rapporterat.</translation>
        </message>
        <message>
            <source>The plan takes at most %1; the window is %2 long.</source>
            <translation>Planen tar högst %1; fönstret är %2 långt.</translation>
        </message>
        <message>
            <source>No maintenance window is given. Expected duration: %1.</source>
            <translation>Inget underhållsfönster är angivet. Förväntad tid: %1.</translation>
        </message>
        <message>
            <source>Choose a longer window or fewer clusters.</source>
            <translation>Välj ett längre fönster eller färre kluster.</translation>
        </message>
        <message>
            <source>The plan takes up to %1; the window is only %2 long.</source>
            <translation>Planen tar upp till %1; fönstret är bara %2 långt.</translation>
        </message>
        <message>
            <source>The licences of passive nodes are not reported.</source>
            <translation>Licenserna för passiva noder är inte rapporterade.</translation>
        </message>
        <message>
            <source>The nodes have different Windows builds: %1.</source>
            <translation>Noderna har olika Windows-builds: %1.</translation>
        </message>
        <message>
            <source>Bring the nodes to the same Windows build soon.</source>
            <translation>Ge noderna samma Windows-build inom kort.</translation>
        </message>
        <message>
            <source>All nodes have the same Windows build: %1.</source>
            <translation>Alla noder har samma Windows-build: %1.</translation>
        </message>
        <message>
            <source>Accept it for the time of the run.</source>
            <translation>Acceptera det för den tid körningen pågår.</translation>
        </message>
        <message>
            <source>Roles that should be apart can be apart while a node is out.</source>
            <translation>Roller som bör hållas isär kan hållas isär medan en nod är ute.</translation>
        </message>
        <message>
            <source>While a node is out, these roles share a node although they should be apart: %1.</source>
            <translation>Medan en nod är ute delar de här rollerna nod trots att de bör hållas isär: %1.</translation>
        </message>
        <message>
            <source>%1 on %2 is down for about %3 while its node is updated.</source>
            <translation>%1 på %2 är nere i omkring %3 medan dess nod uppdateras.</translation>
        </message>
        <message>
            <source>Tell the owners of the instance.</source>
            <translation>Meddela instansens ägare.</translation>
        </message>
        <message>
            <source>No stand-alone instance is on a node of the plan.</source>
            <translation>Ingen fristående instans finns på någon nod i planen.</translation>
        </message>
        <message>
            <source>The plan cannot be signed: %1 check(s) block it, the first is %2.</source>
            <translation>Planen kan inte signeras: antal kontroller som blockerar den: %1, den första är %2.</translation>
        </message>
        <message>
            <source>Enter the name of the person who signs.</source>
            <translation>Ange namnet på den person som signerar.</translation>
        </message>
        <message>
            <source>The sign-off has no name.</source>
            <translation>Godkännandet saknar namn.</translation>
        </message>
        <message>
            <source>There is nothing to sign: the plan has no step.</source>
            <translation>Det finns inget att signera: planen har inga steg.</translation>
        </message>
        <message>
            <source>Accept each of them with a reason.</source>
            <translation>Acceptera var och en av dem med ett skäl.</translation>
        </message>
        <message>
            <source>%1 check(s) are not accepted yet, the first is %2.</source>
            <translation>Antal kontroller som ännu inte är accepterade: %1, den första är %2.</translation>
        </message>
        <message>
            <source>Sign this plan.</source>
            <translation>Signera den här planen.</translation>
        </message>
        <message>
            <source>The sign-off is for another plan.</source>
            <translation>Godkännandet gäller en annan plan.</translation>
        </message>
        <message>
            <source>The configured vote of %1 is not reported; it is taken as 1.</source>
            <translation>Den konfigurerade rösten för %1 är inte rapporterad; den antas vara 1.</translation>
        </message>
        <message>
            <source>The current votes of %1 are not reported; they are worked out from its members.</source>
            <translation>De aktuella rösterna för %1 är inte rapporterade; de räknas fram ur dess medlemmar.</translation>
        </message>
        <message>
            <source>Whether %1 uses dynamic quorum is not reported; it is on by default.</source>
            <translation>Om %1 använder dynamiskt kvorum är inte rapporterat; det är på som standard.</translation>
        </message>
        <message>
            <source>The state of %1 is not reported; it is taken as online.</source>
            <translation>Tillståndet för %1 är inte rapporterat; det antas vara online.</translation>
        </message>
        <message>
            <source>The state of %1 is not reported; it is taken as down.</source>
            <translation>Tillståndet för %1 är inte rapporterat; det antas vara nere.</translation>
        </message>
        <message>
            <source>The running level of %1 is not reported; it is taken from the binaries of its owner.</source>
            <translation>Nivån i drift för %1 är inte rapporterad; den hämtas från ägarens binärfiler.</translation>
        </message>
        <message>
            <source>Whether %1 uses dynamic quorum is not reported; its Windows version has none.</source>
            <translation>Om %1 använder dynamiskt kvorum är inte rapporterat; dess Windows-version har inget.</translation>
        </message>
        <message>
            <source>Whether the witness of %1 is online is not reported; it is taken as online.</source>
            <translation>Om vittnet för %1 är online är inte rapporterat; det antas vara online.</translation>
        </message>
        <message>
            <source>Configure a witness.</source>
            <translation>Konfigurera ett vittne.</translation>
        </message>
        <message>
            <source>Find out who paused %1 and why, and resume it.</source>
            <translation>Ta reda på vem som pausade %1 och varför, och återuppta den.</translation>
        </message>
        <message>
            <source>Bring %1 online, or find out why it is not.</source>
            <translation>Ta %1 online, eller ta reda på varför den inte är det.</translation>
        </message>
        <message>
            <source>Check the names in the goal.</source>
            <translation>Kontrollera namnen i målsättningen.</translation>
        </message>
        <message>
            <source>Find out why %1 was set aside, and clear its quarantine.</source>
            <translation>Ta reda på varför %1 sattes åt sidan, och häv dess karantän.</translation>
        </message>
        <message>
            <source>Name %1 as known down; the plan then leaves it out and is incomplete.</source>
            <translation>Ange %1 som känt nere; planen utelämnar den då och är ofullständig.</translation>
        </message>
        <message>
            <source>Allow another node as possible owner of %1.</source>
            <translation>Tillåt en nod till som möjlig ägare av %1.</translation>
        </message>
        <message>
            <source>Name the target build in a goal file.</source>
            <translation>Ange mål-builden i en målfil.</translation>
        </message>
        <message>
            <source>Choose another target build.</source>
            <translation>Välj en annan mål-build.</translation>
        </message>
        <message>
            <source>Read the estate again.</source>
            <translation>Läs in beståndet igen.</translation>
        </message>
        <message>
            <source>Restart the cluster without forced quorum.</source>
            <translation>Starta om klustret utan framtvingat kvorum.</translation>
        </message>
        <message>
            <source>Restart the instance in a planned way and read the estate again.</source>
            <translation>Starta om instansen på ett planerat sätt och läs in beståndet igen.</translation>
        </message>
        <message>
            <source>Give all resources of %1 the same possible owners.</source>
            <translation>Ge alla resurser i %1 samma möjliga ägare.</translation>
        </message>
        <message>
            <source>Add a second node to %1.</source>
            <translation>Lägg till en andra nod för %1.</translation>
        </message>
        <message>
            <source>Switch the enforcement of anti-affinity off for the run, or add a node.</source>
            <translation>Stäng av framtvingad antiaffinitet under körningen, eller lägg till en nod.</translation>
        </message>
        <message>
            <source>Start %1 and read the estate again.</source>
            <translation>Starta %1 och läs in beståndet igen.</translation>
        </message>
        <message>
            <source>Choose %1 or a newer build.</source>
            <translation>Välj %1 eller en nyare build.</translation>
        </message>
        <message>
            <source>Wait until the node has joined, and read the estate again.</source>
            <translation>Vänta tills noden har anslutit och läs in beståndet igen.</translation>
        </message>
        <message>
            <source>Bring the witness online.</source>
            <translation>Ta vittnet online.</translation>
        </message>
        <message>
            <source>Correct the file.</source>
            <translation>Rätta filen.</translation>
        </message>
        <message>
            <source>%1 is not known.</source>
            <translation>%1 är okänt.</translation>
        </message>
        <message>
            <source>%1 has a wrong type or value.</source>
            <translation>%1 har fel typ eller värde.</translation>
        </message>
        <message>
            <source>All nodes must have the same level, and every role must be as before.</source>
            <translation>Alla noder måste ha samma nivå, och varje roll måste vara som förut.</translation>
        </message>
        <message>
            <source>%1 leaves the node before the node is restarted.</source>
            <translation>%1 lämnar noden innan noden startas om.</translation>
        </message>
        <message>
            <source>No role may fall back on its own during the run.</source>
            <translation>Ingen roll får återgå av sig själv under körningen.</translation>
        </message>
        <message>
            <source>One short move of %1 instead of a stop during Setup.</source>
            <translation>En kort flytt av %1 i stället för ett stopp under installationen.</translation>
        </message>
        <message>
            <source>The only outage of this step that users of %1 notice.</source>
            <translation>Det enda avbrottet i det här steget som användarna av %1 märker.</translation>
        </message>
        <message>
            <source>%1 must own nothing before its turn.</source>
            <translation>%1 får inte äga något när det är dess tur.</translation>
        </message>
        <message>
            <source>%1 owns no role any more, so no clustered instance is touched.</source>
            <translation>%1 äger inte längre någon roll, så ingen klustrad instans berörs.</translation>
        </message>
        <message>
            <source>%1 is passive for every instance now.</source>
            <translation>%1 är nu passiv för varje instans.</translation>
        </message>
        <message>
            <source>%1 owns no role, so no clustered instance is touched.</source>
            <translation>%1 äger ingen roll, så ingen klustrad instans berörs.</translation>
        </message>
        <message>
            <source>What the run will change is saved before it changes.</source>
            <translation>Det som körningen kommer att ändra sparas innan det ändras.</translation>
        </message>
        <message>
            <source>A stand-alone server: its instances are down while it is updated.</source>
            <translation>En fristående server: dess instanser är nere medan den uppdateras.</translation>
        </message>
        <message>
            <source>Stand-alone instances on this node are down meanwhile: %1.</source>
            <translation>Fristående instanser på den här noden är nere under tiden: %1.</translation>
        </message>
        <message>
            <source>Short time-outs must not cut off the upgrade scripts.</source>
            <translation>Korta tidsgränser får inte avbryta uppgraderingsskripten.</translation>
        </message>
        <message>
            <source>Enough nodes are updated: from here on they are the safer targets.</source>
            <translation>Tillräckligt många noder är uppdaterade: härifrån är de de säkrare målen.</translation>
        </message>
        <message>
            <source>The next steps are the first that users notice.</source>
            <translation>Nästa steg är de första som användarna märker.</translation>
        </message>
        <message>
            <source>The update touches every instance on %1, so the node must be passive for all of them.</source>
            <translation>Uppdateringen berör varje instans på %1, så noden måste vara passiv för dem alla.</translation>
        </message>
        <message>
            <source>These roles must be on different nodes, but only %2 node(s) are left while one is out: %1.</source>
            <translation>De här rollerna måste ligga på olika noder, men antalet noder som återstår medan en är ute är bara %2: %1.</translation>
        </message>
        <message>
            <source>%1 is at %2 on a node; the target %3 would be a downgrade.</source>
            <translation>%1 är på %2 på en nod; målet %3 skulle vara en nedgradering.</translation>
        </message>
        <message>
            <source>%1 was started with forced quorum.</source>
            <translation>%1 startades med framtvingat kvorum.</translation>
        </message>
        <message>
            <source>%1 is offline.</source>
            <translation>%1 är offline.</translation>
        </message>
        <message>
            <source>%1 is failed or pending.</source>
            <translation>%1 har felat eller väntar.</translation>
        </message>
        <message>
            <source>%1 is joining the cluster.</source>
            <translation>%1 håller på att ansluta till klustret.</translation>
        </message>
        <message>
            <source>%1 is out and stays at its level; it stays out of the possible owners.</source>
            <translation>%1 är ute och ligger kvar på sin nivå; den hålls utanför de möjliga ägarna.</translation>
        </message>
        <message>
            <source>The level of %1 on %2 is not reported.</source>
            <translation>Nivån för %1 på %2 är inte rapporterad.</translation>
        </message>
        <message>
            <source>The level of %1 is not reported.</source>
            <translation>Nivån för %1 är inte rapporterad.</translation>
        </message>
        <message>
            <source>The nodes of %1 have different baselines: %2 and %3.</source>
            <translation>Noderna för %1 har olika baslinjer: %2 och %3.</translation>
        </message>
        <message>
            <source>The nodes of %1 are on different branches: %2 and %3.</source>
            <translation>Noderna för %1 är på olika grenar: %2 och %3.</translation>
        </message>
        <message>
            <source>The role of %1 is not reported.</source>
            <translation>Rollen för %1 är inte rapporterad.</translation>
        </message>
        <message>
            <source>The owner of %1 is not reported.</source>
            <translation>Ägaren av %1 är inte rapporterad.</translation>
        </message>
        <message>
            <source>%1 has no other node to go to when %2 is updated.</source>
            <translation>%1 har ingen annan nod att gå till när %2 uppdateras.</translation>
        </message>
        <message>
            <source>%1 is down for an unknown reason.</source>
            <translation>%1 är nere av okänd anledning.</translation>
        </message>
        <message>
            <source>%1 was paused by somebody else.</source>
            <translation>%1 har pausats av någon annan.</translation>
        </message>
        <message>
            <source>The state of %1 is not reported.</source>
            <translation>Tillståndet för %1 är inte rapporterat.</translation>
        </message>
        <message>
            <source>The estate has no %1.</source>
            <translation>Beståndet innehåller inte %1.</translation>
        </message>
        <message>
            <source>%1 stays at its level: %2 is not synchronized by its update server.</source>
            <translation>%1 ligger kvar på sin nivå: %2 synkroniseras inte av dess uppdateringsserver.</translation>
        </message>
        <message>
            <source>%1 is at %2; the target %3 is of another branch.</source>
            <translation>%1 är på %2; målet %3 tillhör en annan gren.</translation>
        </message>
        <message>
            <source>%1 is at %2; the target %3 is of another release.</source>
            <translation>%1 är på %2; målet %3 tillhör en annan utgåva.</translation>
        </message>
        <message>
            <source>The resources of %1 have different possible owners; those of %2 are not the narrowest.</source>
            <translation>Resurserna i %1 har olika möjliga ägare; de för %2 är inte de snävaste.</translation>
        </message>
        <message>
            <source>The network name of %1 and its possible owners are not reported.</source>
            <translation>Nätverksnamnet för %1 och dess möjliga ägare är inte rapporterade.</translation>
        </message>
        <message>
            <source>%1 is isolated or quarantined.</source>
            <translation>%1 är isolerad eller i karantän.</translation>
        </message>
        <message>
            <source>Without %1 the cluster would lose quorum; now there are %2 of %3 votes, %4 are needed.</source>
            <translation>Utan %1 skulle klustret förlora kvorum; nu finns %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>%1 runs %2 although its nodes are at %3: it was not restarted.</source>
            <translation>%1 kör %2 trots att dess noder är på %3: den har inte startats om.</translation>
        </message>
        <message>
            <source>%1 has only one node that can own it: no rolling update is possible.</source>
            <translation>%1 har bara en nod som kan äga den: ingen rullande uppdatering är möjlig.</translation>
        </message>
        <message>
            <source>%1 is at %2, which the catalogue does not hold.</source>
            <translation>%1 är på %2, som inte finns i katalogen.</translation>
        </message>
        <message>
            <source>%1 could not be reached; what is installed is not known.</source>
            <translation>%1 kunde inte nås; det är inte känt vad som är installerat.</translation>
        </message>
        <message>
            <source>The target %1 was withdrawn by Microsoft.</source>
            <translation>Målet %1 har återkallats av Microsoft.</translation>
        </message>
        <message>
            <source>Check the cluster</source>
            <translation>Kontrollera klustret</translation>
        </message>
        <message>
            <source>Hold for the operator</source>
            <translation>Vänteläge för operatören</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <translation>Flytta %1 till %2</translation>
        </message>
        <message>
            <source>Move %1 from %2 to %3</source>
            <translation>Flytta %1 från %2 till %3</translation>
        </message>
        <message>
            <source>Put settings back and check</source>
            <translation>Återställ inställningar och kontrollera</translation>
        </message>
        <message>
            <source>Save %1 settings and change %2</source>
            <translation>Spara %1 inställningar och ändra %2</translation>
        </message>
        <message>
            <source>Record the state of %1</source>
            <translation>Registrera tillståndet för %1</translation>
        </message>
        <message>
            <source>Let only updated nodes take over</source>
            <translation>Låt bara uppdaterade noder ta över</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>Uppdatera %1</translation>
        </message>
        <message>
            <source>At the start: %1 has %2 of %3 votes, %4 are needed.</source>
            <translation>I början: %1 har %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>Step %1 (%2) is done (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1 (%2) är klart (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: %2 is only looked at (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 inspekteras endast (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: only %3 may own %2 from now on (votes: %4 of %5, %6 needed).</source>
            <translation>Steg %1: bara %3 får äga %2 från och med nu (röster: %4 av %5, %6 krävs).</translation>
        </message>
        <message>
            <source>Step %1: %2 may fall back on its own (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 får återgå av sig själv (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: %2 may no longer fall back on its own (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 får inte längre återgå av sig själv (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: %2 moves to %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Steg %1: %2 flyttas till %3 (röster: %4 av %5, %6 krävs).</translation>
        </message>
        <message>
            <source>Step %1: %2 is drained and paused (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 töms och pausas (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: the cluster service stops on %2 (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: klustertjänsten stoppas på %2 (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: the cluster service starts on %2 (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: klustertjänsten startas på %2 (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: the update is installed on %2 for %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Steg %1: uppdateringen installeras på %2 för %3 (röster: %4 av %5, %6 krävs).</translation>
        </message>
        <message>
            <source>Step %1: %2 restarts and comes back (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 startas om och kommer tillbaka (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: %2 may own roles again (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 får äga roller igen (röster: %3 av %4, %5 krävs).</translation>
        </message>
        <message>
            <source>Step %1: while %2 is away, %3 of %4 votes are there and %5 are needed.</source>
            <translation>Steg %1: medan %2 är borta finns %3 av %4 röster och %5 krävs.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I1: %2 would be out at the same time.</source>
            <translation>Steg %1 bryter mot regel I1: %2 skulle vara ute samtidigt.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I2: %2 would have %3 of %4 votes, and %5 are needed.</source>
            <translation>Steg %1 bryter mot regel I2: %2 skulle ha %3 av %4 röster, och %5 krävs.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I3: %2 would be on %3 with binaries %4, but it has already run on %5.</source>
            <translation>Steg %1 bryter mot regel I3: %2 skulle vara på %3 med binärfilerna %4, men den har redan körts på %5.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I3 on %2:</source>
            <translation>Steg %1 bryter mot regel I3 på %2:</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %2 would be patched on %3 while it runs there.</source>
            <translation>Steg %1 bryter mot regel I4: %2 skulle patchas på %3 medan den körs där.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %3 would go away while %2 runs there.</source>
            <translation>Steg %1 bryter mot regel I4: %3 skulle försvinna medan %2 körs där.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I5: it changes %3 of %2, whose old value is not saved.</source>
            <translation>Steg %1 bryter mot regel I5: det ändrar %3 för %2, vars gamla värde inte är sparat.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the pending time-out of %1 ends as %2 instead of %3.</source>
            <translation>Planen bryter mot regel I5: väntetidsgränsen för %1 slutar som %2 i stället för %3.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the possible owners of %1 end as %2 instead of %3.</source>
            <translation>Planen bryter mot regel I5: de möjliga ägarna av %1 slutar som %2 i stället för %3.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the failback setting of %1 is not put back.</source>
            <translation>Planen bryter mot regel I5: inställningen för automatisk återgång för %1 återställs inte.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: %1 is still out or paused at the end.</source>
            <translation>Planen bryter mot regel I5: %1 är fortfarande ute eller pausad på slutet.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: %1 was paused by somebody else and must stay so.</source>
            <translation>Planen bryter mot regel I5: %1 pausades av någon annan och måste förbli så.</translation>
        </message>
        <message>
            <source>The plan breaks rule I7: %1 on %2 is not at %3 at the end, yet the plan is not labelled incomplete.</source>
            <translation>Planen bryter mot regel I7: %1 på %2 är inte på %3 på slutet, men planen är inte märkt som ofullständig.</translation>
        </message>
        <message>
            <source>The plan breaks rule I7: %1 has not started on %2 at the end, yet the plan is not labelled incomplete.</source>
            <translation>Planen bryter mot regel I7: %1 har inte startat på %2 på slutet, men planen är inte märkt som ofullständig.</translation>
        </message>
        <message>
            <source>Step %1 is refused on %2 (%3):</source>
            <translation>Steg %1 avvisas på %2 (%3):</translation>
        </message>
        <message>
            <source>Step %1 leaves more than %2 possible states to the cluster's own choice. Name the node of each move.</source>
            <translation>Steg %1 lämnar fler än %2 möjliga tillstånd åt klustrets eget val. Ange noden för varje flytt.</translation>
        </message>
        <message>
            <source>Step %1 names something that is not in the scope of the plan.</source>
            <translation>Steg %1 anger något som inte ingår i planens omfattning.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Inte om %3 felar i steg %1. %4 av %5 röster skulle återstå och %6 krävs, så hela klustret skulle stanna.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Inte om %3 felar i steg %1 till %2. %4 av %5 röster skulle återstå och %6 krävs, så hela klustret skulle stanna.</translation>
        </message>
        <message>
            <source>Not if the witness of %3 fails in step %1. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Inte om vittnet för %3 felar i steg %1. %4 av %5 röster skulle återstå och %6 krävs, så hela klustret skulle stanna.</translation>
        </message>
        <message>
            <source>Not if the witness of %3 fails in steps %1 to %2. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Inte om vittnet för %3 felar i steg %1 till %2. %4 av %5 röster skulle återstå och %6 krävs, så hela klustret skulle stanna.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. Only updated nodes can take over %4: the switch would come early and unplanned.</source>
            <translation>Inte om %3 felar i steg %1. Bara uppdaterade noder kan ta över %4: växlingen skulle komma för tidigt och oplanerat.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. Only updated nodes can take over %4: the switch would come early and unplanned.</source>
            <translation>Inte om %3 felar i steg %1 till %2. Bara uppdaterade noder kan ta över %4: växlingen skulle komma för tidigt och oplanerat.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. No node could take over %4: down until one is back.</source>
            <translation>Inte om %3 felar i steg %1. Ingen nod skulle kunna ta över %4: nere tills en är tillbaka.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. No node could take over %4: down until one is back.</source>
            <translation>Inte om %3 felar i steg %1 till %2. Ingen nod skulle kunna ta över %4: nere tills en är tillbaka.</translation>
        </message>
        <message>
            <source>Not if the installation on %3 fails in step %1. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Inte om installationen på %3 misslyckas i steg %1. %4 skulle förbli uppe men ingen annan nod skulle kunna ta över förrän %3 är reparerad.</translation>
        </message>
        <message>
            <source>Not if the installation on %3 fails in steps %1 to %2. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Inte om installationen på %3 misslyckas i steg %1 till %2. %4 skulle förbli uppe men ingen annan nod skulle kunna ta över förrän %3 är reparerad.</translation>
        </message>
        <message>
            <source>Not if %3 does not come back in step %1. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Inte om %3 inte kommer tillbaka i steg %1. %4 skulle förbli uppe men ingen annan nod skulle kunna ta över förrän %3 är reparerad.</translation>
        </message>
        <message>
            <source>Not if %3 does not come back in steps %1 to %2. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Inte om %3 inte kommer tillbaka i steg %1 till %2. %4 skulle förbli uppe men ingen annan nod skulle kunna ta över förrän %3 är reparerad.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. The possible owners of %4 could not be put back.</source>
            <translation>Inte om %3 felar i steg %1. De möjliga ägarna av %4 skulle inte kunna återställas.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. The possible owners of %4 could not be put back.</source>
            <translation>Inte om %3 felar i steg %1 till %2. De möjliga ägarna av %4 skulle inte kunna återställas.</translation>
        </message>
        <message>
            <source>Not if the script upgrade fails in step %1. %4 would stay down until repaired: there is no way back to the old level.</source>
            <translation>Inte om skriptuppgraderingen misslyckas i steg %1. %4 skulle förbli nere tills den reparerats: det finns ingen väg tillbaka till den gamla nivån.</translation>
        </message>
        <message>
            <source>Not if the script upgrade fails in steps %1 to %2. %4 would stay down until repaired: there is no way back to the old level.</source>
            <translation>Inte om skriptuppgraderingen misslyckas i steg %1 till %2. %4 skulle förbli nere tills den reparerats: det finns ingen väg tillbaka till den gamla nivån.</translation>
        </message>
        <message>
            <source>The PDF could not be made.</source>
            <translation>PDF-filen kunde inte skapas.</translation>
        </message>
        <message>
            <source>Write the report again; if it fails again, save it as HTML.</source>
            <translation>Skriv rapporten igen; om det misslyckas igen, spara den som HTML.</translation>
        </message>
        <message>
            <source>Errors: %1, warnings: %2, info: %3. Computers: %4, instances: %5, not reported: %6.</source>
            <translation>Fel: %1, varningar: %2, info: %3. Datorer: %4, instanser: %5, inte rapporterade: %6.</translation>
        </message>
        <message>
            <source>Checked as of %1 with catalogue %2.</source>
            <translation>Kontrollerat per %1 med katalog %2.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 votes present, %4 needed.</source>
            <translation>%1: %2 av %3 röster finns, %4 krävs.</translation>
        </message>
        <message>
            <source>The cluster has quorum.</source>
            <translation>Klustret har kvorum.</translation>
        </message>
        <message>
            <source>The cluster has no quorum: it stops.</source>
            <translation>Klustret har inte kvorum: det stannar.</translation>
        </message>
        <message>
            <source>%1: %2, assigned %3, current %4.</source>
            <translation>%1: %2, tilldelad %3, aktuell %4.</translation>
        </message>
        <message>
            <source>Its sudden loss is survived.</source>
            <translation>Dess plötsliga förlust överlevs.</translation>
        </message>
        <message>
            <source>Its sudden loss stops the cluster.</source>
            <translation>Dess plötsliga förlust stoppar klustret.</translation>
        </message>
        <message numerus="yes">
            <source>Refused: no safe plan for %n reason(s).</source>
            <translation>
                <numerusform>Avvisad: ingen säker plan, av %n skäl.</numerusform>
                <numerusform>Avvisad: ingen säker plan, av %n skäl.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known that would make it possible.</source>
            <translation>Ingenting är känt som skulle göra det möjligt.</translation>
        </message>
        <message>
            <source>Nothing to do: every instance in scope is at its target.</source>
            <translation>Inget att göra: varje instans i omfattningen är på sitt mål.</translation>
        </message>
        <message>
            <source>Plan %1, %2 steps.</source>
            <translation>Plan %1, %2 steg.</translation>
        </message>
        <message>
            <source>Outage of %1: about %2, at most %3.</source>
            <translation>Avbrott för %1: omkring %2, högst %3.</translation>
        </message>
        <message>
            <source>Outage of %1: %2.</source>
            <translation>Avbrott för %1: %2.</translation>
        </message>
        <message>
            <source>Proved safe over %1 actions, also with one more fault.</source>
            <translation>Bevisat säker över %1 åtgärder, även med ett fel till.</translation>
        </message>
        <message>
            <source>Proved safe as planned over %1 actions; with one more fault there are %2 margins:</source>
            <translation>Bevisat säker som planerad över %1 åtgärder; med ett fel till finns %2 marginaler:</translation>
        </message>
        <message>
            <source>Not safe. The shortest way into the outage:</source>
            <translation>Inte säker. Den kortaste vägen till avbrottet:</translation>
        </message>
        <message>
            <source>Run %1: %2.</source>
            <translation>Körning %1: %2.</translation>
        </message>
        <message>
            <source>%1 settings changed, %2 put back, %3 open.</source>
            <translation>%1 inställningar ändrade, %2 återställda, %3 öppna.</translation>
        </message>
        <message>
            <source>Active: owns %1</source>
            <translation>Aktiv: äger %1</translation>
        </message>
        <message>
            <source>Owns core group only</source>
            <translation>Äger bara kärngruppen</translation>
        </message>
        <message>
            <source>Active: owns a role</source>
            <translation>Aktiv: äger en roll</translation>
        </message>
        <message>
            <source>Fully passive</source>
            <translation>Helt passiv</translation>
        </message>
        <message>
            <source>core</source>
            <translation>kärngrupp</translation>
        </message>
        <message>
            <source>availability group</source>
            <translation>tillgänglighetsgrupp</translation>
        </message>
        <message>
            <source>stand-alone</source>
            <translation>fristående</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>%1, parts only</source>
            <translation>%1, endast delar</translation>
        </message>
        <message>
            <source>%1 (root)</source>
            <translation>%1 (rot)</translation>
        </message>
        <message>
            <source>%1 (root), then %2</source>
            <translation>%1 (rot), sedan %2</translation>
        </message>
        <message>
            <source>synchronization not reported</source>
            <translation>synkronisering ej rapporterad</translation>
        </message>
        <message>
            <source>synchronized %1</source>
            <translation>synkroniserad %1</translation>
        </message>
        <message>
            <source>synchronized %1, %2 days ago</source>
            <translation>synkroniserad %1, för %2 dagar sedan</translation>
        </message>
        <message>
            <source>No Exchange server below this root</source>
            <translation>Ingen Exchange-server under den här roten</translation>
        </message>
        <message>
            <source>No SQL Server below this root</source>
            <translation>Ingen SQL Server under den här roten</translation>
        </message>
        <message>
            <source>The run store cannot be read or written</source>
            <translation>Körningslagret kan inte läsas eller skrivas</translation>
        </message>
        <message>
            <source>Look at free space and rights of its folder, then resume the run</source>
            <translation>Kontrollera ledigt utrymme och behörigheter för dess mapp och återuppta sedan körningen</translation>
        </message>
        <message>
            <source>The run store %1 cannot be opened</source>
            <translation>Körningslagret %1 kan inte öppnas</translation>
        </message>
        <message>
            <source>Name another file with --run-store, or look at its rights</source>
            <translation>Ange en annan fil med --run-store, eller kontrollera dess behörigheter</translation>
        </message>
        <message>
            <source>The run store has schema %1, this program knows %2</source>
            <translation>Körningslagret har schema %1, det här programmet känner till %2</translation>
        </message>
        <message>
            <source>Use a newer version of the program</source>
            <translation>Använd en nyare version av programmet</translation>
        </message>
        <message>
            <source>There is no run %1 in the store</source>
            <translation>Det finns ingen körning %1 i lagret</translation>
        </message>
        <message>
            <source>List the runs with: passive-first resume --list</source>
            <translation>Lista körningarna med: passive-first resume --list</translation>
        </message>
        <message>
            <source>Entry %2 of run %1 does not follow: expected is %3</source>
            <translation>Post %2 i körning %1 följer inte på den föregående: %3 förväntades</translation>
        </message>
        <message>
            <source>Entry %2 of run %1 does not continue the hash chain</source>
            <translation>Post %2 i körning %1 fortsätter inte hashkedjan</translation>
        </message>
        <message>
            <source>The journal of run %1 was changed or damaged at entry %2</source>
            <translation>Journalen för körning %1 har ändrats eller skadats vid post %2</translation>
        </message>
        <message>
            <source>Run %1 is driven by %2 until %3</source>
            <translation>Körning %1 drivs av %2 till %3</translation>
        </message>
        <message>
            <source>Wait until the other console has ended, then resume</source>
            <translation>Vänta tills den andra konsolen har avslutats och återuppta sedan</translation>
        </message>
        <message>
            <source>Another console has taken over run %1</source>
            <translation>En annan konsol har tagit över körning %1</translation>
        </message>
        <message>
            <source>Follow the run there. This console sends nothing more.</source>
            <translation>Följ körningen där. Den här konsolen skickar inget mer.</translation>
        </message>
        <message>
            <source>Accepted by %1 until %2: %3</source>
            <translation>Accepterat av %1 till %2: %3</translation>
        </message>
        <message>
            <source>The acceptance by %1 ended on %2; the finding counts again.</source>
            <translation>Acceptansen av %1 upphörde %2; fyndet räknas igen.</translation>
        </message>
        <message>
            <source>New: %1, gone: %2, changed: %3, unchanged: %4.</source>
            <translation>Nya: %1, borta: %2, ändrade: %3, oförändrade: %4.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nya</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Borta</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrade</translation>
        </message>
        <message>
            <source>Severity before: %1.</source>
            <translation>Allvarlighetsgrad före: %1.</translation>
        </message>
        <message>
            <source>This is not the result of a check as JSON.</source>
            <translation>Detta är inte resultatet av en kontroll som JSON.</translation>
        </message>
        <message>
            <source>The result of the check has no findings in it.</source>
            <translation>Kontrollens resultat innehåller inga fynd.</translation>
        </message>
        <message>
            <source>A finding of the earlier check has no id.</source>
            <translation>Ett fynd i den tidigare kontrollen saknar id.</translation>
        </message>
        <message>
            <source>Make one with check --format json -o FILE.</source>
            <translation>Skapa ett med check --format json -o FILE.</translation>
        </message>
        <message>
            <source>On the GDR branch: no cumulative update is offered</source>
            <translation>På GDR-grenen: ingen kumulativ uppdatering erbjuds</translation>
        </message>
        <message>
            <source>After a GDR update, update servers offer an instance security updates of the GDR branch only, whatever is selected and approved. This is legitimate, and often wanted; moving to the cumulative updates takes one installation by hand.</source>
            <translation>Efter en GDR-uppdatering erbjuder uppdateringsservrar en instans bara säkerhetsuppdateringar på GDR-grenen, vad som än är valt och godkänt. Det är i sin ordning och ofta avsiktligt; för att gå över till kumulativa uppdateringar krävs en installation för hand.</translation>
        </message>
        <message>
            <source>%1 is on the GDR branch: update servers never offer %2 (%3) there. Nothing is wrong with the options.</source>
            <translation>%1 är på GDR-grenen: uppdateringsservrar erbjuder aldrig %2 (%3) där. Det är inget fel på alternativen.</translation>
        </message>
        <message>
            <source>If cumulative updates are wanted, install %1 (%2) by hand once; from then on they are offered. Otherwise nothing is to be done.</source>
            <translation>Om kumulativa uppdateringar önskas, installera %1 (%2) för hand en gång; därefter erbjuds de. Annars behöver inget göras.</translation>
        </message>
        <message>
            <source>If cumulative updates are wanted, install %1 by hand once; from then on they are offered. Otherwise nothing is to be done.</source>
            <translation>Om kumulativa uppdateringar önskas, installera %1 för hand en gång; därefter erbjuds de. Annars behöver inget göras.</translation>
        </message>
        <message>
            <source>Both branches approved for a clean baseline</source>
            <translation>Båda grenarna godkända för en ren grundversion</translation>
        </message>
        <message>
            <source>An update server may offer the GDR package and the CU package of the same fix. Where both are approved for an instance without any update, the one that installs first decides its branch for good.</source>
            <translation>En uppdateringsserver kan erbjuda både GDR-paketet och CU-paketet för samma korrigering. Om båda är godkända för en instans utan någon uppdatering avgör det som installeras först dess gren för gott.</translation>
        </message>
        <message>
            <source>%1 is a clean baseline, and both %2 (GDR) and %3 (CU) are approved for it: chance decides the branch.</source>
            <translation>%1 är en ren grundversion, och både %2 (GDR) och %3 (CU) är godkända för den: slumpen avgör grenen.</translation>
        </message>
        <message>
            <source>Choose one branch, and on %1 set the update of the other one to Not approved.</source>
            <translation>Välj en gren, och ställ in uppdateringen för den andra till Ej godkänd på %1.</translation>
        </message>
        <message>
            <source>Withdrawn build installed</source>
            <translation>Återkallad build installerad</translation>
        </message>
        <message>
            <source>The maker took this build back after it was published. It is never offered again; an instance that has it should move on.</source>
            <translation>Tillverkaren tog tillbaka den här builden efter att den hade publicerats. Den erbjuds aldrig igen; en instans som har den bör gå vidare.</translation>
        </message>
        <message>
            <source>%1 has %2 (%3), which was withdrawn.</source>
            <translation>%1 har %2 (%3), som har återkallats.</translation>
        </message>
        <message>
            <source>Update to %1 (%2) or newer.</source>
            <translation>Uppdatera till %1 (%2) eller nyare.</translation>
        </message>
        <message>
            <source>No newer build of the branch is known: look up why %1 was withdrawn.</source>
            <translation>Ingen nyare build på grenen är känd: ta reda på varför %1 återkallades.</translation>
        </message>
        <message>
            <source>Too old for security updates</source>
            <translation>För gammal för säkerhetsuppdateringar</translation>
        </message>
        <message>
            <source>Security updates of Exchange are made for the latest cumulative updates only. A server on an older one is offered none, and looks up to date.</source>
            <translation>Säkerhetsuppdateringar för Exchange görs bara för de senaste kumulativa uppdateringarna. En server med en äldre erbjuds ingen och ser ändå uppdaterad ut.</translation>
        </message>
        <message>
            <source>%1 is on %2, for which no newer security update is made. The latest one is %3.</source>
            <translation>%1 är på %2, för vilken ingen nyare säkerhetsuppdatering görs. Den senaste är %3.</translation>
        </message>
        <message>
            <source>Download %1, install it by hand in maintenance mode, then its latest security update.</source>
            <translation>Hämta %1, installera den för hand i underhållsläge och därefter dess senaste säkerhetsuppdatering.</translation>
        </message>
        <message>
            <source>Languages of updates missing</source>
            <translation>Språk för uppdateringar saknas</translation>
        </message>
        <message>
            <source>English must always be selected, and an upstream server must carry every language of the servers below it. Otherwise updates show as not applicable.</source>
            <translation>Engelska måste alltid vara valt, och en överordnad server måste ha alla språk som servrarna under den har. Annars visas uppdateringar som ej tillämpliga.</translation>
        </message>
        <message>
            <source>English is not among the update languages of %1.</source>
            <translation>Engelska finns inte bland uppdateringsspråken på %1.</translation>
        </message>
        <message>
            <source>On %1, open Options, Update Files and Languages, Update Languages, and select English. Then synchronize.</source>
            <translation>Öppna Alternativ, Uppdateringsfiler och språk, Uppdateringsspråk på %1 och välj engelska. Synkronisera sedan.</translation>
        </message>
        <message>
            <source>%1 has update languages that %3 does not carry: %2.</source>
            <translation>%1 har uppdateringsspråk som %3 saknar: %2.</translation>
        </message>
        <message>
            <source>On %1, open Options, Update Files and Languages, Update Languages, and select: %2. Then synchronize from there down.</source>
            <translation>Öppna Alternativ, Uppdateringsfiler och språk, Uppdateringsspråk på %1 och välj: %2. Synkronisera sedan därifrån och nedåt.</translation>
        </message>
        <message>
            <source>Automatic installation on a cluster node</source>
            <translation>Automatisk installation på en klusternod</translation>
        </message>
        <message>
            <source>A node that installs and restarts on a schedule of its own knows nothing of the other nodes, of quorum, or of the roles it owns.</source>
            <translation>En nod som installerar och startar om enligt ett eget schema vet ingenting om de andra noderna, om kvorum eller om de roller den äger.</translation>
        </message>
        <message>
            <source>Nodes of %2 install approved updates on their own schedule: %1.</source>
            <translation>Noder i %2 installerar godkända uppdateringar enligt ett eget schema: %1.</translation>
        </message>
        <message>
            <source>Set Configure Automatic Updates to 3, download and notify, for: %1.</source>
            <translation>Ställ in Konfigurera automatiska uppdateringar till 3, hämta och meddela, för: %1.</translation>
        </message>
        <message>
            <source>Deadline reaches cluster nodes</source>
            <translation>Tidsgräns når klusternoder</translation>
        </message>
        <message>
            <source>A deadline overrides what the client is set to: the update is installed and the computer restarts when it passes. On a cluster this breaks the rule of one node at a time.</source>
            <translation>En tidsgräns åsidosätter klientens inställning: uppdateringen installeras och datorn startas om när den löper ut. I ett kluster bryter det mot regeln om en nod i taget.</translation>
        </message>
        <message>
            <source>A deadline installs %1 on several nodes of %2 at once, on %4: %3.</source>
            <translation>En tidsgräns installerar %1 på flera noder i %2 samtidigt, %4: %3.</translation>
        </message>
        <message>
            <source>A deadline installs %1 on %2 by itself, on %3.</source>
            <translation>En tidsgräns installerar %1 på %2 på egen hand, %3.</translation>
        </message>
        <message>
            <source>On %1, clear the deadline of these approvals, or give the nodes of %2 a target group of their own without one.</source>
            <translation>Ta bort tidsgränsen för de här godkännandena på %1, eller ge noderna i %2 en egen målgrupp utan tidsgräns.</translation>
        </message>
        <message>
            <source>Automatic approval for several nodes of a cluster</source>
            <translation>Automatiskt godkännande för flera noder i ett kluster</translation>
        </message>
        <message>
            <source>An automatic approval rule approves new updates at synchronization, for every computer of its groups. Where these hold several nodes of one cluster, nobody decides which node comes first.</source>
            <translation>En regel för automatiskt godkännande godkänner nya uppdateringar vid synkroniseringen, för varje dator i dess grupper. När dessa innehåller flera noder i ett kluster avgör ingen vilken nod som kommer först.</translation>
        </message>
        <message>
            <source>The rule %1 on %2 approves new updates for several nodes at once: %3.</source>
            <translation>Regeln %1 på %2 godkänner nya uppdateringar för flera noder samtidigt: %3.</translation>
        </message>
        <message>
            <source>The rule %1 on %2 approves new updates for several nodes at once, and installs them by a deadline: %3. Days after the approval: %4.</source>
            <translation>Regeln %1 på %2 godkänner nya uppdateringar för flera noder samtidigt och installerar dem med en tidsgräns: %3. Dagar efter godkännandet: %4.</translation>
        </message>
        <message>
            <source>On %1, open Options, Automatic Approvals, and take SQL Server, Exchange or the groups of %3 out of the rule %2.</source>
            <translation>Öppna Alternativ, Automatiska godkännanden på %1 och ta bort SQL Server, Exchange eller grupperna för %3 ur regeln %2.</translation>
        </message>
        <message>
            <source>One target group for all nodes of a cluster</source>
            <translation>En målgrupp för alla noder i ett kluster</translation>
        </message>
        <message>
            <source>An approval for a group that holds every node of a cluster reaches all of them at the same time. Which one installs first is then up to each node, or to the person who does it.</source>
            <translation>Ett godkännande för en grupp som innehåller alla noder i ett kluster når alla samtidigt. Vilken som installerar först är sedan upp till varje nod, eller till den som gör det.</translation>
        </message>
        <message>
            <source>%1 is approved for all nodes of %3 at once, through the group %2.</source>
            <translation>%1 är godkänd för alla noder i %3 samtidigt, genom gruppen %2.</translation>
        </message>
        <message>
            <source>On %1, make one group for the passive nodes of %2 and one for the others, and approve for them one after the other.</source>
            <translation>Skapa en grupp för de passiva noderna i %2 och en för de övriga på %1, och godkänn för dem en i taget.</translation>
        </message>
        <message>
            <source>Different levels in one cluster</source>
            <translation>Olika nivåer i ett kluster</translation>
        </message>
        <message>
            <source>While nodes have different binaries, an instance that has started on the newer ones must not go back to the older ones. A roll that was begun and not finished leaves a cluster in this state.</source>
            <translation>Medan noder har olika binärfiler får en instans som har startat på de nyare inte gå tillbaka till de äldre. En rullande uppdatering som påbörjats men inte slutförts lämnar ett kluster i det här tillståndet.</translation>
        </message>
        <message>
            <source>%1 has different levels on the nodes of %2: %3. It is not known since when.</source>
            <translation>%1 har olika nivåer på noderna i %2: %3. Det är inte känt sedan när.</translation>
        </message>
        <message>
            <source>%1 has different levels on the nodes of %2: %3. The newest was published on %4, so the roll has been unfinished for at most this many days: %5.</source>
            <translation>%1 har olika nivåer på noderna i %2: %3. Den nyaste publicerades %4, så den rullande uppdateringen har varit oavslutad i högst så här många dagar: %5.</translation>
        </message>
        <message>
            <source>%1 is on different branches on the nodes of %2: %3. The branch of the cumulative updates is the higher one.</source>
            <translation>%1 är på olika grenar på noderna i %2: %3. Grenen med kumulativa uppdateringar är den högre.</translation>
        </message>
        <message>
            <source>Bring all nodes of %1 to %2 or newer, never back. Until then, no node below that level may be a possible owner once the instance has run on it.</source>
            <translation>Ta alla noder i %1 till %2 eller nyare, aldrig tillbaka. Till dess får ingen nod under den nivån vara möjlig ägare när instansen väl har körts på den.</translation>
        </message>
        <message>
            <source>Bring all members of %1 to %2 or newer, one after the other, in maintenance mode.</source>
            <translation>Ta alla medlemmar i %1 till %2 eller nyare, en i taget, i underhållsläge.</translation>
        </message>
        <message>
            <source>Selected, but not needed</source>
            <translation>Vald, men behövs inte</translation>
        </message>
        <message>
            <source>A product that no computer has costs space and time at every synchronization. This is a hint: computers that are not reported may have it.</source>
            <translation>En produkt som ingen dator har kostar plats och tid vid varje synkronisering. Det här är ett tips: datorer som inte är rapporterade kan ha den.</translation>
        </message>
        <message>
            <source>Selected on %2, but found on no computer below it: %1.</source>
            <translation>Vald på %2, men finns inte på någon dator under den: %1.</translation>
        </message>
        <message>
            <source>If no other computer needs it, clear the selection on %1: %2. Updates that are already there stay until they are declined and cleaned up.</source>
            <translation>Om ingen annan dator behöver den, ta bort valet på %1: %2. Uppdateringar som redan finns där blir kvar tills de avböjs och rensas.</translation>
        </message>
        <message>
            <source>Covered only through a family</source>
            <translation>Täcks bara genom en familj</translation>
        </message>
        <message>
            <source>A selected family or company selects every product below it, also those that are still to come. Who clears it, or replaces it by single products, loses what was covered through it.</source>
            <translation>En vald familj eller ett valt företag väljer alla produkter under sig, även de som ännu inte har kommit. Den som tar bort valet, eller ersätter det med enskilda produkter, förlorar det som täcktes genom det.</translation>
        </message>
        <message>
            <source>Covered on %2 only through a selected family or company: %1.</source>
            <translation>Täcks på %2 bara genom en vald familj eller ett valt företag: %1.</translation>
        </message>
        <message>
            <source>Nothing is missing. Before the family is cleared on %1, select the products themselves: %2.</source>
            <translation>Ingenting saknas. Innan valet av familjen tas bort på %1, välj själva produkterna: %2.</translation>
        </message>
        <message>
            <source>%1 is approved for the group %2 on %3.</source>
            <translation>%1 är godkänd för gruppen %2 på %3.</translation>
        </message>
        <message>
            <source>%1 is approved for the group %2 on %3, with the deadline %4.</source>
            <translation>%1 är godkänd för gruppen %2 på %3, med tidsgränsen %4.</translation>
        </message>
        <message>
            <source>The rule %1 is enabled on %2, for the groups: %3.</source>
            <translation>Regeln %1 är aktiverad på %2, för grupperna: %3.</translation>
        </message>
        <message>
            <source>%1 is set to install on a schedule (AUOptions 4).</source>
            <translation>%1 är inställd på att installera enligt ett schema (AUOptions 4).</translation>
        </message>
        <message>
            <source>Update languages of %1: %2.</source>
            <translation>Uppdateringsspråk på %1: %2.</translation>
        </message>
        <message>
            <source>On %2, a family or company above these is selected, and not they themselves: %1.</source>
            <translation>På %2 är en familj eller ett företag ovanför dessa valt, och inte de själva: %1.</translation>
        </message>
        <message>
            <source>Can never be offered this month's fix: %1 of %2 instances and Exchange servers; not known for %3.</source>
            <translation>Kan aldrig erbjudas månadens korrigering: %1 av %2 instanser och Exchange-servrar; inte känt för %3.</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>This is not a build index of dbatools: it lacks LastUpdated or Data.</source>
            <translation>Det här är inget buildindex från dbatools: LastUpdated eller Data saknas.</translation>
        </message>
        <message>
            <source>The entry has no build number, or articles that are not text.</source>
            <translation>Posten har inget buildnummer, eller artiklar som inte är text.</translation>
        </message>
        <message>
            <source>%1 builds of the index of %2 compared with the catalogue of %3: %4 are the same. The catalogue stays as it is.</source>
            <translation>%1 builds i indexet från %2 har jämförts med katalogen från %3: %4 är lika. Katalogen förblir som den är.</translation>
        </message>
        <message>
            <source>New: %1, SQL Server %2, %3.</source>
            <translation>Ny: %1, SQL Server %2, %3.</translation>
        </message>
        <message>
            <source>New and withdrawn: %1, SQL Server %2, %3.</source>
            <translation>Ny och indragen: %1, SQL Server %2, %3.</translation>
        </message>
        <message>
            <source>Articles: %1, SQL Server %2, has %3; the catalogue has %4.</source>
            <translation>Artiklar: %1, SQL Server %2, har %3; katalogen har %4.</translation>
        </message>
        <message>
            <source>Withdrawn: %1, SQL Server %2.</source>
            <translation>Indragen: %1, SQL Server %2.</translation>
        </message>
        <message>
            <source>Withdrawn in the catalogue but not in the index: %1, SQL Server %2.</source>
            <translation>Indragen i katalogen men inte i indexet: %1, SQL Server %2.</translation>
        </message>
        <message>
            <source>Release day: %1, SQL Server %2, %3.</source>
            <translation>Utgivningsdag: %1, SQL Server %2, %3.</translation>
        </message>
        <message>
            <source>Not in the index: %1, SQL Server %2.</source>
            <translation>Finns inte i indexet: %1, SQL Server %2.</translation>
        </message>
        <message>
            <source>Article number left out because it is malformed: %1.</source>
            <translation>Artikelnummer som utelämnats eftersom det är felaktigt: %1.</translation>
        </message>
        <message>
            <source>Choose the file dbatools-buildref-index.json of dbatools.</source>
            <translation>Välj filen dbatools-buildref-index.json från dbatools.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" is taken (%4, %5), not "%6" (%7, %8).</source>
            <extracomment>%1 object, %2 field, %3 value taken, %4 its source, %5 its time, %6 the other value, %7 its source, %8 its time</extracomment>
            <translation>%1, %2: "%3" används (%4, %5), inte "%6" (%7, %8).</translation>
        </message>
        <message>
            <source>The server "%1" is a node of the cluster "%2".</source>
            <translation>Servern "%1" är en nod i klustret "%2".</translation>
        </message>
        <message>
            <source>The instance "%1" on the node "%2" is a clustered instance of "%3".</source>
            <translation>Instansen "%1" på noden "%2" är en klustrad instans i "%3".</translation>
        </message>
        <message>
            <source>There is nothing to put together.</source>
            <translation>Det finns inget att sätta samman.</translation>
        </message>
        <message>
            <source>"%1" is a node of the cluster "%2" (%3) and of the cluster "%4" (%5).</source>
            <translation>"%1" är en nod i klustret "%2" (%3) och i klustret "%4" (%5).</translation>
        </message>
        <message>
            <source>No part says which nodes the cluster "%1" has.</source>
            <translation>Ingen del säger vilka noder klustret "%1" har.</translation>
        </message>
        <message>
            <source>The parts contradict each other: they do not make one estate.</source>
            <translation>Delarna motsäger varandra: de blir inte ett bestånd.</translation>
        </message>
        <message>
            <source>Name at least one file that holds objects of an estate.</source>
            <translation>Ange minst en fil som innehåller objekt i ett bestånd.</translation>
        </message>
        <message>
            <source>Leave out the older of the two parts, or export both clusters again.</source>
            <translation>Utelämna den äldre av de två delarna, eller exportera båda klustren igen.</translation>
        </message>
        <message>
            <source>Add the output of Get-ClusterNode for this cluster.</source>
            <translation>Lägg till utdata från Get-ClusterNode för det här klustret.</translation>
        </message>
        <message>
            <source>See the errors below; export the parts again at one time.</source>
            <translation>Se felen nedan; exportera delarna igen vid ett och samma tillfälle.</translation>
        </message>
        <message>
            <source>output of %1</source>
            <translation>utdata från %1</translation>
        </message>
        <message>
            <source>an estate</source>
            <translation>ett bestånd</translation>
        </message>
        <message>
            <source>an inventory</source>
            <translation>en inventering</translation>
        </message>
        <message>
            <source>a list of owners</source>
            <translation>en lista över ägare</translation>
        </message>
        <message>
            <source>availability group views</source>
            <translation>vyer över tillgänglighetsgrupper</translation>
        </message>
        <message>
            <source>a package of wsusutil export</source>
            <translation>ett paket från wsusutil export</translation>
        </message>
        <message>
            <source>%1: %2, %3 objects read, %4 skipped.</source>
            <extracomment>%1 file, %2 what it is, %3 number of objects or rows, %4 how many of them were passed over</extracomment>
            <translation>%1: %2, %3 objekt lästa, %4 överhoppade.</translation>
        </message>
        <message>
            <source>%1: not imported, %2: %3</source>
            <translation>%1: importeras inte, %2: %3</translation>
        </message>
        <message>
            <source>The folder "%1" holds no file that can be imported.</source>
            <translation>Mappen "%1" innehåller ingen fil som kan importeras.</translation>
        </message>
        <message>
            <source>--wsus belongs to an inventory, and none was given.</source>
            <translation>--wsus hör till en inventering, och ingen angavs.</translation>
        </message>
        <message>
            <source>The XML breaks off or is not well-formed here.</source>
            <translation>XML:en bryts av eller är inte välformad här.</translation>
        </message>
        <message>
            <source>This XML was not written by Export-Clixml: its first element is "%1".</source>
            <translation>Denna XML skrevs inte av Export-Clixml: dess första element är "%1".</translation>
        </message>
        <message>
            <source>The XML holds a document type, which Export-Clixml never writes.</source>
            <translation>XML:en innehåller en dokumenttyp, vilket Export-Clixml aldrig skriver.</translation>
        </message>
        <message>
            <source>The objects are nested deeper than %1 or are more than %2 values.</source>
            <translation>Objekten är nästlade djupare än %1 eller är fler än %2 värden.</translation>
        </message>
        <message>
            <source>The file holds no object.</source>
            <translation>Filen innehåller inget objekt.</translation>
        </message>
        <message>
            <source>Objects of this kind are not known: %1.</source>
            <translation>Objekt av det här slaget är inte kända: %1.</translation>
        </message>
        <message>
            <source>The output of %1 says nothing that an estate holds, or not of which computer.</source>
            <translation>Utdata från %1 säger inget som ett bestånd innehåller, eller inte om vilken dator.</translation>
        </message>
        <message>
            <source>No object of the output of %1 says what it is about.</source>
            <translation>Inget objekt i utdata från %1 säger vad det handlar om.</translation>
        </message>
        <message>
            <source>The object has no %1.</source>
            <translation>Objektet saknar %1.</translation>
        </message>
        <message>
            <source>This is a document of the kind "%1", not an estate.</source>
            <translation>Det här är ett dokument av slaget "%1", inget bestånd.</translation>
        </message>
        <message>
            <source>This is a list of SQL Server builds, not of servers.</source>
            <translation>Det här är en lista över SQL Server-builds, inte över servrar.</translation>
        </message>
        <message>
            <source>A table with these columns is not known: %1.</source>
            <translation>En tabell med dessa kolumner är inte känd: %1.</translation>
        </message>
        <message>
            <source>This is the output of %1 as the screen shows it: columns are cut and names run together.</source>
            <translation>Det här är utdata från %1 som skärmen visar dem: kolumner är avklippta och namn flyter ihop.</translation>
        </message>
        <message>
            <source>This is output as the screen shows it: columns are cut and names run together.</source>
            <translation>Det här är utdata som skärmen visar dem: kolumner är avklippta och namn flyter ihop.</translation>
        </message>
        <message>
            <source>This is a log or a text, which says nothing of servers in a form that can be read.</source>
            <translation>Det här är en logg eller en text, som inte säger något om servrar i en form som kan läsas.</translation>
        </message>
        <message>
            <source>The file is neither text in UTF-8 or UTF-16 nor a cabinet.</source>
            <translation>Filen är varken text i UTF-8 eller UTF-16 eller en kabinettfil.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Filen är tom.</translation>
        </message>
        <message>
            <source>The rows name groups or replicas by their ids alone.</source>
            <translation>Raderna anger grupper eller repliker endast med deras id.</translation>
        </message>
        <message>
            <source>The cabinet is damaged or cut off; nothing of it is used.</source>
            <translation>Kabinettfilen är skadad eller avklippt; inget av den används.</translation>
        </message>
        <message>
            <source>The cabinet holds no %1: it is no package of wsusutil export.</source>
            <translation>Kabinettfilen innehåller ingen %1: den är inget paket från wsusutil export.</translation>
        </message>
        <message>
            <source>A file of the cabinet has %1 bytes; at most %2 can be read.</source>
            <translation>En fil i kabinettfilen har %1 byte; högst %2 kan läsas.</translation>
        </message>
        <message>
            <source>The package is damaged at its update %1; nothing of it is used.</source>
            <translation>Paketet är skadat vid uppdatering %1; inget av det används.</translation>
        </message>
        <message>
            <source>The package holds %1 updates and should hold %2; nothing of it is used.</source>
            <translation>Paketet innehåller %1 uppdateringar och borde innehålla %2; inget av det används.</translation>
        </message>
        <message>
            <source>The row names neither cluster nor server nor instance.</source>
            <translation>Raden anger varken kluster, server eller instans.</translation>
        </message>
        <message>
            <source>The row names no owner, application or contact.</source>
            <translation>Raden anger ingen ägare, applikation eller kontakt.</translation>
        </message>
        <message>
            <source>The file does not say which cluster it is about, and the other files name %1 clusters.</source>
            <translation>Filen säger inte vilket kluster den gäller, och de andra filerna anger %1 kluster.</translation>
        </message>
        <message>
            <source>What was read goes beyond what an estate can hold.</source>
            <translation>Det som lästes går utöver vad ett bestånd kan innehålla.</translation>
        </message>
        <message>
            <source>The kind of the witness "%1" is not reported.</source>
            <translation>Slaget av vittnet "%1" är inte rapporterat.</translation>
        </message>
        <message>
            <source>On "%1" the component %2 is inactive.</source>
            <translation>På "%1" är komponenten %2 inaktiv.</translation>
        </message>
        <message>
            <source>States of Exchange components are read, but an estate does not hold them: only the servers are used.</source>
            <translation>Exchange-komponenters tillstånd läses, men ett bestånd innehåller dem inte: endast servrarna används.</translation>
        </message>
        <message>
            <source>These are the products that the update server knows, not those that are selected to be synchronized.</source>
            <translation>Det här är de produkter som uppdateringsservern känner till, inte de som är valda för synkronisering.</translation>
        </message>
        <message>
            <source>The column %1 is not used yet.</source>
            <translation>Kolumnen %1 används inte än.</translation>
        </message>
        <message>
            <source>%1: no file, or more than one cluster, has the role or resource "%2".</source>
            <translation>%1: ingen fil, eller mer än ett kluster, har rollen eller resursen "%2".</translation>
        </message>
        <message>
            <source>%1: an owner of "%2" is not a node of its cluster; not used.</source>
            <translation>%1: en ägare av "%2" är ingen nod i dess kluster; används inte.</translation>
        </message>
        <message>
            <source>%1: no file says in which database availability group the server of this copy of "%2" is.</source>
            <translation>%1: ingen fil säger i vilken databastillgänglighetsgrupp servern för den här kopian av "%2" finns.</translation>
        </message>
        <message>
            <source>%1: it is not said which of several update servers knows these products.</source>
            <translation>%1: det sägs inte vilken av flera uppdateringsservrar som känner till dessa produkter.</translation>
        </message>
        <message>
            <source>The name of the instance "%1" is taken from the resource "%2" of the cluster "%3".</source>
            <translation>Namnet på instansen "%1" är hämtat från resursen "%2" i klustret "%3".</translation>
        </message>
        <message>
            <source>%1: "%2" is taken, not "%3".</source>
            <translation>%1: "%2" används, inte "%3".</translation>
        </message>
        <message>
            <source>%1: nothing in the estate is called "%2".</source>
            <translation>%1: inget i beståndet heter "%2".</translation>
        </message>
        <message>
            <source>Export the objects with Export-Clixml.</source>
            <translation>Exportera objekten med Export-Clixml.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Exportera den igen.</translation>
        </message>
        <message>
            <source>Export fewer objects at a time.</source>
            <translation>Exportera färre objekt åt gången.</translation>
        </message>
        <message>
            <source>Leave it out; "passive-first import --help" says what can be imported.</source>
            <translation>Utelämna den; "passive-first import --help" säger vad som kan importeras.</translation>
        </message>
        <message>
            <source>Compare it with the catalogue: passive-first catalog compare FILE.</source>
            <translation>Jämför den med katalogen: passive-first catalog compare FIL.</translation>
        </message>
        <message>
            <source>Run the command again with "| Export-Clixml FILE.xml" or "| ConvertTo-Json | Out-File FILE.json".</source>
            <translation>Kör kommandot igen med "| Export-Clixml FIL.xml" eller "| ConvertTo-Json | Out-File FIL.json".</translation>
        </message>
        <message>
            <source>Join sys.availability_groups and sys.availability_replicas, with name and replica_server_name.</source>
            <translation>Koppla ihop sys.availability_groups och sys.availability_replicas, med name och replica_server_name.</translation>
        </message>
        <message>
            <source>Choose the .cab file that "wsusutil export" wrote.</source>
            <translation>Välj den .cab-fil som "wsusutil export" skrev.</translation>
        </message>
        <message>
            <source>Use the columns Cluster, Server, Instance, Owner, Application, Contact.</source>
            <translation>Använd kolumnerna Cluster, Server, Instance, Owner, Application, Contact.</translation>
        </message>
        <message>
            <source>Add the output of Get-Cluster, or import the files of one cluster at a time.</source>
            <translation>Lägg till utdata från Get-Cluster, eller importera filerna för ett kluster åt gången.</translation>
        </message>
        <message>
            <source>Add the inventory, or leave --wsus out.</source>
            <translation>Lägg till inventeringen, eller utelämna --wsus.</translation>
        </message>
        <message>
            <source>Name the files one by one to see why each is refused.</source>
            <translation>Ange filerna en i taget för att se varför var och en avvisas.</translation>
        </message>
        <message>
            <source>%1: it is not said whether the owners are those of the role or of the resource "%2"; not used.</source>
            <translation>%1: det sägs inte om ägarna gäller rollen eller resursen "%2"; används inte.</translation>
        </message>
        <message>
            <source>The folder "%1" holds more than %2 files.</source>
            <translation>Mappen "%1" innehåller fler än %2 filer.</translation>
        </message>
        <message>
            <source>On which nodes of %2 the instance %1 is installed is not known: export Get-ClusterOwnerNode of its resource too.</source>
            <translation>På vilka noder i %2 instansen %1 är installerad är inte känt: exportera även Get-ClusterOwnerNode för dess resurs.</translation>
        </message>
        <message>
            <source>"%1" does not name a check and a reason.</source>
            <translation>"%1" anger inte en kontroll och ett skäl.</translation>
        </message>
        <message>
            <source>A sign-off needs a name and a file.</source>
            <translation>Ett godkännande behöver ett namn och en fil.</translation>
        </message>
        <message>
            <source>Give --sign-as NAME, --accept CHECK=REASON and --sign-off FILE.</source>
            <translation>Ange --sign-as NAMN, --accept KONTROLL=SKÄL och --sign-off FIL.</translation>
        </message>
        <message>
            <source>"%1" is not an availability group of the cluster "%2".</source>
            <translation>"%1" är ingen tillgänglighetsgrupp i klustret "%2".</translation>
        </message>
        <message>
            <source>Signed by %1; accepted checks: %2</source>
            <translation>Signerad av %1; accepterade kontroller: %2</translation>
        </message>
        <message>
            <source>Read the counter-example, and change the estate or the wishes.</source>
            <translation>Läs motexemplet och ändra beståndet eller önskemålen.</translation>
        </message>
        <message>
            <source>The plan is not proved safe, so it cannot be signed.</source>
            <translation>Planen är inte bevisat säker, så den kan inte signeras.</translation>
        </message>
        <message>
            <source>At the weakest moment there would be only %1 of %2 votes, %3 are needed.</source>
            <translation>I det svagaste ögonblicket skulle det bara finnas %1 av %2 röster, %3 krävs.</translation>
        </message>
        <message>
            <source>While %1 is out, quorum holds: at least %2 of %3 votes, %4 are needed.</source>
            <translation>Medan %1 är ute håller kvorum: minst %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>While %1 is out, there would be only %2 of %3 votes, %4 are needed.</source>
            <translation>Medan %1 är ute skulle det bara finnas %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>While %1 is out, one more sudden loss is survived: at least %2 of %3 votes, %4 are needed.</source>
            <translation>Medan %1 är ute överlevs en plötslig förlust till: minst %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>While %1 is out, no further node may be lost: %2 of %3 votes, %4 are needed.</source>
            <translation>Medan %1 är ute får ingen ytterligare nod gå förlorad: %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>While %1 is out, only some further nodes may be lost: %2 of %3 votes, %4 are needed.</source>
            <translation>Medan %1 är ute får bara vissa ytterligare noder gå förlorade: %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>While %1 is out, the witness may not be lost: %2 of %3 votes, %4 are needed.</source>
            <translation>Medan %1 är ute får vittnet inte gå förlorat: %2 av %3 röster, %4 krävs.</translation>
        </message>
        <message>
            <source>The witness host %1 is updated by this plan too: while it restarts, %2 has no witness.</source>
            <translation>Vittnesvärden %1 uppdateras också av den här planen: medan den startar om har %2 inget vittne.</translation>
        </message>
        <message>
            <source>Update the witness host by a plan of its own, when every node is back.</source>
            <translation>Uppdatera vittnesvärden med en egen plan när alla noder är tillbaka.</translation>
        </message>
        <message>
            <source>Whether a node is joining, isolated or quarantined is read again before every node step.</source>
            <translation>Om en nod ansluter, är isolerad eller i karantän läses igen före varje nodsteg.</translation>
        </message>
        <message>
            <source>%1 runs with forced quorum (read %2).</source>
            <translation>%1 körs med framtvingat kvorum (avläst %2).</translation>
        </message>
        <message>
            <source>%1 is joining the cluster (read %2).</source>
            <translation>%1 ansluter till klustret (avläst %2).</translation>
        </message>
        <message>
            <source>No node is joining, isolated or quarantined, and quorum is not forced (read %1).</source>
            <translation>Ingen nod ansluter, är isolerad eller i karantän, och kvorum är inte framtvingat (avläst %1).</translation>
        </message>
        <message>
            <source>%1 is isolated or quarantined (read %2).</source>
            <translation>%1 är isolerad eller i karantän (avläst %2).</translation>
        </message>
        <message>
            <source>On %1 agents may put settings back in the middle of the run: %2 (read %3).</source>
            <translation>På %1 kan agenter ändra tillbaka inställningar mitt under körningen: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Whether configuration agents may put settings back is not reported: %1.</source>
            <translation>Om konfigurationsagenter kan ändra tillbaka inställningar är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Exclude the node from these agents, or stop them for the time of the run.</source>
            <translation>Undanta noden från de här agenterna, eller stoppa dem under körningen.</translation>
        </message>
        <message>
            <source>A Cluster-Aware Updating run is active on %1 (read %2).</source>
            <translation>En körning av Cluster-Aware Updating är aktiv på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Whether a Cluster-Aware Updating run is active is not reported.</source>
            <translation>Om en körning av Cluster-Aware Updating är aktiv är inte rapporterat.</translation>
        </message>
        <message>
            <source>Wait until the run has ended, and read the estate again.</source>
            <translation>Vänta tills körningen är slut och läs in beståndet igen.</translation>
        </message>
        <message>
            <source>%1 is down (read %2).</source>
            <translation>%1 är nere (avläst %2).</translation>
        </message>
        <message>
            <source>No configuration agent may put settings back on %1 (read %2).</source>
            <translation>Ingen konfigurationsagent kan ändra tillbaka inställningar på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>No Cluster-Aware Updating run is active (read %1).</source>
            <translation>Ingen körning av Cluster-Aware Updating är aktiv (avläst %1).</translation>
        </message>
        <message>
            <source>All nodes are up (read %1).</source>
            <translation>Alla noder är uppe (avläst %1).</translation>
        </message>
        <message>
            <source>Whether another plan is active on the nodes is read before every node step.</source>
            <translation>Om en annan plan är aktiv på noderna läses före varje nodsteg.</translation>
        </message>
        <message>
            <source>Bring %1 back and read the estate again, or name it as known down.</source>
            <translation>Få tillbaka %1 och läs in beståndet igen, eller ange noden som känt nere.</translation>
        </message>
        <message>
            <source>%1 is paused, and not by this plan (read %2).</source>
            <translation>%1 är pausad, och inte av den här planen (avläst %2).</translation>
        </message>
        <message>
            <source>%1 is failed or pending (read %2).</source>
            <translation>%1 har felat eller väntar (avläst %2).</translation>
        </message>
        <message>
            <source>No role is failed or pending (read %1).</source>
            <translation>Ingen roll har felat eller väntar (avläst %1).</translation>
        </message>
        <message>
            <source>No approval with a deadline and no automatic approval rule reaches a node (read %1).</source>
            <translation>Inget godkännande med tidsgräns och ingen regel för automatiskt godkännande når någon nod (avläst %1).</translation>
        </message>
        <message>
            <source>The automatic approval rules of the nodes' update server are not reported.</source>
            <translation>Reglerna för automatiskt godkännande på nodernas uppdateringsserver är inte rapporterade.</translation>
        </message>
        <message>
            <source>What the synchronization options cover is not known: levels, update server or options are not reported.</source>
            <translation>Vad synkroniseringsalternativen täcker är inte känt: nivåer, uppdateringsserver eller alternativ är inte rapporterade.</translation>
        </message>
        <message>
            <source>%1 is approved for %2 on %3 (read %4); whether its licence is accepted and it is downloaded is not reported.</source>
            <translation>%1 är godkänd för %2 på %3 (avläst %4); om licensen är accepterad och uppdateringen är nedladdad är inte rapporterat.</translation>
        </message>
        <message>
            <source>Check on the update server that it is ready to install.</source>
            <translation>Kontrollera på uppdateringsservern att den är redo att installeras.</translation>
        </message>
        <message>
            <source>Approve it for the target group of the computer, or install from packages.</source>
            <translation>Godkänn den för datorns målgrupp, eller installera från paket.</translation>
        </message>
        <message>
            <source>%1 is not approved for %2 on %3 (read %4).</source>
            <translation>%1 är inte godkänd för %2 på %3 (avläst %4).</translation>
        </message>
        <message>
            <source>%1 is approved for removal from %2 on %3 (read %4).</source>
            <translation>%1 är godkänd för borttagning från %2 på %3 (avläst %4).</translation>
        </message>
        <message>
            <source>What the update server of %1 has approved is not reported.</source>
            <translation>Vad uppdateringsservern för %1 har godkänt är inte rapporterat.</translation>
        </message>
        <message>
            <source>Let the computer report to its update server, and read the estate again.</source>
            <translation>Låt datorn rapportera till sin uppdateringsserver och läs in beståndet igen.</translation>
        </message>
        <message>
            <source>%1 reported to its update server %2; whether it needs the update is not reported.</source>
            <translation>%1 rapporterade till sin uppdateringsserver %2; om den behöver uppdateringen är inte rapporterat.</translation>
        </message>
        <message>
            <source>Check on the update server that the computer needs it.</source>
            <translation>Kontrollera på uppdateringsservern att datorn behöver den.</translation>
        </message>
        <message>
            <source>%1 last reported to its update server %2; a report may be at most %3 hours old.</source>
            <translation>%1 rapporterade senast till sin uppdateringsserver %2; en rapport får vara högst %3 timmar gammal.</translation>
        </message>
        <message>
            <source>When %1 last reported to its update server is not reported.</source>
            <translation>När %1 senast rapporterade till sin uppdateringsserver är inte rapporterat.</translation>
        </message>
        <message>
            <source>%1 has no pending restart (read %2).</source>
            <translation>%1 har ingen väntande omstart (avläst %2).</translation>
        </message>
        <message>
            <source>%1 has a pending restart (read %2).</source>
            <translation>%1 har en väntande omstart (avläst %2).</translation>
        </message>
        <message>
            <source>On %1 only file renames wait for a restart (read %2).</source>
            <translation>På %1 väntar bara namnbyten på filer på en omstart (avläst %2).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the system drive; %3 MB are needed (read %4).</source>
            <translation>%1 har %2 MB ledigt på systemenheten; %3 MB krävs (avläst %4).</translation>
        </message>
        <message>
            <source>Free space on the drive.</source>
            <translation>Frigör utrymme på enheten.</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the system drive (read %3).</source>
            <translation>%1 har %2 MB ledigt på systemenheten (avläst %3).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the drive of SQL Server's programs; %3 MB are needed (read %4).</source>
            <translation>%1 har %2 MB ledigt på enheten med SQL Servers program; %3 MB krävs (avläst %4).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the drive of SQL Server's programs (read %3).</source>
            <translation>%1 har %2 MB ledigt på enheten med SQL Servers program (avläst %3).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the drive of SQL Server's programs; twice what the packages unpack to are %3 MB (read %4).</source>
            <translation>%1 har %2 MB ledigt på enheten med SQL Servers program; dubbelt så mycket som paketen packas upp till är %3 MB (avläst %4).</translation>
        </message>
        <message>
            <source>How much space %1 has free on the drive of SQL Server's programs is not reported.</source>
            <translation>Hur mycket ledigt utrymme %1 har på enheten med SQL Servers program är inte rapporterat.</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the system drive; twice what the packages unpack to are %3 MB (read %4).</source>
            <translation>%1 har %2 MB ledigt på systemenheten; dubbelt så mycket som paketen packas upp till är %3 MB (avläst %4).</translation>
        </message>
        <message>
            <source>Packages are missing from the installer cache of %1 (read %2).</source>
            <translation>Paket saknas i installationscachen på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Restore the missing packages from the original media before the run.</source>
            <translation>Återställ de saknade paketen från originalmediet före körningen.</translation>
        </message>
        <message>
            <source>The installer cache is intact on %1 (read %2).</source>
            <translation>Installationscachen är intakt på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Whether the installer cache is intact is not reported: %1.</source>
            <translation>Om installationscachen är intakt är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Start what is missing, or make it reachable, and read the estate again.</source>
            <translation>Starta det som saknas eller gör det nåbart, och läs in beståndet igen.</translation>
        </message>
        <message>
            <source>%1 lacks what the update needs: %2 (read %3).</source>
            <translation>%1 saknar vad uppdateringen behöver: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>%1 has every service that the update needs (read %2).</source>
            <translation>%1 har varje tjänst som uppdateringen behöver (avläst %2).</translation>
        </message>
        <message>
            <source>Not reported of %1: %2.</source>
            <translation>Inte rapporterat för %1: %2.</translation>
        </message>
        <message>
            <source>The default data or log path of %1 does not exist (read %2).</source>
            <translation>Standardsökvägen för data eller logg för %1 finns inte (avläst %2).</translation>
        </message>
        <message>
            <source>Correct the default paths in the properties of the instance.</source>
            <translation>Rätta standardsökvägarna i instansens egenskaper.</translation>
        </message>
        <message>
            <source>Data, log and tempdb paths exist for %1 (read %2).</source>
            <translation>Sökvägarna för data, logg och tempdb finns för %1 (avläst %2).</translation>
        </message>
        <message>
            <source>The path of tempdb does not exist on every node of %1 (read %2).</source>
            <translation>Sökvägen för tempdb finns inte på varje nod för %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Create the folder on every node.</source>
            <translation>Skapa mappen på varje nod.</translation>
        </message>
        <message>
            <source>Whether the data, log and tempdb paths exist is not reported: %1.</source>
            <translation>Om sökvägarna för data, logg och tempdb finns är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>%1 is at %3 on %2, above the target %4: that would be a downgrade.</source>
            <translation>%1 är på %3 på %2, över målet %4: det vore en nedgradering.</translation>
        </message>
        <message>
            <source>The members of %1 have different levels: %2.</source>
            <translation>Medlemmarna i %1 har olika nivåer: %2.</translation>
        </message>
        <message>
            <source>The same level everywhere: %1 (read %2).</source>
            <translation>Samma nivå överallt: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>%1 is a Standard edition and has %2 possible owners; it supports two.</source>
            <translation>%1 är en Standard-utgåva och har %2 möjliga ägare; den stöder två.</translation>
        </message>
        <message>
            <source>Limit its possible owners to two nodes.</source>
            <translation>Begränsa dess möjliga ägare till två noder.</translation>
        </message>
        <message>
            <source>The level on some nodes is not reported: %1.</source>
            <translation>Nivån på vissa noder är inte rapporterad: %1.</translation>
        </message>
        <message>
            <source>Every node of %1 is a possible owner: %2.</source>
            <translation>Varje nod för %1 är en möjlig ägare: %2.</translation>
        </message>
        <message>
            <source>%1 does not move databases by their preference (read %2).</source>
            <translation>%1 flyttar inte databaser efter deras preferens (avläst %2).</translation>
        </message>
        <message>
            <source>%1 moves databases back by their preference on its own (read %2).</source>
            <translation>%1 flyttar själv tillbaka databaser efter deras preferens (avläst %2).</translation>
        </message>
        <message>
            <source>Whether %1 moves databases by their preference is not reported.</source>
            <translation>Om %1 flyttar databaser efter deras preferens är inte rapporterat.</translation>
        </message>
        <message>
            <source>Switch PreferenceMoveFrequency off for the time of the run.</source>
            <translation>Stäng av PreferenceMoveFrequency under körningen.</translation>
        </message>
        <message>
            <source>Backups of the mailbox databases and of Active Directory are not reported.</source>
            <translation>Säkerhetskopior av postlådedatabaserna och av Active Directory är inte rapporterade.</translation>
        </message>
        <message>
            <source>Check both backups; a snapshot of a virtual machine is none.</source>
            <translation>Kontrollera båda säkerhetskopiorna; en ögonblicksbild av en virtuell dator är ingen sådan.</translation>
        </message>
        <message>
            <source>Make a full backup before the run; a snapshot of a virtual machine is none.</source>
            <translation>Gör en fullständig säkerhetskopia före körningen; en ögonblicksbild av en virtuell dator är ingen sådan.</translation>
        </message>
        <message>
            <source>Full backups are recent: %1 (oldest %2).</source>
            <translation>Fullständiga säkerhetskopior är färska: %1 (äldst %2).</translation>
        </message>
        <message>
            <source>The oldest full backup of %1 is of %2; it may be at most %3 hours old.</source>
            <translation>Den äldsta fullständiga säkerhetskopian av %1 är från %2; den får vara högst %3 timmar gammal.</translation>
        </message>
        <message>
            <source>When the databases were last backed up is not reported: %1.</source>
            <translation>När databaserna senast säkerhetskopierades är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Run DBCC CHECKDB before the run.</source>
            <translation>Kör DBCC CHECKDB före körningen.</translation>
        </message>
        <message>
            <source>Databases were checked recently: %1 (oldest %2).</source>
            <translation>Databaserna har kontrollerats nyligen: %1 (äldst %2).</translation>
        </message>
        <message>
            <source>The last clean check of all databases of %1 is of %2; it may be at most %3 hours old.</source>
            <translation>Den senaste felfria kontrollen av alla databaser i %1 är från %2; den får vara högst %3 timmar gammal.</translation>
        </message>
        <message>
            <source>When the databases were last checked is not reported: %1.</source>
            <translation>När databaserna senast kontrollerades är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Repair or restore the databases before the move.</source>
            <translation>Reparera eller återställ databaserna före flytten.</translation>
        </message>
        <message>
            <source>%1 has a transaction that is open for %2; %3 are accepted (read %4).</source>
            <translation>%1 har en transaktion som har varit öppen i %2; %3 godtas (avläst %4).</translation>
        </message>
        <message>
            <source>Whether a long transaction is open is not reported: %1.</source>
            <translation>Om en lång transaktion är öppen är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Wait for it or ask who it belongs to: recovery after a move takes as long.</source>
            <translation>Vänta ut den eller fråga vems den är: återställningen efter en flytt tar lika lång tid.</translation>
        </message>
        <message>
            <source>Databases of %1 are not online (read %2).</source>
            <translation>Databaser i %1 är inte online (avläst %2).</translation>
        </message>
        <message>
            <source>All databases are online: %1 (read %2).</source>
            <translation>Alla databaser är online: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>No long transaction is open: %1 (read %2).</source>
            <translation>Ingen lång transaktion är öppen: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Databases of %1 are suspect or being recovered: %2 (read %3).</source>
            <translation>Databaser i %1 är misstänkta eller håller på att återställas: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Whether all databases are online is not reported: %1.</source>
            <translation>Om alla databaser är online är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Wait for them or stop them before the move.</source>
            <translation>Vänta ut dem eller stoppa dem före flytten.</translation>
        </message>
        <message>
            <source>No job, backup or maintenance ran: %1 (read %2).</source>
            <translation>Inget jobb, ingen säkerhetskopiering och inget underhåll pågick: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>These ran on %1 and would be cut off by a move: %2 (read %3).</source>
            <translation>Det här pågick på %1 och skulle avbrytas av en flytt: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Which jobs and backups run is not reported: %1.</source>
            <translation>Vilka jobb och säkerhetskopieringar som pågår är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>While %1 is out, no member below its MaximumActiveDatabases can take: %2 (read %3).</source>
            <translation>Medan %1 är ute kan ingen medlem under sin MaximumActiveDatabases ta: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>The other members can take the databases mounted on %1: %2.</source>
            <translation>De andra medlemmarna kan ta databaserna som är monterade på %1: %2.</translation>
        </message>
        <message>
            <source>Raise MaximumActiveDatabases of another member for the time of the run.</source>
            <translation>Höj MaximumActiveDatabases för en annan medlem under körningen.</translation>
        </message>
        <message>
            <source>On %1 the instances may use %2 MB together, more than its %3 MB (read %4).</source>
            <translation>På %1 får instanserna tillsammans använda %2 MB, mer än dess %3 MB (avläst %4).</translation>
        </message>
        <message>
            <source>Memory suffices for what lands on %1 (read %2).</source>
            <translation>Minnet räcker för det som hamnar på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Memory and max server memory are not reported: %1.</source>
            <translation>Minne och max server memory är inte rapporterade: %1.</translation>
        </message>
        <message>
            <source>Lower max server memory of the instances that share the node.</source>
            <translation>Sänk max server memory för instanserna som delar noden.</translation>
        </message>
        <message>
            <source>On %1 several instances share the memory and these have no limit: %2 (read %3).</source>
            <translation>På %1 delar flera instanser minnet, och de här har ingen gräns: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>%1 and %2 both listen on port %4 of %3.</source>
            <translation>%1 och %2 lyssnar båda på port %4 på %3.</translation>
        </message>
        <message>
            <source>Give one of them another port, or bind the stand-alone instance to one address.</source>
            <translation>Ge en av dem en annan port, eller bind den fristående instansen till en adress.</translation>
        </message>
        <message>
            <source>Ports do not collide: %1 (read %2).</source>
            <translation>Portarna krockar inte: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Whether ports collide is not reported: %1.</source>
            <translation>Om portar krockar är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Drive letters and the rights of service accounts on the target nodes are not reported.</source>
            <translation>Enhetsbokstäver och tjänstkontonas behörigheter på målnoderna är inte rapporterade.</translation>
        </message>
        <message>
            <source>Check them on the nodes where instances land.</source>
            <translation>Kontrollera dem på noderna där instanser hamnar.</translation>
        </message>
        <message>
            <source>%1 has only asynchronous secondaries: one has to become synchronous before the failover.</source>
            <translation>%1 har bara asynkrona sekundära repliker: en måste bli synkron före redundansväxlingen.</translation>
        </message>
        <message>
            <source>Expect slower commits meanwhile, or update the primary in a full outage.</source>
            <translation>Räkna med långsammare incheckningar under tiden, eller uppdatera den primära repliken med fullt avbrott.</translation>
        </message>
        <message>
            <source>Of %1 these replicas are not ready for a failover: %2 (read %3).</source>
            <translation>De här replikerna i %1 är inte redo för en redundansväxling: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>%1 needs no failover: its primary moves with the clustered instance %2.</source>
            <translation>%1 behöver ingen redundansväxling: dess primära replik flyttas med den klustrade instansen %2.</translation>
        </message>
        <message>
            <source>Resume data movement and wait until every database is synchronized.</source>
            <translation>Återuppta dataflytten och vänta tills varje databas är synkroniserad.</translation>
        </message>
        <message>
            <source>The primary replica of %1 is not reported.</source>
            <translation>Den primära repliken i %1 är inte rapporterad.</translation>
        </message>
        <message>
            <source>%1 can fail over to %2: every database is synchronized (read %3).</source>
            <translation>%1 kan växla över till %2: varje databas är synkroniserad (avläst %3).</translation>
        </message>
        <message>
            <source>Of %1 the synchronization of these replicas is not reported: %2.</source>
            <translation>Synkroniseringen av de här replikerna i %1 är inte rapporterad: %2.</translation>
        </message>
        <message>
            <source>Bring another secondary back in step, or let the plan lower the number meanwhile.</source>
            <translation>Få en annan sekundär replik i fas igen, eller låt planen sänka antalet under tiden.</translation>
        </message>
        <message>
            <source>%1 requires %3 synchronized secondaries and has %2; the plan lowers the number meanwhile and puts it back.</source>
            <translation>%1 kräver %3 synkroniserade sekundära repliker och har %2; planen sänker antalet under tiden och återställer det sedan.</translation>
        </message>
        <message>
            <source>Accept that commits may be on one replica only meanwhile.</source>
            <translation>Acceptera att incheckningar under tiden kan finnas på bara en replik.</translation>
        </message>
        <message>
            <source>No step takes a secondary away that %1 requires (%3 required, %2 synchronized).</source>
            <translation>Inget steg tar bort en sekundär replik som %1 kräver (%3 krävs, %2 synkroniserade).</translation>
        </message>
        <message>
            <source>%1 has %2 synchronized secondaries; with one out, the %3 required ones stay.</source>
            <translation>%1 har %2 synkroniserade sekundära repliker; med en ute finns de %3 som krävs kvar.</translation>
        </message>
        <message>
            <source>%1 has %2 synchronized secondaries and requires %3: with one out, commits fail.</source>
            <translation>%1 har %2 synkroniserade sekundära repliker och kräver %3: med en ute misslyckas incheckningar.</translation>
        </message>
        <message>
            <source>How many secondaries %1 requires is not reported.</source>
            <translation>Hur många sekundära repliker %1 kräver är inte rapporterat.</translation>
        </message>
        <message>
            <source>Whether %1 keeps its %3 required secondaries with one out is not reported (%2 are known as synchronized).</source>
            <translation>Om %1 behåller sina %3 obligatoriska sekundära repliker med en ute är inte rapporterat (%2 är kända som synkroniserade).</translation>
        </message>
        <message>
            <source>Compare logins, jobs, linked servers and certificates of the replicas.</source>
            <translation>Jämför replikernas inloggningar, jobb, länkade servrar och certifikat.</translation>
        </message>
        <message>
            <source>Whether logins, jobs and certificates match on the replicas is not reported: %1.</source>
            <translation>Om inloggningar, jobb och certifikat stämmer överens på replikerna är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Whether databases outside of availability groups use replication or change data capture is not reported.</source>
            <translation>Om databaser utanför tillgänglighetsgrupper använder replikering eller change data capture är inte rapporterat.</translation>
        </message>
        <message>
            <source>%1 has memory-optimized tables: its first start takes longer (read %2).</source>
            <translation>%1 har minnesoptimerade tabeller: den första starten tar längre tid (avläst %2).</translation>
        </message>
        <message>
            <source>Whether there are memory-optimized tables is not reported: %1.</source>
            <translation>Om det finns minnesoptimerade tabeller är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Plan more time for the move.</source>
            <translation>Planera mer tid för flytten.</translation>
        </message>
        <message>
            <source>No memory-optimized tables: %1 (read %2).</source>
            <translation>Inga minnesoptimerade tabeller: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>No database needs a treatment of its own: %1 (read %2).</source>
            <translation>Ingen databas behöver en egen behandling: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>%1 in %2 uses replication or change data capture.</source>
            <translation>%1 i %2 använder replikering eller change data capture.</translation>
        </message>
        <message>
            <source>Run sp_vupgrade_replication on the new primary after the failover.</source>
            <translation>Kör sp_vupgrade_replication på den nya primära repliken efter redundansväxlingen.</translation>
        </message>
        <message>
            <source>SSISDB is a database of %1.</source>
            <translation>SSISDB är en databas i %1.</translation>
        </message>
        <message>
            <source>Remove it from the availability group before the update and add it again afterwards.</source>
            <translation>Ta bort den ur tillgänglighetsgruppen före uppdateringen och lägg till den igen efteråt.</translation>
        </message>
        <message>
            <source>Whether databases use replication or change data capture is not reported: %1.</source>
            <translation>Om databaser använder replikering eller change data capture är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Remove these nodes from the possible owners of the clustered instance.</source>
            <translation>Ta bort de här noderna från den klustrade instansens möjliga ägare.</translation>
        </message>
        <message>
            <source>No other replica of its availability group is on a node of %1.</source>
            <translation>Ingen annan replik i samma tillgänglighetsgrupp finns på en nod för %1.</translation>
        </message>
        <message>
            <source>%1 can come to nodes with another replica of %2: %3.</source>
            <translation>%1 kan komma till noder med en annan replik i %2: %3.</translation>
        </message>
        <message>
            <source>Bring another copy of each back to Healthy, with short queues, on a member that is not blocked.</source>
            <translation>Få en annan kopia av varje databas till Healthy igen, med korta köer, på en medlem som inte är blockerad.</translation>
        </message>
        <message>
            <source>Databases mounted on %1 without another usable copy: %2 (read %3).</source>
            <translation>Databaser monterade på %1 utan en annan användbar kopia: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Every database mounted on %1 has another usable copy: %2 (read %3).</source>
            <translation>Varje databas som är monterad på %1 har en annan användbar kopia: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Whether databases mounted on %1 have another usable copy is not reported: %2.</source>
            <translation>Om databaser monterade på %1 har en annan användbar kopia är inte rapporterat: %2.</translation>
        </message>
        <message>
            <source>Test-ReplicationHealth fails on %1: %2 (read %3).</source>
            <translation>Test-ReplicationHealth misslyckas på %1: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Find the cause and let the test pass before a member goes out.</source>
            <translation>Hitta orsaken och låt testet lyckas innan en medlem tas ut.</translation>
        </message>
        <message>
            <source>Test-ReplicationHealth passes on %1 (read %2).</source>
            <translation>Test-ReplicationHealth lyckas på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>The result of Test-ReplicationHealth is not reported: %1.</source>
            <translation>Resultatet av Test-ReplicationHealth är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Whether the witness host %1 is in another running plan is read before every node step.</source>
            <translation>Om vittnesvärden %1 ingår i en annan pågående plan läses före varje nodsteg.</translation>
        </message>
        <message>
            <source>The primary active manager of %1 is not reported.</source>
            <translation>Den primära aktiva hanteraren för %1 är inte rapporterad.</translation>
        </message>
        <message>
            <source>%1 is the primary active manager; the role moves before its turn (read %2).</source>
            <translation>%1 är den primära aktiva hanteraren; rollen flyttas före dess tur (avläst %2).</translation>
        </message>
        <message>
            <source>%1 is the primary active manager and is not touched (read %2).</source>
            <translation>%1 är den primära aktiva hanteraren och berörs inte (avläst %2).</translation>
        </message>
        <message>
            <source>The witness host %1 is not in this plan.</source>
            <translation>Vittnesvärden %1 ingår inte i den här planen.</translation>
        </message>
        <message>
            <source>The witness host of %1 is not reported.</source>
            <translation>Vittnesvärden för %1 är inte rapporterad.</translation>
        </message>
        <message>
            <source>It stays as it is; find out who set it before the run.</source>
            <translation>Det förblir som det är; ta reda på vem som ställde in det före körningen.</translation>
        </message>
        <message>
            <source>Components of %1 are not active: %2 (read %3).</source>
            <translation>Komponenter på %1 är inte aktiva: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>All components are active, and the activation policy is saved: %1 (read %2).</source>
            <translation>Alla komponenter är aktiva, och aktiveringspolicyn är sparad: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>%2 messages waited on %1 (read %3).</source>
            <translation>%2 meddelanden väntade på %1 (avläst %3).</translation>
        </message>
        <message>
            <source>The queue is drained before the member goes out.</source>
            <translation>Kön töms innan medlemmen tas ut.</translation>
        </message>
        <message>
            <source>Component states or activation policy are not reported: %1.</source>
            <translation>Komponenttillstånd eller aktiveringspolicy är inte rapporterade: %1.</translation>
        </message>
        <message>
            <source>Check .NET, Visual C++ and the rights for Active Directory, and save changed configuration files.</source>
            <translation>Kontrollera .NET, Visual C++ och behörigheterna i Active Directory, och spara ändrade konfigurationsfiler.</translation>
        </message>
        <message>
            <source>Repair the volumes first.</source>
            <translation>Reparera volymerna först.</translation>
        </message>
        <message>
            <source>Repair jobs run in the storage of %1 (read %2).</source>
            <translation>Reparationsjobb pågår i lagringen för %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Whether storage repair jobs run is not reported.</source>
            <translation>Om reparationsjobb pågår i lagringen är inte rapporterat.</translation>
        </message>
        <message>
            <source>Wait until they have ended.</source>
            <translation>Vänta tills de är klara.</translation>
        </message>
        <message>
            <source>The volumes are healthy and no repair job runs (read %1).</source>
            <translation>Volymerna är felfria och inget reparationsjobb pågår (avläst %1).</translation>
        </message>
        <message>
            <source>The volumes of %1 are not healthy (read %2).</source>
            <translation>Volymerna i %1 är inte felfria (avläst %2).</translation>
        </message>
        <message>
            <source>Whether the volumes of Storage Spaces Direct are healthy is not reported.</source>
            <translation>Om volymerna i Storage Spaces Direct är felfria är inte rapporterat.</translation>
        </message>
        <message>
            <source>Clustered disks are not online: %1 (read %2).</source>
            <translation>Klustrade diskar är inte online: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Clustered disks are online: %1 (read %2).</source>
            <translation>Klustrade diskar är online: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>The state of clustered disks is not reported: %1.</source>
            <translation>Tillståndet för klustrade diskar är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Bring disks online, and end redirected access and maintenance.</source>
            <translation>Ta diskar online och avsluta omdirigerad åtkomst och underhåll.</translation>
        </message>
        <message>
            <source>A shared volume of %1 is in redirected access or maintenance (read %2).</source>
            <translation>En delad volym i %1 är i omdirigerad åtkomst eller underhåll (avläst %2).</translation>
        </message>
        <message>
            <source>No shared volume is in redirected access or maintenance (read %1).</source>
            <translation>Ingen delad volym är i omdirigerad åtkomst eller underhåll (avläst %1).</translation>
        </message>
        <message>
            <source>Whether shared volumes are in redirected access is not reported.</source>
            <translation>Om delade volymer är i omdirigerad åtkomst är inte rapporterat.</translation>
        </message>
        <message>
            <source>The validation of %1 told failures (%2).</source>
            <translation>Valideringen av %1 visade fel (%2).</translation>
        </message>
        <message>
            <source>Read the report and mend what it told.</source>
            <translation>Läs rapporten och åtgärda det den visar.</translation>
        </message>
        <message>
            <source>Validate the cluster: inventory, network and system.</source>
            <translation>Validera klustret: inventering, nätverk och system.</translation>
        </message>
        <message>
            <source>The cluster was validated without failures (%1).</source>
            <translation>Klustret validerades utan fel (%1).</translation>
        </message>
        <message>
            <source>%1 was last validated %2; a report may be at most %3 days old.</source>
            <translation>%1 validerades senast %2; en rapport får vara högst %3 dagar gammal.</translation>
        </message>
        <message>
            <source>The cluster was validated %1; the result is not reported.</source>
            <translation>Klustret validerades %1; resultatet är inte rapporterat.</translation>
        </message>
        <message>
            <source>Exclude the folders and processes of the product, and pause the scanner for Setup.</source>
            <translation>Undanta produktens mappar och processer, och pausa skannern under installationen.</translation>
        </message>
        <message>
            <source>The antivirus exclusions of %1 are not complete (read %2).</source>
            <translation>Antivirusundantagen på %1 är inte fullständiga (avläst %2).</translation>
        </message>
        <message>
            <source>The antivirus exclusions are set on %1 (read %2).</source>
            <translation>Antivirusundantagen är inställda på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>The exclusions of the antivirus software are not reported: %1.</source>
            <translation>Undantagen i antivirusprogrammet är inte rapporterade: %1.</translation>
        </message>
        <message>
            <source>Every node step begins in time to be taken back within the window; %1 needs up to %2 of %3.</source>
            <translation>Varje nodsteg börjar i tid för att kunna tas tillbaka inom fönstret; %1 behöver upp till %2 av %3.</translation>
        </message>
        <message>
            <source>The step of %1 may begin too late: with its way back it needs up to %2, the window is %3 long.</source>
            <translation>Steget för %1 kan börja för sent: med vägen tillbaka behöver det upp till %2, fönstret är %3 långt.</translation>
        </message>
        <message>
            <source>The account that runs the update is no administrator on %1 (read %2).</source>
            <translation>Kontot som kör uppdateringen är inte administratör på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Give the account the rights, or use another one.</source>
            <translation>Ge kontot behörigheten, eller använd ett annat.</translation>
        </message>
        <message>
            <source>The account that runs the update is an administrator on %1 (read %2).</source>
            <translation>Kontot som kör uppdateringen är administratör på %1 (avläst %2).</translation>
        </message>
        <message>
            <source>The rights on %1 last until %2, longer than the plan.</source>
            <translation>Behörigheten på %1 gäller till %2, längre än planen.</translation>
        </message>
        <message>
            <source>Rights in SQL Server and on the update server, the change ticket and the silencing of alarms are not reported.</source>
            <translation>Behörigheter i SQL Server och på uppdateringsservern, ändringsärendet och tystandet av larm är inte rapporterade.</translation>
        </message>
        <message>
            <source>Rights in SQL Server, Exchange and on the update server, the change ticket and the silencing of alarms are not reported.</source>
            <translation>Behörigheter i SQL Server, Exchange och på uppdateringsservern, ändringsärendet och tystandet av larm är inte rapporterade.</translation>
        </message>
        <message>
            <source>Check them before the run begins.</source>
            <translation>Kontrollera dem innan körningen börjar.</translation>
        </message>
        <message>
            <source>The rights on %1 end %2: %3 are left, the plan takes up to %4.</source>
            <translation>Behörigheten på %1 upphör %2: %3 återstår, planen tar upp till %4.</translation>
        </message>
        <message>
            <source>Renew the rights for the length of the plan.</source>
            <translation>Förnya behörigheten för planens hela längd.</translation>
        </message>
        <message>
            <source>Whether the account that runs the update is an administrator on %1 is not reported.</source>
            <translation>Om kontot som kör uppdateringen är administratör på %1 är inte rapporterat.</translation>
        </message>
        <message>
            <source>The nodes have different Windows versions: %1.</source>
            <translation>Noderna har olika Windows-versioner: %1.</translation>
        </message>
        <message>
            <source>Finish the upgrade of Windows within a month; this plan does not raise the functional level.</source>
            <translation>Slutför uppgraderingen av Windows inom en månad; den här planen höjer inte funktionsnivån.</translation>
        </message>
        <message>
            <source>The Windows build of some nodes is not reported: %1.</source>
            <translation>Windows-builden på vissa noder är inte rapporterad: %1.</translation>
        </message>
        <message>
            <source>The name of %1 is not online, or its computer object or DNS record is not in order (read %2).</source>
            <translation>Namnet på %1 är inte online, eller så är dess datorobjekt eller DNS-post inte i ordning (avläst %2).</translation>
        </message>
        <message>
            <source>The name of %1 is online (read %2).</source>
            <translation>Namnet på %1 är online (avläst %2).</translation>
        </message>
        <message>
            <source>Whether the name, computer object and DNS record of %1 are in order is not reported.</source>
            <translation>Om namn, datorobjekt och DNS-post för %1 är i ordning är inte rapporterat.</translation>
        </message>
        <message>
            <source>Bring the cluster name online, and check its computer object and DNS record.</source>
            <translation>Ta klusternamnet online och kontrollera dess datorobjekt och DNS-post.</translation>
        </message>
        <message>
            <source>The clocks agree with the domain: %1 (read %2).</source>
            <translation>Klockorna stämmer med domänen: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>The clock of %1 is off by %2 (read %3).</source>
            <translation>Klockan på %1 går fel med %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Correct the time source: Kerberos takes at most five minutes.</source>
            <translation>Rätta tidskällan: Kerberos tål högst fem minuter.</translation>
        </message>
        <message>
            <source>Whether the clocks agree with the domain is not reported: %1.</source>
            <translation>Om klockorna stämmer med domänen är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Errors of the last seven days on %1: %2 (read %3).</source>
            <translation>Fel under de senaste sju dagarna på %1: %2 (avläst %3).</translation>
        </message>
        <message>
            <source>Find their cause before a node goes out.</source>
            <translation>Hitta orsaken innan en nod tas ut.</translation>
        </message>
        <message>
            <source>No cluster or disk error in the last seven days: %1 (read %2).</source>
            <translation>Inget kluster- eller diskfel under de senaste sju dagarna: %1 (avläst %2).</translation>
        </message>
        <message>
            <source>Recent cluster and disk errors in the event log are not reported: %1.</source>
            <translation>Nyliga kluster- och diskfel i händelseloggen är inte rapporterade: %1.</translation>
        </message>
        <message>
            <source>While a node is out, these roles cannot all run: they must be on different nodes: %1.</source>
            <translation>Medan en nod är ute kan de här rollerna inte alla köras: de måste vara på olika noder: %1.</translation>
        </message>
        <message>
            <source>These roles should be apart, and whether the cluster enforces it is not reported: %1.</source>
            <translation>De här rollerna bör hållas isär, och om klustret kräver det är inte rapporterat: %1.</translation>
        </message>
        <message>
            <source>Read it with the collector, or check it by hand.</source>
            <translation>Läs in det med insamlingsskriptet, eller kontrollera det för hand.</translation>
        </message>
        <message>
            <source>The node is primary for an availability group, and a drain would move the group behind its back.</source>
            <translation>Noden är primär för en tillgänglighetsgrupp, och en tömning skulle flytta gruppen bakom dess rygg.</translation>
        </message>
        <message>
            <source>The role is an availability group: it fails over by T-SQL and is never moved by the cluster.</source>
            <translation>Rollen är en tillgänglighetsgrupp: den växlar över med T-SQL och flyttas aldrig av klustret.</translation>
        </message>
        <message>
            <source>The target hosts another replica of the same availability group, which may be dropped then.</source>
            <translation>Målet är värd för en annan replik av samma tillgänglighetsgrupp, som då kan tas bort.</translation>
        </message>
        <message>
            <source>The target is not a synchronous replica with every database synchronized: data would be lost.</source>
            <translation>Målet är ingen synkron replik där alla databaser är synkroniserade: data skulle gå förlorade.</translation>
        </message>
        <message>
            <source>The availability group has no primary at this moment.</source>
            <translation>Tillgänglighetsgruppen har ingen primär replik just nu.</translation>
        </message>
        <message>
            <source>A mailbox database of the member has no other copy that could be mounted.</source>
            <translation>En postlådedatabas på medlemmen har ingen annan kopia som kan monteras.</translation>
        </message>
        <message>
            <source>Storage jobs still run: no other node of Storage Spaces Direct may leave before they are done.</source>
            <translation>Lagringsjobb pågår: ingen annan nod med Storage Spaces Direct får lämna innan de är klara.</translation>
        </message>
        <message>
            <source>REQUIRED_SYNCHRONIZED_SECONDARIES_TO_COMMIT of %1 is not reported; 0 is assumed.</source>
            <translation>REQUIRED_SYNCHRONIZED_SECONDARIES_TO_COMMIT för %1 är inte rapporterat; 0 antas.</translation>
        </message>
        <message>
            <source>Whether the volumes of %1 are healthy is not reported; healthy is assumed.</source>
            <translation>Om volymerna i %1 är felfria är inte rapporterat; felfria antas.</translation>
        </message>
        <message>
            <source>Update %1 with full outage</source>
            <translation>Uppdatera %1 med fullt avbrott</translation>
        </message>
        <message>
            <source>Update the virtual server %1 with full outage</source>
            <translation>Uppdatera den virtuella servern %1 med fullt avbrott</translation>
        </message>
        <message>
            <source>Update %1 on %2</source>
            <translation>Uppdatera %1 på %2</translation>
        </message>
        <message>
            <source>Fail %1 over from %2 to %3</source>
            <translation>Växla över %1 från %2 till %3</translation>
        </message>
        <message>
            <source>Take %1 out of %2</source>
            <translation>Ta ut %1 ur %2</translation>
        </message>
        <message>
            <source>Put %1 back into %2</source>
            <translation>Lägg tillbaka %1 i %2</translation>
        </message>
        <message>
            <source>Run sp_vupgrade_replication in %1 on %2</source>
            <translation>Kör sp_vupgrade_replication i %1 på %2</translation>
        </message>
        <message>
            <source>%1 enters maintenance mode: its databases are mounted on other members first.</source>
            <translation>%1 går in i underhållsläge: dess databaser monteras först på andra medlemmar.</translation>
        </message>
        <message>
            <source>The replica %1 is out meanwhile for: %2. Databases outside of availability groups are down.</source>
            <translation>Repliken %1 är ute under tiden för: %2. Databaser utanför tillgänglighetsgrupper ligger nere.</translation>
        </message>
        <message>
            <source>The only synchronous secondary is out: until it is back, %1 can not fail over without loss.</source>
            <translation>Den enda synkrona sekundära repliken är ute: tills den är tillbaka kan %1 inte växla över utan förlust.</translation>
        </message>
        <message>
            <source>%1 has no other node that could take it: its users wait until the update is done.</source>
            <translation>%1 har ingen annan nod som kan ta över: användarna väntar tills uppdateringen är klar.</translation>
        </message>
        <message>
            <source>Setup runs once on %2, with all nodes up, and updates the binaries of %1 on every node.</source>
            <translation>Installationsprogrammet körs en gång på %2, med alla noder uppe, och uppdaterar binärerna för %1 på varje nod.</translation>
        </message>
        <message>
            <source>The package updates only instances that are passive on %1. The node is not restarted.</source>
            <translation>Paketet uppdaterar bara instanser som är passiva på %1. Noden startas inte om.</translation>
        </message>
        <message>
            <source>The fail-over waits until every database of %1 on %2 is synchronized.</source>
            <translation>Överväxlingen väntar tills alla databaser i %1 på %2 är synkroniserade.</translation>
        </message>
        <message>
            <source>No replica of %1 is synchronous: this one is, for as long as the fail-over and the way back take.</source>
            <translation>Ingen replik i %1 är synkron: den här är det så länge överväxlingen och vägen tillbaka varar.</translation>
        </message>
        <message>
            <source>%1 is served by an updated replica before its primary is updated.</source>
            <translation>%1 betjänas av en uppdaterad replik innan dess primära uppdateras.</translation>
        </message>
        <message>
            <source>No node is free: %1 makes room on the node that is updated next.</source>
            <translation>Ingen nod är ledig: %1 lämnar plats på noden som uppdateras härnäst.</translation>
        </message>
        <message>
            <source>No node is free: %1 shares a node meanwhile so that one can be updated.</source>
            <translation>Ingen nod är ledig: %1 delar en nod under tiden så att en kan uppdateras.</translation>
        </message>
        <message>
            <source>Back up %1 before the run and again after it.</source>
            <translation>Säkerhetskopiera %1 före körningen och igen efter den.</translation>
        </message>
        <message>
            <source>%1 shared a node only for the update and returns to its own.</source>
            <translation>%1 delade en nod bara för uppdateringen och återvänder till sin egen.</translation>
        </message>
        <message>
            <source>This is done by a person; the run waits for the answer.</source>
            <translation>Detta görs av en person; körningen väntar på svaret.</translation>
        </message>
        <message>
            <source>No availability group may fail over on its own during the run.</source>
            <translation>Ingen tillgänglighetsgrupp får växla över av sig själv under körningen.</translation>
        </message>
        <message>
            <source>Commits must not stop while a secondary is out.</source>
            <translation>Skrivningar får inte stanna medan en sekundär replik är ute.</translation>
        </message>
        <message>
            <source>Backups run on the primary while secondaries are updated.</source>
            <translation>Säkerhetskopior körs på den primära medan sekundära uppdateras.</translation>
        </message>
        <message>
            <source>%1 uses Storage Spaces Direct: stopping the cluster service skips the drain of its storage.</source>
            <translation>%1 använder Storage Spaces Direct: att stoppa klustertjänsten hoppar över tömningen av lagringen.</translation>
        </message>
        <message>
            <source>Setup needs the cluster service while it updates the clustered instance %1, so the service can not be stopped.</source>
            <translation>Installationsprogrammet behöver klustertjänsten medan det uppdaterar den klustrade instansen %1, så tjänsten kan inte stoppas.</translation>
        </message>
        <message>
            <source>The volumes of %1 are not healthy.</source>
            <translation>Volymerna i %1 är inte felfria.</translation>
        </message>
        <message>
            <source>%1 carries a clustered mailbox server and SQL Server instances.</source>
            <translation>%1 bär en klustrad postlådeserver och SQL Server-instanser.</translation>
        </message>
        <message>
            <source>%1 runs Exchange, but no database availability group of its cluster is reported.</source>
            <translation>%1 kör Exchange, men ingen databastillgänglighetsgrupp för dess kluster är rapporterad.</translation>
        </message>
        <message>
            <source>No mailbox database of %1 is reported, so nobody can tell where its databases would be mounted.</source>
            <translation>Ingen postlådedatabas i %1 är rapporterad, så ingen kan säga var dess databaser skulle monteras.</translation>
        </message>
        <message>
            <source>The mailbox database %1 is not mounted.</source>
            <translation>Postlådedatabasen %1 är inte monterad.</translation>
        </message>
        <message>
            <source>The mailbox database %2 on %1 has no other copy that could be mounted: healthy, not lagged, not blocked, with short queues.</source>
            <translation>Postlådedatabasen %2 på %1 har ingen annan kopia som kan monteras: felfri, inte fördröjd, inte blockerad, med korta köer.</translation>
        </message>
        <message>
            <source>Another run is working on %1.</source>
            <translation>En annan körning arbetar på %1.</translation>
        </message>
        <message>
            <source>The witness of %1 is on %2, which another run is working on.</source>
            <translation>Vittnet för %1 ligger på %2, som en annan körning arbetar med.</translation>
        </message>
        <message>
            <source>%1 is updated once on its owner, which needs every node to be up.</source>
            <translation>%1 uppdateras en gång på sin ägare, vilket kräver att alla noder är uppe.</translation>
        </message>
        <message>
            <source>%1 is not managed by the failover cluster (CLUSTER_TYPE EXTERNAL or NONE).</source>
            <translation>%1 hanteras inte av redundansklustret (CLUSTER_TYPE EXTERNAL eller NONE).</translation>
        </message>
        <message>
            <source>The primary replica of %1 is not reported or not running.</source>
            <translation>Den primära repliken i %1 är inte rapporterad eller körs inte.</translation>
        </message>
        <message>
            <source>The instance of the replica %2 of %1 is not reported.</source>
            <translation>Instansen för repliken %2 i %1 är inte rapporterad.</translation>
        </message>
        <message>
            <source>%1 demands %2 synchronized secondaries to commit, and only %3 are left while one is updated: users could not write.</source>
            <translation>%1 kräver %2 synkroniserade sekundära för att skriva, och bara %3 finns kvar medan en uppdateras: användarna kunde inte skriva.</translation>
        </message>
        <message>
            <source>%1 has only one replica: no rolling update is possible.</source>
            <translation>%1 har bara en replik: ingen rullande uppdatering är möjlig.</translation>
        </message>
        <message>
            <source>%1 has no synchronous secondary: a fail-over would lose data.</source>
            <translation>%1 har ingen synkron sekundär replik: en överväxling skulle förlora data.</translation>
        </message>
        <message>
            <source>%1 has no secondary to which it could fail over before %2 is updated.</source>
            <translation>%1 har ingen sekundär replik att växla över till innan %2 uppdateras.</translation>
        </message>
        <message>
            <source>%1 could only move to a node that hosts another replica of its availability group, which may be dropped then.</source>
            <translation>%1 kunde bara flytta till en nod som är värd för en annan replik av dess tillgänglighetsgrupp, som då kan tas bort.</translation>
        </message>
        <message>
            <source>No node of %1 can be freed of everything it carries.</source>
            <translation>Ingen nod i %1 kan tömmas på allt den bär.</translation>
        </message>
        <message>
            <source>%1 is left out by wish and stays at its level; it stays out of the possible owners.</source>
            <translation>%1 är utelämnad enligt önskemål och behåller sin nivå; den förblir utanför de möjliga ägarna.</translation>
        </message>
        <message>
            <source>Pause and drain the nodes instead.</source>
            <translation>Pausa och töm noderna i stället.</translation>
        </message>
        <message>
            <source>Wait for the repair, or repair the volumes, and read the estate again.</source>
            <translation>Vänta på reparationen, eller reparera volymerna, och läs av beståndet igen.</translation>
        </message>
        <message>
            <source>Update this cluster by hand.</source>
            <translation>Uppdatera det här klustret för hand.</translation>
        </message>
        <message>
            <source>Read the database availability group with the Exchange part of the collector.</source>
            <translation>Läs av databastillgänglighetsgruppen med insamlarens Exchange-del.</translation>
        </message>
        <message>
            <source>Mount %1, or find out why it is not mounted.</source>
            <translation>Montera %1, eller ta reda på varför den inte är monterad.</translation>
        </message>
        <message>
            <source>Repair or resume another copy of %1, or lift what blocks its server.</source>
            <translation>Reparera eller återuppta en annan kopia av %1, eller häv det som blockerar dess server.</translation>
        </message>
        <message>
            <source>Leave %1 out of this plan.</source>
            <translation>Utelämna %1 ur den här planen.</translation>
        </message>
        <message>
            <source>Take %1 out of the list of nodes that are left out.</source>
            <translation>Ta bort %1 ur listan över noder som utelämnas.</translation>
        </message>
        <message>
            <source>Wait for the end of the other run.</source>
            <translation>Vänta på att den andra körningen tar slut.</translation>
        </message>
        <message>
            <source>Start every node and read the estate again.</source>
            <translation>Starta alla noder och läs av beståndet igen.</translation>
        </message>
        <message>
            <source>Accept the full outage of %1 in the policy (acceptFullOutage).</source>
            <translation>Godta fullt avbrott för %1 i policyn (acceptFullOutage).</translation>
        </message>
        <message>
            <source>Let a replica of %1 be synchronous for the fail-over (acceptSyncSwitch).</source>
            <translation>Låt en replik av %1 vara synkron för överväxlingen (acceptSyncSwitch).</translation>
        </message>
        <message>
            <source>Let %1 commit with fewer secondaries for the time of the run (acceptFewerSecondaries).</source>
            <translation>Låt %1 skriva med färre sekundära under körningen (acceptFewerSecondaries).</translation>
        </message>
        <message>
            <source>Add a synchronous secondary to %1.</source>
            <translation>Lägg till en synkron sekundär replik i %1.</translation>
        </message>
        <message>
            <source>Take the nodes with another replica out of the possible owners of %1, or give it a node of its own.</source>
            <translation>Ta bort noderna med en annan replik ur de möjliga ägarna av %1, eller ge den en egen nod.</translation>
        </message>
        <message>
            <source>Update one instance at a time with packages (fromPackages, perInstance).</source>
            <translation>Uppdatera en instans i taget med paket (fromPackages, perInstance).</translation>
        </message>
        <message>
            <source>Give %1 a role of its own.</source>
            <translation>Ge %1 en egen roll.</translation>
        </message>
        <message>
            <source>Accept the full outage of %1.</source>
            <translation>Godta fullt avbrott för %1.</translation>
        </message>
        <message>
            <source>Let a replica of %1 be synchronous for the fail-over.</source>
            <translation>Låt en replik av %1 vara synkron för överväxlingen.</translation>
        </message>
        <message>
            <source>Let %1 commit with fewer secondaries for the time of the run.</source>
            <translation>Låt %1 skriva med färre sekundära under körningen.</translation>
        </message>
        <message>
            <source>Pause and drain the nodes instead of stopping the cluster service.</source>
            <translation>Pausa och töm noderna i stället för att stoppa klustertjänsten.</translation>
        </message>
        <message>
            <source>Update one instance at a time with packages.</source>
            <translation>Uppdatera en instans i taget med paket.</translation>
        </message>
        <message>
            <source>Give up the target named for %1 and take the newest build of its branch.</source>
            <translation>Avstå från målet som namnges för %1 och ta den nyaste versionen av dess gren.</translation>
        </message>
        <message>
            <source>Bring %1 back, so that it is up and a full member.</source>
            <translation>Ta tillbaka %1, så att den är uppe och fullvärdig medlem.</translation>
        </message>
        <message>
            <source>Name %1 as known down; the plan is incomplete then.</source>
            <translation>Namnge %1 som känt nere; planen är då ofullständig.</translation>
        </message>
        <message>
            <source>Leave %1 out; the plan is incomplete then.</source>
            <translation>Utelämna %1; planen är då ofullständig.</translation>
        </message>
        <message>
            <source>Add a witness to %1.</source>
            <translation>Lägg till ett vittne i %1.</translation>
        </message>
        <message>
            <source>Bring the witness of %1 online.</source>
            <translation>Ta vittnet för %1 online.</translation>
        </message>
        <message>
            <source>Restart %1 without forced quorum.</source>
            <translation>Starta om %1 utan tvingat kvorum.</translation>
        </message>
        <message>
            <source>Repair the volumes of %1.</source>
            <translation>Reparera volymerna i %1.</translation>
        </message>
        <message>
            <source>Switch the enforcement of anti-affinity of %1 off for the run.</source>
            <translation>Stäng av tvingande antiaffinitet i %1 under körningen.</translation>
        </message>
        <message>
            <source>Bring %1 online.</source>
            <translation>Ta %1 online.</translation>
        </message>
        <message>
            <source>Allow every node as possible owner of %1.</source>
            <translation>Tillåt alla noder som möjliga ägare av %1.</translation>
        </message>
        <message>
            <source>Repair or resume the database copies of %1.</source>
            <translation>Reparera eller återuppta databaskopiorna i %1.</translation>
        </message>
        <message>
            <source>%1 returns to where it was before.</source>
            <translation>%1 återvänder dit den var förut.</translation>
        </message>
        <message>
            <source>%1 is on the baseline %2, the target on %3: update the service pack by hand first.</source>
            <translation>%1 är på baslinjen %2, målet på %3: uppdatera service pack för hand först.</translation>
        </message>
        <message>
            <source>%1 shares the role %2 with another instance, so neither can move alone.</source>
            <translation>%1 delar rollen %2 med en annan instans, så ingen av dem kan flytta ensam.</translation>
        </message>
        <message>
            <source>%1 is SQL Server 2005 or older, which is updated once on its owner which takes it down for the whole update.</source>
            <translation>%1 är SQL Server 2005 eller äldre, som uppdateras en gång på sin ägare och ligger nere under hela uppdateringen.</translation>
        </message>
        <message>
            <source>Step %1: %2 is set to %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Steg %1: %2 ställs på %3 (röster: %4 av %5, %6 behövs).</translation>
        </message>
        <message>
            <source>Step %1: %2 fails over to %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Steg %1: %2 växlar över till %3 (röster: %4 av %5, %6 behövs).</translation>
        </message>
        <message>
            <source>Step %1: the replicas of %2 have caught up (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: replikerna i %2 har kommit ikapp (röster: %3 av %4, %5 behövs).</translation>
        </message>
        <message>
            <source>Step %1: %2 hands over its databases and is paused (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 lämnar över sina databaser och pausas (röster: %3 av %4, %5 behövs).</translation>
        </message>
        <message>
            <source>Step %1: %2 leaves maintenance mode (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: %2 lämnar underhållsläget (röster: %3 av %4, %5 behövs).</translation>
        </message>
        <message>
            <source>Step %1: the database copies on %2 are healthy (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: databaskopiorna på %2 är felfria (röster: %3 av %4, %5 behövs).</translation>
        </message>
        <message>
            <source>Step %1: the storage jobs of %2 are done (votes: %3 of %4, %5 needed).</source>
            <translation>Steg %1: lagringsjobben i %2 är klara (röster: %3 av %4, %5 behövs).</translation>
        </message>
        <message>
            <source>Step %1: users of %2 could not write any more.</source>
            <translation>Steg %1: användare av %2 kunde inte längre skriva.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule X-6: the mailbox database %2 would be dismounted.</source>
            <translation>Steg %1 bryter mot regel X-6: postlådedatabasen %2 skulle demonteras.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %3 would be updated or go away while it is primary for %2.</source>
            <translation>Steg %1 bryter mot regel I4: %3 skulle uppdateras eller försvinna medan den är primär för %2.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %3 would go away while %2 is mounted there.</source>
            <translation>Steg %1 bryter mot regel I4: %3 skulle försvinna medan %2 är monterad där.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the modes of %1 are not put back.</source>
            <translation>Planen bryter mot regel I5: lägena för %1 återställs inte.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I6 for %2 on %3:</source>
            <translation>Steg %1 bryter mot regel I6 för %2 på %3:</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. Too few secondaries would be left: users of %4 could not write.</source>
            <translation>Inte om %3 faller bort i steg %1. För få sekundära blir kvar: användare av %4 kunde inte skriva.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. Too few secondaries would be left: users of %4 could not write.</source>
            <translation>Inte om %3 faller bort i steg %1 till %2. För få sekundära blir kvar: användare av %4 kunde inte skriva.</translation>
        </message>
        <message>
            <source>%1 stays on %2 while the node is updated: it is down meanwhile.</source>
            <translation>%1 stannar på %2 medan noden uppdateras: den är nere under tiden.</translation>
        </message>
        <message>
            <source>Accept the outage, or let another node own it.</source>
            <translation>Acceptera avbrottet, eller låt en annan nod äga den.</translation>
        </message>
        <message>
            <source>What would make it possible, each tried and proved:</source>
            <translation>Vad som skulle göra det möjligt, vart och ett prövat och bevisat:</translation>
        </message>
        <message>
            <source>Then there is a plan of %1 steps, safe also with one more fault.</source>
            <translation>Då finns det en plan på %1 steg, säker även med ytterligare ett fel.</translation>
        </message>
        <message>
            <source>Then there is a plan of %1 steps, safe with margins.</source>
            <translation>Då finns det en plan på %1 steg, säker med marginaler.</translation>
        </message>
        <message>
            <source>Then there is a plan of %1 steps, incomplete.</source>
            <translation>Då finns det en plan på %1 steg, ofullständig.</translation>
        </message>
        <message>
            <source>"%1" is no build after %2 that could fix it.</source>
            <translation>"%1" är inget bygge efter %2 som skulle kunna åtgärda det.</translation>
        </message>
        <message>
            <source>Setup of %1 %2 (%3) can end with error 0x851A001A on a replica of an availability group that has replication or change data capture; the instance then finishes by itself when it starts.</source>
            <translation>Installationen av %1 %2 (%3) kan sluta med fel 0x851A001A på en replik i en tillgänglighetsgrupp som har replikering eller ändringsdatainsamling (CDC); instansen blir sedan klar av sig själv när den startar.</translation>
        </message>
        <message>
            <source>%1 %2 (%3) can switch lock escalation off, so that statements fail with error 1204.</source>
            <translation>%1 %2 (%3) kan stänga av låseskaleringen, så att satser misslyckas med fel 1204.</translation>
        </message>
        <message>
            <source>With %1 %2 (%3), backups by volume shadow copy can find no database and back up nothing.</source>
            <translation>Med %1 %2 (%3) kan säkerhetskopiering via volymskuggkopior (VSS) missa alla databaser och inte säkerhetskopiera något.</translation>
        </message>
        <message>
            <source>%1 %2 (%3) cannot restore some compressed backups of encrypted databases that older levels made.</source>
            <translation>%1 %2 (%3) kan inte återställa vissa komprimerade säkerhetskopior av krypterade databaser som äldre nivåer har gjort.</translation>
        </message>
        <message>
            <source>With %1 %2 (%3), transport rules can stop after a while, and with them the flow of mail.</source>
            <translation>Med %1 %2 (%3) kan transportregler sluta fungera efter en tid, och därmed e-postflödet.</translation>
        </message>
        <message>
            <source>Setup of %1 %2 (%3) failed where Windows is not in English; it was published again.</source>
            <translation>Installationen av %1 %2 (%3) misslyckades där Windows inte är på engelska; uppdateringen gavs ut på nytt.</translation>
        </message>
        <message>
            <source>%1 %2 (%3) is known to be bad: %4</source>
            <translation>%1 %2 (%3) är känt som dåligt: %4</translation>
        </message>
        <message>
            <source>The replicas of %1 in %2 are on different levels: %3. It is not known since when.</source>
            <translation>Replikerna i %1 i %2 är på olika nivåer: %3. Sedan när är inte känt.</translation>
        </message>
        <message>
            <source>The replicas of %1 in %2 are on different levels: %3. The newest was published on %4, so the roll has been unfinished for at most this many days: %5.</source>
            <translation>Replikerna i %1 i %2 är på olika nivåer: %3. Den nyaste publicerades den %4, så den rullande uppdateringen har varit oavslutad i högst så här många dagar: %5.</translation>
        </message>
        <message>
            <source>The replicas of %1 in %2 are on different branches: %3. The branch of the cumulative updates is the higher one.</source>
            <translation>Replikerna i %1 i %2 är på olika grenar: %3. De kumulativa uppdateringarnas gren är den högre.</translation>
        </message>
        <message>
            <source>The primary of %1 in %2 (%4) is on a newer level than a secondary, which may not be able to take its log: %3. It is not known since when.</source>
            <translation>Den primära repliken i %1 i %2 (%4) är på en nyare nivå än en sekundär, som kanske inte kan ta emot dess logg: %3. Sedan när är inte känt.</translation>
        </message>
        <message>
            <source>The primary of %1 in %2 (%4) is on a newer level than a secondary, which may not be able to take its log: %3. The newest was published on %5, so this has lasted for at most this many days: %6.</source>
            <translation>Den primära repliken i %1 i %2 (%4) är på en nyare nivå än en sekundär, som kanske inte kan ta emot dess logg: %3. Den nyaste publicerades den %5, så detta har pågått i högst så här många dagar: %6.</translation>
        </message>
        <message>
            <source>Bring all replicas of %1 to %2 or newer: the secondaries first, the primary last and only after a failover to an updated secondary.</source>
            <translation>Uppdatera alla repliker i %1 till %2 eller nyare: först de sekundära, sist den primära och först efter en redundansväxling till en uppdaterad sekundär.</translation>
        </message>
        <message>
            <source>Bring the secondaries of %1 to %2 or newer before anything else. Until then, do not fail over to one.</source>
            <translation>Uppdatera de sekundära replikerna i %1 till %2 eller nyare före allt annat. Växla inte över till någon av dem innan dess.</translation>
        </message>
        <message>
            <source>Known bad build installed</source>
            <translation>Känt dåligt bygge installerat</translation>
        </message>
        <message>
            <source>The maker lists an issue of this build that is worth leaving it for. The planner never chooses such a build as a target. Builds that the maker took back are a rule of their own.</source>
            <translation>Tillverkaren anger ett problem med detta bygge som är skäl att lämna det. Planeraren väljer aldrig ett sådant bygge som mål. Byggen som tillverkaren har återkallat har en egen regel.</translation>
        </message>
        <message>
            <source>Update to %1 (%2) or newer, where this is fixed.</source>
            <translation>Uppdatera till %1 (%2) eller nyare, där detta är åtgärdat.</translation>
        </message>
        <message>
            <source>Update to %1 (%2) or newer. Which build fixes it is not said; that one is not known to be bad.</source>
            <translation>Uppdatera till %1 (%2) eller nyare. Vilket bygge som åtgärdar det sägs inte; detta är inte känt som dåligt.</translation>
        </message>
        <message>
            <source>No newer build of the branch without a known issue is known: read what is said about %1 at %2.</source>
            <translation>Inget nyare bygge på grenen utan känt problem är känt: läs vad som sägs om %1 på %2.</translation>
        </message>
        <message>
            <source>%1 runs %2 as the primary of %3.</source>
            <translation>%1 kör %2 som primär replik i %3.</translation>
        </message>
        <message>
            <source>%1 runs %2 as a secondary of %3.</source>
            <translation>%1 kör %2 som sekundär replik i %3.</translation>
        </message>
        <message>
            <source>What is said about %1: %2</source>
            <translation>Vad som sägs om %1: %2</translation>
        </message>
        <message>
            <source>The quorum of %1 is not reported; no witness is counted on.</source>
            <translation>Kvorumet för %1 är inte rapporterat; inget vittne räknas med.</translation>
        </message>
        <message>
            <source>Read the quorum of %1 with rights on the cluster (Get-ClusterQuorum).</source>
            <translation>Läs kvorumet för %1 med rättigheter på klustret (Get-ClusterQuorum).</translation>
        </message>
        <message>
            <source>The quorum of %1 is not reported: whether it survives a node that goes out cannot be said.</source>
            <translation>Kvorumet för %1 är inte rapporterat: om det klarar att en nod tas ut går inte att säga.</translation>
        </message>
        <message>
            <source>The target %1 (%2) is known to be bad; the catalogue says why.</source>
            <translation>Målet %1 (%2) är känt som dåligt; katalogen säger varför.</translation>
        </message>
        <message>
            <source>%1: the quorum is not reported, so its votes cannot be counted. Read it with rights on the cluster (Get-ClusterQuorum).</source>
            <translation>%1: kvorumet är inte rapporterat, så rösterna kan inte räknas. Läs det med rättigheter på klustret (Get-ClusterQuorum).</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>inte rapporterat</translation>
        </message>
        <message>
            <source>"%1" is no catalogue that can be read.</source>
            <translation>"%1" är ingen katalog som kan läsas.</translation>
        </message>
        <message>
            <source>Choose a catalogue that this program wrote, or use the built-in one.</source>
            <translation>Välj en katalog som det här programmet har skrivit, eller använd den inbyggda.</translation>
        </message>
        <message>
            <source>"%1" is what the import was read from.</source>
            <translation>"%1" är en fil som importen lästes från.</translation>
        </message>
        <message>
            <source>Choose a new file; what is there stays as it is.</source>
            <translation>Välj en ny fil; det som finns förblir som det är.</translation>
        </message>
        <message>
            <source>%1 builds added, %2 facts changed, %3 builds left out: the list has no such release.</source>
            <translation>%1 builds tillagda, %2 uppgifter ändrade, %3 builds utelämnade: listan har ingen sådan utgåva.</translation>
        </message>
        <message>
            <source>%1 is new.</source>
            <translation>%1 är ny.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" was not reported so far.</source>
            <translation>%1, %2: "%3" var hittills inte rapporterat.</translation>
        </message>
        <message>
            <source>%1, %2: was not reported so far.</source>
            <translation>%1, %2: var hittills inte rapporterat.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" becomes "%4". Newer: %5.</source>
            <extracomment>%1 object, %2 field, %3 old value, %4 new value, %5 whose value is newer, and when it was observed</extracomment>
            <translation>%1, %2: "%3" blir "%4". Nyare: %5.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" stays; the import says "%4". Newer: %5.</source>
            <extracomment>%1 object, %2 field, %3 value that stays, %4 the import's value, %5 whose value is newer, and when it was observed</extracomment>
            <translation>%1, %2: "%3" står kvar; importen säger "%4". Nyare: %5.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" stays, though the import says "%4" of the same time. %5.</source>
            <extracomment>%1 object, %2 field, %3 value that stays, %4 the import's value, %5 the time of both</extracomment>
            <translation>%1, %2: "%3" står kvar, fastän importen säger "%4" från samma tid. %5.</translation>
        </message>
        <message>
            <source>%1 stays as it is: the import does not name it.</source>
            <translation>%1 förblir som det är: importen nämner det inte.</translation>
        </message>
        <message>
            <source>In %1: %2 new, %3 filled in, %4 changed, %5 kept, %6 contradictions, %7 not in the import, %8 unchanged.</source>
            <extracomment>%1 the open estate, the rest counts</extracomment>
            <translation>I %1: %2 nya, %3 ifyllda, %4 ändrade, %5 behålls, %6 motsägelser, %7 ej i importen, %8 oförändrade.</translation>
        </message>
        <message>
            <source>an inventory by its mapping</source>
            <translation>en inventering enligt sin mappning</translation>
        </message>
        <message>
            <source>a list of owners by its mapping</source>
            <translation>en lista över ägare enligt sin mappning</translation>
        </message>
        <message>
            <source>"%1" does not say whether it could be scanned.</source>
            <translation>"%1" säger inte om den kunde läsas av.</translation>
        </message>
        <message>
            <source>The column "%1" stands for two fields.</source>
            <translation>Kolumnen "%1" står för två fält.</translation>
        </message>
        <message>
            <source>No column says which computer or instance a row is about.</source>
            <translation>Ingen kolumn säger vilken dator eller instans en rad handlar om.</translation>
        </message>
        <message>
            <source>No column says the build, the edition, or whether it could be scanned.</source>
            <translation>Ingen kolumn säger build, utgåva eller om den kunde läsas av.</translation>
        </message>
        <message>
            <source>The file is no mapping of columns.</source>
            <translation>Filen är ingen kolumnmappning.</translation>
        </message>
        <message>
            <source>A mapping has no field "%1".</source>
            <translation>En mappning har inget fält "%1".</translation>
        </message>
        <message>
            <source>The field "%1" does not name a column.</source>
            <translation>Fältet "%1" anger ingen kolumn.</translation>
        </message>
        <message>
            <source>The file is no table of text: nothing can be mapped.</source>
            <translation>Filen är ingen texttabell: inget kan mappas.</translation>
        </message>
        <message>
            <source>The mapping fits none of the files.</source>
            <translation>Mappningen passar ingen av filerna.</translation>
        </message>
        <message>
            <source>The table has no column %1, which the mapping names.</source>
            <translation>Tabellen saknar kolumnen %1, som mappningen anger.</translation>
        </message>
        <message>
            <source>Map the columns in the console (File, Import) and save the mapping there.</source>
            <translation>Mappa kolumnerna i konsolen (Arkiv, Importera) och spara mappningen där.</translation>
        </message>
        <message>
            <source>Leave it out, or say what its columns are: in the console, or with --mapping FILE.</source>
            <translation>Utelämna den, eller ange vad dess kolumner är: i konsolen eller med --mapping FIL.</translation>
        </message>
        <message>
            <source>A preview needs the estate that would change.</source>
            <translation>En förhandsvisning behöver beståndet som skulle ändras.</translation>
        </message>
        <message>
            <source>Add --merge-into ESTATE.</source>
            <translation>Lägg till --merge-into BESTÅND.</translation>
        </message>
        <message>
            <source>The primary of %1 is on %2, which is about to leave. Fail the group over first (A-6).</source>
            <translation>Den primära repliken för %1 finns på %2, som strax ska tas ur drift. Redundansväxla gruppen först (A-6).</translation>
        </message>
        <message>
            <source>Mailbox database %1 is mounted on %2, which is about to be updated. Move it away first (X-6).</source>
            <translation>Postlådedatabasen %1 är monterad på %2, som strax ska uppdateras. Flytta bort den först (X-6).</translation>
        </message>
        <message>
            <source>%1 is an availability group. It fails over by T-SQL only, never by the cluster (A-6).</source>
            <translation>%1 är en tillgänglighetsgrupp. Den redundansväxlas bara med T-SQL, aldrig av klustret (A-6).</translation>
        </message>
        <message>
            <source>%1 is not synchronized for %2: a fail-over would lose data. Wait until it has caught up, then retry (A-4).</source>
            <translation>%1 är inte synkroniserad för %2: en redundansväxling skulle förlora data. Vänta tills den har kommit ikapp och försök sedan igen (A-4).</translation>
        </message>
        <message>
            <source>Commits on %1 would stop: fewer than %2 synchronized secondaries are there now (A-7).</source>
            <translation>Transaktioner på %1 skulle stanna: färre än %2 synkroniserade sekundära repliker finns just nu (A-7).</translation>
        </message>
        <message>
            <source>%1 does not become synchronized. %2</source>
            <translation>%1 blir inte synkroniserad. %2</translation>
        </message>
        <message>
            <source>%1 cannot hand over its mailbox databases. %2</source>
            <translation>%1 kan inte lämna över sina postlådedatabaser. %2</translation>
        </message>
        <message>
            <source>The database copies on %1 do not become healthy. %2</source>
            <translation>Databaskopiorna på %1 blir inte felfria. %2</translation>
        </message>
        <message>
            <source>%1 has to stay: the storage is being repaired. %2</source>
            <translation>%1 måste vara kvar: lagringen repareras. %2</translation>
        </message>
        <message>
            <source>Maintenance mode entered</source>
            <translation>Underhållsläge på</translation>
        </message>
        <message>
            <source>Modes set</source>
            <translation>Lägen ställda</translation>
        </message>
        <message>
            <source>Fail-over done</source>
            <translation>Redundansväxling klar</translation>
        </message>
        <message>
            <source>Everything has caught up</source>
            <translation>Allt har kommit ikapp</translation>
        </message>
        <message>
            <source>The log of %1 in %2 may grow by %3 MB while a replica is out for up to %5; %4 MB are free.</source>
            <translation>Loggen för %1 i %2 kan växa med %3 MB medan en replik är ute i upp till %5; %4 MB är lediga.</translation>
        </message>
        <message>
            <source>The log drive has room for %1 in %2 while a replica is out for up to %3.</source>
            <translation>Loggenheten har plats för %1 i %2 medan en replik är ute i upp till %3.</translation>
        </message>
        <message>
            <source>How fast the logs of %1 grow, or how much room they have, is not reported.</source>
            <translation>Hur snabbt loggarna i %1 växer, eller hur mycket plats de har, är inte rapporterat.</translation>
        </message>
        <message>
            <source>Make room for the log, or choose a time with fewer changes.</source>
            <translation>Skapa plats för loggen, eller välj en tid med färre ändringar.</translation>
        </message>
        <message>
            <source>%1: %2 holds the secondary side and is updated before, or not older.</source>
            <translation>%1: %2 har den sekundära sidan och uppdateras före, eller är inte äldre.</translation>
        </message>
        <message>
            <source>%1: %2 holds the secondary side, is older, and is not in this plan.</source>
            <translation>%1: %2 har den sekundära sidan, är äldre och finns inte i den här planen.</translation>
        </message>
        <message>
            <source>%1: the level of %2, which holds the secondary side, is not reported.</source>
            <translation>%1: nivån i %2, som har den sekundära sidan, är inte rapporterad.</translation>
        </message>
        <message>
            <source>Update %1 first, or plan both.</source>
            <translation>Uppdatera %1 först, eller planera båda.</translation>
        </message>
        <message>
            <source>%1 registers one address at a time: clients may look for the old one for %2 and as long as DNS takes to replicate.</source>
            <translation>%1 registrerar en adress i taget: klienter kan leta efter den gamla i %2 och så länge DNS behöver för att replikera.</translation>
        </message>
        <message>
            <source>%1 registers one address at a time: clients look for the old one until its record expires.</source>
            <translation>%1 registrerar en adress i taget: klienter letar efter den gamla tills dess post går ut.</translation>
        </message>
        <message>
            <source>Lower HostRecordTTL before, and probe as a client before the step is called done.</source>
            <translation>Sänk HostRecordTTL före, och prova som klient innan steget räknas som klart.</translation>
        </message>
        <message>
            <source>%1 is at %2, a security update: the update server never offers a cumulative update to it.</source>
            <translation>%1 är på %2, en säkerhetsuppdatering: uppdateringsservern erbjuder den aldrig en kumulativ uppdatering.</translation>
        </message>
        <message>
            <source>%1 is at %2: it would have to leave its branch, and a branch is never left downwards.</source>
            <translation>%1 är på %2: den måste lämna sin gren, och en gren lämnas aldrig nedåt.</translation>
        </message>
        <message>
            <source>Take the update from a package (fromPackages).</source>
            <translation>Ta uppdateringen från ett paket (fromPackages).</translation>
        </message>
        <message>
            <source>Ask for the newest build of its own branch.</source>
            <translation>Be om den nyaste versionen i dess egen gren.</translation>
        </message>
        <message>
            <source>The instances are untouched. Keep the node out of the possible owners; repair it, or remove the update there.</source>
            <translation>Instanserna är orörda. Håll noden utanför de möjliga ägarna; reparera den eller ta bort uppdateringen där.</translation>
        </message>
        <message>
            <source>Remove the update with Setup and restart; what runs here is down meanwhile.</source>
            <translation>Ta bort uppdateringen med installationsprogrammet och starta om; det som körs här ligger nere under tiden.</translation>
        </message>
        <message>
            <source>The former primary is untouched: fail over to it while data still flows.</source>
            <translation>Den tidigare primära är orörd: växla över till den medan data fortfarande flödar.</translation>
        </message>
        <message>
            <source>None to the old level once the upgrade scripts have run: repair, or restore the system databases from the backup taken before.</source>
            <translation>Ingen till den gamla nivån när uppgraderingsskripten har körts: reparera, eller återställ systemdatabaserna från säkerhetskopian från före.</translation>
        </message>
        <message>
            <source>Move the groups back.</source>
            <translation>Flytta tillbaka grupperna.</translation>
        </message>
        <message>
            <source>Saved settings are put back.</source>
            <translation>Sparade inställningar återställs.</translation>
        </message>
        <message>
            <source>Leave the server in maintenance mode. A security update can be removed; a cumulative update cannot, the server is recovered then.</source>
            <translation>Låt servern vara i underhållsläge. En säkerhetsuppdatering kan tas bort; en kumulativ kan inte, då återställs servern.</translation>
        </message>
        <message>
            <source>Every saved setting becomes what it was before.</source>
            <translation>Varje sparad inställning blir vad den var förut.</translation>
        </message>
    </context>
    <context>
        <name>ObjectParts</name>
        <message>
            <source>Not reported</source>
            <translation>Ej rapporterat</translation>
        </message>
        <message>
            <source>Running level</source>
            <translation>Nivå i drift</translation>
        </message>
        <message>
            <source>others not reported</source>
            <translation>övriga ej rapporterade</translation>
        </message>
        <message>
            <source>Newest allowed by policy</source>
            <translation>Nyaste som policyn tillåter</translation>
        </message>
        <message>
            <source>Not known without a level</source>
            <translation>Okänt utan en nivå</translation>
        </message>
        <message>
            <source>Not in the catalogue</source>
            <translation>Finns inte i katalogen</translation>
        </message>
        <message>
            <source>running already</source>
            <translation>redan i drift</translation>
        </message>
        <message>
            <source>No update server</source>
            <translation>Ingen uppdateringsserver</translation>
        </message>
        <message>
            <source>%1, from %2</source>
            <translation>%1, från %2</translation>
        </message>
        <message>
            <source>Update source</source>
            <translation>Uppdateringskälla</translation>
        </message>
        <message>
            <source>As reported</source>
            <translation>Som rapporterat</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Pending restart</source>
            <translation>Väntande omstart</translation>
        </message>
        <message>
            <source>Free on the system drive</source>
            <translation>Ledigt på systemenheten</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Startad</translation>
        </message>
        <message>
            <source>Last report to the update server</source>
            <translation>Senaste rapport till uppdateringsservern</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Målgrupper</translation>
        </message>
        <message>
            <source>Why things are missing</source>
            <translation>Varför uppgifter saknas</translation>
        </message>
        <message>
            <source>1 vote</source>
            <translation>1 röst</translation>
        </message>
        <message>
            <source>No vote</source>
            <translation>Ingen röst</translation>
        </message>
        <message>
            <source>In the cluster</source>
            <translation>I klustret</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>Assigned vote</source>
            <translation>Tilldelad röst</translation>
        </message>
        <message>
            <source>Current vote</source>
            <translation>Aktuell röst</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>I karantän</translation>
        </message>
        <message>
            <source>Isolated</source>
            <translation>Isolerad</translation>
        </message>
        <message>
            <source>The cluster has no quorum: it stops.</source>
            <translation>Klustret har inte kvorum: det stannar.</translation>
        </message>
        <message>
            <source>Survives the sudden loss of any one node.</source>
            <translation>Överlever plötslig förlust av vilken enskild nod som helst.</translation>
        </message>
        <message>
            <source>No node votes that could be lost.</source>
            <translation>Inga nodröster som kan gå förlorade.</translation>
        </message>
        <message>
            <source>Stops if one of these is lost suddenly: %1.</source>
            <translation>Stannar om en av dessa plötsligt går förlorad: %1.</translation>
        </message>
        <message>
            <source>The loss of the witness is survived too.</source>
            <translation>Även förlust av vittnet överlevs.</translation>
        </message>
        <message>
            <source>It stops if the witness is lost.</source>
            <translation>Det stannar om vittnet går förlorat.</translation>
        </message>
        <message>
            <source>No witness</source>
            <translation>Inget vittne</translation>
        </message>
        <message>
            <source>Disk witness</source>
            <translation>Diskvittne</translation>
        </message>
        <message>
            <source>File share witness</source>
            <translation>Filresursvittne</translation>
        </message>
        <message>
            <source>Cloud witness</source>
            <translation>Molnvittne</translation>
        </message>
        <message>
            <source>Disk only, no node votes</source>
            <translation>Endast disk, inga nodröster</translation>
        </message>
        <message>
            <source>state not reported</source>
            <translation>tillstånd ej rapporterat</translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>tested %1</source>
            <translation>testat %1</translation>
        </message>
        <message>
            <source>Whether quorum is dynamic is not reported.</source>
            <translation>Om kvorum är dynamiskt är inte rapporterat.</translation>
        </message>
        <message>
            <source>Dynamic quorum.</source>
            <translation>Dynamiskt kvorum.</translation>
        </message>
        <message>
            <source>Static quorum: votes do not follow the nodes.</source>
            <translation>Statiskt kvorum: rösterna följer inte noderna.</translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n täckningsfel</numerusform>
                <numerusform>%n täckningsfel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage warning(s)</source>
            <translation>
                <numerusform>%n täckningsvarning</numerusform>
                <numerusform>%n täckningsvarningar</numerusform>
            </translation>
        </message>
        <message>
            <source>Coverage not reported in full</source>
            <translation>Täckning ej fullständigt rapporterad</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Täckt</translation>
        </message>
        <message>
            <source>Started with forced quorum</source>
            <translation>Startat med framtvingat kvorum</translation>
        </message>
        <message>
            <source>Healthy, all nodes up</source>
            <translation>Felfritt, alla noder uppe</translation>
        </message>
        <message>
            <source>State of the nodes not reported</source>
            <translation>Nodernas tillstånd ej rapporterat</translation>
        </message>
        <message>
            <source>%1 of %2 nodes up</source>
            <translation>%1 av %2 noder uppe</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Kluster</translation>
        </message>
        <message>
            <source>Exchange database availability group</source>
            <translation>Exchange-databastillgänglighetsgrupp</translation>
        </message>
        <message>
            <source>Clustered mailbox server</source>
            <translation>Klustrad postlådeserver</translation>
        </message>
        <message>
            <source>SQL Server failover cluster</source>
            <translation>SQL Server-redundanskluster</translation>
        </message>
        <message>
            <source>SQL Server availability groups</source>
            <translation>SQL Server-tillgänglighetsgrupper</translation>
        </message>
        <message>
            <source>Failover cluster</source>
            <translation>Redundanskluster</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Stand-alone servers</source>
            <translation>Fristående servrar</translation>
        </message>
        <message>
            <source>Could not be reached</source>
            <translation>Kunde inte nås</translation>
        </message>
        <message>
            <source>Stand-alone, updated in place</source>
            <translation>Fristående, uppdateras på plats</translation>
        </message>
        <message>
            <source>Node of %1</source>
            <translation>Nod i %1</translation>
        </message>
        <message>
            <source>Stand-alone server</source>
            <translation>Fristående server</translation>
        </message>
        <message>
            <source>Installed here</source>
            <translation>Installerat här</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Role here</source>
            <translation>Roll här</translation>
        </message>
        <message>
            <source>Binaries</source>
            <translation>Binärfiler</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Körs</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Exchange Server</source>
            <translation>Exchange Server</translation>
        </message>
        <message>
            <source>Shared part</source>
            <translation>Delad komponent</translation>
        </message>
        <message>
            <source>Binaries by node</source>
            <translation>Binärfiler per nod</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nod</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Clustered SQL Server instance</source>
            <translation>Klustrad SQL Server-instans</translation>
        </message>
        <message>
            <source>Stand-alone SQL Server instance</source>
            <translation>Fristående SQL Server-instans</translation>
        </message>
        <message>
            <source>Identity and contact</source>
            <translation>Identitet och kontakt</translation>
        </message>
        <message>
            <source>Network name</source>
            <translation>Nätverksnamn</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Instance id</source>
            <translation>Instans-id</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ägare</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observerat</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
        <message>
            <source>Update servers</source>
            <translation>Uppdateringsservrar</translation>
        </message>
        <message>
            <source>Synchronizes from</source>
            <translation>Synkroniserar från</translation>
        </message>
        <message>
            <source>Last synchronization</source>
            <translation>Senaste synkronisering</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Godkännanden</translation>
        </message>
        <message>
            <source>Microsoft Update</source>
            <translation>Microsoft Update</translation>
        </message>
        <message numerus="yes">
            <source>%n cluster(s)</source>
            <translation>
                <numerusform>%n kluster</numerusform>
                <numerusform>%n kluster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n dator</numerusform>
                <numerusform>%n datorer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SQL Server instance(s)</source>
            <translation>
                <numerusform>%n SQL Server-instans</numerusform>
                <numerusform>%n SQL Server-instanser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Exchange server(s)</source>
            <translation>
                <numerusform>%n Exchange-server</numerusform>
                <numerusform>%n Exchange-servrar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The state of %n node(s) is not reported, so what the cluster survives cannot be said.</source>
            <translation>
                <numerusform>Läget för %n nod är inte rapporterat, så det går inte att säga vad klustret tål.</numerusform>
                <numerusform>Läget för %n noder är inte rapporterat, så det går inte att säga vad klustret tål.</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>På %1</translation>
        </message>
        <message>
            <source>The quorum is not reported, so what the cluster survives cannot be said. Read it with rights on the cluster (Get-ClusterQuorum).</source>
            <translation>Kvorumet är inte rapporterat, så vad klustret klarar går inte att säga. Läs det med rättigheter på klustret (Get-ClusterQuorum).</translation>
        </message>
        <message>
            <source>Quorum not reported</source>
            <translation>Kvorum inte rapporterat</translation>
        </message>
    </context>
    <context>
        <name>OutcomeReport</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n kluster eller server</numerusform>
                <numerusform>%n kluster och servrar</numerusform>
            </translation>
        </message>
        <message>
            <source>Update outcome: %1</source>
            <translation>Uppdateringsutfall: %1</translation>
        </message>
        <message>
            <source>What was done, how long it took, and what was put back.</source>
            <translation>Vad som gjordes, hur lång tid det tog och vad som återställdes.</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Körning %1</translation>
        </message>
        <message>
            <source>For the change record</source>
            <translation>För ändringsposten</translation>
        </message>
        <message numerus="yes">
            <source>Passive First %1. Plan %2. Journal of %n event(s), last %3.</source>
            <translation>
                <numerusform>Passive First %1. Plan %2. Journal med %n händelse, senaste %3.</numerusform>
                <numerusform>Passive First %1. Plan %2. Journal med %n händelser, senaste %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>Steps, planned and actual</source>
            <translation>Steg, planerat och verkligt</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Tillgänglighet</translation>
        </message>
        <message>
            <source>Versions before and after</source>
            <translation>Versioner före och efter</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Återställda inställningar</translation>
        </message>
        <message>
            <source>Failures and decisions</source>
            <translation>Fel och beslut</translation>
        </message>
        <message>
            <source>%1 UTC</source>
            <translation>%1 UTC</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>ej nådd</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Startad</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Körning</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Avslutad</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>%1 changed, %2 put back, %3 open</source>
            <translation>%1 ändrade, %2 återställda, %3 öppna</translation>
        </message>
        <message>
            <source>Every setting the run changed has been put back.</source>
            <translation>Varje inställning som körningen ändrade har återställts.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are still changed. They are listed below.</source>
            <translation>
                <numerusform>%n inställning är fortfarande ändrad. Den listas nedan.</numerusform>
                <numerusform>%n inställningar är fortfarande ändrade. De listas nedan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run took %1.</source>
            <translation>Körningen tog %1.</translation>
        </message>
        <message numerus="yes">
            <source>Instances were down for %1 in all, in %n outage(s).</source>
            <translation>
                <numerusform>Instanser var nere totalt %1, i %n avbrott.</numerusform>
                <numerusform>Instanser var nere totalt %1, i %n avbrott.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) were not planned.</source>
            <translation>
                <numerusform>%n avbrott var inte planerat.</numerusform>
                <numerusform>%n avbrott var inte planerade.</numerusform>
            </translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Banor</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planerat</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Verkligt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instans</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nod</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Före</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändring</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>ej rapporterat</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>oförändrad</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>uppdaterad</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Inställning</translation>
        </message>
        <message>
            <source>Value, as saved</source>
            <translation>Värde, som sparat</translation>
        </message>
        <message>
            <source>Back at</source>
            <translation>Återställd kl.</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>fortfarande öppen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Hold confirmed</source>
            <translation>Vänteläget bekräftat</translation>
        </message>
        <message>
            <source>Phase failed</source>
            <translation>Fasen misslyckades</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Nytt försök</translation>
        </message>
        <message>
            <source>Step skipped</source>
            <translation>Steg överhoppat</translation>
        </message>
        <message>
            <source>Node excluded</source>
            <translation>Nod undantagen</translation>
        </message>
        <message>
            <source>Aborted, settings put back</source>
            <translation>Avbruten, inställningar återställda</translation>
        </message>
        <message>
            <source>Interrupted run found</source>
            <translation>Avbruten körning hittad</translation>
        </message>
        <message>
            <source>Pause asked for</source>
            <translation>Paus begärd</translation>
        </message>
    </context>
    <context>
        <name>PlanReport</name>
        <message>
            <source>Update plan: %1</source>
            <translation>Uppdateringsplan: %1</translation>
        </message>
        <message>
            <source>Rolling update, passive nodes first.</source>
            <translation>Rullande uppdatering, passiva noder först.</translation>
        </message>
        <message>
            <source>For decision by the change board</source>
            <translation>För beslut av ändringsrådet</translation>
        </message>
        <message>
            <source>Passive First %1. Plan %2. As of %3.</source>
            <translation>Passive First %1. Plan %2. Per %3.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>Outage for users</source>
            <translation>Avbrott för användare</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tidslinje</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>Ej planerat</translation>
        </message>
        <message>
            <source>Settings that are changed and put back</source>
            <translation>Inställningar som ändras och återställs</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Beredskap</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Antaganden</translation>
        </message>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n kluster eller server</numerusform>
                <numerusform>%n kluster och servrar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2 %3)</source>
            <translation>%1 (%2 %3)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>%1 to %2 UTC</source>
            <translation>%1 till %2 UTC</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ej angivet</translation>
        </message>
        <message>
            <source>Change window</source>
            <translation>Ändringsfönster</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Upprättad</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Estate observed</source>
            <translation>Beståndet observerat</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordning</translation>
        </message>
        <message>
            <source>all passive nodes, then switch (F-17)</source>
            <translation>alla passiva noder, sedan växling (F-17)</translation>
        </message>
        <message>
            <source>half, then switch (F-17)</source>
            <translation>hälften, sedan växling (F-17)</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Inget att göra</translation>
        </message>
        <message>
            <source>Every instance in scope is at the newest level of its branch that the catalogue holds.</source>
            <translation>Varje instans i omfattningen är på den nyaste nivån i sin gren som finns i katalogen.</translation>
        </message>
        <message>
            <source>Safe, also if one more thing breaks</source>
            <translation>Säker, även om en sak till går sönder</translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s) to accept</source>
            <translation>
                <numerusform>Säker, med %n marginal att acceptera</numerusform>
                <numerusform>Säker, med %n marginaler att acceptera</numerusform>
            </translation>
        </message>
        <message>
            <source>Not safe</source>
            <translation>Inte säker</translation>
        </message>
        <message>
            <source>As planned, %1 actions were judged one by one.</source>
            <translation>Som planerat bedömdes %1 åtgärder en för en.</translation>
        </message>
        <message>
            <source>Expected duration %1, between %2 and %3.</source>
            <translation>Förväntad varaktighet %1, mellan %2 och %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) for the operator.</source>
            <translation>
                <numerusform>%n vänteläge för operatören.</numerusform>
                <numerusform>%n väntelägen för operatören.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest safe start %1 UTC.</source>
            <translation>Senaste säkra start %1 UTC.</translation>
        </message>
        <message>
            <source>The proof expires %1 and is made again before every node step.</source>
            <translation>Beviset upphör att gälla %1 och görs om före varje nodsteg.</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Ofullständig</translation>
        </message>
        <message>
            <source>This plan does not bring everything in its goal to the target. What is left out stands under "Not planned" or in the readiness list.</source>
            <translation>Den här planen för inte allt i sin målsättning till målet. Det som utelämnas står under "Ej planerat" eller i beredskapslistan.</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instans</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Förväntat</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Intervall</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>clustered</source>
            <translation>klustrad</translation>
        </message>
        <message>
            <source>stand-alone</source>
            <translation>fristående</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 till %2</translation>
        </message>
        <message>
            <source>node lost</source>
            <translation>nod förlorad</translation>
        </message>
        <message>
            <source>witness lost</source>
            <translation>vittne förlorat</translation>
        </message>
        <message>
            <source>step fails</source>
            <translation>steg misslyckas</translation>
        </message>
        <message>
            <source>node stays away</source>
            <translation>nod förblir borta</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Step and reason</source>
            <translation>Steg och skäl</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>Avbrott</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Röster</translation>
        </message>
        <message>
            <source>With one more fault</source>
            <translation>Med ett fel till</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>when confirmed</source>
            <translation>när det bekräftats</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>säker</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Vad som skulle hjälpa</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>inget känt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Inställning</translation>
        </message>
        <message>
            <source>Saved value</source>
            <translation>Sparat värde</translation>
        </message>
        <message>
            <source>During the run</source>
            <translation>Under körningen</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Efteråt</translation>
        </message>
        <message>
            <source>as each step says</source>
            <translation>som varje steg anger</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Vad som sågs</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nästa steg</translation>
        </message>
        <message>
            <source>Assumed, because it was not reported</source>
            <translation>Antaget, eftersom det inte rapporterades</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observerat</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>ej rapporterat</translation>
        </message>
        <message>
            <source>availability group</source>
            <translation>tillgänglighetsgrupp</translation>
        </message>
    </context>
    <context>
        <name>RefusalReport</name>
        <message>
            <source>No safe plan: %1</source>
            <translation>Ingen säker plan: %1</translation>
        </message>
        <message>
            <source>What was asked for is refused, with the reason.</source>
            <translation>Det som begärdes avvisas, med skälet.</translation>
        </message>
        <message>
            <source>For decision by the change board</source>
            <translation>För beslut av ändringsrådet</translation>
        </message>
        <message>
            <source>Passive First %1. As of %2.</source>
            <translation>Passive First %1. Per %2.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Vad som skulle hjälpa</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>inget känt</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message numerus="yes">
            <source>Refused for %n reason(s)</source>
            <translation>
                <numerusform>Avvisad av %n skäl</numerusform>
                <numerusform>Avvisad av %n skäl</numerusform>
            </translation>
        </message>
        <message>
            <source>Smallest changes that make a plan possible, each of them proved</source>
            <translation>De minsta ändringarna som gör en plan möjlig, var och en bevisad</translation>
        </message>
        <message>
            <source>What would make it possible</source>
            <translation>Vad som skulle göra det möjligt</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Error</source>
            <translation>Fel</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Varning</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>Bestånd</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n kluster eller server</numerusform>
                <numerusform>%n kluster och servrar</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>tomt</translation>
        </message>
    </context>
    <context>
        <name>pf::AcceptDialog</name>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ditt namn</translation>
        </message>
        <message>
            <source>Accepted until</source>
            <translation>Accepterat till</translation>
        </message>
        <message>
            <source>Accept a finding</source>
            <translation>Acceptera ett fynd</translation>
        </message>
        <message>
            <source>It stays in sight and no longer fails a check, until the day given here. It is kept in a file beside the estate.</source>
            <translation>Det syns fortfarande men fäller inte längre en kontroll, till dagen som anges här. Det sparas i en fil bredvid beståndet.</translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Skäl:</translation>
        </message>
        <message>
            <source>Your &amp;name:</source>
            <translation>Ditt &amp;namn:</translation>
        </message>
        <message>
            <source>Accepted &amp;until:</source>
            <translation>Accepterat &amp;till:</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Acceptera</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Acceptera</translation>
        </message>
    </context>
    <context>
        <name>pf::CompareDialog</name>
        <message>
            <source>Compare %1 with %2</source>
            <translation>Jämför %1 med %2</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Jämförelse</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Allvarlighetsgrad</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Fynd</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nytt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, var %2</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Borta</translation>
        </message>
        <message>
            <source>%1 new, %2 gone, %3 changed, %4 unchanged. Before: %5. After: %6.</source>
            <translation>%1 nya, %2 borta, %3 ändrade, %4 oförändrade. Före: %5. Efter: %6.</translation>
        </message>
        <message>
            <source>Nothing is new, gone or changed.</source>
            <translation>Inget är nytt, borta eller ändrat.</translation>
        </message>
    </context>
    <context>
        <name>pf::CoveragePage</name>
        <message>
            <source>Coverage by installed version</source>
            <translation>Täckning per installerad version</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Täckning</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportera</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Fynd</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Filter findings</source>
            <translation>Filtrera fynd</translation>
        </message>
        <message>
            <source>%1 installed versions on %2 computers, checked against %3, %4</source>
            <translation>%1 installerade versioner på %2 datorer, kontrollerade mot %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%n root update server(s)</source>
            <translation>
                <numerusform>%n rotuppdateringsserver</numerusform>
                <numerusform>%n rotuppdateringsservrar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 not covered</source>
            <translation>%1 ej täckta</translation>
        </message>
        <message>
            <source>%1 out of support</source>
            <translation>%1 utan support</translation>
        </message>
        <message>
            <source>%1 not known</source>
            <translation>%1 okända</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>%1 täckta</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n fel</numerusform>
                <numerusform>%n fel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n varning</numerusform>
                <numerusform>%n varningar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n info(s)</source>
            <translation>
                <numerusform>%n info</numerusform>
                <numerusform>%n info</numerusform>
            </translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Alla regler</translation>
        </message>
        <message>
            <source>All products</source>
            <translation>Alla produkter</translation>
        </message>
        <message>
            <source>No findings. Checked %1.</source>
            <translation>Inga fynd. Kontrollerat %1.</translation>
        </message>
        <message>
            <source>No finding matches. Esc clears the filter.</source>
            <translation>Inget fynd matchar. Esc rensar filtret.</translation>
        </message>
        <message>
            <source>&amp;What if</source>
            <translation>&amp;Tänk om</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Tänk om</translation>
        </message>
        <message>
            <source>Tick and untick options in thought and see what would come of it.</source>
            <translation>Markera och avmarkera alternativ i tanken och se vad det skulle leda till.</translation>
        </message>
        <message>
            <source>Co&amp;mpare…</source>
            <translation>Jä&amp;mför…</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Jämför…</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Omfattning</translation>
        </message>
        <message>
            <source>Whole estate</source>
            <translation>Hela beståndet</translation>
        </message>
        <message>
            <source>The options of %1 are not reported, or belong to Configuration Manager.</source>
            <translation>Alternativen på %1 är inte rapporterade, eller tillhör Configuration Manager.</translation>
        </message>
        <message>
            <source>%1 is selected through its family. It cannot be unticked alone.</source>
            <translation>%1 är vald genom sin familj. Den kan inte avmarkeras ensam.</translation>
        </message>
        <message>
            <source>This option makes no difference to %1.</source>
            <translation>Detta alternativ gör ingen skillnad för %1.</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppering</translation>
        </message>
        <message>
            <source>No grouping</source>
            <translation>Ingen gruppering</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>Efter regel</translation>
        </message>
        <message>
            <source>By cluster or server</source>
            <translation>Efter kluster eller server</translation>
        </message>
        <message>
            <source>By update server</source>
            <translation>Efter uppdateringsserver</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Efter ägare</translation>
        </message>
    </context>
    <context>
        <name>pf::DecisionPanel</name>
        <message>
            <source>%1 is paused by this run and owns nothing.</source>
            <translation>%1 är pausad av den här körningen och äger ingenting.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are open; every way on puts them back at the end.</source>
            <translation>
                <numerusform>%n inställning är öppen; alla vägar framåt återställer den på slutet.</numerusform>
                <numerusform>%n inställningar är öppna; alla vägar framåt återställer dem på slutet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: the next steps are the first that users notice</source>
            <translation>Vänteläge: nästa steg är de första som användarna märker</translation>
        </message>
        <message>
            <source>%1 about %2 in step %3</source>
            <translation>%1 omkring %2 i steg %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Härnäst</translation>
        </message>
        <message>
            <source>No outage is expected.</source>
            <translation>Inget avbrott väntas.</translation>
        </message>
        <message>
            <source>Outage of %1.</source>
            <translation>Avbrott för %1.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>&amp;Confirm hold</source>
            <translation>&amp;Bekräfta vänteläget</translation>
        </message>
        <message>
            <source>The run goes on with the next step. Your name is journaled.</source>
            <translation>Körningen fortsätter med nästa steg. Ditt namn journalförs.</translation>
        </message>
        <message>
            <source>Paused: the next part would end after the maintenance window</source>
            <translation>Pausad: nästa del skulle sluta efter underhållsfönstret</translation>
        </message>
        <message>
            <source>Paused, nothing is half done</source>
            <translation>Pausad, ingenting är halvgjort</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>The run goes on although the window ends first (C-43).</source>
            <translation>Körningen fortsätter trots att fönstret tar slut innan dess (C-43).</translation>
        </message>
        <message>
            <source>The run goes on with the next phase.</source>
            <translation>Körningen fortsätter med nästa fas.</translation>
        </message>
        <message>
            <source>Reason for skipping or excluding</source>
            <translation>Skäl för att hoppa över eller undanta</translation>
        </message>
        <message>
            <source>Needed to skip or exclude</source>
            <translation>Krävs för att hoppa över eller undanta</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>S&amp;käl</translation>
        </message>
        <message>
            <source>The run</source>
            <translation>Körningen</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Steg %1, %2: %3</translation>
        </message>
        <message>
            <source>Needs inspection: what happened is not known</source>
            <translation>Måste inspekteras: det är inte känt vad som hände</translation>
        </message>
        <message>
            <source>Failed: step %1</source>
            <translation>Misslyckades: steg %1</translation>
        </message>
        <message>
            <source>Failed on %1</source>
            <translation>Misslyckades på %1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>ej rapporterat</translation>
        </message>
        <message>
            <source>Look at the node, then retry if the action did not happen.</source>
            <translation>Titta på noden och försök sedan igen om åtgärden inte utfördes.</translation>
        </message>
        <message>
            <source>Remove the cause, then retry, or choose another way.</source>
            <translation>Åtgärda orsaken och försök igen, eller välj en annan väg.</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>&amp;Försök igen</translation>
        </message>
        <message>
            <source>Reads the state again and repeats the action if it was not done.</source>
            <translation>Läser tillståndet igen och upprepar åtgärden om den inte utfördes.</translation>
        </message>
        <message>
            <source>Runs this phase again. The plan stays as signed.</source>
            <translation>Kör den här fasen igen. Planen förblir som den signerades.</translation>
        </message>
        <message>
            <source>&amp;Skip step</source>
            <translation>&amp;Hoppa över steg</translation>
        </message>
        <message>
            <source>Not possible: the steps depend on these settings, and they must be put back.</source>
            <translation>Inte möjligt: stegen är beroende av dessa inställningar, och de måste återställas.</translation>
        </message>
        <message>
            <source>Leaves this step undone. The run ends as incomplete; its node keeps its level.</source>
            <translation>Lämnar det här steget ogjort. Körningen avslutas som ofullständig; dess nod behåller sin nivå.</translation>
        </message>
        <message>
            <source>E&amp;xclude node</source>
            <translation>&amp;Undanta nod</translation>
        </message>
        <message>
            <source>Not possible: this step belongs to no single node.</source>
            <translation>Inte möjligt: det här steget hör inte till en enskild nod.</translation>
        </message>
        <message>
            <source>Leaves out every later step on %1. The run ends as incomplete.</source>
            <translation>Utelämnar varje senare steg på %1. Körningen avslutas som ofullständig.</translation>
        </message>
        <message>
            <source>Abort and res&amp;tore</source>
            <translation>Avbryt och åters&amp;täll</translation>
        </message>
        <message>
            <source>Puts every saved setting back and ends the run as failed. Updated nodes stay updated.</source>
            <translation>Återställer varje sparad inställning och avslutar körningen som misslyckad. Uppdaterade noder förblir uppdaterade.</translation>
        </message>
        <message>
            <source>Abort the run and put everything back?</source>
            <translation>Avbryta körningen och återställa allt?</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Därefter</translation>
        </message>
        <message numerus="yes">
            <source>The running action is finished, %n setting(s) are put back, and the run ends.</source>
            <translation>
                <numerusform>Den pågående åtgärden slutförs, %n inställning återställs och körningen avslutas.</numerusform>
                <numerusform>Den pågående åtgärden slutförs, %n inställningar återställs och körningen avslutas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Updated nodes stay updated: no level goes back (F-9).</source>
            <translation>Uppdaterade noder förblir uppdaterade: ingen nivå går tillbaka (F-9).</translation>
        </message>
        <message>
            <source>Cannot be undone. The journal keeps your name.</source>
            <translation>Kan inte ångras. Journalen behåller ditt namn.</translation>
        </message>
        <message>
            <source>&amp;Keep running</source>
            <translation>&amp;Låt körningen fortsätta</translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>Ingenting ändras.</translation>
        </message>
        <message>
            <source>The run stands still</source>
            <translation>Körningen står stilla</translation>
        </message>
        <message>
            <source>Resume the run: it reads the state first.</source>
            <translation>Återuppta körningen: den läser först tillståndet.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Åte&amp;ruppta</translation>
        </message>
        <message>
            <source>Reads the journal and the state of the host, then goes on.</source>
            <translation>Läser journalen och värdens tillstånd och fortsätter sedan.</translation>
        </message>
    </context>
    <context>
        <name>pf::DetailsPage</name>
        <message>
            <source>Nothing was reported here.</source>
            <translation>Ingenting har rapporterats här.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportera</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>&amp;Rehearse…</source>
            <translation>&amp;Öva…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Öva…</translation>
        </message>
        <message>
            <source>&amp;Plan update…</source>
            <translation>&amp;Planera uppdatering…</translation>
        </message>
        <message>
            <source>Plan update…</source>
            <translation>Planera uppdatering…</translation>
        </message>
        <message>
            <source>Roles and nodes</source>
            <translation>Roller och noder</translation>
        </message>
        <message>
            <source>Votes and witness</source>
            <translation>Röster och vittne</translation>
        </message>
        <message>
            <source>Last updates</source>
            <translation>Senaste uppdateringar</translation>
        </message>
        <message>
            <source>All runs</source>
            <translation>Alla körningar</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Fynd</translation>
        </message>
        <message>
            <source>Open in Coverage</source>
            <translation>Öppna i Täckning</translation>
        </message>
        <message>
            <source>Outage: %1.</source>
            <translation>Avbrott: %1.</translation>
        </message>
        <message>
            <source>Settings put back: %1 of %2.</source>
            <translation>Återställda inställningar: %1 av %2.</translation>
        </message>
        <message>
            <source>No runs yet. Plan an update.</source>
            <translation>Inga körningar ännu. Planera en uppdatering.</translation>
        </message>
        <message>
            <source>No open debts: every setting a run changed has been put back.</source>
            <translation>Inga öppna skulder: varje inställning som en körning har ändrat är återställd.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) not put back yet.</source>
            <translation>
                <numerusform>%n inställning ännu inte återställd.</numerusform>
                <numerusform>%n inställningar ännu inte återställda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n fel</numerusform>
                <numerusform>%n fel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n varning</numerusform>
                <numerusform>%n varningar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n info(s)</source>
            <translation>
                <numerusform>%n info</numerusform>
                <numerusform>%n info</numerusform>
            </translation>
        </message>
        <message>
            <source>No findings. Checked %1.</source>
            <translation>Inga fynd. Kontrollerat %1.</translation>
        </message>
    </context>
    <context>
        <name>pf::ErrorPanel</name>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Vad som är fel</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nästa steg</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fel</translation>
        </message>
        <message>
            <source>&amp;Open another file…</source>
            <translation>&amp;Öppna en annan fil…</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>Öppna en annan fil…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiera</translation>
        </message>
        <message>
            <source>Copy errors</source>
            <translation>Kopiera fel</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Stäng</translation>
        </message>
        <message>
            <source>Close the list of errors</source>
            <translation>Stäng fellistan</translation>
        </message>
    </context>
    <context>
        <name>pf::EstatePane</name>
        <message>
            <source>Filter by name, build or state</source>
            <translation>Filtrera på namn, build eller tillstånd</translation>
        </message>
        <message>
            <source>Problems only</source>
            <translation>Endast problem</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>Bestånd</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Rensa filter</translation>
        </message>
        <message>
            <source>No estate is open. Clusters, nodes and instances appear here.</source>
            <translation>Inget bestånd är öppet. Kluster, noder och instanser visas här.</translation>
        </message>
        <message>
            <source>This estate has no clusters and no servers.</source>
            <translation>Det här beståndet har inga kluster och inga servrar.</translation>
        </message>
        <message>
            <source>No object has a problem.</source>
            <translation>Inget objekt har problem.</translation>
        </message>
        <message>
            <source>No object matches "%1".</source>
            <translation>Inget objekt matchar "%1".</translation>
        </message>
    </context>
    <context>
        <name>pf::EstateTreeModel</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n medlem</numerusform>
                <numerusform>%n medlemmar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n nod</numerusform>
                <numerusform>%n noder</numerusform>
            </translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>blandat</translation>
        </message>
        <message>
            <source>Owns %1</source>
            <translation>Äger %1</translation>
        </message>
        <message>
            <source>Owns core group</source>
            <translation>Äger kärngruppen</translation>
        </message>
        <message>
            <source>Owns nothing</source>
            <translation>Äger ingenting</translation>
        </message>
        <message>
            <source>Stand-alone servers</source>
            <translation>Fristående servrar</translation>
        </message>
        <message numerus="yes">
            <source>%n server(s)</source>
            <translation>
                <numerusform>%n server</numerusform>
                <numerusform>%n servrar</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message numerus="yes">
            <source>%n instance(s)</source>
            <translation>
                <numerusform>%n instans</numerusform>
                <numerusform>%n instanser</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange Server</source>
            <translation>Exchange Server</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Role here</source>
            <translation>Roll här</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Täckning</translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n täckningsfel</numerusform>
                <numerusform>%n täckningsfel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage warning(s)</source>
            <translation>
                <numerusform>%n täckningsvarning</numerusform>
                <numerusform>%n täckningsvarningar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage note(s)</source>
            <translation>
                <numerusform>%n täckningsanmärkning</numerusform>
                <numerusform>%n täckningsanmärkningar</numerusform>
            </translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Ej rapporterat</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Täckt</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Kräver uppmärksamhet</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>I karantän</translation>
        </message>
    </context>
    <context>
        <name>pf::Explanation</name>
        <message>
            <source>%1 (not arrived)</source>
            <translation>%1 (ej framme)</translation>
        </message>
        <message>
            <source>%1 (failed)</source>
            <translation>%1 (misslyckades)</translation>
        </message>
        <message>
            <source>%1 (never synchronized)</source>
            <translation>%1 (aldrig synkroniserad)</translation>
        </message>
        <message>
            <source>%1 (not reported)</source>
            <translation>%1 (ej rapporterat)</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Förklaring</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Vad som händer</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Belägg</translation>
        </message>
        <message>
            <source>Script for the fix</source>
            <translation>Skript för åtgärden</translation>
        </message>
        <message>
            <source>&amp;Copy script</source>
            <translation>&amp;Kopiera skript</translation>
        </message>
        <message>
            <source>Copy script</source>
            <translation>Kopiera skript</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Kopiera som &amp;text</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiera som text</translation>
        </message>
        <message>
            <source>Affected</source>
            <translation>Berörda</translation>
        </message>
        <message>
            <source>&amp;Go to object</source>
            <translation>&amp;Gå till objekt</translation>
        </message>
        <message>
            <source>Go to object</source>
            <translation>Gå till objekt</translation>
        </message>
        <message>
            <source>Choose a finding or a cell of the matrix: what it means, how it is known and how to fix it appears here.</source>
            <translation>Välj ett fynd eller en cell i matrisen: vad det betyder, hur det är känt och hur det åtgärdas visas här.</translation>
        </message>
        <message>
            <source>Script copied.</source>
            <translation>Skriptet har kopierats.</translation>
        </message>
        <message>
            <source>Explanation copied.</source>
            <translation>Förklaringen har kopierats.</translation>
        </message>
        <message>
            <source>Seen %1.</source>
            <translation>Sett %1.</translation>
        </message>
        <message>
            <source>%1, line %2.</source>
            <translation>%1, rad %2.</translation>
        </message>
        <message>
            <source>Chain of update servers: %1.</source>
            <translation>Kedja av uppdateringsservrar: %1.</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Fix on %1</source>
            <translation>Åtgärda på %1</translation>
        </message>
        <message>
            <source>Nothing has to be done; this is for information.</source>
            <translation>Ingenting behöver göras; det här är för information.</translation>
        </message>
        <message>
            <source>Effect of the fix</source>
            <translation>Åtgärdens verkan</translation>
        </message>
        <message>
            <source>Acce&amp;pt…</source>
            <translation>Acce&amp;ptera…</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Acceptera…</translation>
        </message>
        <message>
            <source>&amp;Withdraw acceptance</source>
            <translation>Åter&amp;kalla acceptans</translation>
        </message>
        <message>
            <source>Withdraw acceptance</source>
            <translation>Återkalla acceptans</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>Errors: %1 to %2. Covered: %3 to %4.</source>
            <translation>Fel: %1 till %2. Täckta: %3 till %4.</translation>
        </message>
        <message>
            <source>Also clears: %1.</source>
            <translation>Klarar också av: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) or warning(s) would come.</source>
            <translation>
                <numerusform>%n fel eller varning skulle tillkomma.</numerusform>
                <numerusform>%n fel eller varningar skulle tillkomma.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing gets worse.</source>
            <translation>Inget blir sämre.</translation>
        </message>
    </context>
    <context>
        <name>pf::FindingsModel</name>
        <message>
            <source>Show evidence</source>
            <translation>Visa belägg</translation>
        </message>
        <message>
            <source>Show fix</source>
            <translation>Visa åtgärd</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Allvarlighetsgrad</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installerat</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Fynd</translation>
        </message>
        <message>
            <source>Fix on</source>
            <translation>Åtgärda på</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nästa steg</translation>
        </message>
        <message>
            <source>%1, accepted</source>
            <translation>%1, accepterat</translation>
        </message>
        <message>
            <source>Owner not reported</source>
            <translation>Ägare ej rapporterad</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Övriga</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>pf::GotoBox</name>
        <message>
            <source>Go to object or action</source>
            <translation>Gå till objekt eller åtgärd</translation>
        </message>
    </context>
    <context>
        <name>pf::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importera</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Vad som ändras</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändring</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Import says</source>
            <translation>Importen säger</translation>
        </message>
        <message>
            <source>Newer</source>
            <translation>Nyare</translation>
        </message>
        <message>
            <source>Mapping written to %1.</source>
            <translation>Mappningen har skrivits till %1.</translation>
        </message>
        <message numerus="yes">
            <source>This cannot be imported as it is: %n error(s).</source>
            <translation>
                <numerusform>Detta kan inte importeras som det är: %n fel.</numerusform>
                <numerusform>Detta kan inte importeras som det är: %n fel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Lästa filer</translation>
        </message>
        <message>
            <source>&amp;Stop reading</source>
            <translation>Sluta &amp;läsa</translation>
        </message>
        <message>
            <source>&amp;Open a mapping…</source>
            <translation>&amp;Öppna en mappning…</translation>
        </message>
        <message>
            <source>Sa&amp;ve the mapping…</source>
            <translation>Spara &amp;mappningen…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Bakåt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Förhandsvisa</translation>
        </message>
        <message>
            <source>Estates (*.json)</source>
            <translation>Bestånd (*.json)</translation>
        </message>
        <message>
            <source>Reading %1 of %2</source>
            <translation>Läser %1 av %2</translation>
        </message>
        <message>
            <source>Putting the files together</source>
            <translation>Sätter ihop filerna</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are refused: say what their columns are, or remove them.</source>
            <translation>
                <numerusform>%n fil avvisas: ange vad dess kolumner är, eller ta bort den.</numerusform>
                <numerusform>%n filer avvisas: ange vad deras kolumner är, eller ta bort dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>&amp;Använd de här kolumnerna</translation>
        </message>
        <message>
            <source>&amp;Save and open…</source>
            <translation>&amp;Spara och öppna…</translation>
        </message>
        <message>
            <source>Nothing is changed before you save, and then only the new file is written.</source>
            <translation>Inget ändras innan du sparar, och då skrivs bara den nya filen.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Rad %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Läst</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>Förbigången</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Vad det är</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Överhoppade</translation>
        </message>
        <message>
            <source>What is said about it</source>
            <translation>Vad som sägs om den</translation>
        </message>
        <message>
            <source>Inventories, exported cmdlet output, availability group views, wsusutil packages, lists of owners and estates become one estate. Reading changes nothing.</source>
            <translation>Inventeringar, exporterade cmdlet-utdata, vyer över tillgänglighetsgrupper, wsusutil-paket, listor över ägare och bestånd blir ett bestånd. Att läsa ändrar ingenting.</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>&amp;Lägg till filer…</translation>
        </message>
        <message>
            <source>Add a &amp;folder…</source>
            <translation>Lägg till en &amp;mapp…</translation>
        </message>
        <message>
            <source>Map c&amp;olumns…</source>
            <translation>Mappa k&amp;olumner…</translation>
        </message>
        <message>
            <source>Says what the columns of a table are that is not recognised.</source>
            <translation>Anger vad kolumnerna är i en tabell som inte känns igen.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;New estate</source>
            <translation>&amp;Nytt bestånd</translation>
        </message>
        <message>
            <source>New estate</source>
            <translation>Nytt bestånd</translation>
        </message>
        <message>
            <source>&amp;Merge into %1</source>
            <translation>Slå &amp;ihop med %1</translation>
        </message>
        <message>
            <source>&amp;Merge into the open estate</source>
            <translation>Slå &amp;ihop med det öppna beståndet</translation>
        </message>
        <message>
            <source>Merge into the open estate</source>
            <translation>Slå ihop med det öppna beståndet</translation>
        </message>
        <message>
            <source>The open estate stays as it is; what both make together is written to a new file.</source>
            <translation>Det öppna beståndet förblir som det är; det båda ger tillsammans skrivs till en ny fil.</translation>
        </message>
        <message>
            <source>No estate is open.</source>
            <translation>Inget bestånd är öppet.</translation>
        </message>
        <message>
            <source>Add files or a folder, or drop them here.</source>
            <translation>Lägg till filer eller en mapp, eller släpp dem här.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>A new estate: %1.</source>
            <translation>Ett nytt bestånd: %1.</translation>
        </message>
        <message>
            <source>The files say nothing that the open estate does not hold already.</source>
            <translation>Filerna säger inget som det öppna beståndet inte redan innehåller.</translation>
        </message>
        <message>
            <source>There is nothing to note: the files fit together.</source>
            <translation>Det finns inget att anmärka: filerna passar ihop.</translation>
        </message>
    </context>
    <context>
        <name>pf::IndexDialog</name>
        <message>
            <source>What the index would change</source>
            <translation>Vad indexet skulle ändra</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändring</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Articles there</source>
            <translation>Artiklar där</translation>
        </message>
        <message>
            <source>Articles here</source>
            <translation>Artiklar här</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Utgiven</translation>
        </message>
        <message>
            <source>&amp;Write and use a catalogue…</source>
            <translation>&amp;Skriv och använd en katalog…</translation>
        </message>
        <message>
            <source>Write and use a catalogue</source>
            <translation>Skriv och använd en katalog</translation>
        </message>
        <message>
            <source>Compare %1 with the catalogue</source>
            <translation>Jämför %1 med katalogen</translation>
        </message>
        <message>
            <source>New builds, articles, days and withdrawals are taken. What only the catalogue has stays, and so does what it calls withdrawn. The built-in catalogue is not written.</source>
            <translation>Nya builds, artiklar, dagar och återkallanden tas över. Det som bara katalogen har står kvar, liksom det den kallar återkallat. Den inbyggda katalogen skrivs inte.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>The index says nothing that the catalogue does not hold already.</source>
            <translation>Indexet säger inget som katalogen inte redan innehåller.</translation>
        </message>
        <message>
            <source>Catalogues (*.json)</source>
            <translation>Kataloger (*.json)</translation>
        </message>
    </context>
    <context>
        <name>pf::MainWindow</name>
        <message>
            <source>Open an estate first.</source>
            <translation>Öppna ett bestånd först.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>Bestånd</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Förklaring</translation>
        </message>
        <message>
            <source>Simulated host</source>
            <translation>Simulerad värd</translation>
        </message>
        <message>
            <source>Plans are rehearsed on a simulator. No real server is touched.</source>
            <translation>Planer övas på en simulator. Ingen verklig server berörs.</translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n täckningsfel</numerusform>
                <numerusform>%n täckningsfel</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cannot be read: %2. The estate shown stays as it was.</source>
            <translation>%1 kan inte läsas: %2. Beståndet som visas förblir som det var.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 kan inte läsas: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n fel</numerusform>
                <numerusform>%n fel</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1, %2 s</source>
            <translation>Läser %1, %2 s</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Läser %1</translation>
        </message>
        <message>
            <source>%1, observed %2</source>
            <translation>%1, observerat %2</translation>
        </message>
        <message>
            <source>No estate open</source>
            <translation>Inget bestånd öppet</translation>
        </message>
        <message>
            <source>%1 of %2 findings shown</source>
            <translation>%1 av %2 fynd visas</translation>
        </message>
        <message numerus="yes">
            <source>%n open debt(s)</source>
            <translation>
                <numerusform>%n öppen skuld</numerusform>
                <numerusform>%n öppna skulder</numerusform>
            </translation>
        </message>
        <message>
            <source>No open debts</source>
            <translation>Inga öppna skulder</translation>
        </message>
        <message>
            <source>Catalogue %1</source>
            <translation>Katalog %1</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Bakåt</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Framåt</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ppna…</translation>
        </message>
        <message>
            <source>Open the &amp;sample estate</source>
            <translation>Öppna &amp;exempelbeståndet</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Läs in igen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Avsluta</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>F&amp;iltrera</translation>
        </message>
        <message>
            <source>&amp;Clear filter</source>
            <translation>&amp;Rensa filter</translation>
        </message>
        <message>
            <source>&amp;Go to object or action</source>
            <translation>&amp;Gå till objekt eller åtgärd</translation>
        </message>
        <message>
            <source>&amp;Next problem</source>
            <translation>&amp;Nästa problem</translation>
        </message>
        <message>
            <source>&amp;Previous problem</source>
            <translation>Föregående &amp;problem</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Nästa r&amp;uta</translation>
        </message>
        <message>
            <source>Previous p&amp;ane</source>
            <translation>Föregåen&amp;de ruta</translation>
        </message>
        <message>
            <source>Estate &amp;overview</source>
            <translation>Beståndsö&amp;versikt</translation>
        </message>
        <message>
            <source>&amp;Check coverage</source>
            <translation>&amp;Kontrollera täckning</translation>
        </message>
        <message>
            <source>&amp;Plan update…</source>
            <translation>&amp;Planera uppdatering…</translation>
        </message>
        <message>
            <source>&amp;Rehearse…</source>
            <translation>&amp;Öva…</translation>
        </message>
        <message>
            <source>&amp;Show runs</source>
            <translation>&amp;Visa körningar</translation>
        </message>
        <message>
            <source>&amp;Resume…</source>
            <translation>Åte&amp;ruppta…</translation>
        </message>
        <message>
            <source>Save &amp;outcome as PDF…</source>
            <translation>Spara &amp;utfall som PDF…</translation>
        </message>
        <message>
            <source>&amp;Coverage report as PDF…</source>
            <translation>&amp;Täckningsrapport som PDF…</translation>
        </message>
        <message>
            <source>Coverage report as &amp;HTML…</source>
            <translation>Täckningsrapport som &amp;HTML…</translation>
        </message>
        <message>
            <source>&amp;Findings as CSV…</source>
            <translation>&amp;Fynd som CSV…</translation>
        </message>
        <message>
            <source>Findings as &amp;SARIF…</source>
            <translation>Fynd som &amp;SARIF…</translation>
        </message>
        <message>
            <source>Check as &amp;JSON…</source>
            <translation>Kontroll som &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Rule reference</source>
            <translation>&amp;Regelreferens</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Kortkommandon</translation>
        </message>
        <message>
            <source>&amp;About Passive First</source>
            <translation>&amp;Om Passive First</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Täckning</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Godkännanden</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planer</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Körningar</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arkiv</translation>
        </message>
        <message>
            <source>Other sa&amp;mples</source>
            <translation>Andra exe&amp;mpel</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportera</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redigera</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>Estate &amp;tree</source>
            <translation>Bestånds&amp;träd</translation>
        </message>
        <message>
            <source>E&amp;xplanation</source>
            <translation>För&amp;klaring</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>Te&amp;ma</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Som &amp;systemet</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Ljust</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Mörkt</translation>
        </message>
        <message>
            <source>E&amp;state</source>
            <translation>&amp;Bestånd</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Körning</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>V&amp;erktyg</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjälp</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Verktygsfält</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Open an estate file</source>
            <translation>Öppna en beståndsfil</translation>
        </message>
        <message>
            <source>Estates (*.json);;All files (*)</source>
            <translation>Bestånd (*.json);;Alla filer (*)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>Rule reference</source>
            <translation>Regelreferens</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Vad det betyder</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
        <message>
            <source>What the check can find, and where each rule comes from.</source>
            <translation>Vad kontrollen kan hitta och varifrån varje regel kommer.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tangenter</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Vad de gör</translation>
        </message>
        <message>
            <source>Arrow keys, Enter</source>
            <translation>Piltangenter, Retur</translation>
        </message>
        <message>
            <source>In a matrix: move from cell to cell, open</source>
            <translation>I en matris: flytta från cell till cell, öppna</translation>
        </message>
        <message>
            <source>Clear the filter, close the list of errors</source>
            <translation>Rensa filtret, stäng fellistan</translation>
        </message>
        <message>
            <source>Copy the row of a table</source>
            <translation>Kopiera tabellraden</translation>
        </message>
        <message>
            <source>About Passive First</source>
            <translation>Om Passive First</translation>
        </message>
        <message>
            <source>Passive First %1

Updates SQL Server and Exchange on failover clusters, passive nodes first.

Catalogue %2, %3. Fonts: Inter, SIL Open Font License.</source>
            <translation>Passive First %1

Uppdaterar SQL Server och Exchange på redundanskluster, passiva noder först.

Katalog %2, %3. Teckensnitt: Inter, SIL Open Font License.</translation>
        </message>
        <message numerus="yes">
            <source>%n build(s)</source>
            <translation>
                <numerusform>%n build</numerusform>
                <numerusform>%n builds</numerusform>
            </translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>SARIF (*.sarif)</source>
            <translation>SARIF (*.sarif)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Skriver %1</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 har skrivits.</translation>
        </message>
        <message>
            <source>%1 was not written.</source>
            <translation>%1 skrevs inte.</translation>
        </message>
        <message>
            <source>There is no page for %1.</source>
            <translation>Det finns ingen sida för %1.</translation>
        </message>
        <message>
            <source>Update server</source>
            <translation>Uppdateringsserver</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Uppdatering</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Approved for</source>
            <translation>Godkänd för</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Tidsgräns</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Kluster</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Startad</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Senaste händelse</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Återställda inställningar</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Nya försök</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Körning</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Gren</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Utgiven</translation>
        </message>
        <message>
            <source>Supported until</source>
            <translation>Support till</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artiklar</translation>
        </message>
        <message>
            <source>Plan update…</source>
            <translation>Planera uppdatering…</translation>
        </message>
        <message>
            <source>Installation</source>
            <translation>Installation</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Ej godkänd</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Borttagning</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>What %1 of this estate offer to which target group.</source>
            <translation>Vad %1 i det här beståndet erbjuder till vilken målgrupp.</translation>
        </message>
        <message numerus="yes">
            <source>%n update server(s)</source>
            <translation>
                <numerusform>%n uppdateringsserver</numerusform>
                <numerusform>%n uppdateringsservrar</numerusform>
            </translation>
        </message>
        <message>
            <source>No update server of this estate reports an approval.</source>
            <translation>Ingen uppdateringsserver i det här beståndet rapporterar något godkännande.</translation>
        </message>
        <message>
            <source>This estate has no update servers, so there is nothing approved to show.</source>
            <translation>Det här beståndet har inga uppdateringsservrar, så det finns inga godkännanden att visa.</translation>
        </message>
        <message>
            <source>A plan says in which order nodes are updated, why, and what proves it safe.</source>
            <translation>En plan anger i vilken ordning noderna uppdateras, varför, och vad som bevisar att det är säkert.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Every run keeps its journal: it can be resumed after a crash.</source>
            <translation>Varje körning för sin journal: den kan återupptas efter en krasch.</translation>
        </message>
        <message>
            <source>No runs yet. Plan an update.</source>
            <translation>Inga körningar ännu. Planera en uppdatering.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Okänt</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Återkallad</translation>
        </message>
        <message>
            <source>Misprint of a source</source>
            <translation>Tryckfel i en källa</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsversion</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Baslinje</translation>
        </message>
        <message>
            <source>catalogue %1 of %2</source>
            <translation>katalog %1 från %2</translation>
        </message>
        <message>
            <source>The catalogue has no builds.</source>
            <translation>Katalogen innehåller inga builds.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Senaste körning</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>No plan has been signed yet. Choose a cluster or a server and plan an update.</source>
            <translation>Ingen plan har signerats än. Välj ett kluster eller en server och planera en uppdatering.</translation>
        </message>
        <message>
            <source>Script copied.</source>
            <translation>Skriptet har kopierats.</translation>
        </message>
        <message>
            <source>The accepted findings of this estate cannot be read; none is taken as accepted.</source>
            <translation>De accepterade fynden för detta bestånd kan inte läsas; inget räknas som accepterat.</translation>
        </message>
        <message>
            <source>The acceptance was not written.</source>
            <translation>Acceptansen skrevs inte.</translation>
        </message>
        <message>
            <source>%1 cannot be compared.</source>
            <translation>%1 kan inte jämföras.</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importera…</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Filer att importera</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Mapp att importera</translation>
        </message>
        <message>
            <source>Use the &amp;built-in catalogue</source>
            <translation>Använd den in&amp;byggda katalogen</translation>
        </message>
        <message>
            <source>&amp;Compare with a build index…</source>
            <translation>&amp;Jämför med ett buildindex…</translation>
        </message>
        <message>
            <source>The catalogue in use stays as it is.</source>
            <translation>Katalogen som används förblir som den är.</translation>
        </message>
        <message>
            <source>Open a build index</source>
            <translation>Öppna ett buildindex</translation>
        </message>
        <message>
            <source>dbatools build index (*.json)</source>
            <translation>dbatools buildindex (*.json)</translation>
        </message>
        <message>
            <source>The built-in catalogue is in use.</source>
            <translation>Den inbyggda katalogen används.</translation>
        </message>
        <message>
            <source>%1 is in use.</source>
            <translation>%1 används.</translation>
        </message>
    </context>
    <context>
        <name>pf::MappingPage</name>
        <message>
            <source>Rows as they would be read</source>
            <translation>Rader som de skulle läsas</translation>
        </message>
        <message>
            <source>Choose the column for each field. A build and a computer or an instance make an inventory; people alone make a list of owners.</source>
            <translation>Välj kolumn för varje fält. En build och en dator eller en instans ger en inventering; enbart personer ger en lista över ägare.</translation>
        </message>
        <message>
            <source>As it would be read</source>
            <translation>Som det skulle läsas</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Kolumner i %1</translation>
        </message>
        <message>
            <source>Not in the table</source>
            <translation>Finns inte i tabellen</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(utan namn)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Läser…</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Not read, because</source>
            <translation>Läses inte, för att</translation>
        </message>
        <message>
            <source>No row is read with these columns.</source>
            <translation>Ingen rad läses med de här kolumnerna.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are read</source>
            <translation>
                <numerusform>%n rad läses</numerusform>
                <numerusform>%n rader läses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are skipped</source>
            <translation>
                <numerusform>%n rad hoppas över</numerusform>
                <numerusform>%n rader hoppas över</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a mapping</source>
            <translation>Öppna en mappning</translation>
        </message>
        <message>
            <source>Mappings (*.json)</source>
            <translation>Mappningar (*.json)</translation>
        </message>
    </context>
    <context>
        <name>pf::OutcomePage</name>
        <message>
            <source>Hold confirmed</source>
            <translation>Vänteläget bekräftat</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Misslyckades</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Nytt försök</translation>
        </message>
        <message>
            <source>Step skipped</source>
            <translation>Steg överhoppat</translation>
        </message>
        <message>
            <source>Node excluded</source>
            <translation>Nod undantagen</translation>
        </message>
        <message>
            <source>Aborted, settings put back</source>
            <translation>Avbruten, inställningar återställda</translation>
        </message>
        <message>
            <source>Interrupted run found</source>
            <translation>Avbruten körning hittad</translation>
        </message>
        <message>
            <source>Pause asked for</source>
            <translation>Paus begärd</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>Fortsatte</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Rehearsal, simulated host</source>
            <translation>Övning, simulerad värd</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Spara som PDF…</translation>
        </message>
        <message>
            <source>Outcome %1.pdf</source>
            <translation>Utfall %1.pdf</translation>
        </message>
        <message>
            <source>Plan and actual</source>
            <translation>Plan och verklig tid</translation>
        </message>
        <message>
            <source>Plan and actual time of every step</source>
            <translation>Planerad och verklig tid för varje steg</translation>
        </message>
        <message>
            <source>Failures and decisions</source>
            <translation>Fel och beslut</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Nothing failed and nothing had to be decided.</source>
            <translation>Inget misslyckades och inget behövde beslutas.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Tillgänglighet</translation>
        </message>
        <message>
            <source>Versions before and after</source>
            <translation>Versioner före och efter</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instans</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nod</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Före</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>No level was reported.</source>
            <translation>Ingen nivå rapporterades.</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Återställda inställningar</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Inställning</translation>
        </message>
        <message>
            <source>Value, as saved</source>
            <translation>Värde, som sparat</translation>
        </message>
        <message>
            <source>Back at</source>
            <translation>Återställd kl.</translation>
        </message>
        <message>
            <source>No setting was changed.</source>
            <translation>Ingen inställning ändrades.</translation>
        </message>
        <message>
            <source>The outcome appears here when the run has ended.</source>
            <translation>Utfallet visas här när körningen har avslutats.</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Ej avslutad</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>fortfarande öppen</translation>
        </message>
        <message>
            <source>%1 changed, %2 back, %3 open</source>
            <translation>%1 ändrade, %2 återställda, %3 öppna</translation>
        </message>
        <message numerus="yes">
            <source>Started %1 UTC. Plan %2, journal of %n event(s), chain %3.</source>
            <translation>
                <numerusform>Startad %1 UTC. Plan %2, journal med %n händelse, kedja %3.</numerusform>
                <numerusform>Startad %1 UTC. Plan %2, journal med %n händelser, kedja %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>ej nådd</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>bruten</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>intakt</translation>
        </message>
        <message>
            <source>Every setting the run changed has been put back.</source>
            <translation>Varje inställning som körningen ändrade har återställts.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are still open.</source>
            <translation>
                <numerusform>%n inställning är fortfarande öppen.</numerusform>
                <numerusform>%n inställningar är fortfarande öppna.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s).</source>
            <translation>
                <numerusform>%n fel.</numerusform>
                <numerusform>%n fel.</numerusform>
            </translation>
        </message>
        <message>
            <source>No failure.</source>
            <translation>Inget fel.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Slutförd</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Ofullständig</translation>
        </message>
        <message>
            <source>Not everything was brought to its target.</source>
            <translation>Allt fördes inte till sitt mål.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of %n step(s) done. %3</source>
            <translation>
                <numerusform>%1: %2 av %n steg klart. %3</numerusform>
                <numerusform>%1: %2 av %n steg klara. %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Varaktighet</translation>
        </message>
        <message>
            <source>planned %1, at most %2</source>
            <translation>planerat %1, högst %2</translation>
        </message>
        <message>
            <source>%1 outage</source>
            <translation>Avbrott för %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <translation>planerat %1</translation>
        </message>
        <message>
            <source>More instances</source>
            <translation>Fler instanser</translation>
        </message>
        <message>
            <source>see availability</source>
            <translation>se tillgänglighet</translation>
        </message>
        <message>
            <source>Settings back</source>
            <translation>Återställda inställningar</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>none open</source>
            <translation>inga öppna</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 öppna</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>ej rapporterat</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>oförändrad</translation>
        </message>
        <message>
            <source>Step %1: %2.</source>
            <translation>Steg %1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n fel</numerusform>
                <numerusform>%n fel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n beslut</numerusform>
                <numerusform>%n beslut</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::PdfSaver</name>
        <message>
            <source>Saved as %1</source>
            <translation>Sparad som %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
    </context>
    <context>
        <name>pf::PlanPage</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Spara som PDF…</translation>
        </message>
        <message>
            <source>Plan %1.pdf</source>
            <translation>Plan %1.pdf</translation>
        </message>
        <message>
            <source>No safe plan.pdf</source>
            <translation>Ingen säker plan.pdf</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordning</translation>
        </message>
        <message>
            <source>All passive, then switch</source>
            <translation>Alla passiva, sedan växling</translation>
        </message>
        <message>
            <source>Half, then switch</source>
            <translation>Hälften, sedan växling</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>&amp;Fönster</translation>
        </message>
        <message>
            <source>Maintenance window, UTC</source>
            <translation>Underhållsfönster, UTC</translation>
        </message>
        <message>
            <source>Window begins, UTC</source>
            <translation>Fönstret börjar, UTC</translation>
        </message>
        <message>
            <source>Window ends, UTC</source>
            <translation>Fönstret slutar, UTC</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>d MMM yyyy HH:mm</translation>
        </message>
        <message>
            <source>&amp;Hold before active nodes</source>
            <translation>&amp;Vänteläge före aktiva noder</translation>
        </message>
        <message>
            <source>Hold before active nodes</source>
            <translation>Vänteläge före aktiva noder</translation>
        </message>
        <message>
            <source>Re&amp;turn to original owners</source>
            <translation>Åter&amp;gå till ursprungliga ägare</translation>
        </message>
        <message>
            <source>Return to original owners, one more outage each</source>
            <translation>Återgå till ursprungliga ägare, ett avbrott till för varje</translation>
        </message>
        <message>
            <source>One more outage for each clustered instance (F-18)</source>
            <translation>Ett avbrott till för varje klustrad instans (F-18)</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Ordning</translation>
        </message>
        <message>
            <source>to</source>
            <translation>till</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>Planens steg</translation>
        </message>
        <message>
            <source>Still safe if one more breaks</source>
            <translation>Fortfarande säker om en till går sönder</translation>
        </message>
        <message>
            <source>The steps appear here when the plan is made.</source>
            <translation>Stegen visas här när planen är gjord.</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bevis</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tidslinje</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Why there is no plan</source>
            <translation>Varför det inte finns någon plan</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Vad som skulle hjälpa</translation>
        </message>
        <message>
            <source>Reasons of the refusal</source>
            <translation>Skäl till avvisningen</translation>
        </message>
        <message>
            <source>Planning and proving…</source>
            <translation>Planerar och bevisar…</translation>
        </message>
        <message>
            <source>Proving…</source>
            <translation>Bevisar…</translation>
        </message>
        <message>
            <source>Plan %1</source>
            <translation>Plan %1</translation>
        </message>
        <message>
            <source>There is no safe plan for what was chosen.</source>
            <translation>Det finns ingen säker plan för det som valts.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s). Nothing is changed anywhere. Do what would help, read the estate again and plan again.</source>
            <translation>
                <numerusform>%n skäl. Ingenting ändras någonstans. Gör det som skulle hjälpa, läs in beståndet igen och planera igen.</numerusform>
                <numerusform>%n skäl. Ingenting ändras någonstans. Gör det som skulle hjälpa, läs in beståndet igen och planera igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known</source>
            <translation>Ingenting är känt</translation>
        </message>
        <message>
            <source>Back to the scope to choose something else.</source>
            <translation>Gå tillbaka till omfattningen för att välja något annat.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Every instance in scope is at its target.</source>
            <translation>Varje instans i omfattningen är på sitt mål.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s), no outage.</source>
            <translation>
                <numerusform>%1: %n steg, inget avbrott.</numerusform>
                <numerusform>%1: %n steg, inget avbrott.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s), outage of %2 instances.</source>
            <translation>
                <numerusform>%1: %n steg, avbrott för %2 instanser.</numerusform>
                <numerusform>%1: %n steg, avbrott för %2 instanser.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s). Outage: %2.</source>
            <translation>
                <numerusform>%1: %n steg. Avbrott: %2.</numerusform>
                <numerusform>%1: %n steg. Avbrott: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, between %2 and %3.</source>
            <translation>%1, mellan %2 och %3.</translation>
        </message>
        <message>
            <source>Latest safe start %1.</source>
            <translation>Senaste säkra start %1.</translation>
        </message>
        <message>
            <source>The plan is proved again before every node step. Proof expires %1 UTC.</source>
            <translation>Planen bevisas igen före varje nodsteg. Beviset upphör att gälla %1 UTC.</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Inget att göra</translation>
        </message>
        <message>
            <source>The catalogue holds no newer level for what was chosen.</source>
            <translation>Katalogen innehåller ingen nyare nivå för det som valts.</translation>
        </message>
        <message>
            <source>Not safe</source>
            <translation>Inte säker</translation>
        </message>
        <message>
            <source>The plan breaks a rule. It cannot be signed.</source>
            <translation>Planen bryter mot en regel. Den kan inte signeras.</translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s)</source>
            <translation>
                <numerusform>Säker, med %n marginal</numerusform>
                <numerusform>Säker, med %n marginaler</numerusform>
            </translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Säker</translation>
        </message>
        <message>
            <source>As planned, all %1 actions keep every rule. With one more fault: safe but for what stands below.</source>
            <translation>Som planerat uppfyller alla %1 åtgärder varje regel. Med ett fel till: säker utom för det som anges nedan.</translation>
        </message>
        <message>
            <source>All %1 actions keep every rule, also with one more fault.</source>
            <translation>Alla %1 åtgärder uppfyller varje regel, även med ett fel till.</translation>
        </message>
        <message>
            <source>Quorum at every step: at least %1 votes, need %2</source>
            <translation>Kvorum i varje steg: minst %1 röster, %2 krävs</translation>
        </message>
        <message>
            <source>Never two nodes out at once</source>
            <translation>Aldrig två noder ute samtidigt</translation>
        </message>
        <message>
            <source>No owner is patched, no level goes back</source>
            <translation>Ingen ägare patchas, ingen nivå går tillbaka</translation>
        </message>
        <message>
            <source>Every change is put back at the end</source>
            <translation>Varje ändring återställs på slutet</translation>
        </message>
        <message>
            <source>Not planned: %1</source>
            <translation>Ej planerat: %1</translation>
        </message>
        <message>
            <source>Assumes the estate as observed %1 UTC.</source>
            <translation>Förutsätter beståndet som observerat %1 UTC.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were not reported and assumed.</source>
            <translation>
                <numerusform>%n värde var inte rapporterat och har antagits.</numerusform>
                <numerusform>%n värden var inte rapporterade och har antagits.</numerusform>
            </translation>
        </message>
        <message>
            <source>What would make it possible</source>
            <translation>Vad som skulle göra det möjligt</translation>
        </message>
        <message>
            <source>Smallest changes, each tried and proved</source>
            <translation>De minsta ändringarna, var och en prövad och bevisad</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Plan this way</source>
            <translation>Planera så här</translation>
        </message>
        <message>
            <source>Takes the selected wish over and plans again. Nothing is changed anywhere else.</source>
            <translation>Tar över det valda önskemålet och planerar igen. Inget annat ändras.</translation>
        </message>
        <message>
            <source>a wish, here</source>
            <translation>ett önskemål, här</translation>
        </message>
        <message>
            <source>somebody at the cluster</source>
            <translation>någon vid klustret</translation>
        </message>
        <message>
            <source>Plan this wa&amp;y</source>
            <translation>Planera så &amp;här</translation>
        </message>
    </context>
    <context>
        <name>pf::PlanStepsModel</name>
        <message>
            <source>when confirmed</source>
            <translation>när det bekräftats</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Säker</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marginal</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Ej tillämpligt</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Step and reason</source>
            <translation>Steg och skäl</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Förväntat</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>Avbrott</translation>
        </message>
        <message>
            <source>Votes / need</source>
            <translation>Röster / krävs</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nod</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vittne</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Återflytt</translation>
        </message>
    </context>
    <context>
        <name>pf::ReadinessPage</name>
        <message>
            <source>Readiness</source>
            <translation>Beredskap</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Vad som sågs</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nästa steg</translation>
        </message>
        <message>
            <source>Checks before the update</source>
            <translation>Kontroller före uppdateringen</translation>
        </message>
        <message>
            <source>The checks appear here when the plan is made.</source>
            <translation>Kontrollerna visas här när planen är gjord.</translation>
        </message>
        <message>
            <source>Name of who accepts</source>
            <translation>Namn på den som accepterar</translation>
        </message>
        <message>
            <source>Reason for accepting</source>
            <translation>Skäl för att acceptera</translation>
        </message>
        <message>
            <source>Why this may be accepted</source>
            <translation>Varför detta kan accepteras</translation>
        </message>
        <message>
            <source>Accept &amp;selected</source>
            <translation>Acceptera &amp;valda</translation>
        </message>
        <message>
            <source>Accept selected checks</source>
            <translation>Acceptera valda kontroller</translation>
        </message>
        <message>
            <source>&amp;Accept all</source>
            <translation>&amp;Acceptera alla</translation>
        </message>
        <message>
            <source>Accept all checks that can be accepted</source>
            <translation>Acceptera alla kontroller som kan accepteras</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;mn</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>S&amp;käl</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepterad</translation>
        </message>
        <message>
            <source>Planning and checking…</source>
            <translation>Planerar och kontrollerar…</translation>
        </message>
        <message>
            <source>The plan is made and proved first.</source>
            <translation>Planen görs och bevisas först.</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Ingen plan</translation>
        </message>
        <message>
            <source>What was chosen cannot be planned safely. The next page says why.</source>
            <translation>Det som valts kan inte planeras säkert. Nästa sida säger varför.</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) stop the update</source>
            <translation>
                <numerusform>%n kontroll stoppar uppdateringen</numerusform>
                <numerusform>%n kontroller stoppar uppdateringen</numerusform>
            </translation>
        </message>
        <message>
            <source>Do the next step of each, read the estate again and plan again.</source>
            <translation>Gör nästa steg för var och en, läs in beståndet igen och planera igen.</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) to accept</source>
            <translation>
                <numerusform>%n kontroll att acceptera</numerusform>
                <numerusform>%n kontroller att acceptera</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept each with a name and a reason, or do its next step first.</source>
            <translation>Acceptera var och en med namn och skäl, eller gör dess nästa steg först.</translation>
        </message>
        <message>
            <source>Nothing stops the update</source>
            <translation>Ingenting stoppar uppdateringen</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) could not be read here and are read by the run or by people.</source>
            <translation>
                <numerusform>%n kontroll kunde inte läsas här och läses av körningen eller av människor.</numerusform>
                <numerusform>%n kontroller kunde inte läsas här och läses av körningen eller av människor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not planned yet</source>
            <translation>Ännu inte planerat</translation>
        </message>
        <message>
            <source>Choose the scope first.</source>
            <translation>Välj omfattningen först.</translation>
        </message>
        <message>
            <source>%1 passed, %2 to accept, %3 stop the update, %4 not reported.</source>
            <translation>%1 godkända, %2 att acceptera, %3 stoppar uppdateringen, %4 ej rapporterade.</translation>
        </message>
        <message>
            <source>Next is not possible: a check stops the update.</source>
            <translation>Nästa är inte möjligt: en kontroll stoppar uppdateringen.</translation>
        </message>
        <message>
            <source>Accept the checks to go on.</source>
            <translation>Acceptera kontrollerna för att fortsätta.</translation>
        </message>
        <message>
            <source>Accepting needs a name and a reason.</source>
            <translation>Att acceptera kräver ett namn och ett skäl.</translation>
        </message>
    </context>
    <context>
        <name>pf::RunList</name>
        <message>
            <source>Not finished</source>
            <translation>Ej slutförd</translation>
        </message>
        <message>
            <source>Waits for confirmation</source>
            <translation>Väntar på bekräftelse</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Misslyckades</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Done, incomplete</source>
            <translation>Klar, ofullständig</translation>
        </message>
        <message>
            <source>Aborted</source>
            <translation>Avbruten</translation>
        </message>
    </context>
    <context>
        <name>pf::RunLog</name>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Var</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Log of the run, newest first</source>
            <translation>Körningens logg, nyaste först</translation>
        </message>
        <message>
            <source>Filter log</source>
            <translation>Filtrera loggen</translation>
        </message>
        <message>
            <source>A&amp;ll</source>
            <translation>A&amp;lla</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>&amp;Problem</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>F&amp;ollow</source>
            <translation>Föl&amp;j</translation>
        </message>
        <message>
            <source>Follow the newest line</source>
            <translation>Följ den nyaste raden</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>No line matches.</source>
            <translation>Ingen rad matchar.</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Körning</translation>
        </message>
    </context>
    <context>
        <name>pf::RunPage</name>
        <message>
            <source>Stands still</source>
            <translation>Står stilla</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Startar</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Körs</translation>
        </message>
        <message>
            <source>Hold, needs you</source>
            <translation>Vänteläge, väntar på dig</translation>
        </message>
        <message>
            <source>Pausing after this phase</source>
            <translation>Pausar efter den här fasen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausad</translation>
        </message>
        <message>
            <source>Failed, needs you</source>
            <translation>Misslyckades, väntar på dig</translation>
        </message>
        <message>
            <source>Needs inspection</source>
            <translation>Måste inspekteras</translation>
        </message>
        <message>
            <source>Putting back</source>
            <translation>Återställer</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Körning</translation>
        </message>
        <message>
            <source>Steps of the run</source>
            <translation>Körningens steg</translation>
        </message>
        <message>
            <source>Rehearsal, simulated host</source>
            <translation>Övning, simulerad värd</translation>
        </message>
        <message>
            <source>Pa&amp;use after this phase</source>
            <translation>Pa&amp;usa efter den här fasen</translation>
        </message>
        <message>
            <source>&amp;Abort and restore…</source>
            <translation>&amp;Avbryt och återställ…</translation>
        </message>
        <message>
            <source>The steps appear here when the run starts.</source>
            <translation>Stegen visas här när körningen startar.</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Steg klara</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Tillgänglighet</translation>
        </message>
        <message>
            <source>Settings to put back</source>
            <translation>Inställningar att återställa</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Inställning</translation>
        </message>
        <message>
            <source>Saved value</source>
            <translation>Sparat värde</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Återställd</translation>
        </message>
        <message>
            <source>No setting is changed yet.</source>
            <translation>Ingen inställning är ändrad ännu.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Waiting about %1</source>
            <translation>Väntar omkring %1</translation>
        </message>
        <message>
            <source>until confirmed</source>
            <translation>tills det bekräftas</translation>
        </message>
        <message>
            <source>The run starts when the plan is signed.</source>
            <translation>Körningen startar när planen är signerad.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Ej startad</translation>
        </message>
        <message>
            <source>The run has ended. The outcome is on the next page.</source>
            <translation>Körningen har avslutats. Utfallet finns på nästa sida.</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3. Closing this window does not stop the run.</source>
            <translation>Steg %1 av %2: %3. Körningen stoppas inte om det här fönstret stängs.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s). Closing this window does not stop the run.</source>
            <translation>
                <numerusform>%n steg. Körningen stoppas inte om det här fönstret stängs.</numerusform>
                <numerusform>%n steg. Körningen stoppas inte om det här fönstret stängs.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 elapsed</source>
            <translation>%1 har gått</translation>
        </message>
        <message>
            <source>about %1 left. Expected end %2, between %3 and %4.</source>
            <translation>omkring %1 kvar. Förväntat slut %2, mellan %3 och %4.</translation>
        </message>
        <message>
            <source>Window ends %1.</source>
            <translation>Fönstret slutar %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 av %n steg klart</numerusform>
                <numerusform>%1 av %n steg klara</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) open. They are put back on success, failure and abort.</source>
            <translation>
                <numerusform>%n inställning öppen. Den återställs när körningen lyckas, misslyckas eller avbryts.</numerusform>
                <numerusform>%n inställningar öppna. De återställs när körningen lyckas, misslyckas eller avbryts.</numerusform>
            </translation>
        </message>
        <message>
            <source>No setting is open.</source>
            <translation>Ingen inställning är öppen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppen</translation>
        </message>
        <message>
            <source>Open, %1 forbids it</source>
            <translation>Öppen, %1 förbjuder det</translation>
        </message>
        <message>
            <source>%1 changed, %2 back, %3 open</source>
            <translation>%1 ändrade, %2 återställda, %3 öppna</translation>
        </message>
    </context>
    <context>
        <name>pf::RunStepsModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>omkring %1</translation>
        </message>
        <message>
            <source>Paused by this run</source>
            <translation>Pausad av den här körningen</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Uppdaterad</translation>
        </message>
        <message>
            <source>Stand-alone server</source>
            <translation>Fristående server</translation>
        </message>
        <message>
            <source>Its roles are not known</source>
            <translation>Dess roller är inte kända</translation>
        </message>
        <message>
            <source>Owns nothing</source>
            <translation>Äger ingenting</translation>
        </message>
        <message>
            <source>Owns %1</source>
            <translation>Äger %1</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bekräftat</translation>
        </message>
        <message>
            <source>Waits for you before the first move that users notice</source>
            <translation>Väntar på dig före den första flytten som användarna märker</translation>
        </message>
        <message>
            <source>%1 outage %2</source>
            <translation>%1 avbrott %2</translation>
        </message>
        <message>
            <source>%1 outage %2 expected</source>
            <translation>%1 avbrott %2 väntas</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n inställning ändrad</numerusform>
                <numerusform>%n inställningar ändrade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) to change</source>
            <translation>
                <numerusform>%n inställning att ändra</numerusform>
                <numerusform>%n inställningar att ändra</numerusform>
            </translation>
        </message>
        <message>
            <source>no outage</source>
            <translation>inget avbrott</translation>
        </message>
        <message>
            <source>until confirmed</source>
            <translation>tills det bekräftas</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Ej tillämpligt</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tillstånd</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totalt</translation>
        </message>
        <message>
            <source>alive %1 ago</source>
            <translation>livstecken för %1 sedan</translation>
        </message>
        <message>
            <source>Running, longer than usual</source>
            <translation>Pågår, längre än vanligt</translation>
        </message>
    </context>
    <context>
        <name>pf::ScopeModel</name>
        <message>
            <source>not reported</source>
            <translation>ej rapporterat</translation>
        </message>
        <message>
            <source>Microsoft Update</source>
            <translation>Microsoft Update</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n nod</numerusform>
                <numerusform>%n noder</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 på %2</translation>
        </message>
        <message>
            <source>Exchange on %1</source>
            <translation>Exchange på %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 till %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n behind</source>
            <translation>
                <numerusform>%n efter</numerusform>
                <numerusform>%n efter</numerusform>
            </translation>
        </message>
        <message>
            <source>no instance</source>
            <translation>ingen instans</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>inget att göra</translation>
        </message>
        <message>
            <source>not in the catalogue</source>
            <translation>finns inte i katalogen</translation>
        </message>
        <message>
            <source>at the newest</source>
            <translation>på den nyaste</translation>
        </message>
        <message>
            <source>one level on all nodes</source>
            <translation>en nivå på alla noder</translation>
        </message>
        <message>
            <source>Cluster, server, instance</source>
            <translation>Kluster, server, instans</translation>
        </message>
        <message>
            <source>Level now</source>
            <translation>Nuvarande nivå</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Uppdatering</translation>
        </message>
        <message>
            <source>Update source</source>
            <translation>Uppdateringskälla</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ägare</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Program</translation>
        </message>
    </context>
    <context>
        <name>pf::ScopePage</name>
        <message>
            <source>Scope</source>
            <translation>Omfattning</translation>
        </message>
        <message>
            <source>Clusters and servers to update</source>
            <translation>Kluster och servrar att uppdatera</translation>
        </message>
        <message>
            <source>Space chooses a cluster or server, F2 on a target chooses another level of the same branch. Without a choice every instance goes to the newest level of its branch.</source>
            <translation>Blanksteg väljer ett kluster eller en server, F2 på ett mål väljer en annan nivå i samma gren. Utan val går varje instans till den nyaste nivån i sin gren.</translation>
        </message>
        <message>
            <source>Choose at least one cluster or server.</source>
            <translation>Välj minst ett kluster eller en server.</translation>
        </message>
        <message>
            <source>Nothing is chosen yet.</source>
            <translation>Inget är valt ännu.</translation>
        </message>
        <message numerus="yes">
            <source>%n cluster(s) and server(s) chosen.</source>
            <translation>
                <numerusform>%n kluster eller server valt.</numerusform>
                <numerusform>%n kluster och servrar valda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n instance(s) below the target.</source>
            <translation>
                <numerusform>%n instans under målet.</numerusform>
                <numerusform>%n instanser under målet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Levels as observed in %1.</source>
            <translation>Nivåer som observerade i %1.</translation>
        </message>
    </context>
    <context>
        <name>pf::SignOffPage</name>
        <message>
            <source>Sign-off</source>
            <translation>Godkännande</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Namn på den som signerar</translation>
        </message>
        <message>
            <source>&amp;Sign plan</source>
            <translation>&amp;Signera planen</translation>
        </message>
        <message>
            <source>Sign plan</source>
            <translation>Signera planen</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;mn</translation>
        </message>
        <message>
            <source>The plan cannot be signed: a check is open or the plan is not safe.</source>
            <translation>Planen kan inte signeras: en kontroll är öppen eller planen är inte säker.</translation>
        </message>
        <message numerus="yes">
            <source>I have &amp;read the plan and accept its %n margin(s).</source>
            <translation>
                <numerusform>Jag har &amp;läst planen och accepterar dess %n marginal.</numerusform>
                <numerusform>Jag har &amp;läst planen och accepterar dess %n marginaler.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have &amp;read the plan and accept it.</source>
            <translation>Jag har &amp;läst planen och accepterar den.</translation>
        </message>
        <message>
            <source>There is no plan to sign.</source>
            <translation>Det finns ingen plan att signera.</translation>
        </message>
        <message>
            <source>Confirm the statement to sign.</source>
            <translation>Bekräfta försäkran för att signera.</translation>
        </message>
        <message>
            <source>Enter the name of the person who signs.</source>
            <translation>Ange namnet på den person som signerar.</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Signerad av %1</translation>
        </message>
        <message>
            <source>For plan %1 and no other. A changed plan needs a new signature.</source>
            <translation>För plan %1 och ingen annan. En ändrad plan kräver en ny signering.</translation>
        </message>
        <message>
            <source>The rehearsal runs against a simulated host. No server is touched.</source>
            <translation>Övningen körs mot en simulerad värd. Ingen server berörs.</translation>
        </message>
        <message>
            <source>The sign-off is bound to this plan: any change makes it void.</source>
            <translation>Godkännandet är bundet till den här planen: varje ändring gör det ogiltigt.</translation>
        </message>
        <message>
            <source>One person stands for plan %1.</source>
            <translation>En person ansvarar för plan %1.</translation>
        </message>
        <message>
            <source>What is signed</source>
            <translation>Vad som signeras</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Omfattning</translation>
        </message>
        <message>
            <source>Plan hash</source>
            <translation>Planens hash</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steg</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), proved over %1 actions</source>
            <translation>
                <numerusform>%n steg, bevisat över %1 åtgärder</numerusform>
                <numerusform>%n steg, bevisade över %1 åtgärder</numerusform>
            </translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Varaktighet</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, mellan %2 och %3</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fönster</translation>
        </message>
        <message>
            <source>%1 to %2 UTC</source>
            <translation>%1 till %2 UTC</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ej angivet</translation>
        </message>
        <message>
            <source>Outage of %1</source>
            <translation>Avbrott för %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are changed and put back</source>
            <translation>
                <numerusform>%n inställning ändras och återställs</numerusform>
                <numerusform>%n inställningar ändras och återställs</numerusform>
            </translation>
        </message>
        <message>
            <source>Margins to accept</source>
            <translation>Marginaler att acceptera</translation>
        </message>
        <message>
            <source>No margin: safe also with one more fault</source>
            <translation>Ingen marginal: säker även med ett fel till</translation>
        </message>
        <message>
            <source>There is no plan to sign yet.</source>
            <translation>Det finns ingen plan att signera ännu.</translation>
        </message>
    </context>
    <context>
        <name>pf::StartPage</name>
        <message>
            <source>Nodes 2, 3 and 4 are passive and are updated first, then the instance moves from node 1 to node 2, then node 1 is updated.</source>
            <translation>Noderna 2, 3 och 4 är passiva och uppdateras först, sedan flyttas instansen från nod 1 till nod 2, sedan uppdateras nod 1.</translation>
        </message>
        <message>
            <source>the only short outage, once for each instance</source>
            <translation>det enda korta avbrottet, en gång för varje instans</translation>
        </message>
        <message>
            <source>Open an estate to begin</source>
            <translation>Öppna ett bestånd för att börja</translation>
        </message>
        <message>
            <source>An estate is a description of your clusters, servers and update servers. Reading one changes nothing.</source>
            <translation>Ett bestånd är en beskrivning av dina kluster, servrar och uppdateringsservrar. Att läsa in ett ändrar ingenting.</translation>
        </message>
        <message>
            <source>Open the &amp;sample estate</source>
            <translation>Öppna &amp;exempelbeståndet</translation>
        </message>
        <message>
            <source>A shipping company's clusters and servers. Nothing real is touched.</source>
            <translation>Ett rederis kluster och servrar. Inget verkligt berörs.</translation>
        </message>
        <message>
            <source>&amp;Open an estate file…</source>
            <translation>&amp;Öppna en beståndsfil…</translation>
        </message>
        <message>
            <source>A JSON file as described in the documentation.</source>
            <translation>En JSON-fil enligt beskrivningen i dokumentationen.</translation>
        </message>
        <message>
            <source>Why passive first</source>
            <translation>Varför passiva först</translation>
        </message>
        <message>
            <source>Passive nodes are updated one at a time. Then the instance moves once, and the node it left comes last. Every plan is proved before it runs.</source>
            <translation>Passiva noder uppdateras en i taget. Sedan flyttas instansen en gång, och noden den lämnade kommer sist. Varje plan bevisas innan den körs.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
        <message>
            <source>Rule reference</source>
            <translation>Regelreferens</translation>
        </message>
        <message>
            <source>Drop an estate, or files and folders to import, here</source>
            <translation>Släpp ett bestånd, eller filer och mappar att importera, här</translation>
        </message>
        <message>
            <source>&amp;Import files or a folder…</source>
            <translation>&amp;Importera filer eller en mapp…</translation>
        </message>
        <message>
            <source>Inventories, cmdlet output and owners become one estate.</source>
            <translation>Inventeringar, cmdlet-utdata och ägare blir ett bestånd.</translation>
        </message>
    </context>
    <context>
        <name>pf::TablePage</name>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Nothing matches "%1". Esc clears the filter.</source>
            <translation>Inget matchar "%1". Esc rensar filtret.</translation>
        </message>
    </context>
    <context>
        <name>pf::TargetDelegate</name>
        <message>
            <source>Target level</source>
            <translation>Målnivå</translation>
        </message>
    </context>
    <context>
        <name>pf::UpdateWizard</name>
        <message>
            <source>&amp;Next: readiness</source>
            <translation>&amp;Nästa: beredskap</translation>
        </message>
        <message>
            <source>&amp;Next: plan</source>
            <translation>&amp;Nästa: plan</translation>
        </message>
        <message>
            <source>&amp;Next: sign-off</source>
            <translation>&amp;Nästa: godkännande</translation>
        </message>
        <message>
            <source>&amp;Next: outcome</source>
            <translation>&amp;Nästa: utfall</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Uppdatering</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Bakåt</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>Sl&amp;utför</translation>
        </message>
        <message>
            <source>S&amp;tart rehearsal</source>
            <translation>S&amp;tarta övning</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Close &amp;window</source>
            <translation>Stäng &amp;fönstret</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Omfattning</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Beredskap</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Kontrollerar…</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) stop it</source>
            <translation>
                <numerusform>%n kontroll stoppar den</numerusform>
                <numerusform>%n kontroller stoppar den</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to accept</source>
            <translation>
                <numerusform>%n att acceptera</numerusform>
                <numerusform>%n att acceptera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepterad</numerusform>
                <numerusform>%n accepterade</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stops it</source>
            <translation>Ingenting stoppar den</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Ingen plan</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Planning…</source>
            <translation>Planerar…</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n steg</numerusform>
                <numerusform>%n steg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n margin(s)</source>
            <translation>
                <numerusform>%n marginal</numerusform>
                <numerusform>%n marginaler</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Godkännande</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Signerad av %1</translation>
        </message>
        <message>
            <source>Signed before</source>
            <translation>Signerad tidigare</translation>
        </message>
        <message>
            <source>Waiting for the plan</source>
            <translation>Väntar på planen</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Körning</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 av %n steg klart</numerusform>
                <numerusform>%1 av %n steg klara</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Steg %1 av %2</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Startar</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>Uppdatera %1</translation>
        </message>
    </context>
    <context>
        <name>pf::WhatIfBar</name>
        <message>
            <source>Copy &amp;script</source>
            <translation>Kopiera &amp;skript</translation>
        </message>
        <message>
            <source>Copy script</source>
            <translation>Kopiera skript</translation>
        </message>
        <message>
            <source>&amp;Undo all</source>
            <translation>&amp;Ångra allt</translation>
        </message>
        <message>
            <source>Undo all</source>
            <translation>Ångra allt</translation>
        </message>
        <message>
            <source>What if: Enter or a double click ticks or unticks an option in the matrix. Nothing is saved anywhere.</source>
            <translation>Tänk om: Enter eller dubbelklick markerar eller avmarkerar ett alternativ i matrisen. Inget sparas någonstans.</translation>
        </message>
        <message>
            <source>%1 ticked on %2</source>
            <translation>%1 markerad på %2</translation>
        </message>
        <message>
            <source>%1 unticked on %2</source>
            <translation>%1 avmarkerad på %2</translation>
        </message>
        <message>
            <source>What if: %1. Errors %2 to %3, warnings %4 to %5, covered %6 to %7. Nothing is saved.</source>
            <translation>Tänk om: %1. Fel %2 till %3, varningar %4 till %5, täckta %6 till %7. Inget sparas.</translation>
        </message>
    </context>
    <context>
        <name>pf::WizardRail</name>
        <message>
            <source>Steps of the update</source>
            <translation>Uppdateringens steg</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3. %4</source>
            <translation>Steg %1 av %2: %3. %4</translation>
        </message>
    </context>
    <context>
        <name>pf::Words</name>
        <message>
            <source>Outage so far</source>
            <translation>Avbrott hittills</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>Avbrott</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>planned length of an outage</comment>
            <translation>av %1</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>nu %1</translation>
        </message>
        <message>
            <source>end %1</source>
            <translation>slut %1</translation>
        </message>
        <message>
            <source>%1: outage %2</source>
            <comment>instance, length</comment>
            <translation>%1: avbrott %2</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>length of an outage</comment>
            <translation>planerat %1</translation>
        </message>
        <message>
            <source>%1, %2: %3 to %4, %5</source>
            <comment>instance, state, from, to, length</comment>
            <translation>%1, %2: %3 till %4, %5</translation>
        </message>
        <message>
            <source>Com­puters</source>
            <translation>Datorer</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Supported until</source>
            <translation>Support till</translation>
        </message>
        <message>
            <source>Installed version</source>
            <translation>Installerad version</translation>
        </message>
        <message>
            <source>selection counts at the root</source>
            <translation>valet räknas vid roten</translation>
        </message>
        <message>
            <source>%1, out of support since %2</source>
            <comment>version, date</comment>
            <translation>%1, utan support sedan %2</translation>
        </message>
        <message>
            <source>%1, supported until %2</source>
            <comment>version, date</comment>
            <translation>%1, support till %2</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>marker, state and binary level per node</source>
            <translation>markör, tillstånd och binärnivå per nod</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sida %1 av %2</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planerat</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Verkligt</translation>
        </message>
        <message>
            <source>Diff.</source>
            <comment>difference</comment>
            <translation>Diff.</translation>
        </message>
        <message>
            <source>Step %1, %2: planned %3, actual %4, difference %5</source>
            <translation>Steg %1, %2: planerat %3, verkligt %4, skillnad %5</translation>
        </message>
        <message>
            <source>Hold, step %1</source>
            <translation>Vänteläge, steg %1</translation>
        </message>
        <message>
            <source>Expected end %1</source>
            <translation>Förväntat slut %1</translation>
        </message>
        <message>
            <source>at the latest %1</source>
            <translation>senast %1</translation>
        </message>
        <message>
            <source>%1, step %2, %3: %4 to %5, %6</source>
            <comment>node, step, lane, from, to, length</comment>
            <translation>%1, steg %2, %3: %4 till %5, %6</translation>
        </message>
        <message>
            <source>1 vote</source>
            <translation>1 röst</translation>
        </message>
        <message>
            <source>0 votes</source>
            <translation>0 röster</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vittne</translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n finns</numerusform>
                <numerusform>%n finns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n krävs</numerusform>
                <numerusform>%n krävs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to spare</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n i reserv</numerusform>
                <numerusform>%n i reserv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n saknas</numerusform>
                <numerusform>%n saknas</numerusform>
            </translation>
        </message>
        <message>
            <source>not present</source>
            <comment>voter</comment>
            <translation>finns inte</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>I karantän</translation>
        </message>
        <message>
            <source>Isolated</source>
            <translation>Isolerad</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Ej rapporterat</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Uppe</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nere</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausad</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Ansluter</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Passive</source>
            <translation>Passiv</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Undantagen</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Ej installerad</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>stand-alone instance</comment>
            <translation>Körs</translation>
        </message>
        <message>
            <source>Possible</source>
            <comment>owner of a group</comment>
            <translation>Möjlig</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ägare</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Körs</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Misslyckades</translation>
        </message>
        <message>
            <source>Hold, needs you</source>
            <translation>Vänteläge, väntar på dig</translation>
        </message>
        <message>
            <source>Paused by you</source>
            <translation>Pausad av dig</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Överhoppad</translation>
        </message>
        <message>
            <source>Retrying</source>
            <translation>Försöker igen</translation>
        </message>
        <message>
            <source>Needs inspection</source>
            <translation>Måste inspekteras</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Behövs inte</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Vald</translation>
        </message>
        <message>
            <source>Through family</source>
            <translation>Via familj</translation>
        </message>
        <message>
            <source>Not selected</source>
            <translation>Ej vald</translation>
        </message>
        <message>
            <source>Unknown to root</source>
            <translation>Okänd för roten</translation>
        </message>
        <message>
            <source>Not arrived yet</source>
            <translation>Ännu ej framme</translation>
        </message>
        <message>
            <source>Out of support</source>
            <translation>Utan support</translation>
        </message>
        <message>
            <source>Missing, info only</source>
            <translation>Saknas, endast info</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Tömning</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>Patchning</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Omstart</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>Only updated nodes can take it</source>
            <translation>Bara uppdaterade noder kan ta över den</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Förväntat</translation>
        </message>
    </context>
</TS>
