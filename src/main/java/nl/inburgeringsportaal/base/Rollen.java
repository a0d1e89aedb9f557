package nl.inburgeringsportaal.base;

/** The names of the roles, for use in access annotations; {@link Rol} is the type to work with. */
public final class Rollen {
  public static final String SCHOOLFUNCTIONARIS = "schoolfunctionaris";
  public static final String REDACTEUR_HANDREIKING = "redacteur_handreiking";
  public static final String KLANTMANAGER = "klantmanager";
  public static final String TOETSPLANNER = "toetsplanner";
  public static final String GEMEENTEBEHEERDER = "gemeentebeheerder";
  public static final String TOETSBEGELEIDER = "toetsbegeleider";
  public static final String TRAINER_ICE = "trainer_ice";
  public static final String MEDEWERKER_DUO = "medewerker_duo";
  public static final String INSPECTEUR_BOW = "inspecteur_bow";
  public static final String BEZOEKER_EXTERN = "bezoeker_extern";
  public static final String BESLISSER_BOW = "beslisser_bow";
  public static final String INSPECTIE_SZW = "inspectie_szw";
  public static final String BELEID_SZW = "beleid_szw";
  public static final String FUNCTIONARIS_GEGEVENSBESCHERMING = "functionaris_gegevensbescherming";
  public static final String PORTAALBEHEERDER = "portaalbeheerder";

  /** What the portal does by itself (night run, delivery engine); never given to a person. */
  public static final String SYSTEEM = "systeem";

  private Rollen() {}
}
