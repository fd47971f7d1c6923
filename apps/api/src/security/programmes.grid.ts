// Expectations for the other programmes, written by hand from the need-to-know matrix; see programmes-in-world.ts.

/** Rows that each actor reaches with plain SQL as the API’s database role; x: no right at all. */
export const SELECT = `
# table                          pairing course  proX    proY    trainS  trainA  defP    defQ    defR    coord   intake  admin   secur   utrecht
  referral                       0       0       0       0       0       0       1       1       1       1       0       0       0       0
  professional                   2       0       1       1       0       0       1       1       1       0       0       0       2       0
  professional_profile           2       0       1       1       0       0       0       0       0       0       0       0       0       0
  professional_profile_grant     4       0       2       2       0       0       0       0       0       0       0       0       0       0
  confidentiality                2       0       1       1       0       0       0       0       0       0       0       0       0       0
  need                           4       0       0       0       0       0       1       1       1       0       0       0       0       0
  pairing                        4       0       3       1       0       0       1       1       1       0       0       0       4       0
  pair_answer                    4       0       1       1       0       0       1       1       0       0       0       0       0       0
  check_in                       2       0       1       1       0       0       1       1       0       0       0       0       2       0
  alarm                          2       0       0       0       0       0       0       0       0       0       0       0       0       0
  pair_action                    2       0       1       1       0       0       1       1       0       0       0       0       2       0
  pairing_event                  2       0       1       1       0       0       1       1       0       0       0       0       2       0
  pairing_policy                 1       0       0       0       0       0       0       0       0       0       0       0       1       0
  edition                        0       2       0       0       1       1       1       2       1       0       0       0       0       0
  edition_module                 0       2       0       0       1       1       1       2       1       0       0       0       0       0
  edition_task                   0       2       0       0       1       1       1       2       1       0       0       0       0       0
  enrolment                      0       3       0       0       1       0       1       1       1       0       0       0       0       0
  seat                           0       1       0       0       0       0       0       0       0       0       0       0       0       0
  attendance                     0       2       0       0       1       0       1       1       0       0       0       0       0       0
  task_done                      0       2       0       0       0       0       1       1       0       0       0       0       0       0
  enrolment_event                0       2       0       0       0       0       1       1       0       0       0       0       0       0
  course_feed                    0       1       0       0       0       0       0       0       0       0       0       0       0       0
  nomination                     0       1       0       0       0       0       0       0       0       0       0       0       0       0
  application                    4       3       1       0       1       0       1       1       1       1       1       0       5       0
  manifest                       4       3       0       0       0       0       1       1       1       1       1       0       5       0
  document                       8       9       1       0       1       0       4       4       4       3       1       0       5       0
  document_grant                 19      17      1       0       1       0       10      8       10      6       2       0       13      0
  taken_back                     1       0       0       0       0       0       1       0       0       0       0       0       0       0
  attachment                     0       0       0       0       0       0       0       0       0       0       0       0       0       0
  consent                        5       4       1       0       1       0       2       0       2       0       0       0       5       0
  transition                     0       0       0       0       0       0       0       0       0       0       0       0       0       0
  past_grant                     0       0       0       0       0       0       0       0       0       0       0       0       0       0
  case_brief                     0       0       0       0       0       0       0       0       0       0       0       0       0       0
  recusal                        0       0       0       0       0       0       0       0       0       0       0       0       0       0
  city                           0       0       0       0       0       0       0       0       0       0       0       0       0       0
  place                          0       0       0       0       0       0       0       0       0       0       0       0       0       0
  proposal                       0       0       0       0       0       0       0       0       0       0       0       0       0       0
  residency                      0       0       0       0       0       0       0       0       0       0       0       0       0       0
  call                           3       3       3       3       3       3       3       3       3       3       3       3       3       3
  member                         11      11      11      11      11      11      0       0       0       11      11      11      11      11
  invitation                     0       0       0       0       0       0       0       0       0       0       0       0       0       0
  draft                          0       0       0       0       0       0       0       0       0       0       0       0       0       0
  receipt                        0       0       0       0       0       0       1       1       1       0       0       0       0       0
  role_grant                     0       0       0       0       0       0       0       0       0       0       0       0       0       0
  enquiry                        0       0       0       0       0       0       0       0       0       0       0       0       0       0
`;

