import { GradedQuiz } from "./graded-quiz.ts";
import { HandoutList } from "./handout-list.ts";
import { KeepOffline } from "./keep-offline.ts";
import { workOffline } from "./offline.ts";
import { QuizItem } from "./quiz-item.ts";
import { migrate } from "./store.ts";

migrate();
workOffline();

customElements.define("quiz-item", QuizItem);
customElements.define("graded-quiz", GradedQuiz);
customElements.define("handout-list", HandoutList);
customElements.define("keep-offline", KeepOffline);
