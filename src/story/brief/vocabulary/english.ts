import type { WordLists } from './lists.ts';

export const ENGLISH: WordLists = {
  language: 'en',
  people: {
    she: `girl woman:women lady queen princess witch mother mom mum mama grandmother grandma granny nana sister daughter aunt wife widow
      bride nun actress waitress goddess duchess countess mermaid fairy heroine maid niece landlady saleswoman policewoman:policewomen
      hen cow`,
    he: `boy man:men king prince wizard father dad papa grandfather grandpa brother son uncle husband widower groom monk fisherman:fishermen
      postman:postmen waiter businessman:businessmen policeman:policemen fireman:firemen milkman gentleman:gentlemen nephew salesman
      duke count lord priest butler snowman cowboy rooster bull landlord ferryman watchman`,
    it: `robot android machine dog puppy cat kitten fox cub bird whale mouse:mice bear wolf:wolves owl frog rabbit hare horse pony donkey
      dragon ghost fish crow raven monkey elephant monster lion tiger giraffe penguin squirrel hedgehog turtle tortoise snail bee ant
      spider butterfly duck duckling goose:geese swan sparrow seagull gull parrot pig goat lamb sheep deer rat bat octopus dolphin shark
      crocodile unicorn dinosaur alien creature scarecrow snake spirit drone statue puppet beetle caterpillar firefly moth seal
      otter badger mole camel kangaroo panda koala hamster pigeon stork heron`,
    they: `child:children kid baby toddler teenager keeper sailor captain pilot astronaut teacher student doctor nurse detective inspector thief:thieves
      baker gardener farmer painter artist musician pianist violinist drummer guitarist dancer singer clockmaker watchmaker shoemaker
      toymaker tailor cook chef soldier knight scientist inventor writer poet librarian stranger traveller traveler wanderer neighbour
      neighbor friend driver guard judge lawyer photographer explorer hunter shepherd mechanic officer cop sheriff spy agent assassin
      killer murderer victim witness burglar robber pirate miner carpenter blacksmith engineer professor journalist reporter clerk
      secretary cashier shopkeeper bartender barman barista janitor cleaner conductor passenger customer guest tourist worker boss
      prisoner beggar clown magician fortune-teller orphan twin cousin parent hero villain villager visitor survivor hacker
      architect sculptor beekeeper lamplighter busker veteran refugee patient surgeon apprentice pupil player coach boxer runner swimmer
      climber diver monk nomad hermit giant dwarf:dwarves elf:elves troll goblin vampire zombie angel demon person figure
      somebody courier messenger smuggler gambler banker bookseller potter weaver miller barber dentist vet grandparent lover couple
      family crew team commander partner colleague boyfriend girlfriend colonel general sergeant lieutenant ambassador mayor president minister`,
  },
  places: {
    inside: `kitchen bedroom bathroom room hall hallway corridor bar pub cafe café diner restaurant office classroom cave attic cellar
      basement bakery workshop library prison cell laboratory lab apartment flat studio elevator lift tunnel cabin cockpit ballroom
      dungeon bunker garage warehouse courtroom ward surgery morgue nightclub tavern inn shop store bookshop bookstore supermarket
      gym sauna nursery pantry stairwell staircase lobby backstage stage kiosk cockpit submarine bakehouse clinic`,
    outside: `street village city town forest wood woods field fields sea ocean shore beach coast mountain mountains desert river garden park
      rooftop roof road space underwater bridge market square harbour harbor port cliff cliffs island lake hill hills meadow
      playground graveyard cemetery valley farm jungle moon pier dock alley courtyard orchard countryside pond stream waterfall
      swamp canyon glacier iceberg dunes dune bay lagoon reef balcony terrace yard backyard vineyard plaza pavement sidewalk crossroads
      highway motorway border trench battlefield clearing summit peak ridge path trail canal lighthouse-rock planet wasteland savannah
      tundra steppe riverbank quay wharf rock rocks shoreline seaside jetty ledge`,
    either: `lighthouse tower house home cottage castle palace church chapel cathedral temple school hospital hotel museum factory theatre
      theater cinema station airport train bus car taxi van truck boat ship spaceship plane aeroplane airplane rocket tent barn hut
      mill windmill stable bank university mansion villa skyscraper building stadium zoo circus greenhouse monastery treehouse
      tram subway caravan submarine-base observatory`,
  },
  things: `letter book key lamp lantern candle clock watch ring map photograph photo picture phone telephone radio umbrella suitcase bag box
    rope knife sword flower rose seed bread cake apple cup bottle glass violin guitar piano flute drum song ball kite boat balloon hat
    coat scarf glove mirror coin treasure diamond necklace crown feather egg stone shell star camera bicycle bike ticket notebook pen
    pencil painting door window bench telescope compass message gift present doll toy machine engine recipe spoon pot diary envelope
    wallet newspaper torch wand sock shoe leaf tree bell drawing postcard gun suitcase`,
  determiners: `a an the one two three four five six seven several some his her their its my our your this that these those another every each no
    both all other second first`,
  indefinite: 'a an one two three four five six seven several some another his her their its my our your',
  another: 'another second other',
  telling: 'old young tall short big little small first second third other older younger fat thin blind strange dead',
  prepositions: {
    inside: 'at in into inside within aboard through throughout enter enters entered',
    at: 'on onto upon along across reach reaches reached climb climbs climbed cross crosses crossed',
    beside: 'by near beside behind outside under beneath beyond past above below opposite around over toward towards',
    towards: 'to',
  },
  breaks: `and or but nor so yet as if when while because although though until than then of from for with without about like against off out
    up down who whom whose which that what where why how is are was were be been has have had do does did will would can could should may
    might must not never always i you he she it they we me him her us them himself herself itself themselves there here`,
  pronouns: {
    she: 'she her hers herself',
    he: 'he him his himself',
    it: 'it its itself',
    they: 'they them their theirs themselves',
  },
  firstPerson: 'i me my mine myself',
  titles: `mr mrs ms miss mister madam sir dr doctor prof professor captain king queen prince princess lord lady aunt uncle saint st
    sergeant detective inspector officer judge father mother brother sister granny grandma grandpa general colonel major agent commander
    lieutenant sheriff master`,
  saying: `said says say asked asks replied replies answered answers cried cries called calls added adds began begins continued continues
    told tells insisted insists agreed agrees explained explains repeated repeats announced announces admitted admits warned warns begged
    begs declared declares promised promises wondered thought thinks muttered mutters mumbled mumbles whispered whispers murmured murmurs
    shouted shouts yelled yells screamed screams exclaimed exclaims sobbed sobs growled growls snapped snaps hissed hisses sighed sighs
    laughed laughs gasped gasps roared roars sang sings stammered stammers pleaded pleads croaked croaks squeaked squeaks barked barks
    interrupted interrupts suggested suggests remarked remarks observed demanded demands ordered orders joked jokes teased teases
    protested protests confessed confesses responded responds`,
  manners: {
    whispering: 'whispered whispers murmured murmurs',
    shouting: 'shouted shouts yelled yells screamed screams roared roars',
    muttering: 'muttered mutters mumbled mumbles',
    sobbing: 'sobbed sobs',
    sighing: 'sighed sighs',
    laughing: 'laughed laughs',
    hissing: 'hissed hisses',
    growling: 'growled growls snapped snaps',
    singing: 'sang sings',
    stammering: 'stammered stammers',
    pleading: 'pleaded pleads begged begs',
    gasping: 'gasped gasps',
  },
  thinking: `know knows knew think thinks thought believe believes believed remember remembers remembered wish wishes wished hope hopes hoped
    love loves loved hate hates hated miss misses missed dream dreams dreamed dreamt imagine imagines imagined wonder wonders wondered
    understand understands understood forget forgets forgot regret regrets regretted want wants wanted need needs needed fear fears feared
    trust trusts trusted prefer prefers preferred doubt doubts doubted`,
  going: `go goes went gone walk walks walked run runs ran come comes came travel travels travelled traveled return returns returned sail sails
    sailed fly flies flew drive drives drove swim swims swam ride rides rode climb climbs climbed move moves moved head heads headed hurry
    hurries hurried rush rushes rushed arrive arrives arrived take takes took bring brings brought carry carries carried crawl crawls
    crawled march marches marched follow follows followed lead leads led back down up over out way get gets got makes race races raced
    sneak sneaks sneaked wander wanders wandered`,
  notNames: `i the a an he his she her hers it its they them their we us our you your my this that these those there here when where who whom
    what which why how if but and or nor so then now one two three four five six seven eight nine ten once every each all some any many most
    few no not in on at to from with without for of by as after before while until because since although though suddenly finally later soon
    meanwhile eventually only just even still yet never always often sometimes again maybe perhaps please yes okay ok oh well behind
    under over above below near inside outside through across along between beyond despite during except into like near onto past toward
    towards up down out off monday tuesday wednesday thursday friday saturday sunday january february march july august
    september october november december christmas easter halloween god english italian french german spanish russian chinese japanese
    american british european african asian latin roman greek tv dvd usa uk eu nasa fbi cia ufo dna gps ceo spring winter
    rain snow wind fog storm thunder lightning sun sunlight moon moonlight night day morning evening dusk darkness silence time death
    love life war peace fear nothing nobody everyone everybody everything something anything someone somebody years months weeks days
    hours minutes today tomorrow yesterday tonight dear once chapter scene part act act title logline synopsis narrator voiceover earth
    world people music smoke dust fire water ice light shadow shadows clouds waves stars both another other others such next last first
    second third far long more less make let tell show try look listen come go stop wait run close open int ext day's another's inside
    everywhere somewhere nowhere whenever wherever whatever whoever however instead indeed together alone slowly quietly carefully
    quickly gently soft hard deep high low cold hot old young new little big small great good bad poor rich true real ready half
    internet ai vr wifi covid red blue green yellow black white brown grey gray pink purple orange golden silver year month week hour minute
    second empty full steam blood sand grass trees leaves bread honey sweat tears snowflakes raindrops`,
  trouble: `lost lose loses losing steal steals stole stolen thief fight fights fought war storm danger dangerous afraid fear die dies died dead
    death kill kills killed murder escape escapes chase hunt broken breaks broke against enemy monster must save saves saved rescue rescues
    trap trapped missing never refuse refuses forbidden alone fail fails failed cannot can't wants wanted search searches crash fire burns
    attack attacks betrayed prisoner blood scream crying`,
  hourWords: {
    dawn: 'dawn sunrise daybreak',
    morning: 'morning breakfast',
    day: 'noon midday afternoon daylight sunlight sunshine lunchtime',
    evening: 'evening dinner suppertime',
    dusk: 'dusk sunset twilight sundown nightfall',
    night: 'night midnight moonlight moonlit starlight starlit tonight',
  },
  shapes: {
    named: /^,?\s+(?:(?:who\s+(?:is|was)|that\s+is)\s+)?(?:named|called|known as|nicknamed|by the name of)\s+$/,
    being: /^\s+(?:is|was)\s+$/,
    iAm: /\b(?:my name is|my name's|my name was|i am|i'm|i’m|call me|they call me|i was called)\s+$/i,
    when: /^(?:(?:once upon a time|long ago|years ago|one|every|each|that|this|the next|the following|the same|early|late|last|later|then|suddenly|finally|at last|meanwhile|soon|now|eventually|afterwards|in the (?:morning|evening|afternoon|end|beginning|middle of the night)|at (?:night|dawn|dusk|noon|midnight|first)|for (?:years|days|hours|weeks|months)|(?:years|days|hours|weeks|months|moments|minutes) (?:later|ago|pass)|after (?:that|a while|years|hours|days)|once|but|and|so)\b[^,.;:]{0,40}),\s+|^(?:one|every|each|that|this|the next|late one|early one)\s+(?:\p{L}+\s+)?(?:night|day|morning|evening|afternoon|summer|winter|spring|autumn|year|time)\s+(?=(?!(?:of|in|at|when|after|before|on|from)\b)\p{L})|^(?:then|suddenly|finally|meanwhile|but|and|so)\s+(?=\p{L})/iu,
    unseen:
      /(?:,\s+|\s+)(?:because|although|even though|as though|hoping|knowing|wondering|remembering|thinking|believing)\b[^"“«]*$/i,
    request:
      /^(?:(?:please|hi|hello|hey)[,!]?\s+)?(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?)?(?:(?:i(?:['’]d|\s+would)?\s+(?:want|like|love|need)(?:\s+you)?(?:\s+to)?|let['’]s)\s+)?(?:(?:make|create|write|produce|generate|tell|film|shoot|give|show|do|animate|draw|see|have)\s+(?:me\s+|us\s+)?)?(?:an?|the|this|my|our)\s+(?:[\p{L}\p{N}'’-]+,?\s+){0,6}?(?:film|movie|video|short|story|tale|clip|animation|cartoon|documentary|trailer|episode|fable|fairy\s?tale|sketch|drama|comedy|thriller)\s+(?:(?:about|of|following|featuring|showing|telling(?:\s+(?:of|about))?|on)\s+|(?:in\s+which|where)\s+)/iu,
    wish: /^(?:please\b|make (?:it|sure|the (?:film|video|movie|tone|style|ending|music))\b|use (?:a|an|the|only|warm|cold|dark|bright|soft|slow|fast|lots|black)\b.*\b(?:style|look|colou?rs?|music|shots?|camera|tone|voice|narrat\w*|lighting|palette|animation|fonts?|subtitles)\b|keep (?:it|the (?:tone|style|film|video|music))\b|(?:the|this|my|our) (?:film|video|movie|clip|animation|short|style|tone|music|look|narration|voice-?over|ending|mood|pace|colou?rs?)\s+(?:should|must|needs?|has to|ought)\b|it (?:should|must|needs to|has to) (?:be (?:about )?(?:\d+|funny|sad|short|long|in|dark|light|scary|cute|warm|suitable|no longer|around)|feel|look|last|have a|end)\b|(?:no|without) (?:music|dialogue|narration|voice-?over|subtitles|text)\b|(?:about |around |max(?:imum)? |at most )?\d+\s*(?:s|sec|secs|seconds|min|mins|minutes)\b[^a-z]*$)/i,
    noHour:
      /\b(?:one|some|other|every|each|all|last|of the|these|those|a|per|by|for a|good) (?:day|days)\b|\bgood (?:morning|night|evening|day)\b|\blast night\b|\bthe other (?:day|night)\b|\bbreakfast cereal\b|\bdinner (?:table|jacket|plate)\b/gi,
    smallHours: /\b(?:one|two|three|four|[1-4](?:[:.]\d\d)?)\s?(?:o['’]clock )?(?:in the morning|a\.?m\b)/i,
    nextDay: /\b(?:next|following) day\b/i,
  },
  hours: { dawn: 'DAWN', morning: 'MORNING', day: 'DAY', evening: 'EVENING', dusk: 'DUSK', night: 'NIGHT' },
  narrator: 'NARRATOR',
  teller: 'I',
  somewhere: 'SOMEWHERE',
  untitled: 'A Short Film',
  gloss: { she: 'a woman', he: 'a man', it: 'a figure', they: 'a person' },
  moments: ['{thing}.', '{hero} looks at {thing}.', '{hero} turns to {other}.', '{hero} stands still.'],
  silence: 'A long silence.',
  verbsAlone: false,
  strangers: ['ONE', 'OTHER'],
  nounsAreCapital: false,
};
