/**
 * The entry of the compute worker.
 * In: the questions of `protocol.ts`, as messages. Out: their answers. It keeps nothing and asks nobody else.
 */
import { expose } from 'comlink';
import { computeApi } from './compute-api.ts';

expose(computeApi);
