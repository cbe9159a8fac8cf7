<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ChangeBoard</name>
        <message>
            <source>What is changed, for whom, and its outage</source>
            <translation>Was geändert wird, für wen, und der Ausfall</translation>
        </message>
        <message numerus="yes">
            <source>%n more with shorter outages under "All that is changed".</source>
            <translation>
                <numerusform>%n weitere mit kürzerem Ausfall unter "Alles, was geändert wird".</numerusform>
                <numerusform>%n weitere mit kürzeren Ausfällen unter "Alles, was geändert wird".</numerusform>
            </translation>
        </message>
        <message>
            <source>All that is changed</source>
            <translation>Alles, was geändert wird</translation>
        </message>
        <message>
            <source>Point of no return and way back</source>
            <translation>Punkt ohne Wiederkehr und Rückweg</translation>
        </message>
        <message>
            <source>Approvers</source>
            <translation>Genehmigende</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, zwischen %2 und %3</translation>
        </message>
        <message>
            <source>Way back: %1 %2</source>
            <translation>Rückweg: %1 %2</translation>
        </message>
        <message>
            <source>Way back in %3: %1 %2</source>
            <translation>Rückweg in %3: %1 %2</translation>
        </message>
        <message>
            <source>Not safe</source>
            <translation>Nicht sicher</translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s) to accept</source>
            <translation>
                <numerusform>Sicher, mit %n zu akzeptierenden Spielraum</numerusform>
                <numerusform>Sicher, mit %n zu akzeptierenden Spielräumen</numerusform>
            </translation>
        </message>
        <message>
            <source>The one failure it does not survive: %1</source>
            <translation>Die eine Störung, die er nicht übersteht: %1</translation>
        </message>
        <message numerus="yes">
            <source>This is the worst; %n more under "Summary".</source>
            <translation>
                <numerusform>Das ist die schwerste; %n weitere unter "Zusammenfassung".</numerusform>
                <numerusform>Das ist die schwerste; %n weitere unter "Zusammenfassung".</numerusform>
            </translation>
        </message>
        <message>
            <source>Safe, also if one more thing breaks</source>
            <translation>Sicher, auch bei einer weiteren Störung</translation>
        </message>
        <message>
            <source>The one failure it does not survive: none of those that were tried, one at a time.</source>
            <translation>Die eine Störung, die er nicht übersteht: keine von denen, die einzeln durchgespielt wurden.</translation>
        </message>
        <message>
            <source>Incomplete: something in the goal is left out, see "Summary".</source>
            <translation>Unvollständig: Etwas aus dem Ziel wird ausgelassen, siehe "Zusammenfassung".</translation>
        </message>
        <message>
            <source>%1 UTC</source>
            <translation>%1 UTC</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht festgelegt</translation>
        </message>
        <message>
            <source>not known without an end of the window</source>
            <translation>ohne Ende des Fensters nicht bekannt</translation>
        </message>
        <message>
            <source>%1 to %2 UTC</source>
            <translation>%1 bis %2 UTC</translation>
        </message>
        <message>
            <source>until %1 UTC</source>
            <translation>bis %1 UTC</translation>
        </message>
        <message>
            <source>from %1 UTC</source>
            <translation>ab %1 UTC</translation>
        </message>
        <message>
            <source>%1 UTC: the window is too short</source>
            <translation>%1 UTC: Das Fenster ist zu kurz</translation>
        </message>
        <message>
            <source>Maintenance window</source>
            <translation>Wartungsfenster</translation>
        </message>
        <message>
            <source>Latest safe start, typical</source>
            <translation>Spätester sicherer Start, typisch</translation>
        </message>
        <message>
            <source>Latest safe start, worst</source>
            <translation>Spätester sicherer Start, schlimmstenfalls</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1, and the wait of each hold</source>
            <translation>%1, dazu die Wartezeit jedes Halts</translation>
        </message>
        <message>
            <source>Plan as of</source>
            <translation>Stand des Plans</translation>
        </message>
        <message>
            <source>Estate observed</source>
            <translation>Bestand erfasst</translation>
        </message>
        <message>
            <source>Age at the plan</source>
            <translation>Alter beim Plan</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>nicht gemeldet</translation>
        </message>
        <message>
            <source>observed after the plan was made</source>
            <translation>erst nach dem Plan erfasst</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n node(s))</source>
            <translation>
                <numerusform>%1 (%n Knoten)</numerusform>
                <numerusform>%1 (%n Knoten)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>cluster and its nodes</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Clusters and nodes</source>
            <translation>Cluster und Knoten</translation>
        </message>
        <message>
            <source>Stand-alone servers</source>
            <translation>Eigenständige Server</translation>
        </message>
        <message>
            <source>Plan hash</source>
            <translation>Planhash</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weiterer</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>KB not known</source>
            <translation>KB nicht bekannt</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Application, owner</source>
            <translation>Anwendung, Besitzer</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>Outages</source>
            <translation>Ausfälle</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>Typisch</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>Längstens</translation>
        </message>
        <message>
            <source>owner not reported</source>
            <translation>Besitzer nicht gemeldet</translation>
        </message>
        <message>
            <source>fails over</source>
            <translation>schwenkt</translation>
        </message>
        <message>
            <source>with its instances</source>
            <translation>mit ihren Instanzen</translation>
        </message>
        <message>
            <source>not changed</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>availability group, %1</source>
            <translation>Verfügbarkeitsgruppe, %1</translation>
        </message>
        <message>
            <source>Exchange server, %1</source>
            <translation>Exchange-Server, %1</translation>
        </message>
        <message>
            <source>Exchange server</source>
            <translation>Exchange-Server</translation>
        </message>
        <message>
            <source>clustered, %1</source>
            <translation>geclustert, %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no way back</source>
            <translation>kein Rückweg</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Way back</source>
            <translation>Rückweg</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Dauert</translation>
        </message>
        <message>
            <source>all, the longest is %1</source>
            <translation>alle, der längste ist %1</translation>
        </message>
        <message>
            <source>before %1, the longest is %2</source>
            <translation>vor %1, der längste ist %2</translation>
        </message>
        <message>
            <source>None: every step can be taken back.</source>
            <translation>Keiner: Jeder Schritt lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>The first point of no return is step %1. From there on an instance has started on the new level.</source>
            <translation>Der erste Punkt ohne Wiederkehr ist Schritt %1. Von dort an ist eine Instanz auf dem neuen Stand gestartet.</translation>
        </message>
        <message numerus="yes">
            <source>%n more under "Steps".</source>
            <translation>
                <numerusform>%n weiterer unter "Schritte".</numerusform>
                <numerusform>%n weitere unter "Schritte".</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Date and signature</source>
            <translation>Datum und Unterschrift</translation>
        </message>
        <message>
            <source>Signed by %1 on %2 UTC</source>
            <translation>Unterzeichnet von %1 am %2 UTC</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Akzeptiert von</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message numerus="yes">
            <source>%n more stand in the sign-off.</source>
            <translation>
                <numerusform>%n weitere steht in der Freigabe.</numerusform>
                <numerusform>%n weitere stehen in der Freigabe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Usage: %1</source>
            <translation>Verwendung: %1</translation>
        </message>
        <message>
            <source>Output: %1.</source>
            <translation>Ausgabe: %1.</translation>
        </message>
        <message>
            <source>The moment rules are judged at (RFC 3339, default: now).</source>
            <translation>Zeitpunkt, auf den sich die Regeln beziehen (RFC 3339, Standard: jetzt).</translation>
        </message>
        <message>
            <source>Language of texts: en, sv or de.</source>
            <translation>Sprache der Texte: en, sv oder de.</translation>
        </message>
        <message>
            <source>No progress on standard error.</source>
            <translation>Kein Fortschritt auf der Standardfehlerausgabe.</translation>
        </message>
        <message>
            <source>Write to this file instead of standard output.</source>
            <translation>In diese Datei statt auf die Standardausgabe schreiben.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Diese Hilfe anzeigen.</translation>
        </message>
        <message>
            <source>Check estate files and report every error with its place.</source>
            <translation>Bestandsdateien prüfen und jeden Fehler mit Fundstelle melden.</translation>
        </message>
        <message>
            <source>Find installed versions that lack matching synchronization options.</source>
            <translation>Installierte Versionen ohne passende Synchronisierungsoptionen finden.</translation>
        </message>
        <message>
            <source>Count the votes of a cluster, with nodes taken out in order.</source>
            <translation>Stimmen eines Clusters zählen, wenn Knoten der Reihe nach entfernt werden.</translation>
        </message>
        <message>
            <source>Plan a rolling update, passive nodes first, and prove it.</source>
            <translation>Rollierendes Update planen, passive Knoten zuerst, und den Plan nachweisen.</translation>
        </message>
        <message>
            <source>Run a plan against the simulator.</source>
            <translation>Plan mit dem Simulator ausführen.</translation>
        </message>
        <message>
            <source>Go on with a run that was interrupted, or list the runs.</source>
            <translation>Unterbrochenen Lauf fortsetzen oder die Läufe auflisten.</translation>
        </message>
        <message>
            <source>List settings that runs changed and have not put back.</source>
            <translation>Einstellungen auflisten, die Läufe geändert und nicht zurückgesetzt haben.</translation>
        </message>
        <message>
            <source>Write a report as PDF.</source>
            <translation>Bericht als PDF schreiben.</translation>
        </message>
        <message>
            <source>Show the rule reference.</source>
            <translation>Regelreferenz anzeigen.</translation>
        </message>
        <message>
            <source>Serve a simulated estate as JSON lines on standard input and output.</source>
            <translation>Simulierten Bestand als JSON-Zeilen über Standardeingabe und -ausgabe bereitstellen.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>sql or exchange, where the number alone does not tell.</source>
            <translation>sql oder exchange, falls die Nummer allein nicht eindeutig ist.</translation>
        </message>
        <message>
            <source>Exit 1 at findings of this severity or worse: error (default), warning or info.</source>
            <translation>Exitcode 1 bei Befunden ab diesem Schweregrad: error (Standard), warning oder info.</translation>
        </message>
        <message>
            <source>The cluster.</source>
            <translation>Der Cluster.</translation>
        </message>
        <message>
            <source>Take this node out in an orderly way first; may be repeated.</source>
            <translation>Diesen Knoten zuerst geordnet entfernen; mehrfach möglich.</translation>
        </message>
        <message>
            <source>%1: valid</source>
            <translation>%1: gültig</translation>
        </message>
        <message>
            <source>JSON of the products and classifications selected on the update server.</source>
            <translation>JSON der auf dem Updateserver ausgewählten Produkte und Klassifizierungen.</translation>
        </message>
        <message>
            <source>Plan this cluster; may be repeated. Default: the whole estate.</source>
            <translation>Diesen Cluster planen; mehrfach möglich. Standard: der gesamte Bestand.</translation>
        </message>
        <message>
            <source>JSON of clusters, servers and exact target builds.</source>
            <translation>JSON mit Clustern, Servern und genauen Ziel-Builds.</translation>
        </message>
        <message>
            <source>JSON of order, hold, failback, window and retries.</source>
            <translation>JSON mit Reihenfolge, Halt, Failback, Wartungsfenster und Wiederholungen.</translation>
        </message>
        <message>
            <source>The SQLite file that remembers runs.</source>
            <translation>SQLite-Datei, in der die Läufe gespeichert werden.</translation>
        </message>
        <message>
            <source>A plan written by `plan --format json`.</source>
            <translation>Mit `plan --format json` geschriebener Plan.</translation>
        </message>
        <message>
            <source>Seed of the simulator's durations.</source>
            <translation>Startwert für die Zeitdauern des Simulators.</translation>
        </message>
        <message>
            <source>JSON of faults that happen during the run.</source>
            <translation>JSON mit Störungen, die während des Laufs auftreten.</translation>
        </message>
        <message>
            <source>max (default), real, or how many times faster than real.</source>
            <translation>max (Standard), real oder Faktor gegenüber Echtzeit.</translation>
        </message>
        <message>
            <source>The simulator's own state file.</source>
            <translation>Eigene Zustandsdatei des Simulators.</translation>
        </message>
        <message>
            <source>Write the journal here, one JSON line for each event.</source>
            <translation>Journal hierhin schreiben, eine JSON-Zeile je Ereignis.</translation>
        </message>
        <message>
            <source>List the runs, newest first.</source>
            <translation>Läufe auflisten, neueste zuerst.</translation>
        </message>
        <message>
            <source>No open debts: every setting a run changed has been put back.</source>
            <translation>Keine offenen Einstellungen: Alles, was ein Lauf geändert hat, ist zurückgesetzt.</translation>
        </message>
        <message>
            <source>Opens the console.</source>
            <translation>Öffnet die Konsole.</translation>
        </message>
        <message>
            <source>The estate to open: a file or sample:NAME.</source>
            <translation>Zu öffnender Bestand: eine Datei oder sample:NAME.</translation>
        </message>
        <message>
            <source>The moment that everything is judged at, instead of now.</source>
            <translation>Zeitpunkt, auf den sich alle Bewertungen beziehen, statt jetzt.</translation>
        </message>
        <message>
            <source>light, dark or system.</source>
            <translation>light, dark oder system.</translation>
        </message>
        <message>
            <source>Language of the texts: en, sv, de.</source>
            <translation>Sprache der Texte: en, sv, de.</translation>
        </message>
        <message>
            <source>Updates SQL Server and Exchange on failover clusters, passive nodes first. Without a command the console opens.</source>
            <translation>Aktualisiert SQL Server und Exchange auf Failoverclustern, passive Knoten zuerst. Ohne Befehl wird die Konsole geöffnet.</translation>
        </message>
        <message>
            <source>"passive-first COMMAND --help" shows the options of a command. The console takes --estate FILE or sample:NAME.</source>
            <translation>"passive-first COMMAND --help" zeigt die Optionen eines Befehls. Die Konsole akzeptiert --estate FILE oder sample:NAME.</translation>
        </message>
        <message>
            <source>Compare the findings of two estates, or of one at two dates.</source>
            <translation>Die Befunde zweier Bestände vergleichen, oder eines Bestands zu zwei Zeitpunkten.</translation>
        </message>
        <message>
            <source>Accepted findings, which do not fail the check; may be repeated.</source>
            <translation>Akzeptierte Befunde, an denen die Prüfung nicht scheitert; darf wiederholt werden.</translation>
        </message>
        <message>
            <source>An earlier check as JSON: only new findings fail the check.</source>
            <translation>Eine frühere Prüfung als JSON: Nur an neuen Befunden scheitert die Prüfung.</translation>
        </message>
        <message>
            <source>The moment that the earlier estate is judged at.</source>
            <translation>Der Zeitpunkt, zu dem der frühere Bestand beurteilt wird.</translation>
        </message>
        <message>
            <source>Make one estate of inventories, exported cmdlet output (Export-Clixml, ConvertTo-Json), HealthChecker XML, availability group views, wsusutil packages and estates; what they lack becomes "not reported".</source>
            <translation>Aus Inventaren, exportierten Cmdlet-Ausgaben (Export-Clixml, ConvertTo-Json), HealthChecker-XML, Sichten der Verfügbarkeitsgruppen, wsusutil-Paketen und Beständen einen Bestand machen; was ihnen fehlt, wird "nicht gemeldet".</translation>
        </message>
        <message>
            <source>CSV of owners: Cluster, Server, Instance, Owner, Application, Contact.</source>
            <translation>CSV der Verantwortlichen: Cluster, Server, Instance, Owner, Application, Contact.</translation>
        </message>
        <message>
            <source>A sign-off of this plan; it becomes part of the journal.</source>
            <translation>Eine Freigabe dieses Plans; sie wird Teil des Journals.</translation>
        </message>
        <message>
            <source>Sign the plan with this name.</source>
            <translation>Den Plan mit diesem Namen freigeben.</translation>
        </message>
        <message>
            <source>Accept a check, such as C-02, or all, with the reason behind it; may be repeated.</source>
            <translation>Eine Prüfung, etwa C-02, oder mit "all" alle akzeptieren, dahinter der Grund; kann wiederholt werden.</translation>
        </message>
        <message>
            <source>Write the sign-off, with who accepted which check and why, here.</source>
            <translation>Die Freigabe hierhin schreiben, mit wer welche Prüfung warum akzeptiert hat.</translation>
        </message>
        <message>
            <source>List of SQL Server builds to judge by, instead of the built-in one.</source>
            <translation>Liste der SQL-Server-Builds, nach der geurteilt wird, statt der eingebauten.</translation>
        </message>
        <message>
            <source>Say what a build number is, one JSON line for each; or what a newer build index would change. What merge writes is used with --catalog BUILDS.json.</source>
            <translation>Sagen, was eine Buildnummer ist, je eine JSON-Zeile; oder was ein neuerer Build-Index ändern würde. Was merge schreibt, wird mit --catalog BUILDS.json verwendet.</translation>
        </message>
        <message>
            <source>JSON that says what the columns of other tables are; the console writes it.</source>
            <translation>JSON, das sagt, was die Spalten anderer Tabellen sind; die Konsole schreibt es.</translation>
        </message>
        <message>
            <source>Put the files into this estate, which itself is not written.</source>
            <translation>Die Dateien in diesen Bestand einfügen; er selbst wird nicht geschrieben.</translation>
        </message>
        <message>
            <source>With --merge-into: say what would change instead of writing the estate.</source>
            <translation>Mit --merge-into: sagen, was sich ändern würde, statt den Bestand zu schreiben.</translation>
        </message>
        <message>
            <source>A sign-off of this plan; it stands on the plan's first page.</source>
            <translation>Eine Freigabe dieses Plans; sie steht auf der ersten Seite des Plans.</translation>
        </message>
    </context>
    <context>
        <name>CompareReport</name>
        <message>
            <source>Comparison of two checks</source>
            <translation>Vergleich zweier Prüfungen</translation>
        </message>
        <message>
            <source>What is new, gone and changed, and how much stayed.</source>
            <translation>Was neu, weggefallen und geändert ist, und wie viel blieb.</translation>
        </message>
        <message>
            <source>For reviewers of update servers</source>
            <translation>Für Prüfer von Updateservern</translation>
        </message>
        <message>
            <source>Passive First %1. Before: %2. After: %3.</source>
            <translation>Passive First %1. Vorher: %2. Nachher: %3.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Weggefallen</translation>
        </message>
        <message>
            <source>Changed in severity</source>
            <translation>Schweregrad geändert</translation>
        </message>
        <message>
            <source>%1, checked %2: errors %3, warnings %4</source>
            <translation>%1, geprüft %2: Fehler %3, Warnungen %4</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>weggefallen</translation>
        </message>
        <message>
            <source>changed in severity</source>
            <translation>Schweregrad geändert</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
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
            <translation>Befund</translation>
        </message>
    </context>
    <context>
        <name>CoverageReport</name>
        <message>
            <source>Coverage report</source>
            <translation>Abdeckungsbericht</translation>
        </message>
        <message>
            <source>Do the synchronization options account for every installed version?</source>
            <translation>Berücksichtigen die Synchronisierungsoptionen jede installierte Version?</translation>
        </message>
        <message>
            <source>For reviewers of update servers</source>
            <translation>Für die Prüfung von Updateservern</translation>
        </message>
        <message>
            <source>Passive First %1. Estate %2, %3. As of %4.</source>
            <translation>Passive First %1. Bestand %2, %3. Stand: %4.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Installed versions and what is synchronized</source>
            <translation>Installierte Versionen und was synchronisiert wird</translation>
        </message>
        <message>
            <source>Findings and fixes</source>
            <translation>Befunde und Abhilfen</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message numerus="yes">
            <source>Whole estate: %n cluster(s)</source>
            <translation>
                <numerusform>Gesamter Bestand: %n Cluster</numerusform>
                <numerusform>Gesamter Bestand: %n Cluster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n Computer</numerusform>
                <numerusform>%n Computer</numerusform>
            </translation>
        </message>
        <message>
            <source>Update servers</source>
            <translation>Updateserver</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>keine bekannt</translation>
        </message>
        <message>
            <source>roots %1</source>
            <translation>Stammserver %1</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Nicht gemeldet</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Element</numerusform>
                <numerusform>%n Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>versions not covered</source>
            <translation>Versionen nicht abgedeckt</translation>
        </message>
        <message>
            <source>out of support</source>
            <translation>ohne Support</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>abgedeckt</translation>
        </message>
        <message>
            <source>findings in all</source>
            <translation>Befunde insgesamt</translation>
        </message>
        <message>
            <source>Every installed version that was reported and is in support has the options it needs.</source>
            <translation>Für jede gemeldete installierte Version, die unterstützt wird, sind die erforderlichen Optionen vorhanden.</translation>
        </message>
        <message numerus="yes">
            <source>%n installed version(s) are never offered an update that they need, so they look up to date.</source>
            <translation>
                <numerusform>%n installierter Version wird ein benötigtes Update nie angeboten, sie wirkt daher aktuell.</numerusform>
                <numerusform>%n installierten Versionen wird ein benötigtes Update nie angeboten, sie wirken daher aktuell.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) are out of support; options no longer help those.</source>
            <translation>
                <numerusform>%n Version ist ohne Support; Optionen helfen hier nicht mehr.</numerusform>
                <numerusform>%n Versionen sind ohne Support; Optionen helfen hier nicht mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were not reported and are shown as such, never as covered.</source>
            <translation>
                <numerusform>%n Element wurde nicht gemeldet und wird so ausgewiesen, nie als abgedeckt.</numerusform>
                <numerusform>%n Elemente wurden nicht gemeldet und werden so ausgewiesen, nie als abgedeckt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
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
            <translation>Befund</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Abhilfe</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>No findings.</source>
            <translation>Keine Befunde.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Betriebssystem</translation>
        </message>
        <message>
            <source>Build of the operating system</source>
            <translation>Build des Betriebssystems</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Why it is not reported</source>
            <translation>Warum nicht gemeldet</translation>
        </message>
        <message>
            <source>Restart pending</source>
            <translation>Neustart ausstehend</translation>
        </message>
        <message>
            <source>Free on the system drive, MB</source>
            <translation>Frei auf dem Systemlaufwerk, MB</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestartet</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Isolated</source>
            <translation>Isoliert</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>In Quarantäne</translation>
        </message>
        <message>
            <source>Avoids placement</source>
            <translation>Meidet Platzierung</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Assigned vote</source>
            <translation>Zugewiesene Stimme</translation>
        </message>
        <message>
            <source>Current vote</source>
            <translation>Aktuelle Stimme</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Instance id</source>
            <translation>Instanz-ID</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edition</translation>
        </message>
        <message>
            <source>Installed build</source>
            <translation>Installierter Build</translation>
        </message>
        <message>
            <source>Running build</source>
            <translation>Laufender Build</translation>
        </message>
        <message>
            <source>Part of another product</source>
            <translation>Teil eines anderen Produkts</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Build of the CU</source>
            <translation>Build des CU</translation>
        </message>
        <message>
            <source>Build of ExSetup.exe</source>
            <translation>Build von ExSetup.exe</translation>
        </message>
        <message>
            <source>Activation policy</source>
            <translation>Aktivierungsrichtlinie</translation>
        </message>
        <message>
            <source>Most active databases</source>
            <translation>Höchstzahl aktiver Datenbanken</translation>
        </message>
        <message>
            <source>Update server</source>
            <translation>Updateserver</translation>
        </message>
        <message>
            <source>Uses the update server</source>
            <translation>Nutzt den Updateserver</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Zielgruppen</translation>
        </message>
        <message>
            <source>Automatic updates</source>
            <translation>Automatische Updates</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Letzte Meldung</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Possible owners</source>
            <translation>Mögliche Besitzer</translation>
        </message>
        <message>
            <source>Preferred owners</source>
            <translation>Bevorzugte Besitzer</translation>
        </message>
        <message>
            <source>Core group</source>
            <translation>Kerngruppe</translation>
        </message>
        <message>
            <source>Automatic failback</source>
            <translation>Automatisches Failback</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Anti-affinity</source>
            <translation>Antiaffinität</translation>
        </message>
        <message>
            <source>Time limit, ms</source>
            <translation>Zeitlimit, ms</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Network name</source>
            <translation>Netzwerkname</translation>
        </message>
        <message>
            <source>Functional level</source>
            <translation>Funktionsebene</translation>
        </message>
        <message>
            <source>Dynamic quorum</source>
            <translation>Dynamisches Quorum</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Zeuge</translation>
        </message>
        <message>
            <source>Witness resource</source>
            <translation>Zeugenressource</translation>
        </message>
        <message>
            <source>Witness host</source>
            <translation>Zeugenhost</translation>
        </message>
        <message>
            <source>Witness online</source>
            <translation>Zeuge online</translation>
        </message>
        <message>
            <source>Vote of the witness</source>
            <translation>Stimme des Zeugen</translation>
        </message>
        <message>
            <source>Witness tested</source>
            <translation>Zeuge getestet</translation>
        </message>
        <message>
            <source>Node of lower priority</source>
            <translation>Knoten niedrigerer Priorität</translation>
        </message>
        <message>
            <source>Quorum forced</source>
            <translation>Quorum erzwungen</translation>
        </message>
        <message>
            <source>Anti-affinity enforced</source>
            <translation>Antiaffinität erzwungen</translation>
        </message>
        <message>
            <source>Storage Spaces Direct</source>
            <translation>Storage Spaces Direct</translation>
        </message>
        <message>
            <source>Storage healthy</source>
            <translation>Speicher fehlerfrei</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primär</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Failover</source>
            <translation>Failover</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Synchronization</source>
            <translation>Synchronisierung</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Send queue, KB</source>
            <translation>Sendewarteschlange, KB</translation>
        </message>
        <message>
            <source>Redo queue, KB</source>
            <translation>Redo-Warteschlange, KB</translation>
        </message>
        <message>
            <source>Backup preference</source>
            <translation>Sicherungspräferenz</translation>
        </message>
        <message>
            <source>Required secondaries</source>
            <translation>Erforderliche Sekundäre</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Einfach</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Activation preference</source>
            <translation>Aktivierungsreihenfolge</translation>
        </message>
        <message>
            <source>Copy queue</source>
            <translation>Kopierwarteschlange</translation>
        </message>
        <message>
            <source>Replay queue</source>
            <translation>Wiedergabewarteschlange</translation>
        </message>
        <message>
            <source>Lagged copy</source>
            <translation>Verzögerte Kopie</translation>
        </message>
        <message>
            <source>DAG</source>
            <translation>DAG</translation>
        </message>
        <message>
            <source>DAC mode</source>
            <translation>DAC-Modus</translation>
        </message>
        <message>
            <source>Primary Active Manager</source>
            <translation>Primärer Active Manager</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Upstream server</source>
            <translation>Übergeordneter Server</translation>
        </message>
        <message>
            <source>Synchronizes from Microsoft Update</source>
            <translation>Synchronisiert von Microsoft Update</translation>
        </message>
        <message>
            <source>Managed by ConfigMgr</source>
            <translation>Verwaltet durch ConfigMgr</translation>
        </message>
        <message>
            <source>Last synchronization</source>
            <translation>Letzte Synchronisierung</translation>
        </message>
        <message>
            <source>Last attempt to synchronize</source>
            <translation>Letzter Synchronisierungsversuch</translation>
        </message>
        <message>
            <source>Result of the synchronization</source>
            <translation>Ergebnis der Synchronisierung</translation>
        </message>
        <message>
            <source>Synchronization options</source>
            <translation>Synchronisierungsoptionen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Übergeordnet</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Stichtag</translation>
        </message>
        <message>
            <source>Enabled</source>
            <translation>Aktiviert</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Classifications</source>
            <translation>Klassifizierungen</translation>
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
            <translation>Nein</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Ergänzt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Not in the import</source>
            <translation>Nicht im Import</translation>
        </message>
        <message>
            <source>Both of %1</source>
            <translation>Beide vom %1</translation>
        </message>
        <message>
            <source>Open estate, %1</source>
            <translation>Geöffneter Bestand, %1</translation>
        </message>
        <message>
            <source>Import, %1</source>
            <translation>Import, %1</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edition</translation>
        </message>
        <message>
            <source>Could be scanned</source>
            <translation>Konnte gescannt werden</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Betriebssystem</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Other articles</source>
            <translation>Andere Artikel</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Not withdrawn there</source>
            <translation>Dort nicht zurückgezogen</translation>
        </message>
        <message>
            <source>Release day</source>
            <translation>Erscheinungstag</translation>
        </message>
        <message>
            <source>Not in the index</source>
            <translation>Nicht im Index</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Possible owners</source>
            <translation>Mögliche Besitzer</translation>
        </message>
        <message>
            <source>Automatic failback</source>
            <translation>Automatisches Failback</translation>
        </message>
        <message>
            <source>Pending time-out</source>
            <translation>Pending-Timeout</translation>
        </message>
        <message>
            <source>Node state</source>
            <translation>Knotenzustand</translation>
        </message>
        <message>
            <source>Cluster service</source>
            <translation>Clusterdienst</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Zugelassen</translation>
        </message>
        <message>
            <source>Prevented</source>
            <translation>Verhindert</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>In Betrieb</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Außer Betrieb</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halt</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Retrying</source>
            <translation>Wird wiederholt</translation>
        </message>
        <message>
            <source>Needs inspection</source>
            <translation>Untersuchung nötig</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>Patchen</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>cluster service stopped</source>
            <translation>Clusterdienst gestoppt</translation>
        </message>
        <message>
            <source>paused, service running</source>
            <translation>angehalten, Dienst läuft</translation>
        </message>
        <message>
            <source>by the installer</source>
            <translation>durch das Installationsprogramm</translation>
        </message>
        <message>
            <source>not in a cluster</source>
            <translation>nicht in einem Cluster</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Tritt bei</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Nicht gemeldet</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Nicht beendet</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Aborted</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Nicht erforderlich</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <source>Through family</source>
            <translation>Über Familie</translation>
        </message>
        <message>
            <source>Not selected</source>
            <translation>Nicht ausgewählt</translation>
        </message>
        <message>
            <source>Unknown to root</source>
            <translation>Dem Stammserver unbekannt</translation>
        </message>
        <message>
            <source>Not arrived yet</source>
            <translation>Noch nicht angekommen</translation>
        </message>
        <message>
            <source>Out of support</source>
            <translation>Ohne Support</translation>
        </message>
        <message>
            <source>Missing, info only</source>
            <translation>Fehlt, nur Info</translation>
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
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Nicht installiert</translation>
        </message>
        <message>
            <source>Stand-alone</source>
            <translation>Eigenständig</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>To accept</source>
            <translation>Zu akzeptieren</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Failover mode</source>
            <translation>Failovermodus</translation>
        </message>
        <message>
            <source>Availability mode</source>
            <translation>Verfügbarkeitsmodus</translation>
        </message>
        <message>
            <source>Required synchronized secondaries</source>
            <translation>Erforderliche synchronisierte sekundäre Replikate</translation>
        </message>
        <message>
            <source>Backup preference</source>
            <translation>Sicherungseinstellung</translation>
        </message>
        <message>
            <source>Maintenance mode</source>
            <translation>Wartungsmodus</translation>
        </message>
        <message>
            <source>Activation policy</source>
            <translation>Aktivierungsrichtlinie</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuell</translation>
        </message>
        <message>
            <source>Synchronous</source>
            <translation>Synchron</translation>
        </message>
        <message>
            <source>Asynchronous</source>
            <translation>Asynchron</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The options were not understood: %1</source>
            <translation>Die Optionen wurden nicht verstanden: %1</translation>
        </message>
        <message>
            <source>"%1" is no format of this command. It knows: %2.</source>
            <translation>"%1" ist kein Format dieses Befehls. Bekannt sind: %2.</translation>
        </message>
        <message>
            <source>"%1" is no theme. Known are light, dark and system.</source>
            <translation>"%1" ist kein Design. Bekannt sind light, dark und system.</translation>
        </message>
        <message>
            <source>"%1" is not a time.</source>
            <translation>"%1" ist keine Zeitangabe.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-23T00:00:00Z or 2026-11-23.</source>
            <translation>In der Form 2026-11-23T00:00:00Z oder 2026-11-23 angeben.</translation>
        </message>
        <message>
            <source>"%1" needs more arguments.</source>
            <translation>"%1" benötigt weitere Argumente.</translation>
        </message>
        <message>
            <source>The argument "%1" is one too many.</source>
            <translation>Das Argument "%1" ist zu viel.</translation>
        </message>
        <message>
            <source>"passive-first %1 --help" shows how it is used.</source>
            <translation>"passive-first %1 --help" zeigt die Verwendung.</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>Den Befehl "%1" gibt es nicht.</translation>
        </message>
        <message>
            <source>"passive-first --help" lists the commands.</source>
            <translation>"passive-first --help" listet die Befehle auf.</translation>
        </message>
        <message>
            <source>"%1" could not be written: %2.</source>
            <translation>"%1" konnte nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>Check that the folder exists and has space.</source>
            <translation>Prüfen, ob der Ordner vorhanden ist und genügend Speicherplatz hat.</translation>
        </message>
        <message>
            <source>"%1" could not be read: %2.</source>
            <translation>"%1" konnte nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>Check the name and the rights of the file.</source>
            <translation>Namen und Berechtigungen der Datei prüfen.</translation>
        </message>
        <message>
            <source>"%1" does not hold a JSON object.</source>
            <translation>"%1" enthält kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>There is no rule "%1".</source>
            <translation>Die Regel "%1" gibt es nicht.</translation>
        </message>
        <message>
            <source>"passive-first rules" lists them.</source>
            <translation>"passive-first rules" listet die Regeln auf.</translation>
        </message>
        <message>
            <source>"%1" is not understood here.</source>
            <translation>"%1" wird hier nicht verstanden.</translation>
        </message>
        <message>
            <source>"%1" is no product. It is sql or exchange.</source>
            <translation>"%1" ist kein Produkt. Möglich sind sql und exchange.</translation>
        </message>
        <message>
            <source>"%1" is no severity. It is error, warning or info.</source>
            <translation>"%1" ist kein Schweregrad. Möglich sind error, warning und info.</translation>
        </message>
        <message>
            <source>The estate has no cluster "%1".</source>
            <translation>Der Bestand enthält keinen Cluster "%1".</translation>
        </message>
        <message>
            <source>Name a cluster of the estate with --cluster.</source>
            <translation>Mit --cluster einen Cluster des Bestands angeben.</translation>
        </message>
        <message>
            <source>"%1" is no node of %2.</source>
            <translation>"%1" ist kein Knoten von %2.</translation>
        </message>
        <message>
            <source>"%1" is not a number this option takes.</source>
            <translation>"%1" ist keine für diese Option zulässige Zahl.</translation>
        </message>
        <message>
            <source>The plan "%1" was made for another estate than "%2".</source>
            <translation>Der Plan "%1" wurde für einen anderen Bestand als "%2" erstellt.</translation>
        </message>
        <message>
            <source>Make a new plan from this estate.</source>
            <translation>Neuen Plan aus diesem Bestand erstellen.</translation>
        </message>
        <message>
            <source>A report needs a file to be written to.</source>
            <translation>Für einen Bericht muss eine Zieldatei angegeben werden.</translation>
        </message>
        <message>
            <source>The plan was changed after it was made: its hash does not fit.</source>
            <translation>Der Plan wurde nach der Erstellung geändert: Sein Hash stimmt nicht.</translation>
        </message>
        <message>
            <source>Make the plan again.</source>
            <translation>Plan neu erstellen.</translation>
        </message>
        <message>
            <source>There is no sample estate "%1". The samples are: %2.</source>
            <translation>Den Beispielbestand "%1" gibt es nicht. Vorhanden sind: %2.</translation>
        </message>
        <message>
            <source>Name one of them as sample:NAME.</source>
            <translation>Einen davon als sample:NAME angeben.</translation>
        </message>
        <message>
            <source>There is no file "%1".</source>
            <translation>Die Datei "%1" gibt es nicht.</translation>
        </message>
        <message>
            <source>Name an estate file, "-" for standard input, or sample:NAME.</source>
            <translation>Eine Bestandsdatei, "-" für die Standardeingabe oder sample:NAME angeben.</translation>
        </message>
        <message>
            <source>"%1" has %2 MB; an estate may have at most 512 MB.</source>
            <translation>"%1" hat %2 MB; ein Bestand darf höchstens 512 MB haben.</translation>
        </message>
        <message>
            <source>%1 rows read, %2 instances, %3 unreachable, %4 skipped.</source>
            <translation>%1 Zeilen gelesen, %2 Instanzen, %3 nicht erreichbar, %4 übersprungen.</translation>
        </message>
        <message>
            <source>The text is not valid JSON.</source>
            <translation>Der Text ist kein gültiges JSON.</translation>
        </message>
        <message>
            <source>The file holds no JSON value.</source>
            <translation>Die Datei enthält keinen JSON-Wert.</translation>
        </message>
        <message>
            <source>The file has %1 bytes; at most %2 can be read.</source>
            <translation>Die Datei hat %1 Bytes; höchstens %2 können gelesen werden.</translation>
        </message>
        <message>
            <source>The file begins with a byte order mark, which JSON does not allow.</source>
            <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM), die in JSON nicht zulässig ist.</translation>
        </message>
        <message>
            <source>Here is a byte that is not UTF-8.</source>
            <translation>Hier steht ein Byte, das kein UTF-8 ist.</translation>
        </message>
        <message>
            <source>Here is text behind the end of the document.</source>
            <translation>Hier steht Text nach dem Ende des Dokuments.</translation>
        </message>
        <message>
            <source>The key "%1" is there twice.</source>
            <translation>Der Schlüssel "%1" ist doppelt vorhanden.</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than %1 deep here.</source>
            <translation>Objekte und Listen sind hier tiefer als %1 Ebenen verschachtelt.</translation>
        </message>
        <message>
            <source>The text ends before the document does.</source>
            <translation>Der Text endet vor dem Ende des Dokuments.</translation>
        </message>
        <message>
            <source>No JSON value begins like this.</source>
            <translation>So beginnt kein JSON-Wert.</translation>
        </message>
        <message>
            <source>This is not written as a JSON number.</source>
            <translation>Dies ist keine JSON-Zahl.</translation>
        </message>
        <message>
            <source>This number is too large to be kept exactly.</source>
            <translation>Diese Zahl ist zu groß, um exakt gespeichert zu werden.</translation>
        </message>
        <message>
            <source>This is not an escape sequence of JSON.</source>
            <translation>Dies ist keine Escapesequenz von JSON.</translation>
        </message>
        <message>
            <source>This escape is one half of a character; the other half is missing.</source>
            <translation>Diese Escapesequenz ist nur die Hälfte eines Zeichens; die andere Hälfte fehlt.</translation>
        </message>
        <message>
            <source>A control character stands inside a text here; it must be escaped.</source>
            <translation>Hier steht ein Steuerzeichen in einem Text; es muss als Escapesequenz geschrieben werden.</translation>
        </message>
        <message>
            <source>This text has no closing quote.</source>
            <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
        </message>
        <message>
            <source>Behind an element of a list, a comma or ] must follow.</source>
            <translation>Nach einem Listenelement muss ein Komma oder ] folgen.</translation>
        </message>
        <message>
            <source>Behind a field, a comma or } must follow.</source>
            <translation>Nach einem Feld muss ein Komma oder } folgen.</translation>
        </message>
        <message>
            <source>The name of a field in quotes must stand here.</source>
            <translation>Hier muss der Name eines Felds in Anführungszeichen stehen.</translation>
        </message>
        <message>
            <source>A colon must stand between a field and its value.</source>
            <translation>Zwischen einem Feld und seinem Wert muss ein Doppelpunkt stehen.</translation>
        </message>
        <message>
            <source>This is not a message: "%1" is missing or wrong.</source>
            <translation>Dies ist keine Nachricht: "%1" fehlt oder ist falsch.</translation>
        </message>
        <message>
            <source>Correct the file at this place and open it again.</source>
            <translation>Datei an dieser Stelle korrigieren und erneut öffnen.</translation>
        </message>
        <message>
            <source>Export the file again; the one at hand is incomplete.</source>
            <translation>Datei erneut exportieren; die vorliegende ist unvollständig.</translation>
        </message>
        <message>
            <source>Check that this is the right file.</source>
            <translation>Prüfen, ob dies die richtige Datei ist.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8 without a byte order mark.</source>
            <translation>Datei als UTF-8 ohne Bytereihenfolge-Marke (BOM) speichern.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Datei als UTF-8 speichern.</translation>
        </message>
        <message>
            <source>Remove what stands behind the document.</source>
            <translation>Alles nach dem Ende des Dokuments entfernen.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>Eines von beiden entfernen.</translation>
        </message>
        <message>
            <source>This is not a catalogue file of the kind "%1".</source>
            <translation>Dies ist keine Katalogdatei der Art "%1".</translation>
        </message>
        <message>
            <source>The list of sources is missing.</source>
            <translation>Die Liste der Quellen fehlt.</translation>
        </message>
        <message>
            <source>"%1" has to be a list.</source>
            <translation>"%1" muss eine Liste sein.</translation>
        </message>
        <message>
            <source>Every entry of "%1" has to be an object.</source>
            <translation>Jeder Eintrag von "%1" muss ein Objekt sein.</translation>
        </message>
        <message>
            <source>"%1" has to be text that is not empty.</source>
            <translation>"%1" muss ein nicht leerer Text sein.</translation>
        </message>
        <message>
            <source>"%1" has to be a date; "%2" is none.</source>
            <translation>"%1" muss ein Datum sein; "%2" ist keines.</translation>
        </message>
        <message>
            <source>"%1" has to be true or false.</source>
            <translation>"%1" muss true oder false sein.</translation>
        </message>
        <message>
            <source>"%1" has to be a whole number from 0 to 4294967295.</source>
            <translation>"%1" muss eine ganze Zahl von 0 bis 4294967295 sein.</translation>
        </message>
        <message>
            <source>"%1" does not know the word "%2".</source>
            <translation>"%1" kennt das Wort "%2" nicht.</translation>
        </message>
        <message>
            <source>"%1" is not a build number of three or four fields.</source>
            <translation>"%1" ist keine Buildnummer mit drei oder vier Feldern.</translation>
        </message>
        <message>
            <source>Build %1 is listed twice.</source>
            <translation>Build %1 ist doppelt aufgeführt.</translation>
        </message>
        <message>
            <source>Build %1 does not say where it comes from.</source>
            <translation>Zu Build %1 fehlt die Herkunftsangabe.</translation>
        </message>
        <message>
            <source>%1 has no WSUS product category.</source>
            <translation>%1 hat keine WSUS-Produktkategorie.</translation>
        </message>
        <message>
            <source>The policy asks for a classification that is not listed: %1.</source>
            <translation>Die Richtlinie verlangt eine Klassifizierung, die nicht aufgeführt ist: %1.</translation>
        </message>
        <message>
            <source>Correct the file, or use the catalogue that came with the program.</source>
            <translation>Datei korrigieren oder den mitgelieferten Katalog verwenden.</translation>
        </message>
        <message>
            <source>The node is not a member of the cluster at this moment.</source>
            <translation>Der Knoten ist derzeit kein Mitglied des Clusters.</translation>
        </message>
        <message>
            <source>The cluster would be below quorum: %1 of %2 votes would be there, %3 are needed.</source>
            <translation>Der Cluster würde das Quorum unterschreiten: %1 von %2 Stimmen wären vorhanden, %3 sind nötig.</translation>
        </message>
        <message>
            <source>The storage pool of Storage Spaces Direct would lose too many drives.</source>
            <translation>Der Speicherpool von Storage Spaces Direct würde zu viele Laufwerke verlieren.</translation>
        </message>
        <message>
            <source>A role of the node has no legal target.</source>
            <translation>Eine Rolle des Knotens hat kein zulässiges Ziel.</translation>
        </message>
        <message>
            <source>The roles could land in more than %1 ways; name the node of each move instead.</source>
            <translation>Die Rollen könnten auf mehr als %1 Arten verteilt werden; stattdessen den Zielknoten jeder Verschiebung angeben.</translation>
        </message>
        <message>
            <source>The target is not up, is set aside, is no possible owner, or conflicts with the anti-affinity rules.</source>
            <translation>Das Ziel ist nicht in Betrieb, ist ausgenommen, kein möglicher Besitzer oder verstößt gegen die Antiaffinitätsregeln.</translation>
        </message>
        <message>
            <source>The target has older or unknown binaries, and an instance never goes back.</source>
            <translation>Das Ziel hat ältere oder unbekannte Binärdateien, und eine Instanz geht nie zurück.</translation>
        </message>
        <message>
            <source>The list of possible owners would be empty.</source>
            <translation>Die Liste der möglichen Besitzer wäre leer.</translation>
        </message>
        <message>
            <source>The current owner cannot leave the list while it owns the role.</source>
            <translation>Der aktuelle Besitzer kann nicht aus der Liste entfernt werden, solange er die Rolle besitzt.</translation>
        </message>
        <message>
            <source>The instance has no binaries on the node.</source>
            <translation>Die Instanz hat auf dem Knoten keine Binärdateien.</translation>
        </message>
        <message>
            <source>The binaries on the node are newer than the build to be installed.</source>
            <translation>Die Binärdateien auf dem Knoten sind neuer als der zu installierende Build.</translation>
        </message>
        <message>
            <source>The cluster was started with ForceQuorum; wait until a real majority is back, then observe again.</source>
            <translation>Der Cluster wurde mit ForceQuorum gestartet; warten, bis wieder eine echte Mehrheit besteht, und dann neu erfassen.</translation>
        </message>
        <message>
            <source>The cluster has stopped for lack of quorum.</source>
            <translation>Der Cluster wurde mangels Quorum beendet.</translation>
        </message>
        <message>
            <source>Product unknown to the update server</source>
            <translation>Produkt ist dem Updateserver unbekannt</translation>
        </message>
        <message>
            <source>A new product appears in an update server's own tree only after that server has synchronized. Until then it cannot be selected, and computers that have it are offered nothing.</source>
            <translation>Ein neues Produkt erscheint in der Produktstruktur eines Updateservers erst, nachdem dieser Server synchronisiert hat. Bis dahin ist es nicht auswählbar, und Computern mit diesem Produkt wird nichts angeboten.</translation>
        </message>
        <message>
            <source>%2 does not know %1 yet: no update is ever offered.</source>
            <translation>%2 kennt %1 noch nicht: Es wird nie ein Update angeboten.</translation>
        </message>
        <message>
            <source>Synchronize %1 so that it learns the product. Then open Options, Products and Classifications there, select %2 and synchronize, in this order: %3.</source>
            <translation>%1 synchronisieren, damit der Server das Produkt kennt. Danach dort "Optionen", "Produkte und Klassifizierungen" öffnen, %2 auswählen und in dieser Reihenfolge synchronisieren: %3.</translation>
        </message>
        <message>
            <source>Synchronize, in this order: %3. The family selected on %1 covers %2 as soon as the server knows it.</source>
            <translation>In dieser Reihenfolge synchronisieren: %3. Die auf %1 ausgewählte Familie deckt %2 ab, sobald der Server das Produkt kennt.</translation>
        </message>
        <message>
            <source>Product not selected</source>
            <translation>Produkt nicht ausgewählt</translation>
        </message>
        <message>
            <source>A product that is not selected on the server that synchronizes from Microsoft Update is never evaluated, so its computers look up to date. Each version installed on a computer is a product of its own. A selected family or company selects everything below it.</source>
            <translation>Ein Produkt, das auf dem mit Microsoft Update synchronisierenden Server nicht ausgewählt ist, wird nie ausgewertet, sodass die zugehörigen Computer aktuell wirken. Jede auf einem Computer installierte Version ist ein eigenes Produkt. Eine ausgewählte Familie oder Firma schließt alles darunter ein.</translation>
        </message>
        <message>
            <source>%1 is not selected on %2: no update is ever offered.</source>
            <translation>%1 ist auf %2 nicht ausgewählt: Es wird nie ein Update angeboten.</translation>
        </message>
        <message>
            <source>%1 is not selected on %2: the parts of it that remain on the computer are never updated.</source>
            <translation>%1 ist auf %2 nicht ausgewählt: Die auf dem Computer verbliebenen Komponenten werden nie aktualisiert.</translation>
        </message>
        <message>
            <source>On %1, open Options, Products and Classifications, Products, and select %2 below %3. Then synchronize, in this order: %4.</source>
            <translation>Auf %1 "Optionen", "Produkte und Klassifizierungen", "Produkte" öffnen und %2 unter %3 auswählen. Danach in dieser Reihenfolge synchronisieren: %4.</translation>
        </message>
        <message>
            <source>%1 belongs to Configuration Manager: select %2 in the properties of its software update point. Options set on the server itself are overwritten.</source>
            <translation>%1 gehört zu Configuration Manager: %2 in den Eigenschaften des zugehörigen Softwareupdatepunkts auswählen. Auf dem Server selbst gesetzte Optionen werden überschrieben.</translation>
        </message>
        <message>
            <source>Classification not selected</source>
            <translation>Klassifizierung nicht ausgewählt</translation>
        </message>
        <message>
            <source>An update is synchronized only if its product and its classification are selected. Only critical and security updates are selected at first; cumulative updates of SQL Server are of the classification Updates.</source>
            <translation>Ein Update wird nur synchronisiert, wenn sein Produkt und seine Klassifizierung ausgewählt sind. Anfangs sind nur wichtige Updates und Sicherheitsupdates ausgewählt; kumulative Updates von SQL Server haben die Klassifizierung "Updates".</translation>
        </message>
        <message>
            <source>%1 is not selected on %2: updates of this kind are never offered for %3.</source>
            <translation>%1 ist auf %2 nicht ausgewählt: Updates dieser Art werden für %3 nie angeboten.</translation>
        </message>
        <message>
            <source>On %1, open Options, Products and Classifications, Classifications, and select %2. Then synchronize, in this order: %3.</source>
            <translation>Auf %1 "Optionen", "Produkte und Klassifizierungen", "Klassifizierungen" öffnen und %2 auswählen. Danach in dieser Reihenfolge synchronisieren: %3.</translation>
        </message>
        <message>
            <source>Selection not arrived yet</source>
            <translation>Auswahl noch nicht angekommen</translation>
        </message>
        <message>
            <source>The options are right at the root, but a server on the way to the computer has not synchronized since they were changed.</source>
            <translation>Die Optionen sind auf dem Stammserver richtig, aber ein Server auf dem Weg zum Computer hat seit der Änderung nicht synchronisiert.</translation>
        </message>
        <message>
            <source>Options for %1 were changed on %4 on %3, and %2 has not synchronized since.</source>
            <translation>Die Optionen für %1 wurden am %4 auf %3 geändert, und %2 hat seitdem nicht synchronisiert.</translation>
        </message>
        <message>
            <source>Updates for %1 have not arrived: the latest synchronization of %2 failed.</source>
            <translation>Updates für %1 sind nicht angekommen: Die letzte Synchronisierung von %2 ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Updates for %1 have not arrived: %2 has never synchronized.</source>
            <translation>Updates für %1 sind nicht angekommen: %2 hat nie synchronisiert.</translation>
        </message>
        <message>
            <source>Synchronize, in this order: %1.</source>
            <translation>In dieser Reihenfolge synchronisieren: %1.</translation>
        </message>
        <message>
            <source>No update server known</source>
            <translation>Kein Updateserver bekannt</translation>
        </message>
        <message>
            <source>Coverage is judged on the server that synchronizes from Microsoft Update. For these computers there is none, or it is not reported.</source>
            <translation>Die Abdeckung wird auf dem Server beurteilt, der mit Microsoft Update synchronisiert. Für diese Computer gibt es keinen, oder er ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>It is not reported where these computers get their updates: %1.</source>
            <translation>Es ist nicht gemeldet, woher diese Computer ihre Updates beziehen: %1.</translation>
        </message>
        <message>
            <source>Collect the update settings of these computers: %1.</source>
            <translation>Updateeinstellungen dieser Computer erfassen: %1.</translation>
        </message>
        <message>
            <source>These computers use no update server: %1. Synchronization options do not reach them.</source>
            <translation>Diese Computer verwenden keinen Updateserver: %1. Synchronisierungsoptionen erreichen sie nicht.</translation>
        </message>
        <message>
            <source>Point these computers to an update server, or make sure that updates for other Microsoft products are switched on: %1.</source>
            <translation>Diese Computer auf einen Updateserver verweisen oder sicherstellen, dass Updates für andere Microsoft-Produkte eingeschaltet sind: %1.</translation>
        </message>
        <message>
            <source>%1: reports to %2, which is not part of the estate.</source>
            <translation>%1: berichtet an %2, der nicht zum Bestand gehört.</translation>
        </message>
        <message>
            <source>%1 synchronizes from %2, which is not part of the estate. What is selected for these computers is not known: %3.</source>
            <translation>%1 synchronisiert mit %2, der nicht zum Bestand gehört. Was für diese Computer ausgewählt ist, ist nicht bekannt: %3.</translation>
        </message>
        <message>
            <source>%1 names no upstream server and does not synchronize from Microsoft Update. What is selected for these computers is not known: %2.</source>
            <translation>%1 nennt keinen Upstreamserver und synchronisiert nicht mit Microsoft Update. Was für diese Computer ausgewählt ist, ist nicht bekannt: %2.</translation>
        </message>
        <message>
            <source>Find out where %1 gets its updates: from an upstream server, or by export and import.</source>
            <translation>Ermitteln, woher %1 seine Updates bezieht: von einem Upstreamserver oder durch Export und Import.</translation>
        </message>
        <message>
            <source>The update servers %1 synchronize from each other and never from Microsoft Update; the chain returns to %2. Concerned: %3.</source>
            <translation>Die Updateserver %1 synchronisieren untereinander und nie mit Microsoft Update; die Kette führt zu %2 zurück. Betroffen: %3.</translation>
        </message>
        <message>
            <source>Let one of the servers synchronize from Microsoft Update, and read %1 again.</source>
            <translation>Einen der Server mit Microsoft Update synchronisieren lassen und %1 erneut einlesen.</translation>
        </message>
        <message>
            <source>Collect the options and the synchronization state of %1.</source>
            <translation>Optionen und Synchronisierungszustand von %1 erfassen.</translation>
        </message>
        <message>
            <source>Nodes of one cluster on different update servers</source>
            <translation>Knoten eines Clusters an verschiedenen Updateservern</translation>
        </message>
        <message>
            <source>Nodes that report to different update servers see different approvals, and get different updates at different times.</source>
            <translation>Knoten, die an verschiedene Updateserver berichten, sehen unterschiedliche Genehmigungen und erhalten unterschiedliche Updates zu unterschiedlichen Zeiten.</translation>
        </message>
        <message>
            <source>The nodes of %1 report to different update servers: %2.</source>
            <translation>Die Knoten von %1 berichten an verschiedene Updateserver: %2.</translation>
        </message>
        <message>
            <source>Point all nodes of %1 to the same update server.</source>
            <translation>Alle Knoten von %1 auf denselben Updateserver verweisen.</translation>
        </message>
        <message>
            <source>Stale synchronization</source>
            <translation>Veraltete Synchronisierung</translation>
        </message>
        <message>
            <source>An update server knows only what it has synchronized. Older than the days of the policy, or older than the latest Patch Tuesday, is stale.</source>
            <translation>Ein Updateserver kennt nur, was er synchronisiert hat. Eine Synchronisierung gilt als veraltet, wenn sie älter ist als die Tage der Richtlinie oder als der letzte Patchday.</translation>
        </message>
        <message>
            <source>%1 synchronized last on %2. Days since then: %3.</source>
            <translation>%1 hat zuletzt am %2 synchronisiert. Tage seitdem: %3.</translation>
        </message>
        <message>
            <source>%1 synchronized last on %2, before the updates of %3 were published.</source>
            <translation>%1 hat zuletzt am %2 synchronisiert, bevor die Updates vom %3 veröffentlicht wurden.</translation>
        </message>
        <message>
            <source>The latest synchronization of %1 failed; the last good one was on %2.</source>
            <translation>Die letzte Synchronisierung von %1 ist fehlgeschlagen; die letzte erfolgreiche war am %2.</translation>
        </message>
        <message>
            <source>%1 has never synchronized successfully.</source>
            <translation>%1 hat nie erfolgreich synchronisiert.</translation>
        </message>
        <message>
            <source>It is not reported when %1 synchronized last.</source>
            <translation>Es ist nicht gemeldet, wann %1 zuletzt synchronisiert hat.</translation>
        </message>
        <message>
            <source>Synchronize %1 and see why its schedule does not.</source>
            <translation>%1 synchronisieren und klären, warum der Zeitplan dies nicht tut.</translation>
        </message>
        <message>
            <source>Options not reported</source>
            <translation>Optionen nicht gemeldet</translation>
        </message>
        <message>
            <source>What was not read is not the same as nothing selected: for these computers coverage cannot be judged.</source>
            <translation>Nicht gelesen ist nicht dasselbe wie nichts ausgewählt: Für diese Computer kann die Abdeckung nicht beurteilt werden.</translation>
        </message>
        <message>
            <source>The synchronization options of %1 are not reported. Installed products that depend on them: %2.</source>
            <translation>Die Synchronisierungsoptionen von %1 sind nicht gemeldet. Installierte Produkte, die davon abhängen: %2.</translation>
        </message>
        <message>
            <source>%1 belongs to Configuration Manager: read the products and classifications of its software update point.</source>
            <translation>%1 gehört zu Configuration Manager: Produkte und Klassifizierungen des zugehörigen Softwareupdatepunkts einlesen.</translation>
        </message>
        <message>
            <source>Whether %1 is selected on %2 cannot be said: its id is not established, and an option with an unknown id is selected.</source>
            <translation>Ob %1 auf %2 ausgewählt ist, lässt sich nicht sagen: Die ID ist nicht bestimmt, und eine Option mit unbekannter ID ist ausgewählt.</translation>
        </message>
        <message>
            <source>Collect the product tree of %1 together with its options.</source>
            <translation>Produktstruktur von %1 zusammen mit den Optionen erfassen.</translation>
        </message>
        <message>
            <source>Version not known to the catalogue</source>
            <translation>Version ist dem Katalog unbekannt</translation>
        </message>
        <message>
            <source>The catalogue does not know which product this build belongs to, so it cannot be said which options it needs.</source>
            <translation>Der Katalog weiß nicht, zu welchem Produkt dieser Build gehört; welche Optionen nötig sind, lässt sich daher nicht sagen.</translation>
        </message>
        <message>
            <source>%1 has build %2, which belongs to no product that the catalogue knows.</source>
            <translation>%1 hat Build %2, der zu keinem Produkt gehört, das der Katalog kennt.</translation>
        </message>
        <message>
            <source>Check the build, or use a catalogue newer than %1.</source>
            <translation>Build prüfen oder einen neueren Katalog als %1 verwenden.</translation>
        </message>
        <message>
            <source>The catalogue knows no update product for %1.</source>
            <translation>Der Katalog kennt kein Updateprodukt für %1.</translation>
        </message>
        <message>
            <source>Look for %1 in the product tree of the update server and select it; use a newer catalogue.</source>
            <translation>%1 in der Produktstruktur des Updateservers suchen und auswählen; neueren Katalog verwenden.</translation>
        </message>
        <message>
            <source>Nodes need different products</source>
            <translation>Knoten benötigen verschiedene Produkte</translation>
        </message>
        <message>
            <source>A version that only some nodes of a cluster have needs options of its own and is easily forgotten.</source>
            <translation>Eine Version, die nur einige Knoten eines Clusters haben, benötigt eigene Optionen und wird leicht vergessen.</translation>
        </message>
        <message>
            <source>Only some nodes of %2 have %1: %3.</source>
            <translation>Nur einige Knoten von %2 haben %1: %3.</translation>
        </message>
        <message>
            <source>If this is not meant, bring the nodes of %1 to the same set of products.</source>
            <translation>Falls dies nicht beabsichtigt ist, die Knoten von %1 auf dieselben Produkte bringen.</translation>
        </message>
        <message>
            <source>Old report of a computer</source>
            <translation>Alter Bericht eines Computers</translation>
        </message>
        <message>
            <source>Needs and approvals on the update server are only as fresh as the last report of the computer.</source>
            <translation>Bedarf und Genehmigungen auf dem Updateserver sind nur so aktuell wie der letzte Bericht des Computers.</translation>
        </message>
        <message>
            <source>%1: last report to the update server on %2. Hours allowed: %3.</source>
            <translation>%1: letzter Bericht an den Updateserver am %2. Zulässige Stunden: %3.</translation>
        </message>
        <message>
            <source>See why the Windows Update client does not report on %1, and start a detection there.</source>
            <translation>Klären, warum der Windows Update-Client auf %1 nicht berichtet, und dort eine Erkennung starten.</translation>
        </message>
        <message>
            <source>Old observation</source>
            <translation>Alte Erfassung</translation>
        </message>
        <message>
            <source>Everything here was true when it was observed. The older the observation, the less it says about today.</source>
            <translation>Alle Angaben galten zum Zeitpunkt der Erfassung. Je älter die Erfassung, desto weniger sagt sie über heute aus.</translation>
        </message>
        <message>
            <source>The estate was observed on %1. Days since then: %2.</source>
            <translation>Der Bestand wurde am %1 erfasst. Tage seitdem: %2.</translation>
        </message>
        <message>
            <source>Collect the estate again.</source>
            <translation>Bestand neu erfassen.</translation>
        </message>
        <message>
            <source>Selected, but updates no instance</source>
            <translation>Ausgewählt, aktualisiert aber keine Instanz</translation>
        </message>
        <message>
            <source>Product Updates for Setup and Feature Packs do not update instances. Selecting them instead of the product is a common mistake.</source>
            <translation>"Product Updates for Setup" und Feature Packs aktualisieren keine Instanzen. Sie statt des Produkts auszuwählen, ist ein häufiger Fehler.</translation>
        </message>
        <message>
            <source>%1 is selected on %2, but updates no instance. Not selected there: %3.</source>
            <translation>%1 ist auf %2 ausgewählt, aktualisiert aber keine Instanz. Dort nicht ausgewählt: %3.</translation>
        </message>
        <message>
            <source>On %1, select the products themselves: %2.</source>
            <translation>Auf %1 die Produkte selbst auswählen: %2.</translation>
        </message>
        <message>
            <source>Not delivered by update servers</source>
            <translation>Nicht über Updateserver bereitgestellt</translation>
        </message>
        <message>
            <source>Cumulative updates and most service packs of Exchange never come through an update server. On an old one, security updates stop and the server still looks up to date.</source>
            <translation>Kumulative Updates und die meisten Service Packs von Exchange kommen nie über einen Updateserver. Auf einem alten Stand bleiben Sicherheitsupdates aus, und der Server wirkt dennoch aktuell.</translation>
        </message>
        <message>
            <source>%1 is on %2; %3 is available, but never comes through an update server.</source>
            <translation>%1 ist auf %2; %3 ist verfügbar, kommt aber nie über einen Updateserver.</translation>
        </message>
        <message>
            <source>Download %1 and install it by hand, in maintenance mode.</source>
            <translation>%1 herunterladen und im Wartungsmodus manuell installieren.</translation>
        </message>
        <message>
            <source>Clustered mailbox server is never detected</source>
            <translation>Postfachclusterserver wird nie erkannt</translation>
        </message>
        <message>
            <source>Microsoft Update does not detect rollups for a clustered mailbox server of Exchange 2007. An approval alone never updates it.</source>
            <translation>Microsoft Update erkennt keine Rollups für einen Postfachclusterserver von Exchange 2007. Eine Genehmigung allein aktualisiert ihn nie.</translation>
        </message>
        <message>
            <source>%1 is a clustered mailbox server: update servers offer it no rollup, whatever is selected.</source>
            <translation>%1 ist ein Postfachclusterserver: Updateserver bieten ihm kein Rollup an, unabhängig von der Auswahl.</translation>
        </message>
        <message>
            <source>Download the rollup for %1 and install it by hand on the passive node first.</source>
            <translation>Rollup für %1 herunterladen und manuell installieren, zuerst auf dem passiven Knoten.</translation>
        </message>
        <message>
            <source>Out of support</source>
            <translation>Ohne Support</translation>
        </message>
        <message>
            <source>After the end of support there are no public security updates. Extended Security Updates come through Azure Arc or the portal, so that missing options are information only.</source>
            <translation>Nach dem Supportende gibt es keine öffentlichen Sicherheitsupdates. Erweiterte Sicherheitsupdates (Extended Security Updates) kommen über Azure Arc oder das Portal, fehlende Optionen sind daher nur eine Info.</translation>
        </message>
        <message>
            <source>%1 is out of support. The last day was %2.</source>
            <translation>%1 ist ohne Support. Der letzte Tag war der %2.</translation>
        </message>
        <message>
            <source>Parts of %1 remain without an instance: %2. Support ended on %3.</source>
            <translation>Komponenten von %1 sind ohne Instanz verblieben: %2. Der Support endete am %3.</translation>
        </message>
        <message>
            <source>Upgrade %1 to a supported version.</source>
            <translation>%1 auf eine unterstützte Version aktualisieren.</translation>
        </message>
        <message>
            <source>Upgrade %1 to a supported version, or enrol in Extended Security Updates until %2.</source>
            <translation>%1 auf eine unterstützte Version aktualisieren oder bis %2 für Extended Security Updates registrieren.</translation>
        </message>
        <message>
            <source>Remove the parts of %1 that nothing uses.</source>
            <translation>Nicht verwendete Komponenten von %1 entfernen.</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Nicht gemeldet</translation>
        </message>
        <message>
            <source>What could not be read is neither covered nor a gap. It is listed so that nothing is lost.</source>
            <translation>Was nicht gelesen werden konnte, ist weder abgedeckt noch eine Lücke. Es wird aufgeführt, damit nichts verloren geht.</translation>
        </message>
        <message>
            <source>%1 could not be reached: what is installed there is not known.</source>
            <translation>%1 konnte nicht erreicht werden: Was dort installiert ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 could not be reached: %2</source>
            <translation>%1 konnte nicht erreicht werden: %2</translation>
        </message>
        <message>
            <source>The level is not reported on %1 for: %2.</source>
            <translation>Auf %1 ist der Stand nicht gemeldet für: %2.</translation>
        </message>
        <message>
            <source>It is not reported what is installed on %1.</source>
            <translation>Es ist nicht gemeldet, was auf %1 installiert ist.</translation>
        </message>
        <message>
            <source>It is not reported what is installed on %1: %2</source>
            <translation>Es ist nicht gemeldet, was auf %1 installiert ist: %2</translation>
        </message>
        <message>
            <source>It is not reported on which nodes %1 is installed.</source>
            <translation>Es ist nicht gemeldet, auf welchen Knoten %1 installiert ist.</translation>
        </message>
        <message>
            <source>Collect %1 again.</source>
            <translation>%1 erneut erfassen.</translation>
        </message>
        <message>
            <source>%1: binaries at %2 on %3.</source>
            <translation>%1: Binärdateien auf Stand %2 auf %3.</translation>
        </message>
        <message>
            <source>%1 on %2: %3.</source>
            <translation>%1 auf %2: %3.</translation>
        </message>
        <message>
            <source>%1 on %2 stays at %3 while %4 is available.</source>
            <translation>%1 auf %2 bleibt auf %3, obwohl %4 verfügbar ist.</translation>
        </message>
        <message>
            <source>The chain of %1 begins at %2, so the selection there counts.</source>
            <translation>Die Kette von %1 beginnt bei %2, daher zählt die dortige Auswahl.</translation>
        </message>
        <message>
            <source>%1 is a replica: its options cannot be changed there, only on %2.</source>
            <translation>%1 ist ein Replikat: Seine Optionen können nicht dort, sondern nur auf %2 geändert werden.</translation>
        </message>
        <message>
            <source>%1 is a software update point of Configuration Manager: options and approvals belong there.</source>
            <translation>%1 ist ein Softwareupdatepunkt von Configuration Manager: Optionen und Genehmigungen gehören dorthin.</translation>
        </message>
        <message>
            <source>Its own product tree does not hold %2. Entries in the tree: %1.</source>
            <translation>Die eigene Produktstruktur enthält %2 nicht. Einträge in der Struktur: %1.</translation>
        </message>
        <message>
            <source>Neither %2 nor a family above it is selected. Selected products: %1.</source>
            <translation>Weder %2 noch eine übergeordnete Familie ist ausgewählt. Ausgewählte Produkte: %1.</translation>
        </message>
        <message>
            <source>Selected classifications: %1.</source>
            <translation>Ausgewählte Klassifizierungen: %1.</translation>
        </message>
        <message>
            <source>No classification is selected.</source>
            <translation>Keine Klassifizierung ist ausgewählt.</translation>
        </message>
        <message>
            <source>%1 synchronized last on %2.</source>
            <translation>%1 hat zuletzt am %2 synchronisiert.</translation>
        </message>
        <message>
            <source>No successful synchronization of %1 is reported.</source>
            <translation>Keine erfolgreiche Synchronisierung von %1 ist gemeldet.</translation>
        </message>
        <message>
            <source>%1 reports to %2.</source>
            <translation>%1 berichtet an %2.</translation>
        </message>
        <message>
            <source>%1 names no update server.</source>
            <translation>%1 nennt keinen Updateserver.</translation>
        </message>
        <message>
            <source>%1 was read without its options.</source>
            <translation>%1 wurde ohne Optionen eingelesen.</translation>
        </message>
        <message>
            <source>Selected: %1.</source>
            <translation>Ausgewählt: %1.</translation>
        </message>
        <message>
            <source>%1 reported last on %2.</source>
            <translation>%1 hat zuletzt am %2 berichtet.</translation>
        </message>
        <message>
            <source>Observed on %1.</source>
            <translation>Erfasst am %1.</translation>
        </message>
        <message>
            <source>%1 is a clustered mailbox server (%2).</source>
            <translation>%1 ist ein Postfachclusterserver (%2).</translation>
        </message>
        <message>
            <source>The format of this file is "%1", not "%2".</source>
            <translation>Das Format dieser Datei ist "%1", nicht "%2".</translation>
        </message>
        <message>
            <source>The file does not say that its format is "%1".</source>
            <translation>Die Datei gibt nicht an, dass ihr Format "%1" ist.</translation>
        </message>
        <message>
            <source>The file has version %1 of the format; this program reads version %2.</source>
            <translation>Die Datei hat Version %1 des Formats; dieses Programm liest Version %2.</translation>
        </message>
        <message>
            <source>The field "%1" is not known here.</source>
            <translation>Das Feld "%1" ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>The field "%1" is missing.</source>
            <translation>Das Feld "%1" fehlt.</translation>
        </message>
        <message>
            <source>An object in braces must stand here.</source>
            <translation>Hier muss ein Objekt in geschweiften Klammern stehen.</translation>
        </message>
        <message>
            <source>A list in square brackets must stand here.</source>
            <translation>Hier muss eine Liste in eckigen Klammern stehen.</translation>
        </message>
        <message>
            <source>A text in quotes must stand here.</source>
            <translation>Hier muss ein Text in Anführungszeichen stehen.</translation>
        </message>
        <message>
            <source>A whole number must stand here.</source>
            <translation>Hier muss eine ganze Zahl stehen.</translation>
        </message>
        <message>
            <source>true or false must stand here.</source>
            <translation>Hier muss true oder false stehen.</translation>
        </message>
        <message>
            <source>null must not be used.</source>
            <translation>null darf nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The field "%1" is there twice.</source>
            <translation>Das Feld "%1" ist doppelt vorhanden.</translation>
        </message>
        <message>
            <source>"%1" is not one of the words for this field: %2.</source>
            <translation>"%1" ist keines der Wörter für dieses Feld: %2.</translation>
        </message>
        <message>
            <source>"%1" is not a build number.</source>
            <translation>"%1" ist keine Buildnummer.</translation>
        </message>
        <message>
            <source>%1 is not between %2 and %3.</source>
            <translation>%1 liegt nicht zwischen %2 und %3.</translation>
        </message>
        <message>
            <source>"%1" cannot be a name.</source>
            <translation>"%1" kann kein Name sein.</translation>
        </message>
        <message>
            <source>The text is empty, longer than 4,096 characters, or holds control characters.</source>
            <translation>Der Text ist leer, länger als 4.096 Zeichen oder enthält Steuerzeichen.</translation>
        </message>
        <message>
            <source>The list has more than %1 entries.</source>
            <translation>Die Liste hat mehr als %1 Einträge.</translation>
        </message>
        <message>
            <source>The name "%1" is there twice.</source>
            <translation>Der Name "%1" ist doppelt vorhanden.</translation>
        </message>
        <message>
            <source>The computer "%1" is there twice among nodes and servers.</source>
            <translation>Der Computer "%1" ist unter Knoten und Servern doppelt vorhanden.</translation>
        </message>
        <message>
            <source>"%1" is not a node of the cluster "%2".</source>
            <translation>"%1" ist kein Knoten des Clusters "%2".</translation>
        </message>
        <message>
            <source>"%1" is not a role of the cluster "%2".</source>
            <translation>"%1" ist keine Rolle des Clusters "%2".</translation>
        </message>
        <message>
            <source>"%1" is not a replica of the availability group "%2".</source>
            <translation>"%1" ist kein Replikat der Verfügbarkeitsgruppe "%2".</translation>
        </message>
        <message>
            <source>"%1" is not a WSUS server of this estate.</source>
            <translation>"%1" ist kein WSUS-Server dieses Bestands.</translation>
        </message>
        <message>
            <source>"%1" is not a target group of the WSUS server "%2".</source>
            <translation>"%1" ist keine Zielgruppe des WSUS-Servers "%2".</translation>
        </message>
        <message>
            <source>"%1" is in the list twice.</source>
            <translation>"%1" steht doppelt in der Liste.</translation>
        </message>
        <message>
            <source>"%1" is not a GUID.</source>
            <translation>"%1" ist keine GUID.</translation>
        </message>
        <message>
            <source>The product has neither an id nor a title.</source>
            <translation>Das Produkt hat weder eine ID noch einen Titel.</translation>
        </message>
        <message>
            <source>The upstream servers of "%1" lead back to it.</source>
            <translation>Die Upstreamserver von "%1" führen zu ihm zurück.</translation>
        </message>
        <message>
            <source>The replica "%1" has no node, and the cluster has no clustered instance.</source>
            <translation>Das Replikat "%1" hat keinen Knoten, und der Cluster hat keine geclusterte Instanz.</translation>
        </message>
        <message>
            <source>The cluster "%1" has no nodes.</source>
            <translation>Der Cluster "%1" hat keine Knoten.</translation>
        </message>
        <message numerus="yes">
            <source>%n more error(s) are not listed.</source>
            <translation>
                <numerusform>%n weiterer Fehler ist nicht aufgeführt.</numerusform>
                <numerusform>%n weitere Fehler sind nicht aufgeführt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the field out where nothing was reported.</source>
            <translation>Feld weglassen, wenn nichts gemeldet wurde.</translation>
        </message>
        <message>
            <source>Write the value in the form that the field has.</source>
            <translation>Wert in der für das Feld vorgesehenen Form angeben.</translation>
        </message>
        <message>
            <source>Correct its spelling or remove it.</source>
            <translation>Schreibweise korrigieren oder entfernen.</translation>
        </message>
        <message>
            <source>Add it.</source>
            <translation>Fehlendes ergänzen.</translation>
        </message>
        <message>
            <source>Check that the list is right.</source>
            <translation>Prüfen, ob die Liste richtig ist.</translation>
        </message>
        <message>
            <source>A name has 1 to 255 characters, no control characters and no blank at either end.</source>
            <translation>Ein Name hat 1 bis 255 Zeichen, keine Steuerzeichen und keine Leerzeichen am Anfang oder Ende.</translation>
        </message>
        <message>
            <source>Leave the field out where there is no text, else shorten it.</source>
            <translation>Feld weglassen, wenn kein Text vorhanden ist, sonst kürzen.</translation>
        </message>
        <message>
            <source>Write it as 8-4-4-4-12 hexadecimal digits.</source>
            <translation>In der Form 8-4-4-4-12 mit Hexadezimalziffern angeben.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Zahl korrigieren.</translation>
        </message>
        <message>
            <source>Write two to four numbers with dots between them, such as 16.0.4165.4.</source>
            <translation>Zwei bis vier Zahlen mit Punkten dazwischen angeben, z. B. 16.0.4165.4.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-23T08:00:00Z or 2026-11-23.</source>
            <translation>In der Form 2026-11-23T08:00:00Z oder 2026-11-23 angeben.</translation>
        </message>
        <message>
            <source>Use one of these words, spelled the same way.</source>
            <translation>Eines dieser Wörter in genau dieser Schreibweise verwenden.</translation>
        </message>
        <message>
            <source>Rename or remove one of them.</source>
            <translation>Eines davon umbenennen oder entfernen.</translation>
        </message>
        <message>
            <source>Add it, or correct the name.</source>
            <translation>Ergänzen oder den Namen korrigieren.</translation>
        </message>
        <message>
            <source>Give at least one of the two.</source>
            <translation>Mindestens eines von beiden angeben.</translation>
        </message>
        <message>
            <source>Correct the upstream of one of them.</source>
            <translation>Upstreamserver eines der Server korrigieren.</translation>
        </message>
        <message>
            <source>Name the node that the replica is on.</source>
            <translation>Knoten angeben, auf dem sich das Replikat befindet.</translation>
        </message>
        <message>
            <source>List the nodes, or move its computers to the stand-alone servers.</source>
            <translation>Knoten auflisten oder die Computer zu den eigenständigen Servern verschieben.</translation>
        </message>
        <message>
            <source>Choose an estate file, or import an inventory.</source>
            <translation>Bestandsdatei auswählen oder ein Inventar importieren.</translation>
        </message>
        <message>
            <source>Open it with a newer version of this program.</source>
            <translation>Mit einer neueren Version dieses Programms öffnen.</translation>
        </message>
        <message>
            <source>Correct the errors above and read the file again.</source>
            <translation>Die obigen Fehler korrigieren und die Datei erneut einlesen.</translation>
        </message>
        <message>
            <source>The inventory holds no rows.</source>
            <translation>Das Inventar enthält keine Zeilen.</translation>
        </message>
        <message>
            <source>The first line must be "%1", not "%2".</source>
            <translation>Die erste Zeile muss "%1" lauten, nicht "%2".</translation>
        </message>
        <message>
            <source>The row has %1 fields; the header has %2.</source>
            <translation>Die Zeile hat %1 Felder; die Kopfzeile hat %2.</translation>
        </message>
        <message>
            <source>A quoted field is never closed.</source>
            <translation>Ein Feld in Anführungszeichen wird nie geschlossen.</translation>
        </message>
        <message>
            <source>Between a closing quote and the next comma there is more text.</source>
            <translation>Zwischen einem schließenden Anführungszeichen und dem nächsten Komma steht weiterer Text.</translation>
        </message>
        <message>
            <source>A quote stands inside a field that is not quoted.</source>
            <translation>In einem Feld ohne Anführungszeichen steht ein Anführungszeichen.</translation>
        </message>
        <message>
            <source>The inventory is not UTF-8 text.</source>
            <translation>Das Inventar ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <source>A carriage return stands alone here.</source>
            <translation>Hier steht ein einzelnes Wagenrücklaufzeichen.</translation>
        </message>
        <message>
            <source>The row names no computer.</source>
            <translation>Die Zeile nennt keinen Computer.</translation>
        </message>
        <message>
            <source>The instance "%1" does not belong to the computer "%2".</source>
            <translation>Die Instanz "%1" gehört nicht zum Computer "%2".</translation>
        </message>
        <message>
            <source>The column Scan holds "%1"; it must be 0 or 1.</source>
            <translation>Die Spalte "Scan" enthält "%1"; zulässig sind 0 und 1.</translation>
        </message>
        <message>
            <source>A field has more than 4,096 characters, or holds control characters.</source>
            <translation>Ein Feld hat mehr als 4.096 Zeichen oder enthält Steuerzeichen.</translation>
        </message>
        <message>
            <source>The inventory has %1 bytes; at most %2 can be read.</source>
            <translation>Das Inventar hat %1 Bytes; höchstens %2 können gelesen werden.</translation>
        </message>
        <message>
            <source>The instance "%1" of this computer was in line %2 already.</source>
            <translation>Die Instanz "%1" dieses Computers stand bereits in Zeile %2.</translation>
        </message>
        <message>
            <source>The row names no instance of the computer "%1".</source>
            <translation>Die Zeile nennt keine Instanz des Computers "%1".</translation>
        </message>
        <message>
            <source>The name of the server must stand here.</source>
            <translation>Hier muss der Name des Servers stehen.</translation>
        </message>
        <message>
            <source>A list of titles or GUIDs must stand here.</source>
            <translation>Hier muss eine Liste von Titeln oder GUIDs stehen.</translation>
        </message>
        <message>
            <source>A time such as 2026-11-23T08:00:00Z must stand here.</source>
            <translation>Hier muss eine Zeitangabe wie 2026-11-23T08:00:00Z stehen.</translation>
        </message>
        <message>
            <source>An entry must be a title or a GUID.</source>
            <translation>Ein Eintrag muss ein Titel oder eine GUID sein.</translation>
        </message>
        <message>
            <source>Export the inventory with these columns in this order.</source>
            <translation>Inventar mit diesen Spalten in dieser Reihenfolge exportieren.</translation>
        </message>
        <message>
            <source>Correct the row, or export the inventory again.</source>
            <translation>Zeile korrigieren oder das Inventar erneut exportieren.</translation>
        </message>
        <message>
            <source>Save the inventory as UTF-8.</source>
            <translation>Inventar als UTF-8 speichern.</translation>
        </message>
        <message>
            <source>Write {"server", "products", "classifications", "lastSync"}; lastSync may be left out.</source>
            <translation>{"server", "products", "classifications", "lastSync"} angeben; lastSync ist optional.</translation>
        </message>
        <message>
            <source>The run waits for you before the first move that users notice</source>
            <translation>Der Lauf wartet vor der ersten Verschiebung, die Benutzer bemerken, auf Bestätigung</translation>
        </message>
        <message>
            <source>The run is paused. Nothing is half done.</source>
            <translation>Der Lauf ist angehalten. Nichts ist halb erledigt.</translation>
        </message>
        <message>
            <source>It is not known whether the last action on %1 was carried out. Read its state there, then retry or skip.</source>
            <translation>Es ist nicht bekannt, ob die letzte Aktion auf %1 ausgeführt wurde. Dort den Zustand prüfen, dann wiederholen oder überspringen.</translation>
        </message>
        <message>
            <source>The state of cluster %1 cannot be read</source>
            <translation>Der Zustand des Clusters %1 kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Node %1 is not up. Bring it back before another node is taken out (C-05).</source>
            <translation>Knoten %1 ist nicht in Betrieb. Den Knoten zurückbringen, bevor ein weiterer entfernt wird (C-05).</translation>
        </message>
        <message>
            <source>Node %1 was paused by somebody else. Resume it or find out why it is paused (C-05).</source>
            <translation>Knoten %1 wurde von jemand anderem angehalten. Den Knoten fortsetzen oder klären, warum er angehalten ist (C-05).</translation>
        </message>
        <message>
            <source>Node %1 is still paused by this run. Resume it before another node is taken out.</source>
            <translation>Knoten %1 ist noch von diesem Lauf angehalten. Den Knoten fortsetzen, bevor ein weiterer entfernt wird.</translation>
        </message>
        <message>
            <source>%1 is on %2, but the plan expected it on %3. Move it back or make a new plan.</source>
            <translation>%1 ist auf %2, laut Plan aber auf %3. Zurückverschieben oder einen neuen Plan erstellen.</translation>
        </message>
        <message>
            <source>%1 runs on %2, which is about to be updated. Move it away first (F-13).</source>
            <translation>%1 läuft auf %2, der gleich aktualisiert wird. Zuerst verschieben (F-13).</translation>
        </message>
        <message>
            <source>%1 cannot be a possible owner of %2: its binaries are older than the level the instance has started on (F-11)</source>
            <translation>%1 kann kein möglicher Besitzer von %2 sein: Die Binärdateien sind älter als der Stand, mit dem die Instanz gestartet wurde (F-11)</translation>
        </message>
        <message>
            <source>%2 cannot move to %1: the binaries there are older than the level the instance has started on (F-11)</source>
            <translation>%2 kann nicht auf %1 verschoben werden: Die Binärdateien dort sind älter als der Stand, mit dem die Instanz gestartet wurde (F-11)</translation>
        </message>
        <message>
            <source>%1 on %2 is at %3 instead of %4</source>
            <translation>%1 auf %2 hat Stand %3 statt %4</translation>
        </message>
        <message>
            <source>%1 on %2 does not report its level. Expected is %3.</source>
            <translation>%1 auf %2 meldet den Stand nicht. Erwartet wird %3.</translation>
        </message>
        <message>
            <source>The journal entry has no valid field "%1"</source>
            <translation>Der Journaleintrag hat kein gültiges Feld "%1"</translation>
        </message>
        <message>
            <source>Take the journal from the run store again</source>
            <translation>Journal erneut aus dem Laufspeicher entnehmen</translation>
        </message>
        <message>
            <source>%1: the host reports %2. %3</source>
            <translation>%1: Der Host meldet %2. %3</translation>
        </message>
        <message>
            <source>%1 did not answer within the time limit. %2</source>
            <translation>%1 hat nicht innerhalb der Zeitgrenze geantwortet. %2</translation>
        </message>
        <message>
            <source>%1 could not be drained. %2</source>
            <translation>%1 konnte nicht geleert werden. %2</translation>
        </message>
        <message>
            <source>Setup failed on %1. %2</source>
            <translation>Setup ist auf %1 fehlgeschlagen. %2</translation>
        </message>
        <message>
            <source>%1 is down. %2</source>
            <translation>%1 ist außer Betrieb. %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached. %2</source>
            <translation>%1 ist nicht erreichbar. %2</translation>
        </message>
        <message>
            <source>%1 did not come back after the restart. %2</source>
            <translation>%1 ist nach dem Neustart nicht zurückgekehrt. %2</translation>
        </message>
        <message>
            <source>No possible owner can take %1. %2</source>
            <translation>Kein möglicher Besitzer kann %1 übernehmen. %2</translation>
        </message>
        <message>
            <source>%1 cannot go: the cluster would lose its quorum. %2</source>
            <translation>%1 kann nicht entfernt werden: Der Cluster würde das Quorum verlieren. %2</translation>
        </message>
        <message>
            <source>Another run holds the lock of cluster %1. %2</source>
            <translation>Ein anderer Lauf hält die Sperre des Clusters %1. %2</translation>
        </message>
        <message>
            <source>%1 was changed by somebody else in the meantime. %2</source>
            <translation>%1 wurde zwischenzeitlich von jemand anderem geändert. %2</translation>
        </message>
        <message>
            <source>result %1, a restart is needed</source>
            <translation>Ergebnis %1, ein Neustart ist nötig</translation>
        </message>
        <message>
            <source>a restart is needed</source>
            <translation>ein Neustart ist nötig</translation>
        </message>
        <message>
            <source>result %1</source>
            <translation>Ergebnis %1</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>bestätigt von %1</translation>
        </message>
        <message>
            <source>Run started</source>
            <translation>Lauf gestartet</translation>
        </message>
        <message>
            <source>Run ended</source>
            <translation>Lauf beendet</translation>
        </message>
        <message>
            <source>Patch started</source>
            <translation>Patchen gestartet</translation>
        </message>
        <message>
            <source>Patch started. Cluster service keeps running (F-12).</source>
            <translation>Patchen gestartet. Der Clusterdienst läuft weiter (F-12).</translation>
        </message>
        <message>
            <source>Restart started</source>
            <translation>Neustart eingeleitet</translation>
        </message>
        <message>
            <source>Phase %1 done</source>
            <translation>Phase %1 erledigt</translation>
        </message>
        <message>
            <source>Checks done</source>
            <translation>Prüfungen erledigt</translation>
        </message>
        <message>
            <source>Possible owners set</source>
            <translation>Mögliche Besitzer gesetzt</translation>
        </message>
        <message>
            <source>Drain done</source>
            <translation>Leeren erledigt</translation>
        </message>
        <message>
            <source>Stop done</source>
            <translation>Stoppen erledigt</translation>
        </message>
        <message>
            <source>Package staged</source>
            <translation>Paket bereitgestellt</translation>
        </message>
        <message>
            <source>Patch done</source>
            <translation>Patchen erledigt</translation>
        </message>
        <message>
            <source>Patch done: result %1, a restart is needed</source>
            <translation>Patchen erledigt: Ergebnis %1, ein Neustart ist nötig</translation>
        </message>
        <message>
            <source>Patch done: a restart is needed</source>
            <translation>Patchen erledigt: Ein Neustart ist nötig</translation>
        </message>
        <message>
            <source>Patch done: result %1</source>
            <translation>Patchen erledigt: Ergebnis %1</translation>
        </message>
        <message>
            <source>Restart done</source>
            <translation>Neustart erledigt</translation>
        </message>
        <message>
            <source>Node is ready</source>
            <translation>Knoten ist bereit</translation>
        </message>
        <message>
            <source>Cluster service started</source>
            <translation>Clusterdienst gestartet</translation>
        </message>
        <message>
            <source>Node resumed</source>
            <translation>Knoten fortgesetzt</translation>
        </message>
        <message>
            <source>Verify done</source>
            <translation>Prüfen erledigt</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Zurückgesetzte Einstellungen</translation>
        </message>
        <message>
            <source>Move done</source>
            <translation>Verschiebung erledigt</translation>
        </message>
        <message>
            <source>Settings saved and changed</source>
            <translation>Einstellungen gesichert und geändert</translation>
        </message>
        <message>
            <source>Phase failed</source>
            <translation>Phase fehlgeschlagen</translation>
        </message>
        <message>
            <source>Hold: waiting for the operator</source>
            <translation>Halt: wartet auf den Operator</translation>
        </message>
        <message>
            <source>Hold confirmed by %1</source>
            <translation>Halt bestätigt von %1</translation>
        </message>
        <message>
            <source>Pause after this phase</source>
            <translation>Anhalten nach dieser Phase</translation>
        </message>
        <message>
            <source>Paused: the next part would end after the maintenance window (C-43)</source>
            <translation>Angehalten: Der nächste Teil würde erst nach dem Wartungsfenster enden (C-43)</translation>
        </message>
        <message>
            <source>Run goes on</source>
            <translation>Lauf geht weiter</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Step skipped: %1</source>
            <translation>Schritt übersprungen: %1</translation>
        </message>
        <message>
            <source>Node %1 excluded: %2</source>
            <translation>Knoten %1 ausgeschlossen: %2</translation>
        </message>
        <message>
            <source>Abort and restore, asked by %1</source>
            <translation>Abbrechen und zurücksetzen, veranlasst von %1</translation>
        </message>
        <message>
            <source>The console ended during an action. Its state is read again.</source>
            <translation>Die Konsole wurde während einer Aktion beendet. Deren Zustand wird neu gelesen.</translation>
        </message>
        <message>
            <source>The interrupted action was carried out</source>
            <translation>Die unterbrochene Aktion wurde ausgeführt</translation>
        </message>
        <message>
            <source>The interrupted action was not finished and goes on</source>
            <translation>Die unterbrochene Aktion war nicht beendet und läuft weiter</translation>
        </message>
        <message>
            <source>It is not known whether the interrupted action was carried out</source>
            <translation>Es ist nicht bekannt, ob die unterbrochene Aktion ausgeführt wurde</translation>
        </message>
        <message>
            <source>%1 cannot be put back now: %2 forbids it</source>
            <translation>%1 kann jetzt nicht zurückgesetzt werden: %2 verbietet es</translation>
        </message>
        <message>
            <source>An action was left out: %1 forbids it</source>
            <translation>Eine Aktion wurde ausgelassen: %1 verbietet sie</translation>
        </message>
        <message>
            <source>Entry of a newer program: %1</source>
            <translation>Eintrag eines neueren Programms: %1</translation>
        </message>
        <message>
            <source>The journal was changed or damaged at entry %1</source>
            <translation>Das Journal wurde bei Eintrag %1 geändert oder beschädigt</translation>
        </message>
        <message>
            <source>Restore the run store from a backup. Nothing was sent to the cluster.</source>
            <translation>Laufspeicher aus einer Sicherung wiederherstellen. An den Cluster wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The journal belongs to another plan</source>
            <translation>Das Journal gehört zu einem anderen Plan</translation>
        </message>
        <message>
            <source>Resume the run with the plan it was started with</source>
            <translation>Lauf mit dem Plan fortsetzen, mit dem er gestartet wurde</translation>
        </message>
        <message>
            <source>The connection to the host was lost</source>
            <translation>Die Verbindung zum Host ging verloren</translation>
        </message>
        <message>
            <source>Resume the run: it reads the state of the cluster first</source>
            <translation>Lauf fortsetzen: Zuerst wird der Zustand des Clusters gelesen</translation>
        </message>
        <message>
            <source>The fault menu has an unknown field "%1".</source>
            <translation>Die Störungsliste hat ein unbekanntes Feld "%1".</translation>
        </message>
        <message>
            <source>"%1" in the fault menu has a value that is not allowed.</source>
            <translation>"%1" in der Störungsliste hat einen unzulässigen Wert.</translation>
        </message>
        <message>
            <source>"%1" is missing in the fault menu.</source>
            <translation>"%1" fehlt in der Störungsliste.</translation>
        </message>
        <message>
            <source>Correct the fault menu and start again.</source>
            <translation>Störungsliste korrigieren und erneut starten.</translation>
        </message>
        <message>
            <source>%1 is not the state of a simulated estate.</source>
            <translation>%1 ist kein Zustand eines simulierten Bestands.</translation>
        </message>
        <message>
            <source>Name another file.</source>
            <translation>Andere Datei angeben.</translation>
        </message>
        <message>
            <source>The simulated estate in %1 is damaged.</source>
            <translation>Der simulierte Bestand in %1 ist beschädigt.</translation>
        </message>
        <message>
            <source>The simulated estate in %1 has version %2, which this program does not know.</source>
            <translation>Der simulierte Bestand in %1 hat Version %2, die dieses Programm nicht kennt.</translation>
        </message>
        <message>
            <source>Start a new rehearsal.</source>
            <translation>Neuen Probelauf starten.</translation>
        </message>
        <message>
            <source>The state of the simulated estate could not be written to %1.</source>
            <translation>Der Zustand des simulierten Bestands konnte nicht in %1 geschrieben werden.</translation>
        </message>
        <message>
            <source>Check the folder, its rights and the free space.</source>
            <translation>Ordner, Berechtigungen und freien Speicherplatz prüfen.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>%1 konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Check the name of the file and its rights.</source>
            <translation>Namen der Datei und Berechtigungen prüfen.</translation>
        </message>
        <message>
            <source>The simulated estate in %1 belongs to run %2, which has not ended.</source>
            <translation>Der simulierte Bestand in %1 gehört zu Lauf %2, der nicht beendet ist.</translation>
        </message>
        <message>
            <source>Resume that run or name another file.</source>
            <translation>Diesen Lauf fortsetzen oder eine andere Datei angeben.</translation>
        </message>
        <message>
            <source>"%1" is not an option of the simulator.</source>
            <translation>"%1" ist keine Option des Simulators.</translation>
        </message>
        <message>
            <source>%1 does not take "%2".</source>
            <translation>%1 akzeptiert "%2" nicht.</translation>
        </message>
        <message>
            <source>%1 needs a value.</source>
            <translation>%1 benötigt einen Wert.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 fehlt.</translation>
        </message>
        <message>
            <source>Known are --state, --estate, --seed, --faults, --speed and --start.</source>
            <translation>Bekannt sind --state, --estate, --seed, --faults, --speed und --start.</translation>
        </message>
        <message>
            <source>%1 does not exist yet.</source>
            <translation>%1 ist noch nicht vorhanden.</translation>
        </message>
        <message>
            <source>Name the estate to start from with --estate.</source>
            <translation>Mit --estate den Ausgangsbestand angeben.</translation>
        </message>
        <message>
            <source>The host process could not be started.</source>
            <translation>Der Hostprozess konnte nicht gestartet werden.</translation>
        </message>
        <message>
            <source>Check that the program %1 is there and can be run.</source>
            <translation>Prüfen, ob das Programm %1 vorhanden und ausführbar ist.</translation>
        </message>
        <message>
            <source>The host process was lost before it was ready.</source>
            <translation>Der Hostprozess ging verloren, bevor er bereit war.</translation>
        </message>
        <message>
            <source>Resume the run.</source>
            <translation>Lauf fortsetzen.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>Der Ordner %1 konnte nicht erstellt werden.</translation>
        </message>
        <message>
            <source>Check its rights or name another folder.</source>
            <translation>Berechtigungen prüfen oder einen anderen Ordner angeben.</translation>
        </message>
        <message>
            <source>Run %1 used a host of the kind "%2", which this program does not know.</source>
            <translation>Lauf %1 verwendete einen Host der Art "%2", die dieses Programm nicht kennt.</translation>
        </message>
        <message>
            <source>Resume the run with the program that started it.</source>
            <translation>Lauf mit dem Programm fortsetzen, das ihn gestartet hat.</translation>
        </message>
        <message>
            <source>Run %1 has ended already.</source>
            <translation>Lauf %1 ist bereits beendet.</translation>
        </message>
        <message>
            <source>Start a new run for what is left.</source>
            <translation>Für das Verbleibende einen neuen Lauf starten.</translation>
        </message>
        <message>
            <source>Another process on this computer drives run %1.</source>
            <translation>Ein anderer Prozess auf diesem Computer steuert Lauf %1.</translation>
        </message>
        <message>
            <source>Wait until it ends, or end it.</source>
            <translation>Warten, bis er endet, oder ihn beenden.</translation>
        </message>
        <message>
            <source>Quorum holds in every step: at least %1 of %2 votes, %3 are needed.</source>
            <translation>Das Quorum ist in jedem Schritt gewahrt: mindestens %1 von %2 Stimmen, %3 sind nötig.</translation>
        </message>
        <message>
            <source>Keep every other node and the witness running during the steps, or add a node or a witness first.</source>
            <translation>Alle übrigen Knoten und den Zeugen während der Schritte in Betrieb halten oder zuvor einen Knoten oder Zeugen hinzufügen.</translation>
        </message>
        <message>
            <source>At the weakest moment no further node may be lost: %1 of %2 votes, %3 are needed.</source>
            <translation>Im schwächsten Moment darf kein weiterer Knoten ausfallen: %1 von %2 Stimmen, %3 sind nötig.</translation>
        </message>
        <message>
            <source>One more sudden loss is survived at every moment: at least %1 of %2 votes, %3 are needed.</source>
            <translation>Ein weiterer plötzlicher Verlust wird jederzeit verkraftet: mindestens %1 von %2 Stimmen, %3 sind nötig.</translation>
        </message>
        <message>
            <source>At the weakest moment only some nodes may be lost: %1 of %2 votes, %3 are needed.</source>
            <translation>Im schwächsten Moment dürfen nur bestimmte Knoten ausfallen: %1 von %2 Stimmen, %3 sind nötig.</translation>
        </message>
        <message>
            <source>At the weakest moment the witness may not be lost: %1 of %2 votes, %3 are needed.</source>
            <translation>Im schwächsten Moment darf der Zeuge nicht ausfallen: %1 von %2 Stimmen, %3 sind nötig.</translation>
        </message>
        <message>
            <source>The witness is read again before every node step.</source>
            <translation>Der Zeuge wird vor jedem Knotenschritt neu gelesen.</translation>
        </message>
        <message>
            <source>Test the witness and read the estate again.</source>
            <translation>Zeugen testen und den Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>When the witness %1 was last tested is not reported.</source>
            <translation>Wann der Zeuge %1 zuletzt getestet wurde, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Configure a witness before the run.</source>
            <translation>Vor dem Lauf einen Zeugen konfigurieren.</translation>
        </message>
        <message>
            <source>There is no witness, and %1 voting nodes are an even number: a sudden loss can stop the cluster.</source>
            <translation>Es gibt keinen Zeugen, und die Zahl der stimmberechtigten Knoten (%1) ist gerade: Ein plötzlicher Verlust kann den Cluster beenden.</translation>
        </message>
        <message>
            <source>There is no witness; %1 voting nodes are an odd number.</source>
            <translation>Es gibt keinen Zeugen; die Zahl der stimmberechtigten Knoten (%1) ist ungerade.</translation>
        </message>
        <message>
            <source>Bring the witness online and test it.</source>
            <translation>Zeugen online bringen und testen.</translation>
        </message>
        <message>
            <source>The witness %1 is offline.</source>
            <translation>Der Zeuge %1 ist offline.</translation>
        </message>
        <message>
            <source>The witness %1 is online, tested %2.</source>
            <translation>Der Zeuge %1 ist online, getestet %2.</translation>
        </message>
        <message>
            <source>The witness %1 was last tested %2; a reading may be at most %3 old.</source>
            <translation>Der Zeuge %1 wurde zuletzt %2 getestet; ein Messwert darf höchstens %3 alt sein.</translation>
        </message>
        <message>
            <source>Whether the witness is online is not reported.</source>
            <translation>Ob der Zeuge online ist, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Update the node by a plan of its own when it is back.</source>
            <translation>Knoten mit einem eigenen Plan aktualisieren, sobald er zurück ist.</translation>
        </message>
        <message>
            <source>%1 is out and was named as known down: it is not updated.</source>
            <translation>%1 fehlt und wurde als bekannt außer Betrieb angegeben: Der Knoten wird nicht aktualisiert.</translation>
        </message>
        <message>
            <source>Every node owns no role when its turn comes.</source>
            <translation>Jeder Knoten besitzt keine Rolle, wenn er an der Reihe ist.</translation>
        </message>
        <message>
            <source>Accept the gap; a third node would close it.</source>
            <translation>Lücke akzeptieren; ein dritter Knoten würde sie schließen.</translation>
        </message>
        <message>
            <source>While %2 is out, no node can take over %1.</source>
            <translation>Solange %2 fehlt, kann kein Knoten %1 übernehmen.</translation>
        </message>
        <message>
            <source>Every instance can be taken over at every moment.</source>
            <translation>Jede Instanz kann jederzeit übernommen werden.</translation>
        </message>
        <message>
            <source>These roles are partly online and are expected to be so afterwards: %1.</source>
            <translation>Diese Rollen sind teilweise online, was auch danach erwartet wird: %1.</translation>
        </message>
        <message>
            <source>Read the cluster again.</source>
            <translation>Cluster neu einlesen.</translation>
        </message>
        <message>
            <source>The state of some roles is not reported.</source>
            <translation>Der Zustand einiger Rollen ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Switch automatic installation off on cluster nodes before the run.</source>
            <translation>Automatische Installation auf Clusterknoten vor dem Lauf ausschalten.</translation>
        </message>
        <message>
            <source>%1 installs updates on a schedule of its own.</source>
            <translation>%1 installiert Updates nach eigenem Zeitplan.</translation>
        </message>
        <message>
            <source>Point all nodes of the cluster to the same update server.</source>
            <translation>Alle Knoten des Clusters auf denselben Updateserver verweisen.</translation>
        </message>
        <message>
            <source>The nodes use different update servers: %1.</source>
            <translation>Die Knoten verwenden verschiedene Updateserver: %1.</translation>
        </message>
        <message>
            <source>%1 does not install updates on its own.</source>
            <translation>%1 installiert Updates nicht selbsttätig.</translation>
        </message>
        <message>
            <source>Read the update policy of the computer.</source>
            <translation>Updaterichtlinie des Computers einlesen.</translation>
        </message>
        <message>
            <source>How %1 installs updates is not reported.</source>
            <translation>Wie %1 Updates installiert, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Clear the deadline, or move the cluster nodes to a target group of their own.</source>
            <translation>Stichtag entfernen oder die Clusterknoten in eine eigene Zielgruppe verschieben.</translation>
        </message>
        <message>
            <source>%1 is approved for the group %2 with the deadline %3: it installs on its own, on all nodes at once.</source>
            <translation>%1 ist für die Gruppe %2 mit dem Stichtag %3 genehmigt: Die Installation erfolgt selbsttätig auf allen Knoten gleichzeitig.</translation>
        </message>
        <message>
            <source>Read the update server of the nodes.</source>
            <translation>Updateserver der Knoten einlesen.</translation>
        </message>
        <message>
            <source>The approvals of the nodes' update server are not reported.</source>
            <translation>Die Genehmigungen des Updateservers der Knoten sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>The synchronization options cover every installed version.</source>
            <translation>Die Synchronisierungsoptionen decken jede installierte Version ab.</translation>
        </message>
        <message>
            <source>Restart the server and read it again.</source>
            <translation>Server neu starten und neu einlesen.</translation>
        </message>
        <message>
            <source>Restart the node in a planned way and read it again.</source>
            <translation>Knoten geplant neu starten und neu einlesen.</translation>
        </message>
        <message>
            <source>Whether %1 has a pending restart is not reported.</source>
            <translation>Ob für %1 ein Neustart aussteht, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>How much space %1 has free on the system drive is not reported.</source>
            <translation>Wie viel Platz %1 auf dem Systemlaufwerk frei hat, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The baseline and branch of every instance are known, and the target is of the same branch.</source>
            <translation>Baseline und Zweig jeder Instanz sind bekannt, und das Ziel gehört zum selben Zweig.</translation>
        </message>
        <message>
            <source>This plan brings all nodes to one level.</source>
            <translation>Dieser Plan bringt alle Knoten auf einen Stand.</translation>
        </message>
        <message>
            <source>The nodes of %1 have different levels: %2.</source>
            <translation>Die Knoten von %1 haben verschiedene Stände: %2.</translation>
        </message>
        <message>
            <source>The plan updates these nodes and leaves the list as it was saved.</source>
            <translation>Der Plan aktualisiert diese Knoten und belässt die Liste wie gesichert.</translation>
        </message>
        <message>
            <source>%1 is installed on nodes that are not possible owners: %2.</source>
            <translation>%1 ist auf Knoten installiert, die keine möglichen Besitzer sind: %2.</translation>
        </message>
        <message>
            <source>Roles that fall back on their own: %1. The plan prevents it and puts it back.</source>
            <translation>Rollen mit automatischem Failback: %1. Der Plan verhindert dies und setzt es wieder zurück.</translation>
        </message>
        <message>
            <source>No role falls back on its own.</source>
            <translation>Keine Rolle hat automatisches Failback.</translation>
        </message>
        <message>
            <source>Whether these roles fall back on their own is not reported: %1.</source>
            <translation>Ob diese Rollen automatisches Failback haben, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Pending time-outs that are too short: %1. The plan raises them to %2 and puts them back.</source>
            <translation>Zu kurze Pending-Timeouts: %1. Der Plan erhöht sie auf %2 und setzt sie wieder zurück.</translation>
        </message>
        <message>
            <source>Pending time-outs are at least %1.</source>
            <translation>Pending-Timeouts betragen mindestens %1.</translation>
        </message>
        <message>
            <source>Read the cluster again with the properties of its resources.</source>
            <translation>Cluster mit den Eigenschaften seiner Ressourcen neu einlesen.</translation>
        </message>
        <message>
            <source>The pending time-out is not reported: %1. It stays as it is.</source>
            <translation>Das Pending-Timeout ist nicht gemeldet: %1. Es bleibt unverändert.</translation>
        </message>
        <message>
            <source>The prerequisites of an Exchange cumulative update are not reported.</source>
            <translation>Die Voraussetzungen für ein kumulatives Update von Exchange sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>When the cluster was last validated is not reported.</source>
            <translation>Wann der Cluster zuletzt validiert wurde, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The plan takes at most %1; the window is %2 long.</source>
            <translation>Der Plan dauert höchstens %1; das Wartungsfenster ist %2 lang.</translation>
        </message>
        <message>
            <source>No maintenance window is given. Expected duration: %1.</source>
            <translation>Kein Wartungsfenster angegeben. Erwartete Dauer: %1.</translation>
        </message>
        <message>
            <source>Choose a longer window or fewer clusters.</source>
            <translation>Längeres Wartungsfenster oder weniger Cluster wählen.</translation>
        </message>
        <message>
            <source>The plan takes up to %1; the window is only %2 long.</source>
            <translation>Der Plan dauert bis zu %1; das Wartungsfenster ist nur %2 lang.</translation>
        </message>
        <message>
            <source>The licences of passive nodes are not reported.</source>
            <translation>Die Lizenzen passiver Knoten sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>The nodes have different Windows builds: %1.</source>
            <translation>Die Knoten haben verschiedene Windows-Builds: %1.</translation>
        </message>
        <message>
            <source>Bring the nodes to the same Windows build soon.</source>
            <translation>Knoten bald auf denselben Windows-Build bringen.</translation>
        </message>
        <message>
            <source>All nodes have the same Windows build: %1.</source>
            <translation>Alle Knoten haben denselben Windows-Build: %1.</translation>
        </message>
        <message>
            <source>Accept it for the time of the run.</source>
            <translation>Für die Dauer des Laufs akzeptieren.</translation>
        </message>
        <message>
            <source>Roles that should be apart can be apart while a node is out.</source>
            <translation>Rollen, die getrennt sein sollen, können auch bei fehlendem Knoten getrennt bleiben.</translation>
        </message>
        <message>
            <source>While a node is out, these roles share a node although they should be apart: %1.</source>
            <translation>Solange ein Knoten fehlt, teilen sich diese Rollen einen Knoten, obwohl sie getrennt sein sollen: %1.</translation>
        </message>
        <message>
            <source>%1 on %2 is down for about %3 while its node is updated.</source>
            <translation>%1 auf %2 ist etwa %3 nicht verfügbar, während der Knoten aktualisiert wird.</translation>
        </message>
        <message>
            <source>Tell the owners of the instance.</source>
            <translation>Verantwortliche der Instanz informieren.</translation>
        </message>
        <message>
            <source>No stand-alone instance is on a node of the plan.</source>
            <translation>Keine eigenständige Instanz befindet sich auf einem Knoten des Plans.</translation>
        </message>
        <message>
            <source>The plan cannot be signed: %1 check(s) block it, the first is %2.</source>
            <translation>Der Plan kann nicht freigegeben werden, blockierende Prüfungen: %1, die erste ist %2.</translation>
        </message>
        <message>
            <source>Enter the name of the person who signs.</source>
            <translation>Namen der freigebenden Person eingeben.</translation>
        </message>
        <message>
            <source>The sign-off has no name.</source>
            <translation>Die Freigabe enthält keinen Namen.</translation>
        </message>
        <message>
            <source>There is nothing to sign: the plan has no step.</source>
            <translation>Es gibt nichts freizugeben: Der Plan hat keinen Schritt.</translation>
        </message>
        <message>
            <source>Accept each of them with a reason.</source>
            <translation>Jede davon mit einem Grund akzeptieren.</translation>
        </message>
        <message>
            <source>%1 check(s) are not accepted yet, the first is %2.</source>
            <translation>Noch nicht akzeptierte Prüfungen: %1, die erste ist %2.</translation>
        </message>
        <message>
            <source>Sign this plan.</source>
            <translation>Diesen Plan freigeben.</translation>
        </message>
        <message>
            <source>The sign-off is for another plan.</source>
            <translation>Die Freigabe gilt für einen anderen Plan.</translation>
        </message>
        <message>
            <source>The configured vote of %1 is not reported; it is taken as 1.</source>
            <translation>Die konfigurierte Stimme von %1 ist nicht gemeldet; angenommen wird 1.</translation>
        </message>
        <message>
            <source>The current votes of %1 are not reported; they are worked out from its members.</source>
            <translation>Die aktuellen Stimmen von %1 sind nicht gemeldet; sie werden aus den Mitgliedern ermittelt.</translation>
        </message>
        <message>
            <source>Whether %1 uses dynamic quorum is not reported; it is on by default.</source>
            <translation>Ob %1 dynamisches Quorum verwendet, ist nicht gemeldet; standardmäßig ist es eingeschaltet.</translation>
        </message>
        <message>
            <source>The state of %1 is not reported; it is taken as online.</source>
            <translation>Der Zustand von %1 ist nicht gemeldet; angenommen wird "online".</translation>
        </message>
        <message>
            <source>The state of %1 is not reported; it is taken as down.</source>
            <translation>Der Zustand von %1 ist nicht gemeldet; angenommen wird "außer Betrieb".</translation>
        </message>
        <message>
            <source>The running level of %1 is not reported; it is taken from the binaries of its owner.</source>
            <translation>Der laufende Stand von %1 ist nicht gemeldet; er wird aus den Binärdateien des Besitzers übernommen.</translation>
        </message>
        <message>
            <source>Whether %1 uses dynamic quorum is not reported; its Windows version has none.</source>
            <translation>Ob %1 dynamisches Quorum verwendet, ist nicht gemeldet; die Windows-Version kennt keines.</translation>
        </message>
        <message>
            <source>Whether the witness of %1 is online is not reported; it is taken as online.</source>
            <translation>Ob der Zeuge von %1 online ist, ist nicht gemeldet; angenommen wird online.</translation>
        </message>
        <message>
            <source>Configure a witness.</source>
            <translation>Zeugen konfigurieren.</translation>
        </message>
        <message>
            <source>Find out who paused %1 and why, and resume it.</source>
            <translation>Klären, wer %1 warum angehalten hat, und den Knoten fortsetzen.</translation>
        </message>
        <message>
            <source>Bring %1 online, or find out why it is not.</source>
            <translation>%1 online bringen oder klären, warum dies nicht der Fall ist.</translation>
        </message>
        <message>
            <source>Check the names in the goal.</source>
            <translation>Namen im Ziel prüfen.</translation>
        </message>
        <message>
            <source>Find out why %1 was set aside, and clear its quarantine.</source>
            <translation>Klären, warum %1 ausgenommen wurde, und die Quarantäne aufheben.</translation>
        </message>
        <message>
            <source>Name %1 as known down; the plan then leaves it out and is incomplete.</source>
            <translation>%1 als bekannt außer Betrieb angeben; der Plan lässt den Knoten dann aus und ist unvollständig.</translation>
        </message>
        <message>
            <source>Allow another node as possible owner of %1.</source>
            <translation>Weiteren Knoten als möglichen Besitzer von %1 zulassen.</translation>
        </message>
        <message>
            <source>Name the target build in a goal file.</source>
            <translation>Ziel-Build in einer Zieldatei angeben.</translation>
        </message>
        <message>
            <source>Choose another target build.</source>
            <translation>Anderen Ziel-Build wählen.</translation>
        </message>
        <message>
            <source>Read the estate again.</source>
            <translation>Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>Restart the cluster without forced quorum.</source>
            <translation>Cluster ohne erzwungenes Quorum neu starten.</translation>
        </message>
        <message>
            <source>Restart the instance in a planned way and read the estate again.</source>
            <translation>Instanz geplant neu starten und den Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>Give all resources of %1 the same possible owners.</source>
            <translation>Allen Ressourcen von %1 dieselben möglichen Besitzer geben.</translation>
        </message>
        <message>
            <source>Add a second node to %1.</source>
            <translation>%1 um einen zweiten Knoten erweitern.</translation>
        </message>
        <message>
            <source>Switch the enforcement of anti-affinity off for the run, or add a node.</source>
            <translation>Erzwingung der Antiaffinität für den Lauf ausschalten oder einen Knoten hinzufügen.</translation>
        </message>
        <message>
            <source>Start %1 and read the estate again.</source>
            <translation>%1 starten und den Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>Choose %1 or a newer build.</source>
            <translation>%1 oder einen neueren Build wählen.</translation>
        </message>
        <message>
            <source>Wait until the node has joined, and read the estate again.</source>
            <translation>Warten, bis der Knoten beigetreten ist, und den Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>Bring the witness online.</source>
            <translation>Zeugen online bringen.</translation>
        </message>
        <message>
            <source>Correct the file.</source>
            <translation>Datei korrigieren.</translation>
        </message>
        <message>
            <source>%1 is not known.</source>
            <translation>%1 ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 has a wrong type or value.</source>
            <translation>%1 hat einen falschen Typ oder Wert.</translation>
        </message>
        <message>
            <source>All nodes must have the same level, and every role must be as before.</source>
            <translation>Alle Knoten müssen denselben Stand haben, und jede Rolle muss wie zuvor sein.</translation>
        </message>
        <message>
            <source>%1 leaves the node before the node is restarted.</source>
            <translation>%1 verlässt den Knoten, bevor er neu gestartet wird.</translation>
        </message>
        <message>
            <source>No role may fall back on its own during the run.</source>
            <translation>Während des Laufs darf keine Rolle automatisch per Failback zurückkehren.</translation>
        </message>
        <message>
            <source>One short move of %1 instead of a stop during Setup.</source>
            <translation>Eine kurze Verschiebung von %1 statt eines Stopps während des Setups.</translation>
        </message>
        <message>
            <source>The only outage of this step that users of %1 notice.</source>
            <translation>Der einzige Ausfall dieses Schritts, den Benutzer von %1 bemerken.</translation>
        </message>
        <message>
            <source>%1 must own nothing before its turn.</source>
            <translation>%1 darf nichts besitzen, wenn der Knoten an die Reihe kommt.</translation>
        </message>
        <message>
            <source>%1 owns no role any more, so no clustered instance is touched.</source>
            <translation>%1 besitzt keine Rolle mehr, daher wird keine geclusterte Instanz berührt.</translation>
        </message>
        <message>
            <source>%1 is passive for every instance now.</source>
            <translation>%1 ist jetzt für jede Instanz passiv.</translation>
        </message>
        <message>
            <source>%1 owns no role, so no clustered instance is touched.</source>
            <translation>%1 besitzt keine Rolle, daher wird keine geclusterte Instanz berührt.</translation>
        </message>
        <message>
            <source>What the run will change is saved before it changes.</source>
            <translation>Was der Lauf ändert, wird vor der Änderung gesichert.</translation>
        </message>
        <message>
            <source>A stand-alone server: its instances are down while it is updated.</source>
            <translation>Ein eigenständiger Server: Seine Instanzen sind während des Updates nicht verfügbar.</translation>
        </message>
        <message>
            <source>Stand-alone instances on this node are down meanwhile: %1.</source>
            <translation>Eigenständige Instanzen auf diesem Knoten sind währenddessen nicht verfügbar: %1.</translation>
        </message>
        <message>
            <source>Short time-outs must not cut off the upgrade scripts.</source>
            <translation>Kurze Timeouts dürfen die Upgradeskripts nicht abbrechen.</translation>
        </message>
        <message>
            <source>Enough nodes are updated: from here on they are the safer targets.</source>
            <translation>Genügend Knoten sind aktualisiert: Ab hier sind sie die sichereren Ziele.</translation>
        </message>
        <message>
            <source>The next steps are the first that users notice.</source>
            <translation>Die nächsten Schritte sind die ersten, die Benutzer bemerken.</translation>
        </message>
        <message>
            <source>The update touches every instance on %1, so the node must be passive for all of them.</source>
            <translation>Das Update berührt jede Instanz auf %1, daher muss der Knoten für alle passiv sein.</translation>
        </message>
        <message>
            <source>These roles must be on different nodes, but only %2 node(s) are left while one is out: %1.</source>
            <translation>Diese Rollen müssen auf verschiedenen Knoten sein, es verbleiben aber nur %2, solange ein Knoten fehlt: %1.</translation>
        </message>
        <message>
            <source>%1 is at %2 on a node; the target %3 would be a downgrade.</source>
            <translation>%1 hat auf einem Knoten Stand %2; das Ziel %3 wäre ein Downgrade.</translation>
        </message>
        <message>
            <source>%1 was started with forced quorum.</source>
            <translation>%1 wurde mit erzwungenem Quorum gestartet.</translation>
        </message>
        <message>
            <source>%1 is offline.</source>
            <translation>%1 ist offline.</translation>
        </message>
        <message>
            <source>%1 is failed or pending.</source>
            <translation>%1 ist fehlgeschlagen oder ausstehend.</translation>
        </message>
        <message>
            <source>%1 is joining the cluster.</source>
            <translation>%1 tritt dem Cluster gerade bei.</translation>
        </message>
        <message>
            <source>%1 is out and stays at its level; it stays out of the possible owners.</source>
            <translation>%1 fehlt und behält seinen Stand; der Knoten bleibt aus den möglichen Besitzern ausgenommen.</translation>
        </message>
        <message>
            <source>The level of %1 on %2 is not reported.</source>
            <translation>Der Stand von %1 auf %2 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The level of %1 is not reported.</source>
            <translation>Der Stand von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The nodes of %1 have different baselines: %2 and %3.</source>
            <translation>Die Knoten von %1 haben verschiedene Baselines: %2 und %3.</translation>
        </message>
        <message>
            <source>The nodes of %1 are on different branches: %2 and %3.</source>
            <translation>Die Knoten von %1 sind auf verschiedenen Zweigen: %2 und %3.</translation>
        </message>
        <message>
            <source>The role of %1 is not reported.</source>
            <translation>Die Rolle von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The owner of %1 is not reported.</source>
            <translation>Der Besitzer von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 has no other node to go to when %2 is updated.</source>
            <translation>%1 kann auf keinen anderen Knoten ausweichen, wenn %2 aktualisiert wird.</translation>
        </message>
        <message>
            <source>%1 is down for an unknown reason.</source>
            <translation>%1 ist aus unbekanntem Grund außer Betrieb.</translation>
        </message>
        <message>
            <source>%1 was paused by somebody else.</source>
            <translation>%1 wurde von jemand anderem angehalten.</translation>
        </message>
        <message>
            <source>The state of %1 is not reported.</source>
            <translation>Der Zustand von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The estate has no %1.</source>
            <translation>Der Bestand enthält %1 nicht.</translation>
        </message>
        <message>
            <source>%1 stays at its level: %2 is not synchronized by its update server.</source>
            <translation>%1 behält seinen Stand: %2 wird vom zugehörigen Updateserver nicht synchronisiert.</translation>
        </message>
        <message>
            <source>%1 is at %2; the target %3 is of another branch.</source>
            <translation>%1 hat Stand %2; das Ziel %3 gehört zu einem anderen Zweig.</translation>
        </message>
        <message>
            <source>%1 is at %2; the target %3 is of another release.</source>
            <translation>%1 hat Stand %2; das Ziel %3 gehört zu einem anderen Release.</translation>
        </message>
        <message>
            <source>The resources of %1 have different possible owners; those of %2 are not the narrowest.</source>
            <translation>Die Ressourcen von %1 haben verschiedene mögliche Besitzer; die von %2 sind nicht am engsten gefasst.</translation>
        </message>
        <message>
            <source>The network name of %1 and its possible owners are not reported.</source>
            <translation>Der Netzwerkname von %1 und seine möglichen Besitzer sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 is isolated or quarantined.</source>
            <translation>%1 ist isoliert oder in Quarantäne.</translation>
        </message>
        <message>
            <source>Without %1 the cluster would lose quorum; now there are %2 of %3 votes, %4 are needed.</source>
            <translation>Ohne %1 würde der Cluster das Quorum verlieren; derzeit sind %2 von %3 Stimmen vorhanden, %4 sind nötig.</translation>
        </message>
        <message>
            <source>%1 runs %2 although its nodes are at %3: it was not restarted.</source>
            <translation>%1 läuft mit %2, obwohl die Knoten Stand %3 haben: Die Instanz wurde nicht neu gestartet.</translation>
        </message>
        <message>
            <source>%1 has only one node that can own it: no rolling update is possible.</source>
            <translation>Nur ein Knoten kann %1 besitzen: Ein rollierendes Update ist nicht möglich.</translation>
        </message>
        <message>
            <source>%1 is at %2, which the catalogue does not hold.</source>
            <translation>%1 hat Stand %2, den der Katalog nicht enthält.</translation>
        </message>
        <message>
            <source>%1 could not be reached; what is installed is not known.</source>
            <translation>%1 konnte nicht erreicht werden; was installiert ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The target %1 was withdrawn by Microsoft.</source>
            <translation>Das Ziel %1 wurde von Microsoft zurückgezogen.</translation>
        </message>
        <message>
            <source>Check the cluster</source>
            <translation>Cluster prüfen</translation>
        </message>
        <message>
            <source>Hold for the operator</source>
            <translation>Halt für den Operator</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <translation>%1 nach %2 verschieben</translation>
        </message>
        <message>
            <source>Move %1 from %2 to %3</source>
            <translation>%1 von %2 nach %3 verschieben</translation>
        </message>
        <message>
            <source>Put settings back and check</source>
            <translation>Einstellungen zurücksetzen und prüfen</translation>
        </message>
        <message>
            <source>Save %1 settings and change %2</source>
            <translation>%1 Einstellungen sichern und %2 ändern</translation>
        </message>
        <message>
            <source>Record the state of %1</source>
            <translation>Zustand von %1 aufzeichnen</translation>
        </message>
        <message>
            <source>Let only updated nodes take over</source>
            <translation>Nur aktualisierte Knoten übernehmen lassen</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>%1 aktualisieren</translation>
        </message>
        <message>
            <source>At the start: %1 has %2 of %3 votes, %4 are needed.</source>
            <translation>Zu Beginn: %1 hat %2 von %3 Stimmen, %4 sind nötig.</translation>
        </message>
        <message>
            <source>Step %1 (%2) is done (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1 (%2) ist erledigt (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: %2 is only looked at (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: %2 wird nur betrachtet (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: only %3 may own %2 from now on (votes: %4 of %5, %6 needed).</source>
            <translation>Schritt %1: Ab jetzt darf nur %3 Besitzer von %2 sein (Stimmen: %4 von %5, nötig %6).</translation>
        </message>
        <message>
            <source>Step %1: %2 may fall back on its own (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: Automatisches Failback ist für %2 zugelassen (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: %2 may no longer fall back on its own (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: Automatisches Failback ist für %2 nicht mehr zugelassen (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: %2 moves to %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Schritt %1: %2 wird nach %3 verschoben (Stimmen: %4 von %5, nötig %6).</translation>
        </message>
        <message>
            <source>Step %1: %2 is drained and paused (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: %2 wird geleert und angehalten (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: the cluster service stops on %2 (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: Der Clusterdienst auf %2 wird gestoppt (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: the cluster service starts on %2 (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: Der Clusterdienst auf %2 wird gestartet (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: the update is installed on %2 for %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Schritt %1: Das Update wird auf %2 für %3 installiert (Stimmen: %4 von %5, nötig %6).</translation>
        </message>
        <message>
            <source>Step %1: %2 restarts and comes back (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: %2 startet neu und kehrt zurück (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: %2 may own roles again (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: %2 darf wieder Rollen besitzen (Stimmen: %3 von %4, nötig %5).</translation>
        </message>
        <message>
            <source>Step %1: while %2 is away, %3 of %4 votes are there and %5 are needed.</source>
            <translation>Schritt %1: Solange %2 fehlt, sind %3 von %4 Stimmen vorhanden und %5 nötig.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I1: %2 would be out at the same time.</source>
            <translation>Schritt %1 verletzt Regel I1: %2 würden gleichzeitig fehlen.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I2: %2 would have %3 of %4 votes, and %5 are needed.</source>
            <translation>Schritt %1 verletzt Regel I2: %2 hätte %3 von %4 Stimmen, und %5 sind nötig.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I3: %2 would be on %3 with binaries %4, but it has already run on %5.</source>
            <translation>Schritt %1 verletzt Regel I3: %2 wäre auf %3 mit Binärdateien %4, lief aber bereits mit %5.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I3 on %2:</source>
            <translation>Schritt %1 verletzt Regel I3 auf %2:</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %2 would be patched on %3 while it runs there.</source>
            <translation>Schritt %1 verletzt Regel I4: %2 würde auf %3 gepatcht, während die Instanz dort läuft.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %3 would go away while %2 runs there.</source>
            <translation>Schritt %1 verletzt Regel I4: %3 würde entfernt, während %2 dort läuft.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I5: it changes %3 of %2, whose old value is not saved.</source>
            <translation>Schritt %1 verletzt Regel I5: Geändert wird %3 von %2, ohne dass der alte Wert gesichert ist.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the pending time-out of %1 ends as %2 instead of %3.</source>
            <translation>Der Plan verletzt Regel I5: Das Pending-Timeout von %1 ist am Ende %2 statt %3.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the possible owners of %1 end as %2 instead of %3.</source>
            <translation>Der Plan verletzt Regel I5: Die möglichen Besitzer von %1 sind am Ende %2 statt %3.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the failback setting of %1 is not put back.</source>
            <translation>Der Plan verletzt Regel I5: Die Failbackeinstellung von %1 wird nicht zurückgesetzt.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: %1 is still out or paused at the end.</source>
            <translation>Der Plan verletzt Regel I5: %1 fehlt am Ende noch oder ist angehalten.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: %1 was paused by somebody else and must stay so.</source>
            <translation>Der Plan verletzt Regel I5: %1 wurde von jemand anderem angehalten und muss so bleiben.</translation>
        </message>
        <message>
            <source>The plan breaks rule I7: %1 on %2 is not at %3 at the end, yet the plan is not labelled incomplete.</source>
            <translation>Der Plan verletzt Regel I7: %1 auf %2 hat am Ende nicht Stand %3, der Plan ist aber nicht als unvollständig gekennzeichnet.</translation>
        </message>
        <message>
            <source>The plan breaks rule I7: %1 has not started on %2 at the end, yet the plan is not labelled incomplete.</source>
            <translation>Der Plan verletzt Regel I7: %1 ist am Ende nicht mit %2 gestartet, der Plan ist aber nicht als unvollständig gekennzeichnet.</translation>
        </message>
        <message>
            <source>Step %1 is refused on %2 (%3):</source>
            <translation>Schritt %1 wird auf %2 abgelehnt (%3):</translation>
        </message>
        <message>
            <source>Step %1 leaves more than %2 possible states to the cluster's own choice. Name the node of each move.</source>
            <translation>Schritt %1 überlässt dem Cluster die Wahl unter mehr als %2 möglichen Zuständen. Zielknoten jeder Verschiebung angeben.</translation>
        </message>
        <message>
            <source>Step %1 names something that is not in the scope of the plan.</source>
            <translation>Schritt %1 nennt etwas, das nicht zum Umfang des Plans gehört.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Nicht, wenn %3 in Schritt %1 ausfällt. %4 von %5 Stimmen blieben übrig und %6 sind nötig, der gesamte Cluster würde also beendet.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Nicht, wenn %3 in den Schritten %1 bis %2 ausfällt. %4 von %5 Stimmen blieben übrig und %6 sind nötig, der gesamte Cluster würde also beendet.</translation>
        </message>
        <message>
            <source>Not if the witness of %3 fails in step %1. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Nicht, wenn der Zeuge von %3 in Schritt %1 ausfällt. %4 von %5 Stimmen blieben übrig und %6 sind nötig, der gesamte Cluster würde also beendet.</translation>
        </message>
        <message>
            <source>Not if the witness of %3 fails in steps %1 to %2. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.</source>
            <translation>Nicht, wenn der Zeuge von %3 in den Schritten %1 bis %2 ausfällt. %4 von %5 Stimmen blieben übrig und %6 sind nötig, der gesamte Cluster würde also beendet.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. Only updated nodes can take over %4: the switch would come early and unplanned.</source>
            <translation>Nicht, wenn %3 in Schritt %1 ausfällt. Nur aktualisierte Knoten können %4 übernehmen: Die Umschaltung käme zu früh und ungeplant.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. Only updated nodes can take over %4: the switch would come early and unplanned.</source>
            <translation>Nicht, wenn %3 in den Schritten %1 bis %2 ausfällt. Nur aktualisierte Knoten können %4 übernehmen: Die Umschaltung käme zu früh und ungeplant.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. No node could take over %4: down until one is back.</source>
            <translation>Nicht, wenn %3 in Schritt %1 ausfällt. Kein Knoten könnte %4 übernehmen: nicht verfügbar, bis einer zurück ist.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. No node could take over %4: down until one is back.</source>
            <translation>Nicht, wenn %3 in den Schritten %1 bis %2 ausfällt. Kein Knoten könnte %4 übernehmen: nicht verfügbar, bis einer zurück ist.</translation>
        </message>
        <message>
            <source>Not if the installation on %3 fails in step %1. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Nicht, wenn die Installation auf %3 in Schritt %1 fehlschlägt. %4 bliebe verfügbar, aber kein anderer Knoten könnte übernehmen, bis %3 repariert ist.</translation>
        </message>
        <message>
            <source>Not if the installation on %3 fails in steps %1 to %2. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Nicht, wenn die Installation auf %3 in den Schritten %1 bis %2 fehlschlägt. %4 bliebe verfügbar, aber kein anderer Knoten könnte übernehmen, bis %3 repariert ist.</translation>
        </message>
        <message>
            <source>Not if %3 does not come back in step %1. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Nicht, wenn %3 in Schritt %1 nicht zurückkehrt. %4 bliebe verfügbar, aber kein anderer Knoten könnte übernehmen, bis %3 repariert ist.</translation>
        </message>
        <message>
            <source>Not if %3 does not come back in steps %1 to %2. %4 would stay up but no other node could take over until %3 is repaired.</source>
            <translation>Nicht, wenn %3 in den Schritten %1 bis %2 nicht zurückkehrt. %4 bliebe verfügbar, aber kein anderer Knoten könnte übernehmen, bis %3 repariert ist.</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. The possible owners of %4 could not be put back.</source>
            <translation>Nicht, wenn %3 in Schritt %1 ausfällt. Die möglichen Besitzer von %4 könnten nicht zurückgesetzt werden.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. The possible owners of %4 could not be put back.</source>
            <translation>Nicht, wenn %3 in den Schritten %1 bis %2 ausfällt. Die möglichen Besitzer von %4 könnten nicht zurückgesetzt werden.</translation>
        </message>
        <message>
            <source>Not if the script upgrade fails in step %1. %4 would stay down until repaired: there is no way back to the old level.</source>
            <translation>Nicht, wenn das Skriptupgrade in Schritt %1 fehlschlägt. %4 bliebe bis zur Reparatur nicht verfügbar: Es gibt keinen Weg zurück zum alten Stand.</translation>
        </message>
        <message>
            <source>Not if the script upgrade fails in steps %1 to %2. %4 would stay down until repaired: there is no way back to the old level.</source>
            <translation>Nicht, wenn das Skriptupgrade in den Schritten %1 bis %2 fehlschlägt. %4 bliebe bis zur Reparatur nicht verfügbar: Es gibt keinen Weg zurück zum alten Stand.</translation>
        </message>
        <message>
            <source>The PDF could not be made.</source>
            <translation>Das PDF konnte nicht erstellt werden.</translation>
        </message>
        <message>
            <source>Write the report again; if it fails again, save it as HTML.</source>
            <translation>Bericht erneut schreiben; bei erneutem Fehlschlag als HTML speichern.</translation>
        </message>
        <message>
            <source>Errors: %1, warnings: %2, info: %3. Computers: %4, instances: %5, not reported: %6.</source>
            <translation>Fehler: %1, Warnungen: %2, Infos: %3. Computer: %4, Instanzen: %5, nicht gemeldet: %6.</translation>
        </message>
        <message>
            <source>Checked as of %1 with catalogue %2.</source>
            <translation>Geprüft zum Zeitpunkt %1 mit Katalog %2.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 votes present, %4 needed.</source>
            <translation>%1: %2 von %3 Stimmen vorhanden, %4 nötig.</translation>
        </message>
        <message>
            <source>The cluster has quorum.</source>
            <translation>Der Cluster hat Quorum.</translation>
        </message>
        <message>
            <source>The cluster has no quorum: it stops.</source>
            <translation>Der Cluster hat kein Quorum: Er wird beendet.</translation>
        </message>
        <message>
            <source>%1: %2, assigned %3, current %4.</source>
            <translation>%1: %2, zugewiesen %3, aktuell %4.</translation>
        </message>
        <message>
            <source>Its sudden loss is survived.</source>
            <translation>Plötzlicher Verlust wird verkraftet.</translation>
        </message>
        <message>
            <source>Its sudden loss stops the cluster.</source>
            <translation>Plötzlicher Verlust beendet den Cluster.</translation>
        </message>
        <message numerus="yes">
            <source>Refused: no safe plan for %n reason(s).</source>
            <translation>
                <numerusform>Abgelehnt: kein sicherer Plan aus %n Grund.</numerusform>
                <numerusform>Abgelehnt: kein sicherer Plan aus %n Gründen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known that would make it possible.</source>
            <translation>Es ist nichts bekannt, was dies möglich machen würde.</translation>
        </message>
        <message>
            <source>Nothing to do: every instance in scope is at its target.</source>
            <translation>Nichts zu tun: Jede Instanz im Umfang hat ihren Zielstand.</translation>
        </message>
        <message>
            <source>Plan %1, %2 steps.</source>
            <translation>Plan %1, %2 Schritte.</translation>
        </message>
        <message>
            <source>Outage of %1: about %2, at most %3.</source>
            <translation>Ausfall von %1: etwa %2, höchstens %3.</translation>
        </message>
        <message>
            <source>Outage of %1: %2.</source>
            <translation>Ausfall von %1: %2.</translation>
        </message>
        <message>
            <source>Proved safe over %1 actions, also with one more fault.</source>
            <translation>Über %1 Aktionen als sicher nachgewiesen, auch mit einer weiteren Störung.</translation>
        </message>
        <message>
            <source>Proved safe as planned over %1 actions; with one more fault there are %2 margins:</source>
            <translation>Wie geplant über %1 Aktionen als sicher nachgewiesen; mit einer weiteren Störung gibt es %2 Spielräume:</translation>
        </message>
        <message>
            <source>Not safe. The shortest way into the outage:</source>
            <translation>Nicht sicher. Der kürzeste Weg in den Ausfall:</translation>
        </message>
        <message>
            <source>Run %1: %2.</source>
            <translation>Lauf %1: %2.</translation>
        </message>
        <message>
            <source>%1 settings changed, %2 put back, %3 open.</source>
            <translation>%1 Einstellungen geändert, %2 zurückgesetzt, %3 offen.</translation>
        </message>
        <message>
            <source>Active: owns %1</source>
            <translation>Aktiv: besitzt %1</translation>
        </message>
        <message>
            <source>Owns core group only</source>
            <translation>Besitzt nur die Kerngruppe</translation>
        </message>
        <message>
            <source>Active: owns a role</source>
            <translation>Aktiv: besitzt eine Rolle</translation>
        </message>
        <message>
            <source>Fully passive</source>
            <translation>Vollständig passiv</translation>
        </message>
        <message>
            <source>core</source>
            <translation>Kern</translation>
        </message>
        <message>
            <source>availability group</source>
            <translation>Verfügbarkeitsgruppe</translation>
        </message>
        <message>
            <source>stand-alone</source>
            <translation>eigenständig</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>%1, parts only</source>
            <translation>%1, nur Komponenten</translation>
        </message>
        <message>
            <source>%1 (root)</source>
            <translation>%1 (Stamm)</translation>
        </message>
        <message>
            <source>%1 (root), then %2</source>
            <translation>%1 (Stamm), dann %2</translation>
        </message>
        <message>
            <source>synchronization not reported</source>
            <translation>Synchronisierung nicht gemeldet</translation>
        </message>
        <message>
            <source>synchronized %1</source>
            <translation>synchronisiert %1</translation>
        </message>
        <message>
            <source>synchronized %1, %2 days ago</source>
            <translation>synchronisiert %1, vor %2 Tagen</translation>
        </message>
        <message>
            <source>No Exchange server below this root</source>
            <translation>Kein Exchange-Server unter diesem Stammserver</translation>
        </message>
        <message>
            <source>No SQL Server below this root</source>
            <translation>Kein SQL Server unter diesem Stammserver</translation>
        </message>
        <message>
            <source>The run store cannot be read or written</source>
            <translation>Der Laufspeicher kann nicht gelesen oder geschrieben werden</translation>
        </message>
        <message>
            <source>Look at free space and rights of its folder, then resume the run</source>
            <translation>Freien Speicherplatz und Berechtigungen des Ordners prüfen, dann den Lauf fortsetzen</translation>
        </message>
        <message>
            <source>The run store %1 cannot be opened</source>
            <translation>Der Laufspeicher %1 kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>Name another file with --run-store, or look at its rights</source>
            <translation>Mit --run-store eine andere Datei angeben oder die Berechtigungen prüfen</translation>
        </message>
        <message>
            <source>The run store has schema %1, this program knows %2</source>
            <translation>Der Laufspeicher hat Schema %1, dieses Programm kennt %2</translation>
        </message>
        <message>
            <source>Use a newer version of the program</source>
            <translation>Neuere Version des Programms verwenden</translation>
        </message>
        <message>
            <source>There is no run %1 in the store</source>
            <translation>Der Speicher enthält keinen Lauf %1</translation>
        </message>
        <message>
            <source>List the runs with: passive-first resume --list</source>
            <translation>Läufe auflisten mit: passive-first resume --list</translation>
        </message>
        <message>
            <source>Entry %2 of run %1 does not follow: expected is %3</source>
            <translation>Eintrag %2 von Lauf %1 schließt nicht an: Erwartet wird %3</translation>
        </message>
        <message>
            <source>Entry %2 of run %1 does not continue the hash chain</source>
            <translation>Eintrag %2 von Lauf %1 setzt die Hashkette nicht fort</translation>
        </message>
        <message>
            <source>The journal of run %1 was changed or damaged at entry %2</source>
            <translation>Das Journal von Lauf %1 wurde bei Eintrag %2 geändert oder beschädigt</translation>
        </message>
        <message>
            <source>Run %1 is driven by %2 until %3</source>
            <translation>Lauf %1 wird bis %3 von %2 gesteuert</translation>
        </message>
        <message>
            <source>Wait until the other console has ended, then resume</source>
            <translation>Warten, bis die andere Konsole beendet ist, dann fortsetzen</translation>
        </message>
        <message>
            <source>Another console has taken over run %1</source>
            <translation>Eine andere Konsole hat Lauf %1 übernommen</translation>
        </message>
        <message>
            <source>Follow the run there. This console sends nothing more.</source>
            <translation>Lauf dort verfolgen. Diese Konsole sendet nichts mehr.</translation>
        </message>
        <message>
            <source>Accepted by %1 until %2: %3</source>
            <translation>Akzeptiert von %1 bis %2: %3</translation>
        </message>
        <message>
            <source>The acceptance by %1 ended on %2; the finding counts again.</source>
            <translation>Die Akzeptanz durch %1 endete am %2; der Befund zählt wieder.</translation>
        </message>
        <message>
            <source>New: %1, gone: %2, changed: %3, unchanged: %4.</source>
            <translation>Neu: %1, weggefallen: %2, geändert: %3, unverändert: %4.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Weggefallen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Severity before: %1.</source>
            <translation>Schweregrad vorher: %1.</translation>
        </message>
        <message>
            <source>This is not the result of a check as JSON.</source>
            <translation>Dies ist nicht das Ergebnis einer Prüfung als JSON.</translation>
        </message>
        <message>
            <source>The result of the check has no findings in it.</source>
            <translation>Das Ergebnis der Prüfung enthält keine Befunde.</translation>
        </message>
        <message>
            <source>A finding of the earlier check has no id.</source>
            <translation>Ein Befund der früheren Prüfung hat keine Kennung.</translation>
        </message>
        <message>
            <source>Make one with check --format json -o FILE.</source>
            <translation>Erstellen Sie eines mit check --format json -o FILE.</translation>
        </message>
        <message>
            <source>On the GDR branch: no cumulative update is offered</source>
            <translation>Auf dem GDR-Zweig: Kumulative Updates werden nicht angeboten</translation>
        </message>
        <message>
            <source>After a GDR update, update servers offer an instance security updates of the GDR branch only, whatever is selected and approved. This is legitimate, and often wanted; moving to the cumulative updates takes one installation by hand.</source>
            <translation>Nach einem GDR-Update bieten Updateserver einer Instanz nur noch Sicherheitsupdates des GDR-Zweigs an, unabhängig von Auswahl und Genehmigung. Das ist zulässig und oft gewollt; der Wechsel zu kumulativen Updates erfordert eine manuelle Installation.</translation>
        </message>
        <message>
            <source>%1 is on the GDR branch: update servers never offer %2 (%3) there. Nothing is wrong with the options.</source>
            <translation>%1 ist auf dem GDR-Zweig: Updateserver bieten %2 (%3) dort nie an. Die Optionen sind in Ordnung.</translation>
        </message>
        <message>
            <source>If cumulative updates are wanted, install %1 (%2) by hand once; from then on they are offered. Otherwise nothing is to be done.</source>
            <translation>Wenn kumulative Updates gewünscht sind, %1 (%2) einmal manuell installieren; danach werden sie angeboten. Andernfalls ist nichts zu tun.</translation>
        </message>
        <message>
            <source>If cumulative updates are wanted, install %1 by hand once; from then on they are offered. Otherwise nothing is to be done.</source>
            <translation>Wenn kumulative Updates gewünscht sind, %1 einmal manuell installieren; danach werden sie angeboten. Andernfalls ist nichts zu tun.</translation>
        </message>
        <message>
            <source>Both branches approved for a clean baseline</source>
            <translation>Beide Zweige für einen reinen Grundstand genehmigt</translation>
        </message>
        <message>
            <source>An update server may offer the GDR package and the CU package of the same fix. Where both are approved for an instance without any update, the one that installs first decides its branch for good.</source>
            <translation>Ein Updateserver kann für dieselbe Korrektur das GDR-Paket und das CU-Paket anbieten. Sind beide für eine Instanz ohne jedes Update genehmigt, legt das zuerst installierte den Zweig dauerhaft fest.</translation>
        </message>
        <message>
            <source>%1 is a clean baseline, and both %2 (GDR) and %3 (CU) are approved for it: chance decides the branch.</source>
            <translation>%1 ist ein reiner Grundstand, und sowohl %2 (GDR) als auch %3 (CU) sind dafür genehmigt: Der Zufall entscheidet über den Zweig.</translation>
        </message>
        <message>
            <source>Choose one branch, and on %1 set the update of the other one to Not approved.</source>
            <translation>Einen Zweig wählen und das Update des anderen auf %1 auf "Nicht genehmigt" setzen.</translation>
        </message>
        <message>
            <source>Withdrawn build installed</source>
            <translation>Zurückgezogener Build installiert</translation>
        </message>
        <message>
            <source>The maker took this build back after it was published. It is never offered again; an instance that has it should move on.</source>
            <translation>Der Hersteller hat diesen Build nach der Veröffentlichung zurückgezogen. Er wird nicht mehr angeboten; eine Instanz mit diesem Build sollte weiter aktualisiert werden.</translation>
        </message>
        <message>
            <source>%1 has %2 (%3), which was withdrawn.</source>
            <translation>%1 hat %2 (%3), der zurückgezogen wurde.</translation>
        </message>
        <message>
            <source>Update to %1 (%2) or newer.</source>
            <translation>Auf %1 (%2) oder neuer aktualisieren.</translation>
        </message>
        <message>
            <source>No newer build of the branch is known: look up why %1 was withdrawn.</source>
            <translation>Kein neuerer Build des Zweigs ist bekannt: Nachlesen, warum %1 zurückgezogen wurde.</translation>
        </message>
        <message>
            <source>Too old for security updates</source>
            <translation>Zu alt für Sicherheitsupdates</translation>
        </message>
        <message>
            <source>Security updates of Exchange are made for the latest cumulative updates only. A server on an older one is offered none, and looks up to date.</source>
            <translation>Sicherheitsupdates für Exchange gibt es nur für die neuesten kumulativen Updates. Einem Server mit einem älteren wird keines angeboten, und er wirkt dennoch aktuell.</translation>
        </message>
        <message>
            <source>%1 is on %2, for which no newer security update is made. The latest one is %3.</source>
            <translation>%1 ist auf %2, wofür es kein neueres Sicherheitsupdate gibt. Das neueste ist %3.</translation>
        </message>
        <message>
            <source>Download %1, install it by hand in maintenance mode, then its latest security update.</source>
            <translation>%1 herunterladen, im Wartungsmodus manuell installieren und danach das neueste zugehörige Sicherheitsupdate.</translation>
        </message>
        <message>
            <source>Languages of updates missing</source>
            <translation>Sprachen der Updates fehlen</translation>
        </message>
        <message>
            <source>English must always be selected, and an upstream server must carry every language of the servers below it. Otherwise updates show as not applicable.</source>
            <translation>Englisch muss immer ausgewählt sein, und ein übergeordneter Server muss alle Sprachen der Server unter ihm führen. Andernfalls erscheinen Updates als nicht anwendbar.</translation>
        </message>
        <message>
            <source>English is not among the update languages of %1.</source>
            <translation>Englisch gehört nicht zu den Updatesprachen von %1.</translation>
        </message>
        <message>
            <source>On %1, open Options, Update Files and Languages, Update Languages, and select English. Then synchronize.</source>
            <translation>Auf %1 "Optionen", "Updatedateien und -sprachen", "Updatesprachen" öffnen und Englisch auswählen. Danach synchronisieren.</translation>
        </message>
        <message>
            <source>%1 has update languages that %3 does not carry: %2.</source>
            <translation>%1 hat Updatesprachen, die %3 nicht führt: %2.</translation>
        </message>
        <message>
            <source>On %1, open Options, Update Files and Languages, Update Languages, and select: %2. Then synchronize from there down.</source>
            <translation>Auf %1 "Optionen", "Updatedateien und -sprachen", "Updatesprachen" öffnen und auswählen: %2. Danach von dort abwärts synchronisieren.</translation>
        </message>
        <message>
            <source>Automatic installation on a cluster node</source>
            <translation>Automatische Installation auf einem Clusterknoten</translation>
        </message>
        <message>
            <source>A node that installs and restarts on a schedule of its own knows nothing of the other nodes, of quorum, or of the roles it owns.</source>
            <translation>Ein Knoten, der nach eigenem Zeitplan installiert und neu startet, weiß nichts von den anderen Knoten, vom Quorum oder von den Rollen, die er besitzt.</translation>
        </message>
        <message>
            <source>Nodes of %2 install approved updates on their own schedule: %1.</source>
            <translation>Knoten von %2 installieren genehmigte Updates nach eigenem Zeitplan: %1.</translation>
        </message>
        <message>
            <source>Set Configure Automatic Updates to 3, download and notify, for: %1.</source>
            <translation>"Automatische Updates konfigurieren" auf 3, herunterladen und benachrichtigen, setzen für: %1.</translation>
        </message>
        <message>
            <source>Deadline reaches cluster nodes</source>
            <translation>Stichtag erreicht Clusterknoten</translation>
        </message>
        <message>
            <source>A deadline overrides what the client is set to: the update is installed and the computer restarts when it passes. On a cluster this breaks the rule of one node at a time.</source>
            <translation>Ein Stichtag setzt die Einstellung des Clients außer Kraft: Ist er erreicht, wird das Update installiert und der Computer neu gestartet. In einem Cluster verstößt das gegen die Regel, immer nur einen Knoten zu aktualisieren.</translation>
        </message>
        <message>
            <source>A deadline installs %1 on several nodes of %2 at once, on %4: %3.</source>
            <translation>Ein Stichtag installiert %1 auf mehreren Knoten von %2 gleichzeitig, am %4: %3.</translation>
        </message>
        <message>
            <source>A deadline installs %1 on %2 by itself, on %3.</source>
            <translation>Ein Stichtag installiert %1 auf %2 selbsttätig, am %3.</translation>
        </message>
        <message>
            <source>On %1, clear the deadline of these approvals, or give the nodes of %2 a target group of their own without one.</source>
            <translation>Auf %1 den Stichtag dieser Genehmigungen entfernen oder den Knoten von %2 eine eigene Zielgruppe ohne Stichtag geben.</translation>
        </message>
        <message>
            <source>Automatic approval for several nodes of a cluster</source>
            <translation>Automatische Genehmigung für mehrere Knoten eines Clusters</translation>
        </message>
        <message>
            <source>An automatic approval rule approves new updates at synchronization, for every computer of its groups. Where these hold several nodes of one cluster, nobody decides which node comes first.</source>
            <translation>Eine Regel für automatische Genehmigung genehmigt neue Updates bei der Synchronisierung, für jeden Computer ihrer Gruppen. Enthalten diese mehrere Knoten eines Clusters, entscheidet niemand, welcher Knoten zuerst an der Reihe ist.</translation>
        </message>
        <message>
            <source>The rule %1 on %2 approves new updates for several nodes at once: %3.</source>
            <translation>Die Regel %1 auf %2 genehmigt neue Updates für mehrere Knoten gleichzeitig: %3.</translation>
        </message>
        <message>
            <source>The rule %1 on %2 approves new updates for several nodes at once, and installs them by a deadline: %3. Days after the approval: %4.</source>
            <translation>Die Regel %1 auf %2 genehmigt neue Updates für mehrere Knoten gleichzeitig und installiert sie zu einem Stichtag: %3. Tage nach der Genehmigung: %4.</translation>
        </message>
        <message>
            <source>On %1, open Options, Automatic Approvals, and take SQL Server, Exchange or the groups of %3 out of the rule %2.</source>
            <translation>Auf %1 "Optionen", "Automatische Genehmigungen" öffnen und SQL Server, Exchange oder die Gruppen von %3 aus der Regel %2 entfernen.</translation>
        </message>
        <message>
            <source>One target group for all nodes of a cluster</source>
            <translation>Eine Zielgruppe für alle Knoten eines Clusters</translation>
        </message>
        <message>
            <source>An approval for a group that holds every node of a cluster reaches all of them at the same time. Which one installs first is then up to each node, or to the person who does it.</source>
            <translation>Eine Genehmigung für eine Gruppe, die alle Knoten eines Clusters enthält, erreicht alle gleichzeitig. Welcher zuerst installiert, liegt dann am Knoten selbst oder an der Person, die es tut.</translation>
        </message>
        <message>
            <source>%1 is approved for all nodes of %3 at once, through the group %2.</source>
            <translation>%1 ist über die Gruppe %2 für alle Knoten von %3 gleichzeitig genehmigt.</translation>
        </message>
        <message>
            <source>On %1, make one group for the passive nodes of %2 and one for the others, and approve for them one after the other.</source>
            <translation>Auf %1 eine Gruppe für die passiven Knoten von %2 und eine für die übrigen anlegen und nacheinander für sie genehmigen.</translation>
        </message>
        <message>
            <source>Different levels in one cluster</source>
            <translation>Verschiedene Stände in einem Cluster</translation>
        </message>
        <message>
            <source>While nodes have different binaries, an instance that has started on the newer ones must not go back to the older ones. A roll that was begun and not finished leaves a cluster in this state.</source>
            <translation>Solange Knoten verschiedene Binärdateien haben, darf eine Instanz, die mit den neueren gestartet wurde, nicht zu den älteren zurück. Ein begonnenes und nicht beendetes rollierendes Update hinterlässt einen Cluster in diesem Zustand.</translation>
        </message>
        <message>
            <source>%1 has different levels on the nodes of %2: %3. It is not known since when.</source>
            <translation>%1 hat verschiedene Stände auf den Knoten von %2: %3. Seit wann, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 has different levels on the nodes of %2: %3. The newest was published on %4, so the roll has been unfinished for at most this many days: %5.</source>
            <translation>%1 hat verschiedene Stände auf den Knoten von %2: %3. Der neueste wurde am %4 veröffentlicht, das rollierende Update ist also seit höchstens so vielen Tagen nicht beendet: %5.</translation>
        </message>
        <message>
            <source>%1 is on different branches on the nodes of %2: %3. The branch of the cumulative updates is the higher one.</source>
            <translation>%1 ist auf den Knoten von %2 auf verschiedenen Zweigen: %3. Der Zweig der kumulativen Updates ist der höhere.</translation>
        </message>
        <message>
            <source>Bring all nodes of %1 to %2 or newer, never back. Until then, no node below that level may be a possible owner once the instance has run on it.</source>
            <translation>Alle Knoten von %1 auf %2 oder neuer bringen, nie zurück. Bis dahin darf kein Knoten unter diesem Stand möglicher Besitzer sein, sobald die Instanz damit gelaufen ist.</translation>
        </message>
        <message>
            <source>Bring all members of %1 to %2 or newer, one after the other, in maintenance mode.</source>
            <translation>Alle Mitglieder von %1 nacheinander im Wartungsmodus auf %2 oder neuer bringen.</translation>
        </message>
        <message>
            <source>Selected, but not needed</source>
            <translation>Ausgewählt, aber nicht benötigt</translation>
        </message>
        <message>
            <source>A product that no computer has costs space and time at every synchronization. This is a hint: computers that are not reported may have it.</source>
            <translation>Ein Produkt, das kein Computer hat, kostet bei jeder Synchronisierung Platz und Zeit. Das ist ein Hinweis: Nicht gemeldete Computer können es haben.</translation>
        </message>
        <message>
            <source>Selected on %2, but found on no computer below it: %1.</source>
            <translation>Auf %2 ausgewählt, aber auf keinem Computer darunter gefunden: %1.</translation>
        </message>
        <message>
            <source>If no other computer needs it, clear the selection on %1: %2. Updates that are already there stay until they are declined and cleaned up.</source>
            <translation>Wenn kein anderer Computer es benötigt, die Auswahl auf %1 aufheben: %2. Bereits vorhandene Updates bleiben, bis sie abgelehnt und bereinigt werden.</translation>
        </message>
        <message>
            <source>Covered only through a family</source>
            <translation>Nur über eine Familie abgedeckt</translation>
        </message>
        <message>
            <source>A selected family or company selects every product below it, also those that are still to come. Who clears it, or replaces it by single products, loses what was covered through it.</source>
            <translation>Eine ausgewählte Familie oder Firma wählt alle Produkte unter ihr aus, auch künftige. Wer die Auswahl aufhebt oder durch einzelne Produkte ersetzt, verliert, was darüber abgedeckt war.</translation>
        </message>
        <message>
            <source>Covered on %2 only through a selected family or company: %1.</source>
            <translation>Auf %2 nur über eine ausgewählte Familie oder Firma abgedeckt: %1.</translation>
        </message>
        <message>
            <source>Nothing is missing. Before the family is cleared on %1, select the products themselves: %2.</source>
            <translation>Es fehlt nichts. Bevor die Auswahl der Familie auf %1 aufgehoben wird, die Produkte selbst auswählen: %2.</translation>
        </message>
        <message>
            <source>%1 is approved for the group %2 on %3.</source>
            <translation>%1 ist für die Gruppe %2 auf %3 genehmigt.</translation>
        </message>
        <message>
            <source>%1 is approved for the group %2 on %3, with the deadline %4.</source>
            <translation>%1 ist für die Gruppe %2 auf %3 mit dem Stichtag %4 genehmigt.</translation>
        </message>
        <message>
            <source>The rule %1 is enabled on %2, for the groups: %3.</source>
            <translation>Die Regel %1 ist auf %2 aktiviert, für die Gruppen: %3.</translation>
        </message>
        <message>
            <source>%1 is set to install on a schedule (AUOptions 4).</source>
            <translation>%1 ist auf Installation nach Zeitplan eingestellt (AUOptions 4).</translation>
        </message>
        <message>
            <source>Update languages of %1: %2.</source>
            <translation>Updatesprachen von %1: %2.</translation>
        </message>
        <message>
            <source>On %2, a family or company above these is selected, and not they themselves: %1.</source>
            <translation>Auf %2 ist eine Familie oder Firma über diesen ausgewählt, nicht sie selbst: %1.</translation>
        </message>
        <message>
            <source>Can never be offered this month's fix: %1 of %2 instances and Exchange servers; not known for %3.</source>
            <translation>Die Korrektur dieses Monats kann nie angeboten werden: %1 von %2 Instanzen und Exchange-Servern; nicht bekannt bei %3.</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>This is not a build index of dbatools: it lacks LastUpdated or Data.</source>
            <translation>Das ist kein Build-Index von dbatools: LastUpdated oder Data fehlt.</translation>
        </message>
        <message>
            <source>The entry has no build number, or articles that are not text.</source>
            <translation>Der Eintrag hat keine Buildnummer oder Artikel, die kein Text sind.</translation>
        </message>
        <message>
            <source>%1 builds of the index of %2 compared with the catalogue of %3: %4 are the same. The catalogue stays as it is.</source>
            <translation>%1 Builds des Index vom %2 mit dem Katalog vom %3 verglichen: %4 sind gleich. Der Katalog bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>New: %1, SQL Server %2, %3.</source>
            <translation>Neu: %1, SQL Server %2, %3.</translation>
        </message>
        <message>
            <source>New and withdrawn: %1, SQL Server %2, %3.</source>
            <translation>Neu und zurückgezogen: %1, SQL Server %2, %3.</translation>
        </message>
        <message>
            <source>Articles: %1, SQL Server %2, has %3; the catalogue has %4.</source>
            <translation>Artikel: %1, SQL Server %2, hat %3; der Katalog hat %4.</translation>
        </message>
        <message>
            <source>Withdrawn: %1, SQL Server %2.</source>
            <translation>Zurückgezogen: %1, SQL Server %2.</translation>
        </message>
        <message>
            <source>Withdrawn in the catalogue but not in the index: %1, SQL Server %2.</source>
            <translation>Im Katalog zurückgezogen, im Index nicht: %1, SQL Server %2.</translation>
        </message>
        <message>
            <source>Release day: %1, SQL Server %2, %3.</source>
            <translation>Erscheinungstag: %1, SQL Server %2, %3.</translation>
        </message>
        <message>
            <source>Not in the index: %1, SQL Server %2.</source>
            <translation>Nicht im Index: %1, SQL Server %2.</translation>
        </message>
        <message>
            <source>Article number left out because it is malformed: %1.</source>
            <translation>Artikelnummer weggelassen, weil sie fehlerhaft ist: %1.</translation>
        </message>
        <message>
            <source>Choose the file dbatools-buildref-index.json of dbatools.</source>
            <translation>Die Datei dbatools-buildref-index.json von dbatools auswählen.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" is taken (%4, %5), not "%6" (%7, %8).</source>
            <extracomment>%1 object, %2 field, %3 value taken, %4 its source, %5 its time, %6 the other value, %7 its source, %8 its time</extracomment>
            <translation>%1, %2: "%3" wird übernommen (%4, %5), nicht "%6" (%7, %8).</translation>
        </message>
        <message>
            <source>The server "%1" is a node of the cluster "%2".</source>
            <translation>Der Server "%1" ist ein Knoten des Clusters "%2".</translation>
        </message>
        <message>
            <source>The instance "%1" on the node "%2" is a clustered instance of "%3".</source>
            <translation>Die Instanz "%1" auf dem Knoten "%2" ist eine Clusterinstanz von "%3".</translation>
        </message>
        <message>
            <source>There is nothing to put together.</source>
            <translation>Es gibt nichts zusammenzufügen.</translation>
        </message>
        <message>
            <source>"%1" is a node of the cluster "%2" (%3) and of the cluster "%4" (%5).</source>
            <translation>"%1" ist ein Knoten des Clusters "%2" (%3) und des Clusters "%4" (%5).</translation>
        </message>
        <message>
            <source>No part says which nodes the cluster "%1" has.</source>
            <translation>Kein Teil sagt, welche Knoten der Cluster "%1" hat.</translation>
        </message>
        <message>
            <source>The parts contradict each other: they do not make one estate.</source>
            <translation>Die Teile widersprechen sich: Sie ergeben keinen Bestand.</translation>
        </message>
        <message>
            <source>Name at least one file that holds objects of an estate.</source>
            <translation>Mindestens eine Datei nennen, die Objekte eines Bestands enthält.</translation>
        </message>
        <message>
            <source>Leave out the older of the two parts, or export both clusters again.</source>
            <translation>Den älteren der beiden Teile weglassen oder beide Cluster erneut exportieren.</translation>
        </message>
        <message>
            <source>Add the output of Get-ClusterNode for this cluster.</source>
            <translation>Die Ausgabe von Get-ClusterNode für diesen Cluster hinzufügen.</translation>
        </message>
        <message>
            <source>See the errors below; export the parts again at one time.</source>
            <translation>Siehe die Fehler unten; die Teile erneut zur selben Zeit exportieren.</translation>
        </message>
        <message>
            <source>output of %1</source>
            <translation>Ausgabe von %1</translation>
        </message>
        <message>
            <source>an estate</source>
            <translation>ein Bestand</translation>
        </message>
        <message>
            <source>an inventory</source>
            <translation>ein Inventar</translation>
        </message>
        <message>
            <source>a list of owners</source>
            <translation>eine Liste der Verantwortlichen</translation>
        </message>
        <message>
            <source>availability group views</source>
            <translation>Sichten der Verfügbarkeitsgruppen</translation>
        </message>
        <message>
            <source>a package of wsusutil export</source>
            <translation>ein Paket von wsusutil export</translation>
        </message>
        <message>
            <source>%1: %2, %3 objects read, %4 skipped.</source>
            <extracomment>%1 file, %2 what it is, %3 number of objects or rows, %4 how many of them were passed over</extracomment>
            <translation>%1: %2, %3 Objekte gelesen, %4 übersprungen.</translation>
        </message>
        <message>
            <source>%1: not imported, %2: %3</source>
            <translation>%1: nicht importiert, %2: %3</translation>
        </message>
        <message>
            <source>The folder "%1" holds no file that can be imported.</source>
            <translation>Der Ordner "%1" enthält keine Datei, die importiert werden kann.</translation>
        </message>
        <message>
            <source>--wsus belongs to an inventory, and none was given.</source>
            <translation>--wsus gehört zu einem Inventar, und es wurde keines angegeben.</translation>
        </message>
        <message>
            <source>The XML breaks off or is not well-formed here.</source>
            <translation>Das XML bricht hier ab oder ist nicht wohlgeformt.</translation>
        </message>
        <message>
            <source>This XML was not written by Export-Clixml: its first element is "%1".</source>
            <translation>Dieses XML wurde nicht von Export-Clixml geschrieben: Sein erstes Element ist "%1".</translation>
        </message>
        <message>
            <source>The XML holds a document type, which Export-Clixml never writes.</source>
            <translation>Das XML enthält einen Dokumenttyp, den Export-Clixml nie schreibt.</translation>
        </message>
        <message>
            <source>The objects are nested deeper than %1 or are more than %2 values.</source>
            <translation>Die Objekte sind tiefer als %1 verschachtelt oder mehr als %2 Werte.</translation>
        </message>
        <message>
            <source>The file holds no object.</source>
            <translation>Die Datei enthält kein Objekt.</translation>
        </message>
        <message>
            <source>Objects of this kind are not known: %1.</source>
            <translation>Objekte dieser Art sind nicht bekannt: %1.</translation>
        </message>
        <message>
            <source>The output of %1 says nothing that an estate holds, or not of which computer.</source>
            <translation>Die Ausgabe von %1 sagt nichts, was ein Bestand enthält, oder nicht, von welchem Computer.</translation>
        </message>
        <message>
            <source>No object of the output of %1 says what it is about.</source>
            <translation>Kein Objekt der Ausgabe von %1 sagt, worum es geht.</translation>
        </message>
        <message>
            <source>The object has no %1.</source>
            <translation>Das Objekt hat kein %1.</translation>
        </message>
        <message>
            <source>This is a document of the kind "%1", not an estate.</source>
            <translation>Das ist ein Dokument der Art "%1", kein Bestand.</translation>
        </message>
        <message>
            <source>This is a list of SQL Server builds, not of servers.</source>
            <translation>Das ist eine Liste von SQL-Server-Builds, nicht von Servern.</translation>
        </message>
        <message>
            <source>A table with these columns is not known: %1.</source>
            <translation>Eine Tabelle mit diesen Spalten ist nicht bekannt: %1.</translation>
        </message>
        <message>
            <source>This is the output of %1 as the screen shows it: columns are cut and names run together.</source>
            <translation>Das ist die Ausgabe von %1, wie der Bildschirm sie zeigt: Spalten sind abgeschnitten, und Namen laufen zusammen.</translation>
        </message>
        <message>
            <source>This is output as the screen shows it: columns are cut and names run together.</source>
            <translation>Das ist eine Ausgabe, wie der Bildschirm sie zeigt: Spalten sind abgeschnitten, und Namen laufen zusammen.</translation>
        </message>
        <message>
            <source>This is a log or a text, which says nothing of servers in a form that can be read.</source>
            <translation>Das ist ein Protokoll oder ein Text, der nichts über Server in einer lesbaren Form sagt.</translation>
        </message>
        <message>
            <source>The file is neither text in UTF-8 or UTF-16 nor a cabinet.</source>
            <translation>Die Datei ist weder Text in UTF-8 oder UTF-16 noch eine Kabinettdatei.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The rows name groups or replicas by their ids alone.</source>
            <translation>Die Zeilen nennen Gruppen oder Replikate nur mit ihrer Id.</translation>
        </message>
        <message>
            <source>The cabinet is damaged or cut off; nothing of it is used.</source>
            <translation>Die Kabinettdatei ist beschädigt oder abgeschnitten; nichts davon wird verwendet.</translation>
        </message>
        <message>
            <source>The cabinet holds no %1: it is no package of wsusutil export.</source>
            <translation>Die Kabinettdatei enthält keine %1: Sie ist kein Paket von wsusutil export.</translation>
        </message>
        <message>
            <source>A file of the cabinet has %1 bytes; at most %2 can be read.</source>
            <translation>Eine Datei im Kabinett hat %1 Byte; höchstens %2 können gelesen werden.</translation>
        </message>
        <message>
            <source>The package is damaged at its update %1; nothing of it is used.</source>
            <translation>Das Paket ist bei seinem Update %1 beschädigt; nichts davon wird verwendet.</translation>
        </message>
        <message>
            <source>The package holds %1 updates and should hold %2; nothing of it is used.</source>
            <translation>Das Paket enthält %1 Updates und sollte %2 enthalten; nichts davon wird verwendet.</translation>
        </message>
        <message>
            <source>The row names neither cluster nor server nor instance.</source>
            <translation>Die Zeile nennt weder Cluster noch Server noch Instanz.</translation>
        </message>
        <message>
            <source>The row names no owner, application or contact.</source>
            <translation>Die Zeile nennt weder Verantwortliche noch Anwendung noch Kontakt.</translation>
        </message>
        <message>
            <source>The file does not say which cluster it is about, and the other files name %1 clusters.</source>
            <translation>Die Datei sagt nicht, um welchen Cluster es geht, und die anderen Dateien nennen %1 Cluster.</translation>
        </message>
        <message>
            <source>What was read goes beyond what an estate can hold.</source>
            <translation>Das Gelesene geht über das hinaus, was ein Bestand enthalten kann.</translation>
        </message>
        <message>
            <source>The kind of the witness "%1" is not reported.</source>
            <translation>Die Art des Zeugen "%1" ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>On "%1" the component %2 is inactive.</source>
            <translation>Auf "%1" ist die Komponente %2 inaktiv.</translation>
        </message>
        <message>
            <source>States of Exchange components are read, but an estate does not hold them: only the servers are used.</source>
            <translation>Zustände von Exchange-Komponenten werden gelesen, aber ein Bestand enthält sie nicht: Nur die Server werden verwendet.</translation>
        </message>
        <message>
            <source>These are the products that the update server knows, not those that are selected to be synchronized.</source>
            <translation>Das sind die Produkte, die der Updateserver kennt, nicht die, die zur Synchronisierung ausgewählt sind.</translation>
        </message>
        <message>
            <source>The column %1 is not used yet.</source>
            <translation>Die Spalte %1 wird noch nicht verwendet.</translation>
        </message>
        <message>
            <source>%1: no file, or more than one cluster, has the role or resource "%2".</source>
            <translation>%1: Keine Datei oder mehr als ein Cluster hat die Rolle oder Ressource "%2".</translation>
        </message>
        <message>
            <source>%1: an owner of "%2" is not a node of its cluster; not used.</source>
            <translation>%1: Ein Besitzer von "%2" ist kein Knoten seines Clusters; nicht verwendet.</translation>
        </message>
        <message>
            <source>%1: no file says in which database availability group the server of this copy of "%2" is.</source>
            <translation>%1: Keine Datei sagt, in welcher Datenbankverfügbarkeitsgruppe der Server dieser Kopie von "%2" ist.</translation>
        </message>
        <message>
            <source>%1: it is not said which of several update servers knows these products.</source>
            <translation>%1: Es ist nicht gesagt, welcher von mehreren Updateservern diese Produkte kennt.</translation>
        </message>
        <message>
            <source>The name of the instance "%1" is taken from the resource "%2" of the cluster "%3".</source>
            <translation>Der Name der Instanz "%1" ist der Ressource "%2" des Clusters "%3" entnommen.</translation>
        </message>
        <message>
            <source>%1: "%2" is taken, not "%3".</source>
            <translation>%1: "%2" wird übernommen, nicht "%3".</translation>
        </message>
        <message>
            <source>%1: nothing in the estate is called "%2".</source>
            <translation>%1: Nichts im Bestand heißt "%2".</translation>
        </message>
        <message>
            <source>Export the objects with Export-Clixml.</source>
            <translation>Die Objekte mit Export-Clixml exportieren.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Erneut exportieren.</translation>
        </message>
        <message>
            <source>Export fewer objects at a time.</source>
            <translation>Weniger Objekte auf einmal exportieren.</translation>
        </message>
        <message>
            <source>Leave it out; "passive-first import --help" says what can be imported.</source>
            <translation>Weglassen; "passive-first import --help" sagt, was importiert werden kann.</translation>
        </message>
        <message>
            <source>Compare it with the catalogue: passive-first catalog compare FILE.</source>
            <translation>Mit dem Katalog vergleichen: passive-first catalog compare DATEI.</translation>
        </message>
        <message>
            <source>Run the command again with "| Export-Clixml FILE.xml" or "| ConvertTo-Json | Out-File FILE.json".</source>
            <translation>Den Befehl erneut mit "| Export-Clixml DATEI.xml" oder "| ConvertTo-Json | Out-File DATEI.json" ausführen.</translation>
        </message>
        <message>
            <source>Join sys.availability_groups and sys.availability_replicas, with name and replica_server_name.</source>
            <translation>sys.availability_groups und sys.availability_replicas verknüpfen, mit name und replica_server_name.</translation>
        </message>
        <message>
            <source>Choose the .cab file that "wsusutil export" wrote.</source>
            <translation>Die .cab-Datei auswählen, die "wsusutil export" geschrieben hat.</translation>
        </message>
        <message>
            <source>Use the columns Cluster, Server, Instance, Owner, Application, Contact.</source>
            <translation>Die Spalten Cluster, Server, Instance, Owner, Application, Contact verwenden.</translation>
        </message>
        <message>
            <source>Add the output of Get-Cluster, or import the files of one cluster at a time.</source>
            <translation>Die Ausgabe von Get-Cluster hinzufügen oder die Dateien der Cluster einzeln importieren.</translation>
        </message>
        <message>
            <source>Add the inventory, or leave --wsus out.</source>
            <translation>Das Inventar hinzufügen oder --wsus weglassen.</translation>
        </message>
        <message>
            <source>Name the files one by one to see why each is refused.</source>
            <translation>Die Dateien einzeln nennen, um zu sehen, warum jede abgelehnt wird.</translation>
        </message>
        <message>
            <source>%1: it is not said whether the owners are those of the role or of the resource "%2"; not used.</source>
            <translation>%1: Es ist nicht gesagt, ob die Besitzer zur Rolle oder zur Ressource "%2" gehören; nicht verwendet.</translation>
        </message>
        <message>
            <source>The folder "%1" holds more than %2 files.</source>
            <translation>Der Ordner "%1" enthält mehr als %2 Dateien.</translation>
        </message>
        <message>
            <source>On which nodes of %2 the instance %1 is installed is not known: export Get-ClusterOwnerNode of its resource too.</source>
            <translation>Auf welchen Knoten von %2 die Instanz %1 installiert ist, ist nicht bekannt: Exportieren Sie auch Get-ClusterOwnerNode ihrer Ressource.</translation>
        </message>
        <message>
            <source>"%1" does not name a check and a reason.</source>
            <translation>"%1" nennt keine Prüfung und keinen Grund.</translation>
        </message>
        <message>
            <source>A sign-off needs a name and a file.</source>
            <translation>Eine Freigabe benötigt einen Namen und eine Datei.</translation>
        </message>
        <message>
            <source>Give --sign-as NAME, --accept CHECK=REASON and --sign-off FILE.</source>
            <translation>--sign-as NAME, --accept PRÜFUNG=GRUND und --sign-off DATEI angeben.</translation>
        </message>
        <message>
            <source>"%1" is not an availability group of the cluster "%2".</source>
            <translation>"%1" ist keine Verfügbarkeitsgruppe des Clusters "%2".</translation>
        </message>
        <message>
            <source>Signed by %1; accepted checks: %2</source>
            <translation>Freigegeben von %1; akzeptierte Prüfungen: %2</translation>
        </message>
        <message>
            <source>Read the counter-example, and change the estate or the wishes.</source>
            <translation>Gegenbeispiel lesen und den Bestand oder die Wünsche ändern.</translation>
        </message>
        <message>
            <source>The plan is not proved safe, so it cannot be signed.</source>
            <translation>Der Plan ist nicht als sicher bewiesen und kann daher nicht freigegeben werden.</translation>
        </message>
        <message>
            <source>At the weakest moment there would be only %1 of %2 votes, %3 are needed.</source>
            <translation>Im schwächsten Moment gäbe es nur %1 von %2 Stimmen, %3 sind nötig.</translation>
        </message>
        <message>
            <source>While %1 is out, quorum holds: at least %2 of %3 votes, %4 are needed.</source>
            <translation>Solange %1 fehlt, ist das Quorum gewahrt: mindestens %2 von %3 Stimmen, %4 sind nötig.</translation>
        </message>
        <message>
            <source>While %1 is out, there would be only %2 of %3 votes, %4 are needed.</source>
            <translation>Solange %1 fehlt, gäbe es nur %2 von %3 Stimmen, %4 sind nötig.</translation>
        </message>
        <message>
            <source>While %1 is out, one more sudden loss is survived: at least %2 of %3 votes, %4 are needed.</source>
            <translation>Solange %1 fehlt, wird ein weiterer plötzlicher Verlust verkraftet: mindestens %2 von %3 Stimmen, %4 sind nötig.</translation>
        </message>
        <message>
            <source>While %1 is out, no further node may be lost: %2 of %3 votes, %4 are needed.</source>
            <translation>Solange %1 fehlt, darf kein weiterer Knoten ausfallen: %2 von %3 Stimmen, %4 sind nötig.</translation>
        </message>
        <message>
            <source>While %1 is out, only some further nodes may be lost: %2 of %3 votes, %4 are needed.</source>
            <translation>Solange %1 fehlt, dürfen nur bestimmte weitere Knoten ausfallen: %2 von %3 Stimmen, %4 sind nötig.</translation>
        </message>
        <message>
            <source>While %1 is out, the witness may not be lost: %2 of %3 votes, %4 are needed.</source>
            <translation>Solange %1 fehlt, darf der Zeuge nicht ausfallen: %2 von %3 Stimmen, %4 sind nötig.</translation>
        </message>
        <message>
            <source>The witness host %1 is updated by this plan too: while it restarts, %2 has no witness.</source>
            <translation>Der Zeugenhost %1 wird ebenfalls von diesem Plan aktualisiert: Während seines Neustarts hat %2 keinen Zeugen.</translation>
        </message>
        <message>
            <source>Update the witness host by a plan of its own, when every node is back.</source>
            <translation>Zeugenhost mit einem eigenen Plan aktualisieren, sobald alle Knoten zurück sind.</translation>
        </message>
        <message>
            <source>Whether a node is joining, isolated or quarantined is read again before every node step.</source>
            <translation>Ob ein Knoten gerade beitritt, isoliert oder in Quarantäne ist, wird vor jedem Knotenschritt neu gelesen.</translation>
        </message>
        <message>
            <source>%1 runs with forced quorum (read %2).</source>
            <translation>%1 läuft mit erzwungenem Quorum (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 is joining the cluster (read %2).</source>
            <translation>%1 tritt dem Cluster gerade bei (gelesen %2).</translation>
        </message>
        <message>
            <source>No node is joining, isolated or quarantined, and quorum is not forced (read %1).</source>
            <translation>Kein Knoten tritt gerade bei, ist isoliert oder in Quarantäne, und das Quorum ist nicht erzwungen (gelesen %1).</translation>
        </message>
        <message>
            <source>%1 is isolated or quarantined (read %2).</source>
            <translation>%1 ist isoliert oder in Quarantäne (gelesen %2).</translation>
        </message>
        <message>
            <source>On %1 agents may put settings back in the middle of the run: %2 (read %3).</source>
            <translation>Auf %1 können Agenten Einstellungen mitten im Lauf zurücksetzen: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>Whether configuration agents may put settings back is not reported: %1.</source>
            <translation>Ob Konfigurationsagenten Einstellungen zurücksetzen können, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Exclude the node from these agents, or stop them for the time of the run.</source>
            <translation>Knoten von diesen Agenten ausnehmen oder die Agenten für die Dauer des Laufs anhalten.</translation>
        </message>
        <message>
            <source>A Cluster-Aware Updating run is active on %1 (read %2).</source>
            <translation>Auf %1 ist ein Lauf des clusterfähigen Aktualisierens (CAU) aktiv (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether a Cluster-Aware Updating run is active is not reported.</source>
            <translation>Ob ein Lauf des clusterfähigen Aktualisierens (CAU) aktiv ist, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Wait until the run has ended, and read the estate again.</source>
            <translation>Ende des Laufs abwarten und den Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>%1 is down (read %2).</source>
            <translation>%1 ist außer Betrieb (gelesen %2).</translation>
        </message>
        <message>
            <source>No configuration agent may put settings back on %1 (read %2).</source>
            <translation>Kein Konfigurationsagent kann Einstellungen auf %1 zurücksetzen (gelesen %2).</translation>
        </message>
        <message>
            <source>No Cluster-Aware Updating run is active (read %1).</source>
            <translation>Kein Lauf des clusterfähigen Aktualisierens (CAU) ist aktiv (gelesen %1).</translation>
        </message>
        <message>
            <source>All nodes are up (read %1).</source>
            <translation>Alle Knoten sind in Betrieb (gelesen %1).</translation>
        </message>
        <message>
            <source>Whether another plan is active on the nodes is read before every node step.</source>
            <translation>Ob auf den Knoten ein anderer Plan aktiv ist, wird vor jedem Knotenschritt gelesen.</translation>
        </message>
        <message>
            <source>Bring %1 back and read the estate again, or name it as known down.</source>
            <translation>%1 zurückholen und den Bestand neu einlesen oder den Knoten als bekannt außer Betrieb angeben.</translation>
        </message>
        <message>
            <source>%1 is paused, and not by this plan (read %2).</source>
            <translation>%1 ist angehalten, und zwar nicht durch diesen Plan (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 is failed or pending (read %2).</source>
            <translation>%1 ist fehlgeschlagen oder ausstehend (gelesen %2).</translation>
        </message>
        <message>
            <source>No role is failed or pending (read %1).</source>
            <translation>Keine Rolle ist fehlgeschlagen oder ausstehend (gelesen %1).</translation>
        </message>
        <message>
            <source>No approval with a deadline and no automatic approval rule reaches a node (read %1).</source>
            <translation>Keine Genehmigung mit Stichtag und keine Regel zur automatischen Genehmigung erreicht einen Knoten (gelesen %1).</translation>
        </message>
        <message>
            <source>The automatic approval rules of the nodes' update server are not reported.</source>
            <translation>Die Regeln zur automatischen Genehmigung auf dem Updateserver der Knoten sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>What the synchronization options cover is not known: levels, update server or options are not reported.</source>
            <translation>Was die Synchronisierungsoptionen abdecken, ist nicht bekannt: Stände, Updateserver oder Optionen sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 is approved for %2 on %3 (read %4); whether its licence is accepted and it is downloaded is not reported.</source>
            <translation>%1 ist für %2 auf %3 genehmigt (gelesen %4); ob die Lizenz akzeptiert und das Update heruntergeladen ist, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Check on the update server that it is ready to install.</source>
            <translation>Auf dem Updateserver prüfen, ob das Update zur Installation bereit ist.</translation>
        </message>
        <message>
            <source>Approve it for the target group of the computer, or install from packages.</source>
            <translation>Für die Zielgruppe des Computers genehmigen oder aus Paketen installieren.</translation>
        </message>
        <message>
            <source>%1 is not approved for %2 on %3 (read %4).</source>
            <translation>%1 ist für %2 auf %3 nicht genehmigt (gelesen %4).</translation>
        </message>
        <message>
            <source>%1 is approved for removal from %2 on %3 (read %4).</source>
            <translation>%1 ist zur Entfernung von %2 auf %3 genehmigt (gelesen %4).</translation>
        </message>
        <message>
            <source>What the update server of %1 has approved is not reported.</source>
            <translation>Was der Updateserver von %1 genehmigt hat, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Let the computer report to its update server, and read the estate again.</source>
            <translation>Computer an seinen Updateserver berichten lassen und den Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>%1 reported to its update server %2; whether it needs the update is not reported.</source>
            <translation>%1 hat %2 an seinen Updateserver berichtet; ob das Update benötigt wird, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Check on the update server that the computer needs it.</source>
            <translation>Auf dem Updateserver prüfen, ob der Computer das Update benötigt.</translation>
        </message>
        <message>
            <source>%1 last reported to its update server %2; a report may be at most %3 hours old.</source>
            <translation>%1 hat zuletzt %2 an seinen Updateserver berichtet; ein Bericht darf höchstens %3 Stunden alt sein.</translation>
        </message>
        <message>
            <source>When %1 last reported to its update server is not reported.</source>
            <translation>Wann %1 zuletzt an seinen Updateserver berichtet hat, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 has no pending restart (read %2).</source>
            <translation>Für %1 steht kein Neustart aus (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 has a pending restart (read %2).</source>
            <translation>Für %1 steht ein Neustart aus (gelesen %2).</translation>
        </message>
        <message>
            <source>On %1 only file renames wait for a restart (read %2).</source>
            <translation>Auf %1 warten nur Dateiumbenennungen auf einen Neustart (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the system drive; %3 MB are needed (read %4).</source>
            <translation>%1 hat %2 MB frei auf dem Systemlaufwerk; %3 MB sind nötig (gelesen %4).</translation>
        </message>
        <message>
            <source>Free space on the drive.</source>
            <translation>Platz auf dem Laufwerk freigeben.</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the system drive (read %3).</source>
            <translation>%1 hat %2 MB frei auf dem Systemlaufwerk (gelesen %3).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the drive of SQL Server's programs; %3 MB are needed (read %4).</source>
            <translation>%1 hat %2 MB frei auf dem Laufwerk der Programme von SQL Server; %3 MB sind nötig (gelesen %4).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the drive of SQL Server's programs (read %3).</source>
            <translation>%1 hat %2 MB frei auf dem Laufwerk der Programme von SQL Server (gelesen %3).</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the drive of SQL Server's programs; twice what the packages unpack to are %3 MB (read %4).</source>
            <translation>%1 hat %2 MB frei auf dem Laufwerk der Programme von SQL Server; das Doppelte der entpackten Pakete sind %3 MB (gelesen %4).</translation>
        </message>
        <message>
            <source>How much space %1 has free on the drive of SQL Server's programs is not reported.</source>
            <translation>Wie viel Platz %1 auf dem Laufwerk der Programme von SQL Server frei hat, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 has %2 MB free on the system drive; twice what the packages unpack to are %3 MB (read %4).</source>
            <translation>%1 hat %2 MB frei auf dem Systemlaufwerk; das Doppelte der entpackten Pakete sind %3 MB (gelesen %4).</translation>
        </message>
        <message>
            <source>Packages are missing from the installer cache of %1 (read %2).</source>
            <translation>Im Installer-Cache von %1 fehlen Pakete (gelesen %2).</translation>
        </message>
        <message>
            <source>Restore the missing packages from the original media before the run.</source>
            <translation>Fehlende Pakete vor dem Lauf vom Originalmedium wiederherstellen.</translation>
        </message>
        <message>
            <source>The installer cache is intact on %1 (read %2).</source>
            <translation>Der Installer-Cache ist unversehrt auf %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether the installer cache is intact is not reported: %1.</source>
            <translation>Ob der Installer-Cache unversehrt ist, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Start what is missing, or make it reachable, and read the estate again.</source>
            <translation>Fehlendes starten oder erreichbar machen und den Bestand neu einlesen.</translation>
        </message>
        <message>
            <source>%1 lacks what the update needs: %2 (read %3).</source>
            <translation>Auf %1 fehlt, was das Update benötigt: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>%1 has every service that the update needs (read %2).</source>
            <translation>%1 hat jeden Dienst, den das Update benötigt (gelesen %2).</translation>
        </message>
        <message>
            <source>Not reported of %1: %2.</source>
            <translation>Nicht gemeldet von %1: %2.</translation>
        </message>
        <message>
            <source>The default data or log path of %1 does not exist (read %2).</source>
            <translation>Der Standardpfad für Daten oder Protokolle von %1 ist nicht vorhanden (gelesen %2).</translation>
        </message>
        <message>
            <source>Correct the default paths in the properties of the instance.</source>
            <translation>Standardpfade in den Eigenschaften der Instanz korrigieren.</translation>
        </message>
        <message>
            <source>Data, log and tempdb paths exist for %1 (read %2).</source>
            <translation>Die Daten-, Protokoll- und tempdb-Pfade sind vorhanden für %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>The path of tempdb does not exist on every node of %1 (read %2).</source>
            <translation>Der tempdb-Pfad ist nicht auf jedem Knoten von %1 vorhanden (gelesen %2).</translation>
        </message>
        <message>
            <source>Create the folder on every node.</source>
            <translation>Ordner auf jedem Knoten anlegen.</translation>
        </message>
        <message>
            <source>Whether the data, log and tempdb paths exist is not reported: %1.</source>
            <translation>Ob die Daten-, Protokoll- und tempdb-Pfade vorhanden sind, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>%1 is at %3 on %2, above the target %4: that would be a downgrade.</source>
            <translation>%1 ist auf %2 auf dem Stand %3, über dem Ziel %4: Das wäre eine Herabstufung.</translation>
        </message>
        <message>
            <source>The members of %1 have different levels: %2.</source>
            <translation>Die Mitglieder von %1 haben verschiedene Stände: %2.</translation>
        </message>
        <message>
            <source>The same level everywhere: %1 (read %2).</source>
            <translation>Überall derselbe Stand: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 is a Standard edition and has %2 possible owners; it supports two.</source>
            <translation>%1 ist eine Standard-Edition und hat %2 mögliche Besitzer; unterstützt werden zwei.</translation>
        </message>
        <message>
            <source>Limit its possible owners to two nodes.</source>
            <translation>Mögliche Besitzer auf zwei Knoten begrenzen.</translation>
        </message>
        <message>
            <source>The level on some nodes is not reported: %1.</source>
            <translation>Der Stand auf einigen Knoten ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Every node of %1 is a possible owner: %2.</source>
            <translation>Jeder Knoten von %1 ist möglicher Besitzer: %2.</translation>
        </message>
        <message>
            <source>%1 does not move databases by their preference (read %2).</source>
            <translation>%1 verschiebt Datenbanken nicht nach ihrer Präferenz (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 moves databases back by their preference on its own (read %2).</source>
            <translation>%1 verschiebt Datenbanken selbsttätig nach ihrer Präferenz zurück (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether %1 moves databases by their preference is not reported.</source>
            <translation>Ob %1 Datenbanken nach ihrer Präferenz verschiebt, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Switch PreferenceMoveFrequency off for the time of the run.</source>
            <translation>PreferenceMoveFrequency für die Dauer des Laufs ausschalten.</translation>
        </message>
        <message>
            <source>Backups of the mailbox databases and of Active Directory are not reported.</source>
            <translation>Sicherungen der Postfachdatenbanken und von Active Directory sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>Check both backups; a snapshot of a virtual machine is none.</source>
            <translation>Beide Sicherungen prüfen; ein Snapshot einer virtuellen Maschine ist keine.</translation>
        </message>
        <message>
            <source>Make a full backup before the run; a snapshot of a virtual machine is none.</source>
            <translation>Vor dem Lauf vollständig sichern; ein Snapshot einer virtuellen Maschine ist keine Sicherung.</translation>
        </message>
        <message>
            <source>Full backups are recent: %1 (oldest %2).</source>
            <translation>Vollständige Sicherungen sind aktuell: %1 (älteste %2).</translation>
        </message>
        <message>
            <source>The oldest full backup of %1 is of %2; it may be at most %3 hours old.</source>
            <translation>Die älteste vollständige Sicherung von %1 ist von %2; sie darf höchstens %3 Stunden alt sein.</translation>
        </message>
        <message>
            <source>When the databases were last backed up is not reported: %1.</source>
            <translation>Wann die Datenbanken zuletzt gesichert wurden, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Run DBCC CHECKDB before the run.</source>
            <translation>Vor dem Lauf DBCC CHECKDB ausführen.</translation>
        </message>
        <message>
            <source>Databases were checked recently: %1 (oldest %2).</source>
            <translation>Die Datenbanken wurden kürzlich geprüft: %1 (älteste Prüfung %2).</translation>
        </message>
        <message>
            <source>The last clean check of all databases of %1 is of %2; it may be at most %3 hours old.</source>
            <translation>Die letzte fehlerfreie Prüfung aller Datenbanken von %1 ist von %2; sie darf höchstens %3 Stunden alt sein.</translation>
        </message>
        <message>
            <source>When the databases were last checked is not reported: %1.</source>
            <translation>Wann die Datenbanken zuletzt geprüft wurden, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Repair or restore the databases before the move.</source>
            <translation>Datenbanken vor der Verschiebung reparieren oder wiederherstellen.</translation>
        </message>
        <message>
            <source>%1 has a transaction that is open for %2; %3 are accepted (read %4).</source>
            <translation>%1 hat eine Transaktion, die seit %2 offen ist; zulässig sind %3 (gelesen %4).</translation>
        </message>
        <message>
            <source>Whether a long transaction is open is not reported: %1.</source>
            <translation>Ob eine lange Transaktion offen ist, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Wait for it or ask who it belongs to: recovery after a move takes as long.</source>
            <translation>Ende abwarten oder den Verursacher fragen: Die Wiederherstellung nach einer Verschiebung dauert ebenso lange.</translation>
        </message>
        <message>
            <source>Databases of %1 are not online (read %2).</source>
            <translation>Datenbanken von %1 sind nicht online (gelesen %2).</translation>
        </message>
        <message>
            <source>All databases are online: %1 (read %2).</source>
            <translation>Alle Datenbanken sind online: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>No long transaction is open: %1 (read %2).</source>
            <translation>Keine lange Transaktion ist offen: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>Databases of %1 are suspect or being recovered: %2 (read %3).</source>
            <translation>Datenbanken von %1 sind fehlerverdächtig oder werden wiederhergestellt: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>Whether all databases are online is not reported: %1.</source>
            <translation>Ob alle Datenbanken online sind, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Wait for them or stop them before the move.</source>
            <translation>Vor der Verschiebung abwarten oder anhalten.</translation>
        </message>
        <message>
            <source>No job, backup or maintenance ran: %1 (read %2).</source>
            <translation>Kein Auftrag, keine Sicherung und keine Wartung lief: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>These ran on %1 and would be cut off by a move: %2 (read %3).</source>
            <translation>Dies lief auf %1 und würde durch eine Verschiebung abgebrochen: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>Which jobs and backups run is not reported: %1.</source>
            <translation>Welche Aufträge und Sicherungen laufen, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>While %1 is out, no member below its MaximumActiveDatabases can take: %2 (read %3).</source>
            <translation>Solange %1 fehlt, kann kein Mitglied unterhalb seiner MaximumActiveDatabases übernehmen: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>The other members can take the databases mounted on %1: %2.</source>
            <translation>Die übrigen Mitglieder können die auf %1 eingebundenen Datenbanken übernehmen: %2.</translation>
        </message>
        <message>
            <source>Raise MaximumActiveDatabases of another member for the time of the run.</source>
            <translation>MaximumActiveDatabases eines anderen Mitglieds für die Dauer des Laufs erhöhen.</translation>
        </message>
        <message>
            <source>On %1 the instances may use %2 MB together, more than its %3 MB (read %4).</source>
            <translation>Auf %1 dürfen die Instanzen zusammen %2 MB verwenden, mehr als die vorhandenen %3 MB (gelesen %4).</translation>
        </message>
        <message>
            <source>Memory suffices for what lands on %1 (read %2).</source>
            <translation>Der Arbeitsspeicher reicht für das, was auf %1 landet (gelesen %2).</translation>
        </message>
        <message>
            <source>Memory and max server memory are not reported: %1.</source>
            <translation>Arbeitsspeicher und max server memory sind nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Lower max server memory of the instances that share the node.</source>
            <translation>Max server memory der Instanzen senken, die sich den Knoten teilen.</translation>
        </message>
        <message>
            <source>On %1 several instances share the memory and these have no limit: %2 (read %3).</source>
            <translation>Auf %1 teilen sich mehrere Instanzen den Arbeitsspeicher, und diese haben keine Grenze: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>%1 and %2 both listen on port %4 of %3.</source>
            <translation>%1 und %2 lauschen beide auf Port %4 von %3.</translation>
        </message>
        <message>
            <source>Give one of them another port, or bind the stand-alone instance to one address.</source>
            <translation>Einer der beiden einen anderen Port geben oder die eigenständige Instanz an eine Adresse binden.</translation>
        </message>
        <message>
            <source>Ports do not collide: %1 (read %2).</source>
            <translation>Die Ports überschneiden sich nicht: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether ports collide is not reported: %1.</source>
            <translation>Ob sich Ports überschneiden, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Drive letters and the rights of service accounts on the target nodes are not reported.</source>
            <translation>Laufwerkbuchstaben und Rechte der Dienstkonten auf den Zielknoten sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>Check them on the nodes where instances land.</source>
            <translation>Auf den Knoten prüfen, auf denen Instanzen landen.</translation>
        </message>
        <message>
            <source>%1 has only asynchronous secondaries: one has to become synchronous before the failover.</source>
            <translation>%1 hat nur asynchrone sekundäre Replikate: Eines muss vor dem Failover synchron werden.</translation>
        </message>
        <message>
            <source>Expect slower commits meanwhile, or update the primary in a full outage.</source>
            <translation>Zwischenzeitlich mit langsameren Commits rechnen oder das primäre Replikat mit vollem Ausfall aktualisieren.</translation>
        </message>
        <message>
            <source>Of %1 these replicas are not ready for a failover: %2 (read %3).</source>
            <translation>Diese Replikate von %1 sind nicht bereit für ein Failover: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>%1 needs no failover: its primary moves with the clustered instance %2.</source>
            <translation>%1 benötigt kein Failover: Das primäre Replikat wird mit der geclusterten Instanz %2 verschoben.</translation>
        </message>
        <message>
            <source>Resume data movement and wait until every database is synchronized.</source>
            <translation>Datenverschiebung fortsetzen und warten, bis jede Datenbank synchronisiert ist.</translation>
        </message>
        <message>
            <source>The primary replica of %1 is not reported.</source>
            <translation>Das primäre Replikat von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 can fail over to %2: every database is synchronized (read %3).</source>
            <translation>%1 kann zu %2 wechseln: Jede Datenbank ist synchronisiert (gelesen %3).</translation>
        </message>
        <message>
            <source>Of %1 the synchronization of these replicas is not reported: %2.</source>
            <translation>Die Synchronisierung dieser Replikate von %1 ist nicht gemeldet: %2.</translation>
        </message>
        <message>
            <source>Bring another secondary back in step, or let the plan lower the number meanwhile.</source>
            <translation>Ein weiteres sekundäres Replikat wieder in Takt bringen oder den Plan die Zahl zwischenzeitlich senken lassen.</translation>
        </message>
        <message>
            <source>%1 requires %3 synchronized secondaries and has %2; the plan lowers the number meanwhile and puts it back.</source>
            <translation>%1 erfordert %3 synchronisierte sekundäre Replikate und hat %2; der Plan senkt die Zahl zwischenzeitlich und setzt sie wieder zurück.</translation>
        </message>
        <message>
            <source>Accept that commits may be on one replica only meanwhile.</source>
            <translation>Akzeptieren, dass Commits zwischenzeitlich nur auf einem Replikat liegen können.</translation>
        </message>
        <message>
            <source>No step takes a secondary away that %1 requires (%3 required, %2 synchronized).</source>
            <translation>Kein Schritt nimmt %1 ein erforderliches sekundäres Replikat (%3 erforderlich, %2 synchronisiert).</translation>
        </message>
        <message>
            <source>%1 has %2 synchronized secondaries; with one out, the %3 required ones stay.</source>
            <translation>%1 hat %2 synchronisierte sekundäre Replikate; fehlt eines, bleiben die %3 erforderlichen.</translation>
        </message>
        <message>
            <source>%1 has %2 synchronized secondaries and requires %3: with one out, commits fail.</source>
            <translation>%1 hat %2 synchronisierte sekundäre Replikate und erfordert %3: Fehlt eines, schlagen Commits fehl.</translation>
        </message>
        <message>
            <source>How many secondaries %1 requires is not reported.</source>
            <translation>Wie viele sekundäre Replikate %1 erfordert, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Whether %1 keeps its %3 required secondaries with one out is not reported (%2 are known as synchronized).</source>
            <translation>Ob %1 die %3 erforderlichen sekundären Replikate behält, wenn eines fehlt, ist nicht gemeldet (%2 sind als synchronisiert bekannt).</translation>
        </message>
        <message>
            <source>Compare logins, jobs, linked servers and certificates of the replicas.</source>
            <translation>Anmeldungen, Aufträge, Verbindungsserver und Zertifikate der Replikate vergleichen.</translation>
        </message>
        <message>
            <source>Whether logins, jobs and certificates match on the replicas is not reported: %1.</source>
            <translation>Ob Anmeldungen, Aufträge und Zertifikate auf den Replikaten übereinstimmen, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Whether databases outside of availability groups use replication or change data capture is not reported.</source>
            <translation>Ob Datenbanken außerhalb von Verfügbarkeitsgruppen Replikation oder Change Data Capture verwenden, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 has memory-optimized tables: its first start takes longer (read %2).</source>
            <translation>%1 hat speicheroptimierte Tabellen: Der erste Start dauert länger (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether there are memory-optimized tables is not reported: %1.</source>
            <translation>Ob es speicheroptimierte Tabellen gibt, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Plan more time for the move.</source>
            <translation>Mehr Zeit für die Verschiebung einplanen.</translation>
        </message>
        <message>
            <source>No memory-optimized tables: %1 (read %2).</source>
            <translation>Keine speicheroptimierten Tabellen: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>No database needs a treatment of its own: %1 (read %2).</source>
            <translation>Keine Datenbank benötigt eine eigene Behandlung: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 in %2 uses replication or change data capture.</source>
            <translation>%1 in %2 verwendet Replikation oder Change Data Capture.</translation>
        </message>
        <message>
            <source>Run sp_vupgrade_replication on the new primary after the failover.</source>
            <translation>Nach dem Failover sp_vupgrade_replication auf dem neuen primären Replikat ausführen.</translation>
        </message>
        <message>
            <source>SSISDB is a database of %1.</source>
            <translation>SSISDB ist eine Datenbank von %1.</translation>
        </message>
        <message>
            <source>Remove it from the availability group before the update and add it again afterwards.</source>
            <translation>Vor dem Update aus der Verfügbarkeitsgruppe entfernen und danach wieder hinzufügen.</translation>
        </message>
        <message>
            <source>Whether databases use replication or change data capture is not reported: %1.</source>
            <translation>Ob Datenbanken Replikation oder Change Data Capture verwenden, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Remove these nodes from the possible owners of the clustered instance.</source>
            <translation>Diese Knoten aus den möglichen Besitzern der geclusterten Instanz entfernen.</translation>
        </message>
        <message>
            <source>No other replica of its availability group is on a node of %1.</source>
            <translation>Kein anderes Replikat derselben Verfügbarkeitsgruppe ist auf einem Knoten von %1.</translation>
        </message>
        <message>
            <source>%1 can come to nodes with another replica of %2: %3.</source>
            <translation>%1 kann auf Knoten mit einem anderen Replikat von %2 kommen: %3.</translation>
        </message>
        <message>
            <source>Bring another copy of each back to Healthy, with short queues, on a member that is not blocked.</source>
            <translation>Je Datenbank eine andere Kopie wieder auf Healthy bringen, mit kurzen Warteschlangen, auf einem nicht blockierten Mitglied.</translation>
        </message>
        <message>
            <source>Databases mounted on %1 without another usable copy: %2 (read %3).</source>
            <translation>Auf %1 eingebundene Datenbanken ohne weitere verwendbare Kopie: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>Every database mounted on %1 has another usable copy: %2 (read %3).</source>
            <translation>Jede auf %1 eingebundene Datenbank hat eine weitere verwendbare Kopie: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>Whether databases mounted on %1 have another usable copy is not reported: %2.</source>
            <translation>Ob auf %1 eingebundene Datenbanken eine weitere verwendbare Kopie haben, ist nicht gemeldet: %2.</translation>
        </message>
        <message>
            <source>Test-ReplicationHealth fails on %1: %2 (read %3).</source>
            <translation>Test-ReplicationHealth schlägt auf %1 fehl: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>Find the cause and let the test pass before a member goes out.</source>
            <translation>Ursache finden und den Test bestehen lassen, bevor ein Mitglied herausgenommen wird.</translation>
        </message>
        <message>
            <source>Test-ReplicationHealth passes on %1 (read %2).</source>
            <translation>Test-ReplicationHealth ist bestanden auf %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>The result of Test-ReplicationHealth is not reported: %1.</source>
            <translation>Das Ergebnis von Test-ReplicationHealth ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Whether the witness host %1 is in another running plan is read before every node step.</source>
            <translation>Ob der Zeugenhost %1 in einem anderen laufenden Plan ist, wird vor jedem Knotenschritt gelesen.</translation>
        </message>
        <message>
            <source>The primary active manager of %1 is not reported.</source>
            <translation>Der primäre Active Manager von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 is the primary active manager; the role moves before its turn (read %2).</source>
            <translation>%1 ist der primäre Active Manager; die Rolle wird verschoben, bevor der Knoten an der Reihe ist (gelesen %2).</translation>
        </message>
        <message>
            <source>%1 is the primary active manager and is not touched (read %2).</source>
            <translation>%1 ist der primäre Active Manager und wird nicht angetastet (gelesen %2).</translation>
        </message>
        <message>
            <source>The witness host %1 is not in this plan.</source>
            <translation>Der Zeugenhost %1 ist nicht in diesem Plan.</translation>
        </message>
        <message>
            <source>The witness host of %1 is not reported.</source>
            <translation>Der Zeugenhost von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>It stays as it is; find out who set it before the run.</source>
            <translation>Es bleibt unverändert; vor dem Lauf klären, wer es eingestellt hat.</translation>
        </message>
        <message>
            <source>Components of %1 are not active: %2 (read %3).</source>
            <translation>Komponenten von %1 sind nicht aktiv: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>All components are active, and the activation policy is saved: %1 (read %2).</source>
            <translation>Alle Komponenten sind aktiv, und die Aktivierungsrichtlinie ist gesichert: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>%2 messages waited on %1 (read %3).</source>
            <translation>%2 Nachrichten warteten auf %1 (gelesen %3).</translation>
        </message>
        <message>
            <source>The queue is drained before the member goes out.</source>
            <translation>Die Warteschlange wird geleert, bevor das Mitglied herausgenommen wird.</translation>
        </message>
        <message>
            <source>Component states or activation policy are not reported: %1.</source>
            <translation>Komponentenzustände oder Aktivierungsrichtlinie sind nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Check .NET, Visual C++ and the rights for Active Directory, and save changed configuration files.</source>
            <translation>.NET, Visual C++ und die Rechte in Active Directory prüfen und geänderte Konfigurationsdateien sichern.</translation>
        </message>
        <message>
            <source>Repair the volumes first.</source>
            <translation>Zuerst die Volumes reparieren.</translation>
        </message>
        <message>
            <source>Repair jobs run in the storage of %1 (read %2).</source>
            <translation>Im Speicher von %1 laufen Reparaturaufträge (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether storage repair jobs run is not reported.</source>
            <translation>Ob Reparaturaufträge im Speicher laufen, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Wait until they have ended.</source>
            <translation>Ende der Aufträge abwarten.</translation>
        </message>
        <message>
            <source>The volumes are healthy and no repair job runs (read %1).</source>
            <translation>Die Volumes sind fehlerfrei, und kein Reparaturauftrag läuft (gelesen %1).</translation>
        </message>
        <message>
            <source>The volumes of %1 are not healthy (read %2).</source>
            <translation>Die Volumes von %1 sind nicht fehlerfrei (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether the volumes of Storage Spaces Direct are healthy is not reported.</source>
            <translation>Ob die Volumes von Storage Spaces Direct fehlerfrei sind, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Clustered disks are not online: %1 (read %2).</source>
            <translation>Geclusterte Datenträger sind nicht online: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>Clustered disks are online: %1 (read %2).</source>
            <translation>Geclusterte Datenträger sind online: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>The state of clustered disks is not reported: %1.</source>
            <translation>Der Zustand geclusterter Datenträger ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Bring disks online, and end redirected access and maintenance.</source>
            <translation>Datenträger online bringen und umgeleiteten Zugriff und Wartung beenden.</translation>
        </message>
        <message>
            <source>A shared volume of %1 is in redirected access or maintenance (read %2).</source>
            <translation>Ein freigegebenes Volume von %1 ist im umgeleiteten Zugriff oder in Wartung (gelesen %2).</translation>
        </message>
        <message>
            <source>No shared volume is in redirected access or maintenance (read %1).</source>
            <translation>Kein freigegebenes Volume ist im umgeleiteten Zugriff oder in Wartung (gelesen %1).</translation>
        </message>
        <message>
            <source>Whether shared volumes are in redirected access is not reported.</source>
            <translation>Ob freigegebene Volumes im umgeleiteten Zugriff sind, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The validation of %1 told failures (%2).</source>
            <translation>Die Validierung von %1 hat Fehler gezeigt (%2).</translation>
        </message>
        <message>
            <source>Read the report and mend what it told.</source>
            <translation>Bericht lesen und beheben, was er zeigt.</translation>
        </message>
        <message>
            <source>Validate the cluster: inventory, network and system.</source>
            <translation>Cluster validieren: Inventar, Netzwerk und System.</translation>
        </message>
        <message>
            <source>The cluster was validated without failures (%1).</source>
            <translation>Der Cluster wurde ohne Fehler validiert (%1).</translation>
        </message>
        <message>
            <source>%1 was last validated %2; a report may be at most %3 days old.</source>
            <translation>%1 wurde zuletzt %2 validiert; ein Bericht darf höchstens %3 Tage alt sein.</translation>
        </message>
        <message>
            <source>The cluster was validated %1; the result is not reported.</source>
            <translation>Der Cluster wurde %1 validiert; das Ergebnis ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Exclude the folders and processes of the product, and pause the scanner for Setup.</source>
            <translation>Ordner und Prozesse des Produkts ausschließen und den Scanner für Setup anhalten.</translation>
        </message>
        <message>
            <source>The antivirus exclusions of %1 are not complete (read %2).</source>
            <translation>Die Antivirenausschlüsse von %1 sind nicht vollständig (gelesen %2).</translation>
        </message>
        <message>
            <source>The antivirus exclusions are set on %1 (read %2).</source>
            <translation>Die Antivirenausschlüsse sind gesetzt auf %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>The exclusions of the antivirus software are not reported: %1.</source>
            <translation>Die Ausschlüsse der Antivirensoftware sind nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Every node step begins in time to be taken back within the window; %1 needs up to %2 of %3.</source>
            <translation>Jeder Knotenschritt beginnt rechtzeitig, um im Wartungsfenster zurückgenommen zu werden; %1 benötigt bis zu %2 von %3.</translation>
        </message>
        <message>
            <source>The step of %1 may begin too late: with its way back it needs up to %2, the window is %3 long.</source>
            <translation>Der Schritt von %1 kann zu spät beginnen: Mit dem Rückweg benötigt er bis zu %2, das Wartungsfenster ist %3 lang.</translation>
        </message>
        <message>
            <source>The account that runs the update is no administrator on %1 (read %2).</source>
            <translation>Das Konto, das das Update ausführt, ist auf %1 kein Administrator (gelesen %2).</translation>
        </message>
        <message>
            <source>Give the account the rights, or use another one.</source>
            <translation>Dem Konto die Rechte geben oder ein anderes verwenden.</translation>
        </message>
        <message>
            <source>The account that runs the update is an administrator on %1 (read %2).</source>
            <translation>Das Konto, das das Update ausführt, ist auf %1 Administrator (gelesen %2).</translation>
        </message>
        <message>
            <source>The rights on %1 last until %2, longer than the plan.</source>
            <translation>Die Rechte auf %1 gelten bis %2, länger als der Plan.</translation>
        </message>
        <message>
            <source>Rights in SQL Server and on the update server, the change ticket and the silencing of alarms are not reported.</source>
            <translation>Rechte in SQL Server und auf dem Updateserver, das Change-Ticket und das Stummschalten von Alarmen sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>Rights in SQL Server, Exchange and on the update server, the change ticket and the silencing of alarms are not reported.</source>
            <translation>Rechte in SQL Server, Exchange und auf dem Updateserver, das Change-Ticket und das Stummschalten von Alarmen sind nicht gemeldet.</translation>
        </message>
        <message>
            <source>Check them before the run begins.</source>
            <translation>Vor Beginn des Laufs prüfen.</translation>
        </message>
        <message>
            <source>The rights on %1 end %2: %3 are left, the plan takes up to %4.</source>
            <translation>Die Rechte auf %1 enden %2: Es bleiben %3, der Plan dauert bis zu %4.</translation>
        </message>
        <message>
            <source>Renew the rights for the length of the plan.</source>
            <translation>Rechte für die Dauer des Plans verlängern.</translation>
        </message>
        <message>
            <source>Whether the account that runs the update is an administrator on %1 is not reported.</source>
            <translation>Ob das Konto, das das Update ausführt, auf %1 Administrator ist, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>The nodes have different Windows versions: %1.</source>
            <translation>Die Knoten haben verschiedene Windows-Versionen: %1.</translation>
        </message>
        <message>
            <source>Finish the upgrade of Windows within a month; this plan does not raise the functional level.</source>
            <translation>Upgrade von Windows innerhalb eines Monats abschließen; dieser Plan hebt die Funktionsebene nicht an.</translation>
        </message>
        <message>
            <source>The Windows build of some nodes is not reported: %1.</source>
            <translation>Der Windows-Build einiger Knoten ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>The name of %1 is not online, or its computer object or DNS record is not in order (read %2).</source>
            <translation>Der Name von %1 ist nicht online, oder sein Computerobjekt oder DNS-Eintrag ist nicht in Ordnung (gelesen %2).</translation>
        </message>
        <message>
            <source>The name of %1 is online (read %2).</source>
            <translation>Der Name von %1 ist online (gelesen %2).</translation>
        </message>
        <message>
            <source>Whether the name, computer object and DNS record of %1 are in order is not reported.</source>
            <translation>Ob Name, Computerobjekt und DNS-Eintrag von %1 in Ordnung sind, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Bring the cluster name online, and check its computer object and DNS record.</source>
            <translation>Clusternamen online bringen und sein Computerobjekt und seinen DNS-Eintrag prüfen.</translation>
        </message>
        <message>
            <source>The clocks agree with the domain: %1 (read %2).</source>
            <translation>Die Uhren stimmen mit der Domäne überein: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>The clock of %1 is off by %2 (read %3).</source>
            <translation>Die Uhr von %1 weicht um %2 ab (gelesen %3).</translation>
        </message>
        <message>
            <source>Correct the time source: Kerberos takes at most five minutes.</source>
            <translation>Zeitquelle korrigieren: Kerberos verträgt höchstens fünf Minuten.</translation>
        </message>
        <message>
            <source>Whether the clocks agree with the domain is not reported: %1.</source>
            <translation>Ob die Uhren mit der Domäne übereinstimmen, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Errors of the last seven days on %1: %2 (read %3).</source>
            <translation>Fehler der letzten sieben Tage auf %1: %2 (gelesen %3).</translation>
        </message>
        <message>
            <source>Find their cause before a node goes out.</source>
            <translation>Ursache finden, bevor ein Knoten herausgenommen wird.</translation>
        </message>
        <message>
            <source>No cluster or disk error in the last seven days: %1 (read %2).</source>
            <translation>Kein Cluster- oder Datenträgerfehler in den letzten sieben Tagen: %1 (gelesen %2).</translation>
        </message>
        <message>
            <source>Recent cluster and disk errors in the event log are not reported: %1.</source>
            <translation>Aktuelle Cluster- und Datenträgerfehler im Ereignisprotokoll sind nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>While a node is out, these roles cannot all run: they must be on different nodes: %1.</source>
            <translation>Solange ein Knoten fehlt, können diese Rollen nicht alle laufen, denn sie müssen auf verschiedenen Knoten sein: %1.</translation>
        </message>
        <message>
            <source>These roles should be apart, and whether the cluster enforces it is not reported: %1.</source>
            <translation>Diese Rollen sollen getrennt sein, und ob der Cluster es erzwingt, ist nicht gemeldet: %1.</translation>
        </message>
        <message>
            <source>Read it with the collector, or check it by hand.</source>
            <translation>Mit dem Sammelskript einlesen oder von Hand prüfen.</translation>
        </message>
        <message>
            <source>The node is primary for an availability group, and a drain would move the group behind its back.</source>
            <translation>Der Knoten ist primär für eine Verfügbarkeitsgruppe, und ein Ausgleichen würde die Gruppe hinter ihrem Rücken verschieben.</translation>
        </message>
        <message>
            <source>The role is an availability group: it fails over by T-SQL and is never moved by the cluster.</source>
            <translation>Die Rolle ist eine Verfügbarkeitsgruppe: Sie schwenkt per T-SQL und wird nie vom Cluster verschoben.</translation>
        </message>
        <message>
            <source>The target hosts another replica of the same availability group, which may be dropped then.</source>
            <translation>Das Ziel trägt ein anderes Replikat derselben Verfügbarkeitsgruppe, das dann gelöscht werden kann.</translation>
        </message>
        <message>
            <source>The target is not a synchronous replica with every database synchronized: data would be lost.</source>
            <translation>Das Ziel ist kein synchrones Replikat mit lauter synchronisierten Datenbanken: Daten gingen verloren.</translation>
        </message>
        <message>
            <source>The availability group has no primary at this moment.</source>
            <translation>Die Verfügbarkeitsgruppe hat in diesem Augenblick kein primäres Replikat.</translation>
        </message>
        <message>
            <source>A mailbox database of the member has no other copy that could be mounted.</source>
            <translation>Eine Postfachdatenbank des Mitglieds hat keine andere Kopie, die eingebunden werden kann.</translation>
        </message>
        <message>
            <source>Storage jobs still run: no other node of Storage Spaces Direct may leave before they are done.</source>
            <translation>Speicheraufträge laufen noch: Kein anderer Knoten von Storage Spaces Direct darf gehen, bevor sie fertig sind.</translation>
        </message>
        <message>
            <source>REQUIRED_SYNCHRONIZED_SECONDARIES_TO_COMMIT of %1 is not reported; 0 is assumed.</source>
            <translation>REQUIRED_SYNCHRONIZED_SECONDARIES_TO_COMMIT von %1 ist nicht gemeldet; 0 wird angenommen.</translation>
        </message>
        <message>
            <source>Whether the volumes of %1 are healthy is not reported; healthy is assumed.</source>
            <translation>Ob die Volumes von %1 fehlerfrei sind, ist nicht gemeldet; fehlerfrei wird angenommen.</translation>
        </message>
        <message>
            <source>Update %1 with full outage</source>
            <translation>%1 mit vollem Ausfall aktualisieren</translation>
        </message>
        <message>
            <source>Update the virtual server %1 with full outage</source>
            <translation>Virtuellen Server %1 mit vollem Ausfall aktualisieren</translation>
        </message>
        <message>
            <source>Update %1 on %2</source>
            <translation>%1 auf %2 aktualisieren</translation>
        </message>
        <message>
            <source>Fail %1 over from %2 to %3</source>
            <translation>%1 von %2 auf %3 schwenken</translation>
        </message>
        <message>
            <source>Take %1 out of %2</source>
            <translation>%1 aus %2 herausnehmen</translation>
        </message>
        <message>
            <source>Put %1 back into %2</source>
            <translation>%1 wieder in %2 aufnehmen</translation>
        </message>
        <message>
            <source>Run sp_vupgrade_replication in %1 on %2</source>
            <translation>sp_vupgrade_replication in %1 auf %2 ausführen</translation>
        </message>
        <message>
            <source>%1 enters maintenance mode: its databases are mounted on other members first.</source>
            <translation>%1 geht in den Wartungsmodus: Seine Datenbanken werden zuerst auf anderen Mitgliedern eingebunden.</translation>
        </message>
        <message>
            <source>The replica %1 is out meanwhile for: %2. Databases outside of availability groups are down.</source>
            <translation>Das Replikat %1 fehlt währenddessen für: %2. Datenbanken außerhalb von Verfügbarkeitsgruppen sind nicht erreichbar.</translation>
        </message>
        <message>
            <source>The only synchronous secondary is out: until it is back, %1 can not fail over without loss.</source>
            <translation>Das einzige synchrone sekundäre Replikat fehlt: Bis es zurück ist, kann %1 nicht verlustfrei schwenken.</translation>
        </message>
        <message>
            <source>%1 has no other node that could take it: its users wait until the update is done.</source>
            <translation>%1 hat keinen anderen Knoten, der übernehmen könnte: Die Benutzer warten, bis die Aktualisierung fertig ist.</translation>
        </message>
        <message>
            <source>Setup runs once on %2, with all nodes up, and updates the binaries of %1 on every node.</source>
            <translation>Setup läuft einmal auf %2, während alle Knoten laufen, und aktualisiert die Programmdateien von %1 auf jedem Knoten.</translation>
        </message>
        <message>
            <source>The package updates only instances that are passive on %1. The node is not restarted.</source>
            <translation>Das Paket aktualisiert nur Instanzen, die auf %1 passiv sind. Der Knoten wird nicht neu gestartet.</translation>
        </message>
        <message>
            <source>The fail-over waits until every database of %1 on %2 is synchronized.</source>
            <translation>Der Schwenk wartet, bis jede Datenbank von %1 auf %2 synchronisiert ist.</translation>
        </message>
        <message>
            <source>No replica of %1 is synchronous: this one is, for as long as the fail-over and the way back take.</source>
            <translation>Kein Replikat von %1 ist synchron: Dieses ist es, solange der Schwenk und der Rückweg dauern.</translation>
        </message>
        <message>
            <source>%1 is served by an updated replica before its primary is updated.</source>
            <translation>%1 wird von einem aktualisierten Replikat bedient, bevor das primäre aktualisiert wird.</translation>
        </message>
        <message>
            <source>No node is free: %1 makes room on the node that is updated next.</source>
            <translation>Kein Knoten ist frei: %1 macht Platz auf dem Knoten, der als Nächstes aktualisiert wird.</translation>
        </message>
        <message>
            <source>No node is free: %1 shares a node meanwhile so that one can be updated.</source>
            <translation>Kein Knoten ist frei: %1 teilt sich inzwischen einen Knoten, damit einer aktualisiert werden kann.</translation>
        </message>
        <message>
            <source>Back up %1 before the run and again after it.</source>
            <translation>%1 vor dem Lauf und danach noch einmal sichern.</translation>
        </message>
        <message>
            <source>%1 shared a node only for the update and returns to its own.</source>
            <translation>%1 teilte sich einen Knoten nur für die Aktualisierung und kehrt auf den eigenen zurück.</translation>
        </message>
        <message>
            <source>This is done by a person; the run waits for the answer.</source>
            <translation>Das macht ein Mensch; der Lauf wartet auf die Antwort.</translation>
        </message>
        <message>
            <source>No availability group may fail over on its own during the run.</source>
            <translation>Keine Verfügbarkeitsgruppe darf während des Laufs von selbst schwenken.</translation>
        </message>
        <message>
            <source>Commits must not stop while a secondary is out.</source>
            <translation>Schreibvorgänge dürfen nicht stehen bleiben, während ein sekundäres Replikat fehlt.</translation>
        </message>
        <message>
            <source>Backups run on the primary while secondaries are updated.</source>
            <translation>Sicherungen laufen auf dem primären Replikat, während sekundäre aktualisiert werden.</translation>
        </message>
        <message>
            <source>%1 uses Storage Spaces Direct: stopping the cluster service skips the drain of its storage.</source>
            <translation>%1 verwendet Storage Spaces Direct: Das Beenden des Clusterdienstes überspringt das Ausgleichen des Speichers.</translation>
        </message>
        <message>
            <source>Setup needs the cluster service while it updates the clustered instance %1, so the service can not be stopped.</source>
            <translation>Setup braucht den Clusterdienst, während es die geclusterte Instanz %1 aktualisiert; der Dienst kann nicht beendet werden.</translation>
        </message>
        <message>
            <source>The volumes of %1 are not healthy.</source>
            <translation>Die Volumes von %1 sind nicht fehlerfrei.</translation>
        </message>
        <message>
            <source>%1 carries a clustered mailbox server and SQL Server instances.</source>
            <translation>%1 trägt einen geclusterten Postfachserver und SQL Server-Instanzen.</translation>
        </message>
        <message>
            <source>%1 runs Exchange, but no database availability group of its cluster is reported.</source>
            <translation>Auf %1 läuft Exchange, aber keine Datenbankverfügbarkeitsgruppe seines Clusters ist gemeldet.</translation>
        </message>
        <message>
            <source>No mailbox database of %1 is reported, so nobody can tell where its databases would be mounted.</source>
            <translation>Keine Postfachdatenbank von %1 ist gemeldet; niemand kann sagen, wo sie eingebunden würde.</translation>
        </message>
        <message>
            <source>The mailbox database %1 is not mounted.</source>
            <translation>Die Postfachdatenbank %1 ist nicht eingebunden.</translation>
        </message>
        <message>
            <source>The mailbox database %2 on %1 has no other copy that could be mounted: healthy, not lagged, not blocked, with short queues.</source>
            <translation>Die Postfachdatenbank %2 auf %1 hat keine andere Kopie, die eingebunden werden könnte: fehlerfrei, nicht verzögert, nicht gesperrt, mit kurzen Warteschlangen.</translation>
        </message>
        <message>
            <source>Another run is working on %1.</source>
            <translation>Ein anderer Lauf arbeitet an %1.</translation>
        </message>
        <message>
            <source>The witness of %1 is on %2, which another run is working on.</source>
            <translation>Der Zeuge von %1 liegt auf %2, woran ein anderer Lauf arbeitet.</translation>
        </message>
        <message>
            <source>%1 is updated once on its owner, which needs every node to be up.</source>
            <translation>%1 wird einmal auf dem Besitzer aktualisiert; dazu müssen alle Knoten laufen.</translation>
        </message>
        <message>
            <source>%1 is not managed by the failover cluster (CLUSTER_TYPE EXTERNAL or NONE).</source>
            <translation>%1 wird nicht vom Failovercluster verwaltet (CLUSTER_TYPE EXTERNAL oder NONE).</translation>
        </message>
        <message>
            <source>The primary replica of %1 is not reported or not running.</source>
            <translation>Das primäre Replikat von %1 ist nicht gemeldet oder läuft nicht.</translation>
        </message>
        <message>
            <source>The instance of the replica %2 of %1 is not reported.</source>
            <translation>Die Instanz des Replikats %2 von %1 ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1 demands %2 synchronized secondaries to commit, and only %3 are left while one is updated: users could not write.</source>
            <translation>%1 verlangt %2 synchronisierte sekundäre Replikate zum Schreiben, und nur %3 bleiben, während eines aktualisiert wird: Benutzer könnten nicht schreiben.</translation>
        </message>
        <message>
            <source>%1 has only one replica: no rolling update is possible.</source>
            <translation>%1 hat nur ein Replikat: Keine schrittweise Aktualisierung ist möglich.</translation>
        </message>
        <message>
            <source>%1 has no synchronous secondary: a fail-over would lose data.</source>
            <translation>%1 hat kein synchrones sekundäres Replikat: Ein Schwenk würde Daten verlieren.</translation>
        </message>
        <message>
            <source>%1 has no secondary to which it could fail over before %2 is updated.</source>
            <translation>%1 hat kein sekundäres Replikat, auf das es schwenken könnte, bevor %2 aktualisiert wird.</translation>
        </message>
        <message>
            <source>%1 could only move to a node that hosts another replica of its availability group, which may be dropped then.</source>
            <translation>%1 könnte nur auf einen Knoten wechseln, der ein anderes Replikat seiner Verfügbarkeitsgruppe trägt, das dann gelöscht werden kann.</translation>
        </message>
        <message>
            <source>No node of %1 can be freed of everything it carries.</source>
            <translation>Kein Knoten von %1 lässt sich von allem befreien, was er trägt.</translation>
        </message>
        <message>
            <source>%1 is left out by wish and stays at its level; it stays out of the possible owners.</source>
            <translation>%1 ist auf Wunsch ausgelassen und behält seinen Stand; der Knoten bleibt aus den möglichen Besitzern heraus.</translation>
        </message>
        <message>
            <source>Pause and drain the nodes instead.</source>
            <translation>Die Knoten stattdessen anhalten und ausgleichen.</translation>
        </message>
        <message>
            <source>Wait for the repair, or repair the volumes, and read the estate again.</source>
            <translation>Auf die Reparatur warten oder die Volumes reparieren und den Bestand neu lesen.</translation>
        </message>
        <message>
            <source>Update this cluster by hand.</source>
            <translation>Diesen Cluster von Hand aktualisieren.</translation>
        </message>
        <message>
            <source>Read the database availability group with the Exchange part of the collector.</source>
            <translation>Die Datenbankverfügbarkeitsgruppe mit dem Exchange-Teil des Sammlers lesen.</translation>
        </message>
        <message>
            <source>Mount %1, or find out why it is not mounted.</source>
            <translation>%1 einbinden oder herausfinden, warum die Datenbank nicht eingebunden ist.</translation>
        </message>
        <message>
            <source>Repair or resume another copy of %1, or lift what blocks its server.</source>
            <translation>Eine andere Kopie von %1 reparieren oder fortsetzen oder aufheben, was ihren Server sperrt.</translation>
        </message>
        <message>
            <source>Leave %1 out of this plan.</source>
            <translation>%1 aus diesem Plan auslassen.</translation>
        </message>
        <message>
            <source>Take %1 out of the list of nodes that are left out.</source>
            <translation>%1 aus der Liste der ausgelassenen Knoten nehmen.</translation>
        </message>
        <message>
            <source>Wait for the end of the other run.</source>
            <translation>Auf das Ende des anderen Laufs warten.</translation>
        </message>
        <message>
            <source>Start every node and read the estate again.</source>
            <translation>Alle Knoten starten und den Bestand neu lesen.</translation>
        </message>
        <message>
            <source>Accept the full outage of %1 in the policy (acceptFullOutage).</source>
            <translation>Den vollen Ausfall von %1 in der Richtlinie annehmen (acceptFullOutage).</translation>
        </message>
        <message>
            <source>Let a replica of %1 be synchronous for the fail-over (acceptSyncSwitch).</source>
            <translation>Ein Replikat von %1 für den Schwenk synchron sein lassen (acceptSyncSwitch).</translation>
        </message>
        <message>
            <source>Let %1 commit with fewer secondaries for the time of the run (acceptFewerSecondaries).</source>
            <translation>%1 für die Dauer des Laufs mit weniger sekundären Replikaten schreiben lassen (acceptFewerSecondaries).</translation>
        </message>
        <message>
            <source>Add a synchronous secondary to %1.</source>
            <translation>%1 ein synchrones sekundäres Replikat hinzufügen.</translation>
        </message>
        <message>
            <source>Take the nodes with another replica out of the possible owners of %1, or give it a node of its own.</source>
            <translation>Die Knoten mit einem anderen Replikat aus den möglichen Besitzern von %1 nehmen oder der Instanz einen eigenen Knoten geben.</translation>
        </message>
        <message>
            <source>Update one instance at a time with packages (fromPackages, perInstance).</source>
            <translation>Mit Paketen eine Instanz nach der anderen aktualisieren (fromPackages, perInstance).</translation>
        </message>
        <message>
            <source>Give %1 a role of its own.</source>
            <translation>%1 eine eigene Rolle geben.</translation>
        </message>
        <message>
            <source>Accept the full outage of %1.</source>
            <translation>Den vollen Ausfall von %1 annehmen.</translation>
        </message>
        <message>
            <source>Let a replica of %1 be synchronous for the fail-over.</source>
            <translation>Ein Replikat von %1 für den Schwenk synchron sein lassen.</translation>
        </message>
        <message>
            <source>Let %1 commit with fewer secondaries for the time of the run.</source>
            <translation>%1 für die Dauer des Laufs mit weniger sekundären Replikaten schreiben lassen.</translation>
        </message>
        <message>
            <source>Pause and drain the nodes instead of stopping the cluster service.</source>
            <translation>Die Knoten anhalten und ausgleichen, statt den Clusterdienst zu beenden.</translation>
        </message>
        <message>
            <source>Update one instance at a time with packages.</source>
            <translation>Mit Paketen eine Instanz nach der anderen aktualisieren.</translation>
        </message>
        <message>
            <source>Give up the target named for %1 and take the newest build of its branch.</source>
            <translation>Auf das für %1 genannte Ziel verzichten und den neuesten Build des Zweigs nehmen.</translation>
        </message>
        <message>
            <source>Bring %1 back, so that it is up and a full member.</source>
            <translation>%1 zurückholen, sodass der Knoten läuft und volles Mitglied ist.</translation>
        </message>
        <message>
            <source>Name %1 as known down; the plan is incomplete then.</source>
            <translation>%1 als bekannt ausgefallen nennen; der Plan ist dann unvollständig.</translation>
        </message>
        <message>
            <source>Leave %1 out; the plan is incomplete then.</source>
            <translation>%1 auslassen; der Plan ist dann unvollständig.</translation>
        </message>
        <message>
            <source>Add a witness to %1.</source>
            <translation>%1 einen Zeugen hinzufügen.</translation>
        </message>
        <message>
            <source>Bring the witness of %1 online.</source>
            <translation>Den Zeugen von %1 online schalten.</translation>
        </message>
        <message>
            <source>Restart %1 without forced quorum.</source>
            <translation>%1 ohne erzwungenes Quorum neu starten.</translation>
        </message>
        <message>
            <source>Repair the volumes of %1.</source>
            <translation>Die Volumes von %1 reparieren.</translation>
        </message>
        <message>
            <source>Switch the enforcement of anti-affinity of %1 off for the run.</source>
            <translation>Die erzwungene Antiaffinität von %1 für den Lauf abschalten.</translation>
        </message>
        <message>
            <source>Bring %1 online.</source>
            <translation>%1 online schalten.</translation>
        </message>
        <message>
            <source>Allow every node as possible owner of %1.</source>
            <translation>Jeden Knoten als möglichen Besitzer von %1 zulassen.</translation>
        </message>
        <message>
            <source>Repair or resume the database copies of %1.</source>
            <translation>Die Datenbankkopien von %1 reparieren oder fortsetzen.</translation>
        </message>
        <message>
            <source>%1 returns to where it was before.</source>
            <translation>%1 kehrt dahin zurück, wo es vorher war.</translation>
        </message>
        <message>
            <source>%1 is on the baseline %2, the target on %3: update the service pack by hand first.</source>
            <translation>%1 steht auf der Basis %2, das Ziel auf %3: zuerst das Service Pack von Hand installieren.</translation>
        </message>
        <message>
            <source>%1 shares the role %2 with another instance, so neither can move alone.</source>
            <translation>%1 teilt sich die Rolle %2 mit einer anderen Instanz; keine von beiden kann allein wechseln.</translation>
        </message>
        <message>
            <source>%1 is SQL Server 2005 or older, which is updated once on its owner which takes it down for the whole update.</source>
            <translation>%1 ist SQL Server 2005 oder älter und wird einmal auf dem Besitzer aktualisiert; währenddessen ist die Instanz nicht erreichbar.</translation>
        </message>
        <message>
            <source>Step %1: %2 is set to %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Schritt %1: %2 wird auf %3 gestellt (Stimmen: %4 von %5, %6 nötig).</translation>
        </message>
        <message>
            <source>Step %1: %2 fails over to %3 (votes: %4 of %5, %6 needed).</source>
            <translation>Schritt %1: %2 schwenkt auf %3 (Stimmen: %4 von %5, %6 nötig).</translation>
        </message>
        <message>
            <source>Step %1: the replicas of %2 have caught up (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: Die Replikate von %2 haben aufgeholt (Stimmen: %3 von %4, %5 nötig).</translation>
        </message>
        <message>
            <source>Step %1: %2 hands over its databases and is paused (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: %2 gibt seine Datenbanken ab und wird angehalten (Stimmen: %3 von %4, %5 nötig).</translation>
        </message>
        <message>
            <source>Step %1: %2 leaves maintenance mode (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: %2 verlässt den Wartungsmodus (Stimmen: %3 von %4, %5 nötig).</translation>
        </message>
        <message>
            <source>Step %1: the database copies on %2 are healthy (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: Die Datenbankkopien auf %2 sind fehlerfrei (Stimmen: %3 von %4, %5 nötig).</translation>
        </message>
        <message>
            <source>Step %1: the storage jobs of %2 are done (votes: %3 of %4, %5 needed).</source>
            <translation>Schritt %1: Die Speicheraufträge von %2 sind fertig (Stimmen: %3 von %4, %5 nötig).</translation>
        </message>
        <message>
            <source>Step %1: users of %2 could not write any more.</source>
            <translation>Schritt %1: Benutzer von %2 könnten nicht mehr schreiben.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule X-6: the mailbox database %2 would be dismounted.</source>
            <translation>Schritt %1 verletzt Regel X-6: Die Postfachdatenbank %2 würde getrennt.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %3 would be updated or go away while it is primary for %2.</source>
            <translation>Schritt %1 verletzt Regel I4: %3 würde aktualisiert oder ginge weg, während der Knoten primär für %2 ist.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I4: %3 would go away while %2 is mounted there.</source>
            <translation>Schritt %1 verletzt Regel I4: %3 ginge weg, während %2 dort eingebunden ist.</translation>
        </message>
        <message>
            <source>The plan breaks rule I5: the modes of %1 are not put back.</source>
            <translation>Der Plan verletzt Regel I5: Die Modi von %1 werden nicht zurückgestellt.</translation>
        </message>
        <message>
            <source>Step %1 breaks rule I6 for %2 on %3:</source>
            <translation>Schritt %1 verletzt Regel I6 für %2 auf %3:</translation>
        </message>
        <message>
            <source>Not if %3 fails in step %1. Too few secondaries would be left: users of %4 could not write.</source>
            <translation>Nicht, wenn %3 in Schritt %1 ausfällt. Zu wenige sekundäre Replikate blieben: Benutzer von %4 könnten nicht schreiben.</translation>
        </message>
        <message>
            <source>Not if %3 fails in steps %1 to %2. Too few secondaries would be left: users of %4 could not write.</source>
            <translation>Nicht, wenn %3 in den Schritten %1 bis %2 ausfällt. Zu wenige sekundäre Replikate blieben: Benutzer von %4 könnten nicht schreiben.</translation>
        </message>
        <message>
            <source>%1 stays on %2 while the node is updated: it is down meanwhile.</source>
            <translation>%1 bleibt auf %2, während der Knoten aktualisiert wird, und ist so lange nicht verfügbar.</translation>
        </message>
        <message>
            <source>Accept the outage, or let another node own it.</source>
            <translation>Ausfall akzeptieren oder einen anderen Knoten zum Besitzer machen.</translation>
        </message>
        <message>
            <source>What would make it possible, each tried and proved:</source>
            <translation>Was es möglich machen würde, jedes ausprobiert und bewiesen:</translation>
        </message>
        <message>
            <source>Then there is a plan of %1 steps, safe also with one more fault.</source>
            <translation>Dann gibt es einen Plan mit %1 Schritten, sicher auch bei einem weiteren Fehler.</translation>
        </message>
        <message>
            <source>Then there is a plan of %1 steps, safe with margins.</source>
            <translation>Dann gibt es einen Plan mit %1 Schritten, sicher mit Vorbehalten.</translation>
        </message>
        <message>
            <source>Then there is a plan of %1 steps, incomplete.</source>
            <translation>Dann gibt es einen Plan mit %1 Schritten, unvollständig.</translation>
        </message>
        <message>
            <source>"%1" is no build after %2 that could fix it.</source>
            <translation>"%1" ist kein Build nach %2, der es beheben könnte.</translation>
        </message>
        <message>
            <source>Setup of %1 %2 (%3) can end with error 0x851A001A on a replica of an availability group that has replication or change data capture; the instance then finishes by itself when it starts.</source>
            <translation>Das Setup von %1 %2 (%3) kann auf einem Replikat einer Verfügbarkeitsgruppe mit Replikation oder Change Data Capture mit dem Fehler 0x851A001A enden; die Instanz wird danach beim Start von selbst fertig.</translation>
        </message>
        <message>
            <source>%1 %2 (%3) can switch lock escalation off, so that statements fail with error 1204.</source>
            <translation>%1 %2 (%3) kann die Sperrenausweitung abschalten, sodass Anweisungen mit dem Fehler 1204 scheitern.</translation>
        </message>
        <message>
            <source>With %1 %2 (%3), backups by volume shadow copy can find no database and back up nothing.</source>
            <translation>Mit %1 %2 (%3) können Sicherungen über Volumeschattenkopien (VSS) keine Datenbank finden und nichts sichern.</translation>
        </message>
        <message>
            <source>%1 %2 (%3) cannot restore some compressed backups of encrypted databases that older levels made.</source>
            <translation>%1 %2 (%3) kann manche komprimierten Sicherungen verschlüsselter Datenbanken, die ältere Stände erstellt haben, nicht wiederherstellen.</translation>
        </message>
        <message>
            <source>With %1 %2 (%3), transport rules can stop after a while, and with them the flow of mail.</source>
            <translation>Mit %1 %2 (%3) können Transportregeln nach einiger Zeit stehen bleiben und mit ihnen der Nachrichtenfluss.</translation>
        </message>
        <message>
            <source>Setup of %1 %2 (%3) failed where Windows is not in English; it was published again.</source>
            <translation>Das Setup von %1 %2 (%3) schlug fehl, wo Windows nicht englisch ist; das Update wurde erneut veröffentlicht.</translation>
        </message>
        <message>
            <source>%1 %2 (%3) is known to be bad: %4</source>
            <translation>%1 %2 (%3) ist als schlecht bekannt: %4</translation>
        </message>
        <message>
            <source>The replicas of %1 in %2 are on different levels: %3. It is not known since when.</source>
            <translation>Die Replikate von %1 in %2 sind auf verschiedenen Ständen: %3. Seit wann, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The replicas of %1 in %2 are on different levels: %3. The newest was published on %4, so the roll has been unfinished for at most this many days: %5.</source>
            <translation>Die Replikate von %1 in %2 sind auf verschiedenen Ständen: %3. Der neueste wurde am %4 veröffentlicht, die rollierende Aktualisierung ist also seit höchstens so vielen Tagen unfertig: %5.</translation>
        </message>
        <message>
            <source>The replicas of %1 in %2 are on different branches: %3. The branch of the cumulative updates is the higher one.</source>
            <translation>Die Replikate von %1 in %2 sind auf verschiedenen Zweigen: %3. Der Zweig der kumulativen Updates ist der höhere.</translation>
        </message>
        <message>
            <source>The primary of %1 in %2 (%4) is on a newer level than a secondary, which may not be able to take its log: %3. It is not known since when.</source>
            <translation>Das primäre Replikat von %1 in %2 (%4) ist auf einem neueren Stand als ein sekundäres, das sein Protokoll möglicherweise nicht übernehmen kann: %3. Seit wann, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The primary of %1 in %2 (%4) is on a newer level than a secondary, which may not be able to take its log: %3. The newest was published on %5, so this has lasted for at most this many days: %6.</source>
            <translation>Das primäre Replikat von %1 in %2 (%4) ist auf einem neueren Stand als ein sekundäres, das sein Protokoll möglicherweise nicht übernehmen kann: %3. Der neueste wurde am %5 veröffentlicht, das dauert also seit höchstens so vielen Tagen an: %6.</translation>
        </message>
        <message>
            <source>Bring all replicas of %1 to %2 or newer: the secondaries first, the primary last and only after a failover to an updated secondary.</source>
            <translation>Alle Replikate von %1 auf %2 oder neuer bringen: zuerst die sekundären, das primäre zuletzt und erst nach einem Failover auf ein aktualisiertes sekundäres.</translation>
        </message>
        <message>
            <source>Bring the secondaries of %1 to %2 or newer before anything else. Until then, do not fail over to one.</source>
            <translation>Die sekundären Replikate von %1 vor allem anderen auf %2 oder neuer bringen. Bis dahin kein Failover auf eines davon ausführen.</translation>
        </message>
        <message>
            <source>Known bad build installed</source>
            <translation>Als schlecht bekannter Build installiert</translation>
        </message>
        <message>
            <source>The maker lists an issue of this build that is worth leaving it for. The planner never chooses such a build as a target. Builds that the maker took back are a rule of their own.</source>
            <translation>Der Hersteller nennt ein Problem dieses Builds, wegen dem man ihn verlassen sollte. Der Planer wählt einen solchen Build nie als Ziel. Für Builds, die der Hersteller zurückgezogen hat, gibt es eine eigene Regel.</translation>
        </message>
        <message>
            <source>Update to %1 (%2) or newer, where this is fixed.</source>
            <translation>Auf %1 (%2) oder neuer aktualisieren; dort ist es behoben.</translation>
        </message>
        <message>
            <source>Update to %1 (%2) or newer. Which build fixes it is not said; that one is not known to be bad.</source>
            <translation>Auf %1 (%2) oder neuer aktualisieren. Welcher Build es behebt, wird nicht gesagt; dieser ist nicht als schlecht bekannt.</translation>
        </message>
        <message>
            <source>No newer build of the branch without a known issue is known: read what is said about %1 at %2.</source>
            <translation>Kein neuerer Build des Zweigs ohne bekanntes Problem ist bekannt: unter %2 nachlesen, was über %1 gesagt wird.</translation>
        </message>
        <message>
            <source>%1 runs %2 as the primary of %3.</source>
            <translation>%1 läuft mit %2 als primäres Replikat von %3.</translation>
        </message>
        <message>
            <source>%1 runs %2 as a secondary of %3.</source>
            <translation>%1 läuft mit %2 als sekundäres Replikat von %3.</translation>
        </message>
        <message>
            <source>What is said about %1: %2</source>
            <translation>Was über %1 gesagt wird: %2</translation>
        </message>
        <message>
            <source>The quorum of %1 is not reported; no witness is counted on.</source>
            <translation>Das Quorum von %1 ist nicht gemeldet; es wird mit keinem Zeugen gerechnet.</translation>
        </message>
        <message>
            <source>Read the quorum of %1 with rights on the cluster (Get-ClusterQuorum).</source>
            <translation>Das Quorum von %1 mit Rechten am Cluster lesen (Get-ClusterQuorum).</translation>
        </message>
        <message>
            <source>The quorum of %1 is not reported: whether it survives a node that goes out cannot be said.</source>
            <translation>Das Quorum von %1 ist nicht gemeldet: Ob es den Ausfall eines Knotens übersteht, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>The target %1 (%2) is known to be bad; the catalogue says why.</source>
            <translation>Das Ziel %1 (%2) ist als schlecht bekannt; der Katalog sagt, warum.</translation>
        </message>
        <message>
            <source>%1: the quorum is not reported, so its votes cannot be counted. Read it with rights on the cluster (Get-ClusterQuorum).</source>
            <translation>%1: Das Quorum ist nicht gemeldet, die Stimmen können also nicht gezählt werden. Mit Rechten am Cluster lesen (Get-ClusterQuorum).</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>nicht gemeldet</translation>
        </message>
        <message>
            <source>"%1" is no catalogue that can be read.</source>
            <translation>"%1" ist kein lesbarer Katalog.</translation>
        </message>
        <message>
            <source>Choose a catalogue that this program wrote, or use the built-in one.</source>
            <translation>Einen Katalog wählen, den dieses Programm geschrieben hat, oder den eingebauten verwenden.</translation>
        </message>
        <message>
            <source>"%1" is what the import was read from.</source>
            <translation>Aus "%1" wurde der Import gelesen.</translation>
        </message>
        <message>
            <source>Choose a new file; what is there stays as it is.</source>
            <translation>Eine neue Datei wählen; was da ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>%1 builds added, %2 facts changed, %3 builds left out: the list has no such release.</source>
            <translation>%1 Builds hinzugefügt, %2 Angaben geändert, %3 Builds weggelassen: Die Liste hat kein solches Release.</translation>
        </message>
        <message>
            <source>%1 is new.</source>
            <translation>%1 ist neu.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" was not reported so far.</source>
            <translation>%1, %2: "%3" war bisher nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1, %2: was not reported so far.</source>
            <translation>%1, %2: war bisher nicht gemeldet.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" becomes "%4". Newer: %5.</source>
            <extracomment>%1 object, %2 field, %3 old value, %4 new value, %5 whose value is newer, and when it was observed</extracomment>
            <translation>%1, %2: "%3" wird zu "%4". Neuer: %5.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" stays; the import says "%4". Newer: %5.</source>
            <extracomment>%1 object, %2 field, %3 value that stays, %4 the import's value, %5 whose value is newer, and when it was observed</extracomment>
            <translation>%1, %2: "%3" bleibt; der Import sagt "%4". Neuer: %5.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" stays, though the import says "%4" of the same time. %5.</source>
            <extracomment>%1 object, %2 field, %3 value that stays, %4 the import's value, %5 the time of both</extracomment>
            <translation>%1, %2: "%3" bleibt, obwohl der Import "%4" vom selben Zeitpunkt sagt. %5.</translation>
        </message>
        <message>
            <source>%1 stays as it is: the import does not name it.</source>
            <translation>%1 bleibt, wie es ist: Der Import nennt es nicht.</translation>
        </message>
        <message>
            <source>In %1: %2 new, %3 filled in, %4 changed, %5 kept, %6 contradictions, %7 not in the import, %8 unchanged.</source>
            <extracomment>%1 the open estate, the rest counts</extracomment>
            <translation>In %1: %2 neu, %3 ergänzt, %4 geändert, %5 bleiben, %6 Widersprüche, %7 nicht im Import, %8 unverändert.</translation>
        </message>
        <message>
            <source>an inventory by its mapping</source>
            <translation>ein Inventar nach seiner Zuordnung</translation>
        </message>
        <message>
            <source>a list of owners by its mapping</source>
            <translation>eine Liste der Verantwortlichen nach ihrer Zuordnung</translation>
        </message>
        <message>
            <source>"%1" does not say whether it could be scanned.</source>
            <translation>"%1" sagt nicht, ob gescannt werden konnte.</translation>
        </message>
        <message>
            <source>The column "%1" stands for two fields.</source>
            <translation>Die Spalte "%1" steht für zwei Felder.</translation>
        </message>
        <message>
            <source>No column says which computer or instance a row is about.</source>
            <translation>Keine Spalte sagt, um welchen Computer oder welche Instanz es in einer Zeile geht.</translation>
        </message>
        <message>
            <source>No column says the build, the edition, or whether it could be scanned.</source>
            <translation>Keine Spalte nennt den Build, die Edition oder ob gescannt werden konnte.</translation>
        </message>
        <message>
            <source>The file is no mapping of columns.</source>
            <translation>Die Datei ist keine Spaltenzuordnung.</translation>
        </message>
        <message>
            <source>A mapping has no field "%1".</source>
            <translation>Eine Zuordnung hat kein Feld "%1".</translation>
        </message>
        <message>
            <source>The field "%1" does not name a column.</source>
            <translation>Das Feld "%1" nennt keine Spalte.</translation>
        </message>
        <message>
            <source>The file is no table of text: nothing can be mapped.</source>
            <translation>Die Datei ist keine Texttabelle: Nichts kann zugeordnet werden.</translation>
        </message>
        <message>
            <source>The mapping fits none of the files.</source>
            <translation>Die Zuordnung passt zu keiner der Dateien.</translation>
        </message>
        <message>
            <source>The table has no column %1, which the mapping names.</source>
            <translation>Der Tabelle fehlt die Spalte %1, die die Zuordnung nennt.</translation>
        </message>
        <message>
            <source>Map the columns in the console (File, Import) and save the mapping there.</source>
            <translation>Die Spalten in der Konsole zuordnen (Datei, Importieren) und die Zuordnung dort speichern.</translation>
        </message>
        <message>
            <source>Leave it out, or say what its columns are: in the console, or with --mapping FILE.</source>
            <translation>Weglassen oder sagen, was die Spalten sind: in der Konsole oder mit --mapping DATEI.</translation>
        </message>
        <message>
            <source>A preview needs the estate that would change.</source>
            <translation>Eine Vorschau braucht den Bestand, der sich ändern würde.</translation>
        </message>
        <message>
            <source>Add --merge-into ESTATE.</source>
            <translation>--merge-into BESTAND hinzufügen.</translation>
        </message>
        <message>
            <source>The primary of %1 is on %2, which is about to leave. Fail the group over first (A-6).</source>
            <translation>Das primäre Replikat von %1 ist auf %2, der gleich ausscheidet. Zuerst ein Failover der Gruppe ausführen (A-6).</translation>
        </message>
        <message>
            <source>Mailbox database %1 is mounted on %2, which is about to be updated. Move it away first (X-6).</source>
            <translation>Die Postfachdatenbank %1 ist auf %2 eingebunden, der gleich aktualisiert wird. Zuerst verschieben (X-6).</translation>
        </message>
        <message>
            <source>%1 is an availability group. It fails over by T-SQL only, never by the cluster (A-6).</source>
            <translation>%1 ist eine Verfügbarkeitsgruppe. Ihr Failover geschieht nur mit T-SQL, nie durch den Cluster (A-6).</translation>
        </message>
        <message>
            <source>%1 is not synchronized for %2: a fail-over would lose data. Wait until it has caught up, then retry (A-4).</source>
            <translation>%1 ist für %2 nicht synchronisiert: Bei einem Failover gingen Daten verloren. Warten, bis es aufgeholt hat, dann erneut versuchen (A-4).</translation>
        </message>
        <message>
            <source>Commits on %1 would stop: fewer than %2 synchronized secondaries are there now (A-7).</source>
            <translation>Commits auf %1 würden anhalten: Derzeit sind weniger als %2 synchronisierte sekundäre Replikate da (A-7).</translation>
        </message>
        <message>
            <source>%1 does not become synchronized. %2</source>
            <translation>%1 wird nicht synchronisiert. %2</translation>
        </message>
        <message>
            <source>%1 cannot hand over its mailbox databases. %2</source>
            <translation>%1 kann seine Postfachdatenbanken nicht abgeben. %2</translation>
        </message>
        <message>
            <source>The database copies on %1 do not become healthy. %2</source>
            <translation>Die Datenbankkopien auf %1 werden nicht fehlerfrei. %2</translation>
        </message>
        <message>
            <source>%1 has to stay: the storage is being repaired. %2</source>
            <translation>%1 muss bleiben: Der Speicher wird repariert. %2</translation>
        </message>
        <message>
            <source>Maintenance mode entered</source>
            <translation>Wartungsmodus ein</translation>
        </message>
        <message>
            <source>Modes set</source>
            <translation>Modi gesetzt</translation>
        </message>
        <message>
            <source>Fail-over done</source>
            <translation>Failover erledigt</translation>
        </message>
        <message>
            <source>Everything has caught up</source>
            <translation>Alles hat aufgeholt</translation>
        </message>
        <message>
            <source>The log of %1 in %2 may grow by %3 MB while a replica is out for up to %5; %4 MB are free.</source>
            <translation>Das Protokoll von %1 in %2 kann um %3 MB wachsen, während ein Replikat bis zu %5 fehlt; %4 MB sind frei.</translation>
        </message>
        <message>
            <source>The log drive has room for %1 in %2 while a replica is out for up to %3.</source>
            <translation>Das Protokolllaufwerk hat Platz für %1 in %2, während ein Replikat bis zu %3 fehlt.</translation>
        </message>
        <message>
            <source>How fast the logs of %1 grow, or how much room they have, is not reported.</source>
            <translation>Wie schnell die Protokolle von %1 wachsen oder wie viel Platz sie haben, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Make room for the log, or choose a time with fewer changes.</source>
            <translation>Platz für das Protokoll schaffen oder eine Zeit mit weniger Änderungen wählen.</translation>
        </message>
        <message>
            <source>%1: %2 holds the secondary side and is updated before, or not older.</source>
            <translation>%1: %2 trägt die sekundäre Seite und wird vorher aktualisiert oder ist nicht älter.</translation>
        </message>
        <message>
            <source>%1: %2 holds the secondary side, is older, and is not in this plan.</source>
            <translation>%1: %2 trägt die sekundäre Seite, ist älter und nicht in diesem Plan.</translation>
        </message>
        <message>
            <source>%1: the level of %2, which holds the secondary side, is not reported.</source>
            <translation>%1: Der Stand von %2, wo die sekundäre Seite liegt, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Update %1 first, or plan both.</source>
            <translation>Zuerst %1 aktualisieren oder beide planen.</translation>
        </message>
        <message>
            <source>%1 registers one address at a time: clients may look for the old one for %2 and as long as DNS takes to replicate.</source>
            <translation>%1 registriert immer nur eine Adresse: Clients suchen womöglich %2 lang nach der alten und so lange, wie DNS zum Replizieren braucht.</translation>
        </message>
        <message>
            <source>%1 registers one address at a time: clients look for the old one until its record expires.</source>
            <translation>%1 registriert immer nur eine Adresse: Clients suchen nach der alten, bis ihr Eintrag abläuft.</translation>
        </message>
        <message>
            <source>Lower HostRecordTTL before, and probe as a client before the step is called done.</source>
            <translation>HostRecordTTL vorher senken und als Client prüfen, bevor der Schritt als fertig gilt.</translation>
        </message>
        <message>
            <source>%1 is at %2, a security update: the update server never offers a cumulative update to it.</source>
            <translation>%1 steht auf %2, einem Sicherheitsupdate: Der Updateserver bietet dafür nie ein kumulatives Update an.</translation>
        </message>
        <message>
            <source>%1 is at %2: it would have to leave its branch, and a branch is never left downwards.</source>
            <translation>%1 steht auf %2: Die Instanz müsste ihren Zweig verlassen, und ein Zweig wird nie nach unten verlassen.</translation>
        </message>
        <message>
            <source>Take the update from a package (fromPackages).</source>
            <translation>Das Update aus einem Paket nehmen (fromPackages).</translation>
        </message>
        <message>
            <source>Ask for the newest build of its own branch.</source>
            <translation>Den neuesten Build des eigenen Zweigs verlangen.</translation>
        </message>
        <message>
            <source>The instances are untouched. Keep the node out of the possible owners; repair it, or remove the update there.</source>
            <translation>Die Instanzen sind unberührt. Den Knoten aus den möglichen Besitzern heraushalten; ihn reparieren oder das Update dort entfernen.</translation>
        </message>
        <message>
            <source>Remove the update with Setup and restart; what runs here is down meanwhile.</source>
            <translation>Das Update mit Setup entfernen und neu starten; was hier läuft, ist währenddessen nicht erreichbar.</translation>
        </message>
        <message>
            <source>The former primary is untouched: fail over to it while data still flows.</source>
            <translation>Das bisherige primäre Replikat ist unberührt: darauf schwenken, solange noch Daten fließen.</translation>
        </message>
        <message>
            <source>None to the old level once the upgrade scripts have run: repair, or restore the system databases from the backup taken before.</source>
            <translation>Keiner zum alten Stand, sobald die Upgradeskripts gelaufen sind: reparieren oder die Systemdatenbanken aus der Sicherung von vorher wiederherstellen.</translation>
        </message>
        <message>
            <source>Move the groups back.</source>
            <translation>Die Gruppen zurückverschieben.</translation>
        </message>
        <message>
            <source>Saved settings are put back.</source>
            <translation>Gespeicherte Einstellungen werden zurückgestellt.</translation>
        </message>
        <message>
            <source>Leave the server in maintenance mode. A security update can be removed; a cumulative update cannot, the server is recovered then.</source>
            <translation>Den Server im Wartungsmodus lassen. Ein Sicherheitsupdate lässt sich entfernen, ein kumulatives nicht: Dann wird der Server wiederhergestellt.</translation>
        </message>
        <message>
            <source>Every saved setting becomes what it was before.</source>
            <translation>Jede gespeicherte Einstellung wird wieder, was sie vorher war.</translation>
        </message>
    </context>
    <context>
        <name>ObjectParts</name>
        <message>
            <source>Not reported</source>
            <translation>Nicht gemeldet</translation>
        </message>
        <message>
            <source>Running level</source>
            <translation>Laufender Stand</translation>
        </message>
        <message>
            <source>others not reported</source>
            <translation>andere nicht gemeldet</translation>
        </message>
        <message>
            <source>Newest allowed by policy</source>
            <translation>Neuester laut Richtlinie zulässiger Stand</translation>
        </message>
        <message>
            <source>Not known without a level</source>
            <translation>Ohne Stand nicht bekannt</translation>
        </message>
        <message>
            <source>Not in the catalogue</source>
            <translation>Nicht im Katalog</translation>
        </message>
        <message>
            <source>running already</source>
            <translation>läuft bereits</translation>
        </message>
        <message>
            <source>No update server</source>
            <translation>Kein Updateserver</translation>
        </message>
        <message>
            <source>%1, from %2</source>
            <translation>%1, von %2</translation>
        </message>
        <message>
            <source>Update source</source>
            <translation>Updatequelle</translation>
        </message>
        <message>
            <source>As reported</source>
            <translation>Wie gemeldet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Pending restart</source>
            <translation>Ausstehender Neustart</translation>
        </message>
        <message>
            <source>Free on the system drive</source>
            <translation>Frei auf dem Systemlaufwerk</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestartet</translation>
        </message>
        <message>
            <source>Last report to the update server</source>
            <translation>Letzter Bericht an den Updateserver</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Zielgruppen</translation>
        </message>
        <message>
            <source>Why things are missing</source>
            <translation>Warum Angaben fehlen</translation>
        </message>
        <message>
            <source>1 vote</source>
            <translation>1 Stimme</translation>
        </message>
        <message>
            <source>No vote</source>
            <translation>Keine Stimme</translation>
        </message>
        <message>
            <source>In the cluster</source>
            <translation>Im Cluster</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Assigned vote</source>
            <translation>Zugewiesene Stimme</translation>
        </message>
        <message>
            <source>Current vote</source>
            <translation>Aktuelle Stimme</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>In Quarantäne</translation>
        </message>
        <message>
            <source>Isolated</source>
            <translation>Isoliert</translation>
        </message>
        <message>
            <source>The cluster has no quorum: it stops.</source>
            <translation>Der Cluster hat kein Quorum: Er wird beendet.</translation>
        </message>
        <message>
            <source>Survives the sudden loss of any one node.</source>
            <translation>Verkraftet den plötzlichen Verlust jedes einzelnen Knotens.</translation>
        </message>
        <message>
            <source>No node votes that could be lost.</source>
            <translation>Keine Knotenstimmen, die verloren gehen könnten.</translation>
        </message>
        <message>
            <source>Stops if one of these is lost suddenly: %1.</source>
            <translation>Wird beendet, wenn einer davon plötzlich verloren geht: %1.</translation>
        </message>
        <message>
            <source>The loss of the witness is survived too.</source>
            <translation>Auch der Verlust des Zeugen wird verkraftet.</translation>
        </message>
        <message>
            <source>It stops if the witness is lost.</source>
            <translation>Geht der Zeuge verloren, wird der Cluster beendet.</translation>
        </message>
        <message>
            <source>No witness</source>
            <translation>Kein Zeuge</translation>
        </message>
        <message>
            <source>Disk witness</source>
            <translation>Datenträgerzeuge</translation>
        </message>
        <message>
            <source>File share witness</source>
            <translation>Dateifreigabezeuge</translation>
        </message>
        <message>
            <source>Cloud witness</source>
            <translation>Cloudzeuge</translation>
        </message>
        <message>
            <source>Disk only, no node votes</source>
            <translation>Nur Datenträger, keine Knotenstimmen</translation>
        </message>
        <message>
            <source>state not reported</source>
            <translation>Zustand nicht gemeldet</translation>
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
            <translation>getestet %1</translation>
        </message>
        <message>
            <source>Whether quorum is dynamic is not reported.</source>
            <translation>Ob das Quorum dynamisch ist, ist nicht gemeldet.</translation>
        </message>
        <message>
            <source>Dynamic quorum.</source>
            <translation>Dynamisches Quorum.</translation>
        </message>
        <message>
            <source>Static quorum: votes do not follow the nodes.</source>
            <translation>Statisches Quorum: Stimmen folgen den Knoten nicht.</translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n Abdeckungsfehler</numerusform>
                <numerusform>%n Abdeckungsfehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage warning(s)</source>
            <translation>
                <numerusform>%n Abdeckungswarnung</numerusform>
                <numerusform>%n Abdeckungswarnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Coverage not reported in full</source>
            <translation>Abdeckung nicht vollständig gemeldet</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Abgedeckt</translation>
        </message>
        <message>
            <source>Started with forced quorum</source>
            <translation>Mit erzwungenem Quorum gestartet</translation>
        </message>
        <message>
            <source>Healthy, all nodes up</source>
            <translation>Fehlerfrei, alle Knoten in Betrieb</translation>
        </message>
        <message>
            <source>State of the nodes not reported</source>
            <translation>Zustand der Knoten nicht gemeldet</translation>
        </message>
        <message>
            <source>%1 of %2 nodes up</source>
            <translation>%1 von %2 Knoten in Betrieb</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <source>Exchange database availability group</source>
            <translation>Exchange-Datenbankverfügbarkeitsgruppe</translation>
        </message>
        <message>
            <source>Clustered mailbox server</source>
            <translation>Postfachclusterserver</translation>
        </message>
        <message>
            <source>SQL Server failover cluster</source>
            <translation>SQL Server-Failovercluster</translation>
        </message>
        <message>
            <source>SQL Server availability groups</source>
            <translation>SQL Server-Verfügbarkeitsgruppen</translation>
        </message>
        <message>
            <source>Failover cluster</source>
            <translation>Failovercluster</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Stand-alone servers</source>
            <translation>Eigenständige Server</translation>
        </message>
        <message>
            <source>Could not be reached</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Stand-alone, updated in place</source>
            <translation>Eigenständig, direktes Update</translation>
        </message>
        <message>
            <source>Node of %1</source>
            <translation>Knoten von %1</translation>
        </message>
        <message>
            <source>Stand-alone server</source>
            <translation>Eigenständiger Server</translation>
        </message>
        <message>
            <source>Installed here</source>
            <translation>Hier installiert</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role here</source>
            <translation>Rolle hier</translation>
        </message>
        <message>
            <source>Binaries</source>
            <translation>Binärdateien</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Exchange Server</source>
            <translation>Exchange Server</translation>
        </message>
        <message>
            <source>Shared part</source>
            <translation>Gemeinsame Komponente</translation>
        </message>
        <message>
            <source>Binaries by node</source>
            <translation>Binärdateien nach Knoten</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Clustered SQL Server instance</source>
            <translation>Geclusterte SQL Server-Instanz</translation>
        </message>
        <message>
            <source>Stand-alone SQL Server instance</source>
            <translation>Eigenständige SQL Server-Instanz</translation>
        </message>
        <message>
            <source>Identity and contact</source>
            <translation>Identität und Kontakt</translation>
        </message>
        <message>
            <source>Network name</source>
            <translation>Netzwerkname</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Instance id</source>
            <translation>Instanz-ID</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Update servers</source>
            <translation>Updateserver</translation>
        </message>
        <message>
            <source>Synchronizes from</source>
            <translation>Synchronisiert mit</translation>
        </message>
        <message>
            <source>Last synchronization</source>
            <translation>Letzte Synchronisierung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Genehmigungen</translation>
        </message>
        <message>
            <source>Microsoft Update</source>
            <translation>Microsoft Update</translation>
        </message>
        <message numerus="yes">
            <source>%n cluster(s)</source>
            <translation>
                <numerusform>%n Cluster</numerusform>
                <numerusform>%n Cluster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s)</source>
            <translation>
                <numerusform>%n Computer</numerusform>
                <numerusform>%n Computer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SQL Server instance(s)</source>
            <translation>
                <numerusform>%n SQL Server-Instanz</numerusform>
                <numerusform>%n SQL Server-Instanzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Exchange server(s)</source>
            <translation>
                <numerusform>%n Exchange-Server</numerusform>
                <numerusform>%n Exchange-Server</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The state of %n node(s) is not reported, so what the cluster survives cannot be said.</source>
            <translation>
                <numerusform>Der Zustand von %n Knoten ist nicht gemeldet, daher lässt sich nicht sagen, was der Cluster übersteht.</numerusform>
                <numerusform>Der Zustand von %n Knoten ist nicht gemeldet, daher lässt sich nicht sagen, was der Cluster übersteht.</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Auf %1</translation>
        </message>
        <message>
            <source>The quorum is not reported, so what the cluster survives cannot be said. Read it with rights on the cluster (Get-ClusterQuorum).</source>
            <translation>Das Quorum ist nicht gemeldet; was der Cluster übersteht, lässt sich also nicht sagen. Mit Rechten am Cluster lesen (Get-ClusterQuorum).</translation>
        </message>
        <message>
            <source>Quorum not reported</source>
            <translation>Quorum nicht gemeldet</translation>
        </message>
    </context>
    <context>
        <name>OutcomeReport</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n Cluster oder Server</numerusform>
                <numerusform>%n Cluster und Server</numerusform>
            </translation>
        </message>
        <message>
            <source>Update outcome: %1</source>
            <translation>Updateergebnis: %1</translation>
        </message>
        <message>
            <source>What was done, how long it took, and what was put back.</source>
            <translation>Was ausgeführt wurde, wie lange es dauerte und was zurückgesetzt wurde.</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Lauf %1</translation>
        </message>
        <message>
            <source>For the change record</source>
            <translation>Für die Änderungsdokumentation</translation>
        </message>
        <message numerus="yes">
            <source>Passive First %1. Plan %2. Journal of %n event(s), last %3.</source>
            <translation>
                <numerusform>Passive First %1. Plan %2. Journal mit %n Ereignis, letztes %3.</numerusform>
                <numerusform>Passive First %1. Plan %2. Journal mit %n Ereignissen, letztes %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Steps, planned and actual</source>
            <translation>Schritte, geplant und tatsächlich</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>Versions before and after</source>
            <translation>Versionen vorher und nachher</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Zurückgesetzte Einstellungen</translation>
        </message>
        <message>
            <source>Failures and decisions</source>
            <translation>Fehlschläge und Entscheidungen</translation>
        </message>
        <message>
            <source>%1 UTC</source>
            <translation>%1 UTC</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestartet</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>%1 changed, %2 put back, %3 open</source>
            <translation>%1 geändert, %2 zurückgesetzt, %3 offen</translation>
        </message>
        <message>
            <source>Every setting the run changed has been put back.</source>
            <translation>Jede vom Lauf geänderte Einstellung ist zurückgesetzt.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are still changed. They are listed below.</source>
            <translation>
                <numerusform>%n Einstellung ist noch geändert. Sie ist unten aufgeführt.</numerusform>
                <numerusform>%n Einstellungen sind noch geändert. Sie sind unten aufgeführt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run took %1.</source>
            <translation>Der Lauf dauerte %1.</translation>
        </message>
        <message numerus="yes">
            <source>Instances were down for %1 in all, in %n outage(s).</source>
            <translation>
                <numerusform>Instanzen waren insgesamt %1 nicht verfügbar, in %n Ausfall.</numerusform>
                <numerusform>Instanzen waren insgesamt %1 nicht verfügbar, in %n Ausfällen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) were not planned.</source>
            <translation>
                <numerusform>%n Ausfall war nicht geplant.</numerusform>
                <numerusform>%n Ausfälle waren nicht geplant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>nicht gemeldet</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>aktualisiert</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Value, as saved</source>
            <translation>Wert, wie gesichert</translation>
        </message>
        <message>
            <source>Back at</source>
            <translation>Zurück um</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>noch offen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Hold confirmed</source>
            <translation>Halt bestätigt</translation>
        </message>
        <message>
            <source>Phase failed</source>
            <translation>Phase fehlgeschlagen</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Step skipped</source>
            <translation>Schritt übersprungen</translation>
        </message>
        <message>
            <source>Node excluded</source>
            <translation>Knoten ausgeschlossen</translation>
        </message>
        <message>
            <source>Aborted, settings put back</source>
            <translation>Abgebrochen, Einstellungen zurückgesetzt</translation>
        </message>
        <message>
            <source>Interrupted run found</source>
            <translation>Unterbrochener Lauf gefunden</translation>
        </message>
        <message>
            <source>Pause asked for</source>
            <translation>Anhalten angefordert</translation>
        </message>
    </context>
    <context>
        <name>PlanReport</name>
        <message>
            <source>Update plan: %1</source>
            <translation>Updateplan: %1</translation>
        </message>
        <message>
            <source>Rolling update, passive nodes first.</source>
            <translation>Rollierendes Update, passive Knoten zuerst.</translation>
        </message>
        <message>
            <source>For decision by the change board</source>
            <translation>Zur Entscheidung durch das Change Advisory Board</translation>
        </message>
        <message>
            <source>Passive First %1. Plan %2. As of %3.</source>
            <translation>Passive First %1. Plan %2. Stand: %3.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Outage for users</source>
            <translation>Ausfall für Benutzer</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>Nicht geplant</translation>
        </message>
        <message>
            <source>Settings that are changed and put back</source>
            <translation>Einstellungen, die geändert und zurückgesetzt werden</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Bereitschaft</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Annahmen</translation>
        </message>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n Cluster oder Server</numerusform>
                <numerusform>%n Cluster und Server</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2 %3)</source>
            <translation>%1 (%2 %3)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1 to %2 UTC</source>
            <translation>%1 bis %2 UTC</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht festgelegt</translation>
        </message>
        <message>
            <source>Change window</source>
            <translation>Änderungsfenster</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Vorbereitet</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Estate observed</source>
            <translation>Bestand erfasst</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>all passive nodes, then switch (F-17)</source>
            <translation>alle passiven Knoten, dann umschalten (F-17)</translation>
        </message>
        <message>
            <source>half, then switch (F-17)</source>
            <translation>Hälfte, dann umschalten (F-17)</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>Every instance in scope is at the newest level of its branch that the catalogue holds.</source>
            <translation>Jede Instanz im Umfang hat den neuesten Stand ihres Zweigs, den der Katalog enthält.</translation>
        </message>
        <message>
            <source>Safe, also if one more thing breaks</source>
            <translation>Sicher, auch bei einer weiteren Störung</translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s) to accept</source>
            <translation>
                <numerusform>Sicher, mit %n zu akzeptierenden Spielraum</numerusform>
                <numerusform>Sicher, mit %n zu akzeptierenden Spielräumen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not safe</source>
            <translation>Nicht sicher</translation>
        </message>
        <message>
            <source>As planned, %1 actions were judged one by one.</source>
            <translation>Wie geplant wurden %1 Aktionen einzeln beurteilt.</translation>
        </message>
        <message>
            <source>Expected duration %1, between %2 and %3.</source>
            <translation>Erwartete Dauer %1, zwischen %2 und %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) for the operator.</source>
            <translation>
                <numerusform>%n Halt für den Operator.</numerusform>
                <numerusform>%n Halte für den Operator.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest safe start %1 UTC.</source>
            <translation>Spätester sicherer Start %1 UTC.</translation>
        </message>
        <message>
            <source>The proof expires %1 and is made again before every node step.</source>
            <translation>Der Nachweis läuft %1 ab und wird vor jedem Knotenschritt neu geführt.</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>This plan does not bring everything in its goal to the target. What is left out stands under "Not planned" or in the readiness list.</source>
            <translation>Dieser Plan bringt nicht alles, was im Ziel genannt ist, auf den Zielstand. Was ausgelassen wird, steht unter "Nicht geplant" oder in der Bereitschaftsliste.</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>clustered</source>
            <translation>geclustert</translation>
        </message>
        <message>
            <source>stand-alone</source>
            <translation>eigenständig</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>node lost</source>
            <translation>Knoten verloren</translation>
        </message>
        <message>
            <source>witness lost</source>
            <translation>Zeuge verloren</translation>
        </message>
        <message>
            <source>step fails</source>
            <translation>Schritt schlägt fehl</translation>
        </message>
        <message>
            <source>node stays away</source>
            <translation>Knoten bleibt weg</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Step and reason</source>
            <translation>Schritt und Grund</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>With one more fault</source>
            <translation>Mit einer weiteren Störung</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>when confirmed</source>
            <translation>nach Bestätigung</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>sicher</translation>
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
            <translation>Warum</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Was helfen würde</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>nichts bekannt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Saved value</source>
            <translation>Gesicherter Wert</translation>
        </message>
        <message>
            <source>During the run</source>
            <translation>Während des Laufs</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>as each step says</source>
            <translation>wie im jeweiligen Schritt angegeben</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Was festgestellt wurde</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Assumed, because it was not reported</source>
            <translation>Angenommen, da nicht gemeldet</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>nicht gemeldet</translation>
        </message>
        <message>
            <source>availability group</source>
            <translation>Verfügbarkeitsgruppe</translation>
        </message>
    </context>
    <context>
        <name>RefusalReport</name>
        <message>
            <source>No safe plan: %1</source>
            <translation>Kein sicherer Plan: %1</translation>
        </message>
        <message>
            <source>What was asked for is refused, with the reason.</source>
            <translation>Die Anforderung wird mit Begründung abgelehnt.</translation>
        </message>
        <message>
            <source>For decision by the change board</source>
            <translation>Zur Entscheidung durch das Change Advisory Board</translation>
        </message>
        <message>
            <source>Passive First %1. As of %2.</source>
            <translation>Passive First %1. Stand: %2.</translation>
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
            <translation>Warum</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Was helfen würde</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>nichts bekannt</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message numerus="yes">
            <source>Refused for %n reason(s)</source>
            <translation>
                <numerusform>Aus %n Grund abgelehnt</numerusform>
                <numerusform>Aus %n Gründen abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>Smallest changes that make a plan possible, each of them proved</source>
            <translation>Kleinste Änderungen, die einen Plan möglich machen, jede bewiesen</translation>
        </message>
        <message>
            <source>What would make it possible</source>
            <translation>Was es möglich machen würde</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
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
            <translation>Bestand</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message numerus="yes">
            <source>%n cluster(s) and server(s)</source>
            <translation>
                <numerusform>%n Cluster oder Server</numerusform>
                <numerusform>%n Cluster und Server</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
    </context>
    <context>
        <name>pf::AcceptDialog</name>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Accepted until</source>
            <translation>Akzeptiert bis</translation>
        </message>
        <message>
            <source>Accept a finding</source>
            <translation>Einen Befund akzeptieren</translation>
        </message>
        <message>
            <source>It stays in sight and no longer fails a check, until the day given here. It is kept in a file beside the estate.</source>
            <translation>Er bleibt sichtbar, doch keine Prüfung scheitert mehr an ihm, bis zu dem Tag, der hier steht. Das wird in einer Datei neben dem Bestand festgehalten.</translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Grund:</translation>
        </message>
        <message>
            <source>Your &amp;name:</source>
            <translation>Ihr &amp;Name:</translation>
        </message>
        <message>
            <source>Accepted &amp;until:</source>
            <translation>Akzeptiert &amp;bis:</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Akzeptieren</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Akzeptieren</translation>
        </message>
    </context>
    <context>
        <name>pf::CompareDialog</name>
        <message>
            <source>Compare %1 with %2</source>
            <translation>%1 mit %2 vergleichen</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
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
            <translation>Befund</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, war %2</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Weggefallen</translation>
        </message>
        <message>
            <source>%1 new, %2 gone, %3 changed, %4 unchanged. Before: %5. After: %6.</source>
            <translation>%1 neu, %2 weggefallen, %3 geändert, %4 unverändert. Vorher: %5. Nachher: %6.</translation>
        </message>
        <message>
            <source>Nothing is new, gone or changed.</source>
            <translation>Nichts ist neu, weggefallen oder geändert.</translation>
        </message>
    </context>
    <context>
        <name>pf::CoveragePage</name>
        <message>
            <source>Coverage by installed version</source>
            <translation>Abdeckung nach installierter Version</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
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
            <translation>Befunde filtern</translation>
        </message>
        <message>
            <source>%1 installed versions on %2 computers, checked against %3, %4</source>
            <translation>%1 installierte Versionen auf %2 Computern, geprüft gegen %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%n root update server(s)</source>
            <translation>
                <numerusform>%n Stamm-Updateserver</numerusform>
                <numerusform>%n Stamm-Updateserver</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 not covered</source>
            <translation>%1 nicht abgedeckt</translation>
        </message>
        <message>
            <source>%1 out of support</source>
            <translation>%1 ohne Support</translation>
        </message>
        <message>
            <source>%1 not known</source>
            <translation>%1 unbekannt</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>%1 abgedeckt</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n info(s)</source>
            <translation>
                <numerusform>%n Info</numerusform>
                <numerusform>%n Infos</numerusform>
            </translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Alle Regeln</translation>
        </message>
        <message>
            <source>All products</source>
            <translation>Alle Produkte</translation>
        </message>
        <message>
            <source>No findings. Checked %1.</source>
            <translation>Keine Befunde. Geprüft %1.</translation>
        </message>
        <message>
            <source>No finding matches. Esc clears the filter.</source>
            <translation>Kein Befund entspricht dem Filter. Esc löscht den Filter.</translation>
        </message>
        <message>
            <source>&amp;What if</source>
            <translation>&amp;Was wäre wenn</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Was wäre wenn</translation>
        </message>
        <message>
            <source>Tick and untick options in thought and see what would come of it.</source>
            <translation>Optionen in Gedanken an- und abwählen und sehen, was daraus würde.</translation>
        </message>
        <message>
            <source>Co&amp;mpare…</source>
            <translation>Ver&amp;gleichen…</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Whole estate</source>
            <translation>Ganzer Bestand</translation>
        </message>
        <message>
            <source>The options of %1 are not reported, or belong to Configuration Manager.</source>
            <translation>Die Optionen von %1 sind nicht gemeldet oder gehören Configuration Manager.</translation>
        </message>
        <message>
            <source>%1 is selected through its family. It cannot be unticked alone.</source>
            <translation>%1 ist durch seine Familie ausgewählt. Es kann nicht allein abgewählt werden.</translation>
        </message>
        <message>
            <source>This option makes no difference to %1.</source>
            <translation>Diese Option macht für %1 keinen Unterschied.</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>No grouping</source>
            <translation>Keine Gruppierung</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>Nach Regel</translation>
        </message>
        <message>
            <source>By cluster or server</source>
            <translation>Nach Cluster oder Server</translation>
        </message>
        <message>
            <source>By update server</source>
            <translation>Nach Updateserver</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Nach Besitzer</translation>
        </message>
    </context>
    <context>
        <name>pf::DecisionPanel</name>
        <message>
            <source>%1 is paused by this run and owns nothing.</source>
            <translation>%1 wurde von diesem Lauf angehalten und besitzt nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are open; every way on puts them back at the end.</source>
            <translation>
                <numerusform>%n Einstellung ist offen; jeder weitere Weg setzt sie am Ende zurück.</numerusform>
                <numerusform>%n Einstellungen sind offen; jeder weitere Weg setzt sie am Ende zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: the next steps are the first that users notice</source>
            <translation>Halt: Die nächsten Schritte sind die ersten, die Benutzer bemerken</translation>
        </message>
        <message>
            <source>%1 about %2 in step %3</source>
            <translation>%1 etwa %2 in Schritt %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>No outage is expected.</source>
            <translation>Kein Ausfall zu erwarten.</translation>
        </message>
        <message>
            <source>Outage of %1.</source>
            <translation>Ausfall von %1.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>&amp;Confirm hold</source>
            <translation>Halt &amp;bestätigen</translation>
        </message>
        <message>
            <source>The run goes on with the next step. Your name is journaled.</source>
            <translation>Der Lauf fährt mit dem nächsten Schritt fort. Der Name wird im Journal festgehalten.</translation>
        </message>
        <message>
            <source>Paused: the next part would end after the maintenance window</source>
            <translation>Angehalten: Der nächste Teil würde erst nach dem Wartungsfenster enden</translation>
        </message>
        <message>
            <source>Paused, nothing is half done</source>
            <translation>Angehalten, nichts ist halb erledigt</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>Fo&amp;rtfahren</translation>
        </message>
        <message>
            <source>The run goes on although the window ends first (C-43).</source>
            <translation>Der Lauf wird fortgesetzt, obwohl das Wartungsfenster vorher endet (C-43).</translation>
        </message>
        <message>
            <source>The run goes on with the next phase.</source>
            <translation>Der Lauf fährt mit der nächsten Phase fort.</translation>
        </message>
        <message>
            <source>Reason for skipping or excluding</source>
            <translation>Grund für das Überspringen oder Ausschließen</translation>
        </message>
        <message>
            <source>Needed to skip or exclude</source>
            <translation>Erforderlich zum Überspringen oder Ausschließen</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>The run</source>
            <translation>Der Lauf</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Schritt %1, %2: %3</translation>
        </message>
        <message>
            <source>Needs inspection: what happened is not known</source>
            <translation>Untersuchung nötig: Es ist nicht bekannt, was geschehen ist</translation>
        </message>
        <message>
            <source>Failed: step %1</source>
            <translation>Fehlgeschlagen: Schritt %1</translation>
        </message>
        <message>
            <source>Failed on %1</source>
            <translation>Fehlgeschlagen auf %1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>nicht gemeldet</translation>
        </message>
        <message>
            <source>Look at the node, then retry if the action did not happen.</source>
            <translation>Knoten untersuchen und wiederholen, falls die Aktion nicht ausgeführt wurde.</translation>
        </message>
        <message>
            <source>Remove the cause, then retry, or choose another way.</source>
            <translation>Ursache beseitigen und wiederholen, oder einen anderen Weg wählen.</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>Wie&amp;derholen</translation>
        </message>
        <message>
            <source>Reads the state again and repeats the action if it was not done.</source>
            <translation>Liest den Zustand neu und wiederholt die Aktion, falls sie nicht ausgeführt wurde.</translation>
        </message>
        <message>
            <source>Runs this phase again. The plan stays as signed.</source>
            <translation>Führt diese Phase erneut aus. Der Plan bleibt wie freigegeben.</translation>
        </message>
        <message>
            <source>&amp;Skip step</source>
            <translation>Schritt &amp;überspringen</translation>
        </message>
        <message>
            <source>Not possible: the steps depend on these settings, and they must be put back.</source>
            <translation>Nicht möglich: Die Schritte hängen von diesen Einstellungen ab, und sie müssen zurückgesetzt werden.</translation>
        </message>
        <message>
            <source>Leaves this step undone. The run ends as incomplete; its node keeps its level.</source>
            <translation>Dieser Schritt bleibt unerledigt. Der Lauf endet als unvollständig; der Knoten behält seinen Stand.</translation>
        </message>
        <message>
            <source>E&amp;xclude node</source>
            <translation>Knoten aus&amp;schließen</translation>
        </message>
        <message>
            <source>Not possible: this step belongs to no single node.</source>
            <translation>Nicht möglich: Dieser Schritt gehört nicht zu einem einzelnen Knoten.</translation>
        </message>
        <message>
            <source>Leaves out every later step on %1. The run ends as incomplete.</source>
            <translation>Lässt alle weiteren Schritte auf %1 aus. Der Lauf endet als unvollständig.</translation>
        </message>
        <message>
            <source>Abort and res&amp;tore</source>
            <translation>Abbrechen und &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>Puts every saved setting back and ends the run as failed. Updated nodes stay updated.</source>
            <translation>Setzt alle gesicherten Einstellungen zurück und beendet den Lauf als fehlgeschlagen. Aktualisierte Knoten bleiben aktualisiert.</translation>
        </message>
        <message>
            <source>Abort the run and put everything back?</source>
            <translation>Lauf abbrechen und alles zurücksetzen?</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Danach</translation>
        </message>
        <message numerus="yes">
            <source>The running action is finished, %n setting(s) are put back, and the run ends.</source>
            <translation>
                <numerusform>Die laufende Aktion wird beendet, %n Einstellung wird zurückgesetzt, und der Lauf endet.</numerusform>
                <numerusform>Die laufende Aktion wird beendet, %n Einstellungen werden zurückgesetzt, und der Lauf endet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Updated nodes stay updated: no level goes back (F-9).</source>
            <translation>Aktualisierte Knoten bleiben aktualisiert: Kein Stand geht zurück (F-9).</translation>
        </message>
        <message>
            <source>Cannot be undone. The journal keeps your name.</source>
            <translation>Kann nicht rückgängig gemacht werden. Der Name bleibt im Journal.</translation>
        </message>
        <message>
            <source>&amp;Keep running</source>
            <translation>Weiterlaufen lasse&amp;n</translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>Es ändert sich nichts.</translation>
        </message>
        <message>
            <source>The run stands still</source>
            <translation>Der Lauf steht still</translation>
        </message>
        <message>
            <source>Resume the run: it reads the state first.</source>
            <translation>Lauf fortsetzen: Zuerst wird der Zustand gelesen.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>Reads the journal and the state of the host, then goes on.</source>
            <translation>Liest das Journal und den Zustand des Hosts und fährt dann fort.</translation>
        </message>
    </context>
    <context>
        <name>pf::DetailsPage</name>
        <message>
            <source>Nothing was reported here.</source>
            <translation>Hier wurde nichts gemeldet.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>&amp;Rehearse…</source>
            <translation>P&amp;robelauf…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Probelauf…</translation>
        </message>
        <message>
            <source>&amp;Plan update…</source>
            <translation>Update &amp;planen…</translation>
        </message>
        <message>
            <source>Plan update…</source>
            <translation>Update planen…</translation>
        </message>
        <message>
            <source>Roles and nodes</source>
            <translation>Rollen und Knoten</translation>
        </message>
        <message>
            <source>Votes and witness</source>
            <translation>Stimmen und Zeuge</translation>
        </message>
        <message>
            <source>Last updates</source>
            <translation>Letzte Updates</translation>
        </message>
        <message>
            <source>All runs</source>
            <translation>Alle Läufe</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Open in Coverage</source>
            <translation>In Abdeckung öffnen</translation>
        </message>
        <message>
            <source>Outage: %1.</source>
            <translation>Ausfall: %1.</translation>
        </message>
        <message>
            <source>Settings put back: %1 of %2.</source>
            <translation>Zurückgesetzte Einstellungen: %1 von %2.</translation>
        </message>
        <message>
            <source>No runs yet. Plan an update.</source>
            <translation>Noch keine Läufe. Zunächst ein Update planen.</translation>
        </message>
        <message>
            <source>No open debts: every setting a run changed has been put back.</source>
            <translation>Keine offenen Einstellungen: Alles, was ein Lauf geändert hat, ist zurückgesetzt.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) not put back yet.</source>
            <translation>
                <numerusform>%n Einstellung noch nicht zurückgesetzt.</numerusform>
                <numerusform>%n Einstellungen noch nicht zurückgesetzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n info(s)</source>
            <translation>
                <numerusform>%n Info</numerusform>
                <numerusform>%n Infos</numerusform>
            </translation>
        </message>
        <message>
            <source>No findings. Checked %1.</source>
            <translation>Keine Befunde. Geprüft %1.</translation>
        </message>
    </context>
    <context>
        <name>pf::ErrorPanel</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was falsch ist</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>&amp;Open another file…</source>
            <translation>&amp;Andere Datei öffnen…</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>Andere Datei öffnen…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy errors</source>
            <translation>Fehler kopieren</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>Close the list of errors</source>
            <translation>Fehlerliste schließen</translation>
        </message>
    </context>
    <context>
        <name>pf::EstatePane</name>
        <message>
            <source>Filter by name, build or state</source>
            <translation>Nach Name, Build oder Zustand filtern</translation>
        </message>
        <message>
            <source>Problems only</source>
            <translation>Nur Probleme</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>No estate is open. Clusters, nodes and instances appear here.</source>
            <translation>Kein Bestand geöffnet. Cluster, Knoten und Instanzen erscheinen hier.</translation>
        </message>
        <message>
            <source>This estate has no clusters and no servers.</source>
            <translation>Dieser Bestand enthält keine Cluster und keine Server.</translation>
        </message>
        <message>
            <source>No object has a problem.</source>
            <translation>Kein Objekt hat ein Problem.</translation>
        </message>
        <message>
            <source>No object matches "%1".</source>
            <translation>Kein Objekt entspricht "%1".</translation>
        </message>
    </context>
    <context>
        <name>pf::EstateTreeModel</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n Mitglied</numerusform>
                <numerusform>%n Mitglieder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n Knoten</numerusform>
                <numerusform>%n Knoten</numerusform>
            </translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <source>Owns %1</source>
            <translation>Besitzt %1</translation>
        </message>
        <message>
            <source>Owns core group</source>
            <translation>Besitzt Kerngruppe</translation>
        </message>
        <message>
            <source>Owns nothing</source>
            <translation>Besitzt nichts</translation>
        </message>
        <message>
            <source>Stand-alone servers</source>
            <translation>Eigenständige Server</translation>
        </message>
        <message numerus="yes">
            <source>%n server(s)</source>
            <translation>
                <numerusform>%n Server</numerusform>
                <numerusform>%n Server</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message numerus="yes">
            <source>%n instance(s)</source>
            <translation>
                <numerusform>%n Instanz</numerusform>
                <numerusform>%n Instanzen</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange Server</source>
            <translation>Exchange Server</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role here</source>
            <translation>Rolle hier</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n Abdeckungsfehler</numerusform>
                <numerusform>%n Abdeckungsfehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage warning(s)</source>
            <translation>
                <numerusform>%n Abdeckungswarnung</numerusform>
                <numerusform>%n Abdeckungswarnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coverage note(s)</source>
            <translation>
                <numerusform>%n Abdeckungshinweis</numerusform>
                <numerusform>%n Abdeckungshinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Nicht gemeldet</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Abgedeckt</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Erfordert Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>In Quarantäne</translation>
        </message>
    </context>
    <context>
        <name>pf::Explanation</name>
        <message>
            <source>%1 (not arrived)</source>
            <translation>%1 (nicht angekommen)</translation>
        </message>
        <message>
            <source>%1 (failed)</source>
            <translation>%1 (fehlgeschlagen)</translation>
        </message>
        <message>
            <source>%1 (never synchronized)</source>
            <translation>%1 (nie synchronisiert)</translation>
        </message>
        <message>
            <source>%1 (not reported)</source>
            <translation>%1 (nicht gemeldet)</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <source>Script for the fix</source>
            <translation>Skript zur Abhilfe</translation>
        </message>
        <message>
            <source>&amp;Copy script</source>
            <translation>S&amp;kript kopieren</translation>
        </message>
        <message>
            <source>Copy script</source>
            <translation>Skript kopieren</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Als &amp;Text kopieren</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Affected</source>
            <translation>Betroffen</translation>
        </message>
        <message>
            <source>&amp;Go to object</source>
            <translation>&amp;Zum Objekt</translation>
        </message>
        <message>
            <source>Go to object</source>
            <translation>Zum Objekt</translation>
        </message>
        <message>
            <source>Choose a finding or a cell of the matrix: what it means, how it is known and how to fix it appears here.</source>
            <translation>Befund oder Zelle der Matrix auswählen: Bedeutung, Herkunft und Abhilfe erscheinen hier.</translation>
        </message>
        <message>
            <source>Script copied.</source>
            <translation>Skript kopiert.</translation>
        </message>
        <message>
            <source>Explanation copied.</source>
            <translation>Erklärung kopiert.</translation>
        </message>
        <message>
            <source>Seen %1.</source>
            <translation>Gesehen %1.</translation>
        </message>
        <message>
            <source>%1, line %2.</source>
            <translation>%1, Zeile %2.</translation>
        </message>
        <message>
            <source>Chain of update servers: %1.</source>
            <translation>Kette der Updateserver: %1.</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Abhilfe</translation>
        </message>
        <message>
            <source>Fix on %1</source>
            <translation>Abhilfe auf %1</translation>
        </message>
        <message>
            <source>Nothing has to be done; this is for information.</source>
            <translation>Es ist nichts zu tun; dies dient nur zur Information.</translation>
        </message>
        <message>
            <source>Effect of the fix</source>
            <translation>Wirkung der Behebung</translation>
        </message>
        <message>
            <source>Acce&amp;pt…</source>
            <translation>Akze&amp;ptieren…</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Akzeptieren…</translation>
        </message>
        <message>
            <source>&amp;Withdraw acceptance</source>
            <translation>Akzeptanz &amp;zurücknehmen</translation>
        </message>
        <message>
            <source>Withdraw acceptance</source>
            <translation>Akzeptanz zurücknehmen</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>Errors: %1 to %2. Covered: %3 to %4.</source>
            <translation>Fehler: %1 auf %2. Abgedeckt: %3 auf %4.</translation>
        </message>
        <message>
            <source>Also clears: %1.</source>
            <translation>Erledigt auch: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) or warning(s) would come.</source>
            <translation>
                <numerusform>%n Fehler oder Warnung käme hinzu.</numerusform>
                <numerusform>%n Fehler oder Warnungen kämen hinzu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing gets worse.</source>
            <translation>Nichts wird schlechter.</translation>
        </message>
    </context>
    <context>
        <name>pf::FindingsModel</name>
        <message>
            <source>Show evidence</source>
            <translation>Belege anzeigen</translation>
        </message>
        <message>
            <source>Show fix</source>
            <translation>Abhilfe anzeigen</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
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
            <translation>Installiert</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Fix on</source>
            <translation>Abhilfe auf</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>%1, accepted</source>
            <translation>%1, akzeptiert</translation>
        </message>
        <message>
            <source>Owner not reported</source>
            <translation>Besitzer nicht gemeldet</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Übrige</translation>
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
            <translation>Gehe zu Objekt oder Aktion</translation>
        </message>
    </context>
    <context>
        <name>pf::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Import says</source>
            <translation>Import sagt</translation>
        </message>
        <message>
            <source>Newer</source>
            <translation>Neuer</translation>
        </message>
        <message>
            <source>Mapping written to %1.</source>
            <translation>Zuordnung nach %1 geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>This cannot be imported as it is: %n error(s).</source>
            <translation>
                <numerusform>So kann das nicht importiert werden: %n Fehler.</numerusform>
                <numerusform>So kann das nicht importiert werden: %n Fehler.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Gelesene Dateien</translation>
        </message>
        <message>
            <source>&amp;Stop reading</source>
            <translation>Lesen &amp;stoppen</translation>
        </message>
        <message>
            <source>&amp;Open a mapping…</source>
            <translation>Zuordnung ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Sa&amp;ve the mapping…</source>
            <translation>Zuordnung s&amp;peichern…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Vorschau</translation>
        </message>
        <message>
            <source>Estates (*.json)</source>
            <translation>Bestände (*.json)</translation>
        </message>
        <message>
            <source>Reading %1 of %2</source>
            <translation>Liest %1 von %2</translation>
        </message>
        <message>
            <source>Putting the files together</source>
            <translation>Fügt die Dateien zusammen</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are refused: say what their columns are, or remove them.</source>
            <translation>
                <numerusform>%n Datei ist abgelehnt: Spalten zuordnen oder entfernen.</numerusform>
                <numerusform>%n Dateien sind abgelehnt: Spalten zuordnen oder entfernen.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>Diese Spalten &amp;verwenden</translation>
        </message>
        <message>
            <source>&amp;Save and open…</source>
            <translation>&amp;Speichern und öffnen…</translation>
        </message>
        <message>
            <source>Nothing is changed before you save, and then only the new file is written.</source>
            <translation>Vor dem Speichern ändert sich nichts, und dann wird nur die neue Datei geschrieben.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>Übergangen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>What is said about it</source>
            <translation>Was dazu zu sagen ist</translation>
        </message>
        <message>
            <source>Inventories, exported cmdlet output, availability group views, wsusutil packages, lists of owners and estates become one estate. Reading changes nothing.</source>
            <translation>Inventare, exportierte Cmdlet-Ausgaben, Sichten von Verfügbarkeitsgruppen, wsusutil-Pakete, Listen der Verantwortlichen und Bestände werden ein Bestand. Das Lesen ändert nichts.</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>&amp;Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>Add a &amp;folder…</source>
            <translation>&amp;Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Map c&amp;olumns…</source>
            <translation>Spalten &amp;zuordnen…</translation>
        </message>
        <message>
            <source>Says what the columns of a table are that is not recognised.</source>
            <translation>Sagt, was die Spalten einer nicht erkannten Tabelle sind.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;New estate</source>
            <translation>&amp;Neuer Bestand</translation>
        </message>
        <message>
            <source>New estate</source>
            <translation>Neuer Bestand</translation>
        </message>
        <message>
            <source>&amp;Merge into %1</source>
            <translation>In %1 ei&amp;nfügen</translation>
        </message>
        <message>
            <source>&amp;Merge into the open estate</source>
            <translation>In den geöffneten Bestand ei&amp;nfügen</translation>
        </message>
        <message>
            <source>Merge into the open estate</source>
            <translation>In den geöffneten Bestand einfügen</translation>
        </message>
        <message>
            <source>The open estate stays as it is; what both make together is written to a new file.</source>
            <translation>Der geöffnete Bestand bleibt, wie er ist; was beide zusammen ergeben, wird in eine neue Datei geschrieben.</translation>
        </message>
        <message>
            <source>No estate is open.</source>
            <translation>Kein Bestand ist geöffnet.</translation>
        </message>
        <message>
            <source>Add files or a folder, or drop them here.</source>
            <translation>Dateien oder einen Ordner hinzufügen oder hier ablegen.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>A new estate: %1.</source>
            <translation>Ein neuer Bestand: %1.</translation>
        </message>
        <message>
            <source>The files say nothing that the open estate does not hold already.</source>
            <translation>Die Dateien sagen nichts, was der geöffnete Bestand nicht schon enthält.</translation>
        </message>
        <message>
            <source>There is nothing to note: the files fit together.</source>
            <translation>Nichts anzumerken: Die Dateien passen zusammen.</translation>
        </message>
    </context>
    <context>
        <name>pf::IndexDialog</name>
        <message>
            <source>What the index would change</source>
            <translation>Was der Index ändern würde</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
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
            <translation>Stand</translation>
        </message>
        <message>
            <source>Articles there</source>
            <translation>Artikel dort</translation>
        </message>
        <message>
            <source>Articles here</source>
            <translation>Artikel hier</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>&amp;Write and use a catalogue…</source>
            <translation>Katalog schreiben und ver&amp;wenden…</translation>
        </message>
        <message>
            <source>Write and use a catalogue</source>
            <translation>Katalog schreiben und verwenden</translation>
        </message>
        <message>
            <source>Compare %1 with the catalogue</source>
            <translation>%1 mit dem Katalog vergleichen</translation>
        </message>
        <message>
            <source>New builds, articles, days and withdrawals are taken. What only the catalogue has stays, and so does what it calls withdrawn. The built-in catalogue is not written.</source>
            <translation>Neue Builds, Artikel, Tage und Rückzüge werden übernommen. Was nur der Katalog hat, bleibt, ebenso was er zurückgezogen nennt. Der eingebaute Katalog wird nicht geschrieben.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The index says nothing that the catalogue does not hold already.</source>
            <translation>Der Index sagt nichts, was der Katalog nicht schon enthält.</translation>
        </message>
        <message>
            <source>Catalogues (*.json)</source>
            <translation>Kataloge (*.json)</translation>
        </message>
    </context>
    <context>
        <name>pf::MainWindow</name>
        <message>
            <source>Open an estate first.</source>
            <translation>Zuerst einen Bestand öffnen.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Estate</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>Simulated host</source>
            <translation>Simulierter Host</translation>
        </message>
        <message>
            <source>Plans are rehearsed on a simulator. No real server is touched.</source>
            <translation>Pläne werden auf einem Simulator geprobt. Es wird kein echter Server berührt.</translation>
        </message>
        <message numerus="yes">
            <source>%n coverage error(s)</source>
            <translation>
                <numerusform>%n Abdeckungsfehler</numerusform>
                <numerusform>%n Abdeckungsfehler</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cannot be read: %2. The estate shown stays as it was.</source>
            <translation>%1 kann nicht gelesen werden: %2. Der angezeigte Bestand bleibt unverändert.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1, %2 s</source>
            <translation>%1 wird gelesen, %2 s</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message>
            <source>%1, observed %2</source>
            <translation>%1, erfasst %2</translation>
        </message>
        <message>
            <source>No estate open</source>
            <translation>Kein Bestand geöffnet</translation>
        </message>
        <message>
            <source>%1 of %2 findings shown</source>
            <translation>%1 von %2 Befunden angezeigt</translation>
        </message>
        <message numerus="yes">
            <source>%n open debt(s)</source>
            <translation>
                <numerusform>%n offene Einstellung</numerusform>
                <numerusform>%n offene Einstellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>No open debts</source>
            <translation>Keine offenen Einstellungen</translation>
        </message>
        <message>
            <source>Catalogue %1</source>
            <translation>Katalog %1</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Vorwärts</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Open the &amp;sample estate</source>
            <translation>&amp;Beispielbestand öffnen</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Aktualisieren</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Bee&amp;nden</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtern</translation>
        </message>
        <message>
            <source>&amp;Clear filter</source>
            <translation>Filter &amp;löschen</translation>
        </message>
        <message>
            <source>&amp;Go to object or action</source>
            <translation>&amp;Gehe zu Objekt oder Aktion</translation>
        </message>
        <message>
            <source>&amp;Next problem</source>
            <translation>&amp;Nächstes Problem</translation>
        </message>
        <message>
            <source>&amp;Previous problem</source>
            <translation>Vo&amp;rheriges Problem</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <source>Previous p&amp;ane</source>
            <translation>Vorheriger Bere&amp;ich</translation>
        </message>
        <message>
            <source>Estate &amp;overview</source>
            <translation>Bestands&amp;übersicht</translation>
        </message>
        <message>
            <source>&amp;Check coverage</source>
            <translation>Abdeckung &amp;prüfen</translation>
        </message>
        <message>
            <source>&amp;Plan update…</source>
            <translation>Update &amp;planen…</translation>
        </message>
        <message>
            <source>&amp;Rehearse…</source>
            <translation>P&amp;robelauf…</translation>
        </message>
        <message>
            <source>&amp;Show runs</source>
            <translation>Läufe &amp;anzeigen</translation>
        </message>
        <message>
            <source>&amp;Resume…</source>
            <translation>&amp;Fortsetzen…</translation>
        </message>
        <message>
            <source>Save &amp;outcome as PDF…</source>
            <translation>&amp;Ergebnis als PDF speichern…</translation>
        </message>
        <message>
            <source>&amp;Coverage report as PDF…</source>
            <translation>Ab&amp;deckungsbericht als PDF…</translation>
        </message>
        <message>
            <source>Coverage report as &amp;HTML…</source>
            <translation>Abdeckungsbericht als &amp;HTML…</translation>
        </message>
        <message>
            <source>&amp;Findings as CSV…</source>
            <translation>Befunde als &amp;CSV…</translation>
        </message>
        <message>
            <source>Findings as &amp;SARIF…</source>
            <translation>Befunde als &amp;SARIF…</translation>
        </message>
        <message>
            <source>Check as &amp;JSON…</source>
            <translation>Prüfung als &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Rule reference</source>
            <translation>&amp;Regelreferenz</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkombinationen</translation>
        </message>
        <message>
            <source>&amp;About Passive First</source>
            <translation>&amp;Info zu Passive First</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Genehmigungen</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Pläne</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Other sa&amp;mples</source>
            <translation>&amp;Weitere Beispiele</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Estate &amp;tree</source>
            <translation>Bestandsba&amp;um</translation>
        </message>
        <message>
            <source>E&amp;xplanation</source>
            <translation>&amp;Erklärung</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>E&amp;state</source>
            <translation>B&amp;estand</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Lauf</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Symbolleiste</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Open an estate file</source>
            <translation>Bestandsdatei öffnen</translation>
        </message>
        <message>
            <source>Estates (*.json);;All files (*)</source>
            <translation>Bestände (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Rule reference</source>
            <translation>Regelreferenz</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>What the check can find, and where each rule comes from.</source>
            <translation>Was die Prüfung finden kann und woher jede Regel stammt.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkombinationen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Arrow keys, Enter</source>
            <translation>Pfeiltasten, Eingabe</translation>
        </message>
        <message>
            <source>In a matrix: move from cell to cell, open</source>
            <translation>In einer Matrix: von Zelle zu Zelle gehen, öffnen</translation>
        </message>
        <message>
            <source>Clear the filter, close the list of errors</source>
            <translation>Filter löschen, Fehlerliste schließen</translation>
        </message>
        <message>
            <source>Copy the row of a table</source>
            <translation>Tabellenzeile kopieren</translation>
        </message>
        <message>
            <source>About Passive First</source>
            <translation>Info zu Passive First</translation>
        </message>
        <message>
            <source>Passive First %1

Updates SQL Server and Exchange on failover clusters, passive nodes first.

Catalogue %2, %3. Fonts: Inter, SIL Open Font License.</source>
            <translation>Passive First %1

Aktualisiert SQL Server und Exchange auf Failoverclustern, passive Knoten zuerst.

Katalog %2, %3. Schriften: Inter, SIL Open Font License.</translation>
        </message>
        <message numerus="yes">
            <source>%n build(s)</source>
            <translation>
                <numerusform>%n Build</numerusform>
                <numerusform>%n Builds</numerusform>
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
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 wurde geschrieben.</translation>
        </message>
        <message>
            <source>%1 was not written.</source>
            <translation>%1 wurde nicht geschrieben.</translation>
        </message>
        <message>
            <source>There is no page for %1.</source>
            <translation>Für %1 gibt es keine Seite.</translation>
        </message>
        <message>
            <source>Update server</source>
            <translation>Updateserver</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Update</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Zielgruppe</translation>
        </message>
        <message>
            <source>Approved for</source>
            <translation>Genehmigt für</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Stichtag</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestartet</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Letztes Ereignis</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Zurückgesetzte Einstellungen</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
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
            <translation>Stand</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Zweig</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Supported until</source>
            <translation>Unterstützt bis</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Plan update…</source>
            <translation>Update planen…</translation>
        </message>
        <message>
            <source>Installation</source>
            <translation>Installation</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Nicht genehmigt</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Entfernung</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>What %1 of this estate offer to which target group.</source>
            <translation>Was %1 dieses Bestands welcher Zielgruppe anbieten.</translation>
        </message>
        <message numerus="yes">
            <source>%n update server(s)</source>
            <translation>
                <numerusform>%n Updateserver</numerusform>
                <numerusform>%n Updateserver</numerusform>
            </translation>
        </message>
        <message>
            <source>No update server of this estate reports an approval.</source>
            <translation>Kein Updateserver dieses Bestands meldet eine Genehmigung.</translation>
        </message>
        <message>
            <source>This estate has no update servers, so there is nothing approved to show.</source>
            <translation>Dieser Bestand hat keine Updateserver, daher sind keine Genehmigungen anzuzeigen.</translation>
        </message>
        <message>
            <source>A plan says in which order nodes are updated, why, and what proves it safe.</source>
            <translation>Ein Plan legt fest, in welcher Reihenfolge Knoten aktualisiert werden, warum, und was die Sicherheit nachweist.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Every run keeps its journal: it can be resumed after a crash.</source>
            <translation>Jeder Lauf führt ein Journal: Nach einem Absturz kann er fortgesetzt werden.</translation>
        </message>
        <message>
            <source>No runs yet. Plan an update.</source>
            <translation>Noch keine Läufe. Zunächst ein Update planen.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Misprint of a source</source>
            <translation>Druckfehler einer Quelle</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Baseline</translation>
        </message>
        <message>
            <source>catalogue %1 of %2</source>
            <translation>Katalog %1 vom %2</translation>
        </message>
        <message>
            <source>The catalogue has no builds.</source>
            <translation>Der Katalog enthält keine Builds.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Letzte Ausführung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>No plan has been signed yet. Choose a cluster or a server and plan an update.</source>
            <translation>Noch kein Plan ist signiert. Wählen Sie einen Cluster oder Server und planen Sie ein Update.</translation>
        </message>
        <message>
            <source>Script copied.</source>
            <translation>Skript kopiert.</translation>
        </message>
        <message>
            <source>The accepted findings of this estate cannot be read; none is taken as accepted.</source>
            <translation>Die akzeptierten Befunde dieses Bestands sind nicht lesbar; keiner gilt als akzeptiert.</translation>
        </message>
        <message>
            <source>The acceptance was not written.</source>
            <translation>Die Akzeptanz wurde nicht geschrieben.</translation>
        </message>
        <message>
            <source>%1 cannot be compared.</source>
            <translation>%1 kann nicht verglichen werden.</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Zu importierende Dateien</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Zu importierender Ordner</translation>
        </message>
        <message>
            <source>Use the &amp;built-in catalogue</source>
            <translation>Ein&amp;gebauten Katalog verwenden</translation>
        </message>
        <message>
            <source>&amp;Compare with a build index…</source>
            <translation>Mit einem &amp;Build-Index vergleichen…</translation>
        </message>
        <message>
            <source>The catalogue in use stays as it is.</source>
            <translation>Der verwendete Katalog bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>Open a build index</source>
            <translation>Build-Index öffnen</translation>
        </message>
        <message>
            <source>dbatools build index (*.json)</source>
            <translation>dbatools-Build-Index (*.json)</translation>
        </message>
        <message>
            <source>The built-in catalogue is in use.</source>
            <translation>Der eingebaute Katalog wird verwendet.</translation>
        </message>
        <message>
            <source>%1 is in use.</source>
            <translation>%1 wird verwendet.</translation>
        </message>
    </context>
    <context>
        <name>pf::MappingPage</name>
        <message>
            <source>Rows as they would be read</source>
            <translation>Zeilen, wie sie gelesen würden</translation>
        </message>
        <message>
            <source>Choose the column for each field. A build and a computer or an instance make an inventory; people alone make a list of owners.</source>
            <translation>Für jedes Feld die Spalte wählen. Ein Build und ein Computer oder eine Instanz ergeben ein Inventar; Personen allein ergeben eine Liste der Verantwortlichen.</translation>
        </message>
        <message>
            <source>As it would be read</source>
            <translation>Wie es gelesen würde</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Spalten von %1</translation>
        </message>
        <message>
            <source>Not in the table</source>
            <translation>Nicht in der Tabelle</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Liest…</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Not read, because</source>
            <translation>Nicht gelesen, weil</translation>
        </message>
        <message>
            <source>No row is read with these columns.</source>
            <translation>Mit diesen Spalten wird keine Zeile gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are read</source>
            <translation>
                <numerusform>%n Zeile wird gelesen</numerusform>
                <numerusform>%n Zeilen werden gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are skipped</source>
            <translation>
                <numerusform>%n Zeile wird übersprungen</numerusform>
                <numerusform>%n Zeilen werden übersprungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a mapping</source>
            <translation>Zuordnung öffnen</translation>
        </message>
        <message>
            <source>Mappings (*.json)</source>
            <translation>Zuordnungen (*.json)</translation>
        </message>
    </context>
    <context>
        <name>pf::OutcomePage</name>
        <message>
            <source>Hold confirmed</source>
            <translation>Halt bestätigt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Step skipped</source>
            <translation>Schritt übersprungen</translation>
        </message>
        <message>
            <source>Node excluded</source>
            <translation>Knoten ausgeschlossen</translation>
        </message>
        <message>
            <source>Aborted, settings put back</source>
            <translation>Abgebrochen, Einstellungen zurückgesetzt</translation>
        </message>
        <message>
            <source>Interrupted run found</source>
            <translation>Unterbrochener Lauf gefunden</translation>
        </message>
        <message>
            <source>Pause asked for</source>
            <translation>Anhalten angefordert</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>Fortgesetzt</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Rehearsal, simulated host</source>
            <translation>Probelauf, simulierter Host</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>Als PDF &amp;speichern…</translation>
        </message>
        <message>
            <source>Outcome %1.pdf</source>
            <translation>Ergebnis %1.pdf</translation>
        </message>
        <message>
            <source>Plan and actual</source>
            <translation>Plan und Ist</translation>
        </message>
        <message>
            <source>Plan and actual time of every step</source>
            <translation>Geplante und tatsächliche Zeit jedes Schritts</translation>
        </message>
        <message>
            <source>Failures and decisions</source>
            <translation>Fehlschläge und Entscheidungen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Nothing failed and nothing had to be decided.</source>
            <translation>Nichts ist fehlgeschlagen, und nichts musste entschieden werden.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>Versions before and after</source>
            <translation>Versionen vorher und nachher</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>No level was reported.</source>
            <translation>Kein Stand wurde gemeldet.</translation>
        </message>
        <message>
            <source>Settings put back</source>
            <translation>Zurückgesetzte Einstellungen</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Value, as saved</source>
            <translation>Wert, wie gesichert</translation>
        </message>
        <message>
            <source>Back at</source>
            <translation>Zurück um</translation>
        </message>
        <message>
            <source>No setting was changed.</source>
            <translation>Keine Einstellung wurde geändert.</translation>
        </message>
        <message>
            <source>The outcome appears here when the run has ended.</source>
            <translation>Das Ergebnis erscheint hier, sobald der Lauf beendet ist.</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Nicht beendet</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>noch offen</translation>
        </message>
        <message>
            <source>%1 changed, %2 back, %3 open</source>
            <translation>%1 geändert, %2 zurück, %3 offen</translation>
        </message>
        <message numerus="yes">
            <source>Started %1 UTC. Plan %2, journal of %n event(s), chain %3.</source>
            <translation>
                <numerusform>Gestartet %1 UTC. Plan %2, Journal mit %n Ereignis, Kette %3.</numerusform>
                <numerusform>Gestartet %1 UTC. Plan %2, Journal mit %n Ereignissen, Kette %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>gebrochen</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>unversehrt</translation>
        </message>
        <message>
            <source>Every setting the run changed has been put back.</source>
            <translation>Jede vom Lauf geänderte Einstellung ist zurückgesetzt.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are still open.</source>
            <translation>
                <numerusform>%n Einstellung ist noch offen.</numerusform>
                <numerusform>%n Einstellungen sind noch offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s).</source>
            <translation>
                <numerusform>%n Fehlschlag.</numerusform>
                <numerusform>%n Fehlschläge.</numerusform>
            </translation>
        </message>
        <message>
            <source>No failure.</source>
            <translation>Kein Fehlschlag.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Not everything was brought to its target.</source>
            <translation>Nicht alles wurde auf den Zielstand gebracht.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of %n step(s) done. %3</source>
            <translation>
                <numerusform>%1: %2 von %n Schritt erledigt. %3</numerusform>
                <numerusform>%1: %2 von %n Schritten erledigt. %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>planned %1, at most %2</source>
            <translation>geplant %1, höchstens %2</translation>
        </message>
        <message>
            <source>%1 outage</source>
            <translation>%1 Ausfall</translation>
        </message>
        <message>
            <source>planned %1</source>
            <translation>geplant %1</translation>
        </message>
        <message>
            <source>More instances</source>
            <translation>Weitere Instanzen</translation>
        </message>
        <message>
            <source>see availability</source>
            <translation>siehe Verfügbarkeit</translation>
        </message>
        <message>
            <source>Settings back</source>
            <translation>Einstellungen zurück</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>none open</source>
            <translation>keine offen</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 offen</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>nicht gemeldet</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>Step %1: %2.</source>
            <translation>Schritt %1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n Fehlschlag</numerusform>
                <numerusform>%n Fehlschläge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n Entscheidung</numerusform>
                <numerusform>%n Entscheidungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pf::PdfSaver</name>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
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
            <translation>Als PDF &amp;speichern…</translation>
        </message>
        <message>
            <source>Plan %1.pdf</source>
            <translation>Plan %1.pdf</translation>
        </message>
        <message>
            <source>No safe plan.pdf</source>
            <translation>Kein sicherer Plan.pdf</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>All passive, then switch</source>
            <translation>Alle passiven, dann umschalten</translation>
        </message>
        <message>
            <source>Half, then switch</source>
            <translation>Hälfte, dann umschalten</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>Wartungs&amp;fenster</translation>
        </message>
        <message>
            <source>Maintenance window, UTC</source>
            <translation>Wartungsfenster, UTC</translation>
        </message>
        <message>
            <source>Window begins, UTC</source>
            <translation>Beginn des Wartungsfensters, UTC</translation>
        </message>
        <message>
            <source>Window ends, UTC</source>
            <translation>Ende des Wartungsfensters, UTC</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>d. MMM yyyy HH:mm</translation>
        </message>
        <message>
            <source>&amp;Hold before active nodes</source>
            <translation>&amp;Halt vor aktiven Knoten</translation>
        </message>
        <message>
            <source>Hold before active nodes</source>
            <translation>Halt vor aktiven Knoten</translation>
        </message>
        <message>
            <source>Re&amp;turn to original owners</source>
            <translation>Rückkehr zu ursprünglichen &amp;Besitzern</translation>
        </message>
        <message>
            <source>Return to original owners, one more outage each</source>
            <translation>Rückkehr zu ursprünglichen Besitzern, je ein weiterer Ausfall</translation>
        </message>
        <message>
            <source>One more outage for each clustered instance (F-18)</source>
            <translation>Ein weiterer Ausfall je geclusterter Instanz (F-18)</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Reihenfolge</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>Schritte des Plans</translation>
        </message>
        <message>
            <source>Still safe if one more breaks</source>
            <translation>Auch bei einer weiteren Störung sicher</translation>
        </message>
        <message>
            <source>The steps appear here when the plan is made.</source>
            <translation>Die Schritte erscheinen hier, sobald der Plan erstellt ist.</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
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
            <translation>Warum es keinen Plan gibt</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Was helfen würde</translation>
        </message>
        <message>
            <source>Reasons of the refusal</source>
            <translation>Gründe der Ablehnung</translation>
        </message>
        <message>
            <source>Planning and proving…</source>
            <translation>Wird geplant und nachgewiesen…</translation>
        </message>
        <message>
            <source>Proving…</source>
            <translation>Wird nachgewiesen…</translation>
        </message>
        <message>
            <source>Plan %1</source>
            <translation>Plan %1</translation>
        </message>
        <message>
            <source>There is no safe plan for what was chosen.</source>
            <translation>Für die Auswahl gibt es keinen sicheren Plan.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s). Nothing is changed anywhere. Do what would help, read the estate again and plan again.</source>
            <translation>
                <numerusform>%n Grund. Nirgends wird etwas geändert. Abhilfe schaffen, Bestand neu einlesen und erneut planen.</numerusform>
                <numerusform>%n Gründe. Nirgends wird etwas geändert. Abhilfe schaffen, Bestand neu einlesen und erneut planen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known</source>
            <translation>Nichts bekannt</translation>
        </message>
        <message>
            <source>Back to the scope to choose something else.</source>
            <translation>Zurück zum Umfang, um anders auszuwählen.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Every instance in scope is at its target.</source>
            <translation>Jede Instanz im Umfang hat ihren Zielstand.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s), no outage.</source>
            <translation>
                <numerusform>%1: %n Schritt, kein Ausfall.</numerusform>
                <numerusform>%1: %n Schritte, kein Ausfall.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s), outage of %2 instances.</source>
            <translation>
                <numerusform>%1: %n Schritt, Ausfall von %2 Instanzen.</numerusform>
                <numerusform>%1: %n Schritte, Ausfall von %2 Instanzen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n step(s). Outage: %2.</source>
            <translation>
                <numerusform>%1: %n Schritt. Ausfall: %2.</numerusform>
                <numerusform>%1: %n Schritte. Ausfall: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, between %2 and %3.</source>
            <translation>%1, zwischen %2 und %3.</translation>
        </message>
        <message>
            <source>Latest safe start %1.</source>
            <translation>Spätester sicherer Start %1.</translation>
        </message>
        <message>
            <source>The plan is proved again before every node step. Proof expires %1 UTC.</source>
            <translation>Der Plan wird vor jedem Knotenschritt erneut nachgewiesen. Der Nachweis läuft %1 UTC ab.</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>The catalogue holds no newer level for what was chosen.</source>
            <translation>Der Katalog enthält keinen neueren Stand für die Auswahl.</translation>
        </message>
        <message>
            <source>Not safe</source>
            <translation>Nicht sicher</translation>
        </message>
        <message>
            <source>The plan breaks a rule. It cannot be signed.</source>
            <translation>Der Plan verletzt eine Regel. Er kann nicht freigegeben werden.</translation>
        </message>
        <message numerus="yes">
            <source>Safe, with %n margin(s)</source>
            <translation>
                <numerusform>Sicher, mit %n Spielraum</numerusform>
                <numerusform>Sicher, mit %n Spielräumen</numerusform>
            </translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>As planned, all %1 actions keep every rule. With one more fault: safe but for what stands below.</source>
            <translation>Wie geplant halten alle %1 Aktionen jede Regel ein. Mit einer weiteren Störung: sicher bis auf das unten Aufgeführte.</translation>
        </message>
        <message>
            <source>All %1 actions keep every rule, also with one more fault.</source>
            <translation>Alle %1 Aktionen halten jede Regel ein, auch mit einer weiteren Störung.</translation>
        </message>
        <message>
            <source>Quorum at every step: at least %1 votes, need %2</source>
            <translation>Quorum in jedem Schritt: mindestens %1 Stimmen, nötig %2</translation>
        </message>
        <message>
            <source>Never two nodes out at once</source>
            <translation>Nie fehlen zwei Knoten gleichzeitig</translation>
        </message>
        <message>
            <source>No owner is patched, no level goes back</source>
            <translation>Kein Besitzer wird gepatcht, kein Stand geht zurück</translation>
        </message>
        <message>
            <source>Every change is put back at the end</source>
            <translation>Jede Änderung wird am Ende zurückgesetzt</translation>
        </message>
        <message>
            <source>Not planned: %1</source>
            <translation>Nicht geplant: %1</translation>
        </message>
        <message>
            <source>Assumes the estate as observed %1 UTC.</source>
            <translation>Setzt den Bestand voraus, wie er %1 UTC erfasst wurde.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were not reported and assumed.</source>
            <translation>
                <numerusform>%n Wert war nicht gemeldet und wurde angenommen.</numerusform>
                <numerusform>%n Werte waren nicht gemeldet und wurden angenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What would make it possible</source>
            <translation>Was es möglich machen würde</translation>
        </message>
        <message>
            <source>Smallest changes, each tried and proved</source>
            <translation>Kleinste Änderungen, jede ausprobiert und bewiesen</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Plan this way</source>
            <translation>So planen</translation>
        </message>
        <message>
            <source>Takes the selected wish over and plans again. Nothing is changed anywhere else.</source>
            <translation>Übernimmt den gewählten Wunsch und plant neu. Sonst ändert sich nichts.</translation>
        </message>
        <message>
            <source>a wish, here</source>
            <translation>ein Wunsch, hier</translation>
        </message>
        <message>
            <source>somebody at the cluster</source>
            <translation>jemand am Cluster</translation>
        </message>
        <message>
            <source>Plan this wa&amp;y</source>
            <translation>&amp;So planen</translation>
        </message>
    </context>
    <context>
        <name>pf::PlanStepsModel</name>
        <message>
            <source>when confirmed</source>
            <translation>nach Bestätigung</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Spielraum</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Entfällt</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Step and reason</source>
            <translation>Schritt und Grund</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Votes / need</source>
            <translation>Stimmen / nötig</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Zeuge</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Rückkehr</translation>
        </message>
    </context>
    <context>
        <name>pf::ReadinessPage</name>
        <message>
            <source>Readiness</source>
            <translation>Bereitschaft</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Was festgestellt wurde</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Checks before the update</source>
            <translation>Prüfungen vor dem Update</translation>
        </message>
        <message>
            <source>The checks appear here when the plan is made.</source>
            <translation>Die Prüfungen erscheinen hier, sobald der Plan erstellt ist.</translation>
        </message>
        <message>
            <source>Name of who accepts</source>
            <translation>Name der akzeptierenden Person</translation>
        </message>
        <message>
            <source>Reason for accepting</source>
            <translation>Grund für das Akzeptieren</translation>
        </message>
        <message>
            <source>Why this may be accepted</source>
            <translation>Warum dies akzeptiert werden kann</translation>
        </message>
        <message>
            <source>Accept &amp;selected</source>
            <translation>A&amp;usgewählte akzeptieren</translation>
        </message>
        <message>
            <source>Accept selected checks</source>
            <translation>Ausgewählte Prüfungen akzeptieren</translation>
        </message>
        <message>
            <source>&amp;Accept all</source>
            <translation>&amp;Alle akzeptieren</translation>
        </message>
        <message>
            <source>Accept all checks that can be accepted</source>
            <translation>Alle akzeptierbaren Prüfungen akzeptieren</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Akzeptiert</translation>
        </message>
        <message>
            <source>Planning and checking…</source>
            <translation>Wird geplant und geprüft…</translation>
        </message>
        <message>
            <source>The plan is made and proved first.</source>
            <translation>Zuerst wird der Plan erstellt und nachgewiesen.</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Kein Plan</translation>
        </message>
        <message>
            <source>What was chosen cannot be planned safely. The next page says why.</source>
            <translation>Die Auswahl kann nicht sicher geplant werden. Die nächste Seite nennt die Gründe.</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) stop the update</source>
            <translation>
                <numerusform>%n Prüfung verhindert das Update</numerusform>
                <numerusform>%n Prüfungen verhindern das Update</numerusform>
            </translation>
        </message>
        <message>
            <source>Do the next step of each, read the estate again and plan again.</source>
            <translation>Jeweils den nächsten Schritt ausführen, Bestand neu einlesen und erneut planen.</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) to accept</source>
            <translation>
                <numerusform>%n Prüfung zu akzeptieren</numerusform>
                <numerusform>%n Prüfungen zu akzeptieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept each with a name and a reason, or do its next step first.</source>
            <translation>Jede mit Name und Grund akzeptieren oder zuerst den nächsten Schritt ausführen.</translation>
        </message>
        <message>
            <source>Nothing stops the update</source>
            <translation>Nichts verhindert das Update</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) could not be read here and are read by the run or by people.</source>
            <translation>
                <numerusform>%n Prüfung konnte hier nicht gelesen werden und wird vom Lauf oder von Personen ausgeführt.</numerusform>
                <numerusform>%n Prüfungen konnten hier nicht gelesen werden und werden vom Lauf oder von Personen ausgeführt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not planned yet</source>
            <translation>Noch nicht geplant</translation>
        </message>
        <message>
            <source>Choose the scope first.</source>
            <translation>Zuerst den Umfang auswählen.</translation>
        </message>
        <message>
            <source>%1 passed, %2 to accept, %3 stop the update, %4 not reported.</source>
            <translation>%1 bestanden, %2 zu akzeptieren, %3 verhindern das Update, %4 nicht gemeldet.</translation>
        </message>
        <message>
            <source>Next is not possible: a check stops the update.</source>
            <translation>Weiter ist nicht möglich: Eine Prüfung verhindert das Update.</translation>
        </message>
        <message>
            <source>Accept the checks to go on.</source>
            <translation>Prüfungen akzeptieren, um fortzufahren.</translation>
        </message>
        <message>
            <source>Accepting needs a name and a reason.</source>
            <translation>Zum Akzeptieren sind Name und Grund erforderlich.</translation>
        </message>
    </context>
    <context>
        <name>pf::RunList</name>
        <message>
            <source>Not finished</source>
            <translation>Nicht abgeschlossen</translation>
        </message>
        <message>
            <source>Waits for confirmation</source>
            <translation>Wartet auf Bestätigung</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Done, incomplete</source>
            <translation>Erledigt, unvollständig</translation>
        </message>
        <message>
            <source>Aborted</source>
            <translation>Abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>pf::RunLog</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Log of the run, newest first</source>
            <translation>Protokoll des Laufs, neueste zuerst</translation>
        </message>
        <message>
            <source>Filter log</source>
            <translation>Protokoll filtern</translation>
        </message>
        <message>
            <source>A&amp;ll</source>
            <translation>A&amp;lle</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>&amp;Probleme</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>F&amp;ollow</source>
            <translation>F&amp;olgen</translation>
        </message>
        <message>
            <source>Follow the newest line</source>
            <translation>Der neuesten Zeile folgen</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>No line matches.</source>
            <translation>Keine Zeile entspricht dem Filter.</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
    </context>
    <context>
        <name>pf::RunPage</name>
        <message>
            <source>Stands still</source>
            <translation>Steht still</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Wird gestartet</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Hold, needs you</source>
            <translation>Halt, Eingriff nötig</translation>
        </message>
        <message>
            <source>Pausing after this phase</source>
            <translation>Wird nach dieser Phase angehalten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Failed, needs you</source>
            <translation>Fehlgeschlagen, Eingriff nötig</translation>
        </message>
        <message>
            <source>Needs inspection</source>
            <translation>Untersuchung nötig</translation>
        </message>
        <message>
            <source>Putting back</source>
            <translation>Wird zurückgesetzt</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Steps of the run</source>
            <translation>Schritte des Laufs</translation>
        </message>
        <message>
            <source>Rehearsal, simulated host</source>
            <translation>Probelauf, simulierter Host</translation>
        </message>
        <message>
            <source>Pa&amp;use after this phase</source>
            <translation>Nach dieser Phase an&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Abort and restore…</source>
            <translation>&amp;Abbrechen und zurücksetzen…</translation>
        </message>
        <message>
            <source>The steps appear here when the run starts.</source>
            <translation>Die Schritte erscheinen hier, sobald der Lauf startet.</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Erledigte Schritte</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>Settings to put back</source>
            <translation>Zurückzusetzende Einstellungen</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Saved value</source>
            <translation>Gesicherter Wert</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurückgesetzt</translation>
        </message>
        <message>
            <source>No setting is changed yet.</source>
            <translation>Noch keine Einstellung geändert.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Waiting about %1</source>
            <translation>Wartet etwa %1</translation>
        </message>
        <message>
            <source>until confirmed</source>
            <translation>bis zur Bestätigung</translation>
        </message>
        <message>
            <source>The run starts when the plan is signed.</source>
            <translation>Der Lauf startet, sobald der Plan freigegeben ist.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Nicht gestartet</translation>
        </message>
        <message>
            <source>The run has ended. The outcome is on the next page.</source>
            <translation>Der Lauf ist beendet. Das Ergebnis steht auf der nächsten Seite.</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3. Closing this window does not stop the run.</source>
            <translation>Schritt %1 von %2: %3. Das Schließen dieses Fensters hält den Lauf nicht an.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s). Closing this window does not stop the run.</source>
            <translation>
                <numerusform>%n Schritt. Das Schließen dieses Fensters hält den Lauf nicht an.</numerusform>
                <numerusform>%n Schritte. Das Schließen dieses Fensters hält den Lauf nicht an.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 elapsed</source>
            <translation>%1 verstrichen</translation>
        </message>
        <message>
            <source>about %1 left. Expected end %2, between %3 and %4.</source>
            <translation>noch etwa %1. Erwartetes Ende %2, zwischen %3 und %4.</translation>
        </message>
        <message>
            <source>Window ends %1.</source>
            <translation>Wartungsfenster endet %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 von %n Schritt erledigt</numerusform>
                <numerusform>%1 von %n Schritten erledigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) open. They are put back on success, failure and abort.</source>
            <translation>
                <numerusform>%n Einstellung offen. Sie wird bei Erfolg, Fehlschlag und Abbruch zurückgesetzt.</numerusform>
                <numerusform>%n Einstellungen offen. Sie werden bei Erfolg, Fehlschlag und Abbruch zurückgesetzt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No setting is open.</source>
            <translation>Keine Einstellung ist offen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Open, %1 forbids it</source>
            <translation>Offen, %1 verbietet es</translation>
        </message>
        <message>
            <source>%1 changed, %2 back, %3 open</source>
            <translation>%1 geändert, %2 zurück, %3 offen</translation>
        </message>
    </context>
    <context>
        <name>pf::RunStepsModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
        </message>
        <message>
            <source>Paused by this run</source>
            <translation>Von diesem Lauf angehalten</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Stand-alone server</source>
            <translation>Eigenständiger Server</translation>
        </message>
        <message>
            <source>Its roles are not known</source>
            <translation>Die Rollen sind nicht bekannt</translation>
        </message>
        <message>
            <source>Owns nothing</source>
            <translation>Besitzt nichts</translation>
        </message>
        <message>
            <source>Owns %1</source>
            <translation>Besitzt %1</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Waits for you before the first move that users notice</source>
            <translation>Wartet vor der ersten Verschiebung, die Benutzer bemerken, auf Bestätigung</translation>
        </message>
        <message>
            <source>%1 outage %2</source>
            <translation>%1 Ausfall %2</translation>
        </message>
        <message>
            <source>%1 outage %2 expected</source>
            <translation>%1 Ausfall %2 erwartet</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n Einstellung geändert</numerusform>
                <numerusform>%n Einstellungen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) to change</source>
            <translation>
                <numerusform>%n Einstellung zu ändern</numerusform>
                <numerusform>%n Einstellungen zu ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>no outage</source>
            <translation>kein Ausfall</translation>
        </message>
        <message>
            <source>until confirmed</source>
            <translation>bis zur Bestätigung</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Entfällt</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>alive %1 ago</source>
            <translation>Lebenszeichen vor %1</translation>
        </message>
        <message>
            <source>Running, longer than usual</source>
            <translation>Läuft, länger als üblich</translation>
        </message>
    </context>
    <context>
        <name>pf::ScopeModel</name>
        <message>
            <source>not reported</source>
            <translation>nicht gemeldet</translation>
        </message>
        <message>
            <source>Microsoft Update</source>
            <translation>Microsoft Update</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n Knoten</numerusform>
                <numerusform>%n Knoten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>Exchange on %1</source>
            <translation>Exchange auf %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n behind</source>
            <translation>
                <numerusform>%n im Rückstand</numerusform>
                <numerusform>%n im Rückstand</numerusform>
            </translation>
        </message>
        <message>
            <source>no instance</source>
            <translation>keine Instanz</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>nichts zu tun</translation>
        </message>
        <message>
            <source>not in the catalogue</source>
            <translation>nicht im Katalog</translation>
        </message>
        <message>
            <source>at the newest</source>
            <translation>auf neuestem Stand</translation>
        </message>
        <message>
            <source>one level on all nodes</source>
            <translation>ein Stand auf allen Knoten</translation>
        </message>
        <message>
            <source>Cluster, server, instance</source>
            <translation>Cluster, Server, Instanz</translation>
        </message>
        <message>
            <source>Level now</source>
            <translation>Aktueller Stand</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Update</translation>
        </message>
        <message>
            <source>Update source</source>
            <translation>Updatequelle</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
    </context>
    <context>
        <name>pf::ScopePage</name>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Clusters and servers to update</source>
            <translation>Zu aktualisierende Cluster und Server</translation>
        </message>
        <message>
            <source>Space chooses a cluster or server, F2 on a target chooses another level of the same branch. Without a choice every instance goes to the newest level of its branch.</source>
            <translation>Die Leertaste wählt einen Cluster oder Server aus, F2 auf einem Ziel einen anderen Stand desselben Zweigs. Ohne Auswahl geht jede Instanz auf den neuesten Stand ihres Zweigs.</translation>
        </message>
        <message>
            <source>Choose at least one cluster or server.</source>
            <translation>Mindestens einen Cluster oder Server auswählen.</translation>
        </message>
        <message>
            <source>Nothing is chosen yet.</source>
            <translation>Noch nichts ausgewählt.</translation>
        </message>
        <message numerus="yes">
            <source>%n cluster(s) and server(s) chosen.</source>
            <translation>
                <numerusform>%n Cluster oder Server ausgewählt.</numerusform>
                <numerusform>%n Cluster und Server ausgewählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n instance(s) below the target.</source>
            <translation>
                <numerusform>%n Instanz unter dem Zielstand.</numerusform>
                <numerusform>%n Instanzen unter dem Zielstand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Levels as observed in %1.</source>
            <translation>Stände wie in %1 erfasst.</translation>
        </message>
    </context>
    <context>
        <name>pf::SignOffPage</name>
        <message>
            <source>Sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Name der freigebenden Person</translation>
        </message>
        <message>
            <source>&amp;Sign plan</source>
            <translation>Plan &amp;freigeben</translation>
        </message>
        <message>
            <source>Sign plan</source>
            <translation>Plan freigeben</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>The plan cannot be signed: a check is open or the plan is not safe.</source>
            <translation>Der Plan kann nicht freigegeben werden: Eine Prüfung ist offen, oder der Plan ist nicht sicher.</translation>
        </message>
        <message numerus="yes">
            <source>I have &amp;read the plan and accept its %n margin(s).</source>
            <translation>
                <numerusform>Ich habe den Plan ge&amp;lesen und akzeptiere seinen %n Spielraum.</numerusform>
                <numerusform>Ich habe den Plan ge&amp;lesen und akzeptiere seine %n Spielräume.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have &amp;read the plan and accept it.</source>
            <translation>Ich habe den Plan ge&amp;lesen und akzeptiere ihn.</translation>
        </message>
        <message>
            <source>There is no plan to sign.</source>
            <translation>Es gibt keinen Plan zum Freigeben.</translation>
        </message>
        <message>
            <source>Confirm the statement to sign.</source>
            <translation>Zum Freigeben die Erklärung bestätigen.</translation>
        </message>
        <message>
            <source>Enter the name of the person who signs.</source>
            <translation>Namen der freigebenden Person eingeben.</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Freigegeben von %1</translation>
        </message>
        <message>
            <source>For plan %1 and no other. A changed plan needs a new signature.</source>
            <translation>Nur für Plan %1. Ein geänderter Plan benötigt eine neue Freigabe.</translation>
        </message>
        <message>
            <source>The rehearsal runs against a simulated host. No server is touched.</source>
            <translation>Der Probelauf erfolgt gegen einen simulierten Host. Kein Server wird berührt.</translation>
        </message>
        <message>
            <source>The sign-off is bound to this plan: any change makes it void.</source>
            <translation>Die Freigabe ist an diesen Plan gebunden: Jede Änderung macht sie ungültig.</translation>
        </message>
        <message>
            <source>One person stands for plan %1.</source>
            <translation>Eine Person steht für Plan %1 ein.</translation>
        </message>
        <message>
            <source>What is signed</source>
            <translation>Was freigegeben wird</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Plan hash</source>
            <translation>Planhash</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), proved over %1 actions</source>
            <translation>
                <numerusform>%n Schritt, nachgewiesen über %1 Aktionen</numerusform>
                <numerusform>%n Schritte, nachgewiesen über %1 Aktionen</numerusform>
            </translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, zwischen %2 und %3</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Wartungsfenster</translation>
        </message>
        <message>
            <source>%1 to %2 UTC</source>
            <translation>%1 bis %2 UTC</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht festgelegt</translation>
        </message>
        <message>
            <source>Outage of %1</source>
            <translation>Ausfall von %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) are changed and put back</source>
            <translation>
                <numerusform>%n Einstellung wird geändert und zurückgesetzt</numerusform>
                <numerusform>%n Einstellungen werden geändert und zurückgesetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Margins to accept</source>
            <translation>Zu akzeptierende Spielräume</translation>
        </message>
        <message>
            <source>No margin: safe also with one more fault</source>
            <translation>Kein Spielraum: sicher auch mit einer weiteren Störung</translation>
        </message>
        <message>
            <source>There is no plan to sign yet.</source>
            <translation>Noch kein Plan zum Freigeben vorhanden.</translation>
        </message>
    </context>
    <context>
        <name>pf::StartPage</name>
        <message>
            <source>Nodes 2, 3 and 4 are passive and are updated first, then the instance moves from node 1 to node 2, then node 1 is updated.</source>
            <translation>Die Knoten 2, 3 und 4 sind passiv und werden zuerst aktualisiert, dann wird die Instanz von Knoten 1 auf Knoten 2 verschoben, dann wird Knoten 1 aktualisiert.</translation>
        </message>
        <message>
            <source>the only short outage, once for each instance</source>
            <translation>der einzige kurze Ausfall, einmal je Instanz</translation>
        </message>
        <message>
            <source>Open an estate to begin</source>
            <translation>Zum Beginnen einen Bestand öffnen</translation>
        </message>
        <message>
            <source>An estate is a description of your clusters, servers and update servers. Reading one changes nothing.</source>
            <translation>Ein Bestand beschreibt Cluster, Server und Updateserver. Das Einlesen ändert nichts.</translation>
        </message>
        <message>
            <source>Open the &amp;sample estate</source>
            <translation>&amp;Beispielbestand öffnen</translation>
        </message>
        <message>
            <source>A shipping company's clusters and servers. Nothing real is touched.</source>
            <translation>Cluster und Server einer Reederei. Nichts Echtes wird berührt.</translation>
        </message>
        <message>
            <source>&amp;Open an estate file…</source>
            <translation>Bestandsdatei öf&amp;fnen…</translation>
        </message>
        <message>
            <source>A JSON file as described in the documentation.</source>
            <translation>Eine JSON-Datei, wie in der Dokumentation beschrieben.</translation>
        </message>
        <message>
            <source>Why passive first</source>
            <translation>Warum passiv zuerst</translation>
        </message>
        <message>
            <source>Passive nodes are updated one at a time. Then the instance moves once, and the node it left comes last. Every plan is proved before it runs.</source>
            <translation>Passive Knoten werden einzeln nacheinander aktualisiert. Dann wird die Instanz einmal verschoben, und der verlassene Knoten kommt zuletzt. Jeder Plan wird vor der Ausführung nachgewiesen.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkombinationen</translation>
        </message>
        <message>
            <source>Rule reference</source>
            <translation>Regelreferenz</translation>
        </message>
        <message>
            <source>Drop an estate, or files and folders to import, here</source>
            <translation>Bestand oder zu importierende Dateien und Ordner hier ablegen</translation>
        </message>
        <message>
            <source>&amp;Import files or a folder…</source>
            <translation>Dateien oder Ordner &amp;importieren…</translation>
        </message>
        <message>
            <source>Inventories, cmdlet output and owners become one estate.</source>
            <translation>Inventare, Cmdlet-Ausgaben und Verantwortliche werden ein Bestand.</translation>
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
            <translation>Nichts entspricht "%1". Esc löscht den Filter.</translation>
        </message>
    </context>
    <context>
        <name>pf::TargetDelegate</name>
        <message>
            <source>Target level</source>
            <translation>Zielstand</translation>
        </message>
    </context>
    <context>
        <name>pf::UpdateWizard</name>
        <message>
            <source>&amp;Next: readiness</source>
            <translation>&amp;Weiter: Bereitschaft</translation>
        </message>
        <message>
            <source>&amp;Next: plan</source>
            <translation>&amp;Weiter: Plan</translation>
        </message>
        <message>
            <source>&amp;Next: sign-off</source>
            <translation>&amp;Weiter: Freigabe</translation>
        </message>
        <message>
            <source>&amp;Next: outcome</source>
            <translation>&amp;Weiter: Ergebnis</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Update</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>F&amp;ertig stellen</translation>
        </message>
        <message>
            <source>S&amp;tart rehearsal</source>
            <translation>Probelauf s&amp;tarten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close &amp;window</source>
            <translation>Fenster s&amp;chließen</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Bereitschaft</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) stop it</source>
            <translation>
                <numerusform>%n Prüfung verhindert es</numerusform>
                <numerusform>%n Prüfungen verhindern es</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to accept</source>
            <translation>
                <numerusform>%n zu akzeptieren</numerusform>
                <numerusform>%n zu akzeptieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n akzeptiert</numerusform>
                <numerusform>%n akzeptiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stops it</source>
            <translation>Nichts verhindert es</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Kein Plan</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Planning…</source>
            <translation>Wird geplant…</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n Schritt</numerusform>
                <numerusform>%n Schritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n margin(s)</source>
            <translation>
                <numerusform>%n Spielraum</numerusform>
                <numerusform>%n Spielräume</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Freigegeben von %1</translation>
        </message>
        <message>
            <source>Signed before</source>
            <translation>Bereits freigegeben</translation>
        </message>
        <message>
            <source>Waiting for the plan</source>
            <translation>Wartet auf den Plan</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 von %n Schritt erledigt</numerusform>
                <numerusform>%1 von %n Schritten erledigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Wird gestartet</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>%1 aktualisieren</translation>
        </message>
    </context>
    <context>
        <name>pf::WhatIfBar</name>
        <message>
            <source>Copy &amp;script</source>
            <translation>&amp;Skript kopieren</translation>
        </message>
        <message>
            <source>Copy script</source>
            <translation>Skript kopieren</translation>
        </message>
        <message>
            <source>&amp;Undo all</source>
            <translation>Alles &amp;zurücknehmen</translation>
        </message>
        <message>
            <source>Undo all</source>
            <translation>Alles zurücknehmen</translation>
        </message>
        <message>
            <source>What if: Enter or a double click ticks or unticks an option in the matrix. Nothing is saved anywhere.</source>
            <translation>Was wäre wenn: Eingabe oder Doppelklick wählt eine Option in der Matrix an oder ab. Nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>%1 ticked on %2</source>
            <translation>%1 angewählt auf %2</translation>
        </message>
        <message>
            <source>%1 unticked on %2</source>
            <translation>%1 abgewählt auf %2</translation>
        </message>
        <message>
            <source>What if: %1. Errors %2 to %3, warnings %4 to %5, covered %6 to %7. Nothing is saved.</source>
            <translation>Was wäre wenn: %1. Fehler %2 auf %3, Warnungen %4 auf %5, abgedeckt %6 auf %7. Nichts wird gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>pf::WizardRail</name>
        <message>
            <source>Steps of the update</source>
            <translation>Schritte des Updates</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3. %4</source>
            <translation>Schritt %1 von %2: %3. %4</translation>
        </message>
    </context>
    <context>
        <name>pf::Words</name>
        <message>
            <source>Outage so far</source>
            <translation>Bisheriger Ausfall</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>planned length of an outage</comment>
            <translation>von %1</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>jetzt %1</translation>
        </message>
        <message>
            <source>end %1</source>
            <translation>Ende %1</translation>
        </message>
        <message>
            <source>%1: outage %2</source>
            <comment>instance, length</comment>
            <translation>%1: Ausfall %2</translation>
        </message>
        <message>
            <source>planned %1</source>
            <comment>length of an outage</comment>
            <translation>geplant %1</translation>
        </message>
        <message>
            <source>%1, %2: %3 to %4, %5</source>
            <comment>instance, state, from, to, length</comment>
            <translation>%1, %2: %3 bis %4, %5</translation>
        </message>
        <message>
            <source>Com­puters</source>
            <translation>Com­puter</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Supported until</source>
            <translation>Unterstützt bis</translation>
        </message>
        <message>
            <source>Installed version</source>
            <translation>Installierte Version</translation>
        </message>
        <message>
            <source>selection counts at the root</source>
            <translation>es zählt die Auswahl auf dem Stammserver</translation>
        </message>
        <message>
            <source>%1, out of support since %2</source>
            <comment>version, date</comment>
            <translation>%1, ohne Support seit %2</translation>
        </message>
        <message>
            <source>%1, supported until %2</source>
            <comment>version, date</comment>
            <translation>%1, unterstützt bis %2</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>marker, state and binary level per node</source>
            <translation>Markierung, Zustand und Stand der Binärdateien je Knoten</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>Diff.</source>
            <comment>difference</comment>
            <translation>Diff.</translation>
        </message>
        <message>
            <source>Step %1, %2: planned %3, actual %4, difference %5</source>
            <translation>Schritt %1, %2: geplant %3, tatsächlich %4, Differenz %5</translation>
        </message>
        <message>
            <source>Hold, step %1</source>
            <translation>Halt, Schritt %1</translation>
        </message>
        <message>
            <source>Expected end %1</source>
            <translation>Erwartetes Ende %1</translation>
        </message>
        <message>
            <source>at the latest %1</source>
            <translation>spätestens %1</translation>
        </message>
        <message>
            <source>%1, step %2, %3: %4 to %5, %6</source>
            <comment>node, step, lane, from, to, length</comment>
            <translation>%1, Schritt %2, %3: %4 bis %5, %6</translation>
        </message>
        <message>
            <source>1 vote</source>
            <translation>1 Stimme</translation>
        </message>
        <message>
            <source>0 votes</source>
            <translation>0 Stimmen</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Zeuge</translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n vorhanden</numerusform>
                <numerusform>%n vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n nötig</numerusform>
                <numerusform>%n nötig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to spare</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n übrig</numerusform>
                <numerusform>%n übrig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <comment>votes</comment>
            <translation>
                <numerusform>%n fehlt</numerusform>
                <numerusform>%n fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>not present</source>
            <comment>voter</comment>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>Quarantined</source>
            <translation>In Quarantäne</translation>
        </message>
        <message>
            <source>Isolated</source>
            <translation>Isoliert</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Nicht gemeldet</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>In Betrieb</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Außer Betrieb</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Tritt bei</translation>
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
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Nicht installiert</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>stand-alone instance</comment>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Possible</source>
            <comment>owner of a group</comment>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Hold, needs you</source>
            <translation>Halt, Eingriff nötig</translation>
        </message>
        <message>
            <source>Paused by you</source>
            <translation>Durch Operator angehalten</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Retrying</source>
            <translation>Wird wiederholt</translation>
        </message>
        <message>
            <source>Needs inspection</source>
            <translation>Untersuchung nötig</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Nicht erforderlich</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <source>Through family</source>
            <translation>Über Familie</translation>
        </message>
        <message>
            <source>Not selected</source>
            <translation>Nicht ausgewählt</translation>
        </message>
        <message>
            <source>Unknown to root</source>
            <translation>Dem Stammserver unbekannt</translation>
        </message>
        <message>
            <source>Not arrived yet</source>
            <translation>Noch nicht angekommen</translation>
        </message>
        <message>
            <source>Out of support</source>
            <translation>Ohne Support</translation>
        </message>
        <message>
            <source>Missing, info only</source>
            <translation>Fehlt, nur Info</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>Patchen</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Only updated nodes can take it</source>
            <translation>Nur aktualisierte Knoten können übernehmen</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
    </context>
</TS>
