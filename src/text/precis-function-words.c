/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-function-words.h"

const PrecisFunctionWords precis_function_words[PRECIS_N_LATIN_LANGUAGES] = {
  { "en",
    "the of and to in that is was for on with as it at by from are be has have had this not but were been "
    "which their an who will would they its he his she her after about over more than when said says we "
    "you there what how why into against could may new year years people out up first no or if can all "
    "before between during while amid under until since government president minister police killed talks "
    "two three near set plan plans deal court state war world attack dead kills dies wins calls faces "
    "warns back makes market report former leader officials country health city south north west east "
    "help high least dozens four five week day month oil bank trade school rules cuts ends takes gets "
    "hits claims denies urges seeks still only other another both each own such through where",
    "" },
  { "de",
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden "
    "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur "
    "oder aber vor zur bis mehr durch man sein wurde sei gegen vom wenn kann schon unter ich wir ihre "
    "neue jahr",
    "ßäöü" },
  { "fr",
    "le la les de des du et en un une que qui dans pour sur au aux est pas par plus ne se ce il elle avec "
    "son sa ses été sont mais ou cette leur ont nous vous comme tout fait être après entre deux sans "
    "aussi même selon contre était ces peut dont sous jusqu depuis encore où je",
    "çœêèàù" },
  { "es",
    "el la los las de del y en un una que por con para se al no es lo su sus como más pero fue ha son "
    "sobre este esta entre cuando ya también desde muy hasta todo donde quien sin hay según tras durante "
    "dos años ser han está contra nos yo le les porque",
    "ñ¿¡ó" },
  { "it",
    "il lo la i gli le di del della dei delle dello e in un una che per con non è si da dal dalla al alla "
    "nel nella sono come più ma anche suo sua ha hanno questo questa tra fra dopo contro stato essere ai "
    "sul sulla perché due anni ancora quando già se mi ci cui o ed",
    "ìò" },
  { "pt",
    "o a os as de do da dos das e em um uma que por com para se ao à no na nos nas não é mais mas foi "
    "como sua seu são também pelo pela até já está entre depois sem ser há muito sobre quando anos contra "
    "segundo após eu você isso essa esse ele ela",
    "ãõ" },
  { "nl",
    "de het een en van in is dat op te voor met zijn die niet aan er om ook als bij door naar maar uit "
    "nog wordt werd over hij ze zij heeft hebben was dan tot of worden kan meer geen deze dit al tegen "
    "onder na wel hun ik je we jaar moet zou tussen",
    "ĳ" },
  { "sv",
    "och i att det som en på är av för med den till inte har de ett om han var men sig från vi så kan när "
    "hon ska skulle efter nu där också eller mot över under vid ut utan ha bli blev sin hade varit jag "
    "mellan år nya dem",
    "åäö" },
  { "da",
    "og i at det som en på er af for med den til ikke har de et om han var men sig fra vi så kan når hun "
    "skal efter nu der også eller mod over under ved ud uden have blev blive sin havde været jeg mellem "
    "år hvor være ville nye siger hvad dig mig",
    "æøå" },
  { "no",
    "og i at det som en på er av for med den til ikke har de et om han var men seg fra vi så kan når hun "
    "skal etter nå der også eller mot over under ved ut uten ha ble bli sin hadde vært jeg mellom år hvor "
    "være ville nye sier hva deg meg etter ikkje",
    "æøå" },
  { "pl",
    "w i z na do nie się że to jest o od po za jak przez dla są ale przy jego jej był było który która "
    "które oraz tym tego czy może już co tylko ma pod ze być także tak gdy jako lub między roku lat po "
    "bardzo",
    "łąęśćźżń" },
  { "cs",
    "a v na se je že s z do o i to k ve pro za by jako jsou ale po si od byl bylo byla které který která "
    "při jeho tak už nebo podle mezi však jen také před až co být roce bude není ze když kde",
    "ěřůčšžý" },
  { "tr",
    "ve bir bu da de için ile olarak çok olan gibi daha kadar sonra en ne o var ama ya göre ki mi her "
    "dedi değil olduğu ise yeni üzerinde tarafından iki yıl oldu karşı şey ben biz onun bunu arasında",
    "ğışöü" },
  { "id",
    "yang dan di dari untuk dengan ini itu pada dalam tidak akan ke adalah oleh juga telah karena bahwa "
    "sebagai ada mereka ia dia kata para saat atau lebih dapat bisa sudah saya tahun setelah kami "
    "tersebut seorang antara hari menjadi orang",
    "" },
  { "vi",
    "của và là có trong được cho các một những không người với để này đã từ khi đến về như cũng ra vào "
    "tại nhiều năm trên sẽ bị theo sau việc đó làm ngày hay nhưng ông còn",
    "đơưạảấầậắằặẹếềệịọốồộớờợụứừựỹ" },
  { "fi",
    "ja on ei se että oli hän joka ovat kun myös mutta niin kuin sen tai jo ole mukaan vuoden vuonna nyt "
    "jos ne hänen sitä vain kanssa mitä mikä ollut olla siitä tämä sekä voi jotka ennen jälkeen noin yli "
    "me minä joilla jossa jolla jonka jota aikoo sanoo suomen hallitus uusi uusia",
    "äöy" },
  { "hu",
    "a az és hogy nem is egy ez volt meg csak már mint de el van ki még azt vagy szerint lesz után minden "
    "ha kell ezt be lehet pedig között sem aki ami amely fel több akkor majd nagyon",
    "őű" },
};
