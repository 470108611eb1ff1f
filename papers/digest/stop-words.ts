/** Words that abstracts of any field share: grammar, and the phrases in which papers speak of themselves. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across additional additionally after against al all allow allows along already also although always
  among an analysis and another any approach approaches are as at available based be because been before being below
  best better between beyond both but by can cannot case code com compared comprehensive conduct consider could current
  datasets demonstrate demonstrates despite did different do does done due during each effective effectively effectiveness
  efficient either enable enables enabling et even evaluate evaluation existing experimental experiments extensive far few
  finally find findings first five following for found four framework from full fully further furthermore given github had
  has have having here high higher highly how however http https if improve improved improvement improves improving in
  include including increasing instead integrate into introduce introduces introducing is issue issues it its itself
  just key lack large largely less leverage leverages leveraging like limited made mainly make makes many may method
  methods might model models more moreover most much multiple must namely need needs network networks new no nor not
  novel now number of often on one only or order other others our out outperform outperforms over own paper particularly
  per perform performance plus possible potential present presents previous prior problem problems propose proposed
  proposes provide provides providing recent recently remain remains results same several should show showing shown shows
  significant significantly simple since single so some specifically state still strong study such superior than that
  the their them then there therefore these they this those three through thus to together toward towards two under
  unlike up us use used user uses using various versus via was we well were what when where whether which while who
  whose why wide widely will with within without work works would yet you your`.split(/\s+/),
);
