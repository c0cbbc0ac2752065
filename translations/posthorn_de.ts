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
        <source>Answer every question from this zone file (master format), without any network; may be given several times. A name outside every zone cannot be looked up, and the delegation is not looked at.</source>
        <translation>Jede Frage aus dieser Zonendatei (Master-Format) beantworten, ganz ohne Netz; darf mehrmals angegeben werden. Ein Name außerhalb aller Zonen kann nicht nachgeschlagen werden, und die Delegation wird nicht angesehen.</translation>
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
        <source>Trust these certificate authorities (PEM) as well, for DNS over HTTPS.</source>
        <translation>Auch diesen Zertifizierungsstellen (PEM) vertrauen, für DNS über HTTPS.</translation>
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
        <source>What the server calls itself (EHLO). Default: the domain.</source>
        <translation>Wie sich der Server nennt (EHLO). Vorgabe: die Domain.</translation>
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
        <source>DNS knows no {domain}. No mail can be delivered to it, and none should come from it.</source>
        <translation>Im DNS ist {domain} nicht bekannt. Dorthin kann keine Mail zugestellt werden, und von dort sollte keine kommen.</translation>
    </message>
    <message>
        <source>Look for a typing error in the name. If it is right, register the domain, or ask your registrar why it is not in DNS.</source>
        <translation>Prüfen Sie den Namen auf Tippfehler. Stimmt er, so registrieren Sie die Domain oder fragen Sie Ihren Registrar, warum sie nicht im DNS steht.</translation>
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
        <source>The domain could not be looked up</source>
        <translation>Die Domain konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Whether it exists is not known: {reason}.</source>
        <translation>Ob es sie gibt, ist nicht bekannt: {reason}.</translation>
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
        <source>Replace the wildcard record (*) by records for the names that need one.</source>
        <translation>Ersetzen Sie den Platzhalter-Eintrag (*) durch Einträge für die Namen, die einen brauchen.</translation>
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
        <source>The record of the selector {selector} cannot be read, so mail signed with it counts as unsigned.</source>
        <translation>Der Eintrag des Selektors {selector} ist nicht lesbar; damit signierte Mail gilt als nicht signiert.</translation>
    </message>
    <message>
        <source>Copy the record once more from your provider, without quotation marks or backslashes.</source>
        <translation>Kopieren Sie den Eintrag noch einmal von Ihrem Anbieter, ohne Anführungszeichen und umgekehrte Schrägstriche.</translation>
    </message>
    <message>
        <source>Several keys under one DKIM selector</source>
        <translation>Mehrere Schlüssel unter einem DKIM-Selektor</translation>
    </message>
    <message>
        <source>{count} records stand at the selector {selector}; which one a receiver takes is left to chance.</source>
        <translation>{count} Einträge stehen unter dem Selektor {selector}; welchen ein Empfänger nimmt, ist Zufall.</translation>
    </message>
    <message>
        <source>Keep the key that is in use, and delete the others.</source>
        <translation>Behalten Sie den Schlüssel, der benutzt wird, und löschen Sie die anderen.</translation>
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
        <source>{sure}</source>
        <translation>{sure}</translation>
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
        <source>The DMARC record is not recognised as one</source>
        <translation>Der DMARC-Eintrag wird nicht als solcher erkannt</translation>
    </message>
    <message>
        <source>Receivers ignore it: {why}.</source>
        <translation>Empfänger übergehen ihn: {why}.</translation>
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
        <source>Publish it at _dmarc.{domain}, and delete it at {name}.</source>
        <translation>Veröffentlichen Sie ihn unter _dmarc.{domain}, und löschen Sie ihn unter {name}.</translation>
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
        <source>Publish a TXT record at _dmarc.{domain}; “v=DMARC1; p=none” with an address for reports is a safe start.</source>
        <translation>Veröffentlichen Sie einen TXT-Eintrag unter _dmarc.{domain}; „v=DMARC1; p=none“ mit einer Adresse für Berichte ist ein sicherer Anfang.</translation>
    </message>
    <message>
        <source>The DMARC policy is not one that exists</source>
        <translation>Die DMARC-Richtlinie ist keine, die es gibt</translation>
    </message>
    <message>
        <source>“{text}” is none of none, quarantine and reject. Receivers do no more than send reports, if that.</source>
        <translation>„{text}“ ist weder none noch quarantine noch reject. Empfänger senden höchstens Berichte.</translation>
    </message>
    <message>
        <source>Write p=none, p=quarantine or p=reject.</source>
        <translation>Schreiben Sie p=none, p=quarantine oder p=reject.</translation>
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
        <source>“{text}” has a value that does not exist; receivers use the default instead.</source>
        <translation>„{text}“ hat einen Wert, den es nicht gibt; Empfänger nehmen stattdessen die Vorgabe.</translation>
    </message>
    <message>
        <source>Correct the tag, or take it out.</source>
        <translation>Berichtigen Sie das Feld, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>There is stray text in the DMARC record</source>
        <translation>Im DMARC-Eintrag steht Text, der nicht hineingehört</translation>
    </message>
    <message>
        <source>“{text}” is no part of a policy. Some receivers ignore the whole record because of it.</source>
        <translation>„{text}“ gehört zu keiner Richtlinie. Manche Empfänger übergehen deswegen den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>Take “{text}” out.</source>
        <translation>Nehmen Sie „{text}“ heraus.</translation>
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
        <source>With p=none receivers report forged mail, but deliver it.</source>
        <translation>Bei p=none melden Empfänger gefälschte Mail, stellen sie aber zu.</translation>
    </message>
    <message>
        <source>When the reports show that all your own mail passes, go on to p=quarantine.</source>
        <translation>Wenn die Berichte zeigen, dass alle Ihre eigene Mail besteht, gehen Sie weiter zu p=quarantine.</translation>
    </message>
    <message>
        <source>The DMARC policy is marked as a test</source>
        <translation>Die DMARC-Richtlinie ist als Test gekennzeichnet</translation>
    </message>
    <message>
        <source>With t=y, receivers that follow today&apos;s standard apply “{effective}” instead of “{written}”; older ones apply “{written}” in full.</source>
        <translation>Bei t=y wenden Empfänger, die dem heutigen Standard folgen, „{effective}“ statt „{written}“ an; ältere wenden „{written}“ voll an.</translation>
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
        <source>{hint}</source>
        <translation>{hint}</translation>
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
        <source>The DMARC policy could not be looked up</source>
        <translation>Die DMARC-Richtlinie konnte nicht nachgeschlagen werden</translation>
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
        <source>quotation marks, backslashes or special characters were copied along</source>
        <translation>Anführungszeichen, umgekehrte Schrägstriche oder Sonderzeichen wurden mitkopiert</translation>
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
        <source>Take it out.</source>
        <translation>Nehmen Sie es heraus.</translation>
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
        <source>{host} is at {address}, which works only inside a private network.</source>
        <translation>{host} ist unter {address} zu finden; das geht nur innerhalb eines privaten Netzes.</translation>
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
        <source>A mail server&apos;s address could not be looked up</source>
        <translation>Die Adresse eines Mailservers konnte nicht nachgeschlagen werden</translation>
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
        <source>{domain} names no mail server and has no address either. Everything sent to it comes back.</source>
        <translation>{domain} nennt keinen Mailserver und hat auch keine Adresse. Alles, was dorthin gesendet wird, kommt zurück.</translation>
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
        <source>Put the server&apos;s real name into the MX record: letters, digits and hyphens only.</source>
        <translation>Tragen Sie den wirklichen Namen des Servers in den MX-Eintrag ein: nur Buchstaben, Ziffern und Bindestriche.</translation>
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
        <source>At character {position}, “{term}”: {why}. Receivers then ignore the whole record.</source>
        <translation>Bei Zeichen {position}, „{term}“: {why}. Empfänger übergehen dann den ganzen Eintrag.</translation>
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
        <source>“{term}” trusts {name}, but {domain} is not registered: whoever registers it may send as you.</source>
        <translation>„{term}“ vertraut {name}, aber {domain} ist nicht registriert: Wer diese Domain registriert, darf als Sie senden.</translation>
    </message>
    <message>
        <source>Take “{term}” out of the record today.</source>
        <translation>Nehmen Sie „{term}“ noch heute aus dem Eintrag.</translation>
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
        <source>An included record is broken</source>
        <translation>Ein eingebundener Eintrag ist fehlerhaft</translation>
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
        <source>{count} of its names lead to nothing; after {limit} receivers stop and count the record as broken.</source>
        <translation>{count} seiner Namen führen ins Leere; nach {limit} hören Empfänger auf und werten den Eintrag als fehlerhaft.</translation>
    </message>
    <message>
        <source>Take out the terms whose names do not exist any more.</source>
        <translation>Nehmen Sie die Angaben heraus, deren Namen es nicht mehr gibt.</translation>
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
        <source>If {host} also sends your mail, add “mx” to the record.</source>
        <translation>Wenn {host} auch Ihre Mail sendet, fügen Sie dem Eintrag „mx“ hinzu.</translation>
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
        <source>The MTA-STS record could not be looked up</source>
        <translation>Der MTA-STS-Eintrag konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Whether there is one is not known: {reason}.</source>
        <translation>Ob es einen gibt, ist nicht bekannt: {reason}.</translation>
    </message>
    <message>
        <source>The MTA-STS record is in order</source>
        <translation>Der MTA-STS-Eintrag ist in Ordnung</translation>
    </message>
    <message>
        <source>It announces that senders shall insist on encryption.</source>
        <translation>Er kündigt an, dass Absender auf Verschlüsselung bestehen sollen.</translation>
    </message>
    <message>
        <source>There is more than one TLS reporting record</source>
        <translation>Es gibt mehr als einen Eintrag für TLS-Berichte</translation>
    </message>
    <message>
        <source>The TLS reporting record is malformed</source>
        <translation>Der Eintrag für TLS-Berichte ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>Senders ignore it, and you do not learn when encryption fails.</source>
        <translation>Absender übergehen ihn, und Sie erfahren nicht, wenn die Verschlüsselung scheitert.</translation>
    </message>
    <message>
        <source>Write it as: v=TLSRPTv1; rua=mailto:you@example.com (with an address of yours).</source>
        <translation>Schreiben Sie ihn so: v=TLSRPTv1; rua=mailto:you@example.com (mit einer Adresse von Ihnen).</translation>
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
        <source>The TLS reporting record could not be looked up</source>
        <translation>Der Eintrag für TLS-Berichte konnte nicht nachgeschlagen werden</translation>
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
        <source>TTL left</source>
        <extracomment>Column: the seconds that the answer may still be remembered.</extracomment>
        <translation>TTL übrig</translation>
    </message>
    <message>
        <source>TTL published</source>
        <extracomment>Column: the TTL as the name servers publish it.</extracomment>
        <translation>TTL veröffentlicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>Vom Server</translation>
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
