import { previousYear } from '#lib/domain/period.ts';
import type { View } from '#lib/domain/view.ts';
import { localDay } from '#lib/domain/working-days.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { channelsQuery } from '../channels/query.ts';
import { findingsIn } from '../checks/findings.ts';
import { completionQuery, taskFacetsQuery } from '../completion/query.ts';
import { selectTasks } from '../completion/selection.ts';
import { reportsQuery } from '../coverage/query.ts';
import { coverageOf } from '../coverage/situation.ts';
import { waitingReports } from '../coverage/waiting.ts';
import { facetsQuery } from '../filter/query.ts';
import { isGround, select, type Selection } from '../filter/selection.ts';
import { rankingQuery } from '../ranking/query.ts';
import { totalsQuery } from '../totals/query.ts';
import { trendQuery } from '../trend/query.ts';
import type { Gathered, Glance } from './report.ts';

type Asked = Pick<Workspace, 'run' | 'registry' | 'submissions' | 'questions' | 'log' | 'settings'>;

/** What is chosen, with every open choice made as on the pages; null where no figure fits. */
export async function selectionOf(workspace: Asked, view: View): Promise<Selection | null> {
  return select(view, await workspace.run(facetsQuery()));
}

/** Asks all views about what is chosen. Throws an AppError of the engine. */
export async function gather(workspace: Asked, view: View, selection: Selection): Promise<Gathered> {
  return {
    ...(await glance(workspace, view, selection)),
    byChannel: await workspace.run(channelsQuery(selection)),
    trend: await workspace.run(trendQuery(selection, null)),
  };
}

/** Asks for what is said of it at a glance. Throws an AppError of the engine. */
export async function glance(workspace: Asked, view: View, selection: Selection): Promise<Glance> {
  const before = previousYear(selection.period);
  const level = selection.level === 'tinh' ? null : selection.level;
  const chosen = { ...view, period: selection.period, level };
  const units = await workspace.run(rankingQuery(selection));
  const earlier = before === null ? [] : await workspace.run(rankingQuery({ ...selection, period: before }));
  const task = selectTasks(chosen, await workspace.run(taskFacetsQuery()));
  return {
    selection,
    parentName: (selection.parent && workspace.registry?.unit(selection.parent)?.name) || null,
    coverage: await coverage(workspace, chosen),
    totals: isGround(selection) ? [] : await workspace.run(totalsQuery(selection)),
    units,
    before:
      before !== null && earlier.some(({ value }) => value !== null)
        ? { period: before, units: earlier }
        : null,
    tasks:
      task && task.tasks > 0 ? { year: task.year, units: await workspace.run(completionQuery(task)) } : null,
    rivals: workspace.questions.filter(({ cause }) => cause === 'rivals').length,
    findings: findingsIn(workspace.submissions, workspace.log.condoned).length,
  };
}

async function coverage(workspace: Asked, view: View) {
  const { registry, submissions, log, settings } = workspace;
  const { arrangements } = log;
  const { province } = settings;
  if (!registry) return null;
  const reports = [...(await workspace.run(reportsQuery())), ...waitingReports(submissions)];
  const today = localDay(new Date().toISOString());
  const found = coverageOf({ registry, submissions, reports, arrangements, province, today }, view);
  return found?.period === view.period ? found : null;
}
