import { QuizItem } from "./quiz-item.ts";

customElements.define("quiz-item", QuizItem);
