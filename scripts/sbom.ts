/**
 * What the software is made of, as CycloneDX: `npm run -s sbom > sbom.cdx.json`. npm lists it from the
 * lockfile; what differs from run to run, or says where a package was fetched from, is left out, so that the
 * same lockfile gives the same text.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Component = {
  readonly name: string;
  readonly externalReferences?: readonly { readonly type: string }[];
};
type Bill = {
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly serialNumber?: string;
};

/** @param bill as npm gives it */
export function stableBill(bill: Bill): object {
  const { serialNumber: _, metadata, components, ...rest } = bill;
  const { timestamp: __, component, ...about } = metadata;
  return {
    ...rest,
    // npm names it after the folder it lies in.
    metadata: { ...about, component: { ...withoutAddress(component), name: 'indicia' } },
    components: components.map(withoutAddress),
  };
}

function withoutAddress({ externalReferences = [], ...component }: Component): Component {
  return {
    ...component,
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const listed = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--omit', 'dev'],
    { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 },
  );
  if (listed.status === 0)
    console.log(JSON.stringify(stableBill(JSON.parse(listed.stdout)), null, 2));
  else {
    console.error(listed.stderr);
    process.exitCode = 1;
  }
}
