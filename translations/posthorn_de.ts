<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AreaMeaning</name>
    <message>
        <source>What this computer&apos;s own network does. It is not the domain&apos;s fault.</source>
        <translation>Was das eigene Netz dieses Rechners tut. Die Domain kann nichts dafür.</translation>
    </message>
    <message>
        <source>Some networks block ports or answer DNS questions themselves. Then a check sees less, or something else, than the rest of the world does. What is said here concerns your connection only: other people&apos;s mail is not touched by it.</source>
        <translation>Manche Netze sperren Ports oder beantworten DNS-Fragen selbst. Dann sieht eine Prüfung weniger oder etwas anderes als der Rest der Welt. Was hier steht, betrifft nur Ihre Verbindung: Die Mail anderer Leute ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>The servers that tell the world everything about your domain.</source>
        <translation>Die Server, die der Welt alles über Ihre Domain sagen.</translation>
    </message>
    <message>
        <source>Whoever sends you mail asks these servers first. If they fail, disagree or are listed wrongly, mail waits or gets lost, however good the rest is.

They belong to your DNS host; the list of them is kept at your registrar.</source>
        <translation>Wer Ihnen Mail sendet, fragt zuerst diese Server. Versagen sie, widersprechen sie sich oder sind sie falsch eingetragen, so wartet Mail oder geht verloren, wie gut alles andere auch ist.

Sie gehören Ihrem DNS-Anbieter; die Liste davon führt Ihr Registrar.</translation>
    </message>
    <message>
        <source>DNS answers are signed.</source>
        <translation>Antworten des DNS sind signiert.</translation>
    </message>
    <message>
        <source>Without signatures, somebody on the way can forge answers about your domain and lead mail elsewhere. With signatures that are wrong, half of the world cannot see your domain at all.

Your DNS host signs; your registrar passes the key on to the level above.</source>
        <translation>Ohne Signaturen kann jemand unterwegs Antworten über Ihre Domain fälschen und Mail anderswohin leiten. Mit falschen Signaturen sieht die halbe Welt Ihre Domain gar nicht.

Ihr DNS-Anbieter signiert; Ihr Registrar gibt den Schlüssel an die Ebene darüber weiter.</translation>
    </message>
    <message>
        <source>Where your mail is delivered.</source>
        <translation>Wohin Ihre Mail zugestellt wird.</translation>
    </message>
    <message>
        <source>Each server has a number. Senders try the lowest first, and the next where that does not answer; servers with the same number share the mail.

Your mail provider tells you which servers to list. Servers of a provider that you have left must go.</source>
        <translation>Jeder Server hat eine Zahl. Absender versuchen zuerst den mit der niedrigsten und den nächsten, wenn dieser nicht antwortet; Server mit gleicher Zahl teilen sich die Mail.

Ihr Mailanbieter sagt Ihnen, welche Server einzutragen sind. Server eines Anbieters, den Sie verlassen haben, müssen weg.</translation>
    </message>
    <message>
        <source>The addresses at which those servers are found.</source>
        <translation>Die Adressen, unter denen diese Server zu finden sind.</translation>
    </message>
    <message>
        <source>A name without an address is a letterbox without a house. And where a server also sends, large receivers look whether its address has a name that leads back to it.

Whoever runs the mail servers sets this up.</source>
        <translation>Ein Name ohne Adresse ist ein Briefkasten ohne Haus. Und wo ein Server auch sendet, sehen große Empfänger nach, ob seine Adresse einen Namen hat, der zu ihr zurückführt.

Das richtet der Betreiber der Mailserver ein.</translation>
    </message>
    <message>
        <source>Who may send in your name.</source>
        <translation>Wer in Ihrem Namen senden darf.</translation>
    </message>
    <message>
        <source>Receivers compare the sending server with this list. Without it, anybody&apos;s server is as good as yours; with a mistake in it, they act as if there were none.

Receivers look up at most ten further names: each service that you let in costs some.</source>
        <translation>Empfänger vergleichen den sendenden Server mit dieser Liste. Ohne sie ist der Server eines jeden so gut wie Ihrer; mit einem Fehler darin tun sie, als gäbe es keine.

Empfänger schlagen höchstens zehn weitere Namen nach: Jeder Dienst, den Sie zulassen, kostet einige davon.</translation>
    </message>
    <message>
        <source>A signature on each message.</source>
        <translation>Eine Unterschrift unter jeder Nachricht.</translation>
    </message>
    <message>
        <source>The key is public and stands in DNS, under a name of its own, the selector. A signature survives forwarding, which SPF does not, so DMARC rests on it.

Names of keys cannot be listed: one that nobody has guessed is not found, and that does not mean that there is none.</source>
        <translation>Der Schlüssel ist öffentlich und steht im DNS unter einem eigenen Namen, dem Selektor. Eine Signatur übersteht das Weiterleiten, SPF nicht; deshalb ruht DMARC auf ihr.

Namen von Schlüsseln lassen sich nicht auflisten: Einer, den niemand erraten hat, wird nicht gefunden, und das heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>What receivers do with fakes, and who gets the reports.</source>
        <translation>Was Empfänger mit Fälschungen tun und wer die Berichte bekommt.</translation>
    </message>
    <message>
        <source>SPF and DKIM say who you are; DMARC says what to do with mail that only pretends. Begin with watching (p=none), read the reports until all your own mail passes, then let fakes be put aside (quarantine) and refused (reject).</source>
        <translation>SPF und DKIM sagen, wer Sie sind; DMARC sagt, was mit Mail geschehen soll, die das nur vorgibt. Beginnen Sie mit Beobachten (p=none), lesen Sie die Berichte, bis alle Ihre eigene Mail besteht, und lassen Sie Fälschungen dann aussortieren (quarantine) und abweisen (reject).</translation>
    </message>
    <message>
        <source>Senders must use an encrypted connection.</source>
        <translation>Absender müssen eine verschlüsselte Verbindung benutzen.</translation>
    </message>
    <message>
        <source>Mail servers encrypt when they can, and send in clear text when somebody disturbs. This policy forbids that: senders that know it deliver encrypted or not at all.

It consists of a DNS record and a file on a web server. Begin with the mode “testing”.</source>
        <translation>Mailserver verschlüsseln, wenn sie können, und senden unverschlüsselt, wenn jemand stört. Diese Richtlinie verbietet das: Absender, die sie kennen, liefern verschlüsselt oder gar nicht.

Sie besteht aus einem DNS-Eintrag und einer Datei auf einem Webserver. Beginnen Sie mit dem Modus „testing“.</translation>
    </message>
    <message>
        <source>Reports when encryption fails.</source>
        <translation>Berichte, wenn die Verschlüsselung scheitert.</translation>
    </message>
    <message>
        <source>Large senders tell you once a day whether they could deliver encrypted. Without these reports you learn of a broken certificate only when mail stays away.</source>
        <translation>Große Absender sagen Ihnen einmal am Tag, ob sie verschlüsselt zustellen konnten. Ohne diese Berichte erfahren Sie von einem kaputten Zertifikat erst, wenn Mail ausbleibt.</translation>
    </message>
    <message>
        <source>Pins your mail server&apos;s certificate in DNS.</source>
        <translation>Legt das Zertifikat Ihres Mailservers im DNS fest.</translation>
    </message>
    <message>
        <source>Senders that know DANE accept this certificate and no other, so nobody can put himself in between. It needs DNSSEC. A record that no longer matches the certificate stops mail, so it has to be changed before the certificate is.</source>
        <translation>Absender, die DANE kennen, nehmen dieses Zertifikat und kein anderes an; niemand kann sich dazwischensetzen. Das braucht DNSSEC. Ein Eintrag, der nicht mehr zum Zertifikat passt, hält Mail auf; er muss also vor dem Zertifikat geändert werden.</translation>
    </message>
    <message>
        <source>Your logo next to your mail (optional).</source>
        <translation>Ihr Logo neben Ihrer Mail (freiwillig).</translation>
    </message>
    <message>
        <source>Some mailbox providers show a logo beside mail that passes DMARC with a strict policy. Most of them want a paid certificate for it. Mail arrives just as well without.</source>
        <translation>Manche Postfachanbieter zeigen ein Logo neben Mail, die DMARC mit einer strengen Richtlinie besteht. Die meisten verlangen dafür ein kostenpflichtiges Zertifikat. Mail kommt ohne das genauso gut an.</translation>
    </message>
    <message>
        <source>What your mail servers say when somebody wants to deliver.</source>
        <translation>Was Ihre Mailserver sagen, wenn jemand zustellen will.</translation>
    </message>
    <message>
        <source>Here the servers themselves were asked, as a sender would, up to the point where a message would follow; none was sent. Many internet connections do not allow this: then nothing can be said, and that is no fault of the domain.</source>
        <translation>Hier wurden die Server selbst gefragt, wie es ein Absender täte, bis zu dem Punkt, an dem eine Nachricht käme; gesendet wurde keine. Viele Internetanschlüsse erlauben das nicht: Dann lässt sich nichts sagen, und die Domain kann nichts dafür.</translation>
    </message>
    <message>
        <source>How mail programs find their settings.</source>
        <translation>Wie Mailprogramme ihre Einstellungen finden.</translation>
    </message>
    <message>
        <source>With these entries a mail program needs only the address and the password. Without them people type server names by hand, and get them wrong.</source>
        <translation>Mit diesen Einträgen braucht ein Mailprogramm nur die Adresse und das Passwort. Ohne sie tippen Leute Servernamen von Hand und vertun sich dabei.</translation>
    </message>
    <message>
        <source>Whether your servers are on a block list.</source>
        <translation>Ob Ihre Server auf einer Sperrliste stehen.</translation>
    </message>
    <message>
        <source>Receivers ask such lists before they take mail. Those who run a list learn what is looked up, so this is done only when you ask for it.</source>
        <translation>Empfänger fragen solche Listen, bevor sie Mail annehmen. Wer eine Liste führt, erfährt, was nachgeschlagen wird; deshalb geschieht das nur, wenn Sie es verlangen.</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
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
        <source>%n thing(s) that could be better</source>
        <translation>
            <numerusform>%n Punkt, der besser sein könnte</numerusform>
            <numerusform>%n Punkte, die besser sein könnten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stands against it</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>Checked {ago} ({time}), with {questions}, in {seconds} s</source>
        <translation>Geprüft {ago} ({time}), mit {questions}, in {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by rule set %1; each group counts as its worst area.</source>
        <translation>Punkte nach Regelwerk %1; jede Gruppe zählt so viel wie ihr schlechtester Bereich.</translation>
    </message>
    <message>
        <source>could not be seen, left out</source>
        <translation>nicht zu sehen, ausgelassen</translation>
    </message>
    <message>
        <source>does not apply, left out</source>
        <translation>trifft nicht zu, ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Some questions got no answer. What could not be seen: %1.</source>
        <translation>Einige Fragen blieben ohne Antwort. Nicht zu sehen war: %1.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>You wish it so.</source>
        <translation>Sie wünschen es so.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>%1 is taken away: %2.</source>
        <translation>%1 fällt weg: %2.</translation>
    </message>
    <message>
        <source>More than %1 % of the domain&apos;s mail records change at once.</source>
        <translation>Mehr als %1 % der Mail-Einträge der Domain ändern sich auf einmal.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Did you mean {word}?</source>
        <translation>Meinten Sie {word}?</translation>
    </message>
    <message>
        <source>There is no option --{option}. {hint}</source>
        <translation>Es gibt keine Option --{option}. {hint}</translation>
    </message>
    <message>
        <source>posthorn-cli --help lists them.</source>
        <translation>posthorn-cli --help führt sie auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;{word}&quot;. {hint}</source>
        <translation>Es gibt keinen Befehl „{word}“. {hint}</translation>
    </message>
    <message>
        <source>The commands are {list}; to look at a domain: posthorn-cli check DOMAIN</source>
        <translation>Die Befehle sind {list}; um eine Domain anzusehen: posthorn-cli check DOMAIN</translation>
    </message>
    <message>
        <source>--{option} may be given once only.</source>
        <translation>--{option} darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>--{option} takes no value.</source>
        <translation>--{option} nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--{option} needs a value: {spelling}</source>
        <translation>--{option} braucht einen Wert: {spelling}</translation>
    </message>
    <message>
        <source>The command {command} has no option --{option}. posthorn-cli {command} --help lists those it has.</source>
        <translation>Der Befehl {command} hat keine Option --{option}. posthorn-cli {command} --help führt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>This system has no DNS resolver configured. Name one: --resolver 192.0.2.1</source>
        <translation>Auf diesem System ist kein DNS-Resolver eingerichtet. Nennen Sie einen: --resolver 192.0.2.1</translation>
    </message>
    <message>
        <source>No DNS resolver answered ({list}). Check the network, or try another resolver with --resolver, or a longer --timeout.</source>
        <translation>Kein DNS-Resolver hat geantwortet ({list}). Prüfen Sie das Netz, oder versuchen Sie es mit einem anderen Resolver (--resolver) oder mehr Zeit (--timeout).</translation>
    </message>
    <message>
        <source>score {score} of 100, of what could be seen</source>
        <extracomment>{score} is a number from 0 to 100.</extracomment>
        <translation>{score} von 100 Punkten, gemessen an dem, was zu sehen war</translation>
    </message>
    <message>
        <source>score {score} of 100</source>
        <translation>{score} von 100 Punkten</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see --verbose</source>
        <translation>
            <numerusform>und %n weiterer Punkt: siehe --verbose</numerusform>
            <numerusform>und %n weitere Punkte: siehe --verbose</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at in {seconds} s. Questions: {questions}; answered from memory: {hits}; repeated: {retries}.</source>
        <extracomment>{seconds} is a number such as 0.25.</extracomment>
        <translation>In {seconds} s geprüft. Fragen: {questions}; aus dem Gedächtnis beantwortet: {hits}; wiederholt: {retries}.</translation>
    </message>
    <message>
        <source>Which list? posthorn-cli bulk FILE, or - for standard input</source>
        <translation>Welche Liste? posthorn-cli bulk DATEI, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Check the name and who may use the file.</source>
        <translation>{file} lässt sich nicht öffnen: {why}. Prüfen Sie den Namen und die Rechte an der Datei.</translation>
    </message>
    <message>
        <source>The list holds no domain that could be looked at.</source>
        <translation>Die Liste enthält keine Domain, die sich ansehen ließe.</translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation>Die Liste konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The results could not be written. What is there already is complete.</source>
        <translation>Die Ergebnisse konnten nicht geschrieben werden. Was schon da ist, ist vollständig.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>The recording could not be written to its end: is the disk full?</source>
        <translation>Die Aufzeichnung konnte nicht bis zum Ende geschrieben werden: Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Look at many domains, a line of JSON each</source>
        <translation>Viele Domains ansehen, je eine Zeile JSON</translation>
    </message>
    <message>
        <source>Reads a list of domains, one a line, with # comments; - is standard input. A line that holds none is named on standard error. Each audit is written as it completes, a line of JSON each (schema posthorn.audit/1).</source>
        <translation>Liest eine Liste von Domains, eine je Zeile, mit Kommentaren hinter #; - ist die Standardeingabe. Eine Zeile, die keine enthält, wird auf der Standardfehlerausgabe genannt. Jede Prüfung wird geschrieben, sobald sie fertig ist, je eine Zeile JSON (Schema posthorn.audit/1).</translation>
    </message>
    <message>
        <source>Which domain? posthorn-cli check DOMAIN</source>
        <translation>Welche Domain? posthorn-cli check DOMAIN</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>DOMAIN…</source>
        <translation>DOMAIN…</translation>
    </message>
    <message>
        <source>Look at a domain&apos;s mail: what is right, what is wrong, and what to do</source>
        <translation>Die Mail einer Domain ansehen: was stimmt, was nicht, und was zu tun ist</translation>
    </message>
    <message>
        <source>Looks at everything in DNS that decides about a domain&apos;s mail, and judges it. Text is for people; with --json one document of schema posthorn.audit/1 is written on a line for each domain, in order of completion.</source>
        <translation>Sieht alles im DNS an, was über die Mail einer Domain entscheidet, und beurteilt es. Text ist für Menschen; mit --json wird für jede Domain eine Zeile mit einem Dokument des Schemas posthorn.audit/1 geschrieben, in der Reihenfolge, in der sie fertig werden.</translation>
    </message>
    <message>
        <source>There is nothing to mend.</source>
        <translation>Es gibt nichts zu beheben.</translation>
    </message>
    <message>
        <source>A change of the domain&apos;s records mends it, and it is clear which.</source>
        <translation>Eine Änderung an den Einträgen der Domain behebt es, und es ist klar, welche.</translation>
    </message>
    <message>
        <source>A change of the domain&apos;s records mends it, once a question is answered.</source>
        <translation>Eine Änderung an den Einträgen der Domain behebt es, sobald eine Frage beantwortet ist.</translation>
    </message>
    <message>
        <source>Somebody must do something outside the domain&apos;s records.</source>
        <translation>Jemand muss etwas außerhalb der Einträge der Domain tun.</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <extracomment>Two states of a check: the usual one, and another where it is worse (or harmless).</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>To do:</source>
        <extracomment>In front of what is to be done about a finding.</extracomment>
        <translation>Zu tun:</translation>
    </message>
    <message>
        <source>Whose move: {who}</source>
        <extracomment>{who} is &quot;your DNS host&quot;, &quot;your mail provider&quot; and the like.</extracomment>
        <translation>Am Zug: {who}</translation>
    </message>
    <message>
        <source>See:</source>
        <extracomment>In front of a standard, such as RFC 7208 §4.6.4.</extracomment>
        <translation>Siehe:</translation>
    </message>
    <message>
        <source>There is no check &quot;{id}&quot;. posthorn-cli checks lists them.</source>
        <translation>Es gibt keine Prüfung „{id}“. posthorn-cli checks führt sie auf.</translation>
    </message>
    <message>
        <source>There is no check &quot;{id}&quot;. Did you mean {near}?</source>
        <translation>Es gibt keine Prüfung „{id}“. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>[ID]</source>
        <translation>[KENNUNG]</translation>
    </message>
    <message>
        <source>List every check, or explain one</source>
        <translation>Alle Prüfungen aufführen oder eine erklären</translation>
    </message>
    <message>
        <source>Lists every check that this program makes, area by area, or explains the one that is named. With --json, schema posthorn.checks/1.</source>
        <translation>Führt jede Prüfung dieses Programms auf, Bereich für Bereich, oder erklärt die genannte. Mit --json: Schema posthorn.checks/1.</translation>
    </message>
    <message>
        <source>One check at a time: posthorn-cli checks [ID]</source>
        <translation>Eine Prüfung auf einmal: posthorn-cli checks [KENNUNG]</translation>
    </message>
    <message>
        <source>line {line}: &quot;{text}&quot;: {why}</source>
        <translation>Zeile {line}: „{text}“: {why}</translation>
    </message>
    <message>
        <source>This line is too long for a domain.</source>
        <translation>Diese Zeile ist zu lang für eine Domain.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text.</source>
        <translation>Dies ist kein Text in UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see --json</source>
        <translation>
            <numerusform>und %n weiterer: siehe --json</numerusform>
            <numerusform>und %n weitere: siehe --json</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>In front of how the program is called.</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>COMMAND [OPTION…]</source>
        <translation>BEFEHL [OPTION…]</translation>
    </message>
    <message>
        <source>Looks at the DNS records that decide about a domain&apos;s mail: whether it arrives, and whether it can be forged.</source>
        <translation>Sieht die DNS-Einträge an, die über die Mail einer Domain entscheiden: ob sie ankommt und ob sie gefälscht werden kann.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Each command has more: posthorn-cli COMMAND --help</source>
        <translation>Zu jedem Befehl gibt es mehr: posthorn-cli BEFEHL --help</translation>
    </message>
    <message>
        <source>[OPTION…]</source>
        <translation>[OPTION…]</translation>
    </message>
    <message>
        <source>Done, and nothing is as bad as --fail-on says.</source>
        <translation>Fertig, und nichts ist so schlimm, wie --fail-on sagt.</translation>
    </message>
    <message>
        <source>Done, and something is.</source>
        <translation>Fertig, und etwas ist so schlimm.</translation>
    </message>
    <message>
        <source>Wrong usage or unusable input: nothing was asked.</source>
        <translation>Falscher Aufruf oder unbrauchbare Eingabe: Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>It could not be done: no resolver answered, what decides could not be seen, or it was stopped.</source>
        <translation>Es ging nicht: Kein Resolver antwortete, das Entscheidende war nicht zu sehen, oder es wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no translation into &quot;{code}&quot;. --lang takes one of {list}.</source>
        <translation>Es gibt keine Übersetzung für „{code}“. --lang nimmt eines von {list}.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}</source>
        <translation>{file} ist nicht zu gebrauchen: {why}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>this is no recording; --record makes one</source>
        <translation>dies ist keine Aufzeichnung; --record macht eine</translation>
    </message>
    <message>
        <source>this line of the recording cannot be read</source>
        <translation>diese Zeile der Aufzeichnung ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>{file} enthält kein Zertifikat im PEM-Format (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>Could not check</source>
        <extracomment>State of a part of the audit.</extracomment>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>State of a part of the audit.</extracomment>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>State of a part of the audit.</extracomment>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Ask these recursive resolvers, in order, with commas between: 192.0.2.1, 192.0.2.1:5353, [2001:db8::1]:53, or https://HOST/dns-query for DNS over HTTPS, where the host itself is looked up by the system. Default: the resolvers of the system.</source>
        <translation>Diese rekursiven Resolver der Reihe nach fragen, durch Kommas getrennt: 192.0.2.1, 192.0.2.1:5353, [2001:db8::1]:53 oder https://HOST/dns-query für DNS über HTTPS, wobei der Host selbst vom System nachgeschlagen wird. Vorgabe: die Resolver des Systems.</translation>
    </message>
    <message>
        <source>What if: answer from this zone file where it has the name and type, and from the resolver otherwise. A line &quot;; posthorn-remove: NAME TYPE&quot; takes a record set away.</source>
        <translation>Was wäre, wenn: aus dieser Zonendatei antworten, wo sie Namen und Typ enthält, sonst vom Resolver. Eine Zeile „; posthorn-remove: NAME TYP“ nimmt einen Satz von Einträgen weg.</translation>
    </message>
    <message>
        <source>Answer everything from a built-in recording, without any network. Its domains are good, broken (the default), moving and offline.posthorn.example.</source>
        <translation>Alles aus einer eingebauten Aufzeichnung beantworten, ganz ohne Netz. Ihre Domains sind good, broken (die Vorgabe), moving und offline.posthorn.example.</translation>
    </message>
    <message>
        <source>Keep every answer of this run in a file.</source>
        <translation>Jede Antwort dieses Laufs in einer Datei aufheben.</translation>
    </message>
    <message>
        <source>Answer every question from a file that --record wrote, without any network.</source>
        <translation>Jede Frage aus einer Datei beantworten, die --record geschrieben hat, ganz ohne Netz.</translation>
    </message>
    <message>
        <source>Ask authoritative servers at this port in place of 53 (for tests and laboratories).</source>
        <translation>Autoritative Server an diesem Port fragen statt an 53 (für Tests und Labore).</translation>
    </message>
    <message>
        <source>How long one DNS question may take, all tries together. Default: 5.</source>
        <translation>Wie lange eine DNS-Frage dauern darf, alle Versuche zusammen. Vorgabe: 5.</translation>
    </message>
    <message>
        <source>Look at these areas and no others; with commas between.</source>
        <translation>Nur diese Bereiche ansehen; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Leave these areas out; with commas between.</source>
        <translation>Diese Bereiche auslassen; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Look for a DKIM key of this name too; may be given several times.</source>
        <translation>Auch nach einem DKIM-Schlüssel dieses Namens suchen; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>What the domain is for: receive,send or receive or send or none. Default: what its records suggest.</source>
        <translation>Wozu die Domain dient: receive,send oder receive oder send oder none. Vorgabe: was ihre Einträge nahelegen.</translation>
    </message>
    <message>
        <source>End with status 1 where something is at least this bad: error (the default), warning, notice; or never.</source>
        <translation>Mit 1 enden, wenn etwas mindestens so schlimm ist: error (die Vorgabe), warning, notice; oder never.</translation>
    </message>
    <message>
        <source>How many domains are under way at the same time. Default: 32.</source>
        <translation>Wie viele Domains zugleich angesehen werden. Vorgabe: 32.</translation>
    </message>
    <message>
        <source>Append to this file in place of standard output. An incomplete last line of it is cut off, and domains that it already holds are passed over.</source>
        <translation>An diese Datei anhängen statt auf die Standardausgabe zu schreiben. Eine unvollständige letzte Zeile darin wird abgeschnitten, und Domains, die sie schon enthält, werden übergangen.</translation>
    </message>
    <message>
        <source>The address of the server that sends. Required.</source>
        <translation>Die Adresse des sendenden Servers. Muss angegeben werden.</translation>
    </message>
    <message>
        <source>The envelope sender (MAIL FROM). Default: postmaster of the domain.</source>
        <translation>Der Absender im Umschlag (MAIL FROM). Vorgabe: postmaster der Domain.</translation>
    </message>
    <message>
        <source>Write JSON to standard output, one document a line, and nothing else.</source>
        <translation>JSON auf die Standardausgabe schreiben, ein Dokument je Zeile, und sonst nichts.</translation>
    </message>
    <message>
        <source>Say only the verdict.</source>
        <translation>Nur das Urteil sagen.</translation>
    </message>
    <message>
        <source>Say everything: each finding with its reason, evidence and mending.</source>
        <translation>Alles sagen: jeden Befund mit Begründung, Belegen und Abhilfe.</translation>
    </message>
    <message>
        <source>Use no colour. There is none either where output is not a terminal or NO_COLOR is set.</source>
        <translation>Keine Farbe benutzen. Es gibt auch keine, wo die Ausgabe kein Terminal ist oder NO_COLOR gesetzt ist.</translation>
    </message>
    <message>
        <source>Speak this language in place of the system&apos;s, as far as there is a translation: en, de and so on.</source>
        <translation>Diese Sprache statt der des Systems sprechen, soweit es eine Übersetzung gibt: en, de und so weiter.</translation>
    </message>
    <message>
        <source>Say how the program, or the command, is used.</source>
        <translation>Sagen, wie das Programm oder der Befehl benutzt wird.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Die Version sagen.</translation>
    </message>
    <message>
        <source>Write the man page or a shell&apos;s completion.</source>
        <translation>Die Handbuchseite oder die Vervollständigung für eine Shell schreiben.</translation>
    </message>
    <message>
        <source>Domains looked at: {audited}; unusable lines: {unusable}</source>
        <translation>Angesehene Domains: {audited}; unbrauchbare Zeilen: {unusable}</translation>
    </message>
    <message>
        <source>Looking at {domain}: {done} of {all}</source>
        <extracomment>{domain} is a domain; {done} and {all} count what is looked at.</extracomment>
        <translation>{domain} wird angesehen: {done} von {all}</translation>
    </message>
    <message>
        <source>Domains looked at: {done} of {all}</source>
        <translation>Angesehene Domains: {done} von {all}</translation>
    </message>
    <message>
        <source>{file} cannot be used for --resume: {why}.</source>
        <translation>{file} ist für --resume nicht zu gebrauchen: {why}.</translation>
    </message>
    <message>
        <source>{file} is no file that --resume could append to.</source>
        <translation>{file} ist keine Datei, an die --resume anhängen könnte.</translation>
    </message>
    <message>
        <source>{file} is in use by another posthorn-cli: wait for it, or name another file.</source>
        <translation>{file} wird von einem anderen posthorn-cli benutzt: Warten Sie darauf, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>--{option} takes a whole number from {least} to {most}, not &quot;{value}&quot;.</source>
        <translation>--{option} nimmt eine ganze Zahl von {least} bis {most}, nicht „{value}“.</translation>
    </message>
    <message>
        <source>--{option} takes one of {choices}, not &quot;{value}&quot;.</source>
        <translation>--{option} nimmt eines von {choices}, nicht „{value}“.</translation>
    </message>
    <message>
        <source>Answers can come from one place only: choose one of {list}.</source>
        <translation>Antworten können nur von einem Ort kommen: Wählen Sie eines von {list}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no resolver. --{option} takes addresses such as 192.0.2.1, 192.0.2.1:5353 or [2001:db8::1]:53, or a URL such as https://dns.example/dns-query.</source>
        <translation>„{value}“ ist kein Resolver. --{option} nimmt Adressen wie 192.0.2.1, 192.0.2.1:5353 oder [2001:db8::1]:53 oder eine URL wie https://dns.example/dns-query.</translation>
    </message>
    <message>
        <source>--{option} takes a number of seconds up to {most}, such as 5 or 0.5, not &quot;{value}&quot;.</source>
        <translation>--{option} nimmt eine Zahl von Sekunden bis {most}, etwa 5 oder 0.5, nicht „{value}“.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no area that --{option} could name. The areas are {areas}.</source>
        <translation>„{value}“ ist kein Bereich, den --{option} nennen könnte. Die Bereiche sind {areas}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no selector. --{option} takes the name in front of ._domainkey, such as s1; it stands behind s= in the DKIM-Signature of a message.</source>
        <translation>„{value}“ ist kein Selektor. --{option} nimmt den Namen vor ._domainkey, etwa s1; er steht hinter s= in der DKIM-Signature einer Nachricht.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no IP address. --{option} takes one such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>„{value}“ ist keine IP-Adresse. --{option} nimmt eine wie 192.0.2.1 oder 2001:db8::1.</translation>
    </message>
    <message>
        <source>--quiet and --verbose contradict each other: choose one of them.</source>
        <translation>--quiet und --verbose widersprechen sich: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>Which domain? posthorn-cli spf DOMAIN --ip ADDR</source>
        <translation>Welche Domain? posthorn-cli spf DOMAIN --ip ADRESSE</translation>
    </message>
    <message>
        <source>Which server? Name the address that sends: --ip 192.0.2.1</source>
        <translation>Welcher Server? Nennen Sie die sendende Adresse: --ip 192.0.2.1</translation>
    </message>
    <message>
        <source>DOMAIN --ip ADDR</source>
        <translation>DOMAIN --ip ADRESSE</translation>
    </message>
    <message>
        <source>May this server send in the domain&apos;s name?</source>
        <translation>Darf dieser Server im Namen der Domain senden?</translation>
    </message>
    <message>
        <source>Evaluates a domain&apos;s SPF record for one sending server as receivers do (check_host() of RFC 7208), and shows the result, what decided it, and the tree of look-ups. The exit status is 1 for permerror, 3 for temperror, else 0.</source>
        <translation>Wertet den SPF-Eintrag einer Domain für einen sendenden Server so aus, wie es Empfänger tun (check_host() aus RFC 7208), und zeigt das Ergebnis, was es entschieden hat, und den Baum der Abfragen. Der Rückgabewert ist 1 bei permerror, 3 bei temperror, sonst 0.</translation>
    </message>
    <message>
        <source>{ip} may send mail of {domain}.</source>
        <translation>{ip} darf Mail von {domain} senden.</translation>
    </message>
    <message>
        <source>{ip} may not send mail of {domain}: receivers may refuse it.</source>
        <translation>{ip} darf keine Mail von {domain} senden: Empfänger dürfen sie abweisen.</translation>
    </message>
    <message>
        <source>{ip} is probably not allowed to send mail of {domain}: receivers may take it for suspicious.</source>
        <translation>{ip} darf wahrscheinlich keine Mail von {domain} senden: Empfänger dürfen sie für verdächtig halten.</translation>
    </message>
    <message>
        <source>{domain} says nothing about mail from {ip}.</source>
        <translation>{domain} sagt nichts über Mail von {ip}.</translation>
    </message>
    <message>
        <source>There is no SPF record for {domain} to go by.</source>
        <translation>Es gibt keinen SPF-Eintrag für {domain}, nach dem man gehen könnte.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} cannot be evaluated: it must be mended.</source>
        <translation>Der SPF-Eintrag von {domain} lässt sich nicht auswerten: Er muss berichtigt werden.</translation>
    </message>
    <message>
        <source>It could not be seen whether {ip} may send mail of {domain}: try again later.</source>
        <translation>Ob {ip} Mail von {domain} senden darf, war nicht zu sehen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{domain} is no domain that SPF could be looked up for.</source>
        <translation>{domain} ist keine Domain, für die sich SPF nachschlagen ließe.</translation>
    </message>
    <message>
        <source>{domain} has no SPF record.</source>
        <translation>{domain} hat keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record: there must be one alone.</source>
        <translation>{domain} hat mehr als einen SPF-Eintrag: Es darf nur einen geben.</translation>
    </message>
    <message>
        <source>The record of {domain} has a fault at &quot;{term}&quot;.</source>
        <translation>Der Eintrag von {domain} hat einen Fehler bei „{term}“.</translation>
    </message>
    <message>
        <source>More than {limit} look-ups are needed; the one too many is &quot;{term}&quot; of {domain}.</source>
        <translation>Mehr als {limit} Abfragen sind nötig; die überzählige ist „{term}“ von {domain}.</translation>
    </message>
    <message>
        <source>More than {voidLimit} look-ups found nothing; the one too many is &quot;{term}&quot; of {domain}.</source>
        <translation>Mehr als {voidLimit} Abfragen fanden nichts; die überzählige ist „{term}“ von {domain}.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; of {domain} leads to more than {limit} mail servers.</source>
        <translation>„{term}“ von {domain} führt zu mehr als {limit} Mailservern.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; of {domain} names a domain that has no SPF record.</source>
        <translation>„{term}“ von {domain} nennt eine Domain, die keinen SPF-Eintrag hat.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; of {domain} leads to a domain that has no SPF record.</source>
        <translation>„{term}“ von {domain} führt zu einer Domain, die keinen SPF-Eintrag hat.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up.</source>
        <translation>{domain} konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>No mechanism of the record matches this address.</source>
        <translation>Kein Mechanismus des Eintrags passt auf diese Adresse.</translation>
    </message>
    <message>
        <source>What matches: {path}, in the record of {domain}.</source>
        <translation>Was passt: {path}, im Eintrag von {domain}.</translation>
    </message>
    <message>
        <source>Look-ups for this answer: {lookups} of {limit}; empty ones: {void} of {voidLimit}.</source>
        <translation>Abfragen für diese Antwort: {lookups} von {limit}; leere: {void} von {voidLimit}.</translation>
    </message>
    <message>
        <source>The record, with the look-ups that each term may cost at worst ({all} in all):</source>
        <translation>Der Eintrag mit den Abfragen, die jede Angabe schlimmstenfalls kostet ({all} insgesamt):</translation>
    </message>
    <message>
        <source>What the domain says of it:</source>
        <extracomment>SPF lets a domain explain a refusal; the text follows.</extracomment>
        <translation>Was die Domain dazu sagt:</translation>
    </message>
    <message>
        <source>Which domain? posthorn-cli deliver DOMAIN</source>
        <translation>Welche Domain? posthorn-cli deliver DOMAIN</translation>
    </message>
    <message>
        <source>{mailbox} is no mailbox of {domain}: its servers would be asked to pass the message on.</source>
        <translation>{mailbox} ist kein Postfach von {domain}: Deren Server müssten die Nachricht weiterreichen.</translation>
    </message>
    <message>
        <source>{host} is no mail server of the domain, so that nothing changes when it is down. Its servers are: {list}.</source>
        <translation>{host} ist kein Mailserver der Domain; sein Ausfall ändert also nichts. Ihre Server sind: {list}.</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAIN</translation>
    </message>
    <message>
        <source>Can mail arrive? Talk to the mail servers, or send a test message</source>
        <translation>Kann Mail ankommen? Mit den Mailservern sprechen oder eine Testnachricht senden</translation>
    </message>
    <message>
        <source>Talks to every mail server of a domain in the order in which senders try them, shows what is said, and sends nothing. With --to and --from a real test message goes out as senders deliver: the best server first, the next one where it fails for now, none where it refuses for good. With --assume-down nothing is talked to: it shows who takes over. A connection is waited for 10 seconds, a greeting 30 and a reply 20; senders wait for minutes. The exit status is 0 where mail can arrive or did, 1 where it is refused or nobody takes it, 3 where it is not known or not delivered for now.</source>
        <translation>Spricht mit jedem Mailserver einer Domain in der Reihenfolge, in der Absender sie versuchen, zeigt, was gesagt wird, und sendet nichts. Mit --to und --from geht eine echte Testnachricht hinaus, wie Absender zustellen: zuerst an den besten Server, an den nächsten, wo es vorerst scheitert, an keinen, wo er endgültig ablehnt. Mit --assume-down wird mit niemandem gesprochen: Es zeigt, wer einspringt. Auf eine Verbindung wird 10 Sekunden gewartet, auf eine Begrüßung 30 und auf eine Antwort 20; Absender warten Minuten. Der Rückgabewert ist 0, wo Mail ankommen kann oder ankam, 1, wo sie abgewiesen wird oder niemand sie nimmt, 3, wo es nicht bekannt ist oder vorerst nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>encrypted from here on: {version}, {cipher}</source>
        <extracomment>{version} is &quot;TLSv1.3&quot;, {cipher} the name of a cipher.</extracomment>
        <translation>ab hier verschlüsselt: {version}, {cipher}</translation>
    </message>
    <message>
        <source>certificate of {subject}, valid until {date}</source>
        <translation>Zertifikat von {subject}, gültig bis {date}</translation>
    </message>
    <message>
        <source>not signed by an authority that this machine trusts: {why}</source>
        <translation>nicht von einer Stelle signiert, der dieser Rechner traut: {why}</translation>
    </message>
    <message>
        <source>not for the name of this server; it is for {names}</source>
        <translation>nicht für den Namen dieses Servers; es gilt für {names}</translation>
    </message>
    <message>
        <source>clear text sent before the encryption was taken as if it came encrypted</source>
        <translation>Klartext, der vor der Verschlüsselung gesendet wurde, wurde genommen, als käme er verschlüsselt</translation>
    </message>
    <message>
        <source>the message, ended by</source>
        <translation>die Nachricht, beendet mit</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>assumed to be down</source>
        <translation>gilt als ausgefallen</translation>
    </message>
    <message>
        <source>no address that could be tried</source>
        <translation>keine Adresse, die sich versuchen ließe</translation>
    </message>
    <message>
        <source>takes the message</source>
        <translation>nimmt die Nachricht</translation>
    </message>
    <message>
        <source>This refusal is about the address from which you ask, and says nothing of how others fare.</source>
        <translation>Diese Ablehnung betrifft die Adresse, von der aus Sie fragen, und sagt nicht, wie es anderen ergeht.</translation>
    </message>
    <message>
        <source>waits for those above to fail</source>
        <translation>wartet, bis die darüber ausfallen</translation>
    </message>
    <message>
        <source>takes the mail</source>
        <translation>nimmt die Mail</translation>
    </message>
    <message>
        <source>No server is left. Senders keep the mail, try again from {minutes} minutes later on, and return it after {first} to {last} days.</source>
        <translation>Kein Server ist übrig. Absender behalten die Mail, versuchen es ab {minutes} Minuten später wieder und geben sie nach {first} bis {last} Tagen zurück.</translation>
    </message>
    <message>
        <source>The mail goes to {hosts}; each sender picks one at random.</source>
        <translation>Die Mail geht an {hosts}; jeder Absender wählt einen zufällig aus.</translation>
    </message>
    <message>
        <source>The mail goes to {hosts}.</source>
        <translation>Die Mail geht an {hosts}.</translation>
    </message>
    <message>
        <source>Mail can arrive: a server answers and takes the conversation to its end. Nothing was sent.</source>
        <translation>Mail kann ankommen: Ein Server antwortet und führt das Gespräch zu Ende. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Mail cannot arrive: no server lets senders in. Nothing was sent.</source>
        <translation>Mail kann nicht ankommen: Kein Server lässt Absender ein. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Whether mail can arrive could not be seen from here. Port 25 may be blocked in this network; try another. Nothing was sent.</source>
        <translation>Ob Mail ankommen kann, war von hier nicht zu sehen. Vielleicht sperrt dieses Netz den Port 25; versuchen Sie es aus einem anderen. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>{domain} takes no mail, and says so (null MX).</source>
        <translation>{domain} nimmt keine Mail an und sagt es (Null-MX).</translation>
    </message>
    <message>
        <source>{domain} has neither an MX record nor an address: mail to it comes back.</source>
        <translation>{domain} hat weder einen MX-Eintrag noch eine Adresse: Mail dorthin kommt zurück.</translation>
    </message>
    <message>
        <source>Delivered: {server} took the message: {reply}.</source>
        <translation>Zugestellt: {server} hat die Nachricht genommen: {reply}.</translation>
    </message>
    <message>
        <source>Refused for good by {server}: {reply}. A sender would return the message now.</source>
        <translation>Von {server} endgültig abgewiesen: {reply}. Ein Absender gäbe die Nachricht jetzt zurück.</translation>
    </message>
    <message>
        <source>Not delivered: no server took the message. A sender would keep it and try again; this program does not.</source>
        <translation>Nicht zugestellt: Kein Server hat die Nachricht genommen. Ein Absender behielte sie und versuchte es wieder; dieses Programm tut das nicht.</translation>
    </message>
    <message>
        <source>Mail servers cannot be talked to from here: answers come from files or a recording, or this machine has no way to them.</source>
        <translation>Von hier aus kann nicht mit Mailservern gesprochen werden: Antworten kommen aus Dateien oder einer Aufzeichnung, oder dieser Rechner hat keinen Weg zu ihnen.</translation>
    </message>
    <message>
        <source>The mail servers of {domain} could not be looked up.</source>
        <translation>Die Mailserver von {domain} konnten nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>For which domain and selector? posthorn-cli dkim keygen DOMAIN SELECTOR</source>
        <translation>Für welche Domain und welchen Selektor? posthorn-cli dkim keygen DOMAIN SELEKTOR</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no selector: letters, digits and hyphens, such as s1 or mail-2026.</source>
        <translation>„{value}“ ist kein Selektor: Buchstaben, Ziffern und Bindestriche, etwa s1 oder mail-2026.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not overwritten: a key that signs mail would be lost.</source>
        <translation>{file} gibt es schon und wird nicht überschrieben: Ein Schlüssel, der Mail signiert, ginge verloren.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <source>keygen DOMAIN SELECTOR</source>
        <translation>keygen DOMAIN SELEKTOR</translation>
    </message>
    <message>
        <source>Make a pair of DKIM keys</source>
        <translation>Ein DKIM-Schlüsselpaar erzeugen</translation>
    </message>
    <message>
        <source>Makes a pair of keys for signing mail. The private key goes into the new file DOMAIN.SELECTOR.pem, which its owner alone may read; the record to publish is written to standard output as a line of a zone file. Nothing is looked up.</source>
        <translation>Erzeugt ein Schlüsselpaar zum Signieren von Mail. Der private Schlüssel kommt in die neue Datei DOMAIN.SELEKTOR.pem, die nur ihr Eigentümer lesen darf; der zu veröffentlichende Eintrag wird als Zeile einer Zonendatei auf die Standardausgabe geschrieben. Nachgeschlagen wird nichts.</translation>
    </message>
    <message>
        <source>The keys could not be made: {why}</source>
        <translation>Die Schlüssel konnten nicht erzeugt werden: {why}</translation>
    </message>
    <message>
        <source>The private key is in {file}. Have the mail server sign with it, once the record is published.</source>
        <translation>Der private Schlüssel ist in {file}. Lassen Sie den Mailserver damit signieren, sobald der Eintrag veröffentlicht ist.</translation>
    </message>
    <message>
        <source>this is neither a DS nor a DNSKEY record</source>
        <translation>das ist weder ein DS- noch ein DNSKEY-Eintrag</translation>
    </message>
    <message>
        <source>this record is not one of the root (its name must be a dot)</source>
        <translation>dieser Eintrag ist keiner der Wurzel (sein Name muss ein Punkt sein)</translation>
    </message>
    <message>
        <source>this key is revoked, or is no zone key</source>
        <translation>dieser Schlüssel ist zurückgezogen oder kein Zonenschlüssel</translation>
    </message>
    <message>
        <source>there is no DS or DNSKEY record in it</source>
        <translation>darin ist kein DS- oder DNSKEY-Eintrag</translation>
    </message>
    <message>
        <source>this line is no DNS record</source>
        <translation>diese Zeile ist kein DNS-Eintrag</translation>
    </message>
    <message>
        <source>Judge DNSSEC signatures by these DS or DNSKEY records of the root, one a line, in place of the IANA root anchor that the program brings along.</source>
        <translation>DNSSEC-Signaturen nach diesen DS- oder DNSKEY-Einträgen der Wurzel beurteilen, einer je Zeile, statt nach dem IANA-Anker, den das Programm mitbringt.</translation>
    </message>
    <message>
        <source>Answer every question from this zone file (master format), without any network; may be given several times. A name outside every zone cannot be looked up; the delegation, DNSSEC, the mail servers and the MTA-STS policy are not looked at.</source>
        <translation>Jede Frage aus dieser Zonendatei (Master-Format) beantworten, ganz ohne Netz; darf mehrmals angegeben werden. Ein Name außerhalb aller Zonen kann nicht nachgeschlagen werden; Delegation, DNSSEC, Mailserver und MTA-STS-Richtlinie werden nicht angesehen.</translation>
    </message>
    <message>
        <source>Fetch over HTTPS at this port in place of 443 (for tests and laboratories).</source>
        <translation>Über HTTPS an diesem Port statt an 443 holen (für Tests und Labore).</translation>
    </message>
    <message>
        <source>Talk to mail servers at this port in place of 25 (for tests and laboratories).</source>
        <translation>Mit Mailservern an diesem Port sprechen statt an 25 (für Tests und Labore).</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM) as well, for mail servers, HTTPS and DNS over HTTPS.</source>
        <translation>Auch diesen Zertifizierungsstellen (PEM) vertrauen, für Mailserver, HTTPS und DNS über HTTPS.</translation>
    </message>
    <message>
        <source>Fetch the logo that a BIMI record names, and look at it. Its host learns that somebody does.</source>
        <translation>Das Logo holen, das ein BIMI-Eintrag nennt, und es ansehen. Sein Host erfährt, dass es jemand tut.</translation>
    </message>
    <message>
        <source>Go on to MAIL and RCPT for the domain&apos;s postmaster with each mail server. Without it, nothing is said beyond EHLO, STARTTLS and QUIT. No message is ever sent.</source>
        <translation>Bei jedem Mailserver bis zu MAIL und RCPT für den postmaster der Domain gehen. Ohne dies wird nichts über EHLO, STARTTLS und QUIT hinaus gesagt. Eine Nachricht wird nie gesendet.</translation>
    </message>
    <message>
        <source>Try whether the mail servers would take mail for a stranger; never at a provider that is recognised. No message is ever sent.</source>
        <translation>Versuchen, ob die Mailserver Mail für einen Fremden nähmen; nie bei einem erkannten Anbieter. Eine Nachricht wird nie gesendet.</translation>
    </message>
    <message>
        <source>What the sending server calls itself (EHLO). For spf the default is the domain; where mail servers are talked to it is posthorn.invalid, which gives nothing of this machine away.</source>
        <translation>Wie sich der sendende Server nennt (EHLO). Bei spf ist die Vorgabe die Domain; wo mit Mailservern gesprochen wird, ist sie posthorn.invalid, was nichts über diesen Rechner verrät.</translation>
    </message>
    <message>
        <source>Send a real test message to this mailbox of the domain. Needs --from.</source>
        <translation>Eine echte Testnachricht an dieses Postfach der Domain senden. Braucht --from.</translation>
    </message>
    <message>
        <source>Who the test message is from: an address of yours, to which it comes back where it cannot be delivered. Needs --to.</source>
        <translation>Von wem die Testnachricht ist: eine Adresse von Ihnen, an die sie zurückkommt, wenn sie nicht zugestellt werden kann. Braucht --to.</translation>
    </message>
    <message>
        <source>Assume that this mail server does not answer, and show who takes over; may be given several times.</source>
        <translation>Annehmen, dass dieser Mailserver nicht antwortet, und zeigen, wer einspringt; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The kind of key: rsa (the default, which every receiver knows) or ed25519.</source>
        <translation>Die Art des Schlüssels: rsa (die Vorgabe, die jeder Empfänger kennt) oder ed25519.</translation>
    </message>
    <message>
        <source>How long an RSA key is, from 2048 (the default) to 4096 bits.</source>
        <translation>Wie lang ein RSA-Schlüssel ist, von 2048 (die Vorgabe) bis 4096 Bit.</translation>
    </message>
    <message>
        <source>Make it a domain of this provider: google-workspace, microsoft-365 and so on.</source>
        <translation>Daraus eine Domain dieses Anbieters machen: google-workspace, microsoft-365 und so weiter.</translation>
    </message>
    <message>
        <source>Make it what this file wants (JSON, schema posthorn.desired/1).</source>
        <translation>Daraus machen, was diese Datei will (JSON, Schema posthorn.desired/1).</translation>
    </message>
    <message>
        <source>Answer a question of the plan; may be given several times. The value &quot;keep&quot; leaves things as they are.</source>
        <translation>Eine Frage des Plans beantworten; darf mehrmals angegeben werden. Der Wert „keep“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Write the plan as text (the default), JSON, zone file lines, commands for nsupdate, CSV, for DNSControl, octoDNS or Terraform, or as a letter to whoever runs the DNS.</source>
        <translation>Den Plan als Text schreiben (die Vorgabe), als JSON, Zeilen einer Zonendatei, Befehle für nsupdate, CSV, für DNSControl, octoDNS oder Terraform oder als Brief an den Betreiber des DNS.</translation>
    </message>
    <message>
        <source>Write the report as PDF into this file.</source>
        <translation>Den Bericht als PDF in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write the report as one HTML file, which fetches nothing.</source>
        <translation>Den Bericht als eine HTML-Datei schreiben, die nichts nachlädt.</translation>
    </message>
    <message>
        <source>Write the report as Markdown into this file.</source>
        <translation>Den Bericht als Markdown in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Tell of an audit that check --json wrote, and ask nothing. Sections for which it holds no data are left out, and named.</source>
        <translation>Von einer Prüfung berichten, die check --json geschrieben hat, und nichts fragen. Abschnitte, für die sie keine Daten enthält, werden ausgelassen und genannt.</translation>
    </message>
    <message>
        <source>For whom the report is: owner (the default) in plain words on a few pages, or it with everything.</source>
        <translation>Für wen der Bericht ist: owner (die Vorgabe) in einfachen Worten auf wenigen Seiten, oder it mit allem.</translation>
    </message>
    <message>
        <source>The paper of the PDF: a4 or letter. Default: what is usual where you are.</source>
        <translation>Das Papier der PDF-Datei: a4 oder letter. Vorgabe: was bei Ihnen üblich ist.</translation>
    </message>
    <message>
        <source>For whom the report was prepared; it stands on the first page.</source>
        <translation>Für wen der Bericht erstellt wurde; steht auf der ersten Seite.</translation>
    </message>
    <message>
        <source>A picture for the first page: PNG or SVG, at most 1 MB.</source>
        <translation>Ein Bild für die erste Seite: PNG oder SVG, höchstens 1 MB.</translation>
    </message>
    <message>
        <source>Compare with an earlier audit that check --json wrote.</source>
        <translation>Mit einer früheren Prüfung vergleichen, die check --json geschrieben hat.</translation>
    </message>
    <message>
        <source>List every answer as it came at the end of the report for it.</source>
        <translation>Am Ende des Berichts für it jede Antwort aufführen, wie sie kam.</translation>
    </message>
    <message>
        <source>Where snapshots and notes are kept. Default: posthorn/history.sqlite in the data folder (XDG_DATA_HOME).</source>
        <translation>Wo Schnappschüsse und Notizen liegen. Vorgabe: posthorn/history.sqlite im Datenordner (XDG_DATA_HOME).</translation>
    </message>
    <message>
        <source>Which domain? posthorn-cli plan DOMAIN</source>
        <translation>Welche Domain? posthorn-cli plan DOMAIN</translation>
    </message>
    <message>
        <source>--preset and the preset of the file contradict each other: choose one of them.</source>
        <translation>--preset und die Vorlage der Datei widersprechen sich: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{value}&quot;; there are {list}.</source>
        <translation>Es gibt keine Vorlage „{value}“; es gibt {list}.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{value}&quot;. Did you mean {near}?</source>
        <translation>Es gibt keine Vorlage „{value}“. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>What to change in DNS: the smallest change that mends the domain</source>
        <translation>Was im DNS zu ändern ist: die kleinste Änderung, die die Domain in Ordnung bringt</translation>
    </message>
    <message>
        <source>Looks at the domain, works out the smallest change of its records that mends it (or makes it what --preset or --desired want), looks at what would come of it, and shows both. Nothing is written anywhere. Where something has to be known first, the plan asks; --answer answers. The exit status is judged by what remains once the plan is carried out.</source>
        <translation>Sieht die Domain an, errechnet die kleinste Änderung ihrer Einträge, die sie in Ordnung bringt (oder zu dem macht, was --preset oder --desired wollen), sieht nach, was daraus würde, und zeigt beides. Geschrieben wird nirgends etwas. Wo erst etwas zu wissen ist, fragt der Plan; --answer antwortet. Der Rückgabewert richtet sich nach dem, was bleibt, wenn der Plan ausgeführt ist.</translation>
    </message>
    <message>
        <source>What is published could not be seen, so nothing is planned: a plan against the unknown would do harm.</source>
        <translation>Was veröffentlicht ist, war nicht zu sehen, also wird nichts geplant: Ein Plan ins Ungewisse würde schaden.</translation>
    </message>
    <message>
        <source>Add {type} at {name}</source>
        <translation>{type} unter {name} hinzufügen</translation>
    </message>
    <message>
        <source>Delete {type} at {name}</source>
        <translation>{type} unter {name} löschen</translation>
    </message>
    <message>
        <source>Change the TTL of {type} at {name}</source>
        <translation>Die TTL von {type} unter {name} ändern</translation>
    </message>
    <message>
        <source>Change {type} at {name}</source>
        <translation>{type} unter {name} ändern</translation>
    </message>
    <message>
        <source>risk: low</source>
        <translation>Risiko: gering</translation>
    </message>
    <message>
        <source>risk: high</source>
        <translation>Risiko: hoch</translation>
    </message>
    <message>
        <source>TTL {seconds}</source>
        <translation>TTL {seconds}</translation>
    </message>
    <message>
        <source>You want it so.</source>
        <translation>Sie wollen es so.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>At stake:</source>
        <translation>Auf dem Spiel steht:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>Nothing has to be changed in DNS.</source>
        <translation>Im DNS muss nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Questions: answer them with --answer, and the plan goes on</source>
        <translation>Fragen: Beantworten Sie sie mit --answer, und der Plan geht weiter</translation>
    </message>
    <message>
        <source>(or {choices})</source>
        <translation>(oder {choices})</translation>
    </message>
    <message>
        <source>To do outside of this plan</source>
        <translation>Außerhalb dieses Plans zu tun</translation>
    </message>
    <message>
        <source>What remains then</source>
        <translation>Was dann bleibt</translation>
    </message>
    <message>
        <source>nobody: senders wait and try again</source>
        <translation>niemand: Absender warten und versuchen es wieder</translation>
    </message>
    <message>
        <source>All up: before {before}; then {after}</source>
        <translation>Alle in Betrieb: vorher {before}; dann {after}</translation>
    </message>
    <message>
        <source>{host} down: before {before}; then {after}</source>
        <translation>{host} ausgefallen: vorher {before}; dann {after}</translation>
    </message>
    <message>
        <source>Who takes the mail</source>
        <translation>Wer die Mail nimmt</translation>
    </message>
    <message>
        <source>This touches {percent} % of the domain&apos;s mail records: look twice.</source>
        <translation>Das berührt {percent} % der Mail-Einträge der Domain: Sehen Sie zweimal hin.</translation>
    </message>
    <message>
        <source>At your DNS host</source>
        <translation>Bei Ihrem DNS-Anbieter</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Was bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{file} could not be made: {why}.</source>
        <translation>{file} konnte nicht erzeugt werden: {why}.</translation>
    </message>
    <message>
        <source>{file} tells of {other}, not of {domain}.</source>
        <translation>{file} handelt von {other}, nicht von {domain}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Left out, as there are no data for it: {sections}</source>
        <translation>Ausgelassen, da es keine Daten dafür gibt: {sections}</translation>
    </message>
    <message>
        <source>DOMAIN --pdf FILE</source>
        <translation>DOMAIN --pdf DATEI</translation>
    </message>
    <message>
        <source>Write a report that can be handed on: PDF, HTML or Markdown</source>
        <translation>Einen Bericht schreiben, der sich weitergeben lässt: PDF, HTML oder Markdown</translation>
    </message>
    <message>
        <source>Looks at a domain and writes a report for its owner, or for those who run its mail and DNS. Several forms may be asked for at once; with --json the audit itself goes to standard output. What is noted about the domain in the history is shown too. Where the environment has SOURCE_DATE_EPOCH, the same data give the same octets.</source>
        <translation>Sieht eine Domain an und schreibt einen Bericht für ihren Eigentümer oder für die, die ihre Mail und ihr DNS betreiben. Mehrere Formen können auf einmal verlangt werden; mit --json geht die Prüfung selbst auf die Standardausgabe. Was in der Geschichte über die Domain vermerkt ist, wird mit gezeigt. Ist in der Umgebung SOURCE_DATE_EPOCH gesetzt, so ergeben dieselben Daten dieselben Oktette.</translation>
    </message>
    <message>
        <source>Into which file? Name at least one of --pdf, --html, --markdown, or write --json.</source>
        <translation>In welche Datei? Nennen Sie mindestens eines von --pdf, --html, --markdown, oder schreiben Sie --json.</translation>
    </message>
    <message>
        <source>{file} is no plan that this version knows.</source>
        <translation>{file} ist kein Plan, den diese Version kennt.</translation>
    </message>
    <message>
        <source>Which domain? {usage}</source>
        <translation>Welche Domain? {usage}</translation>
    </message>
    <message>
        <source>{file} is too large to be read.</source>
        <translation>{file} ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}. Name another file, or check the folder and the room on the disk.</source>
        <translation>{file} konnte nicht geschrieben werden: {why}. Nennen Sie eine andere Datei, oder prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>the built-in demonstration, without any network</source>
        <translation>die eingebaute Vorführung, ganz ohne Netz</translation>
    </message>
    <message numerus="yes">
        <source>%n zone file(s), without any network</source>
        <translation>
            <numerusform>%n Zonendatei, ganz ohne Netz</numerusform>
            <numerusform>%n Zonendateien, ganz ohne Netz</numerusform>
        </translation>
    </message>
    <message>
        <source>a recording, without any network</source>
        <translation>eine Aufzeichnung, ganz ohne Netz</translation>
    </message>
    <message>
        <source>{file} cannot be used as a logo: {why}</source>
        <translation>{file} ist als Logo nicht zu gebrauchen: {why}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no host name. --{option} takes one such as mail.example.com, by which this machine is known.</source>
        <translation>„{value}“ ist kein Rechnername. --{option} nimmt einen wie mail.example.com, unter dem dieser Rechner bekannt ist.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no mail address. --{option} takes one such as somebody@example.com, in ASCII in front of the @.</source>
        <translation>„{value}“ ist keine Mailadresse. --{option} nimmt eine wie jemand@example.com, vor dem @ in ASCII.</translation>
    </message>
    <message>
        <source>A test message needs both: --to, a mailbox of the domain, and --from, an address of yours. Without them nothing is sent.</source>
        <translation>Eine Testnachricht braucht beides: --to, ein Postfach der Domain, und --from, eine Adresse von Ihnen. Ohne sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no host name. --{option} takes a mail server of the domain, as the MX record names it.</source>
        <translation>„{value}“ ist kein Rechnername. --{option} nimmt einen Mailserver der Domain, wie ihn der MX-Eintrag nennt.</translation>
    </message>
    <message>
        <source>--{option} takes KEY=VALUE, with a key that the plan names, not &quot;{value}&quot;.</source>
        <translation>--{option} nimmt SCHLÜSSEL=WERT mit einem Schlüssel, den der Plan nennt, nicht „{value}“.</translation>
    </message>
    <message>
        <source>Snapshot {number} of {domain} is kept.</source>
        <translation>Schnappschuss {number} von {domain} ist aufgehoben.</translation>
    </message>
    <message>
        <source>Of which domain? posthorn-cli snapshot list DOMAIN</source>
        <translation>Von welcher Domain? posthorn-cli snapshot list DOMAIN</translation>
    </message>
    <message>
        <source>There is no snapshot of {domain} yet: posthorn-cli snapshot {domain}</source>
        <translation>Von {domain} gibt es noch keinen Schnappschuss: posthorn-cli snapshot {domain}</translation>
    </message>
    <message>
        <source>Which two? Give their numbers: posthorn-cli snapshot diff 1 2; snapshot list DOMAIN shows them.</source>
        <translation>Welche zwei? Nennen Sie ihre Nummern: posthorn-cli snapshot diff 1 2; snapshot list DOMAIN zeigt sie.</translation>
    </message>
    <message>
        <source>These are snapshots of two domains, {a} and {b}: choose two of one.</source>
        <translation>Das sind Schnappschüsse zweier Domains, {a} und {b}: Wählen Sie zwei von einer.</translation>
    </message>
    <message>
        <source>DOMAIN | list DOMAIN | diff A B</source>
        <translation>DOMAIN | list DOMAIN | diff A B</translation>
    </message>
    <message>
        <source>Keep a domain&apos;s mail records as they are now, and compare them later</source>
        <translation>Die Mail-Einträge einer Domain aufheben, wie sie jetzt sind, und später vergleichen</translation>
    </message>
    <message>
        <source>Looks at a domain and keeps what was seen, the answers included: its number names it from then on. &quot;list&quot; shows the snapshots of a domain, &quot;diff&quot; says what changed between two of them, by finding and by record. Only this command and the window keep a history; other commands leave none.</source>
        <translation>Sieht eine Domain an und hebt auf, was zu sehen war, auch die Antworten: Fortan nennt es seine Nummer. „list“ zeigt die Schnappschüsse einer Domain, „diff“ sagt, was sich zwischen zweien geändert hat, nach Befunden und nach Einträgen. Nur dieser Befehl und das Fenster führen eine Geschichte; andere Befehle hinterlassen keine.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>was: {severity}</source>
        <translation>vorher: {severity}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>TTL {before}, now {after}</source>
        <translation>TTL {before}, jetzt {after}</translation>
    </message>
    <message>
        <source>Not seen at one of the two moments, and so not compared: {areas}.</source>
        <translation>Zu einem der beiden Zeitpunkte nicht gesehen und deshalb nicht verglichen: {areas}.</translation>
    </message>
    <message>
        <source>Only {server} says that the domain does not exist, and that could not be verified ({reason}). A resolver that is cut off from the Internet denies every name: ask another one with --resolver.</source>
        <translation>Nur {server} sagt, dass es die Domain nicht gibt, und nachprüfen ließ sich das nicht ({reason}). Ein Resolver, der vom Internet abgeschnitten ist, leugnet jeden Namen: Fragen Sie mit --resolver einen anderen.</translation>
    </message>
    <message>
        <source>Not seen at one of the two moments, and so left as it is: {areas}.</source>
        <translation>Zu einem der beiden Zeitpunkte nicht gesehen und darum gelassen, wie es ist: {areas}.</translation>
    </message>
    <message>
        <source>Changed, but in a zone of somebody else: {records}.</source>
        <translation>Geändert, aber in einer fremden Zone: {records}.</translation>
    </message>
    <message>
        <source>DOMAIN SNAPSHOT</source>
        <translation>DOMAIN STAND</translation>
    </message>
    <message>
        <source>The way back to a snapshot, as a plan</source>
        <translation>Der Weg zurück zu einem festgehaltenen Stand, als Plan</translation>
    </message>
    <message>
        <source>Looks at a domain and says which of its mail records have to change so that they are again as the snapshot saw them. It changes nothing. With --json a plan of schema posthorn.plan/1 is written, which others can be made of and which can be published.</source>
        <translation>Sieht eine Domain an und sagt, welche ihrer Mail-Einträge sich ändern müssen, damit sie wieder sind, wie der festgehaltene Stand sie sah. Geändert wird nichts. Mit --json wird ein Plan nach dem Schema posthorn.plan/1 geschrieben, aus dem sich andere machen lassen und der veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>Which snapshot? posthorn-cli restore DOMAIN NUMBER; snapshot list DOMAIN shows them.</source>
        <translation>Welcher Stand? posthorn-cli restore DOMAIN NUMMER; snapshot list DOMAIN zeigt sie.</translation>
    </message>
    <message>
        <source>Snapshot {number} is of {other}, not of {domain}.</source>
        <translation>Stand {number} ist von {other}, nicht von {domain}.</translation>
    </message>
    <message>
        <source>Nothing has to change.</source>
        <translation>Es muss sich nichts ändern.</translation>
    </message>
    <message>
        <source>Who prepared the report; it stands on the first page.</source>
        <translation>Wer den Bericht erstellt hat; steht auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Who may read the report, such as Confidential; it stands on every page.</source>
        <translation>Wer den Bericht lesen darf, etwa „Vertraulich“; steht auf jeder Seite.</translation>
    </message>
    <message>
        <source>Put numbers in the place of addresses and hosts that lead nowhere beyond a network of your own, in every form of the report.</source>
        <translation>Setzt in jeder Form des Berichts Nummern an die Stelle von Adressen und Hosts, die nur im eigenen Netz irgendwohin führen.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is in the mode testing. Were it enforced, senders would have passed this server over: {why}.</source>
        <translation>Die MTA-STS-Richtlinie steht im Modus „testing“. Würde sie durchgesetzt, hätten Absender diesen Server übergangen: {why}.</translation>
    </message>
    <message>
        <source>Show what came of a delivery test that deliver --json wrote.</source>
        <translation>Zeigt, was bei einem Zustelltest herauskam, den deliver --json geschrieben hat.</translation>
    </message>
    <message>
        <source>{file} is no delivery test that this version knows: deliver --json writes one.</source>
        <translation>{file} ist kein Zustelltest, den diese Version kennt: deliver --json schreibt einen.</translation>
    </message>
    <message>
        <source>Tell of a snapshot, judged anew by the rules of this version from the answers that were kept, and ask nothing; snapshot list DOMAIN shows the numbers.</source>
        <translation>Von einem Schnappschuss berichten, der nach den Regeln dieser Version anhand der aufgehobenen Antworten neu beurteilt wird, und nichts fragen; snapshot list DOMAIN zeigt die Nummern.</translation>
    </message>
    <message>
        <source>Show the changes of this plan, before and after, in place of the smallest that mends the domain.</source>
        <translation>Die Änderungen dieses Plans zeigen, vorher und nachher, statt der kleinsten, die die Domain in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Snapshot {number}</source>
        <translation>Schnappschuss {number}</translation>
    </message>
    <message>
        <source>{snapshot}, whose answers were kept</source>
        <translation>{snapshot}, dessen Antworten aufgehoben wurden</translation>
    </message>
    <message>
        <source>--from and --snapshot contradict each other: choose one of them.</source>
        <translation>--from und --snapshot widersprechen sich: Bitte eines davon wählen.</translation>
    </message>
    <message>
        <source>What the last one failed with: {why}.</source>
        <translation>Woran der letzte scheiterte: {why}.</translation>
    </message>
    <message>
        <source>{file} is the list itself: name another file for --resume.</source>
        <translation>{file} ist die Liste selbst: Nennen Sie für --resume eine andere Datei.</translation>
    </message>
    <message>
        <source>its addresses could not be looked up</source>
        <translation>seine Adressen konnten nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Whether mail can arrive could not be seen from here: a server answers, and does not talk to this machine to the end. Try another network. Nothing was sent.</source>
        <translation>Ob Mail ankommen kann, war von hier aus nicht zu sehen: Ein Server antwortet, spricht aber mit diesem Rechner nicht bis zum Ende. Versuchen Sie es aus einem anderen Netz. Es wurde nichts geschickt.</translation>
    </message>
    <message>
        <source>Whether mail can arrive could not be seen: the addresses of a mail server could not be looked up. Nothing was sent.</source>
        <translation>Ob Mail ankommen kann, war nicht zu sehen: Die Adressen eines Mailservers konnten nicht nachgeschlagen werden. Es wurde nichts geschickt.</translation>
    </message>
    <message>
        <source>Whether mail can arrive could not be seen from here: no mail server has an address that this machine may try. Nothing was sent.</source>
        <translation>Ob Mail ankommen kann, war von hier aus nicht zu sehen: Kein Mailserver hat eine Adresse, die dieser Rechner versuchen darf. Es wurde nichts geschickt.</translation>
    </message>
    <message>
        <source>Mail cannot arrive at the moment: a server puts senders off. They keep the mail and try again. Nothing was sent.</source>
        <translation>Mail kann im Augenblick nicht ankommen: Ein Server vertröstet die Absender. Sie behalten die Mail und versuchen es wieder. Es wurde nichts geschickt.</translation>
    </message>
    <message>
        <source>Mail cannot arrive: none of the mail servers of {domain} has an address. Mail to it comes back.</source>
        <translation>Mail kann nicht ankommen: Keiner der Mailserver von {domain} hat eine Adresse. Mail dorthin kommt zurück.</translation>
    </message>
    <message>
        <source>Whether the message arrived is not known: a server got all of it, and did not say that it took it. A sender would send it again.</source>
        <translation>Ob die Nachricht ankam, ist nicht bekannt: Ein Server bekam sie ganz und sagte nicht, dass er sie angenommen hat. Ein Absender würde sie noch einmal schicken.</translation>
    </message>
    <message>
        <source>{file} holds something else than results of bulk (see its line {line}), so nothing is appended to it. Name another file.</source>
        <translation>{file} enthält etwas anderes als Ergebnisse von bulk (siehe Zeile {line}), also wird nichts angehängt. Nennen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>DkimLines</name>
    <message>
        <source>no key that can be read</source>
        <translation>kein lesbarer Schlüssel</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>liegt bei %1</translation>
    </message>
    <message>
        <source>A selector is a short name of letters and digits, such as s1.</source>
        <translation>Ein Selektor ist ein kurzer Name aus Buchstaben und Ziffern, etwa s1.</translation>
    </message>
    <message>
        <source>This is neither a key record (v=DKIM1; …; p=…) nor the name that an alias leads to.</source>
        <translation>Das ist weder ein Schlüssel-Eintrag (v=DKIM1; …; p=…) noch der Name, zu dem ein Alias führt.</translation>
    </message>
</context>
<context>
    <name>DmarcStages</name>
    <message>
        <source>Reports arrive somewhere where somebody reads them.</source>
        <translation>Berichte kommen irgendwo an, wo sie jemand liest.</translation>
    </message>
    <message>
        <source>Each message is signed with DKIM, also those of every service.</source>
        <translation>Jede Nachricht ist mit DKIM signiert, auch die aller Dienste.</translation>
    </message>
    <message>
        <source>The stage before this one has been published, for a month at least.</source>
        <translation>Die Stufe davor ist veröffentlicht, seit mindestens einem Monat.</translation>
    </message>
    <message>
        <source>The reports show nobody of yours who fails.</source>
        <translation>Die Berichte zeigen niemanden von Ihnen, der durchfällt.</translation>
    </message>
</context>
<context>
    <name>DomainCommands</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add domains</source>
        <translation>Domains hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The domain does not exist</source>
        <translation>Die Domain gibt es nicht</translation>
    </message>
    <message>
        <source>The registrar has taken the domain out of service</source>
        <translation>Der Registrar hat die Domain stillgelegt</translation>
    </message>
    <message>
        <source>It is answered by {servers}, which is where registrars move domains that have expired or are on hold. Mail to it is lost.</source>
        <translation>Für sie antwortet {servers}; dorthin verlegen Registrare Domains, die abgelaufen oder gesperrt sind. Mail an die Domain geht verloren.</translation>
    </message>
    <message>
        <source>Log in to your registrar: renew the domain, or confirm the contact data that it asks for.</source>
        <translation>Melden Sie sich bei Ihrem Registrar an: Verlängern Sie die Domain oder bestätigen Sie die Kontaktdaten, nach denen er fragt.</translation>
    </message>
    <message>
        <source>The name servers fail on this domain</source>
        <translation>Die Nameserver versagen bei dieser Domain</translation>
    </message>
    <message>
        <source>Every server that should answer for {domain} reports an internal failure. Nobody can find out where its mail goes.</source>
        <translation>Alle Server, die für {domain} antworten sollten, melden einen internen Fehler. Niemand kann herausfinden, wohin die Mail geht.</translation>
    </message>
    <message>
        <source>Tell whoever runs your DNS that the zone cannot be loaded.</source>
        <translation>Teilen Sie dem Betreiber Ihres DNS mit, dass die Zone nicht geladen werden kann.</translation>
    </message>
    <message>
        <source>A name server does not know the domain</source>
        <translation>Ein Nameserver kennt die Domain nicht</translation>
    </message>
    <message>
        <source>{server} is listed for the domain, but refuses to answer for it. Questions that reach it are delayed or lost.</source>
        <translation>{server} ist für die Domain eingetragen, weigert sich aber, für sie zu antworten. Anfragen, die ihn erreichen, verzögern sich oder gehen verloren.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS to set up the domain on {server}, or have your registrar take it off the list.</source>
        <translation>Bitten Sie den Betreiber Ihres DNS, die Domain auf {server} einzurichten, oder lassen Sie den Server bei Ihrem Registrar austragen.</translation>
    </message>
    <message>
        <source>A name server answers without authority</source>
        <translation>Ein Nameserver antwortet, ohne zuständig zu sein</translation>
    </message>
    <message>
        <source>{server} gives answers, but does not mark them as its own. Careful resolvers throw such answers away.</source>
        <translation>{server} gibt Antworten, kennzeichnet sie aber nicht als seine eigenen. Vorsichtige Resolver verwerfen solche Antworten.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS to make {server} a real primary or secondary of the domain.</source>
        <translation>Bitten Sie den Betreiber Ihres DNS, {server} zu einem echten primären oder sekundären Server der Domain zu machen.</translation>
    </message>
    <message>
        <source>A name server does not answer</source>
        <translation>Ein Nameserver antwortet nicht</translation>
    </message>
    <message>
        <source>{server} stays silent, while other servers can be reached from here. Each sender that tries it first has to wait.</source>
        <translation>{server} schweigt, während andere Server von hier aus erreichbar sind. Jeder Absender, der ihn zuerst fragt, muss warten.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS to bring {server} back, or have your registrar take it off the list.</source>
        <translation>Bitten Sie den Betreiber Ihres DNS, {server} wieder in Betrieb zu nehmen, oder lassen Sie den Server bei Ihrem Registrar austragen.</translation>
    </message>
    <message>
        <source>A name server cannot be asked over TCP</source>
        <translation>Ein Nameserver kann nicht über TCP gefragt werden</translation>
    </message>
    <message>
        <source>{server} answers short questions only. Long answers, such as big DKIM keys, need TCP and get lost.</source>
        <translation>{server} beantwortet nur kurze Fragen. Lange Antworten, etwa große DKIM-Schlüssel, brauchen TCP und gehen verloren.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS to open TCP port 53 on {server}.</source>
        <translation>Bitten Sie den Betreiber Ihres DNS, den TCP-Port 53 auf {server} zu öffnen.</translation>
    </message>
    <message>
        <source>There is only one name server</source>
        <translation>Es gibt nur einen Nameserver</translation>
    </message>
    <message>
        <source>If {server} fails, nobody can find your mail servers any more.</source>
        <translation>Wenn {server} ausfällt, findet niemand mehr Ihre Mailserver.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS for a second name server in another network.</source>
        <translation>Bitten Sie den Betreiber Ihres DNS um einen zweiten Nameserver in einem anderen Netz.</translation>
    </message>
    <message>
        <source>All name servers stand in one network</source>
        <translation>Alle Nameserver stehen im selben Netz</translation>
    </message>
    <message>
        <source>One failed line takes all of them away at once.</source>
        <translation>Fällt eine einzige Leitung aus, so sind alle auf einmal weg.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS whether a name server in another network can be added.</source>
        <translation>Fragen Sie den Betreiber Ihres DNS, ob ein Nameserver in einem anderen Netz hinzukommen kann.</translation>
    </message>
    <message>
        <source>A name server&apos;s name is an alias</source>
        <translation>Der Name eines Nameservers ist ein Alias</translation>
    </message>
    <message>
        <source>{server} is a CNAME. Resolvers may refuse to follow it, and then this server is lost.</source>
        <translation>{server} ist ein CNAME. Resolver dürfen sich weigern, ihm zu folgen, und dann fällt dieser Server weg.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS to list the server under its real name.</source>
        <translation>Bitten Sie den Betreiber Ihres DNS, den Server unter seinem wirklichen Namen einzutragen.</translation>
    </message>
    <message>
        <source>A name server has no address</source>
        <translation>Ein Nameserver hat keine Adresse</translation>
    </message>
    <message>
        <source>{server} is listed for the domain, but has no address, so nobody can ask it.</source>
        <translation>{server} ist für die Domain eingetragen, hat aber keine Adresse; niemand kann ihn fragen.</translation>
    </message>
    <message>
        <source>Have the name corrected where the domain is registered, or give {server} an address.</source>
        <translation>Lassen Sie den Namen dort berichtigen, wo die Domain registriert ist, oder geben Sie {server} eine Adresse.</translation>
    </message>
    <message>
        <source>Two lists of name servers differ</source>
        <translation>Zwei Listen der Nameserver stimmen nicht überein</translation>
    </message>
    <message>
        <source>The registry lists {above}; the domain itself lists {own}. Changes may be seen by some and not by others.</source>
        <translation>Die Registry nennt {above}; die Domain selbst nennt {own}. Änderungen sehen dann manche und andere nicht.</translation>
    </message>
    <message>
        <source>Make both lists the same: at your registrar, and in the NS records of the domain.</source>
        <translation>Gleichen Sie beide Listen ab: die bei Ihrem Registrar und die NS-Einträge der Domain.</translation>
    </message>
    <message>
        <source>The registry has an old address of a name server</source>
        <translation>Die Registry hat eine veraltete Adresse eines Nameservers</translation>
    </message>
    <message>
        <source>It says that {server} is at {glue}, which the server&apos;s own records do not say.</source>
        <translation>Nach ihr ist {server} unter {glue} zu finden; die eigenen Einträge des Servers sagen das nicht.</translation>
    </message>
    <message>
        <source>Have the address of {server} (the “glue” or “host record”) corrected at your registrar.</source>
        <translation>Lassen Sie die Adresse von {server} („Glue“ oder „Host-Record“) bei Ihrem Registrar berichtigen.</translation>
    </message>
    <message>
        <source>The name servers have different versions</source>
        <translation>Die Nameserver haben verschiedene Fassungen</translation>
    </message>
    <message>
        <source>{count} version numbers are in use, also at a second look. That is normal where several operators serve the domain, and for some minutes after a change.</source>
        <translation>{count} Versionsnummern sind im Umlauf, auch beim zweiten Hinsehen. Das ist üblich, wo mehrere Betreiber die Domain bedienen, und einige Minuten lang nach einer Änderung.</translation>
    </message>
    <message>
        <source>If it lasts, ask whoever runs your DNS whether the servers still update each other.</source>
        <translation>Bleibt es dabei, so fragen Sie den Betreiber Ihres DNS, ob sich die Server noch gegenseitig aktualisieren.</translation>
    </message>
    <message>
        <source>The name servers disagree about a mail record</source>
        <translation>Die Nameserver sind sich über einen Mail-Eintrag nicht einig</translation>
    </message>
    <message>
        <source>Whoever asks for {set} gets one answer or another. Right after a change this is normal; else mail goes wrong by chance.</source>
        <translation>Wer nach {set} fragt, bekommt mal die eine, mal die andere Antwort. Gleich nach einer Änderung ist das üblich; sonst hängt es vom Zufall ab, wohin die Mail geht.</translation>
    </message>
    <message>
        <source>Wait until the change has spread, and check again. If it stays, tell whoever runs your DNS.</source>
        <translation>Warten Sie, bis sich die Änderung verbreitet hat, und prüfen Sie erneut. Bleibt es dabei, so sagen Sie es dem Betreiber Ihres DNS.</translation>
    </message>
    <message>
        <source>A name server cannot handle modern questions</source>
        <translation>Ein Nameserver kommt mit heutigen Fragen nicht zurecht</translation>
    </message>
    <message>
        <source>{server} fails when a question has EDNS, as nearly all have. Resolvers that insist on it cannot reach the domain.</source>
        <translation>{server} versagt, wenn eine Frage EDNS enthält, und das tun fast alle. Resolver, die darauf bestehen, erreichen die Domain nicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs your DNS to update {server}, or the firewall in front of it.</source>
        <translation>Bitten Sie den Betreiber Ihres DNS, {server} oder die Firewall davor zu aktualisieren.</translation>
    </message>
    <message>
        <source>A name server is slow</source>
        <translation>Ein Nameserver ist langsam</translation>
    </message>
    <message>
        <source>{server} took {milliseconds} ms to answer.</source>
        <translation>{server} brauchte {milliseconds} ms für die Antwort.</translation>
    </message>
    <message>
        <source>Check again later. If it stays slow, tell whoever runs your DNS.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt er langsam, so sagen Sie es dem Betreiber Ihres DNS.</translation>
    </message>
    <message>
        <source>The domain itself is an alias</source>
        <translation>Die Domain selbst ist ein Alias</translation>
    </message>
    <message>
        <source>{domain} has a CNAME, which must stand alone: its MX and SPF records are not seen.</source>
        <translation>{domain} hat einen CNAME, und der muss allein stehen: Die MX- und SPF-Einträge werden nicht gesehen.</translation>
    </message>
    <message>
        <source>Replace the CNAME at the domain itself by address records, or use what your DNS host offers for it (ALIAS, ANAME).</source>
        <translation>Ersetzen Sie den CNAME an der Domain selbst durch Adresseinträge oder durch das, was Ihr DNS-Anbieter dafür vorsieht (ALIAS, ANAME).</translation>
    </message>
    <message>
        <source>Aliases lead in a circle</source>
        <translation>Aliase führen im Kreis</translation>
    </message>
    <message>
        <source>Whoever looks up {name} is sent round for ever and gives up.</source>
        <translation>Wer {name} nachschlägt, wird endlos im Kreis geschickt und gibt auf.</translation>
    </message>
    <message>
        <source>Point one of the CNAME records to the name that really holds the data.</source>
        <translation>Lassen Sie einen der CNAME-Einträge auf den Namen zeigen, der die Daten wirklich enthält.</translation>
    </message>
    <message>
        <source>A long chain of aliases</source>
        <translation>Eine lange Kette von Aliasen</translation>
    </message>
    <message>
        <source>{name} is reached over {count} aliases; some resolvers give up before the end.</source>
        <translation>{name} wird über {count} Aliase erreicht; manche Resolver geben vorher auf.</translation>
    </message>
    <message>
        <source>Let the first alias point straight to the last name.</source>
        <translation>Lassen Sie den ersten Alias gleich auf den letzten Namen zeigen.</translation>
    </message>
    <message>
        <source>A wildcard answers where mail rules belong</source>
        <translation>Ein Platzhalter antwortet, wo Mail-Regeln hingehören</translation>
    </message>
    <message>
        <source>The text “{text}” stands under every name of the domain, also where policies are looked for. Receivers skip it.</source>
        <translation>Der Text „{text}“ steht unter jedem Namen der Domain, auch dort, wo Richtlinien gesucht werden. Empfänger übergehen ihn.</translation>
    </message>
    <message>
        <source>Replace the wildcard TXT record (*) by records for the names that need one.</source>
        <translation>Ersetzen Sie den Platzhalter-TXT-Eintrag (*) durch Einträge für die Namen, die einen brauchen.</translation>
    </message>
    <message>
        <source>A mail record lives very short</source>
        <translation>Ein Mail-Eintrag gilt nur sehr kurz</translation>
    </message>
    <message>
        <source>It may be kept for {seconds} s only, so every sender has to ask again all the time; a short failure of the name servers is felt at once.</source>
        <translation>Er darf nur {seconds} s lang behalten werden; jeder Absender muss also ständig neu fragen, und ein kurzer Ausfall der Nameserver ist sofort zu spüren.</translation>
    </message>
    <message>
        <source>Set the TTL to 3600, once no change is under way.</source>
        <translation>Setzen Sie die TTL auf 3600, sobald keine Änderung mehr ansteht.</translation>
    </message>
    <message>
        <source>A mail record lives very long</source>
        <translation>Ein Mail-Eintrag gilt sehr lange</translation>
    </message>
    <message>
        <source>It may be kept for {seconds} s. A change, or the repair of a mistake, takes that long to reach everybody.</source>
        <translation>Er darf {seconds} s lang behalten werden. So lange dauert es, bis eine Änderung oder die Behebung eines Fehlers bei allen ankommt.</translation>
    </message>
    <message>
        <source>Set the TTL to 3600.</source>
        <translation>Setzen Sie die TTL auf 3600.</translation>
    </message>
    <message>
        <source>An answer is too big for one packet</source>
        <translation>Eine Antwort ist zu groß für ein einzelnes Paket</translation>
    </message>
    <message>
        <source>The answer for {set} has {octets} octets; some networks lose answers over 1232.</source>
        <translation>Die Antwort für {set} hat {octets} Oktette; manche Netze verlieren Antworten über 1232.</translation>
    </message>
    <message>
        <source>Delete TXT records that nobody needs any more, such as old verification texts.</source>
        <translation>Löschen Sie TXT-Einträge, die niemand mehr braucht, etwa alte Bestätigungstexte.</translation>
    </message>
    <message>
        <source>Check your connection and try again, if need be with another resolver.</source>
        <translation>Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal, nötigenfalls mit einem anderen Resolver.</translation>
    </message>
    <message>
        <source>The name servers are in order</source>
        <translation>Die Nameserver sind in Ordnung</translation>
    </message>
    <message>
        <source>{count} servers answer for the domain and agree.</source>
        <translation>{count} Server antworten für die Domain und sind sich einig.</translation>
    </message>
    <message>
        <source>DNS says that there is no name below _domainkey at all.</source>
        <translation>Das DNS sagt, dass es unter _domainkey gar keinen Namen gibt.</translation>
    </message>
    <message>
        <source>Keys have names that cannot be listed; {count} usual ones were tried. There may be one under another name.</source>
        <translation>Schlüssel haben Namen, die sich nicht auflisten lassen; {count} übliche wurden versucht. Unter einem anderen Namen kann einer stehen.</translation>
    </message>
    <message>
        <source>It is a TXT record that holds a name, {text}, where a CNAME belongs.</source>
        <translation>Es ist ein TXT-Eintrag mit einem Namen darin, {text}, wo ein CNAME hingehört.</translation>
    </message>
    <message>
        <source>It is a CNAME that leads to {text}, where a TXT record with the key belongs.</source>
        <translation>Es ist ein CNAME, der zu {text} führt, wo ein TXT-Eintrag mit dem Schlüssel hingehört.</translation>
    </message>
    <message>
        <source>no usable answer came</source>
        <translation>es kam keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Anybody can sign mail in your name</source>
        <translation>Jeder kann Mail in Ihrem Namen signieren</translation>
    </message>
    <message>
        <source>The selector {selector} leads to {target}, but {domain} is not registered: whoever registers it puts in a key of their own.</source>
        <translation>Der Selektor {selector} führt zu {target}, aber {domain} ist nicht registriert: Wer diese Domain registriert, setzt einen eigenen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Delete the CNAME of the selector {selector} today.</source>
        <translation>Löschen Sie noch heute den CNAME des Selektors {selector}.</translation>
    </message>
    <message>
        <source>A wildcard stands in for every DKIM key</source>
        <translation>Ein Platzhalter steht für jeden DKIM-Schlüssel ein</translation>
    </message>
    <message>
        <source>Each selector name answers, with something that is no key of yours. Which keys are real cannot be told.</source>
        <translation>Unter jedem Selektor kommt eine Antwort, aber kein Schlüssel von Ihnen. Welche Schlüssel echt sind, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>A DKIM record is of the wrong type</source>
        <translation>Ein DKIM-Eintrag hat den falschen Typ</translation>
    </message>
    <message>
        <source>Receivers look for a key at the selector {selector} and find none. {right}</source>
        <translation>Empfänger suchen unter dem Selektor {selector} einen Schlüssel und finden keinen. {right}</translation>
    </message>
    <message>
        <source>Delete the record, and add one of the right type, as your provider gives it.</source>
        <translation>Löschen Sie den Eintrag und legen Sie einen vom richtigen Typ an, so wie Ihr Anbieter ihn angibt.</translation>
    </message>
    <message>
        <source>A DKIM record is malformed</source>
        <translation>Ein DKIM-Eintrag ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>{count} records stand at the selector {selector}; which one a receiver takes is left to chance.</source>
        <translation>{count} Einträge stehen unter dem Selektor {selector}; welchen ein Empfänger nimmt, ist Zufall.</translation>
    </message>
    <message>
        <source>A DKIM record has a wrong version</source>
        <translation>Ein DKIM-Eintrag hat eine falsche Version</translation>
    </message>
    <message>
        <source>In the record of the selector {selector}, “v=DKIM1” must come first and read just so; receivers ignore the key.</source>
        <translation>Im Eintrag des Selektors {selector} muss „v=DKIM1“ am Anfang stehen und genau so lauten; Empfänger übergehen den Schlüssel.</translation>
    </message>
    <message>
        <source>Put “v=DKIM1;” at the start of the record.</source>
        <translation>Setzen Sie „v=DKIM1;“ an den Anfang des Eintrags.</translation>
    </message>
    <message>
        <source>A DKIM key of an unknown kind</source>
        <translation>Ein DKIM-Schlüssel unbekannter Art</translation>
    </message>
    <message>
        <source>No receiver knows the kind of key (k=) at the selector {selector}, so it signs nothing.</source>
        <translation>Kein Empfänger kennt die Schlüsselart (k=) unter dem Selektor {selector}; er bestätigt also nichts.</translation>
    </message>
    <message>
        <source>Copy the record once more from your provider; the kinds in use are rsa and ed25519.</source>
        <translation>Kopieren Sie den Eintrag noch einmal von Ihrem Anbieter; üblich sind rsa und ed25519.</translation>
    </message>
    <message>
        <source>A DKIM key is damaged</source>
        <translation>Ein DKIM-Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>What stands at the selector {selector} is no key, so mail signed with it counts as unsigned.</source>
        <translation>Unter dem Selektor {selector} steht kein Schlüssel; damit signierte Mail gilt als nicht signiert.</translation>
    </message>
    <message>
        <source>Copy the whole record once more from your provider; often the end is cut off.</source>
        <translation>Kopieren Sie den ganzen Eintrag noch einmal von Ihrem Anbieter; oft ist das Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>A DKIM key is far too short</source>
        <translation>Ein DKIM-Schlüssel ist viel zu kurz</translation>
    </message>
    <message>
        <source>The key at the selector {selector} has {bits} bits. It can be cracked, and receivers ignore it.</source>
        <translation>Der Schlüssel unter dem Selektor {selector} hat {bits} Bit. Er lässt sich knacken, und Empfänger übergehen ihn.</translation>
    </message>
    <message>
        <source>Have your provider make a new key of 2048 bits.</source>
        <translation>Lassen Sie Ihren Anbieter einen neuen Schlüssel mit 2048 Bit erzeugen.</translation>
    </message>
    <message>
        <source>A DKIM key is short</source>
        <translation>Ein DKIM-Schlüssel ist kurz</translation>
    </message>
    <message>
        <source>The key at the selector {selector} has {bits} bits; 2048 are recommended.</source>
        <translation>Der Schlüssel unter dem Selektor {selector} hat {bits} Bit; empfohlen sind 2048.</translation>
    </message>
    <message>
        <source>Have your provider make a new key of 2048 bits, and publish it under a new selector.</source>
        <translation>Lassen Sie Ihren Anbieter einen neuen Schlüssel mit 2048 Bit erzeugen, und veröffentlichen Sie ihn unter einem neuen Selektor.</translation>
    </message>
    <message>
        <source>A DKIM key forbids today&apos;s signatures</source>
        <translation>Ein DKIM-Schlüssel verbietet die heutigen Signaturen</translation>
    </message>
    <message>
        <source>The tag h= at the selector {selector} leaves nothing that receivers accept; they want sha256.</source>
        <translation>Das Feld h= unter dem Selektor {selector} lässt nichts übrig, was Empfänger annehmen; sie verlangen sha256.</translation>
    </message>
    <message>
        <source>Take the tag h= out of the record.</source>
        <translation>Nehmen Sie das Feld h= aus dem Eintrag.</translation>
    </message>
    <message>
        <source>A DKIM key is very long</source>
        <translation>Ein DKIM-Schlüssel ist sehr lang</translation>
    </message>
    <message>
        <source>The key at the selector {selector} has {bits} bits; some receivers give up on so much.</source>
        <translation>Der Schlüssel unter dem Selektor {selector} hat {bits} Bit; manchen Empfängern ist das zu viel.</translation>
    </message>
    <message>
        <source>A key of 2048 bits is long enough for years.</source>
        <translation>Ein Schlüssel mit 2048 Bit reicht für Jahre.</translation>
    </message>
    <message>
        <source>A DKIM key is not for e-mail</source>
        <translation>Ein DKIM-Schlüssel gilt nicht für E-Mail</translation>
    </message>
    <message>
        <source>The tag s= at the selector {selector} leaves e-mail out, so receivers ignore the key.</source>
        <translation>Das Feld s= unter dem Selektor {selector} schließt E-Mail aus; Empfänger übergehen den Schlüssel.</translation>
    </message>
    <message>
        <source>Take the tag s= out of the record.</source>
        <translation>Nehmen Sie das Feld s= aus dem Eintrag.</translation>
    </message>
    <message>
        <source>A DKIM key is marked as a test</source>
        <translation>Ein DKIM-Schlüssel ist als Test gekennzeichnet</translation>
    </message>
    <message>
        <source>With t=y at the selector {selector}, receivers may treat signed mail as if it were unsigned.</source>
        <translation>Bei t=y unter dem Selektor {selector} dürfen Empfänger signierte Mail behandeln, als wäre sie nicht signiert.</translation>
    </message>
    <message>
        <source>Take “t=y” out of the record once signing works.</source>
        <translation>Nehmen Sie „t=y“ aus dem Eintrag, sobald das Signieren funktioniert.</translation>
    </message>
    <message>
        <source>A DKIM alias leads to nothing</source>
        <translation>Ein DKIM-Alias führt ins Leere</translation>
    </message>
    <message>
        <source>The selector {selector} points to {target}, where there is no key. The record is published, but signing is not switched on at the provider.</source>
        <translation>Der Selektor {selector} zeigt auf {target}, und dort ist kein Schlüssel. Der Eintrag ist veröffentlicht, das Signieren beim Anbieter aber nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch DKIM on at your provider; if you have left it, delete the record.</source>
        <translation>Schalten Sie DKIM bei Ihrem Anbieter ein; haben Sie ihn verlassen, so löschen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Many receivers cannot check the signatures</source>
        <translation>Viele Empfänger können die Signaturen nicht prüfen</translation>
    </message>
    <message>
        <source>The only keys ({selectors}) are of the kind Ed25519, which large receivers do not know yet.</source>
        <translation>Die einzigen Schlüssel ({selectors}) sind von der Art Ed25519, die große Empfänger noch nicht kennen.</translation>
    </message>
    <message>
        <source>Add an RSA key of 2048 bits under another selector, and sign with both.</source>
        <translation>Fügen Sie unter einem anderen Selektor einen RSA-Schlüssel mit 2048 Bit hinzu, und signieren Sie mit beiden.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s DKIM record is missing</source>
        <translation>Der DKIM-Eintrag Ihres Mailanbieters fehlt</translation>
    </message>
    <message>
        <source>{provider} signs with the selector {selector}, which is not published. Mail from there cannot prove that it is yours.</source>
        <translation>{provider} signiert mit dem Selektor {selector}, der nicht veröffentlicht ist. Mail von dort kann nicht beweisen, dass sie von Ihnen ist.</translation>
    </message>
    <message>
        <source>Look up the value in the console of {provider}, and publish it as a {type} record at {name}.</source>
        <translation>Suchen Sie den Wert in der Verwaltung von {provider}, und veröffentlichen Sie ihn als {type}-Eintrag unter {name}.</translation>
    </message>
    <message>
        <source>No DKIM key was found</source>
        <translation>Es wurde kein DKIM-Schlüssel gefunden</translation>
    </message>
    <message>
        <source>If your mail is signed, name the selector (the “s=” in the DKIM-Signature line of a sent message). Else switch DKIM on at your provider.</source>
        <translation>Wenn Ihre Mail signiert ist, nennen Sie den Selektor (das „s=“ in der Zeile DKIM-Signature einer gesendeten Nachricht). Sonst schalten Sie DKIM bei Ihrem Anbieter ein.</translation>
    </message>
    <message>
        <source>A DKIM key is revoked</source>
        <translation>Ein DKIM-Schlüssel ist zurückgezogen</translation>
    </message>
    <message>
        <source>The key at the selector {selector} is empty, which says that it must not be used any more.</source>
        <translation>Der Schlüssel unter dem Selektor {selector} ist leer; das heißt, dass er nicht mehr benutzt werden darf.</translation>
    </message>
    <message>
        <source>Once no mail signed with it is under way, the record can be deleted.</source>
        <translation>Sobald keine damit signierte Mail mehr unterwegs ist, kann der Eintrag gelöscht werden.</translation>
    </message>
    <message>
        <source>Some DKIM keys could not be looked up</source>
        <translation>Einige DKIM-Schlüssel konnten nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>What stands at {selectors} is not known: {reason}.</source>
        <translation>Was unter {selectors} steht, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, tell whoever runs the DNS of that name.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt es dabei, so sagen Sie es dem Betreiber des DNS für diesen Namen.</translation>
    </message>
    <message>
        <source>The DKIM keys are in order</source>
        <translation>Die DKIM-Schlüssel sind in Ordnung</translation>
    </message>
    <message>
        <source>Found: {selectors}.</source>
        <translation>Gefunden: {selectors}.</translation>
    </message>
    <message>
        <source>Anybody can get hold of your DMARC policy or reports</source>
        <translation>Jeder kann Ihre DMARC-Richtlinie oder Ihre Berichte an sich bringen</translation>
    </message>
    <message>
        <source>{name} belongs to {domain}, which is not registered: whoever registers it decides on your policy, or reads your reports.</source>
        <translation>{name} gehört zu {domain}, und diese Domain ist nicht registriert: Wer sie registriert, bestimmt über Ihre Richtlinie oder liest Ihre Berichte.</translation>
    </message>
    <message>
        <source>Take {name} out of the record at _dmarc today.</source>
        <translation>Nehmen Sie {name} noch heute aus dem Eintrag unter _dmarc.</translation>
    </message>
    <message>
        <source>There is more than one DMARC record</source>
        <translation>Es gibt mehr als einen DMARC-Eintrag</translation>
    </message>
    <message>
        <source>With {count} of them, receivers ignore all, as if there were none.</source>
        <translation>Bei {count} Einträgen übergehen Empfänger alle, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Keep one record, and delete the others.</source>
        <translation>Behalten Sie einen Eintrag, und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>Replace it by: {mended}</source>
        <translation>Ersetzen Sie ihn durch: {mended}</translation>
    </message>
    <message>
        <source>A DMARC record is in the wrong place</source>
        <translation>Ein DMARC-Eintrag steht am falschen Ort</translation>
    </message>
    <message>
        <source>It stands at {name}, where nobody looks.</source>
        <translation>Er steht unter {name}, wo niemand nachsieht.</translation>
    </message>
    <message>
        <source>There is no DMARC policy</source>
        <translation>Es gibt keine DMARC-Richtlinie</translation>
    </message>
    <message>
        <source>Anybody can send mail as {domain}, and receivers are not told to stop it. Large receivers distrust domains without a policy.</source>
        <translation>Jeder kann Mail als {domain} senden, und Empfängern wird nicht gesagt, dass sie das verhindern sollen. Große Empfänger misstrauen Domains ohne Richtlinie.</translation>
    </message>
    <message>
        <source>The DMARC policy is not one that exists</source>
        <translation>Die DMARC-Richtlinie ist keine, die es gibt</translation>
    </message>
    <message>
        <source>The DMARC record names no policy</source>
        <translation>Der DMARC-Eintrag nennt keine Richtlinie</translation>
    </message>
    <message>
        <source>There is no “p=”. With an address for reports it counts as “none”; without one the record has no effect at all.</source>
        <translation>Es fehlt „p=“. Mit einer Adresse für Berichte zählt das als „none“; ohne eine solche bleibt der Eintrag ganz ohne Wirkung.</translation>
    </message>
    <message>
        <source>Add “p=none”, “p=quarantine” or “p=reject” right after “v=DMARC1;”.</source>
        <translation>Fügen Sie „p=none“, „p=quarantine“ oder „p=reject“ gleich hinter „v=DMARC1;“ ein.</translation>
    </message>
    <message>
        <source>The DMARC record says something twice</source>
        <translation>Der DMARC-Eintrag sagt etwas doppelt</translation>
    </message>
    <message>
        <source>The tag {tags} stands there more than once; which one counts is left to each receiver, and some ignore the record.</source>
        <translation>Das Feld {tags} steht mehr als einmal da; welches zählt, bleibt jedem Empfänger überlassen, und manche übergehen den Eintrag.</translation>
    </message>
    <message>
        <source>Keep the one that is meant.</source>
        <translation>Behalten Sie das, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Your own mail is told to be refused</source>
        <translation>Ihre eigene Mail soll abgewiesen werden</translation>
    </message>
    <message>
        <source>The policy refuses mail that proves nothing, and neither SPF nor DKIM lets anybody prove anything for this domain.</source>
        <translation>Die Richtlinie weist Mail ab, die nichts beweist, und weder SPF noch DKIM lassen für diese Domain irgendetwas beweisen.</translation>
    </message>
    <message>
        <source>Set up SPF and DKIM for whoever sends your mail. Until then, set the policy to p=none.</source>
        <translation>Richten Sie SPF und DKIM für alle ein, die Ihre Mail senden. Bis dahin setzen Sie die Richtlinie auf p=none.</translation>
    </message>
    <message>
        <source>Forwarded mail of yours will be refused</source>
        <translation>Weitergeleitete Mail von Ihnen wird abgewiesen</translation>
    </message>
    <message>
        <source>The policy is “reject”, and no DKIM key was found. SPF alone fails whenever somebody forwards your mail.</source>
        <translation>Die Richtlinie ist „reject“, und es wurde kein DKIM-Schlüssel gefunden. SPF allein schlägt fehl, sobald jemand Ihre Mail weiterleitet.</translation>
    </message>
    <message>
        <source>Switch DKIM on at whoever sends your mail.</source>
        <translation>Schalten Sie DKIM bei allen ein, die Ihre Mail senden.</translation>
    </message>
    <message>
        <source>Names below the domain are protected less</source>
        <translation>Namen unterhalb der Domain sind schwächer geschützt</translation>
    </message>
    <message>
        <source>The domain itself has p={policy}, but {tags} lets forgers use names below it.</source>
        <translation>Die Domain selbst hat p={policy}, aber {tags} lässt Fälscher Namen darunter benutzen.</translation>
    </message>
    <message>
        <source>Take {tags} out, once the names below that really send are set up.</source>
        <translation>Nehmen Sie {tags} heraus, sobald die Namen darunter, die wirklich senden, eingerichtet sind.</translation>
    </message>
    <message>
        <source>A value in the DMARC record is not valid</source>
        <translation>Ein Wert im DMARC-Eintrag ist ungültig</translation>
    </message>
    <message>
        <source>An address for reports is not written properly</source>
        <translation>Eine Adresse für Berichte ist nicht richtig geschrieben</translation>
    </message>
    <message>
        <source>“{address}” is ignored, and no reports arrive there.</source>
        <translation>„{address}“ wird übergangen, und dort kommen keine Berichte an.</translation>
    </message>
    <message>
        <source>Write it as {likely}</source>
        <translation>Schreiben Sie sie als {likely}</translation>
    </message>
    <message>
        <source>Reports go nowhere</source>
        <translation>Berichte gehen ins Leere</translation>
    </message>
    <message>
        <source>“{address}” is no mail address; receivers send reports by mail only.</source>
        <translation>„{address}“ ist keine Mailadresse; Empfänger senden Berichte nur per Mail.</translation>
    </message>
    <message>
        <source>Put in a mail address, with “mailto:” in front.</source>
        <translation>Tragen Sie eine Mailadresse mit „mailto:“ davor ein.</translation>
    </message>
    <message>
        <source>The receiver of the reports has not agreed</source>
        <translation>Der Empfänger der Berichte hat nicht zugestimmt</translation>
    </message>
    <message>
        <source>{host} belongs to somebody else and does not say that it takes reports about {domain}; so “{address}” is ignored.</source>
        <translation>{host} gehört jemand anderem und sagt nicht, dass er Berichte über {domain} annimmt; deshalb wird „{address}“ übergangen.</translation>
    </message>
    <message>
        <source>Ask {host} to publish “v=DMARC1” at {domain}._report._dmarc.{host}, or use an address of your own domain.</source>
        <translation>Bitten Sie {host}, „v=DMARC1“ unter {domain}._report._dmarc.{host} zu veröffentlichen, oder nehmen Sie eine Adresse Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>The mailbox for reports cannot receive mail</source>
        <translation>Das Postfach für die Berichte kann keine Mail empfangen</translation>
    </message>
    <message>
        <source>{host} takes no mail, so reports to “{address}” are lost.</source>
        <translation>{host} nimmt keine Mail an; Berichte an „{address}“ gehen verloren.</translation>
    </message>
    <message>
        <source>Put in an address that exists.</source>
        <translation>Tragen Sie eine Adresse ein, die es gibt.</translation>
    </message>
    <message>
        <source>Nobody gets the DMARC reports</source>
        <translation>Niemand bekommt die DMARC-Berichte</translation>
    </message>
    <message>
        <source>Receivers would tell every day who sends as your domain, but no address for that is given.</source>
        <translation>Empfänger würden täglich mitteilen, wer als Ihre Domain sendet, aber dafür ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address of yours to the record.</source>
        <translation>Fügen Sie dem Eintrag rua=mailto: und eine Adresse von Ihnen hinzu.</translation>
    </message>
    <message>
        <source>The DMARC record has parts that no longer exist</source>
        <translation>Der DMARC-Eintrag enthält Teile, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>This was taken out of the standard in 2026: {tags}. {meaning}</source>
        <translation>Dies wurde 2026 aus dem Standard genommen: {tags}. {meaning}</translation>
    </message>
    <message>
        <source>Take out {tags}; to try a policy out, use t=y.</source>
        <translation>Nehmen Sie {tags} heraus; um eine Richtlinie zu erproben, nehmen Sie t=y.</translation>
    </message>
    <message>
        <source>The DMARC policy only watches</source>
        <translation>Die DMARC-Richtlinie beobachtet nur</translation>
    </message>
    <message>
        <source>The DMARC policy is marked as a test</source>
        <translation>Die DMARC-Richtlinie ist als Test gekennzeichnet</translation>
    </message>
    <message>
        <source>Take t=y out when the reports show no mail of yours that fails.</source>
        <translation>Nehmen Sie t=y heraus, wenn die Berichte keine Mail von Ihnen mehr zeigen, die durchfällt.</translation>
    </message>
    <message>
        <source>The DMARC policy should stand right after the version</source>
        <translation>Die DMARC-Richtlinie sollte gleich hinter der Version stehen</translation>
    </message>
    <message>
        <source>Receivers that follow today&apos;s standard do not mind; some older ones ignore the record.</source>
        <translation>Empfänger, die dem heutigen Standard folgen, stört es nicht; manche ältere übergehen den Eintrag.</translation>
    </message>
    <message>
        <source>Move “p=” right behind “v=DMARC1;”.</source>
        <translation>Stellen Sie „p=“ gleich hinter „v=DMARC1;“.</translation>
    </message>
    <message>
        <source>The DMARC record has a tag that nobody knows</source>
        <translation>Der DMARC-Eintrag hat ein Feld, das niemand kennt</translation>
    </message>
    <message>
        <source>An address for failure reports does not work</source>
        <translation>Eine Adresse für Fehlerberichte funktioniert nicht</translation>
    </message>
    <message>
        <source>“{address}” in the tag ruf is ignored: it is not written properly, cannot receive mail, or its owner has not agreed.</source>
        <translation>„{address}“ im Feld ruf wird übergangen: Sie ist nicht richtig geschrieben, kann keine Mail empfangen, oder ihr Inhaber hat nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Correct the address or take “ruf” out; hardly anybody sends these reports.</source>
        <translation>Berichtigen Sie die Adresse, oder nehmen Sie „ruf“ heraus; solche Berichte sendet kaum jemand.</translation>
    </message>
    <message>
        <source>The name is too long to inherit every policy</source>
        <translation>Der Name ist zu lang, um jede Richtlinie zu erben</translation>
    </message>
    <message>
        <source>It has {count} parts. Receivers skip some levels when they look for a policy above a name with more than eight.</source>
        <translation>Er hat {count} Teile. Empfänger überspringen einige Ebenen, wenn sie über einem Namen mit mehr als acht Teilen eine Richtlinie suchen.</translation>
    </message>
    <message>
        <source>Publish a DMARC record for this very name.</source>
        <translation>Veröffentlichen Sie einen DMARC-Eintrag für genau diesen Namen.</translation>
    </message>
    <message>
        <source>The boundary of your domain is not certain</source>
        <translation>Die Grenze Ihrer Domain ist nicht sicher</translation>
    </message>
    <message>
        <source>{above}, under which many people register names, has a DMARC record of its own that does not say so.</source>
        <translation>{above}, worunter viele Leute Namen registrieren, hat einen eigenen DMARC-Eintrag, der das nicht sagt.</translation>
    </message>
    <message>
        <source>Add psd=n to your record.</source>
        <translation>Fügen Sie Ihrem Eintrag psd=n hinzu.</translation>
    </message>
    <message>
        <source>Older and newer receivers draw the boundary differently</source>
        <translation>Ältere und neuere Empfänger ziehen die Grenze verschieden</translation>
    </message>
    <message>
        <source>By today&apos;s standard the domain belongs to {newer}; by the older list of suffixes to {older}.</source>
        <translation>Nach dem heutigen Standard gehört die Domain zu {newer}; nach der älteren Liste der Endungen zu {older}.</translation>
    </message>
    <message>
        <source>The policy comes from the domain above</source>
        <translation>Die Richtlinie kommt von der Domain darüber</translation>
    </message>
    <message>
        <source>There is no record here; that of {above} applies, with “{policy}”.</source>
        <translation>Hier steht kein Eintrag; es gilt der von {above} mit „{policy}“.</translation>
    </message>
    <message>
        <source>A service runs the DMARC policy</source>
        <translation>Ein Dienst führt die DMARC-Richtlinie</translation>
    </message>
    <message>
        <source>{service} publishes it for you; changes are made there.</source>
        <translation>{service} veröffentlicht sie für Sie; Änderungen machen Sie dort.</translation>
    </message>
    <message>
        <source>What {name} says is not known: {reason}.</source>
        <translation>Was {name} sagt, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, tell whoever runs your DNS.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt es dabei, so sagen Sie es dem Betreiber Ihres DNS.</translation>
    </message>
    <message>
        <source>Forged mail is stopped</source>
        <translation>Gefälschte Mail wird aufgehalten</translation>
    </message>
    <message>
        <source>Receivers are told to apply “{policy}” to mail that only pretends to come from the domain.</source>
        <translation>Empfänger sollen „{policy}“ auf Mail anwenden, die nur vorgibt, von der Domain zu kommen.</translation>
    </message>
    <message>
        <source>there is a space in front</source>
        <translation>davor steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>“DMARC1” must be written in capital letters</source>
        <translation>„DMARC1“ muss in Großbuchstaben geschrieben sein</translation>
    </message>
    <message>
        <source>the version must read “v=DMARC1”</source>
        <translation>die Version muss „v=DMARC1“ lauten</translation>
    </message>
    <message>
        <source>tags are separated by semicolons</source>
        <translation>Felder werden durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Receivers that follow today&apos;s standard apply the policy to all mail; older ones only to {percent} %.</source>
        <translation>Empfänger, die dem heutigen Standard folgen, wenden die Richtlinie auf alle Mail an; ältere nur auf {percent} %.</translation>
    </message>
    <message>
        <source>Receivers that follow today&apos;s standard pass over it, and for older ones it changes nothing that matters.</source>
        <translation>Empfänger, die dem heutigen Standard folgen, übergehen es, und für ältere ändert es nichts Wichtiges.</translation>
    </message>
    <message>
        <source>Did you mean “{likely}”?</source>
        <translation>Meinten Sie „{likely}“?</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) wait for this.</source>
        <extracomment>Behind the text of a finding that explains why other parts of the audit were left out.</extracomment>
        <translation>
            <numerusform>%n weitere Prüfung wartet darauf.</numerusform>
            <numerusform>%n weitere Prüfungen warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail server&apos;s name does not exist</source>
        <translation>Den Namen eines Mailservers gibt es nicht</translation>
    </message>
    <message>
        <source>The MX record names {host}, and DNS knows no such name. Nothing can be delivered there.</source>
        <translation>Der MX-Eintrag nennt {host}, und im DNS ist dieser Name nicht bekannt. Dorthin kann nichts zugestellt werden.</translation>
    </message>
    <message>
        <source>Correct the name in the MX record, delete the record, or add an address record for {host}.</source>
        <translation>Berichtigen Sie den Namen im MX-Eintrag, löschen Sie den Eintrag, oder legen Sie einen Adresseintrag für {host} an.</translation>
    </message>
    <message>
        <source>A mail server has no address</source>
        <translation>Ein Mailserver hat keine Adresse</translation>
    </message>
    <message>
        <source>{host} exists, but has neither an IPv4 nor an IPv6 address. Nothing can be delivered there.</source>
        <translation>Es gibt {host}, aber der Name hat weder eine IPv4- noch eine IPv6-Adresse. Dorthin kann nichts zugestellt werden.</translation>
    </message>
    <message>
        <source>Add an A record for {host}, or name another server in the MX record.</source>
        <translation>Legen Sie einen A-Eintrag für {host} an, oder nennen Sie im MX-Eintrag einen anderen Server.</translation>
    </message>
    <message>
        <source>A mail server&apos;s name is an alias</source>
        <translation>Der Name eines Mailservers ist ein Alias</translation>
    </message>
    <message>
        <source>{host} is a CNAME for {target}. That is against the rules, and some senders refuse it.</source>
        <translation>{host} ist ein CNAME für {target}. Das verstößt gegen die Regeln, und manche Absender lehnen es ab.</translation>
    </message>
    <message>
        <source>Put {target} into the MX record.</source>
        <translation>Tragen Sie {target} in den MX-Eintrag ein.</translation>
    </message>
    <message>
        <source>A mail server has an address that the Internet cannot reach</source>
        <translation>Ein Mailserver hat eine Adresse, die aus dem Internet nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Give {host} its public address.</source>
        <translation>Geben Sie {host} seine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>A mail server&apos;s address leads every sender to itself</source>
        <translation>Die Adresse eines Mailservers führt jeden Absender zu sich selbst</translation>
    </message>
    <message>
        <source>{host} is at {address}: each sender would deliver to its own machine.</source>
        <translation>{host} ist unter {address} zu finden: Jeder Absender würde an seinen eigenen Rechner zustellen.</translation>
    </message>
    <message>
        <source>Give {host} its public address; if the domain shall receive no mail, publish a null MX instead.</source>
        <translation>Geben Sie {host} seine öffentliche Adresse; soll die Domain keine Mail empfangen, so veröffentlichen Sie stattdessen einen Null-MX.</translation>
    </message>
    <message>
        <source>The mail servers have IPv6 addresses only</source>
        <translation>Die Mailserver haben nur IPv6-Adressen</translation>
    </message>
    <message>
        <source>Many senders have IPv4 alone and cannot deliver.</source>
        <translation>Viele Absender haben nur IPv4 und können nicht zustellen.</translation>
    </message>
    <message>
        <source>Give at least one mail server an IPv4 address (an A record).</source>
        <translation>Geben Sie mindestens einem Mailserver eine IPv4-Adresse (einen A-Eintrag).</translation>
    </message>
    <message>
        <source>The mail servers have IPv4 addresses only</source>
        <translation>Die Mailserver haben nur IPv4-Adressen</translation>
    </message>
    <message>
        <source>Nothing is lost today; senders that have IPv6 alone are rare.</source>
        <translation>Heute geht nichts verloren; Absender, die nur IPv6 haben, sind selten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail servers whether they can be reached over IPv6.</source>
        <translation>Fragen Sie den Betreiber der Mailserver, ob sie über IPv6 erreichbar sein können.</translation>
    </message>
    <message>
        <source>Two mail servers are one machine</source>
        <translation>Zwei Mailserver sind ein und derselbe Rechner</translation>
    </message>
    <message>
        <source>{first} and {second} have the same address, {address}. When it fails, both are gone.</source>
        <translation>{first} und {second} haben dieselbe Adresse, {address}. Fällt sie aus, so sind beide weg.</translation>
    </message>
    <message>
        <source>Delete one of the MX records, or give the second server a machine of its own.</source>
        <translation>Löschen Sie einen der MX-Einträge, oder geben Sie dem zweiten Server einen eigenen Rechner.</translation>
    </message>
    <message>
        <source>None of the mail servers can be reached</source>
        <translation>Keiner der Mailserver ist erreichbar</translation>
    </message>
    <message>
        <source>All {count} servers lack a usable address. Everything sent to the domain comes back.</source>
        <translation>Allen {count} Servern fehlt eine brauchbare Adresse. Alles, was an die Domain gesendet wird, kommt zurück.</translation>
    </message>
    <message>
        <source>Name servers in the MX records that exist and have public addresses.</source>
        <translation>Nennen Sie in den MX-Einträgen Server, die es gibt und die öffentliche Adressen haben.</translation>
    </message>
    <message>
        <source>An address has no reverse name</source>
        <translation>Zu einer Adresse gibt es keinen Rückwärtsnamen</translation>
    </message>
    <message>
        <source>{address} ({host}) has none. Where this server also sends, large receivers refuse or distrust its mail.</source>
        <translation>{address} ({host}) hat keinen. Sendet dieser Server auch, so weisen große Empfänger seine Mail ab oder misstrauen ihr.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address to set its reverse name (PTR) to {host}.</source>
        <translation>Bitten Sie den, von dem Sie die Adresse haben, ihren Rückwärtsnamen (PTR) auf {host} zu setzen.</translation>
    </message>
    <message>
        <source>An address and its reverse name do not match</source>
        <translation>Eine Adresse und ihr Rückwärtsname passen nicht zusammen</translation>
    </message>
    <message>
        <source>{address} ({host}) says that it is {names}, but that name does not lead back. Where this server also sends, large receivers distrust its mail.</source>
        <translation>{address} ({host}) gibt sich als {names} aus, aber dieser Name führt nicht zurück. Sendet dieser Server auch, so misstrauen große Empfänger seiner Mail.</translation>
    </message>
    <message>
        <source>Very many addresses behind one server</source>
        <translation>Sehr viele Adressen hinter einem Server</translation>
    </message>
    <message>
        <source>{host} has {count} addresses. Only the first {limit} were looked at.</source>
        <translation>{host} hat {count} Adressen. Nur die ersten {limit} wurden angesehen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, if all of them are meant.</source>
        <translation>Nichts ist zu tun, wenn alle gewollt sind.</translation>
    </message>
    <message>
        <source>Where {host} leads is not known: {reason}.</source>
        <translation>Wohin {host} führt, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, tell whoever runs that server.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt es dabei, so sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The mail servers&apos; names and addresses are in order</source>
        <translation>Namen und Adressen der Mailserver sind in Ordnung</translation>
    </message>
    <message>
        <source>{count} addresses can be reached by everybody.</source>
        <translation>{count} Adressen sind für alle erreichbar.</translation>
    </message>
    <message>
        <source>Your network lets no DNS questions out</source>
        <translation>Ihr Netz lässt keine DNS-Fragen hinaus</translation>
    </message>
    <message>
        <source>The name servers of the domain, of the level above and of the root all stay silent when asked directly, so it is this network that blocks port 53. What only they can tell stays unknown.</source>
        <translation>Die Nameserver der Domain, der Ebene darüber und der Wurzel schweigen alle, wenn sie unmittelbar gefragt werden; also sperrt dieses Netz den Port 53. Was nur sie sagen können, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the domain because of this. To see the rest, check from another network.</source>
        <translation>An der Domain liegt das nicht. Um den Rest zu sehen, prüfen Sie aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>Your DNS resolver invents answers</source>
        <translation>Ihr DNS-Resolver erfindet Antworten</translation>
    </message>
    <message>
        <source>It gave an address for a name that cannot exist. Names that are missing may look as if they were there.</source>
        <translation>Er gab eine Adresse für einen Namen, den es nicht geben kann. Fehlende Namen können aussehen, als gäbe es sie.</translation>
    </message>
    <message>
        <source>Check again with another resolver, for example one over HTTPS.</source>
        <translation>Prüfen Sie noch einmal mit einem anderen Resolver, zum Beispiel einem über HTTPS.</translation>
    </message>
    <message>
        <source>it has an underscore</source>
        <translation>steht ein Unterstrich</translation>
    </message>
    <message>
        <source>it has a space, as if a comment or the priority were part of it</source>
        <translation>steht ein Leerzeichen, als gehörte ein Kommentar oder die Priorität dazu</translation>
    </message>
    <message>
        <source>it has an invisible control character</source>
        <translation>steht ein unsichtbares Steuerzeichen</translation>
    </message>
    <message>
        <source>a part of it begins or ends with a hyphen</source>
        <translation>beginnt oder endet ein Teil mit einem Bindestrich</translation>
    </message>
    <message>
        <source>its last part is a number</source>
        <translation>ist der letzte Teil eine Zahl</translation>
    </message>
    <message>
        <source>it has a character that host names do not have</source>
        <translation>steht ein Zeichen, das in Rechnernamen nicht vorkommt</translation>
    </message>
    <message>
        <source>No mail can be delivered to the domain</source>
        <translation>An die Domain kann keine Mail zugestellt werden</translation>
    </message>
    <message>
        <source>Add MX records that name your mail provider&apos;s servers; or, if the domain shall receive no mail, add a null MX (priority 0, server “.”).</source>
        <translation>Legen Sie MX-Einträge an, die die Server Ihres Mailanbieters nennen; oder, wenn die Domain keine Mail empfangen soll, einen Null-MX (Priorität 0, Server „.“).</translation>
    </message>
    <message>
        <source>No mail server is named</source>
        <translation>Es ist kein Mailserver genannt</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so senders try the address of its web site. That works by luck, if at all.</source>
        <translation>{domain} hat keinen MX-Eintrag, also versuchen es Absender mit der Adresse der Website. Das gelingt, wenn überhaupt, nur mit Glück.</translation>
    </message>
    <message>
        <source>Add MX records that name your mail servers; or, if the domain shall receive no mail, a null MX (priority 0, server “.”).</source>
        <translation>Legen Sie MX-Einträge an, die Ihre Mailserver nennen; oder, wenn die Domain keine Mail empfangen soll, einen Null-MX (Priorität 0, Server „.“).</translation>
    </message>
    <message>
        <source>The domain says that it receives no mail</source>
        <translation>Die Domain sagt, dass sie keine Mail empfängt</translation>
    </message>
    <message>
        <source>A null MX tells senders at once, so that nothing waits in queues.</source>
        <translation>Ein Null-MX sagt das Absendern sofort, sodass nichts in Warteschlangen liegen bleibt.</translation>
    </message>
    <message>
        <source>“No mail here” stands beside mail servers</source>
        <translation>„Keine Mail hierher“ steht neben Mailservern</translation>
    </message>
    <message>
        <source>A null MX must be the only MX. Some senders refuse to deliver, others use the servers.</source>
        <translation>Ein Null-MX muss der einzige MX sein. Manche Absender verweigern die Zustellung, andere nehmen die Server.</translation>
    </message>
    <message>
        <source>Delete the null MX (server “.”) if the domain receives mail; else delete the other MX records.</source>
        <translation>Löschen Sie den Null-MX (Server „.“), wenn die Domain Mail empfängt; sonst löschen Sie die anderen MX-Einträge.</translation>
    </message>
    <message>
        <source>The null MX has an odd priority</source>
        <translation>Der Null-MX hat eine ungewöhnliche Priorität</translation>
    </message>
    <message>
        <source>Its priority is {priority} where the standard says 0.</source>
        <translation>Seine Priorität ist {priority}, der Standard sagt 0.</translation>
    </message>
    <message>
        <source>Set the priority of the null MX to 0.</source>
        <translation>Setzen Sie die Priorität des Null-MX auf 0.</translation>
    </message>
    <message>
        <source>The same mail server is listed twice</source>
        <translation>Derselbe Mailserver ist zweimal eingetragen</translation>
    </message>
    <message>
        <source>{host} has two priorities. The second gives no safety and delays mail when the server is down.</source>
        <translation>{host} hat zwei Prioritäten. Die zweite bringt keine Sicherheit und verzögert die Mail, wenn der Server ausfällt.</translation>
    </message>
    <message>
        <source>Delete one of the two records, or put in the server that was meant.</source>
        <translation>Löschen Sie einen der beiden Einträge, oder tragen Sie den Server ein, der gemeint war.</translation>
    </message>
    <message>
        <source>Very many mail servers</source>
        <translation>Sehr viele Mailserver</translation>
    </message>
    <message>
        <source>{count} are listed; senders try only some of them.</source>
        <translation>{count} sind eingetragen; Absender versuchen nur einige davon.</translation>
    </message>
    <message>
        <source>Keep the ones that are needed, ten at most.</source>
        <translation>Behalten Sie die, die gebraucht werden, höchstens zehn.</translation>
    </message>
    <message>
        <source>An address where a name belongs</source>
        <translation>Eine Adresse, wo ein Name hingehört</translation>
    </message>
    <message>
        <source>The server with priority {priority} is given as the address {host}. Senders look for a name of that spelling, and find none.</source>
        <translation>Der Server mit der Priorität {priority} ist als Adresse {host} angegeben. Absender suchen einen Namen dieser Schreibweise und finden keinen.</translation>
    </message>
    <message>
        <source>Give the server a name with an address record, and put the name into the MX record.</source>
        <translation>Geben Sie dem Server einen Namen mit einem Adresseintrag, und tragen Sie den Namen in den MX-Eintrag ein.</translation>
    </message>
    <message>
        <source>A mail server&apos;s name is no host name</source>
        <translation>Der Name eines Mailservers ist kein Rechnername</translation>
    </message>
    <message>
        <source>In {host}, {fault}. Some senders refuse such names.</source>
        <translation>In {host} {fault}. Manche Absender lehnen solche Namen ab.</translation>
    </message>
    <message>
        <source>The domain&apos;s name is doubled in a mail server&apos;s name</source>
        <translation>Im Namen eines Mailservers steht die Domain doppelt</translation>
    </message>
    <message>
        <source>The record says {host}; {meant} was meant. Mail for that server is lost.</source>
        <translation>Im Eintrag steht {host}; gemeint war {meant}. Mail für diesen Server geht verloren.</translation>
    </message>
    <message>
        <source>Put {meant} into the MX record: with a dot at its end, or without the domain, as your DNS host&apos;s form wants it.</source>
        <translation>Tragen Sie {meant} in den MX-Eintrag ein: mit einem Punkt am Ende oder ohne die Domain, je nachdem, was das Formular Ihres DNS-Anbieters verlangt.</translation>
    </message>
    <message>
        <source>A former provider&apos;s server is still listed</source>
        <translation>Der Server eines früheren Anbieters ist noch eingetragen</translation>
    </message>
    <message>
        <source>Mail goes to {new}, but when that is busy some goes to {old}, where nobody may look any more.</source>
        <translation>Mail geht an {new}, aber wenn dort viel los ist, geht manche an {old}, wo vielleicht niemand mehr nachsieht.</translation>
    </message>
    <message>
        <source>If you have left {old}, delete its MX records ({hosts}).</source>
        <translation>Wenn Sie {old} verlassen haben, löschen Sie dessen MX-Einträge ({hosts}).</translation>
    </message>
    <message>
        <source>Servers of two mail providers are listed</source>
        <translation>Server von zwei Mailanbietern sind eingetragen</translation>
    </message>
    <message>
        <source>Some mail arrives at {first} and some at {second}; each knows only its own mailboxes.</source>
        <translation>Manche Mail kommt bei {first} an und manche bei {second}; jeder kennt nur seine eigenen Postfächer.</translation>
    </message>
    <message>
        <source>Keep the servers of the provider that you use, and delete the others.</source>
        <translation>Behalten Sie die Server des Anbieters, den Sie nutzen, und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>One of the provider&apos;s servers is missing</source>
        <translation>Einer der Server des Anbieters fehlt</translation>
    </message>
    <message>
        <source>{provider} gives every domain this server too: {missing}. Without it there is less reserve.</source>
        <translation>{provider} gibt jeder Domain auch diesen Server: {missing}. Ohne ihn ist weniger Reserve da.</translation>
    </message>
    <message>
        <source>Add an MX record for {missing}.</source>
        <translation>Legen Sie einen MX-Eintrag für {missing} an.</translation>
    </message>
    <message>
        <source>There is only one mail server</source>
        <translation>Es gibt nur einen Mailserver</translation>
    </message>
    <message>
        <source>While {host} is down, mail waits at the senders, for a few days at most.</source>
        <translation>Solange {host} ausgefallen ist, wartet die Mail bei den Absendern, höchstens einige Tage lang.</translation>
    </message>
    <message>
        <source>If your provider offers a second server, add it with a higher number.</source>
        <translation>Wenn Ihr Anbieter einen zweiten Server hat, tragen Sie ihn mit einer höheren Zahl ein.</translation>
    </message>
    <message>
        <source>A record for proving ownership is still there</source>
        <translation>Ein Eintrag zum Nachweis des Eigentums ist noch da</translation>
    </message>
    <message>
        <source>{host} is no server; it showed a provider that the domain is yours, and has done its work.</source>
        <translation>{host} ist kein Server; der Name zeigte einem Anbieter, dass die Domain Ihnen gehört, und hat seine Arbeit getan.</translation>
    </message>
    <message>
        <source>Delete this MX record.</source>
        <translation>Löschen Sie diesen MX-Eintrag.</translation>
    </message>
    <message>
        <source>Anybody can take this mail server over</source>
        <translation>Jeder kann diesen Mailserver übernehmen</translation>
    </message>
    <message>
        <source>{host} belongs to {domain}, which nobody has registered. Whoever registers it receives your mail.</source>
        <translation>{host} gehört zu {domain}, und diese Domain hat niemand registriert. Wer sie registriert, empfängt Ihre Mail.</translation>
    </message>
    <message>
        <source>Delete the MX record, or correct the name in it; or register {domain} yourself, today.</source>
        <translation>Löschen Sie den MX-Eintrag oder berichtigen Sie den Namen darin; oder registrieren Sie {domain} selbst, noch heute.</translation>
    </message>
    <message>
        <source>The mail servers could not be looked up</source>
        <translation>Die Mailserver konnten nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Where mail goes is not known: {reason}.</source>
        <translation>Wohin die Mail geht, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>The mail servers are named properly</source>
        <translation>Die Mailserver sind richtig benannt</translation>
    </message>
    <message>
        <source>Mail goes to {host} first; {count} in all.</source>
        <translation>Mail geht zuerst an {host}; insgesamt sind es {count}.</translation>
    </message>
    <message>
        <source>There is more than one SPF record</source>
        <translation>Es gibt mehr als einen SPF-Eintrag</translation>
    </message>
    <message>
        <source>With {count} of them, receivers take none: mail from you is treated as if you had not said who may send.</source>
        <translation>Bei {count} Einträgen nehmen Empfänger keinen: Mail von Ihnen wird behandelt, als hätten Sie nicht gesagt, wer senden darf.</translation>
    </message>
    <message>
        <source>Put what all of them allow into one record, and delete the others.</source>
        <translation>Schreiben Sie alles, was sie erlauben, in einen Eintrag, und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>The SPF record is not recognised as one</source>
        <translation>Der SPF-Eintrag wird nicht als solcher erkannt</translation>
    </message>
    <message>
        <source>It has to begin with “v=spf1” and a space; this one reads “{text}”.</source>
        <translation>Er muss mit „v=spf1“ und einem Leerzeichen beginnen; dieser lautet „{text}“.</translation>
    </message>
    <message>
        <source>The SPF record is in the wrong place</source>
        <translation>Der SPF-Eintrag steht am falschen Ort</translation>
    </message>
    <message>
        <source>It stands at {name}, where nobody looks; there is none at {domain}.</source>
        <translation>Er steht unter {name}, wo niemand nachsieht; unter {domain} steht keiner.</translation>
    </message>
    <message>
        <source>Publish the same text at {domain} itself.</source>
        <translation>Veröffentlichen Sie denselben Text unter {domain} selbst.</translation>
    </message>
    <message>
        <source>There is no SPF record</source>
        <translation>Es gibt keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>{domain} does not say which servers may send its mail, so anybody can use its name, and your own mail looks doubtful.</source>
        <translation>{domain} sagt nicht, welche Server die Mail der Domain senden dürfen. Jeder kann also ihren Namen benutzen, und Ihre eigene Mail sieht zweifelhaft aus.</translation>
    </message>
    <message>
        <source>Publish a TXT record at {domain} that begins with “v=spf1” and lists who sends for you.</source>
        <translation>Veröffentlichen Sie unter {domain} einen TXT-Eintrag, der mit „v=spf1“ beginnt und auflistet, wer für Sie sendet.</translation>
    </message>
    <message>
        <source>A domain without mail can be used by forgers</source>
        <translation>Eine Domain ohne Mail kann von Fälschern benutzt werden</translation>
    </message>
    <message>
        <source>{domain} seems to send no mail, but does not say so.</source>
        <translation>{domain} scheint keine Mail zu senden, sagt es aber nicht.</translation>
    </message>
    <message>
        <source>Publish the TXT record “v=spf1 -all” at {domain}.</source>
        <translation>Veröffentlichen Sie den TXT-Eintrag „v=spf1 -all“ unter {domain}.</translation>
    </message>
    <message>
        <source>Two terms have grown into one</source>
        <translation>Zwei Angaben sind zu einer zusammengewachsen</translation>
    </message>
    <message>
        <source>The record is published in pieces, which receivers join without a space: “{grown}” was meant as “{first}” and “{second}”.</source>
        <translation>Der Eintrag ist in Stücken veröffentlicht, die Empfänger ohne Leerzeichen zusammenfügen: „{grown}“ war als „{first}“ und „{second}“ gemeint.</translation>
    </message>
    <message>
        <source>Publish it as: {mended}</source>
        <translation>Veröffentlichen Sie ihn so: {mended}</translation>
    </message>
    <message>
        <source>The SPF record has a mistake</source>
        <translation>Der SPF-Eintrag enthält einen Fehler</translation>
    </message>
    <message>
        <source>Correct “{term}”, or take it out.</source>
        <translation>Berichtigen Sie „{term}“, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Anybody can get the right to send in your name</source>
        <translation>Jeder kann sich das Recht verschaffen, in Ihrem Namen zu senden</translation>
    </message>
    <message>
        <source>An included domain has no SPF record</source>
        <translation>Eine eingebundene Domain hat keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>“{term}” leads to {name}, where there is none. Receivers then ignore your whole record.</source>
        <translation>„{term}“ führt zu {name}, und dort steht keiner. Empfänger übergehen dann Ihren ganzen Eintrag.</translation>
    </message>
    <message>
        <source>If the service is still used, look up the right name in its help pages; else take “{term}” out.</source>
        <translation>Wird der Dienst noch benutzt, so suchen Sie den richtigen Namen in seinen Hilfeseiten; sonst nehmen Sie „{term}“ heraus.</translation>
    </message>
    <message>
        <source>The SPF record at {name} has a mistake, and makes receivers ignore yours as well.</source>
        <translation>Der SPF-Eintrag unter {name} enthält einen Fehler, und Empfänger übergehen deswegen auch Ihren.</translation>
    </message>
    <message>
        <source>Tell whoever runs {name}; until it is mended, take “{term}” out if you can do without.</source>
        <translation>Sagen Sie es dem Betreiber von {name}; bis es behoben ist, nehmen Sie „{term}“ heraus, wenn Sie darauf verzichten können.</translation>
    </message>
    <message>
        <source>SPF records lead in a circle</source>
        <translation>SPF-Einträge führen im Kreis</translation>
    </message>
    <message>
        <source>“{term}” leads back to {name}. Receivers give up and ignore the record.</source>
        <translation>„{term}“ führt zu {name} zurück. Empfänger geben auf und übergehen den Eintrag.</translation>
    </message>
    <message>
        <source>Take “{term}” out.</source>
        <translation>Nehmen Sie „{term}“ heraus.</translation>
    </message>
    <message>
        <source>The record points to a place without one</source>
        <translation>Der Eintrag verweist an einen Ort ohne Eintrag</translation>
    </message>
    <message>
        <source>“{term}” leads to {name}, where there is no SPF record. Receivers ignore the whole record.</source>
        <translation>„{term}“ führt zu {name}, und dort steht kein SPF-Eintrag. Empfänger übergehen den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>Correct the name, or replace the redirect by the list of who may send.</source>
        <translation>Berichtigen Sie den Namen, oder ersetzen Sie die Weiterleitung durch die Liste derer, die senden dürfen.</translation>
    </message>
    <message>
        <source>The SPF record needs too many look-ups</source>
        <translation>Der SPF-Eintrag braucht zu viele Abfragen</translation>
    </message>
    <message>
        <source>It takes {count}, and receivers stop after {limit}: then the record counts as broken.</source>
        <translation>Er braucht {count}, und Empfänger hören nach {limit} auf: Dann gilt der Eintrag als fehlerhaft.</translation>
    </message>
    <message>
        <source>Take out services that you no longer use, first those that cost most.</source>
        <translation>Nehmen Sie Dienste heraus, die Sie nicht mehr nutzen, zuerst die teuersten.</translation>
    </message>
    <message>
        <source>The SPF record is near the limit of look-ups</source>
        <translation>Der SPF-Eintrag ist nahe an der Grenze der Abfragen</translation>
    </message>
    <message>
        <source>It takes {count} of {limit}. If a service you include grows, your record breaks without any change of yours.</source>
        <translation>Er braucht {count} von {limit}. Wächst ein eingebundener Dienst, so wird Ihr Eintrag fehlerhaft, ohne dass Sie etwas geändert haben.</translation>
    </message>
    <message>
        <source>Take out services that you no longer use.</source>
        <translation>Nehmen Sie Dienste heraus, die Sie nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>The SPF record names too much that is not there</source>
        <translation>Der SPF-Eintrag nennt zu viel, was es nicht gibt</translation>
    </message>
    <message>
        <source>“mx” in the SPF record has too many servers</source>
        <translation>„mx“ im SPF-Eintrag hat zu viele Server</translation>
    </message>
    <message>
        <source>“{term}” stands for {count} servers; receivers accept {limit} and else count the record as broken.</source>
        <translation>„{term}“ steht für {count} Server; Empfänger nehmen {limit} an und werten den Eintrag sonst als fehlerhaft.</translation>
    </message>
    <message>
        <source>List the addresses that really send instead of “{term}”.</source>
        <translation>Führen Sie statt „{term}“ die Adressen auf, die wirklich senden.</translation>
    </message>
    <message>
        <source>A part of the SPF record is never read</source>
        <translation>Ein Teil des SPF-Eintrags wird nie gelesen</translation>
    </message>
    <message>
        <source>“{term}” counts only where there is no “all”, and there is one.</source>
        <translation>„{term}“ zählt nur, wo es kein „all“ gibt, und hier gibt es eines.</translation>
    </message>
    <message>
        <source>Take out “{term}”, or the “all”, whichever is not meant.</source>
        <translation>Nehmen Sie „{term}“ oder das „all“ heraus, je nachdem, was nicht gemeint ist.</translation>
    </message>
    <message>
        <source>The SPF record lets the whole world send as you</source>
        <translation>Der SPF-Eintrag lässt die ganze Welt als Sie senden</translation>
    </message>
    <message>
        <source>Every address passes, so the record protects nobody.</source>
        <translation>Jede Adresse besteht; der Eintrag schützt also niemanden.</translation>
    </message>
    <message>
        <source>End the record with “~all” or “-all”, and list only who really sends.</source>
        <translation>Beenden Sie den Eintrag mit „~all“ oder „-all“, und führen Sie nur auf, wer wirklich sendet.</translation>
    </message>
    <message>
        <source>The SPF record says nothing about strangers</source>
        <translation>Der SPF-Eintrag sagt nichts über Fremde</translation>
    </message>
    <message>
        <source>It ends with “?all”: mail from servers that are not listed is neither good nor bad.</source>
        <translation>Er endet mit „?all“: Mail von nicht aufgeführten Servern ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>End the record with “~all”, once everybody who sends for you is listed.</source>
        <translation>Beenden Sie den Eintrag mit „~all“, sobald alle aufgeführt sind, die für Sie senden.</translation>
    </message>
    <message>
        <source>The SPF record has no end</source>
        <translation>Der SPF-Eintrag hat kein Ende</translation>
    </message>
    <message>
        <source>It does not say what to think of servers that are not listed, which counts as “do not know”.</source>
        <translation>Er sagt nicht, was von nicht aufgeführten Servern zu halten ist; das zählt als „weiß nicht“.</translation>
    </message>
    <message>
        <source>Add “~all” at the end.</source>
        <translation>Fügen Sie am Ende „~all“ an.</translation>
    </message>
    <message>
        <source>Terms after “all” are never read</source>
        <translation>Angaben hinter „all“ werden nie gelesen</translation>
    </message>
    <message>
        <source>These have no effect: {terms}</source>
        <translation>Diese bleiben ohne Wirkung: {terms}</translation>
    </message>
    <message>
        <source>Move them in front of “all”, or take them out.</source>
        <translation>Stellen Sie sie vor „all“, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>A very wide range of addresses may send as you</source>
        <translation>Ein sehr großer Adressbereich darf als Sie senden</translation>
    </message>
    <message>
        <source>“{term}” lets thousands of strangers&apos; machines pass.</source>
        <translation>„{term}“ lässt Tausende fremder Rechner durch.</translation>
    </message>
    <message>
        <source>Narrow “{term}” down to the addresses that really send.</source>
        <translation>Grenzen Sie „{term}“ auf die Adressen ein, die wirklich senden.</translation>
    </message>
    <message>
        <source>Private addresses in the SPF record</source>
        <translation>Private Adressen im SPF-Eintrag</translation>
    </message>
    <message>
        <source>“{term}” is an address that no receiver ever sees.</source>
        <translation>„{term}“ ist eine Adresse, die kein Empfänger je sieht.</translation>
    </message>
    <message>
        <source>Take it out; if a server behind it sends, put in its public address.</source>
        <translation>Nehmen Sie sie heraus; sendet ein Server dahinter, so tragen Sie seine öffentliche Adresse ein.</translation>
    </message>
    <message>
        <source>The SPF record uses “ptr”</source>
        <translation>Der SPF-Eintrag benutzt „ptr“</translation>
    </message>
    <message>
        <source>“{term}” is slow and unreliable, and the standard asks not to use it; some receivers pass over it.</source>
        <translation>„{term}“ ist langsam und unzuverlässig, und der Standard rät davon ab; manche Empfänger übergehen es.</translation>
    </message>
    <message>
        <source>Replace it by the addresses that send.</source>
        <translation>Ersetzen Sie es durch die Adressen, die senden.</translation>
    </message>
    <message>
        <source>The SPF record says something twice</source>
        <translation>Der SPF-Eintrag sagt etwas doppelt</translation>
    </message>
    <message>
        <source>“{term}” stands there more than once; each time may cost a look-up.</source>
        <translation>„{term}“ steht mehr als einmal da; jedes Mal kann eine Abfrage kosten.</translation>
    </message>
    <message>
        <source>Keep the first.</source>
        <translation>Behalten Sie das erste.</translation>
    </message>
    <message>
        <source>The SPF record names something that does not exist</source>
        <translation>Der SPF-Eintrag nennt etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>“{term}” needs {name}, which is not there. It allows nobody and costs a look-up.</source>
        <translation>„{term}“ braucht {name}, und das gibt es nicht. Es erlaubt niemandem etwas und kostet eine Abfrage.</translation>
    </message>
    <message>
        <source>Take “{term}” out, or correct the name.</source>
        <translation>Nehmen Sie „{term}“ heraus, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>An include that does nothing for you</source>
        <translation>Ein include, das Ihnen nichts nützt</translation>
    </message>
    <message>
        <source>{provider} sends with a bounce address of its own, so receivers look at its record and not at yours. “{term}” only costs look-ups.</source>
        <translation>{provider} sendet mit einer eigenen Rücklaufadresse, deshalb sehen Empfänger den dortigen Eintrag an und nicht Ihren. „{term}“ kostet nur Abfragen.</translation>
    </message>
    <message>
        <source>Take “{term}” out, and make sure that {provider} signs with DKIM for your domain.</source>
        <translation>Nehmen Sie „{term}“ heraus, und sorgen Sie dafür, dass {provider} mit DKIM für Ihre Domain signiert.</translation>
    </message>
    <message>
        <source>The SPF record is long</source>
        <translation>Der SPF-Eintrag ist lang</translation>
    </message>
    <message>
        <source>With {octets} octets the answer may not fit into one small packet.</source>
        <translation>Bei {octets} Oktetten passt die Antwort vielleicht nicht in ein kleines Paket.</translation>
    </message>
    <message>
        <source>Take out what is no longer needed, or move a part into a record of its own and include that.</source>
        <translation>Nehmen Sie heraus, was nicht mehr gebraucht wird, oder verlegen Sie einen Teil in einen eigenen Eintrag, und binden Sie diesen ein.</translation>
    </message>
    <message>
        <source>An SPF record of the old type is published</source>
        <translation>Ein SPF-Eintrag vom alten Typ ist veröffentlicht</translation>
    </message>
    <message>
        <source>The type SPF was given up in 2014; nobody reads it.</source>
        <translation>Der Typ SPF wurde 2014 aufgegeben; niemand liest ihn.</translation>
    </message>
    <message>
        <source>Delete the record of type SPF. The TXT record stays.</source>
        <translation>Löschen Sie den Eintrag vom Typ SPF. Der TXT-Eintrag bleibt.</translation>
    </message>
    <message>
        <source>“mx” in the SPF record of a domain without mail servers</source>
        <translation>„mx“ im SPF-Eintrag einer Domain ohne Mailserver</translation>
    </message>
    <message>
        <source>The domain says that it receives no mail, so “{term}” stands for nothing.</source>
        <translation>Die Domain sagt, dass sie keine Mail empfängt; „{term}“ steht also für nichts.</translation>
    </message>
    <message>
        <source>The SPF record decides for each mail anew</source>
        <translation>Der SPF-Eintrag entscheidet für jede Mail neu</translation>
    </message>
    <message>
        <source>It uses macros, so the addresses that pass cannot be listed here.</source>
        <translation>Er benutzt Makros; welche Adressen bestehen, lässt sich hier nicht aufführen.</translation>
    </message>
    <message>
        <source>Your own mail servers may not send</source>
        <translation>Ihre eigenen Mailserver dürfen nicht senden</translation>
    </message>
    <message>
        <source>The domain signs its mail, but its SPF record does not list {host}.</source>
        <translation>Die Domain signiert ihre Mail, aber ihr SPF-Eintrag führt {host} nicht auf.</translation>
    </message>
    <message>
        <source>The SPF record could not be looked up completely</source>
        <translation>Der SPF-Eintrag konnte nicht vollständig nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Check again later. If it stays, tell whoever runs {name}.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt es dabei, so sagen Sie es dem Betreiber von {name}.</translation>
    </message>
    <message>
        <source>The SPF record is in order</source>
        <translation>Der SPF-Eintrag ist in Ordnung</translation>
    </message>
    <message>
        <source>It says who may send, and takes {count} of the 10 look-ups allowed.</source>
        <translation>Er sagt, wer senden darf, und braucht {count} der 10 erlaubten Abfragen.</translation>
    </message>
    <message>
        <source>the mechanisms are called ip4 and ip6, without a “v”</source>
        <translation>die Mechanismen heißen ip4 und ip6, ohne „v“</translation>
    </message>
    <message>
        <source>a colon belongs where there is an equals sign</source>
        <translation>ein Doppelpunkt gehört dahin, wo ein Gleichheitszeichen steht</translation>
    </message>
    <message>
        <source>an equals sign belongs where there is a colon</source>
        <translation>ein Gleichheitszeichen gehört dahin, wo ein Doppelpunkt steht</translation>
    </message>
    <message>
        <source>terms are separated by spaces, not by commas or semicolons</source>
        <translation>Angaben werden durch Leerzeichen getrennt, nicht durch Kommas oder Semikolons</translation>
    </message>
    <message>
        <source>a space is missing between two terms</source>
        <translation>zwischen zwei Angaben fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>there is a space inside the term</source>
        <translation>innerhalb der Angabe steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>ip4 and ip6 take an address, not a name</source>
        <translation>ip4 und ip6 nehmen eine Adresse, keinen Namen</translation>
    </message>
    <message>
        <source>ip4 takes IPv4 addresses and ip6 takes IPv6 addresses</source>
        <translation>ip4 nimmt IPv4-Adressen und ip6 nimmt IPv6-Adressen</translation>
    </message>
    <message>
        <source>an address needs ip4: or ip6: in front</source>
        <translation>vor eine Adresse gehört ip4: oder ip6:</translation>
    </message>
    <message>
        <source>the word is misspelt</source>
        <translation>das Wort ist falsch geschrieben</translation>
    </message>
    <message>
        <source>the dash is a typographic one and not the one on the keyboard</source>
        <translation>der Strich ist ein typografischer und nicht der von der Tastatur</translation>
    </message>
    <message>
        <source>quotation marks became part of the text</source>
        <translation>Anführungszeichen sind in den Text geraten</translation>
    </message>
    <message>
        <source>the space is a special one, pasted from a web page or document</source>
        <translation>das Leerzeichen ist ein besonderes, aus einer Webseite oder einem Dokument kopiert</translation>
    </message>
    <message>
        <source>there is a punctuation mark that does not belong there</source>
        <translation>dort steht ein Satzzeichen, das nicht hingehört</translation>
    </message>
    <message>
        <source>the number after the slash is too large</source>
        <translation>die Zahl hinter dem Schrägstrich ist zu groß</translation>
    </message>
    <message>
        <source>it has a character that SPF does not know</source>
        <translation>dort steht ein Zeichen, das SPF nicht kennt</translation>
    </message>
    <message>
        <source>SPF has no such mechanism</source>
        <translation>SPF hat keinen solchen Mechanismus</translation>
    </message>
    <message>
        <source>a name or address is missing behind it</source>
        <translation>dahinter fehlt ein Name oder eine Adresse</translation>
    </message>
    <message>
        <source>“all” stands alone, with nothing behind it</source>
        <translation>„all“ steht allein, mit nichts dahinter</translation>
    </message>
    <message>
        <source>what follows is no domain name</source>
        <translation>was folgt, ist kein Domainname</translation>
    </message>
    <message>
        <source>the macro after “%” is wrong</source>
        <translation>das Makro hinter „%“ ist falsch</translation>
    </message>
    <message>
        <source>what follows is no address</source>
        <translation>was folgt, ist keine Adresse</translation>
    </message>
    <message>
        <source>the number after the slash is wrong</source>
        <translation>die Zahl hinter dem Schrägstrich ist falsch</translation>
    </message>
    <message>
        <source>this mechanism takes no slash and number</source>
        <translation>dieser Mechanismus nimmt keinen Schrägstrich mit Zahl</translation>
    </message>
    <message>
        <source>it may stand only once in a record</source>
        <translation>es darf in einem Eintrag nur einmal stehen</translation>
    </message>
    <message>
        <source>a sign such as “-” cannot stand in front of it</source>
        <translation>ein Zeichen wie „-“ darf nicht davor stehen</translation>
    </message>
    <message>
        <source>the record has more terms than anybody reads</source>
        <translation>der Eintrag hat mehr Angaben, als irgendjemand liest</translation>
    </message>
    <message>
        <source>with an equals sign it does nothing</source>
        <translation>mit einem Gleichheitszeichen bewirkt es nichts</translation>
    </message>
    <message>
        <source>no host can have this name</source>
        <translation>kein Rechner kann so heißen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>the server reports a failure (SERVFAIL)</source>
        <translation>der Server meldet einen Fehler (SERVFAIL)</translation>
    </message>
    <message>
        <source>the server refuses to answer (REFUSED)</source>
        <translation>der Server verweigert die Antwort (REFUSED)</translation>
    </message>
    <message>
        <source>the server answers with an error</source>
        <translation>der Server antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>the answer is no valid DNS message</source>
        <translation>die Antwort ist keine gültige DNS-Nachricht</translation>
    </message>
    <message>
        <source>the answer is too big for UDP, and TCP does not work</source>
        <translation>die Antwort ist zu groß für UDP, und TCP funktioniert nicht</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the aliases go round in a circle</source>
        <translation>die Aliase führen im Kreis</translation>
    </message>
    <message>
        <source>no DNS resolver is configured</source>
        <translation>es ist kein DNS-Resolver eingerichtet</translation>
    </message>
    <message>
        <source>the recording does not hold this question</source>
        <translation>die Aufzeichnung enthält diese Frage nicht</translation>
    </message>
    <message>
        <source>the look-up was cancelled</source>
        <translation>die Abfrage wurde abgebrochen</translation>
    </message>
    <message>
        <source>Anybody can decide on your transport policy</source>
        <translation>Jeder kann über Ihre Transport-Richtlinie bestimmen</translation>
    </message>
    <message>
        <source>The alias at mta-sts or _mta-sts leads to {domain}, which is not registered. Whoever registers it can stop your mail.</source>
        <translation>Der Alias unter mta-sts oder _mta-sts führt zu {domain}, und diese Domain ist nicht registriert. Wer sie registriert, kann Ihre Mail anhalten.</translation>
    </message>
    <message>
        <source>Delete the alias today.</source>
        <translation>Löschen Sie den Alias noch heute.</translation>
    </message>
    <message>
        <source>There is more than one MTA-STS record</source>
        <translation>Es gibt mehr als einen MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>With {count} of them, senders act as if there were none.</source>
        <translation>Bei {count} Einträgen verhalten sich Absender, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>The MTA-STS record is malformed</source>
        <translation>Der MTA-STS-Eintrag ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>Senders ignore it, and use encryption only if nobody disturbs.</source>
        <translation>Absender übergehen ihn und verschlüsseln nur, wenn niemand stört.</translation>
    </message>
    <message>
        <source>Write it as: v=STSv1; id=20260101000000 (with an id of your own).</source>
        <translation>Schreiben Sie ihn so: v=STSv1; id=20260101000000 (mit einer eigenen id).</translation>
    </message>
    <message>
        <source>The MTA-STS record has no proper id</source>
        <translation>Der MTA-STS-Eintrag hat keine richtige id</translation>
    </message>
    <message>
        <source>The id must be 1 to 32 letters and digits; senders ignore the record.</source>
        <translation>Die id muss aus 1 bis 32 Buchstaben und Ziffern bestehen; Absender übergehen den Eintrag.</translation>
    </message>
    <message>
        <source>Use the date and time as id, without dashes or colons.</source>
        <translation>Nehmen Sie Datum und Uhrzeit als id, ohne Striche und Doppelpunkte.</translation>
    </message>
    <message>
        <source>Encryption on the way to you is not demanded</source>
        <translation>Verschlüsselung auf dem Weg zu Ihnen wird nicht verlangt</translation>
    </message>
    <message>
        <source>Without MTA-STS, somebody on the line can make senders deliver in clear text.</source>
        <translation>Ohne MTA-STS kann jemand auf der Leitung Absender dazu bringen, unverschlüsselt zuzustellen.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy, first in the mode “testing”.</source>
        <translation>Veröffentlichen Sie eine MTA-STS-Richtlinie, zuerst im Modus „testing“.</translation>
    </message>
    <message>
        <source>There is more than one TLS reporting record</source>
        <translation>Es gibt mehr als einen Eintrag für TLS-Berichte</translation>
    </message>
    <message>
        <source>The TLS reporting record names no address</source>
        <translation>Der Eintrag für TLS-Berichte nennt keine Adresse</translation>
    </message>
    <message>
        <source>Nobody gets the reports.</source>
        <translation>Niemand bekommt die Berichte.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address of yours.</source>
        <translation>Fügen Sie rua=mailto: und eine Adresse von Ihnen hinzu.</translation>
    </message>
    <message>
        <source>The mailbox for TLS reports cannot receive mail</source>
        <translation>Das Postfach für TLS-Berichte kann keine Mail empfangen</translation>
    </message>
    <message>
        <source>Reports to “{address}” are lost.</source>
        <translation>Berichte an „{address}“ gehen verloren.</translation>
    </message>
    <message>
        <source>Nobody reports failures of encryption</source>
        <translation>Niemand meldet, wenn die Verschlüsselung scheitert</translation>
    </message>
    <message>
        <source>The domain demands encryption, but does not ask senders to tell when it fails.</source>
        <translation>Die Domain verlangt Verschlüsselung, bittet Absender aber nicht, ein Scheitern zu melden.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and an address of yours.</source>
        <translation>Veröffentlichen Sie einen TXT-Eintrag unter _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: und eine Adresse von Ihnen.</translation>
    </message>
    <message>
        <source>Failures of encryption are reported</source>
        <translation>Gescheiterte Verschlüsselung wird gemeldet</translation>
    </message>
    <message>
        <source>Senders tell you when they cannot encrypt.</source>
        <translation>Absender sagen Ihnen, wenn sie nicht verschlüsseln können.</translation>
    </message>
    <message>
        <source>“{tags}” is ignored.</source>
        <translation>„{tags}“ wird übergangen.</translation>
    </message>
    <message>
        <source>The host in its address does not exist.</source>
        <translation>Den Host in seiner Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>Its host does not answer.</source>
        <translation>Sein Host antwortet nicht.</translation>
    </message>
    <message>
        <source>The certificate of its host is not accepted.</source>
        <translation>Das Zertifikat seines Hosts wird nicht angenommen.</translation>
    </message>
    <message>
        <source>What its host sends is no complete answer of a web server.</source>
        <translation>Was sein Host sendet, ist keine vollständige Antwort eines Webservers.</translation>
    </message>
    <message>
        <source>The file is far too large.</source>
        <translation>Die Datei ist viel zu groß.</translation>
    </message>
    <message>
        <source>The file is compressed (SVGZ).</source>
        <translation>Die Datei ist komprimiert (SVGZ).</translation>
    </message>
    <message>
        <source>The file is another kind of XML.</source>
        <translation>Die Datei ist eine andere Art von XML.</translation>
    </message>
    <message>
        <source>The file has more elements than any logo needs.</source>
        <translation>Die Datei hat mehr Elemente, als irgendein Logo braucht.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML.</source>
        <translation>Die Datei ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>There is no file at its address.</source>
        <translation>Unter seiner Adresse gibt es keine Datei.</translation>
    </message>
    <message>
        <source>It is bigger than 32 KB.</source>
        <translation>Es ist größer als 32 KB.</translation>
    </message>
    <message>
        <source>It has a document type with entities.</source>
        <translation>Es hat einen Dokumenttyp mit Entitäten.</translation>
    </message>
    <message>
        <source>The element svg lacks baseProfile=&quot;tiny-ps&quot;.</source>
        <translation>Dem Element svg fehlt baseProfile=&quot;tiny-ps&quot;.</translation>
    </message>
    <message>
        <source>The element svg lacks version=&quot;1.2&quot;.</source>
        <translation>Dem Element svg fehlt version=&quot;1.2&quot;.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Es hat keinen Titel.</translation>
    </message>
    <message>
        <source>It is not square, or has no viewBox.</source>
        <translation>Es ist nicht quadratisch oder hat keine viewBox.</translation>
    </message>
    <message>
        <source>There is a script in it.</source>
        <translation>Es enthält ein Skript.</translation>
    </message>
    <message>
        <source>It refers to something outside the file.</source>
        <translation>Es verweist auf etwas außerhalb der Datei.</translation>
    </message>
    <message>
        <source>There is an image or another medium in it.</source>
        <translation>Es enthält ein Bild oder ein anderes Medium.</translation>
    </message>
    <message>
        <source>It moves.</source>
        <translation>Es bewegt sich.</translation>
    </message>
    <message>
        <source>It has elements or attributes that the profile does not know.</source>
        <translation>Es hat Elemente oder Attribute, die das Profil nicht kennt.</translation>
    </message>
    <message>
        <source>the logo could not be fetched from here</source>
        <translation>das Logo konnte von hier aus nicht geholt werden</translation>
    </message>
    <message>
        <source>There is more than one BIMI record</source>
        <translation>Es gibt mehr als einen BIMI-Eintrag</translation>
    </message>
    <message>
        <source>With {count} of them, receivers show no logo.</source>
        <translation>Bei {count} Einträgen zeigen Empfänger kein Logo.</translation>
    </message>
    <message>
        <source>The BIMI record is malformed</source>
        <translation>Der BIMI-Eintrag ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>Receivers ignore it, and show no logo.</source>
        <translation>Empfänger übergehen ihn und zeigen kein Logo.</translation>
    </message>
    <message>
        <source>Write it as: v=BIMI1; l=https://example.com/logo.svg; a= (with addresses of your own).</source>
        <translation>Schreiben Sie ihn so: v=BIMI1; l=https://example.com/logo.svg; a= (mit eigenen Adressen).</translation>
    </message>
    <message>
        <source>An address in the BIMI record does not begin with https</source>
        <translation>Eine Adresse im BIMI-Eintrag beginnt nicht mit https</translation>
    </message>
    <message>
        <source>Receivers fetch logo and certificate over HTTPS and in no other way.</source>
        <translation>Empfänger holen Logo und Zertifikat über HTTPS und auf keinem anderen Weg.</translation>
    </message>
    <message>
        <source>Serve the file over HTTPS, and put that address into the record.</source>
        <translation>Stellen Sie die Datei über HTTPS bereit, und tragen Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>There is no SVG at the logo&apos;s address</source>
        <translation>Unter der Adresse des Logos ist kein SVG</translation>
    </message>
    <message>
        <source>{reason} Receivers show no logo.</source>
        <translation>{reason} Empfänger zeigen kein Logo.</translation>
    </message>
    <message>
        <source>Put the logo there as SVG Tiny PS.</source>
        <translation>Legen Sie das Logo dort als SVG Tiny PS ab.</translation>
    </message>
    <message>
        <source>The logo is not as receivers want it</source>
        <translation>Das Logo ist nicht so, wie Empfänger es wollen</translation>
    </message>
    <message>
        <source>{fault} Receivers take SVG Tiny PS only.</source>
        <translation>{fault} Empfänger nehmen nur SVG Tiny PS.</translation>
    </message>
    <message>
        <source>Export the logo as SVG Tiny PS: square, with a title, without script, images, movement and references, below 32 KB.</source>
        <translation>Exportieren Sie das Logo als SVG Tiny PS: quadratisch, mit Titel, ohne Skript, Bilder, Bewegung und Verweise, unter 32 KB.</translation>
    </message>
    <message>
        <source>The logo is not shown, as DMARC is not enforced</source>
        <translation>Das Logo wird nicht gezeigt, weil DMARC nicht durchgesetzt wird</translation>
    </message>
    <message>
        <source>Receivers show a logo only where the DMARC policy is quarantine or reject, for all mail of the domain and of names below it.</source>
        <translation>Empfänger zeigen ein Logo nur, wo die DMARC-Richtlinie quarantine oder reject ist, für alle Mail der Domain und der Namen darunter.</translation>
    </message>
    <message>
        <source>Enforce the DMARC policy first.</source>
        <translation>Setzen Sie zuerst die DMARC-Richtlinie durch.</translation>
    </message>
    <message>
        <source>The logo has no mark certificate</source>
        <translation>Das Logo hat kein Markenzertifikat</translation>
    </message>
    <message>
        <source>Large receivers show a logo only with a certificate that proves whose it is.</source>
        <translation>Große Empfänger zeigen ein Logo nur mit einem Zertifikat, das beweist, wem es gehört.</translation>
    </message>
    <message>
        <source>Get a mark certificate (VMC or CMC) and name its address with a= in the record. If the receivers that matter to you want none, leave it.</source>
        <translation>Besorgen Sie ein Markenzertifikat (VMC oder CMC), und nennen Sie seine Adresse mit a= im Eintrag. Verlangen die Empfänger, auf die es Ihnen ankommt, keines, so lassen Sie es.</translation>
    </message>
    <message>
        <source>BIMI could not be looked up</source>
        <translation>BIMI konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Whether a logo is shown is not known: {reason}.</source>
        <translation>Ob ein Logo gezeigt wird, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>A logo is published for your messages</source>
        <translation>Für Ihre Nachrichten ist ein Logo veröffentlicht</translation>
    </message>
    <message>
        <source>Receivers that know BIMI can show it.</source>
        <translation>Empfänger, die BIMI kennen, können es zeigen.</translation>
    </message>
    <message>
        <source>Mail programs are sent to another provider</source>
        <translation>Mailprogramme werden zu einem anderen Anbieter geschickt</translation>
    </message>
    <message>
        <source>The mailboxes are at {provider}, but programs that look for their settings are led to {other} ({target}).</source>
        <translation>Die Postfächer sind bei {provider}, aber Programme, die ihre Einstellungen suchen, werden zu {other} geführt ({target}).</translation>
    </message>
    <message>
        <source>Delete the records that lead to {other}, or put those of {provider} in their place.</source>
        <translation>Löschen Sie die Einträge, die zu {other} führen, oder setzen Sie die von {provider} an ihre Stelle.</translation>
    </message>
    <message>
        <source>A service for mail programs leads to nothing</source>
        <translation>Ein Dienst für Mailprogramme führt ins Leere</translation>
    </message>
    <message>
        <source>The SRV record at {service} names a server without an address, or cannot be read. Mail programs that follow it fail.</source>
        <translation>Der SRV-Eintrag unter {service} nennt einen Server ohne Adresse oder ist nicht lesbar. Mailprogramme, die ihm folgen, scheitern.</translation>
    </message>
    <message>
        <source>Put in a server that exists, or delete the record. To say that the service is not offered, let it name a dot alone.</source>
        <translation>Tragen Sie einen Server ein, den es gibt, oder löschen Sie den Eintrag. Um zu sagen, dass der Dienst nicht angeboten wird, lassen Sie ihn nur einen Punkt nennen.</translation>
    </message>
    <message>
        <source>Mail programs do not find their settings</source>
        <translation>Mailprogramme finden ihre Einstellungen nicht</translation>
    </message>
    <message>
        <source>{provider} has a service that sets up mail programs, and this domain does not lead to it: people type the settings by hand.</source>
        <translation>{provider} hat einen Dienst, der Mailprogramme einrichtet, und diese Domain führt nicht dorthin: Die Leute tippen die Einstellungen von Hand.</translation>
    </message>
    <message>
        <source>Publish at {name} a {type} record: {value}</source>
        <translation>Veröffentlichen Sie unter {name} einen {type}-Eintrag: {value}</translation>
    </message>
    <message>
        <source>The settings for mail programs could not be looked up</source>
        <translation>Die Einstellungen für Mailprogramme konnten nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Whether programs find them is not known: {reason}.</source>
        <translation>Ob Programme sie finden, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Mail programs find their settings</source>
        <translation>Mailprogramme finden ihre Einstellungen</translation>
    </message>
    <message>
        <source>The records that lead them there are in order.</source>
        <translation>Die Einträge, die sie dorthin führen, sind in Ordnung.</translation>
    </message>
    <message>
        <source>the authority is the right one, but a certificate has expired</source>
        <translation>die Zertifizierungsstelle ist die richtige, aber ein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the authority is the right one, but the certificate is for another name</source>
        <translation>die Zertifizierungsstelle ist die richtige, aber das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>the certificates do not lead to the authority that the record names</source>
        <translation>die Zertifikate führen nicht zu der Stelle, die der Eintrag nennt</translation>
    </message>
    <message>
        <source>none of the records is of a certificate that the server shows</source>
        <translation>keiner der Einträge gehört zu einem Zertifikat, das der Server zeigt</translation>
    </message>
    <message>
        <source>The certificate of {host} is not the one that DNS promises</source>
        <translation>Das Zertifikat von {host} ist nicht das, welches das DNS verspricht</translation>
    </message>
    <message>
        <source>Senders that know DANE refuse to deliver: {reason}.</source>
        <translation>Absender, die DANE kennen, verweigern die Zustellung: {reason}.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the certificate in use, or put the promised certificate back. At the next change, publish the new record first.</source>
        <translation>Veröffentlichen Sie den TLSA-Eintrag des benutzten Zertifikats, oder setzen Sie das versprochene Zertifikat wieder ein. Beim nächsten Wechsel veröffentlichen Sie den neuen Eintrag zuerst.</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are used by nobody</source>
        <translation>Die TLSA-Einträge von {host} benutzt niemand</translation>
    </message>
    <message>
        <source>They, or the addresses of the server, stand in a zone without DNSSEC, where anybody could have written them.</source>
        <translation>Sie oder die Adressen des Servers stehen in einer Zone ohne DNSSEC, in die jeder sie geschrieben haben könnte.</translation>
    </message>
    <message>
        <source>Sign the zone, or take the records away.</source>
        <translation>Signieren Sie die Zone, oder nehmen Sie die Einträge weg.</translation>
    </message>
    <message>
        <source>A TLSA record of {host} is of a kind that mail does not use</source>
        <translation>Ein TLSA-Eintrag von {host} ist von einer Art, die Mail nicht benutzt</translation>
    </message>
    <message>
        <source>Usages 0 and 1 have no meaning for SMTP. Senders pass over the record.</source>
        <translation>Die Verwendungen 0 und 1 haben bei SMTP keine Bedeutung. Absender übergehen den Eintrag.</translation>
    </message>
    <message>
        <source>Use 3 1 1 with the SHA-256 of the server&apos;s key, or 2 1 1 for that of the authority.</source>
        <translation>Nehmen Sie 3 1 1 mit dem SHA-256 des Serverschlüssels oder 2 1 1 für den der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>A TLSA record of {host} is malformed</source>
        <translation>Ein TLSA-Eintrag von {host} ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>No certificate can fit it: its selector, its type or the length of its data is impossible.</source>
        <translation>Kein Zertifikat kann dazu passen: Auswahl, Art oder Länge der Daten sind unmöglich.</translation>
    </message>
    <message>
        <source>Make it anew from the certificate of the server.</source>
        <translation>Erzeugen Sie ihn neu aus dem Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Not all mail servers have TLSA records</source>
        <translation>Nicht alle Mailserver haben TLSA-Einträge</translation>
    </message>
    <message>
        <source>An attacker makes senders use those without: {without}.</source>
        <translation>Ein Angreifer bringt Absender dazu, die ohne zu benutzen: {without}.</translation>
    </message>
    <message>
        <source>Publish TLSA records for every server that MX names.</source>
        <translation>Veröffentlichen Sie TLSA-Einträge für jeden Server, den MX nennt.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends soon, and DNS knows no other</source>
        <translation>Das Zertifikat von {host} endet bald, und das DNS kennt kein anderes</translation>
    </message>
    <message>
        <source>It ends on {date}. If the new one has a new key, mail stops until the TLSA record follows.</source>
        <translation>Es endet am {date}. Hat das neue einen neuen Schlüssel, so bleibt Mail stehen, bis der TLSA-Eintrag nachzieht.</translation>
    </message>
    <message>
        <source>Keep the key, or publish a second record for the next key at least two TTLs before the change.</source>
        <translation>Behalten Sie den Schlüssel, oder veröffentlichen Sie mindestens zwei TTLs vor dem Wechsel einen zweiten Eintrag für den nächsten Schlüssel.</translation>
    </message>
    <message>
        <source>DANE would be possible</source>
        <translation>DANE wäre möglich</translation>
    </message>
    <message>
        <source>The domain and its servers are signed. TLSA records would make senders insist on encryption with the right server.</source>
        <translation>Die Domain und ihre Server sind signiert. Mit TLSA-Einträgen würden Absender auf Verschlüsselung mit dem richtigen Server bestehen.</translation>
    </message>
    <message>
        <source>Publish a TLSA record at _25._tcp.{host}, and for each other server. This is optional.</source>
        <translation>Veröffentlichen Sie einen TLSA-Eintrag unter _25._tcp.{host} und ebenso für jeden anderen Server. Das ist freiwillig.</translation>
    </message>
    <message>
        <source>The TLSA records could not be looked up</source>
        <translation>Die TLSA-Einträge konnten nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Whether there are any is not known: {reason}. Senders that know DANE may put off delivery for the same reason.</source>
        <translation>Ob es welche gibt, ist nicht bekannt: {reason}. Absender, die DANE kennen, stellen die Zustellung vielleicht aus demselben Grund zurück.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, tell whoever runs the DNS of the server.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt es dabei, so sagen Sie es dem Betreiber des DNS für den Server.</translation>
    </message>
    <message>
        <source>The certificates are those that DNS promises</source>
        <translation>Die Zertifikate sind die, welche das DNS verspricht</translation>
    </message>
    <message>
        <source>The DNSSEC signatures do not hold</source>
        <translation>Die DNSSEC-Signaturen halten nicht stand</translation>
    </message>
    <message>
        <source>In the zone {zone}, {reason}. For every resolver that checks signatures these records do not exist: mail from and to many places fails.</source>
        <translation>In der Zone {zone} gilt: {reason}. Für jeden Resolver, der Signaturen prüft, gibt es diese Einträge nicht: Mail von und nach vielen Orten scheitert.</translation>
    </message>
    <message>
        <source>Tell whoever runs the DNS of {zone}: sign the zone anew, or let the registrar set the DS record right, or take it away.</source>
        <translation>Sagen Sie es dem Betreiber des DNS von {zone}: Er muss die Zone neu signieren oder den DS-Eintrag beim Registrar berichtigen oder entfernen lassen.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures end soon</source>
        <translation>Die DNSSEC-Signaturen enden bald</translation>
    </message>
    <message>
        <source>A signature of a mail record ends at {time}, and should have been renewed by now. From then on the domain does not exist for resolvers that check.</source>
        <translation>Die Signatur eines Mail-Eintrags endet um {time} und sollte längst erneuert sein. Danach gibt es die Domain für prüfende Resolver nicht mehr.</translation>
    </message>
    <message>
        <source>Tell whoever runs your DNS that signatures are not being renewed.</source>
        <translation>Sagen Sie dem Betreiber Ihres DNS, dass Signaturen nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The zone is signed, but nobody can tell</source>
        <translation>Die Zone ist signiert, aber niemand kann es erkennen</translation>
    </message>
    <message>
        <source>{zone} has keys and signatures, but no DS record stands at {parent}. Without it, nobody checks them.</source>
        <translation>{zone} hat Schlüssel und Signaturen, aber bei {parent} steht kein DS-Eintrag. Ohne ihn prüft sie niemand.</translation>
    </message>
    <message>
        <source>Give the DS record to your registrar. Whoever runs your DNS shows it.</source>
        <translation>Geben Sie den DS-Eintrag Ihrem Registrar. Der Betreiber Ihres DNS zeigt ihn an.</translation>
    </message>
    <message>
        <source>The domain is not signed</source>
        <translation>Die Domain ist nicht signiert</translation>
    </message>
    <message>
        <source>Without DNSSEC, an attacker on the line can change what others see in your DNS, and DANE is not possible.</source>
        <translation>Ohne DNSSEC kann ein Angreifer auf der Leitung ändern, was andere in Ihrem DNS sehen, und DANE ist nicht möglich.</translation>
    </message>
    <message>
        <source>Switch DNSSEC on where your DNS is run; the registrar must get the DS record.</source>
        <translation>Schalten Sie DNSSEC dort ein, wo Ihr DNS betrieben wird; der Registrar muss den DS-Eintrag bekommen.</translation>
    </message>
    <message>
        <source>The zone is signed with an outdated algorithm</source>
        <translation>Die Zone ist mit einem veralteten Verfahren signiert</translation>
    </message>
    <message>
        <source>Change to ECDSAP256SHA256 (13). Whoever runs your DNS can do that without a gap.</source>
        <translation>Wechseln Sie zu ECDSAP256SHA256 (13). Der Betreiber Ihres DNS kann das ohne Lücke tun.</translation>
    </message>
    <message>
        <source>The DS record uses SHA-1 only</source>
        <translation>Der DS-Eintrag benutzt nur SHA-1</translation>
    </message>
    <message>
        <source>New resolvers no longer accept it, and treat the domain as unsigned.</source>
        <translation>Neue Resolver nehmen ihn nicht mehr an und behandeln die Domain als nicht signiert.</translation>
    </message>
    <message>
        <source>Let the registrar put in a DS record with SHA-256 (digest type 2).</source>
        <translation>Lassen Sie den Registrar einen DS-Eintrag mit SHA-256 (Digest-Typ 2) eintragen.</translation>
    </message>
    <message>
        <source>NSEC3 is set to needless work</source>
        <translation>NSEC3 ist auf unnötige Arbeit eingestellt</translation>
    </message>
    <message>
        <source>The zone asks for {count} extra iterations. They protect nothing, cost every resolver time, and beyond 100 some refuse.</source>
        <translation>Die Zone verlangt {count} zusätzliche Durchläufe. Sie schützen nichts, kosten jeden Resolver Zeit, und über 100 verweigern sich manche.</translation>
    </message>
    <message>
        <source>Set the iterations to 0, and leave the salt empty.</source>
        <translation>Setzen Sie die Durchläufe auf 0, und lassen Sie das Salz leer.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures could not be judged</source>
        <translation>Die DNSSEC-Signaturen konnten nicht beurteilt werden</translation>
    </message>
    <message>
        <source>Whether they hold is not known: {reason}.</source>
        <translation>Ob sie standhalten, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Check again later, or with another resolver that passes signatures on.</source>
        <translation>Prüfen Sie später noch einmal, oder mit einem anderen Resolver, der Signaturen weitergibt.</translation>
    </message>
    <message>
        <source>The domain is signed, and the signatures hold</source>
        <translation>Die Domain ist signiert, und die Signaturen halten stand</translation>
    </message>
    <message>
        <source>Everything from the root down to {zone} was checked.</source>
        <translation>Alles von der Wurzel bis hinab zu {zone} wurde geprüft.</translation>
    </message>
    <message>
        <source>the signatures have expired</source>
        <translation>die Signaturen sind abgelaufen</translation>
    </message>
    <message>
        <source>the signatures are not yet valid</source>
        <translation>die Signaturen gelten noch nicht</translation>
    </message>
    <message>
        <source>the DS record at the parent fits no key of the zone</source>
        <translation>der DS-Eintrag der Ebene darüber passt zu keinem Schlüssel der Zone</translation>
    </message>
    <message>
        <source>the zone is unsigned, though a DS record at the parent says that it is signed</source>
        <translation>die Zone ist nicht signiert, obwohl ein DS-Eintrag der Ebene darüber es sagt</translation>
    </message>
    <message>
        <source>a signature is wrong</source>
        <translation>eine Signatur ist falsch</translation>
    </message>
    <message>
        <source>a signature is missing</source>
        <translation>eine Signatur fehlt</translation>
    </message>
    <message>
        <source>the proof that a record does not exist is missing or wrong</source>
        <translation>der Beweis, dass es einen Eintrag nicht gibt, fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>the signatures cannot be verified</source>
        <translation>die Signaturen lassen sich nicht bestätigen</translation>
    </message>
    <message>
        <source>by this machine&apos;s clock not even the root&apos;s signatures hold</source>
        <translation>nach der Uhr dieses Rechners gelten nicht einmal die Signaturen der Wurzel</translation>
    </message>
    <message>
        <source>the trust anchor does not fit the root</source>
        <translation>der Vertrauensanker passt nicht zur Wurzel</translation>
    </message>
    <message>
        <source>Your network lets no mail out</source>
        <translation>Ihr Netz lässt keine Mail hinaus</translation>
    </message>
    <message>
        <source>Mail servers of {count} operators that have nothing to do with each other cannot be reached, so it is this network that blocks port 25, as most networks at home and in offices do. What only the servers can tell stays unknown.</source>
        <translation>Mailserver von {count} Betreibern, die nichts miteinander zu tun haben, sind nicht erreichbar; also sperrt dieses Netz den Port 25, wie die meisten Netze zu Hause und in Büros. Was nur die Server sagen können, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>It says {time}. By that, not even the signatures of the DNS root are in force, so whether signatures and certificates hold cannot be told here.</source>
        <translation>Sie zeigt {time}. Danach gelten nicht einmal die Signaturen der DNS-Wurzel; ob Signaturen und Zertifikate gültig sind, lässt sich hier nicht sagen.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the domain because of this. Set the clock, and check again.</source>
        <translation>An der Domain liegt das nicht. Stellen Sie die Uhr, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is not where senders look for it</source>
        <translation>Die MTA-STS-Richtlinie ist nicht dort, wo Absender sie suchen</translation>
    </message>
    <message>
        <source>A record announces a policy, but {reason}. Senders act as if there were none.</source>
        <translation>Ein Eintrag kündigt eine Richtlinie an, aber {reason}. Absender verhalten sich, als gäbe es keine.</translation>
    </message>
    <message>
        <source>Serve the file https://mta-sts.{domain}/.well-known/mta-sts.txt, or delete the record at _mta-sts.{domain}.</source>
        <translation>Stellen Sie die Datei https://mta-sts.{domain}/.well-known/mta-sts.txt bereit, oder löschen Sie den Eintrag unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is redirected</source>
        <translation>Die MTA-STS-Richtlinie wird umgeleitet</translation>
    </message>
    <message>
        <source>The web server sends senders on to “{target}”, and they must not follow. They act as if there were no policy.</source>
        <translation>Der Webserver schickt Absender weiter zu „{target}“, und sie dürfen nicht folgen. Sie verhalten sich, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Serve the file itself at https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Stellen Sie die Datei selbst unter https://mta-sts.{domain}/.well-known/mta-sts.txt bereit.</translation>
    </message>
    <message>
        <source>The certificate of the MTA-STS policy&apos;s host is not accepted</source>
        <translation>Das Zertifikat des Hosts der MTA-STS-Richtlinie wird nicht angenommen</translation>
    </message>
    <message>
        <source>{reason} Senders act as if there were no policy.</source>
        <translation>{reason} Absender verhalten sich, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Give the web server a valid certificate for mta-sts.{domain}, with its whole chain.</source>
        <translation>Geben Sie dem Webserver ein gültiges Zertifikat für mta-sts.{domain}, mit der ganzen Kette.</translation>
    </message>
    <message>
        <source>See to the web server of mta-sts.{domain}, and to the firewall in front of it.</source>
        <translation>Kümmern Sie sich um den Webserver von mta-sts.{domain} und um die Firewall davor.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is too large</source>
        <translation>Die MTA-STS-Richtlinie ist zu groß</translation>
    </message>
    <message>
        <source>It is bigger than 64 KiB, or has more than a thousand lines; senders give up.</source>
        <translation>Sie ist größer als 64 KiB oder hat mehr als tausend Zeilen; Absender geben auf.</translation>
    </message>
    <message>
        <source>A policy needs four or five lines. Look what is at https://mta-sts.{domain}/.well-known/mta-sts.txt.</source>
        <translation>Eine Richtlinie braucht vier oder fünf Zeilen. Sehen Sie nach, was unter https://mta-sts.{domain}/.well-known/mta-sts.txt liegt.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is malformed</source>
        <translation>Die MTA-STS-Richtlinie ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>{slip} Senders act as if there were no policy.</source>
        <translation>{slip} Absender verhalten sich, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Write the file https://mta-sts.{domain}/.well-known/mta-sts.txt as: version, mode, one mx for each server, and max_age, each on its own line.</source>
        <translation>Schreiben Sie die Datei https://mta-sts.{domain}/.well-known/mta-sts.txt so: version, mode, ein mx für jeden Server und max_age, jedes auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is not served as plain text</source>
        <translation>Die MTA-STS-Richtlinie wird nicht als reiner Text ausgeliefert</translation>
    </message>
    <message>
        <source>The web server calls it “{type}”. Some senders refuse a policy that is not text/plain.</source>
        <translation>Der Webserver nennt sie „{type}“. Manche Absender lehnen eine Richtlinie ab, die nicht text/plain ist.</translation>
    </message>
    <message>
        <source>Set its Content-Type to text/plain.</source>
        <translation>Setzen Sie ihren Content-Type auf text/plain.</translation>
    </message>
    <message>
        <source>The MTA-STS policy does not list a mail server</source>
        <translation>Die MTA-STS-Richtlinie führt einen Mailserver nicht auf</translation>
    </message>
    <message>
        <source>No “mx” line of the policy stands for {host}. {effect}</source>
        <translation>Keine Zeile „mx“ der Richtlinie steht für {host}. {effect}</translation>
    </message>
    <message>
        <source>Add the line “mx: {host}” to the policy and change the id in the record; or take the server out of the MX records.</source>
        <translation>Fügen Sie der Richtlinie die Zeile „mx: {host}“ hinzu, und ändern Sie die id im Eintrag; oder nehmen Sie den Server aus den MX-Einträgen.</translation>
    </message>
    <message>
        <source>No record announces the MTA-STS policy</source>
        <translation>Kein Eintrag kündigt die MTA-STS-Richtlinie an</translation>
    </message>
    <message>
        <source>The policy is served, but senders look for it only where a record at _mta-sts.{domain} announces it.</source>
        <translation>Die Richtlinie wird bereitgestellt, aber Absender suchen sie nur, wo ein Eintrag unter _mta-sts.{domain} sie ankündigt.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}: v=STSv1; id=20260101000000 (with the date and time as id).</source>
        <translation>Veröffentlichen Sie einen TXT-Eintrag unter _mta-sts.{domain}: v=STSv1; id=20260101000000 (mit Datum und Uhrzeit als id).</translation>
    </message>
    <message>
        <source>The MTA-STS policy only watches</source>
        <translation>Die MTA-STS-Richtlinie beobachtet nur</translation>
    </message>
    <message>
        <source>In the mode “testing”, senders report failures and deliver all the same.</source>
        <translation>Im Modus „testing“ melden Absender Fehlschläge und stellen trotzdem zu.</translation>
    </message>
    <message>
        <source>Once the reports show no failures, set the mode to “enforce” and change the id in the record at _mta-sts.{domain}.</source>
        <translation>Sobald die Berichte keine Fehlschläge zeigen, setzen Sie den Modus auf „enforce“, und ändern Sie die id im Eintrag unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is switched off</source>
        <translation>Die MTA-STS-Richtlinie ist abgeschaltet</translation>
    </message>
    <message>
        <source>The mode “none” tells senders to forget the policy. That is right while it is being withdrawn.</source>
        <translation>Der Modus „none“ sagt Absendern, dass sie die Richtlinie vergessen sollen. Das ist richtig, während sie zurückgezogen wird.</translation>
    </message>
    <message>
        <source>If it is to protect, set the mode to “testing” or “enforce” and change the id in the record at _mta-sts.{domain}.</source>
        <translation>Soll sie schützen, so setzen Sie den Modus auf „testing“ oder „enforce“, und ändern Sie die id im Eintrag unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is soon forgotten</source>
        <translation>Die MTA-STS-Richtlinie wird bald vergessen</translation>
    </message>
    <message>
        <source>Senders keep it for {seconds} seconds, less than a day. Whoever keeps them from fetching it for that long has switched it off.</source>
        <translation>Absender behalten sie {seconds} Sekunden, weniger als einen Tag. Wer sie so lange daran hindert, sie zu holen, hat sie abgeschaltet.</translation>
    </message>
    <message>
        <source>Set max_age to some weeks, such as 604800 or 2592000.</source>
        <translation>Setzen Sie max_age auf einige Wochen, etwa 604800 oder 2592000.</translation>
    </message>
    <message>
        <source>MTA-STS could not be looked up</source>
        <translation>MTA-STS konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>What the domain demands of senders is not known: {reason}.</source>
        <translation>Was die Domain von Absendern verlangt, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>MTA-STS is in order</source>
        <translation>MTA-STS ist in Ordnung</translation>
    </message>
    <message>
        <source>the host mta-sts.{domain} does not exist, or has no address</source>
        <translation>den Host mta-sts.{domain} gibt es nicht, oder er hat keine Adresse</translation>
    </message>
    <message>
        <source>nobody takes connections for HTTPS at mta-sts.{domain}</source>
        <translation>niemand nimmt bei mta-sts.{domain} Verbindungen für HTTPS an</translation>
    </message>
    <message>
        <source>no encrypted connection to mta-sts.{domain} can be made</source>
        <translation>zu mta-sts.{domain} kommt keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>what mta-sts.{domain} sends is no complete answer of a web server</source>
        <translation>was mta-sts.{domain} sendet, ist keine vollständige Antwort eines Webservers</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es gilt noch nicht.</translation>
    </message>
    <message>
        <source>It is for another name.</source>
        <translation>Es gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>It comes from nobody that senders trust, or its chain is incomplete.</source>
        <translation>Es kommt von niemandem, dem Absender trauen, oder seine Kette ist unvollständig.</translation>
    </message>
    <message>
        <source>It cannot be verified.</source>
        <translation>Es lässt sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>this computer has no way to the addresses of the policy&apos;s host</source>
        <translation>von diesem Rechner führt kein Weg zu den Adressen des Hosts der Richtlinie</translation>
    </message>
    <message>
        <source>the recording does not hold the policy</source>
        <translation>die Aufzeichnung enthält die Richtlinie nicht</translation>
    </message>
    <message>
        <source>Its lines end in CR alone, where CRLF or LF belongs.</source>
        <translation>Ihre Zeilen enden nur mit CR, wo CRLF oder LF hingehört.</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing or wrong.</source>
        <translation>Die Zeile „version: STSv1“ fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The line “mode:” with enforce, testing or none is missing or wrong.</source>
        <translation>Die Zeile „mode:“ mit enforce, testing oder none fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The line “max_age:” with a number of seconds is missing or wrong.</source>
        <translation>Die Zeile „max_age:“ mit einer Zahl von Sekunden fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>A line “mx:” with the name of a mail server is missing or wrong.</source>
        <translation>Eine Zeile „mx:“ mit dem Namen eines Mailservers fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>There is a line that is no “name: value”.</source>
        <translation>Eine Zeile ist nicht von der Form „name: wert“.</translation>
    </message>
    <message>
        <source>the web server at mta-sts.{domain} answers with the status {status}</source>
        <translation>der Webserver bei mta-sts.{domain} antwortet mit dem Status {status}</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>Senders that know the policy do not deliver to this server.</source>
        <translation>Absender, die die Richtlinie kennen, stellen an diesen Server nicht zu.</translation>
    </message>
    <message>
        <source>The policy only watches as yet; once it enforces, senders do not deliver to this server.</source>
        <translation>Noch beobachtet die Richtlinie nur; sobald sie durchgesetzt wird, stellen Absender an diesen Server nicht mehr zu.</translation>
    </message>
    <message>
        <source>Senders insist on encryption, with a certificate that is right.</source>
        <translation>Absender bestehen auf Verschlüsselung mit einem richtigen Zertifikat.</translation>
    </message>
    <message>
        <source>does not speak SMTP, so that nothing can be delivered</source>
        <translation>spricht kein SMTP; es kann also nichts zugestellt werden</translation>
    </message>
    <message>
        <source>does not say its name when it greets, which some senders mind</source>
        <translation>nennt in der Begrüßung nicht seinen Namen, was manche Absender stört</translation>
    </message>
    <message>
        <source>its addresses could not be looked up</source>
        <translation>seine Adressen konnten nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>it cannot be reached, and no other server shows whether that is its fault or this network lets no mail out</source>
        <translation>er ist nicht erreichbar, und kein anderer Server zeigt, ob das an ihm liegt oder dieses Netz keine Mail hinauslässt</translation>
    </message>
    <message>
        <source>this network has no way to its addresses</source>
        <translation>dieses Netz hat keinen Weg zu seinen Adressen</translation>
    </message>
    <message>
        <source>the recording does not hold it</source>
        <translation>die Aufzeichnung enthält ihn nicht</translation>
    </message>
    <message>
        <source>A mail server does not talk to this machine</source>
        <translation>Ein Mailserver spricht nicht mit diesem Rechner</translation>
    </message>
    <message>
        <source>{host} answers: {reply}. That is about the address from which you look, not about the domain. How the server treats others is not known.</source>
        <translation>{host} antwortet: {reply}. Das betrifft die Adresse, von der aus Sie nachsehen, nicht die Domain. Wie der Server andere behandelt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To see more, look from a network that sends mail itself.</source>
        <translation>Nichts ist zu tun. Um mehr zu sehen, prüfen Sie aus einem Netz, das selbst Mail sendet.</translation>
    </message>
    <message>
        <source>A mail server refuses connections</source>
        <translation>Ein Mailserver verweigert Verbindungen</translation>
    </message>
    <message>
        <source>At {address}, no program takes mail for {host}. Senders go on to the next server, or keep the mail and try again for days.</source>
        <translation>Unter {address} nimmt kein Programm Mail für {host} an. Absender gehen zum nächsten Server oder behalten die Mail und versuchen es tagelang wieder.</translation>
    </message>
    <message>
        <source>Start the mail server, or open port 25 in front of it. If the machine is gone, delete its MX record.</source>
        <translation>Starten Sie den Mailserver, oder öffnen Sie den Port 25 davor. Gibt es den Rechner nicht mehr, so löschen Sie seinen MX-Eintrag.</translation>
    </message>
    <message>
        <source>A mail server cannot be reached</source>
        <translation>Ein Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} at {address} did not take a connection within {seconds} seconds, while other servers did. Senders go on to the next server, or keep the mail and try again for days.</source>
        <translation>{host} unter {address} nahm binnen {seconds} Sekunden keine Verbindung an, andere Server schon. Absender gehen zum nächsten Server oder behalten die Mail und versuchen es tagelang wieder.</translation>
    </message>
    <message>
        <source>See whether the machine runs and whether a firewall in front of it lets port 25 through. If the machine is gone, delete its MX record.</source>
        <translation>Sehen Sie nach, ob der Rechner läuft und ob eine Firewall davor den Port 25 durchlässt. Gibt es den Rechner nicht mehr, so löschen Sie seinen MX-Eintrag.</translation>
    </message>
    <message>
        <source>A mail server takes the connection, and then says nothing</source>
        <translation>Ein Mailserver nimmt die Verbindung an und sagt dann nichts</translation>
    </message>
    <message>
        <source>{host} at {address} left a step without a reply for as long as this program waits: {greeting} seconds for the greeting, {reply} for the rest. Patient senders wait some minutes, and then go away.</source>
        <translation>{host} unter {address} ließ einen Schritt so lange unbeantwortet, wie dieses Programm wartet: {greeting} Sekunden auf die Begrüßung, {reply} auf alles Weitere. Geduldige Absender warten einige Minuten und gehen dann.</translation>
    </message>
    <message>
        <source>Look into the log of that server. It may be overloaded, or wait for a look-up that never ends.</source>
        <translation>Sehen Sie in das Protokoll dieses Servers. Er ist vielleicht überlastet oder wartet auf eine Abfrage, die nie endet.</translation>
    </message>
    <message>
        <source>A mail server greets in a way that senders do not expect</source>
        <translation>Ein Mailserver begrüßt anders, als Absender erwarten</translation>
    </message>
    <message>
        <source>{host} {what}.</source>
        <translation>{host} {what}.</translation>
    </message>
    <message>
        <source>Let the server greet with 220 and its own name. Some firewalls hide the greeting: switch that off.</source>
        <translation>Lassen Sie den Server mit 220 und seinem eigenen Namen grüßen. Manche Firewalls verdecken die Begrüßung: Schalten Sie das ab.</translation>
    </message>
    <message>
        <source>A mail server greets late</source>
        <translation>Ein Mailserver grüßt spät</translation>
    </message>
    <message>
        <source>{host} took {seconds} seconds for its greeting. Some do so on purpose, to put off senders of spam; impatient senders go away.</source>
        <translation>{host} brauchte {seconds} Sekunden für seine Begrüßung. Manche tun das absichtlich, um Spam-Absender abzuschrecken; ungeduldige Absender gehen.</translation>
    </message>
    <message>
        <source>If it is not meant so, see which look-up keeps the server waiting.</source>
        <translation>Ist das nicht gewollt, so sehen Sie nach, welche Abfrage den Server aufhält.</translation>
    </message>
    <message>
        <source>Let whoever runs the server see why. If it shall take no mail, delete its MX record.</source>
        <translation>Lassen Sie den Betreiber des Servers nachsehen, warum. Soll er keine Mail nehmen, so löschen Sie seinen MX-Eintrag.</translation>
    </message>
    <message>
        <source>A mail server puts senders off</source>
        <translation>Ein Mailserver vertröstet Absender</translation>
    </message>
    <message>
        <source>{host} does not take mail at the moment. Senders keep it and try again, so that it comes late.</source>
        <translation>{host} nimmt im Moment keine Mail an. Absender behalten sie und versuchen es wieder; sie kommt also spät.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, let whoever runs the server look into its log.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt es dabei, so lassen Sie den Betreiber des Servers in dessen Protokoll sehen.</translation>
    </message>
    <message>
        <source>Nobody can write to the postmaster</source>
        <translation>Niemand kann dem Postmaster schreiben</translation>
    </message>
    <message>
        <source>{host} refuses {mailbox}: {reply}. Every domain that takes mail must take it for this address; whoever wants to tell you of a problem writes there.</source>
        <translation>{host} weist {mailbox} ab: {reply}. Jede Domain, die Mail annimmt, muss sie für diese Adresse annehmen; wer Ihnen ein Problem melden will, schreibt dorthin.</translation>
    </message>
    <message>
        <source>Make {mailbox} an alias of somebody’s mailbox.</source>
        <translation>Machen Sie {mailbox} zu einem Alias für jemandes Postfach.</translation>
    </message>
    <message>
        <source>A mail server takes mail for everybody</source>
        <translation>Ein Mailserver nimmt Mail für jeden an</translation>
    </message>
    <message>
        <source>{host} was ready to take mail for {mailbox}, which is none of yours. Such servers are found within hours, send spam for others, and end on block lists. (Nothing was sent.)</source>
        <translation>{host} war bereit, Mail für {mailbox} zu nehmen, und das ist niemand von Ihnen. Solche Server werden binnen Stunden gefunden, senden Spam für andere und landen auf Sperrlisten. (Gesendet wurde nichts.)</translation>
    </message>
    <message>
        <source>Let the server take mail only for your own domains, unless the sender logs in.</source>
        <translation>Lassen Sie den Server nur Mail für Ihre eigenen Domains annehmen, außer wenn sich der Absender anmeldet.</translation>
    </message>
    <message>
        <source>A mail server offers no encryption</source>
        <translation>Ein Mailserver bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS, so that mail to you can be read on its way. Senders that insist on encryption do not deliver.</source>
        <translation>{host} bietet kein STARTTLS an; Mail an Sie kann unterwegs gelesen werden. Absender, die auf Verschlüsselung bestehen, stellen nicht zu.</translation>
    </message>
    <message>
        <source>Give the server a certificate, and switch STARTTLS on.</source>
        <translation>Geben Sie dem Server ein Zertifikat, und schalten Sie STARTTLS ein.</translation>
    </message>
    <message>
        <source>Encryption with a mail server fails</source>
        <translation>Die Verschlüsselung mit einem Mailserver scheitert</translation>
    </message>
    <message>
        <source>{host} offers STARTTLS, and then no encrypted connection comes about. Senders go back to clear text, or do not deliver.</source>
        <translation>{host} bietet STARTTLS an, und dann kommt keine verschlüsselte Verbindung zustande. Absender weichen auf Klartext aus oder stellen nicht zu.</translation>
    </message>
    <message>
        <source>Look into the log of the server: the certificate’s file or the versions of TLS that it allows are the usual cause.</source>
        <translation>Sehen Sie in das Protokoll des Servers: Meist liegt es an der Zertifikatsdatei oder an den erlaubten TLS-Versionen.</translation>
    </message>
    <message>
        <source>A mail server offers encryption, and then refuses it</source>
        <translation>Ein Mailserver bietet Verschlüsselung an und verweigert sie dann</translation>
    </message>
    <message>
        <source>{host} announces STARTTLS, but answers it with: {reply}. Senders go back to clear text, or do not deliver.</source>
        <translation>{host} kündigt STARTTLS an, antwortet darauf aber: {reply}. Absender weichen auf Klartext aus oder stellen nicht zu.</translation>
    </message>
    <message>
        <source>Look into the log of the server: most often it cannot read its certificate.</source>
        <translation>Sehen Sie in das Protokoll des Servers: Meist kann er sein Zertifikat nicht lesen.</translation>
    </message>
    <message>
        <source>Strangers on the line can slip commands into encrypted connections</source>
        <translation>Fremde auf der Leitung können Befehle in verschlüsselte Verbindungen schmuggeln</translation>
    </message>
    <message>
        <source>{host} takes clear text that was sent before encryption began as if it came encrypted. Somebody on the line can read or redirect mail by that.</source>
        <translation>{host} nimmt Klartext, der vor Beginn der Verschlüsselung gesendet wurde, als käme er verschlüsselt. Jemand auf der Leitung kann damit Mail lesen oder umleiten.</translation>
    </message>
    <message>
        <source>Bring the mail server’s program up to date: this mistake has been mended in all of them.</source>
        <translation>Bringen Sie das Programm des Mailservers auf den neuesten Stand: Dieser Fehler ist in allen behoben.</translation>
    </message>
    <message>
        <source>A mail server knows outdated encryption only</source>
        <translation>Ein Mailserver kennt nur veraltete Verschlüsselung</translation>
    </message>
    <message>
        <source>{host} has nothing newer than {version}. Many senders refuse that today, and deliver in clear text or not at all.</source>
        <translation>{host} hat nichts Neueres als {version}. Viele Absender lehnen das heute ab und stellen im Klartext oder gar nicht zu.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 in the mail server; update its program where it cannot do so.</source>
        <translation>Erlauben Sie im Mailserver TLS 1.2 und 1.3; kann er das nicht, so aktualisieren Sie sein Programm.</translation>
    </message>
    <message>
        <source>A mail server’s certificate is out of date</source>
        <translation>Das Zertifikat eines Mailservers gilt gerade nicht</translation>
    </message>
    <message>
        <source>{host} shows one that is valid from {from} to {until}. Senders that insist on a right certificate do not deliver; the others do not look.</source>
        <translation>{host} zeigt eines, das von {from} bis {until} gilt. Absender, die auf einem richtigen Zertifikat bestehen, stellen nicht zu; die anderen sehen nicht hin.</translation>
    </message>
    <message>
        <source>Renew the certificate, and load it into the mail server.</source>
        <translation>Erneuern Sie das Zertifikat, und laden Sie es in den Mailserver.</translation>
    </message>
    <message>
        <source>A mail server’s certificate is signed by nobody who is known</source>
        <translation>Das Zertifikat eines Mailservers ist von niemandem signiert, der bekannt ist</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to no authority that this machine trusts: {reason}. Senders that insist on a right certificate do not deliver; the others do not look.</source>
        <translation>Das Zertifikat von {host} führt zu keiner Stelle, der dieser Rechner traut: {reason}. Absender, die auf einem richtigen Zertifikat bestehen, stellen nicht zu; die anderen sehen nicht hin.</translation>
    </message>
    <message>
        <source>Get a certificate of a public authority, and let the server send the intermediate certificates too.</source>
        <translation>Besorgen Sie ein Zertifikat einer öffentlichen Stelle, und lassen Sie den Server auch die Zwischenzertifikate senden.</translation>
    </message>
    <message>
        <source>A mail server’s certificate is for another name</source>
        <translation>Das Zertifikat eines Mailservers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate of {host} is for {names}. Senders that insist on a right certificate do not deliver; the others do not look.</source>
        <translation>Das Zertifikat von {host} gilt für {names}. Absender, die auf einem richtigen Zertifikat bestehen, stellen nicht zu; die anderen sehen nicht hin.</translation>
    </message>
    <message>
        <source>Get a certificate that names {host}, as the MX record does.</source>
        <translation>Besorgen Sie ein Zertifikat, das {host} nennt, wie es der MX-Eintrag tut.</translation>
    </message>
    <message>
        <source>A mail server’s key is too short</source>
        <translation>Der Schlüssel eines Mailservers ist zu kurz</translation>
    </message>
    <message>
        <source>{host} uses an RSA key of {bits} bits. Many senders refuse less than 2048, and deliver in clear text or not at all.</source>
        <translation>{host} benutzt einen RSA-Schlüssel mit {bits} Bit. Viele Absender lehnen weniger als 2048 ab und stellen im Klartext oder gar nicht zu.</translation>
    </message>
    <message>
        <source>Make a new key of at least 2048 bits, and get a certificate for it.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel mit mindestens 2048 Bit, und besorgen Sie ein Zertifikat dafür.</translation>
    </message>
    <message>
        <source>A mail server’s certificate ends soon</source>
        <translation>Das Zertifikat eines Mailservers endet bald</translation>
    </message>
    <message>
        <source>That of {host} is valid until {until}.</source>
        <translation>Das von {host} gilt bis {until}.</translation>
    </message>
    <message>
        <source>See whether it is renewed by itself, and whether the mail server then loads the new one.</source>
        <translation>Sehen Sie nach, ob es von selbst erneuert wird und ob der Mailserver dann das neue lädt.</translation>
    </message>
    <message>
        <source>A mail server could not be talked to</source>
        <translation>Mit einem Mailserver konnte nicht gesprochen werden</translation>
    </message>
    <message>
        <source>How {host} behaves is not known: {reason}.</source>
        <translation>Wie sich {host} verhält, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Prüfen Sie später noch einmal, oder aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>The mail servers answer as they should</source>
        <translation>Die Mailserver antworten, wie sie sollen</translation>
    </message>
    <message>
        <source>Each of {count} addresses was talked to, and offers encryption.</source>
        <translation>Mit jeder von {count} Adressen wurde gesprochen; alle bieten Verschlüsselung an.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>this machine has no way to it</source>
        <translation>von diesem Rechner führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>the connection is refused</source>
        <translation>die Verbindung wird verweigert</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine Verbindung in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>connected, and then no reply in time</source>
        <translation>verbunden, dann keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>what came is no SMTP</source>
        <translation>was kam, ist kein SMTP</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>the encryption fails</source>
        <translation>die Verschlüsselung scheitert</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the recording does not hold this server</source>
        <translation>die Aufzeichnung enthält diesen Server nicht</translation>
    </message>
    <message>
        <source>the server&apos;s real name</source>
        <translation>den richtigen Namen des Servers</translation>
    </message>
    <message>
        <source>Put {meant} into the MX record: letters, digits and hyphens only.</source>
        <translation>Tragen Sie {meant} in den MX-Eintrag ein: nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The domain could not be looked up completely</source>
        <translation>Die Domain ließ sich nicht vollständig nachschlagen</translation>
    </message>
    <message>
        <source>DMARC could not be looked up completely</source>
        <translation>DMARC ließ sich nicht vollständig nachschlagen</translation>
    </message>
    <message>
        <source>A mail server&apos;s address or its name could not be looked up</source>
        <translation>Die Adresse eines Mailservers oder deren Name ließ sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>TLS reporting could not be looked up completely</source>
        <translation>Die TLS-Berichte ließen sich nicht vollständig nachschlagen</translation>
    </message>
    <message>
        <source>Whether {name} exists is not known: {reason}.</source>
        <translation>Ob es {name} gibt, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Without a key, mail cannot prove that it comes from the domain. {sure}</source>
        <translation>Ohne Schlüssel kann keine Mail beweisen, dass sie von der Domain kommt. {sure}</translation>
    </message>
    <message>
        <source>{hint} Otherwise take the tag out.</source>
        <translation>{hint} Sonst nehmen Sie das Feld heraus.</translation>
    </message>
    <message>
        <source>Look for a typing error.</source>
        <translation>Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>The domain announces a policy. {state}</source>
        <translation>Die Domain kündigt eine Richtlinie an. {state}</translation>
    </message>
    <message>
        <source>The policy itself was not fetched.</source>
        <translation>Die Richtlinie selbst wurde nicht abgeholt.</translation>
    </message>
    <message>
        <source>by the clock of this computer, which is wrong, it cannot be told whether the certificate of the policy&apos;s host is in force</source>
        <translation>mit der Uhr dieses Computers, die falsch geht, lässt sich nicht sagen, ob das Zertifikat des Richtlinien-Servers gültig ist</translation>
    </message>
    <message>
        <source>can tell the mail servers from impostors</source>
        <translation>können die Mailserver von Betrügern unterscheiden</translation>
    </message>
    <message>
        <source>compare them. That alone protects nobody: the MX records are not known to be signed, so that an attacker can name servers of his own there</source>
        <translation>vergleichen sie. Das allein schützt niemanden: Von den MX-Einträgen ist nicht bekannt, dass sie signiert sind, also kann ein Angreifer dort eigene Server nennen</translation>
    </message>
    <message>
        <source>Senders that know DANE {what}.</source>
        <translation>Absender, die DANE kennen, {what}.</translation>
    </message>
    <message>
        <source>If it is right, register the domain, or ask your registrar why it is not in DNS.</source>
        <translation>Stimmt er, registrieren Sie die Domain, oder fragen Sie Ihren Registrar, warum sie nicht im DNS steht.</translation>
    </message>
    <message>
        <source>If it is right, let the alias (CNAME) at {domain} lead to a name that exists, or delete it.</source>
        <translation>Stimmt er, lassen Sie den Alias (CNAME) bei {domain} auf einen Namen zeigen, den es gibt, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>If it is right, add records for it in the DNS of {above}.</source>
        <translation>Stimmt er, fügen Sie im DNS von {above} Einträge für ihn hinzu.</translation>
    </message>
    <message>
        <source>DNS knows no {missing}. No mail can be delivered to {domain}, and none should come from it.</source>
        <translation>Das DNS kennt {missing} nicht. An {domain} kann keine Mail zugestellt werden, und es sollte auch keine von dort kommen.</translation>
    </message>
    <message>
        <source>Look for a typing error in the name. {remedy}</source>
        <translation>Suchen Sie nach einem Tippfehler im Namen. {remedy}</translation>
    </message>
    <message>
        <source>For the names below {domain}: {advice}</source>
        <translation>Für die Namen unterhalb von {domain}: {advice}</translation>
    </message>
    <message>
        <source>The record of the selector {selector} cannot be read, so mail signed with it counts as unsigned: {why}.</source>
        <translation>Der Eintrag des Selektors {selector} lässt sich nicht lesen, also gilt damit signierte Mail als unsigniert: {why}.</translation>
    </message>
    <message>
        <source>At {name}: {advice}</source>
        <translation>Bei {name}: {advice}</translation>
    </message>
    <message>
        <source>Several records under one DKIM selector</source>
        <translation>Mehrere Einträge unter einem DKIM-Selektor</translation>
    </message>
    <message>
        <source>Keep the key that is in use, and delete the other records.</source>
        <translation>Behalten Sie den Schlüssel, der benutzt wird, und löschen Sie die anderen Einträge.</translation>
    </message>
    <message>
        <source>it is no DKIM key</source>
        <translation>er ist kein DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>a tag stands there twice</source>
        <translation>ein Feld steht zweimal da</translation>
    </message>
    <message>
        <source>a part of it is no tag with a value</source>
        <translation>ein Teil davon ist kein Feld mit einem Wert</translation>
    </message>
    <message>
        <source>put this in its place: {mended}</source>
        <translation>setzen Sie dies an seine Stelle: {mended}</translation>
    </message>
    <message>
        <source>copy the record once more from your provider.</source>
        <translation>kopieren Sie den Eintrag noch einmal von Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>keep the wildcard record (*), and add an empty key beside it: the text v=DKIM1; p= at *._domainkey.{domain}.</source>
        <translation>behalten Sie den Platzhalter-Eintrag (*), und fügen Sie daneben einen leeren Schlüssel hinzu: den Text v=DKIM1; p= bei *._domainkey.{domain}.</translation>
    </message>
    <message>
        <source>replace the wildcard record (*) by records for the names that need one.</source>
        <translation>ersetzen Sie den Platzhalter-Eintrag (*) durch Einträge für die Namen, die einen brauchen.</translation>
    </message>
    <message>
        <source>A DMARC record is not written properly</source>
        <translation>Ein DMARC-Eintrag ist nicht richtig geschrieben</translation>
    </message>
    <message>
        <source>Receivers cannot read it as it was meant: {why}.</source>
        <translation>Empfänger können ihn nicht so lesen, wie er gemeint war: {why}.</translation>
    </message>
    <message>
        <source>At _dmarc.{domain}: {advice}</source>
        <translation>Bei _dmarc.{domain}: {advice}</translation>
    </message>
    <message>
        <source>Delete the record at {name}. {advice}</source>
        <translation>Löschen Sie den Eintrag bei {name}. {advice}</translation>
    </message>
    <message>
        <source>Publish a TXT record at _dmarc.{domain}: {advice}</source>
        <translation>Veröffentlichen Sie einen TXT-Eintrag bei _dmarc.{domain}: {advice}</translation>
    </message>
    <message>
        <source>“{tag}={text}” is none of none, quarantine and reject. Receivers do no more than send reports, if that.</source>
        <translation>„{tag}={text}“ ist keines von none, quarantine und reject. Empfänger schicken höchstens Berichte.</translation>
    </message>
    <message>
        <source>Write {tag}=none, {tag}=quarantine or {tag}=reject.</source>
        <translation>Schreiben Sie {tag}=none, {tag}=quarantine oder {tag}=reject.</translation>
    </message>
    <message>
        <source>“{tag}={text}” has a value that does not exist; receivers use the default instead.</source>
        <translation>„{tag}={text}“ hat einen Wert, den es nicht gibt; Empfänger nehmen stattdessen die Vorgabe.</translation>
    </message>
    <message>
        <source>Correct “{tag}=”, or take it out.</source>
        <translation>Berichtigen Sie „{tag}=“, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A part of the DMARC record cannot be read</source>
        <translation>Ein Teil des DMARC-Eintrags lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Receivers pass over it, and some ignore the whole record: {why}.</source>
        <translation>Empfänger übergehen ihn, und manche beachten den ganzen Eintrag nicht: {why}.</translation>
    </message>
    <message>
        <source>With {tag}=none receivers report forged mail, but deliver it.</source>
        <translation>Mit {tag}=none melden Empfänger gefälschte Mail, stellen sie aber zu.</translation>
    </message>
    <message>
        <source>When the reports show that all your own mail passes, go on to {tag}=quarantine.</source>
        <translation>Wenn die Berichte zeigen, dass all Ihre eigene Mail durchkommt, gehen Sie zu {tag}=quarantine über.</translation>
    </message>
    <message>
        <source>The record has t=y. {effect}</source>
        <translation>Der Eintrag hat t=y. {effect}</translation>
    </message>
    <message>
        <source>delete “{stray}”; the record beside it is the one that counts.</source>
        <translation>löschen Sie „{stray}“; es zählt der Eintrag daneben.</translation>
    </message>
    <message>
        <source>put a record in its place that begins with “v=DMARC1;”.</source>
        <translation>setzen Sie an seine Stelle einen Eintrag, der mit „v=DMARC1;“ beginnt.</translation>
    </message>
    <message>
        <source>the one that stands at {place} now.</source>
        <translation>den, der jetzt bei {place} steht.</translation>
    </message>
    <message>
        <source>first delete the alias (CNAME) there, which leads to {target} and to no policy; if that is a service of yours, ask it instead.</source>
        <translation>löschen Sie dort zuerst den Alias (CNAME), der auf {target} und zu keiner Richtlinie führt; ist das ein Dienst, den Sie nutzen, fragen Sie stattdessen ihn.</translation>
    </message>
    <message>
        <source>“v=DMARC1; p=reject”, as the domain has no mail.</source>
        <translation>„v=DMARC1; p=reject“, da die Domain keine Mail hat.</translation>
    </message>
    <message>
        <source>“v=DMARC1; p=none” with an address for reports is a safe start.</source>
        <translation>„v=DMARC1; p=none“ mit einer Adresse für Berichte ist ein sicherer Anfang.</translation>
    </message>
    <message>
        <source>The one at _dmarc.{domain} is the one that counts.</source>
        <translation>Es zählt der bei _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>Publish it at _dmarc.{domain} instead.</source>
        <translation>Veröffentlichen Sie ihn stattdessen bei _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>Receivers that follow today&apos;s standard apply “{effective}” instead of “{written}”; older ones apply “{written}” in full.</source>
        <translation>Empfänger, die dem heutigen Standard folgen, wenden „{effective}“ statt „{written}“ an; ältere wenden „{written}“ voll an.</translation>
    </message>
    <message>
        <source>With the policy “none” that changes nothing.</source>
        <translation>Mit der Richtlinie „none“ ändert das nichts.</translation>
    </message>
    <message>
        <source>“{text}” is no part of a policy</source>
        <translation>„{text}“ ist kein Teil einer Richtlinie</translation>
    </message>
    <message>
        <source>take “{text}” out.</source>
        <translation>nehmen Sie „{text}“ heraus.</translation>
    </message>
    <message>
        <source>{host} is at {address}, which no sender on the Internet can reach.</source>
        <translation>{host} liegt bei {address}, was kein Absender im Internet erreicht.</translation>
    </message>
    <message>
        <source>It names no mail server and has no address either.</source>
        <translation>Sie nennt keinen Mailserver und hat auch keine Adresse.</translation>
    </message>
    <message>
        <source>Its MX records only prove who owns it; none is a mail server.</source>
        <translation>Ihre MX-Einträge weisen nur nach, wem sie gehört; keiner ist ein Mailserver.</translation>
    </message>
    <message>
        <source>Everything sent to {domain} comes back. {why}</source>
        <translation>Alles, was an {domain} geschickt wird, kommt zurück. {why}</translation>
    </message>
    <message>
        <source>a backslash became part of the text</source>
        <translation>ein umgekehrter Schrägstrich ist in den Text geraten</translation>
    </message>
    <message>
        <source>an invisible character became part of the text</source>
        <translation>ein unsichtbares Zeichen ist in den Text geraten</translation>
    </message>
    <message>
        <source>a line break became part of the text</source>
        <translation>ein Zeilenumbruch ist in den Text geraten</translation>
    </message>
    <message>
        <source>a character only looks like the right one</source>
        <translation>ein Zeichen sieht nur aus wie das richtige</translation>
    </message>
    <message>
        <source>an equals sign belongs between a tag and its value</source>
        <translation>zwischen ein Feld und seinen Wert gehört ein Gleichheitszeichen</translation>
    </message>
    <message>
        <source>it answers slowly, and the minute that this program has for a server was over before everything was seen; senders have more patience</source>
        <translation>er antwortet langsam, und die Minute, die dieses Programm für einen Server hat, war vorbei, bevor alles zu sehen war; Absender haben mehr Geduld</translation>
    </message>
    <message>
        <source>Receivers then ignore the whole record.</source>
        <translation>Empfänger beachten dann den ganzen Eintrag nicht.</translation>
    </message>
    <message>
        <source>Receivers pass over it, so it allows nobody.</source>
        <translation>Empfänger übergehen das, also erlaubt es niemandem etwas.</translation>
    </message>
    <message>
        <source>At character {position}, “{term}”: {why}. {effect}</source>
        <translation>Bei Zeichen {position}, „{term}“: {why}. {effect}</translation>
    </message>
    <message>
        <source>“{term}” in the record of {record} trusts {name}, but {domain} is not registered: whoever registers it may send as you.</source>
        <translation>„{term}“ im Eintrag von {record} vertraut {name}, aber {domain} ist nicht registriert: Wer sie registriert, darf in Ihrem Namen senden.</translation>
    </message>
    <message>
        <source>Take “{own}” out of the record today.</source>
        <translation>Nehmen Sie „{own}“ noch heute aus dem Eintrag.</translation>
    </message>
    <message>
        <source>A record that yours leads to is broken</source>
        <translation>Ein Eintrag, auf den Ihrer verweist, ist fehlerhaft</translation>
    </message>
    <message>
        <source>{count} of its names lead to nothing, {whose}; after {limit} receivers stop and count the record as broken.</source>
        <translation>{count} seiner Namen führen ins Leere, {whose}; nach {limit} hören Empfänger auf und halten den Eintrag für fehlerhaft.</translation>
    </message>
    <message>
        <source>Take out the terms whose names do not exist any more, and put ip4: or ip6: addresses in the place of the others.</source>
        <translation>Nehmen Sie die Teile heraus, deren Namen es nicht mehr gibt, und setzen Sie an die Stelle der anderen ip4:- oder ip6:-Adressen.</translation>
    </message>
    <message>
        <source>If {host} also sends your mail, add “{wanted}” to the record.</source>
        <translation>Verschickt {host} auch Ihre Mail, fügen Sie „{wanted}“ in den Eintrag ein.</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>for senders with an IPv4 address, some of whom are listed behind them</source>
        <translation>für Absender mit IPv4-Adresse, von denen einige dahinter stehen</translation>
    </message>
    <message>
        <source>for senders with an IPv6 address, some of whom are listed behind them</source>
        <translation>für Absender mit IPv6-Adresse, von denen einige dahinter stehen</translation>
    </message>
    <message>
        <source>the number after the slash must not begin with a zero</source>
        <translation>die Zahl hinter dem Schrägstrich darf nicht mit einer Null beginnen</translation>
    </message>
    <message>
        <source>a web address stands where a domain name belongs</source>
        <translation>wo ein Domainname hingehört, steht eine Webadresse</translation>
    </message>
    <message>
        <source>the version must read “v=TLSRPTv1”</source>
        <translation>die Version muss „v=TLSRPTv1“ lauten</translation>
    </message>
    <message>
        <source>“{text}” is no address for reports, which begins with “mailto:” or “https:”</source>
        <translation>„{text}“ ist keine Adresse für Berichte; eine solche beginnt mit „mailto:“ oder „https:“</translation>
    </message>
    <message>
        <source>a space stands beside an equals sign</source>
        <translation>neben einem Gleichheitszeichen steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>write v=TLSRPTv1; rua=mailto: and an address of yours.</source>
        <translation>schreiben Sie v=TLSRPTv1; rua=mailto: und eine Adresse von Ihnen.</translation>
    </message>
    <message>
        <source>A TLS reporting record is malformed</source>
        <translation>Ein Eintrag für TLS-Berichte ist fehlerhaft</translation>
    </message>
    <message>
        <source>Senders ignore it, or a part of it: {why}.</source>
        <translation>Absender beachten ihn nicht, oder einen Teil von ihm: {why}.</translation>
    </message>
    <message>
        <source>At _smtp._tls.{domain}: {advice}</source>
        <translation>Bei _smtp._tls.{domain}: {advice}</translation>
    </message>
    <message>
        <source>new resolvers treat such signatures as if there were none.</source>
        <translation>neue Resolver behandeln solche Signaturen, als gäbe es keine.</translation>
    </message>
    <message>
        <source>resolvers still check such signatures, but no new ones should be made with it.</source>
        <translation>Resolver prüfen solche Signaturen noch, aber es sollen keine neuen damit gemacht werden.</translation>
    </message>
    <message>
        <source>{algorithms}: {effect}</source>
        <translation>{algorithms}: {effect}</translation>
    </message>
    <message>
        <source>The MTA-STS policy&apos;s host is slow, or does not answer</source>
        <translation>Der Server der MTA-STS-Richtlinie ist langsam oder antwortet nicht</translation>
    </message>
    <message>
        <source>mta-sts.{domain} did not hand over the policy within {seconds} seconds. Senders wait about a minute, and then act as if there were none.</source>
        <translation>mta-sts.{domain} hat die Richtlinie nicht binnen {seconds} Sekunden herausgegeben. Absender warten etwa eine Minute und handeln dann, als gäbe es keine.</translation>
    </message>
    <message>
        <source>That was said to a message without a sender, as notices of failed delivery are: those do not arrive, and whether other mail does is not known.</source>
        <translation>Das galt einer Nachricht ohne Absender, wie es Unzustellbarkeitsmeldungen sind: Diese kommen nicht an, und ob andere Mail ankommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No sender gets past that.</source>
        <translation>Daran kommt kein Absender vorbei.</translation>
    </message>
    <message>
        <source>A mail server refuses mail</source>
        <translation>Ein Mailserver lehnt Mail ab</translation>
    </message>
    <message>
        <source>{host} answers: {reply}. {effect}</source>
        <translation>{host} antwortet: {reply}. {effect}</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>gar keinen Namen</translation>
    </message>
    <message>
        <source>addresses are separated by commas</source>
        <translation>Adressen werden durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history {file} cannot be opened ({why}). Check the folder, and who may use it.</source>
        <translation>Die Geschichte {file} lässt sich nicht öffnen ({why}). Prüfen Sie den Ordner und die Rechte daran.</translation>
    </message>
    <message>
        <source>The history {file} was written by a newer Posthorn. It was left as it is; use that version, or another file.</source>
        <translation>Die Geschichte {file} wurde von einem neueren Posthorn geschrieben. Sie blieb, wie sie ist; nehmen Sie jene Version oder eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is no history of Posthorn. It was left as it is; name another file.</source>
        <translation>{file} ist keine Geschichte von Posthorn. Sie blieb, wie sie ist; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The history {file} is damaged ({why}). It was left as it is; move it away to begin a new one, or put a backup in its place.</source>
        <translation>Die Geschichte {file} ist beschädigt ({why}). Sie blieb, wie sie ist; legen Sie sie beiseite, um eine neue zu beginnen, oder setzen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The history {file} can only be read: nothing was kept. Check who may write it.</source>
        <translation>Die Geschichte {file} lässt sich nur lesen: Es wurde nichts aufgehoben. Prüfen Sie, wer sie schreiben darf.</translation>
    </message>
    <message>
        <source>The history {file} could not be written ({why}): is the disk full? What was kept before is still there.</source>
        <translation>Die Geschichte {file} konnte nicht geschrieben werden ({why}): Ist der Datenträger voll? Was vorher aufgehoben war, ist noch da.</translation>
    </message>
    <message>
        <source>Another program is writing to the history {file}. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Geschichte {file}. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The history {file} is of an older version and could not be copied before it is brought up to date ({why}). It was left as it is; make room on the disk.</source>
        <translation>Die Geschichte {file} ist von einer älteren Version und konnte vor dem Anheben nicht kopiert werden ({why}). Sie blieb, wie sie ist; schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The history holds no moment of this number.</source>
        <translation>Die Geschichte enthält keinen Zeitpunkt mit dieser Nummer.</translation>
    </message>
    <message>
        <source>What was to be kept is no audit.</source>
        <translation>Was aufgehoben werden sollte, ist keine Prüfung.</translation>
    </message>
    <message>
        <source>The history {file} cannot be used: {why}.</source>
        <translation>Die Geschichte {file} ist nicht zu gebrauchen: {why}.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>There is no domain here. Type a name such as example.com.</source>
        <translation>Das ist keine Domain. Geben Sie einen Namen wie example.com ein.</translation>
    </message>
    <message>
        <source>There is an invisible character ({part}) in the name. Type the name by hand instead of pasting it.</source>
        <translation>In dem Namen ist ein unsichtbares Zeichen ({part}). Tippen Sie den Namen, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>{part} is an IP address. Give the domain name that stands after the @ in your mail addresses.</source>
        <translation>{part} ist eine IP-Adresse. Geben Sie den Domainnamen an, der in Ihren Mailadressen hinter dem @ steht.</translation>
    </message>
    <message>
        <source>{part} is a suffix under which domains are registered, not a domain. Give the whole name, such as example.{part}.</source>
        <translation>{part} ist eine Endung, unter der Domains registriert werden, keine Domain. Geben Sie den ganzen Namen an, etwa example.{part}.</translation>
    </message>
    <message>
        <source>{part} has no dot in it. Give the whole domain name, such as example.com.</source>
        <translation>In {part} ist kein Punkt. Geben Sie den ganzen Domainnamen an, etwa example.com.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start. Give the name as in example.com.</source>
        <translation>Zwei Punkte stehen hintereinander oder einer am Anfang. Geben Sie den Namen an wie in example.com.</translation>
    </message>
    <message>
        <source>The part “{part}” is longer than the 63 octets that DNS allows between two dots.</source>
        <translation>Der Teil „{part}“ ist länger als die 63 Oktette, die DNS zwischen zwei Punkten erlaubt.</translation>
    </message>
    <message>
        <source>The name is longer than the 253 characters that DNS allows.</source>
        <translation>Der Name ist länger als die 253 Zeichen, die DNS erlaubt.</translation>
    </message>
    <message>
        <source>The character “{part}” cannot stand in a domain name. Give the name as in example.com.</source>
        <translation>Das Zeichen „{part}“ kann in einem Domainnamen nicht vorkommen. Geben Sie den Namen an wie in example.com.</translation>
    </message>
    <message>
        <source>“{part}” has a character that international domain names do not allow.</source>
        <translation>„{part}“ enthält ein Zeichen, das internationale Domainnamen nicht erlauben.</translation>
    </message>
    <message>
        <source>A name with * stands for many names. Give one of them.</source>
        <translation>Ein Name mit * steht für viele Namen. Geben Sie einen davon an.</translation>
    </message>
</context>
<context>
    <name>MtaStsDraft</name>
    <message>
        <source>There is no mail server that a policy could name.</source>
        <translation>Es gibt keinen Mailserver, den eine Richtlinie nennen könnte.</translation>
    </message>
    <message>
        <source>The policy would not allow the server %1.</source>
        <translation>Die Richtlinie würde den Server %1 nicht erlauben.</translation>
    </message>
</context>
<context>
    <name>MxPaste</name>
    <message>
        <source>There is no server&apos;s name in this line.</source>
        <translation>In dieser Zeile ist kein Servername.</translation>
    </message>
    <message>
        <source>More than one name could be the server: {detail}.</source>
        <translation>Mehr als ein Name könnte der Server sein: {detail}.</translation>
    </message>
    <message>
        <source>The name is too long for DNS.</source>
        <translation>Der Name ist zu lang für DNS.</translation>
    </message>
    <message>
        <source>{detail} is an address. An MX record names a server; give the name that has this address.</source>
        <translation>{detail} ist eine Adresse. Ein MX-Eintrag nennt einen Server; geben Sie den Namen an, der diese Adresse hat.</translation>
    </message>
    <message>
        <source>{detail} is no priority: those go from 0 to 65535.</source>
        <translation>{detail} ist keine Priorität: Sie reichen von 0 bis 65535.</translation>
    </message>
    <message>
        <source>This is a record of type {detail}, not MX.</source>
        <translation>Das ist ein Eintrag vom Typ {detail}, nicht MX.</translation>
    </message>
    <message>
        <source>This record belongs to another name: {detail}.</source>
        <translation>Dieser Eintrag gehört zu einem anderen Namen: {detail}.</translation>
    </message>
    <message>
        <source>This is more text than a table of mail servers has. The rest was not read.</source>
        <translation>Das ist mehr Text, als eine Tabelle von Mailservern hat. Der Rest wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>nobody; senders wait</source>
        <translation>niemand; Absender warten</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Mail goes to</source>
        <translation>Mail geht an</translation>
    </message>
    <message>
        <source>When %1 fails, to</source>
        <translation>Fällt %1 aus, an</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who runs what</source>
        <translation>Wer was betreibt</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no mail server is left: the domain receives nothing</source>
        <translation>es bleibt kein Mailserver übrig: Die Domain empfängt nichts</translation>
    </message>
    <message>
        <source>a mail server that is in use is taken away</source>
        <translation>ein Mailserver, der benutzt wird, wird weggenommen</translation>
    </message>
    <message>
        <source>no SPF record is left: anybody may use the name</source>
        <translation>es bleibt kein SPF-Eintrag übrig: Jeder darf den Namen benutzen</translation>
    </message>
    <message>
        <source>receivers will let through more mail that is not yours</source>
        <translation>Empfänger lassen mehr Mail durch, die nicht von Ihnen ist</translation>
    </message>
    <message>
        <source>mail that is under way may be signed with this key</source>
        <translation>Mail, die unterwegs ist, kann mit diesem Schlüssel signiert sein</translation>
    </message>
    <message>
        <source>The logo has to be fetched over https. At which https address is it? “remove”: there is none.</source>
        <translation>Das Logo muss über https geholt werden. Unter welcher https-Adresse liegt es? „remove“: es gibt keines.</translation>
    </message>
    <message>
        <source>Receivers show a logo only where the DMARC policy is quarantine or reject for all mail. When the reports show that all your mail passes: which one? “remove” takes the logo back.</source>
        <translation>Empfänger zeigen ein Logo nur, wo die DMARC-Richtlinie für alle Mail quarantine oder reject ist. Wenn die Berichte zeigen, dass alle Ihre Mail besteht: welche? „remove“ nimmt das Logo zurück.</translation>
    </message>
    <message>
        <source>If the service {service} is still offered, publish its record anew, with the host that offers it.</source>
        <translation>Wird der Dienst {service} noch angeboten, so veröffentlichen Sie seinen Eintrag neu, mit dem Rechner, der ihn anbietet.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not seen here: whoever runs it has to make the TLSA record at {name}.</source>
        <translation>Das Zertifikat von {host} war hier nicht zu sehen: Sein Betreiber muss den TLSA-Eintrag unter {name} erzeugen.</translation>
    </message>
    <message>
        <source>Shall the certificates of the mail servers be pinned in DNS (DANE)? The records have to follow each new key, before it is used.</source>
        <translation>Sollen die Zertifikate der Mailserver im DNS festgelegt werden (DANE)? Die Einträge müssen jedem neuen Schlüssel folgen, bevor er benutzt wird.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends soon. Paste the TLSA record of the next key (such as 3 1 1 and 64 digits); “keep”: the key stays.</source>
        <translation>Das Zertifikat von {host} endet bald. Fügen Sie den TLSA-Eintrag des nächsten Schlüssels ein (etwa 3 1 1 und 64 Ziffern); „keep“: der Schlüssel bleibt.</translation>
    </message>
    <message>
        <source>{zone} itself must not be an alias: it hides its mail records. Which addresses shall its web site have instead? “remove”: none. (Some DNS hosts have ALIAS records for this.)</source>
        <translation>{zone} selbst darf kein Alias sein: Er verdeckt die Mail-Einträge. Welche Adressen soll die Website stattdessen haben? „remove“: keine. (Manche DNS-Anbieter haben dafür ALIAS-Einträge.)</translation>
    </message>
    <message>
        <source>The aliases at {name} lead in a circle. Where shall it lead: addresses, or another host? “remove” takes the alias away.</source>
        <translation>Die Aliase unter {name} führen im Kreis. Wohin soll der Name führen: zu Adressen oder zu einem anderen Rechner? „remove“ nimmt den Alias weg.</translation>
    </message>
    <message>
        <source>{name} is an alias of an alias, and so on. Which name, further along, shall it lead to directly?</source>
        <translation>{name} ist ein Alias eines Alias und so weiter. Zu welchem Namen weiter hinten soll er unmittelbar führen?</translation>
    </message>
    <message>
        <source>The wildcard *.{domain} answers for every name with a text. Is it needed? “remove” takes it away.</source>
        <translation>Der Platzhalter *.{domain} antwortet für jeden Namen mit einem Text. Wird er gebraucht? „remove“ nimmt ihn weg.</translation>
    </message>
    <message>
        <source>The answer for {name} is very large. Which of its texts are no longer needed? By their numbers, with commas between: {list}</source>
        <translation>Die Antwort für {name} ist sehr groß. Welche der Texte werden nicht mehr gebraucht? Nach ihren Nummern, durch Kommas getrennt: {list}</translation>
    </message>
    <message>
        <source>The key of the selector {selector} is kept by whoever runs {target}: ask them to mend it.</source>
        <translation>Den Schlüssel des Selektors {selector} verwaltet der Betreiber von {target}: Bitten Sie ihn, das zu beheben.</translation>
    </message>
    <message>
        <source>Switch the signer over to the new key at the same time: what it signs with the old one cannot be checked any more.</source>
        <translation>Stellen Sie das Signieren zur selben Zeit auf den neuen Schlüssel um: Was mit dem alten signiert wird, lässt sich nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>What the selector {selector} holds is no usable key. Paste the whole record as your provider or signer shows it; “remove”: the selector is not used.</source>
        <translation>Was der Selektor {selector} enthält, ist kein brauchbarer Schlüssel. Fügen Sie den ganzen Eintrag ein, wie Ihr Anbieter oder Signierprogramm ihn zeigt; „remove“: der Selektor wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The selector {selector} wants an RSA key of 2048 bits. Paste the new record (posthorn-cli dkim keygen makes one for a signer of your own); “remove”: the selector is not used any more.</source>
        <translation>Der Selektor {selector} braucht einen RSA-Schlüssel mit 2048 Bit. Fügen Sie den neuen Eintrag ein (posthorn-cli dkim keygen erzeugt einen, wenn Sie selbst signieren); „remove“: der Selektor wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>The key of the selector {selector} is revoked. “remove” deletes it, once no mail signed with it is under way.</source>
        <translation>Der Schlüssel des Selektors {selector} ist zurückgezogen. „remove“ löscht ihn, sobald keine damit signierte Mail mehr unterwegs ist.</translation>
    </message>
    <message>
        <source>Which of the keys at the selector {selector} signs mail today? By their last letters: {list}</source>
        <translation>Welcher der Schlüssel unter dem Selektor {selector} signiert heute Mail? Nach ihren letzten Buchstaben: {list}</translation>
    </message>
    <message>
        <source>The selector {selector} leads to nothing. If that provider is still used, switch DKIM on there and answer “keep”; “remove” deletes the record; or paste the right target.</source>
        <translation>Der Selektor {selector} führt ins Leere. Wird dieser Anbieter noch benutzt, so schalten Sie dort DKIM ein und antworten „keep“; „remove“ löscht den Eintrag; oder fügen Sie das richtige Ziel ein.</translation>
    </message>
    <message>
        <source>Many receivers cannot check Ed25519. Under which selector shall an RSA key stand beside it?</source>
        <translation>Viele Empfänger können Ed25519 nicht prüfen. Unter welchem Selektor soll ein RSA-Schlüssel daneben stehen?</translation>
    </message>
    <message>
        <source>Paste the record of the RSA key for the selector {selector} (posthorn-cli dkim keygen makes one), and have the signer use both.</source>
        <translation>Fügen Sie den Eintrag des RSA-Schlüssels für den Selektor {selector} ein (posthorn-cli dkim keygen erzeugt einen), und lassen Sie mit beiden signieren.</translation>
    </message>
    <message>
        <source>Paste the record (or the alias&apos;s target) for the selector {selector} from your mail provider&apos;s console.</source>
        <translation>Fügen Sie den Eintrag (oder das Ziel des Alias) für den Selektor {selector} aus der Verwaltung Ihres Mailanbieters ein.</translation>
    </message>
    <message>
        <source>Under which selector does your provider or signer publish its DKIM key? It is the “s=” in the DKIM-Signature line of a sent message. “keep”: mail is not signed.</source>
        <translation>Unter welchem Selektor veröffentlicht Ihr Anbieter oder Signierprogramm seinen DKIM-Schlüssel? Es ist das „s=“ in der Zeile DKIM-Signature einer gesendeten Nachricht. „keep“: Mail wird nicht signiert.</translation>
    </message>
    <message>
        <source>Paste the record (or the alias&apos;s target) for the selector {selector} as your provider or signer shows it; posthorn-cli dkim keygen makes a key for a signer of your own.</source>
        <translation>Fügen Sie den Eintrag (oder das Ziel des Alias) für den Selektor {selector} ein, wie Ihr Anbieter oder Signierprogramm ihn zeigt; posthorn-cli dkim keygen erzeugt einen Schlüssel, wenn Sie selbst signieren.</translation>
    </message>
    <message>
        <source>A wildcard stands in for every DKIM key. “remove” deletes it below _domainkey, or above where it stands there.</source>
        <translation>Ein Platzhalter steht für jeden DKIM-Schlüssel ein. „remove“ löscht ihn unter _domainkey, oder darüber, wo er dort steht.</translation>
    </message>
    <message>
        <source>Copy the DKIM record of the selector {selector} from your provider&apos;s console, and publish it as TXT.</source>
        <translation>Kopieren Sie den DKIM-Eintrag des Selektors {selector} aus der Verwaltung Ihres Anbieters, und veröffentlichen Sie ihn als TXT.</translation>
    </message>
    <message>
        <source>To which mailbox shall receivers send their reports about mail in the name of {domain}? “none”: to nobody.</source>
        <translation>An welches Postfach sollen Empfänger ihre Berichte über Mail im Namen von {domain} senden? „none“: an niemanden.</translation>
    </message>
    <message>
        <source>The records contradict each other; the milder policy is taken, as it was certainly meant.</source>
        <translation>Die Einträge widersprechen sich; genommen wird die mildere Richtlinie, da sie sicher gemeint war.</translation>
    </message>
    <message>
        <source>{tags} in the DMARC record has a value that nobody knows. Which policy was meant?</source>
        <translation>{tags} im DMARC-Eintrag hat einen Wert, den niemand kennt. Welche Richtlinie war gemeint?</translation>
    </message>
    <message>
        <source>The DMARC record has no policy. Which one is meant? “none” asks for reports alone.</source>
        <translation>Der DMARC-Eintrag hat keine Richtlinie. Welche ist gemeint? „none“ bittet nur um Berichte.</translation>
    </message>
    <message>
        <source>The policy only watches. When the reports show that all your mail passes: “try” asks for the spam folder as a test (t=y; older receivers apply it at once), “quarantine” for the spam folder, “reject” for refusal (not where people write to mailing lists).</source>
        <translation>Die Richtlinie beobachtet nur. Wenn die Berichte zeigen, dass alle Ihre Mail besteht: „try“ bittet versuchsweise um den Spam-Ordner (t=y; ältere Empfänger wenden es sofort an), „quarantine“ um den Spam-Ordner, „reject“ um Abweisung (nicht, wo Leute an Mailinglisten schreiben).</translation>
    </message>
    <message>
        <source>For subdomains less is asked ({tags}) than for the domain itself. “same” asks for the same everywhere.</source>
        <translation>Für Subdomains wird weniger verlangt ({tags}) als für die Domain selbst. „same“ verlangt überall dasselbe.</translation>
    </message>
    <message>
        <source>pct=0 meant a test: today that is t=y. Older receivers do not know it, and apply the policy.</source>
        <translation>pct=0 bedeutete einen Test: Heute ist das t=y. Ältere Empfänger kennen es nicht und wenden die Richtlinie an.</translation>
    </message>
    <message>
        <source>Older receivers applied the policy to a part of the mail only; now all apply it to everything.</source>
        <translation>Ältere Empfänger wandten die Richtlinie nur auf einen Teil der Mail an; jetzt wenden alle sie auf alles an.</translation>
    </message>
    <message>
        <source>The policy refuses mail, and no DKIM key was found, so that forwarded mail is lost. “quarantine” puts it into the spam folder until mail is signed; “keep”: it is signed.</source>
        <translation>Die Richtlinie weist Mail ab, und es wurde kein DKIM-Schlüssel gefunden; weitergeleitete Mail geht also verloren. „quarantine“ legt sie in den Spam-Ordner, bis Mail signiert wird; „keep“: sie wird signiert.</translation>
    </message>
    <message>
        <source>Nothing that {domain} sends can pass, and its policy stops what does not pass. Who sends? Name services, hosts or addresses, with commas between; “watch” sets the policy back to none.</source>
        <translation>Nichts, was {domain} sendet, kann bestehen, und die Richtlinie hält auf, was nicht besteht. Wer sendet? Nennen Sie Dienste, Rechner oder Adressen, durch Kommas getrennt; „watch“ setzt die Richtlinie auf none zurück.</translation>
    </message>
    <message>
        <source>The policy is marked as a test (t=y). When the reports show that all your mail passes: “enforce” takes the mark away.</source>
        <translation>Die Richtlinie ist als Test gekennzeichnet (t=y). Wenn die Berichte zeigen, dass alle Ihre Mail besteht: „enforce“ nimmt das Kennzeichen weg.</translation>
    </message>
    <message>
        <source>Nobody gets the reports about mail in the name of {domain}. To which mailbox shall they go?</source>
        <translation>Niemand bekommt die Berichte über Mail im Namen von {domain}. An welches Postfach sollen sie gehen?</translation>
    </message>
    <message>
        <source>Reports to {address} do not arrive. Give the address that shall get them instead; “remove” takes it out.</source>
        <translation>Berichte an {address} kommen nicht an. Nennen Sie die Adresse, die sie stattdessen bekommen soll; „remove“ nimmt sie heraus.</translation>
    </message>
    <message>
        <source>If reports shall go to {address}: whoever runs {host} has to publish the TXT record {name} with the text “v=DMARC1”.</source>
        <translation>Sollen Berichte an {address} gehen, so muss der Betreiber von {host} den TXT-Eintrag {name} mit dem Text „v=DMARC1“ veröffentlichen.</translation>
    </message>
    <message>
        <source>Failure reports to {address} do not arrive. Give the address that shall get them instead; “remove” takes it out.</source>
        <translation>Fehlerberichte an {address} kommen nicht an. Nennen Sie die Adresse, die sie stattdessen bekommen soll; „remove“ nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Please make these changes in the DNS of {domain}.</source>
        <translation>Bitte nehmen Sie diese Änderungen im DNS von {domain} vor.</translation>
    </message>
    <message>
        <source>Names are relative to {zone}; “@” is {zone} itself. Everything that is not named here stays as it is.</source>
        <translation>Namen gelten relativ zu {zone}; „@“ ist {zone} selbst. Alles, was hier nicht genannt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Delete:</source>
        <translation>Löschen:</translation>
    </message>
    <message>
        <source>Enter:</source>
        <translation>Eintragen:</translation>
    </message>
    <message>
        <source>Name: {value}</source>
        <translation>Name: {value}</translation>
    </message>
    <message>
        <source>Type: {value}</source>
        <translation>Typ: {value}</translation>
    </message>
    <message>
        <source>Priority: {value}</source>
        <translation>Priorität: {value}</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Wert: {value}</translation>
    </message>
    <message>
        <source>TTL: {value}</source>
        <translation>TTL: {value}</translation>
    </message>
    <message>
        <source>{host} keeps no TTL under {seconds} seconds: shorter ones are raised to it.</source>
        <translation>{host} lässt keine TTL unter {seconds} Sekunden zu: Kürzere werden darauf angehoben.</translation>
    </message>
    <message>
        <source>{host} has one TTL for the whole zone: the TTL of a single record cannot be set.</source>
        <translation>{host} hat eine TTL für die ganze Zone: Die TTL eines einzelnen Eintrags lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>{host} writes the whole zone at once: nobody else may change it at the same time.</source>
        <translation>{host} schreibt die ganze Zone auf einmal: Niemand sonst darf sie zur selben Zeit ändern.</translation>
    </message>
    <message>
        <source>At {host}, changes are published by a step of its own (refresh).</source>
        <translation>Bei {host} werden Änderungen in einem eigenen Schritt veröffentlicht (Refresh).</translation>
    </message>
    <message>
        <source>At {host}, changes appear about {minutes} minutes later.</source>
        <translation>Bei {host} erscheinen Änderungen etwa {minutes} Minuten später.</translation>
    </message>
    <message>
        <source>{host} stores TXT values up to {octets} octets: the one at {name} is longer and has to be shortened, or the name delegated elsewhere.</source>
        <translation>{host} speichert TXT-Werte bis {octets} Oktette: Der unter {name} ist länger und muss gekürzt oder der Name anderswohin delegiert werden.</translation>
    </message>
    <message>
        <source>{host} has no address. Give its address, or the name of the server that belongs in its place; “remove”: there is no such server.</source>
        <translation>{host} hat keine Adresse. Nennen Sie seine Adresse oder den Namen des Servers, der an seine Stelle gehört; „remove“: es gibt keinen solchen Server.</translation>
    </message>
    <message>
        <source>{host} has an address that nobody outside can reach. Give its public address, or the name of the server that belongs in its place; “remove”: there is no such server.</source>
        <translation>{host} hat eine Adresse, die niemand von außen erreicht. Nennen Sie seine öffentliche Adresse oder den Namen des Servers, der an seine Stelle gehört; „remove“: es gibt keinen solchen Server.</translation>
    </message>
    <message>
        <source>Which IPv4 address has {host}?</source>
        <translation>Welche IPv4-Adresse hat {host}?</translation>
    </message>
    <message>
        <source>{first} and {second} are one machine. “remove” takes {second} off the list; or give the address of {second} that is its own.</source>
        <translation>{first} und {second} sind ein und derselbe Rechner. „remove“ nimmt {second} aus der Liste; oder nennen Sie die eigene Adresse von {second}.</translation>
    </message>
    <message>
        <source>None of the mail servers can be reached. Which ones take the mail of {domain}, best first? “no-mail”: nobody.</source>
        <translation>Keiner der Mailserver ist erreichbar. Welche nehmen die Mail von {domain}, den besten zuerst? „no-mail“: niemand.</translation>
    </message>
    <message>
        <source>{host} does not take a null MX (“0 .”): without any MX, senders try the domain&apos;s own address.</source>
        <translation>{host} nimmt keinen Null-MX („0 .“) an: Ohne MX versuchen Absender die eigene Adresse der Domain.</translation>
    </message>
    <message>
        <source>“{answer}” is neither a provider that is known nor a list of server names. Which servers take the mail, best first?</source>
        <translation>„{answer}“ ist weder ein bekannter Anbieter noch eine Liste von Servernamen. Welche Server nehmen die Mail, den besten zuerst?</translation>
    </message>
    <message>
        <source>Who takes the mail of {domain}? Name a provider (google-workspace, microsoft-365 and so on), or the servers&apos; names, best first; “no-mail”: nobody.</source>
        <translation>Wer nimmt die Mail von {domain}? Nennen Sie einen Anbieter (google-workspace, microsoft-365 und so weiter) oder die Namen der Server, den besten zuerst; „no-mail“: niemand.</translation>
    </message>
    <message>
        <source>Who takes the mail of {domain}? “this-host”: the machine that the domain&apos;s own address leads to; else name a provider or the servers; “no-mail”: nobody.</source>
        <translation>Wer nimmt die Mail von {domain}? „this-host“: der Rechner, zu dem die eigene Adresse der Domain führt; sonst nennen Sie einen Anbieter oder die Server; „no-mail“: niemand.</translation>
    </message>
    <message>
        <source>Does {domain} receive mail? “servers” keeps the mail servers, “no-mail” the record that says there are none.</source>
        <translation>Empfängt {domain} Mail? „servers“ behält die Mailserver, „no-mail“ den Eintrag, der sagt, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Which second server may take the mail when {host} is down? “keep”: there is none.</source>
        <translation>Welcher zweite Server darf die Mail nehmen, wenn {host} ausfällt? „keep“: es gibt keinen.</translation>
    </message>
    <message>
        <source>Which mail servers may go? Name them, with commas between; “worst”: those behind the first ten.</source>
        <translation>Welche Mailserver dürfen weg? Nennen Sie sie, durch Kommas getrennt; „worst“: die hinter den ersten zehn.</translation>
    </message>
    <message>
        <source>What is the name of the mail server at {address}? A name inside {domain} gets an address record; “remove”: there is no such server.</source>
        <translation>Wie heißt der Mailserver unter {address}? Ein Name innerhalb von {domain} bekommt einen Adresseintrag; „remove“: es gibt keinen solchen Server.</translation>
    </message>
    <message>
        <source>“{host}” is no name that a server can have. What is its real name? “remove”: there is no such server.</source>
        <translation>„{host}“ ist kein Name, den ein Server haben kann. Wie heißt er wirklich? „remove“: es gibt keinen solchen Server.</translation>
    </message>
    <message>
        <source>Whose mailboxes are in use? The servers of the others are taken away.</source>
        <translation>Wessen Postfächer werden benutzt? Die Server der anderen werden weggenommen.</translation>
    </message>
    <message>
        <source>{host} leads to a domain that anybody can register. Which server belongs in its place? “remove”: none.</source>
        <translation>{host} führt zu einer Domain, die jeder registrieren kann. Welcher Server gehört an seine Stelle? „remove“: keiner.</translation>
    </message>
    <message>
        <source>Then wait {seconds} seconds, until nobody remembers the old answer: mail moves quickly then, and back, if it has to.</source>
        <translation>Warten Sie dann {seconds} Sekunden, bis sich niemand mehr an die alte Antwort erinnert: Dann zieht Mail schnell um, und zurück, wenn es sein muss.</translation>
    </message>
    <message>
        <source>Let everybody remember the servers for a short time only</source>
        <translation>Alle sich die Server nur kurz merken lassen</translation>
    </message>
    <message>
        <source>Add the new servers behind the old ones, and let the new provider send</source>
        <translation>Die neuen Server hinter den alten hinzufügen und den neuen Anbieter senden lassen</translation>
    </message>
    <message>
        <source>Every mailbox exists at the new provider.</source>
        <translation>Jedes Postfach gibt es beim neuen Anbieter.</translation>
    </message>
    <message>
        <source>The new provider knows the domain (its verification is done).</source>
        <translation>Der neue Anbieter kennt die Domain (seine Bestätigung ist erledigt).</translation>
    </message>
    <message>
        <source>Put the new servers first</source>
        <translation>Die neuen Server an die erste Stelle setzen</translation>
    </message>
    <message>
        <source>A test message to the new provider&apos;s servers arrived.</source>
        <translation>Eine Testnachricht an die Server des neuen Anbieters kam an.</translation>
    </message>
    <message>
        <source>Copy the old mailboxes once more, and read what still came there</source>
        <translation>Die alten Postfächer noch einmal kopieren und lesen, was dort noch ankam</translation>
    </message>
    <message>
        <source>Take the old servers away, and the old provider&apos;s leave to send</source>
        <translation>Die alten Server wegnehmen und dem alten Anbieter die Erlaubnis zu senden</translation>
    </message>
    <message>
        <source>Nothing has come to the old mailboxes for some days.</source>
        <translation>In den alten Postfächern ist seit einigen Tagen nichts mehr angekommen.</translation>
    </message>
    <message>
        <source>Nobody sends through the old provider any more.</source>
        <translation>Niemand sendet mehr über den alten Anbieter.</translation>
    </message>
    <message>
        <source>Watch: ask for reports alone</source>
        <translation>Beobachten: nur um Berichte bitten</translation>
    </message>
    <message>
        <source>Try the spam folder</source>
        <translation>Den Spam-Ordner erproben</translation>
    </message>
    <message>
        <source>Spam folder for mail that is not yours</source>
        <translation>Spam-Ordner für Mail, die nicht von Ihnen ist</translation>
    </message>
    <message>
        <source>Try to refuse</source>
        <translation>Das Abweisen erproben</translation>
    </message>
    <message>
        <source>Refuse mail that is not yours</source>
        <translation>Mail abweisen, die nicht von Ihnen ist</translation>
    </message>
    <message>
        <source>Reports have come, and they show that all your mail passes.</source>
        <translation>Berichte sind gekommen und zeigen, dass alle Ihre Mail besteht.</translation>
    </message>
    <message>
        <source>Every service that sends for you signs with DKIM for the domain.</source>
        <translation>Jeder Dienst, der für Sie sendet, signiert mit DKIM für die Domain.</translation>
    </message>
    <message>
        <source>Publish the new key beside the old one</source>
        <translation>Den neuen Schlüssel neben dem alten veröffentlichen</translation>
    </message>
    <message>
        <source>Have the signer use the new key</source>
        <translation>Mit dem neuen Schlüssel signieren lassen</translation>
    </message>
    <message>
        <source>Every name server gives out the new key.</source>
        <translation>Jeder Nameserver gibt den neuen Schlüssel aus.</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Den alten Schlüssel zurückziehen</translation>
    </message>
    <message>
        <source>Messages that were sent since are signed with the new key (s={selector}).</source>
        <translation>Nachrichten, die seither gesendet wurden, sind mit dem neuen Schlüssel signiert (s={selector}).</translation>
    </message>
    <message>
        <source>Delete the old key&apos;s record</source>
        <translation>Den Eintrag des alten Schlüssels löschen</translation>
    </message>
    <message>
        <source>Serve this text at {url} (text/plain, a certificate for mta-sts.{domain}), before its record is published:
{text}</source>
        <translation>Stellen Sie diesen Text unter {url} bereit (text/plain, ein Zertifikat für mta-sts.{domain}), bevor sein Eintrag veröffentlicht wird:
{text}</translation>
    </message>
    <message>
        <source>{label}: copy it from the console of {provider}, where it shows the DNS records of {domain}.</source>
        <translation>{label}: Kopieren Sie es aus der Verwaltung von {provider}, wo die DNS-Einträge von {domain} gezeigt werden.</translation>
    </message>
    <message>
        <source>{label} for {provider}?</source>
        <translation>{label} für {provider}?</translation>
    </message>
    <message>
        <source>It looks like {example}</source>
        <translation>Es sieht aus wie {example}</translation>
    </message>
    <message>
        <source>“{value}” does not look right. {question}</source>
        <translation>„{value}“ sieht nicht richtig aus. {question}</translation>
    </message>
    <message>
        <source>“{value}” does not look like what {provider} gives out. Take it all the same?</source>
        <translation>„{value}“ sieht nicht aus wie das, was {provider} ausgibt. Trotzdem nehmen?</translation>
    </message>
    <message>
        <source>“{word}” is no sender: neither a service that is known, nor an address, nor a host. What was meant?</source>
        <translation>„{word}“ ist kein Absender: weder ein bekannter Dienst noch eine Adresse noch ein Rechner. Was war gemeint?</translation>
    </message>
    <message>
        <source>“{term}” in the SPF record cannot be read. What shall stand there: a service, a host or an address that sends, or shall it go?</source>
        <translation>„{term}“ im SPF-Eintrag ist nicht lesbar. Was soll dort stehen: ein Dienst, ein Rechner oder eine Adresse, die sendet, oder soll es weg?</translation>
    </message>
    <message>
        <source>The records contradict each other on what to think of everybody else. “~all” is taken: it marks strangers as suspicious and loses no mail.</source>
        <translation>Die Einträge widersprechen sich darin, was von allen anderen zu halten ist. Genommen wird „~all“: Es kennzeichnet Fremde als verdächtig und verliert keine Mail.</translation>
    </message>
    <message>
        <source>Who sends mail in the name of {domain}? Name services, hosts or addresses, with commas between; “mx”: the servers that receive; “none”: nobody.</source>
        <translation>Wer sendet Mail im Namen von {domain}? Nennen Sie Dienste, Rechner oder Adressen, durch Kommas getrennt; „mx“: die empfangenden Server; „none“: niemand.</translation>
    </message>
    <message>
        <source>What “{word}” needs in an SPF record is not known: look it up in its help pages.</source>
        <translation>Was „{word}“ in einem SPF-Eintrag braucht, ist nicht bekannt: Suchen Sie es in den Hilfeseiten des Dienstes.</translation>
    </message>
    <message>
        <source>“{term}” leads to {name}, where no SPF record is. Is that service still used? “remove” takes the term out; or name what belongs in its place.</source>
        <translation>„{term}“ führt zu {name}, und dort ist kein SPF-Eintrag. Wird dieser Dienst noch benutzt? „remove“ nimmt die Angabe heraus; oder nennen Sie, was an ihre Stelle gehört.</translation>
    </message>
    <message>
        <source>The record at {name} is broken, and breaks yours. Until it is mended: “remove” takes “{term}” out; or name what belongs in its place.</source>
        <translation>Der Eintrag unter {name} ist fehlerhaft und macht auch Ihren unbrauchbar. Bis das behoben ist: „remove“ nimmt „{term}“ heraus; oder nennen Sie, was an die Stelle gehört.</translation>
    </message>
    <message>
        <source>“{term}” leads to {name}, where no SPF record is. Who sends instead? Name services, hosts or addresses, with commas between; “none”: nobody.</source>
        <translation>„{term}“ führt zu {name}, und dort ist kein SPF-Eintrag. Wer sendet stattdessen? Nennen Sie Dienste, Rechner oder Adressen, durch Kommas getrennt; „none“: niemand.</translation>
    </message>
    <message>
        <source>What stood behind “all” was never read. If one of these senders is needed, add it as a sender.</source>
        <translation>Was hinter „all“ stand, wurde nie gelesen. Wird einer dieser Absender gebraucht, so fügen Sie ihn als Absender hinzu.</translation>
    </message>
    <message>
        <source>The SPF record takes {count} of 10 look-ups. Which of these are no longer used? Name them, with commas between; dearest first: {terms}. A service that sends newsletters can also move to a subdomain with a record of its own.</source>
        <translation>Der SPF-Eintrag braucht {count} von 10 Abfragen. Welche davon werden nicht mehr benutzt? Nennen Sie sie, durch Kommas getrennt; die teuersten zuerst: {terms}. Ein Dienst, der Newsletter sendet, kann auch auf eine Subdomain mit eigenem Eintrag umziehen.</translation>
    </message>
    <message>
        <source>“{term}” stands for too many servers. Which addresses or ranges really send? Name them, with commas between; “remove”: none of them.</source>
        <translation>„{term}“ steht für zu viele Server. Welche Adressen oder Bereiche senden wirklich? Nennen Sie sie, durch Kommas getrennt; „remove“: keiner davon.</translation>
    </message>
    <message>
        <source>“{term}” lets thousands of machines send. Which addresses or ranges really send? Name them, with commas between; “remove”: none of them.</source>
        <translation>„{term}“ lässt Tausende von Rechnern senden. Welche Adressen oder Bereiche senden wirklich? Nennen Sie sie, durch Kommas getrennt; „remove“: keiner davon.</translation>
    </message>
    <message>
        <source>“{term}” should not be used any more. Which addresses or hosts send instead? Name them, with commas between; “remove”: the others suffice.</source>
        <translation>„{term}“ sollte nicht mehr benutzt werden. Welche Adressen oder Rechner senden stattdessen? Nennen Sie sie, durch Kommas getrennt; „remove“: die anderen genügen.</translation>
    </message>
    <message>
        <source>“{term}” does nothing for you, as {provider} sends with a bounce address of its own. Take it out?</source>
        <translation>„{term}“ nützt Ihnen nichts, da {provider} mit einer eigenen Rücklaufadresse sendet. Herausnehmen?</translation>
    </message>
    <message>
        <source>The SPF record is long. Which of its terms are no longer needed? Name them, with commas between; or “split”: a part moves into a record of its own.</source>
        <translation>Der SPF-Eintrag ist lang. Welche seiner Angaben werden nicht mehr gebraucht? Nennen Sie sie, durch Kommas getrennt; oder „split“: ein Teil zieht in einen eigenen Eintrag um.</translation>
    </message>
    <message>
        <source>Does {host} also send your mail? “yes” adds “mx” to the SPF record.</source>
        <translation>Sendet {host} auch Ihre Mail? „yes“ fügt dem SPF-Eintrag „mx“ hinzu.</translation>
    </message>
    <message>
        <source>MTA-STS has senders insist on encryption. First the policy file has to be served at {url}; a plan lists its text. Answer “served” when it is there: the record that announces it is added then.</source>
        <translation>MTA-STS lässt Absender auf Verschlüsselung bestehen. Zuerst muss die Richtliniendatei unter {url} bereitstehen; ein Plan führt ihren Text auf. Antworten Sie „served“, wenn sie dort ist: Dann kommt der Eintrag hinzu, der sie ankündigt.</translation>
    </message>
    <message>
        <source>To which mailbox shall senders report when they cannot encrypt mail to {domain}?</source>
        <translation>An welches Postfach sollen Absender melden, wenn sie Mail an {domain} nicht verschlüsseln können?</translation>
    </message>
    <message>
        <source>“{word}” is no sender: neither a service that is known, nor an address, nor a host. It is left out.</source>
        <translation>„{word}“ ist kein Absender: weder ein bekannter Dienst noch eine Adresse noch ein Rechner. Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>{name} sends with a bounce address of its own and needs nothing in your SPF record; switch on its DKIM signatures for {domain}.</source>
        <translation>{name} sendet mit einer eigenen Rücklaufadresse und braucht nichts in Ihrem SPF-Eintrag; schalten Sie dort die DKIM-Signaturen für {domain} ein.</translation>
    </message>
    <message>
        <source>What is given for the selector {selector} is neither a DKIM key nor a host name. It is left out.</source>
        <translation>Was für den Selektor {selector} angegeben ist, ist weder ein DKIM-Schlüssel noch ein Rechnername. Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>Where people write to mailing lists, “reject” loses their mail: quarantine is a full and honourable end (RFC 9989 §7.4).</source>
        <translation>Wo Leute an Mailinglisten schreiben, verliert „reject“ ihre Mail: quarantine ist ein volles und ehrenhaftes Ende (RFC 9989 §7.4).</translation>
    </message>
    <message>
        <source>Before the MTA-STS record goes, serve a policy with “mode: none” at {url} for as long as the old one may be remembered (its max_age).</source>
        <translation>Bevor der MTA-STS-Eintrag geht, stellen Sie unter {url} eine Richtlinie mit „mode: none“ bereit, so lange, wie man sich an die alte erinnern darf (ihr max_age).</translation>
    </message>
    <message>
        <source>When the policy file has changed, give the record at {name} a new id, such as {id}: senders fetch the file anew then.</source>
        <translation>Wenn sich die Richtliniendatei geändert hat, geben Sie dem Eintrag unter {name} eine neue id, etwa {id}: Dann holen Absender die Datei neu.</translation>
    </message>
    <message>
        <source>What stands at {name} ({type}) could not be seen, so nothing is changed there. Plan again when it can be looked up.</source>
        <translation>Was unter {name} steht ({type}), war nicht zu sehen, also wird dort nichts geändert. Planen Sie neu, wenn es sich nachschlagen lässt.</translation>
    </message>
    <message>
        <source>{name} is not in the zone {zone}: whoever runs that name has to make the change of its {type} record.</source>
        <translation>{name} liegt nicht in der Zone {zone}: Der Betreiber dieses Namens muss seinen {type}-Eintrag ändern.</translation>
    </message>
    <message>
        <source>{name} is an alias for {target}: the {type} record is changed there, by whoever runs it; or delete the alias first.</source>
        <translation>{name} ist ein Alias für {target}: Der {type}-Eintrag wird dort geändert, von dessen Betreiber; oder löschen Sie zuerst den Alias.</translation>
    </message>
    <message>
        <source>At {name} an alias (CNAME) is wanted, and beside an alias nothing else may stand. There is {types}. May it be deleted?</source>
        <translation>Unter {name} ist ein Alias (CNAME) gewünscht, und neben einem Alias darf nichts anderes stehen. Dort steht {types}. Darf das gelöscht werden?</translation>
    </message>
    <message>
        <source>“{answer}” is no answer to this. {question}</source>
        <translation>„{answer}“ ist darauf keine Antwort. {question}</translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>Move the mail to other servers</source>
        <translation>Mit der Mail zu anderen Servern umziehen</translation>
    </message>
    <message>
        <source>The new servers stand behind the old ones for some days, so that no message is lost. About a week.</source>
        <translation>Die neuen Server stehen einige Tage hinter den alten, damit keine Nachricht verloren geht. Etwa eine Woche.</translation>
    </message>
    <message>
        <source>No servers are published that the mail could move away from: publish the new ones at once.</source>
        <translation>Es sind keine Server veröffentlicht, von denen die Mail wegziehen könnte: Veröffentlichen Sie die neuen gleich.</translation>
    </message>
    <message>
        <source>Say first which servers shall take the mail: under “Mail servers”, or in the setup.</source>
        <translation>Sagen Sie zuerst, welche Server die Mail nehmen sollen: unter „Mailserver“ oder in der Einrichtung.</translation>
    </message>
    <message>
        <source>Take DMARC from stage to stage</source>
        <translation>DMARC von Stufe zu Stufe führen</translation>
    </message>
    <message>
        <source>From watching to a policy that keeps forgers out, each stage only once the reports allow it. Some months.</source>
        <translation>Vom Beobachten bis zu einer Richtlinie, die Fälscher fernhält; jede Stufe erst, wenn die Berichte es erlauben. Einige Monate.</translation>
    </message>
    <message>
        <source>The last stage is published already.</source>
        <translation>Die letzte Stufe ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>Say first where reports go, under “Protection”: without them nobody knows when to go on.</source>
        <translation>Sagen Sie zuerst unter „Schutz“, wohin Berichte gehen: Ohne sie weiß niemand, wann es weitergehen kann.</translation>
    </message>
    <message>
        <source>Change a DKIM key</source>
        <translation>Einen DKIM-Schlüssel wechseln</translation>
    </message>
    <message>
        <source>The new key stands beside the old one until everything is signed with it. Some weeks.</source>
        <translation>Der neue Schlüssel steht neben dem alten, bis alles mit ihm signiert wird. Einige Wochen.</translation>
    </message>
    <message>
        <source>No key was found that could be changed.</source>
        <translation>Es wurde kein Schlüssel gefunden, der gewechselt werden könnte.</translation>
    </message>
    <message>
        <source>Make the new key first, under “Signatures”, or take in the record that your provider shows.</source>
        <translation>Erzeugen Sie zuerst unter „Signaturen“ den neuen Schlüssel, oder übernehmen Sie den Eintrag, den Ihr Anbieter zeigt.</translation>
    </message>
    <message>
        <source>Change the DKIM key %1 for %2</source>
        <translation>Den DKIM-Schlüssel %1 gegen %2 wechseln</translation>
    </message>
    <message>
        <source>The mail moves to other servers</source>
        <translation>Die Mail zieht zu anderen Servern um</translation>
    </message>
    <message>
        <source>DMARC, stage by stage</source>
        <translation>DMARC, Stufe für Stufe</translation>
    </message>
    <message>
        <source>A DKIM key is changed</source>
        <translation>Ein DKIM-Schlüssel wird gewechselt</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Alternate DKIM selector</source>
        <translation>Zweiter DKIM-Selektor (Ersatz)</translation>
    </message>
    <message>
        <source>Bounce subdomain</source>
        <translation>Subdomain für Rückläufer</translation>
    </message>
    <message>
        <source>By data centre</source>
        <translation>Nach Rechenzentrum</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Country of the contract</source>
        <translation>Land des Vertrags</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kundenkennung</translation>
    </message>
    <message>
        <source>DKIM prefix</source>
        <translation>DKIM-Präfix</translation>
    </message>
    <message>
        <source>DKIM record</source>
        <translation>DKIM-Eintrag</translation>
    </message>
    <message>
        <source>DKIM selector</source>
        <translation>DKIM-Selektor</translation>
    </message>
    <message>
        <source>DKIM selector (a date)</source>
        <translation>DKIM-Selektor (ein Datum)</translation>
    </message>
    <message>
        <source>DKIM token 1</source>
        <translation>DKIM-Token 1</translation>
    </message>
    <message>
        <source>DKIM token 2</source>
        <translation>DKIM-Token 2</translation>
    </message>
    <message>
        <source>DKIM token 3</source>
        <translation>DKIM-Token 3</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>First DKIM selector</source>
        <translation>Erster DKIM-Selektor</translation>
    </message>
    <message>
        <source>First server</source>
        <translation>Erster Server</translation>
    </message>
    <message>
        <source>Five servers, still supported</source>
        <translation>Fünf Server, weiterhin unterstützt</translation>
    </message>
    <message>
        <source>GoDaddy, regional</source>
        <translation>GoDaddy, regional</translation>
    </message>
    <message>
        <source>Host of the a: term</source>
        <translation>Host des a:-Terms</translation>
    </message>
    <message>
        <source>Host to include</source>
        <translation>Host für include</translation>
    </message>
    <message>
        <source>Its target</source>
        <translation>Sein Ziel</translation>
    </message>
    <message>
        <source>MX Plan, Zimbra or Exchange</source>
        <translation>MX Plan, Zimbra oder Exchange</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Name of the first alias</source>
        <translation>Name des ersten Alias</translation>
    </message>
    <message>
        <source>Name of the mail server</source>
        <translation>Name des Mailservers</translation>
    </message>
    <message>
        <source>Name of the return path</source>
        <translation>Name des Rückwegs (Return-Path)</translation>
    </message>
    <message>
        <source>Older contracts</source>
        <translation>Ältere Verträge</translation>
    </message>
    <message>
        <source>Older name</source>
        <translation>Älterer Name</translation>
    </message>
    <message>
        <source>One server, since April 2023</source>
        <translation>Ein Server, seit April 2023</translation>
    </message>
    <message>
        <source>Own server</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>Ownership text</source>
        <translation>Text als Eigentumsnachweis</translation>
    </message>
    <message>
        <source>Portal number</source>
        <translation>Portalnummer</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Receiving (also WorkMail)</source>
        <translation>Empfang (auch WorkMail)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Second DKIM selector</source>
        <translation>Zweiter DKIM-Selektor</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>Zweiter Server</translation>
    </message>
    <message>
        <source>Sending subdomain</source>
        <translation>Subdomain für den Versand</translation>
    </message>
    <message>
        <source>Servers under googlemail.com</source>
        <translation>Server unter googlemail.com</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>One of several groups of servers that a provider has.</extracomment>
        <translation>Servergruppe (Stack)</translation>
    </message>
    <message>
        <source>Subdomain of the bounce address</source>
        <translation>Subdomain der Rückläuferadresse</translation>
    </message>
    <message>
        <source>Target of the alternate</source>
        <translation>Ziel des Ersatz-Selektors</translation>
    </message>
    <message>
        <source>Target of the first</source>
        <translation>Ziel des ersten</translation>
    </message>
    <message>
        <source>Target of the second</source>
        <translation>Ziel des zweiten</translation>
    </message>
    <message>
        <source>Target of the subdomain</source>
        <translation>Ziel der Subdomain</translation>
    </message>
    <message>
        <source>The server that the admin center shows</source>
        <translation>Der Server, den das Admin Center zeigt</translation>
    </message>
    <message>
        <source>The two servers that the console shows</source>
        <translation>Die beiden Server, die die Konsole zeigt</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Validation name</source>
        <translation>Name zur Bestätigung</translation>
    </message>
    <message>
        <source>Validation text</source>
        <translation>Text zur Bestätigung</translation>
    </message>
    <message>
        <source>Verification name</source>
        <translation>Name zur Überprüfung</translation>
    </message>
    <message>
        <source>Verification text</source>
        <translation>Text zur Überprüfung</translation>
    </message>
    <message>
        <source>Target of {name}</source>
        <translation>Ziel von {name}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>it is no JSON document</source>
        <translation>es ist kein JSON-Dokument</translation>
    </message>
    <message>
        <source>it is no audit that this version knows: check --json makes one</source>
        <translation>es ist keine Prüfung, die diese Version kennt: check --json macht eine</translation>
    </message>
    <message>
        <source>it does not say which domain it tells of, and when it was checked</source>
        <translation>es sagt nicht, von welcher Domain es handelt und wann sie geprüft wurde</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Who acts: {who}</source>
        <translation>Am Zug: {who}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>it is too large: at most 1 MB and 4096 pixels each way</source>
        <translation>es ist zu groß: höchstens 1 MB und 4096 Bildpunkte in jeder Richtung</translation>
    </message>
    <message>
        <source>it is neither PNG nor SVG</source>
        <translation>es ist weder PNG noch SVG</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is too complicated a drawing</source>
        <translation>die Zeichnung ist zu verwickelt</translation>
    </message>
    <message>
        <source>it names other files or has scripts; save it as a plain SVG</source>
        <translation>es nennt andere Dateien oder enthält Skripte; speichern Sie es als reines SVG</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Bericht {id}</translation>
    </message>
    <message>
        <source>this system has no font; install one, such as fonts-noto-core</source>
        <translation>dieses System hat keine Schrift; installieren Sie eine, etwa fonts-noto-core</translation>
    </message>
    <message>
        <source>it would be too long; leave sections out, or write HTML</source>
        <translation>er würde zu lang; lassen Sie Abschnitte aus, oder schreiben Sie HTML</translation>
    </message>
    <message>
        <source>the PDF could not be made</source>
        <translation>die PDF-Datei konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>State of each part</source>
        <translation>Zustand jedes Teils</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <translation>Wer handeln muss</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Changes planned</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Records as published</source>
        <translation>Einträge, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>SPF: who may send</source>
        <translation>SPF: wer senden darf</translation>
    </message>
    <message>
        <source>DKIM keys</source>
        <translation>DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>DMARC in words</source>
        <translation>DMARC in Worten</translation>
    </message>
    <message>
        <source>Encryption on the way, and the logo</source>
        <translation>Verschlüsselung unterwegs und das Logo</translation>
    </message>
    <message>
        <source>How the score came about</source>
        <translation>Wie die Punktzahl zustande kommt</translation>
    </message>
    <message>
        <source>Who runs what</source>
        <translation>Wer was betreibt</translation>
    </message>
    <message>
        <source>The words used</source>
        <translation>Die benutzten Wörter</translation>
    </message>
    <message>
        <source>How this was looked at</source>
        <translation>Wie dies geprüft wurde</translation>
    </message>
    <message>
        <source>Answers as they came</source>
        <translation>Antworten, wie sie kamen</translation>
    </message>
    <message>
        <source>Score {score} of 100, of what could be seen</source>
        <translation>{score} von 100 Punkten, gemessen an dem, was zu sehen war</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>{score} von 100 Punkten</translation>
    </message>
    <message>
        <source>The mail of this domain</source>
        <translation>Die Mail dieser Domain</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>the owner of the domain</source>
        <translation>den Eigentümer der Domain</translation>
    </message>
    <message>
        <source>those who run its mail and DNS</source>
        <translation>die Betreiber ihrer Mail und ihres DNS</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Berichtsnummer</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Daten der Vorführung</translation>
    </message>
    <message>
        <source>{domain}: mail configuration report</source>
        <translation>{domain}: Bericht über die Mail-Einrichtung</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>could not be seen, left out</source>
        <translation>nicht zu sehen, ausgelassen</translation>
    </message>
    <message>
        <source>does not apply, left out</source>
        <translation>trifft nicht zu, ausgelassen</translation>
    </message>
    <message>
        <source>Each group counts as its worst area: all its points where nothing stands against it, a twentieth less for each thing of yours that could be better, half with a warning, none with a problem. DMARC that only watches gets two fifths, or one fifth where nobody receives its reports. Groups that were left out are not counted, and the rest is scaled to 100.</source>
        <translation>Jede Gruppe zählt so viel wie ihr schlechtester Bereich: alle Punkte, wo nichts dagegen spricht, ein Zwanzigstel weniger für jede Sache von Ihnen, die besser sein könnte, die Hälfte bei einer Warnung, keine bei einem Problem. DMARC, das nur beobachtet, bekommt zwei Fünftel, oder ein Fünftel, wo niemand die Berichte bekommt. Ausgelassene Gruppen zählen nicht mit, und der Rest wird auf 100 hochgerechnet.</translation>
    </message>
    <message>
        <source>Together {points} of {weights} points: a score of {score} of 100, by rule set {rules}.</source>
        <translation>Zusammen {points} von {weights} Punkten: {score} von 100, nach Regelwerk {rules}.</translation>
    </message>
    <message>
        <source>Where your mail is delivered: the list of your mail servers.</source>
        <translation>Wohin Ihre Mail zugestellt wird: die Liste Ihrer Mailserver.</translation>
    </message>
    <message>
        <source>Who may send in your name: a list of servers, kept in DNS.</source>
        <translation>Wer in Ihrem Namen senden darf: eine Liste von Servern im DNS.</translation>
    </message>
    <message>
        <source>A signature on each message, which shows that it is yours and was not changed.</source>
        <translation>Eine Signatur auf jeder Nachricht, die zeigt, dass sie von Ihnen ist und nicht verändert wurde.</translation>
    </message>
    <message>
        <source>What receivers do with fakes, and who gets the reports about them.</source>
        <translation>Was Empfänger mit Fälschungen tun und wer die Berichte darüber bekommt.</translation>
    </message>
    <message>
        <source>Senders must use an encrypted connection to your mail servers.</source>
        <translation>Absender müssen eine verschlüsselte Verbindung zu Ihren Mailservern benutzen.</translation>
    </message>
    <message>
        <source>Reports to you when encryption fails.</source>
        <translation>Berichte an Sie, wenn die Verschlüsselung scheitert.</translation>
    </message>
    <message>
        <source>Pins your mail server&apos;s certificate in DNS.</source>
        <translation>Legt das Zertifikat Ihres Mailservers im DNS fest.</translation>
    </message>
    <message>
        <source>DNS answers are signed, so that nobody can change them on the way.</source>
        <translation>Antworten des DNS sind signiert, sodass niemand sie unterwegs ändern kann.</translation>
    </message>
    <message>
        <source>Your logo next to your mail; optional.</source>
        <translation>Ihr Logo neben Ihrer Mail; freiwillig.</translation>
    </message>
    <message>
        <source>How long others may remember the old answer after a change.</source>
        <translation>Wie lange sich andere nach einer Änderung die alte Antwort merken dürfen.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Why nothing is said</source>
        <translation>Warum nichts gesagt wird</translation>
    </message>
    <message>
        <source>It was asked for and could not be looked at.</source>
        <translation>Es wurde danach gefragt und konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Not asked for, not applicable, or explained by another fault.</source>
        <translation>Nicht verlangt, nicht zutreffend oder durch einen anderen Fehler erklärt.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>keine brauchbare Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Answers came from</source>
        <translation>Antworten kamen von</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{ms} ms; {questions} questions, {hits} answered from memory, {retries} repeated</source>
        <translation>{ms} ms; {questions} Fragen, {hits} aus dem Gedächtnis beantwortet, {retries} wiederholt</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Its network blocks mail port 25: mail servers could not be talked to.</source>
        <translation>Sein Netz sperrt den Mail-Port 25: Mit Mailservern konnte nicht gesprochen werden.</translation>
    </message>
    <message>
        <source>Its resolver</source>
        <translation>Sein Resolver</translation>
    </message>
    <message>
        <source>Invents answers for names that do not exist: what was seen may be wrong.</source>
        <translation>Erfindet Antworten für Namen, die es nicht gibt: Was zu sehen war, kann falsch sein.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>stated by whoever asked</source>
        <translation>angegeben von dem, der gefragt hat</translation>
    </message>
    <message>
        <source>taken from the domain&apos;s records</source>
        <translation>den Einträgen der Domain entnommen</translation>
    </message>
    <message>
        <source>SHA-256 of the data (JSON)</source>
        <translation>SHA-256 der Daten (JSON)</translation>
    </message>
    <message>
        <source>Everything in this report was asked of DNS, and of the servers that it names. Nothing was changed, and no message was sent. A look from another place or at another time may show something else.</source>
        <translation>Alles in diesem Bericht wurde beim DNS und bei den genannten Servern erfragt. Nichts wurde geändert, und keine Nachricht wurde gesendet. Ein Blick von einem anderen Ort oder zu einer anderen Zeit kann anderes zeigen.</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Was nicht angesehen wurde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are left out here.</source>
        <translation>
            <numerusform>%n weitere Antwort ist hier ausgelassen.</numerusform>
            <numerusform>%n weitere Antworten sind hier ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step}: add {type} at {name}</source>
        <translation>Schritt {step}: {type} unter {name} hinzufügen</translation>
    </message>
    <message>
        <source>Step {step}: remove {type} at {name}</source>
        <translation>Schritt {step}: {type} unter {name} entfernen</translation>
    </message>
    <message>
        <source>Step {step}: replace {type} at {name}</source>
        <translation>Schritt {step}: {type} unter {name} ersetzen</translation>
    </message>
    <message>
        <source>Risk: high. Read the note before it is done.</source>
        <translation>Risiko: hoch. Lesen Sie vorher den Hinweis.</translation>
    </message>
    <message>
        <source>Risk: low.</source>
        <translation>Risiko: gering.</translation>
    </message>
    <message>
        <source>TTL {seconds}</source>
        <translation>TTL {seconds}</translation>
    </message>
    <message>
        <source>Nothing in DNS has to change.</source>
        <translation>Im DNS muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>With these changes the score would be {score} of 100.</source>
        <translation>Mit diesen Änderungen wären es {score} von 100 Punkten.</translation>
    </message>
    <message>
        <source>To be done elsewhere</source>
        <translation>Anderswo zu tun</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNS-Anbieter</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Mailanbieter</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>-all: mail from anybody else is forged</source>
        <translation>-all: Mail von allen anderen ist gefälscht</translation>
    </message>
    <message>
        <source>~all: mail from anybody else is suspicious</source>
        <translation>~all: Mail von allen anderen ist verdächtig</translation>
    </message>
    <message>
        <source>?all: nothing is said about mail from anybody else</source>
        <translation>?all: über Mail von allen anderen wird nichts gesagt</translation>
    </message>
    <message>
        <source>+all: anybody may send</source>
        <translation>+all: jeder darf senden</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts da</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>reject: receivers refuse mail that fails the check</source>
        <translation>reject: Empfänger weisen Mail ab, die durchfällt</translation>
    </message>
    <message>
        <source>quarantine: receivers treat mail that fails the check as suspicious</source>
        <translation>quarantine: Empfänger behandeln Mail, die durchfällt, als verdächtig</translation>
    </message>
    <message>
        <source>none: receivers only report, and deliver forged mail as well</source>
        <translation>none: Empfänger melden nur und stellen auch gefälschte Mail zu</translation>
    </message>
    <message>
        <source>strict: the very same domain</source>
        <translation>streng: genau dieselbe Domain</translation>
    </message>
    <message>
        <source>relaxed: the same organizational domain</source>
        <translation>locker: dieselbe Organisationsdomain</translation>
    </message>
    <message>
        <source>enforce: without encryption no mail is sent</source>
        <translation>enforce: ohne Verschlüsselung wird keine Mail gesendet</translation>
    </message>
    <message>
        <source>testing: failures are only reported</source>
        <translation>testing: Fehlschläge werden nur gemeldet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>An seinem Ende</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>{count} of at most {most}, counted for the worst case</source>
        <translation>{count} von höchstens {most}, im schlimmsten Fall gezählt</translation>
    </message>
    <message>
        <source>That lead to nothing</source>
        <translation>Die ins Leere führen</translation>
    </message>
    <message>
        <source>{count} of at most {most}</source>
        <translation>{count} von höchstens {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record looks up</source>
        <translation>Was der Eintrag nachschlägt</translation>
    </message>
    <message>
        <source>No key was found under the names that were tried. Keys cannot be listed: the name of yours stands behind s= in the DKIM-Signature of a message.</source>
        <translation>Unter den versuchten Namen wurde kein Schlüssel gefunden. Schlüssel lassen sich nicht auflisten: Der Name Ihres Schlüssels steht hinter s= in der DKIM-Signature einer Nachricht.</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Alias to</source>
        <translation>Alias für</translation>
    </message>
    <message>
        <source>{algorithm}, {bits} bits</source>
        <translation>{algorithm}, {bits} Bit</translation>
    </message>
    <message>
        <source>(marked as a test)</source>
        <translation>(als Test gekennzeichnet)</translation>
    </message>
    <message>
        <source>There is no SPF record: nothing says which servers may send in the domain&apos;s name.</source>
        <translation>Es gibt keinen SPF-Eintrag: Nichts sagt, welche Server im Namen der Domain senden dürfen.</translation>
    </message>
    <message>
        <source>There is no single SPF record that receivers could read: see the findings.</source>
        <translation>Es gibt nicht genau einen SPF-Eintrag, den Empfänger lesen könnten: siehe die Befunde.</translation>
    </message>
    <message>
        <source>There is no DMARC policy: receivers decide by themselves what to do with mail that somebody else sends in the domain&apos;s name, and nobody hears of it.</source>
        <translation>Es gibt keine DMARC-Richtlinie: Empfänger entscheiden selbst, was sie mit Mail tun, die jemand anderes im Namen der Domain sendet, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Gefunden unter</translation>
    </message>
    <message>
        <source>Mail of the domain</source>
        <translation>Mail der Domain</translation>
    </message>
    <message>
        <source>Of subdomains</source>
        <translation>Von Subdomains</translation>
    </message>
    <message>
        <source>Of subdomains that do not exist</source>
        <translation>Von Subdomains, die es nicht gibt</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>t=y: receivers are asked to apply one level less</source>
        <translation>t=y: Empfänger werden gebeten, eine Stufe weniger anzuwenden</translation>
    </message>
    <message>
        <source>DKIM must be of</source>
        <translation>DKIM muss sein von</translation>
    </message>
    <message>
        <source>SPF must be of</source>
        <translation>SPF muss sein von</translation>
    </message>
    <message>
        <source>Summaries go to</source>
        <translation>Zusammenfassungen gehen an</translation>
    </message>
    <message>
        <source>Reports of failures go to</source>
        <translation>Fehlerberichte gehen an</translation>
    </message>
    <message>
        <source>MTA-STS mode</source>
        <translation>MTA-STS-Modus</translation>
    </message>
    <message>
        <source>MTA-STS id</source>
        <translation>MTA-STS-id</translation>
    </message>
    <message>
        <source>MTA-STS servers</source>
        <translation>MTA-STS-Server</translation>
    </message>
    <message>
        <source>MTA-STS is kept for</source>
        <translation>MTA-STS gilt für</translation>
    </message>
    <message>
        <source>Reports about encryption go to</source>
        <translation>Berichte über Verschlüsselung gehen an</translation>
    </message>
    <message>
        <source>BIMI record</source>
        <translation>BIMI-Eintrag</translation>
    </message>
    <message>
        <source>priority {number}</source>
        <translation>Priorität {number}</translation>
    </message>
    <message>
        <source>signed, and the signature holds</source>
        <translation>signiert, und die Signatur hält stand</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation>die Signatur hält nicht stand</translation>
    </message>
    <message numerus="yes">
        <source>%n string(s), shown joined</source>
        <translation>
            <numerusform>%n Zeichenkette, zusammengefügt gezeigt</numerusform>
            <numerusform>%n Zeichenketten, zusammengefügt gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>TTL {before} → {after} seconds</source>
        <translation>TTL {before} → {after} Sekunden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Every record that was seen at the names that decide about this domain&apos;s mail. Texts are shown joined and without quotation marks. A TTL stands where an authoritative server was heard.</source>
        <translation>Jeder Eintrag, der unter den Namen zu sehen war, die über die Mail dieser Domain entscheiden. Texte sind zusammengefügt und ohne Anführungszeichen gezeigt. Eine TTL steht dort, wo ein autoritativer Server gehört wurde.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Not seen at one of the two moments, and so not compared: {areas}.</source>
        <translation>Zu einem der beiden Zeitpunkte nicht gesehen und deshalb nicht verglichen: {areas}.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not know the zone</source>
        <translation>kennt die Zone nicht</translation>
    </message>
    <message>
        <source>stays silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>verweigert die Antwort</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>hat keine Adresse</translation>
    </message>
    <message>
        <source>could not be seen</source>
        <translation>war nicht zu sehen</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>nimmt Mail an</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>verweigert die Verbindung</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>refuses for the moment</source>
        <translation>weist im Moment ab</translation>
    </message>
    <message>
        <source>refuses mail</source>
        <translation>weist Mail ab</translation>
    </message>
    <message>
        <source>encryption fails</source>
        <translation>Verschlüsselung scheitert</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation>Rückwärtsname</translation>
    </message>
    <message>
        <source>by {issuer}</source>
        <translation>von {issuer}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>the name matches</source>
        <translation>der Name stimmt</translation>
    </message>
    <message>
        <source>the name does not match</source>
        <translation>der Name stimmt nicht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>fits the certificate</source>
        <translation>passt zum Zertifikat</translation>
    </message>
    <message>
        <source>does not fit the certificate</source>
        <translation>passt nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>TLSA-Einträge</translation>
    </message>
    <message>
        <source>signed, and the signatures hold</source>
        <translation>signiert, und die Signaturen halten stand</translation>
    </message>
    <message>
        <source>signed, but the signatures do not hold</source>
        <translation>signiert, aber die Signaturen halten nicht stand</translation>
    </message>
    <message>
        <source>The domain names no mail server; senders try its own address.</source>
        <translation>Die Domain nennt keinen Mailserver; Absender versuchen ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>The domain says that it receives no mail (null MX).</source>
        <translation>Die Domain sagt, dass sie keine Mail empfängt (Null-MX).</translation>
    </message>
    <message>
        <source>The domain names no mail server.</source>
        <translation>Die Domain nennt keinen Mailserver.</translation>
    </message>
    <message>
        <source>Mailboxes at</source>
        <translation>Postfächer bei</translation>
    </message>
    <message>
        <source>Filter in front</source>
        <translation>Vorgeschalteter Filter</translation>
    </message>
    <message>
        <source>Forwarded by</source>
        <translation>Weitergeleitet von</translation>
    </message>
    <message>
        <source>Services that send</source>
        <translation>Dienste, die senden</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Was die Server sagten</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Parent zone</source>
        <translation>Übergeordnete Zone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Signatures end</source>
        <translation>Signaturen enden</translation>
    </message>
    <message>
        <source>Mail to this domain does not arrive, or not from everybody. This should be mended at once.</source>
        <translation>Mail an diese Domain kommt nicht an, oder nicht von allen. Das sollte sofort behoben werden.</translation>
    </message>
    <message>
        <source>Mail may arrive, but others can send in the domain&apos;s name, or receivers ignore a part of its settings.</source>
        <translation>Mail kann ankommen, aber andere können im Namen der Domain senden, oder Empfänger übergehen einen Teil ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>Mail works today. Something is fragile, or will break when circumstances change.</source>
        <translation>Mail funktioniert heute. Etwas ist anfällig oder wird versagen, wenn sich die Umstände ändern.</translation>
    </message>
    <message>
        <source>Mail works and the domain is protected. A few things could still be better.</source>
        <translation>Mail funktioniert, und die Domain ist geschützt. Einiges könnte noch besser sein.</translation>
    </message>
    <message>
        <source>Mail works, the domain cannot be forged unnoticed, and mail travels encrypted. Nothing needs to be done.</source>
        <translation>Mail funktioniert, die Domain kann nicht unbemerkt gefälscht werden, und Mail reist verschlüsselt. Nichts muss getan werden.</translation>
    </message>
    <message>
        <source>What decides could not be looked at, so nothing is said for or against this domain.</source>
        <translation>Das Entscheidende war nicht zu sehen, also wird nichts für oder gegen diese Domain gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
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
        <source>%n thing(s) that could be better</source>
        <translation>
            <numerusform>%n Punkt, der besser sein könnte</numerusform>
            <numerusform>%n Punkte, die besser sein könnten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stands against it</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>It is judged as a domain that receives and sends mail.</source>
        <translation>Sie wird als Domain beurteilt, die Mail empfängt und sendet.</translation>
    </message>
    <message>
        <source>It is judged as a domain that receives mail and sends none.</source>
        <translation>Sie wird als Domain beurteilt, die Mail empfängt und keine sendet.</translation>
    </message>
    <message>
        <source>It is judged as a domain that sends mail and receives none.</source>
        <translation>Sie wird als Domain beurteilt, die Mail sendet und keine empfängt.</translation>
    </message>
    <message>
        <source>It is judged as a domain that neither receives nor sends mail.</source>
        <translation>Sie wird als Domain beurteilt, die weder Mail empfängt noch sendet.</translation>
    </message>
    <message>
        <source>Some questions got no answer, so this report is not complete. What could not be seen: {areas}.</source>
        <translation>Einige Fragen blieben ohne Antwort; dieser Bericht ist also nicht vollständig. Nicht zu sehen war: {areas}.</translation>
    </message>
    <message>
        <source>The score counts what could be seen, up to 100; what could not be seen is left out.</source>
        <translation>Die Punktzahl zählt, was zu sehen war, bis 100; was nicht zu sehen war, ist ausgelassen.</translation>
    </message>
    <message>
        <source>The score goes up to 100; each part of the settings counts as its worst point.</source>
        <translation>Die Punktzahl reicht bis 100; jeder Teil der Einstellungen zählt so viel wie sein schlechtester Punkt.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the sections that follow</source>
        <translation>
            <numerusform>und %n weiterer in den folgenden Abschnitten</numerusform>
            <numerusform>und %n weitere in den folgenden Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is fine</source>
        <translation>Was in Ordnung ist</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Niemand muss etwas tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as there are no data for it: {sections}.</source>
        <translation>Ausgelassen, da es keine Daten dafür gibt: {sections}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the report for IT tells</source>
        <translation>
            <numerusform>und %n weiterer, den der Bericht für IT nennt</numerusform>
            <numerusform>und %n weitere, die der Bericht für IT nennt</numerusform>
        </translation>
    </message>
    <message>
        <source>[internal address {number}]</source>
        <translation>[interne Adresse {number}]</translation>
    </message>
    <message>
        <source>[internal host {number}]</source>
        <translation>[interner Host {number}]</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagte</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Dialogues with mail servers</source>
        <translation>Gespräche mit Mailservern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>Führt zurück</translation>
    </message>
    <message>
        <source>Delivery test</source>
        <translation>Zustelltest</translation>
    </message>
    <message>
        <source>A message was handed to the domain&apos;s mail servers.</source>
        <translation>Den Mailservern der Domain wurde eine Nachricht übergeben.</translation>
    </message>
    <message>
        <source>It was worked out who takes over where mail servers are down.</source>
        <translation>Es wurde ermittelt, wer einspringt, wenn Mailserver ausfallen.</translation>
    </message>
    <message>
        <source>Every mail server was talked to; no message was sent.</source>
        <translation>Mit jedem Mailserver wurde gesprochen; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>assumed to be down</source>
        <translation>gilt als ausgefallen</translation>
    </message>
    <message>
        <source>took the message</source>
        <translation>nahm die Nachricht an</translation>
    </message>
    <message>
        <source>no address that could be tried</source>
        <translation>keine Adresse, die sich versuchen ließ</translation>
    </message>
    <message>
        <source>takes the mail</source>
        <translation>nimmt die Mail</translation>
    </message>
    <message>
        <source>waits for those above to fail</source>
        <translation>wartet, bis die darüber ausfallen</translation>
    </message>
    <message>
        <source>The last word of each server</source>
        <translation>Das letzte Wort jedes Servers</translation>
    </message>
    <message>
        <source>1 of 3: it watches. Next: quarantine, once the reports show that all mail of yours passes.</source>
        <translation>1 von 3: sie beobachtet. Als Nächstes: quarantine, sobald die Berichte zeigen, dass alle eigene Mail besteht.</translation>
    </message>
    <message>
        <source>It is being tried out. Next: t=y is taken out, once the reports show that all mail of yours passes.</source>
        <translation>Sie wird erprobt. Als Nächstes: t=y entfällt, sobald die Berichte zeigen, dass alle eigene Mail besteht.</translation>
    </message>
    <message>
        <source>2 of 3: it protects in part. Next: reject, once no mail of yours is treated as suspicious.</source>
        <translation>2 von 3: sie schützt zum Teil. Als Nächstes: reject, sobald keine eigene Mail mehr als verdächtig behandelt wird.</translation>
    </message>
    <message>
        <source>3 of 3: it protects in full.</source>
        <translation>3 von 3: sie schützt ganz.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>signed, but the zone above does not vouch for it</source>
        <translation>signiert, aber die Zone darüber bürgt nicht dafür</translation>
    </message>
    <message>
        <source>The change of {type} at {name} that mends “{title}” mends this too.</source>
        <translation>Die Änderung von {type} bei {name}, die „{title}“ behebt, behebt auch dies.</translation>
    </message>
    <message>
        <source>To be published, in step {step} of the plan</source>
        <translation>Zu veröffentlichen, in Schritt {step} des Plans</translation>
    </message>
    <message>
        <source>To be taken away, in step {step} of the plan</source>
        <translation>Wegzunehmen, in Schritt {step} des Plans</translation>
    </message>
    <message>
        <source>Root keys trusted</source>
        <translation>Schlüssel der Wurzel, denen vertraut wird</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>The report for IT has each record, before and after.</source>
        <translation>Der Bericht für die IT enthält jeden Eintrag, vorher und nachher.</translation>
    </message>
    <message>
        <source>To be decided before more can be planned</source>
        <translation>Zu entscheiden, bevor mehr geplant werden kann</translation>
    </message>
    <message>
        <source>a part that every audit has is missing in it or damaged: check --json writes a new one</source>
        <translation>ein Teil, den jede Prüfung hat, fehlt darin oder ist beschädigt: check --json schreibt eine neue</translation>
    </message>
</context>
<context>
    <name>SecurityStatus</name>
    <message>
        <source>valid</source>
        <extracomment>DNSSEC of a record: its signature is valid.</extracomment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>bogus</source>
        <extracomment>DNSSEC of a record: its signature does not hold; the field&apos;s own word.</extracomment>
        <translation>bogus</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>DNSSEC of a record could not be judged.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SetupFacts</name>
    <message>
        <source>Where mail is delivered today could not be looked up.</source>
        <translation>Wohin Mail heute zugestellt wird, ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The domain says that it receives no mail.</source>
        <translation>Die Domain sagt, dass sie keine Mail empfängt.</translation>
    </message>
    <message>
        <source>Mail is delivered at %1 today.</source>
        <translation>Mail wird heute bei %1 zugestellt.</translation>
    </message>
    <message>
        <source>No mail server is named today.</source>
        <translation>Heute ist kein Mailserver genannt.</translation>
    </message>
    <message>
        <source>This name does not exist in DNS yet. If you have just bought the domain, its DNS may take some hours to appear; you can prepare everything now.</source>
        <translation>Diesen Namen gibt es im DNS noch nicht. Haben Sie die Domain gerade erst gekauft, so kann es einige Stunden dauern, bis ihr DNS erscheint; vorbereiten können Sie alles schon jetzt.</translation>
    </message>
    <message>
        <source>A filter stands in front: %1.</source>
        <translation>Davor steht ein Filter: %1.</translation>
    </message>
    <message>
        <source>These services send in its name: %1.</source>
        <translation>Diese Dienste senden in ihrem Namen: %1.</translation>
    </message>
    <message>
        <source>Its DNS is run at %1.</source>
        <translation>Ihr DNS wird bei %1 betrieben.</translation>
    </message>
    <message>
        <source>%1 looks after its DMARC record.</source>
        <translation>%1 betreut ihren DMARC-Eintrag.</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Bereitlegen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>SpfLines</name>
    <message>
        <source>The domain&apos;s own mail servers</source>
        <translation>Die eigenen Mailserver der Domain</translation>
    </message>
    <message>
        <source>The mail servers of %1</source>
        <translation>Die Mailserver von %1</translation>
    </message>
    <message>
        <source>The domain&apos;s own web server</source>
        <translation>Der eigene Webserver der Domain</translation>
    </message>
    <message>
        <source>The server %1</source>
        <translation>Der Server %1</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>Die Adresse %1</translation>
    </message>
    <message>
        <source>Whoever %1 allows</source>
        <translation>Wen %1 erlaubt</translation>
    </message>
    <message>
        <source>An SPF record begins with “v=spf1 ”.</source>
        <translation>Ein SPF-Eintrag beginnt mit „v=spf1 “.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Was “%2” meant?</source>
        <translation>„%1“ ist nicht zu verstehen. War „%2“ gemeint?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>No network, or no DNS server that answers: the check of {failed} came to nothing. What is shown is from {when}.</source>
        <translation>Kein Netz oder kein DNS-Server, der antwortet: Die Prüfung um {failed} blieb ohne Ergebnis. Was Sie sehen, ist von {when}.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Die Prüfung wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>At the last check, {when}, the verdict was “{verdict}”.</source>
        <translation>Bei der letzten Prüfung, {when}, lautete das Urteil „{verdict}“.</translation>
    </message>
    <message>
        <source>NXDOMAIN, from {server}.</source>
        <translation>NXDOMAIN, von {server}.</translation>
    </message>
    <message>
        <source>NXDOMAIN, from {server}, with the SOA of {zone}.</source>
        <translation>NXDOMAIN, von {server}, mit dem SOA von {zone}.</translation>
    </message>
    <message>
        <source>Your network rewrites DNS answers, so results may be wrong. A resolver over HTTPS avoids that: it can be set in the preferences.</source>
        <translation>Ihr Netz verändert DNS-Antworten, Ergebnisse können also falsch sein. Ein Resolver über HTTPS vermeidet das: Sie können ihn in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>This network lets no questions through to name servers (port 53). What only they can tell is missing here.</source>
        <translation>Dieses Netz lässt keine Fragen zu Nameservern durch (Port 53). Was nur sie sagen können, fehlt hier.</translation>
    </message>
    <message>
        <source>Your internet provider blocks the mail port 25, so the mail servers could not be talked to. What DNS says is complete.</source>
        <translation>Ihr Internetanbieter sperrt den Mail-Port 25; mit den Mailservern konnte also nicht gesprochen werden. Was das DNS sagt, ist vollständig.</translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS. Typing error, or expired?</source>
        <translation>{domain} gibt es im DNS nicht. Ein Tippfehler, oder abgelaufen?</translation>
    </message>
    <message>
        <source>What decides could not be seen, so there is no verdict. Check the network, then try again.</source>
        <translation>Das Entscheidende war nicht zu sehen, deshalb gibt es kein Urteil. Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Only {server} says so, and that could not be verified ({reason}). A resolver that is cut off from the Internet denies every name: try another one in the preferences.</source>
        <translation>Das sagt nur {server}, und nachprüfen ließ es sich nicht ({reason}). Ein Resolver, der vom Internet abgeschnitten ist, leugnet jeden Namen: Versuchen Sie in den Einstellungen einen anderen.</translation>
    </message>
</context>
<context>
    <name>WindowArguments</name>
    <message>
        <source>posthorn [DOMAIN]   opens the window, on that domain
  --demo [NAME]     everything from a recording: good, broken (default), moving, offline
  --new-instance    a window of its own, although the program runs already
  --help, --version
All else is posthorn-cli.</source>
        <translation>posthorn [DOMAIN]   öffnet das Fenster, mit dieser Domain
  --demo [NAME]     alles aus einer Aufzeichnung: good, broken (Vorgabe), moving, offline
  --new-instance    ein eigenes Fenster, auch wenn das Programm schon läuft
  --help, --version
Alles andere ist posthorn-cli.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See posthorn --help.</source>
        <translation>Es gibt keine Option „%1“. Siehe posthorn --help.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>receives no mail, and says so</source>
        <translation>empfängt keine Mail und sagt es</translation>
    </message>
    <message>
        <source>no server named; senders try the domain&apos;s own address</source>
        <translation>kein Server genannt; Absender versuchen die Adresse der Domain</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>kein Mailserver</translation>
    </message>
    <message>
        <source>{first} and {others}</source>
        <extracomment>%n counts further mail servers beside the one that is named.</extracomment>
        <translation>{first} und {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>the domain does not exist</source>
        <translation>die Domain gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s)</source>
        <translation>
            <numerusform>%n Nameserver</numerusform>
            <numerusform>%n Nameserver</numerusform>
        </translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>one record, with mistakes</source>
        <translation>ein Eintrag, mit Fehlern</translation>
    </message>
    <message numerus="yes">
        <source>one record, %n look-up(s) of 10</source>
        <translation>
            <numerusform>ein Eintrag, %n Abfrage von 10</numerusform>
            <numerusform>ein Eintrag, %n Abfragen von 10</numerusform>
        </translation>
    </message>
    <message>
        <source>no key found</source>
        <translation>kein Schlüssel gefunden</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>keine Richtlinie</translation>
    </message>
    <message>
        <source>{policy}, from {above}</source>
        <translation>{policy}, von {above}</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nearly perfect</source>
        <translation>Fast perfekt</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Ihr Netz</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Server addresses</source>
        <translation>Serveradressen</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>MTA-STS</source>
        <translation>MTA-STS</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>BIMI</source>
        <translation>BIMI</translation>
    </message>
    <message>
        <source>Live servers</source>
        <translation>Server im Betrieb</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Mailprogramme</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Ruf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Encryption on the way</source>
        <translation>Verschlüsselung unterwegs</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>whoever runs your DNS</source>
        <translation>der Betreiber Ihres DNS</translation>
    </message>
    <message>
        <source>your mail provider</source>
        <translation>Ihr Mailanbieter</translation>
    </message>
    <message>
        <source>the service that sends for you</source>
        <translation>der Dienst, der für Sie sendet</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) answer, of {tried}</source>
        <extracomment>{answering} is &quot;3 addresses answer&quot; or the like; {tried} the number of those that were tried.</extracomment>
        <translation>
            <numerusform>%n Adresse von {tried} antwortet</numerusform>
            <numerusform>%n Adressen von {tried} antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{answer} that were tried, of {all} in all</source>
        <translation>{answer}, die versucht wurden, von {all} insgesamt</translation>
    </message>
    <message>
        <source>signatures that do not hold</source>
        <translation>Signaturen, die nicht standhalten</translation>
    </message>
    <message>
        <source>signed with {algorithms}</source>
        <translation>signiert mit {algorithms}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>signed, without an anchor at the parent</source>
        <translation>signiert, ohne Anker auf der Ebene darüber</translation>
    </message>
    <message>
        <source>no record in use</source>
        <extracomment>How many of all mail servers.</extracomment>
        <translation>kein Eintrag in Gebrauch</translation>
    </message>
    <message>
        <source>in use for {with} of {all} servers</source>
        <translation>in Gebrauch bei {with} von {all} Servern</translation>
    </message>
    <message>
        <source>no settings published</source>
        <translation>keine Einstellungen veröffentlicht</translation>
    </message>
    <message>
        <source>settings published</source>
        <translation>Einstellungen veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>policy enforced</source>
        <translation>Richtlinie durchgesetzt</translation>
    </message>
    <message>
        <source>policy tested</source>
        <translation>Richtlinie im Test</translation>
    </message>
    <message>
        <source>policy switched off</source>
        <translation>Richtlinie abgeschaltet</translation>
    </message>
    <message>
        <source>about 10 minutes</source>
        <translation>etwa 10 Minuten</translation>
    </message>
    <message>
        <source>about 20 minutes, with something to decide</source>
        <translation>etwa 20 Minuten, mit einer Entscheidung</translation>
    </message>
    <message>
        <source>an hour or more</source>
        <translation>eine Stunde oder mehr</translation>
    </message>
    <message>
        <source>a request, and usually some days of waiting</source>
        <translation>eine Anfrage, und meist einige Tage Wartezeit</translation>
    </message>
    <message>
        <source>not compared with what every server shows</source>
        <translation>nicht mit dem verglichen, was jeder Server zeigt</translation>
    </message>
</context>
<context>
    <name>ZoneFile</name>
    <message>
        <source>The file cannot be read: {detail}.</source>
        <translation>Die Datei ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB, the most that is read.</source>
        <translation>Die Datei ist größer als 64 MiB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Too many errors; the rest of the file was not read.</source>
        <translation>Zu viele Fehler; der Rest der Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>$INCLUDE is not followed. Put the included lines in its place.</source>
        <translation>$INCLUDE wird nicht befolgt. Setzen Sie die eingebundenen Zeilen an seine Stelle.</translation>
    </message>
    <message>
        <source>The directive {detail} is not known. There are $ORIGIN and $TTL.</source>
        <translation>Die Anweisung {detail} ist nicht bekannt. Es gibt $ORIGIN und $TTL.</translation>
    </message>
    <message>
        <source>A quotation mark opens a text that has no end on this line.</source>
        <translation>Ein Anführungszeichen öffnet einen Text, der auf dieser Zeile kein Ende hat.</translation>
    </message>
    <message>
        <source>A parenthesis here has no partner.</source>
        <translation>Eine Klammer hier hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>A text has {detail} octets, and 255 is the most. Split it into several quoted texts, one after the other.</source>
        <translation>Ein Text hat {detail} Oktette; höchstens 255 sind erlaubt. Teilen Sie ihn in mehrere Texte in Anführungszeichen auf, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>“{detail}” is no domain name.</source>
        <translation>„{detail}“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>The line begins with a blank, which stands for the name of the record before, and there is none.</source>
        <translation>Die Zeile beginnt mit einem Leerzeichen, das für den Namen des vorigen Eintrags steht, und es gibt keinen.</translation>
    </message>
    <message>
        <source>“{detail}” is no time to live.</source>
        <translation>„{detail}“ ist keine Lebensdauer (TTL).</translation>
    </message>
    <message>
        <source>The class is {detail}; only IN is read.</source>
        <translation>Die Klasse ist {detail}; nur IN wird gelesen.</translation>
    </message>
    <message>
        <source>“{detail}” stands where the type of the record should.</source>
        <translation>„{detail}“ steht, wo der Typ des Eintrags stehen sollte.</translation>
    </message>
    <message>
        <source>The data are not what a record of this type holds. {detail}</source>
        <translation>Die Daten sind nicht das, was ein Eintrag dieses Typs enthält. {detail}</translation>
    </message>
    <message>
        <source>There is no SOA record before {detail}: a zone begins with one.</source>
        <translation>Vor {detail} steht kein SOA-Eintrag: Mit einem solchen beginnt eine Zone.</translation>
    </message>
    <message>
        <source>{detail} is not within the zone that the last SOA record began.</source>
        <translation>{detail} liegt nicht in der Zone, die der letzte SOA-Eintrag begonnen hat.</translation>
    </message>
    <message>
        <source>There is a zone {detail} already; this one was left out.</source>
        <translation>Eine Zone {detail} gibt es schon; diese wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{detail} has a CNAME and something else. A CNAME must stand alone.</source>
        <translation>{detail} hat einen CNAME und noch etwas anderes. Ein CNAME muss allein stehen.</translation>
    </message>
    <message>
        <source>“{detail}” is not “posthorn-remove: NAME TYPE”.</source>
        <translation>„{detail}“ ist nicht „posthorn-remove: NAME TYP“.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ActivityPane</name>
    <message>
        <source>Nothing is being asked.</source>
        <translation>Gerade wird nichts gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) under way</source>
        <translation>
            <numerusform>%n Frage unterwegs</numerusform>
            <numerusform>%n Fragen unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) still wait</source>
        <translation>
            <numerusform>%n Domain wartet noch</numerusform>
            <numerusform>%n Domains warten noch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Alles an&amp;halten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Questions under way</source>
        <translation>Laufende Fragen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::AreaPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Answers as they came</source>
        <translation>Antworten, wie sie kamen</translation>
    </message>
    <message>
        <source>No answers that could be shown.</source>
        <translation>Keine Antworten, die sich zeigen ließen.</translation>
    </message>
    <message>
        <source>This domain has not been checked yet.</source>
        <translation>Diese Domain wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>This waits for another finding: %1.</source>
        <translation>Dies wartet auf einen anderen Befund: %1.</translation>
    </message>
    <message>
        <source>This was not looked at: it is switched off in the preferences.</source>
        <translation>Dies wurde nicht angesehen: Es ist in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>There is nothing to say about this.</source>
        <translation>Dazu gibt es nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::AreaTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::AtHandPage</name>
    <message>
        <source>Somebody else runs the DNS of this domain: at the end you get a letter for them, with every record in it.</source>
        <translation>Jemand anderes betreibt das DNS dieser Domain: Am Ende bekommen Sie einen Brief für ihn, mit jedem Eintrag darin.</translation>
    </message>
    <message>
        <source>The DNS of this domain is run at %1. Have your login there at hand: the records are entered there, wherever the mailboxes are.</source>
        <translation>Das DNS dieser Domain liegt bei %1. Halten Sie Ihre Anmeldung dort bereit: Die Einträge werden dort gemacht, wo immer die Postfächer sind.</translation>
    </message>
    <message>
        <source>The records are entered where the DNS of the domain is run: often where it was bought. Have your login there at hand.</source>
        <translation>Die Einträge werden dort gemacht, wo das DNS der Domain betrieben wird: oft dort, wo sie gekauft wurde. Halten Sie Ihre Anmeldung dort bereit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of mail are published today. Keep a copy before you change anything: it is the way back.</source>
        <translation>
            <numerusform>%n Mail-Eintrag ist heute veröffentlicht. Heben Sie eine Kopie auf, bevor Sie etwas ändern: Sie ist der Weg zurück.</numerusform>
            <numerusform>%n Mail-Einträge sind heute veröffentlicht. Heben Sie eine Kopie auf, bevor Sie etwas ändern: Sie ist der Weg zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record of mail was seen that could be kept.</source>
        <translation>Es war kein Mail-Eintrag zu sehen, der sich aufheben ließe.</translation>
    </message>
    <message>
        <source>Save today&apos;s records</source>
        <translation>Die heutigen Einträge speichern</translation>
    </message>
    <message>
        <source>Zone file (*.zone)</source>
        <translation>Zonendatei (*.zone)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Was Sie bereitlegen sollten</translation>
    </message>
    <message>
        <source>A copy of today&apos;s records</source>
        <translation>Eine Kopie der heutigen Einträge</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Eine Kopie &amp;speichern …</translation>
    </message>
    <message>
        <source>Records are entered where the DNS of the domain is run, with a login of its own. A copy of today&apos;s records lets you put everything back as it was.</source>
        <translation>Einträge werden dort eingegeben, wo das DNS der Domain betrieben wird, mit einem eigenen Zugang. Mit einer Kopie der heutigen Einträge lässt sich alles so wiederherstellen, wie es war.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::BimiDetail</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Logo and certificate</source>
        <translation>Logo und Zertifikat</translation>
    </message>
    <message>
        <source>The logo is not shown here: it would have to be fetched from a server of its owner.</source>
        <translation>Das Logo wird hier nicht gezeigt: Es müsste von einem Server seines Eigentümers geholt werden.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ChecksPage</name>
    <message>
        <source>What is looked at in each check:</source>
        <translation>Was bei jeder Prüfung angesehen wird:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ClientDetail</name>
    <message>
        <source>not offered, and the domain says so</source>
        <translation>nicht angeboten, und die Domain sagt es</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>hat keine Adresse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Services for mail programs</source>
        <translation>Dienste für Mailprogramme</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DaneDetail</name>
    <message>
        <source>not signed, so that nobody goes by it</source>
        <translation>nicht signiert, deshalb richtet sich niemand danach</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Certificates in DNS</source>
        <translation>Zertifikate im DNS</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DkimBuilder</name>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>published; short, better make a new one</source>
        <translation>veröffentlicht; kurz, besser einen neuen erzeugen</translation>
    </message>
    <message>
        <source>leads to nothing; not switched on at the service?</source>
        <translation>führt ins Leere; beim Dienst nicht eingeschaltet?</translation>
    </message>
    <message>
        <source>to be published</source>
        <translation>wird veröffentlicht</translation>
    </message>
    <message>
        <source>to be taken away</source>
        <translation>wird weggenommen</translation>
    </message>
    <message>
        <source>to be revoked</source>
        <translation>wird zurückgezogen</translation>
    </message>
    <message>
        <source>Keys are being looked for.</source>
        <translation>Schlüssel werden gesucht.</translation>
    </message>
    <message>
        <source>No signature entry was found. That does not mean that there is none: their names have to be guessed.</source>
        <translation>Es wurde kein Signatureintrag gefunden. Das heißt nicht, dass es keinen gibt: Ihre Namen müssen erraten werden.</translation>
    </message>
    <message>
        <source>The key of the provider that you chose is in the plan, as far as you entered what it shows you.</source>
        <translation>Der Schlüssel des gewählten Anbieters ist im Plan, soweit Sie eingegeben haben, was er Ihnen zeigt.</translation>
    </message>
    <message>
        <source>Publish a key</source>
        <translation>Einen Schlüssel veröffentlichen</translation>
    </message>
    <message>
        <source>Choose a key in the table first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel in der Tabelle.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Einen Schlüssel zurückziehen</translation>
    </message>
    <message>
        <source>Where to keep the private key</source>
        <translation>Wo der private Schlüssel liegen soll</translation>
    </message>
    <message>
        <source>Private key (*.pem)</source>
        <translation>Privater Schlüssel (*.pem)</translation>
    </message>
    <message>
        <source>No key was made, as %1 could not be written: %2. Choose another place, or a new name.</source>
        <translation>Es wurde kein Schlüssel erzeugt, da sich %1 nicht schreiben ließ: %2. Wählen Sie einen anderen Ort oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Einen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>The private key is in %1, for you alone to read. Give it to your mail server once the record is published.</source>
        <translation>Der private Schlüssel ist in %1, nur für Sie lesbar. Geben Sie ihn Ihrem Mailserver, sobald der Eintrag veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Re&amp;voke the chosen key</source>
        <translation>Den gewählten Schlüssel &amp;zurückziehen</translation>
    </message>
    <message>
        <source>To change keys: publish a new one, wait until it is seen everywhere, let the server sign with it, wait a week, and only then revoke the old one.</source>
        <translation>Um Schlüssel zu wechseln: Veröffentlichen Sie einen neuen, warten Sie, bis er überall zu sehen ist, lassen Sie den Server damit signieren, warten Sie eine Woche, und ziehen Sie erst dann den alten zurück.</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>Ein eigener Schlüssel</translation>
    </message>
    <message>
        <source>For mail servers that you run yourself. Services make their own keys, and show you the record.</source>
        <translation>Für Mailserver, die Sie selbst betreiben. Dienste erzeugen ihre eigenen Schlüssel und zeigen Ihnen den Eintrag.</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>Einen Schlüssel &amp;erzeugen …</translation>
    </message>
    <message>
        <source>A record that a service shows you, under the selector above</source>
        <translation>Ein Eintrag, den ein Dienst Ihnen zeigt, unter dem Selektor oben</translation>
    </message>
    <message>
        <source>Key record</source>
        <translation>Schlüsseleintrag</translation>
    </message>
    <message>
        <source>v=DKIM1; k=rsa; p=…, or the name of an alias</source>
        <translation>v=DKIM1; k=rsa; p=… oder der Name eines Alias</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DkimDetail</name>
    <message>
        <source>revoked</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>no key that can be read</source>
        <translation>kein lesbarer Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>verwaltet von %1</translation>
    </message>
    <message>
        <source>there is nothing at this name</source>
        <translation>unter diesem Namen ist nichts</translation>
    </message>
    <message>
        <source>“%1” is no selector. It is the name behind s= in the DKIM-Signature of a message, such as s1.</source>
        <translation>„%1“ ist kein Selektor. Er ist der Name hinter s= in der DKIM-Signature einer Nachricht, etwa s1.</translation>
    </message>
    <message numerus="yes">
        <source>The message names %n selector(s). They are looked at now.</source>
        <translation>
            <numerusform>Die Nachricht nennt %n Selektor. Er wird jetzt angesehen.</numerusform>
            <numerusform>Die Nachricht nennt %n Selektoren. Sie werden jetzt angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is signed, but by %1 and not by this domain.</source>
        <translation>Die Nachricht ist signiert, aber von %1 und nicht von dieser Domain.</translation>
    </message>
    <message>
        <source>There is no DKIM signature in it. Copy the whole header of a message that you have received from this domain.</source>
        <translation>Darin ist keine DKIM-Signatur. Kopieren Sie den ganzen Kopf einer Nachricht, die Sie von dieser Domain bekommen haben.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>DKIM keys</source>
        <translation>DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>Another selector, such as s1</source>
        <translation>Ein weiterer Selektor, etwa s1</translation>
    </message>
    <message>
        <source>DKIM selector</source>
        <translation>DKIM-Selektor</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>&amp;Danach suchen</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Finds the selector in the header of a message that was copied</source>
        <translation>Findet den Selektor im Kopf einer kopierten Nachricht</translation>
    </message>
    <message>
        <source>Names of keys cannot be listed. Copy the header of a message from this domain, or drop the message here, and its key is found.</source>
        <translation>Namen von Schlüsseln lassen sich nicht auflisten. Kopieren Sie den Kopf einer Nachricht von dieser Domain, oder ziehen Sie die Nachricht hierher, und ihr Schlüssel wird gefunden.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DmarcBuilder</name>
    <message>
        <source>Say whether people write to mailing lists</source>
        <translation>Sagen, ob Leute an Mailinglisten schreiben</translation>
    </message>
    <message>
        <source>Choose the DMARC stage</source>
        <translation>Die DMARC-Stufe wählen</translation>
    </message>
    <message>
        <source>Enter the address for reports</source>
        <translation>Die Adresse für Berichte eingeben</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Stage %1 of %2 is published today.</source>
        <translation>Stufe %1 von %2 ist heute veröffentlicht.</translation>
    </message>
    <message>
        <source>Where people write to mailing lists, refusing loses their mail: the spam folder is a full and honourable end.</source>
        <translation>Wo Leute an Mailinglisten schreiben, verliert das Abweisen ihre Mail: Der Spam-Ordner ist ein volles und ehrenhaftes Ende.</translation>
    </message>
    <message>
        <source>Before this stage:</source>
        <translation>Vor dieser Stufe:</translation>
    </message>
    <message>
        <source>This domain receives no mail: give an address of another domain.</source>
        <translation>Diese Domain empfängt keine Mail: Nennen Sie eine Adresse einer anderen Domain.</translation>
    </message>
    <message>
        <source>The other domain has to agree to this in its own DNS; services for reports have done so.</source>
        <translation>Die andere Domain muss dem in ihrem eigenen DNS zustimmen; Dienste für Berichte haben das getan.</translation>
    </message>
    <message>
        <source>Several are separated by commas. Without an address nobody tells you who sends in your name.</source>
        <translation>Mehrere werden durch Kommas getrennt. Ohne Adresse sagt Ihnen niemand, wer in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>What shall receivers do with mail that is not from you?</source>
        <translation>Was sollen Empfänger mit Mail tun, die nicht von Ihnen ist?</translation>
    </message>
    <message>
        <source>People here write to &amp;mailing lists, or their mail is forwarded</source>
        <translation>Leute hier schreiben an &amp;Mailinglisten, oder ihre Mail wird weitergeleitet</translation>
    </message>
    <message>
        <source>1. &amp;Watch</source>
        <translation>1. &amp;Beobachten</translation>
    </message>
    <message>
        <source>Nothing happens to such mail; you get reports. The place to begin.</source>
        <translation>Mit solcher Mail geschieht nichts; Sie bekommen Berichte. Hier beginnt man.</translation>
    </message>
    <message>
        <source>2. Try the &amp;spam folder</source>
        <translation>2. Den &amp;Spam-Ordner erproben</translation>
    </message>
    <message>
        <source>Announced, not yet applied by receivers that follow the standard of 2026.</source>
        <translation>Angekündigt, von Empfängern nach dem Standard von 2026 noch nicht angewandt.</translation>
    </message>
    <message>
        <source>3. Spam &amp;folder</source>
        <translation>3. Spam-&amp;Ordner</translation>
    </message>
    <message>
        <source>Such mail is put aside. A good end for most domains.</source>
        <translation>Solche Mail wird beiseitegelegt. Für die meisten Domains ein gutes Ende.</translation>
    </message>
    <message>
        <source>4. &amp;Try refusing</source>
        <translation>4. Das Abweisen &amp;erproben</translation>
    </message>
    <message>
        <source>Announced; until then it goes to the spam folder.</source>
        <translation>Angekündigt; bis dahin kommt sie in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>5. &amp;Refuse</source>
        <translation>5. &amp;Abweisen</translation>
    </message>
    <message>
        <source>Such mail is not taken. For domains without people who write: invoices, newsletters, parked domains.</source>
        <translation>Solche Mail wird nicht genommen. Für Domains ohne Leute, die schreiben: Rechnungen, Newsletter, geparkte Domains.</translation>
    </message>
    <message>
        <source>Receivers that follow the older standard apply a trial in full.</source>
        <translation>Empfänger nach dem älteren Standard wenden einen Versuch voll an.</translation>
    </message>
    <message>
        <source>Rep&amp;orts go to</source>
        <translation>Be&amp;richte gehen an</translation>
    </message>
    <message>
        <source>dmarc@example.org</source>
        <translation>dmarc@example.org</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DnssecDetail</name>
    <message>
        <source>signed, and the signatures hold</source>
        <translation>signiert, und die Signaturen halten stand</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>the signatures do not hold</source>
        <translation>die Signaturen halten nicht stand</translation>
    </message>
    <message>
        <source>could not be judged</source>
        <translation>war nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Signature ends</source>
        <translation>Signatur endet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DomainList</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DomainPage</name>
    <message>
        <source>Your draft of %1 goes on here.</source>
        <translation>Ihr Entwurf für %1 geht hier weiter.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What is there today</source>
        <translation>Was es heute gibt</translation>
    </message>
    <message>
        <source>Being looked up. You need not wait: go on, and the rest fills itself in.</source>
        <translation>Wird nachgeschlagen. Sie müssen nicht warten: Gehen Sie weiter, der Rest trägt sich von selbst ein.</translation>
    </message>
    <message>
        <source>This could not be looked up. You can go on all the same: what is published today is then not known, and nothing is changed that was not seen.</source>
        <translation>Das konnte nicht nachgeschlagen werden. Sie können trotzdem weitergehen: Was heute veröffentlicht ist, ist dann nicht bekannt, und nichts wird geändert, was nicht zu sehen war.</translation>
    </message>
    <message>
        <source>Which domain?</source>
        <translation>Welche Domain?</translation>
    </message>
    <message>
        <source>The name behind the @ of your &amp;addresses. Nothing is changed by this setup: at its end you have a list of what to enter, and see beforehand what comes of it.</source>
        <translation>Der Name hinter dem @ Ihrer &amp;Adressen. Dieses Einrichten ändert nichts: Am Ende haben Sie eine Liste dessen, was einzutragen ist, und sehen vorher, was daraus wird.</translation>
    </message>
    <message>
        <source>Domain or e-mail address</source>
        <translation>Domain oder Mailadresse</translation>
    </message>
    <message>
        <source>example.org, or somebody@example.org</source>
        <translation>example.org oder jemand@example.org</translation>
    </message>
    <message>
        <source>The domain is what stands behind the @ of an address. Only its public records are looked at; nothing is changed, and nobody else is told.</source>
        <translation>Die Domain ist, was hinter dem @ einer Adresse steht. Nur ihre öffentlichen Einträge werden angesehen; nichts wird geändert, und niemand sonst erfährt davon.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DomainPane</name>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>No domain yet.</source>
        <translation>Noch keine Domain.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Eine Domain hinzufügen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::DomainView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::FindingCard</name>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>%1 of %2 addresses of the name servers say the same</source>
        <translation>%1 von %2 Adressen der Nameserver sagen dasselbe</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Whose move: %1</source>
        <translation>Am Zug: %1</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Erwartet:</translation>
    </message>
    <message>
        <source>what is expected</source>
        <translation>Erwartetes</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Technical detail of: %1</source>
        <translation>Technische Einzelheiten zu: %1</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::FirstThings</name>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>So beheben</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Plain: what it means and what to do</source>
        <translation>Einfach: was es bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>Expert: with records, times and standards</source>
        <translation>Experte: mit Einträgen, Zeiten und Standards</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>&amp;Tiefe:</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::HelpWindow</name>
    <message>
        <source>How long others may remember an old answer.</source>
        <translation>Wie lange sich andere eine alte Antwort merken dürfen.</translation>
    </message>
    <message>
        <source>Words and shortcuts</source>
        <translation>Wörter und Tasten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::HistoryPage</name>
    <message>
        <source>Nothing is kept of this domain yet. Each check of the window is kept from now on.</source>
        <translation>Von dieser Domain ist noch nichts festgehalten. Von jetzt an wird jede Prüfung im Fenster festgehalten.</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Choose one moment, or two to compare (Ctrl+click).</source>
        <translation>Wählen Sie einen Zeitpunkt, oder zwei zum Vergleichen (Strg+Klick).</translation>
    </message>
    <message>
        <source>This is the earliest moment that is kept.</source>
        <translation>Das ist der früheste Zeitpunkt, der festgehalten ist.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>nothing changed.</source>
        <translation>nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Not seen at one of the two moments, and so not compared: %1.</source>
        <translation>Zu einem der beiden Zeitpunkte nicht gesehen und darum nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>TTL %1, now %2</source>
        <translation>TTL %1, jetzt %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>war: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation>Festgehaltene Zeitpunkte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Way back…</source>
        <translation>&amp;Weg zurück…</translation>
    </message>
    <message>
        <source>What to change so that the mail records are again as they were then.</source>
        <translation>Was zu ändern ist, damit die Mail-Einträge wieder so sind wie damals.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MainWindow</name>
    <message>
        <source>Posthorn</source>
        <translation>Posthorn</translation>
    </message>
    <message>
        <source>%1 – Posthorn</source>
        <extracomment>The title of the window; %1 is a domain.</extracomment>
        <translation>%1 – Posthorn</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n domain(s) from the list.</source>
        <translation>
            <numerusform>%n Domain aus der Liste entfernt.</numerusform>
            <numerusform>%n Domains aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the clipboard are no domain.</source>
        <translation>
            <numerusform>%n Eintrag der Zwischenablage ist keine Domain.</numerusform>
            <numerusform>%n Einträge der Zwischenablage sind keine Domains.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no domain that is not in the list already.</source>
        <translation>Die Zwischenablage enthält keine Domain, die nicht schon in der Liste steht.</translation>
    </message>
    <message>
        <source>Posthorn %1: mail that arrives and cannot be forged. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Posthorn %1: Mail, die ankommt und nicht gefälscht werden kann. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied: versions and settings, and nothing about your domains.</source>
        <translation>Kopiert: Versionen und Einstellungen, nichts über Ihre Domains.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Demonstration: everything here comes from a recording, not from the network.</source>
        <translation>Vorführung: Alles hier kommt aus einer Aufzeichnung, nicht aus dem Netz.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MtaStsBuilder</name>
    <message>
        <source>policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Choose how encryption is demanded</source>
        <translation>Wählen, wie Verschlüsselung verlangt wird</translation>
    </message>
    <message>
        <source>Enter the address for reports about encryption</source>
        <translation>Die Adresse für Berichte über Verschlüsselung eingeben</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Serve this file at https://mta-sts.%1/.well-known/mta-sts.txt, with a valid certificate, before the record is published. The servers in it are those of your table.</source>
        <translation>Stellen Sie diese Datei unter https://mta-sts.%1/.well-known/mta-sts.txt bereit, mit gültigem Zertifikat, bevor der Eintrag veröffentlicht wird. Die Server darin sind die Ihrer Tabelle.</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <translation>Die Richtliniendatei speichern</translation>
    </message>
    <message>
        <source>Policy file (*.txt)</source>
        <translation>Richtliniendatei (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Shall senders use an encrypted connection?</source>
        <translation>Sollen Absender eine verschlüsselte Verbindung benutzen?</translation>
    </message>
    <message>
        <source>Leave it as it &amp;is</source>
        <translation>&amp;Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Most mail is encrypted anyway; nobody is held to it.</source>
        <translation>Die meiste Mail wird ohnehin verschlüsselt; niemand wird darauf festgelegt.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Erproben</translation>
    </message>
    <message>
        <source>Senders report what would fail, and deliver all the same. Needs a file on a web server.</source>
        <translation>Absender melden, was scheitern würde, und stellen trotzdem zu. Braucht eine Datei auf einem Webserver.</translation>
    </message>
    <message>
        <source>&amp;Demand it</source>
        <translation>&amp;Verlangen</translation>
    </message>
    <message>
        <source>Mail that cannot be encrypted is not delivered. After some weeks of trying without a report of failures.</source>
        <translation>Mail, die nicht verschlüsselt werden kann, wird nicht zugestellt. Nach einigen Wochen des Erprobens ohne gemeldete Fehlschläge.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Sa&amp;ve the file…</source>
        <translation>Die Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>Reports when en&amp;cryption fails go to</source>
        <translation>Berichte bei gescheiterter Verschlüsselung &amp;gehen an</translation>
    </message>
    <message>
        <source>tls-reports@example.org; empty: as it is today</source>
        <translation>tls-reports@example.org; leer: wie heute</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MtaStsDetail</name>
    <message>
        <source>The policy names no mode, so senders do not follow it.</source>
        <translation>Die Richtlinie nennt keinen Modus, deshalb befolgen Absender sie nicht.</translation>
    </message>
    <message>
        <source>Senders deliver only over an encrypted connection to the servers listed.</source>
        <translation>Absender stellen nur über eine verschlüsselte Verbindung an die aufgeführten Server zu.</translation>
    </message>
    <message>
        <source>Senders report what would fail, and deliver all the same.</source>
        <translation>Absender melden, was scheitern würde, und stellen trotzdem zu.</translation>
    </message>
    <message>
        <source>The policy is switched off.</source>
        <translation>Die Richtlinie ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Fetched from %1</source>
        <translation>Geholt von %1</translation>
    </message>
    <message>
        <source>%1; senders remember it for %2</source>
        <translation>%1; Absender merken sie sich %2</translation>
    </message>
    <message>
        <source>policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>the policy allows it</source>
        <translation>die Richtlinie erlaubt ihn</translation>
    </message>
    <message>
        <source>the policy does not allow it</source>
        <translation>die Richtlinie erlaubt ihn nicht</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Mail servers and the policy</source>
        <translation>Mailserver und die Richtlinie</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MxDetail</name>
    <message>
        <source>Nobody takes the mail. Senders keep it and try again, commonly for four to five days, and then return it.</source>
        <translation>Niemand nimmt die Mail an. Absender behalten sie und versuchen es noch einmal, meist vier bis fünf Tage lang; danach geht sie zurück.</translation>
    </message>
    <message>
        <source>Mail goes to %1, shared evenly.</source>
        <translation>Mail geht an %1, gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Mail goes to %1.</source>
        <translation>Mail geht an %1.</translation>
    </message>
    <message>
        <source>Senders try %1 first, in vain.</source>
        <translation>Absender versuchen es zuerst vergeblich bei %1.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Reverse names</source>
        <translation>Rückwärtsnamen</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>What if a server fails? Take its tick away, and see who takes over.</source>
        <translation>Was, wenn ein Server ausfällt? Nehmen Sie seinen Haken weg, und sehen Sie, wer einspringt.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MxEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>Den Namen &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Filters in front</source>
        <translation>Vorgeschaltete Filter</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Replies to what is sent</source>
        <translation>Antworten auf Gesendetes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use the servers of %1</source>
        <translation>Die Server von %1 nehmen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Paste servers</source>
        <translation>Server einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) added.</source>
        <translation>
            <numerusform>%n Server hinzugefügt.</numerusform>
            <numerusform>%n Server hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These servers are in the table already.</source>
        <translation>Diese Server stehen schon in der Tabelle.</translation>
    </message>
    <message>
        <source>The clipboard holds no mail servers. Copy lines such as “10 mail.example.com”, or your provider&apos;s table.</source>
        <translation>Die Zwischenablage enthält keine Mailserver. Kopieren Sie Zeilen wie „10 mail.example.com“ oder die Tabelle Ihres Anbieters.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be read.</source>
        <translation>
            <numerusform>%n weitere Zeile war nicht lesbar.</numerusform>
            <numerusform>%n weitere Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody can write to this domain, and senders are told so at once.</source>
        <translation>Niemand kann dieser Domain schreiben, und Absendern wird das sofort gesagt.</translation>
    </message>
    <message>
        <source>Mail goes to %1, shared evenly.</source>
        <translation>Mail geht an %1, gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Mail goes to %1.</source>
        <translation>Mail geht an %1.</translation>
    </message>
    <message>
        <source>If that fails, it goes to %1, shared evenly.</source>
        <translation>Scheitert das, so geht sie an %1, gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>If that fails, it goes to %1.</source>
        <translation>Scheitert das, so geht sie an %1.</translation>
    </message>
    <message>
        <source>If none of them answers, senders keep the mail and try again, commonly for four to five days.</source>
        <translation>Antwortet keiner davon, so behalten Absender die Mail und versuchen es wieder, meist vier bis fünf Tage lang.</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Use a provider&apos;s &amp;servers</source>
        <translation>Die &amp;Server eines Anbieters nehmen</translation>
    </message>
    <message>
        <source>This domain receives no mail</source>
        <translation>Diese Domain empfängt keine Mail</translation>
    </message>
    <message>
        <source>Others remember these servers for</source>
        <translation>Andere merken sich diese Server für</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>No mail server: nobody can write to you. Add a server, or use those of your provider.</source>
        <translation>Kein Mailserver: Niemand kann Ihnen schreiben. Fügen Sie einen Server hinzu, oder nehmen Sie die Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Renu&amp;mber</source>
        <translation>Neu nu&amp;mmerieren</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::MxModel</name>
    <message>
        <source>%1st</source>
        <extracomment>the place of a mail server in the order in which it is tried</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (geteilt)</translation>
    </message>
    <message>
        <source>Type the server&apos;s name.</source>
        <translation>Geben Sie den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>Server %1, order %2, priority %3: %4. %5</source>
        <translation>Server %1, Reihenfolge %2, Priorität %3: %4. %5</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Change a priority</source>
        <translation>Eine Priorität ändern</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Einen Server ändern</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Einen Server hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n server(s)</source>
        <translation>
            <numerusform>%n Server entfernen</numerusform>
            <numerusform>%n Server entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a server</source>
        <translation>Einen Server verschieben</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Neu nummerieren</translation>
    </message>
    <message>
        <source>Receive no mail</source>
        <translation>Keine Mail empfangen</translation>
    </message>
    <message>
        <source>Receive mail</source>
        <translation>Mail empfangen</translation>
    </message>
    <message>
        <source>Change how long answers are remembered</source>
        <translation>Ändern, wie lange Antworten gemerkt werden</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::NameServerDetail</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>abweichend: %1</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Mail records</source>
        <translation>Mail-Einträge</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Antwort nach</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::NetworkPage</name>
    <message>
        <source>Ask the resolvers of this &amp;system</source>
        <translation>Die Resolver dieses &amp;Systems fragen</translation>
    </message>
    <message>
        <source>Ask &amp;these resolvers, in order:</source>
        <translation>&amp;Diese Resolver der Reihe nach fragen:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Resolvers, one a line</source>
        <translation>Resolver, einer je Zeile</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>One question may take at &amp;most:</source>
        <translation>Eine Frage darf &amp;höchstens dauern:</translation>
    </message>
    <message>
        <source>“%1” is no resolver. Write an address such as 192.0.2.1 or [2001:db8::1]:53, or a URL such as https://dns.example/dns-query.</source>
        <translation>„%1“ ist kein Resolver. Schreiben Sie eine Adresse wie 192.0.2.1 oder [2001:db8::1]:53 oder eine URL wie https://dns.example/dns-query.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>The system&apos;s resolver</source>
        <translation>Der Resolver des Systems</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 hat nach %2 ms geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 hat nicht geantwortet: %2</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::NotesPage</name>
    <message>
        <source>What nobody can look up. It stays on this machine, and stands in the domain&apos;s reports.</source>
        <translation>Was niemand nachschlagen kann. Es bleibt auf diesem Rechner und steht in den Berichten der Domain.</translation>
    </message>
    <message>
        <source>&amp;Registrar</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;DNS host</source>
        <translation>&amp;DNS-Anbieter</translation>
    </message>
    <message>
        <source>&amp;Mail provider</source>
        <translation>&amp;Mailanbieter</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Ansprechpartner</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::OverviewPage</name>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Antwort nach</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PlanPage</name>
    <message>
        <source>&amp;Mail servers…</source>
        <translation>&amp;Mailserver …</translation>
    </message>
    <message>
        <source>&amp;Senders…</source>
        <translation>&amp;Absender …</translation>
    </message>
    <message>
        <source>Si&amp;gnatures…</source>
        <translation>Si&amp;gnaturen …</translation>
    </message>
    <message>
        <source>&amp;Protection…</source>
        <translation>&amp;Schutz …</translation>
    </message>
    <message>
        <source>&amp;Enter the records…</source>
        <translation>Die Einträge &amp;machen …</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Protection against forgers</source>
        <translation>Schutz vor Fälschern</translation>
    </message>
    <message>
        <source>Enter the records</source>
        <translation>Die Einträge machen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PlanView</name>
    <message>
        <source>%1, score %2</source>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>Today&apos;s records are being looked up…</source>
        <translation>Die heutigen Einträge werden nachgeschlagen …</translation>
    </message>
    <message>
        <source>Today&apos;s records could not be looked up</source>
        <translation>Die heutigen Einträge konnten nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>A plan needs to know what is there: nothing is changed that was not seen.</source>
        <translation>Ein Plan muss wissen, was da ist: Nichts wird geändert, was nicht zu sehen war.</translation>
    </message>
    <message>
        <source>The plan is being made…</source>
        <translation>Der Plan wird gemacht …</translation>
    </message>
    <message>
        <source>Nothing needs to be changed at %1</source>
        <translation>An %1 muss nichts geändert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>%n Änderung an %1</numerusform>
            <numerusform>%n Änderungen an %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>Today: %1. Once this is published: %2.</source>
        <translation>Heute: %1. Wenn dies veröffentlicht ist: %2.</translation>
    </message>
    <message>
        <source>Not by records (%1): %2</source>
        <translation>Nicht durch Einträge (%1): %2</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>Bleiben, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Take a change in</source>
        <translation>Eine Änderung aufnehmen</translation>
    </message>
    <message>
        <source>Leave a change out</source>
        <translation>Eine Änderung auslassen</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Today&apos;s records could not be looked up. Check the network; the draft is kept.</source>
        <translation>Die heutigen Einträge konnten nicht nachgeschlagen werden. Prüfen Sie das Netz; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The plan is still being made. It takes a moment.</source>
        <translation>Der Plan wird noch gemacht. Einen Augenblick.</translation>
    </message>
    <message>
        <source>Read what is lost, and tick that you know it.</source>
        <translation>Lesen Sie, was verloren geht, und haken Sie an, dass Sie es wissen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Die letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Verlauf der Entscheidungen</translation>
    </message>
    <message>
        <source>I &amp;know this, and want it</source>
        <translation>Ich &amp;weiß das und will es</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Choose a change, or one of its values, first.</source>
        <translation>Wählen Sie zuerst eine Änderung oder einen ihrer Werte.</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Once published</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Today, and once this is published</source>
        <translation>Heute, und wenn dies veröffentlicht ist</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen value</source>
        <translation>Den gewählten Wert kopieren</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PlaybookView</name>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Step by step (done)</source>
        <translation>Schritt für Schritt (fertig)</translation>
    </message>
    <message>
        <source>Step by step (%1 of %2)</source>
        <translation>Schritt für Schritt (%1 von %2)</translation>
    </message>
    <message>
        <source>Today&apos;s records have to be known before a change in steps can begin.</source>
        <translation>Die heutigen Einträge müssen bekannt sein, bevor eine Änderung in Schritten beginnen kann.</translation>
    </message>
    <message>
        <source>Some changes lose mail when they are made at once. These are made in steps; each step says when the next one may follow.</source>
        <translation>Manche Änderungen kosten Mail, wenn sie auf einmal gemacht werden. Diese gehen in Schritten; jeder sagt, wann der nächste folgen darf.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind getan.</translation>
    </message>
    <message>
        <source>Begun on %1. This is kept: you can close the program and go on later.</source>
        <translation>Begonnen am %1. Dies wird aufbewahrt: Sie können das Programm schließen und später weitermachen.</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>&amp;Weglegen</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Getan am %1</translation>
    </message>
    <message>
        <source>Later: %1 after the step before, at the earliest</source>
        <translation>Später: frühestens %1 nach dem vorigen Schritt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Today&apos;s records are not known yet.</source>
        <translation>Die heutigen Einträge sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The records of this step are in place.</source>
        <translation>Die Einträge dieses Schritts sind vorhanden.</translation>
    </message>
    <message>
        <source>&amp;Enter the records…</source>
        <translation>Einträge &amp;eingeben …</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>Dieser Schritt ist &amp;getan</translation>
    </message>
    <message>
        <source>It is too early: others may still remember the old records. Not before %1.</source>
        <translation>Es ist zu früh: Andere könnten sich noch die alten Einträge merken. Nicht vor %1.</translation>
    </message>
    <message>
        <source>Tick what is true first: each of these has to be, or mail may be lost.</source>
        <translation>Kreuzen Sie zuerst an, was zutrifft: Alles davon muss zutreffen, sonst kann Mail verloren gehen.</translation>
    </message>
    <message>
        <source>The records of this step are not in place as far as was seen. Enter them, and look again.</source>
        <translation>Soweit zu sehen war, sind die Einträge dieses Schritts noch nicht vorhanden. Geben Sie sie ein, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Put away. Nothing was changed in the DNS by that.</source>
        <translation>Weggelegt. Im DNS hat sich dadurch nichts geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>Dies ließ sich nicht aufbewahren: %1</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PolicyDetail</name>
    <message>
        <source>Receivers are asked to refuse mail that fakes this domain.</source>
        <translation>Empfänger werden gebeten, Mail abzuweisen, die diese Domain fälscht.</translation>
    </message>
    <message>
        <source>Receivers are asked to put mail that fakes this domain into the spam folder.</source>
        <translation>Empfänger werden gebeten, Mail, die diese Domain fälscht, in den Spam-Ordner zu legen.</translation>
    </message>
    <message>
        <source>Receivers are asked to deliver even mail that fakes this domain, and only to report it.</source>
        <translation>Empfänger werden gebeten, auch Mail zuzustellen, die diese Domain fälscht, und sie nur zu melden.</translation>
    </message>
    <message>
        <source>has agreed</source>
        <translation>hat zugestimmt</translation>
    </message>
    <message>
        <source>has not agreed, and gets nothing</source>
        <translation>hat nicht zugestimmt und bekommt nichts</translation>
    </message>
    <message>
        <source>whether it has agreed could not be seen</source>
        <translation>ob zugestimmt wurde, war nicht zu sehen</translation>
    </message>
    <message>
        <source>The policy is inherited: it stands at _dmarc.%1.</source>
        <translation>Die Richtlinie ist geerbt: Sie steht unter _dmarc.%1.</translation>
    </message>
    <message>
        <source>The policy stands at _dmarc.%1.</source>
        <translation>Die Richtlinie steht unter _dmarc.%1.</translation>
    </message>
    <message>
        <source>single failures</source>
        <translation>einzelne Fehlschläge</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Berichte gehen an</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Who gets the reports</source>
        <translation>Wer die Berichte bekommt</translation>
    </message>
    <message>
        <source>not written properly, and ignored</source>
        <translation>nicht richtig geschrieben und übergangen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PresetDialog</name>
    <message>
        <source>Servers of %1</source>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>&amp;Use these servers</source>
        <translation>Diese Server &amp;nehmen</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PresetForm</name>
    <message>
        <source>%1 shows this value where it lists the DNS records for your domain.</source>
        <translation>%1 zeigt diesen Wert dort, wo die DNS-Einträge für Ihre Domain stehen.</translation>
    </message>
    <message>
        <source>This does not look like what %1 shows. Is it complete, and is it the right value?</source>
        <translation>Das sieht nicht aus wie das, was %1 zeigt. Ist es vollständig, und ist es der richtige Wert?</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PrivacyPage</name>
    <message>
        <source>Posthorn has no service of its own, and nothing is sent to us.</source>
        <translation>Posthorn hat keinen eigenen Dienst, und uns wird nichts gesendet.</translation>
    </message>
    <message>
        <source>A check asks DNS: the resolvers that you chose learn which names are looked up, and the name servers of the domain and of the domains above it are asked directly.</source>
        <translation>Eine Prüfung fragt das DNS: Die von Ihnen gewählten Resolver erfahren, welche Namen nachgeschlagen werden, und die Nameserver der Domain und der Domains darüber werden unmittelbar gefragt.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail servers are talked to as a sender would, up to the point where a message would follow. They learn your address.</source>
        <translation>Mit den Mailservern der Domain wird gesprochen, wie es ein Absender täte, bis zu dem Punkt, an dem eine Nachricht käme. Sie erfahren Ihre Adresse.</translation>
    </message>
    <message>
        <source>Block lists are asked only when you switch that on: those who run them learn what is looked up.</source>
        <translation>Sperrlisten werden nur gefragt, wenn Sie das einschalten: Wer sie führt, erfährt, was nachgeschlagen wird.</translation>
    </message>
    <message>
        <source>What was seen stays on this computer. Passwords and keys are kept in the system&apos;s keychain and nowhere else.</source>
        <translation>Was zu sehen war, bleibt auf diesem Rechner. Passwörter und Schlüssel liegen im Schlüsselbund des Systems und nirgends sonst.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ProtectionPage</name>
    <message>
        <source>Choose the DMARC stage</source>
        <translation>Die DMARC-Stufe wählen</translation>
    </message>
    <message>
        <source>Protection against forgers</source>
        <translation>Schutz vor Fälschern</translation>
    </message>
    <message>
        <source>Nobody sends in this domain&apos;s name, so that whoever does is a forger: it can refuse everything at once. The plan also closes SPF.</source>
        <translation>Niemand sendet im Namen dieser Domain; wer es tut, ist ein Fälscher: Sie kann also sofort alles abweisen. Der Plan schließt auch SPF.</translation>
    </message>
    <message>
        <source>Begin with watching: reports then show who sends in your name. Go on stage by stage, when all of your own mail passes.</source>
        <translation>Beginnen Sie mit dem Beobachten: Berichte zeigen dann, wer in Ihrem Namen sendet. Gehen Sie Stufe für Stufe weiter, wenn Ihre eigene Mail ganz besteht.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ProviderModel</name>
    <message>
        <source>%1 (found in the records of your domain)</source>
        <translation>%1 (in den Einträgen Ihrer Domain gefunden)</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ProviderPage</name>
    <message>
        <source>Choose who keeps the mailboxes</source>
        <translation>Wählen, wer die Postfächer hat</translation>
    </message>
    <message>
        <source>Choose the filter</source>
        <translation>Den Filter wählen</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s values</source>
        <translation>Die Werte des Anbieters eingeben</translation>
    </message>
    <message>
        <source>What %1 shows you</source>
        <translation>Was %1 Ihnen zeigt</translation>
    </message>
    <message>
        <source>Choose your provider in the list, or say that you run your own servers.</source>
        <translation>Wählen Sie Ihren Anbieter in der Liste, oder sagen Sie, dass Sie eigene Server betreiben.</translation>
    </message>
    <message>
        <source>Who keeps the mailboxes?</source>
        <translation>Wer hat die Postfächer?</translation>
    </message>
    <message>
        <source>Search a provider, or a part of its servers&apos; names</source>
        <translation>Einen Anbieter suchen oder einen Teil der Namen seiner Server</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The &amp;provider chosen in the list</source>
        <translation>Der in der Liste gewählte &amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Own servers</source>
        <translation>&amp;Eigene Server</translation>
    </message>
    <message>
        <source>You run the mail servers yourself, or rent a machine for them.</source>
        <translation>Sie betreiben die Mailserver selbst oder mieten einen Rechner dafür.</translation>
    </message>
    <message>
        <source>A provider that is not in the l&amp;ist</source>
        <translation>Ein Anbieter, der &amp;nicht in der Liste steht</translation>
    </message>
    <message>
        <source>You enter the names of its servers on the next page, as its help describes them.</source>
        <translation>Sie geben auf der nächsten Seite die Namen seiner Server ein, wie seine Hilfe sie beschreibt.</translation>
    </message>
    <message>
        <source>Which &amp;filter stands in front?</source>
        <translation>Welcher &amp;Filter steht davor?</translation>
    </message>
    <message>
        <source>Filter in front</source>
        <translation>Vorgeschalteter Filter</translation>
    </message>
    <message>
        <source>One that is not in the list</source>
        <translation>Einer, der nicht in der Liste steht</translation>
    </message>
    <message>
        <source>The provider is whom you pay for the mailboxes, or the machine that keeps them. Values that only you know are shown in its administration, mostly under “Domains” or “DNS records”.</source>
        <translation>Der Anbieter ist, wem Sie die Postfächer bezahlen, oder der Rechner, der sie hält. Werte, die nur Sie kennen, zeigt seine Verwaltung, meist unter „Domains“ oder „DNS-Einträge“.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PublishPage</name>
    <message>
        <source>Enter the records</source>
        <translation>Die Einträge machen</translation>
    </message>
    <message>
        <source>Enter each record in the form of your DNS host, field by field; each has a button that copies it. Nothing is sent from here. Whoever runs the DNS for you can be given the letter or a file.</source>
        <translation>Geben Sie jeden Eintrag im Formular Ihres DNS-Anbieters ein, Feld für Feld; zu jedem gehört ein Knopf, der ihn kopiert. Von hier aus wird nichts gesendet. Betreibt jemand das DNS für Sie, so geben Sie den Brief oder eine Datei weiter.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PublishView</name>
    <message>
        <source>Plan of Posthorn</source>
        <translation>Plan von Posthorn</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>Zonendatei</translation>
    </message>
    <message>
        <source>Commands for nsupdate</source>
        <translation>Befehle für nsupdate</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Letter to whoever runs the DNS</source>
        <translation>Brief an den Betreiber des DNS</translation>
    </message>
    <message>
        <source>The letter is on the clipboard: paste it into a message.</source>
        <translation>Der Brief ist in der Zwischenablage: Fügen Sie ihn in eine Nachricht ein.</translation>
    </message>
    <message>
        <source>Nothing needs to be entered.</source>
        <translation>Es muss nichts eingetragen werden.</translation>
    </message>
    <message>
        <source>Send this to whoever runs the DNS: as a letter, or as a file in the form that they use. Below you see when it is in place.</source>
        <translation>Senden Sie dies an den Betreiber des DNS: als Brief oder als Datei in der Form, die er benutzt. Unten sehen Sie, wann es da ist.</translation>
    </message>
    <message>
        <source>Enter these at your DNS host, from top to bottom. Each is looked for at the domain&apos;s own name servers, and ticked when it is there.</source>
        <translation>Tragen Sie dies bei Ihrem DNS-Anbieter ein, von oben nach unten. Nach jedem Eintrag wird bei den Nameservern der Domain gesucht; ist er da, so wird er abgehakt.</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Alles erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to do.</source>
        <translation>
            <numerusform>Noch %n zu erledigen.</numerusform>
            <numerusform>Noch %n zu erledigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1; looked at again every minute.</source>
        <translation>Nachgesehen um %1; jede Minute wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The form of my DNS host &amp;wants</source>
        <translation>Das Formular meines DNS-Anbieters &amp;verlangt</translation>
    </message>
    <message>
        <source>What the form wants</source>
        <translation>Was das Formular verlangt</translation>
    </message>
    <message>
        <source>the part of the name before the domain</source>
        <translation>den Teil des Namens vor der Domain</translation>
    </message>
    <message>
        <source>that part, and a dot behind servers&apos; names</source>
        <translation>diesen Teil und einen Punkt hinter Servernamen</translation>
    </message>
    <message>
        <source>the whole name</source>
        <translation>den ganzen Namen</translation>
    </message>
    <message>
        <source>the whole name, and a dot behind servers&apos; names</source>
        <translation>den ganzen Namen und einen Punkt hinter Servernamen</translation>
    </message>
    <message>
        <source>&amp;Save or hand over</source>
        <translation>&amp;Speichern oder weitergeben</translation>
    </message>
    <message>
        <source>&amp;Copy a letter</source>
        <translation>Einen Brief &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::PurposePage</name>
    <message>
        <source>Say whether a filter stands in front</source>
        <translation>Sagen, ob ein Filter davor steht</translation>
    </message>
    <message>
        <source>Say who runs the DNS</source>
        <translation>Sagen, wer das DNS betreibt</translation>
    </message>
    <message>
        <source>Say what the domain is for</source>
        <translation>Sagen, wozu die Domain dient</translation>
    </message>
    <message>
        <source>What is the domain for?</source>
        <translation>Wozu dient die Domain?</translation>
    </message>
    <message>
        <source>It &amp;sends and receives mail</source>
        <translation>Sie &amp;sendet und empfängt Mail</translation>
    </message>
    <message>
        <source>People write to addresses of this domain, and from them.</source>
        <translation>Leute schreiben an Adressen dieser Domain und von ihnen aus.</translation>
    </message>
    <message>
        <source>It only &amp;receives mail</source>
        <translation>Sie &amp;empfängt nur Mail</translation>
    </message>
    <message>
        <source>Nobody sends in its name; whoever does is a forger.</source>
        <translation>Niemand sendet in ihrem Namen; wer es tut, ist ein Fälscher.</translation>
    </message>
    <message>
        <source>It &amp;only sends mail</source>
        <translation>Sie sendet &amp;nur Mail</translation>
    </message>
    <message>
        <source>Newsletters or invoices, without mailboxes. Answers and bounces then need somewhere else to go.</source>
        <translation>Newsletter oder Rechnungen, ohne Postfächer. Antworten und Rückläufer müssen dann anderswohin.</translation>
    </message>
    <message>
        <source>It has no &amp;mail at all</source>
        <translation>Sie hat gar keine &amp;Mail</translation>
    </message>
    <message>
        <source>A parked domain, or one for a web site alone. It is closed, so that nobody can send in its name.</source>
        <translation>Eine geparkte Domain oder eine nur für eine Website. Sie wird geschlossen, damit niemand in ihrem Namen senden kann.</translation>
    </message>
    <message>
        <source>This is what its records look like today.</source>
        <translation>So sehen ihre Einträge heute aus.</translation>
    </message>
    <message>
        <source>My mail first goes to a &amp;filter, before it reaches the mailboxes</source>
        <translation>Meine Mail geht zuerst zu einem &amp;Filter, bevor sie die Postfächer erreicht</translation>
    </message>
    <message>
        <source>Somebody &amp;else runs the DNS of this domain, such as a web agency</source>
        <translation>Jemand &amp;anderes betreibt das DNS dieser Domain, etwa eine Webagentur</translation>
    </message>
    <message>
        <source>Everything is judged by this from here on: what a parked domain needs would stop the mail of another one.</source>
        <translation>Danach wird von hier an alles beurteilt: Was eine geparkte Domain braucht, hielte bei einer anderen die Mail auf.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::QuestionRow</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::RecordCard</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Delete the old one: %1</source>
        <translation>Den alten löschen: %1</translation>
    </message>
    <message>
        <source>Set its TTL to %1 seconds.</source>
        <translation>Seine TTL auf %1 Sekunden setzen.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Name to type</source>
        <translation>Einzugebender Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>The domain&apos;s name servers could not be asked.</source>
        <translation>Die Nameserver der Domain konnten nicht gefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>In place: all %n name server(s) have it.</source>
        <translation>
            <numerusform>Eingetragen: %n Nameserver hat es.</numerusform>
            <numerusform>Eingetragen: Alle %n Nameserver haben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name server(s) have it; the others follow by themselves.</source>
        <translation>
            <numerusform>%1 von %n Nameserver hat es; die anderen folgen von selbst.</numerusform>
            <numerusform>%1 von %n Nameservern haben es; die anderen folgen von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Noch nicht da.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::RecordModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>For how many seconds the answer may still be remembered</source>
        <translation>Wie viele Sekunden die Antwort noch gemerkt werden darf</translation>
    </message>
    <message>
        <source>For how many seconds answers may be remembered, as the name servers publish it</source>
        <translation>Wie viele Sekunden Antworten gemerkt werden dürfen, wie die Nameserver es veröffentlichen</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: the seconds that the answer may still be remembered; as short as can be.</extracomment>
        <translation>Rest</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::RecordsPage</name>
    <message>
        <source>Zone line</source>
        <translation>Zonenzeile</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>dig command</source>
        <translation>dig-Befehl</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>No records were seen yet.</source>
        <translation>Bisher wurden keine Einträge gesehen.</translation>
    </message>
    <message>
        <source>No records of this kind.</source>
        <translation>Keine Einträge dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) hidden</source>
        <translation>
            <numerusform>%n Typ ausgeblendet</numerusform>
            <numerusform>%n Typen ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in names and values</source>
        <translation>In Namen und Werten suchen</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Types of records that are shown</source>
        <translation>Gezeigte Typen von Einträgen</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The record in full</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu sehen.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ReportPage</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>There is a report once the domain was checked.</source>
        <translation>Einen Bericht gibt es, sobald die Domain geprüft ist.</translation>
    </message>
    <message>
        <source>There is no preview: %1.</source>
        <translation>Es gibt keine Vorschau: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Is it open in another program, or is the disk full? What was there before is still there.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Ist die Datei in einem anderen Programm offen, oder ist der Datenträger voll? Was vorher dort stand, ist noch da.</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Anderen Namen wählen …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as PDF, and print that.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Speichern Sie ihn als PDF, und drucken Sie das.</translation>
    </message>
    <message>
        <source>%1 cannot be the logo: %2.</source>
        <translation>%1 kann nicht das Logo sein: %2.</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Logo wegnehmen</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>The owner: plain words</source>
        <translation>Inhaber: einfache Worte</translation>
    </message>
    <message>
        <source>IT: everything</source>
        <translation>IT: alles</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <source>Every ans&amp;wer as it came</source>
        <translation>Jede Ant&amp;wort, wie sie kam</translation>
    </message>
    <message>
        <source>Prepared f&amp;or</source>
        <translation>&amp;Erstellt für</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Drag the pages out of the window to get the PDF.</source>
        <translation>Ziehen Sie die Seiten aus dem Fenster, um das PDF zu bekommen.</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>&amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML …</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Wählen Sie mindestens einen Teil.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>Hi&amp;de internal addresses and hosts</source>
        <translation>&amp;Interne Adressen und Hosts verbergen</translation>
    </message>
    <message>
        <source>Puts numbers in the place of addresses and hosts that lead nowhere beyond a network of your own, in every form of the report.</source>
        <translation>Setzt in jeder Form des Berichts Nummern an die Stelle von Adressen und Hosts, die nur im eigenen Netz irgendwohin führen.</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Erstellt &amp;von</translation>
    </message>
    <message>
        <source>&amp;Confidentiality</source>
        <translation>Vertraulich&amp;keit</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::RestoreDialog</name>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Today&apos;s mail records are those of %1</source>
        <translation>Die Mail-Einträge von heute sind die vom %1</translation>
    </message>
    <message>
        <source>Back to the mail records of %1</source>
        <translation>Zurück zu den Mail-Einträgen vom %1</translation>
    </message>
    <message>
        <source>Not seen at one of the two moments, and so left as it is: %1.</source>
        <translation>Zu einem der beiden Zeitpunkte nicht gesehen und daher so gelassen: %1.</translation>
    </message>
    <message>
        <source>Changed, but in a zone of somebody else: %1.</source>
        <translation>Geändert, aber in der Zone von jemand anderem: %1.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)…</source>
        <translation>
            <numerusform>%n Änderung &amp;veröffentlichen …</numerusform>
            <numerusform>%n Änderungen &amp;veröffentlichen …</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>Was geändert würde</translation>
    </message>
    <message>
        <source>Nothing has been changed until now. Each change has its reason and its risk, and can be left out. The table below shows what comes of it.</source>
        <translation>Bis jetzt ist nichts geändert. Jede Änderung hat ihren Grund und ihr Risiko und kann weggelassen werden. Die Tabelle darunter zeigt, was dabei herauskommt.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ScoreRing</name>
    <message>
        <source>%1 of 100, of what could be seen</source>
        <translation>%1 von 100, gemessen an dem, was zu sehen war</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>How this number comes about</source>
        <translation>Wie diese Zahl zustande kommt</translation>
    </message>
    <message>
        <source>of 100</source>
        <extracomment>Below a large number, in a small ring.</extracomment>
        <translation>von 100</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SendersPage</name>
    <message>
        <source>Who else sends in your name?</source>
        <translation>Wer sendet noch in Ihrem Namen?</translation>
    </message>
    <message>
        <source>Tick everybody who sends mail with addresses of this domain: mailboxes, newsletters, shops, invoices. Whoever is not in the list looks like a forger to receivers.</source>
        <translation>Kreuzen Sie alle an, die Mail mit Adressen dieser Domain senden: Postfächer, Rundbriefe, Läden, Rechnungen. Wer fehlt, sieht für Empfänger wie ein Fälscher aus.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::ServersPage</name>
    <message>
        <source>The server in row %1 has no name that can be used: %2</source>
        <translation>Der Server in Zeile %1 hat keinen brauchbaren Namen: %2</translation>
    </message>
    <message>
        <source>Without a mail server nobody can write to this domain. Add one, or say that it receives no mail.</source>
        <translation>Ohne Mailserver kann niemand dieser Domain schreiben. Fügen Sie einen hinzu, oder sagen Sie, dass sie keine Mail empfängt.</translation>
    </message>
    <message>
        <source>Which servers take the mail?</source>
        <translation>Welche Server nehmen die Mail?</translation>
    </message>
    <message>
        <source>Senders try the server with the lowest number first, and the next when it does not answer. Two with the same number share the mail. Alt+Up and Alt+Down move a row.</source>
        <translation>Absender versuchen zuerst den Server mit der kleinsten Zahl und den nächsten, wenn er nicht antwortet. Zwei mit gleicher Zahl teilen sich die Mail. Alt+Auf und Alt+Ab verschieben eine Zeile.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::Session</name>
    <message>
        <source>Remove domains</source>
        <translation>Domains entfernen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Set up e-mail for %1</source>
        <translation>E-Mail für %1 einrichten</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SignaturesPage</name>
    <message>
        <source>Who signs your mail?</source>
        <translation>Wer signiert Ihre Mail?</translation>
    </message>
    <message>
        <source>A signature shows that a message comes from you and was not changed. Services make their own keys and show you a record; a server of your own needs a key made here.</source>
        <translation>Eine Signatur zeigt, dass eine Nachricht von Ihnen kommt und nicht verändert wurde. Dienste erzeugen ihre Schlüssel selbst und zeigen Ihnen einen Eintrag; ein eigener Server braucht einen Schlüssel, der hier erzeugt wird.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SmtpDetail</name>
    <message>
        <source>talks, and takes mail</source>
        <translation>spricht und nimmt Mail an</translation>
    </message>
    <message>
        <source>no way to such an address from here</source>
        <translation>von hier führt kein Weg zu einer solchen Adresse</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>verweigert die Verbindung</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>ist nicht erreichbar</translation>
    </message>
    <message>
        <source>falls silent</source>
        <translation>verstummt</translation>
    </message>
    <message>
        <source>is no mail server</source>
        <translation>ist kein Mailserver</translation>
    </message>
    <message>
        <source>puts off</source>
        <translation>vertröstet</translation>
    </message>
    <message>
        <source>turns down</source>
        <translation>weist ab</translation>
    </message>
    <message>
        <source>encryption fails</source>
        <translation>Verschlüsselung scheitert</translation>
    </message>
    <message>
        <source>not as safe as was demanded</source>
        <translation>nicht so sicher wie verlangt</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>is not in the recording</source>
        <translation>steht nicht in der Aufzeichnung</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Zertifikat bis</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Verbunden nach</translation>
    </message>
    <message>
        <source>Connections to the mail servers</source>
        <translation>Verbindungen zu den Mailservern</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Choose a server to see its certificate and, in Expert, the conversation.</source>
        <translation>Wählen Sie einen Server, um sein Zertifikat und als Experte das Gespräch zu sehen.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::Sparkline</name>
    <message>
        <source>Scores over time</source>
        <translation>Punktzahlen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation>Es gibt noch keine Punktzahl.</translation>
    </message>
    <message>
        <source>The score is %1, as it was on %2.</source>
        <translation>Die Punktzahl ist %1, wie am %2.</translation>
    </message>
    <message>
        <source>The score was %1 on %2 and is %3 on %4.</source>
        <translation>Die Punktzahl war %1 am %2 und ist %3 am %4.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SpfBuilder</name>
    <message>
        <source>SPF record</source>
        <translation>SPF-Eintrag</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Einen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Remove a service</source>
        <translation>Einen Dienst entfernen</translation>
    </message>
    <message>
        <source>Choose what happens to everybody else</source>
        <translation>Wählen, was mit allen anderen geschieht</translation>
    </message>
    <message>
        <source>The record of today is being looked up.</source>
        <translation>Der heutige Eintrag wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>The record of today could not be looked up: here is only what you add.</source>
        <translation>Der heutige Eintrag konnte nicht nachgeschlagen werden: Hier ist nur, was Sie hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n SPF records today, so that receivers ignore them all. The plan puts them into one.</source>
        <translation>
            <numerusform>Heute gibt es %n SPF-Eintrag, den Empfänger übergehen. Der Plan bringt ihn in Ordnung.</numerusform>
            <numerusform>Heute gibt es %n SPF-Einträge, sodass Empfänger alle übergehen. Der Plan macht einen daraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not needed here, as its bounces go to itself</source>
        <translation>%1: hier nicht nötig, da Rückläufer an den Dienst selbst gehen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 of %2 look-ups</source>
        <translation>%1 von %2 Abfragen</translation>
    </message>
    <message>
        <source>Too many: receivers give up after ten, and then nobody is allowed. Take out what is not used, or move a bulk sender to a subdomain.</source>
        <translation>Zu viele: Empfänger geben nach zehn auf, und dann ist niemandem etwas erlaubt. Nehmen Sie heraus, was nicht benutzt wird, oder verlegen Sie einen Massenversender auf eine Subdomain.</translation>
    </message>
    <message>
        <source>Hardly any are left. When one of these services adds another, the record breaks.</source>
        <translation>Kaum welche sind übrig. Fügt einer dieser Dienste einen weiteren hinzu, so wird der Eintrag unbrauchbar.</translation>
    </message>
    <message>
        <source>What is new costs some as well: the review at the end counts it.</source>
        <translation>Was neu ist, kostet auch etwas: Die Durchsicht am Ende zählt es mit.</translation>
    </message>
    <message>
        <source>Look-ups used</source>
        <translation>Verbrauchte Abfragen</translation>
    </message>
    <message>
        <source>Allow a sender</source>
        <translation>Einen Absender erlauben</translation>
    </message>
    <message>
        <source>Remove a sender</source>
        <translation>Einen Absender entfernen</translation>
    </message>
    <message>
        <source>Type an address such as 192.0.2.10, a range such as 192.0.2.0/28, or a server&apos;s name.</source>
        <translation>Geben Sie eine Adresse wie 192.0.2.10, einen Bereich wie 192.0.2.0/28 oder den Namen eines Servers ein.</translation>
    </message>
    <message>
        <source>Type the record</source>
        <translation>Den Eintrag tippen</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Search a service, such as a newsletter or a shop</source>
        <translation>Einen Dienst suchen, etwa einen Newsletter oder einen Laden</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>192.0.2.10, 192.0.2.0/28, or mail.example.org</source>
        <translation>192.0.2.10, 192.0.2.0/28 oder mail.example.org</translation>
    </message>
    <message>
        <source>Address or server</source>
        <translation>Adresse oder Server</translation>
    </message>
    <message>
        <source>Add this &amp;address</source>
        <translation>Diese &amp;Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Treat as s&amp;uspicious (~all)</source>
        <translation>Für &amp;verdächtig halten (~all)</translation>
    </message>
    <message>
        <source>Enough together with DMARC, and kinder to mail that is forwarded.</source>
        <translation>Genügt zusammen mit DMARC und ist freundlicher zu weitergeleiteter Mail.</translation>
    </message>
    <message>
        <source>&amp;Refuse (-all)</source>
        <translation>&amp;Abweisen (-all)</translation>
    </message>
    <message>
        <source>Some receivers then refuse forwarded mail before they look at its signature.</source>
        <translation>Manche Empfänger weisen weitergeleitete Mail dann ab, bevor sie die Signatur ansehen.</translation>
    </message>
    <message>
        <source>Sa&amp;y nothing (?all)</source>
        <translation>&amp;Nichts sagen (?all)</translation>
    </message>
    <message>
        <source>Only while you find out who sends in your name.</source>
        <translation>Nur solange Sie herausfinden, wer in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Eintrag</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::SpfDetail</name>
    <message>
        <source>has no SPF record</source>
        <translation>hat keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>has more than one record</source>
        <translation>hat mehr als einen Eintrag</translation>
    </message>
    <message>
        <source>has mistakes</source>
        <translation>enthält Fehler</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>could not be looked up</source>
        <translation>konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>depends on the mail</source>
        <translation>hängt von der Mail ab</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>ist kein Name</translation>
    </message>
    <message>
        <source>was not followed: too deep</source>
        <translation>wurde nicht verfolgt: zu tief</translation>
    </message>
    <message>
        <source>%1 of %2 look-ups</source>
        <translation>%1 von %2 Abfragen</translation>
    </message>
    <message>
        <source>empty answers: %1 of %2</source>
        <translation>leere Antworten: %1 von %2</translation>
    </message>
    <message>
        <source>“%1” is no address. Put in one such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>„%1“ ist keine Adresse. Geben Sie eine wie 192.0.2.1 oder 2001:db8::1 ein.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Result: %1, by %2</source>
        <translation>Ergebnis: %1, durch %2</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Tree of the SPF record</source>
        <translation>Baum des SPF-Eintrags</translation>
    </message>
    <message>
        <source>Would this address pass?</source>
        <translation>Würde diese Adresse bestehen?</translation>
    </message>
    <message>
        <source>IP address of the sending server</source>
        <translation>IP-Adresse des sendenden Servers</translation>
    </message>
    <message>
        <source>Sender (may stay empty)</source>
        <translation>Absender (darf leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::StartPage</name>
    <message>
        <source>A web address or a whole “Name &lt;address&gt;” will do as well.</source>
        <translation>Eine Webadresse oder ein ganzes „Name &lt;Adresse&gt;“ geht auch.</translation>
    </message>
    <message>
        <source>will check %1</source>
        <translation>geprüft wird %1</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts (%1). Make sure that it is the domain that you mean: letters that look alike are a trick of forgers.</source>
        <translation>Dieser Name mischt Buchstaben mehrerer Schriften (%1). Vergewissern Sie sich, dass es die Domain ist, die Sie meinen: Ähnlich aussehende Buchstaben sind ein Kniff von Fälschern.</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>Lieber %1</translation>
    </message>
    <message>
        <source>Which domain or e-mail address?</source>
        <translation>Welche Domain oder Mailadresse?</translation>
    </message>
    <message>
        <source>Domain or e-mail address</source>
        <translation>Domain oder Mailadresse</translation>
    </message>
    <message>
        <source>example.org, or somebody@example.org</source>
        <translation>example.org oder jemand@example.org</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Your domains</source>
        <translation>Ihre Domains</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Mail einrichten</translation>
    </message>
    <message>
        <source>For a domain of yours, step by step</source>
        <translation>Für eine Ihrer Domains, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Look at a demonstration</source>
        <translation>Eine Vorführung ansehen</translation>
    </message>
    <message>
        <source>A domain with many faults, without any network</source>
        <translation>Eine Domain mit vielen Fehlern, ganz ohne Netz</translation>
    </message>
    <message>
        <source>Nothing is sent to us. Checks ask DNS servers directly.</source>
        <translation>Uns wird nichts gesendet. Prüfungen fragen DNS-Server unmittelbar.</translation>
    </message>
</context>
<context>
    <name>posthorn::ui::WindowActions</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New domain…</source>
        <translation>&amp;Neue Domain …</translation>
    </message>
    <message>
        <source>&amp;Go to the domain field</source>
        <translation>Zum Domain-&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Neu &amp;prüfen</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;whole record</source>
        <translation>&amp;Ganzen Eintrag kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste domains</source>
        <translation>Domains ein&amp;fügen</translation>
    </message>
    <message>
        <source>Re&amp;move domain</source>
        <translation>Domain &amp;entfernen</translation>
    </message>
    <message>
        <source>Move domain &amp;up</source>
        <translation>Domain nach &amp;oben</translation>
    </message>
    <message>
        <source>Move domain &amp;down</source>
        <translation>Domain nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Find in records</source>
        <translation>In Einträgen &amp;suchen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Einfach</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>E&amp;xperte</translation>
    </message>
    <message>
        <source>&amp;Words and shortcuts</source>
        <translation>&amp;Wörter und Tasten</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostic information</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>&amp;About Posthorn</source>
        <translation>Über &amp;Posthorn</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Set &amp;up e-mail…</source>
        <translation>E-Mail &amp;einrichten …</translation>
    </message>
</context>
<context>
    <name>posthorn::window::EngineWorker</name>
    <message>
        <source>“%1” is no resolver. It is left out.</source>
        <translation>„%1“ ist kein Resolver. Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is no resolver.</source>
        <translation>Das ist kein Resolver.</translation>
    </message>
</context>
</TS>
