import type { WordLists } from './lists.ts';

export const SPANISH: WordLists = {
  language: 'es',
  people: {
    she: `mujer:mujeres niña:niñas chica:chicas señora señorita madre mamá abuela tía hermana:hermanas hija:hijas esposa viuda novia reina princesa bruja
      hada monja camarera actriz maestra doctora enfermera amiga:amigas vecina cocinera bailarina cantante escritora pintora panadera capitana
      anciana guardiana gata perra ballena rana tortuga vaca cabra gallina oveja gaviota lechuza abeja persona espía zorra desconocida`,
    he: `hombre:hombres niño:niños chico:chicos señor señores padre papá abuelo:abuelos tío hermano:hermanos hijo:hijos esposo marido viudo novio rey
      príncipe mago brujo monje cura pescador:pescadores cartero camarero actor maestro doctor médico enfermero amigo:amigos vecino cocinero
      bailarín escritor pintor panadero farero guardián marinero:marineros capitán piloto astronauta estudiante profesor detective inspector
      ladrón:ladrones jardinero granjero músico pianista violinista relojero zapatero sastre soldado:soldados caballero científico inventor
      poeta bibliotecario desconocido extraño viajero conductor juez fotógrafo explorador cazador pastor mecánico pirata:piratas carpintero
      herrero fantasma monstruo dragón robot perro:perros gato:gatos pájaro lobo:lobos oso búho conejo caballo burro pez cuervo zorro elefante
      león ratón:ratones erizo ciervo delfín pulpo serpiente gigante enano mendigo obrero prisionero ermitaño payaso anciano viejo`,
    it: '',
    they: 'gente multitud familia pareja equipo',
  },
  places: {
    inside: `cocina dormitorio habitación cuarto sala salón pasillo bar café restaurante oficina aula cueva ático desván sótano tienda taller biblioteca
      prisión cárcel celda estudio ascensor cabina panadería librería posada taberna escenario laboratorio`,
    outside: `calle callejón pueblo aldea ciudad bosque campo campos mar océano playa orilla costa montaña montañas desierto río jardín parque tejado azotea
      cielo espacio puente mercado plaza puerto muelle acantilado isla lago colina colinas prado cementerio valle granja selva luna patio huerto
      balcón terraza viñedo sendero camino carretera canal planeta`,
    either: `faro torre casa castillo palacio iglesia capilla templo escuela hospital hotel museo fábrica teatro cine estación aeropuerto tren autobús coche
      carro camión barco nave avión cohete tienda-de-campaña cabaña granero establo molino universidad villa rascacielos circo invernadero
      monasterio edificio apartamento metro`,
  },
  things: `carta libro llave lámpara linterna vela reloj anillo mapa fotografía foto cuadro teléfono radio paraguas maleta bolsa caja cuerda cuchillo espada
    flor rosa semilla pan pastel manzana taza botella vaso violín guitarra piano flauta tambor canción pelota cometa globo sombrero bufanda
    guante espejo moneda tesoro collar corona pluma huevo piedra concha estrella bicicleta billete cuaderno bolígrafo puerta ventana banco
    brújula mensaje regalo muñeca juguete receta diario sobre periódico antorcha luz`,
  determiners: `un una unos unas el la los las dos tres cuatro cinco algunos algunas su sus mi mis nuestro nuestra este esta ese esa aquel aquella cada otro
    otra al del`,
  indefinite: 'un una unos unas dos tres cuatro cinco algunos algunas',
  another: 'otro otra segundo segunda',
  telling: 'viejo vieja joven pequeño pequeña alto alta primer primera',
  prepositions: {
    inside: 'en dentro a al hasta por hacia',
    at: 'sobre',
    beside: 'junto cerca detrás fuera bajo ante frente',
    towards: '',
  },
  breaks: `y e o pero que quien como si cuando mientras de con sin para no es era son está estaba ha había se le lo nos más muy donde`,
  pronouns: { she: 'ella', he: 'él', it: '', they: 'ellos ellas' },
  firstPerson: 'yo mi me mis conmigo',
  titles: `señor señora señorita don doña doctor doctora profesor profesora capitán rey reina príncipe princesa tío tía abuelo abuela san santa
    inspector conde condesa fray sor`,
  saying: `dijo dice preguntó pregunta respondió responde contestó contesta exclamó exclama gritó grita susurró susurra murmuró murmura añadió añade
    replicó replica repitió repite explicó explica continuó continúa contó cuenta gruñó gruñe ordenó ordena pensó piensa sollozó solloza suspiró
    suspira rió ríe decía preguntaba anunció confesó`,
  manners: {
    susurrando: 'susurró susurra murmuró murmura',
    gritando: 'gritó grita',
    gruñendo: 'gruñó gruñe',
    sollozando: 'sollozó solloza',
    suspirando: 'suspiró suspira',
    riendo: 'rió ríe',
  },
  thinking: `sabe sabía piensa pensaba pensó cree creía recuerda recordaba desea deseaba espera ama amaba odia odiaba sueña soñaba imagina imaginaba
    entiende olvida quiere quería teme temía`,
  going: `va fue iba van camina caminó caminaba corre corrió corría llega llegó vuelve volvió regresa regresó baja bajó sube subió entra entró viaja viajó
    vuela voló nada nadó lleva llevó sigue siguió huye huyó`,
  notNames: `el la los las un una unos unas y e o pero que quien como si cuando mientras de del en con sin para por a al ante bajo desde entre hacia
    hasta según sobre tras no se su sus mi mis tu este esta ese esa aquel aquella él ella ellos ellas yo nosotros luego entonces así cada todos
    todo nadie nada alguien algo ahora hoy mañana ayer siempre nunca quizás tal finalmente de pronto repente después antes aún ya más lunes
    martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    navidad dios español española inglés francés alemán italiano verano invierno primavera otoño lluvia nieve viento niebla tormenta trueno sol
    luna noche día tarde amanecer anochecer oscuridad silencio tiempo muerte amor vida guerra paz años meses horas había hay era es está son
    érase aquí allí sí querido querida capítulo título narrador tierra mundo dos tres cuatro otro otra otros solo sólo también música estrellas
    nubes olas luz sombra una vez`,
  trouble: `perdido perdida pierde roba robado ladrón guerra tormenta peligro peligroso miedo muere muerto muerta muerte mata huye escapa persigue
    enemigo monstruo debe salvar salva trampa sola solo nunca busca roto rota incendio`,
  hourWords: {
    dawn: 'amanecer alba',
    morning: 'mañana desayuno',
    day: 'día mediodía tarde sol',
    evening: 'cena',
    dusk: 'atardecer anochecer crepúsculo ocaso',
    night: 'noche medianoche estrellas',
  },
  shapes: {
    named: /^,?\s+(?:llamad[oa]|que se llama(?:ba)?|de nombre|apodad[oa])\s+$/,
    being: /^\s+(?:es|era)\s+$/,
    iAm: /(?:me llamo|mi nombre es|yo soy|soy)\s+$/i,
    when: /^(?:(?:érase una vez|había una vez|un día|una (?:noche|mañana|tarde|vez)|cada|aquella|aquel|esa|ese|al (?:día siguiente|amanecer|anochecer)|por la (?:noche|mañana|tarde)|de noche|de día|de pronto|de repente|después|luego|entonces|finalmente|al final|mientras tanto|años)(?![\p{L}])[^,.;:]{0,40}),\s+|^(?:cada (?:noche|día|mañana|tarde)|una (?:noche|mañana|tarde)|un día|luego|entonces)\s+(?=(?!(?:de|del|en|con|cuando)(?![\p{L}]))\p{L})/iu,
    unseen: /(?:,\s+|\s+)(?:porque|aunque|sabiendo|recordando|pensando)\b[^"“«]*$/i,
    request:
      /^(?:(?:por favor|hola),?\s+)?(?:(?:quiero|quisiera|necesito)\s+)?(?:(?:haz|hazme|crea|créame|escribe|cuenta|cuéntame|realiza)\s+)?(?:un|una|el|la)\s+(?:\p{L}+\s+){0,4}?(?:película|film|vídeo|video|corto|cortometraje|historia|cuento|fábula|documental|animación)\s+(?:\p{L}+\s+)?(?:(?:sobre|de|acerca de|que cuenta)\s+|(?:donde|en (?:el|la) que)\s+)/iu,
    wish: /^(?:por favor\b|(?:el|la) (?:película|vídeo|video|estilo|tono) debe(?:ría)?\b|sin (?:música|diálogos?|narrador)\b|debe (?:ser|durar|parecer)\b)/i,
    noHour:
      /(?:un|cada|todo el|otro) d[ií]a(?!\p{L})|\bbuen[oa]s (?:días|noches|tardes)|\b(?:más|demasiado|muy) tarde\b|\bde la mañana siguiente\b/giu,
    smallHours: /^(?!)/,
    nextDay: /\bd[ií]a siguiente\b/i,
  },
  hours: { dawn: 'AMANECER', morning: 'MAÑANA', day: 'DÍA', evening: 'NOCHE', dusk: 'ATARDECER', night: 'NOCHE' },
  narrator: 'NARRADOR',
  teller: '',
  somewhere: 'EN ALGÚN LUGAR',
  untitled: 'Un cortometraje',
  gloss: { she: 'una mujer', he: 'un hombre', it: 'una figura', they: 'una persona' },
  moments: ['{thing}.', '{hero} mira {thing}.', '{hero} mira a {other}.', '{hero} se detiene.'],
  silence: 'Silencio.',
  verbsAlone: true,
  strangers: ['UNO', 'OTRO'],
  nounsAreCapital: false,
};
