/**
 * The same for German: forms as they are written, since their first letters tell little (`zurückgewiesen`,
 * `zurückgetreten`). Nouns have their capital: `brand` is none of them.
 */
export const GERMAN_SYNONYMS = `
  ablehnen abgelehnt lehnt lehnte lehnten zurückweisen zurückgewiesen verworfen Ablehnung Zurückweisung
  kaufen kauft kaufte gekauft erwerben erwirbt erwarb erworben übernehmen übernimmt übernahm übernommen Kauf Übernahme Erwerb
  verkaufen verkauft verkaufte veräußern veräußert Verkauf Verkaufs Veräußerung
  schließen schließt schloss geschlossen dichtmachen dichtgemacht stilllegen stillgelegt Schließung Stilllegung
  festgenommen festnehmen verhaftet verhaften gefasst Festnahme Verhaftung
  zurückgetreten zurücktreten abgetreten abtreten hingeworfen Rücktritt Rücktritts Abgang
  entlassen entlässt entließ gekündigt gefeuert Entlassung Entlassungen Kündigung Kündigungen
  beginnen beginnt begann begonnen starten startet startete gestartet Beginn Auftakt
  beschlossen beschließt beschloss verabschiedet verabschiedete gebilligt billigte zugestimmt Beschluss Zustimmung
  getötet gestorben starb starben Tote Toten Todesopfer
  verletzt verletzte verletzten verwundet Verletzte Verletzten
  kürzen kürzt gekürzt senken senkt senkte gesenkt reduziert Kürzung Senkung
  erhöhen erhöht erhöhte angehoben anheben steigern gesteigert Erhöhung Anhebung
  steigt stieg gestiegen wächst wuchs gewachsen zugenommen Anstieg Zunahme Wachstum
  sinkt sank gesunken fällt fiel gefallen zurückgegangen abgenommen Rückgang Abnahme
  verschoben verschiebt vertagt Verschiebung Vertagung
  fördern fördert förderte gefördert unterstützen unterstützt unterstützte Förderung Unterstützung
  gewählt wählt wählte bestimmt ernannt berufen Wahl Ernennung
  Plan Plans Pläne Plänen Vorschlag Vorschlags Vorschläge Vorhaben Entwurf
  Konzern Konzerns Firma Firmen Unternehmen Unternehmens Betrieb
  Beschäftigte Beschäftigten Mitarbeiter Mitarbeitern Angestellte Angestellten Arbeiter
  Gespräch Gespräche Gesprächen Verhandlung Verhandlungen
  Ermittlung Ermittlungen Untersuchung Untersuchungen Prüfung
  Abkommen Abkommens Vertrag Vertrags Vereinbarung Einigung
  Schiff Schiffs Schiffe Boot Boote Frachter
  Unfall Unfalls Unglück Unglücks Zusammenstoß
  Feuer Feuers Brand Brandes Brands Großbrand
  Erdbeben Erdbebens Beben
  Hochwasser Hochwassers Überschwemmung Überschwemmungen Flut
  Demonstration Demonstrationen Protest Proteste Kundgebung
  Mail Mails Brief Briefs Schreiben Memo Nachricht
  Auto Autos Wagen Fahrzeug Fahrzeuge Pkw
  Anwalt Anwalts Anwältin Verteidiger Verteidigerin
  Streik Streiks Ausstand Arbeitskampf
  Bericht Berichts Gutachten Studie`;
