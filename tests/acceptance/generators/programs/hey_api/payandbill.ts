// Posts a batch whose first row is right and whose second has no date where one belongs; is refused without keys.
import * as assert from 'node:assert/strict';
import { client } from './client/client.gen';
import { assignmentsImport } from './client/sdk.gen';

const keys: Record<string, string | undefined> = {
  'X-Functions-Key': process.env['KEY_X_FUNCTIONS_KEY'],
  'X-Software-Key': process.env['KEY_X_SOFTWARE_KEY'],
};
client.setConfig({ baseUrl: process.env['API_URL'] ?? '', auth: (scheme) => keys[scheme.name ?? ''] });

const row = (start: string) => ({
  EmployerRef: 'ER1', AssignmentRef: 'A-1', ClientRef: 'C-1', PersonnelRef: 'P-1', DivisionRef: 'D-1',
  DepartmentRef: 'DEP-1', StartDate: start, ExpectedEndDate: '2026-12-31T00:00:00', ActualEndDate: null,
});

async function main(): Promise<void> {
  const body = [row('2026-01-01T00:00:00'), row('soon')];
  const answer = await assignmentsImport({ body, query: { version: 1 }, throwOnError: true });
  assert.deepEqual(answer.data.results?.map((one) => one.importStatus), ['OK', 'Error']);
  console.log('ok create');

  const refused = await assignmentsImport({ body, query: { version: 1 }, auth: () => undefined });
  assert.equal(refused.response?.status, 401);
  console.log('ok error');
}

void main();
