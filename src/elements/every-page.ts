import { GradedQuiz } from "./graded-quiz.ts";
import { workOffline } from "./offline.ts";
import { QuizItem } from "./quiz-item.ts";
import { ReadAloud } from "./read-aloud.ts";
import { ReturningItems } from "./returning-items.ts";
import { migrate } from "./store.ts";

migrate();
workOffline();

customElements.define("quiz-item", QuizItem);
customElements.define("graded-quiz", GradedQuiz);
customElements.define("read-aloud", ReadAloud);
customElements.define("returning-items", ReturningItems);
