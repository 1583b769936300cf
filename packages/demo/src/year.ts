import type { Storyline } from './storyline.ts';
import { callSummaries } from './storylines/call-summaries.ts';
import { claimsTriage } from './storylines/claims-triage.ts';
import { complaintLetters } from './storylines/complaint-letters.ts';
import { contractReview } from './storylines/contract-review.ts';
import { damagePhotos } from './storylines/damage-photos.ts';
import { demandForecasting } from './storylines/demand-forecasting.ts';
import { emailRouting } from './storylines/email-routing.ts';
import { energyLoad } from './storylines/energy-load.ts';
import { fraudSignals } from './storylines/fraud-signals.ts';
import { invoiceMatching } from './storylines/invoice-matching.ts';
import { knowledgeSearch } from './storylines/knowledge-search.ts';
import { labReports } from './storylines/lab-reports.ts';
import { maintenanceManuals } from './storylines/maintenance-manuals.ts';
import { materialsLiterature } from './storylines/materials-literature.ts';
import { meetingMinutes } from './storylines/meeting-minutes.ts';
import { networkTickets } from './storylines/network-tickets.ts';
import { pressTranslation } from './storylines/press-translation.ts';
import { pricingCopilot } from './storylines/pricing-copilot.ts';
import { scanIndexing } from './storylines/scan-indexing.ts';
import { shiftPlanning } from './storylines/shift-planning.ts';
import { supplierRisk } from './storylines/supplier-risk.ts';
import { tenderAnswers } from './storylines/tender-answers.ts';
import { underwritingNotes } from './storylines/underwriting-notes.ts';
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
  pricingCopilot,
  shiftPlanning,
  damagePhotos,
  supplierRisk,
  knowledgeSearch,
  materialsLiterature,
  pressTranslation,
  emailRouting,
  energyLoad,
  complaintLetters,
  networkTickets,
  underwritingNotes,
  maintenanceManuals,
  tenderAnswers,
  labReports,
  scanIndexing,
];