/** Rows that each may change a column of. */
export const UPDATE = `
# table.column                   pairing course  proX    proY    trainS  trainA  defP    defQ    defR    coord   intake  admin   secur   utrecht
  referral.state                 0       0       0       0       0       0       1       1       1       1       0       0       0       0
  professional.name              2       0       0       0       0       0       0       0       0       0       0       0       0       0
  need.state                     4       0       0       0       0       0       1       1       1       0       0       0       0       0
  pairing.state                  4       0       3       1       0       0       1       1       1       0       0       0       4       0
  check_in.state                 2       0       1       1       0       0       1       1       0       0       0       0       2       0
  alarm.state                    2       0       0       0       0       0       0       0       0       0       0       0       0       0
  pair_action.state              2       0       1       1       0       0       1       1       0       0       0       0       2       0
  pairing_policy.escalate_days   1       0       0       0       0       0       0       0       0       0       0       0       1       0
  call.places                    1       1       0       0       0       0       0       0       0       1       0       0       0       0
  edition.state                  0       2       0       0       0       0       0       0       0       0       0       0       0       0
  edition_module.day             0       2       0       0       0       0       0       0       0       0       0       0       0       0
  edition_task.due_on            0       2       0       0       0       0       0       0       0       0       0       0       0       0
  enrolment.state                0       3       0       0       0       0       1       1       1       0       0       0       0       0
  attendance.presence            0       2       0       0       1       0       0       0       0       0       0       0       0       0
  course_feed.made_on            0       1       0       0       0       0       0       0       0       0       0       0       0       0
  nomination.state               0       1       0       0       0       0       0       0       0       0       0       0       0       0
  application.state              0       0       0       0       0       0       1       1       1       1       1       0       5       0
  document.envelope              8       9       0       0       0       0       0       0       0       3       1       0       5       0
  document_grant.withdrawn_on    19       0       0       0       0       0       10       8       10       6       0       0       0       0
  seat.tag                       x       x       x       x       x       x       x       x       x       x       x       x       x       x
  nomination.expires_on          x       x       x       x       x       x       x       x       x       x       x       x       x       x
  pair_answer.answer             x       x       x       x       x       x       x       x       x       x       x       x       x       x
  confidentiality.day            x       x       x       x       x       x       x       x       x       x       x       x       x       x
`;

/** Rows that each may delete. */
export const DELETE = `
# table                          pairing course  proX    proY    trainS  trainA  defP    defQ    defR    coord   intake  admin   secur   utrecht
  edition_module                 0       2       0       0       0       0       0       0       0       0       0       0       0       0
  edition_task                   0       2       0       0       0       0       0       0       0       0       0       0       0       0
  seat                           0       1       0       0       0       0       0       0       0       0       0       0       0       0
  task_done                      0       2       0       0       0       0       1       1       0       0       0       0       0       0
  course_feed                    0       1       0       0       0       0       0       0       0       0       0       0       0       0
  pairing                        x       x       x       x       x       x       x       x       x       x       x       x       x       x
  enrolment                      x       x       x       x       x       x       x       x       x       x       x       x       x       x
  nomination                     x       x       x       x       x       x       x       x       x       x       x       x       x       x
  document_grant                 19      17      0       0       0       0       0       0       0       6       2       0       13      0
`;

