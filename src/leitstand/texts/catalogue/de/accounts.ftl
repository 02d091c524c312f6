### Wer man ist, und wer dazugehört: Anmeldung, Personen, Zugriffsrollen, Zugangsschlüssel.

## Zugriffsrollen

accounts-role-leadership = Geschäftsleitung
accounts-role-strategy-lead = Strategieverantwortliche
accounts-role-unit-lead = Bereichsleitung
accounts-role-contributor = Mitwirkende
accounts-role-controller = Controlling
accounts-role-works-council = Betriebsrat
accounts-role-auditor = Revision
accounts-role-administrator = Verwaltung (System)
accounts-role-note-leadership = sieht alles, entscheidet, ändert Ziele und Mittel
accounts-role-note-strategy-lead = pflegt die Strategie, stellt Pläne auf, liest Listen ein
accounts-role-note-unit-lead = pflegt die Anwendungsfälle und Ergebnisse der eigenen Bereiche
accounts-role-note-contributor = schätzt und reicht Ideen ein
accounts-role-note-controller = pflegt Mittel und Ergebnisse, stellt Pläne auf
accounts-role-note-works-council = liest mit, sobald ein Anwendungsfall bewertet ist, und nimmt Stellung
accounts-role-note-auditor = liest alles, auch das Protokoll, und ändert nichts
accounts-role-note-administrator = verwaltet Personen und Einstellungen und sieht keine Strategie

## Anmeldung

accounts-log-in = Anmelden
accounts-log-out = Abmelden
accounts-log-out-sure = Möchten Sie sich abmelden?
accounts-logged-out = Sie sind abgemeldet
accounts-logged-out-note = Auf diesem Gerät ist nichts mehr offen.
accounts-log-in-with = Weiter mit { $name }
accounts-log-in-key = Mit Passkey anmelden
accounts-forgotten = Passwort vergessen
accounts-cancel = Abbrechen
accounts-inactive = Dieser Zugang ist beendet
accounts-inactive-note = Wenn das ein Irrtum ist, kann die Verwaltung Ihres Systems Sie neu einladen.
accounts-field-login = E-Mail-Adresse
accounts-field-password = Passwort
accounts-field-oldpassword = Bisheriges Passwort
accounts-field-password1 = Neues Passwort
accounts-field-password2 = Neues Passwort, noch einmal
accounts-field-email = E-Mail-Adresse
accounts-field-code = Einmalcode
accounts-field-name = Name
accounts-field-passwordless = Auch ohne Passwort anmelden (Passkey)
accounts-field-account = Konto
accounts-password-help = Mindestens 12 Zeichen; ein kurzer Satz ist gut zu merken. Sonderzeichen sind nicht nötig.
accounts-password-words = Das Passwort besteht nur aus naheliegenden Wörtern. Nehmen Sie eines, das niemand mit diesem Programm verbindet.
accounts-password-change = Passwort ändern
accounts-password-set = Passwort festlegen
accounts-password-new = Neues Passwort
accounts-password-changed = Das Passwort ist geändert
accounts-reset = Passwort vergessen
accounts-reset-note = Nennen Sie Ihre E-Mail-Adresse. Gibt es dazu einen Zugang, kommt ein Link, mit dem Sie ein neues Passwort festlegen.
accounts-reset-send = Link anfordern
accounts-reset-sent = Sehen Sie in Ihr Postfach
accounts-reset-sent-note = Gibt es zu dieser Adresse einen Zugang, ist ein Link unterwegs. Er gilt einmal.
accounts-reset-gone = Dieser Link gilt nicht mehr. Fordern Sie einen neuen an.
accounts-prove = Sind Sie es?
accounts-prove-note = Bevor Sie Zugänge ändern, bestätigen Sie bitte noch einmal, wer Sie sind.
accounts-prove-code = Geben Sie den Code aus Ihrer App oder einen Ersatzcode ein.
accounts-go-on = Weiter
accounts-save = Speichern
accounts-too-many = Zu viele Versuche
accounts-too-many-note = Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.
accounts-forged = Dieses Formular gilt nicht mehr
accounts-forged-note = Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal. Wenn das nicht hilft, müssen Cookies für diese Adresse erlaubt sein.

