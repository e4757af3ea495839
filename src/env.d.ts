declare namespace App {
  interface Locals {
    /** What the page says around its content. */
    words: import("./words/languages.ts").Words;
    /** Spread on what the interface says inside the content: its language, where that is another. */
    ui: { readonly lang?: string; readonly dir?: "ltr" | "rtl" };
    /** The same for the content, spread on what holds it. */
    content: App.Locals["ui"];
    /** The unit of the page, for the components that a lesson's MDX places. */
    unit: import("./unit/model.ts").Unit;
    /** The lesson of the page, for its quiz. */
    lesson: import("./unit/model.ts").Lesson;
  }
}
