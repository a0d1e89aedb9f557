package nl.inburgeringsportaal.bijeenkomst;

import java.util.Locale;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.bijeenkomst.internal.Aanmelder;
import nl.inburgeringsportaal.bijeenkomst.internal.Aanmeldingen;
import nl.inburgeringsportaal.bijeenkomst.internal.BijeenkomstAgenda;
import nl.inburgeringsportaal.bijeenkomst.internal.Plaatsenboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Tekstregels;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.taak.Post;
import nl.inburgeringsportaal.toegang.Bezoekersgrens;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Signing up for a meeting without an account: by mail, with a link that holds a secret and nothing else. Whether an
 * address had signed up already is told only in a mail to that address.
 */
@Service
@PreAuthorize("permitAll()")
public class AanmeldService {
  /** The most characters of a name and of what somebody does. */
  public static final int LANGSTE_NAAM = 100;

  /** The most characters of the name of an organisation. */
  public static final int LANGSTE_ORGANISATIE = 150;

  private static final String BEWAARTERMIJN = "bewaartermijn_bijeenkomst_deelnemer_maanden";

  private final Plaatsenboek plaatsen;
  private final Aanmeldingen aanmeldingen;
  private final BijeenkomstAgenda agenda;
  private final Post post;
  private final Bezoekersgrens grens;
  private final Regels regels;
  private final Klok klok;

  public AanmeldService(
      Plaatsenboek plaatsen,
      Aanmeldingen aanmeldingen,
      BijeenkomstAgenda agenda,
      Post post,
      Bezoekersgrens grens,
      Regels regels,
      Klok klok) {
    this.plaatsen = plaatsen;
    this.aanmeldingen = aanmeldingen;
    this.agenda = agenda;
    this.post = post;
    this.grens = grens;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @return true when signing up without an account is possible: it needs a mail server
   */
  public boolean kanZonderAccount() {
    return post.aan();
  }

  /**
   * @return months after a meeting in which its participants are kept
   */
  public int bewaarmaanden() {
    return regels.getal(BEWAARTERMIJN, klok.vandaag());
  }

  /**
   * Holds a seat, or a place on the waiting list, until the link in the mail is followed.
   *
   * @param id id of a meeting
   * @param gegevens who
   * @param adres network address, only to limit how often
   * @return seat or place on the waiting list
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when one cannot sign up (any more), too many come from that address, or there is no mail
   * @throws NietGevonden when there is no such meeting
   */
  public AanmeldUitkomst meldAan(long id, AanmeldGegevens gegevens, String adres) {
    if (!post.aan()) {
      throw new RegelOvertreden("bijeenkomst.fout.geen-mail");
    }
    String naam = Tekstregels.verplicht("naam", gegevens.naam(), LANGSTE_NAAM);
    String organisatie = Tekstregels.verplicht("organisatie", gegevens.organisatie(), LANGSTE_ORGANISATIE);
    String functie = Tekstregels.hoogstens("functie", gegevens.functie(), LANGSTE_NAAM);
    String mail = Tekstregels.verplicht("mail", gegevens.mail(), Post.LANGSTE_ADRES).toLowerCase(Locale.ROOT);
    if (!post.isAdres(mail)) {
      throw new OngeldigeInvoer("mail", null, "bijeenkomst.fout.mail");
    }
    if (gegevens.soort() == null) {
      throw new OngeldigeInvoer("soort", null, "fout.verplicht");
    }
    if (!gegevens.akkoord()) {
      throw new OngeldigeInvoer("akkoord", null, "bijeenkomst.fout.akkoord");
    }
    if (!grens.mag("bijeenkomst", adres)) {
      throw new RegelOvertreden("bijeenkomst.fout.te-vaak");
    }
    return plaatsen.meldAan(id, new Aanmelder(null, naam, organisatie, gegevens.soort(), functie, mail));
  }

  /**
   * @param geheim secret of a link
   * @return the sign-up
   * @throws NietGevonden when the secret is nobody's, was used, or its sign-up was cancelled or given up
   */
  public MijnAanmelding vind(String geheim) {
    return aanmeldingen.vanGeheim(geheim).orElseThrow(NietGevonden::new);
  }

  /**
   * @param geheim secret of the first mail; it can be used once
   * @return secret that shows the sign-up from now on
   * @throws NietGevonden when it was used, came too late, or is nobody's
   */
  public String bevestig(String geheim) {
    return plaatsen.bevestig(geheim);
  }

  /**
   * Cancels and removes the person; the first who waits moves up.
   *
   * @param geheim secret of a later mail
   * @throws RegelOvertreden when the meeting is over
   * @throws NietGevonden when it is nobody's
   */
  public void meldAf(String geheim) {
    plaatsen.meldAf(plaatsen.metBeheercode(geheim).orElseThrow(NietGevonden::new), true);
  }

  /**
   * @param geheim secret of a later mail
   * @return calendar file, with where to take part online for who has a seat
   * @throws NietGevonden when it is nobody's
   */
  public byte[] ics(String geheim) {
    return agenda.bestand(vind(geheim).bijeenkomst());
  }
}
