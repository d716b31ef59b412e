'use server';

import { workspaceAction } from '@/lib/auth/action';
import { changeCase, linkEvidence, makeEvidence, openCase, unlinkEvidence } from './following';
import {
  removeNote,
  removeOwnView,
  removeTeamView,
  restoreAnswers,
  saveOwnView,
  saveTeamView,
  triageAnswers,
  writeNote,
} from './mutations';
import {
  answerViewSchema,
  caseSchema,
  evidenceSchema,
  idSchema,
  newCaseSchema,
  newEvidenceSchema,
  noteSchema,
  restoreSchema,
  triageSchema,
} from './schema';

export const triage = workspaceAction('answers.triage', 'edit', triageSchema, triageAnswers);
export const restoreTriage = workspaceAction('answers.restore', 'edit', restoreSchema, restoreAnswers);
export const writeAnswerNote = workspaceAction('answers.note', 'edit', noteSchema, writeNote);
export const removeAnswerNote = workspaceAction('answers.removeNote', 'edit', idSchema, removeNote);
export const saveOwnAnswerView = workspaceAction('answers.saveOwnView', 'view', answerViewSchema, saveOwnView);
export const saveTeamAnswerView = workspaceAction('answers.saveTeamView', 'edit', answerViewSchema, saveTeamView);
export const removeOwnAnswerView = workspaceAction('answers.removeOwnView', 'view', idSchema, removeOwnView);
export const removeTeamAnswerView = workspaceAction('answers.removeTeamView', 'edit', idSchema, removeTeamView);
export const openAnswerCase = workspaceAction('answers.openCase', 'edit', newCaseSchema, openCase);
export const changeAnswerCase = workspaceAction('answers.changeCase', 'edit', caseSchema, changeCase);
export const makeAnswerEvidence = workspaceAction('answers.makeEvidence', 'edit', newEvidenceSchema, makeEvidence);
export const linkAnswerEvidence = workspaceAction('answers.linkEvidence', 'edit', evidenceSchema, linkEvidence);
export const unlinkAnswerEvidence = workspaceAction('answers.unlinkEvidence', 'edit', evidenceSchema, unlinkEvidence);
