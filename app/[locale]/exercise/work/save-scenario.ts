import type { Scenario } from '@/lib/exercise/scenario';

/** Hands the scenario over as a file. Its name may say what it is: nothing in it is about a real case. */
export function saveScenario(scenario: Scenario): void {
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `scenario-${scenario.id}.json`;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
