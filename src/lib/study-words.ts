/** Short forms of research in plain words; the first pattern that fits wins, so the longer ones stand first. */
const DESIGNS: [RegExp, string][] = [
  [/\bSR \+ meta-analysis\b/, 'systematic review that pools its studies'],
  [/\bSR \(Cochrane\)/, 'systematic review by Cochrane'],
  [/\bumbrella review\b/, 'review of reviews'],
  [/\bscoping review\b/, 'overview of the research'],
  [/\bSRs\b/, 'systematic reviews'],
  [/\bSR\b/, 'systematic review'],
  [/\bCPG\b/, 'guideline for clinicians'],
  [/\bpilot RCT\b/, 'small first randomised trial'],
  [/\bRCT, sham-controlled\b/, 'randomised trial against a sham'],
  [/\bRCT registration\b/, 'register entry of a randomised trial'],
  [/\bRCTs\b/, 'randomised trials'],
  [/\bRCT\b/, 'randomised trial'],
  [/\brandomised crossover\b/, 'randomised trial in which each person tried everything'],
  [/\blab crossover\b/, 'lab study in which each person tried everything'],
  [/\bcrossover\b/, 'trial in which each person tried everything'],
  [/^randomised, single session$/, 'randomised trial, single session'],
  [/\bcase-control \+ treatment\b/, 'patients compared with others, then treated'],
  [/\bcase-control\b/, 'patients compared with others'],
  [/\bwithin-subject trial\b/, 'trial that compares each person with themselves'],
  [/\bprospective cohort\b/, 'people followed over time'],
  [/\bcohort \(hospital\)/, 'hospital patients followed over time'],
  [/\bcohort\b/, 'people followed over time'],
  [/\bcross-sectional\b/, 'measurements at one point in time'],
  [/\bretrospective comparison\b/, 'comparison of past records'],
  [/\bcase series\b/, 'report on several patients'],
  [/\bsingle case report\b/, 'report on one person'],
  [/\bhistology\b/, 'tissue under the microscope,'],
  [/\bcadavers?\b/, 'donated bodies'],
  [/\bin vivo ultrasound\b/, 'ultrasound of living people'],
  [/\bMRI\b/, 'MRI scans'],
  [/\bEMG lab\b/, 'lab study of muscle activity'],
  [/^lab \+ model$/, 'lab study and model'],
  [/\bexpert consensus \(Delphi\)/, 'experts asked in rounds until they agreed'],
  [/\bexpert consensus\b/, 'agreement of experts'],
  [/\bnarrative review\b/, 'review by experts, not systematic'],
  [/\bNICE CKS\b/, "NICE's advice for GPs"],
  [/\(secondary\)/, '(second-hand)'],
  [/\(FIX-Heel\)/, ''],
  [/\bunblinded\b/, 'everyone knew who got what'],
];

/** Kind of study in plain words: "RCT, sham-controlled" becomes "randomised trial against a sham". */
export function designWords(design: string): string {
  return spelledOut(design, DESIGNS)
    .replace(/\s+\+\s+(?=.*\+)/g, ', ')
    .replace(/\s+\+\s+/g, ' and ')
    .replace(/,\s*(,|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const COUNTS: [RegExp, string][] = [
  [/\bSRs\b/, 'systematic reviews'],
  [/\bRCTs\b/, 'randomised trials'],
  [/\bITBS\b/, 'IT band syndrome'],
  [/\bITB\b/, 'IT band'],
  [/\bTFL\b/, 'front hip muscle'],
  [/\bcadavers\b/, 'donated bodies'],
  [/\bparticipants\b/, 'people'],
  [/(\d+) cases, (\d+) controls/, '$1 people with it, $2 without'],
  [/(\d+) injured, (\d+) controls/, '$1 injured, $2 not injured'],
  [/\btreated conservatively\b/, 'treated without surgery'],
  [/\bhealthy$/, 'healthy people'],
  [/\banalysed$/, 'people analysed'],
  [/^(\d+) enrolled/, '$1 people enrolled'],
  [/^(\d+) (of \d+)$/, '$1 $2 people'],
  [/^(\d+) (\(tender)/, '$1 people $2'],
];

/**
 * How many took part, in plain words: "48" becomes "48 people", "7 RCTs (663 people)" becomes "7 randomised trials (663
 * people)".
 *
 * @returns an empty text where the record holds no number, such as "guideline".
 */
export function countWords(n: string): string {
  if (!/\d/.test(n)) return '';
  if (/^\d+$/.test(n)) return `${thousands(n)} ${n === '1' ? 'person' : 'people'}`;
  return thousands(spelledOut(n, COUNTS).replace(/\s+\+\s+/g, ' and '));
}

function spelledOut(text: string, table: readonly [RegExp, string][]): string {
  return table.reduce((words, [short, long]) => words.replace(short, long), text);
}

/** "5205" becomes "5,205". */
function thousands(text: string): string {
  return text.replace(/(?<![\d,])\d{4,}(?![\d,])/g, (digits) => Number(digits).toLocaleString('en-GB'));
}
