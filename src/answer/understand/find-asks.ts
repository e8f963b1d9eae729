import type { Span } from './mention.js';

/**
 * What a question asks, told by the words that name it; a question may ask several of them.
 * `which` who or which ones · `count` how many · `tally` the figures · `vote` anything about voting · `yes-no` a yes or no ·
 * `compare` same or different · `alike`, `unalike` who votes most (least) like · `change` who moved · `sponsor` · `joined`
 * sponsors who came later · `submit` who brought it in · `own` one's own draft · `outcome` · `margin` · `extreme` the highest or lowest figure · `roll` the lists · `turnout` how many are listed ·
 * `correction` ·
 * `speaker` who spoke · `every` all votes · `constant` the same each time · `when` · `meeting` · `text` the words ·
 * `context` what stands around · `neighbour` the one before or after · `neighbour` the one before or after · `about` what it is about · `report` the document itself · `votes` which votes ·
 * `why` · `later` what the Assembly did after · `elsewhere` other years and sessions · `body` other bodies ·
 * `introduced` a draft's introduction at a meeting · `person` somebody by name · `result` what came of something · `mover` who asked for the
 * separate vote · `opinion` a judgement or forecast · `follow` leans on what went before · `premise` builds on a claim ·
 * `share` what part of the votes · `rank` the votes in order · `side` who won or lost · `help` · `greeting` · `mention` where something is named.
 */
export type Ask = keyof typeof lexicon;

