import "./every-page.ts";
import { ClassIntake } from "./class-intake.ts";
import { ClassResults } from "./class-results.ts";
import { ClassView } from "./class-view.ts";

// The view needs what stands in it.
customElements.define("class-intake", ClassIntake);
customElements.define("class-results", ClassResults);
customElements.define("class-view", ClassView);
