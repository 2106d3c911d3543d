import { dossiersJob } from "./dossiers/job";
import type { Job } from "./job";
import { numbersJob } from "./numbers/job";
import { ranksJob } from "./ranks/job";
import { ratesJob } from "./rates/job";

/** All jobs: a column of rates (J1), a ranking (J2), a million dossiers (J3), numbers as people write them (J4). */
export const jobs = [ratesJob, ranksJob, dossiersJob, numbersJob] as readonly unknown[] as readonly Job<unknown>[];
