/** The cache that holds the sheets that are kept on request. The service worker reads it too. */
export const keptSheets = "take-it-apart-handouts";
