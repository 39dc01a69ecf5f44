/** The half of pdf.js that reads files, which comes without types. In a browser it works in a thread of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    readonly initializeFromPort: (port: InstanceType<typeof MessageChannel>['port2']) => void;
  };
}
