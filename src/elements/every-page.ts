import { CheckOut } from "./check-out.ts";
import { HandoutList } from "./handout-list.ts";
import { QuizItem } from "./quiz-item.ts";

customElements.define("quiz-item", QuizItem);
customElements.define("check-out", CheckOut);
customElements.define("handout-list", HandoutList);
