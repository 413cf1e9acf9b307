// Posts a batch whose first row is right and whose second has no date where one belongs; is refused without keys.
import * as assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { paths } from './client/schema';

const headers = {
  'X-Functions-Key': process.env['KEY_X_FUNCTIONS_KEY'],
  'X-Software-Key': process.env['KEY_X_SOFTWARE_KEY'],
};
const baseUrl = process.env['API_URL'] ?? '';
const client = createClient<paths>({ baseUrl, headers });
const params = { query: { version: 1 } } as const;

const row = (start: string) => ({
  EmployerRef: 'ER1', AssignmentRef: 'A-1', ClientRef: 'C-1', PersonnelRef: 'P-1', DivisionRef: 'D-1',
  DepartmentRef: 'DEP-1', StartDate: start, ExpectedEndDate: '2026-12-31T00:00:00', ActualEndDate: null,
});

async function main(): Promise<void> {
  const body = [row('2026-01-01T00:00:00'), row('soon')];
  const answer = await client.POST('/import/assignments', { params, body });
  assert.deepEqual(answer.data?.results?.map((one) => one.importStatus), ['OK', 'Error']);
  console.log('ok create');

  const refused = await createClient<paths>({ baseUrl }).POST('/import/assignments', { params, body });
  assert.equal(refused.response.status, 401);
  console.log('ok error');
  console.log('cannot authenticate: it generates types alone; the caller sets the headers');
}

void main();
