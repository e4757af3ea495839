import "./every-page.ts";
import { DeviceWork } from "./device-work.ts";
import { ReadingSettings } from "./reading-settings.ts";

customElements.define("reading-settings", ReadingSettings);
customElements.define("device-work", DeviceWork);
