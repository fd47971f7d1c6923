import type { BenchName } from './goals';

type BySubject = Readonly<Record<string, readonly string[]>>;

/**
 * What was tried to reach a goal, what it brought, what remains: by bench and by the first part of the goal's name, or
 * by what else it is about. Written by who tried it; shown where the goal is not reached, and otherwise in the chapter.
 */
export const TRIED: Readonly<Partial<Record<BenchName, BySubject>>> = {
  api: {
    board: [
      'PostgreSQL’s part of a board fell from 12.5 to 5–6 ms. Nearly all of it from plain day columns with an index each: ' +
        'whether two ranges overlap may not be asked before row security has looked, so all 5,000 stays were read for 400 ' +
        'that are shown. Writing JSON by concatenation where nothing needs escaping made rows 27 % cheaper, a board 5–10 %.',
      'Telling the planner that pages at hand cost little keeps it from reading small tables whole two hundred times: 6.3 to ' +
        '5.0 ms, and as much for the peers, who are told too.',
      'The statement itself became 15 % cheaper (2.6 instead of 3.05 ms at the tenth percentile of hundreds that took turns), ' +
        'for the peers who ask it too: lists come in the order of their index instead of four hundred sorts, days are read ' +
        'beside ranges instead of taken out of them, texts are put together two by two, and what type a text has is not ' +
        'looked up anew for each.',
      'A quarter of the time was the kernel’s: after each statement the C library gave back what it had used, and ten times a ' +
        'statement it asked for more. Told to keep 8 MiB it takes 18–27 % less for a board and 25–35 % less for a page. That ' +
        'is a setting of the server, so every peer has it; rest, which does little else, gains most.',
      'Grouped relations were not kept: since nothing is sorted, one join for all places takes 2.7 ms where the two hundred ' +
        'sub-selects take 2.5. Neither was asking once who asks for all conditions of our own text (no difference beyond ' +
        'noise; a page of pairs 3 %). What remains beside rest is 0.5–0.6 ms: eight questions of some 25 µs, and preparing ' +
        'policies of which most alternatives are never looked at.',
      'The server’s part of a board fell from 3.3–4.1 to 1.2–2.1 ms (rest 0.9–1.3 in the same rounds). What it was, as the ' +
        'kernel and V8 see it: 13 % putting the text and its frame together as one string, which lies in pages of its own that ' +
        'are asked of the system and given back for each answer, and as much for measuring and encoding it; so an answer is ' +
        'written in its pieces (4.0 to 2.3 ms in one busy row of rounds). Apollo’s steps, Express’ layers and headers one by one ' +
        'about 0.4 ms: operations are taken off the server’s line first, and executed at once where that is all there is to do.',
      'Left out: the driver’s bytes handed on as they are. It reads the text (8 %) and gathers it before (5 %), 0.2 ms of a ' +
        'board, and would have to be given a reader of our own. Tried and not kept: answers as one buffer (0.27–0.34 ms beside ' +
        '0.28 for the text); a young generation of 32 or 64 MB (nothing beyond noise in five of six rows of rounds), one ' +
        'thread for collecting garbage, functions compiled late.',
      'What parted one round from another, 0.7–0.8 and 2–3 ms of the server’s part, is found. V8 watches where objects are ' +
        'made; where many are still in use when it looks, as those of requests under way are, it puts what is made there later ' +
        'among what lives long, with the text that it holds: 41 % of what a loop of statements made moved there, of the driver ' +
        'without its time limit 0.2 %, and all 61 MB that live were marked nine times a second. Told not to watch ' +
        '(`--no-allocation-site-pretenuring`, in production and for every server here) the loop moves 3.5 % and asks one and ' +
        'a half times as often. Twenty lines without a database show the same: an object that holds a function, 94 and 2 %.',
      'A list is read as a row for each of its entries and not as one text: 138 KiB lie among what V8 never moves. In short ' +
        'rows of rounds ours was 0.90 of rest with that alone, 0.73 with the option alone, 0.93–0.98 with both.',
      'Rest puts its rows together and sends one text, as handlers do; for a board that is 1.1 times as fast as one text by ' +
        'PostgreSQL, for a page as fast. Were it to write its rows piece by piece, as ours does, it would be 1.2 times as fast, ' +
        'and ours 0.82 of it for a board, 0.72–0.79 for a page.',
      'Tried before that was known and not kept: a young generation of at least 16 or at most 4 MB, no shrinking while nobody ' +
        'asks, an old space that doubles, memory that the C library keeps. Tried after it: entries of any ' +
        'length put together in pieces of 64 KiB, so that each lives twice (0.89 beside 0.92).',
      'Rest became a harder measure: it asks the statement that our compiler writes, without visibility, for that is faster ' +
        'than the one written by hand (board 10.0 to 3.5 ms of PostgreSQL, page 10.3 to 7, pairs 6.9 to 3, editions 3 to 2).',
    ],
    page: [
      'PostgreSQL takes 9–10 ms beside 8 for the open statement, nearly all of it for writing 230 KiB as text. Other ways of ' +
        'writing it (`format`, `concat`, `json_build_object`) take up to twice as long. The server took ' +
        '4.3–4.9 ms beside 1.6–1.8, most of it for text put together once more; written in its pieces 2.0 beside 1.55.',
      'The planner had written the list of grants into the statement twice, to look whether there is one and to show it; and ' +
        'each term was appended by copying all before it. Both mended, the open statement takes a quarter less.',
      'Whether something was disclosed was written into the policy of documents four times, each time with all the rules of ' +
        'grants within it: 233 sub-plans were prepared of which 14 were looked at. Asked in one place for all whom it ' +
        'concerns they are some 100, and ours takes about 1 ms less.',
      'The list of a page is read as rows too, 50 texts of 4.6 KiB instead of one of 230. In short rows of rounds the server’s ' +
        'part fell from twice that of rest to as much or less, and ours rose from 0.73 of rest to 0.87–1.01.',
      'Tried and not kept: larger rows, so that a ciphertext of 2 KiB stands in them (905 blocks became 726, the time stayed). A ' +
        'fifth of what remains is looking for four characters of base64; PostgreSQL 19 writes base64url by itself.',
    ],
    pairs: [
      'Pairs fell from 20 to 9 ms in PostgreSQL: a professional is read directly where the member sees professionals, and ' +
        'both answers of a pair in one look (two hashed sets of 3,000 records instead of four).',
      'Those two sets are gone: by its foreign keys an answer can be of no record but one that the office of pairs works on, so ' +
        'nothing is looked up (6.3 to 4.3 ms). Which pairs stand still is asked once a page and not fifty times (another 6 %).',
    ],
    book: [
      'Row security asked who asks three times for each predicate, up to four predicates a statement: moving an ' +
        'application’s state took 1.3 ms where rest takes 0.2. These functions are one step now that keeps its plan (a ' +
        'member 25 to 7 µs, roles 36–60 to 15, actor_self 107 to about 45), and roles are asked for once: PostgreSQL from ' +
        '9.7 to 6.0–7.5 ms a booking.',
      'Eight ways to the database became three: the work begins while the key is remembered, a proposal and its ' +
        'application are locked in one way, the answer is read and committed in one, and the booking goes along without ' +
        'waiting for whether the place is free, which the exclusion constraint still decides. The server’s part fell by 35 %.',
      'Rows are loaded by named statements instead of TypeORM’s query builder, which took 10–12 % of a booking.',
      'Half of what PostgreSQL spent on a booking were functions that tell row security who asks: 60 calls of 15 to 35 µs. ' +
        'A role of the office and what its member stands back from are one question now, roles, teams and cities one ' +
        'statement each (actor_roles 28 to 16 µs, actor_self 45 to 33), and 28 calls are left. The rule of an update is not ' +
        'asked of the row as it becomes where the API can change nothing that it is about. PostgreSQL’s part, in interleaved ' +
        'rounds of a busy machine, from 2.15 to 1.45 times that of rest.',
      'Who came by another programme’s call was listed by each of sixteen rules of a booking, which would have grown with ' +
        'every course. A table kept by a trigger is asked for one record instead, or for nothing where it is empty. ' +
        'With 5,000 of them a booking takes PostgreSQL 4.5 instead of 3.9 ms and a board 6.4 instead of 4.8; ' +
        'each look-up goes by an index.',
      'A ping took a plan of its own for the name of a column, and a new stay was taken for one that may be there: together ' +
        'some 0.2 ms, for rest too.',
      'What remains in PostgreSQL beside rest, of 1.6 ms: 0.25 for asking again who it is, for whatever is called first in a ' +
        'transaction is prepared for it (the same functions take 44 µs in the middle of one); 0.45 for 28 questions; ' +
        '0.5 for preparing some hundred alternatives of rules, at 3 to 4 µs each, of which few are looked at.',
      'The server’s part of a booking fell from 2.9 to 1.9 ms beside 1.45 for rest: what is sent in one way is one message ' +
        'and one write to the socket instead of four for each statement (2.5 to 1.9), columns are described once, and the ' +
        'rules of an input are looked up once for each class (10 %; the library went through those of every class, twice). ' +
        'Nothing stands out in what is left: writing to the database 11 %, arguments 8 %, garbage 6 %, execution 5 %.',
      'Left out: a trusted note of who asks for the length of a transaction. PostgreSQL has no variable that the API’s own ' +
        'role cannot write, and row security must not believe the API.',
      'Tried and not kept: one flat statement for roles (no difference beyond noise); functions without a fixed search path ' +
        '(a third faster, and unsafe for a definer); a savepoint around the key (dearer than doing an act again); pools of 8 ' +
        'and 32 (71 and 48 a second beside 51 at 16 connections, 40 and 48 beside 43 at 64, within noise); fewer prepared ' +
        'texts (as fast from 20 up; all operations together have 118); these questions in plain SQL, in one query less or ' +
        'with the token’s hash inside it (16.5 to 18.5 µs instead of 17.2).',
    ],
  },
  growth: {
    book: [
      'Every statement of a booking has the same plan and reads as much at both sizes. In the whole run before this one, with ' +
        'the very same statements, the ratio was 0.96.',
    ],
    plans: [
      'The plans of board, page and booking at 20,000 and at 1,000,000 applications, side by side under row security: the ' +
        'board reads the same 1,151 blocks in both, a page 905 and 1,050 (each of its some two hundred look-ups goes down ' +
        'one more level of an index), pairs 1,483 and 1,534, editions the same 522, a booking the same in every statement. Nothing in them grows.',
      'A board that took 1.46 times as long was planned anew: sweeping up between measurements makes every connection plan ' +
        'again what it has prepared. Each server is now asked for a moment before it counts: 1.04 on the same busy machine.',
      'Filling a million took longer than anybody waited: every piece of ciphertext was looked up in a table of oversized ' +
        'rows, by one connection, through all indexes and a log that was flushed to the disk. Side by side, indexes ' +
        'afterwards, the log only while it is measured: 3 to 4 minutes.',
    ],
  },
  rotation: {
    rotateGrowth: [
      'In one run it was 4.34: open cases were asked for by a list of states given as a value, of which the planner knows ' +
        'nothing; with cheaper rules for the office it took them for most of the table and read all of it, 1,125 ms a ' +
        'question. The states stand in the statement now, and open cases in an index that holds no others. A page of the ' +
        'list of open cases, which had walked past 342,000 closed ones in two seconds, goes by it too; a spec counts the rows ' +
        'that are looked at.',
    ],
    founding: [
      'The measurement was lost while an organisation was founded: its keys take so long to derive that the server has closed ' +
        'the line meanwhile, and nobody may say an act twice that carries no key. The very same founding is now answered ' +
        'again, so that the client may repeat it.',
    ],
  },
  crypto: {
    open: [
      'Keys at hand, 4.22 times the bare AEAD was the machine: 24 processes wanted its 4 cores. The same code at a load of ' +
        '3.5 took 52.1 ms for 5,000 against 37.5 ms in Chromium (1.39), 82.6 against 25.3 in node (3.3). What is left is ' +
        'reading the answer: some 5 KB of JSON a row, and comparing its texts with those that were checked before.',
      'Left out: keeping the text of each page beside its rows, so that an equal answer is not read at all. It would save ' +
        'some 8 µs a row where nobody waits for it, and keep 26 MB more of sealed text in memory.',
      'The first time: 0.76 ms a row in Chromium, of which X-Wing (0.345) and two signatures (0.115 each) are 0.58. A ' +
        'profile of 3,000 in node has 70 % inside libsodium, 3 % in base64, 2.5 % in lists, 3 % in collecting garbage.',
      'Left out: an expanded key for each role key, which libsodium’s wrapper does not take (40 % of X-Wing); and ' +
        'unwrapping in several workers, three times as fast on four cores at the price of role keys in as many memories: ' +
        'the first 25 rows stand after half a second, and what is open can be used while the rest is coming.',
    ],
  },
  placement: {
    explained: [
      'In a profile of 2,000 × 200 × 4, half of everything was counting days and a sixth collecting garbage. Days by number, ' +
        'barriers without lists, codes made plain once: the quick answer from 9.7 to 4.3 s, explaining from 31.9 to 9.5 s ' +
        '(500 × 60: 2.1 to 1.1 s), the same answers to the byte.',
      'What the solver says of a choice was completed anew each time it spoke, 0.6 s a time at 1,000 × 100: now once.',
      'The quick answer’s bound was what everybody could have alone, ten times its value; now no place may be worth more ' +
        'than the best row of stays in it: at 1,000 × 100 it is known to be within 0.8 % of the best. 2,000 × 200 × 4, 1.6 ' +
        'million choices, is not proven within a minute by anybody.',
    ],
  },
  web: {
    list: [
      'The list of 5,000 did not come to an end because the bench waited for rows that it rightly does not show: 119 of the ' +
        'invented people had come by another programme’s call.',
    ],
    door: [
      'The desk’s door was its whole frame: 227 KiB, 12.5 s at 250 kbit/s. Now the door alone (110 KiB, 8.5 s), and what is ' +
        'behind it as one file while somebody types. Three rounds are left where two are the least: the words of a language ' +
        'are known to the script alone.',
    ],
  },
};
