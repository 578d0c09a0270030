// AssemblyScript, compiled by tsup.config.ts to the WebAssembly that src/kernel/assembly.generated.ts carries.
// Every function here has a twin in TypeScript beside this folder that adds the same numbers in the same order.
export { regressionPredict, regressionSums } from './regression-sums';
export { layStepSweeps, stepSweep } from './step-distances';
export { stepPull32, stepPull64, stepPush32, stepPush64 } from './step-lanes';
export { stepBackPull32, stepBackPull64, stepBackPush32, stepBackPush64 } from './step-lanes-back';
export { stepPlaces } from './step-rows';
export { followStrengths } from './strength-paths';
export { layStrengthGraph, layStrengthOrder, layStrengthRows, layStrengthSteps } from './strength-rows';
export { addStrengths } from './strength-sums';
