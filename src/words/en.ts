import type { Judgement } from "../unit/vocabulary.ts";

/** The language itself, as pages name it to browsers and readers. */
export const language = { code: "en", direction: "ltr", name: "English" };

/** What pages say around the content. */
export const pages = {
  skip: "Skip to the content",
  workbench: {
    heading: "Now label it yourself",
    lead: "Give each sentence its kind. Press a button, or the letter on your keyboard. Say if you would accept it as it stands. Mark the words that told you, and write a question. Nothing is told before you ask for it, and every answer stays on this device.",
    withoutScript:
      "You can mark the kinds here. To keep them, to mark words and to compare sentence by sentence, this page needs scripts. Without, use paper, and open a comparison only when you have your own label.",
    notice: "This browser keeps nothing here. Save your work as a file before you leave the page.",
    whichKinds: "The five kinds, and what to ask",
    kind: "Kind",
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
  offline: {
    drop: "Do not keep them any longer",
    zip: "No network in class? Take the whole unit along on a USB stick:",
    zipName: "the unit with its quizzes and students' sheets, as a zip",
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
    none: "You gave this sentence no kind.",
  },
  kinds: (own: string, key: string) => `You: ${own}. The key: ${key}.`,
  judged: (as: Judgement, key: Judgement) => judged[as][key],
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

export const openedWords = {
  problems: {
    "too-long":
      "This file is far too long to be work from here. Nothing was taken. Choose another one.",
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
    `Keep the students' sheets shown here for offline: ${files} files, ${kilobytes} KB`,
  keeping: "Fetching the sheets …",
  kept: (files: number) => `Kept: ${files} files open without a network now.`,
  notKept: "That did not work: there is no network, or no room on this device. Nothing is lost.",
  dropped: "The sheets are no longer kept on this device.",
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
