package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inburgeringsportaal.keurmerk.Provincie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which provincie a place lies; most of these lie near a border. */
class PostcodegebiedenTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Amsterdam, 1012 AB, NOORD_HOLLAND",
    "Almere, 1315 AB, FLEVOLAND",
    "Weesp, 1382 AB, NOORD_HOLLAND",
    "Abcoude, 1391 AB, UTRECHT",
    "Nederhorst den Berg, 1394 AB, NOORD_HOLLAND",
    "Baambrugge, 1396 AB, UTRECHT",
    "Muiden, 1398 AB, NOORD_HOLLAND",
    "De Hoef, 1426 AB, UTRECHT",
    "Nieuw-Vennep, 2151 AB, NOORD_HOLLAND",
    "Lisse, 2161 AB, ZUID_HOLLAND",
    "Lisserbroek, 2165 AB, NOORD_HOLLAND",
    "Hillegom, 2181 AB, ZUID_HOLLAND",
    "Den Haag, 2511 AB, ZUID_HOLLAND",
    "Dordrecht, 3311 AB, ZUID_HOLLAND",
    "IJsselstein, 3401 AB, UTRECHT",
    "Driebruggen, 3465 AB, ZUID_HOLLAND",
    "Hekendorp, 3467 AB, UTRECHT",
    "Utrecht, 3511 AB, UTRECHT",
    "Woerdense Verlaat, 3652 AB, ZUID_HOLLAND",
    "Barneveld, 3771 AB, GELDERLAND",
    "Achterveld, 3791 AB, UTRECHT",
    "Nijkerk, 3861 AB, GELDERLAND",
    "Zeewolde, 3891 AB, FLEVOLAND",
    "Veenendaal, 3901 AB, UTRECHT",
    "Scherpenzeel, 3925 AB, GELDERLAND",
    "Culemborg, 4101 AB, GELDERLAND",
    "Vianen, 4131 AB, UTRECHT",
    "Leerdam, 4141 AB, UTRECHT",
    "Asperen, 4147 AB, GELDERLAND",
    "Gorinchem, 4201 AB, ZUID_HOLLAND",
    "Vuren, 4214 AB, GELDERLAND",
    "Meerkerk, 4231 AB, UTRECHT",
    "Werkendam, 4251 AB, NOORD_BRABANT",
    "Middelburg, 4331 AB, ZEELAND",
    "Sint Philipsland, 4675 AB, ZEELAND",
    "Tholen, 4691 AB, ZEELAND",
    "Zaltbommel, 5301 AB, GELDERLAND",
    "Oss, 5341 AB, NOORD_BRABANT",
    "Meijel, 5768 AB, LIMBURG",
    "Boxmeer, 5831 AB, NOORD_BRABANT",
    "Weert, 6001 AB, LIMBURG",
    "Budel, 6021 AB, NOORD_BRABANT",
    "Groesbeek, 6561 AB, GELDERLAND",
    "Mook, 6585 AB, LIMBURG",
    "Gennep, 6591 AB, LIMBURG",
    "Deventer, 7411 AB, OVERIJSSEL",
    "Coevorden, 7741 AB, DRENTHE",
    "Gramsbergen, 7783 AB, OVERIJSSEL",
    "Hoogeveen, 7901 AB, DRENTHE",
    "Staphorst, 7951 AB, OVERIJSSEL",
    "Hattem, 8051 AB, GELDERLAND",
    "Heerde, 8181 AB, GELDERLAND",
    "Kampen, 8261 AB, OVERIJSSEL",
    "Emmeloord, 8302 AB, FLEVOLAND",
    "Urk, 8321 AB, FLEVOLAND",
    "Vollenhove, 8325 AB, OVERIJSSEL",
    "Steenwijk, 8331 AB, OVERIJSSEL",
    "Vledder, 8381 AB, DRENTHE",
    "Noordwolde, 8391 AB, FRYSLAN",
    "Zorgvlied, 8437 AB, DRENTHE",
    "Leeuwarden, 8911 AB, FRYSLAN",
    "Roden, 9301 AB, DRENTHE",
    "Leek, 9351 AB, GRONINGEN",
    "Noordlaren, 9479 AB, GRONINGEN",
    "Stadskanaal, 9501 AB, GRONINGEN",
    "Eelde, 9761 AB, DRENTHE",
    "Munnekezijl, 9853 AB, FRYSLAN",
  })
  void eenPlaatsLigtInZijnProvincie(String plaats, String postcode, Provincie provincie) {
    assertThat(Postcodegebieden.provincie(postcode)).isEqualTo(provincie);
    assertThat(Postcodegebieden.provincie(postcode.replace(" ", ""))).isEqualTo(provincie);
  }

  @Test
  void elkeViercijferigePostcodeStaatInPreciesEenRij() {
    List<Postcodegebieden.Gebied> rijen = Postcodegebieden.alle();
    assertThat(rijen.getFirst().van()).isEqualTo(1000);
    assertThat(rijen.getLast().tot()).isEqualTo(9999);
    for (int i = 1; i < rijen.size(); i++) {
      assertThat(rijen.get(i).van()).isEqualTo(rijen.get(i - 1).tot() + 1);
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0999 AA", "12", "1234567", "B-1000"})
  void watGeenPostcodeIsLigtNergens(String tekst) {
    assertThat(Postcodegebieden.provincie(tekst)).isEqualTo(Provincie.ONBEKEND);
  }
}
