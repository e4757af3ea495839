import * as tables from "../unit/vocabulary.ts";
import type { Judgement } from "../unit/vocabulary.ts";
import { dateInWords } from "../views/date.ts";
import { listInWords, sentenceList, sentenceName } from "../views/names.ts";
import type { VocabularyWords } from "./vocabulary-words.ts";

interface Language {
  readonly code: string;
  readonly direction: "ltr" | "rtl";
  readonly name: string;
}

/** The language itself, as pages name it to browsers and readers. */
export const language: Language = { code: "en", direction: "ltr", name: "English" };

/** How sentences, days, numbers and lists are named. */
export const names = {
  headline: "Headline",
  sentence: sentenceName,
  sentences: sentenceList,
  list: listInWords,
  or: (parts: readonly string[]) => parts.join(" or "),
  date: dateInWords,
  /** “24 Nov”, “Nov”, “about Nov”, “2015”: for where a scale says the year. */
  shortDate: (date: string) => dateInWords(date).replace(/([A-Z][a-z]{2})[a-z]* \d{4}$/u, "$1"),
  number: (value: number) => value.toLocaleString("en"),
  range: (from: string, to: string) => `${from} to ${to}`,
};

export const vocabulary: VocabularyWords = tables;

/* Words between two asterisks are bold; words in brackets are a link. */

