/**
 * An item of a bibliography with all its fields, as CSL-JSON has it; whoever wrote it may have put anything into a field.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslData {
  readonly id: string;
  readonly [field: string]: unknown;
}
