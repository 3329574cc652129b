import { expect, test } from 'vitest';
import { stableBill } from '@/scripts/sbom';

const component = (name: string) => ({
  name,
  externalReferences: [
    { type: 'distribution', url: 'https://somewhere.example/a.tgz' },
    { type: 'website', url: 'https://project.example' },
  ],
});

test('the bill says what is in it, and neither when it was made nor where anything was fetched from', () => {
  const bill = stableBill({
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: 'now', component: component('indicia') },
    components: [component('zod')],
  });
  const text = JSON.stringify(bill);
  expect(text).toContain('zod');
  expect(text).toContain('project.example');
  for (const gone of ['urn:uuid', 'now', 'somewhere.example']) expect(text).not.toContain(gone);
});
