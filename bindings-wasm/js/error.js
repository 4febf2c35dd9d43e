/** The tool could not run. What is wrong with the data is never thrown: it is in the report. */
export class CasecairnError extends Error {
  /**
   * @param {string} code stable, for programs: `profile-unknown`
   * @param {string} message for people; it holds no value of the data
   * @param {ErrorOptions} [options] its cause, where that is an error of somebody else
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'CasecairnError';
    this.code = code;
  }
}
