import { describe, expect, it } from 'vitest';
import { figure, submission } from '../../../tests/helpers/submission.ts';
import { exchangeFiles } from './exchange.ts';

const COLUMNS = {
  'facts.csv':
    'file,sheet,cell,unit_code,unit_name,unit_level,scope,period,channel,subchannel,measure,state,value,qualifier,' +
    'status,source_text,measure_text,of,topic,period_from,period_to',
  'tasks.csv':
    'file,sheet,row,unit_code,unit_name,year,number,content,result,lead,coordinating,deadline_text,deadline,status,' +
    'percent,note,links',
  'targets.csv':
    'file,sheet,cell,unit_code,unit_name,year,task_number,channel,measure,comparator,value,per,source_text',
  'problems.csv': 'file,sheet,cell,severity,code,message,source_text',
  'cells.csv': 'file,sheet,nonempty,fact,label,task,target,total,note,problem,hidden',
};
const UNIT = { id: 'xa:19372@', code: '19372', name: 'Xã Vĩnh Tú', level: 'xa' } as const;
const PLACE = figure({ row: 4 }).place;

describe('exchangeFiles', () => {
  it.each(Object.entries(COLUMNS))(
    'heads %s as the contract says, also where it is empty',
    (name, columns) => {
      expect(exchangeFiles([])[name]).toBe(`${columns}\r\n`);
    },
  );

  it('writes a figure in one row, its number as it is', () => {
    const facts = [
      { value: 0.1, measureText: 'tin, bài', sourceText: 'nói "0,1"\ntin', subchannel: 'Zalo', of: 6 },
      { value: null, state: 'missing' as const, sourceText: '-' },
    ];
    const [, first, second] = exchangeFiles([submission('a/b.xlsx', facts)])['facts.csv']!.split('\r\n');
    expect(first).toBe(
      'a/b.xlsx,A,C1,19372,Xã Vĩnh Tú,xa,own,2024,portal,Zalo,item,value,0.1,exact,counted,"nói ""0,1""\ntin","tin, bài",6,cchc,,',
    );
    expect(second).toBe(
      'a/b.xlsx,A,C2,19372,Xã Vĩnh Tú,xa,own,2024,portal,,item,missing,,exact,counted,-,,,cchc,,',
    );
  });

  it('writes tasks with their row from 1, targets, problems in Vietnamese and the account', () => {
    const files = exchangeFiles([
      {
        ...submission('a.xlsx', []),
        tasks: [
          {
            ...{ place: PLACE, unit: UNIT, year: 2024, number: '1', content: 'Treo', result: '', lead: 'VP' },
            ...{
              coordinating: '',
              deadlineText: 'Quý I',
              deadline: '',
              status: 'done',
              percent: null,
              note: '',
            },
            links: ['https://a.vn/1', 'https://a.vn/2'],
          },
        ],
        targets: [
          {
            ...{ place: PLACE, unit: UNIT, year: null, taskNumber: '1', channel: 'banner', measure: 'piece' },
            ...{ comparator: '>=', value: 2, per: 'year', sourceText: 'từ 2 tấm' },
          },
        ],
        problems: [{ place: PLACE, code: 'date-in-count', params: {}, sourceText: '5/11' }],
        account: [
          {
            ...{ file: 'a.xlsx', sheet: 'A', sheetIndex: 0, nonempty: 9, fact: 1, label: 2, task: 3 },
            ...{ target: 0, total: 1, note: 1, problem: 1, hidden: 4 },
          },
        ],
      },
    ]);
    expect(files['tasks.csv']).toContain(
      'a.xlsx,A,5,19372,Xã Vĩnh Tú,2024,1,Treo,,VP,,Quý I,,done,,,https://a.vn/1 https://a.vn/2\r\n',
    );
    expect(files['targets.csv']).toContain(
      'a.xlsx,A,C5,19372,Xã Vĩnh Tú,,1,banner,piece,>=,2,year,từ 2 tấm\r\n',
    );
    expect(files['problems.csv']).toMatch(/\r\na\.xlsx,A,C5,error,date-in-count,.*[ạ-ỹ].*,5\/11\r\n$/);
    expect(files['cells.csv']).toContain('a.xlsx,A,9,1,2,3,0,1,1,1,4\r\n');
  });

  it('sorts by file name whatever the order of the files', () => {
    const [a, b] = [submission('a.xlsx', [{}]), submission('b.xlsx', [{}])];
    expect(exchangeFiles([b, a])).toEqual(exchangeFiles([a, b]));
    expect(exchangeFiles([b, a])['facts.csv']!.split('\r\n')[1]).toMatch(/^a\.xlsx/);
  });
});
