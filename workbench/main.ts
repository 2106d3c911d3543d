import "./layout.css";
import { startWorkbench } from "./start-workbench";

void startWorkbench();
