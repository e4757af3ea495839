import { CheckOut } from "./check-out.ts";
import { QuizItem } from "./quiz-item.ts";

customElements.define("quiz-item", QuizItem);
customElements.define("check-out", CheckOut);