/** +: the row would go in (or only breaks a key); -: refused. */
export const INSERT = `
# sample                         pairing course  proX    proY    trainS  trainA  defP    defQ    defR    coord   intake  admin   secur   utrecht
  pair-of-P                      +       -       +       -       -       -       +       -       -       -       -       -       -       -
  pair-of-Q                      +       -       -       -       -       -       -       +       -       -       -       -       -       -
  pair-of-R                      +       -       -       -       -       -       -       -       +       -       -       -       -       -
  request-of-P                   +       -       -       -       -       -       +       -       -       -       -       -       -       -
  course-of-P                    -       +       -       -       -       -       +       -       -       -       -       -       -       -
  roster-of-P                    -       +       -       -       -       -       -       -       -       -       -       -       -       -
  appraisal-of-P                 -       +       -       -       -       -       -       -       -       -       -       -       -       -
  request-of-S                   -       -       -       -       -       -       -       -       -       -       -       -       -       -
  grant-of-pair-of-P             +       -       +       -       -       -       +       -       -       -       -       -       +       -
  grant-of-roster-of-P           -       +       -       -       -       -       -       -       -       -       -       -       -       -
  grant-of-pair-of-R             +       -       -       -       -       -       -       -       +       -       -       -       +       -
  taken-back-by-P                -       -       -       -       -       -       +       -       -       -       -       -       -       -
  taken-back-of-notes            -       -       -       -       -       -       -       -       -       -       -       -       -       -
  professional                   +       -       -       -       -       -       -       -       -       -       -       -       -       -
  profile-of-X                   +       -       +       -       -       -       -       -       -       -       -       -       -       -
  profile-of-X-in-anothers-name  -       -       -       -       -       -       -       -       -       -       -       -       -       -
  grant-of-profile-of-X          +       -       +       -       -       -       -       -       -       -       -       -       -       -
  statement-for-X                -       -       +       -       -       -       -       -       -       -       -       -       -       -
  need-of-ones-own               -       -       -       -       -       -       +       +       +       -       -       -       -       -
  need-of-P                      -       -       -       -       -       -       +       -       -       -       -       -       -       -
  pairing-of-P                   +       -       -       -       -       -       -       -       -       -       -       -       -       -
  answer-of-P                    -       -       -       -       -       -       +       -       -       -       -       -       -       -
  check-in-of-P                  +       -       +       -       -       -       +       -       -       -       -       -       -       -
  alarm-of-P                     +       -       +       -       -       -       +       -       -       -       -       -       -       -
  action-of-P                    +       -       +       -       -       -       +       -       -       -       -       -       -       -
  pair-event-of-P                +       -       +       -       -       -       +       -       -       -       -       -       +       -
  call-of-pairs                  +       -       -       -       -       -       -       -       -       -       -       -       -       -
  call-of-courses                -       +       -       -       -       -       -       -       -       -       -       -       -       -
  call-of-stays                  -       -       -       -       -       -       -       -       -       +       -       -       -       -
  pair-event-in-anothers-name    -       -       -       -       -       -       -       -       -       -       -       -       -       -
  edition                        -       +       -       -       -       -       -       -       -       -       -       -       -       -
  module-of-S                    -       +       -       -       -       -       -       -       -       -       -       -       -       -
  task-of-S                      -       +       -       -       -       -       -       -       -       -       -       -       -       -
  enrolment-of-P                 -       -       -       -       -       -       +       -       -       -       -       -       -       -
  seat-of-P                      -       +       -       -       -       -       -       -       -       -       -       -       -       -
  attendance-of-P                -       +       -       -       +       -       -       -       -       -       -       -       -       -
  task-done-of-P                 -       +       -       -       -       -       +       -       -       -       -       -       -       -
  enrolment-event-of-P           -       +       -       -       +       -       +       -       -       -       -       -       +       -
  course-feed-of-S               -       +       -       -       -       -       -       -       -       -       -       -       -       -
  course-feed-in-anothers-name   -       -       -       -       -       -       -       -       -       -       -       -       -       -
  nomination-to-S                -       +       -       -       -       -       -       -       -       -       -       -       -       -
  nomination-in-anothers-name    -       -       -       -       -       -       -       -       -       -       -       -       -       -
  referral-of-S                  -       -       -       -       -       -       -       -       -       +       -       -       -       -
`;