/** What pages say around the content. */
export const pages = {
  skip: "Skip to the content",
  frame: {
    next: "Next:",
    foot: "No account, no cookies, no tracking. Your answers stay on this device.",
    practice: "Practice",
    glossary: "Glossary",
    about: "About",
    unit: "This unit",
  },
  unitPages: {
    unit: "The unit",
    read: "Read",
    checkOut: "Check-out",
    review: "Review",
    dissection: "Taken apart",
    evidence: "Evidence",
    provenance: "Provenance",
    print: "Print",
  },
  teacherPages: {
    unit: "The students' pages",
    practiceTexts: "the practice texts",
    teach: "For teachers",
    keys: "Keys",
    print: "Sheets and keys to print",
    class: "The class's results",
  },
  quiz: {
    notice: "This browser keeps nothing here. Your answers will be gone when you leave the page.",
    number: "Your number, in digits:",
    written: "Your answer",
    howSure: "How sure are you? Press one to check your answer.",
    howSureOwn: "How sure are you? Press one to compare with a model answer.",
    sure: "Sure",
    fairly: "Fairly sure",
    guess: "A guess",
    again: "Try again",
    reasons: "The answer, with reasons",
    model: "Compare with a model answer",
    verdicts: { right: "Right", also: "Also accepted", wrong: "Not this one" },
    error: (error: string) => `This answer ${error}.`,
    fullAnswer: "A full answer:",
    example: "For example:",
    level: "Which of these is your answer most like?",
    here: "in this lesson",
    finish: "See how you did",
    sureMisses: "**Look at these first.** You were sure, and it was not so:",
    skills: "**Worth another look,** and where it is taught:",
  },
  lesson: {
    description: (question: string, headline: string) => `${question} A lesson on “${headline}”.`,
    head: (number: number, minutes: number) =>
      `Lesson ${number} · about ${minutes} minutes in class`,
    turn: (sentence: number) => `Your turn: sentence ${sentence}`,
    conclusionTurn: (sentence: number) => `Your turn: the conclusion in sentence ${sentence}`,
    worked: (sentence: number) => `Worked example: sentence ${sentence}`,
    whichKind: "Which kind is it? Write it down first, with the word that told you.",
    askConclusion: [
      "What is given as the reason?",
      "What link is missing?",
      "What else could explain it?",
      "What is the most that you can fairly say?",
    ],
    compare: "Compare",
    reasonStands: (sentences: string) => `The reason stands in ${sentences}.`,
    missing: "Missing:",
    wholeCard: "The whole card",
    ticketSample: "A sample",
    ask: "Ask:",
    example: "For example:",
    raisedBy: "Raised by",
    whyItMatters: "Why it matters:",
    whoCouldAnswer: "Who could answer:",
    whereToLook: "Where to look:",
    status: "Where it stands",
    interest: "Its interest",
  },
  read: {
    title: (headline: string) => `Read: ${headline}`,
    description: (headline: string) => `The article “${headline}”, clean, with numbered sentences.`,
    lead: "First read it clean. No labels yet. The numbers count the sentences, so that you can talk about them.",
    adapted: "Show easier words beside it",
    sentence: "Sentence",
    keptHard: "What could not be made easier",
    glossary: "Words you may not know stand in the [glossary].",
  },
  practice: {
    title: "Practice",
    description:
      "Short invented texts to take apart on your own, with every sentence labelled to compare.",
    lead: "You have seen an article taken apart. Now do it yourself, with texts that you have never seen. All of them are invented: the places, the people and the figures. Some hold up and some do not. Finding out which is the task.",
    sentences: (count: number) => `${count} sentences`,
    textTitle: (subject: string) => `Practice: ${subject}`,
    invented: "Invented for practice.",
    notReal: (invented: readonly string[]) =>
      `${listInWords(invented)} ${invented.length === 1 ? "does" : "do"} not exist, and nothing told here happened.`,
    label: "1. Label it yourself",
    quiz: "2. Quiz",
    compare: "3. Compare",
    compareLead: "Show the labels only when you have your own. Each card gives the reason.",
    sources: "4. What else was found",
    sourcesLead:
      "Invented too: what a reader in this place could look up. What does each one change for the sentences it speaks of?",
    questions: "Questions a reader may ask",
    believe: "What you may reasonably believe after this",
    print: "To print",
    teachers: "For teachers: [sheets and keys of these texts].",
  },
  checkOut: {
    title: (unit: string) => `Check-out: ${unit}`,
    description: (questions: number) => `${questions} questions on all lessons of this unit.`,
    heading: "Check-out",
    lead: (questions: number, lessons: number) =>
      `Here are ${questions} questions on all ${lessons} lessons. Answer them in one go, without looking back. Say how sure you are each time. The reasons come at the end.`,
    rates:
      "Two things count: weak claims that you flag, and sound claims that you accept. It is easy to be good at one and bad at the other.",
    then: "Then take an [unseen text] apart. That shows best what you can do. And come back to this page in a week: what you still know then, you keep.",
  },
  unit: {
    facts: (grades: string, headline: string, publisher: string) =>
      `Grades ${grades}. The article: “${headline}”, ${publisher}.`,
    begin: "Where to begin",
    read: "[Read the article], clean, once.",
    minutes: (minutes: number) => `About ${minutes} minutes in class.`,
    checkOut: (questions: number) =>
      `[Check out]: ${questions} questions on all lessons, now and once more in a week.`,
    practise: "[Practise] on short texts that no lesson has shown.",
    dissection: (sentences: number) =>
      `[See it taken apart]: every one of its ${sentences} sentences, with a reason for each label.`,
    evidence: (sources: number, questions: number) =>
      `[Look at the evidence]: ${sources} sources, for and against, and ${questions} open questions.`,
    provenance: "[Where the article came from], and what it changed on the way.",
    outcomes: "What you can do at the end",
    believe: "What you may reasonably believe",
    afterLessons: "Open this when you have done the lessons",
    standards: "Standards this supports",
    paraphrased: "Paraphrased. No certified alignment is claimed.",
    teachers: "For teachers: [what goes with this unit].",
  },
  home: {
    title: "Learn to take a news article apart",
    description:
      "Learn to take a news article apart, every sentence of it: who says so, does it follow, what is missing, and what holds up.",
    heading: "Take a news article apart, every sentence of it",
    slowly: "Here you learn to read a real article slowly. For each sentence you ask three things.",
    questions: "Who says so? Does it follow? What would we need to know?",
    skill: "Some sentences will not hold. Some will. Telling them apart is the skill.",
    sample: {
      attributed: ["The new bridge is safe, ", "said", " the town's engineer."],
      unattributed: "The new bridge is safe.",
      conclusion: "So nobody needs to worry any more.",
      caption: "Three invented sentences. Only one tells you whom to ask.",
    },
    units: "Units",
    facts: (grades: string, sentences: number, sources: number) =>
      `Grades ${grades}. ${sentences} sentences, ${sources} sources.`,
    start: "Start by reading the article",
    practice: "Practice",
    practiceLead: (texts: number) =>
      `${texts} short invented texts to take apart on your own: from the easier to the harder, some of them sound from end to end. [Choose one].`,
    teachers: "For teachers",
    teachersLead:
      "Everything is free and needs no account. Each lesson fits a class of 45 to 50 minutes, works on one projector, and prints from the browser. The same yardstick is used for every government: we label sentences, never countries or papers. [How we label].",
  },
  dissection: {
    title: (headline: string) => `Taken apart: ${headline}`,
    description: (headline: string) =>
      `Every sentence of “${headline}” with its label, the reason, and what others found.`,
    heading: "Taken apart",
    lead: "Here is the whole article, one sentence under the other. Read first. Then show the labels, and open the card of any sentence: why it has its label, who is behind it, and what others found.",
    labels: "Labels",
    show: "Show the labels",
    all: "All kinds",
    marks: "Solid line, dashed line, box, wavy line: the kinds.",
    cue: "**Bold**: the cue.",
    slanted: "Slanted",
    loaded: ": a word that judges.",
    openCard: (sentence: string) => `${sentence}: open its card`,
    card: "Card",
    /** What a claim says, as distinct from whether it was said. */
    content: (kind: string, support: string) => `${kind} · what it says: ${support}`,
  },
  card: {
    why: "Why this label",
    also: "Also defensible",
    source: "Source, as written",
    comesFrom: "Comes from",
    seemsToComeFrom: "Seems to come from",
    inferred: "(worked out, not shown)",
    organises: "Organises",
    alsoSays: "Says besides",
    loaded: "Loaded words",
    pattern: "Pattern",
    askIt: "Ask:",
    cue: "Cue",
    claim: "The claim",
    evidence: "Evidence offered here",
    position: "In a position to know?",
    interest: "Interest",
    check: "Independent check",
    noneFound: "None found",
    lookedUntil: (date: string) => `(looked up to ${date})`,
    said: "Was it said?",
    so: "Is it so?",
    support: "Support",
    conclusion: "The conclusion, plainly",
    grounds: "Built on",
    missingLink: "Missing link",
    ask: "Ask",
    wouldSupport: "What would support it",
    explanation: "Another explanation",
    fairVersion: "Fair version",
    finding: "Finding",
    swap: "Swap the names",
    question: "The question",
    asks: { genuine: "genuine", leading: "leading" },
    presupposes: "To answer, you must already accept",
    whyItMatters: "Why it matters",
    whoCouldAnswer: "Who could answer",
    whereToLook: "Where to look",
    status: "Status",
    asOf: (date: string) => `(as of ${date})`,
    raisedBy: "Raised by",
    raises: "Questions it raises",
  },
  glossary: {
    title: "Glossary",
    description: "Short, plain definitions, and the eight patterns of reasoning.",
    patterns: "Eight patterns of reasoning",
    patternsLead:
      "Each is a move that people make, you and we included. The name is a help to see it. The question is what counts.",
    ask: "Ask:",
    example: "For example:",
    scholars: (name: string) => `Scholars call it ${name}.`,
  },
  plan: {
    title: (lesson: string) => `Plan: ${lesson}`,
    description: (lesson: string) => `How to teach “${lesson}”, on one side of paper.`,
    kicker: (number: number, minutes: number) => `Lesson ${number} · ${minutes} minutes`,
    audience: (grades: string, article: number, adapted: number) =>
      `For grades ${grades}. The article reads at about grade ${article}, the easier words at about grade ${adapted}.`,
    outcomes: "By the end students can",
    standards: "Standards",
    fits: { supports: "supports", "partial fit": "partial fit" },
    print: "To print for a class of 30",
    copies: (count: number, sheet: string) => `${count} × ${sheet}`,
    sheets: {
      article: "the article",
      adapted: "the article in easier words",
      worksheet: "worksheet",
      cards: "blank cards",
      sources: "source cards of this lesson",
      quiz: "quiz of this lesson",
      "exit-tickets": "exit tickets, four on a page",
      starters: "sentence starters",
      pictures: "pictures of the unit",
      glossary: "glossary",
    },
    bring: "Have ready",
    noDevices: "No devices?",
    before: "Before you teach",
    care: "With care",
    opening: "Say first",
    steps: "Step by step",
    time: (from: number, to: number) => `${from}–${to}`,
    ask: "Ask:",
    expect: "Expect:",
    check: "Are they with you?",
    support: "Support",
    stretch: "Stretch",
    englishLearners: "English learners",
    lowVision: "Low vision",
    during: "For everybody in the room",
    exitTicket: "Exit ticket",
    afterWeek: "In a week",
    core: "In one lesson",
    coreSlides: (slides: string) => `Slides ${slides}. The others are for two lessons.`,
    twoLessons: "In two lessons",
    endsAfter: "End the first after",
    short: "In 15 minutes",
    minutes: (minutes: number) => `${minutes} min`,
    wrong: "If it goes wrong",
    version: (day: string) => `Version of ${day}. Corrections stand on the about page.`,
    asSheet: "This plan on one side of paper:",
    ticketLevels: "What to look for in the exit ticket",
    levels: { starting: "Starting", "getting there": "Getting there", secure: "Secure" },
  },
  discussion: {
    asked: "“So who is right?” What students ask, and what you may say",
    ties: "Students with ties to what the article tells",
    words: "Words for groups",
    say: "Say",
    ratherThan: "Rather than",
    why: "Why",
    starters: "Sentence starters",
    controversy: "Argue both sides, then neither: a structured controversy",
    inPlaceOf: "In place of",
    takes: (minutes: number) => `It takes ${minutes} minutes.`,
  },
  print: {
    title: (unit: string) => `Print: ${unit}`,
    description: "Handouts for the class as PDF files, in A4 and Letter and in large print.",
    heading: "Print",
    lead: "Every sheet is a PDF for A4 and for Letter, each also in large print. All are black on white and survive the copier. A screen reader can read them.",
    practice: "The sheets of the practice texts stand on [a page of their own].",
    practiceTitle: "Print the practice texts",
    practiceDescription:
      "Handouts of the practice texts as PDF files, in A4 and Letter and in large print.",
    practiceLead: "For each text: a sheet to read, and a worksheet with its quiz.",
    showFor: "Show the files for",
    allPapers: "all papers",
    editions: {
      a4: "A4",
      letter: "Letter",
      "a4-large": "A4, large print",
      "letter-large": "Letter, large print",
      wide: "16:9, for a projector",
    },
    file: (edition: string, title: string, size: string) => `${edition}: ${title}, PDF, ${size}`,
    sheets: {
      studentPack: () => "Everything that a student gets, in one file.",
      article: () => "The article, clean, with numbered sentences and room for notes.",
      text: () => "The text, clean, with numbered sentences and room for notes.",
      adapted: () => "The article in easier words. Hand it out beside the original.",
      worksheet: () => "A row for each sentence: its kind, the word that told, a question.",
      worksheetAndQuiz: () => "A row for each sentence, and the quiz.",
      cards: () => "Blank cards for claims, conclusions and questions, four a page.",
      quiz: (lesson: string) => `The questions of “${lesson}”, without answers.`,
      pictures: () => "The pictures of the unit, each with its table and sources.",
      glossary: () => "Short definitions, and the patterns of reasoning.",
      teacherPack: () => "Everything for the teacher, in one file.",
      annotated: () => "The article with its labels, for after the class has labelled it.",
      letters: () => "The same with letters alone, for whom lines are hard to read.",
      key: () => "Every label with its reason, what else is accepted, and what to say.",
      keyAndQuiz: () =>
        "Every label with its reason, and the quiz with the reason for every choice.",
      quizKey: (lesson: string) => `The quiz of “${lesson}” with the reason for every choice.`,
      exitTickets: (lesson: string) => `The exit ticket of “${lesson}”, four on a page to cut.`,
      sources: (lesson: string) =>
        `The source cards of “${lesson}”, with room for three questions.`,
      starters: () => "How to begin when you ask, disagree, accept or change your mind.",
      plan: (lesson: string) => `How to teach “${lesson}”, on one side of paper.`,
      discussion: () => "Words, care, and what to say when students ask.",
      ticketLevels: () => "Three levels for each exit ticket, with samples.",
      slides: (lesson: string) => `The slides of “${lesson}”, each first without its answer.`,
      rubric: () => "What to look for in a student's work, with samples.",
    },
    firstPage: (title: string) => `First page: ${title}`,
    size: (pages: number, kilobytes: number) =>
      `${pages} ${pages === 1 ? "page" : "pages"}, ${kilobytes} KB`,
  },
  teach: {
    title: (of: string) => `For teachers: ${of}`,
    description: "What there is for the teacher: keys to read, and sheets and keys to print.",
    heading: "For teachers",
    warning:
      "**These pages give the answers.** No lesson leads to them, and search engines are asked to pass by. But nothing is locked: whoever has the address can open it.",
    keys: "[Keys]: every question with its answers, and the reason for each of them.",
    print: "[Sheets and keys to print], and a copy of everything for a USB stick.",
    practice: "The [practice texts] have keys too.",
    practiceKeys: "[Keys]: the quiz of each text, and the reason for every answer.",
    practicePrint: "[Keys to print]: the labels and the quiz of each text.",
    discussion:
      "[Talking about it with care]: what students ask, words for groups, sentence starters.",
    classView:
      "[What the class made of it]: results of files or codes that students hand in, without accounts.",
    plans: "The lessons, one by one",
    plan: "Plan",
    planOnPaper: (paper: string) => `Plan on one side of ${paper}`,
    slides: "Slides",
    slidesFile: "Slides as PDF",
    quizKey: "Key to the quiz",
    studentsPage: "What students see",
  },
  teachPrint: {
    title: (of: string) => `Teacher sheets: ${of}`,
    heading: "Sheets and keys for the teacher",
    description:
      "Keys and sheets for the teacher as PDF files, in A4 and Letter and in large print.",
    students:
      "Every page of these says “TEACHER”. The [students' sheets] stand on a page of their own.",
    practice: "So do the [keys of the practice texts].",
    zip: "No network in class? Take everything along on a USB stick:",
    zipName: "the unit with the students' sheets, yours and all keys, as a zip",
  },
  keys: {
    title: (of: string) => `Keys: ${of}`,
    heading: "Keys",
    description: "Every question with its answers, and the reason for each of them.",
    lead: "The reason matters more than the tick. Read it out, or let a student say it.",
    contents: "On this page",
    asked: "The questions as students see them",
    questions: (count: number) => (count === 1 ? "1 question" : `${count} questions`),
    counts: {
      accept: "Counts for: sound claims accepted.",
      flag: "Counts for: weak claims flagged.",
    },
    tolerance: (tolerance: string) => `Up to ${tolerance} more or less is right too.`,
    inOrder: "In this order:",
    labels: "What each sentence is, and why, stands where [the article is taken apart].",
    practiceLabels:
      "The labels stand with each text, with their reasons. To print, take the [keys as PDF].",
    labelKey: "The key to the labels, to print:",
  },
  evidence: {
    title: (unit: string) => `Evidence: ${unit}`,
    description: "What other sources reported on each sentence, with publisher, date and interest.",
    heading: "Evidence",
    lead: "What others reported on the sentences of the article: what supports them, what contradicts them, and what makes them less simple. Every source has an interest. We name it for each, friendly or not.",
    tally: "Who is named, and where it comes from",
    questions: "Open questions",
    sources: "Sources",
    counts: {
      supports: (count: number) => `${count} support`,
      contradicts: (count: number) => `${count} contradict`,
      complicates: (count: number) => `${count} complicate`,
      context: (count: number) => `${count} give context`,
    },
    counted: (sources: number, counts: string) =>
      `${sources} sources. Seen from what the article says: ${counts}.`,
    notTried: "The links were not tried; a page may have moved.",
    repost: (carrier: string) => `Read as a repost on ${carrier}, so not linked.`,
    interest: "Interest:",
  },
  pictures: {
    asTable: "The same as a table",
    asList: "The same as a list",
    table: "Table.",
    inArticle: "In the article:",
    sentences: "Sentences:",
    sources: "Sources:",
    inferred: "(worked out)",
  },
  argumentMap: {
    name: "Argument map",
    legend:
      "Solid box: said. Dashed box: taken for granted. Double box: the conclusion. Solid arrow: the step holds, if the box above it is so. Dashed arrow: a link is missing.",
    text: "The list below the picture says the same.",
    missing: "Missing link:",
    verbs: { stated: "says", assumed: "assumes", concluded: "concludes" },
  },
  ladder: {
    start: "Start at rung 1.",
    rungs: "Rungs:",
    looks: {
      thick: "thick",
      thin: "thin",
      dashed: "dashed",
      dotted: "dotted",
      broken: "broken",
    },
  },
  numbers: {
    name: "Numbers chart",
    who: "Who",
    what: "What was counted",
    date: "Date",
    source: "Source",
    unit: (unit: string) => `In ${unit}.`,
    legend:
      "Black: the number in the article. Full bar: the lower number of a range; open bar: up to the higher one.",
  },
  places: {
    name: "Map",
    roles: { port: "port", town: "town", crossing: "border crossing", "oil-field": "oil field" },
    route: "route, as described",
    way: (from: string, to: string, between: readonly string[]) =>
      `from ${from} to ${to}${between.length === 0 ? "" : ` by way of ${listInWords(between)}`}`,
    place: "Place or route",
    what: "What is said of it",
    held: "Who held it, where a source says",
    sentences: "Sentences",
    sources: "Sources",
    borders:
      "Borders are today's, from Natural Earth (public domain); the picture takes no position on borders.",
  },
  tally: {
    name: "Source tally",
    asWritten: "As written",
    asTraced: "As traced",
    sentence: "Sentence",
    source: "Named as source",
    origin: "Traces to",
    none: "none",
    inWords: (named: string, unnamed: string, origin: string, traced: string) =>
      `Named as written: ${named}. Somebody without a name: ${unnamed}. Nobody: all the others. Traced to ${origin}: ${traced}.`,
    legend: (origin: string) =>
      `As written: a full box, a source is named in the sentence; half a box, somebody without a name; a dashed box, nobody. As traced: a full box, it goes back to this origin: ${origin}; a dashed box, to somebody else.`,
  },
  timeline: { name: "Timeline" },
  retelling: {
    lost: "Lost by now:",
    inferred: "Worked out, not shown.",
    whoSays: "Who says so?",
  },
  provenance: {
    title: (headline: string) => `Where it came from: ${headline}`,
    description: "Where the article came from, what it changed on the way, and what nobody knows.",
    heading: "Where the article came from",
    known: "What is known",
    inferred: "Worked out from signs:",
    changes: "What changed on the way",
    changesLead:
      "Beside other reports of the same briefing, the article reads differently in these points.",
    what: "What",
    elsewhere: "In other reports",
    here: "In the article",
    sentence: "Sentence",
    source: "Source",
    unknown: "What we do not know",
    mark: "A mark on the text",
    toTheLetter: "The text is kept to the letter, mistakes in names included. Its SHA-256 is",
    checked: "and each build checks it.",
  },
  workbench: {
    heading: "Now label it yourself",
    lead: "Give each sentence its kind. Choose a button. With a keyboard, go into a sentence and press A, N, C, Q or S. Say if you would accept it as it stands. Mark the words that told you, and write a question. Nothing is told before you ask for it, and every answer stays on this device. You need not do all at once: your work waits here.",
    withoutScript:
      "You can mark the kinds here. To keep them, to mark words and to compare sentence by sentence, this page needs scripts. Without, use paper, and open a comparison only when you have your own label.",
    notice: "This browser keeps nothing here. Save your work as a file before you leave the page.",
    whichKinds: "The five kinds, and what to ask",
    kindOf: (sentence: string) => `Kind: ${sentence}`,
    compareOne: "Compare this sentence",
    accept: "Would you accept it as it stands?",
    judgements: { accept: "Yes, I accept it", flag: "Not yet, I want more first" },
    pick: "Mark the words that told you",
    question: "A question that somebody could answer",
    comparison: "The key, with its reason",
    also: "Also defensible",
    backing: "How well it is backed",
    wholeCard: "The whole card",
    hide: "Hide the comparison",
    summary: "Your labels beside the key",
    rereads: "Most worth rereading:",
    tools: "Your work",
    print: "Print my work",
    save: "Save as a file",
    open: "Open a saved file:",
    text: "As text, for an e-mail or your school's platform",
    textField: "My work as text",
    copy: "Copy the text",
    clear: "Begin anew",
    confirm: "This takes away your labels for this text. Press “Begin anew” once more to do it.",
    nameLine: "Name, class, date:",
  },
  handIn: {
    title: (unit: string) => `Hand in: ${unit}`,
    description: "Give your teacher what you have done on this unit, as a short code or a file.",
    heading: "Hand in your work",
    lead: "Your work is on this device and nowhere else. If your teacher asks for it, hand it in here: as a short code or as a file. This page sends nothing. You give it to your teacher yourself.",
    needsScript:
      "To read what is kept on this device, this page needs scripts. Without them, show your worksheet, or say in class what you chose.",
    what: "What is in it",
    name: "A name or number your teacher knows you by",
    nameHelp:
      "You may leave this empty. Do not write your full name. It is kept nowhere but in what you hand in.",
    code: "As a short code",
    codeLead:
      "It tells which kind you gave each sentence, which answers you chose, and how sure you were. What you wrote in your own words is not in it.",
    copy: "Copy the code",
    qr: "The same for a camera: your teacher can scan it from your screen.",
    file: "As a file",
    fileLead:
      "It holds all your work on this unit: your questions and what you wrote in your own words too, and when you did it.",
    save: "Save the file",
    fromWorkbench: "Does your teacher ask for your work? [Hand it in].",
    fromUnit: "Does your teacher ask what you made of it? [Hand in your work].",
  },
  classView: {
    title: (unit: string) => `The class: ${unit}`,
    description: "Count what a class handed in, on this device, with no account and no server.",
    heading: "What the class made of it",
    lead: "Your students hand in a short code or a file. This page counts them all: what the class made of each sentence and each question, where it divides, and where many were sure and it was not so.",
    privacy:
      "What you take in stays in this browser, on this device, so that it adds up. Nothing is sent. Names stand in the list of what was handed in and in the table that you save, never in the results. Clear it all when you are done.",
    needsScript:
      "To count, this page needs scripts, and this browser has them switched off. Without them, take hands in the room: read a sentence aloud, and let everybody hold up a letter. Or collect the worksheets.",
    where: "Your students find their code here: [Hand in your work].",
    takeIn: "Take in",
    files: "Files: choose many at once, or drop them here",
    codes: "Codes: paste one or many, as they came",
    take: "Take in the codes",
    handedIn: "Handed in",
    names: "The list holds names. Close it before you project this page.",
    clear: "Clear the class",
    ask: "Remove all that was handed in for this unit from this device?",
    no: "No, keep it",
    yes: "Yes, clear it",
    notCounted: "Not counted, and why",
    results: "Results",
    print: "Print the results",
    csv: "Save as a table (CSV)",
    csvHelp: "The table has a row for each student and question. It holds the names.",
    rates: "Two things count: weak claims that are flagged, and sound claims that are accepted.",
    talk: "Sentences to talk about",
    sureMisses: "Sure, and it was not so",
    sentences: "Sentence by sentence",
    question: (number: number) => `Question ${number}`,
    answer: "Answer",
    chosen: "Chosen",
    sure: "Sure",
    right: "The key",
    also: "Also accepted",
    either: "Accept or hold back: both can be defended.",
    kind: "Kind",
    judgement: "As it stands",
    judgements: { accept: "accept it", flag: "hold it back" },
    otherNumber: "another number",
    noLevel: "no level given",
    place: (place: number) => `Place ${place}`,
    full: "A full answer:",
  },
  offline: {
    keep: "Keep the sheets for offline",
    drop: "Do not keep them any longer",
    zip: "No network in class? Take the whole unit along on a USB stick:",
    zipName: "the unit with its quizzes and students' sheets, as a zip",
    zipSize: (megabytes: string) => `${megabytes} MB`,
    notInCopy: "Not in this copy",
  },
  settings: {
    title: "Settings",
    description: "How the pages look, and what is kept of your work on this device.",
    needsScript:
      "Settings need JavaScript, and this browser has it switched off. Everything else can be read without it.",
    reading: {
      title: "Reading",
      about: "Choose what you read best. It shows at once, and on all pages.",
      size: { legend: "Text size", usual: "as usual", large: "large", larger: "larger" },
      spacing: { legend: "Spacing", usual: "as usual", wide: "wide" },
      font: { legend: "Letters", usual: "as usual", plain: "plain everywhere" },
      colours: { legend: "Colours", usual: "like this device", light: "light", dark: "dark" },
    },
    work: {
      title: "Your saved work",
      about:
        "To take your work to another device, or to keep it safe, save it as a file. Then open the file there. It goes to your disk and nowhere else.",
      save: "Save all as a file",
      open: "Open a file",
      clear: "Clear all",
      ask: "Remove all your answers, labels and settings from this device? They can not be brought back.",
      no: "No, keep it",
      yes: "Yes, clear all",
      saveDamaged: "Save what can not be read",
    },
  },
  slides: {
    title: (lesson: string) => `Slides: ${lesson}`,
    description: (lesson: string) =>
      `Slides to show in the lesson “${lesson}”, with answers and notes for the teacher.`,
    heading: "Slides",
    lead: "Here are all slides, each with its answer to open and its notes. Print this page for your notes on paper. With scripts switched on, it shows one slide at a time, for a projector.",
    whichKind: "Which kind is it?",
    ticket: "Exit ticket",
    also: (kind: string) => `Also defensible: ${kind}`,
    number: (number: number, of: number) => `Slide ${number} of ${of}`,
    question: (number: number) => `Question ${number}.`,
    extra: "For two lessons: leave it out where you have one.",
    answer: "The answer",
    notes: "Notes for the teacher",
    minutes: (minutes: number) => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    ask: "Ask:",
    expect: "Expect:",
    right: "right",
    handMore: (choice: string) => `One hand more: ${choice}`,
    handLess: (choice: string) => `One hand less: ${choice}`,
    noHands: "Hands to 0",
    tools: "Show the slides",
    back: "Back",
    next: "Next",
    showAnswer: "Answer",
    fullScreen: "Full screen",
    presenter: "Your notes",
    keys: "Keys",
    leave: "Leave",
    close: "Close",
    keyList: [
      ["→ ↓ Space PageDown", "On: first the answer, then the next slide"],
      ["← ↑ Backspace PageUp", "Back to the slide before"],
      ["Home, End", "The first slide, the last slide"],
      ["A or Enter", "Show or hide the answer"],
      ["1 to 9", "One hand more: 1 is for the first choice, and so on"],
      ["Shift and 1 to 9", "One hand less; or press − and then the digit"],
      ["B or full stop", "Black screen; any key brings the slide back"],
      ["W or comma", "White screen"],
      ["F", "Full screen"],
      ["N", "A second window with your notes"],
      ["?", "This list"],
    ],
    panel: {
      name: "For you alone",
      next: "Next:",
      clock: "Clock",
      elapsed: "Since the start",
      section: "This section",
      start: "Start",
      pause: "Pause",
      reset: "Back to 0",
      open: "Open the slides window",
      black: "Black screen",
      white: "White screen",
    },
  },
  review: {
    title: (unit: string) => `Review: ${unit}`,
    practiceTitle: "Review the practice texts",
    description: "Questions that come back before you forget them, and what you have done so far.",
    heading: "Review",
    lead: "Each question that you have answered comes back here, shortly before you would forget it. A few minutes now and then are enough.",
    today: "Today's review",
    withoutScript:
      "To choose what is due, this page needs scripts. Without, take a few questions from the list below every few days. Answer first, then open the reasons.",
    start: "Start here:",
    more: "Take the next ones",
    done: "What you have done",
    sureMisses: "Look at these first.",
    sureMissesWhy: "You were sure, and it was not so:",
    skills: "Worth another look,",
    skillsWhy: "and where it is taught:",
    fromPractice: "Have you done some already?",
    fromPracticeLink: "Review what you have answered",
    fromCheckOut: "What you have answered comes back, when it is due, in your",
    questions: (number: number) => `Questions: ${number}`,
    fromCheckOutLink: "review",
    chosen: "Chosen for you: questions that you missed, or that are due.",
  },
};

