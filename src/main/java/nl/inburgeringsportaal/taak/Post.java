package nl.inburgeringsportaal.taak;

/**
 * Mail of the portal. It carries no personal data besides the address it goes to, and no link that opens a file without
 * logging in. It is written in the transaction of what it tells, and sent once that is committed.
 */
public interface Post {

  /** The most characters of an address. */
  int LANGSTE_ADRES = 254;

  /**
   * @return true when a mail server, an address to send from and the portal's own address are set; otherwise no mail is
   *     written
   */
  boolean aan();

  /**
   * @param adres what somebody gave as his address
   * @return true when mail can be sent to it: one address without a name
   */
  boolean isAdres(String adres);

  /**
   * Writes a mail; does nothing when {@link #aan} is false. It is sent at least once: a mail server that takes it but
   * does not say so gets it again.
   *
   * @param brief the mail
   */
  void stuur(Brief brief);

  /**
   * @param pad path in the portal without a leading slash
   * @return its whole address, for a mail
   */
  String link(String pad);

  /**
   * A mail.
   *
   * @param soort what it tells, in lower case with hyphens; stands in the log
   * @param aan address
   * @param onderwerp subject, in the language of the reader
   * @param tekst plain text, in the language of the reader
   */
  record Brief(String soort, String aan, String onderwerp, String tekst) {

    /** Neither address nor text: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Brief[" + soort + "]";
    }
  }
}
