import type * as en from "./en.ts";

export const language: typeof en.language = { code: "de", direction: "ltr", name: "Deutsch" };

export const pages: typeof en.pages = {
  skip: "Zum Inhalt springen",
  workbench: {
    heading: "Jetzt ordne selbst ein",
    lead: "Gib jedem Satz seine Art. Drück auf einen Knopf oder auf den Buchstaben auf deiner Tastatur. Sag, ob du ihn so annehmen würdest. Markier die Wörter, die es dir verraten haben, und schreib eine Frage auf. Nichts wird verraten, bevor du danach fragst, und alles bleibt auf diesem Gerät.",
    withoutScript:
      "Du kannst die Arten hier ankreuzen. Um sie zu behalten, Wörter zu markieren und Satz für Satz zu vergleichen, braucht diese Seite Skripte. Ohne sie nimm Papier und öffne einen Vergleich erst, wenn du selbst eingeordnet hast.",
    notice:
      "Dieser Browser behält hier nichts. Speichere deine Arbeit als Datei, bevor du die Seite verlässt.",
    whichKinds: "Die fünf Arten und was du fragst",
    kind: "Art",
    accept: "Würdest du ihn so annehmen?",
    judgements: { accept: "Ja, ich nehme ihn an", flag: "Noch nicht, ich will erst mehr" },
    pick: "Markier die Wörter, die es dir verraten haben",
    question: "Eine Frage, die jemand beantworten könnte",
    comparison: "Der Schlüssel mit seiner Begründung",
    also: "Auch vertretbar",
    backing: "Wie gut es belegt ist",
    wholeCard: "Die ganze Karte",
    hide: "Vergleich ausblenden",
    summary: "Deine Angaben neben dem Schlüssel",
    rereads: "Am meisten lohnt es sich, noch einmal zu lesen:",
    tools: "Deine Arbeit",
    print: "Meine Arbeit drucken",
    save: "Als Datei speichern",
    open: "Eine gespeicherte Datei öffnen:",
    text: "Als Text, für eine E-Mail oder die Lernplattform deiner Schule",
    textField: "Meine Arbeit als Text",
    copy: "Text kopieren",
    clear: "Neu beginnen",
    confirm:
      "Das löscht deine Angaben zu diesem Text. Drück noch einmal auf „Neu beginnen“, um es zu tun.",
    nameLine: "Name, Klasse, Datum:",
  },
  offline: {
    drop: "Nicht länger behalten",
    zip: "Kein Netz in der Klasse? Nimm die ganze Einheit auf einem USB-Stick mit:",
    zipName: "die Einheit mit Quiz und Blättern für die Klasse, als Zip",
  },
  settings: {
    title: "Einstellungen",
    description: "Wie die Seiten aussehen, und was von deiner Arbeit auf diesem Gerät bleibt.",
    needsScript:
      "Die Einstellungen brauchen JavaScript, und in diesem Browser ist es ausgeschaltet. Alles andere kannst du auch ohne lesen.",
    reading: {
      title: "Lesen",
      about: "Wähle, was du am besten lesen kannst. Es gilt sofort und auf allen Seiten.",
      size: { legend: "Schriftgröße", usual: "wie üblich", large: "groß", larger: "größer" },
      spacing: { legend: "Abstände", usual: "wie üblich", wide: "weit" },
      font: { legend: "Buchstaben", usual: "wie üblich", plain: "überall schlicht" },
      colours: { legend: "Farben", usual: "wie dieses Gerät", light: "hell", dark: "dunkel" },
    },
    work: {
      title: "Deine gespeicherte Arbeit",
      about:
        "Willst du deine Arbeit auf ein anderes Gerät mitnehmen oder sicher aufheben, dann speichere sie als Datei. Öffne die Datei dann dort. Sie kommt auf deine Festplatte und nirgendwo sonst hin.",
      save: "Alles als Datei speichern",
      open: "Eine Datei öffnen",
      clear: "Alles löschen",
      ask: "Alle deine Antworten, Einordnungen und Einstellungen von diesem Gerät löschen? Sie lassen sich nicht zurückholen.",
      no: "Nein, behalten",
      yes: "Ja, alles löschen",
      saveDamaged: "Speichern, was sich nicht lesen lässt",
    },
  },
  review: {
    title: (unit) => `Wiederholen: ${unit}`,
    practiceTitle: "Die Übungstexte wiederholen",
    description:
      "Fragen, die wiederkommen, bevor du sie vergisst, und was du bisher geschafft hast.",
    heading: "Wiederholen",
    lead: "Jede Frage, die du beantwortet hast, kommt hier wieder, kurz bevor du sie vergessen würdest. Ein paar Minuten dann und wann genügen.",
    today: "Heute zu wiederholen",
    withoutScript:
      "Um auszusuchen, was an der Reihe ist, braucht diese Seite Skripte. Ohne sie nimm dir alle paar Tage einige Fragen aus der Liste unten vor. Antworte zuerst, dann öffne die Begründungen.",
    start: "Fang hier an:",
    more: "Die nächsten Fragen",
    done: "Was du geschafft hast",
    sureMisses: "Sieh dir diese zuerst an.",
    sureMissesWhy: "Du warst sicher, und es stimmte nicht:",
    skills: "Noch einen Blick wert,",
    skillsWhy: "und wo es gelehrt wird:",
    fromPractice: "Hast du schon welche bearbeitet?",
    fromPracticeLink: "Wiederhole, was du beantwortet hast",
    fromCheckOut: "Was du beantwortet hast, kommt wieder, wenn es an der Reihe ist:",
    fromCheckOutLink: "Wiederholen",
    chosen: "Für dich ausgesucht: Fragen, die du verfehlt hast oder die wieder an der Reihe sind.",
  },
};