/** What a learner would do with a sentence, then what the key does. */
const judged = {
  accept: {
    accept: "You accept it, and it holds up.",
    flag: "You accept it. The key would want more first.",
  },
  flag: {
    accept: "You hold it back. Others have confirmed it: here you may accept.",
    flag: "You hold it back, and rightly: it needs more first.",
  },
};

/* What the scripts say. Each group is a constant of its own: a bundle holds what its page needs. */

export const quizWords = {
  verdicts: {
    right: "Right.",
    also: "Accepted: this can be defended too.",
    partly: "Partly right.",
    wrong: "Not this one.",
    ungraded: "Saved. Now compare it with the model answer.",
  },
  notAnswered: "Not answered.",
  kept: "Kept. The reasons come at the end.",
};

export const resultWords = {
  answered: (answered: number, of: number) => `Answered: ${answered} of ${of}.`,
  right: (reached: number, of: number) => `Right: ${reached} of ${of}.`,
  rates: (flagged: number, weak: number, accepted: number, sound: number) =>
    `Weak claims flagged: ${flagged} of ${weak}. Sound claims accepted: ${accepted} of ${sound}.`,
  noLean: "You lean neither way: neither to doubt nor to belief.",
  doubting: (held: number) =>
    `You lean to doubt: sound claims that you held back: ${held}. Ask what more you would need.`,
  believing: (passed: number) =>
    `You lean to belief: weak claims that you let pass: ${passed}. Ask who says so.`,
  tooFew: "Too few answers yet to see which way you lean.",
  question: "Question",
};