/** Whose rows each action reaches: records by letter, professionals x and y, editions s and a. */
export const GRID = `
# action                         pairing course  proX    proY    trainS  trainA  defP    defQ    defR    coord   intake  admin   secur   utrecht
  professional.read              xy      -       x       y       -       -       -       -       -       -       -       -       xy      -
  professional.name              -       -       -       -       -       -       x       y       x       -       -       -       -       -
  professional.create            xy      -       -       -       -       -       -       -       -       -       -       -       -       -
  professional.manage            xy      -       -       -       -       -       -       -       -       -       -       -       -       -
  profile.read                   xy      -       x       y       -       -       -       -       -       -       -       -       -       -
  profile.write                  xy      -       x       y       -       -       -       -       -       -       -       -       -       -
  confidentiality.read           xy      -       x       y       -       -       -       -       -       -       -       -       -       -
  confidentiality.sign           -       -       x       y       -       -       -       -       -       -       -       -       -       -
  need.read                      PQRT    -       -       -       -       -       P       Q       R       -       -       -       -       -
  need.create                    -       -       -       -       -       -       P       Q       R       -       -       -       -       -
  need.move                      PQRT    -       -       -       -       -       P       Q       R       -       -       -       -       -
  pairing.read                   PQRT    -       PRT     Q       -       -       P       Q       R       -       -       -       PQRT    -
  pairing.propose                PQRT    -       -       -       -       -       -       -       -       -       -       -       -       -
  pairing.move                   PQRT    -       PRT     Q       -       -       P       Q       R       -       -       -       -       -
  pairAnswer.read                PQ      -       P       Q       -       -       P       Q       -       -       -       -       -       -
  pairAnswer.give                -       -       P       Q       -       -       P       Q       -       -       -       -       -       -
  checkIn.read                   PQ      -       P       Q       -       -       P       Q       -       -       -       -       PQ      -
  checkIn.make                   PQ      -       P       -       -       -       P       Q       -       -       -       -       -       -
  alarm.read                     PQ      -       -       -       -       -       -       -       -       -       -       -       -       -
  alarm.raise                    PQ      -       -       -       -       -       -       -       -       -       -       -       -       -
  alarm.handle                   PQ      -       -       -       -       -       -       -       -       -       -       -       -       -
  pairAction.read                PQ      -       P       Q       -       -       P       Q       -       -       -       -       PQ      -
  pairAction.write               PQ      -       P       -       -       -       P       Q       -       -       -       -       -       -
  pairingEvent.read              PQ      -       P       Q       -       -       P       Q       -       -       -       -       PQ      -
  edition.read                   -       as      -       -       s       a       s       as      s       -       -       -       -       -
  pairingCall.keep               c       -       -       -       -       -       -       -       -       -       -       -       -       -
  courseCall.keep                -       k       -       -       -       -       -       -       -       -       -       -       -       -
  edition.create                 -       as      -       -       -       -       -       -       -       -       -       -       -       -
  edition.manage                 -       as      -       -       -       -       -       -       -       -       -       -       -       -
  enrolment.read                 -       PQR     -       -       P       -       P       Q       R       -       -       -       -       -
  enrolment.create               -       -       -       -       -       -       P       Q       R       -       -       -       -       -
  enrolment.move                 -       PQR     -       -       -       -       P       Q       R       -       -       -       -       -
  seat.read                      -       P       -       -       -       -       -       -       -       -       -       -       -       -
  seat.take                      -       P       -       -       -       -       -       -       -       -       -       -       -       -
  attendance.read                -       PQ      -       -       P       -       P       Q       -       -       -       -       -       -
  attendance.mark                -       PQ      -       -       P       -       -       -       -       -       -       -       -       -
  taskDone.read                  -       PQ      -       -       -       -       P       Q       -       -       -       -       -       -
  taskDone.mark                  -       PQ      -       -       -       -       P       Q       -       -       -       -       -       -
  enrolmentEvent.read            -       PQ      -       -       -       -       P       Q       -       -       -       -       -       -
  courseFeed.read                -       s       -       -       -       -       -       -       -       -       -       -       -       -
  courseFeed.revoke              -       s       -       -       -       -       -       -       -       -       -       -       -       -
  nomination.read                -       s       -       -       -       -       -       -       -       -       -       -       -       -
  nomination.make                -       s       -       -       -       -       -       -       -       -       -       -       -       -
  nomination.revoke              -       s       -       -       -       -       -       -       -       -       -       -       -       -
  takenBack.read                 P       -       -       -       -       -       P       -       -       -       -       -       -       -
  entry.takeBack                 -       -       -       -       -       -       P       -       -       -       -       -       -       -
  participant.read               PQRT    PQR     P       -       P       -       -       -       -       -       -       -       -       -
  application.refer              -       -       -       -       -       -       -       -       -       S       -       -       -       -
  referral.read                  -       -       -       -       -       -       P       Q       R       S       -       -       -       -
  referral.suggest               -       -       -       -       -       -       -       -       -       S       -       -       -       -
  referral.end                   -       -       -       -       -       -       P       Q       R       S       -       -       -       -
  entry.read                     PQRT    PQR     P       -       P       -       -       -       -       S       S       -       PQRST   -
  entry.append                   PQRT    PQR     P       -       -       -       -       -       -       S       S       -       PQRST   -
  application.read               -       -       -       -       -       -       P       Q       R       S       S       -       PQRST   -
  application.recuse             PQRT    PQR     -       -       -       -       -       -       -       S       S       -       PQRST   -
  application.move               -       -       -       -       -       -       -       -       -       S       S       -       PQRST   -
  consent.read                   PRT     PR      P       -       P       -       P       -       R       -       -       -       PRT     -
  manifest.read                  PQRT    PQR     -       -       -       -       P       Q       R       S       S       -       PQRST   -
  document.withdraw              PQRT    -       -       -       -       -       P       Q       R       S       -       -       -       -
`;