const judged = {
  accept: {
    accept: "Du nimmst ihn an, und er hält.",
    flag: "Du nimmst ihn an. Der Schlüssel will erst mehr sehen.",
  },
  flag: {
    accept: "Du hältst dich zurück. Andere haben ihn bestätigt: hier darfst du annehmen.",
    flag: "Du hältst dich zurück, und mit Recht: es braucht erst mehr.",
  },
};

export const quizWords: typeof en.quizWords = {
  verdicts: {
    right: "Richtig.",
    also: "Angenommen: auch das lässt sich vertreten.",
    partly: "Zum Teil richtig.",
    wrong: "Das nicht.",
    ungraded: "Gespeichert. Vergleiche nun mit der Musterantwort.",
  },
  notAnswered: "Nicht beantwortet.",
  kept: "Behalten. Die Begründungen kommen am Ende.",
};

export const resultWords: typeof en.resultWords = {
  answered: (answered, of) => `Beantwortet: ${answered} von ${of}.`,
  right: (reached, of) => `Richtig: ${reached} von ${of}.`,
  rates: (flagged, weak, accepted, sound) =>
    `Schwache Behauptungen erkannt: ${flagged} von ${weak}. Gut belegte angenommen: ${accepted} von ${sound}.`,
  noLean: "Du neigst zu keiner Seite: weder zum Zweifeln noch zum Glauben.",
  doubting: (held) =>
    `Du neigst zum Zweifeln: gut belegte Behauptungen, die du nicht angenommen hast: ${held}. Frag, was du noch brauchst.`,
  believing: (passed) =>
    `Du neigst zum Glauben: schwache Behauptungen, die du durchgelassen hast: ${passed}. Frag, wer das sagt.`,
  question: "Frage",
};

export const workbenchWords: typeof en.workbenchWords = {
  compare: "Mit dem Schlüssel vergleichen",
  compareAgain: "Noch einmal vergleichen",
  picker: "Wörter des Satzes: drück auf die, die es dir verraten haben",
  marked: (words) =>
    `Wörter, die es mir verraten haben: ${words.map((word) => `„${word}“`).join(", ")}`,
  edited: (sentence) =>
    `Dieser Satz wurde geändert, seit du ihn eingeordnet hast. Er lautete: „${sentence}“`,
  count: (done, all) => `Eingeordnet: ${done} von ${all}.`,
  gone: (number) =>
    `Aufbewahrt, aber nicht mehr in diesem Text: Angaben zu Sätzen, die es nicht mehr gibt: ${number}.`,
  agreement: {
    key: "Dieselbe Art wie im Schlüssel.",
    also: "Angenommen: auch diese Art lässt sich vertreten.",
    other: "Im Schlüssel steht eine andere Art.",
    none: "Du hast diesem Satz keine Art gegeben.",
  },
  kinds: (own, key) => `Du: ${own}. Der Schlüssel: ${key}.`,
  judged: (as, key) => judged[as][key],
  cue: (isSeen) =>
    isSeen
      ? "Du hast ein Wort markiert, auf das der Schlüssel zeigt."
      : "Der Schlüssel zeigt auf andere Wörter als du.",
  agreed: (same, also, labelled, all) =>
    `Du hast ${labelled} von ${all} Sätzen eingeordnet. Wie im Schlüssel: ${same}. Auch vertretbar: ${also}.`,
  notJudged:
    "Du hast noch nicht gesagt, welche Sätze du annehmen würdest. Tu das auch, dann siehst du, wohin du neigst.",
  textTitle: (title) => `Meine Arbeit zu „${title}“`,
  textHead: (done, all, day) => `${done} von ${all} Sätzen eingeordnet. ${day}`,
  unlabelled: "nicht eingeordnet",
  textQuestion: (question) => `Meine Frage: ${question}`,
  saved: "Als Datei gespeichert. Du kannst sie auf einem anderen Gerät auf dieser Seite öffnen.",
  copied: "Kopiert. Füg es ein, wo du es brauchst.",
  selected: "Der Text ist ausgewählt. Kopier ihn mit Strg+C, auf dem Mac mit Cmd+C.",
  cleared: "Deine Angaben zu diesem Text sind von diesem Gerät gelöscht.",
};