export const workbenchWords = {
  compare: "Compare with the key",
  compareAgain: "Compare once more",
  picker: "Words of the sentence: press those that told you",
  marked: (words: readonly string[]) =>
    `Words that told me: ${words.map((word) => `“${word}”`).join(", ")}`,
  edited: (sentence: string) =>
    `This sentence has been edited since you labelled it. It read: “${sentence}”`,
  count: (done: number, all: number) => `Labelled: ${done} of ${all}.`,
  gone: (number: number) =>
    `Kept, but no longer in this text: labels of sentences that are gone: ${number}.`,
  agreement: {
    key: "The same kind as in the key.",
    also: "Accepted: this kind can be defended too.",
    other: "The key has another kind.",
    none: "Not labelled yet. Give it a kind, then compare.",
  },
  kinds: (own: string, key: string) => `You: ${own}. The key: ${key}.`,
  judged: (as: Judgement, key: Judgement) => judged[as][key],
  eitherWay: "Accept it or hold it back: here both can be defended.",
  cue: (isSeen: boolean): string =>
    isSeen
      ? "You marked a word that the key points to."
      : "The key points to other words than yours.",
  agreed: (same: number, also: number, labelled: number, all: number) =>
    `You labelled ${labelled} of ${all} sentences. Like the key: ${same}. Also defensible: ${also}.`,
  notJudged:
    "You have not said yet which sentences you would accept. Do that too, and you see which way you lean.",
  textTitle: (title: string) => `My work on “${title}”`,
  textHead: (done: number, all: number, day: string) =>
    `${done} of ${all} sentences labelled. ${day}`,
  unlabelled: "not labelled",
  textQuestion: (question: string) => `My question: ${question}`,
  saved: "Saved as a file. It can be opened on another device, on this same page.",
  copied: "Copied. Paste it where you need it.",
  selected: "The text is selected. Copy it with Ctrl+C, or Cmd+C on a Mac.",
  cleared: "Your labels for this text are gone from this device.",
};

