// Records the versions of the law that are new. A version that changed under its number is refused.
import { law } from '../rules/law';
import { readVersions, versionFaults, withCurrent, writeVersions } from './law-versions-file';

const before = readVersions();
const after = withCurrent(law, before);
const faults = versionFaults(law, after);
if (faults.length === 0) writeVersions(after);
else {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