export const openedWords: typeof en.openedWords = {
  problems: {
    "too-long":
      "Diese Datei ist viel zu lang, um von hier zu stammen. Es wurde nichts übernommen. Wähle eine andere.",
    "not-ours":
      "Das ist keine Datei mit gespeicherter Arbeit. Es wurde nichts übernommen. Der Name einer solchen Datei endet auf „.json“: Sieh bei deinen Downloads nach.",
    newer:
      "Diese Datei stammt von einer neueren Fassung. Lade die Seite neu und öffne sie noch einmal. Es wurde nichts übernommen.",
    unreadable:
      "Der Browser konnte diese Datei nicht lesen. Wurde sie verschoben? Wähle sie noch einmal.",
  },
  taken: (added, known) =>
    `Aus der Datei übernommen: ${added}. Schon hier, ebenso neu oder neuer: ${known}.`,
  damaged: (names) => `Nicht lesbar und ausgelassen: ${names.join(", ")}.`,
  notKept: (names) =>
    `Nicht aufbewahrt hat dieser Browser: ${names.join(", ")}. Vielleicht ist sein Speicher voll. Speichere deine Arbeit als Datei, lösche alles auf der Seite „Einstellungen“ und öffne dann beide Dateien wieder.`,
};

export const settingsWords: typeof en.settingsWords = {
  kept: "Fertig. So sehen jetzt alle Seiten aus.",
  notKept: "Dieser Browser behält hier nichts, also sieht nur diese Seite so aus.",
};

export const savedWorkWords: typeof en.savedWorkWords = {
  kept: "Dieser Browser behält deine Arbeit, auf diesem Gerät und nirgendwo sonst.",
  notKept:
    "Dieser Browser behält hier nichts. Vielleicht ist sein Speicher voll, oder das hier ist ein privates Fenster.",
  count: (answers, labels) => `Gespeicherte Antworten: ${answers}. Eingeordnete Sätze: ${labels}.`,
  damaged: (entries) =>
    `Einträge, die sich nicht lesen lassen: ${entries}. Deine übrige Arbeit ist davon nicht betroffen. Du kannst sie als Textdatei speichern und jemandem zeigen, der sich mit Computern auskennt.`,
  saved: "Die Datei liegt bei deinen Downloads.",
  cleared: "Alles ist gelöscht. Von dir ist nichts mehr auf diesem Gerät.",
  notCleared: "Es wurde nichts gelöscht.",
};

export const readAloudWords: typeof en.readAloudWords = {
  start: "Vorlesen",
  stop: "Nicht mehr vorlesen",
};

export const keepOfflineWords: typeof en.keepOfflineWords = {
  keep: (files, kilobytes) =>
    `Die gezeigten Blätter für Schüler offline behalten: ${files} Dateien, ${kilobytes} KB`,
  keeping: "Die Blätter werden geholt …",
  kept: (files) => `Behalten: ${files} Dateien öffnen sich jetzt ohne Netz.`,
  notKept:
    "Das hat nicht geklappt: kein Netz, oder kein Platz auf diesem Gerät. Es ist nichts verloren.",
  dropped: "Die Blätter werden auf diesem Gerät nicht länger behalten.",
};

export const reviewWords: typeof en.reviewWords = {
  asked: (count) => `Fragen für heute: ${count}. Antworte aus dem Gedächtnis, wie beim ersten Mal.`,
  nothingMet:
    "Du hast noch keine Frage beantwortet. Sobald du das getan hast, kommt sie hier wieder, wenn sie an der Reihe ist.",
  notKept: "Dieser Browser behält hier nichts, also kann keine Frage wiederkommen.",
  nothingDue: "Heute ist nichts an der Reihe.",
  done: "Für heute fertig.",
  more: (count) =>
    `Weitere Fragen, die an der Reihe sind: ${count}. Sie können an einem anderen Tag kommen.`,
  next: (day, count) => `Als Nächstes, am ${day}, kommen wieder: ${count}.`,
  progress: (met, of, due) => `Beantwortet: ${met} von ${of}. Heute an der Reihe: ${due}.`,
  notMet: "noch nicht gesehen",
  missed: "letztes Mal verfehlt",
  dueToday: "heute an der Reihe",
  comesBack: (day) => `kommt am ${day} wieder`,
  gone: (count, ids) =>
    `Antworten auf Fragen, die es hier nicht mehr gibt: ${count} (${ids.join(", ")}). Sie bleiben in der Datei, die du auf der Seite mit den Einstellungen speichern kannst.`,
};