export const handInWords = {
  amount: (labels: number, sentences: number, answers: number, questions: number) =>
    `Sentences labelled: ${labels} of ${sentences}. Questions answered: ${answers} of ${questions}.`,
  nothing:
    "There is nothing to hand in yet. Label a sentence, or answer a question and say how sure you are. Then come back.",
  qrName: "QR code that holds your code",
  copied: "Copied. Paste it where your teacher asks for it.",
  selected: "The code is selected. Copy it with Ctrl+C, or Cmd+C on a Mac.",
  saved: "The file is in your downloads. Give it to your teacher.",
};

export const classWords = {
  took: (counted: number, refused: number) =>
    refused === 0 ? `Taken in: ${counted}.` : `Taken in: ${counted}. Not counted: ${refused}.`,
  counting: (counted: number) => `Counted: ${counted}.`,
  notKept:
    "This browser keeps nothing here: it may be full, or this is a private window. All is counted until you close this page.",
  standings: {
    counted: (labels: number, answers: number) =>
      `counted. Sentences labelled: ${labels}, questions answered: ${answers}.`,
    same: (name: string) => `not counted once more: the same work as “${name}”.`,
    older: (name: string) => `not counted: a newer one came under the name “${name}”.`,
    "other-version": "not counted: made with another version of this unit.",
  },
  alike: (name: string) => `The same answers as “${name}”, under another name.`,
  remove: "Remove",
  removeOne: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed: ${name}.`,
  cleared: "All that was handed in is gone from this device.",
  notCleared: "Nothing was cleared.",
  problems: {
    "too-long": "far too long to be work from here.",
    broken: "damaged on its way, or no file of saved work at all. Ask for it once more.",
    "not-ours":
      "a file of another program. Work from here ends in “.json” too: ask which one was meant.",
    newer: "made with a newer version of this site. Load this page anew, then take it in again.",
    unreadable: "the browser could not read it. Was it moved?",
    damaged: "damaged: a letter is missing or wrong. Ask for the code once more, or for the file.",
    "other-unit": "work on another unit, and none on this one.",
    "other-version":
      "made with another version of this unit. Load the page anew on both devices, and hand it in again.",
    empty: "nothing in it: no sentence labelled and no question answered.",
    "no-code": "no code found. A code begins with U1.",
  },
  known: (name: string) => `the same work as “${name}”. It is counted once.`,
  leftOut: (parts: number) =>
    `counted, but some parts do not fit this version of the unit and were left out: ${parts}.`,
  answered: (answered: number, of: number) => `Answered by ${answered} of ${of}.`,
  labelled: (labelled: number, of: number) => `Labelled by ${labelled} of ${of}.`,
  sureness: {
    sure: "Sure",
    fairly: "Fairly sure",
    guess: "A guess",
    "after-sure-miss": "Sure at first, not accepted, then tried again",
    "after-miss": "Not accepted at first, then tried again",
  },
  article: "In the article:",
  quizzes: "In the quizzes, by the first answer:",
  rates: (flagged: number, weak: number, accepted: number, sound: number) =>
    `Weak claims flagged: ${flagged} of ${weak}. Sound claims accepted: ${accepted} of ${sound}.`,
  noLean: "The class leans neither way: neither to doubt nor to belief.",
  doubting: (held: number) =>
    `The class leans to doubt: sound claims held back: ${held}. Ask what more it would need.`,
  believing: (passed: number) =>
    `The class leans to belief: weak claims let pass: ${passed}. Ask who says so.`,
  tooFew: "Too few answers yet to see which way the class leans.",
  showKey: "Show the key",
  hideKey: "Hide the key",
  talkLead:
    "Here the class divides most: most students chose one kind, and this many chose another.",
  noTalk: "The class divides on no sentence.",
  sureMissesLead:
    "Talk about these first: many were sure, and their first answer was not accepted.",
  noSureMisses: "Nobody was sure of an answer that was not accepted.",
  divided: (others: number, of: number) => `${others} of ${of} chose another kind than most.`,
  sureMiss: (learners: number) => `Sure, and it was not so: ${learners}.`,
  retried: (learners: number) => `Of these tried again, first choice not known: ${learners}.`,
  saved: "The table is in your downloads. It holds names: keep it safe.",
  columns: {
    student: "Student",
    part: "Part",
    question: "Question",
    answer: "Answer",
    judgement: "As it stands",
    accepted: "Accepted",
    sureness: "How sure",
  },
  outcomes: {
    right: "yes",
    also: "also accepted",
    partly: "partly",
    wrong: "no",
    ungraded: "own words",
  },
};

export const openedWords = {
  problems: {
    "too-long":
      "This file is far too long to be work from here. Nothing was taken. Choose another one.",
    broken:
      "This file is damaged, or it is no file of saved work. Nothing was taken. Save it once more on the other device, if you can.",
    "not-ours":
      "This is not a file of saved work. Nothing was taken. The name of such a file ends in “.json”: look in your downloads.",
    newer:
      "This file was saved by a newer version. Load this page anew, then open it again. Nothing was taken.",
    unreadable: "The browser could not read this file. Was it moved? Choose it once more.",
  },
  taken: (added: number, known: number) =>
    `Taken from the file: ${added}. Already here, as new or newer: ${known}.`,
  damaged: (names: readonly string[]) => `Not readable, and left out: ${names.join(", ")}.`,
  notKept: (names: readonly string[]) =>
    `This browser did not keep: ${names.join(", ")}. Its storage may be full. Save your work as a file, clear all on the page “Settings”, and open both files again.`,
};

export const keepOfflineWords = {
  keep: (files: number, kilobytes: number) =>
    `Keep the sheets shown here for offline: ${files} files, ${kilobytes} KB`,
  keeping: "Fetching the sheets …",
  kept: (files: number) => `Kept: ${files} files open without a network now.`,
  notFetched: "That did not work: the sheets can not be fetched now. Try again with a network.",
  noRoom: "That did not work: this browser has no room for the sheets, or may keep nothing.",
  dropped: "The sheets are no longer kept on this device.",
  notDropped: "That did not work: this browser does not let go of the sheets now.",
};

export const settingsWords = {
  kept: "Done. All pages look like this now.",
  notKept: "This browser keeps nothing here, so only this page looks like this.",
};

export const savedWorkWords = {
  kept: "This browser keeps your work, on this device and nowhere else.",
  notKept:
    "This browser keeps nothing here. Perhaps its memory is full, or this is a private window.",
  count: (answers: number, labels: number) =>
    `Answers kept: ${answers}. Sentences labelled: ${labels}.`,
  handedIn: (works: number) => `Works that a class handed in: ${works}.`,
  damaged: (entries: number) =>
    `Entries that can not be read: ${entries}. Your other work is not touched by them. You can save them as a text file and show it to somebody who knows about computers.`,
  saved: "The file is in your downloads.",
  cleared: "All is cleared. Nothing of yours is left on this device.",
  notCleared: "Nothing was cleared.",
};

export const readAloudWords = { start: "Read aloud", stop: "Stop reading" };

export const reviewWords = {
  asked: (count: number) =>
    `Questions for today: ${count}. Answer from memory, as if you met them for the first time.`,
  nothingMet:
    "You have not answered any question yet. Once you have, it comes back here when it is due.",
  notKept: "This browser keeps nothing here, so no question can come back.",
  nothingDue: "Nothing is due today.",
  done: "Done for today.",
  more: (count: number) => `More questions are due: ${count}. They can wait for another day.`,
  next: (day: string, count: number) => `Next, on ${day}, come back: ${count}.`,
  progress: (met: number, of: number, due: number) =>
    `Answered: ${met} of ${of}. Due today: ${due}.`,
  notMet: "not met yet",
  missed: "missed last time",
  dueToday: "due today",
  comesBack: (day: string) => `comes back on ${day}`,
  gone: (count: number, ids: readonly string[]) =>
    `Answers to questions that are no longer here: ${count} (${ids.join(", ")}). They stay in the file that you can save on the page of settings.`,
};

export const slidesWords = {
  last: "This is the last slide.",
  answerHidden: "The class does not see the answer yet.",
  answerShown: "The class sees the answer.",
  slide: (number: number, of: number) => `Slide ${number} of ${of}`,
  answered: (number: number, of: number) => `Slide ${number} of ${of}, with the answer`,
  black: "The screen is black. Any key brings the slide back.",
  white: "The screen is white. Any key brings the slide back.",
  blocked: "The browser did not open a second window. Allow it for this page, then try again.",
  apart: "No window with the slides answers yet. Open it from here, or load it again.",
  apartFiles:
    "No window with the slides answers. Perhaps your browser lets two windows of a file not talk. Open the slides window from here. If that does not help, move the slides there, and turn the pages here by hand.",
  left: (time: string, of: number) => `${time} left of ${of} min`,
  over: (time: string, of: number) => `${time} over; planned: ${of} min`,
};
