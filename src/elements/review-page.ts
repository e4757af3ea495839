import "./every-page.ts";
import { DailyReview } from "./daily-review.ts";

customElements.define("daily-review", DailyReview);
