import type { LockOwner } from './build-lock.js';
import { errorCode } from './index-files.js';

/** This process as the owner of a lock. */
export const runningProcess: LockOwner = {
  processId: process.pid,
  isRunning: (processId) => {
    try {
      // Signal 0 is sent to nobody: it only asks whether there is somebody.
      return process.kill(processId, 0);
    } catch (error) {
      return errorCode(error) === 'EPERM';
    }
  },
};