## Zweiter Faktor

accounts-second-factor = Zweiter Faktor
accounts-second-factor-note = Mit einem zweiten Faktor nützt ein fremdes Passwort niemandem.
accounts-second-factor-due = Richten Sie zuerst einen zweiten Faktor ein. Wer Zugänge verwaltet, braucht ihn.
accounts-code-note = Geben Sie den Code aus Ihrer App oder einen Ersatzcode ein.
accounts-app = App für Einmalcodes
accounts-app-on = eingerichtet
accounts-app-off = nicht eingerichtet
accounts-app-add = App einrichten
accounts-app-remove = App entfernen
accounts-app-remove-note = Danach fragt die Anmeldung nicht mehr nach einem Code aus der App.
accounts-app-note = Lesen Sie das Bild mit Ihrer App ein und geben Sie den Code ein, den sie zeigt.
accounts-app-picture = QR-Code für die App; der Schlüssel steht darunter als Text
accounts-app-secret = Oder geben Sie diesen Schlüssel in der App ein:
accounts-app-activate = Einschalten
accounts-keys = Sicherheitsschlüssel und Passkeys
accounts-keys-count =
    { $n ->
        [0] Keiner eingerichtet.
        [one] Einer eingerichtet.
       *[other] { $n } eingerichtet.
    }
accounts-keys-manage = Verwalten
accounts-key-add = Schlüssel hinzufügen
accounts-key-note = Geben Sie dem Schlüssel einen Namen, an dem Sie ihn wiedererkennen.
accounts-key-rename = Umbenennen
accounts-key-remove = Schlüssel entfernen
accounts-key-script = Sicherheitsschlüssel brauchen JavaScript.
accounts-use-key = Sicherheitsschlüssel verwenden
accounts-codes = Ersatzcodes
accounts-codes-note = Jeder Code gilt einmal. Bewahren Sie die Codes dort auf, wo nur Sie sie finden.
accounts-codes-left =
    { $n ->
        [one] Ein Code ist noch nicht verwendet.
       *[other] { $n } Codes sind noch nicht verwendet.
    }
accounts-codes-none = noch keine
accounts-codes-show = Ansehen
accounts-codes-make = Neue Codes erzeugen
accounts-codes-make-note = Die bisherigen Codes gelten dann nicht mehr.
accounts-codes-download = Herunterladen

## Zentrale Anmeldung

accounts-sign-on = Zentrale Anmeldung
accounts-sign-on-go = Weiter zur Anmeldung bei { $name }.
accounts-sign-on-failed = Die Anmeldung hat nicht geklappt
accounts-sign-on-failed-note = Der Anmeldedienst hat abgelehnt oder nicht verständlich geantwortet. Versuchen Sie es noch einmal; bleibt es dabei, hilft die Verwaltung Ihres Systems.
accounts-sign-on-cancelled = Anmeldung abgebrochen
accounts-sign-on-cancelled-note = Es wurde nichts geändert.
accounts-sign-on-unknown = Für Sie gibt es hier noch keinen Zugang
accounts-sign-on-unknown-note = Herein kommt, wer eingeladen ist. Bitten Sie die Verwaltung Ihres Systems um eine Einladung an diese Adresse.
accounts-sign-on-have = Verbundene Konten
accounts-sign-on-none = Mit Ihrem Zugang ist kein Konto verbunden.
accounts-sign-on-add = Konto bei { $name } verbinden
accounts-sign-on-end = Verbindung lösen

## Ohne Anmeldung, und mit wessen Augen

accounts-open = ohne Anmeldung, nur auf diesem Rechner
accounts-demo-open = Demo, ohne Anmeldung, nur auf diesem Rechner
accounts-look-as = Ansehen als
accounts-look-as-all = Alle Rechte
accounts-look = Ansehen

## Eigener Zugang

