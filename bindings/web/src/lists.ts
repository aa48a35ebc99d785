// The lists of records a profile may carry, as data: a new list is one entry here, and the editor needs no change.

import type { RecordList } from "./lists/column";
import { MONTHS, SEASON, STEPS } from "./lists/production";
import { DELIVERIES, INSPECTIONS, MEASUREMENTS, PARTNERS, SPECIFICATIONS } from "./lists/quality";
import { WAIVERS } from "./lists/waivers";

export type { Column, RecordList } from "./lists/column";
export { columnsOf } from "./lists/column";

export const LISTS: RecordList[] = [MONTHS, SEASON, STEPS, PARTNERS, SPECIFICATIONS, MEASUREMENTS, INSPECTIONS, DELIVERIES, WAIVERS];
