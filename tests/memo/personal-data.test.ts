import { expect, test } from 'vitest';
import { personalData } from '@/lib/memo/personal-data';
import { aCase } from '../case/builder';

const noted = (note: string) =>
  aCase()
    .withAct('Act 1', { bodyPart: { state: 'answered', value: true, note } })
    .build();

test.each([
  ['write to someone@example.org', 'email', 'someone@example.org'],
  ['call +49 30 1234567', 'phone', '+49 30 1234567'],
  ['on 12.03.2021 in the morning', 'date', '12.03.2021'],
  ['on 3 March 2021', 'date', '3 March 2021'],
  ['at 34.0522, -118.2437', 'coordinates', '34.0522, -118.2437'],
  ['see @account_name', 'handle', '@account_name'],
  ['file 20210312', 'number', '20210312'],
  ['told by Dr. Example', 'name', 'Dr. Example'],
] as const)('%s', (note, kind, text) => {
  expect(personalData(noted(note))).toEqual([{ kind, text, where: 'note' }]);
});

test('Labels are looked at too', () => {
  const c = aCase().withAct('Colonel Example').build();
  expect(personalData(c)).toEqual([{ kind: 'name', text: 'Colonel Example', where: 'label' }]);
});

test.each(['two persons in 2021', 'article 7(1)(g)', 'at least 12 times'])(
  '%s is let be',
  (note) => {
    expect(personalData(noted(note))).toEqual([]);
  },
);
