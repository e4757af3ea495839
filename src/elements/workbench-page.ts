import "./every-page.ts";
import { LabelRow } from "./label-row.ts";
import { LabelWorkbench } from "./label-workbench.ts";
import { WordPicker } from "./word-picker.ts";
import { WorkTools } from "./work-tools.ts";

// A row needs its picker, and the workbench its rows.
customElements.define("word-picker", WordPicker);
customElements.define("label-row", LabelRow);
customElements.define("label-workbench", LabelWorkbench);
customElements.define("work-tools", WorkTools);
