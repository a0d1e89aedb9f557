package nl.inburgeringsportaal.keurmerk;

/**
 * A request with what a beslisser weighs.
 *
 * @param rij what the list tells of it
 * @param versie version that was read
 * @param toelichting what the school said, may be null
 * @param motivering why it was decided so, null while it is not
 * @param beslistDoor user name of who decided, null while nobody did
 * @param eigen true when the current user wrote it down: somebody else decides
 * @param standVan how the school stands where the learners are, today
 * @param standNaar how the school stands that wants to take them over, today
 * @param cursistenVan how many learn at the first today
 * @param cursistenNaar how many learn at the second today
 */
public record OvernameDetail(
    OvernameListItem rij,
    int versie,
    String toelichting,
    String motivering,
    String beslistDoor,
    boolean eigen,
    Keurmerkstand standVan,
    Keurmerkstand standNaar,
    long cursistenVan,
    long cursistenNaar) {}
