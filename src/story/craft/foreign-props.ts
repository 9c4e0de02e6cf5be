/** Names of things in French, Spanish and German, with the English word for each. Read only in screenplays of that language. */
export const FOREIGN_PROPS: Readonly<Record<string, string>> = {
  fr:
    'lettre=letter enveloppe=letter clé=key clef=key téléphone=phone portable=phone couteau=knife pistolet=gun revolver=gun photo=photograph photographie=photograph bague=ring anneau=ring ' +
    'carte=map livre=book journal=newspaper billet=note montre=watch bouteille=bottle colis=parcel tasse=cup lanterne=lantern parapluie=umbrella valise=suitcase corde=rope bougie=candle verre=glass ' +
    'assiette=plate stylo=pen sac=bag boîte=box marteau=hammer épée=sword chapeau=hat manteau=coat couverture=blanket fleur=flower fleurs=flower pomme=apple pain=bread gâteau=cake guitare=guitar ' +
    'violon=violin ballon=ball poupée=doll lampe=lamp table=table chaise=chair lit=bed bateau=boat voiture=car vélo=bicycle miroir=mirror balai=broom canapé=sofa',
  es:
    'carta=letter sobre=letter llave=key teléfono=phone móvil=phone cuchillo=knife pistola=gun foto=photograph fotografía=photograph anillo=ring mapa=map libro=book periódico=newspaper nota=note ' +
    'reloj=clock botella=bottle paquete=parcel taza=cup linterna=lantern paraguas=umbrella maleta=suitcase cuerda=rope vela=candle vaso=glass plato=plate bolígrafo=pen bolsa=bag caja=box ' +
    'martillo=hammer espada=sword sombrero=hat abrigo=coat manta=blanket flor=flower flores=flower manzana=apple pan=bread tarta=cake guitarra=guitar violín=violin pelota=ball globo=balloon ' +
    'muñeca=doll lámpara=lamp mesa=table silla=chair cama=bed barco=boat coche=car bicicleta=bicycle espejo=mirror escoba=broom sofá=sofa',
  de:
    'brief=letter umschlag=letter schlüssel=key telefon=phone handy=phone messer=knife pistole=gun gewehr=gun foto=photograph ring=ring karte=map buch=book zeitung=newspaper zettel=note uhr=clock ' +
    'flasche=bottle paket=parcel tasse=cup laterne=lantern regenschirm=umbrella koffer=suitcase seil=rope kerze=candle glas=glass teller=plate stift=pen tasche=bag kiste=box hammer=hammer ' +
    'schwert=sword hut=hat mantel=coat decke=blanket blume=flower blumen=flower apfel=apple brot=bread kuchen=cake gitarre=guitar geige=violin ball=ball luftballon=balloon puppe=doll lampe=lamp ' +
    'tisch=table stuhl=chair bett=bed boot=boat auto=car fahrrad=bicycle spiegel=mirror besen=broom sofa=sofa',
};
