// What needs files: reading a folder of tables, writing a folder of answers.
export { readDataset } from './ingest/read-dataset.node.js';
export { writeOutputs } from './outputs/write-outputs.node.js';
