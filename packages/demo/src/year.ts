import type { Storyline } from './storyline.ts';
import { callSummaries } from './storylines/call-summaries.ts';
import { claimsTriage } from './storylines/claims-triage.ts';
import { contractReview } from './storylines/contract-review.ts';
import { demandForecasting } from './storylines/demand-forecasting.ts';
import { fraudSignals } from './storylines/fraud-signals.ts';
import { invoiceMatching } from './storylines/invoice-matching.ts';
import { meetingMinutes } from './storylines/meeting-minutes.ts';
import { warrantyChat } from './storylines/warranty-chat.ts';

/** The year's POCs. */
export const YEAR: readonly Storyline[] = [
  claimsTriage,
  contractReview,
  callSummaries,
  demandForecasting,
  invoiceMatching,
  fraudSignals,
  meetingMinutes,
  warrantyChat,
];
