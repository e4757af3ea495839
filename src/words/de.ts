import type * as en from "./en.ts";

export const language: typeof en.language = { code: "de", direction: "ltr", name: "Deutsch" };

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** “2. Dezember 2015”, “Oktober 2015”, “etwa 2012”. */
function dateInWords(date: string): string {
  if (date.endsWith("~")) return `etwa ${dateInWords(date.slice(0, -1))}`;
  if (!/^\d/u.test(date)) return "ohne Datum";
  const [year = "", month, day] = date.split("-");
  const words = [day && `${Number(day)}.`, month && months[Number(month) - 1], year];
  return words.filter(Boolean).join(" ");
}

const joined = (parts: readonly string[], word: string): string =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1) ?? ""}`;

const listInWords = (parts: readonly string[]): string => joined(parts, "und");

/** “Überschrift, Sätze 2, 5 und 11”: for places where no case shows. */
function sentenceList(numbers: readonly number[]): string {
  const headline = numbers.includes(0) ? ["Überschrift"] : [];
  const [first, ...others] = numbers.filter((number) => number !== 0);
  const noun = others.length === 0 ? "Satz" : "Sätze";
  const rest = first === undefined ? [] : [`${noun} ${first}`, ...others.map(String)];
  return listInWords([...headline, ...rest]);
}

const gradesInWords = (grades: string): string => `Klassen ${grades.replace(" to ", " bis ")}`;

export const names: typeof en.names = {
  headline: "Überschrift",
  sentence: (number) => (number === 0 ? "Überschrift" : `Satz ${number}`),
  sentences: sentenceList,
  list: listInWords,
  or: (parts) => joined(parts, "oder"),
  date: dateInWords,
  shortDate: (date) => dateInWords(date).replace(/(\p{Lu}\p{L}{2})\p{L}* \d{4}$/u, "$1"),
  number: (value) => value.toLocaleString("de"),
  range: (from, to) => `${from} bis ${to}`,
};

export const vocabulary: typeof en.vocabulary = {
  kinds: {
    "attributed-claim": {
      label: "Zugeschriebene Behauptung",
      test: "Zeigen Wörter in diesem Satz, dass seine Aussage die Worte oder Gedanken von jemand anderem sind?",
      example: "„Die Brücke ist sicher“, sagte die Ingenieurin.",
    },
    "unattributed-claim": {
      label: "Behauptung ohne Quelle",
      test: "Könnte eine Akte, eine Zählung oder ein Zeuge es klären, obwohl niemand genannt wird?",
      example: "„Die Brücke ist 40 Meter lang.“",
    },
    conclusion: {
      label: "Schlussfolgerung",
      test: "Ist es ein Urteil, eine Ursache, ein Motiv oder ein „muss“, das kein einzelner Nachweis klären könnte?",
      example: "„Die Stadt hat also ihr Geld verschwendet.“",
    },
    "open-question": {
      label: "Offene Frage",
      test: "Stellt er eine Frage, geradeheraus oder auf Umwegen?",
      example: "„Wie lange wird die Brücke halten?“",
    },
    signpost: {
      label: "Wegweiser",
      test: "Ordnet er nur den Text, wie „Folgendes“?",
      example: "„Was dann geschah, steht hier.“",
    },
  },
  supports: {
    "confirmed-independently": "Unabhängig bestätigt",
    "partly-supported": "Teilweise gestützt",
    "rests-on-one-source": "Beruht auf einer einzigen Quelle",
    contradicted: "Andere Befunde widersprechen",
    "cannot-tell-yet": "Noch nicht zu sagen",
  },
  findings: {
    supported: "Gestützte Schlussfolgerung",
    "partly-supported": "Teilweise gestützte Schlussfolgerung",
    "unsupported-here": "Nicht gestützte Schlussfolgerung",
  },
  statuses: {
    answered: "Beantwortet",
    "partly-answered": "Teilweise beantwortet",
    open: "Offen",
    "may-never-be-known": "Vielleicht nie zu erfahren",
  },
  cueEffects: {
    neutral: "neutral",
    doubting: "deutet Zweifel an",
    endorsing: "deutet an, dass es stimmt",
    "hides-speaker": "verbirgt, wer spricht",
  },
  sourceTypes: {
    "named-person": "eine genannte Person",
    "named-body": "eine genannte Stelle",
    "unnamed-source": "eine Quelle ohne Namen",
    nobody: "niemand",
  },
  evidenceOffered: {
    none: "Keine",
    described: "Beschrieben",
    shown: "Gezeigt",
    linked: "Verlinkt",
  },
  flags: {
    "reported-conclusion": "wiedergegebene Schlussfolgerung",
    "reported-intention": "wiedergegebene Absicht",
    "source-not-named": "Quelle nicht genannt",
  },
  sourceKinds: {
    "primary-statement": "Aussage eines Beteiligten",
    news: "Nachricht aus dieser Zeit",
    analysis: "Unabhängige Analyse",
    "official-report": "Amtlicher Bericht",
    scholarship: "Spätere Forschung",
    reference: "Nachschlagewerk",
    opinion: "Meinung",
  },
  stances: {
    supports: "Stützt",
    contradicts: "Widerspricht",
    complicates: "Macht es weniger einfach",
    context: "Hintergrund",
  },
  stages: { worked: "Schritt für Schritt", faded: "Ein Hinweis", alone: "Allein" },
  skills: {
    "find-the-source": "Finde, wer es sagt",
    "find-the-cue": "Finde das Wort, das die Quelle anzeigt",
    "judge-the-reach": "Erkenne, wie weit der Name der Quelle reicht",
    "name-the-kind": "Unterscheide Behauptungen, Schlussfolgerungen und Fragen",
    "weigh-the-source": "Wäge die Quelle ab",
    "accept-what-holds": "Nimm an, was hält",
    "spot-the-change": "Sieh, was beim Weitererzählen anders wurde",
    "ask-what-is-missing": "Frag, was fehlt",
    "test-the-reasoning": "Prüfe, ob es daraus folgt",
    "name-the-pattern": "Erkenne ein Muster und stell seine Frage",
    "check-the-numbers": "Prüfe die Zahlen",
    "compare-sources": "Vergleiche, was andere sagen",
    "say-it-fairly": "Sag es fair",
  },
  stockErrors: {
    "quote-for-fact": "nimmt das Gesagte für eine Tatsache",
    "unproven-for-false": "nimmt „unbewiesen“ für „falsch“",
    "judges-by-speaker": "urteilt danach, wer spricht",
    "needed-for-enough": "verwechselt „nötig“ mit „genug“",
    "motive-from-result": "liest aus einem Ergebnis ein Motiv",
  },
  levels: { easier: "Leichter", middle: "Mittel", harder: "Schwerer" },
};

export const pages: typeof en.pages = {
  skip: "Zum Inhalt springen",
  frame: {
    next: "Weiter:",
    foot: "Kein Konto, keine Cookies, kein Tracking. Deine Antworten bleiben auf diesem Gerät.",
    practice: "Üben",
    glossary: "Glossar",
    about: "Über das Projekt (auf Englisch)",
    unit: "Diese Einheit",
  },
  unitPages: {
    unit: "Die Einheit",
    read: "Lesen",
    checkOut: "Abschlusstest",
    review: "Wiederholen",
    dissection: "Zerlegt",
    evidence: "Belege",
    provenance: "Herkunft",
    print: "Drucken",
  },
  teacherPages: {
    unit: "Die Seiten für die Klasse",
    practiceTexts: "die Übungstexte",
    teach: "Für Lehrkräfte",
    keys: "Schlüssel",
    print: "Blätter und Schlüssel zum Drucken",
    class: "Ergebnisse der Klasse",
  },
  quiz: {
    notice:
      "Dieser Browser behält hier nichts. Deine Antworten sind weg, wenn du die Seite verlässt.",
    number: "Deine Zahl, in Ziffern:",
    written: "Deine Antwort",
    howSure: "Wie sicher bist du? Drück auf eine Antwort, um zu prüfen.",
    sure: "Sicher",
    fairly: "Ziemlich sicher",
    guess: "Geraten",
    again: "Noch einmal versuchen",
    reasons: "Die Antwort mit Begründung",
    model: "Mit einer Musterantwort vergleichen",
    verdicts: { right: "Richtig", also: "Auch angenommen", wrong: "Das nicht" },
    error: (error) => `Diese Antwort ${error}.`,
    fullAnswer: "Eine vollständige Antwort:",
    example: "Zum Beispiel:",
    level: "Welcher dieser Stufen entspricht deine Antwort am ehesten?",
    here: "in dieser Lektion",
    howSureOwn: "Wie sicher bist du? Drück einen Knopf, um mit einer Musterantwort zu vergleichen.",
    finish: "Sieh, wie es gelaufen ist",
    sureMisses: "**Sieh dir das zuerst an.** Du warst sicher, und es war nicht so:",
    skills: "**Einen zweiten Blick wert,** und wo du es lernst:",
  },
  lesson: {
    description: (question, headline) => `${question} Eine Lektion zu „${headline}“.`,
    head: (number, minutes) => `Lektion ${number} · etwa ${minutes} Minuten im Unterricht`,
    turn: (sentence) => `Du bist dran: Satz ${sentence}`,
    conclusionTurn: (sentence) => `Du bist dran: die Schlussfolgerung in Satz ${sentence}`,
    worked: (sentence) => `Vorgemachtes Beispiel: Satz ${sentence}`,
    whichKind: "Welche Art ist es? Schreib sie erst auf, mit dem Wort, das es dir verraten hat.",
    askConclusion: [
      "Was wird als Grund genannt?",
      "Welches Zwischenglied fehlt?",
      "Was könnte es sonst erklären?",
      "Was kannst du höchstens fairerweise sagen?",
    ],
    compare: "Vergleichen",
    reasonStands: (sentences) => `Hier steht der Grund: ${sentences}.`,
    missing: "Es fehlt:",
    wholeCard: "Die ganze Karte",
    ticketSample: "Ein Beispiel",
    ask: "Frag:",
    example: "Zum Beispiel:",
    raisedBy: "Aufgeworfen von",
    whyItMatters: "Warum es wichtig ist:",
    whoCouldAnswer: "Wer es beantworten könnte:",
    whereToLook: "Wo du nachsehen kannst:",
    status: "Wie es damit steht",
    interest: "Ihr Interesse",
  },
  read: {
    title: (headline) => `Lesen: ${headline}`,
    description: (headline) =>
      `Der Artikel „${headline}“ ohne Einordnung, mit nummerierten Sätzen.`,
    lead: "Lies ihn zuerst so, wie er ist, noch ohne Einordnung. Die Zahlen zählen die Sätze, damit ihr über sie reden könnt.",
    adapted: "Einfachere Wörter daneben zeigen",
    sentence: "Satz",
    keptHard: "Was sich nicht einfacher sagen ließ",
    glossary: "Wörter, die du vielleicht nicht kennst, stehen im [Glossar].",
  },
  practice: {
    title: "Üben",
    description:
      "Kurze erfundene Texte, die du selbst zerlegst. Jeder Satz ist eingeordnet, damit du vergleichen kannst.",
    lead: "Du hast gesehen, wie ein Artikel zerlegt wird. Jetzt machst du es selbst, mit Texten, die du noch nie gesehen hast. Alle sind erfunden: die Orte, die Menschen und die Zahlen. Manche halten und manche nicht. Herauszufinden, welche, ist die Aufgabe.",
    sentences: (count) => `${count} Sätze`,
    textTitle: (subject) => `Üben: ${subject}`,
    invented: "Zum Üben erfunden.",
    notReal: (invented) =>
      `${listInWords(invented)} gibt es nicht, und nichts davon ist geschehen.`,
    label: "1. Ordne selbst ein",
    quiz: "2. Quiz",
    compare: "3. Vergleiche",
    compareLead:
      "Zeig die Einordnung erst, wenn du deine eigene hast. Jede Karte nennt die Begründung.",
    sources: "4. Was sich sonst noch fand",
    sourcesLead:
      "Auch erfunden: was man an diesem Ort nachsehen könnte. Was ändert jede Quelle an den Sätzen, von denen sie spricht?",
    questions: "Fragen, die man beim Lesen stellen kann",
    believe: "Was du danach mit gutem Grund glauben darfst",
    print: "Zum Drucken",
    teachers: "Für Lehrkräfte: [Blätter und Schlüssel zu diesen Texten].",
  },
  checkOut: {
    title: (unit) => `Abschlusstest: ${unit}`,
    description: (questions) => `${questions} Fragen zu allen Lektionen dieser Einheit.`,
    heading: "Abschlusstest",
    lead: (questions, lessons) =>
      `Hier sind ${questions} Fragen zu allen ${lessons} Lektionen. Beantworte sie in einem Zug, ohne zurückzublättern. Sag jedes Mal, wie sicher du bist. Die Begründungen kommen am Ende.`,
    rates:
      "Zweierlei zählt: schwache Behauptungen, die du erkennst, und gut belegte, die du annimmst. Man kann leicht das eine gut können und das andere schlecht.",
    then: "Zerleg dann einen [neuen Text]. Das zeigt am besten, was du kannst. Und komm in einer Woche wieder auf diese Seite: Was du dann noch weißt, das bleibt dir.",
  },
  unit: {
    facts: (grades, headline, publisher) =>
      `${gradesInWords(grades)}. Der Artikel: „${headline}“, ${publisher}.`,
    begin: "Wo du anfängst",
    read: "[Lies den Artikel], einmal, ohne Einordnung.",
    minutes: (minutes) => `Etwa ${minutes} Minuten im Unterricht.`,
    checkOut: (questions) =>
      `[Abschlusstest]: ${questions} Fragen zu allen Lektionen, jetzt und in einer Woche noch einmal.`,
    practise: "[Übe] an kurzen Texten, die in keiner Lektion vorkamen.",
    dissection: (sentences) =>
      `[Sieh ihn dir zerlegt an]: jeden seiner ${sentences} Sätze, mit einer Begründung für jede Einordnung.`,
    evidence: (sources, questions) =>
      `[Sieh dir die Belege an]: ${sources} Quellen, dafür und dagegen, und ${questions} offene Fragen.`,
    provenance: "[Woher der Artikel kam], und was er auf dem Weg verändert hat.",
    outcomes: "Was du am Ende kannst",
    believe: "Was du mit gutem Grund glauben darfst",
    afterLessons: "Öffne das, wenn du die Lektionen gemacht hast",
    standards: "Lehrplanziele, zu denen das beiträgt",
    paraphrased: "Sinngemäß wiedergegeben. Eine geprüfte Übereinstimmung wird nicht behauptet.",
    teachers: "Für Lehrkräfte: [was zu dieser Einheit gehört].",
  },
  home: {
    title: "Lern, einen Zeitungsartikel zu zerlegen",
    description:
      "Lern, einen Zeitungsartikel zu zerlegen, Satz für Satz: Wer sagt das, folgt es daraus, was fehlt, und was hält?",
    heading: "Zerleg einen Zeitungsartikel, Satz für Satz",
    slowly:
      "Hier lernst du, einen echten Artikel langsam zu lesen. Zu jedem Satz stellst du drei Fragen.",
    questions: "Wer sagt das? Folgt es daraus? Was müssten wir wissen?",
    skill: "Manche Sätze halten nicht. Manche halten. Sie zu unterscheiden, das ist die Kunst.",
    sample: {
      attributed: ["Die neue Brücke ist sicher, ", "sagte", " die Ingenieurin der Stadt."],
      unattributed: "Die neue Brücke ist sicher.",
      conclusion: "Also muss sich niemand mehr Sorgen machen.",
      caption: "Drei erfundene Sätze. Nur einer sagt dir, wen du fragen kannst.",
    },
    units: "Einheiten",
    facts: (grades, sentences, sources) =>
      `${gradesInWords(grades)}. ${sentences} Sätze, ${sources} Quellen.`,
    start: "Lies zuerst den Artikel",
    practice: "Üben",
    practiceLead: (texts) =>
      `${texts} kurze erfundene Texte, die du selbst zerlegst: vom leichteren zum schwereren, manche halten von Anfang bis Ende. [Such dir einen aus].`,
    teachers: "Für Lehrkräfte",
    teachersLead:
      "Alles ist kostenlos und braucht kein Konto. Jede Lektion passt in eine Stunde von 45 bis 50 Minuten, kommt mit einem Beamer aus und lässt sich aus dem Browser drucken. Für jede Regierung gilt derselbe Maßstab: Wir ordnen Sätze ein, nie Länder oder Zeitungen. [Wie wir einordnen (auf Englisch)].",
  },
  dissection: {
    title: (headline) => `Zerlegt: ${headline}`,
    description: (headline) =>
      `Jeder Satz von „${headline}“ mit seiner Einordnung, der Begründung und dem, was andere fanden.`,
    heading: "Zerlegt",
    lead: "Hier steht der ganze Artikel, ein Satz unter dem anderen. Lies erst. Zeig dann die Einordnung und öffne die Karte eines Satzes: warum er so eingeordnet ist, wer dahinter steht und was andere fanden.",
    labels: "Einordnung",
    show: "Einordnung zeigen",
    all: "Alle Arten",
    marks: "Durchgezogene Linie, gestrichelte Linie, Kasten, Wellenlinie: die Arten.",
    cue: "**Fett**: das Signalwort.",
    slanted: "Schräg",
    loaded: ": ein wertendes Wort.",
    openCard: (sentence) => `${sentence}: Karte öffnen`,
    card: "Karte",
    content: (kind, support) => `${kind} · was sie sagt: ${support}`,
  },
  card: {
    why: "Warum so eingeordnet",
    also: "Auch vertretbar",
    source: "Quelle, wie sie dasteht",
    comesFrom: "Kommt von",
    seemsToComeFrom: "Kommt wohl von",
    inferred: "(erschlossen, nicht belegt)",
    organises: "Ordnet",
    alsoSays: "Sagt außerdem",
    loaded: "Wertende Wörter",
    pattern: "Muster",
    askIt: "Frag:",
    cue: "Signalwort",
    claim: "Die Behauptung",
    evidence: "Belege, die hier stehen",
    position: "Kann die Quelle es wissen?",
    interest: "Interesse",
    check: "Unabhängige Prüfung",
    noneFound: "Nichts gefunden",
    lookedUntil: (date) => `(gesucht bis ${date})`,
    said: "Wurde es gesagt?",
    so: "Ist es so?",
    support: "Wie gut belegt",
    conclusion: "Die Schlussfolgerung, schlicht gesagt",
    grounds: "Gebaut auf",
    missingLink: "Fehlendes Zwischenglied",
    ask: "Frag",
    wouldSupport: "Was sie stützen würde",
    explanation: "Eine andere Erklärung",
    fairVersion: "Faire Fassung",
    finding: "Befund",
    swap: "Tausch die Namen",
    question: "Die Frage",
    asks: { genuine: "echt", leading: "lenkend" },
    presupposes: "Wer antwortet, nimmt schon an",
    whyItMatters: "Warum es wichtig ist",
    whoCouldAnswer: "Wer es beantworten könnte",
    whereToLook: "Wo du nachsehen kannst",
    status: "Stand",
    asOf: (date) => `(Stand: ${date})`,
    raisedBy: "Aufgeworfen von",
    raises: "Fragen, die er aufwirft",
  },
  glossary: {
    title: "Glossar",
    description: "Kurze, schlichte Erklärungen, und die acht Denkmuster.",
    patterns: "Acht Denkmuster",
    patternsLead:
      "Jedes ist ein Zug, den Menschen machen, auch du und wir. Der Name hilft, ihn zu sehen. Auf die Frage kommt es an.",
    ask: "Frag:",
    example: "Zum Beispiel:",
    scholars: (name) => `In der Wissenschaft heißt es ${name}.`,
  },
  plan: {
    title: (lesson: string) => `Plan: ${lesson}`,
    description: (lesson: string) => `Wie man „${lesson}“ unterrichtet, auf einer Seite Papier.`,
    kicker: (number: number, minutes: number) => `Lektion ${number} · ${minutes} Minuten`,
    audience: (grades: string, article: number, adapted: number) =>
      `Für die Klassen ${grades.replace(" to ", " bis ")}. Der Artikel liest sich etwa wie Klasse ${article}, die leichtere Fassung wie Klasse ${adapted} (amerikanische Zählung).`,
    outcomes: "Am Ende können die Lernenden",
    standards: "Lehrplanbezug",
    fits: { supports: "unterstützt", "partial fit": "passt zum Teil" },
    print: "Zu drucken für eine Klasse von 30",
    copies: (count: number, sheet: string) => `${count} × ${sheet}`,
    sheets: {
      article: "der Artikel",
      adapted: "der Artikel in leichteren Worten",
      worksheet: "Arbeitsblatt",
      cards: "leere Karten",
      sources: "Quellenkarten dieser Lektion",
      quiz: "Quiz dieser Lektion",
      "exit-tickets": "Schlusszettel, vier auf einer Seite",
      starters: "Satzanfänge",
      pictures: "Bilder der Einheit",
      glossary: "Glossar",
    },
    bring: "Bereithalten",
    noDevices: "Ohne Geräte?",
    before: "Vor dem Unterricht",
    care: "Mit Umsicht",
    opening: "Sag zuerst",
    steps: "Schritt für Schritt",
    time: (from: number, to: number) => `${from}–${to}`,
    ask: "Fragen:",
    expect: "Zu erwarten:",
    check: "Sind alle dabei?",
    support: "Unterstützung",
    stretch: "Mehr fordern",
    englishLearners: "Wer Englisch lernt",
    lowVision: "Wer schlecht sieht",
    during: "Für alle im Raum",
    exitTicket: "Schlusszettel",
    afterWeek: "Nach einer Woche",
    core: "In einer Stunde",
    coreSlides: (slides: string) => `Folien ${slides}. Die anderen sind für zwei Stunden.`,
    twoLessons: "In zwei Stunden",
    endsAfter: "Die erste endet nach",
    short: "In 15 Minuten",
    minutes: (minutes: number) => `${minutes} Min.`,
    wrong: "Wenn es nicht läuft",
    version: (day: string) => `Fassung vom ${day}. Berichtigungen stehen auf der Seite „Über“.`,
    asSheet: "Dieser Plan auf einer Seite Papier:",
    ticketLevels: "Worauf beim Schlusszettel zu achten ist",
    levels: { starting: "Am Anfang", "getting there": "Auf dem Weg", secure: "Sicher" },
  },
  discussion: {
    asked: "„Wer hat nun recht?“ Was Lernende fragen, und was du sagen kannst",
    ties: "Lernende, denen der Artikel nahegeht",
    words: "Worte für Gruppen",
    say: "Sag",
    ratherThan: "Lieber nicht",
    why: "Warum",
    starters: "Satzanfänge",
    controversy: "Beide Seiten vertreten, dann keine: eine geordnete Kontroverse",
    inPlaceOf: "Anstelle von",
    takes: (minutes: number) => `Sie dauert ${minutes} Minuten.`,
  },
  print: {
    title: (unit) => `Drucken: ${unit}`,
    description:
      "Arbeitsblätter für die Klasse als PDF-Dateien, auf Englisch, in A4 und Letter und in Großdruck.",
    heading: "Drucken",
    lead: "Jedes Blatt ist ein PDF für A4 und für Letter, jeweils auch in Großdruck. Alle sind schwarz auf weiß und überstehen den Kopierer. Ein Vorleseprogramm kann sie lesen. Die Blätter sind auf Englisch.",
    practice: "Die Blätter der Übungstexte stehen auf [einer eigenen Seite].",
    practiceTitle: "Die Übungstexte drucken",
    practiceDescription:
      "Arbeitsblätter der Übungstexte als PDF-Dateien, auf Englisch, in A4 und Letter und in Großdruck.",
    practiceLead:
      "Zu jedem Text: ein Blatt zum Lesen, und ein Arbeitsblatt mit seinem Quiz. Die Blätter sind auf Englisch.",
    showFor: "Dateien zeigen für",
    allPapers: "alle Papiere",
    editions: {
      a4: "A4",
      letter: "Letter",
      "a4-large": "A4, Großdruck",
      "letter-large": "Letter, Großdruck",
      wide: "16:9, für den Beamer",
    },
    file: (edition, title, size) => `${edition}: ${title}, PDF (auf Englisch), ${size}`,
    sheets: {
      studentPack: () => "Alles, was Lernende bekommen, in einer Datei.",
      article: () => "Der Artikel ohne Einordnung, mit nummerierten Sätzen und Platz für Notizen.",
      text: () => "Der Text ohne Einordnung, mit nummerierten Sätzen und Platz für Notizen.",
      adapted: () => "Der Artikel in einfacheren Wörtern, zum Austeilen neben dem Original.",
      worksheet: () =>
        "Eine Zeile für jeden Satz: seine Art, das Wort, das sie verrät, eine Frage.",
      worksheetAndQuiz: () => "Eine Zeile für jeden Satz, und das Quiz.",
      cards: () =>
        "Leere Karten für Behauptungen, Schlussfolgerungen und Fragen, vier auf einer Seite.",
      quiz: (lesson) => `Die Fragen zu „${lesson}“, ohne Antworten.`,
      pictures: () => "Die Bilder der Einheit, jedes mit seiner Tabelle und seinen Quellen.",
      glossary: () => "Kurze Erklärungen und die Denkmuster.",
      teacherPack: () => "Alles für die Lehrkraft, in einer Datei.",
      annotated: () =>
        "Der Artikel mit seiner Einordnung, für danach, wenn die Klasse selbst eingeordnet hat.",
      letters: () => "Dasselbe nur mit Buchstaben, für alle, die Linien schlecht erkennen.",
      key: () =>
        "Jede Einordnung mit ihrer Begründung, was sonst noch gilt und was sich dazu sagen lässt.",
      keyAndQuiz: () =>
        "Jede Einordnung mit ihrer Begründung, und das Quiz mit der Begründung zu jeder Antwort.",
      quizKey: (lesson) => `Das Quiz zu „${lesson}“ mit der Begründung zu jeder Antwort.`,
      exitTickets: (lesson: string) =>
        `Der Schlusszettel von „${lesson}“, vier auf einer Seite zum Zerschneiden.`,
      sources: (lesson: string) => `Die Quellenkarten von „${lesson}“, mit Platz für drei Fragen.`,
      starters: () => "Wie man anfängt, wenn man fragt, widerspricht, zustimmt oder umdenkt.",
      plan: (lesson: string) => `Wie man „${lesson}“ unterrichtet, auf einer Seite Papier.`,
      discussion: () => "Worte, Umsicht, und was man sagen kann, wenn Lernende fragen.",
      ticketLevels: () => "Drei Stufen für jeden Schlusszettel, mit Beispielen.",
      slides: (lesson) => `Die Folien zu „${lesson}“, jede zuerst ohne ihre Antwort.`,
      rubric: () => "Worauf in den Arbeiten der Klasse zu achten ist, mit Beispielen.",
    },
    firstPage: (title) => `Erste Seite: ${title}`,
    size: (pages, kilobytes) => `${pages} ${pages === 1 ? "Seite" : "Seiten"}, ${kilobytes} KB`,
  },
  teach: {
    title: (of) => `Für Lehrkräfte: ${of}`,
    description:
      "Was es für Lehrkräfte gibt: Schlüssel zum Lesen, Blätter und Schlüssel zum Drucken.",
    heading: "Für Lehrkräfte",
    warning:
      "**Auf diesen Seiten stehen die Antworten.** Keine Lektion führt hierher, und Suchmaschinen werden gebeten, sie auszulassen. Aber nichts ist verschlossen: Wer die Adresse hat, kann sie öffnen.",
    keys: "[Schlüssel]: jede Frage mit ihren Antworten und der Begründung zu jeder.",
    print: "[Blätter und Schlüssel zum Drucken], und alles als Kopie für einen USB-Stick.",
    practice: "Auch zu den [Übungstexten] gibt es Schlüssel.",
    practiceKeys: "[Schlüssel]: das Quiz zu jedem Text, mit der Begründung zu jeder Antwort.",
    practicePrint: "[Schlüssel zum Drucken]: die Einordnung und das Quiz zu jedem Text.",
    discussion: "[Mit Umsicht darüber reden]: was Lernende fragen, Worte für Gruppen, Satzanfänge.",
    classView:
      "[Was die Klasse daraus gemacht hat]: Ergebnisse aus Dateien oder Codes, die Lernende abgeben, ohne Konten.",
    plans: "Die Lektionen, eine nach der anderen",
    plan: "Plan",
    planOnPaper: (paper: string) => `Plan auf einer Seite ${paper}`,
    slides: "Folien",
    slidesFile: "Folien als PDF",
    quizKey: "Schlüssel zum Quiz",
    studentsPage: "Was die Lernenden sehen",
  },
  teachPrint: {
    title: (of) => `Lehrkraft-PDFs: ${of}`,
    heading: "Blätter und Schlüssel für die Lehrkraft",
    description:
      "Schlüssel und Blätter für die Lehrkraft als PDF-Dateien, auf Englisch, in A4 und Letter und in Großdruck.",
    students:
      "Auf jeder Seite dieser Blätter steht „TEACHER“. Die [Blätter für die Klasse] haben eine eigene Seite.",
    practice: "Auch die [Schlüssel zu den Übungstexten] haben eine.",
    zip: "Kein Netz in der Klasse? Nimm alles auf einem USB-Stick mit:",
    zipName:
      "die Einheit mit den Blättern für die Klasse, deinen eigenen und allen Schlüsseln, als Zip",
  },
  keys: {
    title: (of) => `Schlüssel: ${of}`,
    heading: "Schlüssel",
    description: "Jede Frage mit ihren Antworten und der Begründung zu jeder.",
    lead: "Die Begründung zählt mehr als das Häkchen. Lies sie vor, oder lass sie jemanden aus der Klasse sagen.",
    contents: "Auf dieser Seite",
    asked: "Die Fragen, wie die Klasse sie sieht",
    questions: (count) => (count === 1 ? "1 Frage" : `${count} Fragen`),
    counts: {
      accept: "Zählt bei: gut belegte Behauptungen angenommen.",
      flag: "Zählt bei: schwache Behauptungen erkannt.",
    },
    tolerance: (tolerance) => `Auch bis zu ${tolerance} mehr oder weniger ist richtig.`,
    inOrder: "In dieser Reihenfolge:",
    labels: "Was jeder Satz ist und warum, steht dort, wo [der Artikel zerlegt ist].",
    practiceLabels:
      "Die Einordnung steht bei jedem Text, mit ihren Begründungen. Zum Drucken nimm die [Schlüssel als PDF].",
    labelKey: "Der Schlüssel zur Einordnung, zum Drucken:",
  },
  evidence: {
    title: (unit) => `Belege: ${unit}`,
    description:
      "Was andere Quellen zu jedem Satz berichtet haben, mit Herausgeber, Datum und Interesse.",
    heading: "Belege",
    lead: "Was andere zu den Sätzen des Artikels berichtet haben: was sie stützt, was ihnen widerspricht und was sie weniger einfach macht. Jede Quelle hat ein Interesse. Wir nennen es bei jeder, ob sie uns nahesteht oder nicht.",
    tally: "Wer genannt wird, und woher es kommt",
    questions: "Offene Fragen",
    sources: "Quellen",
    counts: {
      supports: (count) => `${count} stützen`,
      contradicts: (count) => `${count} widersprechen`,
      complicates: (count) => `${count} machen es weniger einfach`,
      context: (count) => `${count} geben Hintergrund`,
    },
    counted: (sources, counts) =>
      `${sources} Quellen. Von dem aus gesehen, was der Artikel sagt: ${counts}.`,
    notTried:
      "Die Links wurden nicht ausprobiert; vielleicht steht eine Seite inzwischen woanders.",
    repost: (carrier) => `Als Übernahme auf ${carrier} gelesen, darum nicht verlinkt.`,
    interest: "Interesse:",
  },
  pictures: {
    asTable: "Dasselbe als Tabelle",
    asList: "Dasselbe als Liste",
    table: "Tabelle.",
    inArticle: "Im Artikel:",
    sentences: "Sätze:",
    sources: "Quellen:",
    inferred: "(erschlossen)",
  },
  argumentMap: {
    name: "Argumentkarte",
    legend:
      "Durchgezogener Kasten: gesagt. Gestrichelter Kasten: stillschweigend angenommen. Doppelter Kasten: die Schlussfolgerung. Durchgezogener Pfeil: Der Schritt hält, wenn der Kasten darüber stimmt. Gestrichelter Pfeil: Es fehlt ein Zwischenglied.",
    text: "Die Liste unter dem Bild sagt dasselbe.",
    missing: "Fehlendes Zwischenglied:",
    verbs: { stated: "sagt", assumed: "nimmt an", concluded: "folgert" },
  },
  ladder: {
    start: "Fang bei Sprosse 1 an.",
    rungs: "Sprossen:",
    looks: {
      thick: "dick",
      thin: "dünn",
      dashed: "gestrichelt",
      dotted: "gepunktet",
      broken: "unterbrochen",
    },
  },
  numbers: {
    name: "Zahlenbild",
    who: "Wer",
    what: "Was gezählt wurde",
    date: "Datum",
    source: "Quelle",
    unit: (unit) => `In ${unit}.`,
    legend:
      "Schwarz: die Zahl im Artikel. Voller Balken: die niedrigere Zahl einer Spanne; offener Balken: bis zur höheren.",
  },
  places: {
    name: "Karte der Orte",
    roles: { port: "Hafen", town: "Stadt", crossing: "Grenzübergang", "oil-field": "Ölfeld" },
    route: "Weg laut Bericht",
    way: (from, to, between) =>
      `von ${from} nach ${to}${between.length === 0 ? "" : ` über ${listInWords(between)}`}`,
    place: "Ort oder Weg",
    what: "Was darüber gesagt wird",
    held: "In wessen Hand, wo eine Quelle es sagt",
    sentences: "Sätze",
    sources: "Quellen",
    borders:
      "Die Grenzen sind die heutigen, aus Natural Earth (gemeinfrei); das Bild nimmt zu Grenzen keine Stellung.",
  },
  tally: {
    name: "Quellenzählung",
    asWritten: "Geschrieben",
    asTraced: "Verfolgt",
    sentence: "Satz",
    source: "Als Quelle genannt",
    origin: "Geht zurück auf",
    none: "keiner",
    inWords: (named, unnamed, origin, traced) =>
      `Mit Namen genannt: ${named}. Jemand ohne Namen: ${unnamed}. Niemand: alle anderen. Zurückverfolgt auf ${origin}: ${traced}.`,
    legend: (origin) =>
      `Geschrieben: voller Kasten, im Satz ist eine Quelle genannt; halber Kasten, jemand ohne Namen; gestrichelter Kasten, niemand. Verfolgt: voller Kasten, er geht auf diesen Ursprung zurück: ${origin}; gestrichelter Kasten, auf jemand anderen.`,
  },
  timeline: { name: "Zeitleiste" },
  retelling: {
    lost: "Bis hier verloren:",
    inferred: "Erschlossen, nicht belegt.",
    whoSays: "Wer sagt das?",
  },
  provenance: {
    title: (headline) => `Woher er kam: ${headline}`,
    description: "Woher der Artikel kam, was er auf dem Weg verändert hat und was niemand weiß.",
    heading: "Woher der Artikel kam",
    known: "Was bekannt ist",
    inferred: "Aus Anzeichen erschlossen:",
    changes: "Was sich auf dem Weg verändert hat",
    changesLead:
      "Neben anderen Berichten über denselben Pressetermin liest sich der Artikel in diesen Punkten anders.",
    what: "Was",
    elsewhere: "In anderen Berichten",
    here: "Im Artikel",
    sentence: "Satz",
    source: "Quelle",
    unknown: "Was wir nicht wissen",
    mark: "Ein Fingerabdruck des Textes",
    toTheLetter:
      "Der Text ist buchstabengetreu, auch mit falsch geschriebenen Namen. Sein SHA-256 ist",
    checked: "und jeder Bau der Seiten prüft ihn.",
  },
  workbench: {
    heading: "Jetzt ordne selbst ein",
    lead: "Gib jedem Satz seine Art. Wähl einen Knopf. Mit einer Tastatur geh in einen Satz und drück A, N, C, Q oder S. Sag, ob du ihn so annehmen würdest. Markier die Wörter, die es dir verraten haben, und schreib eine Frage auf. Nichts wird verraten, bevor du danach fragst, und alles bleibt auf diesem Gerät. Du musst nicht alles auf einmal schaffen: deine Arbeit wartet hier.",
    withoutScript:
      "Du kannst die Arten hier ankreuzen. Um sie zu behalten, Wörter zu markieren und Satz für Satz zu vergleichen, braucht diese Seite Skripte. Ohne sie nimm Papier und öffne einen Vergleich erst, wenn du selbst eingeordnet hast.",
    notice:
      "Dieser Browser behält hier nichts. Speichere deine Arbeit als Datei, bevor du die Seite verlässt.",
    whichKinds: "Die fünf Arten und was du fragst",
    kindOf: (sentence) => `Art: ${sentence}`,
    compareOne: "Diesen Satz vergleichen",
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
    keep: "Die Blätter offline behalten",
    drop: "Nicht länger behalten",
    zip: "Kein Netz in der Klasse? Nimm die ganze Einheit auf einem USB-Stick mit:",
    zipName: "die Einheit mit Quiz und Blättern für die Klasse, als Zip",
    zipSize: (megabytes: string) => `${megabytes} MB`,
    notInCopy: "Nicht in dieser Kopie",
  },
  handIn: {
    title: (unit) => `Abgeben: ${unit}`,
    description:
      "Gib deiner Lehrkraft, was du in dieser Einheit gemacht hast, als kurzen Code oder als Datei.",
    heading: "Gib deine Arbeit ab",
    lead: "Deine Arbeit liegt auf diesem Gerät und nirgendwo sonst. Wenn deine Lehrkraft danach fragt, gib sie hier ab: als kurzen Code oder als Datei. Diese Seite verschickt nichts. Du gibst sie deiner Lehrkraft selbst.",
    needsScript:
      "Um zu lesen, was auf diesem Gerät liegt, braucht diese Seite Skripte. Ohne sie zeig dein Arbeitsblatt, oder sag in der Klasse, was du gewählt hast.",
    what: "Was darin steht",
    name: "Ein Name oder eine Nummer, an der deine Lehrkraft dich erkennt",
    nameHelp:
      "Du kannst das leer lassen. Schreib nicht deinen vollen Namen. Er steht nur in dem, was du abgibst, und sonst nirgends.",
    code: "Als kurzer Code",
    codeLead:
      "Er sagt, welche Art du jedem Satz gegeben hast, welche Antworten du gewählt hast und wie sicher du warst. Was du mit eigenen Worten geschrieben hast, steht nicht darin.",
    copy: "Den Code kopieren",
    qr: "Dasselbe für eine Kamera: Deine Lehrkraft kann es von deinem Bildschirm ablesen.",
    file: "Als Datei",
    fileLead:
      "Sie enthält deine ganze Arbeit an dieser Einheit: auch deine Fragen und was du mit eigenen Worten geschrieben hast, und wann.",
    save: "Die Datei speichern",
    fromWorkbench: "Fragt deine Lehrkraft nach deiner Arbeit? [Gib sie ab].",
    fromUnit: "Fragt deine Lehrkraft, was du daraus gemacht hast? [Gib deine Arbeit ab].",
  },
  classView: {
    title: (unit) => `Die Klasse: ${unit}`,
    description:
      "Auszählen, was eine Klasse abgegeben hat, auf diesem Gerät, ohne Konto und ohne Server.",
    heading: "Was die Klasse daraus gemacht hat",
    lead: "Die Lernenden geben einen kurzen Code oder eine Datei ab. Diese Seite zählt alle aus: was die Klasse aus jedem Satz und jeder Frage gemacht hat, wo sie sich teilt, und wo viele sicher waren und es nicht stimmte.",
    privacy:
      "Was hier aufgenommen wird, bleibt in diesem Browser auf diesem Gerät, damit es zusammenkommt. Nichts wird verschickt. Namen stehen in der Liste der Abgaben und in der Tabelle, die sich speichern lässt, nie in den Ergebnissen. Am Ende lässt sich alles löschen.",
    needsScript:
      "Zum Auszählen braucht diese Seite Skripte, und in diesem Browser sind sie ausgeschaltet. Ohne sie hilft das Melden im Raum: einen Satz vorlesen, und alle halten einen Buchstaben hoch. Oder die Arbeitsblätter einsammeln.",
    where: "Ihren Code finden die Lernenden hier: [Gib deine Arbeit ab].",
    takeIn: "Aufnehmen",
    files: "Dateien: viele auf einmal wählen oder hier ablegen",
    codes: "Codes: einen oder viele einfügen, so wie sie kamen",
    take: "Die Codes aufnehmen",
    handedIn: "Abgegeben",
    names: "In der Liste stehen Namen. Vor dem Zeigen an der Wand zuklappen.",
    clear: "Die Klasse löschen",
    ask: "Alles, was für diese Einheit abgegeben wurde, von diesem Gerät löschen?",
    no: "Nein, behalten",
    yes: "Ja, löschen",
    notCounted: "Nicht gezählt, und warum",
    results: "Ergebnisse",
    print: "Die Ergebnisse drucken",
    csv: "Als Tabelle speichern (CSV)",
    csvHelp: "Die Tabelle hat eine Zeile für jede Person und jede Frage. In ihr stehen die Namen.",
    rates:
      "Zwei Dinge zählen: schwache Behauptungen, die erkannt werden, und gut belegte, die angenommen werden.",
    talk: "Sätze, über die sich zu sprechen lohnt",
    sureMisses: "Sicher, und es stimmte nicht",
    sentences: "Satz für Satz",
    question: (number) => `Frage ${number}`,
    answer: "Antwort",
    chosen: "Gewählt",
    sure: "Sicher",
    right: "Der Schlüssel",
    also: "Auch angenommen",
    either: "Annehmen oder zurückhalten: hier lässt sich beides vertreten.",
    kind: "Art",
    judgement: "So, wie er dasteht",
    judgements: { accept: "annehmen", flag: "zurückhalten" },
    otherNumber: "eine andere Zahl",
    noLevel: "keine Stufe angegeben",
    place: (place) => `Platz ${place}`,
    full: "Eine volle Antwort:",
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
  slides: {
    title: (lesson) => `Folien: ${lesson}`,
    description: (lesson) =>
      `Folien für die Stunde „${lesson}“, mit Antworten und Notizen für die Lehrkraft.`,
    heading: "Folien",
    lead: "Hier stehen alle Folien, jede mit ihrer Antwort zum Aufklappen und ihren Notizen. Gedruckt gibt diese Seite die Notizen auf Papier. Mit eingeschalteten Skripten zeigt sie eine Folie nach der anderen, für den Beamer.",
    whichKind: "Welche Art ist das?",
    ticket: "Zum Schluss",
    also: (kind) => `Auch vertretbar: ${kind}`,
    number: (number, of) => `Folie ${number} von ${of}`,
    question: (number: number) => `Frage ${number}.`,
    extra: "Für zwei Stunden: Lass sie weg, wenn du nur eine hast.",
    answer: "Die Antwort",
    notes: "Notizen für die Lehrkraft",
    minutes: (minutes) => `${minutes} ${minutes === 1 ? "Minute" : "Minuten"}`,
    ask: "Frage:",
    expect: "Zu erwarten:",
    right: "richtig",
    handMore: (choice) => `Eine Hand mehr: ${choice}`,
    handLess: (choice) => `Eine Hand weniger: ${choice}`,
    noHands: "Hände auf 0",
    tools: "Die Folien zeigen",
    back: "Zurück",
    next: "Weiter",
    showAnswer: "Antwort",
    fullScreen: "Vollbild",
    presenter: "Deine Notizen",
    keys: "Tasten",
    leave: "Verlassen",
    close: "Schließen",
    keyList: [
      ["→ ↓ Leertaste Bild ab", "Weiter: erst die Antwort, dann die nächste Folie"],
      ["← ↑ Rücktaste Bild auf", "Zurück zur Folie davor"],
      ["Pos1, Ende", "Die erste Folie, die letzte Folie"],
      ["A oder Eingabetaste", "Die Antwort zeigen oder verbergen"],
      ["1 bis 9", "Eine Hand mehr für diese Auswahl"],
      ["Umschalttaste und 1 bis 9", "Eine Hand weniger; oder erst −, dann die Ziffer"],
      ["B oder Punkt", "Schwarzer Bildschirm; jede Taste bringt die Folie zurück"],
      ["W oder Komma", "Weißer Bildschirm"],
      ["F", "Vollbild"],
      ["N", "Ein zweites Fenster mit deinen Notizen"],
      ["?", "Diese Liste"],
    ],
    panel: {
      name: "Nur für dich",
      next: "Danach:",
      clock: "Uhrzeit",
      elapsed: "Seit dem Start",
      section: "Dieser Abschnitt",
      start: "Starten",
      pause: "Anhalten",
      reset: "Auf 0",
      open: "Das Fenster mit den Folien öffnen",
      black: "Schwarzer Bildschirm",
      white: "Weißer Bildschirm",
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
    questions: (number) => `Fragen: ${number}`,
    fromCheckOutLink: "Wiederholen",
    chosen:
      "Für dich ausgesucht: Fragen, die du nicht richtig hattest oder die wieder an der Reihe sind.",
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
  tooFew: "Noch zu wenige Antworten, um zu sehen, wohin du neigst.",
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
    none: "Noch nicht eingeordnet. Gib ihm eine Art, dann vergleiche.",
  },
  kinds: (own, key) => `Du: ${own}. Der Schlüssel: ${key}.`,
  judged: (as, key) => judged[as][key],
  eitherWay: "Annehmen oder zurückhalten: hier lässt sich beides vertreten.",
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

export const handInWords: typeof en.handInWords = {
  amount: (labels, sentences, answers, questions) =>
    `Eingeordnete Sätze: ${labels} von ${sentences}. Beantwortete Fragen: ${answers} von ${questions}.`,
  nothing:
    "Es gibt noch nichts abzugeben. Ordne einen Satz ein, oder beantworte eine Frage und sag, wie sicher du bist. Dann komm wieder.",
  qrName: "QR-Code, der deinen Code enthält",
  copied: "Kopiert. Füg ihn ein, wo deine Lehrkraft danach fragt.",
  selected: "Der Code ist ausgewählt. Kopier ihn mit Strg+C, auf dem Mac mit Cmd+C.",
  saved: "Die Datei liegt bei deinen Downloads. Gib sie deiner Lehrkraft.",
};

export const classWords: typeof en.classWords = {
  took: (counted, refused) =>
    refused === 0
      ? `Aufgenommen: ${counted}.`
      : `Aufgenommen: ${counted}. Nicht gezählt: ${refused}.`,
  counting: (counted) => `Gezählt: ${counted}.`,
  notKept:
    "Dieser Browser behält hier nichts: Vielleicht ist er voll, oder das hier ist ein privates Fenster. Gezählt wird, bis diese Seite geschlossen wird.",
  standings: {
    counted: (labels, answers) =>
      `gezählt. Eingeordnete Sätze: ${labels}, beantwortete Fragen: ${answers}.`,
    same: (name) => `nicht noch einmal gezählt: dieselbe Arbeit wie „${name}“.`,
    older: (name) => `nicht gezählt: unter dem Namen „${name}“ kam eine neuere.`,
    "other-version": "nicht gezählt: mit einer anderen Fassung dieser Einheit gemacht.",
  },
  alike: (name) => `Dieselben Antworten wie „${name}“, unter einem anderen Namen.`,
  remove: "Entfernen",
  removeOne: (name) => `${name} entfernen`,
  removed: (name) => `Entfernt: ${name}.`,
  cleared: "Alles, was abgegeben wurde, ist von diesem Gerät gelöscht.",
  notCleared: "Es wurde nichts gelöscht.",
  problems: {
    "too-long": "viel zu lang, um von hier zu stammen.",
    broken:
      "unterwegs beschädigt, oder gar keine Datei mit gespeicherter Arbeit. Bitte noch einmal geben lassen.",
    "not-ours":
      "die Datei eines anderen Programms. Auch Arbeit von hier endet auf „.json“: Frag, welche gemeint war.",
    newer:
      "mit einer neueren Fassung dieser Website gemacht. Diese Seite neu laden, dann noch einmal aufnehmen.",
    unreadable: "der Browser konnte sie nicht lesen. Wurde sie verschoben?",
    damaged:
      "beschädigt: ein Buchstabe fehlt oder ist falsch. Den Code noch einmal geben lassen, oder die Datei.",
    "other-unit": "Arbeit an einer anderen Einheit, und keine an dieser.",
    "other-version":
      "mit einer anderen Fassung dieser Einheit gemacht. Die Seite auf beiden Geräten neu laden und noch einmal abgeben.",
    empty: "nichts darin: kein Satz eingeordnet und keine Frage beantwortet.",
    "no-code": "kein Code gefunden. Ein Code beginnt mit U1.",
  },
  known: (name) => `dieselbe Arbeit wie „${name}“. Sie wird einmal gezählt.`,
  leftOut: (parts) =>
    `gezählt, aber manches passt nicht zu dieser Fassung der Einheit und blieb weg: ${parts}.`,
  answered: (answered, of) => `Beantwortet von ${answered} von ${of}.`,
  labelled: (labelled, of) => `Eingeordnet von ${labelled} von ${of}.`,
  sureness: {
    sure: "Sicher",
    fairly: "Ziemlich sicher",
    guess: "Geraten",
    "after-sure-miss": "Erst sicher, nicht angenommen, dann neu versucht",
    "after-miss": "Erst nicht angenommen, dann neu versucht",
  },
  article: "Im Artikel:",
  quizzes: "In den Quizfragen, nach der ersten Antwort:",
  rates: (flagged, weak, accepted, sound) =>
    `Schwache Behauptungen erkannt: ${flagged} von ${weak}. Gut belegte angenommen: ${accepted} von ${sound}.`,
  noLean: "Die Klasse neigt zu keiner Seite: weder zum Zweifeln noch zum Glauben.",
  doubting: (held) =>
    `Die Klasse neigt zum Zweifeln: gut belegte Behauptungen, die nicht angenommen wurden: ${held}. Zu fragen ist, was sie noch braucht.`,
  believing: (passed) =>
    `Die Klasse neigt zum Glauben: schwache Behauptungen, die durchgelassen wurden: ${passed}. Zu fragen ist, wer das sagt.`,
  tooFew: "Noch zu wenige Antworten, um zu sehen, wohin die Klasse neigt.",
  showKey: "Den Schlüssel zeigen",
  hideKey: "Den Schlüssel verbergen",
  talkLead:
    "Hier teilt sich die Klasse am meisten: die meisten wählten eine Art, und so viele eine andere.",
  noTalk: "Die Klasse teilt sich bei keinem Satz.",
  sureMissesLead:
    "Darüber zuerst sprechen: viele waren sicher, und ihre erste Antwort wurde nicht angenommen.",
  noSureMisses: "Niemand war sich bei einer Antwort sicher, die nicht angenommen wurde.",
  divided: (others, of) => `${others} von ${of} wählten eine andere Art als die meisten.`,
  sureMiss: (learners) => `Sicher, und es stimmte nicht: ${learners}.`,
  retried: (learners) => `Davon neu versucht, erste Wahl nicht bekannt: ${learners}.`,
  saved: "Die Tabelle liegt bei den Downloads. In ihr stehen Namen: gut verwahren.",
  columns: {
    student: "Person",
    part: "Teil",
    question: "Frage",
    answer: "Antwort",
    judgement: "So, wie er dasteht",
    accepted: "Angenommen",
    sureness: "Wie sicher",
  },
  outcomes: {
    right: "ja",
    also: "auch angenommen",
    partly: "zum Teil",
    wrong: "nein",
    ungraded: "eigene Worte",
  },
};

export const openedWords: typeof en.openedWords = {
  problems: {
    "too-long":
      "Diese Datei ist viel zu lang, um von hier zu stammen. Es wurde nichts übernommen. Wähle eine andere.",
    broken:
      "Diese Datei ist beschädigt, oder sie enthält gar keine gespeicherte Arbeit. Es wurde nichts übernommen. Speichere sie auf dem anderen Gerät noch einmal, wenn du kannst.",
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
  handedIn: (works) => `Von einer Klasse abgegebene Arbeiten: ${works}.`,
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
    `Die gezeigten Blätter offline behalten: ${files} Dateien, ${kilobytes} KB`,
  keeping: "Die Blätter werden geholt …",
  kept: (files) => `Behalten: ${files} Dateien öffnen sich jetzt ohne Netz.`,
  notFetched:
    "Das hat nicht geklappt: Die Blätter sind gerade nicht zu holen. Versuche es wieder mit Netz.",
  noRoom:
    "Das hat nicht geklappt: Dieser Browser hat keinen Platz für die Blätter oder darf nichts behalten.",
  dropped: "Die Blätter werden auf diesem Gerät nicht länger behalten.",
  notDropped: "Das hat nicht geklappt: Dieser Browser gibt die Blätter gerade nicht her.",
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
  missed: "letztes Mal nicht richtig",
  dueToday: "heute an der Reihe",
  comesBack: (day) => `kommt am ${day} wieder`,
  gone: (count, ids) =>
    `Antworten auf Fragen, die es hier nicht mehr gibt: ${count} (${ids.join(", ")}). Sie bleiben in der Datei, die du auf der Seite mit den Einstellungen speichern kannst.`,
};

export const slidesWords: typeof en.slidesWords = {
  last: "Das ist die letzte Folie.",
  answerHidden: "Die Klasse sieht die Antwort noch nicht.",
  answerShown: "Die Klasse sieht die Antwort.",
  slide: (number, of) => `Folie ${number} von ${of}`,
  answered: (number, of) => `Folie ${number} von ${of}, mit der Antwort`,
  black: "Der Bildschirm ist schwarz. Jede Taste bringt die Folie zurück.",
  white: "Der Bildschirm ist weiß. Jede Taste bringt die Folie zurück.",
  blocked:
    "Der Browser hat kein zweites Fenster geöffnet. Erlaube es für diese Seite und versuche es noch einmal.",
  apart: "Noch antwortet kein Fenster mit Folien. Öffne es von hier aus oder lade es neu.",
  apartFiles:
    "Es antwortet kein Fenster mit Folien. Vielleicht lässt dein Browser zwei Fenster einer Datei nicht miteinander reden. Öffne das Fenster mit den Folien von hier aus. Hilft das nicht, dann bewege die Folien dort und blättere hier von Hand.",
  left: (time, of) => `noch ${time} von ${of} min`,
  over: (time, of) => `${time} darüber; geplant: ${of} min`,
};