const lexicon = {
  which:
    /边个|边啲|边国|哪些|哪几|哪个|哪国|哪一|哪家|有谁|谁|有哪|名单|列出|列举|列一下|都有(?:哪|谁)|\b(?:which(?: ones?)?|who|whom|whose|list|name|what (?:countries|states|members|nations)|quels?|quelles?|welche[rs]?)\b/,
  count:
    /(?<![文编]号|号码|[文编]号是)多少|几个|几国|几次|几票|几家|数量|总共|一共|合计|共有几|\b(?:how many|number of|count(?:ed)?|how often|how frequently|total of)\b/,
  tally:
    /票数|比数|票型|计票|多少票|几比几|几票|比分|得票|(?:表决|投票)(?:的)?(?:结果|情况|数据|统计)|结果(?:如何|怎么样|是什么|怎样)|\b(?:tally|tallies|vote count|score|result|results|totals?|breakdown|figures|split|numbers)\b|\bhow did the (?:vote|committee)\b|\bhow (?:was|were) .{0,40}\bvoted\b/,
  vote: /投|表决|票|立场|(?<!文件|报告|文本|草案|案文|决议)站哪边|表态|态度|站在|站队|\bwhat did (?!.{0,40}\b(?:oewg|gge|groups?|committee|assembly|secretar\w+|drafts?|resolutions?|report)\b).{2,40} do\b|\b(?:vot(?:e|ed|es|ing)|position|stance|ballot|roll[ -]?call|stand|stood|side[ds]?)\b/,
  'yes-no':
    /吗|嘛|咩[？?]?$|^(?!.*(?:列出|列一下|列举|告诉|给我|说说|讲讲|说一下|讲一下|看看|介绍|帮我|查|算了|算一下|换成|那就|再|请)).*(?:是|由|有|不|没|都|了|过|赞成|反对|弃权|支持).*吧[？?。!！]*$|系咪|未[？?]$|(?<!(?<!为)什|怎|这|那|多)么$|(?:是|由)(?!.{0,20}(?:谁|哪|几|何|什么|怎|多少|啥)).{1,20}的[？?]$|(?:,|，)\s*(?:yes|no)[?？]|对不?对[？?]?$|说法对|没错吧|没有?[？?]$|是否|有没有|有无|是不是|对吧|对不对|属实|真的|(?:^|[.,;:?!] *|\b(?:and|but|so|then|that) (?!\w+ not\b))(?:did|does|do|is|was|were|has|have|had|are)(?:n't)? (?!how|what|who)|\b(?:true|right|correct)\b ?[?？]|\b(?:is it|is that) (?:true|right|correct)|\b(?:isn|wasn|didn|aren)'t (?:it|he|they|that)\b/,
  compare:
    /一致|相同|一样|同样|异同|不同|不一样|分歧|差异|差别|区别|比较|对比|对照|重合|吻合|\b(?:same|compar(?:e|ed|ing|ison)|differ(?:ed|s|ent|ently|ences? between|ence|ences)?|agree(?:d|s|ment)?|disagree(?:d|s|ment)?|diverge[ds]?|versus|vs\.?|overlap|together|in common|align(?:ed|ment)?|identical(?:ly)?|(?<!most |least )alike|part ways|split from)\b/,
  alike:
    /最(?:为)?(?:像|接近|相似|一致|相近|类似|相同|亲近)|(?:投票|立场)最.{0,4}(?:像|近|一致|相似)|\b(?:most (?:alike|similar|similarly|like|often (?:with|agree\w*)|closely|consistently with)|closest|voted? like|nearest|most in line)\b/,
  unalike:
    /最(?:不|少).{0,4}(?:像|一致|一样|同|相似|接近)|分歧最大|差(?:别|异|距)最大|最不同|\b(?:least (?:alike|similar|like)|most (?:different|differently|opposed|unlike)|furthest|farthest)\b/,
  change:
    /改(?:投|为|成|变|了|口)|变(?:为|成|化|了|卦)|转(?:为|向|成|投|变|而)|从.{1,30}(?:到|变|改|转)|倒戈|换边|立场变|前后不一|摇摆|\b(?:chang(?:e|ed|es|ing)|switch(?:ed|es|ing)?|shift(?:ed|s|ing)?|mov(?:e|ed|es|ing) from|moved?|flip(?:ped|s)?|went from|go from|turn(?:ed)? from|swung|swing|defect(?:ed|ors)?)\b/,
  // 提案 before a draft that is blanked out.
  sponsor:
    /提案国|共同提案|(?<![的份个项])提案(?=了?\s{3})|联署|连署|联合提案|共提|附议|署名|联名|发起国|\bco-?sponsor(?:s|ed|ing|ship)?\b|\bsponsor(?:s|ed|ing|ship)?\b|\bsignator(?:y|ies)\b/,
  joined:
    /(?:后来|随后|之后|后面|又有|新|事后|陆续|中途).{0,8}(?:加入|联署|参加|成为|附议)|后加入|追加|\b(?:joined (?:it |them )?(?:later|late|afterwards|subsequently)|joined|later|afterwards|subsequently|added|late)\b/,
  first:
    /(?:最初|最早|一开始|起初|首批|原始|原来|原先|第一批)|\b(?:original(?:ly)?|initial(?:ly)?|first list|at first|from the start)\b/,
  submit:
    /提出|(?:提交|[提交])[了过](?:什么|啥|哪(?:个|份|项|些)?|几(?:个|份|项)|一(?:个|份|项)|个)?(?:草案|提案|案文|案子|决议|决定|东西|[？?]?$)|提(?:了|过)(?=(?:哪|什么|啥).{0,4}(?:草案|决议|案))|(?<![外之移提相成转])交(?:的(?!那|这)|上|了上)|提交|递(?:上|送|来)|呈(?:交|上)|交上来|提案(?:人|者|方)|谁(?:的)?提案|谁提的|提的|牵头|主提|起草|发起|递交|主导|谁写的|谁弄|出自谁|是谁的|\b(?:submit(?:ted|s|ter)?|introduc(?:e|ed|es|ing)|tabled?|put forward|propos(?:e|ed|es|er)|author(?:ed|s)?|draft(?:ed|er|ers) (?:by|it)|who drafted|led by|presented|behind|brought (?:in|forward)|hand(?:ed|s)? in|filed|(?:come|came|comes) in)\b/,
  own: /自己(?:的)?(?:提案|草案|联署|提)?|自家|本国(?:的)?(?:提案|草案)|\b(?:own|they sponsored|it sponsored|their sponsors)\b/,
  outcome:
    /通过|过关|(?<!可以?|能够?|有权)否决|保留|被否|采纳|过了吗|获准|没过|被撤(?:回|销|消)|为(?:什么|何)撤(?:回|销|消)|结局|(?<!赞)成了吗|留(?:了)?(?:下|存|住)|留在|去掉|拿掉|删(?:掉|除|去)|\b(?:pass(?:ed|es)?(?! (?:\w+ ){0,2}(?:on|along|down|over)\b)|adopt(?:ed|ion|s)?|carr(?:y|ied)|fail(?:ed|s)?|retain(?:ed)?|kept|defeated|outcome|survive[ds]?|succeed(?:ed)?|(?:went|go) through|rejected|withdrawn|committee (?:reject|delete|drop|defeat|remove)|deleted|dropped|removed|remain(?:ed|s)?|stay(?:ed|s)? in|struck)\b|\bwhat happened (?:to|with|on)\b/,
  margin:
    /差距|相差|胶着|争议最大|分歧最大|多出|领先|净(?:赞成|胜)|悬殊|优势|票差|差了?(?:多少|几|多大)(?!天|年|个?月|岁|人|米|公里)|(?:赢|胜|险胜|多)了?(?:多少|几)票|多多少|票之差|\bby (?:how (?:much|many)|what majority)\b|\b(?:margin|lead|ahead|majority|lopsided|one-sided|contested|narrowly|how close|narrow(?:est)?|difference between(?=.*\b(?:votes?|yes|no|ayes|nays|for|against|favou?r|totals?|tall(?:y|ies)|figures|numbers|results?)\b))\b/,
  extreme:
    /最(?:多|高|少|低|接近|悬殊|激烈|胶着|大|小)(?!\d)|\b(?:most|least) (?:often|frequently|times|lopsided|one-sided|contested|divisive|divided|contentious|controversial|split|decisive|narrowly)\b|\b(?<!\bat )(?:most|least)\b|\b(?:fewest|highest|lowest|closest|narrowest|widest|largest|biggest|smallest|greatest)\b/,
  roll: /名单|逐国|各国(?:的)?(?:怎么|如何)?(?:投|立场|态度)|谁投了什么|\b(?:roll[ -]?call|by country|country by country|who voted (?:what|how)|full list|complete list|list of (?:countries|votes|voters))\b/,
  turnout:
    /投票率|(?:参加|参与|出席)(?:了)?.{0,12}(?:表决|投票)|(?:表决|投票).{0,8}多少个?(?:国家|会员国|国)(?:参加|参与|出席)|(?:表决|投票)的?(?:国家)?(?:总数|人数)|\b(?:turnout|took part|participat\w+|how many (?:countries|states|members) voted(?! (?:for|against|in|yes|no))|total votes cast|(?:total )?number of (?:countries|states|members) (?:that |who )?voted(?! (?:for|against|in|yes|no))|sum of (?:the |all )?votes)\b/,
  'without-vote':
    /未经表决|(?:没有?|未)(?:经过|付诸|进行)?(?:记录)?表决|不经表决|协商一致|不付表决|无需表决|(?:没|不用|不必|无需|免)(?:投票|举手)(?:就|便|，|、|直接|的|过)|不用(?:投票|举手)|不(?:举手|投票)就|(?:直接)?敲[槌锤](?:通过|过关|过|定)|直接敲[槌锤]|鼓掌通过|\bwithout (?:a |any |anybody |anyone |being put to (?:a |the )?)?(?:recorded )?vot(?:e|es|ing)\b|\bwith no vot(?:e|es|ing)\b|\bno vote at all\b|\bacclamation\b|\bby consensus\b|\bnot put to (?:a )?vote\b|\bno vote (?:was )?taken\b/,
  correction:
    /更正|改正|订正投票|本意|原意|本想|原本(?:想|打算|要|投)|本来(?:想|打算|要|投)|事后(?:(?:更正|改正|纠正)(?:了|过)?(?:投票)?(?:意向)?)?|投错|按错|误投|纠正|澄清|勘误|反悔|秘书处|\b(?:correct(?:ed|ion|ions|ing)|correct(?= (?:its|their|his|her|the|a|any|it|them|from)\b)|mean(?= to (?:vote|abstain|support|oppose|be)\b)|intend(?:ed|s)?|intention|meant|mistake(?:n|nly|s)?|wrong button|mis-?vot\w*|clarif\w+|rectif\w+|error|(?<!\bbefore (?:or|and) )after the vote(?! on\b)|in error|secretariat)\b/,
  speaker:
    /发(?:了|过)?言|开(?:了)?口|讲(?:了|过)?话|在会上说|说了什么话|表示反对该动议|\b(?:spoke|speak(?:ers?|ing)?|statements?|(?:took|take|takes|taking) the floor|argued?)\b/,
  every:
    /所有(?:的)?(?:五|5)?(?:次|项|场|个)?(?:记录)?(?:表决|投票)|(?:五|5|全部|历|各|每)(?:一)?(?:次|项|场|个)(?:记录)?(?:表决|投票)?|几(?:次|项|场|个(?=记录|表决|投票))(?:记录)?(?:表决|投票)?|每次|历次|全部|全程|一贯|逐(?:次|项)|投票(?:记录|纪录|情况|表现|历史)|表决记录|\b(?:all|every|everything|anything|ever|each|across|five|throughout|overall|whole record|voting record|record)\b/,
  constant:
    /始终|一直|一贯|总是|从头到尾|没(?:有)?(?:改变|变过|变化)|从未改变|从没变|不变|清一色|\b(?:always|consistently|never changed|unchanged|throughout|constant(?:ly)?|the same way|did not change|didn't change|stayed)\b/,
  never: /从未|从来没|一次(?:都|也)(?:没|不|未)|从没|没有一次|\b(?:never|not once|at no point)\b/,
  // 做到几时 asks how long a thing lasts, not when it was done.
  when: /(?<![到至])(?:什么时候|何时|几时)|哪天|哪一天|日期|几月几[日号]|什么日子|哪一?年|\b(?:when|what (?:date|day|time)|which (?:date|day)|date)\b/,
  meeting: /第几次(?:会议)?|哪(?:次|场|一次)会议?|几次会议|\b(?:which|what|at which|at what) (?:meeting|session)\b/,
  text: /原文|全文|引用|引文|内容|写(?:了|着|的)?(?:什么|啥)|说(?:了|的)?(?:什么|啥)|讲(?:了|的)?(?:什么|啥)|怎么(?:写|说|表述|规定)|措辞|文字|案文|贴(?:一下|出)?|念一?下|给我看|看看|看一下|是什么(?!票|立场|结果|态度|时候)|\b(?:quote|text|wording|verbatim|read(?:s)?|say(?:s)?|said|content(?:s)?|cite|state[sd]?|show me|full text|words|language|what is|what's|what does)\b/,
  context: /上下文|前后(?:文|段)|前后各|\b(?:context|surrounding|before and after|around it|neighbou?rs?)\b/,
  about:
    /关于什么|有关什么|讲的是|主题|大意|概要|概述|介绍|简介|主要内容|要点|总结|归纳|是什么(?:东西|决议|草案)?[？?]?$|干什么|\b(?:(?<!\b(?:what|how) )about|summar(?:y|ise|ize|ised)|overview|outline|gist|main points|describe|key points)\b/,
  neighbour: /(?:下|后|上|前)一(?:段|条|款)|\b(?:next|previous|preceding|following) (?:paragraph|para|one|clause)\b/,
  report:
    /(?:这|本|该)(?:份|个|一份)?(?:报告|文件|文档)|报告(?:是|有|包含|里有|一共)|\b(?:this|the) (?:report|document)\b/,
  votes:
    /哪(?:些|几)(?:次|项|个|场)?(?:记录)?(?:表决|投票)|哪(?:一)?(?:次|项|场)(?:表决|投票)?|几(?:次|项|场)(?:记录)?(?:表决|投票)|\b(?:which|what|how many|list(?: all)?(?: the)?|all the|five) (?:recorded |separate )?votes\b|\bhow many times\b(?!.{0,40}\b(?:me(?:e)?ts?|held|convened?|mention\w*|appears?|occurs?|named|used)\b)|\bwhen did\b/,
  why: /点解|为什么|为何(?!$|[？?，,。\s])|为啥|怎么会|何以|缘何|理由|原因|动机|解释(?:一下)?(?:投票|立场)|投票解释|凭什么|出于什么|\b(?:why|reasons?|rationale|explain (?:its|their|his|her|the) vote|explanation of vote|motiv\w+|how come|justif\w+|because of what)\b/,
  later:
    /(?:联大|联合国大会)(?!一委|第一委员会|主席|文件|决议|报告|秘书)(?:上|会上|里|中)?.{0,4}(?:怎么|如何|咋|投|表决|过)|(?<![次届场]|委员会|建议)大会上.{0,20}(?:表决|投票|票数|结果|怎么投)|(?:联大|大会|联合国大会)(?:全体会议|全会)?(?:后来|最后|最终|之后|正式|全体会议|有没有|是否|是不是|在12月|对.{0,20}(?:表决|投票)|通过了|的(?:最终|最后)?(?:表决|投票|票数))|全会(?:表决|投票|通过|上)|全体会议(?:上)?(?:的)?(?:表决|投票|通过|票数|结果)|(?:最后|后来)?成为(?:大会)?(?:的)?(?:哪|什么|第)|第?[几哪]号决议|(?<!建议)大会(?:在|于|是否|有没有|会不会|已经|已|后来|最后|最终)*.{0,6}(?:通过|批准|采纳)(?!下列|以下).{0,16}(?:了|吗|没有?)|12月.{0,8}(?:大会|联大|表决|通过)|(?:大会|联大)在?12月|(?:正式)?决议(?:编)?号(?:码)?(?:是)?(?:多少|什么)|(?:编|文)号(?:最后|后来)(?:是)?(?:多少|什么)|\b(?:what|which)(?:'s| is| was)? (?:the |its )?resolution numbers?\b|\bresolution numbers? (?:did|were|was|do|will)\b|后来(?:怎么样|怎样|结果|生效|实施|落实|执行)|(?<!\b(?:up|on|off|over|go|goes|went|sent|sends|send|forward(?:ed|s)?|recommend(?:ed|s)?|refer(?:red|s)?|put) (?:to|before) (?:the )?|\b(?:want|wants|wanted|ask|asks|asked|tell|tells|told|advise[sd]?|urge[sd]?|recommend(?:s|ed)?) (?:that )?(?:the )?|\b(?:\d(?:st|nd|rd|th)|second) )\bplenary\b|(?<!\b(?:will|should|would|must|can) (?:the )?(?:general )?)\b(?:general assembly|(?:the )?ga|unga|assembly) (?:later|finally|eventually|then|ultimately|vote[ds]?|adopt(?:ed)?|pass(?:ed)?|approve[ds]?|reject(?:ed)?|did)\b|\bdid the (?:un )?(?:general assembly|ga|unga|assembly) (?:ever |actually )?do\b|(?<!\b(?:will|should|would|must|can) (?:the )?(?:general )?)\bassembly (?:decided?|do|did) (?:in december|later)\b|\bin december\b|^(?:the )?ga on\b|\bga(?:'s)? (?:final |recorded )?(?:support|oppose|abstain|tally|position|vot)|\bga\s*(?:[对在投的]|怎么|如何|有没有|赞成|反对|弃权)|\b(?:in|by|at) the (?:general assembly|ga|unga)\b|\bfinal resolution number\b|\bresolution (?:number|symbol)s? (?:of|for)\s+(?:[?.]|$)|\bresolution (?:number|symbol)s?(?: \w+){0,3} (?:ga|unga|general assembly|assembly|l\.? ?\d)|(?:联大|大会)(?:的)?决议(?:编?号|文号)|\bwhat happened (?:next|after|later)\b|\badopted as resolution\b/,
  elsewhere:
    /去年|前年|明年|后年|上届|下届|往年|历年|前几年|次年|以往|以前的|过去几年|\b(?:last year|next year|previous (?:year|session|vote)s?|the year before)\b/,
  body: /第?(?:二|三|四|五|六|2|3|4|5|6)委员会|安(?:全)?理(?:事)?会|人权理事会|国际法院|经社理事会|欧洲议会|全国人大|\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) committee|security council|human rights council|ecosoc|international court of justice|european parliament|us congress\b/,
  person:
    /(?:谁|哪一?位)(?:是|当|任)(?!.{0,12}(?:提案国|提交))[^，,。？?]{0,10}(?:秘书长|秘书|主席|高级代表|干事|团长|大使)(?=[？?，,。呢啊]|$)|秘书(?:长)?(?:是|叫)(?:谁|哪)|高级代表(?:是|叫)(?:谁|哪)|\bwho(?:'s| is| was| were)(?: the)? (?:\w+ ){0,4}(?:secretary(?:[- ]general)?|secretaries|high representative|under-secretary\S*)\b|主席(?:是|叫)|(?:谁|哪位|哪个人).{0,4}(?:主持(?!下)|担任|当主席|任主席)|主持(?:人|会议的)|(?:大使|代表|秘书长|专家|成员|团长|部长|外交官)(?:的)?(?:名字|姓名|叫什么|是谁(?=[？?，,。]|$))|(?<!草案[一二三]?|决议|决定|文本|案文|文件|报告|议题|项目|小组|工作组|l\.?\d+(?:\/rev\.?\d)?)叫什么名字|哪一?位(?:大使|外交官|代表)|(?:代表|大使|官员|外交官)(?:是|叫)哪一?位|(?:专家|代表|大使|官员|人员|外交官|人|成员|高级代表)(?:们)?.{0,6}(?:姓名|名字)|姓甚名谁|姓什么|(?:秘书|官员|大使|代表|专家)叫(?:什么|啥)|\b(?:who (?:chairs?|chaired|presided|leads?|headed|heads|wrote)|chair(?:man|woman|person)?(?: of)?|names? of (?:the |that |those |these )?(?:\w+ ){0,3}(?:chairs?|ambassadors?|delegates?|representatives?|secretary|experts?|officials?|diplomats?|persons?|people|speakers?)|(?:which|name the) (?:ambassador|diplomat|delegate|official|expert)(?! (?:reports?|groups?|panels?|stud|papers?|bod)))s?\b/,
  result:
    /成果(?:是|有|如何)|结果(?:是|如何|怎样|怎么样)|结论(?:是|有)|达成(?:了|过)|通过(?:.{1,12})?了|举行了|召开了|讨论了|发生了|说了|取得了|完成了|\b(?:did|was|were|has|have) .{0,60}(?:adopt|agree|reach|conclude|achieve|meet|met|held|succeed|produce|issue|publish|final|outcome|result)|\b(?:outcome|result|conclusion)s? (?:of|was|were)\b|\bwhat (?:happened|did)\b/,
  introduced: /介绍|推介|\b(?:introduc\w+|present(?:ed|ation))\b/,
  mover:
    /(?:谁|哪(?:个|国|一|些)?(?:国家|国|代表团|会员国|方)?).{0,8}(?:要求|提议|请求|发起|建议).{0,30}(?:单独|分段|分开|逐段|分别).{0,3}(?:表决|投票)|谁.{0,10}(?:要求|提出|提议|请求|动议|发起|建议).{0,24}(?:单独|分段|分开|逐段|动议)(?:.{0,4}表决)?|(?:要求|提出|提议|请求|发起)(?:.{0,20})?(?:单独表决|分段表决|分开表决|动议).{0,8}(?:是谁|的是|是哪|哪国|国家)|(?:单独|分段|分开)表决.{0,10}(?:是谁|由谁|哪国|哪个国家|谁).{0,4}(?:提出|要求|发起|提议|提的)|动议.{0,8}(?:是谁|由谁|哪国|哪个国家|谁|哪个)(?:所)?.{0,4}(?:提|发起|要求)|谁(?:提出?的?|的)?动议|(?:谁|哪(?:个|国|一|些)?(?:国家|国|代表团|会员国|方)?)(?:要求|提议|请求|申请)(?:了|过)?(?:(?:对|就).{1,24})?(?:进行|付诸)?(?:记录|唱名)?(?:表决|投票)|\b(?:who|which (?:country|state|delegation|member)) (?:asked|called|requested|demanded|pushed|wanted)(?: for)? (?:a|the|that|this) (?:recorded |roll[- ]call )?vote\b|\bwho (?:asked|called|requested|moved|proposed|demanded|wanted|pushed|introduced|submitted|tabled|initiated|made|put forward|raised|brought|sponsored|filed)\b.{0,40}\b(?:separate|paragraph|division|motion)|\b(?:which|what) (?:country|state|delegation|member)s? (?:asked|called|requested|moved|proposed|demanded|introduced|submitted|tabled|initiated|made|put forward|raised|brought|sponsored)\b.{0,40}\b(?:separate|division|motion)|\b(?:separate vote|motion) (?:was )?(?:requested|moved|called|proposed|made|introduced|submitted|tabled) by\b|(?:提出|发起)(?:了|过|的)?(?:这个|该|此|这项)?动议|动议(?:是|由).{1,16}(?:提出|提议|发起|要求|提)的?|(?<!动议.{0,12})(?:要求|提议|请求|发起|建议|申请)(?:了|过)?(?:对.{1,24})?(?:进行)?(?:单独|分段|分开|逐段)(?:进行)?(?:表决|投票)(?!的动议)|\b(?:mover|proposer|requester|author) of the (?:motion|separate)|(?<!\bmotion (?:that |which |to |for )?)\b(?:request(?:ed|s|ing)?|ask(?:ed|s|ing)? for|call(?:ed|s|ing)? for|demand(?:ed|s)?|push(?:ed|es)? for|propos(?:ed?|es)|initiat(?:ed?|es)|s(?:ought|eek)|mov(?:ed?|es)|introduc(?:ed?|es)|tabled?|submit(?:ted|s)?|ma(?:k|d)e|put forward|raised?|br(?:ing|ought)|filed?) (?:the|a|that|this) (?:separate (?:vote|voting)|motion|division|paragraph vote)|\b(?:separate vote|motion)\b.{0,30}\b(?:requested|moved|proposed|made|introduced|submitted|tabled|initiated|put forward|called for|asked for) by\b/,
  opinion:
    /(?:依|在|照)你(?:个人)?(?:看|来看)|你(?:个人|自己|本人)?(?:觉得|认为|怎么看|支持|反对|喜欢|倾向|赞成)|虚伪|双标|双重标准|伪善|谁(?:比较|更|最)?(?:聪明|正义|邪恶|过分|可耻)|该怪谁|应该(?:投|支持|反对)|应不应该|谁对谁错|谁更(?:有理|正确)|(?:哪个|哪份|哪一份|谁).{0,8}更好|好还是|哪个好|哪份好|比较好|值不值得|赞不赞成你|预测|预计|将来会|未来会|以后会|会不会(?:再[投反支赞]|改)|下次.{0,8}(?:投|支持|反对|表决)|合理吗|好不好|公平吗|\b(?:do you think|in your (?:opinion|view)|should (?:i|we|my|our)\b|should .{0,24} (?:vote|have voted|support|oppose|be adopted)|who is right|which .{0,24} better|better\?|predict|forecast|(?<!when |what |where )will .{0,30}(?:vote|support|succeed|fail)|is it fair|good or bad|hypocri\w+)\b/,
  follow:
    /^(?:换成|改成|换|如果是|要是|那|那么|那末|还有|以及|而|另外)|呢[？?！!。]*$|^(?:and|what about|how about|and what about|or|ok(?:ay)?,? and|same for|also)\b|\b(?:its|their|they|it|them|that vote|that draft)\b|(?:它|他们|它们|该国|这个国家|这次|那次|这次表决|上述|刚才|前面)/,
  premise:
    /既然|鉴于|明明|考虑到|(?:众所)?周知|听说|据说|不是(?:已经)?.{0,20}(?:了)?吗|\b(?:since|given that|considering|seeing (?:that|as)|as we know|i (?:heard|read|thought) (?:that )?|although|even though|after|now that|knowing that)\b/,
  share:
    /比例|占比|比率|百分|%|几成|(?:赞成|支持|同意|反对|弃权|得票)率|[二三四五]分之[一二三四]|(?<![\d/])[1-4]\s?\/\s?[2-5](?!\d)|过半|半数|一半|(?:简单|绝对|特定)多数|(?<!少数服从)(?:大)?多数(?=国|会员|成员|赞成|支持|反对|弃权|票|通过|同意|吗|了|$|[？?])|\b(?:what|which|how (?:big|large|great)) (?:a |an )?shares?\b|\bshares? of\b|\bper ?cent(?:age)?s?\b|\bproportions?\b|\bfractions?\b|\bratio\b|\b(?:two[- ])?thirds?(?= (?:of|majority|in favou?r|support|against|for|vote)\b|[ -]*[?？.]|$)|\btwo[- ]thirds?\b|\b(?:three )?quarters?\b|\bhalf\b|(?<!\b(?:what|with the|in the|by an?|by the|how (?:big|large)(?: was| is| a)?(?: the)?) )\b(?:(?:simple|absolute|clear|overall|outright) )?(?:super)?majority\b|\bmost (?:countries|states|members|nations|delegations)\b/,
  rank: /排(?:序|名|列|行|位|个|一下|一排|出)|(?:由|从)(?:高|多|大|少|低|小)(?:到|至)(?:低|少|小|多|高|大)|第[二三四](?:多|高|大|少|低|小|接近)|\brank(?:ed|ing|ings|s)?\b|\bsort(?:ed|ing)?\b|\bin (?:ascending|descending|decreasing|increasing) order\b|\border(?:ed)? (?:the |these |all )?(?:(?:five |recorded )*votes )?by\b|\bin (?:the )?order of\b|\bfrom (?:most|highest|largest|fewest|lowest|smallest) to\b|\b(?:second|third|fourth)[- ](?:most|highest|largest|biggest|fewest|lowest|smallest|closest|narrowest)\b/,
  side: /(?:胜利|获胜|失败|赢|输|败)的?一[方边]|赢(?:家|了|过|得|的)?|输(?!出|入|送|电|血|往|给)(?:家|了|过|掉|的)?|胜(?:出|利|者|方|的|了)?|(?<!腐)败(?!坏)(?:方|者|北|下|了|的)?|落败|(?:多数|少数)(?:一)?[方派边]|\b(?:winning|losing|defeated|majority|minority) sides?\b|\bw[io]ns?\b|\bwinn(?:ing|ers?)\b|\blos(?:e|es|ing|ers?)\b|\blost\b|\boutvoted\b|\b(?:in|with) the (?:minority|majority)\b/,
  help: /你是谁|你是什么|帮助|怎么用|如何使用|使用方法|你能(?:做|干|回答|帮)|能问(?:你)?什么|有什么功能|可以问|\b(?:help|what can (?:you|i)|how (?:do|can|to) (?:i |we )?use|commands?|usage)\b/,
  greeting:
    /^(?:你好|您好|嗨|哈喽|早上好|晚上好|谢谢|多谢|感谢|再见|hi|hello|hey|thanks?|thank you|good (?:morning|evening)|bye)[\s,.!。！，~啊呀]*$/,
  mention:
    /(?:哪里|哪儿|哪些(?:段|地方)|何处|什么地方|哪几段|哪一段|哪段).{0,12}(?:提到|提及|出现|说到|写到|讲到|涉及)|(?:提到|提及|出现).{0,20}(?:哪里|哪儿|哪些(?:段|地方)|哪几段|哪一段|几次)|\bwhere (?:is|are|does|do|was|were)\b.{0,40}\b(?:mention(?:ed)?|appear(?:s|ed)?|named|referred)|(?:提到|提及|出现).{0,16}(?:的)?(?:段落|地方)|出现在(?:哪|什么)|\b(?:which|what) (?:paragraphs?|parts?|places?|sections?) (?:mention|name|refer|contain)|\bmention(?:s|ed)?\b(?: of\b)?|(?:提到|提及|点名)(?:了|过)?\s+国?(?:吗|没有?|么|[？?]?$)/,
} as const satisfies Record<string, RegExp>;

/** What a question asks, and where the words stand that tell it. */
export interface AskMention extends Span {
  readonly ask: Ask;
}

const everyAsk = Object.keys(lexicon) as Ask[];

/**
 * What a question asks by the words it uses, in the order of the lexicon.
 * @param folded by `fold`
 * @param among looked for; all by default
 */
export function findAsks(folded: string, among: readonly Ask[] = everyAsk): readonly AskMention[] {
  return among.flatMap((ask) => {
    const match = lexicon[ask].exec(folded);
    return match ? [{ ask, start: match.index, end: match.index + match[0].length }] : [];
  });
}