accounts-own = Mein Zugang
accounts-own-login = Anmeldung
accounts-nowhere = Sie gehören zurzeit zu keinem Unternehmen.
accounts-sessions = Wo Sie angemeldet sind
accounts-sessions-note = Kennen Sie eine Anmeldung nicht, beenden Sie alle anderen und ändern Sie Ihr Passwort.
accounts-sessions-end = Alle anderen abmelden
accounts-session-this = diese
accounts-tokens = Zugangsschlüssel
accounts-tokens-note = Mit einem Zugangsschlüssel arbeitet ein Programm in Ihrem Namen. Es darf nie mehr als Sie.
accounts-tokens-none = Sie haben keinen.
accounts-token-new = Neuer Zugangsschlüssel
accounts-token-name = Wofür
accounts-token-scopes = Was er darf
accounts-token-lasts = Gültig
accounts-token-create = Zugangsschlüssel erzeugen
accounts-token-revoke = Widerrufen
accounts-token-until = bis { DAY($day) }
accounts-token-used = zuletzt verwendet:
accounts-token-shown = Der Zugangsschlüssel „{ $name }“ wird nur jetzt gezeigt. Kopieren Sie ihn an seinen Platz:
accounts-token-incomplete = Ein Zugangsschlüssel braucht einen Namen, mindestens eine Erlaubnis und ein Ende.
accounts-scope-read = lesen
accounts-scope-write = lesen und schreiben, ohne zu entscheiden
accounts-scope-decide = Entscheidungen und Stellungnahmen festhalten
accounts-scope-manage = Personen und Einstellungen verwalten
accounts-days =
    { $n ->
        [one] ein Tag
       *[other] { $n } Tage
    }
accounts-never = noch nie
accounts-yes = ja
accounts-no = nein

## Personen

accounts-people-said =
    { $n ->
        [0] Noch hat niemand einen Zugang.
        [one] Eine Person hat Zugang.
       *[other] { $n } Personen haben Zugang.
    } { $waiting ->
        [0] { "" }
        [one] Eine Einladung ist offen.
       *[other] { $waiting } Einladungen sind offen.
    }
accounts-people-note = Zugriffsrollen sagen, wer was sehen und ändern darf. Jede Änderung wird festgehalten.
accounts-people-none = Laden Sie die erste Person ein.
accounts-roles = Zugriffsrollen
accounts-units = Bereiche
accounts-units-help = Nur für die Bereichsleitung: so geschrieben wie im Portfolio, mehrere durch Komma getrennt.
accounts-last-login = Letzte Anmeldung
accounts-waiting = Offene Einladungen
accounts-waiting-until = gilt bis { DAY($day) }
accounts-withdraw = Zurückziehen
accounts-events = Änderungen am Zugang
accounts-events-none = Bisher keine.
accounts-event-invited = Einladung verschickt
accounts-event-withdrawn = Einladung zurückgezogen
accounts-event-joined = Zugang erhalten
accounts-event-changed = Zugriffsrollen geändert
accounts-event-ended = Zugang beendet
accounts-event-token-issued = Zugangsschlüssel erzeugt
accounts-event-token-revoked = Zugangsschlüssel widerrufen
accounts-invite = Person einladen
accounts-invite-note = Die Einladung kommt als Mail. Ihr Link gilt sieben Tage und einmal.
accounts-invite-no-mail = Es ist kein Mailserver eingerichtet. Sie sehen den Link nach dem Einladen und geben ihn selbst weiter; er gilt sieben Tage und einmal.
accounts-invite-send = Einladen
accounts-invited-sent = Die Einladung an { $email } ist unterwegs.
accounts-invited-link = Geben Sie diesen Link an { $email } weiter. Er wird nur jetzt gezeigt:
accounts-access = Zugriff
accounts-end = Zugang beenden
accounts-end-note = Anmeldung und Zugangsschlüssel enden sofort. Was die Person geschrieben hat, bleibt im Protokoll.
accounts-end-now = Zugang jetzt beenden
accounts-invitation = Einladung
accounts-invited-to = { $organisation } lädt Sie ein
accounts-invited-as = Für { $email }:
accounts-invitation-accept = Einladung annehmen
accounts-invitation-known = Zu dieser Adresse gibt es schon einen Zugang. Melden Sie sich an, dann nehmen Sie die Einladung an.
accounts-invitation-gone = Diese Einladung gilt nicht mehr
accounts-invitation-gone-note = Sie wurde verwendet, zurückgezogen oder ist abgelaufen. Bitten Sie um eine neue.

## Was nicht geht

