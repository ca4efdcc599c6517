import { dataSetWords } from '#lib/messages/data-set.ts';
import { diagnosticWords } from '#lib/messages/diagnostic.ts';
import { historyWords } from '#lib/messages/history.ts';
import { memoryWords } from '#lib/messages/memory.ts';
import { populationWords } from '#lib/messages/population.ts';
import { publishedWords } from '#lib/messages/published.ts';
import { recovery } from '#lib/messages/recovery.ts';
import { settings } from '#lib/messages/settings.ts';
import { site } from '#lib/messages/site.ts';
import { workspaceFile } from '#lib/messages/workspace-file.ts';

/** The sections of the settings page, as they follow each other: the anchors that pages link to, and their titles. */
export const SECTIONS = [
  { id: 'cach-doc', title: settings.context },
  { id: 'tep-bo-du-lieu', title: workspaceFile.title },
  { id: 'du-lieu-mo', title: dataSetWords.section },
  { id: 'bo-du-lieu-da-cong-bo', title: publishedWords.title },
  { id: 'khoi-phuc', title: recovery.title },
  { id: 'bo-nho', title: memoryWords.title },
  { id: 'lich-su', title: historyWords.title },
  { id: 'danh-muc', title: settings.registry.title },
  { id: 'dan-so', title: populationWords.title },
  { id: 'luu-tru', title: settings.storage.title },
  { id: 'che-do', title: site.title },
  { id: 'chan-doan', title: diagnosticWords.title },
  { id: 'xoa', title: settings.clear.title },
] as const;
