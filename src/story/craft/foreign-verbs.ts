/**
 * Third persons of the verbs screenplays are written in, by language: form, then the English verb it acts like. Only screenplays in
 * that language are read with them, since a form may be an English word: French `lit` reads, English `lit` is past.
 */
export const FOREIGN_VERBS: Readonly<Record<string, string>> = {
  fr:
    'entre:enter entrent:enter sort:exit sortent:exit marche:walk marchent:walk va:go vont:go vient:come arrive:arrive arrivent:arrive revient:return avance:advance recule:retreat ' +
    'traverse:cross suit:follow passe:pass descend:descend monte:climb montent:climb grimpe:climb court:run courent:run fuit:flee s’enfuit:flee poursuit:chase saute:jump ' +
    'assied:sit assoit:sit conduit:drive tourne:turn retourne:turn ouvre:open ferme:close frappe:knock touche:touch pousse:push tire:pull écrit:write allume:light éteint:press verse:pour ' +
    'lave:wash répare:repair coupe:cut cuisine:cook balaie:sweep montre:point désigne:point pointe:point vise:aim prend:take prennent:take attrape:grab saisit:grab serre:grip tient:hold ' +
    'soulève:lift ramasse:pick boit:drink boivent:drink lit:read lisent:read mange:eat mangent:eat trouve:find porte:carry joue:play fume:smoke pose:place lâche:drop jette:throw lance:throw ' +
    'donne:give tend:hand offre:offer apporte:bring embrasse:kiss enlace:hug étreint:hug tombe:fall tombent:fall s’effondre:collapse trébuche:stumble dort:sleep dorment:sleep danse:dance ' +
    'dansent:dance salue:wave regarde:look regardent:look observe:watch voit:see voient:see remarque:notice comprend:understand s’agenouille:kneel agenouille:kneel rampe:crawl lève:rise ' +
    'attend:wait attendent:wait sourit:smile pleure:weep rit:laugh tremble:tremble soupire:sigh reste:stay écoute:listen chuchote:whisper crie:shout chante:sing parle:speak téléphone:phone',
  es:
    'entra:enter entran:enter sale:exit salen:exit camina:walk caminan:walk anda:walk va:go van:go viene:come llega:arrive llegan:arrive vuelve:return avanza:advance cruza:cross sigue:follow ' +
    'pasa:pass baja:descend sube:climb suben:climb trepa:climb corre:run corren:run huye:flee huyen:flee persigue:chase salta:jump sienta:sit sientan:sit conduce:drive gira:turn ' +
    'abre:open cierra:close llama:knock toca:play empuja:push tira:pull escribe:write enciende:light apaga:press vierte:pour lava:wash repara:repair corta:cut cocina:cook barre:sweep ' +
    'señala:point apunta:point coge:take toma:take agarra:grab sostiene:hold levanta:lift recoge:pick bebe:drink beben:drink lee:read leen:read come:eat comen:eat encuentra:find lleva:carry ' +
    'fuma:smoke deja:place suelta:drop lanza:throw arroja:throw da:give ofrece:offer entrega:hand trae:bring abraza:hug abrazan:hug besa:kiss cae:fall caen:fall tropieza:stumble duerme:sleep ' +
    'duermen:sleep baila:dance bailan:dance saluda:wave mira:look miran:look observa:watch ve:see ven:see nota:notice comprende:understand recuerda:remember arrodilla:kneel espera:wait ' +
    'sonríe:smile llora:weep ríe:laugh tiembla:tremble suspira:sigh escucha:listen susurra:whisper grita:shout canta:sing habla:speak',
  de:
    'betritt:enter betreten:enter verlässt:leave geht:go gehen:go läuft:run laufen:run kommt:come kommen:come wandert:walk spaziert:walk folgt:follow überquert:cross steigt:climb klettert:climb ' +
    'klettern:climb rennt:run rennen:run flieht:flee flüchtet:flee jagt:chase springt:jump springen:jump sitzt:sit sitzen:sit setzt:sit fährt:drive dreht:turn öffnet:open schließt:close klopft:knock ' +
    'berührt:touch drückt:press zieht:pull schreibt:write zündet:light gießt:pour wäscht:wash repariert:repair schneidet:cut kocht:cook fegt:sweep zeigt:point zielt:aim nimmt:take nehmen:take ' +
    'greift:reach packt:grab hält:hold halten:hold hebt:lift trinkt:drink trinken:drink liest:read lesen:read isst:eat essen:eat findet:find trägt:carry spielt:play raucht:smoke legt:lay stellt:place ' +
    'wirft:throw gibt:give reicht:hand bringt:bring umarmt:hug umarmen:hug küsst:kiss fällt:fall fallen:fall stürzt:fall stolpert:stumble schläft:sleep schlafen:sleep liegt:lie tanzt:dance ' +
    'tanzen:dance winkt:wave winken:wave schaut:look schauen:look blickt:look sieht:see sehen:see starrt:stare bemerkt:notice versteht:understand erinnert:remember kniet:kneel kriecht:crawl ' +
    'steht:stand stehen:stand wartet:wait lächelt:smile weint:weep lacht:laugh zittert:tremble seufzt:sigh hört:listen flüstert:whisper schreit:shout ruft:call singt:sing spricht:speak',
};
