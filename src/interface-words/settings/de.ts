import type { SettingsWords } from '../../app/settings/words/en/english.ts';

const INSTALL =
  'Führen Sie in einem Terminal npx hs project install-app --force aus und prüfen Sie dann erneut.';
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `Führen Sie in einem Terminal npx hs secret ${verb} ${name} aus. Was hineingehört, steht in der README. Die Funktionen kennen es etwa zehn Sekunden später.`;
const SEND_A_TEST =
  'Senden Sie sich unter „Kanäle“ eine Testnachricht und prüfen Sie, ob der Code darin steht.';

export const GERMAN: SettingsWords = {
  page: {
    loading: 'Dieser Account wird geprüft',
    tabs: {
      setUp: 'Einrichtung',
      policies: 'Richtlinien',
      deals: 'Deals',
      channels: 'Kanäle',
      people: 'Personen',
      history: 'Verlauf',
    },
    tryAgain: 'Erneut versuchen',
    remove: 'Entfernen',
    save: 'Speichern',
    saveDefaults: 'Diese Einstellungen speichern',
    saving: 'Wird gespeichert …',
    discard: 'Änderungen verwerfen',
    saved: 'Version {version} ist gespeichert. Sie gilt innerhalb einer Minute überall.',
    changed: {
      one: '{count} Änderung ist nicht gespeichert',
      other: '{count} Änderungen sind nicht gespeichert',
    },
    neverSaved:
      'Bisher wurde nichts gespeichert: Dies sind die Standardwerte. Für Kontakte gelten sie schon; Deals können freigegeben werden, sobald Sie gespeichert haben.',
    cannotSave: {
      one: '{count} Wert kann so nicht gespeichert werden. Er ist auf seiner Registerkarte markiert.',
      other:
        '{count} Werte können so nicht gespeichert werden. Sie sind auf ihren Registerkarten markiert.',
    },
    nearest: 'Der nächste Wert, der gespeichert werden kann, ist {value}.',
    readOnly: {
      title: 'Sie können die Einstellungen ansehen, aber nicht speichern',
      text: 'Nur Admins ändern diese Einstellungen. Wer das ist, steht unter „Personen“.',
    },
    stated: 'HubSpot hat nicht bestätigt, wer Sie sind: Das steht im Verlauf neben Ihrem Namen.',
    conflict: {
      title: '{name} hat andere Einstellungen gespeichert, {when}',
      text: 'Ihre Eingaben sind noch da. Geändert wurde:',
      takeTheirs: 'Andere Version übernehmen',
      putMineOnTop: 'Meine Änderungen darübersetzen',
      after:
        'Beim Darübersetzen bleibt, was Sie geändert haben, so wie Sie es haben; alles andere wird übernommen. Danach speichern Sie wie gewohnt.',
    },
  },
  problems: {
    noAnswer: {
      title: 'HubSpot hat nicht geantwortet',
      text: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Nichts geschieht doppelt.',
    },
    malformed: {
      title: 'Diese Seite hat etwas gesendet, was sie nicht senden sollte',
      text: 'Es ist nichts geschehen. Laden Sie die Seite neu. Wenn es wieder vorkommt, sagen Sie es der Person, die die App betreut: „{field}“.',
    },
    unknownUser: {
      title: 'HubSpot hat Sie nicht erkannt',
      text: 'Laden Sie die Seite neu. Wenn es dabei bleibt, prüfen Sie unter „Einstellungen“, „Benutzer & Teams“, ob Sie ein aktiver Benutzer sind.',
    },
    notAdmin: {
      title: 'Das können nur Admins',
      text: 'Fragen Sie jemanden von denen, die unter „Personen“ stehen.',
    },
    notVouchedFor: {
      title: 'HubSpot muss bestätigen, wer Sie sind',
      text: 'Das ist nicht geschehen. Prüfen Sie, ob die öffentlichen Endpunkte eingerichtet sind, und laden Sie diese Seite neu.',
    },
    savedMeanwhile: {
      title: 'Inzwischen hat jemand anderes gespeichert',
      text: 'Von Ihnen wurde nichts gespeichert. Laden Sie die Seite neu, um zu sehen, was geändert wurde.',
    },
    notSound: {
      title: '{setting}: So kann das nicht gespeichert werden',
      text: 'Ändern Sie es und speichern Sie erneut. Es wurde nichts gespeichert.',
    },
    notSoundNearest: {
      title: '{setting}: So kann das nicht gespeichert werden',
      text: 'Der nächste Wert, der gespeichert werden kann, ist {value}. Es wurde nichts gespeichert.',
    },
    notSetUp: {
      title: 'Die App ist noch nicht eingerichtet',
      text: 'Bringen Sie zuerst in Ordnung, was unter „Einrichtung“ steht. Es fehlt: {missing}.',
    },
    missing: {
      'ledger object': 'das Objekt des Protokolls',
      clock: 'eine richtig gehende Uhr',
      scopes: 'Berechtigungsbereiche (Scopes)',
    },
    busy: {
      title: 'HubSpot ist ausgelastet',
      text: 'Warten Sie einen Moment und versuchen Sie es dann erneut. Nichts geschieht doppelt.',
    },
    tooManyTests: {
      title: 'Vorerst genug Testnachrichten',
      text: 'Höchstens fünf in zehn Minuten. Die nächste ist ab {time} möglich.',
    },
    unconfirmed: {
      title: 'Noch ist nicht bekannt, ob das geklappt hat',
      text: 'HubSpot hat es nicht rechtzeitig bestätigt. Versuchen Sie es erneut: Nichts geschieht doppelt.',
    },
    trailBroken: {
      title: 'Ein Eintrag des Protokolls wurde verändert oder entfernt',
      text: 'Auf einem solchen Protokoll wird nichts entschieden. Finden Sie heraus, wer das Objekt „OTP entry“ bearbeiten oder löschen darf, und lesen Sie docs/ledger.md.',
    },
    delivery: {
      address: {
        title: 'Auf diesem Weg kann keine Nachricht an Sie gehen',
        text: 'HubSpot kennt dafür keine Adresse oder Nummer von Ihnen. Wählen Sie einen anderen Weg.',
      },
      recipient: {
        title: 'Ihre eigene Adresse wurde abgelehnt',
        text: 'Der Mail-Dienst stellt ihr nichts zu. Prüfen Sie die Adresse Ihres HubSpot-Benutzers.',
      },
      later: {
        title: 'Der Mailserver bittet um einen späteren Versuch',
        text: 'Es ist nichts hinausgegangen. Manche Server tun das bei Absendern, die ihnen neu sind (Greylisting): Senden Sie den Test in einigen Minuten erneut.',
      },
      sender: {
        title: 'Der Mailserver hat den Absender abgelehnt',
        text: 'Prüfen Sie, ob die Absenderadresse unter „Kanäle“, sonst die in OTP_EMAIL_ROUTE, über diesen Server senden darf.',
      },
      template: {
        title: 'HubSpot hat die E-Mail abgelehnt',
        text: 'Prüfen Sie, ob die E-Mail, deren ID unter „Kanäle“ oder sonst in OTP_EMAIL_ROUTE steht, veröffentlicht und für die Single-Send-API erstellt ist und die Platzhalter aus src/delivery/hubspot-email-template.html hat.',
      },
      account: {
        title: 'Dieser HubSpot-Account darf nicht senden',
        text: 'Das Add-on für Transaktions-E-Mails oder dessen Scope fehlt. Ein Mailserver (SMTP) funktioniert auch ohne.',
      },
      other: {
        title: 'Die Nachricht wurde abgelehnt',
        text: 'Sehen Sie sich unter „Einrichtung“ die Zeilen zu Nachrichten an.',
      },
    },
    withCode: '{text} Die Antwort war: {code}.',
  },
  setUp: {
    intro:
      'Was die App in diesem Account braucht. Das Prüfen ändert nichts; eine Korrektur legt nur an, was fehlt.',
    ready: { title: 'Der Account ist bereit', text: 'Alles, was die App braucht, ist vorhanden.' },
    readyWithout: {
      title: 'Der Account ist bereit',
      text: 'Die App funktioniert. Was diesem Account fehlt, steht unten, zusammen mit dem, was trotzdem geht.',
    },
    notReady: { one: '{count} Zeile ist noch offen', other: '{count} Zeilen sind noch offen' },
    appCanFix: 'Die App kann selbst anlegen, was fehlt.',
    appCanFixSome:
      'Einen Teil kann die App selbst anlegen. Den Rest muss ein Mensch tun: Die Schritte stehen in jeder Zeile.',
    byHand: 'Das muss ein Mensch tun: Die Schritte stehen in jeder Zeile.',
    fix: 'Beheben',
    fixing: 'Läuft …',
    fixAll: 'Alles beheben, was die App kann',
    lookAgain: 'Erneut prüfen',
    looking: 'Wird geprüft …',
    columns: { state: 'Status', what: 'Was', found: 'Befund und nächster Schritt' },
    states: {
      ok: 'Bereit',
      missing: 'Fehlt',
      wrong: 'Falsch',
      without: 'Geht auch ohne',
      unknown: 'Noch unklar',
    },
    groups: {
      access: 'Zugriff',
      made: 'Was die Einrichtung in HubSpot anlegt',
      secrets: 'Secrets',
      messages: 'Nachrichten',
      proof: 'Probe',
    },
    lines: {
      token: { title: 'Zugriffstoken', about: 'Womit die App HubSpot aufruft.' },
      scopes: { title: 'Berechtigungsbereiche (Scopes)', about: 'Was die App darf.' },
      entry_object: {
        title: 'Objekt „OTP entry“',
        about: 'Das Protokoll: Jede Entscheidung ist ein Eintrag, einmal geschrieben.',
      },
      contact_properties: {
        title: 'Kontakteigenschaften',
        about: 'Für Listen, Workflows und Berichte.',
      },
      deal_properties: {
        title: 'Deal-Eigenschaften',
        about: 'Für Listen, Workflows und Berichte.',
      },
      contact_event: {
        title: 'Chronik der Kontakte',
        about: 'Zeigt, was mit jedem Code geschehen ist.',
      },
      deal_event: {
        title: 'Chronik der Deals',
        about: 'Zeigt, was mit jeder Freigabe geschehen ist.',
      },
      account_id: { title: 'OTP_ACCOUNT_ID', about: 'Bindet die Schlüssel an diesen Account.' },
      pepper: { title: 'OTP_PEPPER', about: 'Daraus entsteht jeder Code.' },
      previous_pepper: {
        title: 'OTP_PEPPER_PREVIOUS',
        about: 'Damit bleiben offene Codes nach einem Wechsel gültig.',
      },
      ledger_key: {
        title: 'OTP_LEDGER_KEY',
        about: 'Versiegelt das Protokoll. Wird nie gewechselt.',
      },
      client_secret: {
        title: 'HUBSPOT_CLIENT_SECRET',
        about: 'Zeigt, dass Workflow-Aktionen von HubSpot aufgerufen werden.',
      },
      endpoint_address: {
        title: 'OTP_ENDPOINT_BASE_URL',
        about: 'Wo Workflow-Aktionen und die Seite für Codes beantwortet werden.',
      },
      email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Auf welchem Weg E-Mails hinausgehen.' },
      email_template: {
        title: 'E-Mail-Versand',
        about: 'Ob jetzt eine Nachricht hinausgehen könnte.',
      },
      sms_route: {
        title: 'OTP_SMS_ROUTE',
        about: 'Auf welchem Weg SMS hinausgehen und ob Twilio die Anmeldung annimmt.',
      },
      round_trip: {
        title: 'Ein Eintrag, hin und zurück',
        about: 'Geschrieben, über seinen Schlüssel gefunden, sein Duplikat abgelehnt, archiviert.',
      },
      settings: { title: 'Einstellungen', about: 'Was Admins festgelegt haben.' },
    },
    twilio: {
      meanings: {
        '20003': 'Twilio {code}: die Anmeldung ist falsch, oder das Konto ist gesperrt',
        '20404': 'Twilio {code}: es gibt kein solches Konto',
      },
      lookUp: 'Twilio {code}, siehe twilio.com/docs/api/errors/{code}',
    },
    facts: {
      no_answer: {
        found: 'HubSpot hat nicht geantwortet.',
        step: 'Prüfen Sie gleich noch einmal.',
      },
      busy: {
        found: 'HubSpot nimmt gerade keine weiteren Aufrufe an.',
        step: 'Prüfen Sie in einer Minute erneut.',
      },
      waits_for: { found: 'Zuerst muss das stimmen: {of}.' },
      not_allowed: { found: 'HubSpot erlaubt der App das nicht.' },
      no_token: {
        found: 'HubSpot hat der Funktion kein Token gegeben.',
        step: 'Stellen Sie die App erneut bereit: npm run deploy.',
      },
      token_refused: {
        found: 'HubSpot akzeptiert das Token der App nicht.',
        step: 'Installieren Sie die App erneut. ' + INSTALL,
      },
      account: { found: 'Account {of}.' },
      clock_disagrees: {
        found:
          'Die Uhren der Funktion und von HubSpot gehen mehr als fünf Minuten auseinander, deshalb wird nichts entschieden.',
        step: 'Prüfen Sie in einigen Minuten erneut. Wenn es dabei bleibt, melden Sie es HubSpot.',
      },
      lacks_scope: { found: 'Es fehlt: {of}.', step: INSTALL },
      scopes_not_listed: {
        found:
          'HubSpot listet die Scopes dieser App nicht auf. Aufrufe, denen einer fehlte, stehen in ihren Zeilen.',
      },
      lacks_object: { found: 'Es gibt kein solches Objekt.' },
      lacks_group: { found: 'Es fehlt die Gruppe „{of}“.' },
      lacks_property: { found: 'Es fehlt: {of}.' },
      not_unique: {
        found: 'Zwei Einträge können denselben Wert von {of} haben.',
        step: 'HubSpot macht eine Eigenschaft nur beim Anlegen eindeutig: Löschen Sie {of} und wählen Sie dann „Beheben“.',
      },
      other_type: {
        found: 'Von anderem Typ als nötig: {of}.',
        step: 'Löschen Sie {of} (oder benennen Sie es um, wenn es Ihnen gehört) und wählen Sie dann „Beheben“.',
      },
      lacks_event: { found: 'Es fehlt das Event {of}.' },
      no_custom_events: {
        found:
          'Dieser Account hat keine benutzerdefinierten Events (Enterprise), oder die App darf sie nicht verwenden. Alles funktioniert; in die Chronik kommen Notizen.',
      },
      lacks_secret: { found: 'Es ist leer.', step: secretStep('add', '{of}') },
      not_seen: { found: 'Es ist von hier aus nicht zu sehen.' },
      unsound_secret: {
        found: 'Es ist vorhanden, aber zu kurz oder nicht in der richtigen Form.',
        step: secretStep('update', '{of}'),
      },
      same_secret: {
        found: 'Es ist dasselbe wie {of}.',
        step: 'Erzeugen Sie einen eigenen Wert: Wird der eine bekannt, darf er den anderen nicht preisgeben.',
      },
      other_account: {
        found: 'Es nennt einen anderen Account. Dieser ist {of}.',
        step: secretStep('update', 'OTP_ACCOUNT_ID'),
      },
      never_rotated: { found: 'Der Pepper wurde nie gewechselt.' },
      rotated: {
        found: 'Codes des vorherigen Peppers können eingegeben werden, bis sie ablaufen.',
      },
      no_endpoints: {
        found:
          'Keine öffentlichen Endpunkte. Karten, Freigaben und Einrichtung funktionieren; Workflow-Aktionen, die Seite für Codes und die Bestätigung durch HubSpot, wer ein Benutzer ist, nicht.',
        step: 'Dafür ist Content Hub Enterprise nötig. Wenn Sie es haben: Legen Sie HUBSPOT_CLIENT_SECRET und OTP_ENDPOINT_BASE_URL fest.',
      },
      silent_endpoint: {
        found: 'Unter dieser Adresse antwortet diese App nicht.',
        step: 'Prüfen Sie, ob die Domain verbunden ist, die Adresse auf /hs/serverless endet und die App bereitgestellt ist.',
      },
      no_single_send: {
        found:
          'HubSpot lässt die App nicht senden: Das Add-on für Transaktions-E-Mails oder dessen Scope fehlt.',
        step: 'Fügen Sie es hinzu oder nennen Sie in OTP_EMAIL_ROUTE einen Mailserver: Alles andere funktioniert.',
      },
      no_email: {
        found:
          'Es gibt keine E-Mail mit der ID, die unter „Kanäle“ oder sonst in OTP_EMAIL_ROUTE steht.',
        step: 'Erstellen Sie sie aus src/delivery/hubspot-email-template.html, veröffentlichen Sie sie und tragen Sie ihre ID dort ein.',
      },
      email_not_published: {
        found: 'Die E-Mail ist ein Entwurf.',
        step: 'Veröffentlichen Sie sie.',
      },
      email_not_readable: { found: 'HubSpot zeigt der App die E-Mail nicht.', step: SEND_A_TEST },
      code_place_not_seen: {
        found:
          'Die E-Mail ist vorhanden. Ob in ihrer Vorlage der Platz für den Code ist, lässt sich von hier aus nicht sehen.',
        step: SEND_A_TEST,
      },
      mail_server_silent: {
        found: 'Der Mailserver antwortet nicht oder nicht mit dem verlangten TLS.',
        step: 'Prüfen Sie seinen Host und Port in OTP_EMAIL_ROUTE.',
      },
      mail_login_refused: {
        found: 'Der Mailserver nimmt die Anmeldung nicht an.',
        step: secretStep('update', 'OTP_EMAIL_ROUTE'),
      },
      no_text_messages: { found: 'Keiner ist festgelegt: Codes gehen per E-Mail hinaus.' },
      sms_login_refused: {
        found: 'Twilio nimmt die Anmeldung nicht an ({of}).',
        step: secretStep('update', 'OTP_SMS_ROUTE'),
      },
      sms_account_suspended: {
        found: 'Twilio hat das Konto gesperrt, oder es ist geschlossen.',
        step: 'Sehen Sie bei Twilio auf der Seite des Kontos nach.',
      },
      twilio_silent: {
        found: 'Twilio hat nicht geantwortet.',
        step: 'Prüfen Sie gleich noch einmal.',
      },
      duplicate_accepted: {
        found: 'HubSpot hat zwei Einträgen denselben eindeutigen Wert gegeben.',
        step: 'Verwenden Sie die App in diesem Account nicht und melden Sie es ihren Herstellern.',
      },
      not_found_by_key: {
        found: 'Der Eintrag wurde geschrieben, aber über seinen Schlüssel nicht gefunden.',
        step: 'Prüfen Sie erneut. Wenn es dabei bleibt, verwenden Sie die App in diesem Account nicht.',
      },
      not_archived: {
        found: 'Der Eintrag „Set-up probe“ konnte nicht archiviert werden. Er sagt nichts aus.',
        step: 'Archivieren Sie ihn von Hand.',
      },
      trail_broken: {
        found:
          'Ein Eintrag der Einstellungen wurde verändert oder entfernt, deshalb wird nichts entschieden.',
        step: 'Finden Sie heraus, wer das Objekt „OTP entry“ bearbeiten oder löschen darf, und lesen Sie docs/ledger.md.',
      },
      defaults: { found: 'Bisher wurde nichts gespeichert: Es gelten die Standardwerte.' },
      version: { found: 'Es gilt Version {of}.' },
    },
  },
  policies: {
    purpose: 'Wofür der Code ist',
    intro:
      'Jeder Zweck hat eine eigene Richtlinie. Eine spätere Version lockert nichts für einen Code, der schon unterwegs ist.',
    guess: 'Was blindes Raten bringt',
    perCode: 'Ein Code',
    perYear: 'Ein Datensatz in einem Jahr',
    oneIn: '1 zu {times}',
    noChance: '–',
    perCodeIs: 'Ein Code: {chance}.',
    perYearIs: 'Ein Datensatz in einem Jahr: {chance}.',
    neutral: 'Die Chance beim Raten bleibt gleich.',
    labelWithRange: '{label} ({low} bis {high})',
    channels: 'Wege, die ein Code gehen darf',
    byMailOnly: 'Nur per E-Mail.',
    whenNew: 'Ein Code für eine neue Adresse',
    verifiedActor: 'HubSpot muss bestätigen, wer sendet und wer eingibt',
    keep: 'Wie lange die Spur vollständig bleibt',
    keepAbout:
      'Was älter ist, kann auf der Audit-Seite reduziert werden: Dann beweist es, dass etwas geschah, und nennt niemanden.',
    keepForEver: 'für immer',
    keepDays: { one: '{count} Tag', other: '{count} Tage' },
    purposes: {
      caller_check: 'Jemand am Telefon',
      sensitive_request: 'Eine sensible Anfrage',
      regulated_request: 'Eine regulierte Anfrage',
      portal_access: 'Zugang zum Portal',
      email_ownership: 'Besitz einer E-Mail-Adresse',
      deal_approval: 'Freigabe einer Deal-Phase',
    },
    numbers: {
      digits: {
        label: 'Ziffern eines Codes',
        about: 'Jede weitere macht einen Treffer zehnmal unwahrscheinlicher.',
      },
      minutes: {
        label: 'Minuten, die ein Code gilt',
        about: 'Eine verspätete Antwort wird gar nicht verglichen.',
      },
      attempts: {
        label: 'Antworten auf einen Code',
        about: 'Nach der letzten ist der Code verbraucht.',
      },
      coolDownSeconds: {
        label: 'Sekunden zwischen Nachrichten',
        about: 'An eine Adresse oder Nummer.',
      },
      sendsPer10Minutes: {
        label: 'Nachrichten in 10 Minuten',
        about: 'An eine Adresse oder Nummer.',
      },
      sendsPerDay: {
        label: 'Nachrichten in 24 Stunden',
        about: 'An eine Adresse oder Nummer.',
      },
      wrongPerWeek: {
        label: 'Falsche Antworten in 7 Tagen',
        about: 'Für einen Datensatz seit seinem letzten Erfolg. Dann wird er gesperrt.',
      },
      countsForMinutes: {
        label: 'Minuten, die eine Bestätigung zählt',
        about: 'So lange steht „verifiziert“ am Datensatz.',
      },
      newForHours: {
        label: 'Stunden, die eine Adresse neu ist',
        about: 'Nachdem sie zu einem schon vorhandenen Datensatz kam.',
      },
    },
    whenNewOptions: { warn: 'geht mit einer Warnung hinaus', refuse: 'wird abgelehnt' },
    channelNames: { email: 'E-Mail', sms: 'SMS' },
    channelOrders: {
      email: 'Nur E-Mail',
      sms: 'Nur SMS',
      'email,sms': 'Zuerst E-Mail, sonst SMS',
      'sms,email': 'Zuerst SMS, sonst E-Mail',
    },
  },
  deals: {
    intro:
      'Ein Deal erreicht eine geschützte Phase, sobald die freigebende Person genau diesen Schritt mit einem Code bestätigt hat.',
    none: {
      title: 'Keine Phase ist geschützt',
      text: 'Schützen Sie eine Phase, dann gelangt kein Deal von seiner Karte aus ohne Freigabe dorthin.',
    },
    homeCurrency: 'Währung eines Deals, der keine nennt',
    currencyFormat: 'Drei Großbuchstaben, zum Beispiel EUR.',
    addStage: 'Phase schützen',
    removeStage: 'Schutz dieser Phase aufheben',
    stage: 'Phase',
    stageOf: '{pipeline}: {stage}',
    unknownStage:
      'Diese Phase gibt es in diesem Account nicht mehr. Wählen Sie eine andere oder heben Sie den Schutz auf.',
    twice: 'Diese Phase ist bereits geschützt. Wählen Sie eine andere.',
    currencies: 'Währungen der Beträge',
    currenciesAbout: 'Durch Kommas getrennt. Ein Deal in jeder anderen Währung gilt als größter.',
    noCurrency: 'Nennen Sie mindestens eine Währung.',
    tier: 'Stufe {number}',
    addTier: 'Stufe für höhere Beträge hinzufügen',
    removeTier: 'Diese Stufe entfernen',
    from: 'Ab {currency}',
    amount: 'Ein Betrag von 0 oder mehr.',
    first: 'Freigabe',
    second: 'Danach durch jemand anderen',
    kinds: {
      none: 'Niemand sonst',
      owner: 'Zuständiger Mitarbeiter',
      property: 'Person laut Deal-Eigenschaft',
      users: 'Eine dieser Personen',
    },
    property: 'Interner Name der Eigenschaft',
    propertyAbout: 'Vom Typ HubSpot-Benutzer, zum Beispiel deal_manager.',
    users: 'Personen',
    nobody: 'Wählen Sie mindestens eine Person.',
    requesterMayApprove: 'Wer anfragt, darf auch freigeben',
    approverEnters:
      'Nur die freigebende Person darf den Code eingeben, und HubSpot muss sie bestätigen',
  },
  channels: {
    intro:
      'Wie Nachrichten hinausgehen, steht in zwei Secrets, damit keine Seite ein Passwort zeigt. Was gilt, soweit es gezeigt werden darf:',
    columns: { channel: 'Kanal', via: 'Über', brand: 'Unterschrift', detail: 'Mit' },
    sender: {
      title: 'Von wem E-Mails kommen',
      about:
        'Ein leeres Feld gilt so, wie es das Secret OTP_EMAIL_ROUTE sagt. Eine Testnachricht geht nach dem, was gespeichert ist.',
      labels: {
        senderName: 'Name des Absenders',
        senderAddress: 'Adresse des Absenders',
        replyTo: 'Adresse für Antworten',
        emailId: 'ID der E-Mail in HubSpot',
      },
      nameAbout: {
        hubspot:
          'Mit ihm sind Nachrichten unterschrieben. In der Absenderzeile steht er, sobald hier auch eine Absenderadresse eingetragen ist.',
        smtp: 'Steht in der Absenderzeile, und Nachrichten sind mit ihm unterschrieben.',
      },
      nameWrong:
        'Höchstens 80 Buchstaben, Ziffern, Leerzeichen und von den Zeichen nur & . , ’ + ! ( ) / -',
      addressAbout: {
        hubspot:
          'Muss in HubSpot verifiziert sein: an einer verbundenen Domain für den E-Mail-Versand oder die eines Benutzers. An die Stelle jeder anderen setzt HubSpot eine eigene. Leer: wie in der E-Mail.',
        smtp: 'Eine, von der aus der Mailserver Sie senden lässt. Was nicht zugestellt werden kann, kommt an sie zurück.',
      },
      addressWrong: 'Genau eine E-Mail-Adresse, zum Beispiel verify@ihre.domain.',
      replyToAbout: {
        hubspot: 'Leer: wie in der E-Mail.',
        smtp: 'Leer: Antworten gehen an den Absender.',
      },
      emailIdAbout:
        'Eine veröffentlichte E-Mail, die für die Single-Send-API gespeichert ist. HubSpot zeigt ihre ID in den Details der E-Mail.',
      emailIdWrong: 'Eine Zahl, zum Beispiel 7001.',
    },
    countries: 'Länder, in die SMS gehen',
    countriesAbout:
      'Keines gewählt: nur das Land der Absendernummer. Jedes weitere Land ist eines mehr, in dem jemand hohe Kosten verursachen kann.',
    messagesPerDay: 'SMS pro Tag',
    messagesPerDayAbout:
      'Für den ganzen Account. Sind sie verbraucht, ruhen SMS bis zum nächsten Tag.',
    test: 'Testnachricht an mich senden',
    testing: 'Wird gesendet …',
    preview: 'Text zeigen',
    previewing: 'Wird geholt …',
    previewFailed: 'Der Text konnte nicht geholt werden. Versuchen Sie es noch einmal.',
    testAbout:
      'Nur an Sie, {email}, so wie ein Kontakt sie bekäme, mit einem Code, der nirgends passt.',
    testAboutNobody:
      'Nur an Sie, so wie ein Kontakt sie bekäme, mit einem Code, der nirgends passt.',
    testChannel: 'Kanal der Testnachricht',
    language: 'Sprache',
    handedOver: 'An {to} übergeben. Prüfen Sie, ob die Nachricht ankommt und der Code darin steht.',
    vias: {
      hubspot: 'Transaktions-E-Mails von HubSpot',
      smtp: 'einen Mailserver',
      twilio: 'Twilio',
      none: 'nicht eingerichtet',
    },
  },
  people: {
    intro:
      'Die eigene Rolle einer Person zählt. Ohne eine solche zählt die höchste aus der Rolle für alle und den Rollen ihrer Teams.',
    noAdmin: {
      title: 'Noch ist niemand Admin',
      text: 'Solange das so ist, kann jeder diese Einstellungen ändern. Tragen Sie zuerst sich selbst ein.',
    },
    makeMeAdmin: 'Mich zum Admin machen',
    everyone: 'Alle',
    teams: 'Teams',
    people: 'Personen',
    add: {
      team: 'Einem Team eine Rolle geben',
      person: 'Einer Person eine Rolle geben',
      choose: 'Auswählen …',
    },
    role: 'Rolle',
    gone: 'Nicht mehr in diesem Account ({id})',
    columns: { who: 'Wer', role: 'Rolle' },
    roleOption: '{name}: {about}',
    roles: {
      viewer: { name: 'Betrachter', about: 'sieht, wie es um einen Datensatz steht' },
      sender: { name: 'Absender', about: 'sendet Codes, prüft sie, bittet um Freigabe' },
      approver: { name: 'Freigebender', about: 'kann gebeten werden, Deal-Phasen freizugeben' },
      supervisor: {
        name: 'Supervisor',
        about: 'entsperrt einen Datensatz oder bestätigt von Hand, mit einem zweiten Supervisor',
      },
      admin: { name: 'Admin', about: 'ändert diese Einstellungen' },
    },
  },
  history: {
    none: {
      title: 'Bisher wurde nichts gespeichert',
      text: 'Jede gespeicherte Version steht hier, mit dem, was sie geändert hat.',
    },
    columns: { version: 'Version', when: 'Wann', who: 'Wer', changes: 'Änderungen' },
    noChange: 'Die Standardwerte, unverändert',
    change: '{label}: {before} → {now}',
    nothing: 'nichts',
    asSecret: 'wie im Secret',
    entries: { one: '{count} Eintrag', other: '{count} Einträge' },
    yes: 'ja',
    no: 'nein',
    workflow: 'Workflow {id}',
    entryPage: 'Die Seite für Codes',
    stated: '{name} (nach Angabe der Seite)',
    settingOf: '{purpose}, {setting}',
    labels: {
      homeCurrency: 'Währung eines Deals, der keine nennt',
      stages: 'Geschützte Phasen',
      senderName: 'Name des E-Mail-Absenders',
      senderAddress: 'Adresse des E-Mail-Absenders',
      replyTo: 'Adresse für Antworten auf E-Mails',
      emailId: 'ID der E-Mail in HubSpot',
      countries: 'Länder, in die SMS gehen',
      messagesPerDay: 'SMS pro Tag',
      everyone: 'Rolle für alle',
      teams: 'Rollen von Teams',
      people: 'Rollen von Personen',
      noAdmin: 'Eine Liste von Rollen ohne Admin',
      youNoAdmin: 'Eine Liste von Rollen, in der jemand Admin ist, aber nicht Sie',
    },
  },
};