accounts-role-unknown = „{ $given }“ ist keine Zugriffsrolle. Wählen Sie mindestens eine der angebotenen.
accounts-unit-missing = Eine Bereichsleitung braucht mindestens einen Bereich. Schreiben Sie ihn wie im Portfolio.
accounts-units-too-long = Das sind zu viele oder zu lange Bereiche. Schreiben Sie jeden wie im Portfolio, durch Komma getrennt.
accounts-address-unusable = „{ $given }“ ist keine E-Mail-Adresse.
accounts-belongs-already = { $email } hat schon einen Zugang. Zugriffsrollen ändern Sie in der Liste.
accounts-name-too-long = Der Name ist zu lang. Höchstens 140 Zeichen.
accounts-name-missing = Bitte nennen Sie Ihren Namen.
accounts-no-such-person = Diese Person gibt es hier nicht.
accounts-no-such-invitation = Diese Einladung gibt es nicht mehr.
accounts-not-oneself = Den eigenen Zugang ändert jemand anderes aus der Verwaltung, oder Sie tun es an der Befehlszeile des Servers.
accounts-last-administrator = Das ist die letzte Person in der Verwaltung. Geben Sie diese Zugriffsrolle zuerst jemand anderem.
accounts-mail-failed = Die Mail ging nicht hinaus: { $reason }. Prüfen Sie die Angaben zum Mailserver; die Einladung wurde nicht angelegt.

## Mails

accounts-mail-invited-subject = Einladung: { $organisation } im Leitstand
accounts-mail-invited =
    Guten Tag,

    { $organisation } lädt Sie in den Leitstand ein. Mit diesem Link legen Sie Ihr Passwort fest:

    { $link }

    Er gilt bis zum { DAY($day) } und nur einmal. Haben Sie nicht damit gerechnet, tun Sie einfach nichts.
accounts-mail-reset-subject = Neues Passwort für den Leitstand
accounts-mail-reset =
    Guten Tag,

    mit diesem Link legen Sie ein neues Passwort fest:

    { $link }

    Haben Sie das nicht angefordert, tun Sie einfach nichts; Ihr Passwort bleibt, wie es ist.
accounts-mail-changed-subject = Ihre Anmeldung im Leitstand wurde geändert
accounts-mail-changed =
    Guten Tag,

    an Ihrer Anmeldung hat sich etwas geändert: { $what }.

    Waren Sie das nicht, ändern Sie sofort Ihr Passwort und sagen Sie der Verwaltung Ihres Systems Bescheid: { $address }
accounts-mail-changed-password = Das Passwort wurde geändert
accounts-mail-changed-app-on = Die App für Einmalcodes wurde eingerichtet
accounts-mail-changed-app-off = Die App für Einmalcodes wurde entfernt
accounts-mail-changed-key-added = Ein Sicherheitsschlüssel wurde hinzugefügt
accounts-mail-changed-key-removed = Ein Sicherheitsschlüssel wurde entfernt
accounts-mail-changed-codes = Neue Ersatzcodes wurden erzeugt
accounts-mail-changed-sign-on = Ein Konto der zentralen Anmeldung wurde verbunden oder gelöst

## Angaben zum Betrieb

accounts-set-file = Die Datei { $file } ist nicht lesbar: { $reason }.
accounts-set-address = „{ $given }“ ist keine Adresse. Schreiben Sie zum Beispiel https://leitstand.firma.de (LEITSTAND_URL oder [web] url).
accounts-set-second-factor = „{ $given }“ geht nicht. Möglich sind administrators, all und optional (LEITSTAND_SECOND_FACTOR oder [web] second_factor).
accounts-set-proxies = „{ $given }“ ist keine Zahl. Nennen Sie, wie viele Proxys vor dem Leitstand stehen (LEITSTAND_PROXIES oder [web] proxies).
accounts-set-mail = Die Angabe zum Mailserver ist nicht zu verstehen ({ $scheme }). Schreiben Sie zum Beispiel smtp+starttls://name:passwort@mail.firma.de?from=leitstand@firma.de
accounts-set-sign-on = Der { $nth }. Eintrag zur zentralen Anmeldung ist unvollständig: issuer (https://…) und client_id sind nötig.
accounts-section-people = Personen und Zugriffsrollen
