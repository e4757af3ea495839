import { GradedQuiz } from "./graded-quiz.ts";
import { HandoutList } from "./handout-list.ts";
import { QuizItem } from "./quiz-item.ts";
import { migrate } from "./store.ts";

migrate();

customElements.define("quiz-item", QuizItem);
customElements.define("graded-quiz", GradedQuiz);
customElements.define("handout-list", HandoutList);
